//! A page that asks one question: the question is the heading of the page (GOV.UK Design System, "Question pages").

use leptos::prelude::*;

/// One answer. Words that an official wrote have a language and a direction of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionAnswer {
    pub value: String,
    pub label: String,
    /// BCP 47; `None` for the page's own words.
    pub lang: Option<String>,
    pub chosen: bool,
}

/// The question with its answers. None of them has to be given.
#[component]
pub fn Question(
    /// The id of its first answer.
    #[prop(into)]
    id: String,
    /// The field's name; the id where not given.
    #[prop(optional, into)]
    name: Option<String>,
    #[prop(into)] heading: String,
    /// Why it is asked.
    #[prop(into)]
    reason: String,
    /// The language of the reason, where it is not the page's.
    #[prop(default = None)]
    reason_lang: Option<String>,
    answers: Vec<QuestionAnswer>,
    /// Checkboxes instead of radio buttons.
    #[prop(optional)]
    many: bool,
    /// One of several questions of a page, which has a heading of its own.
    #[prop(optional)]
    within: bool,
) -> impl IntoView {
    let kind = if many { "checkbox" } else { "radio" };
    let name = name.unwrap_or_else(|| id.clone());
    let options = answers
        .into_iter()
        .enumerate()
        .map(|(place, answer)| {
            let option = if place == 0 { id.clone() } else { format!("{id}-{}", place + 1) };
            let dir = answer.lang.is_some().then_some("auto");
            view! {
                <div class="option">
                    <input type=kind id=option.clone() name=name.clone() value=answer.value checked=answer.chosen />
                    <label for=option><span dir=dir lang=answer.lang>{answer.label}</span></label>
                </div>
            }
        })
        .collect_view();
    if within {
        return view! {
            <fieldset class="field choice">
                <legend>{heading}</legend>
                <div class="options">{options}</div>
            </fieldset>
        }
        .into_any();
    }
    let why = format!("{id}-why");
    let described = why.clone();
    let dir = reason_lang.is_some().then_some("auto");
    view! {
        <fieldset class="field choice question" aria-describedby=described>
            <legend><h1>{heading}</h1></legend>
            <p class="hint" id=why dir=dir lang=reason_lang>{reason}</p>
            <div class="options">{options}</div>
        </fieldset>
    }
    .into_any()
}
