//! A request that takes too long is given up, so that what hangs does not pile up.

use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use http::StatusCode;

use super::size::largest_file;

/// The database waits ten seconds for a lock.
const LONGEST: Duration = Duration::from_secs(30);

/// A film takes long over the line of a town hall. Who may send none is refused before anything of it is read.
const LONGEST_WITH_A_FILE: Duration = Duration::from_secs(30 * 60);

pub(crate) fn around(router: Router) -> Router {
    router.layer(from_fn(limited))
}

async fn limited(request: Request, next: Next) -> Response {
    let longest = if largest_file(&request).is_some() { LONGEST_WITH_A_FILE } else { LONGEST };
    match tokio::time::timeout(longest, next.run(request)).await {
        Ok(response) => response,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}
