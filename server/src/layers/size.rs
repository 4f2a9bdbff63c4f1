//! Nothing longer than a megabyte is taken in: the longest contribution is a quarter of that. A file that officials
//! upload as a draft may be ten. What announces its length is refused at once; what does not, when it has become too
//! long.

use axum::Router;
use axum::body::Body;
use axum::extract::{MatchedPath, Request};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use domain::uploaded::MOST_FILE_BYTES;
use http::StatusCode;
use http::header::CONTENT_LENGTH;
use http_body_util::Limited;

pub(crate) const MOST_BYTES: usize = 1024 * 1024;

/// Where files come in. Twice the largest file is read, so that who sends one that is too large is told so by the page,
/// which says what to do, and not by a connection that ends.
const FILES: &str = "/desk/c/{slug}/upload";

pub(crate) fn around(router: Router) -> Router {
    router.layer(from_fn(limited))
}

async fn limited(request: Request, next: Next) -> Response {
    let takes_files = request.extensions().get::<MatchedPath>().is_some_and(|path| path.as_str() == FILES);
    let most = if takes_files { 2 * MOST_FILE_BYTES } else { MOST_BYTES };
    let announced = request.headers().get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    if announced.is_some_and(|length: u64| length > most as u64) {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    }
    next.run(request.map(|body| Body::new(Limited::new(body, most)))).await
}
