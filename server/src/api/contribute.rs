//! `POST /api/v1/consultations/{slug}/contributions`: saying something.

use app::site::Site;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use domain::submission::SubmissionRefusal;
use domain::vocabulary::{Channel, Stage};
use http::StatusCode;
use http::header::{CACHE_CONTROL, LOCATION};
use serde::{Deserialize, Serialize};
use store::contributions::{Says, Submission, Submitted, submit};
use store::log_proofs;
use utoipa::ToSchema;

use super::json::Json;
use super::problem::Problem;
use super::receipts::Promised;

/// Something that somebody says. A field that is not named here is refused, so that a slip of the pen loses nothing
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewContribution {
    /// The words, in Markdown
    #[schema(max_length = 60000, example = "Twenty seconds are not enough at the hospital gate.")]
    body: String,
    /// The key of the paragraph that it is about; the whole draft without
    paragraph: Option<String>,
    /// The key of the section that it is about as a whole; not beside a paragraph
    section: Option<String>,
    /// The words of the paragraph that it is about
    quote: Option<String>,
    /// Other wording for the paragraph: then the body is the wording, and this says why (it may be blank)
    suggests_because: Option<String>,
    /// The number of the contribution that it answers
    reply_to: Option<i64>,
    /// The language of the words (BCP 47)
    #[schema(example = "en")]
    language: Option<String>,
    /// Where its author wants to hear what became of it; used for that once, and shown to nobody
    email: Option<String>,
    /// A name of your own for it, hard to guess: sent twice, it counts once and answers with the same receipt
    #[schema(max_length = 200, example = "018f3c1e-6b7a-7e0e-9d0b-2f6a5c0e8b11")]
    client_id: Option<String>,
    /// The code of an invitation card, where the consultation asks for one; it works once
    #[schema(example = "7K3M9QXP2")]
    invitation_code: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Receipted {
    id: i64,
    /// The code that opens what became of it; whoever holds it may read that, so keep it for its author alone
    #[schema(value_type = String, example = "7K3M9QXP2RAB")]
    receipt: domain::receipt::Receipt,
    /// What the transparency log promises about it
    log: Promised,
}

/// Say something
#[utoipa::path(
    post,
    path = "/consultations/{slug}/contributions",
    operation_id = "contribute",
    params(("slug" = String, Path, description = "The consultation's `slug`")),
    request_body = NewContribution,
    responses(
        (status = 201, description = "Taken in", body = Receipted, headers(
            ("location" = String, description = "What becomes of it")
        )),
        (status = 200, description = "Taken in before, under the same client_id", body = Receipted),
        (status = 400, description = "The JSON cannot be read", body = Problem),
        (status = 403, description = "Sent by a page of another site", body = Problem),
        (status = 404, description = "No such consultation", body = Problem),
        (status = 409, description = "Not open, or the client_id came before with something else", body = Problem),
        (status = 413, description = "Longer than a megabyte", body = Problem),
        (status = 415, description = "Not JSON", body = Problem),
        (status = 422, description = "A field cannot be taken as it is", body = Problem),
        (status = 429, description = "Too much from one address; Retry-After says when to go on", body = Problem),
    )
)]
pub(crate) async fn contribute(
    State(site): State<Site>,
    Path(slug): Path<String>,
    Json(new): Json<NewContribution>,
) -> Result<Response, Problem> {
    let language = new.language.as_deref().map(language).transpose()?;
    let external_id = new.client_id.as_deref().map(client_id).transpose()?;
    let submission = Submission {
        consultation: &slug,
        body: &new.body,
        paragraph: new.paragraph.as_deref(),
        section: new.section.as_deref(),
        says: says(&new)?,
        language,
        email: new.email.as_deref(),
        channel: Channel::Api,
        external_id,
        code: new.invitation_code.as_deref(),
        version: None,
    };
    match submit(&site.store, &submission).await {
        Ok(submitted) => {
            let promise = log_proofs::promise(&site.store, submitted.contribution).await?;
            Ok(receipted(submitted, promise.into()))
        }
        Err(store::Error::NotFound) => Err(Problem::no_such_consultation(&slug)),
        Err(store::Error::Submission(SubmissionRefusal::NotOpen)) => Err(not_open(&site, &slug).await?),
        Err(other) => Err(other.into()),
    }
}

/// In which one of the ways it is said.
fn says(new: &NewContribution) -> Result<Says<'_>, Problem> {
    match (new.quote.as_deref(), new.suggests_because.as_deref(), new.reply_to) {
        (None, None, None) => Ok(Says::Comment),
        (Some(words), None, None) => Ok(Says::OnWords(words)),
        (None, Some(why), None) => Ok(Says::OtherWording(why)),
        (None, None, Some(id)) => Ok(Says::Reply(id)),
        _ => Err(Problem::field("quote", "send only one of quote, suggests_because and reply_to")),
    }
}

fn receipted(submitted: Submitted, log: Promised) -> Response {
    let status = if submitted.first { StatusCode::CREATED } else { StatusCode::OK };
    let location = format!("/api/v1/receipts/{}", submitted.receipt.as_str());
    let body = Receipted { id: submitted.contribution, receipt: submitted.receipt, log };
    (status, [(CACHE_CONTROL, "no-store".to_owned()), (LOCATION, location)], axum::Json(body)).into_response()
}

/// A draft that has not been published is known to nobody outside.
async fn not_open(site: &Site, slug: &str) -> Result<Problem, Problem> {
    let found = store::consultations::find(&site.store, slug).await?;
    Ok(match found {
        Some(consultation) if consultation.stage != Stage::Draft => SubmissionRefusal::NotOpen.into(),
        _ => Problem::no_such_consultation(slug),
    })
}

/// A language tag as far as its form goes (RFC 5646, 2.1): it ends up in an attribute and chooses the language of mail.
fn language(tag: &str) -> Result<&str, Problem> {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    let is_tag = (2..=8).contains(&first.len())
        && first.bytes().all(|byte| byte.is_ascii_alphabetic())
        && tag.len() <= 35
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    if is_tag { Ok(tag) } else { Err(Problem::field("language", "write a language tag such as en or pt-BR (BCP 47)")) }
}

fn client_id(given: &str) -> Result<&str, Problem> {
    if given.trim().is_empty() || given.chars().count() > 200 {
        return Err(Problem::field("client_id", "write 1 to 200 characters, or leave it out"));
    }
    Ok(given)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_a_tag_and_nothing_else() {
        for good in ["en", "pt-BR", "zh-Hant-TW", "sgn"] {
            assert_eq!(language(good).ok(), Some(good));
        }
        for bad in ["", "e", "english language", "en\"", "en-", "-en", "x\ny"] {
            assert!(language(bad).is_err(), "{bad}");
        }
    }
}
