//! The way back, first thing in `main`, so that nobody depends on the browser's own button.

use leptos::prelude::*;

use crate::words::use_words;

/// A link to where the reader came from. Without a label it says "Back".
#[component]
pub fn BackLink(#[prop(into)] href: String, #[prop(default = None, into)] label: Option<String>) -> impl IntoView {
    let label = label.unwrap_or_else(|| use_words().get("back"));
    view! {
        <a class="back" href=href>
            {label}
        </a>
    }
}
