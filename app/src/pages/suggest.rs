//! Suggesting other wording for a paragraph: its words in a field, to be changed.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use store::contributions::Says;

use super::comment_form::{CommentForm, Refused, Sent, asks_for_code, take};
use super::paragraph::{ParagraphHead, StillOpen, of_draft};
use crate::components::{ErrorSummary, TextArea};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::Visit;

pub async fn show(visit: Visit, Path((slug, key)): Path<(String, String)>) -> Result<Response, PageError> {
    render(visit, &slug, &key, None).await
}

pub async fn send(
    visit: Visit,
    Path((slug, key)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, PageError> {
    let says = Says::OtherWording(fields.get("why"));
    let sent = Sent { paragraph: Some(&key), says, ..Sent::default() };
    match take(&visit, &slug, &fields, sent).await? {
        Ok(receipt) => Ok(receipt),
        Err(refused) => render(visit, &slug, &key, Some(refused)).await,
    }
}

async fn render(visit: Visit, slug: &str, key: &str, refused: Option<Refused>) -> Result<Response, PageError> {
    let (consultation, version, paragraph) = of_draft(&visit.site.store, slug, key).await?;
    if !paragraph.kind.can_be_reworded() {
        return Err(PageError::NotFound);
    }
    let words = visit.words;
    let heading = words.with("suggest-heading", [("number", paragraph.number.into())]);
    let page = Page::new(heading.clone(), Cache::Public).refused(&visit, refused.is_some());
    Ok(page.show(&visit, move || {
        let errors = refused.iter().map(|refused| refused.error(words)).collect::<Vec<_>>();
        let key = paragraph.key.clone();
        let why = refused.as_ref().map(|refused| refused.reasons.clone()).unwrap_or_default();
        let after = view! {
            <TextArea
                id="why"
                label=words.get("suggest-why")
                hint=words.get("suggest-why-hint")
                value=why
                rows=3
                optional=true
            />
        }
        .into_any();
        let action = format!("/c/{}/draft/{key}/suggest", consultation.slug);
        let code = asks_for_code(&consultation);
        let (begun, lines) = (paragraph.words.clone(), paragraph.words.chars().count() / 55 + 2);
        let rows = u8::try_from(lines.clamp(5, 20)).unwrap_or(20);
        let label = words.with("suggest-label", [("number", paragraph.number.into())]);
        let form = (StillOpen::of(&consultation) == StillOpen::Yes || refused.is_some()).then(|| {
            view! {
                <CommentForm
                    action
                    paragraph=key
                    label
                    hint=words.get("suggest-how")
                    begun
                    refused
                    code
                    version=Some(version)
                    rows
                    after=Some(after)
                    send=words.get("suggest-send")
                />
            }
        });
        view! {
            <ErrorSummary errors />
            <ParagraphHead consultation paragraph heading />
            {form}
        }
    }))
}
