//! The draft: read it, and say something right where it is about.

use std::collections::HashMap;

use axum::extract::{Path, Query};
use axum::response::Response;
use domain::variants::Variant;
use domain::vocabulary::Stage;
use leptos::prelude::*;
use serde::Deserialize;
use store::consultations::Consultation;
use store::documents::{self, Document};
use store::variants::{self, Shown};

use super::changes::version_name;
use super::comment_form::{AsksForCode, CommentForm, Refused, Sent, asks_for_code, take};
use super::places::section_anchor;
use super::promised_dates::stage_tag;
use super::public_consultation;
use super::quote::quote_field;
use super::variant::{blocks, original_instead, recording, ways_to_read};
use crate::components::{
    BackLink, Contents, ContentsEntry, Disclosure, ErrorSummary, FieldError, Notice, Paragraph, Tag,
};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::{Words, use_words};

/// Which version to read, by its number. What is no number counts as not given.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    version: String,
}

pub async fn show(visit: Visit, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    render(visit, &slug, asked.version.parse().ok(), None).await
}

/// Takes a comment on a paragraph. What cannot be taken comes back with everything that was typed.
pub async fn send(visit: Visit, Path(slug): Path<String>, fields: Fields) -> Result<Response, PageError> {
    match take(&visit, &slug, &fields, Sent::comment(&fields)).await? {
        Ok(receipt) => Ok(receipt),
        Err(refused) => render(visit, &slug, None, Some(refused)).await,
    }
}

async fn render(visit: Visit, slug: &str, asked: Option<i64>, refused: Option<Refused>) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let consultation = public_consultation(store, slug).await?;
    let versions = documents::versions(store, consultation.id).await?;
    let revised = versions.len() > 1;
    let commented = documents::commented(&versions, consultation.clock.closes_at).ok_or(PageError::NotFound)?;
    let shown = match asked {
        Some(number) => versions.iter().find(|version| version.number == number).ok_or(PageError::NotFound)?,
        None => commented,
    };
    let is_commented = shown.id == commented.id;
    let came_later = shown.published_at > commented.published_at;
    let document = documents::read(store, consultation.id, shown.clone()).await?;
    let available = variants::available(store, consultation.id, shown.id).await?;
    // A comment on a paragraph comes back to that paragraph, which only the original is sure to have.
    let comes_back = refused.as_ref().is_some_and(|refused| refused.paragraph.is_some());
    let chosen = visit.variant.clone().filter(|chosen| !comes_back && available.contains(chosen));
    let variant = match &chosen {
        Some(chosen) => variants::shown(store, &consultation, shown.id, chosen).await?,
        None => HashMap::new(),
    };
    let now = store.clock.now();
    let title = visit.words.with("draft-title", [("title", consultation.title.clone().into())]);
    // With a basket it is this browser's own page: no cache keeps it for another.
    let cache = if visit.basket.is_some() { Cache::Private } else { Cache::Public };
    let keeps = visit.basket.is_some();
    let page = Page::new(title, cache).wide().skip_to("text").refused(&visit, refused.is_some());
    // Words are quoted from the original alone.
    let marks = consultation.stage == Stage::Open && is_commented && chosen.is_none();
    let page = if marks { page.with_marking() } else { page }.with_listening();
    let words = visit.words;
    Ok(page.show(&visit, move || {
        let dates = Dates::new(words, &consultation.zone);
        let is_open = consultation.stage == Stage::Open;
        let open = is_open && is_commented;
        let slug = consultation.slug.clone();
        let (kind, stage) = stage_tag(words, consultation.stage);
        let until = if is_open {
            words.with(
                "draft-open-until",
                [
                    ("day", dates.moment(consultation.clock.closes_at).into()),
                    ("left", dates.left(now, consultation.clock.closes_at).into()),
                ],
            )
        } else {
            words.get("draft-closed")
        };
        view! {
            <ErrorSummary errors=summary(refused.as_ref()) />
            <BackLink href=format!("/c/{slug}") label=words.get("draft-back") />
            {(!is_commented).then(|| other_version(words, &slug, came_later))}
            {orphan(&consultation, &document, open, refused.clone())}
            <div class="draft">
            <header class="page-head">
                <p class="where">
                    <span dir="auto">{consultation.public_body.name.clone()}</span> " " <Tag kind>{stage}</Tag>
                </p>
                <h1 dir="auto" lang=consultation.language.clone()>{consultation.title.clone()}</h1>
                <ul class="meta" role="list">
                    <li>{until}</li>
                    <li>
                        <a href=format!("/c/{slug}/contributions")>
                            {words.with("count-comments", [("count", consultation.published.into())])}
                        </a>
                    </li>
                    {revised.then(|| view! {
                        <li><span dir="auto">{version_name(words, &document.version)}</span></li>
                        <li><a href=format!("/c/{slug}/draft/changes")>{words.get("draft-see-changes")}</a></li>
                    })}
                </ul>
                {ways_to_read(&consultation, &available, chosen.as_ref())}
                {open.then(|| view! { <p class="hint">{words.get("draft-how")}</p> })}
                {chosen.as_ref().map(|_| view! { <p class="hint">{words.get("variant-original-counts")}</p> })}
                {keeps.then(|| view! { <p><a href=format!("/c/{slug}/basket")>{words.get("draft-basket")}</a></p> })}
            </header>
            {text(&consultation, &document, chosen.as_ref(), &variant, open, refused)}
            {open.then(|| view! { <p class="text"><a href=format!("/c/{slug}/offline")>{words.get("offline-link")}</a></p> })}
            </div>
        }
    }))
}

/// What the script shows where somebody marks words of a paragraph; nothing of it is there without a script.
fn marking_template() -> impl IntoView {
    let words = use_words();
    view! {
        <template id="marking">
            <button type="button" class="button secondary">{words.get("quote-marked")}</button>
            <div class="stack tight">
                <p class="hint">{words.get("quote-chosen")}</p>
                <blockquote class="quoted" dir="auto"></blockquote>
                <button type="button" class="button secondary">{words.get("quote-drop")}</button>
                <input type="hidden" name="quote" />
            </div>
        </template>
    }
}

/// Says that this is not the version that people comment on, and where that is.
fn other_version(words: Words, slug: &str, came_later: bool) -> impl IntoView + use<> {
    let heading = words.get(if came_later { "draft-later" } else { "draft-older" });
    let href = format!("/c/{slug}/draft");
    view! { <Notice heading><p><a href=href>{words.get("draft-commented")}</a></p></Notice> }
}

fn summary(refused: Option<&Refused>) -> Vec<FieldError> {
    let words = use_words();
    refused.map(|refused| refused.error(words)).into_iter().collect()
}

fn text(
    consultation: &Consultation,
    document: &Document,
    chosen: Option<&Variant>,
    variant: &HashMap<String, Shown>,
    open: bool,
    refused: Option<Refused>,
) -> impl IntoView + use<> {
    let words = use_words();
    let slug = &consultation.slug;
    let code = asks_for_code(consultation);
    let entries = document
        .sections
        .iter()
        .map(|section| ContentsEntry {
            href: format!("#{}", section_anchor(&section.key)),
            label: section.title.clone(),
            depth: 1,
        })
        .collect::<Vec<_>>();
    let sections = document
        .sections
        .iter()
        .map(|section| {
            let shown = variant.get(&section.key);
            let original =
                chosen.filter(|_| shown.is_none()).map(|chosen| original_instead(words, consultation, chosen));
            let place = Place { slug, version: document.version.number, open: open.then_some(code) };
            let paragraphs = section_text(&place, section, shown, refused.as_ref());
            let recording = shown.and_then(recording);
            let on_the_section = (section.comments > 0).then(|| {
                let query = crate::visit::encoded(&section.key);
                view! {
                    <p>
                        <a href=format!("/c/{slug}/contributions?section={query}")>
                            {words.with("draft-section-comments", [("count", section.comments.into())])}
                        </a>
                    </p>
                }
            });
            let comment = open.then(|| section_form(slug, section, document.version.number, code, refused.as_ref()));
            view! { {original} {recording} {paragraphs} {comment} {on_the_section} }
        })
        .collect_view();
    let lang = consultation.language.clone();
    view! {
        <Contents entries />
        <article class="text" id="text" tabindex="-1" lang=lang>
            {sections}
        </article>
        {(open && chosen.is_none()).then(marking_template)}
        {listening_template()}
    }
}

/// What is read of a section. A variant that stands paragraph by paragraph for the original has its numbers and forms, so
/// that people comment right there; another stands alone.
fn section_text(
    place: &Place<'_>,
    section: &documents::Section,
    shown: Option<&Shown>,
    refused: Option<&Refused>,
) -> AnyView {
    let anchor = section_anchor(&section.key);
    let shown = shown.filter(|shown| !shown.blocks.is_empty());
    let kinds = || section.paragraphs.iter().map(|paragraph| paragraph.kind);
    if let Some(shown) = shown.filter(|shown| !shown.is_side_by_side(kinds())) {
        let commented = section.paragraphs.iter().filter(|paragraph| paragraph.number > 0);
        let keys: Vec<String> = commented.map(|paragraph| paragraph.key.clone()).collect();
        return blocks(shown, anchor, &keys).into_any();
    }
    let lang = shown.map(|shown| shown.language.clone());
    // The section's address is its first heading's, or a mark of its own where it has none.
    let headed = section.paragraphs.first().is_some_and(|first| !first.kind.can_be_commented());
    let mark = (!headed).then(|| view! { <div id=anchor.clone()></div> });
    let paragraphs = section
        .paragraphs
        .iter()
        .enumerate()
        .map(|(at, paragraph)| {
            let id = if at == 0 && headed { anchor.clone() } else { format!("p-{}", paragraph.key) };
            let html = shown.map_or(&paragraph.html, |shown| &shown.blocks[at].html);
            paragraph_view(place, paragraph, html.clone(), id, lang.clone(), refused)
        })
        .collect_view();
    view! { {mark} {paragraphs} }.into_any()
}

/// What the script shows where the browser can read the text aloud.
fn listening_template() -> impl IntoView {
    let words = use_words();
    view! {
        <template id="listening">
            <button type="button" class="button quiet">{words.get("listen")}</button>
            <button type="button" class="button quiet">{words.get("listen-stop")}</button>
        </template>
    }
}

/// A comment that was sent for a paragraph that is not there any more, or after the close, keeps its words: in a form
/// for the whole draft.
fn orphan(
    consultation: &Consultation,
    document: &Document,
    open: bool,
    refused: Option<Refused>,
) -> Option<impl IntoView + use<>> {
    let words = use_words();
    let mut refused = refused.filter(|refused| match (&refused.paragraph, &refused.section) {
        (Some(key), _) => !open || !document.paragraphs().any(|p| p.key == *key),
        (None, Some(key)) => !open || !document.sections.iter().any(|s| s.key == *key),
        (None, None) => true,
    })?;
    let action = format!("/c/{}/contribute", consultation.slug);
    let led_to = refused.error(words).field;
    let place = refused.paragraph.take().or_else(|| refused.section.take());
    let target = place.map(|_| view! { <span id=led_to></span> });
    let code = asks_for_code(consultation);
    Some(view! {
        <Notice heading=words.get("draft-your-words")>
            {target}
            <CommentForm action label=words.get("comment-whole-label") refused=Some(refused) code />
        </Notice>
    })
}

/// Saying something about a section as a whole, at its end: who has read it knows what to say.
fn section_form(
    slug: &str,
    section: &documents::Section,
    version: i64,
    code: Option<AsksForCode>,
    refused: Option<&Refused>,
) -> impl IntoView + use<> {
    let words = use_words();
    let key = section.key.clone();
    let refused =
        refused.filter(|refused| refused.paragraph.is_none() && refused.section.as_deref() == Some(&*key)).cloned();
    let open = refused.is_some();
    let action = format!("/c/{slug}/draft");
    let label = words.with("comment-section-label", [("title", section.title.clone().into())]);
    view! {
        <Disclosure summary=words.get("draft-on-section") quiet=true open=open>
            <CommentForm action section=key label refused code version=Some(version) />
        </Disclosure>
    }
}

/// Where the paragraphs of a page stand.
struct Place<'a> {
    slug: &'a str,
    version: i64,
    /// While it is open: whether it asks for a code.
    open: Option<Option<AsksForCode>>,
}

fn paragraph_view(
    place: &Place<'_>,
    paragraph: &documents::Paragraph,
    html: String,
    heading_id: String,
    lang: Option<String>,
    refused: Option<&Refused>,
) -> AnyView {
    let Place { slug, version, open } = *place;
    let words = use_words();
    if !paragraph.kind.can_be_commented() {
        return view! { <div class="heading" id=heading_id dir="auto" lang=lang inner_html=html></div> }.into_any();
    }
    let count = u64::try_from(paragraph.comments).unwrap_or(0);
    let (key, number) = (paragraph.key.clone(), words.number(paragraph.number));
    let Some(code) = open else {
        return view! { <Paragraph id=key number html lang count /> }.into_any();
    };
    let refused = refused.filter(|refused| refused.paragraph.as_deref() == Some(&key)).cloned();
    let is_open = refused.is_some();
    let read = (count > 0).then(|| {
        view! {
            <p>
                <a href=format!("/c/{slug}/contributions?paragraph={key}")>
                    {words.with("draft-read-comments", [("count", count.into())])}
                </a>
            </p>
        }
    });
    let action = format!("/c/{slug}/draft");
    let label = words.with("comment-paragraph-label", [("number", number.clone().into())]);
    let paragraph_key = key.clone();
    let quote = refused.as_ref().map(|refused| refused.quote.clone()).filter(|quote| !quote.is_empty());
    let before = quote.map(|quote| quote_field(&key, quote, refused.as_ref()).into_any());
    let suggest = paragraph.kind.can_be_reworded().then(|| {
        let href = format!("/c/{slug}/draft/{key}/suggest");
        view! { " · " <a href=href>{words.get("draft-suggest")}</a> }
    });
    let quote = format!("/c/{slug}/draft/{key}/quote");
    view! {
        <Paragraph id=key number html lang count open=is_open>
            {read}
            <CommentForm action paragraph=paragraph_key label refused code version=Some(version) before />
            <p class="ways">
                <a href=quote>{words.get("draft-quote")}</a>
                {suggest}
            </p>
        </Paragraph>
    }
    .into_any()
}
