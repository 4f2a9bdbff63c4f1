//! One letter that many people sent: its words once, how many sent it and when, and what some of them changed.

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use domain::bursts::{Burst, bursts};
use domain::differences::{DifferenceKind, by_word};
use domain::markdown::plain_text;
use domain::time::Timestamp;
use domain::vocabulary::Channel;
use leptos::prelude::*;
use serde::Deserialize;
use store::campaigns::{self, Found, Letter, Text};

use super::public_consultation;
use crate::components::{BackLink, DataTable, DiffKind, Differences, Pager};
use crate::dates::Dates;
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::Words;

const A_SCREEN: i64 = 20;
/// So many bursts are told one by one, the largest; the table tells every day.
const MOST_BURSTS: usize = 10;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct From {
    after: Option<i64>,
}

pub async fn show(
    visit: Visit,
    Path((slug, id)): Path<(String, i64)>,
    Query(from): Query<From>,
) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let consultation = public_consultation(store, &slug).await?;
    let whole = match campaigns::find(store, consultation.id, id).await?.ok_or(PageError::NotFound)? {
        Found::Letter(whole) => whole,
        Found::Moved(into) => return Ok(Redirect::to(&format!("/c/{slug}/letters/{into}")).into_response()),
    };
    let (changed, more) = campaigns::changed(store, &whole, from.after.unwrap_or(0), A_SCREEN).await?;
    let words = visit.words;
    let shown = id.to_string();
    let title = [("id", shown.clone().into()), ("title", consultation.title.clone().into())];
    Ok(Page::new(words.with("letters-letter-title", title), Cache::Public).show(&visit, move || {
        let dates = Dates::new(words, &consultation.zone);
        let address = format!("/c/{slug}/letters/{id}");
        let next = changed.last().filter(|_| more).map(|last| format!("{address}?after={}", last.id));
        let first = from.after.map(|_| address.clone());
        let text = whole.text;
        let said = plain_text(&text.body);
        let own_words = (!changed.is_empty()).then(|| {
            let items = changed
                .into_iter()
                .map(|other| view! { <li>{difference(words, &slug, &said, other)}</li> })
                .collect_view();
            view! {
                <section class="stack" id="own-words">
                    <h2>{words.get("letters-own-words")}</h2>
                    <p class="hint">{words.get("letters-own-words-hint")}</p>
                    <ol class="comments" role="list">{items}</ol>
                    <Pager first next />
                </section>
            }
        });
        view! {
            <BackLink href=format!("/c/{slug}/letters") label=words.get("letters-all") />
            <header class="page-head">
                <p class="where" dir="auto">{consultation.title.clone()}</p>
                <h1>{words.with("letters-letter", [("id", shown.into())])}</h1>
                <p class="lede">{words.get("letters-lede")}</p>
            </header>
            <section class="stack">
                <h2>{words.get("letters-as-most")}</h2>
                <div class="panel prose" dir="auto" lang=text.language inner_html=text.html></div>
            </section>
            {numbers(words, &whole.letter)}
            <p>{words.get("letters-kept")}</p>
            {at_once(words, &dates, &whole.came)}
            {by_day(words, &dates, &whole.came)}
            {own_words}
        }
    }))
}

/// How many people, how many arguments.
fn numbers(words: Words, letter: &Letter) -> impl IntoView + use<> {
    let twice = (letter.published > letter.people).then_some(("letters-comments", letter.published));
    let confirmed = (letter.confirmed > 0).then_some(("letters-confirmed", letter.confirmed));
    let disowned = (letter.disowned > 0).then_some(("letters-disowned", letter.disowned));
    let always = [
        ("letters-sent-by", letter.people),
        ("letters-unchanged", letter.unchanged),
        ("letters-changed", letter.changed()),
        ("letters-arguments", 1),
    ];
    let rows = always
        .into_iter()
        .chain([twice, confirmed, disowned].into_iter().flatten())
        .map(|(key, number)| {
            view! { <tr><th scope="row">{words.get(key)}</th><td class="number">{words.number(number)}</td></tr> }
        })
        .collect_view();
    view! { <DataTable id="numbers" caption=words.get("letters-numbers")><tbody>{rows}</tbody></DataTable> }
}

/// How many came on each day.
fn by_day(words: Words, dates: &Dates, came: &[(Timestamp, Channel)]) -> impl IntoView + use<> {
    let mut days: Vec<(String, i64)> = Vec::new();
    for &(at, _) in came {
        let day = dates.day(at);
        match days.last_mut() {
            Some((last, number)) if *last == day => *number += 1,
            _ => days.push((day, 1)),
        }
    }
    let rows = days
        .into_iter()
        .map(|(day, number)| {
            view! { <tr><th scope="row">{day}</th><td class="number">{words.number(number)}</td></tr> }
        })
        .collect_view();
    view! {
        <DataTable id="days" caption=words.get("letters-when")>
            <thead>
                <tr>
                    <th scope="col">{words.get("letters-day")}</th>
                    <th scope="col" class="number">{words.get("letters-number")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </DataTable>
    }
}

/// What came at once: in one second, in one minute.
fn at_once(words: Words, dates: &Dates, came: &[(Timestamp, Channel)]) -> Option<impl IntoView + use<>> {
    let times: Vec<Timestamp> = came.iter().map(|(at, _)| *at).collect();
    let found = bursts(&times);
    let lines = [("letters-in-a-second", found.seconds), ("letters-in-a-minute", found.minutes)]
        .into_iter()
        .flat_map(|(key, bursts)| largest(bursts).into_iter().map(move |burst| (key, burst)))
        .map(|(key, burst)| view! { <li>{told(words, dates, key, burst, came)}</li> })
        .collect::<Vec<_>>();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="stack">
                <h2>{words.get("letters-bursts")}</h2>
                <ul>{lines}</ul>
                <p class="hint">{words.get("letters-bursts-hint")}</p>
            </section>
        }
    })
}

fn largest(mut bursts: Vec<Burst>) -> Vec<Burst> {
    bursts.sort_by_key(|burst| std::cmp::Reverse(burst.number));
    bursts.truncate(MOST_BURSTS);
    bursts
}

/// "43 within one minute: 10 March 2026 at 12:04 (Website)"
fn told(words: Words, dates: &Dates, key: &str, burst: Burst, came: &[(Timestamp, Channel)]) -> String {
    let mut channels: Vec<String> = Vec::new();
    for (_, channel) in came.iter().skip_while(|(at, _)| *at < burst.from).take(burst.number) {
        let name = words.get(&format!("channel-{}", channel.key()));
        if !channels.contains(&name) {
            channels.push(name);
        }
    }
    let number = i64::try_from(burst.number).unwrap_or(i64::MAX);
    let what = [
        ("number", number.into()),
        ("when", dates.moment(burst.from).into()),
        ("channel", channels.join(&words.get("list-comma")).into()),
    ];
    words.with(key, what)
}

/// A text of the letter beside the one that most sent.
fn difference(words: Words, slug: &str, most: &str, other: Text) -> impl IntoView + use<> {
    let parts = by_word(most, &plain_text(&other.body))
        .into_iter()
        .map(|run| match run.kind {
            DifferenceKind::Same => (DiffKind::Same, run.text),
            DifferenceKind::Inserted => (DiffKind::Inserted, run.text),
            DifferenceKind::Deleted => (DiffKind::Deleted, run.text),
        })
        .collect();
    let name = words.with("said-comment", [("id", other.contribution.to_string().into())]);
    let many = (other.people > 1)
        .then(|| view! { <li>{words.with("letters-times-sent", [("people", other.people.into())])}</li> });
    view! {
        <article class="said">
            <ul class="meta" role="list">
                <li><a href=format!("/c/{slug}/contributions/{}", other.contribution)>{name}</a></li>
                {many}
            </ul>
            <Differences parts lang=other.language />
        </article>
    }
}
