//! The response clock of a consultation in words: what was promised, what became of it, what comes next.

use domain::response_clock::DateState;
use domain::time::Timestamp;
use domain::vocabulary::Stage;
use store::consultations::Consultation;

use crate::components::{ClockDate, ClockState, TagKind};
use crate::dates::Dates;
use crate::words::Words;

/// The promised dates, the next one marked.
pub fn promised_dates(words: Words, consultation: &Consultation, now: Timestamp) -> Vec<ClockDate> {
    let dates = Dates::new(words, &consultation.zone);
    let clock = &consultation.clock;
    let extended = consultation.extensions.last().map(|extension| {
        words.with(
            "clock-extended",
            [("day", dates.day(consultation.promised_close).into()), ("reason", extension.reason.clone().into())],
        )
    });
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
    let mut lines = vec![
        line(passed(clock.opens_at), "clock-opens", clock.opens_at, dates.day(clock.opens_at), None),
        line(passed(clock.closes_at), "clock-closes", clock.closes_at, dates.moment(clock.closes_at), extended),
        line(passed(clock.decision_at), "clock-decision", clock.decision_at, dates.day(clock.decision_at), None),
        line(report_state, "clock-report", clock.report_due_at, dates.day(clock.report_due_at), report_note),
    ];
    if let Some(next) = lines.iter_mut().find(|line| line.state == ClockState::Ahead) {
        next.state = ClockState::Next;
        let at = [clock.opens_at, clock.closes_at, clock.decision_at, clock.report_due_at]
            .into_iter()
            .find(|at| dates.machine(*at) == next.machine_date);
        if let (Some(at), None) = (at, &next.note) {
            next.note = Some(dates.left(now, at));
        }
    }
    lines
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
