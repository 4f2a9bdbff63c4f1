//! Two wordings beside each other where there is room, one under the other where there is none.

use leptos::prelude::*;

use super::{DiffKind, Differences};
use crate::words::use_words;

/// What a passage was before, and what it is now. One side is blank where it was added or removed.
#[component]
pub fn SideBySide(
    /// Both wordings in one, as [`Differences`] takes them.
    parts: Vec<(DiffKind, String)>,
    /// The language of the text.
    #[prop(into)]
    lang: String,
) -> impl IntoView {
    let words = use_words();
    let side = |without: DiffKind, label: &str, nothing: &str| {
        let parts: Vec<_> = parts.iter().filter(|(kind, _)| *kind != without).cloned().collect();
        let lang = lang.clone();
        let text = if parts.is_empty() {
            view! { <p class="hint">{words.get(nothing)}</p> }.into_any()
        } else {
            view! { <Differences parts lang /> }.into_any()
        };
        view! {
            <div class="stack tight">
                <p class="where">{words.get(label)}</p>
                {text}
            </div>
        }
    };
    let before = side(DiffKind::Inserted, "side-before", "side-not-there");
    let now = side(DiffKind::Deleted, "side-now", "side-gone");
    view! { <div class="sides">{before} {now}</div> }
}
