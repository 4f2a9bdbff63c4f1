//! What was decided, the newest first; each decision can be looked at again.

use axum::extract::Path;
use axum::response::Response;
use domain::authorisation::Act;
use domain::vocabulary::ContributionState;
use leptos::prelude::*;
use store::consultations::for_act;
use store::moderation::decided;

use super::DeskHead;
use crate::components::{Empty, Said, Tag, TagKind};
use crate::dates::Dates;
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::pages::contributions::who;
use crate::visit::MemberVisit;

pub async fn show(member: MemberVisit, Path(slug): Path<String>) -> Result<Response, PageError> {
    let visit = member.visit.clone();
    let store = &visit.site.store;
    let (consultation, _) = for_act(store, &slug, &member.hats, Act::Moderate).await?;
    let decisions = decided(store, consultation.id, 200).await?;
    let words = visit.words;
    Ok(Page::new(words.get("decided-title"), Cache::Private).wide().show(&visit, move || {
        let dates = Dates::new(words, &consultation.zone);
        let nothing = decisions.is_empty().then(|| view! { <Empty heading=words.get("decided-none") /> });
        let items = decisions
            .into_iter()
            .map(|decision| {
                let kind = if decision.state == ContributionState::Hidden { TagKind::Warning } else { TagKind::Done };
                let ground = decision.ground.as_deref().map(|ground| words.get(&format!("ground-{}", ground.replace(' ', "-"))));
                let state = words.get(&format!("state-{}", decision.state.key()));
                let again = format!("/desk/c/{slug}/moderation/{}", decision.contribution);
                view! {
                    <li>
                        <Said
                            html=decision.html
                            who=who(words, decision.contribution, None)
                            facts=vec![dates.moment(decision.decided_at), decision.member]
                            lang=decision.language
                            tags=Some(view! { <Tag kind>{state}</Tag> }.into_any())
                        >
                            {ground.map(|ground| view! { <p><strong>{ground}</strong></p> })}
                            {decision.statement_of_reasons.map(|reasons| view! { <p dir="auto">{reasons}</p> })}
                            <a href=again>{words.get("decided-again")}</a>
                        </Said>
                    </li>
                }
            })
            .collect_view();
        view! {
            <DeskHead member consultation=consultation.clone() current="moderation" heading=words.get("decided-heading") />
            {nothing}
            <ol class="queue" role="list">{items}</ol>
        }
    }))
}
