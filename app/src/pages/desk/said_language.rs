//! The language of a contribution, put right by a moderator. The form stands on the page of the decision.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::language::chosen;
use leptos::prelude::*;
use store::said_language::by_moderator;

use crate::components::{Button, ButtonKind};
use crate::error::PageError;
use crate::form::Fields;
use crate::pages::said_language::language_select;
use crate::visit::MemberVisit;
use crate::words::use_words;

pub async fn send(
    member: MemberVisit,
    Path((slug, id)): Path<(String, i64)>,
    fields: Fields,
) -> Result<Response, PageError> {
    // A list offers nothing else: whoever sends it wrote the form themselves.
    let language = chosen(fields.get("language")).map_err(|_| PageError::BadRequest)?;
    by_moderator(&member.visit.site.store, &member.hats, &slug, id, language).await?;
    Ok(Redirect::to(&format!("/desk/c/{slug}/moderation/{id}")).into_response())
}

/// The form, for the page of the decision.
pub fn language_form(slug: &str, id: i64, now: Option<&str>) -> impl IntoView + use<> {
    let words = use_words();
    let select = language_select(words, now, None);
    view! {
        <form method="post" action=format!("/desk/c/{slug}/moderation/{id}/language") class="stack narrow">
            {select}
            <Button kind=ButtonKind::Secondary>{words.get("said-language-save")}</Button>
        </form>
    }
}
