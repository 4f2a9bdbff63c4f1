//! `GET /api/v1/log/heads`: every signed head.

use app::site::Site;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use store::signed_heads;

use super::Head;
use crate::api::paging::{Asked, Page, Paging, bad_cursor};
use crate::api::{PUBLIC, problem::Problem};

/// All signed heads of the transparency log, the newest first
#[utoipa::path(
    get,
    path = "/log/heads",
    operation_id = "list_log_heads",
    params(Asked),
    responses(
        (status = 200, description = "Signed heads", body = Page<Head>),
        (status = 400, description = "A parameter cannot be read", body = Problem),
    )
)]
pub(crate) async fn heads(State(site): State<Site>, paging: Paging) -> Result<Response, Problem> {
    let before = paging.after.map(|cursor| cursor.parse().map_err(|_| bad_cursor())).transpose()?;
    let mut heads = signed_heads::page(&site.store, before, paging.most + 1).await?;
    let more = heads.len() as i64 > paging.most;
    heads.truncate(usize::try_from(paging.most).unwrap_or_default());
    let last = heads.last().filter(|_| more).map(|head| head.size.to_string());
    Ok((PUBLIC, axum::Json(Page::new(heads.into_iter().map(Head::from).collect(), last))).into_response())
}
