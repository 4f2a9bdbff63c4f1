//! `GET /api/v1/log/entries`: what the log consists of.

use app::site::Site;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use domain::log::EntryKind;
use serde::{Deserialize, Serialize};
use store::log::{Public, entries as read};
use utoipa::{IntoParams, ToSchema};

use super::number;
use crate::api::{PUBLIC, problem::Problem};

/// So many at a time.
const MOST: i64 = 1_000;

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct From {
    /// The number of the first entry
    #[param(value_type = Option<i64>, default = 0)]
    from: Option<String>,
}

/// An entry. Its leaf is SHA-256 over a zero byte, `sequence` and `at` as big-endian 64-bit numbers, the length of `kind`
/// in one byte, `kind`, and the commitment
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LogEntry {
    /// From 0, without gaps
    sequence: i64,
    /// Microseconds since 1970-01-01T00:00Z
    at: i64,
    #[schema(value_type = String, example = "received")]
    kind: EntryKind,
    /// SHA-256 over a salt and what happened
    commitment: String,
    /// What it commits to, where that is nobody's words
    content: Option<String>,
    /// Its salt
    salt: Option<String>,
    leaf: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LogEntries {
    items: Vec<LogEntry>,
    /// The `from` of the entries after these; null at the end
    next: Option<i64>,
}

/// The entries of the transparency log, at most 1,000 at a time
#[utoipa::path(
    get,
    path = "/log/entries",
    operation_id = "list_log_entries",
    params(From),
    responses(
        (status = 200, description = "Entries in their order", body = LogEntries),
        (status = 400, description = "A parameter cannot be read", body = Problem),
    )
)]
pub(crate) async fn entries(State(site): State<Site>, Query(asked): Query<From>) -> Result<Response, Problem> {
    let from = asked.from.as_ref().map_or(Ok(0), |from| number("from", Some(from)))?;
    let items: Vec<LogEntry> = read(&site.store, from, MOST).await?.into_iter().map(told).collect();
    let next = items.last().filter(|_| items.len() as i64 == MOST).map(|last| last.sequence + 1);
    Ok((PUBLIC, axum::Json(LogEntries { items, next })).into_response())
}

fn told(Public { entry, opening }: Public) -> LogEntry {
    let (content, salt) = opening.map(|(content, salt)| (content, salt.to_string())).unzip();
    LogEntry {
        sequence: entry.sequence,
        at: entry.at.0,
        kind: entry.kind,
        commitment: entry.commitment.to_string(),
        content,
        salt,
        leaf: domain::log::Hex(entry.leaf()).to_string(),
    }
}
