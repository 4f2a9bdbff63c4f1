//! What somebody said, all in one place, and what they follow: the page of a participant's account.

use axum::response::{IntoResponse, Redirect, Response};
use domain::receipt::Receipt;
use leptos::prelude::*;
use store::following::{self, Followed, unfollow};
use store::kept_receipts::{self, Mine, let_go};

use super::receipt::ring_text;
use crate::components::{Button, ButtonKind, Empty, Ring};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::{AccountVisit, MemberRejection};
use crate::words::Words;

/// As much of what somebody said is shown, in characters: enough to know it again.
const EXCERPT: usize = 160;

/// Who is not signed in comes by a link: most who look for what they said have no password.
pub async fn show(account: Result<AccountVisit, MemberRejection>) -> Result<Response, PageError> {
    let AccountVisit { visit, member } = match account {
        Ok(account) => account,
        Err(MemberRejection::SignIn(..)) => return Ok(Redirect::to("/sign-in/link?next=/me").into_response()),
        Err(other) => return Ok(other.into_response()),
    };
    let store = &visit.site.store;
    let mine = kept_receipts::of_member(store, &member).await?;
    let followed = following::of_member(store, member.member).await?;
    let words = visit.words;
    Ok(Page::new(words.get("me-title"), Cache::Never).show(&visit, move || {
        let nothing = mine.is_empty().then(|| {
            view! { <Empty heading=words.get("me-nothing")><p>{words.get("me-nothing-text")}</p></Empty> }
        });
        let dates = Dates::new(words, "UTC");
        let mine = mine.into_iter().map(|each| said(words, &dates, each)).collect_view();
        let follows = (!followed.is_empty()).then(|| {
            let rows = followed.into_iter().map(|each| followed_row(words, each)).collect_view();
            view! {
                <h2>{words.get("me-following")}</h2>
                <ul class="rows" role="list">{rows}</ul>
            }
        });
        view! {
            <header class="page-head">
                <h1>{words.get("me-title")}</h1>
                <p class="lede">{words.get("me-lede")}</p>
            </header>
            {nothing}
            <ul class="consultations" role="list">{mine}</ul>
            {follows}
        }
    }))
}

/// Lets a receipt go, or follows a consultation no more.
pub async fn send(AccountVisit { visit, member }: AccountVisit, fields: Fields) -> Result<Response, PageError> {
    let store = &visit.site.store;
    match (fields.get("receipt").parse::<Receipt>(), fields.given("consultation")) {
        (Ok(receipt), _) => let_go(store, &member, &receipt).await?,
        (_, Some(slug)) => unfollow(store, &member, slug).await?,
        _ => return Err(PageError::BadRequest),
    }
    Ok(Redirect::to("/me").into_response())
}

fn said(words: Words, dates: &Dates, Mine { trace, title, language, kept }: Mine) -> impl IntoView + use<> {
    let excerpt: String = trace.body.chars().take(EXCERPT).collect();
    let more = (trace.body.chars().count() > EXCERPT).then_some("…");
    let code = trace.receipt.as_str().to_owned();
    let let_go = kept.then(|| {
        view! {
            <form method="post">
                <input type="hidden" name="receipt" value=code.clone() />
                <Button kind=ButtonKind::Quiet>{words.get("me-let-go")}</Button>
            </form>
        }
    });
    view! {
        <li>
            <article>
                <h2 dir="auto" lang=language><a href=format!("/r/{code}")>{title}</a></h2>
                <p class="where">{dates.day(trace.submitted_at)} " · " {words.with("receipt-code", [("code", trace.receipt.grouped().into())])}</p>
                <p dir="auto" lang=trace.language.clone()>{excerpt}{more}</p>
                <Ring stage=trace.stage text=ring_text(words, &trace) />
                {let_go}
            </article>
        </li>
    }
}

fn followed_row(words: Words, each: Followed) -> impl IntoView + use<> {
    view! {
        <li class="cluster">
            <a href=format!("/c/{}", each.slug)><span dir="auto" lang=each.language>{each.title}</span></a>
            <form method="post">
                <input type="hidden" name="consultation" value=each.slug />
                <Button kind=ButtonKind::Secondary>{words.get("me-unfollow")}</Button>
            </form>
        </li>
    }
}
