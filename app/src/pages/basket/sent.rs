//! Right after a basket was sent: a receipt for each comment, all on one page that prints as their cards.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use store::baskets;
use store::receipts::trace;

use crate::components::{ReceiptCard, WhatNext};
use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::pages::places::Places;
use crate::pages::public_consultation;
use crate::pages::received::next_steps;
use crate::visit::Visit;

pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let consultation = public_consultation(store, &slug).await?;
    let token = visit.basket.clone().unwrap_or_default();
    let mut traces = Vec::new();
    for receipt in baskets::receipts(store, &slug, &token).await? {
        traces.extend(trace(store, &receipt).await?);
    }
    let Some(first) = traces.first().cloned() else {
        return Ok(Redirect::to(&format!("/c/{slug}/basket")).into_response());
    };
    let waiting = baskets::kept(store, &slug, &token).await?.len();
    let places = Places::load(store, visit.words, consultation.id, &slug).await?;
    let words = visit.words;
    let base = visit.address("");
    let count = i64::try_from(traces.len()).unwrap_or(i64::MAX);
    let page = Page::new(words.with("basket-sent-title", [("count", count.into())]), Cache::Never);
    Ok(page.show(&visit, move || {
        let cards = traces
            .into_iter()
            .map(|trace| {
                let code = trace.receipt.as_str().to_owned();
                let place = places.name(trace.section_key.as_deref(), trace.paragraph_key.as_deref());
                let more = words.with("basket-sent-more", [("place", place.clone().into())]);
                view! {
                    <li class="stack tight">
                        <ReceiptCard
                            id=format!("receipt-{code}")
                            code=trace.receipt.grouped()
                            address=format!("{base}/r/{code}")
                            consultation=format!("{}: {place}", consultation.title)
                        />
                        <p><a href=format!("/r/{code}/received")>{more}</a></p>
                    </li>
                }
            })
            .collect_view();
        let left = (waiting > 0).then(|| {
            view! { <p><a href=format!("/c/{slug}/basket")>{words.get("basket-left")}</a></p> }
        });
        view! {
            <header class="page-head">
                <h1>{words.with("basket-sent-title", [("count", count.into())])}</h1>
                <p class="lede">{words.get("basket-sent-lede")}</p>
            </header>
            {left}
            <ul class="receipts stack loose" role="list">{cards}</ul>
            <WhatNext steps=next_steps(words, &first, &consultation) />
            <p><a href=format!("/c/{slug}/draft")>{words.get("received-read-on")}</a></p>
        }
    }))
}
