//! What a visitor is told when a page cannot be shown. A handler answers `Err(PageError::...)`; [`dress`] makes a page
//! of it in the visitor's language.
//!
//! Use `NotFound` for what is not there or must not be known to be there, `NotAllowed` for a member without the role,
//! `Internal` for what is ours to mend: it is written down and not shown.

use axum::extract::{FromRequestParts, MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::StatusCode;

use crate::pages::problem;
use crate::site::Site;
use crate::visit::Visit;
use crate::words::{Locale, Words};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageError {
    NotFound,
    NotAllowed,
    /// What a form sent cannot be read at all: a browser would not send it.
    BadRequest,
    Internal,
}

impl PageError {
    pub const fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::NotAllowed => StatusCode::FORBIDDEN,
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<store::Error> for PageError {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::NotFound => Self::NotFound,
            store::Error::NotAllowed(_) => Self::NotAllowed,
            other => {
                tracing::error!(error = %other, "a page could not be shown");
                Self::Internal
            }
        }
    }
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Makes a page of an error, and of what the router refuses by itself.
pub async fn dress(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let visit = <Visit as FromRequestParts<Site>>::from_request_parts(&mut parts, &site).await.ok();
    let visit = visit.unwrap_or_else(|| Visit::by_nobody(site, Words(Locale::fallback()), parts.uri.path().to_owned()));
    let route = parts.extensions.get::<MatchedPath>().map_or("(none)", MatchedPath::as_str).to_owned();
    let response = next.run(Request::from_parts(parts, body)).await;
    match response.extensions().get::<PageError>() {
        Some(error) => {
            if *error == PageError::NotAllowed {
                // Where and in which session, as in the audit trail; nothing of who (ASVS 5.0, 16.3.2).
                let session = visit.member.as_ref().map(|member| member.session);
                tracing::warn!(route, session, "refused: no role allows it");
            }
            problem::show(&visit, *error)
        }
        None => response,
    }
}
