//! What is held about one comment, at the end of the page of its receipt: the way to have the address deleted, to take
//! everything out, and to erase it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use store::contacts;
use store::receipts::Trace;

use super::received::opened;
use crate::components::{Button, ButtonKind};
use crate::dates::Dates;
use crate::error::PageError;
use crate::visit::Visit;
use crate::words::use_words;

/// "Do not write to me any more."
pub async fn withdraw(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let (trace, _) = opened(&visit, &code).await?;
    contacts::withdraw(&visit.site.store, &trace.receipt).await?;
    Ok(Redirect::to(&format!("/r/{}#your-data", trace.receipt.as_str())).into_response())
}

/// The section.
pub fn your_data(trace: &Trace, dates: &Dates) -> impl IntoView + use<> {
    let words = use_words();
    let page = format!("/r/{}", trace.receipt.as_str());
    let erased = trace.erased.map(|(_, at)| {
        view! { <p>{words.with("your-data-erased-person", [("day", dates.day(at).into())])}</p> }
    });
    let address = if trace.hears_back {
        view! {
            <p>{words.get("your-data-address")}</p>
            <form method="post" action=format!("{page}/withdraw") class="stack tight">
                <Button kind=ButtonKind::Secondary>{words.get("your-data-withdraw")}</Button>
                <p class="hint">{words.get("your-data-withdraw-what")}</p>
            </form>
        }
        .into_any()
    } else {
        view! { <p>{words.get("your-data-no-address")}</p> }.into_any()
    };
    view! {
        <section class="stack" id="your-data" aria-labelledby="your-data-heading">
            <h2 id="your-data-heading">{words.get("your-data-heading")}</h2>
            {erased}
            {address}
            <ul class="stack tight">
                <li><a href=format!("{page}/data.json") download="hearback.json">{words.get("your-data-take-out")}</a></li>
                <li><a href=format!("{page}/erase")>{words.get("your-data-erase")}</a></li>
                <li><a href="/privacy">{words.get("your-data-how-long")}</a></li>
            </ul>
        </section>
    }
}
