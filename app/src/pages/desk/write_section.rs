//! One section of the working text: its Markdown, and beside it how participants will see it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::differences::{DifferenceKind, by_word};
use domain::document::parse_section;
use domain::lint::lint;
use http::StatusCode;
use leptos::prelude::*;
use store::drafts::{self, Saved, WorkingSection};

use super::DeskHead;
use super::findings::findings_of;
use super::preview::{numbered, preview};
use super::write::legend;
use crate::components::{
    BackLink, Button, ButtonKind, DiffKind, Differences, Disclosure, FieldError, Notice, NoticeKind, TextArea,
};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::{MemberVisit, encoded};
use crate::words::Words;

/// Comparing longer texts word by word would take long; then the two stand beside each other only.
const LONGEST_COMPARED: usize = 40_000;

/// What came of sending the form.
#[derive(Debug, Clone)]
enum Came {
    /// It was opened only.
    Opened,
    Refused(&'static str),
    /// Somebody else saved this meanwhile.
    Meanwhile(WorkingSection),
    /// Somebody else removed it meanwhile.
    Removed,
}

pub async fn show(member: MemberVisit, Path((slug, key)): Path<(String, String)>) -> Result<Response, PageError> {
    render(&member, &slug, &key, None, Came::Opened).await
}

/// Saves the section, or takes it out.
pub async fn send(
    member: MemberVisit,
    Path((slug, key)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, PageError> {
    let (store, hats) = (&member.visit.site.store, &member.hats);
    let revision = fields.ids("revision").first().copied().ok_or(PageError::BadRequest)?;
    let remove = fields.get("act") == "remove";
    let (done, to) = if remove {
        (drafts::remove(store, hats, &slug, &key, revision).await, format!("/desk/c/{slug}/write"))
    } else {
        let done = drafts::save(store, hats, &slug, &key, fields.get("source"), revision).await;
        (done, format!("/desk/c/{slug}/write/{}#preview", encoded(&key)))
    };
    let typed = (!remove).then(|| fields.get("source"));
    let came = match done {
        Ok(Saved::Done) => return Ok(Redirect::to(&to).into_response()),
        Ok(Saved::Meanwhile(theirs)) => Came::Meanwhile(theirs),
        Ok(Saved::Removed) => Came::Removed,
        Err(store::Error::WorkingText(why)) => Came::Refused(why.key()),
        Err(other) => return Err(other.into()),
    };
    render(&member, &slug, &key, typed, came).await
}

async fn render(
    member: &MemberVisit,
    slug: &str,
    key: &str,
    typed: Option<&str>,
    came: Came,
) -> Result<Response, PageError> {
    let visit = &member.visit;
    let (consultation, text) = drafts::read(&visit.site.store, &member.hats, slug).await?;
    let before = text.sections.iter().take_while(|section| section.key != key);
    let before = before.map(|section| numbered(&parse_section(&section.key, &section.source))).sum::<usize>();
    let stored = text.sections.iter().find(|section| section.key == key).cloned();
    let section = match (stored, typed) {
        (Some(section), _) => section,
        (None, Some(typed)) => {
            let title = parse_section(key, typed).title;
            WorkingSection { key: key.to_owned(), title, source: String::new(), revision: 0 }
        }
        (None, None) => return Err(PageError::NotFound),
    };
    let written = text.sections.iter().map(|section| (section.key.as_str(), section.source.as_str()));
    let findings = lint(written, &consultation.language);
    let words = visit.words;
    let conflict = matches!(came, Came::Meanwhile(_) | Came::Removed);
    let refused = !matches!(came, Came::Opened);
    let title = words.with("write-section-title", [("title", section.title.clone().into())]);
    let mut page = Page::new(title, Cache::Private).wide().refused(visit, refused);
    if conflict {
        page = page.status(StatusCode::CONFLICT);
    }
    let source = typed.map_or_else(|| section.source.clone(), domain::working_text::typed);
    let member = member.clone();
    let slug = slug.to_owned();
    Ok(page.show(visit, move || {
        let message = match &came {
            Came::Opened => None,
            Came::Refused(key) => Some(words.get(key)),
            Came::Meanwhile(_) => Some(words.get("write-meanwhile")),
            Came::Removed => Some(words.get("write-removed")),
        };
        let errors = FieldError::one("source", message.as_ref());
        let both = match &came {
            Came::Meanwhile(theirs) if theirs.source != source => {
                Some(both(words, theirs, &source, &consultation.language))
            }
            _ => None,
        };
        let lang = consultation.language.clone();
        let key = section.key.clone();
        let found = findings.iter().any(|finding| finding.section == key).then(|| {
            let list = findings_of(words, &findings, &key, &consultation.language);
            view! { <h2>{words.get("write-mend")}</h2> {list} }
        });
        // What is shown is what is saved: what was typed and could not be kept stands in the form.
        let shown = preview(&key, &section.source, before, &consultation.language);
        let revision = section.revision;
        let label = words.get(if conflict { "write-yours" } else { "write-source" });
        let legend = legend(words);
        view! {
            <BackLink href=format!("/desk/c/{slug}/write") label=words.get("write-title") />
            <DeskHead member consultation=consultation.clone() current="write" heading=words.get("write-heading") errors />
            <p class="where" dir="auto" lang=lang>{section.title.clone()}</p>
            {both}
            <div class="editor">
                <div class="stack">
                    <form method="post" novalidate class="stack">
                        <input type="hidden" name="revision" value=revision />
                        <TextArea id="source" label value=source error=message rows=22 />
                        <Button name="act" value="save">{words.get("write-save")}</Button>
                    </form>
                    {legend}
                    <Disclosure summary=words.get("write-remove-open") quiet=true>
                        <form method="post" class="stack">
                            <input type="hidden" name="revision" value=revision />
                            <p>{words.get("write-remove-what")}</p>
                            <Button kind=ButtonKind::Danger name="act" value="remove">{words.get("write-remove")}</Button>
                        </form>
                    </Disclosure>
                </div>
                <div class="stack" id="preview">
                    <h2>{words.get("write-preview")}</h2>
                    {shown}
                    {found}
                </div>
            </div>
        }
    }))
}

/// Both texts, so that whoever was second chooses or joins them.
fn both(words: Words, theirs: &WorkingSection, typed: &str, language: &str) -> impl IntoView + use<> {
    let compared = compared(&theirs.source, typed, language).map(|compared| {
        view! {
            <h3>{words.get("write-compared")}</h3>
            {compared}
        }
    });
    let source = theirs.source.clone();
    view! {
        <Notice kind=NoticeKind::Warning heading=words.get("write-meanwhile")>
            <p>{words.get("write-meanwhile-text")}</p>
            <TextArea id="theirs" label=words.get("write-theirs") value=source rows=10 />
            {compared}
        </Notice>
    }
}

/// What became of one text in another, word by word; nothing where both are long.
pub(super) fn compared(before: &str, after: &str, language: &str) -> Option<impl IntoView + use<>> {
    (before.len() + after.len() <= LONGEST_COMPARED).then(|| {
        let parts = by_word(before, after)
            .into_iter()
            .map(|part| {
                let kind = match part.kind {
                    DifferenceKind::Same => DiffKind::Same,
                    DifferenceKind::Inserted => DiffKind::Inserted,
                    DifferenceKind::Deleted => DiffKind::Deleted,
                };
                (kind, part.text)
            })
            .collect::<Vec<_>>();
        let lang = Some(language.to_owned());
        view! { <Differences parts lang /> }
    })
}
