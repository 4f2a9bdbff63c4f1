//! Taking back what was just published: within a minute, by whoever did it, as long as nothing came after it. Whatever
//! else was decided is decided anew, with its reasons.

use crate::moderation::DecisionOutcome;
use crate::time::{MINUTE, Timestamp};

/// So long publishing can be undone, in microseconds: long enough to see the mistake, too short for it to be answered.
pub const UNDO_LASTS: i64 = MINUTE;

/// Why nothing is undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UndoRefusal {
    #[error("the minute is over")]
    TooLate,
    #[error("the report is out")]
    Reported,
    #[error("nothing of it is left to undo")]
    Nothing,
}

impl UndoRefusal {
    /// The message key of the sentence that says what to do instead.
    pub const fn key(self) -> &'static str {
        match self {
            Self::TooLate => "error-undo-too-late",
            Self::Reported => "error-undo-reported",
            Self::Nothing => "error-undo-nothing",
        }
    }
}

/// Whether what was decided then may still be undone.
///
/// # Errors
/// [`UndoRefusal::TooLate`] after the minute, and before it was decided; [`UndoRefusal::Reported`] where the report came
/// out meanwhile: it answered what was published (rule 4).
pub const fn may_undo(decided_at: Timestamp, now: Timestamp, reported: bool) -> Result<(), UndoRefusal> {
    if reported {
        return Err(UndoRefusal::Reported);
    }
    if now.0 < decided_at.0 || now.0 - decided_at.0 > UNDO_LASTS {
        return Err(UndoRefusal::TooLate);
    }
    Ok(())
}

/// Whether one decision is among those that go back to the queue: it published, it is the one in force, and none before it
/// took something away, which would come out with it.
pub const fn is_undone(outcome: DecisionOutcome, in_force: bool, before: Option<DecisionOutcome>) -> bool {
    matches!(outcome, DecisionOutcome::Publish)
        && in_force
        && matches!(before, None | Some(DecisionOutcome::Publish | DecisionOutcome::Return))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    proptest! {
        #[test]
        fn a_minute_and_not_a_moment_longer(decided in 0..i64::MAX / 2, later in -2 * MINUTE..2 * MINUTE, reported: bool) {
            let allowed = may_undo(Timestamp(decided), Timestamp(decided).plus(later), reported);
            prop_assert_eq!(allowed.is_ok(), (0..=UNDO_LASTS).contains(&later) && !reported);
        }

        #[test]
        fn rule_6_undoing_never_takes_anything_away_without_reasons(
            outcome in select(DecisionOutcome::ALL), in_force: bool,
            before in proptest::option::of(select(DecisionOutcome::ALL)),
        ) {
            if is_undone(outcome, in_force, before) {
                prop_assert_eq!(outcome, DecisionOutcome::Publish);
                prop_assert!(in_force);
                prop_assert!(!matches!(before, Some(DecisionOutcome::Hide | DecisionOutcome::Redact)));
            }
        }
    }
}
