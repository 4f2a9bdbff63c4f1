//! Signing in by a link in a mail: asking for it, and the page that it opens.

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use http::header::SET_COOKIE;
use leptos::prelude::*;
use serde::Deserialize;
use store::sign_in_links::{is_good, redeem, send as send_link};

use super::sign_in::{OtherWays, session_cookie};
use crate::components::{BackLink, Button, ErrorSummary, FieldError, Notice, NoticeKind, TextInput};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::{Visit, local_path};

#[derive(Debug, Default, Deserialize)]
pub struct Next {
    #[serde(default)]
    next: String,
}

pub async fn show(visit: Visit, Query(next): Query<Next>) -> Response {
    render(&visit, String::new(), next.next, None)
}

pub async fn send(visit: Visit, fields: Fields) -> Result<Response, PageError> {
    let next = local_path(fields.get("next")).to_owned();
    match send_link(&visit.site.store, fields.get("email"), visit.words.0.tag(), &next).await {
        Ok(()) => Ok(sent(&visit)),
        Err(store::Error::Submission(why)) => Ok(render(&visit, fields.get("email").to_owned(), next, Some(why.key()))),
        Err(other) => Err(other.into()),
    }
}

/// Says that a link is on its way: the same whether the address is known or not.
pub(super) fn sent(visit: &Visit) -> Response {
    let words = visit.words;
    Page::new(words.get("link-sent"), Cache::Never).show(visit, move || {
        view! {
            <header class="page-head"><h1>{words.get("link-title")}</h1></header>
            <Notice kind=NoticeKind::Success heading=words.get("link-sent")>
                <p>{words.get("link-sent-text")}</p>
            </Notice>
            <p><a href="/">{words.get("layout-consultations")}</a></p>
        }
    })
}

/// What the link in the mail opens: a button, because mail scanners follow links too.
pub async fn open(visit: Visit, Path(token): Path<String>) -> Result<Response, PageError> {
    let good = is_good(&visit.site.store, &token).await?;
    if !good {
        return Ok(ended(&visit));
    }
    let words = visit.words;
    Ok(Page::new(words.get("sign-in-title"), Cache::Never).show(&visit, move || {
        view! {
            <header class="page-head">
                <h1>{words.get("sign-in-title")}</h1>
                <p class="lede">{words.get("link-open")}</p>
            </header>
            <form method="post" class="stack">
                <Button>{words.get("sign-in-button")}</Button>
            </form>
        }
    }))
}

/// Uses the link up and goes on to where its holder wanted to be.
pub async fn accept(visit: Visit, Path(token): Path<String>) -> Result<Response, PageError> {
    match redeem(&visit.site.store, &token).await {
        Ok((session, next)) => {
            let cookie = session_cookie(&visit, session.as_str(), "");
            Ok(([(SET_COOKIE, cookie)], Redirect::to(local_path(&next))).into_response())
        }
        Err(store::Error::NotFound) => Ok(ended(&visit)),
        Err(other) => Err(other.into()),
    }
}

fn ended(visit: &Visit) -> Response {
    let words = visit.words;
    Page::new(words.get("link-ended"), Cache::Never).status(StatusCode::GONE).show(visit, move || {
        view! {
            <h1>{words.get("link-ended")}</h1>
            <p>{words.get("link-ended-text")}</p>
            <p><a href="/sign-in/link">{words.get("link-title")}</a></p>
        }
    })
}

fn render(visit: &Visit, email: String, next: String, problem: Option<&'static str>) -> Response {
    let words = visit.words;
    let (passkeys, provider) = visit.site.other_ways();
    let to = next.clone();
    let page = Page::new(words.get("link-title"), Cache::Private).with_passkeys();
    page.refused(visit, problem.is_some()).show(visit, move || {
        let message = problem.map(|key| words.get(key));
        let errors = FieldError::one("email", message.as_ref());
        view! {
            <ErrorSummary errors />
            <BackLink href="/sign-in" />
            <header class="page-head">
                <h1>{words.get("link-title")}</h1>
                <p class="lede">{words.get("link-lede")}</p>
            </header>
            <form method="post" action="/sign-in/link" novalidate class="stack narrow">
                <input type="hidden" name="next" value=next />
                <TextInput id="email" label=words.get("sign-in-email") kind="email" autocomplete="username" value=email error=message />
                <Button>{words.get("link-send")}</Button>
            </form>
            <OtherWays passkeys provider next=to />
        }
    })
}
