//! Problem documents (RFC 9457): what is wrong, and what to do, in plain words.
//!
//! Use a constructor that names the case; [`Problem::of_status`] where the status says it all. [`From<store::Error>`]
//! tells what the rules refuse; what is ours to mend is written down and not shown.

use std::borrow::Cow;

use axum::response::{IntoResponse, Response};
use domain::submission::SubmissionRefusal;
use http::StatusCode;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use serde::Serialize;
use utoipa::ToSchema;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Problem {
    /// Names the kind of problem; `about:blank` where the status says it all
    #[serde(rename = "type")]
    kind: Cow<'static, str>,
    /// The kind of problem in a few words
    title: Cow<'static, str>,
    /// The HTTP status
    status: u16,
    /// What is wrong here, and what to do about it
    detail: Cow<'static, str>,
}

impl Problem {
    /// Where the status says it all.
    pub(crate) fn of_status(status: StatusCode) -> Self {
        let detail = match status {
            StatusCode::FORBIDDEN => "A browser sent this from another site; nothing can be written from there.",
            StatusCode::NOT_FOUND => "There is nothing at this address; /api/v1/openapi.json lists what there is.",
            StatusCode::METHOD_NOT_ALLOWED => "This address does not take this method; the header Allow lists those.",
            StatusCode::PAYLOAD_TOO_LARGE => "The request is longer than a megabyte; send it in parts.",
            StatusCode::TOO_MANY_REQUESTS => {
                "Too much came from this network address in a short time. Retry-After says in how many seconds to send it \
                 again: the same client_id counts once."
            }
            StatusCode::SERVICE_UNAVAILABLE => "This took too long. Send it again: the same client_id counts once.",
            status if status.is_server_error() => {
                "The fault is on this side, and it is written down. Send it again: the same client_id counts once."
            }
            _ => "The request cannot be read; /api/v1/openapi.json says how to write it.",
        };
        Self {
            kind: "about:blank".into(),
            title: status.canonical_reason().unwrap_or("Problem").into(),
            status: status.as_u16(),
            detail: detail.into(),
        }
    }

    /// A problem of this API's own; `name` is what its type ends with.
    pub(crate) fn named(
        status: StatusCode,
        name: &'static str,
        title: &'static str,
        detail: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            kind: format!("/api/v1/openapi.json#{name}").into(),
            title: title.into(),
            status: status.as_u16(),
            detail: detail.into(),
        }
    }

    pub(crate) fn no_such_consultation(slug: &str) -> Self {
        let detail = format!("There is no consultation `{slug}`; GET /api/v1/consultations lists those there are.");
        Self::named(StatusCode::NOT_FOUND, "no-such-consultation", "No such consultation", detail)
    }

    pub(crate) fn no_such_receipt(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::named(StatusCode::NOT_FOUND, "no-such-receipt", "No such receipt", detail)
    }

    /// A field, or a parameter, that says something that it cannot say.
    pub(crate) fn field(name: &str, reason: &str) -> Self {
        let detail = format!("`{name}`: {reason}.");
        Self::named(StatusCode::UNPROCESSABLE_ENTITY, "field", "A field cannot be taken as it is", detail)
    }

    pub(crate) fn parameter(name: &str, reason: &str) -> Self {
        let detail = format!("`{name}`: {reason}.");
        Self::named(StatusCode::BAD_REQUEST, "parameter", "A parameter of the address cannot be read", detail)
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = [(CONTENT_TYPE, "application/problem+json"), (CACHE_CONTROL, "no-store")];
        (status, headers, serde_json::to_string(&self).unwrap_or_default()).into_response()
    }
}

impl From<SubmissionRefusal> for Problem {
    fn from(refusal: SubmissionRefusal) -> Self {
        let field = match refusal {
            SubmissionRefusal::Empty | SubmissionRefusal::TooLong => "body",
            SubmissionRefusal::NoSuchParagraph => "paragraph",
            SubmissionRefusal::NotInParagraph => "quote",
            SubmissionRefusal::SameWording => "body",
            SubmissionRefusal::NothingToAnswer => "reply_to",
            SubmissionRefusal::NoSuchAddress | SubmissionRefusal::TooManyMails => "email",
            SubmissionRefusal::NoCode | SubmissionRefusal::MistypedCode | SubmissionRefusal::CodeNotGood => {
                "invitation_code"
            }
            SubmissionRefusal::NotOpen => {
                let detail = "This consultation is not open for contributions; its `stage` says where it stands.";
                return Self::named(StatusCode::CONFLICT, "not-open", "The consultation is not open", detail);
            }
            SubmissionRefusal::SaidSomethingElse => {
                let detail =
                    "This client_id came before with another body or paragraph; use a new one for what is new.";
                return Self::named(StatusCode::CONFLICT, "client-id-used", "The client id was used before", detail);
            }
            SubmissionRefusal::WindowClosed => {
                let detail = "The time to correct it or take it back is over.";
                return Self::named(StatusCode::CONFLICT, "too-late", "Too late", detail);
            }
        };
        Self::field(field, &refusal.to_string())
    }
}

impl From<store::Error> for Problem {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Submission(refusal) => refusal.into(),
            store::Error::NotFound => Self::of_status(StatusCode::NOT_FOUND),
            other => {
                tracing::error!(error = %other, "the API could not answer");
                Self::of_status(StatusCode::INTERNAL_SERVER_ERROR)
            }
        }
    }
}
