//! Reading JSON; where it is wrong, the answer says where.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use http::StatusCode;
use http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;
use serde_json::error::Category;

use super::problem::Problem;

/// The request's body, read.
#[derive(Debug)]
pub(crate) struct Json<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Json<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        if !is_json(&request) {
            let detail = "Send the contribution as JSON, with the header `content-type: application/json`.";
            return Err(Problem::named(StatusCode::UNSUPPORTED_MEDIA_TYPE, "no-json", "This is not JSON", detail));
        }
        let bytes =
            Bytes::from_request(request, state).await.map_err(|rejection| Problem::of_status(rejection.status()))?;
        serde_json::from_slice(&bytes).map(Self).map_err(|error| refuse(&error))
    }
}

fn is_json(request: &Request) -> bool {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    kind == "application/json" || (kind.starts_with("application/") && kind.ends_with("+json"))
}

fn refuse(error: &serde_json::Error) -> Problem {
    // Its words end with the place; ours begin with it.
    let said = error.to_string();
    let reason = said.rsplit_once(" at line ").map_or(said.as_str(), |(reason, _)| reason);
    let detail = format!("Line {}, column {}: {reason}.", error.line(), error.column());
    match error.classify() {
        Category::Data => {
            Problem::named(StatusCode::UNPROCESSABLE_ENTITY, "field", "A field cannot be taken as it is", detail)
        }
        Category::Syntax | Category::Eof | Category::Io => {
            Problem::named(StatusCode::BAD_REQUEST, "broken-json", "The JSON cannot be read", detail)
        }
    }
}
