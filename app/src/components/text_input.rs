//! A field of one line.

use leptos::prelude::*;

use super::Field;
use super::field::describe;

/// A field of one line. What was typed stays in it after an error, but for passwords.
#[component]
pub fn TextInput(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    /// The field's name; the id where not given.
    #[prop(optional, into)]
    name: Option<String>,
    /// The `type` of the input: text, email, password, search, tel, date.
    #[prop(default = "text")]
    kind: &'static str,
    /// What was typed so far.
    #[prop(default = String::new(), into)]
    value: String,
    #[prop(default = None, into)] hint: Option<String>,
    #[prop(default = None, into)] error: Option<String>,
    /// What the browser may fill in: `email`, `current-password`, `name`; "off" where not given.
    #[prop(default = "off")]
    autocomplete: &'static str,
    #[prop(optional)] optional: bool,
    /// For a few letters or digits only, such as a receipt code.
    #[prop(optional)]
    short: bool,
) -> impl IntoView {
    let name = name.unwrap_or_else(|| id.clone());
    let described = describe(&id, hint.is_some(), error.is_some());
    let invalid = error.is_some().then_some("true");
    let value = if kind == "password" { String::new() } else { value };
    let spelled = kind == "text" && !short && autocomplete == "off";
    view! {
        <Field id=id.clone() label hint error optional>
            <input
                id=id
                name=name
                type=kind
                value=value
                class:short=short
                dir="auto"
                autocomplete=autocomplete
                autocapitalize=(!spelled).then_some("none")
                spellcheck=if spelled { "true" } else { "false" }
                aria-describedby=described
                aria-invalid=invalid
            />
        </Field>
    }
}
