//! Rule 6, no silence: nothing is hidden without a ground of the published policy and a statement of reasons to its
//! author; the public body cannot hide a contribution alone; an appeal is never decided by who decided first.
//!
//! Source: Digital Services Act, articles 17 (statement of reasons) and 20 (appeals).

use crate::named::named;
use crate::vocabulary::{ContributionState, OrganisationKind, Role};

named! {
    /// A ground of the moderation policy that every consultation starts with.
    pub enum Ground {
        PersonalData = "personal data of others",
        Threat = "threat",
        Hate = "hate",
        Spam = "spam",
        OffTopic = "off topic",
        Unlawful = "unlawful",
    }
}

named! {
    /// What a moderator decided.
    pub enum DecisionOutcome {
        Publish = "publish",
        Hide = "hide",
    }
}

/// A decision that may be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    Publish,
    /// Hidden on a ground, with reasons that its author reads.
    Hide {
        ground: Ground,
        statement_of_reasons: String,
    },
}

/// Why a decision cannot be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DecisionRefusal {
    #[error("choose the ground of the policy that applies")]
    NoGround,
    #[error("say to the author, in a sentence or more, why it is hidden")]
    NoReasons,
    #[error("only a moderator of a civil society organisation decides")]
    NotAModerator,
    #[error("an appeal is decided by somebody else")]
    DecidedBefore,
    #[error("its author took it back")]
    TakenBack,
    #[error("its author has not confirmed it")]
    Unconfirmed,
}

impl DecisionRefusal {
    /// The message key of the sentence that tells the moderator.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoGround => "error-no-ground",
            Self::NoReasons => "error-no-reasons",
            Self::NotAModerator => "error-not-a-moderator",
            Self::DecidedBefore => "error-decided-before",
            Self::TakenBack => "error-taken-back",
            Self::Unconfirmed => "error-unconfirmed",
        }
    }
}

impl Decision {
    /// A decision to hide.
    ///
    /// # Errors
    /// [`DecisionRefusal::NoGround`] or [`DecisionRefusal::NoReasons`]: a statement of reasons is a sentence (ten
    /// characters at least), not a mark.
    pub fn hide(ground: Option<Ground>, statement_of_reasons: &str) -> Result<Self, DecisionRefusal> {
        let ground = ground.ok_or(DecisionRefusal::NoGround)?;
        let statement_of_reasons = statement_of_reasons.trim();
        if statement_of_reasons.chars().count() < 10 {
            return Err(DecisionRefusal::NoReasons);
        }
        Ok(Self::Hide { ground, statement_of_reasons: statement_of_reasons.to_owned() })
    }

    pub const fn outcome(&self) -> DecisionOutcome {
        match self {
            Self::Publish => DecisionOutcome::Publish,
            Self::Hide { .. } => DecisionOutcome::Hide,
        }
    }

    /// What becomes of the contribution.
    pub const fn state(&self) -> ContributionState {
        match self {
            Self::Publish => ContributionState::Published,
            Self::Hide { .. } => ContributionState::Hidden,
        }
    }
}

/// Who wants to decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decider {
    pub member: i64,
    pub role: Role,
    pub organisation: OrganisationKind,
}

/// Whether `who` may decide on a contribution in `state`; on an appeal, `first` is who decided before.
///
/// # Errors
/// [`DecisionRefusal`]: not a moderator of civil society, the same person once more on appeal, taken back, or not
/// confirmed.
pub fn may_decide(who: Decider, state: ContributionState, first: Option<Decider>) -> Result<(), DecisionRefusal> {
    if who.role != Role::Moderator || who.organisation != OrganisationKind::CivilSociety {
        return Err(DecisionRefusal::NotAModerator);
    }
    if state == ContributionState::TakenBack {
        return Err(DecisionRefusal::TakenBack);
    }
    if state == ContributionState::Unconfirmed {
        return Err(DecisionRefusal::Unconfirmed);
    }
    if first.is_some_and(|first| first.member == who.member) {
        return Err(DecisionRefusal::DecidedBefore);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    fn decider() -> impl Strategy<Value = Decider> {
        (0i64..3, select(Role::ALL), select(OrganisationKind::ALL)).prop_map(|(member, role, organisation)| Decider {
            member,
            role,
            organisation,
        })
    }

    proptest! {
        #[test]
        fn rule_6_a_public_body_never_decides_and_nobody_decides_twice(who in decider(), first in proptest::option::of(decider())) {
            if may_decide(who, ContributionState::Waiting, first).is_ok() {
                prop_assert_eq!(who.organisation, OrganisationKind::CivilSociety);
                prop_assert_eq!(who.role, Role::Moderator);
                prop_assert!(first.is_none_or(|first| first.member != who.member));
            }
        }

        #[test]
        fn nothing_is_decided_on_before_its_author_stands_by_it(who in decider(), first in proptest::option::of(decider())) {
            prop_assert!(may_decide(who, ContributionState::Unconfirmed, first).is_err());
        }

        #[test]
        fn rule_6_nothing_is_hidden_without_a_ground_and_reasons(ground in proptest::option::of(select(Ground::ALL)), reasons in ".{0,30}") {
            if let Ok(Decision::Hide { statement_of_reasons, .. }) = Decision::hide(ground, &reasons) {
                prop_assert!(ground.is_some());
                prop_assert!(statement_of_reasons.trim().chars().count() >= 10);
            }
        }
    }
}
