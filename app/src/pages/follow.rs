//! Following a consultation: one letter when it is answered, without having said anything in it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use store::consultations::Consultation;
use store::following::follow;
use store::sign_in_links;

use super::keep::by_account;
use super::public_consultation;
use super::sign_in_link::sent;
use crate::components::{BackLink, ErrorSummary, FieldError};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::Visit;

pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, PageError> {
    let consultation = public_consultation(&visit.site.store, &slug).await?;
    Ok(render(&visit, consultation, String::new(), None))
}

/// Follows it; or sends a link that leads back here.
pub async fn send(visit: Visit, Path(slug): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let consultation = public_consultation(store, &slug).await?;
    let language = visit.words.0.tag();
    if let Some(member) = &visit.member {
        follow(store, member, &slug, language).await?;
        return Ok(Redirect::to("/me").into_response());
    }
    match sign_in_links::send(store, fields.get("email"), language, &format!("/c/{slug}/follow")).await {
        Ok(()) => Ok(sent(&visit)),
        Err(store::Error::Submission(why)) => {
            Ok(render(&visit, consultation, fields.get("email").to_owned(), Some(why.key())))
        }
        Err(other) => Err(other.into()),
    }
}

fn render(visit: &Visit, consultation: Consultation, email: String, problem: Option<&'static str>) -> Response {
    let words = visit.words;
    let signed_in = visit.member.is_some();
    Page::new(words.get("follow-title"), Cache::Private).refused(visit, problem.is_some()).show(visit, move || {
        let message = problem.map(|key| words.get(key));
        let errors = FieldError::one("email", message.as_ref());
        let form = by_account(signed_in, "follow-button", email, message);
        view! {
            <ErrorSummary errors />
            <BackLink href=format!("/c/{}", consultation.slug) label=words.get("draft-back") />
            <header class="page-head">
                <p class="where" dir="auto">{consultation.title.clone()}</p>
                <h1>{words.get("follow-title")}</h1>
                <p class="lede">{words.get("follow-lede")}</p>
            </header>
            {form}
        }
    })
}
