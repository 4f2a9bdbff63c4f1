//! Rule 3, no empty invitation: what a consultation must say before it may open.
//!
//! Source: the Gunning principles as the courts of England read them (proposals still at a formative stage, enough
//! reasons, enough time, conscientious consideration), and the OECD's guidelines for citizen participation (2022).

use crate::time::Timestamp;

/// What a consultation says to those it asks, as far as it has been written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Invitation {
    pub undecided: Vec<String>,
    pub settled: Vec<String>,
    pub decision_maker: String,
    pub plain_summary: String,
    pub channels: usize,
    pub languages: usize,
    pub closes_at: Option<Timestamp>,
    pub decision_at: Option<Timestamp>,
    pub report_due_at: Option<Timestamp>,
    /// Paragraphs of the draft.
    pub paragraphs: usize,
    /// Civil society organisations that moderate.
    pub moderators: usize,
    /// Promised variants of the draft that lack a section, and those that say what it said before.
    pub variants_missing: usize,
    pub variants_stale: usize,
    /// Why none does, as an administrator of the public body recorded it for everybody to read.
    pub no_moderator_reason: String,
}

/// One thing that is still missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MissingWord {
    Undecided,
    Settled,
    DecisionMaker,
    DecisionDate,
    ReportDate,
    CloseDate,
    Channels,
    Languages,
    PlainLanguage,
    Draft,
    /// No civil society organisation moderates, and nobody said why: what people say would lie unread (rule 6).
    Moderator,
    /// A promised variant lacks a section.
    Variant,
    /// A section was changed after a promised variant was made of it.
    StaleVariant,
    /// The close is past.
    TimeLeft,
}

impl MissingWord {
    /// The message key of the sentence that says what to do about it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Undecided => "missing-undecided",
            Self::Settled => "missing-settled",
            Self::DecisionMaker => "missing-decision-maker",
            Self::DecisionDate => "missing-decision-date",
            Self::ReportDate => "missing-report-date",
            Self::CloseDate => "missing-close-date",
            Self::Channels => "missing-channels",
            Self::Languages => "missing-languages",
            Self::PlainLanguage => "missing-plain-language",
            Self::Draft => "missing-draft",
            Self::Moderator => "missing-moderator",
            Self::Variant => "missing-variant",
            Self::StaleVariant => "missing-stale-variant",
            Self::TimeLeft => "missing-time-left",
        }
    }
}

/// Everything that keeps the consultation from opening; empty when it may open.
pub fn what_is_missing(invitation: &Invitation) -> Vec<MissingWord> {
    let blank = |text: &str| text.trim().is_empty();
    let none_said = |list: &[String]| list.iter().all(|item| blank(item));
    let checks = [
        (none_said(&invitation.undecided), MissingWord::Undecided),
        (none_said(&invitation.settled), MissingWord::Settled),
        (blank(&invitation.decision_maker), MissingWord::DecisionMaker),
        (invitation.decision_at.is_none(), MissingWord::DecisionDate),
        (invitation.report_due_at.is_none(), MissingWord::ReportDate),
        (invitation.closes_at.is_none(), MissingWord::CloseDate),
        (invitation.channels == 0, MissingWord::Channels),
        (invitation.languages == 0, MissingWord::Languages),
        (blank(&invitation.plain_summary), MissingWord::PlainLanguage),
        (invitation.paragraphs == 0, MissingWord::Draft),
        (invitation.moderators == 0 && blank(&invitation.no_moderator_reason), MissingWord::Moderator),
        (invitation.variants_missing > 0, MissingWord::Variant),
        (invitation.variants_stale > 0, MissingWord::StaleVariant),
    ];
    checks.into_iter().filter_map(|(missing, word)| missing.then_some(word)).collect()
}

/// Everything that keeps an official from opening it now: what is missing, and a close that is past. (An import may
/// bring a consultation that was held long ago.)
pub fn what_keeps_it_closed(invitation: &Invitation, now: Timestamp) -> Vec<MissingWord> {
    let mut missing = what_is_missing(invitation);
    if invitation.closes_at.is_some_and(|closes_at| closes_at <= now) {
        missing.push(MissingWord::TimeLeft);
    }
    missing
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn complete() -> Invitation {
        Invitation {
            undecided: vec!["How many crossings".into()],
            settled: vec!["The budget".into()],
            decision_maker: "The city council".into(),
            plain_summary: "We want safer crossings.".into(),
            channels: 1,
            languages: 1,
            closes_at: Some(Timestamp(1)),
            decision_at: Some(Timestamp(2)),
            report_due_at: Some(Timestamp(2)),
            paragraphs: 1,
            moderators: 1,
            no_moderator_reason: String::new(),
            variants_missing: 0,
            variants_stale: 0,
        }
    }

    proptest! {
        #[test]
        fn rule_3_whatever_is_left_out_is_named_and_keeps_it_closed(left_out in proptest::collection::vec(any::<bool>(), 13)) {
            let mut invitation = complete();
            let blank = String::from("  ");
            if left_out[0] { invitation.undecided = vec![blank.clone()]; }
            if left_out[1] { invitation.settled.clear(); }
            if left_out[2] { invitation.decision_maker = blank.clone(); }
            if left_out[3] { invitation.decision_at = None; }
            if left_out[4] { invitation.report_due_at = None; }
            if left_out[5] { invitation.closes_at = None; }
            if left_out[6] { invitation.channels = 0; }
            if left_out[7] { invitation.languages = 0; }
            if left_out[8] { invitation.plain_summary = blank; }
            if left_out[9] { invitation.paragraphs = 0; }
            if left_out[10] { invitation.moderators = 0; }
            if left_out[11] { invitation.variants_missing = 1; }
            if left_out[12] { invitation.variants_stale = 2; }
            let missing = what_is_missing(&invitation);
            prop_assert_eq!(missing.len(), left_out.iter().filter(|&&out| out).count());
        }

        #[test]
        fn rule_3_nothing_opens_without_a_moderator_unless_it_is_said_why(moderators in 0usize..3, reason in "[ a-z]{0,8}", closes in 0i64..10, now in 0i64..10) {
            let said_why = !reason.trim().is_empty();
            let closes_at = Some(Timestamp(closes));
            let invitation = Invitation { moderators, no_moderator_reason: reason, closes_at, ..complete() };
            let opens = what_keeps_it_closed(&invitation, Timestamp(now)).is_empty();
            prop_assert_eq!(opens, (moderators > 0 || said_why) && now < closes);
        }
    }
}
