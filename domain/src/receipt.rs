//! The receipt: the code that a participant holds. It opens "what became of what I said" without an account, so it is
//! both a promise and a key.
//!
//! Twelve symbols of Crockford's Base32, shown in three groups of four: eleven at random (55 bits) and one that
//! checks them, so that a slip of the pen is noticed before it is looked up. Whoever types it may use small letters,
//! spaces or none, O for zero and I or L for one.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
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
        let mut values: Vec<u8> = (0..RANDOM_SYMBOLS).map(|i| (bits >> (5 * i) & 31) as u8).collect();
        values.push(check(&values));
        Self(values.iter().map(|&v| char::from(ALPHABET[usize::from(v)])).collect())
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

/// Weighted so that any one wrong symbol, and nearly any two swapped neighbours, change it: each weight is odd, hence
/// invertible modulo 32.
fn check(values: &[u8]) -> u8 {
    let sum: u32 = values.iter().enumerate().map(|(i, &v)| u32::from(v) * (2 * i as u32 + 1)).sum();
    (sum % 32) as u8
}

impl FromStr for Receipt {
    type Err = NotAReceipt;

    fn from_str(typed: &str) -> Result<Self, Self::Err> {
        let mut values = Vec::with_capacity(RANDOM_SYMBOLS + 1);
        for symbol in typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '—' | '.')) {
            let symbol = match symbol.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let value = ALPHABET.iter().position(|&a| char::from(a) == symbol).ok_or(NotAReceipt::Symbol)?;
            values.push(value as u8);
        }
        if values.len() != RANDOM_SYMBOLS + 1 {
            return Err(NotAReceipt::Length);
        }
        if check(&values[..RANDOM_SYMBOLS]) != values[RANDOM_SYMBOLS] {
            return Err(NotAReceipt::Check);
        }
        Ok(Self(values.iter().map(|&v| char::from(ALPHABET[usize::from(v)])).collect()))
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
            prop_assume!(wrong[place] != ALPHABET[other]);
            wrong[place] = ALPHABET[other];
            let wrong = String::from_utf8(wrong).unwrap();
            prop_assert_eq!(wrong.parse::<Receipt>(), Err(NotAReceipt::Check));
        }
    }

    #[test]
    fn a_receipt_does_not_show_in_debug_output() {
        assert_eq!(format!("{:?}", Receipt::from_random(7)), "Receipt(…)");
    }
}
