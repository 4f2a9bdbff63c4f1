//! The official's report: its summary, what still keeps it from being published, and the button that publishes it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::answering::Gap;
use domain::authorisation::{Act, may};
use leptos::prelude::*;
use store::analysis::{self, Theme};
use store::deliveries;
use store::reports::{self, open_gaps, save_summary};

use super::{DeskHead, consultation};
use crate::components::{Button, ButtonKind, Clock, Notice, NoticeKind, TextArea};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::promised_dates::promised_dates;
use crate::visit::MemberVisit;
use crate::words::Words;

/// As many gaps of a kind are listed one by one.
const A_KIND: usize = 20;

pub async fn show(member: MemberVisit, Path(slug): Path<String>) -> Result<Response, PageError> {
    render(&member, &slug, false).await
}

/// Keeps the summary.
pub async fn send(member: MemberVisit, Path(slug): Path<String>, fields: Fields) -> Result<Response, PageError> {
    save_summary(&member.visit.site.store, &member.hats, &slug, fields.get("summary")).await?;
    Ok(Redirect::to(&format!("/desk/c/{slug}/report")).into_response())
}

/// Publishes the report, or shows what keeps it from being published.
pub async fn publish(member: MemberVisit, Path(slug): Path<String>) -> Result<Response, PageError> {
    match reports::publish(&member.visit.site.store, &member.hats, &slug).await {
        Ok(()) => Ok(Redirect::to(&format!("/desk/c/{slug}/report")).into_response()),
        Err(store::Error::Unanswered(_)) => render(&member, &slug, true).await,
        Err(other) => Err(other.into()),
    }
}

async fn render(member: &MemberVisit, slug: &str, refused: bool) -> Result<Response, PageError> {
    let visit = &member.visit;
    let store = &visit.site.store;
    let consultation = consultation(member, slug).await?;
    let report = reports::find(store, consultation.id).await?;
    let gaps = open_gaps(store, consultation.id).await?;
    let themes = analysis::themes(store, consultation.id).await?;
    let progress = deliveries::progress(store, consultation.id).await?;
    let now = store.clock.now();
    let may_answer = may(&member.hats, Act::Answer, &consultation.place()).is_ok();
    let words = visit.words;
    let page = Page::new(words.get("desk-report-title"), Cache::Private).wide().refused(visit, refused);
    let member = member.clone();
    Ok(page.show(visit, move || {
        let slug = consultation.slug.clone();
        let published = report.as_ref().and_then(|report| report.published_at).is_some();
        let summary = report.map(|report| report.summary).unwrap_or_default();
        let body = if published {
            view! {
                <Notice kind=NoticeKind::Success heading=words.get("desk-report-published")>
                    <p><a href=format!("/c/{slug}/report")>{words.get("consultation-read-report")}</a></p>
                </Notice>
                <dl class="facts">
                    <div><dt>{words.get("delivery-sent")}</dt><dd>{progress.sent}</dd></div>
                    <div><dt>{words.get("delivery-waiting")}</dt><dd>{progress.waiting}</dd></div>
                    <div><dt>{words.get("delivery-undeliverable")}</dt><dd>{progress.undeliverable}</dd></div>
                </dl>
            }
            .into_any()
        } else {
            let list = gap_list(words, &slug, &gaps, &themes);
            let ready = gaps.is_empty();
            let form = may_answer.then(|| view! {
                <form method="post" novalidate class="stack">
                    <TextArea id="summary" label=words.get("desk-report-summary") hint=words.get("desk-report-summary-hint") value=summary.clone() rows=10 />
                    <Button kind=ButtonKind::Secondary>{words.get("desk-report-save")}</Button>
                </form>
            });
            let publish = may_answer.then(|| view! {
                <form method="post" action=format!("/desk/c/{slug}/report/publish") class="stack">
                    <p>{words.get("desk-report-publish-what")}</p>
                    <Button>{words.get("desk-report-publish")}</Button>
                </form>
            });
            view! {
                {form}
                <section class="stack" id="gaps">
                    <h2>{words.get("desk-report-gaps")}</h2>
                    {ready.then(|| view! { <Notice kind=NoticeKind::Success heading=words.get("desk-report-ready") /> })}
                    {(!ready && refused).then(|| view! { <Notice kind=NoticeKind::Warning heading=words.get("desk-report-refused") /> })}
                    <ul class="gaps">{list}</ul>
                </section>
                {publish}
            }
            .into_any()
        };
        view! {
            <DeskHead member consultation=consultation.clone() current="report" heading=words.get("desk-report-heading") />
            <div class="desk">
                <div class="stack loose">{body}</div>
                <aside class="stack">
                    <h2>{words.get("consultation-dates")}</h2>
                    <Clock dates=promised_dates(words, &consultation, now) />
                </aside>
            </div>
        }
    }))
}

/// Each gap with the link that closes it; of many of a kind the first ones, and how many more.
fn gap_list(words: Words, slug: &str, gaps: &[Gap], themes: &[Theme]) -> impl IntoView + use<> {
    let title_of = |id: i64| themes.iter().find(|theme| theme.id == id).map(|theme| theme.title.clone());
    let mut lines: Vec<(String, String, String)> = Vec::new();
    let (mut waiting, mut uncoded) = (0_usize, 0_usize);
    for gap in gaps {
        let (text, href, link) = match *gap {
            Gap::StillOpen => (words.get("gap-still-open"), format!("/c/{slug}"), "gap-still-open-link"),
            Gap::AlreadyReported => continue,
            Gap::NoSummary => (words.get("gap-no-summary"), "#summary".to_owned(), "gap-no-summary-link"),
            Gap::NoDisposition(theme) => (
                words.with("gap-no-disposition", [("theme", title_of(theme).unwrap_or_default().into())]),
                format!("/desk/c/{slug}/answers/{theme}"),
                "gap-no-disposition-link",
            ),
            Gap::Waiting(id) => {
                waiting += 1;
                if waiting > A_KIND {
                    continue;
                }
                let text = words.with("gap-waiting", [("id", id.to_string().into())]);
                (text, format!("/desk/c/{slug}/moderation?after={}#q-{id}", id - 1), "gap-waiting-link")
            }
            Gap::Uncoded(id) => {
                uncoded += 1;
                if uncoded > A_KIND {
                    continue;
                }
                let text = words.with("gap-uncoded", [("id", id.to_string().into())]);
                (text, format!("/desk/c/{slug}/themes?show=uncoded&after={}", id - 1), "gap-uncoded-link")
            }
        };
        lines.push((text, href, words.get(link)));
    }
    for (count, part, key) in [(waiting, "moderation", "gap-waiting-link"), (uncoded, "themes", "gap-uncoded-link")] {
        if count > A_KIND {
            let text = words.with("gap-more", [("count", ((count - A_KIND) as i64).into())]);
            lines.push((text, format!("/desk/c/{slug}/{part}"), words.get(key)));
        }
    }
    lines
        .into_iter()
        .map(|(text, href, link)| view! { <li><span dir="auto">{text}</span> " " <a href=href>{link}</a></li> })
        .collect_view()
}
