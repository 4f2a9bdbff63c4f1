//! Appeals: an author who does not accept what a moderator decided asks for another look, by somebody else. Part of
//! rule 6.
//!
//! Source: Digital Services Act, article 20 (at least six months, free of charge, decided by people and not by
//! automation alone, with reasons).

use crate::moderation::{Decider, DecisionOutcome, DecisionRefusal, is_moderator};
use crate::named::named;
use crate::time::{DAY, Timestamp};

/// For how long a decision can be appealed, in microseconds: the longest six months that there are.
pub const APPEAL_LASTS: i64 = 184 * DAY;

/// The longest appeal, in characters.
pub const LONGEST_APPEAL: usize = 5_000;

named! {
    /// What came of an appeal.
    pub enum AppealOutcome {
        /// The decision stands.
        Upheld = "upheld",
        /// It is published after all, in its author's words.
        Overturned = "overturned",
    }
}

/// Why somebody cannot appeal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AppealRefusal {
    #[error("there is no decision to appeal")]
    NothingToAppeal,
    #[error("the six months are over")]
    TooLate,
    #[error("this decision was appealed already")]
    Appealed,
    #[error("say why you do not agree")]
    NoWords,
    #[error("an appeal is at most {LONGEST_APPEAL} characters long")]
    TooLong,
}

impl AppealRefusal {
    /// The message key of the sentence that says what to do.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NothingToAppeal => "error-nothing-to-appeal",
            Self::TooLate => "error-appeal-too-late",
            Self::Appealed => "error-appealed",
            Self::NoWords => "error-appeal-no-words",
            Self::TooLong => "error-appeal-too-long",
        }
    }
}

/// The decision in force, as far as an appeal is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appealable {
    pub outcome: DecisionOutcome,
    pub decided_at: Timestamp,
    pub appealed: bool,
    /// Whether it is itself the answer to an appeal.
    pub on_appeal: bool,
}

/// Until when it can be appealed; `None` where there is nothing to appeal. A decision is looked at anew once.
pub fn appealable_until(decision: Appealable) -> Option<Timestamp> {
    let taken_away = decision.outcome != DecisionOutcome::Publish && !decision.on_appeal;
    (taken_away && !decision.appealed).then(|| decision.decided_at.plus(APPEAL_LASTS))
}

/// Whether its author may appeal now.
///
/// # Errors
/// [`AppealRefusal::NothingToAppeal`], [`AppealRefusal::Appealed`] or [`AppealRefusal::TooLate`].
pub fn may_appeal(decision: Option<Appealable>, now: Timestamp) -> Result<(), AppealRefusal> {
    let decision = decision.ok_or(AppealRefusal::NothingToAppeal)?;
    if decision.appealed {
        return Err(AppealRefusal::Appealed);
    }
    match appealable_until(decision) {
        None => Err(AppealRefusal::NothingToAppeal),
        Some(until) if now > until => Err(AppealRefusal::TooLate),
        Some(_) => Ok(()),
    }
}

/// Reads why somebody appeals.
///
/// # Errors
/// [`AppealRefusal::NoWords`] or [`AppealRefusal::TooLong`].
pub fn appeal_words(typed: &str) -> Result<String, AppealRefusal> {
    let typed = typed.replace("\r\n", "\n");
    let typed = typed.trim();
    match typed.chars().count() {
        0 => Err(AppealRefusal::NoWords),
        length if length > LONGEST_APPEAL => Err(AppealRefusal::TooLong),
        _ => Ok(typed.to_owned()),
    }
}

/// Whether `who` may decide an appeal against a decision of `first`. `elsewhere` is whether a moderator of another
/// organisation could.
///
/// # Errors
/// [`DecisionRefusal::NotAModerator`], [`DecisionRefusal::DecidedBefore`] or [`DecisionRefusal::SameOrganisation`].
pub fn may_decide_appeal(who: Decider, first: Decider, elsewhere: bool) -> Result<(), DecisionRefusal> {
    is_moderator(who)?;
    if who.member == first.member {
        return Err(DecisionRefusal::DecidedBefore);
    }
    if elsewhere && who.organisation == first.organisation {
        return Err(DecisionRefusal::SameOrganisation);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::time::SECOND;
    use crate::vocabulary::{OrganisationKind, Role};

    fn decider() -> impl Strategy<Value = Decider> {
        (0i64..3, 0i64..3, select(Role::ALL), select(OrganisationKind::ALL))
            .prop_map(|(member, organisation, role, kind)| Decider { member, organisation, kind, role })
    }

    fn decision() -> impl Strategy<Value = Appealable> {
        (select(DecisionOutcome::ALL), any::<bool>(), any::<bool>()).prop_map(|(outcome, appealed, on_appeal)| {
            Appealable { outcome, decided_at: Timestamp(0), appealed, on_appeal }
        })
    }

    proptest! {
        #[test]
        fn rule_6_an_appeal_is_never_decided_by_who_decided_first_nor_by_a_public_body(
            who in decider(), first in decider(), elsewhere: bool,
        ) {
            if may_decide_appeal(who, first, elsewhere).is_ok() {
                prop_assert_ne!(who.member, first.member);
                prop_assert_eq!(who.kind, OrganisationKind::CivilSociety);
                prop_assert!(!elsewhere || who.organisation != first.organisation);
            }
        }

        #[test]
        fn whatever_was_taken_away_can_be_appealed_once_and_for_six_months(decision in decision(), days in 0i64..400) {
            let now = Timestamp(days * DAY);
            let may = may_appeal(Some(decision), now).is_ok();
            let taken_away = decision.outcome != DecisionOutcome::Publish;
            prop_assert_eq!(may, taken_away && !decision.appealed && !decision.on_appeal && days <= 184);
        }
    }

    #[test]
    fn the_last_moment_counts() {
        let hidden =
            Appealable { outcome: DecisionOutcome::Hide, decided_at: Timestamp(0), appealed: false, on_appeal: false };
        assert_eq!(may_appeal(Some(hidden), Timestamp(APPEAL_LASTS)), Ok(()));
        assert_eq!(may_appeal(Some(hidden), Timestamp(APPEAL_LASTS + SECOND)), Err(AppealRefusal::TooLate));
        assert_eq!(may_appeal(None, Timestamp(0)), Err(AppealRefusal::NothingToAppeal));
    }

    #[test]
    fn an_appeal_says_something() {
        assert_eq!(appeal_words(" \r\n"), Err(AppealRefusal::NoWords));
        assert_eq!(appeal_words(&"x".repeat(LONGEST_APPEAL + 1)), Err(AppealRefusal::TooLong));
        assert_eq!(appeal_words(" I named\r\nnobody. ").as_deref(), Ok("I named\nnobody."));
    }
}
