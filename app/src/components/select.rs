//! A choice of one out of many, where radio buttons would fill the screen.

use leptos::prelude::*;

use super::field::describe;
use super::{ChoiceOption, Field};

/// A drop-down list with its label.
#[component]
pub fn Select(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    options: Vec<ChoiceOption>,
    /// The field's name; the id where not given.
    #[prop(optional, into)]
    name: Option<String>,
    #[prop(default = None, into)] hint: Option<String>,
    #[prop(default = None, into)] error: Option<String>,
) -> impl IntoView {
    let name = name.unwrap_or_else(|| id.clone());
    let described = describe(&id, hint.is_some(), error.is_some());
    let invalid = error.is_some().then_some("true");
    let options = options
        .into_iter()
        .map(|option| view! { <option value=option.value selected=option.chosen>{option.label}</option> })
        .collect_view();
    view! {
        <Field id=id.clone() label hint error>
            <select id=id name=name aria-describedby=described aria-invalid=invalid>
                {options}
            </select>
        </Field>
    }
}
