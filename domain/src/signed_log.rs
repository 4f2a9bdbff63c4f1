//! What the log signs, and how anybody checks it without asking the log: heads of its tree, the promise that a receipt
//! holds, and the proof that somebody's words are in it (rule 1). Ed25519 (RFC 8032), which answers the same signature
//! for the same text each time.
//!
//! What is signed begins with its length and its name, so that nothing signed as one thing can be shown as another; the
//! fields follow in a fixed order and width, numbers big-endian.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::hex::Hex;
use crate::log::{Entry, EntryKind, commitment};
use crate::merkle::{self, Frontier};
use crate::time::{MINUTE, Timestamp};

pub type PublicKey = Hex<32>;

/// From when something is received until a signed head covers it, at the latest.
pub const COVERED_WITHIN: i64 = MINUTE;

const HEAD: &str = "hearback log head 1";
const PROMISE: &str = "hearback log promise 1";
/// What a proof says about its format; raised when a field changes its meaning.
pub const PROOF: &str = "hearback proof 1";

pub fn public_key(key: &SigningKey) -> PublicKey {
    Hex(key.verifying_key().to_bytes())
}

/// By what people know a key: SHA-256 of it, the first sixteen bytes in groups of four.
pub fn fingerprint(key: &PublicKey) -> String {
    let digest = Sha256::digest(key.0);
    digest[..16].chunks(2).map(|pair| format!("{:02x}{:02x}", pair[0], pair[1])).collect::<Vec<_>>().join(" ")
}

fn named(name: &str, fields: &[&[u8]]) -> Vec<u8> {
    let mut bytes = vec![name.len() as u8];
    bytes.extend(name.as_bytes());
    fields.iter().for_each(|field| bytes.extend(*field));
    bytes
}

fn signed_by(key: &PublicKey, bytes: &[u8], signature: &Hex<64>) -> bool {
    let signature = Signature::from_bytes(&signature.0);
    // Strict: a weak key, or a signature written in two ways, is refused.
    VerifyingKey::from_bytes(&key.0).is_ok_and(|key| key.verify_strict(bytes, &signature).is_ok())
}

/// What the log was at one time. Two with one size and two roots are two logs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedHead {
    pub size: i64,
    pub at: Timestamp,
    /// Root of the RFC 9162 tree.
    pub root: Hex<32>,
    pub key: PublicKey,
    pub signature: Hex<64>,
}

impl SignedHead {
    pub fn sign(key: &SigningKey, size: i64, at: Timestamp, root: [u8; 32]) -> Self {
        let mut head = Self { size, at, root: Hex(root), key: public_key(key), signature: Hex([0; 64]) };
        head.signature = Hex(key.sign(&head.bytes()).to_bytes());
        head
    }

    /// Size and time as 64-bit numbers, the root.
    fn bytes(&self) -> Vec<u8> {
        named(HEAD, &[&self.size.to_be_bytes(), &self.at.0.to_be_bytes(), &self.root.0])
    }

    pub fn is_signed(&self) -> bool {
        self.size >= 0 && signed_by(&self.key, &self.bytes(), &self.signature)
    }
}

/// That an entry will be covered by a signed head in time, whatever happens to the log: who holds it can show that it was
/// broken. Made from the entry alone, so that it can be signed whenever it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    pub sequence: i64,
    pub leaf: Hex<32>,
    pub by: Timestamp,
    pub signature: Hex<64>,
}

impl Promise {
    pub fn sign(key: &SigningKey, entry: &Entry) -> Self {
        let (sequence, leaf, by) = (entry.sequence, Hex(entry.leaf()), entry.at.plus(COVERED_WITHIN));
        let mut promise = Self { sequence, leaf, by, signature: Hex([0; 64]) };
        promise.signature = Hex(key.sign(&promise.bytes()).to_bytes());
        promise
    }

    /// The number as 64 bits, the leaf, the time as 64 bits.
    fn bytes(&self) -> Vec<u8> {
        named(PROMISE, &[&self.sequence.to_be_bytes(), &self.leaf.0, &self.by.0.to_be_bytes()])
    }

    pub fn is_signed(&self, key: &PublicKey) -> bool {
        signed_by(key, &self.bytes(), &self.signature)
    }
}

/// What opens an entry's commitment: gone when its author had the words erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    pub words: String,
    pub salt: Hex<32>,
}

/// That the head covers the entry: the hashes beside its way up to the root.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inclusion {
    pub head: SignedHead,
    pub hashes: Vec<Hex<32>>,
}

/// Everything by which somebody can check on their own that what they said is in the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    pub format: String,
    /// The log's site.
    pub log: String,
    pub key: PublicKey,
    pub entry: Entry,
    pub opening: Option<Opening>,
    pub promise: Promise,
    /// None in the first moments, before a head covers it.
    pub inclusion: Option<Inclusion>,
}

/// Why something is not what it says it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Forgery {
    #[error("the file has another format than this program knows")]
    Format,
    #[error("it was signed with another key than the one that you trust")]
    OtherKey,
    #[error("the words are not those that the entry stands for, or the secret number beside them is another")]
    Words,
    #[error("the promise is about another entry than this one")]
    OtherEntry,
    #[error("the signature under the promise does not fit")]
    PromiseSignature,
    #[error("the signature under the head does not fit")]
    HeadSignature,
    #[error("the head was made before the entry came, and cannot cover it")]
    HeadTooSmall,
    #[error("the entry does not lead to the head's root: it was changed, or is not in this log")]
    NotIncluded,
    #[error("an entry is missing, or stands at another place than its number says")]
    Order,
    #[error("the entries do not lead to the root that was signed: one was changed, taken out or put in")]
    Root,
    #[error("a head says an earlier time than the one before it")]
    Time,
    #[error("the log is smaller than it was: what was in it has been taken out")]
    RolledBack,
    #[error("the two heads do not belong to one log: what was in it has been changed")]
    Forked,
    #[error("there is no signed head that covers all entries")]
    NoHead,
}

impl Forgery {
    /// For the message that a page shows.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Words => "proof-wrong-words",
            Self::PromiseSignature | Self::HeadSignature | Self::OtherKey => "proof-wrong-signature",
            _ => "proof-wrong-log",
        }
    }
}

/// What a proof that holds has shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proved {
    /// That these words are the ones; not, where they were erased.
    pub words: bool,
    /// That the log holds the entry; not before the first head that covers it.
    pub in_log: bool,
}

impl Proof {
    /// Checks all of it. `trusted` is the log's key as somebody got it from elsewhere; without it, only that everything
    /// was signed with the key in the file.
    ///
    /// # Errors
    /// [`Forgery`] with the first thing that does not fit.
    pub fn check(&self, trusted: Option<&PublicKey>) -> Result<Proved, Forgery> {
        if self.format != PROOF {
            return Err(Forgery::Format);
        }
        if trusted.is_some_and(|trusted| *trusted != self.key) {
            return Err(Forgery::OtherKey);
        }
        if let Some(opening) = &self.opening
            && (commitment(&opening.salt.0, &opening.words) != self.entry.commitment.0
                || !matches!(self.entry.kind, EntryKind::Received | EntryKind::Corrected))
        {
            return Err(Forgery::Words);
        }
        let leaf = self.entry.leaf();
        let promised = &self.promise;
        if promised.sequence != self.entry.sequence || promised.leaf.0 != leaf {
            return Err(Forgery::OtherEntry);
        }
        if !promised.is_signed(&self.key) {
            return Err(Forgery::PromiseSignature);
        }
        if let Some(Inclusion { head, hashes }) = &self.inclusion {
            if head.key != self.key {
                return Err(Forgery::OtherKey);
            }
            if !head.is_signed() {
                return Err(Forgery::HeadSignature);
            }
            let (Ok(sequence), Ok(size)) = (u64::try_from(self.entry.sequence), u64::try_from(head.size)) else {
                return Err(Forgery::HeadTooSmall);
            };
            if sequence >= size {
                return Err(Forgery::HeadTooSmall);
            }
            let hashes: Vec<[u8; 32]> = hashes.iter().map(|hash| hash.0).collect();
            if !merkle::includes(sequence, &leaf, size, &hashes, &head.root.0) {
                return Err(Forgery::NotIncluded);
            }
        }
        Ok(Proved { words: self.opening.is_some(), in_log: self.inclusion.is_some() })
    }
}

/// Whether the log of the later head is that of the earlier one, gone on.
///
/// # Errors
/// [`Forgery`] with the first thing that does not fit.
pub fn check_continuation(
    earlier: &SignedHead,
    later: &SignedHead,
    hashes: &[Hex<32>],
    trusted: Option<&PublicKey>,
) -> Result<(), Forgery> {
    if earlier.key != later.key || trusted.is_some_and(|trusted| *trusted != later.key) {
        return Err(Forgery::OtherKey);
    }
    if !earlier.is_signed() || !later.is_signed() {
        return Err(Forgery::HeadSignature);
    }
    if later.size < earlier.size {
        return Err(Forgery::RolledBack);
    }
    if later.at < earlier.at {
        return Err(Forgery::Time);
    }
    let hashes: Vec<[u8; 32]> = hashes.iter().map(|hash| hash.0).collect();
    let (first, second) = (earlier.size.unsigned_abs(), later.size.unsigned_abs());
    if merkle::continues(first, &earlier.root.0, second, &later.root.0, &hashes) {
        Ok(())
    } else {
        Err(Forgery::Forked)
    }
}

/// Reads a whole log, entry by entry and head by head, and checks that they belong together. A head comes after the
/// entries that it covers.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    tree: Frontier,
    last: Option<SignedHead>,
    trusted: Option<PublicKey>,
    heads: u64,
}

impl Reading {
    pub fn trusting(trusted: Option<PublicKey>) -> Self {
        Self { trusted, ..Self::default() }
    }

    /// # Errors
    /// [`Forgery::Order`].
    pub fn entry(&mut self, entry: &Entry) -> Result<(), Forgery> {
        if u64::try_from(entry.sequence) != Ok(self.tree.size()) {
            return Err(Forgery::Order);
        }
        self.tree.push(entry.leaf());
        Ok(())
    }

    /// # Errors
    /// [`Forgery`] with the first thing that does not fit.
    pub fn head(&mut self, head: &SignedHead) -> Result<(), Forgery> {
        if self.trusted.is_some_and(|trusted| trusted != head.key) {
            return Err(Forgery::OtherKey);
        }
        if !head.is_signed() {
            return Err(Forgery::HeadSignature);
        }
        if let Some(last) = &self.last {
            if head.size < last.size {
                return Err(Forgery::RolledBack);
            }
            if head.at < last.at {
                return Err(Forgery::Time);
            }
        }
        match u64::try_from(head.size) {
            Ok(size) if size == self.tree.size() => {}
            Ok(size) if size > self.tree.size() => return Err(Forgery::Order),
            _ => return Err(Forgery::RolledBack),
        }
        if head.root.0 != self.tree.root() {
            return Err(Forgery::Root);
        }
        self.last = Some(*head);
        self.heads += 1;
        Ok(())
    }

    /// The last head, with how many entries and heads there were.
    ///
    /// # Errors
    /// [`Forgery::NoHead`] where the last entries are covered by none.
    pub fn end(self) -> Result<(SignedHead, u64, u64), Forgery> {
        let last = self.last.ok_or(Forgery::NoHead)?;
        if u64::try_from(last.size) != Ok(self.tree.size()) {
            return Err(Forgery::NoHead);
        }
        Ok((last, self.tree.size(), self.heads))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SAID: [&str; 5] = ["Shade, please.", "Not here.", "Limes.", "A bench.", "Wider paths."];

    fn the_log_key() -> SigningKey {
        SigningKey::from_bytes(&[7; 32])
    }

    fn entries() -> Vec<Entry> {
        let entry = |(sequence, words): (i64, &&str)| Entry {
            sequence,
            at: Timestamp(1_000 + sequence),
            kind: EntryKind::Received,
            commitment: Hex(commitment(&[9; 32], words)),
        };
        (0..).zip(&SAID).map(entry).collect()
    }

    fn head_over(entries: &[Entry]) -> SignedHead {
        let root = crate::log::root(entries.iter().copied());
        SignedHead::sign(&the_log_key(), entries.len() as i64, Timestamp(2_000 + entries.len() as i64), root)
    }

    /// What the plan of a proof comes to, computed from all leaves.
    fn hashes(plan: &[merkle::Leaves], entries: &[Entry]) -> Vec<Hex<32>> {
        let over =
            |&(from, to): &merkle::Leaves| Hex(crate::log::root(entries[from as usize..to as usize].iter().copied()));
        plan.iter().map(over).collect()
    }

    /// The proof of what the third said.
    fn proof() -> Proof {
        let entries = entries();
        let entry = entries[2];
        Proof {
            format: PROOF.to_owned(),
            log: "https://consult.example".to_owned(),
            key: public_key(&the_log_key()),
            entry,
            opening: Some(Opening { words: SAID[2].to_owned(), salt: Hex([9; 32]) }),
            promise: Promise::sign(&the_log_key(), &entry),
            inclusion: Some(Inclusion {
                head: head_over(&entries),
                hashes: hashes(&merkle::inclusion(2, 5).unwrap(), &entries),
            }),
        }
    }

    fn refused(change: impl FnOnce(&mut Proof)) -> Forgery {
        let mut forged = proof();
        change(&mut forged);
        forged.check(Some(&public_key(&the_log_key()))).unwrap_err()
    }

    #[test]
    fn an_honest_proof_holds_and_reads_the_same_from_its_file() {
        let key = public_key(&the_log_key());
        let file = serde_json::to_string(&proof()).unwrap();
        let read: Proof = serde_json::from_str(&file).unwrap();
        assert_eq!(read, proof());
        assert_eq!(read.check(Some(&key)), Ok(Proved { words: true, in_log: true }));
        let erased = Proof { opening: None, ..proof() };
        assert_eq!(erased.check(Some(&key)), Ok(Proved { words: false, in_log: true }));
        let just_said = Proof { inclusion: None, ..proof() };
        assert_eq!(just_said.check(None), Ok(Proved { words: true, in_log: false }));
    }

    #[test]
    fn changed_words_are_refused() {
        assert_eq!(refused(|proof| proof.opening.as_mut().unwrap().words.push('!')), Forgery::Words);
    }

    #[test]
    fn a_changed_salt_is_refused() {
        assert_eq!(refused(|proof| proof.opening.as_mut().unwrap().salt.0[0] ^= 1), Forgery::Words);
    }

    #[test]
    fn a_changed_time_of_the_entry_is_refused() {
        assert_eq!(refused(|proof| proof.entry.at.0 += 1), Forgery::OtherEntry);
    }

    #[test]
    fn a_changed_kind_of_entry_is_refused() {
        assert_eq!(refused(|proof| proof.entry.kind = EntryKind::Corrected), Forgery::OtherEntry);
    }

    #[test]
    fn a_changed_number_of_the_entry_is_refused() {
        assert_eq!(refused(|proof| proof.entry.sequence = 1), Forgery::OtherEntry);
        let moved = |proof: &mut Proof| {
            proof.entry.sequence = 1;
            proof.promise = Promise::sign(&the_log_key(), &proof.entry);
        };
        assert_eq!(refused(moved), Forgery::NotIncluded, "whoever holds the key cannot move it either");
    }

    #[test]
    fn a_changed_hash_of_the_proof_is_refused() {
        assert_eq!(refused(|proof| proof.inclusion.as_mut().unwrap().hashes[1].0[31] ^= 1), Forgery::NotIncluded);
    }

    #[test]
    fn a_changed_root_is_refused() {
        assert_eq!(refused(|proof| proof.inclusion.as_mut().unwrap().head.root.0[0] ^= 1), Forgery::HeadSignature);
    }

    #[test]
    fn a_changed_signature_is_refused() {
        let head = |proof: &mut Proof| proof.inclusion.as_mut().unwrap().head.signature.0[5] ^= 1;
        assert_eq!(refused(head), Forgery::HeadSignature);
        assert_eq!(refused(|proof| proof.promise.signature.0[5] ^= 1), Forgery::PromiseSignature);
        assert_eq!(refused(|proof| proof.promise.by.0 += 1), Forgery::PromiseSignature);
    }

    #[test]
    fn another_key_is_refused() {
        let other = public_key(&SigningKey::from_bytes(&[8; 32]));
        assert_eq!(proof().check(Some(&other)), Err(Forgery::OtherKey));
        let resigned = |proof: &mut Proof| {
            let key = SigningKey::from_bytes(&[8; 32]);
            let head = &mut proof.inclusion.as_mut().unwrap().head;
            *head = SignedHead::sign(&key, head.size, head.at, head.root.0);
        };
        assert_eq!(refused(resigned), Forgery::OtherKey);
        assert_eq!(refused(|proof| proof.key = other), Forgery::OtherKey);
    }

    #[test]
    fn a_head_from_before_the_entry_is_refused() {
        let entries = entries();
        assert_eq!(
            refused(|proof| proof.inclusion.as_mut().unwrap().head = head_over(&entries[..2])),
            Forgery::HeadTooSmall
        );
    }

    fn continued(earlier: &SignedHead, later: &SignedHead, entries: &[Entry]) -> Result<(), Forgery> {
        let plan = merkle::consistency(earlier.size as u64, later.size as u64).unwrap_or_default();
        check_continuation(earlier, later, &hashes(&plan, entries), Some(&public_key(&the_log_key())))
    }

    #[test]
    fn a_log_that_was_rolled_back_or_forked_is_refused() {
        let honest = entries();
        let (early, late) = (head_over(&honest[..3]), head_over(&honest));
        assert_eq!(continued(&early, &late, &honest), Ok(()));
        assert_eq!(continued(&late, &early, &honest), Err(Forgery::RolledBack));
        let mut other = honest.clone();
        other[1].commitment.0[0] ^= 1;
        assert_eq!(continued(&early, &head_over(&other), &other), Err(Forgery::Forked));
        assert_eq!(continued(&late, &head_over(&other), &other), Err(Forgery::Forked), "two roots for one size");
        let earlier = SignedHead::sign(&the_log_key(), 5, Timestamp(1), late.root.0);
        assert_eq!(continued(&early, &earlier, &honest), Err(Forgery::Time));
    }

    fn read(entries: &[Entry], heads: &[SignedHead]) -> Result<(), Forgery> {
        let mut reading = Reading::trusting(Some(public_key(&the_log_key())));
        for head in heads.iter().filter(|head| head.size == 0) {
            reading.head(head)?;
        }
        for entry in entries {
            reading.entry(entry)?;
            for head in heads.iter().filter(|head| head.size == entry.sequence + 1) {
                reading.head(head)?;
            }
        }
        reading.end().map(|_| ())
    }

    #[test]
    fn a_removed_entry_is_refused() {
        let honest = entries();
        let heads = [head_over(&honest[..2]), head_over(&honest)];
        assert_eq!(read(&honest, &heads), Ok(()));
        let mut shorter = honest.clone();
        shorter.remove(1);
        assert_eq!(read(&shorter, &heads), Err(Forgery::Order));
        (0..).zip(&mut shorter).for_each(|(sequence, entry)| entry.sequence = sequence);
        assert_eq!(read(&shorter, &heads), Err(Forgery::Root), "numbered anew");
        assert_eq!(read(&honest[..4], &heads), Err(Forgery::NoHead), "the last one");
    }

    #[test]
    fn two_swapped_entries_are_refused() {
        let honest = entries();
        let heads = [head_over(&honest)];
        let mut swapped = honest.clone();
        swapped.swap(0, 3);
        assert_eq!(read(&swapped, &heads), Err(Forgery::Order));
        (0..).zip(&mut swapped).for_each(|(sequence, entry)| entry.sequence = sequence);
        assert_eq!(read(&swapped, &heads), Err(Forgery::Root), "numbered anew");
    }

    proptest! {
        #[test]
        fn rule_1_a_single_bit_that_is_changed_anywhere_in_the_log_is_found(
            entry in 0_usize..5, bit in 0_usize..64 + 256,
        ) {
            let honest = entries();
            let heads = [head_over(&honest)];
            let mut changed = honest.clone();
            match bit {
                0..64 => changed[entry].at.0 ^= 1 << bit,
                _ => changed[entry].commitment.0[(bit - 64) / 8] ^= 1 << (bit % 8),
            }
            prop_assert_eq!(read(&changed, &heads), Err(Forgery::Root));
        }

        #[test]
        fn the_same_entry_gets_the_same_promise(sequence in 0_i64.., at in 0_i64..i64::MAX / 2) {
            let entry = Entry { sequence, at: Timestamp(at), ..entries()[0] };
            let promise = Promise::sign(&the_log_key(), &entry);
            prop_assert_eq!(promise, Promise::sign(&the_log_key(), &entry));
            prop_assert!(promise.is_signed(&public_key(&the_log_key())));
        }
    }
}
