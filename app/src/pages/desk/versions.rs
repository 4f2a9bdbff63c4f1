//! The versions of the text: what is published, and what is proposed.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use store::versions::{self, Listed};

use super::{DeskHead, consultation};
use crate::components::{Empty, Tag, TagKind};
use crate::dates::Dates;
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::pages::changes::version_name;
use crate::visit::MemberVisit;
use crate::words::use_words;

pub async fn show(member: MemberVisit, Path(slug): Path<String>) -> Result<Response, PageError> {
    let visit = member.visit.clone();
    let consultation = consultation(&member, &slug).await?;
    let listed = versions::list(&visit.site.store, &member.hats, &slug).await?;
    let words = visit.words;
    Ok(Page::new(words.get("versions-title"), Cache::Private).wide().show(&visit, move || {
        let dates = Dates::new(words, &consultation.zone);
        let nothing = listed.is_empty().then(|| view! { <Empty heading=words.get("versions-none") /> });
        let items = listed
            .iter()
            .map(|each| {
                let href = format!("/desk/c/{slug}/versions/{}", each.version.number);
                let name = version_name(words, &each.version);
                let paragraphs = words.with("versions-paragraphs", [("count", each.paragraphs.into())]);
                let state = state(each, &dates);
                view! {
                    <li>
                        <h2><a href=href dir="auto">{name}</a></h2>
                        <p class="cluster">{state} <span>{paragraphs}</span></p>
                    </li>
                }
            })
            .collect_view();
        view! {
            <DeskHead member consultation=consultation.clone() current="versions" heading=words.get("versions-title") />
            <p class="hint">{words.get("versions-how")}</p>
            {nothing}
            <ol class="answers" role="list">{items}</ol>
        }
    }))
}

/// Published on that day, or only proposed.
pub fn state(listed: &Listed, dates: &Dates) -> impl IntoView + use<> {
    let words = use_words();
    let (kind, text) = match listed.published_at {
        Some(at) => (TagKind::Done, words.with("versions-published", [("day", dates.day(at).into())])),
        None => (TagKind::Active, words.with("versions-proposed", [("day", dates.day(listed.proposed_at).into())])),
    };
    view! { <Tag kind>{text}</Tag> }
}
