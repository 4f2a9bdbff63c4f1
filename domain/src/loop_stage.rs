//! The ring of five: said, read, counted, answered, done. Everything that was said is somewhere on it.

use crate::named::named;
use crate::vocabulary::{ContributionState, DispositionOutcome};

named! {
    pub enum LoopStage {
        Said = "said",
        Read = "read",
        Counted = "counted",
        Answered = "answered",
        Done = "done",
    }
}

impl LoopStage {
    /// 1 to 5
    pub const fn step(self) -> u8 {
        match self {
            Self::Said => 1,
            Self::Read => 2,
            Self::Counted => 3,
            Self::Answered => 4,
            Self::Done => 5,
        }
    }
}

/// One theme that a contribution was counted under, as far as the loop is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ThemeProgress {
    pub outcome: Option<DispositionOutcome>,
    /// Whether paragraphs that changed are named.
    pub text_changed: bool,
}

/// How far the loop has come for one contribution.
///
/// It is answered when the report is published. It is done when, besides, nothing that was promised is outstanding:
/// what was accepted is in the text.
pub fn loop_stage(state: ContributionState, themes: &[ThemeProgress], set_aside: bool, reported: bool) -> LoopStage {
    use DispositionOutcome::{Accepted, AlreadyInPlace, NotAccepted, OutOfScope, PartlyAccepted};
    match state {
        ContributionState::Unconfirmed | ContributionState::Waiting | ContributionState::TakenBack => {
            return LoopStage::Said;
        }
        ContributionState::Hidden | ContributionState::Returned => return LoopStage::Read,
        ContributionState::Published => {}
    }
    if themes.is_empty() && !set_aside {
        return LoopStage::Read;
    }
    if !reported || themes.iter().any(|theme| theme.outcome.is_none()) {
        return LoopStage::Counted;
    }
    let done = themes.iter().all(|theme| match theme.outcome {
        Some(Accepted | PartlyAccepted) => theme.text_changed,
        Some(NotAccepted | AlreadyInPlace | OutOfScope) => true,
        None => false,
    });
    if done { LoopStage::Done } else { LoopStage::Answered }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_that_is_not_in_the_text_yet_is_answered_but_not_done() {
        let promised = ThemeProgress { outcome: Some(DispositionOutcome::Accepted), text_changed: false };
        let kept = ThemeProgress { text_changed: true, ..promised };
        let published = ContributionState::Published;
        assert_eq!(loop_stage(published, &[kept, promised], false, true), LoopStage::Answered);
        assert_eq!(loop_stage(published, &[kept], false, true), LoopStage::Done);
        assert_eq!(loop_stage(published, &[kept], false, false), LoopStage::Counted);
        assert_eq!(loop_stage(published, &[], true, true), LoopStage::Done);
        assert_eq!(loop_stage(ContributionState::Waiting, &[], false, false), LoopStage::Said);
    }
}
