//! The promise in five lines: what becomes of what somebody says, each step with its ring.

use domain::loop_stage::LoopStage;
use leptos::prelude::*;

use super::ring::{ring_shape, stage_word};
use crate::words::use_words;

/// The five steps, explained to somebody who comes for the first time.
#[component]
pub fn HowItWorks() -> impl IntoView {
    let words = use_words();
    let steps = LoopStage::ALL
        .iter()
        .map(|&stage| {
            view! {
                <li>
                    {ring_shape(stage)}
                    <h3>{stage_word(stage)}</h3>
                    <p>{words.get(&format!("how-it-works-{}", stage.as_str()))}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="how-it-works">
            <h2>{words.get("how-it-works")}</h2>
            <ol role="list">{steps}</ol>
        </section>
    }
}
