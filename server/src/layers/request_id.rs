//! A name for each request, so that what somebody reports can be found in the log. Always our own: one that a client
//! chose could pretend to be another's.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use http::{HeaderName, HeaderValue};
use store::Rng;

pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

pub(crate) fn around(router: Router, rng: Arc<Rng>) -> Router {
    router.layer(from_fn_with_state(rng, name))
}

async fn name(State(rng): State<Arc<Rng>>, mut request: Request, next: Next) -> Response {
    let Ok(id) = HeaderValue::from_str(&format!("{:016x}", rng.number())) else { return next.run(request).await };
    request.headers_mut().insert(REQUEST_ID, id.clone());
    let mut response = next.run(request).await;
    response.headers_mut().insert(REQUEST_ID, id);
    response
}
