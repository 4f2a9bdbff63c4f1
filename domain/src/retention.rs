//! How long each kind of data is kept, from when, and why. The privacy page, the command and the daily job all read
//! this one table, so that none can say what another does not do.
//!
//! Source: GDPR, Art. 5(1)(e) (no longer than the purpose needs) and 5(2) (whoever keeps something can show why). What
//! is kept for security is kept for thirty days at most, the practice for platforms that people at risk use.

use crate::named::named;
use crate::time::{DAY, Timestamp};

named! {
    /// A kind of data that is kept.
    pub enum Kind {
        Said = "what was said",
        Consent = "consents",
        Contact = "addresses of participants",
        UnansweredContact = "addresses that no answer came to",
        DeliveryProblem = "what mail servers said",
        Log = "transparency log",
        Account = "accounts",
        Audit = "audit trail",
        Letter = "mail to members",
        Invitation = "invitations",
        Session = "sessions",
        SignInLink = "links to sign in",
        Confirmation = "links to confirm a comment",
        Ceremony = "challenges of passkeys",
        HeldForm = "forms that wait",
        LinkRequest = "requests for links",
        SignInFailure = "failed sign-ins",
        AboutYou = "what people tell about themselves",
        AboutYouDraft = "answers that wait",
        KeptComment = "comments that wait to be sent",
    }
}

named! {
    /// What a period begins with.
    pub enum Since {
        /// The outcome was delivered, or given up.
        Delivered = "delivered",
        /// The day on which the report was promised.
        ReportDue = "report due",
        /// It was sent, or given up.
        Sent = "sent",
        /// It ended, or could last be used.
        Ended = "ended",
        /// It happened.
        Happened = "happened",
    }
}

/// For how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// So many days from then, and then it is removed.
    Days(i64, Since),
    /// It is not removed by time; its author can have it erased where it is theirs.
    Stays,
}

/// One line of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    pub kind: Kind,
    pub period: Period,
    /// Where the rule comes from.
    pub source: &'static str,
}

/// What is kept for security only.
pub const MOST_DAYS_FOR_SECURITY: i64 = 30;

/// Every kind of data, once.
pub const RULES: &[Rule] = &[
    Rule { kind: Kind::Said, period: Period::Stays, source: "GDPR, Art. 6(1)(e), 17 and 89(1)" },
    Rule { kind: Kind::Consent, period: Period::Stays, source: "GDPR, Art. 7(1)" },
    // Long enough to mend what a mail server refused, and to write once more to whoever asks.
    Rule { kind: Kind::Contact, period: Period::Days(30, Since::Delivered), source: "GDPR, Art. 5(1)(e)" },
    // A report that is late is still owed to people; one that is two years late will not come.
    Rule { kind: Kind::UnansweredContact, period: Period::Days(730, Since::ReportDue), source: "GDPR, Art. 5(1)(e)" },
    Rule { kind: Kind::DeliveryProblem, period: Period::Days(30, Since::Delivered), source: "GDPR, Art. 5(1)(e)" },
    Rule { kind: Kind::Log, period: Period::Stays, source: "RFC 9162; GDPR, Art. 6(1)(e)" },
    Rule { kind: Kind::Account, period: Period::Stays, source: "GDPR, Art. 5(2) and 6(1)(e)" },
    Rule { kind: Kind::Audit, period: Period::Stays, source: "GDPR, Art. 5(2) and 32" },
    Rule { kind: Kind::Letter, period: Period::Days(30, Since::Sent), source: "GDPR, Art. 5(1)(e)" },
    Rule { kind: Kind::Invitation, period: Period::Days(30, Since::Ended), source: "GDPR, Art. 5(1)(e)" },
    Rule { kind: Kind::Session, period: Period::Days(1, Since::Ended), source: "GDPR, Art. 5(1)(e) and 32" },
    Rule { kind: Kind::SignInLink, period: Period::Days(1, Since::Ended), source: "GDPR, Art. 5(1)(e) and 32" },
    Rule { kind: Kind::Confirmation, period: Period::Days(1, Since::Ended), source: "GDPR, Art. 5(1)(e)" },
    Rule { kind: Kind::Ceremony, period: Period::Days(1, Since::Ended), source: "GDPR, Art. 5(1)(e) and 32" },
    Rule { kind: Kind::HeldForm, period: Period::Days(1, Since::Happened), source: "GDPR, Art. 5(1)(e)" },
    Rule { kind: Kind::LinkRequest, period: Period::Days(1, Since::Happened), source: "GDPR, Art. 5(1)(e) and 32" },
    Rule { kind: Kind::SignInFailure, period: Period::Days(1, Since::Happened), source: "GDPR, Art. 5(1)(e) and 32" },
    // Until the report has said who was heard, and whoever doubts it has had time to ask.
    Rule {
        kind: Kind::AboutYou,
        period: Period::Days(365, Since::ReportDue),
        source: "GDPR, Art. 5(1)(e) and 9(2)(a)",
    },
    // Long enough to go on after a break; nobody has agreed yet that they are kept.
    Rule { kind: Kind::AboutYouDraft, period: Period::Days(1, Since::Happened), source: "GDPR, Art. 5(1)(e)" },
    Rule { kind: Kind::KeptComment, period: Period::Days(30, Since::Happened), source: "GDPR, Art. 5(1)(e)" },
];

impl Kind {
    /// Whether it is about who takes part; the rest is about the members who work with what they said.
    pub const fn is_of_participants(self) -> bool {
        matches!(
            self,
            Self::Said
                | Self::Consent
                | Self::Contact
                | Self::UnansweredContact
                | Self::DeliveryProblem
                | Self::Log
                | Self::AboutYou
                | Self::AboutYouDraft
                | Self::KeptComment
        )
    }
}

impl Rule {
    /// What began before this is to be removed now; `None` for what stays.
    pub fn removed_before(&self, now: Timestamp) -> Option<Timestamp> {
        match self.period {
            Period::Days(days, _) => Some(now.plus(-days * DAY)),
            Period::Stays => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    fn rule(kind: Kind) -> Rule {
        *RULES.iter().find(|rule| rule.kind == kind).unwrap()
    }

    proptest! {
        #[test]
        fn nothing_is_removed_before_its_period_is_over_and_everything_after_it(
            rule in select(RULES), began in 0..4000 * DAY, later in 0..4000 * DAY,
        ) {
            let (began, now) = (Timestamp(began), Timestamp(began + later));
            match (rule.period, rule.removed_before(now)) {
                (Period::Days(days, _), Some(before)) => prop_assert_eq!(began < before, later > days * DAY),
                (Period::Stays, None) => {}
                other => prop_assert!(false, "{other:?}"),
            }
        }
    }

    #[test]
    fn every_kind_of_data_has_one_rule_with_its_source() {
        let kinds: BTreeSet<Kind> = RULES.iter().map(|rule| rule.kind).collect();
        assert_eq!((kinds.len(), RULES.len()), (Kind::ALL.len(), Kind::ALL.len()));
        assert!(RULES.iter().all(|rule| !rule.source.is_empty()));
    }

    #[test]
    fn what_is_kept_for_security_is_kept_for_thirty_days_at_most() {
        for kind in [Kind::Session, Kind::SignInLink, Kind::LinkRequest, Kind::SignInFailure] {
            assert!(matches!(rule(kind).period, Period::Days(1..=MOST_DAYS_FOR_SECURITY, _)), "{kind}");
        }
    }

    #[test]
    fn what_was_said_and_the_log_of_it_are_never_removed_by_time() {
        for kind in [Kind::Said, Kind::Log, Kind::Audit] {
            assert_eq!(rule(kind).period, Period::Stays, "{kind}");
        }
    }
}
