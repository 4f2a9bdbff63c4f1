//! The keys that work on a page of the desk, always in sight.

use leptos::prelude::*;

use crate::words::use_words;

/// The keys, each with what it does.
#[component]
pub fn Legend(keys: Vec<(String, String)>) -> impl IntoView {
    let words = use_words();
    let keys = keys
        .into_iter()
        .map(|(key, action)| {
            view! {
                <div>
                    <dt><kbd>{key}</kbd></dt>
                    <dd>{action}</dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <dl class="legend" aria-label=words.get("legend-name")>
            {keys}
        </dl>
    }
}
