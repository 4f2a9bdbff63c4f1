//! One paragraph of the draft on a page of its own: what the ways to speak about it begin with.

use domain::vocabulary::Stage;
use leptos::prelude::*;
use store::Store;
use store::consultations::Consultation;
use store::documents::{self, Paragraph};

use super::public_consultation;
use crate::components::{BackLink, Notice};
use crate::dates::Dates;
use crate::error::PageError;
use crate::words::use_words;

/// The paragraph with that key, in the version that people comment on, and the number of that.
pub async fn of_draft(store: &Store, slug: &str, key: &str) -> Result<(Consultation, i64, Paragraph), PageError> {
    let consultation = public_consultation(store, slug).await?;
    let versions = documents::versions(store, consultation.id).await?;
    let commented = documents::commented(&versions, consultation.clock.closes_at).ok_or(PageError::NotFound)?;
    let document = documents::read(store, consultation.id, commented.clone()).await?;
    let paragraph = document.paragraphs().find(|p| p.key == key && p.kind.can_be_commented()).cloned();
    Ok((consultation, commented.number, paragraph.ok_or(PageError::NotFound)?))
}

/// Whether something can still be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StillOpen {
    Yes,
    No,
}

impl StillOpen {
    pub fn of(consultation: &Consultation) -> Self {
        if consultation.stage == Stage::Open { Self::Yes } else { Self::No }
    }
}

/// The way back to its place in the draft, what the page is for, and the paragraph.
#[component]
pub fn ParagraphHead(consultation: Consultation, paragraph: Paragraph, #[prop(into)] heading: String) -> impl IntoView {
    let words = use_words();
    let back = format!("/c/{}/draft#p-{}", consultation.slug, paragraph.key);
    let dates = Dates::new(words, &consultation.zone);
    let until = match StillOpen::of(&consultation) {
        StillOpen::Yes => {
            let day = dates.moment(consultation.clock.closes_at);
            view! { <p class="hint">{words.with("contribute-how", [("day", day.into())])}</p> }.into_any()
        }
        StillOpen::No => {
            view! { <Notice heading=words.get("draft-closed")><p>{words.get("error-not-open")}</p></Notice> }.into_any()
        }
    };
    view! {
        <BackLink href=back label=words.get("paragraph-back") />
        <header class="page-head">
            <p class="where" dir="auto">{consultation.title.clone()}</p>
            <h1>{heading}</h1>
        </header>
        {until}
        <div class="draft-words prose" dir="auto" lang=consultation.language.clone() inner_html=paragraph.html></div>
    }
}
