//! The draft: read it, and say something right where it is about.

use axum::extract::Path;
use axum::response::Response;
use domain::vocabulary::Stage;
use leptos::prelude::*;
use store::consultations::Consultation;
use store::documents::{self, Document};

use super::comment_form::{AsksForCode, CommentForm, Refused, asks_for_code, take};
use super::places::section_anchor;
use super::promised_dates::stage_tag;
use super::public_consultation;
use crate::components::{BackLink, Contents, ContentsEntry, ErrorSummary, FieldError, Notice, Paragraph, Tag};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::use_words;

pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, PageError> {
    render(visit, &slug, None).await
}

/// Takes a comment on a paragraph. What cannot be taken comes back with everything that was typed.
pub async fn send(visit: Visit, Path(slug): Path<String>, fields: Fields) -> Result<Response, PageError> {
    match take(&visit, &slug, &fields).await? {
        Ok(receipt) => Ok(receipt),
        Err(refused) => render(visit, &slug, Some(refused)).await,
    }
}

async fn render(visit: Visit, slug: &str, refused: Option<Refused>) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let consultation = public_consultation(store, slug).await?;
    let versions = documents::versions(store, consultation.id).await?;
    let revised = versions.len() > 1;
    let first = versions.into_iter().next().ok_or(PageError::NotFound)?;
    let document = documents::read(store, consultation.id, first).await?;
    let now = store.clock.now();
    let title = visit.words.with("draft-title", [("title", consultation.title.clone().into())]);
    // With a basket it is this browser's own page: no cache keeps it for another.
    let cache = if visit.basket.is_some() { Cache::Private } else { Cache::Public };
    let keeps = visit.basket.is_some();
    let page = Page::new(title, cache).wide().skip_to("text").refused(&visit, refused.is_some());
    let words = visit.words;
    Ok(page.show(&visit, move || {
        let dates = Dates::new(words, &consultation.zone);
        let open = consultation.stage == Stage::Open;
        let slug = consultation.slug.clone();
        let (kind, stage) = stage_tag(words, consultation.stage);
        let until = if open {
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
                        <li><a href=format!("/c/{slug}/draft/changes")>{words.get("draft-see-changes")}</a></li>
                    })}
                </ul>
                {open.then(|| view! { <p class="hint">{words.get("draft-how")}</p> })}
                {keeps.then(|| view! { <p><a href=format!("/c/{slug}/basket")>{words.get("draft-basket")}</a></p> })}
            </header>
            {text(&consultation, &document, open, refused)}
            </div>
        }
    }))
}

fn summary(refused: Option<&Refused>) -> Vec<FieldError> {
    let words = use_words();
    refused.map(|refused| refused.error(words)).into_iter().collect()
}

fn text(
    consultation: &Consultation,
    document: &Document,
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
            let anchor = section_anchor(&section.key);
            // The section's address is its first heading's, or a mark of its own where it has none.
            let headed = section.paragraphs.first().is_some_and(|first| !first.kind.can_be_commented());
            let mark = (!headed).then(|| view! { <div id=anchor.clone()></div> });
            let paragraphs = section
                .paragraphs
                .iter()
                .enumerate()
                .map(|(at, paragraph)| {
                    let id = if at == 0 && headed { anchor.clone() } else { format!("p-{}", paragraph.key) };
                    paragraph_view(slug, paragraph, id, open.then_some(code), refused.as_ref())
                })
                .collect_view();
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
            view! { {mark} {paragraphs} {on_the_section} }
        })
        .collect_view();
    let lang = consultation.language.clone();
    view! {
        <Contents entries />
        <article class="text" id="text" tabindex="-1" lang=lang>
            {sections}
        </article>
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
    let mut refused = refused.filter(|refused| match &refused.paragraph {
        Some(key) => !open || !document.paragraphs().any(|p| p.key == *key),
        None => true,
    })?;
    let action = format!("/c/{}/contribute", consultation.slug);
    let led_to = refused.error(words).field;
    let target = refused.paragraph.take().map(|_| view! { <span id=led_to></span> });
    let code = asks_for_code(consultation);
    Some(view! {
        <Notice heading=words.get("draft-your-words")>
            {target}
            <CommentForm action label=words.get("comment-whole-label") refused=Some(refused) code />
        </Notice>
    })
}

fn paragraph_view(
    slug: &str,
    paragraph: &documents::Paragraph,
    heading_id: String,
    // While it is open: whether it asks for a code.
    open: Option<Option<AsksForCode>>,
    refused: Option<&Refused>,
) -> AnyView {
    let words = use_words();
    let html = paragraph.html.clone();
    if !paragraph.kind.can_be_commented() {
        return view! { <div class="heading" id=heading_id dir="auto" inner_html=html></div> }.into_any();
    }
    let count = u64::try_from(paragraph.comments).unwrap_or(0);
    let (key, number) = (paragraph.key.clone(), paragraph.number.to_string());
    let Some(code) = open else {
        return view! { <Paragraph id=key number html count /> }.into_any();
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
    view! {
        <Paragraph id=key number html count open=is_open>
            {read}
            <CommentForm action paragraph=paragraph_key label refused code />
        </Paragraph>
    }
    .into_any()
}
