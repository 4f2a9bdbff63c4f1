//! A request that takes too long is given up, so that what hangs does not pile up.

use std::time::Duration;

use axum::Router;
use http::StatusCode;
use tower_http::timeout::TimeoutLayer;

/// The database waits ten seconds for a lock.
const LONGEST: Duration = Duration::from_secs(30);

pub(crate) fn around(router: Router) -> Router {
    router.layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST))
}
