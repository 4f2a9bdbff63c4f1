//! The transparency log: how far it is signed, with what root and key, and everything that was signed before.

use axum::extract::Query;
use axum::response::Response;
use domain::log::Hex;
use domain::signed_log::{SignedHead, fingerprint, public_key};
use leptos::prelude::*;
use serde::Deserialize;
use store::log_keys::signing_key;
use store::signed_heads;

use crate::components::{DataTable, Pager};
use crate::dates::Dates;
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::visit::Visit;

const A_SCREEN: i64 = 20;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct At {
    before: Option<i64>,
}

pub async fn show(visit: Visit, Query(at): Query<At>) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let log = store::log::head(store).await?;
    let newest = signed_heads::newest(store).await?;
    let key = fingerprint(&public_key(signing_key(store).await?));
    let mut heads = signed_heads::page(store, at.before, A_SCREEN + 1).await?;
    let more = heads.len() as i64 > A_SCREEN;
    heads.truncate(A_SCREEN as usize);
    let words = visit.words;
    Ok(Page::new(words.get("log-title"), Cache::Public).show(&visit, move || {
        let dates = Dates::new(words, "UTC");
        let next = heads.last().filter(|_| more).map(|last| format!("/log?before={}", last.size));
        let first = at.before.map(|_| "/log".to_owned());
        let signed = newest.map(|head| {
            view! {
                <div><dt>{words.get("log-signed-size")}</dt><dd>{words.number(head.size)}</dd></div>
                <div><dt>{words.get("log-signed-at")}</dt><dd>{dates.moment(head.at)} " UTC"</dd></div>
            }
        });
        let not_signed = newest.is_none().then(|| view! { <p>{words.get("log-not-signed")}</p> });
        let root = newest.map_or(Hex(log.root), |head| head.root).to_string();
        let rows = heads
            .iter()
            .map(|head: &SignedHead| {
                let root = head.root.to_string()[..16].to_owned();
                view! {
                    <tr>
                        <td class="number">{words.number(head.size)}</td>
                        <td>{dates.moment(head.at)}</td>
                        <td><code dir="ltr">{root} "…"</code></td>
                    </tr>
                }
            })
            .collect_view();
        let table = (!heads.is_empty()).then(|| {
            view! {
                <DataTable id="heads" caption=words.get("log-heads")>
                    <thead>
                        <tr>
                            <th scope="col" class="number">{words.get("log-heads-size")}</th>
                            <th scope="col">{words.get("log-heads-at")}</th>
                            <th scope="col">{words.get("log-heads-root")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </DataTable>
            }
        });
        view! {
            <header class="page-head">
                <h1>{words.get("log-title")}</h1>
                <p class="lede">{words.get("log-lede")}</p>
            </header>
            <dl class="facts">
                <div><dt>{words.get("log-size")}</dt><dd>{words.number(log.size)}</dd></div>
                {signed}
                <div><dt>{words.get("log-key")}</dt><dd><code dir="ltr">{key}</code></dd></div>
            </dl>
            {not_signed}
            <h2>{words.get("log-root")}</h2>
            <p class="root"><code dir="ltr">{root}</code></p>
            <p>{words.get("log-what")}</p>
            <h2>{words.get("log-check")}</h2>
            <p>{words.get("log-check-what")}</p>
            <ul>
                <li><a href="/api/v1/log/head">{words.get("log-check-head")}</a></li>
                <li><a href="/api/v1/log/entries">{words.get("log-check-entries")}</a></li>
                <li><a href="/api/v1/log/key">{words.get("log-check-key")}</a></li>
            </ul>
            {table}
            <Pager first next />
        }
    }))
}
