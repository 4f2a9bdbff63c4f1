//! Taking in what somebody says: rules 1 and 2, and the part of rule 10 that lies in the words themselves.
//!
//! A submission is checked here, and what comes of it ([`Accepted`]) holds the contribution, its entry for the log and
//! its receipt together, so that none can be stored without the others (rule 1, nothing said is lost).

use crate::receipt::Receipt;
use crate::time::{DAY, MINUTE, Timestamp};
use crate::vocabulary::{ContributionState, Stage, Verification};

/// The longest contribution, in characters: some 25 printed pages.
pub const LONGEST: usize = 60_000;

/// For how long a contribution can be corrected or taken back (WCAG 2.2, 3.3.6: reversible), in microseconds.
pub const CORRECTION_WINDOW: i64 = 15 * MINUTE;

/// What somebody said, as it is kept: the same whether a plain form sent it or a script.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Said(String);

/// Why something cannot be taken in; each has a message that says what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SubmissionRefusal {
    #[error("write something first")]
    Empty,
    #[error("this is longer than {LONGEST} characters; send it in parts")]
    TooLong,
    #[error("this consultation is not open for contributions")]
    NotOpen,
    #[error("the paragraph is not part of the draft")]
    NoSuchParagraph,
    #[error("these words do not stand in the paragraph")]
    NotInParagraph,
    #[error("nothing was changed in the paragraph's wording")]
    SameWording,
    #[error("what this answers is not there any more")]
    NothingToAnswer,
    #[error("the e-mail address is not complete")]
    NoSuchAddress,
    #[error("the client id was used for something else that was said")]
    SaidSomethingElse,
    #[error("the time to correct it or take it back is over")]
    WindowClosed,
    #[error("type the code from your card")]
    NoCode,
    #[error("one of the letters or digits of the code is mistyped")]
    MistypedCode,
    /// Unknown, used, withdrawn: which of them is not said, so that whoever finds a card does not learn whether its
    /// holder took part.
    #[error("this code cannot be used here, or not any more")]
    CodeNotGood,
    #[error("mail was sent to this address several times within the hour")]
    TooManyMails,
}

impl SubmissionRefusal {
    /// The message key of the sentence that tells people.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "error-empty",
            Self::TooLong => "error-too-long",
            Self::NotOpen => "error-not-open",
            Self::NoSuchParagraph => "error-no-such-paragraph",
            Self::NotInParagraph => "error-not-in-paragraph",
            Self::SameWording => "error-same-wording",
            Self::NothingToAnswer => "error-nothing-to-answer",
            Self::NoSuchAddress => "error-no-such-address",
            Self::SaidSomethingElse => "error-said-something-else",
            Self::WindowClosed => "error-window-closed",
            Self::NoCode => "error-no-code",
            Self::MistypedCode => "error-mistyped-code",
            Self::CodeNotGood => "error-code-not-good",
            Self::TooManyMails => "error-too-many-mails",
        }
    }
}

impl Said {
    /// Reads what was typed. A plain form sends line ends as CR LF (HTML, form submission) and a script as LF; both
    /// are the same words. White space around is dropped, and so are the control characters that no keyboard types.
    ///
    /// # Errors
    /// [`SubmissionRefusal::Empty`] or [`SubmissionRefusal::TooLong`].
    pub fn typed(text: &str) -> Result<Self, SubmissionRefusal> {
        let text: String = text
            .replace("\r\n", "\n")
            .replace('\r', "\n")
            .chars()
            .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
            .collect();
        let text = text.trim();
        if text.is_empty() {
            return Err(SubmissionRefusal::Empty);
        }
        if text.chars().count() > LONGEST {
            return Err(SubmissionRefusal::TooLong);
        }
        Ok(Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Checks an e-mail address as far as a form should (HTML, valid e-mail address, in short): the mail itself proves it.
///
/// # Errors
/// [`SubmissionRefusal::NoSuchAddress`].
pub fn email_address(typed: &str) -> Result<String, SubmissionRefusal> {
    let typed = typed.trim();
    let refused = Err(SubmissionRefusal::NoSuchAddress);
    let Some((local, host)) = typed.rsplit_once('@') else { return refused };
    let plain = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    if local.is_empty()
        || local.len() > 64
        || !local.chars().all(plain)
        || host.len() > 253
        || !host.split('.').all(label)
    {
        return refused;
    }
    Ok(typed.to_owned())
}

/// What a submission is, seen beside what is there already under the same (channel, external id) or client id:
/// rule 2, twice is once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    New,
    /// The same once more: it gets the receipt that was given before.
    Again,
}

/// Compares a submission to the one that came before under the same id, if any.
///
/// # Errors
/// [`SubmissionRefusal::SaidSomethingElse`] where the same id comes with other content.
pub fn arrival<T: PartialEq>(before: Option<&T>, now: &T) -> Result<Arrival, SubmissionRefusal> {
    match before {
        None => Ok(Arrival::New),
        Some(before) if before == now => Ok(Arrival::Again),
        Some(_) => Err(SubmissionRefusal::SaidSomethingElse),
    }
}

/// Whether something may be said now.
///
/// # Errors
/// [`SubmissionRefusal::NotOpen`] unless the stage is open.
pub fn may_contribute(stage: Stage) -> Result<(), SubmissionRefusal> {
    if stage == Stage::Open { Ok(()) } else { Err(SubmissionRefusal::NotOpen) }
}

/// Whether a contribution may still be corrected or taken back by whoever holds its receipt.
///
/// # Errors
/// [`SubmissionRefusal::WindowClosed`] after fifteen minutes, or once it was taken back or hidden. A moderator's question
/// can be answered as long as it is open.
pub fn may_change(submitted_at: Timestamp, state: ContributionState, now: Timestamp) -> Result<(), SubmissionRefusal> {
    let open = match state {
        ContributionState::Unconfirmed | ContributionState::Waiting | ContributionState::Published => {
            now <= submitted_at.plus(CORRECTION_WINDOW)
        }
        // A moderator asked for it.
        ContributionState::Returned => true,
        ContributionState::Hidden | ContributionState::TakenBack => false,
    };
    if open { Ok(()) } else { Err(SubmissionRefusal::WindowClosed) }
}

/// In which state something that is said begins, and in which way its author has shown who they are by then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrives {
    /// A moderator reads it; the way is shown already.
    Waiting(Verification),
    /// It is kept, and waits for its author to show who they are (rule 1: it is not sent away).
    Unconfirmed,
}

/// How something that is said begins where a consultation accepts these ways. A code that is given is used where one
/// is asked for; where nothing needs to be shown, nothing is.
///
/// # Errors
/// [`SubmissionRefusal::NoCode`] where a code is the only way and there is none.
pub fn arrives(accepted: &[Verification], code_given: bool) -> Result<Arrives, SubmissionRefusal> {
    if accepted.contains(&Verification::None) {
        return Ok(Arrives::Waiting(Verification::None));
    }
    if accepted.contains(&Verification::Code) && code_given {
        return Ok(Arrives::Waiting(Verification::Code));
    }
    let later = accepted.iter().any(|way| matches!(way, Verification::Email | Verification::OpenId));
    if later { Ok(Arrives::Unconfirmed) } else { Err(SubmissionRefusal::NoCode) }
}

/// For how long a link that confirms a contribution can be used, in microseconds.
pub const CONFIRMATION_LASTS: i64 = 7 * DAY;

/// A contribution that may be stored. Whoever stores one stores its log entry and its receipt in the same transaction.
#[derive(Debug)]
pub struct Accepted<Contribution> {
    pub contribution: Contribution,
    pub receipt: Receipt,
    /// Opens the commitment that stands in the log; kept beside the contribution and erased with it.
    pub salt: [u8; 32],
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use proptest::prelude::*;

    use super::*;
    use crate::time::SECOND;

    proptest! {
        #[test]
        fn nobody_is_asked_for_more_than_one_accepted_way(
            accepted in proptest::sample::subsequence(Verification::ALL.to_vec(), 1..=4),
            code_given: bool,
        ) {
            match arrives(&accepted, code_given) {
                Ok(Arrives::Waiting(way)) => prop_assert!(accepted.contains(&way)),
                Ok(Arrives::Unconfirmed) => prop_assert!(!accepted.contains(&Verification::None)),
                Err(refusal) => {
                    prop_assert_eq!(refusal, SubmissionRefusal::NoCode);
                    prop_assert!(!code_given && accepted == [Verification::Code]);
                }
            }
        }

        #[test]
        fn rule_10_a_plain_form_and_a_script_say_the_same(text in "[a-zé ع\n]{1,80}") {
            prop_assume!(!text.trim().is_empty());
            let by_form = Said::typed(&text.replace('\n', "\r\n")).unwrap();
            let by_script = Said::typed(&text).unwrap();
            prop_assert_eq!(by_form, by_script);
        }

        #[test]
        fn rule_2_twice_is_once_whatever_the_order(sent in proptest::collection::vec((0u8..5, 0u8..3), 0..40)) {
            let mut stored: HashMap<u8, u8> = HashMap::new();
            for (id, content) in &sent {
                match arrival(stored.get(id), content) {
                    Ok(Arrival::New) => prop_assert!(stored.insert(*id, *content).is_none()),
                    Ok(Arrival::Again) => prop_assert_eq!(stored[id], *content),
                    Err(refusal) => {
                        prop_assert_eq!(refusal, SubmissionRefusal::SaidSomethingElse);
                        prop_assert_ne!(stored[id], *content);
                    }
                }
            }
            let ids: std::collections::HashSet<u8> = sent.iter().map(|(id, _)| *id).collect();
            prop_assert_eq!(stored.len(), ids.len());
        }

        #[test]
        fn rule_1_no_word_that_was_typed_is_dropped(words in proptest::collection::vec("[a-zA-Zéß漢ع]{1,12}", 1..50)) {
            let said = Said::typed(&format!("  {}\r\n", words.join(" "))).unwrap();
            prop_assert_eq!(said.as_str().split(' ').collect::<Vec<_>>(), words);
        }
    }

    #[test]
    fn blank_words_are_not_a_contribution() {
        assert_eq!(Said::typed(" \r\n\t"), Err(SubmissionRefusal::Empty));
        assert_eq!(Said::typed(&"x".repeat(LONGEST + 1)), Err(SubmissionRefusal::TooLong));
    }

    #[test]
    fn a_comment_can_be_taken_back_for_a_quarter_of_an_hour_and_no_longer() {
        let sent = Timestamp(0);
        let late = sent.plus(CORRECTION_WINDOW + SECOND);
        assert_eq!(may_change(sent, ContributionState::Waiting, sent.plus(CORRECTION_WINDOW)), Ok(()));
        assert_eq!(may_change(sent, ContributionState::Waiting, late), Err(SubmissionRefusal::WindowClosed));
        assert_eq!(may_change(sent, ContributionState::TakenBack, sent), Err(SubmissionRefusal::WindowClosed));
    }

    #[test]
    fn an_address_is_checked_no_harder_than_a_mail_server_would() {
        for good in ["amal@example.org", "o'neil+hb@mail.example.co.uk", "jürgen@müller.example"] {
            assert_eq!(email_address(&format!(" {good} ")).as_deref(), Ok(good));
        }
        for bad in ["amal", "amal@", "@example.org", "a b@example.org", "a@-x.org", "a@x..org", "a@b\n.org"] {
            assert_eq!(email_address(bad), Err(SubmissionRefusal::NoSuchAddress), "{bad}");
        }
    }
}
