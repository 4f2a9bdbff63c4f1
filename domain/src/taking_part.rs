//! Who takes part: how the organisations that moderate may change, and in which ways people show who they are.
//!
//! Rule 6, no silence: once people speak, no change of moderators may leave what they said to nobody, and a change that
//! takes one away says why to everybody.

use crate::vocabulary::{Stage, Verification};

/// The longest reason, in characters.
const LONGEST_REASON: usize = 2_000;

/// The longest note beside a batch of codes, in characters.
const LONGEST_NOTE: usize = 200;

/// Why it cannot be changed so, and what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TakingPartRefusal {
    #[error("say why, in a sentence or more: everybody reads it")]
    NoReason,
    #[error("the reason has {LONGEST_REASON} characters at most")]
    TooLong,
    #[error("nobody could decide on comments then: name an organisation that has moderators first")]
    NobodyCouldDecide,
    #[error("choose one way at least")]
    NoWay,
    #[error("while it is open, ways are added and none is taken away")]
    Narrowed,
    #[error("this consultation asks for no invitation codes")]
    NoCodesHere,
    #[error("make 1 to 500 codes at one time")]
    HowMany,
    #[error("a note has {LONGEST_NOTE} characters at most")]
    LongNote,
}

impl TakingPartRefusal {
    /// The key of its message.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoReason => "error-no-reason-for-everybody",
            Self::TooLong => "error-long-reason",
            Self::NobodyCouldDecide => "error-nobody-could-decide",
            Self::NoWay => "error-no-verification",
            Self::Narrowed => "error-narrowed",
            Self::NoCodesHere => "error-no-codes-here",
            Self::HowMany => "error-how-many",
            Self::LongNote => "error-long-note",
        }
    }
}

/// A reason that everybody may read: a sentence (ten characters at least), not a mark.
///
/// # Errors
/// [`TakingPartRefusal::NoReason`] or [`TakingPartRefusal::TooLong`].
pub fn reason(typed: &str) -> Result<&str, TakingPartRefusal> {
    let reason = typed.trim();
    match reason.chars().count() {
        0..10 => Err(TakingPartRefusal::NoReason),
        10..=LONGEST_REASON => Ok(reason),
        _ => Err(TakingPartRefusal::TooLong),
    }
}

/// What an organisation notes for itself beside a batch of codes; it may be blank.
///
/// # Errors
/// [`TakingPartRefusal::LongNote`].
pub fn note(typed: &str) -> Result<&str, TakingPartRefusal> {
    let note = typed.trim();
    if note.chars().count() > LONGEST_NOTE { Err(TakingPartRefusal::LongNote) } else { Ok(note) }
}

/// Whether moderating organisations may be taken away: freely from a draft; later only with a reason, and only while
/// members of those that stay can still decide.
///
/// # Errors
/// [`TakingPartRefusal`].
pub fn may_take_away(stage: Stage, reason_typed: &str, deciders_left: usize) -> Result<(), TakingPartRefusal> {
    if stage == Stage::Draft {
        return Ok(());
    }
    if deciders_left == 0 {
        return Err(TakingPartRefusal::NobodyCouldDecide);
    }
    reason(reason_typed).map(drop)
}

/// Whether a consultation that accepts `before` may accept `after`: one way at least, and none less once it is open.
/// Who began to speak under one way is not shut out.
///
/// # Errors
/// [`TakingPartRefusal::NoWay`] or [`TakingPartRefusal::Narrowed`].
pub fn may_accept(stage: Stage, before: &[Verification], after: &[Verification]) -> Result<(), TakingPartRefusal> {
    if after.is_empty() {
        return Err(TakingPartRefusal::NoWay);
    }
    if stage != Stage::Draft && !before.iter().all(|way| after.contains(way)) {
        return Err(TakingPartRefusal::Narrowed);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::{select, subsequence};

    use super::*;

    proptest! {
        #[test]
        fn rule_6_no_change_leaves_what_people_say_to_nobody(stage in select(Stage::ALL), typed in ".{0,20}", deciders in 0usize..3) {
            if may_take_away(stage, &typed, deciders).is_ok() && stage != Stage::Draft {
                prop_assert!(deciders > 0);
                prop_assert!(typed.trim().chars().count() >= 10);
            }
        }

        #[test]
        fn whoever_could_take_part_since_it_opened_still_can(
            stage in select(Stage::ALL),
            before in subsequence(Verification::ALL.to_vec(), 1..=4),
            after in subsequence(Verification::ALL.to_vec(), 0..=4),
        ) {
            let allowed = may_accept(stage, &before, &after).is_ok();
            let widened = before.iter().all(|way| after.contains(way));
            prop_assert_eq!(allowed, !after.is_empty() && (stage == Stage::Draft || widened));
        }
    }

    #[test]
    fn a_reason_is_a_sentence() {
        assert_eq!(reason("  They closed their office. "), Ok("They closed their office."));
        assert_eq!(reason(" because "), Err(TakingPartRefusal::NoReason));
        assert_eq!(reason(&"x".repeat(LONGEST_REASON + 1)), Err(TakingPartRefusal::TooLong));
    }
}
