//! "This was not me": whoever gets mail about a comment says whether they sent it. A page with the comment and two
//! buttons, because mail scanners follow links too.

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use leptos::prelude::*;
use serde::Deserialize;
use store::authorship::{self, Answer};

use crate::components::{Button, ButtonKind, Notice, NoticeKind};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::Visit;

pub async fn show(visit: Visit, Path(token): Path<String>) -> Result<Response, PageError> {
    let Some(asked) = authorship::find(&visit.site.store, &token).await? else { return Ok(ended(&visit)) };
    let words = visit.words;
    Ok(Page::new(words.get("not-me-title"), Cache::Never).show(&visit, move || {
        let day = Dates::new(words, &asked.zone).day(asked.submitted_at);
        view! {
            <header class="page-head">
                <p class="where" dir="auto">{asked.consultation}</p>
                <h1>{words.get("not-me-title")}</h1>
                <p class="lede">{words.get("not-me-lede")}</p>
            </header>
            <p class="hint">{words.with("not-me-sent", [("day", day.into())])}</p>
            <div class="panel prose" dir="auto" lang=asked.language inner_html=asked.html></div>
            <p>{words.get("not-me-if-not")}</p>
            <form method="post" class="cluster">
                <Button name="answer" value="no">{words.get("not-me-no")}</Button>
                <Button kind=ButtonKind::Secondary name="answer" value="yes">{words.get("not-me-yes")}</Button>
            </form>
        }
    }))
}

/// Uses the link up.
pub async fn send(visit: Visit, Path(token): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let (answer, to) = match fields.get("answer") {
        "no" => (Answer::Disowned, "/not-me?was=no"),
        "yes" => (Answer::Confirmed, "/not-me?was=yes"),
        _ => return Err(PageError::BadRequest),
    };
    match authorship::answer(&visit.site.store, &token, answer).await {
        Ok(()) => Ok(Redirect::to(to).into_response()),
        Err(store::Error::NotFound) => Ok(ended(&visit)),
        Err(other) => Err(other.into()),
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Was {
    was: String,
}

/// What comes after the button. It says nothing of whose comment it was.
pub async fn done(visit: Visit, Query(was): Query<Was>) -> Result<Response, PageError> {
    let words = visit.words;
    let (heading, what) = match &*was.was {
        "no" => (words.get("not-me-done-no"), words.get("not-me-done-no-what")),
        "yes" => (words.get("not-me-done-yes"), words.get("not-me-done-yes-what")),
        _ => return Err(PageError::NotFound),
    };
    Ok(Page::new(words.get("not-me-title"), Cache::Public).show(&visit, move || {
        view! {
            <h1>{words.get("not-me-title")}</h1>
            <Notice kind=NoticeKind::Success heading>
                <p>{what}</p>
            </Notice>
        }
    }))
}

fn ended(visit: &Visit) -> Response {
    let words = visit.words;
    Page::new(words.get("link-ended"), Cache::Never).status(StatusCode::GONE).show(visit, move || {
        view! {
            <h1>{words.get("link-ended")}</h1>
            <p>{words.get("not-me-ended")}</p>
        }
    })
}
