//! The account of moderation that everybody may read: what was decided, on which ground, how soon, and what came of
//! appeals.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use store::consultations::Consultation;
use store::moderation_account::{Account, of};

use crate::components::{BackLink, DataTable};
use crate::dates::Dates;
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::pages::public_consultation;
use crate::visit::Visit;
use crate::words::Words;

pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let consultation = public_consultation(store, &slug).await?;
    let account = of(store, consultation.id).await?;
    let words = visit.words;
    Ok(Page::new(words.get("moderated-title"), Cache::Public).show(&visit, move || {
        let slug = consultation.slug.clone();
        let decided = decided(words, &account);
        let waits = waits(words, &consultation, &account);
        let within = within(words, &account);
        let appeals = appeals(words, &account);
        view! {
            <BackLink href=format!("/c/{slug}/moderation") label=words.get("policy-title") />
            <header class="page-head">
                <p class="where" dir="auto">{consultation.title.clone()}</p>
                <h1>{words.get("moderated-title")}</h1>
                <p class="lede">{waits}</p>
            </header>
            {decided}
            {within}
            {appeals}
            <p><a href=format!("/api/v1/consultations/{slug}/moderation")>{words.get("moderated-machine")}</a></p>
        }
    }))
}

fn waits(words: Words, consultation: &Consultation, account: &Account) -> String {
    match account.oldest {
        None => words.get("moderated-nothing-waits"),
        Some(oldest) => {
            let day = Dates::new(words, &consultation.zone).day(oldest);
            words.with("moderated-waits", [("count", account.waiting.into()), ("day", day.into())])
        }
    }
}

fn decided(words: Words, account: &Account) -> impl IntoView + use<> {
    let rows = account
        .decisions
        .iter()
        .map(|row| {
            let ground = row.ground().map(|ground| words.get(&format!("ground-{}", ground.key())));
            view! {
                <tr>
                    <th scope="row">{words.get(&format!("moderated-{}", row.outcome.key()))}</th>
                    <td class="number">{words.number(row.number)}</td>
                    <td>{ground}</td>
                    <td><span dir="auto">{row.organisation.clone()}</span></td>
                    <td class="number">{words.number(row.flagged)}</td>
                </tr>
            }
        })
        .collect_view();
    let undone = (account.undone > 0).then(|| {
        view! { <p class="hint">{words.with("moderated-undone", [("count", account.undone.into())])}</p> }
    });
    if account.decisions.is_empty() {
        return view! { <p>{words.get("moderated-no-decisions")}</p> }.into_any();
    }
    view! {
        <DataTable id="decisions" caption=words.get("moderated-decisions")>
            <thead>
                <tr>
                    <th scope="col">{words.get("moderated-outcome")}</th>
                    <th scope="col" class="number">{words.get("moderated-number")}</th>
                    <th scope="col">{words.get("step-hidden-ground")}</th>
                    <th scope="col">{words.get("moderated-by")}</th>
                    <th scope="col" class="number">{words.get("moderated-flagged")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </DataTable>
        {undone}
    }
    .into_any()
}

fn within(words: Words, account: &Account) -> Option<impl IntoView + use<>> {
    if account.within.is_empty() {
        return None;
    }
    let rows = account
        .within
        .iter()
        .map(|(within, number)| {
            view! {
                <tr>
                    <th scope="row">{words.get(&format!("within-{}", within.key()))}</th>
                    <td class="number">{words.number(*number)}</td>
                </tr>
            }
        })
        .collect_view();
    Some(view! {
        <DataTable id="within" caption=words.get("moderated-within")>
            <thead>
                <tr>
                    <th scope="col">{words.get("moderated-time")}</th>
                    <th scope="col" class="number">{words.get("moderated-number")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </DataTable>
    })
}

fn appeals(words: Words, account: &Account) -> impl IntoView + use<> {
    let appeals = account.appeals;
    let what = if appeals.made == 0 {
        view! { <p>{words.get("moderated-no-appeals")}</p> }.into_any()
    } else {
        let facts = [
            ("moderated-appeals-made", appeals.made),
            ("moderated-appeals-waiting", appeals.waiting),
            ("moderated-appeals-upheld", appeals.upheld),
            ("moderated-appeals-overturned", appeals.overturned),
            ("moderated-appeals-elsewhere", appeals.elsewhere),
        ];
        let facts = facts
            .into_iter()
            .map(|(key, number)| view! { <div><dt>{words.get(key)}</dt><dd>{words.number(number)}</dd></div> })
            .collect_view();
        view! { <dl class="facts">{facts}</dl> }.into_any()
    };
    view! {
        <section class="stack tight">
            <h2>{words.get("appeals-title")}</h2>
            {what}
        </section>
    }
}
