//! The transparency log: how many entries it has, and the root that proves them.

use axum::response::Response;
use leptos::prelude::*;

use crate::error::PageError;
use crate::page::{Cache, Page};
use crate::visit::Visit;

pub async fn show(visit: Visit) -> Result<Response, PageError> {
    let head = store::log::head(&visit.site.store).await?;
    let words = visit.words;
    Ok(Page::new(words.get("log-title"), Cache::Public).show(&visit, move || {
        let root: String = head.root.iter().map(|byte| format!("{byte:02x}")).collect();
        view! {
            <header class="page-head">
                <h1>{words.get("log-title")}</h1>
                <p class="lede">{words.get("log-lede")}</p>
            </header>
            <dl class="facts">
                <div><dt>{words.get("log-size")}</dt><dd>{words.number(head.size)}</dd></div>
            </dl>
            <h2>{words.get("log-root")}</h2>
            <p class="root"><code dir="ltr">{root}</code></p>
            <p>{words.get("log-what")}</p>
        }
    }))
}
