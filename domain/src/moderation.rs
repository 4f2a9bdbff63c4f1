//! Rule 6, no silence: nothing is hidden without a ground of the published policy and a statement of reasons to its
//! author; the public body cannot hide a contribution alone; an appeal is never decided by who decided first.
//!
//! Source: Digital Services Act, articles 17 (statement of reasons) and 20 (appeals).

use crate::authorisation::Hat;
use crate::named::named;
use crate::policy::Policy;
use crate::vocabulary::{ContributionState, OrganisationKind, Role};

named! {
    /// A ground on which something may be taken away or sent back.
    pub enum Ground {
        PersonalData = "personal data of others",
        Threat = "threat",
        Hate = "hate",
        Insult = "insult",
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
        /// Words are taken out, and the rest is published.
        Redact = "redact",
        /// It goes back to its author with a question.
        Return = "return",
    }
}

/// Why something is taken away or sent back, as its author reads it (Digital Services Act, article 17): the ground of
/// the policy, and the facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    ground: Ground,
    facts: String,
}

impl Statement {
    /// A statement of reasons.
    ///
    /// # Errors
    /// [`DecisionRefusal::NoGround`] or [`DecisionRefusal::NoReasons`]: the facts are a sentence (ten characters at
    /// least), not a mark.
    pub fn new(ground: Option<Ground>, facts: &str) -> Result<Self, DecisionRefusal> {
        let ground = ground.ok_or(DecisionRefusal::NoGround)?;
        let facts = facts.trim();
        if facts.chars().count() < 10 {
            return Err(DecisionRefusal::NoReasons);
        }
        Ok(Self { ground, facts: facts.to_owned() })
    }

    pub const fn ground(&self) -> Ground {
        self.ground
    }

    pub fn facts(&self) -> &str {
        &self.facts
    }
}

/// A decision that may be stored: whatever is not published as it is has its statement of reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    Publish,
    Hide(Statement),
    /// With the words to take out, as they were marked or typed.
    Redact(Statement, Vec<String>),
    /// What is asked of the author stands in the statement.
    Return(Statement),
}

/// Why a decision cannot be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DecisionRefusal {
    #[error("choose the ground of the policy that applies")]
    NoGround,
    #[error("say to the author, in a sentence or more, why")]
    NoReasons,
    #[error("the policy of this consultation does not allow that on this ground")]
    NotInPolicy,
    #[error("say which words are taken out")]
    NoWords,
    #[error("these words do not stand in it")]
    NotInText,
    #[error("its author cannot answer on the channel that it came by")]
    CannotAsk,
    #[error("only a moderator of a civil society organisation decides")]
    NotAModerator,
    #[error("an appeal is decided by somebody else")]
    DecidedBefore,
    #[error("an appeal is decided by another organisation, where there is one")]
    SameOrganisation,
    #[error("its author took it back")]
    TakenBack,
    #[error("its author has not confirmed it")]
    Unconfirmed,
    #[error("its author has changed the words since you read them")]
    ChangedMeanwhile,
    #[error("somebody else has decided on it meanwhile")]
    DecidedMeanwhile,
    #[error("the report is out: what was hidden before can only be published on appeal")]
    Reported,
}

impl DecisionRefusal {
    /// The message key of the sentence that tells the moderator.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoGround => "error-no-ground",
            Self::NoReasons => "error-no-reasons",
            Self::NotInPolicy => "error-not-in-policy",
            Self::NoWords => "error-no-words-to-redact",
            Self::NotInText => "error-not-in-text",
            Self::CannotAsk => "error-cannot-ask",
            Self::NotAModerator => "error-not-a-moderator",
            Self::DecidedBefore => "error-decided-before",
            Self::SameOrganisation => "error-same-organisation",
            Self::TakenBack => "error-taken-back",
            Self::Unconfirmed => "error-unconfirmed",
            Self::ChangedMeanwhile => "error-changed-meanwhile",
            Self::DecidedMeanwhile => "error-decided-meanwhile",
            Self::Reported => "error-decided-after-report",
        }
    }
}

impl Decision {
    /// A decision out of what a form says.
    ///
    /// # Errors
    /// [`DecisionRefusal::NoGround`], [`DecisionRefusal::NoReasons`] or [`DecisionRefusal::NoWords`].
    pub fn new(
        outcome: DecisionOutcome,
        ground: Option<Ground>,
        facts: &str,
        words: &[&str],
    ) -> Result<Self, DecisionRefusal> {
        if outcome == DecisionOutcome::Publish {
            return Ok(Self::Publish);
        }
        let statement = Statement::new(ground, facts)?;
        let words: Vec<String> =
            words.iter().map(|words| words.trim()).filter(|words| !words.is_empty()).map(str::to_owned).collect();
        match outcome {
            DecisionOutcome::Redact if words.is_empty() => Err(DecisionRefusal::NoWords),
            DecisionOutcome::Redact => Ok(Self::Redact(statement, words)),
            DecisionOutcome::Return => Ok(Self::Return(statement)),
            DecisionOutcome::Hide | DecisionOutcome::Publish => Ok(Self::Hide(statement)),
        }
    }

    /// A decision to hide.
    ///
    /// # Errors
    /// [`DecisionRefusal::NoGround`] or [`DecisionRefusal::NoReasons`].
    pub fn hide(ground: Option<Ground>, facts: &str) -> Result<Self, DecisionRefusal> {
        Statement::new(ground, facts).map(Self::Hide)
    }

    pub const fn outcome(&self) -> DecisionOutcome {
        match self {
            Self::Publish => DecisionOutcome::Publish,
            Self::Hide(_) => DecisionOutcome::Hide,
            Self::Redact(..) => DecisionOutcome::Redact,
            Self::Return(_) => DecisionOutcome::Return,
        }
    }

    /// What its author is told; `None` where it is published as it is.
    pub const fn statement(&self) -> Option<&Statement> {
        match self {
            Self::Publish => None,
            Self::Hide(statement) | Self::Redact(statement, _) | Self::Return(statement) => Some(statement),
        }
    }

    /// What becomes of the contribution.
    pub const fn state(&self) -> ContributionState {
        match self {
            Self::Publish | Self::Redact(..) => ContributionState::Published,
            Self::Hide(_) => ContributionState::Hidden,
            Self::Return(_) => ContributionState::Returned,
        }
    }
}

/// Who wants to decide, or did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decider {
    pub member: i64,
    pub organisation: i64,
    pub kind: OrganisationKind,
    pub role: Role,
}

impl From<Hat> for Decider {
    fn from(hat: Hat) -> Self {
        Self { member: hat.member, organisation: hat.organisation, kind: hat.organisation_kind, role: hat.role }
    }
}

/// What a decision is about, as far as it matters to whether it may be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    pub state: ContributionState,
    /// Whether its author can answer a question through its receipt.
    pub can_answer: bool,
    /// Whether the words are the ones that the moderator read.
    pub as_read: bool,
    /// Whether the report is out.
    pub reported: bool,
}

/// Whether `who` may decide so.
///
/// # Errors
/// [`DecisionRefusal`]: not a moderator of civil society, taken back, not confirmed, changed since it was read, not in
/// the policy, a question to somebody who cannot answer, or something published that no report can answer any more
/// (rule 4).
pub fn may_decide(who: Decider, decision: &Decision, found: Found, policy: &Policy) -> Result<(), DecisionRefusal> {
    is_moderator(who)?;
    match found.state {
        ContributionState::TakenBack => return Err(DecisionRefusal::TakenBack),
        ContributionState::Unconfirmed => return Err(DecisionRefusal::Unconfirmed),
        ContributionState::Waiting
        | ContributionState::Returned
        | ContributionState::Published
        | ContributionState::Hidden => {}
    }
    if !found.as_read {
        return Err(DecisionRefusal::ChangedMeanwhile);
    }
    if decision.statement().is_some_and(|statement| !policy.allows(statement.ground(), decision.outcome())) {
        return Err(DecisionRefusal::NotInPolicy);
    }
    if decision.outcome() == DecisionOutcome::Return && (!found.can_answer || found.reported) {
        return Err(DecisionRefusal::CannotAsk);
    }
    let comes_out = decision.state() == ContributionState::Published && found.state != ContributionState::Published;
    if found.reported && comes_out {
        return Err(DecisionRefusal::Reported);
    }
    Ok(())
}

/// Rule 6, the part of authority: no public body decides, and nobody but a moderator.
///
/// # Errors
/// [`DecisionRefusal::NotAModerator`].
pub(crate) fn is_moderator(who: Decider) -> Result<(), DecisionRefusal> {
    if who.role == Role::Moderator && who.kind == OrganisationKind::CivilSociety {
        Ok(())
    } else {
        Err(DecisionRefusal::NotAModerator)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    fn decider() -> impl Strategy<Value = Decider> {
        (0i64..3, 0i64..3, select(Role::ALL), select(OrganisationKind::ALL))
            .prop_map(|(member, organisation, role, kind)| Decider { member, organisation, kind, role })
    }

    fn found() -> impl Strategy<Value = Found> {
        (select(ContributionState::ALL), any::<bool>(), any::<bool>(), any::<bool>())
            .prop_map(|(state, can_answer, as_read, reported)| Found { state, can_answer, as_read, reported })
    }

    fn decision() -> impl Strategy<Value = Decision> {
        (select(DecisionOutcome::ALL), select(Ground::ALL)).prop_map(|(outcome, ground)| {
            Decision::new(outcome, Some(ground), "It names a neighbour.", &["Amal"]).unwrap()
        })
    }

    proptest! {
        #[test]
        fn rule_6_a_public_body_never_decides(who in decider(), decision in decision(), found in found()) {
            if may_decide(who, &decision, found, &Policy::default()).is_ok() {
                prop_assert_eq!(who.kind, OrganisationKind::CivilSociety);
                prop_assert_eq!(who.role, Role::Moderator);
            }
        }

        #[test]
        fn nothing_is_decided_on_before_its_author_stands_by_it_or_after_they_took_it_back(
            who in decider(), decision in decision(), mut found in found(), taken_back: bool,
        ) {
            found.state = if taken_back { ContributionState::TakenBack } else { ContributionState::Unconfirmed };
            prop_assert!(may_decide(who, &decision, found, &Policy::default()).is_err());
        }

        #[test]
        fn rule_4_nothing_comes_out_that_no_report_will_answer(
            who in decider(), decision in decision(), mut found in found(),
        ) {
            found.reported = true;
            if may_decide(who, &decision, found, &Policy::default()).is_ok() {
                prop_assert!(decision.state() != ContributionState::Published || found.state == ContributionState::Published);
                prop_assert_ne!(decision.state(), ContributionState::Returned);
            }
        }

        #[test]
        fn rule_6_nothing_is_taken_away_without_a_ground_and_reasons(
            outcome in select(DecisionOutcome::ALL), ground in proptest::option::of(select(Ground::ALL)),
            facts in ".{0,30}", words in "[a-z ]{0,9}",
        ) {
            match Decision::new(outcome, ground, &facts, &[&words]) {
                Ok(Decision::Publish) => prop_assert_eq!(outcome, DecisionOutcome::Publish),
                Ok(decision) => {
                    prop_assert_eq!(decision.outcome(), outcome);
                    let statement = decision.statement().unwrap();
                    prop_assert_eq!(Some(statement.ground()), ground);
                    prop_assert!(statement.facts().chars().count() >= 10);
                }
                Err(_) => prop_assert!(ground.is_none() || facts.trim().chars().count() < 10 || words.trim().is_empty()),
            }
        }

        #[test]
        fn rule_6_nothing_is_decided_outside_the_published_policy(who in decider(), decision in decision(), found in found()) {
            let nothing = Policy { grounds: Vec::new(), ..Policy::default() };
            if may_decide(who, &decision, found, &nothing).is_ok() {
                prop_assert_eq!(decision, Decision::Publish);
            }
        }

        #[test]
        fn words_that_nobody_read_are_not_decided_on(who in decider(), decision in decision(), mut found in found()) {
            found.as_read = false;
            prop_assert!(may_decide(who, &decision, found, &Policy::default()).is_err());
        }
    }
}
