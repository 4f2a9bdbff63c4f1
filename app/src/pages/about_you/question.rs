//! One question. Leaving it blank is an answer as good as any.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::characteristics::{Asked, PREFER_NOT, Question as Of};
use domain::vocabulary::UnknownWord;
use leptos::prelude::*;
use store::about_you::{AboutYou, answer};

use super::{asked, labels, start};
use crate::components::{BackLink, Button, Question, QuestionAnswer};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::received::opened;
use crate::visit::Visit;
use crate::words::Words;

/// Where a question and the one before and after it stand among those that are asked.
struct Position {
    at: usize,
    before: Option<String>,
    after: Option<String>,
}

fn position(about: &AboutYou, question: Of) -> Result<Position, PageError> {
    let at = about.questions.iter().position(|asked| asked.question == question).ok_or(PageError::NotFound)?;
    let key = |at: usize| about.questions.get(at).map(|asked| asked.question.key());
    Ok(Position { at, before: at.checked_sub(1).and_then(key), after: key(at + 1) })
}

fn named(question: &str) -> Result<Of, PageError> {
    question.parse().map_err(|_: UnknownWord| PageError::NotFound)
}

/// Where `change` stands in the address, the list of answers comes next, and before.
fn changes(visit: &Visit) -> bool {
    visit.path.ends_with("?change")
}

pub async fn show(visit: Visit, Path((code, question)): Path<(String, String)>) -> Result<Response, PageError> {
    let question = named(&question)?;
    let (trace, consultation) = opened(&visit, &code).await?;
    let about = asked(&visit, &trace.receipt).await?;
    // What was told, here or with another comment, is not asked again; the first page says so.
    if about.standing != domain::characteristics::Standing::May {
        return Ok(Redirect::to(&start(&trace.receipt)).into_response());
    }
    let Position { at, before, .. } = position(&about, question)?;
    let words = visit.words;
    let start = start(&trace.receipt);
    let change = changes(&visit);
    let back = match before {
        _ if change => format!("{start}/check"),
        Some(before) => format!("{start}/{before}"),
        None => start.clone(),
    };
    let heading = labels::heading(words, question);
    let page = Page::new(heading.clone(), Cache::Never);
    Ok(page.show(&visit, move || {
        let asked = &about.questions[at];
        let place = words.with(
            "about-place-of",
            [
                ("at", i64::try_from(at + 1).unwrap_or(0).into()),
                ("of", i64::try_from(about.questions.len()).unwrap_or(0).into()),
            ],
        );
        let action = format!("{start}/{}{}", question.key(), if change { "?change" } else { "" });
        let fields = match question {
            Of::Difficulties => difficulties(words, asked, &about, heading).into_any(),
            _ => one(words, asked, &about, heading, &consultation.language).into_any(),
        };
        view! {
            <BackLink href=back />
            <p class="where">{place}</p>
            <form method="post" action=action novalidate class="stack">
                {fields}
                <Button>{words.get("about-continue")}</Button>
            </form>
        }
    }))
}

/// Takes the answer, and leads on.
pub async fn send(
    visit: Visit,
    Path((code, question)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, PageError> {
    let question = named(&question)?;
    let (trace, _) = opened(&visit, &code).await?;
    let about = asked(&visit, &trace.receipt).await?;
    let start = start(&trace.receipt);
    let Position { after, .. } = position(&about, question)?;
    match answer(&visit.site.store, &trace.receipt, question, fields.all()).await {
        Ok(()) => {
            let next = after.filter(|_| !changes(&visit)).unwrap_or_else(|| "check".to_owned());
            Ok(Redirect::to(&format!("{start}/{next}")).into_response())
        }
        // Told already, on another device or in another window: the first page says where they stand.
        Err(store::Error::Characteristics(_)) => Ok(Redirect::to(&start).into_response()),
        Err(other) => Err(other.into()),
    }
}

fn answers(words: Words, asked: &Asked, about: &AboutYou, field: &str, language: &str) -> Vec<QuestionAnswer> {
    let chosen = |key: &str| about.waiting.contains(&(field.to_owned(), key.to_owned()));
    let mut answers: Vec<QuestionAnswer> = asked
        .answers()
        .into_iter()
        .map(|key| {
            let (label, lang) = labels::answer(words, asked, language, key);
            QuestionAnswer { value: key.to_owned(), label, lang, chosen: chosen(key) }
        })
        .collect();
    let label = words.get("about-prefer-not");
    answers.push(QuestionAnswer { value: PREFER_NOT.to_owned(), label, lang: None, chosen: false });
    answers
}

fn one(words: Words, asked: &Asked, about: &AboutYou, heading: String, language: &str) -> impl IntoView + use<> {
    let field = asked.question.as_str();
    let (reason, reason_lang) = labels::reason(words, asked, language);
    let answers = answers(words, asked, about, field, language);
    let many = asked.question.takes_several();
    view! { <Question id=field heading reason reason_lang answers many /> }
}

/// The six questions of the Short Set, in its order.
fn difficulties(words: Words, asked: &Asked, about: &AboutYou, heading: String) -> impl IntoView + use<> {
    let (reason, lang) = labels::reason(words, asked, "");
    let dir = lang.is_some().then_some("auto");
    let questions = asked
        .question
        .fields()
        .into_iter()
        .map(|field| {
            let heading = words.get(&format!("about-difficulty-{}", field.replace(' ', "-")));
            let answers = answers(words, asked, about, field, "");
            view! { <Question id=field.replace(' ', "-") name=field heading reason="" answers within=true /> }
        })
        .collect_view();
    view! {
        <header class="page-head">
            <h1>{heading}</h1>
            <p class="hint" dir=dir>{reason}</p>
            <p>{words.get("about-difficulties-intro")}</p>
        </header>
        {questions}
    }
}
