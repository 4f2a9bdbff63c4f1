//! Nothing longer than a megabyte is taken in: the longest contribution is a quarter of that. A file that officials
//! upload as a draft may be ten, a film of somebody who signs a hundred. What announces its length is refused at once;
//! what does not, when it has become too long.

use axum::Router;
use axum::body::Body;
use axum::extract::{MatchedPath, Request};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use domain::media;
use domain::uploaded::MOST_FILE_BYTES;
use http::StatusCode;
use http::header::CONTENT_LENGTH;
use http_body_util::Limited;

pub(crate) const MOST_BYTES: usize = 1024 * 1024;

/// Where files come in, and the largest, in bytes. Twice as much is read, so that who sends one that is too large is told
/// so by the page, which says what to do, and not by a connection that ends.
const FILES: [(&str, usize); 2] =
    [("/desk/c/{slug}/upload", MOST_FILE_BYTES), ("/desk/c/{slug}/variants/{variant}/{section}", media::MOST_BYTES)];

/// The largest file that comes in here, in bytes; nothing where none does.
pub(super) fn largest_file(request: &Request) -> Option<usize> {
    let path = request.extensions().get::<MatchedPath>()?.as_str();
    FILES.iter().find(|(takes_files, _)| *takes_files == path).map(|(_, largest)| *largest)
}

pub(crate) fn around(router: Router) -> Router {
    router.layer(from_fn(limited))
}

async fn limited(request: Request, next: Next) -> Response {
    let most = largest_file(&request).map_or(MOST_BYTES, |largest| 2 * largest);
    let announced = request.headers().get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    if announced.is_some_and(|length: u64| length > most as u64) {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    }
    next.run(request.map(|body| Body::new(Limited::new(body, most)))).await
}
