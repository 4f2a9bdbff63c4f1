//! "Is it you?": the password or a passkey once more before what is dangerous, so that a desk left open gives nothing
//! away. Who has neither signs in anew by a link.

use axum::extract::Query;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;
use store::members::{SignIn, sign_in};
use store::sessions::{self, SignedIn};
use store::{passkeys, sign_in_links};

use crate::components::{Button, ButtonKind, ErrorSummary, FieldError, TextInput};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::passkey_form::{Ceremony, PasskeyForm};
use crate::pages::sign_in_link::sent;
use crate::pages::too_often::{account_rests, while_resting};
use crate::visit::{AccountVisit, Visit, local_path};

#[derive(Debug, Default, Deserialize)]
pub struct Next {
    #[serde(default)]
    next: String,
}

pub async fn show(
    AccountVisit { visit, member }: AccountVisit,
    Query(next): Query<Next>,
) -> Result<Response, PageError> {
    render(&visit, &member, next.next, None).await
}

pub async fn send(AccountVisit { visit, member }: AccountVisit, fields: Fields) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let next = fields.get("next").to_owned();
    if fields.get("act") == "link" {
        sign_in_links::send(store, &member.email, visit.words.0.tag(), local_path(&next)).await?;
        return Ok(sent(&visit));
    }
    let (message, wait) = match sign_in(store, &member.email, fields.get("password")).await? {
        SignIn::Member(id) if id == member.member => {
            sessions::prove(store, member.session).await?;
            return Ok(Redirect::to(local_path(&next)).into_response());
        }
        SignIn::Wait(wait) => (account_rests(&visit, wait), Some(wait)),
        SignIn::Member(_) | SignIn::Wrong => (visit.words.get("confirm-wrong"), None),
    };
    let page = render(&visit, &member, next, Some(message)).await?;
    Ok(while_resting(&visit, wait, page))
}

async fn render(
    visit: &Visit,
    member: &SignedIn,
    next: String,
    message: Option<String>,
) -> Result<Response, PageError> {
    let words = visit.words;
    let keys = passkeys::of_member(&visit.site.store, member.member).await?;
    let has_passkey = visit.site.passkeys.is_some() && !keys.is_empty();
    let has_password = member.has_password;
    let page = Page::new(words.get("confirm-title"), Cache::Private).with_passkeys();
    Ok(page.refused(visit, message.is_some()).show(visit, move || {
        let errors = FieldError::one("password", message.as_ref());
        let to = next.clone();
        let passkey = has_passkey.then(|| {
            view! {
                <PasskeyForm ceremony=Ceremony::Get begin="/sign-in/second/begin" action="/sign-in/second" next=to>
                    <Button kind=ButtonKind::Secondary>{words.get("second-passkey")}</Button>
                </PasskeyForm>
            }
        });
        let password = if has_password {
            view! {
                <form method="post" action="/desk/confirm" novalidate class="stack narrow">
                    <input type="hidden" name="next" value=next />
                    <TextInput id="password" label=words.get("sign-in-password") kind="password" autocomplete="current-password" error=message />
                    <Button>{words.get("confirm-button")}</Button>
                </form>
            }
            .into_any()
        } else {
            view! {
                <form method="post" action="/desk/confirm" class="stack narrow">
                    <input type="hidden" name="next" value=next />
                    <Button name="act" value="link">{words.get("link-send")}</Button>
                </form>
            }
            .into_any()
        };
        view! {
            <ErrorSummary errors />
            <header class="page-head">
                <h1>{words.get("confirm-title")}</h1>
                <p class="lede">{words.get("confirm-lede")}</p>
            </header>
            {password}
            {passkey}
        }
    }))
}
