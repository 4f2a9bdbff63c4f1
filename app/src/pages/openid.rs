//! Signing in with an account that an identity provider keeps, connecting it to the account here, and confirming a
//! comment with it.

use axum::extract::Query;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use domain::receipt::Receipt;
use domain::second_factor::SecondFactor;
use http::header::{REFRESH, SET_COOKIE};
use http::{HeaderMap, StatusCode};
use leptos::prelude::*;
use serde::Deserialize;
use store::openid::{self, Errand};
use store::sessions::SignedIn;

use super::sign_in::session_cookie;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::{AccountVisit, ProvedAccountVisit, Visit, local_path, named_cookie};

/// Goes to the provider, to sign in or to confirm a comment. Nothing is connected by it, whoever is signed in.
pub async fn leave(visit: Visit, fields: Fields) -> Result<Response, PageError> {
    let confirms: Option<Receipt> = fields.get("confirms").parse().ok();
    let next = match &confirms {
        Some(receipt) => format!("/r/{}/received", receipt.as_str()),
        None => local_path(fields.get("next")).to_owned(),
    };
    go(&visit, None, next, confirms).await
}

/// Goes to the provider to connect it to the account. It is a way in like any other: only who has just shown who they
/// are, with all that their account asks for, adds one.
pub async fn connect(
    ProvedAccountVisit(AccountVisit { visit, member }): ProvedAccountVisit,
) -> Result<Response, PageError> {
    go(&visit, Some(member.member), "/account".to_owned(), None).await
}

/// The way back is bound to this browser: a link that somebody else began signs nobody in.
async fn go(
    visit: &Visit,
    member: Option<i64>,
    next: String,
    confirms: Option<Receipt>,
) -> Result<Response, PageError> {
    let provider = visit.site.provider.as_deref().ok_or(PageError::NotFound)?;
    let begun = match provider.begin().await {
        Ok(begun) => begun,
        Err(error) => {
            tracing::error!(%error, "nobody can sign in there");
            return Ok(failed(visit, "openid-unreachable", StatusCode::BAD_GATEWAY));
        }
    };
    let errand = Errand { secrets: begun.secrets, next, confirms };
    openid::begin(&visit.site.store, &begun.state, member, &errand).await?;
    let cookie = state_cookie(visit, &begun.state, 600);
    // Not a redirect: what a form leads to stays on this site (`form-action 'self'`), and browsers hold redirects to
    // that. The page goes on by itself.
    let on = format!("0; url={}", begun.address);
    let (words, name) = (visit.words, provider.name().to_owned());
    let page = Page::new(words.get("openid-leaving"), Cache::Never).show(visit, move || {
        view! {
            <h1>{words.get("openid-leaving")}</h1>
            <p><a href=begun.address>{words.with("openid-go-on", [("name", name.into())])}</a></p>
        }
    });
    Ok(([(SET_COOKIE, cookie), (REFRESH, on)], page).into_response())
}

#[derive(Debug, Default, Deserialize)]
pub struct Back {
    #[serde(default)]
    state: String,
    #[serde(default)]
    code: String,
}

/// Somebody comes back: signs them in, or connects the account that was signed in when they left.
pub async fn come_back(visit: Visit, headers: HeaderMap, Query(back): Query<Back>) -> Result<Response, PageError> {
    let provider = visit.site.provider.as_deref().ok_or(PageError::NotFound)?;
    let store = &visit.site.store;
    let ended = || Ok(failed(&visit, "openid-ended", StatusCode::GONE));
    if back.state.is_empty() || named_cookie(&headers, cookie_name(&visit)) != Some(back.state.as_str()) {
        return ended();
    }
    let (owner, errand) = match openid::take(store, &back.state).await {
        Ok(taken) => taken,
        Err(store::Error::NotFound) => return ended(),
        Err(other) => return Err(other.into()),
    };
    // Who turns back at the provider comes without a code.
    if back.code.is_empty() {
        return ended();
    }
    let subject = match provider.finish(&back.code, &errand.secrets).await {
        Ok(subject) => subject,
        Err(error) => {
            tracing::warn!(%error, "somebody came back and could not be signed in");
            return Ok(failed(&visit, "openid-unreachable", StatusCode::BAD_GATEWAY));
        }
    };
    let gone = (SET_COOKIE, state_cookie(&visit, "", 0));
    let on = Redirect::to(local_path(&errand.next));
    if let Some(receipt) = &errand.confirms {
        return match openid::confirm(store, receipt).await {
            // Confirmed on another page in the meantime: that is what was wanted.
            Ok(()) | Err(store::Error::NotFound) => Ok((AppendHeaders([gone]), on).into_response()),
            Err(other) => Err(other.into()),
        };
    }
    let Some(owner) = owner else {
        return match openid::sign_in(store, provider.issuer(), &subject).await {
            Ok(token) => {
                let session = (SET_COOKIE, session_cookie(&visit, token.as_str(), ""));
                Ok((AppendHeaders([gone, session]), on).into_response())
            }
            Err(store::Error::NotFound) => Ok(failed(&visit, "openid-unknown", StatusCode::FORBIDDEN)),
            Err(other) => Err(other.into()),
        };
    };
    let owned = |member: &&SignedIn| member.member == owner && member.second_factor != SecondFactor::MustShow;
    match visit.member.as_ref().filter(owned) {
        Some(member) => match openid::connect(store, member, provider.issuer(), &subject, visit.words.0.tag()).await {
            Ok(()) => Ok((AppendHeaders([gone]), on).into_response()),
            Err(store::Error::Membership(why)) => Ok(failed(&visit, why.key(), StatusCode::CONFLICT)),
            Err(other) => Err(other.into()),
        },
        // Signed out, or somebody else by now.
        None => ended(),
    }
}

fn cookie_name(visit: &Visit) -> &'static str {
    if visit.site.base_url.starts_with("https://") { "__Host-hearback-openid" } else { "hearback-openid" }
}

fn state_cookie(visit: &Visit, state: &str, seconds: u32) -> String {
    let secure = if visit.site.base_url.starts_with("https://") { "; Secure" } else { "" };
    format!("{}={state}; Path=/; HttpOnly; SameSite=Lax{secure}; Max-Age={seconds}", cookie_name(visit))
}

/// What went wrong, and the way back.
fn failed(visit: &Visit, key: &'static str, status: StatusCode) -> Response {
    let words = visit.words;
    Page::new(words.get("openid-failed"), Cache::Never).status(status).show(visit, move || {
        view! {
            <h1>{words.get("openid-failed")}</h1>
            <p>{words.get(key)}</p>
            <p><a href="/sign-in">{words.get("sign-in-title")}</a></p>
        }
    })
}
