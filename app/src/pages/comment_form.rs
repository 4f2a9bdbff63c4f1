//! The one field in which somebody says something, and what is done with what it sends.

use axum::response::{IntoResponse, Redirect, Response};
use domain::submission::SubmissionRefusal;
use domain::vocabulary::Channel;
use leptos::prelude::*;
use store::contributions::{Submission, submit};

use crate::components::{Button, TextArea};
use crate::error::PageError;
use crate::form::Fields;
use crate::visit::Visit;
use crate::words::use_words;

/// What was typed into a form that could not be taken, and why.
#[derive(Debug, Clone)]
pub struct Refused {
    pub paragraph: Option<String>,
    pub typed: String,
    pub why: SubmissionRefusal,
}

/// Hands what the form sent to the store: the way to the receipt, or what to show again.
pub async fn take(visit: &Visit, slug: &str, fields: &Fields) -> Result<Result<Response, Refused>, PageError> {
    let submission = Submission {
        consultation: slug,
        body: fields.get("body"),
        paragraph: fields.given("paragraph"),
        language: None,
        email: None,
        channel: Channel::Web,
        // A browser sends a short one; what is longer is somebody playing with the form.
        external_id: fields.given("client_id").filter(|id| id.len() <= 200),
    };
    match submit(&visit.site.store, &submission).await {
        Ok(submitted) => Ok(Ok(Redirect::to(&format!("/r/{}/received", submitted.receipt.as_str())).into_response())),
        Err(store::Error::Submission(why)) => Ok(Err(Refused {
            paragraph: fields.given("paragraph").map(str::to_owned),
            typed: fields.get("body").to_owned(),
            why,
        })),
        Err(other) => Err(other.into()),
    }
}

/// The form. Its address is the page's own; the loader fills in the client id where there is JavaScript, so that
/// sending twice is once.
#[component]
pub fn CommentForm(
    #[prop(into)] action: String,
    /// The paragraph that it is about; the whole draft where there is none.
    #[prop(default = None, into)]
    paragraph: Option<String>,
    #[prop(into)] label: String,
    #[prop(default = None)] refused: Option<Refused>,
    #[prop(default = 4)] rows: u8,
) -> impl IntoView {
    let words = use_words();
    let id = paragraph.as_ref().map_or_else(|| "body".to_owned(), |key| format!("body-{key}"));
    let (typed, error) = match refused {
        Some(refused) => (refused.typed, Some(words.get(refused.why.key()))),
        None => (String::new(), None),
    };
    view! {
        <form method="post" action=action novalidate class="stack">
            {paragraph.map(|key| view! { <input type="hidden" name="paragraph" value=key /> })}
            <input type="hidden" name="client_id" value="" />
            <TextArea id label name="body" value=typed error rows />
            <Button>{words.get("comment-send")}</Button>
        </form>
    }
}
