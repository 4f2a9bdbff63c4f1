//! `GET /api/v1/log/key`: with what the log signs.

use app::site::Site;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use domain::signed_log::{fingerprint, public_key};
use serde::Serialize;
use store::log_keys::signing_key;
use utoipa::ToSchema;

use crate::api::{PUBLIC, problem::Problem};

/// The public key of the log: keep it from another place than a proof that you check with it
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LogKey {
    /// Ed25519 (RFC 8032), in hexadecimal
    key: String,
    /// The first sixteen bytes of its SHA-256, to be read out
    fingerprint: String,
}

/// The key with which the transparency log signs
#[utoipa::path(
    get,
    path = "/log/key",
    operation_id = "show_log_key",
    responses((status = 200, description = "The key", body = LogKey))
)]
pub(crate) async fn key(State(site): State<Site>) -> Result<Response, Problem> {
    let key = public_key(signing_key(&site.store).await?);
    let told = LogKey { key: key.to_string(), fingerprint: fingerprint(&key) };
    Ok((PUBLIC, axum::Json(told)).into_response())
}
