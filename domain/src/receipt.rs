//! The receipt: the code that a participant holds. It opens "what became of what I said" without an account, so it is
//! both a promise and a key.
//!
//! Twelve symbols of Crockford's Base32, shown in three groups of four: eleven at random (55 bits) and one that
//! checks them, so that a slip of the pen is noticed before it is looked up. Whoever types it may use small letters,
//! spaces or none, O for zero and I or L for one.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::code::{self, NotACode};

const RANDOM_SYMBOLS: usize = 11;

/// A receipt code in its plain form: twelve capital letters and digits.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Receipt(String);

/// Why something typed is not a receipt code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAReceipt {
    #[error("a receipt code has twelve letters and digits")]
    Length,
    #[error("a receipt code holds letters and digits only")]
    Symbol,
    #[error("one of the letters or digits is mistyped")]
    Check,
}

impl Receipt {
    /// A code from 64 random bits, of which it uses 55.
    pub fn from_random(bits: u64) -> Self {
        Self(code::from_random(bits, RANDOM_SYMBOLS))
    }

    /// The plain form, for the database and for addresses.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As people read it: `7K3M-9QXP-2RAB`.
    pub fn grouped(&self) -> String {
        format!("{}-{}-{}", &self.0[..4], &self.0[4..8], &self.0[8..])
    }
}

impl FromStr for Receipt {
    type Err = NotAReceipt;

    fn from_str(typed: &str) -> Result<Self, Self::Err> {
        code::read(typed, RANDOM_SYMBOLS).map(Self).map_err(|error| match error {
            NotACode::Length => NotAReceipt::Length,
            NotACode::Symbol => NotAReceipt::Symbol,
            NotACode::Check => NotAReceipt::Check,
        })
    }
}

impl TryFrom<String> for Receipt {
    type Error = NotAReceipt;
    fn try_from(typed: String) -> Result<Self, Self::Error> {
        typed.parse()
    }
}

impl From<Receipt> for String {
    fn from(receipt: Receipt) -> Self {
        receipt.0
    }
}

/// A receipt is a key: it is not written to the program's own records.
impl fmt::Debug for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Receipt(…)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn rule_10_a_receipt_copied_by_hand_opens_the_same_page(bits: u64) {
            let receipt = Receipt::from_random(bits);
            let by_hand = receipt.grouped().to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
            prop_assert_eq!(by_hand.parse::<Receipt>().unwrap(), receipt);
        }

        #[test]
        fn one_wrong_symbol_is_always_noticed(bits: u64, place in 0usize..12, other in 0usize..32) {
            let receipt = Receipt::from_random(bits);
            let mut wrong: Vec<u8> = receipt.as_str().bytes().collect();
            prop_assume!(wrong[place] != code::alphabet()[other]);
            wrong[place] = code::alphabet()[other];
            let wrong = String::from_utf8(wrong).unwrap();
            prop_assert_eq!(wrong.parse::<Receipt>(), Err(NotAReceipt::Check));
        }
    }

    #[test]
    fn a_receipt_does_not_show_in_debug_output() {
        assert_eq!(format!("{:?}", Receipt::from_random(7)), "Receipt(…)");
    }
}
