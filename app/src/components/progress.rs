//! How much of a piece of work is done, in words first and as a bar beside them.

use leptos::prelude::*;

/// "12 of 40 decided", with the bar.
#[component]
pub fn Progress(
    done: u64,
    total: u64,
    /// The sentence that says the same.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let percent = done.saturating_mul(100) / total.max(1);
    view! {
        <p class="progress">
            <span>{text}</span>
            <svg class="bar" width="100%" height="10" aria-hidden="true">
                <rect width=format!("{percent}%") height="10" />
            </svg>
        </p>
    }
}
