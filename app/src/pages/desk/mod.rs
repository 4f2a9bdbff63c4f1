//! The desk: where members work. Everything here takes a [`MemberVisit`], or one of its kin: an `AccountVisit` for
//! what concerns the own account, a `ProvedVisit` for what is dangerous. The store refuses what roles do not allow.

pub mod about;
pub mod about_you;
pub mod answer;
pub mod answers;
pub mod appeal;
pub mod appeals;
pub mod audit;
pub mod codes;
pub mod confirm;
pub mod decided;
pub mod decision;
pub mod hat;
pub mod held;
pub mod home;
pub mod letters;
pub mod moderation;
pub mod organisation;
pub mod organisations;
pub mod people;
pub mod policy;
pub mod report;
pub mod said_language;
pub mod suggestion;
pub mod suggestions;
pub mod themes;
pub mod upload;
pub mod variant_section;
pub mod variants;
pub mod version;
pub mod versions;
pub mod write;
pub mod write_section;

mod decision_form;
mod findings;
mod preview;

use domain::authorisation::{Act, may};
use domain::vocabulary::Stage;
use store::consultations::{Consultation, for_act};

use crate::components::{DeskNav, ErrorSummary, FieldError, Link};
use crate::error::PageError;
use crate::visit::MemberVisit;
use crate::words::use_words;
use leptos::prelude::*;

/// The consultation, where the member may see its desk.
async fn consultation(member: &MemberVisit, slug: &str) -> Result<Consultation, PageError> {
    Ok(for_act(&member.visit.site.store, slug, &member.hats, Act::SeeDesk).await?.0)
}

/// How each page of a consultation's desk begins: what went wrong, where the desk leads, and what the page is called.
#[component]
fn DeskHead(
    member: MemberVisit,
    consultation: Consultation,
    #[prop(into)] current: String,
    #[prop(into)] heading: String,
    /// What the page's form could not take.
    #[prop(optional)]
    errors: Vec<FieldError>,
) -> impl IntoView {
    let words = use_words();
    let slug = consultation.slug.clone();
    let place = consultation.place();
    let draft = consultation.stage == Stage::Draft;
    let parts = [
        "write",
        "variants",
        "about",
        "versions",
        "people",
        "about-you",
        "policy",
        "moderation",
        "appeals",
        "letters",
        "codes",
        "themes",
        "suggestions",
        "answers",
        "report",
    ];
    let links = parts
        .into_iter()
        .filter(|part| match *part {
            "write" | "variants" => may(&member.hats, Act::Write, &place).is_ok(),
            "about" => may(&member.hats, Act::ChangeAbout, &place).is_ok(),
            "people" | "about-you" => may(&member.hats, Act::NamePeople, &place).is_ok(),
            "versions" => may(&member.hats, Act::PublishVersions, &place).is_ok(),
            "codes" => may(&member.hats, Act::MakeCodes, &place).is_ok(),
            "policy" => may(&member.hats, Act::SetPolicy, &place).is_ok(),
            "moderation" | "appeals" | "letters" => may(&member.hats, Act::Moderate, &place).is_ok(),
            _ => !draft,
        })
        .map(|part| {
            Link::new(format!("/desk/c/{slug}/{part}"), words.get(&format!("desk-{part}"))).current(part == current)
        })
        .collect::<Vec<_>>();
    // A draft has no public page yet.
    let title = consultation.title.clone();
    let title = if draft { title.into_any() } else { view! { <a href=format!("/c/{slug}")>{title}</a> }.into_any() };
    view! {
        <ErrorSummary errors />
        <header class="page-head">
            <p class="where" dir="auto">{title}</p>
            <h1>{heading}</h1>
        </header>
        <DeskNav links />
    }
}
