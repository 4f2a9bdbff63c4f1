//! Rule 4, everybody is answered: a report cannot be published while anybody's contribution is without an answer.
//!
//! Source: the duty to respond to significant comments (United States, Administrative Procedure Act, 5 U.S.C. 553) and
//! the fourth Gunning principle (conscientious consideration).

use std::collections::{BTreeMap, BTreeSet};

use crate::vocabulary::{ContributionState, Stage};

/// All that the report's publication depends on.
#[derive(Debug, Clone, Default)]
pub struct Answers {
    /// Every contribution with what has become of it.
    pub contributions: BTreeMap<i64, ContributionState>,
    /// The themes that contributions are coded to.
    pub codings: BTreeMap<i64, BTreeSet<i64>>,
    /// Contributions that were read and set aside, with a recorded reason.
    pub set_aside: BTreeSet<i64>,
    /// Every theme, and whether it has a disposition with reasons.
    pub themes: BTreeMap<i64, bool>,
    pub summary: String,
}

/// One thing that is still unanswered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Contributions may still come in.
    StillOpen,
    /// A contribution that no moderator has decided on.
    Waiting(i64),
    /// A published contribution with neither a theme nor a recorded reason.
    Uncoded(i64),
    /// A theme without a disposition.
    NoDisposition(i64),
    NoSummary,
    /// Published already: a report is published once.
    AlreadyReported,
}

/// Everything that keeps the report from being published; empty when it may be.
pub fn gaps(answers: &Answers, stage: Stage) -> Vec<Gap> {
    let mut gaps = Vec::new();
    match stage {
        Stage::Draft | Stage::Open => gaps.push(Gap::StillOpen),
        Stage::Analysis => {}
        Stage::Reported | Stage::FollowedUp | Stage::Concluded => gaps.push(Gap::AlreadyReported),
    }
    for (&id, &state) in &answers.contributions {
        let coded = answers.codings.get(&id).is_some_and(|themes| !themes.is_empty());
        match state {
            ContributionState::Waiting | ContributionState::Returned => gaps.push(Gap::Waiting(id)),
            ContributionState::Published if !coded && !answers.set_aside.contains(&id) => gaps.push(Gap::Uncoded(id)),
            // Nobody has stood by what is not confirmed: nobody reads it, and nothing answers it.
            ContributionState::Unconfirmed
            | ContributionState::Published
            | ContributionState::Hidden
            | ContributionState::TakenBack => {}
        }
    }
    gaps.extend(answers.themes.iter().filter(|(_, answered)| !**answered).map(|(&theme, _)| Gap::NoDisposition(theme)));
    if answers.summary.trim().is_empty() {
        gaps.push(Gap::NoSummary);
    }
    gaps
}

/// Why a disposition cannot be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DispositionRefusal {
    #[error("choose an answer")]
    NoOutcome,
    #[error("give the reasons; they are what people read")]
    NoReasons,
    #[error("the report is published; its answers stand")]
    Published,
}

impl DispositionRefusal {
    /// The message key of the sentence that tells the official.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoOutcome => "error-no-outcome",
            Self::NoReasons => "error-no-disposition-reasons",
            Self::Published => "error-report-published",
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::{btree_map, btree_set};
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    proptest! {
        #[test]
        fn rule_4_a_report_without_gaps_answers_everybody(
            contributions in btree_map(0i64..12, select(ContributionState::ALL), 0..12),
            codings in btree_map(0i64..12, btree_set(0i64..4, 0..3), 0..12),
            set_aside in btree_set(0i64..12, 0..6),
            themes in btree_map(0i64..4, any::<bool>(), 4),
            summary in "[a-z ]{0,3}",
            stage in select(Stage::ALL),
        ) {
            let answers = Answers { contributions, codings, set_aside, themes, summary };
            let found = gaps(&answers, stage);
            let answered = |id: &i64| answers.set_aside.contains(id)
                || answers.codings.get(id).is_some_and(|themes| themes.iter().any(|t| answers.themes[t]));
            if found.is_empty() {
                prop_assert_eq!(stage, Stage::Analysis);
                for (id, state) in &answers.contributions {
                    prop_assert_ne!(*state, ContributionState::Waiting);
                    prop_assert_ne!(*state, ContributionState::Returned);
                    prop_assert!(*state != ContributionState::Published || answered(id));
                }
                prop_assert!(answers.themes.values().all(|answered| *answered));
            }
            // The refusal lists each: closing what it names leaves nothing.
            let mut closed = answers.clone();
            for gap in &found {
                match *gap {
                    Gap::Waiting(id) => { closed.contributions.insert(id, ContributionState::Hidden); }
                    Gap::Uncoded(id) => { closed.set_aside.insert(id); }
                    Gap::NoDisposition(theme) => { closed.themes.insert(theme, true); }
                    Gap::NoSummary => closed.summary = "What we heard".into(),
                    Gap::StillOpen | Gap::AlreadyReported => {}
                }
            }
            prop_assert_eq!(gaps(&closed, Stage::Analysis), vec![]);
        }
    }
}
