//! The working text of a consultation, for the officials who write it: its sections, what is to be mended, and making a
//! version of it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::lint::{Finding, lint};
use leptos::prelude::*;
use store::consultations::Consultation;
use store::drafts::{self, WorkingSection, WorkingText};

use super::DeskHead;
use super::findings::findings_of;
use crate::components::{Button, ButtonKind, ButtonLink, Disclosure, Empty, FieldError, Notice, NoticeKind, TextInput};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::{MemberVisit, encoded};
use crate::words::{Words, use_words};

/// What could not be taken: the field and the message.
type Refused = Option<(&'static str, &'static str)>;

pub async fn show(member: MemberVisit, Path(slug): Path<String>) -> Result<Response, PageError> {
    render(&member, &slug, &Fields::default(), None).await
}

/// Adds a section, moves one, begins again with the newest version, or publishes the text.
pub async fn send(member: MemberVisit, Path(slug): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let (store, hats) = (&member.visit.site.store, &member.hats);
    let back = format!("/desk/c/{slug}/write");
    let (field, done) = match fields.get("act") {
        "up" | "down" => {
            let up = fields.get("act") == "up";
            ("title", drafts::shift(store, hats, &slug, fields.get("section"), up).await.map(|()| back))
        }
        "start-again" => ("title", drafts::start_again(store, hats, &slug).await.map(|()| back)),
        "publish" => {
            let done = drafts::publish(store, hats, &slug, fields.get("name")).await;
            let next = |number| match number {
                Some(number) => format!("/desk/c/{slug}/versions/{number}"),
                None => format!("/desk/c/{slug}/published"),
            };
            ("name", done.map(next))
        }
        _ => {
            let added = drafts::add(store, hats, &slug, fields.get("title")).await;
            ("title", added.map(|key| format!("{back}/{}", encoded(&key))))
        }
    };
    match done {
        Ok(to) => Ok(Redirect::to(&to).into_response()),
        Err(store::Error::WorkingText(why)) => {
            let field = if why.key() == "write-faults" { "mend" } else { field };
            render(&member, &slug, &fields, Some((field, why.key()))).await
        }
        Err(store::Error::Version(why)) => render(&member, &slug, &fields, Some((field, why.key()))).await,
        Err(other) => Err(other.into()),
    }
}

async fn render(member: &MemberVisit, slug: &str, fields: &Fields, refused: Refused) -> Result<Response, PageError> {
    let visit = &member.visit;
    let (consultation, text) = drafts::read(&visit.site.store, &member.hats, slug).await?;
    let written = text.sections.iter().map(|section| (section.key.as_str(), section.source.as_str()));
    let findings = lint(written, &consultation.language);
    let words = visit.words;
    let page = Page::new(words.get("write-title"), Cache::Private).wide().refused(visit, refused.is_some());
    let (member, fields) = (member.clone(), fields.clone());
    Ok(page.show(visit, move || {
        let errors = refused.map_or_else(Vec::new, |(field, key)| FieldError::one(field, Some(&words.get(key))));
        let error = |of: &str| refused.filter(|(field, _)| *field == of).map(|(_, key)| words.get(key));
        let add = add(words, &consultation, fields.get("title"), error("title"));
        let publish = publish(words, &consultation, &findings, fields.get("name"), error("name"));
        let sections = sections(&consultation, &text, &findings);
        let behind = text.behind.then(|| behind(words));
        let mend = mend(&consultation, &text, &findings);
        view! {
            <DeskHead member consultation=consultation.clone() current="write" heading=words.get("write-title") errors />
            <div class="stack loose">
                <p class="lede">{words.get("write-lede")}</p>
                {behind}
                {sections}
                {add}
                {mend}
                {publish}
            </div>
        }
    }))
}

fn behind(words: Words) -> impl IntoView + use<> {
    view! {
        <Notice kind=NoticeKind::Warning heading=words.get("write-behind")>
            <p>{words.get("write-behind-text")}</p>
            <form method="post">
                <Button kind=ButtonKind::Secondary name="act" value="start-again">{words.get("write-start-again")}</Button>
            </form>
        </Notice>
    }
}

fn sections(consultation: &Consultation, text: &WorkingText, findings: &[Finding]) -> AnyView {
    let words = use_words();
    if text.sections.is_empty() {
        return view! { <Empty heading=words.get("write-empty") /> }.into_any();
    }
    let last = text.sections.len() - 1;
    let items = text
        .sections
        .iter()
        .enumerate()
        .map(|(at, section)| section_item(words, consultation, section, findings, at > 0, at < last))
        .collect_view();
    view! { <ol class="rows writing" role="list">{items}</ol> }.into_any()
}

fn section_item(
    words: Words,
    consultation: &Consultation,
    section: &WorkingSection,
    findings: &[Finding],
    can_rise: bool,
    can_sink: bool,
) -> impl IntoView + use<> {
    let href = format!("/desk/c/{}/write/{}", consultation.slug, encoded(&section.key));
    let faults = findings.iter().filter(|finding| finding.section == section.key && finding.kind.refuses()).count();
    let faults = (faults > 0).then(|| {
        let faults = i64::try_from(faults).unwrap_or(i64::MAX);
        view! { <p class="error">{words.with("write-section-faults", [("count", faults.into())])}</p> }
    });
    let (title, key) = (section.title.clone(), section.key.clone());
    let button = |act: &'static str, label: &str, shown: bool| {
        let (label, title) = (words.get(label), title.clone());
        shown.then(|| {
            view! {
                <Button kind=ButtonKind::Quiet name="act" value=act>
                    {label} <span class="visually-hidden">" " <bdi>{title}</bdi></span>
                </Button>
            }
        })
    };
    let (up, down) = (button("up", "write-up", can_rise), button("down", "write-down", can_sink));
    let lang = consultation.language.clone();
    view! {
        <li>
            <p><a href=href><span dir="auto" lang=lang>{title.clone()}</span></a></p>
            {faults}
            <form method="post" class="cluster">
                <input type="hidden" name="section" value=key />
                {up}
                {down}
            </form>
        </li>
    }
}

fn add(words: Words, consultation: &Consultation, typed: &str, error: Option<String>) -> impl IntoView + use<> {
    let upload = format!("/desk/c/{}/upload", consultation.slug);
    let typed = typed.to_owned();
    view! {
        <div class="stack narrow">
            <form method="post" novalidate class="stack">
                <TextInput id="title" label=words.get("write-new-section") hint=words.get("write-new-section-hint") value=typed error />
                <Button kind=ButtonKind::Secondary name="act" value="add">{words.get("write-add")}</Button>
            </form>
            <p><a href=upload>{words.get("write-from-file")}</a></p>
        </div>
    }
}

/// What was found, section by section, with the way to mend it.
fn mend(consultation: &Consultation, text: &WorkingText, findings: &[Finding]) -> impl IntoView + use<> {
    let words = use_words();
    let groups = text
        .sections
        .iter()
        .filter(|section| findings.iter().any(|finding| finding.section == section.key))
        .map(|section| {
            let href = format!("/desk/c/{}/write/{}", consultation.slug, encoded(&section.key));
            let (title, lang) = (section.title.clone(), consultation.language.clone());
            let list = findings_of(words, findings, &section.key, &consultation.language);
            view! {
                <section class="stack">
                    <h3><a href=href><span dir="auto" lang=lang>{title}</span></a></h3>
                    {list}
                </section>
            }
        })
        .collect_view();
    let nothing = (findings.is_empty() && !text.sections.is_empty()).then(|| {
        view! { <Notice kind=NoticeKind::Success heading=words.get("write-sound") /> }
    });
    let heading = (!text.sections.is_empty()).then(|| view! { <h2>{words.get("write-mend")}</h2> });
    view! {
        <div class="stack" id="mend">
            {heading}
            {nothing}
            {groups}
        </div>
    }
}

fn publish(
    words: Words,
    consultation: &Consultation,
    findings: &[Finding],
    typed: &str,
    error: Option<String>,
) -> impl IntoView + use<> {
    let hint = words.get(if consultation.opened { "write-publish-further" } else { "write-publish-first" });
    let held =
        findings.iter().any(|finding| finding.kind.refuses()).then(|| view! { <p>{words.get("write-faults")}</p> });
    let typed = typed.to_owned();
    view! {
        <section class="stack narrow">
            <h2>{words.get("write-publish-heading")}</h2>
            <p>{hint}</p>
            {held}
            <form method="post" novalidate class="stack">
                <TextInput id="name" label=words.get("write-name") hint=words.get("write-name-hint") value=typed error />
                <Button name="act" value="publish">{words.get("write-publish")}</Button>
            </form>
        </section>
    }
}

/// After publishing what a draft opens with: what comes next.
pub async fn published(member: MemberVisit, Path(slug): Path<String>) -> Result<Response, PageError> {
    let visit = &member.visit;
    let (consultation, _) = drafts::read(&visit.site.store, &member.hats, &slug).await?;
    let words = visit.words;
    let page = Page::new(words.get("write-published"), Cache::Private).wide();
    let member = member.clone();
    Ok(page.show(visit, move || {
        let href = format!("/desk/c/{slug}/people");
        let (label, text) = (words.get("write-to-opening"), words.get("write-published-first"));
        view! {
            <DeskHead member=member.clone() consultation=consultation.clone() current="write" heading=words.get("write-published") />
            <div class="stack">
                <p>{text}</p>
                <p><ButtonLink href=href>{label}</ButtonLink></p>
            </div>
        }
    }))
}

/// How the text is marked, for who knows no Markdown.
pub(super) fn legend(words: Words) -> impl IntoView + use<> {
    let rows = [
        ("# …", "mark-heading"),
        ("## …", "mark-subheading"),
        ("- …", "mark-item"),
        ("1. …", "mark-numbered"),
        ("**…**", "mark-bold"),
        ("*…*", "mark-italic"),
        ("[…](https://…)", "mark-link"),
        ("> …", "mark-quote"),
    ]
    .into_iter()
    .map(|(mark, key)| view! { <div><dt><code dir="ltr">{mark}</code></dt><dd>{words.get(key)}</dd></div> })
    .collect_view();
    view! {
        <Disclosure summary=words.get("mark-title") quiet=true>
            <p>{words.get("mark-paragraph")}</p>
            <dl class="marks">{rows}</dl>
        </Disclosure>
    }
}
