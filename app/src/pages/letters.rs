//! Letters that many people sent: which there are, those of the most people first.

use axum::extract::{Path, Query};
use axum::response::Response;
use domain::markdown::{excerpt, plain_text};
use leptos::prelude::*;
use serde::Deserialize;
use store::campaigns::{self, After, Letter, Listed, Numbers};

use super::public_consultation;
use crate::components::{BackLink, Empty, Pager};
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::Words;

const A_SCREEN: i64 = 20;
/// How much of a letter stands in the list, in letters.
const EXCERPT: usize = 200;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct From {
    after: Option<String>,
}

pub async fn show(visit: Visit, Path(slug): Path<String>, Query(from): Query<From>) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let consultation = public_consultation(store, &slug).await?;
    let after = from.after.map(|after| after.parse::<After>().map_err(|_| PageError::NotFound)).transpose()?;
    let (found, more) = campaigns::list(store, consultation.id, after, A_SCREEN).await?;
    let numbers = campaigns::numbers(store, consultation.id).await?;
    let words = visit.words;
    let title = words.with("letters-title", [("title", consultation.title.clone().into())]);
    Ok(Page::new(title, Cache::Public).show(&visit, move || {
        let address = format!("/c/{slug}/letters");
        let last =
            found.last().filter(|_| more).map(|Listed { letter, .. }| After { people: letter.people, id: letter.id });
        let next = last.map(|last| format!("{address}?after={last}"));
        let first = after.map(|_| address.clone());
        let none = found.is_empty().then(|| view! { <Empty heading=words.get("letters-none") /> });
        let items = found.into_iter().map(|listed| view! { <li>{entry(words, &slug, listed)}</li> }).collect_view();
        view! {
            <BackLink href=format!("/c/{slug}/contributions") label=words.get("letters-all-comments") />
            <header class="page-head">
                <p class="where" dir="auto">{consultation.title.clone()}</p>
                <h1>{words.get("letters-heading")}</h1>
                <p class="lede">{words.get("letters-lede")}</p>
            </header>
            <p>{words.get("letters-kept")}</p>
            {counted(words, numbers)}
            {none}
            <ol class="comments" role="list">{items}</ol>
            <Pager first next />
        }
    }))
}

/// How much was said, in three ways.
fn counted(words: Words, numbers: Numbers) -> impl IntoView + use<> {
    (numbers.contributions > 0).then(|| {
        view! {
            <ul class="meta" role="list">
                <li>{words.with("count-comments", [("count", numbers.contributions.into())])}</li>
                <li>{words.with("letters-people", [("count", numbers.people.into())])}</li>
                <li>{words.with("letters-texts", [("count", numbers.texts.into())])}</li>
            </ul>
            <p class="hint">{words.get("letters-how-counted")}</p>
        }
    })
}

fn entry(words: Words, slug: &str, listed: Listed) -> impl IntoView + use<> {
    let Listed { letter, body, language } = listed;
    let name = words.with("letters-letter", [("id", letter.id.to_string().into())]);
    let changed = (letter.changed() > 0)
        .then(|| view! { <li>{words.get("letters-changed")} ": " {words.number(letter.changed())}</li> });
    let href = format!("/c/{slug}/letters/{}", letter.id);
    view! {
        <article class="said">
            <h2>{name.clone()}</h2>
            <ul class="meta" role="list">
                <li>{words.with("letters-people", [("count", letter.people.into())])}</li>
                {changed}
            </ul>
            <p class="prose" dir="auto" lang=language>{excerpt(&plain_text(&body), EXCERPT)}</p>
            <p class="actions"><a href=href>{words.get("letters-read")} <span class="visually-hidden">": " {name}</span></a></p>
        </article>
    }
}

/// "One of 214 people who sent this letter, 9 of them with words of their own"
pub fn one_of(words: Words, letter: &Letter) -> String {
    let people = ("people", letter.people.into());
    match letter.changed() {
        0 => words.with("letters-one-of", [people]),
        changed => words.with("letters-one-of-changed", [people, ("changed", changed.into())]),
    }
}
