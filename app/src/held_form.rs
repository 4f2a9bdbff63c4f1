//! A form that comes when its sender has to show first who they are is not lost: it waits, and the way through sign-in,
//! second factor, hat or password leads to a page that sends it again.

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use http::header::CONTENT_TYPE;
use http::{Method, StatusCode};
use store::held_forms::{Held, hold};

use crate::form::Fields;
use crate::site::Site;

/// Where the form waits.
pub const HELD: &str = "/desk/held";

/// On an answer that sends somebody to show who they are: whose form it was, and the page that asks them.
#[derive(Debug, Clone, Copy)]
pub struct First {
    pub member: i64,
    pub asks: &'static str,
}

/// Bodies end at a megabyte before they come here.
const MOST_BYTES: usize = 1024 * 1024;

/// Holds the form where the answer is that something else comes first.
pub async fn held(State(site): State<Site>, request: Request, next: Next) -> Response {
    if !may_be_held(&request) {
        return next.run(request).await;
    }
    let path = request.uri().path_and_query().map_or_else(String::new, ToString::to_string);
    let (parts, body) = request.into_parts();
    let Ok(bytes) = to_bytes(body, MOST_BYTES).await else { return StatusCode::PAYLOAD_TOO_LARGE.into_response() };
    let response = next.run(Request::from_parts(parts, Body::from(bytes.clone()))).await;
    let Some(&First { member, asks }) = response.extensions().get::<First>() else { return response };
    // Nothing was typed, or nothing that can be read: the way back to the page is enough.
    let Some(held) = typed(path, &bytes) else { return response };
    match hold(&site.store, member, &held).await {
        Ok(()) => Redirect::to(&format!("{asks}?next={HELD}")).into_response(),
        Err(error) => {
            tracing::error!(%error, "a form could not be held");
            response
        }
    }
}

/// A form of the desk, whose sender may have worked on it for hours. The ways in hold passwords and are never kept.
fn may_be_held(request: &Request) -> bool {
    let path = request.uri().path();
    let is_form = request
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().to_ascii_lowercase().starts_with(b"application/x-www-form-urlencoded"));
    let is_work = path.starts_with("/desk/") && !["/desk/confirm", "/desk/hat", HELD].contains(&path);
    request.method() == Method::POST && is_form && is_work
}

fn typed(path: String, bytes: &[u8]) -> Option<Held> {
    let fields = Fields::read(bytes).ok()?;
    let any = fields.all().iter().any(|(_, value)| !value.trim().is_empty());
    let body = String::from_utf8(bytes.to_vec()).ok()?;
    any.then_some(Held { path, body })
}
