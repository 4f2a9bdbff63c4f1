//! The transparency log: an append-only Merkle tree (RFC 9162) of all that was received and decided. Part of rule 1
//! (what has a receipt stands in the log) and of rule 7: the log holds salted commitments only, so that erasing the
//! words and their salt leaves every entry, and the root, as they were.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use crate::hex::{Hex, NotHex};
use crate::merkle::{self, Frontier, Hash};
use crate::named::named;
use crate::time::Timestamp;

named! {
    /// What an entry says happened.
    pub enum EntryKind {
        Received = "received",
        Corrected = "corrected",
        TakenBack = "taken back",
        Decided = "decided",
        /// A decision taken back within its minute.
        DecisionUndone = "decision undone",
        Appealed = "appealed",
        AppealDecided = "appeal decided",
        /// What everybody may read: the dates and versions of a consultation, who takes part, an answer.
        Opened = "opened",
        PolicyPublished = "policy published",
        /// No civil society organisation moderates, and why.
        NoModerator = "no moderator",
        TakingPartChanged = "taking part changed",
        VersionPublished = "version published",
        Answered = "answered",
        Reported = "reported",
        Erased = "erased",
    }
}

/// SHA-256 over a salt and what was said. Without the salt, nobody can try out whether it was this.
pub fn commitment(salt: &[u8; 32], content: &str) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(salt);
    hash.update(content.as_bytes());
    hash.finalize().into()
}

/// One entry, as it is hashed into the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// From 0, without gaps.
    pub sequence: i64,
    pub at: Timestamp,
    pub kind: EntryKind,
    pub commitment: Hex<32>,
}

impl Entry {
    /// The bytes of the leaf: sequence and time as big-endian 64-bit numbers, the length of the kind's word in one
    /// byte, the word, the commitment.
    pub fn bytes(&self) -> Vec<u8> {
        let word = self.kind.as_str().as_bytes();
        let mut bytes = Vec::with_capacity(17 + word.len() + 32);
        bytes.extend(self.sequence.to_be_bytes());
        bytes.extend(self.at.0.to_be_bytes());
        bytes.push(word.len() as u8);
        bytes.extend(word);
        bytes.extend(self.commitment.0);
        bytes
    }

    /// Its leaf in the tree.
    pub fn leaf(&self) -> Hash {
        merkle::leaf(&self.bytes())
    }
}

/// The root of the tree over the entries in their order.
pub fn root(entries: impl IntoIterator<Item = Entry>) -> Hash {
    let mut tree = Frontier::default();
    for entry in entries {
        tree.push(entry.leaf());
    }
    tree.root()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What the database keeps beside an entry: erased with the person.
    struct Kept {
        entry: Entry,
        opening: Option<([u8; 32], String)>,
    }

    fn kept(said: &[String]) -> Vec<Kept> {
        said.iter()
            .enumerate()
            .map(|(i, words)| {
                let salt = [i as u8 + 1; 32];
                let entry = Entry {
                    sequence: i as i64,
                    at: Timestamp(i as i64),
                    kind: EntryKind::Received,
                    commitment: Hex(commitment(&salt, words)),
                };
                Kept { entry, opening: Some((salt, words.clone())) }
            })
            .collect()
    }

    proptest! {
        #[test]
        fn rule_7_erasure_removes_the_words_and_leaves_the_log_as_it_was(
            said in proptest::collection::vec(".{1,20}", 1..20), erased in any::<prop::sample::Index>(),
        ) {
            let mut kept = kept(&said);
            let before = root(kept.iter().map(|k| k.entry));
            kept[erased.index(said.len())].opening = None;
            prop_assert_eq!(root(kept.iter().map(|k| k.entry)), before);
            for k in &kept {
                if let Some((salt, words)) = &k.opening {
                    prop_assert_eq!(commitment(salt, words), k.entry.commitment.0);
                }
            }
        }

        #[test]
        fn rule_1_no_entry_can_be_left_out_or_changed_unseen(
            said in proptest::collection::vec(".{1,20}", 2..20), touched in any::<prop::sample::Index>(),
            bit in 0..256_usize,
        ) {
            let entries: Vec<Entry> = kept(&said).iter().map(|k| k.entry).collect();
            let before = root(entries.clone());
            let touched = touched.index(entries.len());
            let mut changed = entries.clone();
            changed[touched].commitment.0[bit / 8] ^= 1 << (bit % 8);
            prop_assert_ne!(root(changed), before);
            let mut shortened = entries;
            shortened.remove(touched);
            prop_assert_ne!(root(shortened), before);
        }
    }

    #[test]
    fn the_empty_tree_has_the_root_of_the_standard() {
        let nothing: [u8; 32] = Sha256::digest(b"").into();
        assert_eq!(root([]), nothing);
    }
}
