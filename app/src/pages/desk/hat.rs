//! Which hat to wear, for who is in several organisations: what they do is done in one of them.

use axum::extract::Query;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;
use store::sessions;

use crate::components::{Button, Choice, ChoiceOption};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::{AccountVisit, local_path};

#[derive(Debug, Default, Deserialize)]
pub struct Next {
    #[serde(default)]
    next: String,
}

pub async fn show(AccountVisit { visit, member }: AccountVisit, Query(next): Query<Next>) -> Response {
    let words = visit.words;
    Page::new(words.get("hat-title"), Cache::Private).show(&visit, move || {
        let options = member
            .organisations
            .iter()
            .map(|(id, name)| ChoiceOption::new(id.to_string(), name.clone()).chosen(member.wears == Some(*id)))
            .collect::<Vec<_>>();
        view! {
            <header class="page-head">
                <h1>{words.get("hat-title")}</h1>
                <p class="lede">{words.get("hat-lede")}</p>
            </header>
            <form method="post" action="/desk/hat" novalidate class="stack narrow">
                <input type="hidden" name="next" value=next.next />
                <Choice id="organisation" legend=words.get("hat-organisation") options />
                <Button>{words.get("hat-button")}</Button>
            </form>
        }
    })
}

/// Puts the hat on and goes on.
pub async fn send(AccountVisit { visit, member }: AccountVisit, fields: Fields) -> Result<Response, PageError> {
    let next = local_path(fields.get("next"));
    let Some(organisation) = fields.ids("organisation").first().copied() else {
        return Ok(Redirect::to(&format!("/desk/hat?next={}", crate::visit::encoded(next))).into_response());
    };
    sessions::wear(&visit.site.store, &member, organisation).await?;
    Ok(Redirect::to(next).into_response())
}
