//! One appeal: what was said, what was decided and why, what its author answers, and the second decision.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::appeal::AppealOutcome;
use domain::authorisation::Act;
use domain::moderation::DecisionRefusal;
use leptos::prelude::*;
use store::appeals::{decide, waiting};
use store::consultations::for_act;

use super::DeskHead;
use crate::components::{BackLink, Button, Choice, ChoiceOption, FieldError, Said, TextArea};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::contributions::who;
use crate::visit::MemberVisit;

pub async fn show(member: MemberVisit, Path((slug, id)): Path<(String, i64)>) -> Result<Response, PageError> {
    render(&member, &slug, id, None).await
}

pub async fn send(
    member: MemberVisit,
    Path((slug, id)): Path<(String, i64)>,
    fields: Fields,
) -> Result<Response, PageError> {
    let Ok(outcome) = fields.get("outcome").parse::<AppealOutcome>() else {
        return render(&member, &slug, id, Some((fields, None))).await;
    };
    match decide(&member.visit.site.store, &member.hats, &slug, id, outcome, fields.get("reasons")).await {
        Ok(()) => Ok(Redirect::to(&format!("/desk/c/{slug}/appeals")).into_response()),
        Err(store::Error::Decision(why)) => render(&member, &slug, id, Some((fields, Some(why)))).await,
        Err(other) => Err(other.into()),
    }
}

/// `refused` without a refusal of the rules: no outcome was chosen.
async fn render(
    member: &MemberVisit,
    slug: &str,
    id: i64,
    refused: Option<(Fields, Option<DecisionRefusal>)>,
) -> Result<Response, PageError> {
    let visit = &member.visit;
    let store = &visit.site.store;
    let (consultation, _) = for_act(store, slug, &member.hats, Act::Moderate).await?;
    let appeals = waiting(store, &member.hats, slug).await?;
    let (appeal, may) = appeals.into_iter().find(|(appeal, _)| appeal.id == id).ok_or(PageError::NotFound)?;
    let words = visit.words;
    let page = Page::new(words.get("appeal-desk-title"), Cache::Private).refused(visit, refused.is_some());
    let member = member.clone();
    Ok(page.show(visit, move || {
        let dates = Dates::new(words, &consultation.zone);
        let message = refused.as_ref().map(|(_, why)| match why {
            Some(why) => words.get(why.key()),
            None => words.get("error-no-appeal-outcome"),
        });
        let about_reasons = refused.as_ref().is_some_and(|(_, why)| why.is_some());
        let field = if about_reasons { "reasons" } else { "outcome" };
        let errors = FieldError::one(field, message.as_ref());
        let chosen = refused.as_ref().map(|(fields, _)| fields.get("outcome").to_owned()).unwrap_or_default();
        let reasons = refused.as_ref().map(|(fields, _)| fields.get("reasons").to_owned()).unwrap_or_default();
        let (outcome_error, reasons_error) = if about_reasons { (None, message) } else { (message, None) };
        let options = AppealOutcome::ALL
            .iter()
            .map(|each| {
                let key = format!("appeal-{}", each.key());
                ChoiceOption::new(each.as_str(), words.get(&key))
                    .hint(words.get(&format!("{key}-hint")))
                    .chosen(chosen == each.as_str())
            })
            .collect::<Vec<_>>();
        let ground = appeal.ground.as_deref().and_then(|ground| ground.parse::<domain::moderation::Ground>().ok());
        let ground = ground.map(|ground| words.get(&format!("ground-{}", ground.key())));
        let what = words.with(
            &format!("step-decided-{}", appeal.outcome.key()),
            [("who", appeal.first_organisation.clone().into())],
        );
        let form = match may {
            Ok(()) => view! {
                <form method="post" novalidate class="stack">
                    <Choice id="outcome" legend=words.get("appeal-outcome") options error=outcome_error />
                    <TextArea
                        id="reasons"
                        label=words.get("appeal-reasons")
                        hint=words.get("appeal-reasons-hint")
                        value=reasons
                        error=reasons_error
                        rows=4
                    />
                    <Button>{words.get("appeal-desk-save")}</Button>
                </form>
            }
            .into_any(),
            Err(why) => view! { <p>{words.get(why.key())}</p> }.into_any(),
        };
        view! {
            <BackLink href=format!("/desk/c/{}/appeals", consultation.slug) />
            <DeskHead member errors consultation=consultation.clone() current="appeals" heading=words.get("appeal-desk-title") />
            <Said
                html=appeal.html.clone()
                who=who(words, appeal.contribution, None)
                facts=vec![dates.day(appeal.decided_at)]
                lang=appeal.said_language.clone()
            />
            <section class="stack tight">
                <h2>{words.get("appeal-decision")}</h2>
                <p>{what}</p>
                <dl class="summary-list">
                    <div><dt>{words.get("step-hidden-ground")}</dt><dd>{ground}</dd></div>
                    <div><dt>{words.get("step-hidden-reasons")}</dt><dd dir="auto">{appeal.statement_of_reasons.clone()}</dd></div>
                </dl>
            </section>
            <section class="stack tight">
                <h2>{words.get("appeal-author-says")}</h2>
                <blockquote dir="auto" lang=appeal.language.clone()>{appeal.words.clone()}</blockquote>
            </section>
            {form}
        }
    }))
}
