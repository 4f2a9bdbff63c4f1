//! Signing in by passkey: one press, nothing to type.

use axum::response::{IntoResponse, Redirect, Response};
use http::header::SET_COOKIE;
use store::passkeys::{begin_sign_in, sign_in};

use super::passkey_form::options;
use super::sign_in::{render, session_cookie};
use crate::error::PageError;
use crate::form::Fields;
use crate::visit::{Visit, local_path};

/// The first half.
pub async fn begin(visit: Visit) -> Result<Response, PageError> {
    let site = visit.site.passkeys.as_deref().ok_or(PageError::NotFound)?;
    Ok(options(&begin_sign_in(&visit.site.store, site).await?))
}

pub async fn send(visit: Visit, fields: Fields) -> Result<Response, PageError> {
    let site = visit.site.passkeys.as_deref().ok_or(PageError::NotFound)?;
    let next = fields.get("next");
    match sign_in(&visit.site.store, site, fields.get("ceremony"), fields.get("credential")).await {
        Ok(token) => {
            let cookie = session_cookie(&visit, token.as_str(), "");
            Ok(([(SET_COOKIE, cookie)], Redirect::to(local_path(next))).into_response())
        }
        Err(store::Error::Membership(why)) => Ok(render(&visit, next, String::new(), Some(visit.words.get(why.key())))),
        Err(other) => Err(other.into()),
    }
}
