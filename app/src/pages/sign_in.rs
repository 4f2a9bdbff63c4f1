//! Signing in and out, for members.

use axum::extract::Query;
use axum::response::{IntoResponse, Redirect, Response};
use http::header::SET_COOKIE;
use leptos::prelude::*;
use serde::Deserialize;
use store::members::{SignIn, sign_in};
use store::sessions;

use super::passkey_form::{Ceremony, PasskeyForm};
use super::too_often::{account_rests, while_resting};
use crate::components::{Button, ButtonKind, ErrorSummary, FieldError, TextInput};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::{Visit, local_path};
use crate::words::use_words;

#[derive(Debug, Default, Deserialize)]
pub struct Next {
    #[serde(default)]
    next: String,
}

pub async fn show(visit: Visit, Query(next): Query<Next>) -> Response {
    if visit.member.is_some() {
        return Redirect::to(local_path(&next.next)).into_response();
    }
    render(&visit, &next.next, String::new(), None)
}

/// Signs in. What was typed comes back, but for the password.
pub async fn send(visit: Visit, fields: Fields) -> Result<Response, PageError> {
    let (email, next) = (fields.get("email").to_owned(), fields.get("next").to_owned());
    let store = &visit.site.store;
    let (message, wait) = match sign_in(store, &email, fields.get("password")).await? {
        SignIn::Member(member) => {
            let token = sessions::begin(store, member).await?;
            let cookie = session_cookie(&visit, token.as_str(), "");
            return Ok(([(SET_COOKIE, cookie)], Redirect::to(local_path(&next))).into_response());
        }
        SignIn::Wrong => (visit.words.get("sign-in-wrong"), None),
        SignIn::Wait(wait) => (account_rests(&visit, wait), Some(wait)),
    };
    Ok(while_resting(&visit, wait, render(&visit, &next, email, Some(message))))
}

/// Ends the session, here and in the store.
pub async fn end(visit: Visit) -> Result<Response, PageError> {
    if let Some(token) = &visit.token {
        sessions::end(&visit.site.store, token).await?;
    }
    let cookie = session_cookie(&visit, "", "; Max-Age=0");
    Ok(([(SET_COOKIE, cookie)], Redirect::to("/")).into_response())
}

/// The header that keeps a session in the browser.
pub(super) fn session_cookie(visit: &Visit, value: &str, more: &str) -> String {
    let name = Visit::session_cookie(&visit.site);
    let secure = if name.starts_with("__Host-") { "; Secure" } else { "" };
    format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{more}")
}

pub(super) fn render(visit: &Visit, next: &str, email: String, message: Option<String>) -> Response {
    let words = visit.words;
    let next = next.to_owned();
    let (passkeys, provider) = visit.site.other_ways();
    let to = next.clone();
    let page = Page::new(words.get("sign-in-title"), Cache::Private).with_passkeys().refused(visit, message.is_some());
    page.show(visit, move || {
        let errors = FieldError::one("email", message.as_ref());
        view! {
            <ErrorSummary errors />
            <header class="page-head">
                <h1>{words.get("sign-in-title")}</h1>
                <p class="lede">{words.get("sign-in-lede")}</p>
            </header>
            <form method="post" action="/sign-in" novalidate class="stack narrow">
                <input type="hidden" name="next" value=next />
                <TextInput id="email" label=words.get("sign-in-email") kind="email" autocomplete="username" value=email error=message />
                <TextInput id="password" label=words.get("sign-in-password") kind="password" autocomplete="current-password" />
                <Button>{words.get("sign-in-button")}</Button>
            </form>
            <p><a href="/sign-in/link?next=/account/password">{words.get("sign-in-lost")}</a></p>
            <OtherWays passkeys provider next=to />
        }
    })
}

/// The ways in beside the password: a passkey, and the identity provider where one is configured.
#[component]
pub(super) fn OtherWays(
    passkeys: bool,
    /// The provider's name.
    provider: Option<String>,
    next: String,
) -> impl IntoView {
    let words = use_words();
    let to = next.clone();
    let passkey = passkeys.then(|| {
        view! {
            <PasskeyForm ceremony=Ceremony::Get begin="/sign-in/passkey/begin" action="/sign-in/passkey" next=to>
                <Button kind=ButtonKind::Secondary>{words.get("sign-in-passkey")}</Button>
            </PasskeyForm>
        }
    });
    let provider = provider.map(|name| {
        view! {
            <form method="post" action="/sign-in/openid">
                <input type="hidden" name="next" value=next />
                <Button kind=ButtonKind::Secondary>{words.with("sign-in-with", [("name", name.into())])}</Button>
            </form>
        }
    });
    view! { {passkey} {provider} }
}
