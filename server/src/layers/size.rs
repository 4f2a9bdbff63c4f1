//! Nothing longer than a megabyte is taken in: the longest contribution is a quarter of that. What announces its length
//! is refused at once; what does not, when it has become too long.

use axum::Router;
use tower_http::limit::RequestBodyLimitLayer;

pub(crate) const MOST_BYTES: usize = 1024 * 1024;

pub(crate) fn around(router: Router) -> Router {
    router.layer(RequestBodyLimitLayer::new(MOST_BYTES))
}
