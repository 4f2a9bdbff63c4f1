//! Asking for another look at what a moderator decided: the holder of a receipt says why, without an account.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::appeal::AppealRefusal;
use leptos::prelude::*;
use store::appeals;
use store::receipts::Decided;

use super::received::opened;
use crate::components::{BackLink, Button, ErrorSummary, FieldError, TextArea};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::use_words;

pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    render(&visit, &code, None).await
}

pub async fn send(visit: Visit, Path(code): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let (trace, _) = opened(&visit, &code).await?;
    let typed = fields.get("words");
    match appeals::make(&visit.site.store, &trace.receipt, typed, visit.words.0.tag()).await {
        Ok(()) => Ok(Redirect::to(&format!("/r/{}#decision", trace.receipt.as_str())).into_response()),
        Err(store::Error::Appeal(why)) => render(&visit, &code, Some((typed.to_owned(), why))).await,
        Err(other) => Err(other.into()),
    }
}

async fn render(visit: &Visit, code: &str, refused: Option<(String, AppealRefusal)>) -> Result<Response, PageError> {
    let (trace, consultation) = opened(visit, code).await?;
    let address = format!("/r/{}", trace.receipt.as_str());
    // Nothing can be appealed, or not any more: the receipt says how it stands.
    let Some((decision, until)) = trace.decision.and_then(|decision| Some((decision.clone(), decision.appeal.until?)))
    else {
        return Ok(Redirect::to(&format!("{address}#decision")).into_response());
    };
    let words = visit.words;
    let page = Page::new(words.get("appeal-title"), Cache::Never).refused(visit, refused.is_some());
    Ok(page.show(visit, move || {
        let (typed, why) = refused.unzip();
        let message = why.map(|why| words.get(why.key()));
        let errors = FieldError::one("words", message.as_ref());
        let until = Dates::new(words, &consultation.zone).day(until);
        view! {
            <ErrorSummary errors />
            <BackLink href=address.clone() />
            <header class="page-head">
                <p class="where" dir="auto">{consultation.title.clone()}</p>
                <h1>{words.get("appeal-title")}</h1>
                <p class="lede">{words.get("appeal-lede")}</p>
            </header>
            <section class="stack tight">
                <h2>{words.get("received-what-you-said")}</h2>
                <div class="panel prose" dir="auto" lang=trace.language.clone() inner_html=trace.html.clone()></div>
            </section>
            <section class="stack tight">
                <h2>{words.get("appeal-decision")}</h2>
                {statement(&decision)}
            </section>
            <form method="post" action=format!("{address}/appeal") novalidate class="stack">
                <TextArea
                    id="words"
                    label=words.get("appeal-words")
                    hint=words.get("appeal-words-hint")
                    value=typed.unwrap_or_default()
                    error=message
                    rows=6
                />
                <Button>{words.get("appeal-button")}</Button>
                <p class="hint">{words.with("appeal-until", [("day", until.into())])}</p>
            </form>
        }
    }))
}

/// The statement of reasons, as an author reads it (Digital Services Act, article 17): what was decided and by whom, the
/// ground, the facts, and whether automation helped.
pub(super) fn statement(decision: &Decided) -> impl IntoView + use<> {
    let words = use_words();
    let what = words
        .with(&format!("step-decided-{}", decision.outcome.key()), [("who", decision.organisation.clone().into())]);
    let ground = decision.ground.map(|ground| {
        let key = ground.key();
        view! {
            <div>
                <dt>{words.get("step-hidden-ground")}</dt>
                <dd>{words.get(&format!("ground-{key}"))} ". " {words.get(&format!("ground-{key}-what"))}</dd>
            </div>
        }
    });
    let facts = decision.statement_of_reasons.clone().map(|facts| {
        view! { <div><dt>{words.get("step-hidden-reasons")}</dt><dd dir="auto">{facts}</dd></div> }
    });
    let automation = words.get(if decision.flagged { "statement-flagged" } else { "statement-by-people" });
    view! {
        <p>{what}</p>
        <dl class="summary-list">
            {ground}
            {facts}
            <div><dt>{words.get("step-decided-how")}</dt><dd>{automation}</dd></div>
        </dl>
    }
}
