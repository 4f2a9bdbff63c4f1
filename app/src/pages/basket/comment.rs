//! One kept comment, to be written anew.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::submission::SubmissionRefusal;
use leptos::prelude::*;
use store::baskets::{self, Kept};

use crate::components::{BackLink, Button, ErrorSummary, FieldError, TextArea};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::places::Places;
use crate::pages::public_consultation;
use crate::visit::Visit;

/// The comment, where it waits in this visitor's basket.
async fn found(visit: &Visit, slug: &str, id: i64) -> Result<Kept, PageError> {
    let token = visit.basket.as_deref().ok_or(PageError::NotFound)?;
    let kept = baskets::kept(&visit.site.store, slug, token).await?;
    kept.into_iter().find(|kept| kept.id == id).ok_or(PageError::NotFound)
}

pub async fn show(visit: Visit, Path((slug, id)): Path<(String, i64)>) -> Result<Response, PageError> {
    let kept = found(&visit, &slug, id).await?;
    let typed = kept.field("body").to_owned();
    render(&visit, &slug, &kept, typed, None).await
}

/// Keeps the new words; what else its form said stays.
pub async fn send(visit: Visit, Path((slug, id)): Path<(String, i64)>, fields: Fields) -> Result<Response, PageError> {
    let kept = found(&visit, &slug, id).await?;
    let typed = fields.get("body").to_owned();
    let mut changed = kept.fields.clone();
    for (_, value) in changed.iter_mut().filter(|(name, _)| name == "body") {
        value.clone_from(&typed);
    }
    let token = visit.basket.as_deref().unwrap_or_default();
    match baskets::change(&visit.site.store, token, id, &changed).await {
        Ok(()) => Ok(Redirect::to(&format!("/c/{slug}/basket")).into_response()),
        Err(store::Error::Submission(why)) => render(&visit, &slug, &kept, typed, Some(why)).await,
        Err(other) => Err(other.into()),
    }
}

async fn render(
    visit: &Visit,
    slug: &str,
    kept: &Kept,
    typed: String,
    refused: Option<SubmissionRefusal>,
) -> Result<Response, PageError> {
    let consultation = public_consultation(&visit.site.store, slug).await?;
    let places = Places::load(&visit.site.store, visit.words, consultation.id, slug).await?;
    let given = |name: &str| Some(kept.field(name).to_owned()).filter(|value| !value.is_empty());
    let place = places.name(given("section").as_deref(), given("paragraph").as_deref());
    let words = visit.words;
    let address = format!("/c/{slug}/basket");
    let id = kept.id;
    let page = Page::new(words.get("basket-change-title"), Cache::Never).refused(visit, refused.is_some());
    Ok(page.show(visit, move || {
        let message = refused.map(|why| words.get(why.key()));
        let errors = FieldError::one("body", message.as_ref());
        let label = words.with("basket-change-label", [("place", place.into())]);
        view! {
            <ErrorSummary errors />
            <BackLink href=address.clone() />
            <header class="page-head"><h1>{words.get("basket-change-title")}</h1></header>
            <form method="post" action=format!("{address}/{id}") novalidate class="stack">
                <TextArea id="body" label value=typed error=message rows=8 />
                <Button>{words.get("basket-save")}</Button>
            </form>
        }
    }))
}
