//! The page that is shown in place of one that cannot be: what happened and where to go on.

use axum::response::Response;
use leptos::prelude::*;

use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::visit::Visit;

/// The page for an error, in the visitor's language.
pub fn show(visit: &Visit, error: PageError) -> Response {
    let key = match error {
        PageError::NotFound => "not-found",
        PageError::NotAllowed => "not-allowed",
        PageError::BadRequest => "bad-request",
        PageError::Internal => "internal",
    };
    let words = visit.words;
    Page::new(words.get(&format!("problem-{key}")), Cache::Never).status(error.status()).show(visit, move || {
        view! {
            <header class="page-head">
                <h1>{words.get(&format!("problem-{key}"))}</h1>
                <p class="lede">{words.get(&format!("problem-{key}-what"))}</p>
            </header>
            <p class="cluster">
                <a href="/">{words.get("layout-consultations")}</a>
                <a href="/help">{words.get("layout-help")}</a>
            </p>
        }
    })
}
