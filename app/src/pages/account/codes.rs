//! Codes on paper, a second factor for who has no passkey or has lost it: made, and shown once.

use axum::response::Response;
use leptos::prelude::*;
use store::second_factors::{codes_left, make_codes};

use crate::components::{BackLink, Button, Notice, NoticeKind};
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::visit::{AccountVisit, ProvedAccountVisit};

pub async fn show(
    ProvedAccountVisit(AccountVisit { visit, member }): ProvedAccountVisit,
) -> Result<Response, PageError> {
    let left = codes_left(&visit.site.store, member.member).await?;
    let words = visit.words;
    Ok(Page::new(words.get("paper-codes-title"), Cache::Private).show(&visit, move || {
        let replaces = (left > 0).then(|| view! { <p>{words.get("paper-codes-replaces")}</p> });
        view! {
            <BackLink href="/account" label=words.get("account-title") />
            <header class="page-head">
                <h1>{words.get("paper-codes-title")}</h1>
                <p class="lede">{words.get("paper-codes-lede")}</p>
            </header>
            <p>{words.with("account-codes-count", [("count", left.into())])}</p>
            {replaces}
            <form method="post" class="stack">
                <Button>{words.get("paper-codes-make")}</Button>
            </form>
        }
    }))
}

/// Makes a new list and shows it: this answer is the only one that ever holds it.
pub async fn send(
    ProvedAccountVisit(AccountVisit { visit, member }): ProvedAccountVisit,
) -> Result<Response, PageError> {
    let codes = make_codes(&visit.site.store, &member, visit.words.0.tag()).await?;
    let words = visit.words;
    Ok(Page::new(words.get("paper-codes-made"), Cache::Never).show(&visit, move || {
        let codes = codes.into_iter().map(|code| view! { <li><code dir="ltr">{code}</code></li> }).collect_view();
        view! {
            <header class="page-head"><h1>{words.get("paper-codes-made")}</h1></header>
            <Notice kind=NoticeKind::Warning heading=words.get("paper-codes-once")>
                <p>{words.get("paper-codes-once-text")}</p>
            </Notice>
            <ol class="codes">{codes}</ol>
            <p><a href="/account">{words.get("paper-codes-done")}</a></p>
        }
    }))
}
