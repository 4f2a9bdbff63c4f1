//! The audit trail of an organisation, for its administrators: who did what, on what, when, in which session.

use axum::extract::{Path, Query};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use store::audit::{export, read};
use store::organisations;

use crate::components::{BackLink, ButtonLink, Empty, Pager};
use crate::csv_file::csv_file;
use crate::dates::Dates;
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::visit::{MemberVisit, ProvedVisit};

const A_SCREEN: i64 = 100;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct At {
    before: Option<i64>,
}

pub async fn show(member: MemberVisit, Path(id): Path<i64>, Query(at): Query<At>) -> Result<Response, PageError> {
    let visit = &member.visit;
    let store = &visit.site.store;
    let organisation = organisations::find(store, &member.hats, id).await?;
    let (entries, more) = read(store, &member.hats, id, at.before, A_SCREEN).await?;
    let words = visit.words;
    Ok(Page::new(words.get("audit-title"), Cache::Private).wide().show(visit, move || {
        let dates = Dates::new(words, "UTC");
        let next = entries
            .last()
            .filter(|_| more)
            .map(|last| format!("/desk/organisations/{id}/audit?before={}", last.id));
        let previous = at.before.map(|_| format!("/desk/organisations/{id}/audit"));
        let nothing = entries.is_empty().then(|| view! { <Empty heading=words.get("audit-empty") /> });
        let items = entries
            .into_iter()
            .map(|entry| {
                let session = entry.session.map(|session| {
                    words.with("audit-session", [("session", session.to_string().into())])
                });
                let deed = words.get(&format!("deed-{}", entry.deed.key()));
                view! {
                    <li>
                        <p><strong dir="auto">{entry.member}</strong> ": " {deed} " " <span dir="auto">{entry.subject}</span></p>
                        <p class="hint">{dates.moment(entry.at)} " " {session}</p>
                    </li>
                }
            })
            .collect_view();
        view! {
            <BackLink href=format!("/desk/organisations/{id}") label=organisation.name.clone() />
            <header class="page-head">
                <h1>{words.get("audit-title")}</h1>
                <p class="lede">{words.get("audit-lede")}</p>
            </header>
            // How large the file is cannot be said: who makes it is written into it.
            <p><ButtonLink href=format!("/desk/organisations/{id}/audit.csv")>{words.get("audit-take-out")}</ButtonLink></p>
            {nothing}
            <ol class="rows" role="list">{items}</ol>
            <Pager previous next />
        }
    }))
}

/// The whole trail as CSV.
pub async fn take_out(ProvedVisit(member): ProvedVisit, Path(id): Path<i64>) -> Result<Response, PageError> {
    let entries = export(&member.visit.site.store, &member.hats, id).await?;
    let dates = Dates::new(member.visit.words, "UTC");
    let head = ["number", "at", "member", "session", "deed", "subject"].map(str::to_owned);
    let rows = entries
        .into_iter()
        .map(|entry| {
            let session = entry.session.map(|session| session.to_string()).unwrap_or_default();
            vec![
                entry.id.to_string(),
                dates.machine(entry.at),
                entry.member,
                session,
                entry.deed.as_str().to_owned(),
                entry.subject,
            ]
        })
        .collect::<Vec<_>>();
    csv_file(&format!("audit-{id}.csv"), &head, &rows)
}
