//! What was said: everything that is published, to read, to pick from and to search.

use axum::extract::{Path, RawQuery};
use axum::response::Response;
use domain::vocabulary::ContributionKind;
use leptos::prelude::*;
use store::campaigns::{self, Circumstances};
use store::contributions::Published;
use store::listed::{self, Number};

use super::contribution_filter::Asked;
use super::letters::one_of;
use super::places::Places;
use super::public_consultation;
use super::translation::may_be_translated;
use crate::components::{BackLink, Empty, Pager, Said, Tag};
use crate::dates::Dates;
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::{Words, use_words};

pub async fn show(visit: Visit, Path(slug): Path<String>, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let consultation = public_consultation(store, &slug).await?;
    let words = visit.words;
    let asked = Asked::read(query.as_deref());
    let found = listed::page(store, consultation.id, &asked.wanted()).await?;
    let number = listed::number(store, consultation.id, &asked.wanted()).await?;
    let choices = listed::choices(store, consultation.id).await?;
    let places = Places::load(store, words, consultation.id, &slug).await?;
    let ids: Vec<i64> = found.items.iter().map(|item| item.id).collect();
    let mut beside = campaigns::of_contributions(store, &ids).await?;
    let letters = campaigns::numbers(store, consultation.id).await?;
    let turned = |name, item: Option<&Published>| item.map(|item| asked.address(&slug, "", Some((name, item.id))));
    let next = turned("after", found.items.last().filter(|_| found.later));
    let previous = turned("before", found.items.first().filter(|_| found.earlier));
    let first = found.earlier.then(|| asked.address(&slug, "", None));
    let title = words.with("contributions-title", [("title", consultation.title.clone().into())]);
    let translates = visit.site.translator.is_some();
    Ok(Page::new(title, Cache::Public).show(&visit, move || {
        let dates = Dates::new(words, &consultation.zone);
        let chosen = asked.chosen(words, &places, &choices);
        let narrowed = !chosen.is_empty();
        let chosen = chosen
            .into_iter()
            .map(|(parameter, name, value)| {
                let without = asked.address(&slug, parameter, None);
                view! {
                    <li>
                        {name.clone()} ": " <bdi><strong>{value}</strong></bdi> " "
                        <a href=without>{words.get("listed-remove")} <span class="visually-hidden">" "{name}</span></a>
                    </li>
                }
            })
            .collect_view();
        let nothing = found.items.is_empty().then(|| {
            let hint = narrowed.then(|| view! { <p>{words.get("listed-none-hint")}</p> });
            view! { <Empty heading=words.get("contributions-none")>{hint}</Empty> }
        });
        let mut above = None;
        let items = found
            .items
            .into_iter()
            .map(|item| {
                // Set in under what it answers, where that stands right above it.
                let under = item.reply_to.is_some() && item.reply_to == above;
                above = Some(item.id);
                let beside = beside.remove(&item.id);
                view! { <li>{said(&slug, item, beside, under, &places, &dates, translates)}</li> }
            })
            .collect_view();
        view! {
            <BackLink href=format!("/c/{slug}") label=words.get("draft-back") />
            <header class="page-head">
                <p class="where" dir="auto">{consultation.title.clone()}</p>
                <h1>{words.get("contributions-heading")}</h1>
            </header>
            {asked.form(&places, &choices)}
            {narrowed.then(|| view! {
                <ul class="meta" role="list" aria-label=words.get("listed-chosen")>
                    {chosen}
                    <li><a href=format!("/c/{slug}/contributions")>{words.get("contributions-all")}</a></li>
                </ul>
            })}
            {how_many(words, number).map(|many| view! { <p class="hint">{many}</p> })}
            {(letters.texts < letters.contributions).then(|| view! {
                <p><a href=format!("/c/{slug}/letters")>{words.get("letters-see")}</a></p>
            })}
            {nothing}
            <ol class="comments" role="list">{items}</ol>
            <Pager first previous next />
        }
    }))
}

/// "24 comments", "More than 1,000 comments"
fn how_many(words: Words, number: Number) -> Option<String> {
    match number {
        Number::Exactly(0) => None,
        Number::Exactly(number) => Some(words.with("count-comments", [("count", number.into())])),
        Number::MoreThan(number) => Some(words.with("listed-more-than", [("count", number.into())])),
    }
}

/// A published contribution; its facts say where it stands and how its words came about. Where a machine
/// translates, it leads to what that makes of words in another language than the reader's.
fn said(
    slug: &str,
    item: Published,
    beside: Option<Circumstances>,
    under: bool,
    places: &Places,
    dates: &Dates,
    translates: bool,
) -> impl IntoView + use<> {
    let words = use_words();
    let thread = format!("/c/{slug}/contributions/{}", item.reply_to.unwrap_or(item.id));
    let translation = (translates && may_be_translated(item.language.as_deref(), words.0))
        .then(|| format!("/c/{slug}/contributions/{}/translation", item.id));
    let mut facts = vec![dates.day(item.submitted_at)];
    facts.extend(places.said_on(item.version));
    facts.extend(resonance(words, &item));
    let name = name_of(words, &item);
    if item.late {
        facts.push(words.get("fact-late"));
    }
    if beside.is_some_and(|beside| beside.disowned) {
        facts.push(words.get("letters-fact-disowned"));
    }
    let letter = beside.and_then(|beside| beside.letter).map(|letter| {
        view! { <a href=format!("/c/{slug}/letters/{}", letter.id)>{one_of(words, &letter)}</a> }
    });
    let paraphrase = item.paraphrase.then(|| view! { <Tag>{words.get("fact-paraphrase")}</Tag> });
    let translation = translation.map(|href| view! { <a href=href rel="nofollow">{words.get("translation-link")}</a> });
    let redacted = item.redacted.then(|| view! { <Tag>{words.get("said-redacted")}</Tag> });
    let any = paraphrase.is_some() || translation.is_some() || redacted.is_some();
    let tags = any.then(|| view! { {paraphrase} " " {redacted} " " {translation} }.into_any());
    view! {
        <Said
            html=item.html
            who=name
            facts
            place=Some(places.link(item.section_key.as_deref(), item.paragraph_key.as_deref()))
            lang=item.language
            id=format!("c-{}", item.id)
            tags
            reply=under
        >
            <a href=thread>{words.get("contribution-open")}</a>
            {letter}
        </Said>
    }
}

/// How many support it and how many answered, where anybody did: "12 people support this", "3 answers".
pub fn resonance(words: Words, item: &Published) -> Vec<String> {
    let facts = [("support-count", item.supporters), ("contribution-replies", item.replies)];
    facts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| words.with(key, [("count", count.into())]))
        .collect()
}

/// The name by which people speak of it: "Comment 34", "Suggestion 36".
pub fn name_of(words: Words, item: &Published) -> String {
    match item.kind {
        ContributionKind::Suggestion => words.with("said-suggestion", [("id", item.id.to_string().into())]),
        ContributionKind::Comment | ContributionKind::Reply => who(words, item.id, item.reply_to),
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
