//! The first page: what is asked of the reader, and how long is left.

use axum::response::Response;
use domain::loop_stage::LoopStage;
use domain::time::Timestamp;
use domain::vocabulary::Stage;
use leptos::prelude::*;
use store::consultations::{self, Consultation};

use super::promised_dates::stage_tag;
use crate::components::{Button, Empty, HowItWorks, Ring, Tag, TextInput};
use crate::dates::Dates;
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::Words;

pub async fn show(visit: Visit) -> Result<Response, PageError> {
    let list = consultations::list(&visit.site.store).await?;
    let now = visit.site.store.clock.now();
    let words = visit.words;
    let (open, rest): (Vec<_>, Vec<_>) = list.into_iter().partition(|c| c.stage == Stage::Open);
    let (being_read, answered): (Vec<_>, Vec<_>) = rest.into_iter().partition(|c| c.stage == Stage::Analysis);
    Ok(Page::new(words.get("home-title"), Cache::Public).show(&visit, move || {
        let nothing_open = open.is_empty().then(|| view! { <Empty heading=words.get("home-nothing-open") /> });
        view! {
            <header class="page-head">
                <h1>{words.get("home-heading")}</h1>
                <p class="lede">{words.get("home-lede")}</p>
            </header>
            {nothing_open}
            {group(words, "home-open", open, now)}
            {group(words, "home-analysis", being_read, now)}
            {group(words, "home-answered", answered, now)}
            <HowItWorks />
            <section class="stack panel" aria-labelledby="find-receipt">
                <h2 id="find-receipt">{words.get("home-receipt-heading")}</h2>
                <form method="post" action="/r" class="find stack">
                    <TextInput id="receipt" label=words.get("home-receipt-label") hint=words.get("home-receipt-hint") short=true />
                    <Button>{words.get("home-receipt-button")}</Button>
                </form>
            </section>
        }
    }))
}

fn group(words: Words, heading: &str, consultations: Vec<Consultation>, now: Timestamp) -> Option<impl IntoView> {
    if consultations.is_empty() {
        return None;
    }
    let items = consultations.into_iter().map(|consultation| item(words, consultation, now)).collect_view();
    Some(view! {
        <section class="stack">
            <h2>{words.get(heading)}</h2>
            <ul class="consultations" role="list">
                {items}
            </ul>
        </section>
    })
}

fn item(words: Words, consultation: Consultation, now: Timestamp) -> impl IntoView {
    let dates = Dates::new(words, &consultation.zone);
    let clock = &consultation.clock;
    let (kind, stage) = stage_tag(words, consultation.stage);
    let (urgent, when) = match consultation.stage {
        Stage::Open => (
            Some(dates.left(now, clock.closes_at)),
            words.with("home-closes", [("day", dates.day(clock.closes_at).into())]),
        ),
        Stage::Analysis => (
            (now > clock.report_due_at).then(|| words.get("clock-report-overdue")),
            words.with("home-report-due", [("day", dates.day(clock.report_due_at).into())]),
        ),
        _ => (None, words.with("home-reported", [("day", dates.day(clock.reported_at.unwrap_or(now)).into())])),
    };
    let ring = match consultation.stage {
        Stage::Draft | Stage::Open => None,
        Stage::Analysis => Some(LoopStage::Read),
        Stage::Reported | Stage::FollowedUp => Some(LoopStage::Answered),
        Stage::Concluded => Some(LoopStage::Done),
    };
    let lang = consultation.language.clone();
    view! {
        <li>
            <article>
                <h3 dir="auto" lang=lang.clone()>
                    <a href=format!("/c/{}", consultation.slug)>{consultation.title.clone()}</a>
                </h3>
                <p class="where">
                    <span dir="auto">{consultation.public_body.name.clone()}</span>
                    " "
                    <Tag kind>{stage}</Tag>
                </p>
                <p dir="auto" lang=lang>
                    {consultation.summary.clone()}
                </p>
                <ul class="meta" role="list">
                    {urgent.map(|text| view! { <li><strong>{text}</strong></li> })}
                    <li>{when}</li>
                    <li>{words.with("count-comments", [("count", consultation.published.into())])}</li>
                </ul>
                {ring.map(|stage| view! { <Ring stage /> })}
            </article>
        </li>
    }
}
