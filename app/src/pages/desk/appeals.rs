//! The appeals that wait: who decided first does not decide again, and where there is another organisation, it does.

use axum::extract::Path;
use axum::response::Response;
use domain::authorisation::Act;
use leptos::prelude::*;
use store::appeals::waiting;
use store::consultations::for_act;

use super::DeskHead;
use crate::components::Said;
use crate::dates::Dates;
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::pages::contributions::who;
use crate::visit::MemberVisit;

pub async fn show(member: MemberVisit, Path(slug): Path<String>) -> Result<Response, PageError> {
    let visit = &member.visit;
    let store = &visit.site.store;
    let (consultation, _) = for_act(store, &slug, &member.hats, Act::Moderate).await?;
    let appeals = waiting(store, &member.hats, &slug).await?;
    let words = visit.words;
    let page = Page::new(words.get("appeals-title"), Cache::Private);
    let member = member.clone();
    Ok(page.show(&member.visit.clone(), move || {
        let dates = Dates::new(words, &consultation.zone);
        let slug = consultation.slug.clone();
        let items = appeals
            .iter()
            .map(|(appeal, may)| {
                let address = format!("/desk/c/{slug}/appeals/{}", appeal.id);
                let since = words.with("appeals-since", [("day", dates.day(appeal.made_at).into())]);
                let action = match may {
                    Ok(()) => {
                        let label = words.with("appeals-decide", [("id", appeal.contribution.to_string().into())]);
                        view! { <p><a href=address>{label}</a></p> }.into_any()
                    }
                    Err(why) => view! { <p class="hint">{words.get(why.key())}</p> }.into_any(),
                };
                view! {
                    <li>
                        <Said
                            html=appeal.html.clone()
                            who=who(words, appeal.contribution, None)
                            facts=vec![since]
                            lang=appeal.said_language.clone()
                        >
                            {action}
                        </Said>
                    </li>
                }
            })
            .collect::<Vec<_>>();
        let body = if items.is_empty() {
            view! { <p>{words.get("appeals-none")}</p> }.into_any()
        } else {
            view! { <ol class="queue" role="list">{items}</ol> }.into_any()
        };
        view! {
            <DeskHead member consultation=consultation.clone() current="appeals" heading=words.get("appeals-title") />
            <p>{words.get("appeals-lede")}</p>
            {body}
        }
    }))
}
