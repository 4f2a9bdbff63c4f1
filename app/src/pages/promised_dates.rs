//! The response clock of a consultation in words: what was promised, what became of it, what comes next.

use domain::response_clock::DateState;
use domain::time::Timestamp;
use domain::vocabulary::Stage;
use leptos::prelude::*;
use store::consultations::Consultation;

use crate::components::{ClockDate, ClockState, TagKind};
use crate::dates::Dates;
use crate::words::Words;

/// The promised dates, the next one marked.
pub fn promised_dates(words: Words, consultation: &Consultation, now: Timestamp) -> Vec<ClockDate> {
    let dates = Dates::new(words, &consultation.zone);
    let clock = &consultation.clock;
    let passed = |at: Timestamp| if at <= now { ClockState::Done } else { ClockState::Ahead };
    let report_state = match clock.report(now) {
        DateState::Done => ClockState::Done,
        DateState::Ahead => ClockState::Ahead,
        DateState::Overdue => ClockState::Overdue,
    };
    let report_note = match (clock.reported_at, report_state) {
        (Some(at), _) => Some(words.with("clock-report-published", [("day", dates.day(at).into())])),
        (None, ClockState::Overdue) => Some(words.get("clock-report-overdue")),
        (None, _) => None,
    };
    let line = |state, label: &str, at, date: String, note| ClockDate {
        state,
        label: words.get(label),
        date,
        machine_date: dates.machine(at),
        note,
    };
    let mut promised = vec![
        (clock.opens_at, line(passed(clock.opens_at), "clock-opens", clock.opens_at, dates.day(clock.opens_at), None)),
        (
            clock.closes_at,
            line(passed(clock.closes_at), "clock-closes", clock.closes_at, dates.moment(clock.closes_at), None),
        ),
        (
            clock.decision_at,
            line(passed(clock.decision_at), "clock-decision", clock.decision_at, dates.day(clock.decision_at), None),
        ),
        (
            clock.report_due_at,
            line(report_state, "clock-report", clock.report_due_at, dates.day(clock.report_due_at), report_note),
        ),
    ];
    promised.sort_by_key(|(at, _)| *at);
    if let Some((at, next)) = promised.iter_mut().find(|(_, line)| line.state == ClockState::Ahead) {
        next.state = ClockState::Next;
        next.note = Some(dates.left(now, *at));
    }
    promised.into_iter().map(|(_, line)| line).collect()
}

/// Every extension with its reason: what was promised first is not forgotten (rule 5).
pub fn extension_notes(words: Words, consultation: &Consultation) -> impl IntoView + use<> {
    let dates = Dates::new(words, &consultation.zone);
    let mut before = consultation.promised_close;
    consultation
        .extensions
        .iter()
        .map(|extension| {
            let text = words.with(
                "clock-extended",
                [
                    ("old", dates.day(before).into()),
                    ("new", dates.day(extension.closes_at).into()),
                    ("reason", extension.reason.clone().into()),
                ],
            );
            before = extension.closes_at;
            view! {
                <p class="hint" dir="auto">
                    {text}
                </p>
            }
        })
        .collect_view()
}

/// The word for where a consultation stands, and how it is marked.
pub fn stage_tag(words: Words, stage: Stage) -> (TagKind, String) {
    let kind = match stage {
        Stage::Open => TagKind::Active,
        Stage::Draft | Stage::Analysis => TagKind::Neutral,
        Stage::Reported | Stage::FollowedUp | Stage::Concluded => TagKind::Done,
    };
    (kind, words.get(&format!("stage-{}", stage.key())))
}
