//! Letters that many sent, for moderators: how many wait, whose they are, and asking those who gave an address.

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use domain::markdown::{excerpt, plain_text};
use leptos::prelude::*;
use serde::Deserialize;
use store::authorship::{self, OnDesk};

use super::{DeskHead, consultation};
use crate::components::{Button, ButtonKind, Empty, Notice, NoticeKind};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::MemberVisit;
use crate::words::Words;

const A_SCREEN: i64 = 50;
/// How much of a letter stands in the list, in letters.
const EXCERPT: usize = 200;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct After {
    asked: Option<i64>,
}

pub async fn show(
    member: MemberVisit,
    Path(slug): Path<String>,
    Query(after): Query<After>,
) -> Result<Response, PageError> {
    let visit = member.visit.clone();
    let consultation = consultation(&member, &slug).await?;
    let found = authorship::on_desk(&visit.site.store, &member.hats, &slug, A_SCREEN).await?;
    let words = visit.words;
    Ok(Page::new(words.get("desk-letters-heading"), Cache::Private).wide().show(&visit, move || {
        let asked = after
            .asked
            .map(|_| view! { <Notice kind=NoticeKind::Success heading=words.get("desk-letters-was-asked") /> });
        let none = found.is_empty().then(|| view! { <Empty heading=words.get("letters-none") /> });
        let items = found.into_iter().map(|letter| view! { <li>{entry(words, &slug, letter)}</li> }).collect_view();
        view! {
            <DeskHead member consultation=consultation.clone() current="letters" heading=words.get("desk-letters-heading") />
            {asked}
            <p>{words.get("desk-letters-lede")}</p>
            <p>{words.get("letters-kept")}</p>
            {none}
            <ol class="comments" role="list">{items}</ol>
        }
    }))
}

fn entry(words: Words, slug: &str, on_desk: OnDesk) -> impl IntoView + use<> {
    let OnDesk { letter, body, language, asked, can_be_asked, without_address } = on_desk;
    let id = letter.id.to_string();
    let name = words.with("letters-letter", [("id", id.clone().into())]);
    // Before two are published, everybody else has no page of it.
    let name = if letter.people > 1 {
        view! { <a href=format!("/c/{slug}/letters/{id}")>{name}</a> }.into_any()
    } else {
        name.into_any()
    };
    let facts = [
        ("letters-sent-by", letter.people),
        ("letters-changed", letter.changed()),
        ("desk-letters-waiting", letter.waiting),
        ("letters-confirmed", letter.confirmed),
        ("letters-disowned", letter.disowned),
        ("desk-letters-asked", asked),
        ("desk-letters-can-ask", can_be_asked),
        ("desk-letters-no-address", without_address),
    ]
    .into_iter()
    .filter(|(_, number)| *number > 0)
    .map(|(key, number)| view! { <li>{words.get(key)} ": " {words.number(number)}</li> })
    .collect_view();
    let form = (can_be_asked > 0).then(|| {
        let label = words.with("desk-letters-ask", [("id", id.clone().into())]);
        view! {
            <form method="post">
                <input type="hidden" name="letter" value=id />
                <Button kind=ButtonKind::Secondary>{label}</Button>
            </form>
        }
    });
    view! {
        <article class="said">
            <h2>{name}</h2>
            <ul class="meta" role="list">{facts}</ul>
            <p class="prose" dir="auto" lang=language>{excerpt(&plain_text(&body), EXCERPT)}</p>
            {form}
        </article>
    }
}

/// Asks everybody who sent a letter and gave an address.
pub async fn send(member: MemberVisit, Path(slug): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let letter = fields.ids("letter").first().copied().ok_or(PageError::BadRequest)?;
    let asked = authorship::ask(&member.visit.site.store, &member.hats, &slug, letter).await?;
    Ok(Redirect::to(&format!("/desk/c/{slug}/letters?asked={asked}")).into_response())
}
