//! One question with given answers: radio buttons, or checkboxes where several may hold.

use leptos::prelude::*;

use super::field::{describe, error_text, hint_text};

/// One answer that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChoiceOption {
    pub value: String,
    pub label: String,
    pub hint: Option<String>,
    pub chosen: bool,
}

impl ChoiceOption {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None, chosen: false }
    }

    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    #[must_use]
    pub fn chosen(self, chosen: bool) -> Self {
        Self { chosen, ..self }
    }
}

/// A group of answers with its question. The first answer has the group's own id, so that an error links to it.
#[component]
pub fn Choice(
    #[prop(into)] id: String,
    #[prop(into)] legend: String,
    options: Vec<ChoiceOption>,
    /// The field's name; the id where not given.
    #[prop(optional, into)]
    name: Option<String>,
    /// Checkboxes instead of radio buttons.
    #[prop(optional)]
    many: bool,
    /// Side by side, for short answers on the desk.
    #[prop(optional)]
    inline: bool,
    #[prop(default = None, into)] hint: Option<String>,
    #[prop(default = None, into)] error: Option<String>,
) -> impl IntoView {
    let name = name.unwrap_or_else(|| id.clone());
    let kind = if many { "checkbox" } else { "radio" };
    let described = describe(&id, hint.is_some(), error.is_some());
    let invalid = error.is_some();
    let hint = hint_text(&id, hint);
    let error = error_text(&id, error);
    let options = options
        .into_iter()
        .enumerate()
        .map(|(place, option)| {
            let option_id = if place == 0 { id.clone() } else { format!("{id}-{}", place + 1) };
            let hint_id = option.hint.is_some().then(|| format!("{option_id}-note"));
            let hint = option.hint.map(|hint| view! { <span class="hint" id=hint_id.clone()>{hint}</span> });
            view! {
                <div class="option">
                    <input
                        type=kind
                        id=option_id.clone()
                        name=name.clone()
                        value=option.value
                        checked=option.chosen
                        aria-describedby=hint_id
                    />
                    <label for=option_id>{option.label}</label>
                    {hint}
                </div>
            }
        })
        .collect_view();
    view! {
        <fieldset class="field choice" class:inline=inline class:invalid=invalid aria-describedby=described>
            <legend>{legend}</legend>
            {hint}
            {error}
            <div class="options">{options}</div>
        </fieldset>
    }
}
