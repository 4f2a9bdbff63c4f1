//! The language of a comment, put right by its author: guessed when it came in, needed by whatever reads aloud or
//! translates (WCAG 2.2, 3.1.2).

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::language::{LanguageRefusal, all, chosen};
use domain::vocabulary::ContributionState;
use leptos::prelude::*;
use store::receipts::Trace;
use store::said_language::by_author;

use super::received::opened;
use crate::components::{BackLink, Button, ChoiceOption, ErrorSummary, FieldError, Select};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::{Words, use_words};

pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let trace = readable(&visit, &code).await?;
    Ok(render(&visit, trace, None))
}

/// Keeps what the author says of it.
pub async fn send(visit: Visit, Path(code): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let trace = readable(&visit, &code).await?;
    match chosen(fields.get("language")) {
        Ok(language) => {
            by_author(&visit.site.store, &trace.receipt, language).await?;
            Ok(Redirect::to(&format!("/r/{}/received#said", trace.receipt.as_str())).into_response())
        }
        Err(why) => Ok(render(&visit, trace, Some(why))),
    }
}

/// Words that are gone are in no language.
async fn readable(visit: &Visit, code: &str) -> Result<Trace, PageError> {
    let (trace, _) = opened(visit, code).await?;
    if trace.state == ContributionState::TakenBack { Err(PageError::NotFound) } else { Ok(trace) }
}

fn render(visit: &Visit, trace: Trace, refused: Option<LanguageRefusal>) -> Response {
    let words = visit.words;
    Page::new(words.get("said-language-title"), Cache::Never).refused(visit, refused.is_some()).show(visit, move || {
        let message = refused.map(|why| words.get(why.key()));
        let errors = FieldError::one("language", message.as_ref());
        let back = format!("/r/{}/received#said", trace.receipt.as_str());
        let select = language_select(words, trace.language.as_deref(), message);
        view! {
            <ErrorSummary errors />
            <BackLink href=back label=words.get("received-title") />
            <header class="page-head">
                <h1>{words.get("said-language-title")}</h1>
                <p class="lede">{words.get("said-language-lede")}</p>
            </header>
            <div class="panel prose" dir="auto" lang=trace.language inner_html=trace.html></div>
            <form method="post" novalidate class="stack narrow">
                {select}
                <Button>{words.get("said-language-save")}</Button>
            </form>
        }
    })
}

/// Every language by its own name, so that who reads no other finds it.
pub fn language_select(words: Words, now: Option<&str>, error: Option<String>) -> impl IntoView + use<> {
    let none = ChoiceOption::new("", words.get("said-language-none")).chosen(now.is_none());
    let known = all().into_iter().map(|(tag, name)| ChoiceOption::new(tag, name).chosen(now == Some(tag)));
    let options = std::iter::once(none).chain(known).collect();
    view! { <Select id="language" label=words.get("said-language-label") options error /> }
}

/// On the page of the receipt: the language as it is known, and the way to change it.
pub fn written_in(trace: &Trace) -> impl IntoView + use<> {
    let words = use_words();
    let language = match trace.language.as_deref() {
        Some(tag) => words.language(tag),
        None => words.get("said-language-none"),
    };
    let href = format!("/r/{}/language", trace.receipt.as_str());
    view! {
        <p class="hint">
            {words.with("said-language-is", [("language", language.into())])} " · "
            <a href=href>{words.get("said-language-change")}</a>
        </p>
    }
}
