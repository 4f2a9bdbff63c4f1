//! The second factor, after the password or the link: a passkey, or a code from the list on paper.

use axum::extract::Query;
use axum::response::{IntoResponse, Redirect, Response};
use domain::second_factor::SecondFactor;
use leptos::prelude::*;
use serde::Deserialize;
use store::passkeys::{self, begin_showing};
use store::second_factors::{codes_left, use_code};
use store::sessions::SignedIn;

use super::passkey_form::{Ceremony, PasskeyForm, options};
use crate::components::{Button, ButtonKind, ButtonLink, ErrorSummary, FieldError, TextInput};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::{MemberRejection, Visit, local_path};

#[derive(Debug, Default, Deserialize)]
pub struct Next {
    #[serde(default)]
    next: String,
}

pub async fn show(visit: Visit, Query(next): Query<Next>) -> Result<Response, PageError> {
    match signed_in(&visit) {
        Ok(member) if member.second_factor == SecondFactor::Enough => {
            Ok(Redirect::to(local_path(&next.next)).into_response())
        }
        Ok(member) => render(&visit, &member, next.next, None).await,
        Err(rejection) => Ok(rejection.into_response()),
    }
}

/// The first half of showing a passkey, here and where a proof is asked for.
pub async fn begin(visit: Visit) -> Result<Response, PageError> {
    match (signed_in(&visit), visit.site.passkeys.as_deref()) {
        (Ok(member), Some(site)) => Ok(options(&begin_showing(&visit.site.store, site, &member).await?)),
        (Ok(_), None) => Err(PageError::NotFound),
        (Err(rejection), _) => Ok(rejection.into_response()),
    }
}

pub async fn send(visit: Visit, fields: Fields) -> Result<Response, PageError> {
    let member = match signed_in(&visit) {
        Ok(member) => member,
        Err(rejection) => return Ok(rejection.into_response()),
    };
    let store = &visit.site.store;
    let next = fields.get("next").to_owned();
    let shown = match (fields.given("credential"), visit.site.passkeys.as_deref()) {
        (Some(credential), Some(site)) => {
            passkeys::show(store, site, &member, fields.get("ceremony"), credential).await
        }
        _ => use_code(store, &member, fields.get("code")).await,
    };
    match shown {
        Ok(()) => Ok(Redirect::to(local_path(&next)).into_response()),
        Err(store::Error::Membership(why)) => render(&visit, &member, next, Some(why.key())).await,
        Err(other) => Err(other.into()),
    }
}

/// Whoever is signed in, with or without a second factor.
fn signed_in(visit: &Visit) -> Result<SignedIn, MemberRejection> {
    visit.member.clone().ok_or_else(|| MemberRejection::SignIn(None, "/desk".to_owned()))
}

async fn render(
    visit: &Visit,
    member: &SignedIn,
    next: String,
    problem: Option<&'static str>,
) -> Result<Response, PageError> {
    let words = visit.words;
    let store = &visit.site.store;
    let has_codes = codes_left(store, member.member).await? > 0;
    let has_passkey = visit.site.passkeys.is_some() && !passkeys::of_member(store, member.member).await?.is_empty();
    let must_set_up = member.second_factor == SecondFactor::MustSetUp;
    let offers_passkeys = visit.site.passkeys.is_some();
    let page = Page::new(words.get("second-title"), Cache::Private).with_passkeys();
    Ok(page.refused(visit, problem.is_some()).show(visit, move || {
        let message = problem.map(|key| words.get(key));
        let errors = FieldError::one("code", message.as_ref());
        let again = next.clone();
        let passkey = has_passkey.then(|| {
            view! {
                <PasskeyForm ceremony=Ceremony::Get begin="/sign-in/second/begin" action="/sign-in/second" next=again>
                    <Button>{words.get("second-passkey")}</Button>
                </PasskeyForm>
            }
        });
        let code = (has_codes || message.is_some()).then(|| {
            view! {
                <form method="post" action="/sign-in/second" novalidate class="stack narrow">
                    <input type="hidden" name="next" value=next />
                    <TextInput id="code" label=words.get("second-code") hint=words.get("second-code-hint") short=true error=message />
                    <Button kind=ButtonKind::Secondary>{words.get("second-code-button")}</Button>
                </form>
            }
        });
        let noscript = (has_passkey && !has_codes).then(|| {
            view! { <noscript><p>{words.get("passkeys-noscript")}</p></noscript> }
        });
        let set_up = must_set_up.then(|| {
            let by_passkey = offers_passkeys.then(|| {
                view! { <ButtonLink href="/account/passkeys">{words.get("second-set-up-passkey")}</ButtonLink> }
            });
            view! {
                <p>{words.get("second-set-up")}</p>
                <p class="cluster">
                    {by_passkey}
                    <ButtonLink href="/account/codes" kind=ButtonKind::Secondary>{words.get("second-set-up-codes")}</ButtonLink>
                </p>
            }
        });
        view! {
            <ErrorSummary errors />
            <header class="page-head">
                <h1>{words.get("second-title")}</h1>
                <p class="lede">{words.get("second-lede")}</p>
            </header>
            {passkey}
            {noscript}
            {code}
            {set_up}
        }
    }))
}
