//! One contribution, decided on by itself: a second look.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::authorisation::Act;
use domain::moderation::DecisionRefusal;
use leptos::prelude::*;
use store::consultations::for_act;
use store::moderation::{decide, item};
use store::policies;

use super::DeskHead;
use super::decision_form::{Marked, decision_fields, field, flagged, marked, read};
use super::said_language::language_form;
use crate::components::{BackLink, Button, FieldError, Said, Tag};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::contributions::who;
use crate::pages::places::Places;
use crate::visit::MemberVisit;

pub async fn show(member: MemberVisit, Path((slug, id)): Path<(String, i64)>) -> Result<Response, PageError> {
    render(&member, &slug, id, &Fields::default(), None).await
}

pub async fn send(
    member: MemberVisit,
    Path((slug, id)): Path<(String, i64)>,
    fields: Fields,
) -> Result<Response, PageError> {
    let store = &member.visit.site.store;
    let stored = match marked(&fields, id) {
        Marked::Decision(Ok(decision)) => decide(store, &member.hats, &slug, &[read(&fields, id)], &decision).await,
        Marked::Decision(Err(why)) => Err(why.into()),
        Marked::Nothing | Marked::Later => Ok(0),
    };
    match stored {
        Ok(_) => Ok(Redirect::to(&format!("/desk/c/{slug}/moderation/decided")).into_response()),
        Err(store::Error::Decision(why)) => render(&member, &slug, id, &fields, Some(why)).await,
        Err(other) => Err(other.into()),
    }
}

async fn render(
    member: &MemberVisit,
    slug: &str,
    id: i64,
    fields: &Fields,
    refused: Option<DecisionRefusal>,
) -> Result<Response, PageError> {
    let visit = &member.visit;
    let store = &visit.site.store;
    let (consultation, _) = for_act(store, slug, &member.hats, Act::Moderate).await?;
    let contribution = item(store, consultation.id, id).await?.ok_or(PageError::NotFound)?;
    let policy = policies::in_force(store, consultation.id).await?.policy;
    let places = Places::load(store, visit.words, consultation.id, slug).await?;
    let words = visit.words;
    let page = Page::new(words.get("decision-title"), Cache::Private).refused(visit, refused.is_some());
    let (member, fields) = (member.clone(), fields.clone());
    Ok(page.show(visit, move || {
        let dates = Dates::new(words, &consultation.zone);
        let errors = refused
            .iter()
            .map(|why| FieldError { field: field(id, *why), message: words.get(why.key()) })
            .collect::<Vec<_>>();
        let state = words.get(&format!("state-{}", contribution.state.key()));
        let language = language_form(&consultation.slug, id, contribution.language.as_deref());
        let flags = flagged(words, &contribution);
        let decision = decision_fields(words, &contribution, &policy, &fields, refused, false);
        view! {
            <BackLink href=format!("/desk/c/{}/moderation/decided", consultation.slug) />
            <DeskHead member errors consultation=consultation.clone() current="moderation" heading=words.get("decision-title") />
            <form method="post" novalidate class="stack">
                <Said
                    html=contribution.html.clone()
                    who=who(words, id, None)
                    facts=vec![dates.moment(contribution.submitted_at)]
                    place=Some(places.link(contribution.section_key.as_deref(), contribution.paragraph_key.as_deref()))
                    lang=contribution.language.clone()
                    tags=Some(view! { <Tag>{state}</Tag> }.into_any())
                >
                    {flags}
                    {decision}
                </Said>
                <Button>{words.get("decision-save")}</Button>
            </form>
            {language}
        }
    }))
}
