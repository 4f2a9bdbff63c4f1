//! A field for a file.

use leptos::prelude::*;

use super::Field;
use super::field::describe;

/// A field for one file. A browser never puts a file back after an error: it is chosen again.
#[component]
pub fn FileInput(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    /// The ends of the names of files that can be read: ".docx,.md".
    accept: &'static str,
    #[prop(default = None, into)] hint: Option<String>,
    #[prop(default = None, into)] error: Option<String>,
) -> impl IntoView {
    let described = describe(&id, hint.is_some(), error.is_some());
    let invalid = error.is_some().then_some("true");
    view! {
        <Field id=id.clone() label hint error>
            <input id=id.clone() name=id type="file" accept=accept aria-describedby=described aria-invalid=invalid />
        </Field>
    }
}
