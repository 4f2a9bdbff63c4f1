//! Keeping a consultation on one's own device: what is kept and what never is, the button for it, and what waits there to
//! be sent. Nothing is kept before somebody presses it. What it does is in `app/js/offline.js` and `offline-worker.js`.

use axum::body::HttpBody;
use axum::extract::{Path, Query};
use axum::response::Response;
use leptos::prelude::*;

use super::{consultation, contribute, draft, public_consultation};
use crate::components::{BackLink, Button, ButtonKind, Notice, NoticeKind};
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::{Words, use_words};

/// Filled in by the script: it alone knows of when a kept page is.
const DATE: &str = "%date%";

pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, PageError> {
    let consultation = public_consultation(&visit.site.store, &slug).await?;
    let kilobytes = bytes(&visit, &slug).await?.div_ceil(1_000);
    let words = visit.words;
    // The pages of who is signed in are nobody's to keep.
    let signed_in = visit.member.is_some();
    let worker = visit.site.assets.offline_worker.filter(|_| !signed_in);
    let page = Page::new(words.get("offline-title"), Cache::Public).with_offline();
    Ok(page.show(&visit, move || {
        let size = words.with("offline-size", [("kilobytes", i64::try_from(kilobytes).unwrap_or(i64::MAX).into())]);
        let sign_out = signed_in.then(|| {
            view! { <Notice heading=words.get("offline-signed-in")><p>{words.get("offline-sign-out")}</p></Notice> }
        });
        view! {
            <BackLink href=format!("/c/{slug}") label=words.get("draft-back") />
            <header class="page-head">
                <p class="where" dir="auto">{consultation.title.clone()}</p>
                <h1>{words.get("offline-title")}</h1>
                <p class="lede">{words.get("offline-lede")}</p>
            </header>
            <div id="offline" class="stack loose" data-keeps=worker data-formats=words.get("locale-formats")>
                {status(words)}
                {instead(words, &slug)}
                {sign_out}
                {waiting(words)}
                {sent(words)}
                {kept(words, &slug)}
                {what_is_kept(words, size)}
                <div data-part="keep" hidden>
                    <button type="button" class="button" name="keep">{words.get("offline-keep")}</button>
                </div>
                {templates()}
            </div>
        }
    }))
}

/// How many bytes everything takes that is kept, as it lies on a device: the pages that the script keeps, and what they
/// load.
async fn bytes(visit: &Visit, slug: &str) -> Result<u64, PageError> {
    let path = || Path(slug.to_owned());
    let pages = [
        consultation::show(visit.clone(), path()).await?,
        draft::show(visit.clone(), path(), Query::default()).await?,
        contribute::show(visit.clone(), path()).await?,
    ];
    let pages: u64 = pages.iter().map(|page| page.body().size_hint().lower()).sum();
    Ok(pages + u64::try_from(visit.site.assets.kept_bytes).unwrap_or(0))
}

/// What came of the last press, read aloud.
fn status(words: Words) -> impl IntoView + use<> {
    view! {
        <p
            role="status"
            tabindex="-1"
            data-busy=words.get("offline-busy")
            data-kept=words.get("offline-done")
            data-forgotten=words.get("offline-forgotten")
            data-failed=words.get("offline-failed")
            data-waits=words.get("offline-waits")
            data-saved=words.get("offline-saved")
            data-deleted=words.get("offline-deleted")
        ></p>
    }
}

/// What to do where nothing can be kept: without JavaScript, or in an old browser. The script hides it where it can.
fn instead(words: Words, slug: &str) -> impl IntoView + use<> {
    let (basket, booklet) = (format!("/c/{slug}/basket"), format!("/c/{slug}/booklet"));
    view! {
        <div data-part="cannot">
            <Notice heading=words.get("offline-cannot")>
                <p>{words.get("offline-instead")}</p>
                <ul>
                    <li><a href=booklet>{words.get("offline-print")}</a></li>
                    <li><a href=basket>{words.get("basket-title")}</a></li>
                </ul>
            </Notice>
        </div>
    }
}

fn kept(words: Words, slug: &str) -> impl IntoView + use<> {
    let draft = format!("/c/{slug}/draft");
    view! {
        <section data-part="kept" class="stack tight" hidden>
            <h2>{words.get("offline-is-kept")}</h2>
            <p><a href=draft>{words.get("offline-read")}</a></p>
            <p class="hint">{words.get("offline-forget-hint")}</p>
            <div>
                <button type="button" class="button secondary" name="forget">{words.get("offline-forget")}</button>
            </div>
        </section>
    }
}

fn waiting(words: Words) -> impl IntoView + use<> {
    view! {
        <section data-part="waiting" class="stack" hidden>
            <h2>{words.get("offline-waiting")}</h2>
            <p>{words.get("offline-waiting-what")}</p>
            <ol class="stack" role="list"></ol>
            <div>
                <button type="button" class="button" name="send">{words.get("offline-send")}</button>
            </div>
        </section>
    }
}

fn sent(words: Words) -> impl IntoView + use<> {
    view! {
        <section data-part="sent" class="stack tight" hidden>
            <h2>{words.get("offline-sent")}</h2>
            <p>{words.get("offline-sent-what")}</p>
            <ul></ul>
        </section>
    }
}

fn what_is_kept(words: Words, size: String) -> impl IntoView + use<> {
    view! {
        <section class="stack tight">
            <h2>{words.get("offline-what")}</h2>
            <ul>
                <li>{words.get("offline-what-draft")}</li>
                <li>{words.get("offline-what-comments")}</li>
                <li>{words.get("offline-what-receipts")}</li>
            </ul>
            <p>{size}</p>
        </section>
        <section class="stack tight">
            <h2>{words.get("offline-never")}</h2>
            <p>{words.get("offline-never-what")}</p>
        </section>
        <Notice kind=NoticeKind::Warning heading=words.get("offline-shared")>
            <p>{words.get("offline-shared-why")}</p>
        </Notice>
    }
}

/// What the scripts show: they have no words of their own.
fn templates() -> impl IntoView {
    let words = use_words();
    let now = words.with("offline-now", [("date", DATE.into())]);
    view! {
        // The worker puts it into a kept page when it shows one.
        <template id="offline-now">
            <p class="notice warning"><strong>{now}</strong></p>
        </template>
        // The script puts it into the consultation's other pages while something is here.
        <template id="offline-mine">
            <p id="offline-line"><a href="offline">{words.get("offline-mine")}</a></p>
        </template>
        <template id="offline-comment">
            <li class="panel stack tight">
                <p>
                    <a
                        href=""
                        data-paragraph=words.get("offline-about-paragraph")
                        data-section=words.get("offline-about-section")
                        data-whole=words.get("offline-about-whole")
                    ></a>
                    " · "
                    <time></time>
                </p>
                <p class="hint begun">{words.get("offline-begun")}</p>
                <blockquote class="quoted" dir="auto"></blockquote>
                <form class="stack tight">
                    <div class="field">
                        <label>{words.get("offline-words")}</label>
                        <p class="error">{words.get("offline-problem")}</p>
                        <textarea dir="auto" rows="4" spellcheck="true"></textarea>
                    </div>
                    <div class="cluster">
                        <Button kind=ButtonKind::Secondary>{words.get("offline-save")}</Button>
                        <button type="button" class="button quiet">{words.get("offline-delete")}</button>
                    </div>
                </form>
                <form method="post">
                    <Button kind=ButtonKind::Secondary>{words.get("offline-open")}</Button>
                </form>
            </li>
        </template>
        <template id="offline-receipt">
            <li>
                <a
                    href=""
                    data-receipt=words.get("offline-receipt")
                    data-basket=words.get("offline-basket")
                ></a>
                " · "
                <time></time>
            </li>
        </template>
    }
}
