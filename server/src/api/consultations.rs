//! `GET /api/v1/consultations`: what people are asked.

use app::site::Site;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use domain::vocabulary::{Channel, Stage};
use serde::Serialize;
use utoipa::ToSchema;

use super::PUBLIC;
use super::paging::{Asked, Page, Paging, bad_cursor};
use super::problem::Problem;
use crate::times::rfc3339;

#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Consultation {
    slug: String,
    title: String,
    /// `open`, `analysis`, `reported`, `followed up` or `concluded`
    #[schema(value_type = String, example = "open")]
    stage: Stage,
    /// The language of the draft (BCP 47)
    language: String,
    /// The public body that consults
    organisation: String,
    /// What it is about, in a sentence
    summary: String,
    /// RFC 3339
    #[schema(format = DateTime)]
    opens_at: String,
    /// RFC 3339; as extended, where it was
    #[schema(format = DateTime)]
    closes_at: String,
    /// RFC 3339; by when the outcome report is promised
    #[schema(format = DateTime)]
    report_due_at: String,
    /// RFC 3339; when it is decided
    #[schema(format = DateTime)]
    decision_at: String,
    /// RFC 3339; when the outcome report came out
    #[schema(format = DateTime)]
    reported_at: Option<String>,
    /// The channels by which one may contribute
    #[schema(value_type = Vec<String>)]
    channels: Vec<Channel>,
    /// The languages in which one may contribute (BCP 47)
    languages: Vec<String>,
    /// How many contributions are published
    contributions: i64,
    /// Its page for people
    url: String,
}

/// The consultations: the open ones first, those that close soonest on top
#[utoipa::path(
    get,
    path = "/consultations",
    operation_id = "list_consultations",
    params(Asked),
    responses(
        (status = 200, description = "A page of them", body = Page<Consultation>),
        (status = 400, description = "A parameter cannot be read", body = Problem),
    )
)]
pub(crate) async fn list(State(site): State<Site>, paging: Paging) -> Result<Response, Problem> {
    let all = store::consultations::list(&site.store).await?;
    let from = match &paging.after {
        None => 0,
        Some(slug) => 1 + all.iter().position(|listed| listed.slug == *slug).ok_or_else(bad_cursor)?,
    };
    let most = usize::try_from(paging.most).unwrap_or(usize::MAX);
    let more = all.len() > from.saturating_add(most);
    let items: Vec<Consultation> =
        all.into_iter().skip(from).take(most).map(|listed| listed_as(listed, &site.base_url)).collect();
    let last = items.last().filter(|_| more).map(|last| last.slug.clone());
    Ok((PUBLIC, axum::Json(Page::new(items, last))).into_response())
}

fn listed_as(consultation: store::consultations::Consultation, base_url: &str) -> Consultation {
    let clock = consultation.clock;
    Consultation {
        url: format!("{base_url}/c/{}", consultation.slug),
        slug: consultation.slug,
        title: consultation.title,
        stage: consultation.stage,
        language: consultation.language,
        organisation: consultation.public_body.name,
        summary: consultation.summary,
        opens_at: rfc3339(clock.opens_at),
        closes_at: rfc3339(clock.closes_at),
        report_due_at: rfc3339(clock.report_due_at),
        decision_at: rfc3339(clock.decision_at),
        reported_at: clock.reported_at.map(rfc3339),
        channels: consultation.channels,
        languages: consultation.languages,
        contributions: consultation.published,
    }
}
