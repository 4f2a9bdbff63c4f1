//! Buttons: what can be done here. A button says what it does.

use leptos::prelude::*;

/// How much a button asks to be pressed. One primary button a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ButtonKind {
    #[default]
    Primary,
    Secondary,
    Quiet,
    Danger,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button",
            Self::Secondary => "button secondary",
            Self::Quiet => "button quiet",
            Self::Danger => "button danger",
        }
    }
}

/// A button that submits its form.
#[component]
pub fn Button(
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional, into)] name: Option<String>,
    #[prop(optional, into)] value: Option<String>,
    /// The key that presses it on the desk, for `aria-keyshortcuts`.
    #[prop(optional, into)]
    key: Option<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <button class=kind.class() type="submit" name=name value=value aria-keyshortcuts=key>
            {children()}
        </button>
    }
}

/// A link that looks like a button, for the one thing that a page asks its reader to do next.
#[component]
pub fn ButtonLink(#[prop(into)] href: String, #[prop(optional)] kind: ButtonKind, children: Children) -> impl IntoView {
    view! {
        <a class=kind.class() href=href>
            {children()}
        </a>
    }
}
