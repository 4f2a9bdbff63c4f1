//! Something the reader must know before going on.

use leptos::prelude::*;

use crate::words::use_words;

/// What kind of news it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NoticeKind {
    #[default]
    Info,
    Success,
    Warning,
}

/// A heading, told apart by a mark and a word as well as by colour, and what there is to say as children.
#[component]
pub fn Notice(
    #[prop(optional)] kind: NoticeKind,
    #[prop(into)] heading: String,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let (class, mark, word) = match kind {
        NoticeKind::Info => ("notice", "i", "notice-info"),
        NoticeKind::Success => ("notice success", "✓", "notice-success"),
        NoticeKind::Warning => ("notice warning", "!", "notice-warning"),
    };
    view! {
        <div class=class>
            <h2>
                <span class="mark" aria-hidden="true">
                    {mark}
                </span>
                <span class="visually-hidden">{use_words().get(word)} " "</span>
                {heading}
            </h2>
            {children.map(|children| view! { <div class="stack">{children()}</div> })}
        </div>
    }
}
