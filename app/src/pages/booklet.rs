//! The whole consultation to be printed: a cover, the contents, the numbered paragraphs in large letters, and a sheet to
//! write on. On a screen it is a page to read, without forms.

use axum::extract::Path;
use axum::response::Response;
use domain::markdown::render_house;
use leptos::prelude::*;
use store::consultations::Consultation;
use store::documents::{self, Document, Paragraph, Section};

use super::places::section_anchor;
use super::public_consultation;
use super::take_along::{how_to_answer, lasting_dates};
use crate::components::{BackLink, Clock};
use crate::dates::Dates;
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::Words;

/// Places to write on the sheet, and the lines of each: they fill a page of A4.
const PLACES: usize = 2;
const LINES: usize = 7;

pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let consultation = public_consultation(store, &slug).await?;
    let newest = documents::versions(store, consultation.id).await?.pop().ok_or(PageError::NotFound)?;
    let document = documents::read(store, consultation.id, newest).await?;
    Ok(page(&visit, &consultation, &document))
}

/// The page, so that its size can be said before anybody asks for it.
pub fn page(visit: &Visit, consultation: &Consultation, document: &Document) -> Response {
    let words = visit.words;
    let now = visit.site.store.clock.now();
    let address = visit.address(&format!("/c/{}", consultation.slug));
    let title = words.with("booklet-title", [("title", consultation.title.clone().into())]);
    Page::new(title, Cache::Public).with_booklet().show(visit, || {
        let dates = Dates::new(words, &consultation.zone);
        let lang = consultation.language.clone();
        let list = |items: &[String]| {
            let items = items.iter().map(|item| view! { <li><span dir="auto">{item.clone()}</span></li> });
            items.collect_view()
        };
        let decides = words.with(
            "consultation-decides",
            [
                ("who", consultation.decision_maker.clone().into()),
                ("day", dates.day(consultation.clock.decision_at).into()),
            ],
        );
        let version = words.with(
            "pack-version",
            [
                ("name", document.version.name.clone().into()),
                ("day", dates.day(document.version.published_at).into()),
            ],
        );
        let contents = document
            .sections
            .iter()
            .map(|section| {
                let href = format!("#{}", section_anchor(&section.key));
                view! { <li><a href=href dir="auto" lang=lang.clone()>{section.title.clone()}</a></li> }
            })
            .collect_view();
        let sections = document.sections.iter().map(|section| section_view(words, section)).collect_view();
        view! {
            <div class="on-screen">
                <BackLink href=format!("/c/{}", consultation.slug) label=words.get("draft-back") />
                <p class="hint">{words.get("booklet-print")}</p>
            </div>
            <article class="booklet">
                <header class="cover stack">
                    <p class="where" dir="auto">{consultation.public_body.name.clone()}</p>
                    <h1 dir="auto" lang=lang.clone()>{consultation.title.clone()}</h1>
                    <div class="lede prose" dir="auto" lang=lang.clone() inner_html=render_house(&consultation.plain_summary)></div>
                    <h2>{words.get("consultation-dates")}</h2>
                    <Clock dates=lasting_dates(words, consultation, now) />
                    <p dir="auto">{version}</p>
                    <p class="address" dir="ltr">{address.clone()}</p>
                </header>
                <section class="stack">
                    <h2>{words.get("consultation-undecided")}</h2>
                    <ul class="undecided" lang=lang.clone()>{list(&consultation.undecided)}</ul>
                    <h2>{words.get("consultation-settled")}</h2>
                    <ul class="settled" lang=lang.clone()>{list(&consultation.settled)}</ul>
                    <h2>{words.get("consultation-who-decides")}</h2>
                    <p dir="auto">{decides}</p>
                </section>
                <nav class="booklet-contents stack" aria-labelledby="booklet-contents">
                    <h2 id="booklet-contents">{words.get("contents")}</h2>
                    <ol role="list">{contents}</ol>
                </nav>
                <div class="booklet-text" lang=lang>{sections}</div>
                {how(words, consultation, &address)}
                {sheet(words)}
            </article>
        }
    })
}

fn section_view(words: Words, section: &Section) -> impl IntoView + use<> {
    let anchor = section_anchor(&section.key);
    let paragraphs = section.paragraphs.iter().map(|paragraph| paragraph_view(words, paragraph)).collect_view();
    view! { <section id=anchor>{paragraphs}</section> }
}

fn paragraph_view(words: Words, paragraph: &Paragraph) -> AnyView {
    let html = paragraph.html.clone();
    if !paragraph.kind.can_be_commented() {
        return view! { <div class="heading" dir="auto" inner_html=html></div> }.into_any();
    }
    let number = words.number(paragraph.number);
    let name = words.with("paragraph-number", [("number", number.clone().into())]);
    view! {
        <div class="numbered">
            <p class="at"><span aria-hidden="true">{number}</span> <span class="visually-hidden">{name}</span></p>
            <div class="prose" dir="auto" inner_html=html></div>
        </div>
    }
    .into_any()
}

/// How to answer, and who helps. It names no way that the consultation does not offer.
fn how(words: Words, consultation: &Consultation, address: &str) -> impl IntoView + use<> {
    let said = how_to_answer(words, consultation).into_iter().map(|said| view! { <p>{said}</p> }).collect_view();
    let helpers = (!consultation.facilitators.is_empty()).then(|| {
        let names = consultation
            .facilitators
            .iter()
            .map(|helper| view! { <li><span dir="auto">{helper.name.clone()}</span></li> })
            .collect_view();
        view! {
            <h3>{words.get("consultation-facilitators")}</h3>
            <p>{words.get("booklet-helpers")}</p>
            <ul>{names}</ul>
        }
    });
    let address = format!("{address}/draft");
    view! {
        <section class="how stack">
            <h2>{words.get("take-along-how")}</h2>
            {said}
            <p class="address" dir="ltr">{address}</p>
            {helpers}
        </section>
    }
}

/// Lines to write on, each place with a box for the number of the paragraph.
fn sheet(words: Words) -> impl IntoView + use<> {
    let place = |_| {
        let lines = (0..LINES).map(|_| view! { <span></span> }).collect_view();
        view! {
            <li>
                <p class="which">{words.get("booklet-paragraph")} <span class="box" aria-hidden="true"></span></p>
                <div class="ruled" aria-hidden="true">{lines}</div>
            </li>
        }
    };
    let places = (0..PLACES).map(place).collect_view();
    view! {
        <section class="sheet stack">
            <h2>{words.get("booklet-sheet")}</h2>
            <p>{words.get("booklet-sheet-how")}</p>
            <ol role="list">{places}</ol>
        </section>
    }
}
