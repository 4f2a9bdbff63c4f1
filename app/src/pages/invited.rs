//! What the picture on an invitation card opens: a button that keeps the code for a while, so that nobody types it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::invitation_code::InvitationCode;
use http::StatusCode;
use http::header::SET_COOKIE;
use leptos::prelude::*;
use store::invitation_codes::opens;

use crate::components::Button;
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::visit::{ConsultationCookie, Visit};

/// For how long the browser keeps the code, in seconds: the time to read the draft and write.
const KEPT: i64 = 2 * 60 * 60;

pub async fn show(visit: Visit, Path(typed): Path<String>) -> Result<Response, PageError> {
    let Some((_, title)) = opened(&visit, &typed).await? else { return Ok(not_good(&visit)) };
    let words = visit.words;
    Ok(Page::new(words.get("invited-title"), Cache::Never).show(&visit, move || {
        view! {
            <header class="page-head">
                <h1>{words.get("invited-title")}</h1>
                <p class="lede" dir="auto">{title}</p>
            </header>
            <p>{words.get("invited-what")}</p>
            <form method="post" class="stack">
                <Button>{words.get("invited-go-on")}</Button>
            </form>
        }
    }))
}

/// Keeps the code in a cookie of this consultation alone and goes on to the draft.
pub async fn send(visit: Visit, Path(typed): Path<String>) -> Result<Response, PageError> {
    let Some((slug, _)) = opened(&visit, &typed).await? else { return Ok(not_good(&visit)) };
    let code: InvitationCode = typed.parse().map_err(|_| PageError::NotFound)?;
    let cookie = visit.consultation_cookie(ConsultationCookie::Code, &slug, code.as_str(), KEPT);
    Ok(([(SET_COOKIE, cookie)], Redirect::to(&format!("/c/{slug}/draft"))).into_response())
}

async fn opened(visit: &Visit, typed: &str) -> Result<Option<(String, String)>, PageError> {
    match typed.parse::<InvitationCode>() {
        Ok(code) => Ok(opens(&visit.site.store, &code).await?),
        Err(_) => Ok(None),
    }
}

fn not_good(visit: &Visit) -> Response {
    let words = visit.words;
    Page::new(words.get("invited-not-good"), Cache::Never).status(StatusCode::NOT_FOUND).show(visit, move || {
        view! {
            <h1>{words.get("invited-not-good")}</h1>
            <p>{words.get("invited-not-good-what")}</p>
            <p><a href="/">{words.get("layout-consultations")}</a></p>
        }
    })
}
