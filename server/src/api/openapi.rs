//! `GET /api/v1/openapi.json`: the description of the API, made from the operations themselves.

use std::sync::Arc;

use axum::Extension;
use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use utoipa::OpenApi;

use super::PUBLIC;

/// What the description says before it lists the operations.
#[derive(Debug, OpenApi)]
#[openapi(info(
    title = "Hearback",
    description = "Read consultations and what was said, say something, and hear what became of it. Lists answer \
                   `items` and `next_cursor`. What cannot be done is told in problem documents (RFC 9457)."
))]
pub(crate) struct Document;

/// The description, written out once.
#[derive(Debug, Clone)]
pub(crate) struct Text(pub(crate) Arc<str>);

/// This description
#[utoipa::path(get, path = "/openapi.json", operation_id = "describe", responses((status = 200, description = "OpenAPI 3.1", body = Object)))]
pub(crate) async fn show(Extension(Text(document)): Extension<Text>) -> Response {
    (PUBLIC, [(CONTENT_TYPE, "application/json")], document.to_string()).into_response()
}
