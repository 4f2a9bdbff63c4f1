//! What the layers and the framework refuse by themselves leaves them as a bare status. Here it becomes something that
//! helps its reader on: a page in their language, or for programs a problem document.

use app::page::{Cache, Page};
use app::pages::too_often::{self, Kept};
use app::site::Site;
use app::visit::{LANGUAGE_COOKIE, Visit};
use app::words::{Locale, Words};
use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use http::header::{ACCEPT_LANGUAGE, ALLOW, CONTENT_TYPE, COOKIE, RETRY_AFTER};
use http::{HeaderValue, StatusCode};
use leptos::prelude::*;

use crate::api::problem::Problem;

pub(crate) fn around(router: Router, site: Site) -> Router {
    router.layer(from_fn_with_state(site, explained))
}

async fn explained(State(site): State<Site>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if matches!(path, "/healthz" | "/readyz") {
        return next.run(request).await;
    }
    let path = path.to_owned();
    let locale = [COOKIE, ACCEPT_LANGUAGE].map(|name| request.headers().get(name).cloned());
    let response = next.run(request).await;
    if !is_bare(&response) {
        return response;
    }
    let status = response.status();
    let mut explained = if path.starts_with("/api/") {
        Problem::of_status(status).into_response()
    } else {
        let visit = Visit::by_nobody(site, Words(locale_of(&locale)), path);
        match response.extensions().get::<Kept>() {
            Some(kept) => too_often::show(&visit, seconds_to_wait(&response), kept),
            None => page(&visit, status),
        }
    };
    for name in [ALLOW, RETRY_AFTER] {
        if let Some(value) = response.headers().get(&name) {
            explained.headers_mut().insert(name, value.clone());
        }
    }
    explained
}

/// Whether nobody has written anything for the reader yet.
fn is_bare(response: &Response) -> bool {
    let status = response.status();
    let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    (status.is_client_error() || status.is_server_error()) && kind.is_none_or(|kind| kind.starts_with("text/plain"))
}

/// The language that the visitor chose, or that their browser asks for. Nothing else of them is looked up: what is
/// refused may be refused because the database is slow.
fn locale_of([cookie, accept]: &[Option<HeaderValue>; 2]) -> Locale {
    let chosen = cookie.as_ref().and_then(|cookie| {
        let mut pairs = cookie.to_str().ok()?.split(';').filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(name, _)| *name == LANGUAGE_COOKIE).map(|(_, tag)| tag)
    });
    let asked = accept.as_ref().and_then(|accept| accept.to_str().ok());
    Locale::chosen(chosen, asked)
}

fn seconds_to_wait(response: &Response) -> i64 {
    let seconds = response.headers().get(RETRY_AFTER).and_then(|seconds| seconds.to_str().ok()?.parse().ok());
    seconds.unwrap_or(1)
}

fn page(visit: &Visit, status: StatusCode) -> Response {
    let words = visit.words;
    let key = match status {
        StatusCode::FORBIDDEN => "refused-elsewhere",
        StatusCode::PAYLOAD_TOO_LARGE => "refused-too-long",
        StatusCode::SERVICE_UNAVAILABLE => "refused-busy",
        status if status.is_server_error() => "refused-broken",
        _ => "refused-unreadable",
    };
    let (title, text) = (words.get(key), words.get(&format!("{key}-text")));
    let (heading, back) = (title.clone(), words.get("refused-home"));
    Page::new(title, Cache::Never).status(status).show(visit, move || {
        view! {
            <h1>{heading}</h1>
            <p>{text}</p>
            <p>
                <a href="/">{back}</a>
            </p>
        }
    })
}
