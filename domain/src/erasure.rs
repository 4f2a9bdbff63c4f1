//! The part of rule 7 that is about going: erasure removes the person, and the words where the person wants that, and
//! leaves the log verifiable. Whoever holds the receipt may ask for it, at any time and in every stage; nobody else.
//!
//! Source: GDPR, Art. 17 (erasure) and Art. 11 (no more is asked of somebody than what tells that it is theirs: the
//! receipt). What a report has published is a figure and nobody's data; it stays as it was published (rule 8: a figure
//! that changed by one would tell whom it was about).

use crate::named::named;
use crate::vocabulary::ContributionState;

named! {
    /// How much is erased.
    pub enum Scope {
        /// Whatever leads to the person. The words stay: nobody knows any more whose they are.
        Person = "person",
        /// The words, too, and whatever repeats or describes them.
        PersonAndWords = "person and words",
    }
}

/// What is there when somebody asks for erasure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    pub state: ContributionState,
    /// What was erased before.
    pub before: Option<Scope>,
    /// Whether something else stands that was said under the same address. Nobody has proved that an address is
    /// theirs, so this receipt decides about its own contribution alone.
    pub said_more: bool,
    /// Whether the report that answers it is published.
    pub reported: bool,
}

/// What erasure does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Erasure {
    /// The address goes, and mail that waits is not sent. Otherwise the contribution leaves the participant to whom
    /// the address belongs, and becomes nobody's.
    pub address: bool,
    /// The words go with all that quotes them: the statement of reasons, the reason for setting it aside, and what
    /// opens the log's commitments.
    pub words: bool,
    /// The themes that it was counted under forget it. Under a published report they count on.
    pub coding: bool,
}

/// Why nothing is erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ErasureRefusal {
    #[error("choose what is to be erased")]
    NoScope,
    #[error("it is erased already")]
    AlreadyErased,
}

impl ErasureRefusal {
    /// The message key of the sentence that tells people.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoScope => "error-no-scope",
            Self::AlreadyErased => "error-already-erased",
        }
    }
}

/// What is to be done.
///
/// # Errors
/// [`ErasureRefusal::AlreadyErased`] where the words are gone already: nothing is left to erase then.
pub fn erase(scope: Scope, found: Found) -> Result<Erasure, ErasureRefusal> {
    if found.before == Some(Scope::PersonAndWords) {
        return Err(ErasureRefusal::AlreadyErased);
    }
    let words = scope == Scope::PersonAndWords;
    let counts_on = found.reported && found.state == ContributionState::Published;
    Ok(Erasure { address: !found.said_more, words, coding: words && !counts_on })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    fn found() -> impl Strategy<Value = Found> {
        (select(ContributionState::ALL), proptest::option::of(select(Scope::ALL)), any::<bool>(), any::<bool>())
            .prop_map(|(state, before, said_more, reported)| Found { state, before, said_more, reported })
    }

    proptest! {
        #[test]
        fn rule_7_erasure_is_refused_to_nobody_in_no_stage_until_nothing_is_left(scope in select(Scope::ALL), found in found()) {
            let refused = erase(scope, found).is_err();
            prop_assert_eq!(refused, found.before == Some(Scope::PersonAndWords));
        }

        #[test]
        fn rule_7_the_words_go_where_their_author_says_so_and_the_address_is_only_taken_from_its_owner(
            scope in select(Scope::ALL), found in found(),
        ) {
            if let Ok(erasure) = erase(scope, found) {
                prop_assert_eq!(erasure.words, scope == Scope::PersonAndWords);
                prop_assert!(erasure.address || found.said_more);
                prop_assert!(!erasure.coding || erasure.words);
            }
        }

        #[test]
        fn rule_7_and_rule_8_no_count_of_a_published_report_moves(scope in select(Scope::ALL), found in found()) {
            let counted = found.reported && found.state == ContributionState::Published;
            if let Ok(erasure) = erase(scope, found) {
                prop_assert!(!(counted && erasure.coding));
            }
        }
    }
}
