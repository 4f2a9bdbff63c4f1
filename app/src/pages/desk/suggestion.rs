//! The answer to one suggestion of other wording.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::authorisation::Act;
use domain::wording::{SuggestionOutcome, SuggestionRefusal};
use leptos::prelude::*;
use store::consultations::for_act;
use store::suggestions::{answer, find};

use super::DeskHead;
use crate::components::{BackLink, Button, Choice, ChoiceOption, FieldError, Said, TextArea};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::places::Places;
use crate::visit::MemberVisit;

pub async fn show(member: MemberVisit, Path((slug, id)): Path<(String, i64)>) -> Result<Response, PageError> {
    render(&member, &slug, id, None).await
}

pub async fn send(
    member: MemberVisit,
    Path((slug, id)): Path<(String, i64)>,
    fields: Fields,
) -> Result<Response, PageError> {
    let outcome = fields.get("outcome").parse().ok();
    match answer(&member.visit.site.store, &member.hats, &slug, id, outcome, fields.get("reasons")).await {
        Ok(()) => Ok(Redirect::to(&format!("/desk/c/{slug}/suggestions")).into_response()),
        Err(store::Error::Suggestion(why)) => render(&member, &slug, id, Some((fields, why))).await,
        Err(other) => Err(other.into()),
    }
}

async fn render(
    member: &MemberVisit,
    slug: &str,
    id: i64,
    refused: Option<(Fields, SuggestionRefusal)>,
) -> Result<Response, PageError> {
    let visit = &member.visit;
    let store = &visit.site.store;
    let (consultation, _) = for_act(store, slug, &member.hats, Act::Answer).await?;
    let suggestion = find(store, consultation.id, id).await?.ok_or(PageError::NotFound)?;
    let places = Places::load(store, visit.words, consultation.id, slug).await?;
    let words = visit.words;
    let heading = words.with("suggestion-title", [("id", id.to_string().into())]);
    let page = Page::new(heading.clone(), Cache::Private).refused(visit, refused.is_some());
    let member = member.clone();
    Ok(page.show(visit, move || {
        let dates = Dates::new(words, &consultation.zone);
        let (outcome, reasons) = match &refused {
            Some((fields, _)) => (fields.get("outcome").to_owned(), fields.get("reasons").to_owned()),
            None => (suggestion.outcome.clone().unwrap_or_default(), suggestion.reasons.clone().unwrap_or_default()),
        };
        let why = refused.map(|(_, why)| why);
        let message = why.map(|why| words.get(why.key()));
        let about_reasons = why == Some(SuggestionRefusal::NoReasons);
        let field = if about_reasons { "reasons" } else { "outcome" };
        let errors = message
            .iter()
            .map(|message| FieldError { field: field.to_owned(), message: message.clone() })
            .collect::<Vec<_>>();
        let (outcome_error, reasons_error) = if about_reasons { (None, message) } else { (message, None) };
        let options = SuggestionOutcome::ALL
            .iter()
            .map(|each| {
                ChoiceOption::new(each.as_str(), words.get(&format!("suggestion-{}", each.key())))
                    .chosen(outcome == each.as_str())
            })
            .collect::<Vec<_>>();
        let place = places.link(suggestion.section_key.as_deref(), suggestion.paragraph_key.as_deref());
        view! {
            <BackLink href=format!("/desk/c/{}/suggestions", consultation.slug) />
            <DeskHead member errors consultation=consultation.clone() current="suggestions" heading />
            <Said
                html=suggestion.html.clone()
                who=words.with("said-suggestion", [("id", id.to_string().into())])
                facts=vec![dates.day(suggestion.submitted_at)]
                place=Some(place)
                lang=suggestion.language.clone()
            />
            <form method="post" novalidate class="stack">
                <Choice id="outcome" legend=words.get("suggestion-outcome") options error=outcome_error />
                <TextArea
                    id="reasons"
                    label=words.get("suggestion-reasons")
                    hint=words.get("suggestion-reasons-hint")
                    value=reasons
                    error=reasons_error
                    rows=5
                />
                <Button>{words.get("suggestion-save")}</Button>
            </form>
        }
    }))
}
