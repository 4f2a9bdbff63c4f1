//! Bytes that people and files see as hexadecimal digits.

use std::fmt;

use data_encoding::HEXLOWER_PERMISSIVE as HEX;
use serde::{Deserialize, Serialize};

/// So many bytes, written as twice as many hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hex<const N: usize>(pub [u8; N]);

/// Why something typed is not so many bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("write {0} hexadecimal digits")]
pub struct NotHex(pub usize);

impl<const N: usize> std::str::FromStr for Hex<N> {
    type Err = NotHex;

    fn from_str(typed: &str) -> Result<Self, NotHex> {
        let bytes = HEX.decode(typed.trim().as_bytes()).map_err(|_| NotHex(2 * N))?;
        bytes.try_into().map(Self).map_err(|_| NotHex(2 * N))
    }
}

impl<const N: usize> TryFrom<String> for Hex<N> {
    type Error = NotHex;

    fn try_from(typed: String) -> Result<Self, NotHex> {
        typed.parse()
    }
}

impl<const N: usize> From<Hex<N>> for String {
    fn from(bytes: Hex<N>) -> Self {
        HEX.encode(&bytes.0)
    }
}

impl<const N: usize> fmt::Display for Hex<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEX.encode(&self.0))
    }
}

impl<const N: usize> fmt::Debug for Hex<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
