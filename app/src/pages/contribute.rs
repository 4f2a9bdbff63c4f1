//! Saying something about the draft as a whole.

use axum::extract::Path;
use axum::response::Response;
use domain::vocabulary::Stage;
use leptos::prelude::*;

use super::comment_form::{CommentForm, Refused, Sent, asks_for_code, take};
use super::public_consultation;
use crate::components::{BackLink, ErrorSummary, Notice};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::Visit;

pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, PageError> {
    render(visit, &slug, None).await
}

pub async fn send(visit: Visit, Path(slug): Path<String>, fields: Fields) -> Result<Response, PageError> {
    match take(&visit, &slug, &fields, Sent::default()).await? {
        Ok(receipt) => Ok(receipt),
        Err(refused) => render(visit, &slug, Some(refused)).await,
    }
}

async fn render(visit: Visit, slug: &str, refused: Option<Refused>) -> Result<Response, PageError> {
    let consultation = public_consultation(&visit.site.store, slug).await?;
    let words = visit.words;
    let title = words.with("contribute-title", [("title", consultation.title.clone().into())]);
    let page = Page::new(title, Cache::Public).refused(&visit, refused.is_some());
    Ok(page.show(&visit, move || {
        let slug = consultation.slug.clone();
        let dates = Dates::new(words, &consultation.zone);
        let errors = refused.iter().map(|refused| refused.error(words)).collect::<Vec<_>>();
        // Somebody who typed while it closed still finds their words.
        let form = (consultation.stage == Stage::Open || refused.is_some()).then(|| {
            view! {
                <p class="hint">{words.with("contribute-how", [("day", dates.moment(consultation.clock.closes_at).into())])}</p>
                <CommentForm action=format!("/c/{slug}/contribute") label=words.get("comment-whole-label") refused code=asks_for_code(&consultation) rows=10 />
            }
        });
        let closed = form.is_none().then(|| {
            view! { <Notice heading=words.get("draft-closed")><p>{words.get("error-not-open")}</p></Notice> }
        });
        view! {
            <ErrorSummary errors />
            <BackLink href=format!("/c/{slug}") label=words.get("draft-back") />
            <header class="page-head">
                <p class="where" dir="auto">{consultation.title.clone()}</p>
                <h1>{words.get("contribute-heading")}</h1>
            </header>
            {form}
            {closed}
            <p><a href=format!("/c/{slug}/draft")>{words.get("contribute-or-paragraph")}</a></p>
        }
    }))
}
