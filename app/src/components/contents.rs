//! The table of contents of a draft: folded above the text on a narrow screen, beside it on a wide one.

use leptos::prelude::*;

use crate::words::use_words;

/// One heading of the draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentsEntry {
    pub href: String,
    pub label: String,
    /// 1 for a section, 2 for a part of it, and so on.
    pub depth: u8,
}

/// The table of contents.
#[component]
pub fn Contents(entries: Vec<ContentsEntry>) -> impl IntoView {
    let words = use_words();
    let entries = entries
        .into_iter()
        .map(|entry| {
            let class = match entry.depth {
                0 | 1 => None,
                2 => Some("part"),
                _ => Some("part of-part"),
            };
            view! {
                <li class=class>
                    <a href=entry.href dir="auto">
                        {entry.label}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="contents" aria-label=words.get("contents")>
            <details>
                <summary>{words.get("contents")}</summary>
                <ol role="list">{entries}</ol>
            </details>
        </nav>
    }
}
