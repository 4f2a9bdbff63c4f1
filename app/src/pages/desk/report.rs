//! The official's report: its summary, what still keeps it from being published, and the button that publishes it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::answering::Gap;
use domain::authorisation::{Act, may};
use leptos::prelude::*;
use store::analysis::{self, Theme};
use store::consultations::Consultation;
use store::deliveries;
use store::reports::{self, open_gaps, save_summary};

use super::{DeskHead, consultation};
use crate::components::{Button, ButtonKind, Clock, Disclosure, Notice, NoticeKind, TextArea};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::promised_dates::promised_dates;
use crate::visit::{MemberVisit, ProvedVisit};
use crate::words::Words;

/// As many comments that lack the same are listed one by one.
const A_KIND: usize = 100;

pub async fn show(member: MemberVisit, Path(slug): Path<String>) -> Result<Response, PageError> {
    render(&member, &slug, false).await
}

/// Keeps the summary.
pub async fn send(member: MemberVisit, Path(slug): Path<String>, fields: Fields) -> Result<Response, PageError> {
    save_summary(&member.visit.site.store, &member.hats, &slug, fields.get("summary")).await?;
    Ok(Redirect::to(&format!("/desk/c/{slug}/report")).into_response())
}

/// Publishes the report, or shows what keeps it from being published.
pub async fn publish(ProvedVisit(member): ProvedVisit, Path(slug): Path<String>) -> Result<Response, PageError> {
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
    let may_moderate = may(&member.hats, Act::Moderate, &consultation.place()).is_ok();
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
                    <div><dt>{words.get("delivery-sent")}</dt><dd>{words.number(progress.sent)}</dd></div>
                    <div><dt>{words.get("delivery-waiting")}</dt><dd>{words.number(progress.waiting)}</dd></div>
                    <div><dt>{words.get("delivery-undeliverable")}</dt><dd>{words.number(progress.undeliverable)}</dd></div>
                </dl>
            }
            .into_any()
        } else {
            let list = gap_list(words, &consultation, &gaps, &themes, may_moderate);
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

/// What a gap is called, and the link that closes it where this member can.
struct Line {
    text: String,
    link: Option<(String, String)>,
    /// For a gap of many comments: each of them, with its own link.
    each: Vec<(i64, String)>,
}

/// Each gap with the link that closes it. Comments that lack the same are one line, which opens to a list of them.
fn gap_list(
    words: Words,
    consultation: &Consultation,
    gaps: &[Gap],
    themes: &[Theme],
    may_moderate: bool,
) -> impl IntoView + use<> {
    let slug = &consultation.slug;
    let title_of = |id: i64| themes.iter().find(|theme| theme.id == id).map(|theme| theme.title.clone());
    let line =
        |text: String, href: String, link: &str| Line { text, link: Some((href, words.get(link))), each: vec![] };
    let (mut lines, mut waiting, mut uncoded) = (Vec::new(), Vec::new(), Vec::new());
    for gap in gaps {
        match *gap {
            Gap::AlreadyReported => {}
            Gap::StillOpen => {
                lines.push(line(words.get("gap-still-open"), format!("/c/{slug}"), "gap-still-open-link"));
            }
            Gap::NoSummary => {
                lines.push(line(words.get("gap-no-summary"), "#summary".to_owned(), "gap-no-summary-link"));
            }
            Gap::NoDisposition(theme) => lines.push(line(
                words.with("gap-no-disposition", [("theme", title_of(theme).unwrap_or_default().into())]),
                format!("/desk/c/{slug}/answers/{theme}"),
                "gap-no-disposition-link",
            )),
            Gap::Waiting(id) => waiting.push(id),
            Gap::Uncoded(id) => uncoded.push(id),
        }
    }
    if !waiting.is_empty() {
        let moderators = consultation.moderators.iter().map(|cso| cso.name.clone()).collect::<Vec<_>>();
        let args = [("count", (waiting.len() as i64).into()), ("moderators", moderators.join(", ").into())];
        let text = words.with("gap-waiting", args);
        lines.push(if may_moderate {
            let queue = format!("/desk/c/{slug}/moderation");
            let each = waiting.iter().map(|id| (*id, format!("{queue}?after={}#q-{id}", id - 1))).collect();
            Line { text, link: Some((queue, words.get("gap-waiting-link"))), each }
        } else {
            Line { text: format!("{text} {}", words.get("gap-waiting-theirs")), link: None, each: vec![] }
        });
    }
    if !uncoded.is_empty() {
        let board = format!("/desk/c/{slug}/themes?show=uncoded");
        let each = uncoded.iter().map(|id| (*id, format!("{board}&after={}", id - 1))).collect();
        let text = words.with("gap-uncoded", [("count", (uncoded.len() as i64).into())]);
        lines.push(Line { text, link: Some((board, words.get("gap-uncoded-link"))), each });
    }
    lines.into_iter().map(|line| gap_line(words, line)).collect_view()
}

fn gap_line(words: Words, line: Line) -> impl IntoView + use<> {
    let link = line.link.map(|(href, text)| view! { " " <a href=href>{text}</a> });
    let more = line.each.len().saturating_sub(A_KIND);
    let each = (line.each.len() > 1).then(|| {
        let numbers = line
            .each
            .into_iter()
            .take(A_KIND)
            .map(|(id, href)| view! { <li><a href=href>{id}</a></li> })
            .collect_view();
        let more = (more > 0).then(|| {
            view! { <li>{words.with("gap-more", [("count", (more as i64).into())])}</li> }
        });
        view! {
            <Disclosure summary=words.get("gap-which") quiet=true>
                <ul class="cluster" role="list">{numbers} {more}</ul>
            </Disclosure>
        }
    });
    view! { <li><span dir="auto">{line.text}</span> {link} {each}</li> }
}
