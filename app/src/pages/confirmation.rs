//! Confirming a comment by the link in a mail: a page with the comment and a button, because mail scanners follow links
//! too.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use leptos::prelude::*;
use store::confirmations::{accept, find};

use crate::components::{Button, Notice, NoticeKind};
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::visit::Visit;

pub async fn show(visit: Visit, Path(token): Path<String>) -> Result<Response, PageError> {
    let Some(asked) = find(&visit.site.store, &token).await? else { return Ok(ended(&visit)) };
    let words = visit.words;
    Ok(Page::new(words.get("confirmation-title"), Cache::Never).show(&visit, move || {
        view! {
            <header class="page-head">
                <p class="where" dir="auto">{asked.consultation}</p>
                <h1>{words.get("confirmation-title")}</h1>
                <p class="lede">{words.get("confirmation-lede")}</p>
            </header>
            <div class="panel prose" dir="auto" lang=asked.language inner_html=asked.html></div>
            <form method="post" class="stack">
                <Button>{words.get("confirmation-button")}</Button>
            </form>
            <p class="hint">{words.get("confirmation-not-mine")}</p>
        }
    }))
}

/// Uses the link up.
pub async fn send(visit: Visit, Path(token): Path<String>) -> Result<Response, PageError> {
    match accept(&visit.site.store, &token).await {
        Ok(()) => Ok(Redirect::to("/confirmed").into_response()),
        Err(store::Error::NotFound) => Ok(ended(&visit)),
        Err(other) => Err(other.into()),
    }
}

/// What comes after the button. It says nothing of whose comment it was.
pub async fn done(visit: Visit) -> Response {
    let words = visit.words;
    Page::new(words.get("confirmation-done"), Cache::Public).show(&visit, move || {
        view! {
            <h1>{words.get("confirmation-done")}</h1>
            <Notice kind=NoticeKind::Success heading=words.get("confirmation-done-heading")>
                <p>{words.get("confirmation-done-next")}</p>
            </Notice>
            <p><a href="/r">{words.get("receipt-find-title")}</a></p>
        }
    })
}

fn ended(visit: &Visit) -> Response {
    let words = visit.words;
    Page::new(words.get("link-ended"), Cache::Never).status(StatusCode::GONE).show(visit, move || {
        view! {
            <h1>{words.get("link-ended")}</h1>
            <p>{words.get("confirmation-ended")}</p>
            <p><a href="/r">{words.get("receipt-find-title")}</a></p>
        }
    })
}
