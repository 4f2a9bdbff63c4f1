//! Erasing what somebody said: what will happen and what stays, a choice, and one button. The receipt tells what came
//! of it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::erasure::{ErasureRefusal, Scope};
use domain::receipt::Receipt;
use leptos::prelude::*;
use store::erasures;

use super::received::opened;
use crate::components::{BackLink, Button, ButtonKind, Choice, ChoiceOption, ErrorSummary, FieldError};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::Visit;

pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    render(&visit, &code, None).await
}

pub async fn send(visit: Visit, Path(code): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let (trace, _) = opened(&visit, &code).await?;
    let Ok(scope) = fields.get("scope").parse::<Scope>() else {
        return render(&visit, &code, Some(ErasureRefusal::NoScope)).await;
    };
    match erasures::ask(&visit.site.store, &trace.receipt, scope).await {
        // Asked twice is done once.
        Ok(()) | Err(store::Error::Erasure(ErasureRefusal::AlreadyErased)) => Ok(back(&trace.receipt)),
        Err(other) => Err(other.into()),
    }
}

fn back(receipt: &Receipt) -> Response {
    Redirect::to(&format!("/r/{}#your-data", receipt.as_str())).into_response()
}

async fn render(visit: &Visit, code: &str, refused: Option<ErasureRefusal>) -> Result<Response, PageError> {
    let (trace, _) = opened(visit, code).await?;
    if let Some((Scope::PersonAndWords, _)) = trace.erased {
        return Ok(back(&trace.receipt));
    }
    let words = visit.words;
    let page = Page::new(words.get("erase-title"), Cache::Never).refused(visit, refused.is_some());
    Ok(page.show(visit, move || {
        let message = refused.map(|why| words.get(why.key()));
        let errors = FieldError::one("scope", message.as_ref());
        let options = Scope::ALL
            .iter()
            .map(|scope| {
                let key = format!("erase-{}", scope.key());
                ChoiceOption::new(scope.as_str(), words.get(&key)).hint(words.get(&format!("{key}-hint")))
            })
            .collect();
        let said = (!trace.html.is_empty()).then(|| {
            view! {
                <section class="stack tight">
                    <h2>{words.get("erase-about")}</h2>
                    <div class="panel prose" dir="auto" lang=trace.language.clone() inner_html=trace.html.clone()></div>
                </section>
            }
        });
        let address = format!("/r/{}", trace.receipt.as_str());
        view! {
            <ErrorSummary errors />
            <BackLink href=address.clone() />
            <header class="page-head">
                <h1>{words.get("erase-title")}</h1>
                <p class="lede">{words.get("erase-lede")}</p>
            </header>
            {said}
            <form method="post" action=format!("{address}/erase") novalidate class="stack">
                <Choice id="scope" legend=words.get("erase-scope") options error=message />
                <h2>{words.get("erase-stays")}</h2>
                <ul class="stack tight">
                    <li>{words.get("erase-stays-report")}</li>
                    <li>{words.get("erase-stays-log")}</li>
                    <li>{words.get("erase-stays-copies")}</li>
                </ul>
                <Button kind=ButtonKind::Danger>{words.get("erase-button")}</Button>
            </form>
        }
    }))
}
