//! What changed between two wordings, told by a line through or under the words, and said aloud to who cannot see it.

use leptos::prelude::*;

use crate::words::{Words, use_words};

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
    let parts = parts
        .into_iter()
        .map(|(kind, text)| match kind {
            DiffKind::Same => text.into_any(),
            DiffKind::Inserted => {
                view! { <ins>{said(words, "differences-inserted")} {text} {said(words, "differences-end")}</ins> }
                    .into_any()
            }
            DiffKind::Deleted => {
                view! { <del>{said(words, "differences-deleted")} {text} {said(words, "differences-end")}</del> }
                    .into_any()
            }
        })
        .collect_view();
    view! {
        <p class="differences" dir="auto" lang=lang>
            {parts}
        </p>
    }
}

/// What is only heard. With a direction of its own, so that these words do not decide that of the paragraph.
fn said(words: Words, key: &str) -> impl IntoView + use<> {
    view! { <span class="visually-hidden" dir=words.0.dir()>{words.get(key)}</span> }
}

/// The same around the marks of a text that is HTML already: cleaned HTML has no others.
pub fn announced(words: Words, html: &str) -> String {
    if !html.contains("<ins>") && !html.contains("<del>") {
        return html.to_owned();
    }
    let heard = |key: &str| said(words, key).to_html();
    html.replace("<ins>", &format!("<ins>{}", heard("differences-inserted")))
        .replace("<del>", &format!("<del>{}", heard("differences-deleted")))
        .replace("</ins>", &format!("{}</ins>", heard("differences-end")))
        .replace("</del>", &format!("{}</del>", heard("differences-end")))
}
