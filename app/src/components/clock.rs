//! The response clock: the dates that were promised, what became of each, and how long is left until the next.

use leptos::prelude::*;

use super::ring::check_mark;
use crate::words::use_words;

/// How a promised date stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockState {
    Done,
    /// The one that comes next.
    Next,
    Ahead,
    Overdue,
}

impl ClockState {
    const fn class(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Next => "next",
            Self::Ahead => "ahead",
            Self::Overdue => "overdue",
        }
    }
}

/// One promised date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockDate {
    pub state: ClockState,
    /// What happens: "Closes".
    pub label: String,
    /// The date in full, in words.
    pub date: String,
    /// The date for machines: `2026-12-18`.
    pub machine_date: String,
    /// How long is left, how late it is, or why it was changed.
    pub note: Option<String>,
}

/// The dates in their order.
#[component]
pub fn Clock(dates: Vec<ClockDate>) -> impl IntoView {
    let words = use_words();
    let dates = dates
        .into_iter()
        .map(|date| {
            let state = words.get(&format!("clock-{}", date.state.class()));
            let mark = matches!(date.state, ClockState::Done).then(check_mark);
            let current = matches!(date.state, ClockState::Next).then_some("step");
            view! {
                <li class=date.state.class() aria-current=current>
                    <span class="mark" aria-hidden="true">
                        {mark}
                    </span>
                    <strong>{date.label}</strong>
                    " "
                    <time datetime=date.machine_date>{date.date}</time>
                    " "
                    <span class="state">{state}</span>
                    {date.note.map(|note| view! { " " <span class="note">{note}</span> })}
                </li>
            }
        })
        .collect_view();
    view! {
        <ol class="clock" aria-label=words.get("clock-name")>
            {dates}
        </ol>
    }
}
