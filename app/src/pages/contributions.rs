//! What was said: everything that is published, to read and to search.

use axum::extract::{Path, Query};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use store::contributions::{Listing, Published, published};

use super::places::Places;
use super::public_consultation;
use crate::components::{BackLink, Button, ButtonKind, Empty, Pager, Said, Tag, TextInput};
use crate::dates::Dates;
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::visit::{Visit, encoded};
use crate::words::{Words, use_words};

const A_PAGE: i64 = 50;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Search {
    q: String,
    paragraph: Option<String>,
    section: Option<String>,
    after: Option<i64>,
}

pub async fn show(visit: Visit, Path(slug): Path<String>, Query(search): Query<Search>) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let consultation = public_consultation(store, &slug).await?;
    let words = visit.words;
    let listing = Listing {
        paragraph: search.paragraph.as_deref().filter(|key| !key.is_empty()),
        section: search.section.as_deref().filter(|key| !key.is_empty()),
        words: &search.q,
        after: search.after,
        most: A_PAGE,
    };
    let (found, more) = published(store, consultation.id, &listing).await?;
    let places = Places::load(store, words, consultation.id, &slug).await?;
    let narrowed =
        listing.paragraph.or(listing.section).is_some().then(|| places.name(listing.section, listing.paragraph));
    let next = found.last().filter(|_| more).map(|last| {
        let mut query = format!("?after={}", last.id);
        for (key, value) in
            [("q", Some(search.q.as_str())), ("paragraph", listing.paragraph), ("section", listing.section)]
        {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                query.push_str(&format!("&{key}={}", encoded(value)));
            }
        }
        format!("/c/{slug}/contributions{query}")
    });
    let first = search.after.is_some().then(|| format!("/c/{slug}/contributions"));
    let title = words.with("contributions-title", [("title", consultation.title.clone().into())]);
    let (q, paragraph, section) = (search.q.clone(), search.paragraph.clone(), search.section.clone());
    Ok(Page::new(title, Cache::Public).show(&visit, move || {
        let dates = Dates::new(words, &consultation.zone);
        let hidden = |name: &'static str, value: Option<String>| {
            value.map(|value| view! { <input type="hidden" name=name value=value /> })
        };
        let nothing = found.is_empty().then(|| view! { <Empty heading=words.get("contributions-none") /> });
        let items = found.into_iter().map(|item| view! { <li>{said(item, &places, &dates)}</li> }).collect_view();
        view! {
            <BackLink href=format!("/c/{slug}") label=words.get("draft-back") />
            <header class="page-head">
                <p class="where" dir="auto">{consultation.title.clone()}</p>
                <h1>{words.get("contributions-heading")}</h1>
                {narrowed.map(|place| view! {
                    <p class="lede">
                        {place} " · " <a href=format!("/c/{slug}/contributions")>{words.get("contributions-all")}</a>
                    </p>
                })}
            </header>
            <form method="get" class="find stack" role="search">
                {hidden("paragraph", paragraph)}
                {hidden("section", section)}
                <TextInput id="q" label=words.get("contributions-search") value=q kind="search" />
                <Button kind=ButtonKind::Secondary>{words.get("contributions-search-button")}</Button>
            </form>
            {nothing}
            <ol class="comments" role="list">{items}</ol>
            <Pager previous=first next />
        }
    }))
}

/// A published contribution; its facts say where it stands and how its words came about.
fn said(item: Published, places: &Places, dates: &Dates) -> impl IntoView + use<> {
    let words = use_words();
    let mut facts = vec![dates.day(item.submitted_at)];
    facts.extend(places.said_on(item.version));
    if item.late {
        facts.push(words.get("fact-late"));
    }
    let tags = item.paraphrase.then(|| view! { <Tag>{words.get("fact-paraphrase")}</Tag> }.into_any());
    view! {
        <Said
            html=item.html
            who=who(words, item.id, item.reply_to)
            facts
            place=Some(places.link(item.section_key.as_deref(), item.paragraph_key.as_deref()))
            lang=item.language
            id=format!("c-{}", item.id)
            tags
            reply=item.reply_to.is_some()
        />
    }
}

/// "Comment 34", "Comment 35, in answer to 34"
pub fn who(words: Words, id: i64, reply_to: Option<i64>) -> String {
    match reply_to {
        Some(answered) => {
            words.with("said-reply", [("id", id.to_string().into()), ("to", answered.to_string().into())])
        }
        None => words.with("said-comment", [("id", id.to_string().into())]),
    }
}
