//! What somebody may tell about themselves, after the comment and never before: why, one question a page, everything
//! once more to check, and what became of it. Nothing has to be answered.
//!
//! What is kept is shown on none of these pages: a receipt may be passed on.

pub mod check;
pub mod question;

pub(super) mod labels;

use axum::extract::Path;
use axum::response::Response;
use domain::characteristics::Standing;
use domain::receipt::Receipt;
use leptos::prelude::*;
use store::about_you::{AboutYou, find};

use super::received::opened;
use crate::components::{BackLink, Button, ButtonKind, ButtonLink, Notice, NoticeKind};
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::use_words;

/// Where the questions begin.
fn start(receipt: &Receipt) -> String {
    format!("/r/{}/about-you", receipt.as_str())
}

/// What the holder of a receipt may tell, or 404.
async fn asked(visit: &Visit, receipt: &Receipt) -> Result<AboutYou, PageError> {
    find(&visit.site.store, receipt).await?.ok_or(PageError::NotFound)
}

pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let (trace, _) = opened(&visit, &code).await?;
    let about = asked(&visit, &trace.receipt).await?;
    let words = visit.words;
    let receipt = trace.receipt.as_str().to_owned();
    let page = Page::new(words.get("about-title"), Cache::Never);
    Ok(page.show(&visit, move || {
        let back = format!("/r/{receipt}/received");
        let content = match about.standing {
            Standing::May => offer(&receipt, &about).into_any(),
            Standing::Told => told(&receipt).into_any(),
            Standing::ToldBefore => view! {
                <h1>{words.get("about-title")}</h1>
                <p>{words.get("about-told-before")}</p>
            }
            .into_any(),
            Standing::NotAsked => view! {
                <h1>{words.get("about-title")}</h1>
                <p>{words.get("about-not-asked")}</p>
            }
            .into_any(),
        };
        view! {
            <BackLink href=back />
            {content}
        }
    }))
}

/// Why it is asked, and the way in; on to the list for who has begun.
fn offer(receipt: &str, about: &AboutYou) -> impl IntoView + use<> {
    let words = use_words();
    let first = about.questions.first().map(|asked| asked.question.key()).unwrap_or_default();
    let count = i64::try_from(about.questions.len()).unwrap_or(i64::MAX);
    let (next, label) = if about.waiting.is_empty() {
        (first, words.get("about-start"))
    } else {
        ("check".to_owned(), words.get("about-go-on"))
    };
    view! {
        <header class="page-head">
            <h1>{words.get("about-title")}</h1>
            <p class="lede">{words.get("about-lede")}</p>
        </header>
        <ul class="stack tight">
            <li>{words.with("about-how-many", [("count", count.into())])}</li>
            <li>{words.get("about-apart")}</li>
            <li>{words.get("about-no-difference")}</li>
        </ul>
        <p class="cluster">
            <ButtonLink href=format!("/r/{receipt}/about-you/{next}")>{label}</ButtonLink>
            <a href=format!("/r/{receipt}/received")>{words.get("about-no-thanks")}</a>
        </p>
    }
}

/// What was told is kept: what for, until when, and the way to have it removed.
fn told(receipt: &str) -> impl IntoView + use<> {
    let words = use_words();
    view! {
        <header class="page-head">
            <h1>{words.get("about-thanks")}</h1>
        </header>
        <Notice kind=NoticeKind::Success heading=words.get("about-kept")>
            <p>{words.get("about-kept-what")}</p>
        </Notice>
        <form method="post" action=format!("/r/{receipt}/withdraw") class="stack tight">
            <input type="hidden" name="purpose" value="about you" />
            <Button kind=ButtonKind::Secondary>{words.get("about-withdraw")}</Button>
            <p class="hint">{words.get("about-withdraw-what")}</p>
        </form>
        <p><a href=format!("/r/{receipt}")>{words.get("received-follow")}</a></p>
    }
}
