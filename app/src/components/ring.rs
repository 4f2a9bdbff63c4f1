//! The ring of five: said, read, counted, answered, done. It is drawn the same everywhere, and always with words that
//! say the same.

use domain::loop_stage::LoopStage;
use leptos::prelude::*;

use crate::words::use_words;

/// How large the ring is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RingSize {
    #[default]
    Small,
    Large,
}

/// The ring with its words.
#[component]
pub fn Ring(
    stage: LoopStage,
    #[prop(optional)] size: RingSize,
    /// What it says after "3 of 5", such as "counted under two themes"; the step's own word where not given.
    #[prop(default = None, into)]
    text: Option<String>,
) -> impl IntoView {
    let words = use_words();
    let class = match size {
        RingSize::Small => "ring",
        RingSize::Large => "ring large",
    };
    let text = text.unwrap_or_else(|| words.get(&format!("loop-short-{}", stage.as_str())));
    let step = words.with("loop-step", [("step", stage.step().into())]);
    view! {
        <p class=class>
            {ring_shape(stage)}
            <span>
                <span class="step">{step}</span>
                " "
                {text}
            </span>
        </p>
    }
}

/// The word for a step, to stand on its own: "Counted".
pub(super) fn stage_word(stage: LoopStage) -> String {
    use_words().get(&format!("loop-{}", stage.as_str()))
}

/// The drawing: a circle of 100 units in five dashes of 16.4, thick as far as the loop has come, thin beyond.
pub(super) fn ring_shape(stage: LoopStage) -> impl IntoView {
    let done = "16.4 3.6 ".repeat(usize::from(stage.step()) - 1) + "16.4 100";
    view! {
        <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
            <g fill="none" stroke="currentColor" transform="rotate(-83.5 20 20)">
                <circle cx="20" cy="20" r="15.9155" stroke-width="2" stroke-dasharray="16.4 3.6" />
                <circle cx="20" cy="20" r="15.9155" stroke-width="7" stroke-dasharray=done />
            </g>
        </svg>
    }
}

/// The mark of what is done, in lists of steps.
pub(super) fn check_mark() -> impl IntoView {
    view! {
        <svg viewBox="0 0 16 16">
            <path d="M3 8.5l3.5 3.5L13 4.5" fill="none" stroke="currentColor" stroke-width="2.5" />
        </svg>
    }
}
