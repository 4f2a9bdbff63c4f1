//! The answer to one theme: the disposition, its reasons, and the paragraphs that changed.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::answering::DispositionRefusal;
use domain::authorisation::{Act, may};
use domain::matching::Change;
use domain::vocabulary::DispositionOutcome;
use leptos::prelude::*;
use store::analysis::{self, CodingFilter, NewDisposition, to_code};

use super::{DeskHead, consultation};
use crate::components::{BackLink, Button, Choice, ChoiceOption, Disclosure, FieldError, Said, TextArea};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::changes::{Line, change_view, compared, first_and_newest};
use crate::pages::contributions::who;
use crate::visit::MemberVisit;
use crate::words::{Words, use_words};

/// As many of a theme's comments are shown beside the form.
const EXAMPLES: i64 = 20;

pub async fn show(member: MemberVisit, Path((slug, theme)): Path<(String, i64)>) -> Result<Response, PageError> {
    render(&member, &slug, theme, None, None).await
}

pub async fn send(
    member: MemberVisit,
    Path((slug, theme)): Path<(String, i64)>,
    fields: Fields,
) -> Result<Response, PageError> {
    let changed: Vec<String> = fields.every("changed").into_iter().map(str::to_owned).collect();
    let disposition = NewDisposition {
        outcome: fields.get("outcome").parse().ok(),
        reasons: fields.get("reasons"),
        changed: &changed,
    };
    match analysis::answer(&member.visit.site.store, &member.hats, &slug, theme, &disposition).await {
        Ok(()) => Ok(Redirect::to(&format!("/desk/c/{slug}/answers")).into_response()),
        Err(store::Error::Disposition(why)) => render(&member, &slug, theme, Some(fields), Some(why)).await,
        Err(other) => Err(other.into()),
    }
}

async fn render(
    member: &MemberVisit,
    slug: &str,
    theme: i64,
    typed: Option<Fields>,
    refused: Option<DispositionRefusal>,
) -> Result<Response, PageError> {
    let visit = &member.visit;
    let store = &visit.site.store;
    let consultation = consultation(member, slug).await?;
    let themes = analysis::themes(store, consultation.id).await?;
    let theme = themes.into_iter().find(|each| each.id == theme).ok_or(PageError::NotFound)?;
    let (examples, _) = to_code(store, consultation.id, CodingFilter::Theme(theme.id), None, EXAMPLES).await?;
    let lines: Vec<Line> = first_and_newest(store, consultation.id).await?.map_or_else(Vec::new, |(old, new)| {
        compared(&old, &new).into_iter().filter(|line| line.change != Change::Same).collect()
    });
    let may_answer = may(&member.hats, Act::Answer, &consultation.place()).is_ok();
    let words = visit.words;
    let page = Page::new(words.with("answer-title", [("theme", theme.title.clone().into())]), Cache::Private)
        .wide()
        .refused(visit, refused.is_some());
    let member = member.clone();
    Ok(page.show(visit, move || {
        let dates = Dates::new(words, &consultation.zone);
        let errors = refused
            .map(|why| FieldError {
                field: if why == DispositionRefusal::NoOutcome { "outcome" } else { "reasons" }.to_owned(),
                message: words.get(why.key()),
            })
            .into_iter()
            .collect::<Vec<_>>();
        let given = theme.disposition.as_ref();
        let (outcome, reasons, changed): (String, String, Vec<String>) = match &typed {
            Some(fields) => (
                fields.get("outcome").to_owned(),
                fields.get("reasons").to_owned(),
                fields.every("changed").into_iter().map(str::to_owned).collect(),
            ),
            None => (
                given.map(|answer| answer.outcome.as_str().to_owned()).unwrap_or_default(),
                given.map(|answer| answer.reasons.clone()).unwrap_or_default(),
                given.map(|answer| answer.changed.clone()).unwrap_or_default(),
            ),
        };
        let form = may_answer
            .then(|| form(words, &outcome, reasons, &changed, &lines, &consultation.language, refused));
        let said = examples
            .into_iter()
            .map(|item| {
                view! {
                    <li>
                        <Said html=item.html who=who(words, item.id, None) facts=vec![dates.day(item.submitted_at)] lang=item.language />
                    </li>
                }
            })
            .collect_view();
        view! {
            <BackLink href=format!("/desk/c/{}/answers", consultation.slug) />
            <DeskHead member errors consultation=consultation.clone() current="answers" heading=theme.title.clone() />
            <div class="desk">
                <div class="stack">
                    <p dir="auto">{theme.description.clone()}</p>
                    {form}
                    {(!may_answer).then(|| view! {
                        <div class="prose" dir="auto" inner_html=theme.disposition.as_ref().map(|answer| answer.reasons_html.clone())></div>
                    })}
                </div>
                <aside class="stack">
                    <h2>{words.with("answer-what-people-said", [("count", theme.contributions.into())])}</h2>
                    <ol class="queue" role="list">{said}</ol>
                </aside>
            </div>
        }
    }))
}

fn form(
    words: Words,
    outcome: &str,
    reasons: String,
    changed: &[String],
    lines: &[Line],
    lang: &str,
    refused: Option<DispositionRefusal>,
) -> impl IntoView + use<> {
    let outcomes = DispositionOutcome::ALL
        .iter()
        .map(|each| {
            ChoiceOption::new(each.as_str(), words.get(&format!("outcome-{}", each.key())))
                .hint(words.get(&format!("outcome-{}-hint", each.key())))
                .chosen(outcome == each.as_str())
        })
        .collect::<Vec<_>>();
    let outcome_error = refused.filter(|why| *why == DispositionRefusal::NoOutcome).map(|why| words.get(why.key()));
    let reasons_error = refused.filter(|why| *why != DispositionRefusal::NoOutcome).map(|why| words.get(why.key()));
    let paragraphs = lines.iter().map(|line| changed_paragraph(line, lang, changed)).collect_view();
    let any = !lines.is_empty();
    view! {
        <form method="post" novalidate class="stack">
            <Choice id="outcome" legend=words.get("answer-outcome") options=outcomes error=outcome_error />
            <TextArea id="reasons" label=words.get("answer-reasons") hint=words.get("answer-reasons-hint") value=reasons error=reasons_error rows=8 />
            {any.then(|| view! {
                <fieldset class="stack">
                    <legend>{words.get("answer-changed-legend")}</legend>
                    <p class="hint">{words.get("answer-changed-hint")}</p>
                    {paragraphs}
                </fieldset>
            })}
            {(!any).then(|| view! { <p class="hint">{words.get("answer-no-changes")}</p> })}
            <Button>{words.get("answer-save")}</Button>
        </form>
    }
}

/// A paragraph that changed, to be linked: its checkbox, and the difference opened in place.
fn changed_paragraph(line: &Line, lang: &str, changed: &[String]) -> impl IntoView + use<> {
    let words = use_words();
    let key = line.key().to_owned();
    let id = format!("changed-{key}");
    let label = format!("{}: {}", words.get(line.change.key()), domain::markdown::excerpt(line.words(), 90));
    let checked = changed.contains(&key);
    let change = change_view(line, lang);
    view! {
        <div class="linked stack tight">
            <div class="option">
                <input type="checkbox" id=id.clone() name="changed" value=key checked=checked />
                <label for=id dir="auto">{label}</label>
            </div>
            <Disclosure summary=words.get("answer-see-change") quiet=true>{change}</Disclosure>
        </div>
    }
}
