//! The invitation code: what a civil society organisation hands to somebody on a card, so that they may take part in a
//! consultation that asks for it. It works once, and nothing joins it to what is said with it (rule 7).
//!
//! Nine symbols in three groups of three: eight at random (40 bits) and one that checks them. A receipt has twelve in
//! groups of four, so nobody takes one for the other.

use std::fmt;
use std::str::FromStr;

use crate::code::{self, NotACode};
use crate::submission::SubmissionRefusal;

const RANDOM_SYMBOLS: usize = 8;

/// As many codes are made at one time.
pub const MOST_AT_ONCE: usize = 500;

/// A code in its plain form: nine capital letters and digits.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct InvitationCode(String);

impl InvitationCode {
    /// A code from 64 random bits, of which it uses 40.
    pub fn from_random(bits: u64) -> Self {
        Self(code::from_random(bits, RANDOM_SYMBOLS))
    }

    /// The plain form, for addresses and to be hashed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As people read it: `7K3-M9Q-XP2`.
    pub fn grouped(&self) -> String {
        format!("{}-{}-{}", &self.0[..3], &self.0[3..6], &self.0[6..])
    }
}

impl FromStr for InvitationCode {
    type Err = SubmissionRefusal;

    fn from_str(typed: &str) -> Result<Self, Self::Err> {
        match code::read(typed, RANDOM_SYMBOLS) {
            Ok(plain) => Ok(Self(plain)),
            Err(NotACode::Length | NotACode::Symbol | NotACode::Check) => Err(SubmissionRefusal::MistypedCode),
        }
    }
}

/// A code is a key: it is not written to the program's own records.
impl fmt::Debug for InvitationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InvitationCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::receipt::Receipt;

    proptest! {
        #[test]
        fn rule_10_a_code_copied_by_hand_is_the_same_code(bits: u64) {
            let made = InvitationCode::from_random(bits);
            let by_hand = made.grouped().to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
            prop_assert!(by_hand.parse::<InvitationCode>() == Ok(made));
        }

        #[test]
        fn one_wrong_symbol_is_always_noticed(bits: u64, place in 0usize..9, other in 0usize..32) {
            let mut wrong: Vec<u8> = InvitationCode::from_random(bits).as_str().bytes().collect();
            prop_assume!(wrong[place] != code::alphabet()[other]);
            wrong[place] = code::alphabet()[other];
            let wrong = String::from_utf8(wrong).unwrap();
            prop_assert!(wrong.parse::<InvitationCode>() == Err(SubmissionRefusal::MistypedCode));
        }

        #[test]
        fn a_receipt_is_never_taken_for_a_code(bits: u64) {
            let receipt = Receipt::from_random(bits);
            prop_assert!(receipt.as_str().parse::<InvitationCode>().is_err());
            prop_assert!(InvitationCode::from_random(bits).as_str().parse::<Receipt>().is_err());
        }
    }

    #[test]
    fn a_code_does_not_show_in_debug_output() {
        assert_eq!(format!("{:?}", InvitationCode::from_random(7)), "InvitationCode(…)");
    }
}
