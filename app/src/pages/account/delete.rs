//! Deleting a participant's account.

use axum::response::{IntoResponse, Redirect, Response};
use http::header::SET_COOKIE;
use leptos::prelude::*;
use store::accounts::delete;

use crate::components::{BackLink, Button, ButtonKind, ErrorSummary, FieldError};
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::pages::sign_in::session_cookie;
use crate::visit::{AccountVisit, Visit};

pub async fn show(AccountVisit { visit, .. }: AccountVisit) -> Response {
    render(&visit, None)
}

pub async fn send(AccountVisit { visit, member }: AccountVisit) -> Result<Response, PageError> {
    match delete(&visit.site.store, &member).await {
        Ok(()) => {
            let cookie = session_cookie(&visit, "", "; Max-Age=0");
            Ok(([(SET_COOKIE, cookie)], Redirect::to("/")).into_response())
        }
        Err(store::Error::Membership(why)) => Ok(render(&visit, Some(why.key()))),
        Err(other) => Err(other.into()),
    }
}

fn render(visit: &Visit, problem: Option<&'static str>) -> Response {
    let words = visit.words;
    Page::new(words.get("delete-title"), Cache::Private).refused(visit, problem.is_some()).show(visit, move || {
        let message = problem.map(|key| words.get(key));
        let errors = FieldError::one("delete", message.as_ref());
        view! {
            <ErrorSummary errors />
            <BackLink href="/account" label=words.get("account-title") />
            <header class="page-head">
                <h1>{words.get("delete-title")}</h1>
                <p class="lede">{words.get("delete-lede")}</p>
            </header>
            <form method="post" id="delete" class="stack">
                <Button kind=ButtonKind::Danger>{words.get("delete-button")}</Button>
            </form>
        }
    })
}
