//! `GET /api/v1/log/proof/inclusion`: that an entry is in the log.

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

/// The hashes beside an entry's way to the root (RFC 9162, 2.1.3)
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct InclusionProof {
    sequence: i64,
    size: i64,
    leaf: String,
    hashes: Vec<String>,
}

/// The proof that an entry is in the log of that size
#[utoipa::path(
    get,
    path = "/log/proof/inclusion",
    operation_id = "prove_inclusion",
    params(
        ("sequence" = i64, Query, description = "The entry's number"),
        ("size" = i64, Query, description = "How many entries the log has, such as the `size` of a signed head"),
    ),
    responses(
        (status = 200, description = "The proof", body = InclusionProof),
        (status = 400, description = "A parameter cannot be read", body = Problem),
        (status = 404, description = "The log is not as long, or the entry came after", body = Problem),
    )
)]
pub(crate) async fn inclusion(
    State(site): State<Site>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Problem> {
    let (sequence, size) = (number("sequence", asked.get("sequence"))?, number("size", asked.get("size"))?);
    let (entry, hashes) = log_proofs::inclusion(&site.store, sequence, size).await?.ok_or_else(not_there)?;
    let hashes = hashes.iter().map(Hex::to_string).collect();
    let proof = InclusionProof { sequence, size, leaf: Hex(entry.leaf()).to_string(), hashes };
    Ok((PUBLIC, axum::Json(proof)).into_response())
}
