//! `GET /api/v1/log/head`: the newest signed head.

use app::site::Site;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use store::signed_heads::newest;

use super::{Head, not_there};
use crate::api::{PUBLIC, problem::Problem};

/// The newest signed head of the transparency log
#[utoipa::path(
    get,
    path = "/log/head",
    operation_id = "show_log_head",
    responses(
        (status = 200, description = "The newest signed head", body = Head),
        (status = 404, description = "Nothing is signed yet", body = Problem),
    )
)]
pub(crate) async fn head(State(site): State<Site>) -> Result<Response, Problem> {
    let head = newest(&site.store).await?.ok_or_else(not_there)?;
    Ok((PUBLIC, axum::Json(Head::from(head))).into_response())
}
