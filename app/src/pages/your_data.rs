//! What is held about one comment, at the end of the page of its receipt: the way to have the address deleted, to take
//! everything out, and to erase it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::characteristics::Standing;
use domain::consent::Purpose;
use leptos::prelude::*;
use store::receipts::Trace;
use store::{about_you, contacts};

use super::received::opened;
use crate::components::{Button, ButtonKind, with_size};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::visit::Visit;
use crate::words::use_words;

/// "Do not write to me any more", or "Remove what I told about myself".
pub async fn withdraw(visit: Visit, Path(code): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let (trace, _) = opened(&visit, &code).await?;
    let store = &visit.site.store;
    match fields.get("purpose").parse() {
        Ok(Purpose::AboutYou) => about_you::withdraw(store, &trace.receipt).await?,
        // The form for the address names none.
        Ok(Purpose::HearBack) | Err(_) => contacts::withdraw(store, &trace.receipt).await?,
    }
    Ok(Redirect::to(&format!("/r/{}#your-data", trace.receipt.as_str())).into_response())
}

/// The section; the file with everything has so many bytes.
pub fn your_data(trace: &Trace, dates: &Dates, told: Standing, bytes: usize) -> impl IntoView + use<> {
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
    let about = match told {
        Standing::Told => Some(words.get("your-data-about-you")),
        Standing::May => Some(words.get("received-about-you")),
        Standing::ToldBefore | Standing::NotAsked => None,
    };
    let about = about.map(|label| view! { <p><a href=format!("{page}/about-you")>{label}</a></p> });
    view! {
        <section class="stack" id="your-data" aria-labelledby="your-data-heading">
            <h2 id="your-data-heading">{words.get("your-data-heading")}</h2>
            {erased}
            {address}
            {about}
            <ul class="stack tight">
                <li><a href=format!("{page}/data.json") download="hearback.json">{with_size(words, &words.get("your-data-take-out"), bytes)}</a></li>
                <li><a href=format!("{page}/erase")>{words.get("your-data-erase")}</a></li>
                <li><a href="/privacy">{words.get("your-data-how-long")}</a></li>
            </ul>
        </section>
    }
}
