//! `GET /api/v1/receipts/{code}`: what became of what somebody said.

use app::site::Site;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use domain::loop_stage::LoopStage;
use domain::moderation::Ground;
use domain::receipt::Receipt;
use domain::signed_log::{Promise, Proof, PublicKey};
use domain::vocabulary::{Channel, ContributionKind, ContributionState, DispositionOutcome};
use http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL};
use serde::Serialize;
use store::log_proofs;
use store::receipts::{AnsweredTheme, Decided, trace};
use utoipa::ToSchema;

use super::problem::Problem;
use crate::times::rfc3339;

/// What became of a contribution so far
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Trace {
    #[schema(value_type = String, example = "7K3M9QXP2RAB")]
    receipt: Receipt,
    id: i64,
    /// The consultation's `slug`
    consultation: String,
    #[schema(value_type = String, example = "comment")]
    kind: ContributionKind,
    /// The way by which it was said
    #[schema(value_type = String, example = "web")]
    channel: Channel,
    section: Option<String>,
    paragraph: Option<String>,
    /// The words, in Markdown; empty once they were taken back
    body: String,
    /// The words as HTML that is safe to show
    html: String,
    language: Option<String>,
    /// RFC 3339
    #[schema(format = DateTime)]
    submitted_at: String,
    /// Whether the words are somebody else's for it
    paraphrase: bool,
    /// `waiting`, `published`, `hidden` or `taken back`
    #[schema(value_type = String, example = "published")]
    state: ContributionState,
    /// RFC 3339; until when it can be corrected or taken back; null when that is over
    #[schema(format = DateTime)]
    correctable_until: Option<String>,
    /// Whether an address to hear back at was left
    hears_back: bool,
    /// The number of its entry in the transparency log
    log_sequence: i64,
    /// What the log promises about its words
    log: Promised,
    /// How many entries the newest signed head has that covers them; null in the first moments
    log_covered_by: Option<i64>,
    stage: Stage,
    /// The moderators' decision; null for what came published, or waits
    decision: Option<Decision>,
    /// What it was counted under; the answers stand once the report is published
    themes: Vec<Theme>,
    /// Why it was counted under no theme
    set_aside: Option<String>,
    /// RFC 3339; when the outcome report came out
    #[schema(format = DateTime)]
    reported_at: Option<String>,
    /// RFC 3339; when its author had it erased, the words or what leads to the person
    #[schema(format = DateTime)]
    erased_at: Option<String>,
    urls: Urls,
}

/// That the words will be covered by a signed head of the transparency log in time. `urls.proof` has all that proves it
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Promised {
    /// The number of the entry that holds the words as they are now
    sequence: i64,
    /// Its leaf in the tree, in hexadecimal
    leaf: String,
    /// Microseconds since 1970-01-01T00:00Z
    by: i64,
    /// Ed25519 over one byte with the length of `hearback log promise 1`, those words, `sequence` as a big-endian 64-bit
    /// number, the leaf, and `by` as such a number
    signature: String,
    /// The key; GET /api/v1/log/key has it, too
    key: String,
}

impl From<(Promise, PublicKey)> for Promised {
    fn from((promise, key): (Promise, PublicKey)) -> Self {
        Self {
            sequence: promise.sequence,
            leaf: promise.leaf.to_string(),
            by: promise.by.0,
            signature: promise.signature.to_string(),
            key: key.to_string(),
        }
    }
}

/// How far the loop has come: 3 of 5, counted
#[derive(Debug, Serialize, ToSchema)]
struct Stage {
    #[schema(minimum = 1, maximum = 5)]
    step: u8,
    of: u8,
    /// `said`, `read`, `counted`, `answered` or `done`
    #[schema(value_type = String, example = "counted")]
    name: LoopStage,
}

/// A moderator's decision, with the reasons for its author
#[derive(Debug, Serialize, ToSchema)]
struct Decision {
    /// RFC 3339
    #[schema(format = DateTime)]
    at: String,
    /// Whose moderator decided
    organisation: String,
    /// publish, hide, redact, or return (with a question)
    outcome: &'static str,
    /// The ground of the published policy on which it was not published as it is
    ground: Option<&'static str>,
    statement_of_reasons: Option<String>,
    /// Whether a word list had flagged it before somebody read it
    flagged: bool,
    /// Until when its author can ask somebody else to look again; RFC 3339
    #[schema(format = DateTime)]
    appeal_until: Option<String>,
}

/// A theme that the contribution was counted under, with its answer
#[derive(Debug, Serialize, ToSchema)]
struct Theme {
    title: String,
    /// What people said
    description: String,
    /// How many published contributions were counted under it
    contributions: i64,
    /// `accepted`, `partly accepted`, `not accepted`, `already in place` or `out of scope`
    #[schema(value_type = Option<String>, example = "partly accepted")]
    outcome: Option<DispositionOutcome>,
    /// The reasons, as HTML that is safe to show
    reasons_html: Option<String>,
    changed: Vec<Changed>,
}

/// A paragraph that changed
#[derive(Debug, Serialize, ToSchema)]
struct Changed {
    paragraph: String,
    url: String,
}

/// Pages for people
#[derive(Debug, Serialize, ToSchema)]
struct Urls {
    receipt: String,
    /// A file by which anybody checks that the words are in the log
    proof: String,
    consultation: String,
    report: Option<String>,
}

/// What became of what somebody said
#[utoipa::path(
    get,
    path = "/receipts/{code}",
    operation_id = "show_receipt",
    params(("code" = String, Path, description = "The receipt code, in any case, with or without hyphens")),
    responses(
        (status = 200, description = "What became of it so far", body = Trace),
        (status = 404, description = "No such receipt", body = Problem),
        (status = 429, description = "Too many unknown codes from one address; Retry-After says when to go on", body = Problem),
    )
)]
pub(crate) async fn show(State(site): State<Site>, Path(code): Path<String>) -> Result<Response, Problem> {
    let receipt: Receipt = code.parse().map_err(|error: domain::receipt::NotAReceipt| {
        Problem::no_such_receipt(format!("This is no receipt code: {error}."))
    })?;
    let found = trace(&site.store, &receipt)
        .await?
        .ok_or_else(|| Problem::no_such_receipt("No receipt has this code; compare it letter by letter."))?;
    let proof = log_proofs::of_receipt(&site.store, &receipt, &site.base_url).await?;
    let proof = proof.ok_or_else(|| Problem::of_status(http::StatusCode::NOT_FOUND))?;
    // The code is a key; what it opens stays with its holder.
    let headers = [(CACHE_CONTROL, "private, no-store"), (ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
    Ok((headers, axum::Json(told(found, proof, &site.base_url))).into_response())
}

fn told(trace: store::receipts::Trace, proof: Proof, base_url: &str) -> Trace {
    let consultation = format!("{base_url}/c/{}", trace.consultation);
    Trace {
        urls: Urls {
            receipt: format!("{base_url}/r/{}", trace.receipt.as_str()),
            proof: format!("{base_url}/r/{}/proof.json", trace.receipt.as_str()),
            report: trace.reported_at.map(|_| format!("{consultation}/report")),
            consultation: consultation.clone(),
        },
        stage: Stage { step: trace.stage.step(), of: 5, name: trace.stage },
        decision: trace.decision.map(decision),
        themes: trace.themes.into_iter().map(|answered| theme(answered, &consultation)).collect(),
        receipt: trace.receipt,
        id: trace.contribution,
        consultation: trace.consultation,
        kind: trace.kind,
        channel: trace.channel,
        section: trace.section_key,
        paragraph: trace.paragraph_key,
        body: trace.body,
        html: trace.html,
        language: trace.language,
        submitted_at: rfc3339(trace.submitted_at),
        paraphrase: trace.paraphrase,
        state: trace.state,
        correctable_until: trace.correctable_until.map(rfc3339),
        hears_back: trace.hears_back,
        log_sequence: trace.log_sequence,
        log_covered_by: proof.inclusion.map(|inclusion| inclusion.head.size),
        log: (proof.promise, proof.key).into(),
        set_aside: trace.set_aside,
        reported_at: trace.reported_at.map(rfc3339),
        erased_at: trace.erased.map(|(_, at)| rfc3339(at)),
    }
}

fn decision(decided: Decided) -> Decision {
    Decision {
        at: rfc3339(decided.at),
        organisation: decided.organisation,
        outcome: decided.outcome.as_str(),
        ground: decided.ground.map(Ground::as_str),
        statement_of_reasons: decided.statement_of_reasons,
        flagged: decided.flagged,
        appeal_until: decided.appeal.until.map(rfc3339),
    }
}

fn theme(answered: AnsweredTheme, consultation: &str) -> Theme {
    let changed = |paragraph: String| Changed { url: format!("{consultation}/draft#p-{paragraph}"), paragraph };
    Theme {
        title: answered.title,
        description: answered.description,
        contributions: answered.contributions,
        outcome: answered.outcome,
        reasons_html: answered.reasons_html,
        changed: answered.changed.into_iter().map(changed).collect(),
    }
}
