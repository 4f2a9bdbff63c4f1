//! The loop told step by step: what has become of something said so far, and what is still to come.

use domain::loop_stage::LoopStage;
use leptos::prelude::*;

use super::ring::{check_mark, stage_word};
use crate::words::use_words;

/// One of the five steps, with what is to be said about it.
#[derive(Debug)]
pub struct LoopStep {
    pub stage: LoopStage,
    /// When it happened, or is promised.
    pub when: Option<String>,
    /// What happened, with links to the themes, answers and paragraphs.
    pub what: AnyView,
}

/// The steps in their order. Those up to `reached` are marked as done.
#[component]
pub fn LoopSteps(reached: LoopStage, steps: Vec<LoopStep>) -> impl IntoView {
    let words = use_words();
    let steps = steps
        .into_iter()
        .map(|step| {
            let done = step.stage.step() <= reached.step();
            let state = words.get(if done { "loop-step-done" } else { "loop-step-ahead" });
            view! {
                <li class=if done { "done" } else { "ahead" }>
                    <span class="mark" aria-hidden="true">
                        {done.then(check_mark)}
                    </span>
                    <h3>
                        {stage_word(step.stage)}
                        <span class="visually-hidden">" (" {state} ")"</span>
                    </h3>
                    {step.when.map(|when| view! { <p class="when">{when}</p> })}
                    <div class="what stack">{step.what}</div>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="loop-steps" role="list">{steps}</ol> }
}
