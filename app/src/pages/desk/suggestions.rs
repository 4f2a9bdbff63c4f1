//! Suggestions of other wording, as officials answer them.

use axum::extract::{Path, Query};
use axum::response::Response;
use domain::authorisation::{Act, may};
use leptos::prelude::*;
use serde::Deserialize;
use store::suggestions::{self, Suggestion};

use super::{DeskHead, consultation};
use crate::components::{Empty, Pager, Progress, Said, Tag, TagKind};
use crate::dates::Dates;
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::pages::places::Places;
use crate::visit::MemberVisit;
use crate::words::Words;

const A_SCREEN: i64 = 50;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct From {
    after: Option<i64>,
}

pub async fn show(
    member: MemberVisit,
    Path(slug): Path<String>,
    Query(from): Query<From>,
) -> Result<Response, PageError> {
    let visit = member.visit.clone();
    let store = &visit.site.store;
    let consultation = consultation(&member, &slug).await?;
    let (found, more) = suggestions::list(store, consultation.id, from.after, A_SCREEN).await?;
    let progress = suggestions::progress(store, consultation.id).await?;
    let places = Places::load(store, visit.words, consultation.id, &slug).await?;
    let may_answer = may(&member.hats, Act::Answer, &consultation.place()).is_ok();
    let words = visit.words;
    Ok(Page::new(words.get("suggestions-heading"), Cache::Private).wide().show(&visit, move || {
        let dates = Dates::new(words, &consultation.zone);
        let address = format!("/desk/c/{}/suggestions", consultation.slug);
        let next = found.last().filter(|_| more).map(|last| format!("{address}?after={}", last.id));
        let first = from.after.map(|_| address.clone());
        let items = found
            .into_iter()
            .map(|suggestion| view! { <li>{entry(words, &address, suggestion, &places, &dates, may_answer)}</li> })
            .collect_view();
        let body = if progress.all == 0 {
            view! { <Empty heading=words.get("suggestions-none") /> }.into_any()
        } else {
            view! {
                <Progress
                    done=progress.answered as u64
                    total=progress.all as u64
                    text=words.with("suggestions-progress", [("answered", progress.answered.into()), ("all", progress.all.into())])
                />
                <ol class="comments" role="list">{items}</ol>
                <Pager previous=first next />
            }
            .into_any()
        };
        view! {
            <DeskHead member consultation=consultation.clone() current="suggestions" heading=words.get("suggestions-heading") />
            {body}
        }
    }))
}

fn entry(
    words: Words,
    address: &str,
    suggestion: Suggestion,
    places: &Places,
    dates: &Dates,
    may_answer: bool,
) -> impl IntoView + use<> {
    let id = suggestion.id;
    let (kind, outcome) = match suggestion.outcome() {
        Ok(Some(outcome)) => (TagKind::Done, words.get(&format!("suggestion-{}", outcome.key()))),
        _ => (TagKind::Neutral, words.get("suggestion-unanswered")),
    };
    let tags = view! { <Tag kind>{outcome}</Tag> }.into_any();
    let href = format!("{address}/{id}");
    let label = words.with("suggestion-title", [("id", id.to_string().into())]);
    let answer = may_answer.then(|| view! { <a href=href>{label}</a> });
    let who = words.with("said-suggestion", [("id", id.to_string().into())]);
    let place = places.link(suggestion.section_key.as_deref(), suggestion.paragraph_key.as_deref());
    view! {
        <Said
            html=suggestion.html
            who
            facts=vec![dates.day(suggestion.submitted_at)]
            place=Some(place)
            lang=suggestion.language
            tags=Some(tags)
        >
            {answer}
        </Said>
    }
}
