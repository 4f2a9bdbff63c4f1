//! `GET /api/v1/consultations/{slug}/moderation`: the account of moderation.

use app::site::Site;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use domain::vocabulary::Stage;
use serde::Serialize;
use store::consultations;
use store::moderation_account;
use utoipa::ToSchema;

use super::PUBLIC;
use super::problem::Problem;
use crate::times::rfc3339;

/// What moderators decided in a consultation, how soon, and what came of appeals
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Account {
    /// How many have still to be read
    waiting: i64,
    /// RFC 3339; since when the oldest of them waits
    #[schema(format = DateTime)]
    waiting_since: Option<String>,
    decisions: Vec<Decisions>,
    /// Taken back within their minute
    undone: i64,
    /// How soon people had their first decision
    first_decisions: Vec<FirstDecisions>,
    appeals: Appeals,
}

/// Decisions of one kind
#[derive(Debug, Serialize, ToSchema)]
struct Decisions {
    /// publish, hide, redact, or return (with a question)
    outcome: &'static str,
    /// The ground of the published policy; none for what is published as it is
    ground: Option<&'static str>,
    /// Whose moderators decided
    organisation: String,
    number: i64,
    /// How many of them a word list had flagged
    flagged: i64,
}

/// How many had their first decision within a time
#[derive(Debug, Serialize, ToSchema)]
struct FirstDecisions {
    /// an hour, a day, three days, a week, longer; each without those before it
    within: &'static str,
    number: i64,
}

/// What became of appeals
#[derive(Debug, Serialize, ToSchema)]
struct Appeals {
    made: i64,
    waiting: i64,
    upheld: i64,
    overturned: i64,
    /// Decided by an organisation other than the first
    elsewhere: i64,
}

/// The account of a consultation's moderation
#[utoipa::path(
    get,
    path = "/consultations/{slug}/moderation",
    operation_id = "show_moderation",
    params(("slug" = String, Path, description = "The consultation")),
    responses(
        (status = 200, description = "The account", body = Account),
        (status = 404, description = "There is no such consultation", body = Problem),
    )
)]
pub(crate) async fn show(State(site): State<Site>, Path(slug): Path<String>) -> Result<Response, Problem> {
    let consultation = consultations::find(&site.store, &slug)
        .await?
        .filter(|consultation| consultation.stage != Stage::Draft)
        .ok_or_else(|| Problem::no_such_consultation(&slug))?;
    let account = moderation_account::of(&site.store, consultation.id).await?;
    let decisions = account.decisions.into_iter().map(|row| Decisions {
        outcome: row.outcome.as_str(),
        ground: row.ground().map(|ground| ground.as_str()),
        number: row.number,
        flagged: row.flagged,
        organisation: row.organisation,
    });
    let within = account.within.into_iter().map(|(within, number)| FirstDecisions { within: within.as_str(), number });
    let body = Account {
        waiting: account.waiting,
        waiting_since: account.oldest.map(rfc3339),
        decisions: decisions.collect(),
        undone: account.undone,
        first_decisions: within.collect(),
        appeals: Appeals {
            made: account.appeals.made,
            waiting: account.appeals.waiting,
            upheld: account.appeals.upheld,
            overturned: account.appeals.overturned,
            elsewhere: account.appeals.elsewhere,
        },
    };
    Ok((PUBLIC, axum::Json(body)).into_response())
}
