//! Saying something about some words of a paragraph: for who cannot mark them in the draft.

use axum::extract::Path;
use axum::response::Response;
use domain::submission::SubmissionRefusal;
use leptos::prelude::*;
use store::contributions::Says;

use super::comment_form::{CommentForm, Refused, Sent, Why, asks_for_code, take};
use super::paragraph::{ParagraphHead, StillOpen, of_draft};
use crate::components::{ErrorSummary, TextArea};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::use_words;

pub async fn show(visit: Visit, Path((slug, key)): Path<(String, String)>) -> Result<Response, PageError> {
    render(visit, &slug, &key, None).await
}

pub async fn send(
    visit: Visit,
    Path((slug, key)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, PageError> {
    let says = fields.given("quote").map_or(Says::Comment, Says::OnWords);
    let sent = Sent { paragraph: Some(&key), says, ..Sent::default() };
    match take(&visit, &slug, &fields, sent).await? {
        Ok(receipt) => Ok(receipt),
        Err(refused) => render(visit, &slug, &key, Some(refused)).await,
    }
}

async fn render(visit: Visit, slug: &str, key: &str, refused: Option<Refused>) -> Result<Response, PageError> {
    let (consultation, version, paragraph) = of_draft(&visit.site.store, slug, key).await?;
    let words = visit.words;
    let heading = words.with("quote-heading", [("number", paragraph.number.into())]);
    let page = Page::new(heading.clone(), Cache::Public).refused(&visit, refused.is_some());
    Ok(page.show(&visit, move || {
        let errors = refused.iter().map(|refused| refused.error(words)).collect::<Vec<_>>();
        let typed = refused.as_ref().map(|refused| refused.quote.clone()).unwrap_or_default();
        let key = paragraph.key.clone();
        let before = quote_field(&key, typed, refused.as_ref()).into_any();
        let action = format!("/c/{}/draft/{key}/quote", consultation.slug);
        let code = asks_for_code(&consultation);
        // Somebody who typed while it closed still finds their words.
        let form = (StillOpen::of(&consultation) == StillOpen::Yes || refused.is_some()).then(|| {
            view! { <CommentForm action paragraph=key label=words.get("quote-body") refused code version=Some(version) before=Some(before) /> }
        });
        view! {
            <ErrorSummary errors />
            <ParagraphHead consultation paragraph heading />
            {form}
        }
    }))
}

/// The field for the words that are meant.
pub fn quote_field(key: &str, typed: String, refused: Option<&Refused>) -> impl IntoView + use<> {
    let words = use_words();
    let wrong = Why::Submission(SubmissionRefusal::NotInParagraph);
    let error =
        refused.filter(|refused| refused.why == wrong).map(|_| words.get(SubmissionRefusal::NotInParagraph.key()));
    view! {
        <TextArea
            id=format!("quote-{key}")
            name="quote"
            label=words.get("quote-label")
            hint=words.get("quote-hint")
            value=typed
            error
            rows=2
            optional=true
        />
    }
}
