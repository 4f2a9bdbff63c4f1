//! `GET /api/v1/consultations/{slug}/letters`: the letters that many people sent.

use app::site::Site;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use domain::vocabulary::Stage;
use serde::Serialize;
use store::campaigns::{After, Listed, list as letters};
use utoipa::ToSchema;

use super::PUBLIC;
use super::paging::{Asked, Page, Paging, bad_cursor};
use super::problem::Problem;

/// A letter that several people sent, the same or nearly the same: one argument. Only what is published counts
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Letter {
    id: i64,
    /// How many people sent it
    people: i64,
    /// Those of them who sent it in the words of `body`
    unchanged: i64,
    /// Those of them who sent it with words of their own
    changed: i64,
    /// How many contributions say it: some people send it twice
    contributions: i64,
    /// Contributions that their author confirmed by e-mail
    confirmed: i64,
    /// Contributions that were sent with somebody else's address
    disowned: i64,
    /// The words as most people sent them, in Markdown
    body: String,
    /// The language of the words (BCP 47), where it is known
    language: Option<String>,
}

impl From<Listed> for Letter {
    fn from(Listed { letter, body, language }: Listed) -> Self {
        Self {
            id: letter.id,
            people: letter.people,
            unchanged: letter.unchanged,
            changed: letter.changed(),
            contributions: letter.published,
            confirmed: letter.confirmed,
            disowned: letter.disowned,
            body,
            language,
        }
    }
}

/// The letters that several people sent, those of the most people first
#[utoipa::path(
    get,
    path = "/consultations/{slug}/letters",
    operation_id = "list_letters",
    params(("slug" = String, Path, description = "The consultation's `slug`"), Asked),
    responses(
        (status = 200, description = "A page of them", body = Page<Letter>),
        (status = 400, description = "A parameter cannot be read", body = Problem),
        (status = 404, description = "No such consultation", body = Problem),
    )
)]
pub(crate) async fn list(
    State(site): State<Site>,
    Path(slug): Path<String>,
    paging: Paging,
) -> Result<Response, Problem> {
    let after = paging.after.map(|after| after.parse::<After>().map_err(|_| bad_cursor())).transpose()?;
    let consultation = store::consultations::find(&site.store, &slug)
        .await?
        .filter(|consultation| consultation.stage != Stage::Draft)
        .ok_or_else(|| Problem::no_such_consultation(&slug))?;
    let (found, more) = letters(&site.store, consultation.id, after, paging.most).await?;
    let last =
        found.last().filter(|_| more).map(|Listed { letter, .. }| After { people: letter.people, id: letter.id });
    let page = Page::new(found.into_iter().map(Letter::from).collect(), last.map(|last| last.to_string()));
    Ok((PUBLIC, axum::Json(page)).into_response())
}
