//! One consultation: what it asks, what can still change, who decides, and what was promised.

use axum::extract::Path;
use axum::response::Response;
use domain::markdown::render_house;
use domain::vocabulary::{Stage, Verification};
use leptos::prelude::*;
use store::consultations::Consultation;
use store::documents;
use store::organisations::Organisation;
use store::taking_part::former_moderators;
use store::variants;

use super::promised_dates::{extension_notes, promised_dates, stage_tag};
use super::public_consultation;
use super::take_along::{Sizes, take_along};
use super::variant::ways_to_read;
use super::what_it_is::what_it_is;
use crate::components::{ButtonKind, ButtonLink, Clock, Notice, NoticeKind, Tag};
use crate::dates::Dates;
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::visit::Visit;

pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let consultation = public_consultation(store, &slug).await?;
    let versions = documents::versions(store, consultation.id).await?;
    let commented = documents::commented(&versions, consultation.clock.closes_at);
    let ways = match commented {
        Some(version) => variants::available(store, consultation.id, version.id).await?,
        None => Vec::new(),
    };
    let former = former_moderators(store, consultation.id).await?;
    let now = store.clock.now();
    let sizes = match versions.last() {
        Some(newest) => Some(Sizes::of(&visit, &consultation, newest).await?),
        None => None,
    };
    let words = visit.words;
    Ok(Page::new(consultation.title.clone(), Cache::Public).show(&visit, move || {
        let (kind, stage) = stage_tag(words, consultation.stage);
        let dates = Dates::new(words, &consultation.zone);
        let lang = consultation.language.clone();
        let open = consultation.stage == Stage::Open;
        let reported = consultation.clock.reported_at.is_some();
        let overdue = !reported && now > consultation.clock.report_due_at;
        let draft = format!("/c/{slug}/draft");
        let actions = if open {
            view! {
                <ButtonLink href=draft.clone()>{words.get("consultation-read-and-comment")}</ButtonLink>
                <ButtonLink href=format!("/c/{slug}/contribute") kind=ButtonKind::Secondary>
                    {words.get("consultation-comment-whole")}
                </ButtonLink>
            }
            .into_any()
        } else if reported {
            view! {
                <ButtonLink href=format!("/c/{slug}/report")>{words.get("consultation-read-report")}</ButtonLink>
                <ButtonLink href=draft.clone() kind=ButtonKind::Secondary>{words.get("consultation-read-draft")}</ButtonLink>
            }
            .into_any()
        } else {
            view! { <ButtonLink href=draft.clone()>{words.get("consultation-read-draft")}</ButtonLink> }.into_any()
        };
        let list = |items: Vec<String>| items.into_iter().map(|item| view! { <li><span dir="auto">{item}</span></li> }).collect_view();
        let channels = consultation
            .channels
            .iter()
            .map(|channel| words.get(&format!("channel-{}", channel.key())))
            .collect::<Vec<_>>()
            .join(&words.get("list-comma"));
        let languages = consultation
            .languages
            .iter()
            .map(|tag| words.language(tag))
            .collect::<Vec<_>>()
            .join(&words.get("list-comma"));
        let organisations = |organisations: &[Organisation]| {
            organisations
                .iter()
                .map(|organisation| {
                    let what = what_it_is(words, organisation);
                    view! { <li><span dir="auto">{organisation.name.clone()}</span> " · " {what}</li> }
                })
                .collect_view()
        };
        let moderators = organisations(&consultation.moderators);
        let no_moderators = consultation.moderators.is_empty();
        let because = (no_moderators && !consultation.no_moderator_reason.is_empty()).then(|| {
            let why = consultation.no_moderator_reason.clone();
            view! { <p>{words.get("consultation-no-moderators-because")}</p> <blockquote dir="auto">{why}</blockquote> }
        });
        let former = former
            .into_iter()
            .map(|former| {
                let day = dates.day(former.at);
                let who = words.with("consultation-former-moderator", [("who", former.name.into()), ("day", day.into())]);
                view! { <p>{who}</p> <blockquote dir="auto">{former.reason}</blockquote> }
            })
            .collect_view();
        let facilitators = (!consultation.facilitators.is_empty()).then(|| {
            view! {
                <section class="stack">
                    <h2>{words.get("consultation-facilitators")}</h2>
                    <ul>{organisations(&consultation.facilitators)}</ul>
                </section>
            }
        });
        let due = dates.day(consultation.clock.report_due_at);
        let overdue = overdue.then(|| {
            let why = words.with("consultation-overdue", [("day", due.into())]);
            view! {
                <Notice kind=NoticeKind::Warning heading=words.get("clock-report-overdue")>
                    <p>{why}</p>
                </Notice>
            }
        });
        view! {
            <header class="page-head">
                <p class="where">
                    <span dir="auto">{consultation.public_body.name.clone()}</span>
                    " "
                    <Tag kind>{stage}</Tag>
                </p>
                <h1 dir="auto" lang=lang.clone()>{consultation.title.clone()}</h1>
            </header>
            {overdue}
            <div class="split">
                <div class="stack loose">
                    <div class="lede prose" dir="auto" lang=lang.clone() inner_html=render_house(&consultation.plain_summary)></div>
                    <p class="cluster">{actions}</p>
                    {ways_to_read(&consultation, &ways, None).map(|ways| view! {
                        <div>
                            <p class="hint">{words.get("consultation-ways-to-read")}</p>
                            {ways}
                        </div>
                    })}
                    {open.then(|| view! { <p class="hint">{words.get(what_is_asked(&consultation))}</p> })}
                    {open.then(|| view! { <p><a href=format!("/c/{slug}/offline")>{words.get("offline-link")}</a></p> })}
                    {sizes.map(|sizes| take_along(&slug, &sizes))}
                    <section class="stack" lang=lang.clone()>
                        <h2>{words.get("consultation-undecided")}</h2>
                        <ul class="undecided">{list(consultation.undecided.clone())}</ul>
                    </section>
                    <section class="stack" lang=lang>
                        <h2>{words.get("consultation-settled")}</h2>
                        <ul class="settled">{list(consultation.settled.clone())}</ul>
                    </section>
                    <section class="stack">
                        <h2>{words.get("consultation-who-decides")}</h2>
                        <p dir="auto">
                            {words.with("consultation-decides", [
                                ("who", consultation.decision_maker.clone().into()),
                                ("day", dates.day(consultation.clock.decision_at).into()),
                            ])}
                        </p>
                        <p>{words.get(&format!("level-{}", consultation.participation_level.key()))}</p>
                    </section>
                    <section class="stack">
                        <h2>{words.get("consultation-moderators")}</h2>
                        <p>{words.get(if no_moderators { "consultation-no-moderators" } else { "consultation-moderators-say" })}</p>
                        {because}
                        {(!no_moderators).then(|| view! { <ul>{moderators}</ul> })}
                        {former}
                        <p><a href=format!("/c/{}/moderation", consultation.slug)>{words.get("policy-link")}</a></p>
                    </section>
                    {facilitators}
                </div>
                <aside class="stack loose">
                    <section class="stack">
                        <h2>{words.get("consultation-dates")}</h2>
                        <Clock dates=promised_dates(words, &consultation, now) />
                        {extension_notes(words, &consultation)}
                        {(!reported).then(|| view! { <p><a href=format!("/c/{slug}/follow")>{words.get("follow-link")}</a></p> })}
                    </section>
                    <section class="stack">
                        <h2>{words.get("consultation-who-took-part")}</h2>
                        <dl class="facts">
                            <div><dt>{words.get("facts-people")}</dt><dd>{words.number(consultation.participants)}</dd></div>
                            <div><dt>{words.get("facts-published")}</dt><dd>{words.number(consultation.published)}</dd></div>
                        </dl>
                        <p>
                            <strong>{words.get("facts-channels")}</strong>
                            ": "
                            {channels}
                        </p>
                        <p>
                            <strong>{words.get("facts-languages")}</strong>
                            ": "
                            {languages}
                        </p>
                        <p><a href=format!("/c/{slug}/contributions")>{words.get("consultation-read-comments")}</a></p>
                        {(versions.len() > 1).then(|| view! {
                            <p><a href=format!("/c/{slug}/draft/changes")>{words.get("consultation-see-changes")}</a></p>
                        })}
                    </section>
                </aside>
            </div>
        }
    }))
}

/// The key of the sentence that says, before anybody begins, what somebody needs to take part.
pub(super) fn what_is_asked(consultation: &Consultation) -> &'static str {
    let accepts = |way| consultation.verification.contains(&way);
    if accepts(Verification::None) {
        return "consultation-no-account";
    }
    match (accepts(Verification::Code), accepts(Verification::Email)) {
        (true, true) => "consultation-needs-either",
        (true, false) => "consultation-needs-code",
        (false, true) => "consultation-needs-email",
        (false, false) => "consultation-needs-account",
    }
}
