//! A page that may be kept has a name for its content, so that who has it already is told so in a few bytes.

use axum::Router;
use axum::body::{Body, HttpBody, to_bytes};
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use data_encoding::BASE64URL_NOPAD;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use sha2::{Digest, Sha256};

pub(crate) fn around(router: Router) -> Router {
    router.layer(from_fn(named))
}

async fn named(request: Request, next: Next) -> Response {
    let asked = (request.method() == Method::GET).then(|| request.headers().clone());
    let response = next.run(request).await;
    match asked {
        Some(asked) if may_be_kept(&response) => name(&asked, response).await,
        _ => response,
    }
}

fn may_be_kept(response: &Response) -> bool {
    let policy = response.headers().get(http::header::CACHE_CONTROL).and_then(|policy| policy.to_str().ok());
    response.status() == StatusCode::OK
        && policy.is_some_and(|policy| policy.contains("public"))
        && !response.headers().contains_key(ETAG)
        // A body in one piece; a stream has no end to hash.
        && response.body().size_hint().exact().is_some()
}

async fn name(asked: &HeaderMap, response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    // Weak, because the same page leaves in several codings.
    let tag = format!("W/\"{}\"", BASE64URL_NOPAD.encode(&Sha256::digest(&bytes)[..12]));
    let unchanged = has(asked, &tag);
    if let Ok(tag) = HeaderValue::try_from(tag) {
        parts.headers.insert(ETAG, tag);
    }
    if unchanged {
        parts.status = StatusCode::NOT_MODIFIED;
        parts.headers.remove(CONTENT_TYPE);
        parts.headers.remove(CONTENT_LENGTH);
        return Response::from_parts(parts, Body::empty());
    }
    Response::from_parts(parts, Body::from(bytes))
}

/// Weak comparison (RFC 9110, 13.1.2).
fn has(asked: &HeaderMap, tag: &str) -> bool {
    let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    asked
        .get_all(IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|known| known.trim() == "*" || opaque(known) == opaque(tag))
}
