//! Everything once more, before it is kept: what was answered can be changed, and nothing is kept by whoever goes away.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::characteristics::{CharacteristicsRefusal, Question, Standing};
use domain::consent::Purpose;
use leptos::prelude::*;
use store::about_you::{AboutYou, keep, withdraw};

use super::{asked, labels, start};
use crate::components::{BackLink, Button, ButtonKind, ErrorSummary, FieldError, SummaryLine, SummaryList};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::received::opened;
use crate::visit::Visit;
use crate::words::Words;

pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    render(&visit, &code, None).await
}

/// Keeps it for who agrees, or forgets it.
pub async fn send(visit: Visit, Path(code): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let (trace, _) = opened(&visit, &code).await?;
    let store = &visit.site.store;
    if fields.get("act") == "forget" {
        withdraw(store, &trace.receipt).await?;
        return Ok(Redirect::to(&format!("/r/{}/received", trace.receipt.as_str())).into_response());
    }
    match keep(store, &trace.receipt, visit.words.0.tag()).await {
        Ok(()) | Err(store::Error::Characteristics(CharacteristicsRefusal::NotAsked)) => {
            Ok(Redirect::to(&start(&trace.receipt)).into_response())
        }
        Err(store::Error::Characteristics(why)) => render(&visit, &code, Some(why)).await,
        Err(other) => Err(other.into()),
    }
}

async fn render(visit: &Visit, code: &str, refused: Option<CharacteristicsRefusal>) -> Result<Response, PageError> {
    let (trace, consultation) = opened(visit, code).await?;
    let about = asked(visit, &trace.receipt).await?;
    let start = start(&trace.receipt);
    if about.standing != Standing::May {
        return Ok(Redirect::to(&start).into_response());
    }
    let words = visit.words;
    let page = Page::new(words.get("about-check"), Cache::Never).refused(visit, refused.is_some());
    Ok(page.show(visit, move || {
        let message = refused.map(|why| words.get(why.key()));
        let errors = FieldError::one("answers", message.as_ref());
        let last =
            about.questions.last().map_or_else(|| start.clone(), |asked| format!("{start}/{}", asked.question.key()));
        let lines = lines(words, &about, &start, &consultation.language);
        let consent = words.get(&Purpose::AboutYou.text_key(Purpose::AboutYou.version()));
        view! {
            <ErrorSummary errors />
            <BackLink href=last />
            <header class="page-head">
                <h1>{words.get("about-check")}</h1>
            </header>
            <div id="answers" tabindex="-1"><SummaryList lines /></div>
            <form method="post" class="stack">
                <p>{consent}</p>
                <p><a href="/privacy">{words.get("your-data-how-long")}</a></p>
                <div class="cluster">
                    <Button name="act" value="keep">{words.get("about-keep")}</Button>
                    <Button kind=ButtonKind::Secondary name="act" value="forget">{words.get("about-forget")}</Button>
                </div>
            </form>
        }
    }))
}

fn lines(words: Words, about: &AboutYou, start: &str, language: &str) -> Vec<SummaryLine> {
    let mut lines = Vec::new();
    for asked in &about.questions {
        let question = asked.question;
        for field in question.fields() {
            let name = match question {
                Question::Difficulties => words.get(&format!("about-difficulty-{}", field.replace(' ', "-"))),
                _ => labels::heading(words, question),
            };
            let given = about.waiting.iter().filter(|(of, _)| of == field);
            lines.push(SummaryLine {
                answers: given.map(|(_, key)| labels::answer(words, asked, language, key)).collect(),
                none: words.get("about-not-provided"),
                change: (
                    format!("{start}/{}?change#{}", question.key(), field.replace(' ', "-")),
                    words.get("about-change"),
                    name.clone(),
                ),
                question: name,
            });
        }
    }
    lines
}
