//! The moderation policy of a consultation, published before anything is decided under it: on which grounds words are
//! taken away, what happens then, and whether moderators read before publication or after. Rule 6 rests on it.
//!
//! Source: Digital Services Act, article 14 (terms that say what is moderated and how, in plain language); Santa Clara
//! Principles 2.0 (understandable rules).

use crate::moderation::{DecisionOutcome, Ground};
use crate::named::named;
use crate::time::DAY;
use crate::vocabulary::ContributionState;

/// The longest explanation of a ground, in characters.
pub const LONGEST_EXPLANATION: usize = 500;

/// So long a question to an author stays open before moderators look again, in microseconds: nobody's words wait for
/// ever because somebody did not see a question.
pub const QUESTION_LASTS: i64 = 14 * DAY;

named! {
    /// The most that happens on a ground. A moderator may always do less: the milder means comes first.
    pub enum Consequence {
        Hide = "hide",
        Redact = "redact",
        Return = "return",
    }
}

impl Consequence {
    /// Whether a ground with this consequence carries that decision.
    pub const fn allows(self, outcome: DecisionOutcome) -> bool {
        match outcome {
            DecisionOutcome::Publish | DecisionOutcome::Return => true,
            DecisionOutcome::Redact => matches!(self, Self::Hide | Self::Redact),
            DecisionOutcome::Hide => matches!(self, Self::Hide),
        }
    }
}

named! {
    /// When moderators read what came in.
    pub enum Timing {
        Before = "before publication",
        After = "after publication",
    }
}

/// One ground of a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyGround {
    pub ground: Ground,
    pub consequence: Consequence,
    /// What it means in this consultation, in its language; blank where the ground explains itself.
    pub explanation: String,
}

/// A policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    pub timing: Timing,
    /// Those that apply here, in the order of [`Ground::ALL`].
    pub grounds: Vec<PolicyGround>,
}

/// What every consultation starts with: all grounds, read before publication; of an insult only the words go.
impl Default for Policy {
    fn default() -> Self {
        let grounds = Ground::ALL.iter().map(|&ground| PolicyGround {
            ground,
            consequence: match ground {
                Ground::Insult => Consequence::Redact,
                Ground::PersonalData
                | Ground::Threat
                | Ground::Hate
                | Ground::Spam
                | Ground::OffTopic
                | Ground::Unlawful => Consequence::Hide,
            },
            explanation: String::new(),
        });
        Self { timing: Timing::Before, grounds: grounds.collect() }
    }
}

/// Why a policy cannot be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PolicyRefusal {
    #[error("choose one ground at least")]
    NoGround,
    #[error("an explanation is longer than {LONGEST_EXPLANATION} characters")]
    TooLong(Ground),
    #[error("say why it changes: people have spoken under the policy before")]
    NoReason,
}

impl PolicyRefusal {
    /// The message key of the sentence that says what to do.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoGround => "error-policy-no-ground",
            Self::TooLong(_) => "error-policy-too-long",
            Self::NoReason => "error-policy-no-reason",
        }
    }
}

impl Policy {
    /// A policy out of what was chosen, each ground once and in their order.
    ///
    /// # Errors
    /// [`PolicyRefusal::NoGround`] or [`PolicyRefusal::TooLong`].
    pub fn new(timing: Timing, chosen: &[PolicyGround]) -> Result<Self, PolicyRefusal> {
        let mut grounds = Vec::new();
        for ground in Ground::ALL {
            let Some(found) = chosen.iter().find(|each| each.ground == *ground) else { continue };
            let explanation = found.explanation.trim();
            if explanation.chars().count() > LONGEST_EXPLANATION {
                return Err(PolicyRefusal::TooLong(*ground));
            }
            grounds.push(PolicyGround { explanation: explanation.to_owned(), ..found.clone() });
        }
        if grounds.is_empty() {
            return Err(PolicyRefusal::NoGround);
        }
        Ok(Self { timing, grounds })
    }

    pub fn of(&self, ground: Ground) -> Option<&PolicyGround> {
        self.grounds.iter().find(|each| each.ground == ground)
    }

    /// Whether that may be decided on this ground here.
    pub fn allows(&self, ground: Ground, outcome: DecisionOutcome) -> bool {
        self.of(ground).is_some_and(|each| each.consequence.allows(outcome))
    }

    /// In which state something begins that its author stands by. Where no civil society organisation moderates,
    /// nothing waits for one: it is published, and nobody can take it away.
    pub const fn begins_as(&self, moderated: bool) -> ContributionState {
        match self.timing {
            Timing::Before if moderated => ContributionState::Waiting,
            Timing::Before | Timing::After => ContributionState::Published,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    proptest! {
        #[test]
        fn a_moderator_may_always_do_less_than_the_policy_says(consequence in select(Consequence::ALL)) {
            prop_assert!(consequence.allows(DecisionOutcome::Publish));
            prop_assert!(consequence.allows(DecisionOutcome::Return));
            prop_assert!(!consequence.allows(DecisionOutcome::Hide) || consequence.allows(DecisionOutcome::Redact));
        }

        #[test]
        fn each_ground_stands_once_and_none_that_was_not_chosen(
            chosen in proptest::collection::vec((select(Ground::ALL), select(Consequence::ALL)), 0..12),
            timing in select(Timing::ALL),
        ) {
            let chosen: Vec<PolicyGround> = chosen
                .into_iter()
                .map(|(ground, consequence)| PolicyGround { ground, consequence, explanation: " why ".into() })
                .collect();
            match Policy::new(timing, &chosen) {
                Ok(policy) => for ground in Ground::ALL {
                    let times = policy.grounds.iter().filter(|each| each.ground == *ground).count();
                    prop_assert_eq!(times, usize::from(chosen.iter().any(|each| each.ground == *ground)));
                },
                Err(refusal) => {
                    prop_assert_eq!(refusal, PolicyRefusal::NoGround);
                    prop_assert!(chosen.is_empty());
                }
            }
        }
    }

    #[test]
    fn nothing_waits_for_a_moderator_who_does_not_exist() {
        for timing in Timing::ALL {
            let policy = Policy { timing: *timing, ..Policy::default() };
            assert_eq!(policy.begins_as(false), ContributionState::Published);
        }
        assert_eq!(Policy::default().begins_as(true), ContributionState::Waiting);
    }

    #[test]
    fn an_explanation_that_nobody_would_read_is_refused() {
        let long = PolicyGround {
            ground: Ground::Spam,
            consequence: Consequence::Hide,
            explanation: "x".repeat(LONGEST_EXPLANATION + 1),
        };
        assert_eq!(Policy::new(Timing::Before, &[long]), Err(PolicyRefusal::TooLong(Ground::Spam)));
    }
}
