//! A field for text of any length, in any language.

use leptos::prelude::*;

use super::Field;
use super::field::describe;

/// A field of several lines. What was typed stays in it after an error.
#[component]
pub fn TextArea(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    /// The field's name; the id where not given.
    #[prop(optional, into)]
    name: Option<String>,
    /// What was typed so far.
    #[prop(default = String::new(), into)]
    value: String,
    #[prop(default = None, into)] hint: Option<String>,
    #[prop(default = None, into)] error: Option<String>,
    #[prop(default = 5)] rows: u8,
    #[prop(optional)] optional: bool,
) -> impl IntoView {
    let name = name.unwrap_or_else(|| id.clone());
    let described = describe(&id, hint.is_some(), error.is_some());
    let invalid = error.is_some().then_some("true");
    // Leptos writes what stands in a textarea as it is: `</textarea>` would end it.
    let value = html_escape::encode_text(&value).into_owned();
    view! {
        <Field id=id.clone() label hint error optional>
            <textarea
                id=id
                name=name
                rows=rows.to_string()
                dir="auto"
                spellcheck="true"
                aria-describedby=described
                aria-invalid=invalid
                inner_html=value
            ></textarea>
        </Field>
    }
}
