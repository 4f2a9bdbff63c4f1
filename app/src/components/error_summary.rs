//! All that is wrong with a form, at the top of the page, focused and read aloud, each with a link to its field.

use leptos::prelude::*;

use crate::words::use_words;

/// What is wrong with one field, as an instruction: "Write your comment before you send it".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The id of the field.
    pub field: String,
    pub message: String,
}

impl FieldError {
    /// The list for a form in which one field at most is wrong.
    pub fn one(field: &str, message: Option<&String>) -> Vec<Self> {
        message.into_iter().map(|message| Self { field: field.to_owned(), message: message.clone() }).collect()
    }
}

/// The summary; nothing at all where nothing is wrong.
#[component]
pub fn ErrorSummary(errors: Vec<FieldError>) -> impl IntoView {
    let words = use_words();
    (!errors.is_empty()).then(|| {
        let errors = errors
            .into_iter()
            .map(|error| {
                view! {
                    <li>
                        <a href=format!("#{}", error.field)>{error.message}</a>
                    </li>
                }
            })
            .collect_view();
        view! {
            <div class="error-summary" role="alert" aria-labelledby="error-summary" tabindex="-1" autofocus>
                <h2 id="error-summary">{words.get("error-summary")}</h2>
                <ul role="list">{errors}</ul>
            </div>
        }
    })
}
