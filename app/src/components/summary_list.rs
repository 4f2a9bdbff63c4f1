//! What was answered, to be read over before it is sent (GOV.UK Design System, "Check answers").

use leptos::prelude::*;

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryLine {
    pub question: String,
    /// Each with its language, where the words are not the page's. Empty: nothing was answered.
    pub answers: Vec<(String, Option<String>)>,
    /// What stands where nothing was answered.
    pub none: String,
    /// Where it can be changed, the word for that, and what it changes, for who hears the link alone.
    pub change: (String, String, String),
}

/// The list.
#[component]
pub fn SummaryList(lines: Vec<SummaryLine>) -> impl IntoView {
    let lines = lines
        .into_iter()
        .map(|line| {
            let answers = if line.answers.is_empty() {
                view! { <dd class="hint">{line.none}</dd> }.into_any()
            } else {
                line.answers
                    .into_iter()
                    .map(|(answer, lang)| {
                        let dir = lang.is_some().then_some("auto");
                        view! { <dd><span dir=dir lang=lang>{answer}</span></dd> }
                    })
                    .collect_view()
                    .into_any()
            };
            let (href, word, what) = line.change;
            view! {
                <div>
                    <dt>{line.question}</dt>
                    {answers}
                    <dd class="change"><a href=href>{word} <span class="visually-hidden">" " {what}</span></a></dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="summary-list">{lines}</dl> }
}
