//! A state in one word: open, waiting, accepted.

use leptos::prelude::*;

/// What a tag's state means for the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TagKind {
    /// It is so.
    #[default]
    Neutral,
    /// Something can be done here.
    Active,
    /// It is done.
    Done,
    /// Somebody has to look at it.
    Warning,
}

/// The tag; the word says it, colour and outline only help.
#[component]
pub fn Tag(#[prop(optional)] kind: TagKind, children: Children) -> impl IntoView {
    let class = match kind {
        TagKind::Neutral => "tag",
        TagKind::Active => "tag active",
        TagKind::Done => "tag done",
        TagKind::Warning => "tag warning",
    };
    view! { <span class=class>{children()}</span> }
}
