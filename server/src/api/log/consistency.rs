//! `GET /api/v1/log/proof/consistency`: that the log only went on.

use std::collections::HashMap;

use app::site::Site;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use domain::log::Hex;
use serde::Serialize;
use store::log_proofs;
use utoipa::ToSchema;

use super::{not_there, number};
use crate::api::{PUBLIC, problem::Problem};

/// The hashes that join two roots of one log (RFC 9162, 2.1.4)
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ConsistencyProof {
    first: i64,
    second: i64,
    hashes: Vec<String>,
}

/// The proof that the log of one size goes on to be that of another
#[utoipa::path(
    get,
    path = "/log/proof/consistency",
    operation_id = "prove_consistency",
    params(
        ("first" = i64, Query, description = "The smaller size"),
        ("second" = i64, Query, description = "The larger size"),
    ),
    responses(
        (status = 200, description = "The proof", body = ConsistencyProof),
        (status = 400, description = "A parameter cannot be read", body = Problem),
        (status = 404, description = "The log is not as long", body = Problem),
    )
)]
pub(crate) async fn consistency(
    State(site): State<Site>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Problem> {
    let (first, second) = (number("first", asked.get("first"))?, number("second", asked.get("second"))?);
    let hashes = log_proofs::consistency(&site.store, first, second).await?.ok_or_else(not_there)?;
    let hashes = hashes.iter().map(Hex::to_string).collect();
    Ok((PUBLIC, axum::Json(ConsistencyProof { first, second, hashes })).into_response())
}
