//! Taking out everything that is held about one comment: a JSON file for whoever holds the receipt. The readable page
//! of the same is the receipt itself.
//!
//! `docs/own-data.md` describes the format for those who read it; a field that is added here is added there. The
//! address is masked, because a receipt may be passed on; see `store::own_data`.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use domain::receipt::Receipt;
use domain::time::{Timestamp, rfc3339};
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use serde_json::{Value, json};
use store::own_data::{OwnData, of_receipt};

use crate::error::PageError;
use crate::visit::Visit;
use crate::words::{Locale, Words};

/// Raised when a field changes its meaning or goes; one more field leaves it.
const FORMAT: i64 = 1;

pub async fn take_out(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let receipt: Receipt = code.parse().map_err(|_| PageError::NotFound)?;
    let json = file(&visit, &receipt).await?;
    let headers = [
        (CONTENT_TYPE, "application/json"),
        (CONTENT_DISPOSITION, "attachment; filename=\"hearback.json\""),
        (CACHE_CONTROL, "private, no-store"),
    ];
    Ok((headers, json).into_response())
}

/// What stands in the file.
pub async fn file(visit: &Visit, receipt: &Receipt) -> Result<String, PageError> {
    let held = of_receipt(&visit.site.store, receipt).await?.ok_or(PageError::NotFound)?;
    serde_json::to_string_pretty(&told(visit, &held)).map_err(|_| PageError::Internal)
}

fn told(visit: &Visit, held: &OwnData) -> Value {
    let trace = &held.trace;
    let consultation = visit.address(&format!("/c/{}", trace.consultation));
    let at = |micros: Option<i64>| micros.map(|micros| rfc3339(Timestamp(micros)));
    json!({
        "format": FORMAT,
        "receipt": trace.receipt.as_str(),
        "consultation": { "slug": trace.consultation, "url": consultation },
        "contribution": {
            "number": trace.contribution,
            "kind": trace.kind,
            "channel": trace.channel,
            "words": trace.body,
            "quote": trace.quote,
            "why": trace.why,
            "html": trace.html,
            "language": trace.language,
            "section": trace.section_key,
            "paragraph": trace.paragraph_key,
            "paraphrase": trace.paraphrase,
            "submitted_at": rfc3339(trace.submitted_at),
            "state": trace.state,
            "stage": trace.stage,
        },
        "erased": trace.erased.map(|(scope, at)| json!({ "what": scope, "at": rfc3339(at) })),
        "decisions": held.decisions.iter().map(|decision| json!({
            "at": rfc3339(decision.at),
            "organisation": decision.organisation,
            "outcome": decision.outcome,
            "ground": decision.ground,
            "statement_of_reasons": decision.statement_of_reasons,
        })).collect::<Vec<_>>(),
        "appeals": held.appeals.iter().map(|appeal| json!({
            "made_at": rfc3339(appeal.made_at),
            "words": appeal.words,
            "outcome": appeal.outcome,
            "reasons": appeal.reasons,
            "decided_at": at(appeal.decided_at),
        })).collect::<Vec<_>>(),
        "themes": trace.themes.iter().map(|theme| json!({
            "title": theme.title,
            "description": theme.description,
            "outcome": theme.outcome,
            "reasons_html": theme.reasons_html,
            "changed_paragraphs": theme.changed,
        })).collect::<Vec<_>>(),
        "set_aside": trace.set_aside,
        "suggestion": trace.suggestion.as_ref().map(|answer| json!({
            "outcome": answer.outcome,
            "reasons_html": answer.reasons_html,
        })),
        "report_published_at": trace.reported_at.map(rfc3339),
        "address": held.address,
        "consents": held.consents.iter().map(|consent| json!({
            "purpose": consent.purpose,
            "text_version": consent.text_version,
            "text": text(consent.language.as_deref(), &consent.purpose.text_key(consent.text_version)),
            "language": consent.language,
            "channel": consent.channel,
            "given_at": rfc3339(consent.given_at),
            "withdrawn_at": at(consent.withdrawn_at),
        })).collect::<Vec<_>>(),
        "about_you": held.about_you.iter().map(|(field, answer)| json!({
            "question": field,
            "answer": answer,
        })).collect::<Vec<_>>(),
        "delivery": held.delivery.as_ref().map(|delivery| json!({
            "state": delivery.state,
            "attempts": delivery.attempts,
            "sent_at": at(delivery.sent_at),
        })),
        "log": held.log.iter().map(|entry| json!({
            "sequence": entry.sequence,
            "at": rfc3339(entry.at),
            "microseconds": entry.at.0,
            "kind": entry.kind,
            "commitment": entry.commitment,
            "salt": entry.salt,
            "content": entry.content,
        })).collect::<Vec<_>>(),
    })
}

/// The wording that was agreed to, in the language in which it was shown; in English where another program showed it.
fn text(language: Option<&str>, key: &str) -> String {
    Words(language.and_then(Locale::from_tag).unwrap_or_else(Locale::fallback)).get(key)
}
