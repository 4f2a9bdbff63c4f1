//! Supporting what somebody else said: one press, and one more takes it back.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use http::HeaderValue;
use http::header::SET_COOKIE;
use store::support::{give, take_back};

use super::public_consultation;
use crate::error::PageError;
use crate::form::Fields;
use crate::visit::{ConsultationCookie, Visit};

/// About as long as a consultation is open, in seconds.
const HALF_A_YEAR: i64 = 180 * 24 * 60 * 60;

pub async fn send(visit: Visit, Path((slug, id)): Path<(String, i64)>, fields: Fields) -> Result<Response, PageError> {
    let store = &visit.site.store;
    public_consultation(store, &slug).await?;
    let held = visit.supporter.as_deref();
    let done = match (fields.get("act"), held) {
        ("take-back", Some(token)) => take_back(store, &slug, id, token).await.map(|()| None),
        ("take-back", None) => Ok(None),
        _ => give(store, &slug, id, held).await.map(Some),
    };
    let token = match done {
        Ok(token) => token,
        // Closed meanwhile: the page shows that nothing more can be pressed.
        Err(store::Error::Submission(_)) => None,
        Err(other) => return Err(other.into()),
    };
    let mut response = Redirect::to(&format!("/c/{slug}/contributions/{id}")).into_response();
    if let Some(token) = token
        && let Ok(cookie) =
            HeaderValue::try_from(visit.consultation_cookie(ConsultationCookie::Support, &slug, &token, HALF_A_YEAR))
    {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    Ok(response)
}
