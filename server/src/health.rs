//! For whoever watches over the process: does it run, and can it do its work?

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Router, http::StatusCode};
use http::header::CACHE_CONTROL;
use store::Store;

const NO_STORE: [(http::HeaderName, &str); 1] = [(CACHE_CONTROL, "no-store")];

pub(crate) fn router(store: Store) -> Router {
    Router::new().route("/healthz", get(healthz)).route("/readyz", get(readyz)).with_state(store)
}

/// The process runs.
async fn healthz() -> Response {
    (NO_STORE, "ok\n").into_response()
}

/// The process runs and its database answers.
async fn readyz(State(store): State<Store>) -> Response {
    match store.db.answers().await {
        Ok(()) => (NO_STORE, "ok\n").into_response(),
        Err(error) => {
            tracing::error!(%error, "the database does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, NO_STORE, "the database does not answer\n").into_response()
        }
    }
}
