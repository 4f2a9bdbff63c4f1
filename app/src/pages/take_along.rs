//! A consultation to take along, to a place without a line: what the text and the booklet say alike, and the links to
//! both.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::body::HttpBody;
use domain::time::Timestamp;
use domain::vocabulary::Stage;
use leptos::prelude::*;
use store::consultations::Consultation;
use store::documents::{self, Version};

use super::consultation::what_is_asked;
use super::promised_dates::promised_dates;
use super::{booklet, text_pack};
use crate::components::{ClockDate, ClockState, with_size};
use crate::dates::Dates;
use crate::error::PageError;
use crate::visit::Visit;
use crate::words::{Words, use_words};

/// How many bytes each takes on the device, before a line that is slow has compressed them.
#[derive(Debug, Clone, Copy)]
pub struct Sizes {
    booklet: usize,
    text: usize,
}

/// The sizes of each version in each language, once somebody asked: nobody else waits until both are made to be weighed.
/// A version is frozen, and what else is in them changes no kilobyte.
#[derive(Debug, Default)]
pub struct KnownSizes(Mutex<HashMap<(i64, &'static str), Sizes>>);

impl KnownSizes {
    fn all(&self) -> MutexGuard<'_, HashMap<(i64, &'static str), Sizes>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sizes {
    pub async fn of(visit: &Visit, consultation: &Consultation, newest: &Version) -> Result<Self, PageError> {
        let key = (newest.id, visit.words.0.tag());
        if let Some(known) = visit.site.sizes.all().get(&key) {
            return Ok(*known);
        }
        let sizes = Self::weighed(visit, consultation, newest).await?;
        visit.site.sizes.all().insert(key, sizes);
        Ok(sizes)
    }

    async fn weighed(visit: &Visit, consultation: &Consultation, newest: &Version) -> Result<Self, PageError> {
        let document = documents::read(&visit.site.store, consultation.id, newest.clone()).await?;
        let booklet = booklet::page(visit, consultation, &document).body().size_hint().lower();
        let text = text_pack::text(visit, consultation, &document).len();
        Ok(Self { booklet: usize::try_from(booklet).unwrap_or(usize::MAX), text })
    }
}

/// One quiet line with both.
pub fn take_along(slug: &str, sizes: &Sizes) -> impl IntoView + use<> {
    let words = use_words();
    let booklet = with_size(words, &words.get("take-along-booklet"), sizes.booklet);
    let text = with_size(words, &words.get("take-along-text"), sizes.text);
    view! {
        <p class="hint">
            {words.get("take-along")}
            ": "
            <a href=format!("/c/{slug}/booklet")>{booklet}</a>
            " · "
            <a href=format!("/c/{slug}/text-pack.txt")>{text}</a>
        </p>
    }
}

/// The promised dates without how many days are left: nobody knows when it is read.
pub fn lasting_dates(words: Words, consultation: &Consultation, now: Timestamp) -> Vec<ClockDate> {
    let mut dates = promised_dates(words, consultation, now);
    for date in dates.iter_mut().filter(|date| date.state == ClockState::Next) {
        date.state = ClockState::Ahead;
        date.note = None;
    }
    dates
}

/// How to answer, a sentence or a line each: until when, what is needed, in which ways and languages.
pub fn how_to_answer(words: Words, consultation: &Consultation) -> Vec<String> {
    let mut said = if consultation.stage == Stage::Open {
        let day = Dates::new(words, &consultation.zone).moment(consultation.clock.closes_at);
        vec![words.with("take-along-until", [("day", day.into())]), words.get(what_is_asked(consultation))]
    } else {
        vec![words.get("draft-closed")]
    };
    let comma = words.get("list-comma");
    let listed = |label: &str, items: Vec<String>| format!("{}: {}", words.get(label), items.join(&comma));
    let channels = consultation.channels.iter().map(|way| words.get(&format!("channel-{}", way.key())));
    said.push(listed("facts-channels", channels.collect()));
    let languages = consultation.languages.iter().map(|tag| words.language(tag));
    said.push(listed("facts-languages", languages.collect()));
    said
}
