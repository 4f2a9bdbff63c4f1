//! The proof that what somebody said is in the log: what it shows and what not, checked by this site and again in the
//! browser, and the file by which others check it.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use domain::receipt::Receipt;
use domain::signed_log::{Proof, fingerprint};
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use leptos::prelude::*;
use store::log_proofs::of_receipt;

use crate::components::{BackLink, Disclosure, Notice, NoticeKind, with_size};
use crate::dates::Dates;
use crate::error::PageError;
use crate::islands::ProofCheck;
use crate::page::{Cache, Page};
use crate::visit::Visit;
use crate::words::Words;

async fn find(visit: &Visit, code: &str) -> Result<(Receipt, Proof), PageError> {
    let receipt: Receipt = code.parse().map_err(|_| PageError::NotFound)?;
    let proof = of_receipt(&visit.site.store, &receipt, &visit.site.base_url).await?.ok_or(PageError::NotFound)?;
    Ok((receipt, proof))
}

fn file(proof: &Proof) -> Result<String, PageError> {
    serde_json::to_string_pretty(proof).map_err(|_| PageError::Internal)
}

/// `proof.json`, for `hearback verify receipt`.
pub async fn save(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let (_, proof) = find(&visit, &code).await?;
    let headers = [
        (CONTENT_TYPE, "application/json"),
        (CONTENT_DISPOSITION, "attachment; filename=\"proof.json\""),
        (CACHE_CONTROL, "private, no-store"),
    ];
    Ok((headers, file(&proof)?).into_response())
}

pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let (receipt, proof) = find(&visit, &code).await?;
    let bytes = file(&proof)?.len();
    let words = visit.words;
    Ok(Page::new(words.get("proof-title"), Cache::Never).show(&visit, move || {
        let code = receipt.as_str().to_owned();
        let dates = Dates::new(words, "UTC");
        let at = |at| format!("{} UTC", dates.moment(at));
        let found = match proof.check(None) {
            Ok(_) => view! { <p class="lede">{told(words, &proof, at)}</p> }.into_any(),
            Err(forgery) => view! { <Notice kind=NoticeKind::Warning heading=words.get(forgery.key()) /> }.into_any(),
        };
        let signed = proof.inclusion.as_ref().map(|inclusion| {
            let head = inclusion.head;
            view! {
                <div><dt>{words.get("log-signed-size")}</dt><dd>{words.number(head.size)}</dd></div>
                <div><dt>{words.get("log-signed-at")}</dt><dd>{at(head.at)}</dd></div>
                <div><dt>{words.get("log-root")}</dt><dd><code dir="ltr">{head.root.to_string()}</code></dd></div>
            }
        });
        let (entry, written) = (words.number(proof.entry.sequence), at(proof.entry.at));
        let leaf = proof.promise.leaf.to_string();
        let key = fingerprint(&proof.key);
        view! {
            <BackLink href=format!("/r/{code}") label=words.get("receipt-heading") />
            <header class="page-head"><h1>{words.get("proof-title")}</h1></header>
            <div class="stack">
                {found}
                <ProofCheck proof right=words.get("proof-browser-right") wrong=words.get("proof-browser-wrong") />
            </div>
            <h2>{words.get("proof-shows")}</h2>
            <p>{words.get("proof-shows-what")}</p>
            <h2>{words.get("proof-shows-not")}</h2>
            <p>{words.get("proof-shows-not-what")}</p>
            <p>
                <a href=format!("/r/{code}/proof.json") download="proof.json">
                    {with_size(words, &words.get("proof-save"), bytes)}
                </a>
            </p>
            <p>{words.get("proof-save-what")}</p>
            <Disclosure summary=words.get("proof-numbers") quiet=true>
                <dl class="facts">
                    <div><dt>{words.get("proof-entry")}</dt><dd>{entry}</dd></div>
                    <div><dt>{words.get("proof-entry-at")}</dt><dd>{written}</dd></div>
                    <div><dt>{words.get("proof-leaf")}</dt><dd><code dir="ltr">{leaf}</code></dd></div>
                    {signed}
                    <div><dt>{words.get("log-key")}</dt><dd><code dir="ltr">{key}</code></dd></div>
                </dl>
                <p>{words.get("proof-how")}</p>
                <p><code dir="ltr">"hearback verify receipt proof.json --key …"</code></p>
                <p><a href="/log">{words.get("log-title")}</a></p>
            </Disclosure>
        }
    }))
}

/// What was found, for who does not want to know how.
fn told(words: Words, proof: &Proof, at: impl Fn(domain::time::Timestamp) -> String) -> String {
    let (key, when) = match (&proof.inclusion, &proof.opening) {
        (Some(inclusion), Some(_)) => ("proof-found", inclusion.head.at),
        (Some(inclusion), None) => ("proof-found-erased", inclusion.head.at),
        (None, _) => ("proof-promised", proof.promise.by),
    };
    words.with(key, [("entry", proof.entry.sequence.to_string().into()), ("when", at(when).into())])
}
