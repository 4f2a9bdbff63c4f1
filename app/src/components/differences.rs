//! What changed between two wordings, told by a line through or under the words, and said aloud to who cannot see it.

use leptos::prelude::*;

use crate::words::use_words;

/// What became of a piece of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiffKind {
    Same,
    Inserted,
    Deleted,
}

/// A paragraph with its changes marked, in the order in which it reads.
#[component]
pub fn Differences(
    parts: Vec<(DiffKind, String)>,
    /// The language of the text.
    #[prop(default = None, into)]
    lang: Option<String>,
) -> impl IntoView {
    let words = use_words();
    // With a direction of its own, so that these words do not decide that of the paragraph.
    let said = |key: &str| view! { <span class="visually-hidden" dir=words.0.dir()>{words.get(key)}</span> };
    let parts = parts
        .into_iter()
        .map(|(kind, text)| match kind {
            DiffKind::Same => text.into_any(),
            DiffKind::Inserted => {
                view! { <ins>{said("differences-inserted")} {text} {said("differences-end")}</ins> }.into_any()
            }
            DiffKind::Deleted => {
                view! { <del>{said("differences-deleted")} {text} {said("differences-end")}</del> }.into_any()
            }
        })
        .collect_view();
    view! {
        <p class="differences" dir="auto" lang=lang>
            {parts}
        </p>
    }
}
