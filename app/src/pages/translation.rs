//! A published comment in the reader's language, by a machine, and always beside what was said. Asking costs the
//! operator money, so it takes a press of a button; what was made is kept, and reading it is free.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use leptos::prelude::*;
use store::consultations::Consultation;
use store::translations::{Original, Translation, find, keep, original};

use super::contributions::who;
use super::public_consultation;
use crate::components::{BackLink, Button, Notice, NoticeKind};
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::{Locale, Words};

/// What the page knows.
struct Shown {
    consultation: Consultation,
    id: i64,
    original: Original,
    translation: Option<Translation>,
}

pub async fn show(visit: Visit, Path((slug, id)): Path<(String, i64)>) -> Result<Response, PageError> {
    let shown = load(&visit, &slug, id).await?;
    Ok(render(&visit, shown, false))
}

/// Asks for it, where nobody did before.
pub async fn ask(visit: Visit, Path((slug, id)): Path<(String, i64)>) -> Result<Response, PageError> {
    let shown = load(&visit, &slug, id).await?;
    let translator = visit.site.translator.clone().ok_or(PageError::NotFound)?;
    let into = visit.words.0;
    if shown.translation.is_none() && may_be_translated(shown.original.language.as_deref(), into) {
        let (text, from) = (&shown.original.body, shown.original.language.as_deref());
        match translator.translate(text, from, into.tag()).await {
            Ok(made) => keep(&visit.site.store, id, &shown.original, into.tag(), &made, translator.name()).await?,
            Err(error) => {
                tracing::warn!(%error, "no translation");
                return Ok(render(&visit, shown, true));
            }
        }
    }
    Ok(Redirect::to(&format!("/c/{slug}/contributions/{id}/translation")).into_response())
}

async fn load(visit: &Visit, slug: &str, id: i64) -> Result<Shown, PageError> {
    let store = &visit.site.store;
    let consultation = public_consultation(store, slug).await?;
    let original = original(store, consultation.id, id).await?.ok_or(PageError::NotFound)?;
    let translation = find(store, id, visit.words.0.tag()).await?;
    Ok(Shown { consultation, id, original, translation })
}

/// Whether a contribution in that language is in another one than the reader's.
pub fn may_be_translated(language: Option<&str>, into: Locale) -> bool {
    language.is_some_and(|tag| Locale::from_tag(tag) != Some(into))
}

fn render(visit: &Visit, shown: Shown, failed: bool) -> Response {
    let words = visit.words;
    let status = if failed { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::OK };
    let cache = if failed { Cache::Never } else { Cache::Public };
    let service = visit.site.translator.as_deref().map(|translator| translator.name().to_owned());
    Page::new(words.get("translation-title"), cache).status(status).show(visit, move || {
        let Shown { consultation, id, original, translation } = shown;
        let slug = consultation.slug;
        let may = may_be_translated(original.language.as_deref(), words.0);
        let translated = match (translation, service) {
            (Some(translation), _) => Some(made(words, translation).into_any()),
            (None, Some(service)) if may => Some(asking(words, service).into_any()),
            (None, _) => None,
        };
        let failure = failed.then(|| {
            view! {
                <Notice kind=NoticeKind::Warning heading=words.get("translation-failed")>
                    <p>{words.get("translation-failed-what")}</p>
                </Notice>
            }
        });
        view! {
            <BackLink href=format!("/c/{slug}/contributions") label=words.get("contributions-heading") />
            <header class="page-head">
                <p class="where" dir="auto">{consultation.title}</p>
                <h1>{who(words, id, None)}</h1>
            </header>
            {failure}
            {translated}
            <section class="stack">
                <h2>{words.get("translation-original")}</h2>
                <div class="panel prose" dir="auto" lang=original.language inner_html=original.html></div>
            </section>
        }
    })
}

fn made(words: Words, translation: Translation) -> impl IntoView + use<> {
    let mark = words.with("translation-mark", [("service", translation.service.into())]);
    let lang = words.0.tag();
    view! {
        <section class="stack">
            <h2>{words.get("translation-title")}</h2>
            <p class="hint">{mark}</p>
            <div class="panel prose" dir="auto" lang=lang inner_html=translation.html></div>
        </section>
    }
}

fn asking(words: Words, service: String) -> impl IntoView + use<> {
    view! {
        <form method="post" class="stack">
            <p>{words.with("translation-ask-what", [("service", service.into())])}</p>
            <Button>{words.get("translation-ask")}</Button>
        </form>
    }
}
