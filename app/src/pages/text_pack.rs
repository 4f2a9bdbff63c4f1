//! The whole consultation as one plain text, in the words of the consultation's own language where the pages speak it,
//! else in the reader's. What is in it where not everything fits: [`domain::text_pack`].

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use domain::markdown::{excerpt, render_house};
use domain::plain_text::plain_text;
use domain::text_pack::{Part, isolated, pack};
use domain::vocabulary::Stage;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LANGUAGE, CONTENT_TYPE, VARY};
use store::consultations::Consultation;
use store::documents::{self, Document, Paragraph};

use super::public_consultation;
use super::take_along::{how_to_answer, lasting_dates};
use crate::components::ClockDate;
use crate::dates::Dates;
use crate::error::PageError;
use crate::visit::Visit;
use crate::words::{Locale, Words};

/// The most titles that the note of what is missing names; it says how many more there are.
const MOST_NAMED: usize = 20;

/// The most letters of a title there.
const MOST_LETTERS: usize = 80;

pub async fn save(visit: Visit, Path(slug): Path<String>) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let consultation = public_consultation(store, &slug).await?;
    let newest = documents::versions(store, consultation.id).await?.pop().ok_or(PageError::NotFound)?;
    let document = documents::read(store, consultation.id, newest).await?;
    let spoken = words(&visit, &consultation).0.tag();
    let language = &consultation.language;
    let languages = if spoken == language { spoken.to_owned() } else { format!("{language}, {spoken}") };
    let headers = [
        (CONTENT_TYPE, "text/plain; charset=utf-8".to_owned()),
        (CONTENT_LANGUAGE, languages),
        (CONTENT_DISPOSITION, format!("inline; filename=\"{}.txt\"", consultation.slug)),
        // Whoever asks gets the same: nobody's name is on it.
        (CACHE_CONTROL, "public, no-cache".to_owned()),
        (VARY, "accept-language, cookie".to_owned()),
    ];
    Ok((headers, text(&visit, &consultation, &document)).into_response())
}

fn words(visit: &Visit, consultation: &Consultation) -> Words {
    Locale::from_tag(&consultation.language).map_or(visit.words, Words)
}

/// What stands in it.
pub fn text(visit: &Visit, consultation: &Consultation, document: &Document) -> String {
    let words = words(visit, consultation);
    let address = visit.address(&format!("/c/{}", consultation.slug));
    let mut parts = about(visit, words, consultation);
    parts.extend(document.sections.iter().map(|section| Part {
        title: section.title.clone(),
        paragraphs: section.paragraphs.iter().map(|paragraph| numbered(words, paragraph)).collect(),
    }));
    let head = head(words, consultation, document, &address);
    pack(&head, &parts, &answer(words, consultation, &address), |missing| left_out(words, missing, &address))
}

/// A name within a sentence of the pages'.
fn name(words: Words, name: &str) -> String {
    isolated(name, words.0.dir() == "rtl")
}

fn head(words: Words, consultation: &Consultation, document: &Document, address: &str) -> Vec<String> {
    let dates = Dates::new(words, &consultation.zone);
    let who = name(words, &consultation.public_body.name);
    let version = name(words, &document.version.name);
    let day = dates.day(document.version.published_at);
    vec![
        consultation.title.clone(),
        words.with("pack-asks", [("who", who.into())]),
        words.with("pack-version", [("name", version.into()), ("day", day.into())]),
        format!("{}:\n{address}", words.get("pack-on-the-web")),
    ]
}

/// What is said about the draft before it begins.
fn about(visit: &Visit, words: Words, consultation: &Consultation) -> Vec<Part> {
    let dates = Dates::new(words, &consultation.zone);
    let part = |title: &str, paragraphs: Vec<String>| {
        let title = words.get(title);
        let paragraphs = [title.clone()].into_iter().chain(paragraphs).collect();
        Part { title, paragraphs }
    };
    let items = |items: &[String]| vec![items.iter().map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n")];
    let who = name(words, &consultation.decision_maker);
    let day = dates.day(consultation.clock.decision_at);
    let decides = words.with("consultation-decides", [("who", who.into()), ("day", day.into())]);
    let level = words.get(&format!("level-{}", consultation.participation_level.key()));
    let promised: Vec<String> =
        lasting_dates(words, consultation, visit.site.store.clock.now()).into_iter().map(date).collect();
    vec![
        part("take-along-summary", vec![plain_text(&render_house(&consultation.plain_summary))]),
        part("consultation-undecided", items(&consultation.undecided)),
        part("consultation-settled", items(&consultation.settled)),
        part("consultation-who-decides", vec![decides, level]),
        part("consultation-dates", vec![promised.join("\n")]),
    ]
}

fn date(date: ClockDate) -> String {
    let note = date.note.map(|note| format!(". {note}")).unwrap_or_default();
    format!("- {}: {}{note}", date.label, date.date)
}

/// A paragraph behind its number, by which people speak about it.
fn numbered(words: Words, paragraph: &Paragraph) -> String {
    let text = plain_text(&paragraph.html);
    if paragraph.kind.can_be_commented() { format!("({}) {text}", words.number(paragraph.number)) } else { text }
}

fn answer(words: Words, consultation: &Consultation, address: &str) -> Vec<String> {
    let mut said = vec![words.get("take-along-how")];
    said.extend(how_to_answer(words, consultation));
    if !consultation.facilitators.is_empty() {
        let names: Vec<String> = consultation.facilitators.iter().map(|help| format!("- {}", help.name)).collect();
        said.push(format!("{}:\n{}", words.get("consultation-facilitators"), names.join("\n")));
    }
    match consultation.stage {
        Stage::Open => {
            said.push(words.get("pack-number"));
            said.push(format!("{}:\n{address}/draft", words.get("consultation-read-and-comment")));
        }
        _ => said.push(format!("{}:\n{address}/report", words.get("consultation-read-report"))),
    }
    said
}

/// Names what is not in it, or not whole, and where to read it.
fn left_out(words: Words, missing: &[&str], address: &str) -> Vec<String> {
    let mut named: Vec<String> =
        missing.iter().take(MOST_NAMED).map(|title| format!("- {}", excerpt(title, MOST_LETTERS))).collect();
    if let Some(more) = missing.len().checked_sub(MOST_NAMED).filter(|more| *more > 0) {
        named.push(words.with("pack-left-out-more", [("count", more.into())]));
    }
    vec![format!("{}\n{address}/draft", words.get("pack-left-out")), named.join("\n")]
}
