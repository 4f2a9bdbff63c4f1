//! Keeping a receipt in one's account, to find it without the code. Who has no account gets one by a link.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use store::kept_receipts::keep;
use store::sign_in_links;

use super::received::opened;
use super::sign_in_link::sent;
use crate::components::{BackLink, Button, ErrorSummary, FieldError, TextInput};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::Visit;

pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    opened(&visit, &code).await?;
    Ok(render(&visit, &code, String::new(), None))
}

/// Keeps it; or sends a link that leads back here.
pub async fn send(visit: Visit, Path(code): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let (trace, _) = opened(&visit, &code).await?;
    let store = &visit.site.store;
    if let Some(member) = &visit.member {
        keep(store, member, &trace.receipt).await?;
        return Ok(Redirect::to("/me").into_response());
    }
    let next = format!("/r/{}/keep", trace.receipt.as_str());
    match sign_in_links::send(store, fields.get("email"), visit.words.0.tag(), &next).await {
        Ok(()) => Ok(sent(&visit)),
        Err(store::Error::Submission(why)) => {
            Ok(render(&visit, &code, fields.get("email").to_owned(), Some(why.key())))
        }
        Err(other) => Err(other.into()),
    }
}

fn render(visit: &Visit, code: &str, email: String, problem: Option<&'static str>) -> Response {
    let words = visit.words;
    let signed_in = visit.member.is_some();
    let back = format!("/r/{code}");
    Page::new(words.get("keep-title"), Cache::Never).refused(visit, problem.is_some()).show(visit, move || {
        let message = problem.map(|key| words.get(key));
        let errors = FieldError::one("email", message.as_ref());
        let form = by_account(signed_in, "keep-button", email, message);
        view! {
            <ErrorSummary errors />
            <BackLink href=back label=words.get("receipt-heading") />
            <header class="page-head">
                <h1>{words.get("keep-title")}</h1>
                <p class="lede">{words.get("keep-lede")}</p>
            </header>
            {form}
        }
    })
}

/// One button for who is signed in; the address for a link for who is not.
pub(super) fn by_account(
    signed_in: bool,
    button: &'static str,
    email: String,
    error: Option<String>,
) -> impl IntoView + use<> {
    let words = crate::words::use_words();
    if signed_in {
        view! { <form method="post" class="stack"><Button>{words.get(button)}</Button></form> }.into_any()
    } else {
        view! {
            <form method="post" novalidate class="stack narrow">
                <TextInput id="email" label=words.get("sign-in-email") hint=words.get("by-account-hint") kind="email" autocomplete="email" value=email error />
                <Button>{words.get("link-send")}</Button>
            </form>
        }
        .into_any()
    }
}
