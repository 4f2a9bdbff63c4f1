//! The themes and their answers: what is answered, and what is not yet.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use store::analysis;

use super::{DeskHead, consultation};
use crate::components::{Empty, Progress, Tag, TagKind};
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::pages::receipt::outcome_tag;
use crate::visit::MemberVisit;

pub async fn show(member: MemberVisit, Path(slug): Path<String>) -> Result<Response, PageError> {
    let visit = member.visit.clone();
    let consultation = consultation(&member, &slug).await?;
    let themes = analysis::themes(&visit.site.store, consultation.id).await?;
    let words = visit.words;
    Ok(Page::new(words.get("answers-title"), Cache::Private).wide().show(&visit, move || {
        let answered = themes.iter().filter(|theme| theme.disposition.is_some()).count();
        let total = themes.len();
        let items = themes
            .iter()
            .map(|theme| {
                let (kind, word) = match &theme.disposition {
                    Some(answer) => (outcome_tag(answer.outcome), words.get(&format!("outcome-{}", answer.outcome.key()))),
                    None => (TagKind::Neutral, words.get("answers-none")),
                };
                let said = words.with("answers-comments", [("count", theme.contributions.into())]);
                view! {
                    <li>
                        <h2><a href=format!("/desk/c/{slug}/answers/{}", theme.id) dir="auto">{theme.title.clone()}</a></h2>
                        <p class="cluster"><Tag kind>{word}</Tag> <span>{said}</span></p>
                    </li>
                }
            })
            .collect_view();
        let body = if total == 0 {
            view! { <Empty heading=words.get("answers-no-themes") /> }.into_any()
        } else {
            view! {
                <Progress
                    done=answered as u64
                    total=total as u64
                    text=words.with("answers-progress", [("answered", (answered as i64).into()), ("total", (total as i64).into())])
                />
                <ol class="answers" role="list">{items}</ol>
            }
            .into_any()
        };
        view! {
            <DeskHead member consultation=consultation.clone() current="answers" heading=words.get("answers-heading") />
            {body}
        }
    }))
}
