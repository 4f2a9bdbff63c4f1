//! "Is it you?": the password once more before what is dangerous, so that a desk left open gives nothing away.

use axum::extract::Query;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;
use store::members::{SignIn, sign_in};
use store::sessions;

use crate::components::{Button, ErrorSummary, FieldError, TextInput};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::too_often::{account_rests, while_resting};
use crate::visit::{AccountVisit, Visit, local_path};

#[derive(Debug, Default, Deserialize)]
pub struct Next {
    #[serde(default)]
    next: String,
}

pub async fn show(AccountVisit { visit, .. }: AccountVisit, Query(next): Query<Next>) -> Response {
    render(&visit, next.next, None)
}

pub async fn send(AccountVisit { visit, member }: AccountVisit, fields: Fields) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let next = fields.get("next").to_owned();
    let (message, wait) = match sign_in(store, &member.email, fields.get("password")).await? {
        SignIn::Member(id) if id == member.member => {
            sessions::prove(store, member.session).await?;
            return Ok(Redirect::to(local_path(&next)).into_response());
        }
        SignIn::Wait(wait) => (account_rests(&visit, wait), Some(wait)),
        SignIn::Member(_) | SignIn::Wrong => (visit.words.get("confirm-wrong"), None),
    };
    Ok(while_resting(&visit, wait, render(&visit, next, Some(message))))
}

fn render(visit: &Visit, next: String, message: Option<String>) -> Response {
    let words = visit.words;
    Page::new(words.get("confirm-title"), Cache::Private).refused(visit, message.is_some()).show(visit, move || {
        let errors = FieldError::one("password", message.as_ref());
        view! {
            <ErrorSummary errors />
            <header class="page-head">
                <h1>{words.get("confirm-title")}</h1>
                <p class="lede">{words.get("confirm-lede")}</p>
            </header>
            <form method="post" action="/desk/confirm" novalidate class="stack narrow">
                <input type="hidden" name="next" value=next />
                <TextInput id="password" label=words.get("sign-in-password") kind="password" autocomplete="current-password" error=message />
                <Button>{words.get("confirm-button")}</Button>
            </form>
        }
    })
}
