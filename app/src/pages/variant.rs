//! Reading the draft in another variant: chosen once, kept by the browser for every consultation that has it, and an
//! address to send to others.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::document::ParagraphKind;
use domain::language::own_name;
use domain::variants::{Variant, VariantKind};
use http::header::{CACHE_CONTROL, SET_COOKIE};
use leptos::prelude::*;
use store::consultations::Consultation;
use store::media::Media;
use store::variants::Shown;

use super::public_consultation;
use crate::components::with_size;
use crate::error::PageError;
use crate::site::Site;
use crate::visit::VARIANT_COOKIE;
use crate::words::{Words, use_words};

/// The name of the original among the variants.
const ORIGINAL: &str = "original";

/// Keeps the choice, and shows the draft.
pub async fn choose(
    State(site): State<Site>,
    Path((slug, chosen)): Path<(String, String)>,
) -> Result<Response, PageError> {
    public_consultation(&site.store, &slug).await?;
    let (value, seconds) = match chosen.parse::<Variant>() {
        Ok(variant) => (variant.to_string(), 31_536_000),
        Err(_) if chosen == ORIGINAL => (String::new(), 0),
        Err(_) => return Err(PageError::NotFound),
    };
    let cookie = format!("{VARIANT_COOKIE}={value}; Path=/c; Max-Age={seconds}; HttpOnly; SameSite=Lax");
    let headers = [(SET_COOKIE, cookie), (CACHE_CONTROL, "private, no-store".to_owned())];
    Ok((headers, Redirect::to(&format!("/c/{slug}/draft"))).into_response())
}

/// What a variant is called, and in which language that is said: a language by its own name, so that who reads it finds
/// it.
pub(super) fn name(words: Words, variant: &Variant, original: &str) -> (String, Option<String>) {
    let tag = &variant.language;
    let kind = words.get(&format!("variant-{}", variant.kind.key()));
    match variant.kind {
        VariantKind::Translation => match own_name(tag) {
            Some(name) => (name.to_owned(), Some(tag.clone())),
            None => (words.language(tag), None),
        },
        VariantKind::SignLanguage => (words.language(tag), None),
        _ if tag.eq_ignore_ascii_case(original) => (kind, None),
        _ => {
            let named = [("kind", kind.into()), ("language", words.language(tag).into())];
            (words.with("variant-in", named), None)
        }
    }
}

/// The ways to read the draft, as links; nothing where there is the original alone.
pub(super) fn ways_to_read(
    consultation: &Consultation,
    available: &[Variant],
    chosen: Option<&Variant>,
) -> Option<impl IntoView + use<>> {
    if available.is_empty() {
        return None;
    }
    let words = use_words();
    let link = |name: &str, label: String, lang: Option<String>, current: bool| {
        let href = format!("/c/{}/draft/as/{name}", consultation.slug);
        let current = current.then_some("true");
        view! { <li><a href=href lang=lang rel="nofollow" aria-current=current>{label}</a></li> }
    };
    let original = link(ORIGINAL, words.get("variant-original"), None, chosen.is_none());
    let others = available
        .iter()
        .map(|variant| {
            let (label, lang) = name(words, variant, &consultation.language);
            link(&variant.to_string(), label, lang, chosen == Some(variant))
        })
        .collect_view();
    Some(view! {
        <nav class="variants" aria-label=words.get("variants-ways")>
            <ul class="meta" role="list">{original} {others}</ul>
        </nav>
    })
}

/// Says that a section is not there in the variant that somebody chose, or not as it reads now.
pub(super) fn original_instead(words: Words, consultation: &Consultation, chosen: &Variant) -> impl IntoView + use<> {
    let (variant, _) = name(words, chosen, &consultation.language);
    view! { <p class="hint">{words.with("variant-original-instead", [("variant", variant.into())])}</p> }
}

/// The recording of a section, where the variant is one.
pub(super) fn recording(shown: &Shown) -> Option<impl IntoView + use<>> {
    shown.recording.as_ref().map(|recording| recorded(use_words(), recording, &shown.language))
}

/// A recording, which plays when somebody starts it and not before.
pub(super) fn recorded(words: Words, recording: &Media, language: &str) -> impl IntoView + use<> {
    let src = domain::media::address(&recording.name);
    let is_film = recording.content_type.starts_with("video/");
    let (lang, href) = (language.to_owned(), src.clone());
    let player = if is_film {
        view! { <video controls preload="none" playsinline src=src lang=lang></video> }.into_any()
    } else {
        view! { <audio controls preload="none" src=src lang=lang></audio> }.into_any()
    };
    let label = words.get(if is_film { "variant-film" } else { "variant-sound" });
    let label = with_size(words, &label, usize::try_from(recording.size).unwrap_or(0));
    view! {
        <figure class="recording">
            {player}
            <figcaption><a href=href download="">{label}</a></figcaption>
        </figure>
    }
}

/// A section that reads otherwise than the original, block for block: its headings and passages without the numbers of
/// the original. What leads to one of the original's paragraphs finds the section.
pub(super) fn blocks(shown: &Shown, anchor: String, keys: &[String]) -> impl IntoView + use<> {
    let headed = shown.blocks.first().is_some_and(|first| !first.kind.can_be_commented());
    let mark = (!headed).then(|| view! { <div id=anchor.clone()></div> });
    let mut anchor = headed.then_some(anchor);
    let lang = &shown.language;
    let anchors = keys.iter().map(|key| view! { <span id=format!("p-{key}")></span> }).collect_view();
    let blocks = shown
        .blocks
        .iter()
        .map(|block| {
            let (lang, html) = (lang.clone(), block.html.clone());
            if block.kind == ParagraphKind::Heading {
                let id = anchor.take();
                return view! { <div class="heading" id=id dir="auto" lang=lang inner_html=html></div> }.into_any();
            }
            view! { <div class="paragraph unnumbered"><div class="prose" dir="auto" lang=lang inner_html=html></div></div> }
                .into_any()
        })
        .collect_view();
    view! { {mark} <div class="anchors">{anchors}</div> {blocks} }
}
