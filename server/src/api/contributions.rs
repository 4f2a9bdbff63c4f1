//! `GET /api/v1/consultations/{slug}/contributions`: what was said.

use app::site::Site;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use domain::vocabulary::Stage;
use serde::{Deserialize, Serialize};
use store::contributions::{Listing, Published, published};
use utoipa::{IntoParams, ToSchema};

use super::PUBLIC;
use super::paging::{Asked, Page, Paging, bad_cursor};
use super::problem::Problem;
use crate::times::rfc3339;

/// What to look for
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct Sought {
    /// Words that the text must hold, in any case and with any accents; in quotation marks as they stand; the last one
    /// may be the beginning of a word
    q: Option<String>,
}

/// A published contribution: what was said, and nothing of who said it
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Contribution {
    id: i64,
    /// `comment`, or `reply` to another contribution
    #[schema(value_type = String, example = "comment")]
    kind: domain::vocabulary::ContributionKind,
    /// The contribution that it answers, where that is known
    reply_to: Option<i64>,
    /// The key of the section that it is about
    section: Option<String>,
    /// The key of the paragraph that it is about
    paragraph: Option<String>,
    /// The words as they were written, in Markdown
    body: String,
    /// The words of the paragraph that it is about
    quote: Option<String>,
    /// Why a suggestion asks for other wording; the wording is the body
    why: Option<String>,
    /// How many browsers support it
    supporters: i64,
    /// How many answered it
    replies: i64,
    /// The words as HTML that is safe to show
    html: String,
    /// The language of the words (BCP 47), where it is known
    language: Option<String>,
    /// RFC 3339
    #[schema(format = DateTime)]
    submitted_at: String,
    /// Whether it came after the close
    late: bool,
    /// Whether the words are somebody else's for it
    paraphrase: bool,
    /// Whether a part was left out
    abridged: bool,
    /// Whether a moderator took words out; `[…]` stands in their place
    redacted: bool,
}

impl From<Published> for Contribution {
    fn from(published: Published) -> Self {
        Self {
            id: published.id,
            kind: published.kind,
            reply_to: published.reply_to,
            section: published.section_key,
            paragraph: published.paragraph_key,
            body: published.body,
            quote: published.quote,
            why: published.why,
            supporters: published.supporters,
            replies: published.replies,
            html: published.html,
            language: published.language,
            submitted_at: rfc3339(published.submitted_at),
            late: published.late,
            paraphrase: published.paraphrase,
            abridged: published.abridged,
            redacted: published.redacted,
        }
    }
}

/// What was said: the published contributions, the oldest first
#[utoipa::path(
    get,
    path = "/consultations/{slug}/contributions",
    operation_id = "list_contributions",
    params(("slug" = String, Path, description = "The consultation's `slug`"), Sought, Asked),
    responses(
        (status = 200, description = "A page of them", body = Page<Contribution>),
        (status = 400, description = "A parameter cannot be read", body = Problem),
        (status = 404, description = "No such consultation", body = Problem),
    )
)]
pub(crate) async fn list(
    State(site): State<Site>,
    Path(slug): Path<String>,
    paging: Paging,
    sought: Result<Query<Sought>, QueryRejection>,
) -> Result<Response, Problem> {
    let after = paging.after.map(|after| after.parse::<i64>().map_err(|_| bad_cursor())).transpose()?;
    let consultation = store::consultations::find(&site.store, &slug)
        .await?
        .filter(|consultation| consultation.stage != Stage::Draft)
        .ok_or_else(|| Problem::no_such_consultation(&slug))?;
    let Query(Sought { q }) = sought.map_err(|_| Problem::parameter("q", "it may stand in the address once"))?;
    let words = q.as_deref().unwrap_or_default();
    let listing = Listing { after, most: paging.most, words, ..Listing::default() };
    let (found, more) = published(&site.store, consultation.id, &listing).await?;
    let last = found.last().filter(|_| more).map(|last| last.id.to_string());
    let page = Page::new(found.into_iter().map(Contribution::from).collect(), last);
    Ok((PUBLIC, axum::Json(page)).into_response())
}
