//! What is written down about a request: method, route, status, time and its id. No address, no user agent, and the
//! route's pattern in place of the path: the path of a receipt is a key.

use std::time::Duration;

use axum::Router;
use axum::extract::{MatchedPath, Request};
use axum::response::Response;
use tower_http::classify::ServerErrorsFailureClass;
use tower_http::trace::TraceLayer;
use tracing::{Span, debug_span};

use super::request_id::REQUEST_ID;

pub(crate) fn around(router: Router) -> Router {
    router.layer(
        TraceLayer::new_for_http()
            .make_span_with(|request: &Request| {
                let route = request.extensions().get::<MatchedPath>().map_or("(none)", MatchedPath::as_str);
                let id = request.headers().get(REQUEST_ID).and_then(|id| id.to_str().ok()).unwrap_or_default();
                debug_span!("request", id, method = %request.method(), route)
            })
            .on_request(())
            .on_response(|response: &Response, took: Duration, _: &Span| {
                tracing::debug!(status = response.status().as_u16(), took = ?took, "answered");
            })
            .on_body_chunk(())
            .on_eos(())
            .on_failure(|failure: ServerErrorsFailureClass, took: Duration, _: &Span| {
                tracing::error!(%failure, took = ?took, "could not be answered");
            }),
    )
}
