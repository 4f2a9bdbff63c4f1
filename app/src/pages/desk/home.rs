//! The desk's first page: what waits for this member, and where.

use axum::response::Response;
use domain::authorisation::{Act, may, may_consult};
use domain::vocabulary::Stage;
use leptos::prelude::*;
use store::consultations::{self, DeskEntry};

use crate::components::{ButtonKind, ButtonLink, Empty, Tag};
use crate::dates::Dates;
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::pages::promised_dates::stage_tag;
use crate::visit::MemberVisit;

pub async fn show(member: MemberVisit) -> Result<Response, PageError> {
    let visit = member.visit.clone();
    let entries = consultations::desk(&visit.site.store, &member.hats).await?;
    let now = visit.site.store.clock.now();
    let words = visit.words;
    Ok(Page::new(words.get("desk-title"), Cache::Private).wide().show(&visit, move || {
        let make = may_consult(&member.hats).is_ok().then(|| {
            let href = "/desk/consultations/new";
            view! { <p><ButtonLink href kind=ButtonKind::Secondary>{words.get("about-new")}</ButtonLink></p> }
        });
        let nothing = entries.is_empty().then(|| view! { <Empty heading=words.get("desk-empty") /> });
        let items = entries
            .into_iter()
            .map(|DeskEntry { consultation, waiting, uncoded }| {
                let dates = Dates::new(words, &consultation.zone);
                let place = consultation.place();
                let slug = consultation.slug.clone();
                let (kind, stage) = stage_tag(words, consultation.stage);
                let reported = consultation.clock.reported_at.is_some();
                let link = |act, part: &str, text: String| {
                    may(&member.hats, act, &place).is_ok().then(|| {
                        view! { <li><a href=format!("/desk/c/{slug}/{part}")>{text}</a></li> }
                    })
                };
                let draft = consultation.stage == Stage::Draft;
                let title = consultation.title.clone();
                let title =
                    if draft { title.into_any() } else { view! { <a href=format!("/c/{slug}")>{title}</a> }.into_any() };
                let due = if draft {
                    words.get("desk-is-draft")
                } else if reported {
                    words.get("stage-reported")
                } else if consultation.stage == Stage::Open {
                    words.with("home-closes", [("day", dates.day(consultation.clock.closes_at).into())])
                } else {
                    let due = dates.day(consultation.clock.report_due_at);
                    let left = dates.left(now, consultation.clock.report_due_at);
                    words.with("desk-report-due", [("day", due.into()), ("left", left.into())])
                };
                view! {
                    <li>
                        <article>
                            <h2 dir="auto">{title}</h2>
                            <p class="where">
                                <span dir="auto">{consultation.public_body.name.clone()}</span> " " <Tag kind>{stage}</Tag>
                            </p>
                            <p>{due}</p>
                            <ul class="cluster" role="list">
                                {link(Act::Moderate, "moderation", words.with("desk-to-moderate", [("count", waiting.into())]))}
                                {link(Act::Theme, "themes", words.with("desk-to-code", [("count", uncoded.into())]))}
                                {link(Act::MakeCodes, "codes", words.get("desk-codes"))}
                                {link(Act::Write, "write", words.get("desk-write"))}
                                {link(Act::ChangeAbout, "about", words.get("desk-about"))}
                                {link(Act::NamePeople, "people", words.get("desk-people"))}
                                {(!draft).then(|| link(Act::SeeDesk, "answers", words.get("desk-answers")))}
                                {(!draft).then(|| link(Act::SeeDesk, "report", words.get("desk-report")))}
                            </ul>
                        </article>
                    </li>
                }
            })
            .collect_view();
        view! {
            <header class="page-head">
                <h1>{words.get("desk-title")}</h1>
            </header>
            {make}
            {nothing}
            <ul class="consultations" role="list">{items}</ul>
        }
    }))
}
