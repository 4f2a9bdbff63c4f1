//! What happens next, and when: on every page that has just taken something from somebody.

use leptos::prelude::*;

use crate::words::use_words;

/// One thing that will happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep {
    /// When: "Within two days", "By 18 December 2026".
    pub when: String,
    pub what: String,
}

/// The steps in their order.
#[component]
pub fn WhatNext(
    steps: Vec<NextStep>,
    /// "What happens next" where not given.
    #[prop(default = None, into)]
    heading: Option<String>,
) -> impl IntoView {
    let heading = heading.unwrap_or_else(|| use_words().get("what-next"));
    let steps = steps
        .into_iter()
        .map(|step| {
            view! {
                <li>
                    <strong>{step.when}</strong>
                    " "
                    <span>{step.what}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="what-next">
            <h2>{heading}</h2>
            <ol role="list">{steps}</ol>
        </section>
    }
}
