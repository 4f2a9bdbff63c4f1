//! "Please wait": what somebody is told who does too much in a short time, or whose neighbours on the same connection
//! do. Nothing that they wrote is lost: it stands on this page, ready to be sent again.

use axum::response::{IntoResponse, Response};
use domain::limits::TooOften;
use http::header::RETRY_AFTER;
use http::{HeaderValue, StatusCode};
use leptos::prelude::*;

use crate::components::{Button, Notice, TextArea, TextInput};
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::Words;

/// What a form sent that was not taken.
#[derive(Debug, Clone, Default)]
pub struct Kept(pub Fields);

/// Passwords are typed again, and never stand in a page.
const SECRET: [&str; 3] = ["password", "old", "new"];

/// The page, with status 429. `seconds`: how long to wait.
pub fn show(visit: &Visit, seconds: i64, kept: &Kept) -> Response {
    let words = visit.words;
    let title = words.get("too-often-title");
    let page = Page::new(title.clone(), Cache::Never).status(StatusCode::TOO_MANY_REQUESTS);
    let (path, fields) = (visit.path.clone(), kept.0.clone());
    let has_secret = SECRET.iter().any(|name| fields.given(name).is_some());
    let wrote = !has_secret && ["body", "email"].iter().any(|name| fields.given(name).is_some());
    page.show(visit, move || {
        let go_on = if wrote {
            view! {
                <Notice heading=words.get("too-often-kept")>
                    <p>{words.get("too-often-then")}</p>
                    {again(words, path, &fields)}
                </Notice>
            }
            .into_any()
        } else {
            view! { <p>{words.get("too-often-back")}</p> }.into_any()
        };
        view! {
            <header class="page-head">
                <h1>{title}</h1>
                <p class="lede">{time_left(words, seconds)}</p>
            </header>
            <p>{words.get("too-often-why")}</p>
            {go_on}
        }
    })
}

/// The same form once more, to the same address, with all that it held.
fn again(words: Words, path: String, fields: &Fields) -> impl IntoView + use<> {
    let inputs = fields
        .all()
        .iter()
        .map(|(name, value)| {
            let (name, value) = (name.clone(), value.clone());
            match name.as_str() {
                "body" => view! { <TextArea id="body" label=words.get("too-often-yours") value rows=8 /> }.into_any(),
                "email" => view! {
                    <TextInput id="email" label=words.get("hear-back-label") kind="email" autocomplete="email" value />
                }
                .into_any(),
                _ => view! { <input type="hidden" name=name value=value /> }.into_any(),
            }
        })
        .collect_view();
    view! {
        <form method="post" action=path novalidate class="stack">
            {inputs}
            <Button>{words.get("too-often-again")}</Button>
        </form>
    }
}

fn time_left(words: Words, seconds: i64) -> String {
    if seconds < 90 {
        words.with("too-often-seconds", [("seconds", seconds.into())])
    } else {
        words.with("too-often-minutes", [("minutes", minutes(seconds).into())])
    }
}

/// Whole minutes, rounded up.
fn minutes(seconds: i64) -> i64 {
    (seconds + 59) / 60
}

/// What stands beside a password field while an account rests after many failures.
pub fn account_rests(visit: &Visit, wait: TooOften) -> String {
    let seconds = wait.seconds(visit.site.store.clock.now());
    visit.words.with("sign-in-wait", [("minutes", minutes(seconds).into())])
}

/// Makes the page of a form the honest answer to who has to wait: 429, and when to come back.
pub fn while_resting(visit: &Visit, wait: Option<TooOften>, page: Response) -> Response {
    let Some(wait) = wait else { return page };
    let seconds = wait.seconds(visit.site.store.clock.now());
    let mut answer = (StatusCode::TOO_MANY_REQUESTS, page).into_response();
    answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    answer
}
