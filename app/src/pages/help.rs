//! Help: how it works, what is safe, and whom to ask. In the same place on every page (WCAG 2.2, 3.2.6).

use axum::response::Response;
use leptos::prelude::*;

use crate::page::{Cache, Page};
use crate::visit::Visit;

pub async fn show(visit: Visit) -> Response {
    let words = visit.words;
    Page::new(words.get("help-title"), Cache::Public).show(&visit, move || {
        let questions = ["account", "safe", "traces", "change", "next", "receipt", "hidden", "access"]
            .into_iter()
            .map(|question| {
                view! {
                    <section class="stack tight">
                        <h2>{words.get(&format!("help-{question}"))}</h2>
                        <p>{words.get(&format!("help-{question}-answer"))}</p>
                    </section>
                }
            })
            .collect_view();
        view! {
            <header class="page-head"><h1>{words.get("help-title")}</h1></header>
            <div class="stack loose">{questions}</div>
        }
    })
}
