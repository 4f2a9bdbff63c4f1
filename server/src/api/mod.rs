//! The API, described by itself at `/api/v1/openapi.json`.
//!
//! A file is one operation with its types; [`router`] lists them and so documents them. Lists answer
//! `{"items", "next_cursor"}`; what cannot be done is told in problem documents (RFC 9457). What is public may be read
//! from any site; nothing can be written from another.

mod consultations;
mod contribute;
mod contributions;
mod json;
mod letters;
mod log;
mod moderation;
mod openapi;
mod paging;
pub(crate) mod problem;
mod receipts;

use std::sync::Arc;

use app::site::Site;
use axum::{Extension, Router};
use http::StatusCode;
use http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL};
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use problem::Problem;

/// Kept by whoever fetches it, and asked about with its ETag each time: a text that was hidden is gone at once.
const PUBLIC: [(http::HeaderName, &str); 2] = [(CACHE_CONTROL, "public, no-cache"), (ACCESS_CONTROL_ALLOW_ORIGIN, "*")];

/// Every operation, under `/api/v1`, with its state.
pub fn router(site: Site) -> Router {
    let operations = OpenApiRouter::new()
        .routes(routes!(consultations::list))
        .routes(routes!(contributions::list, contribute::contribute))
        .routes(routes!(letters::list))
        .routes(routes!(moderation::show))
        .routes(routes!(receipts::show))
        .routes(routes!(log::head))
        .routes(routes!(log::heads))
        .routes(routes!(log::entries))
        .routes(routes!(log::inclusion))
        .routes(routes!(log::consistency))
        .routes(routes!(log::key))
        .routes(routes!(openapi::show));
    let (router, document) =
        OpenApiRouter::with_openapi(openapi::Document::openapi()).nest("/api/v1", operations).split_for_parts();
    let document: Arc<str> = document.to_json().unwrap_or_default().into();
    router
        .route("/api/{*rest}", axum::routing::any(async || Problem::of_status(StatusCode::NOT_FOUND)))
        .layer(Extension(openapi::Text(document)))
        .with_state(site)
}
