//! The transparency log for programs: heads, entries, proofs and the key. All of it is public, and none of it says whose
//! entry is whose.

mod consistency;
mod entries;
mod head;
mod heads;
mod inclusion;
mod key;

pub(super) use consistency::{__path_consistency, consistency};
pub(super) use entries::{__path_entries, entries};
pub(super) use head::{__path_head, head};
pub(super) use heads::{__path_heads, heads};
pub(super) use inclusion::{__path_inclusion, inclusion};
pub(super) use key::{__path_key, key};

use domain::signed_log::SignedHead;
use serde::Serialize;
use utoipa::ToSchema;

use super::problem::Problem;

/// What the log was at one time, signed
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SignedHead)]
pub(super) struct Head {
    /// How many entries it had
    size: i64,
    /// Microseconds since 1970-01-01T00:00Z
    at: i64,
    /// The root of its tree (RFC 9162, SHA-256), in hexadecimal
    root: String,
    /// The Ed25519 key that signed it
    key: String,
    /// Ed25519 over one byte with the length of `hearback log head 1`, those words, `size` and `at` as big-endian 64-bit
    /// numbers, and the root
    signature: String,
}

impl From<SignedHead> for Head {
    fn from(head: SignedHead) -> Self {
        let SignedHead { size, at, root, key, signature } = head;
        Self { size, at: at.0, root: root.to_string(), key: key.to_string(), signature: signature.to_string() }
    }
}

/// A number in the address.
fn number(name: &str, typed: Option<&String>) -> Result<i64, Problem> {
    let number = typed.and_then(|typed| typed.parse().ok()).filter(|number: &i64| *number >= 0);
    number.ok_or_else(|| Problem::parameter(name, "write a number, from 0"))
}

fn not_there() -> Problem {
    Problem::named(
        http::StatusCode::NOT_FOUND,
        "not-in-the-log",
        "The log has not got that far",
        "GET /api/v1/log/head says how many entries are signed.",
    )
}
