//! What every field of a form has around it: a label, a hint, and what is wrong with it.

use leptos::prelude::*;

use crate::words::use_words;

/// A label, a hint and an error around a control with the same id, which must carry what [`describe`] gives as its
/// `aria-describedby`.
#[component]
pub fn Field(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    #[prop(default = None, into)] hint: Option<String>,
    #[prop(default = None, into)] error: Option<String>,
    /// Says "(optional)" after the label. What has no mark is needed.
    #[prop(optional)]
    optional: bool,
    children: Children,
) -> impl IntoView {
    let invalid = error.is_some();
    let hint = hint_text(&id, hint);
    let error = error_text(&id, error);
    let optional = optional.then(|| {
        view! {
            " "
            <span class="optional">{use_words().get("field-optional")}</span>
        }
    });
    view! {
        <div class="field" class:invalid=invalid>
            <label for=id>{label} {optional}</label>
            {hint}
            {error}
            {children()}
        </div>
    }
}

/// The value of `aria-describedby` for the control `id`.
pub(super) fn describe(id: &str, hint: bool, error: bool) -> Option<String> {
    match (hint, error) {
        (false, false) => None,
        (true, false) => Some(format!("{id}-hint")),
        (false, true) => Some(format!("{id}-error")),
        (true, true) => Some(format!("{id}-hint {id}-error")),
    }
}

pub(super) fn hint_text(id: &str, hint: Option<String>) -> Option<impl IntoView + use<>> {
    let id = format!("{id}-hint");
    hint.map(|hint| view! { <p class="hint" id=id>{hint}</p> })
}

pub(super) fn error_text(id: &str, error: Option<String>) -> Option<impl IntoView + use<>> {
    let id = format!("{id}-error");
    error.map(|error| {
        view! {
            <p class="error" id=id>
                <span class="visually-hidden">{use_words().get("field-error")} " "</span>
                {error}
            </p>
        }
    })
}
