//! The transparency log: what was received and decided, each once, in one order, without gaps.

use std::collections::BTreeSet;

use domain::log::{Entry, EntryKind, commitment};
use domain::time::Timestamp;
use domain::wording::all_words;

use crate::Store;
use crate::db::{self, Tx};
use crate::error::{Error, Result};

/// Adds an entry that commits to `content` with `salt`, and keeps the salt so that its author can open it.
///
/// The lock on the head gives each entry its number: call it late in the transaction.
pub(crate) async fn append(
    tx: &mut Tx,
    at: Timestamp,
    kind: EntryKind,
    contribution: Option<i64>,
    content: &str,
    salt: [u8; 32],
) -> Result<i64> {
    let head = db::one!(&mut *tx, (i64,), "UPDATE log_head SET size = size + 1 WHERE id = 1 RETURNING size")?;
    let sequence = head.ok_or_else(|| Error::Corrupt("the log has no head".into()))?.0 - 1;
    db::run!(
        tx,
        "INSERT INTO log_entry (sequence, at, kind, commitment, contribution_id, salt) VALUES ($1, $2, $3, $4, $5, $6)",
        sequence,
        at.0,
        kind.as_str(),
        commitment(&salt, content).as_slice(),
        contribution,
        salt.as_slice(),
    )?;
    Ok(sequence)
}

/// The log as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogHead {
    pub size: i64,
    /// Root of the RFC 9162 tree.
    pub root: [u8; 32],
}

/// Reads the whole log and computes its root.
///
/// # Errors
/// [`Error::Corrupt`] where a number is missing or a commitment is no hash.
pub async fn head(store: &Store) -> Result<LogHead> {
    let rows = db::read_all!(
        &store.db,
        (i64, i64, String, Vec<u8>),
        "SELECT sequence, at, kind, commitment FROM log_entry ORDER BY sequence",
    )?;
    let mut entries = Vec::with_capacity(rows.len());
    for (expected, (sequence, at, kind, commitment)) in (0..).zip(rows) {
        if sequence != expected {
            return Err(Error::Corrupt(format!("the log has no entry {expected}")));
        }
        let commitment =
            commitment.try_into().map_err(|_| Error::Corrupt(format!("the commitment of entry {sequence}")))?;
        entries.push(Entry { sequence, at: Timestamp(at), kind: kind.parse::<EntryKind>()?, commitment });
    }
    Ok(LogHead { size: entries.len() as i64, root: domain::log::root(entries) })
}

/// Checks that every contribution has its receipt and stands in the log exactly once, and that the latest entry of its
/// words opens to what is kept of them, unless its author took them back (rule 1). Answers the ids of those that do
/// not, in their order.
///
/// # Errors
/// [`Error::Database`].
pub async fn unaccounted(store: &Store) -> Result<Vec<i64>> {
    let rows = db::read_all!(
        &store.db,
        (i64,),
        "SELECT c.id FROM contribution c
         LEFT JOIN receipt r ON r.contribution_id = c.id
         LEFT JOIN log_entry l ON l.contribution_id = c.id AND l.kind = $1
         GROUP BY c.id HAVING COUNT(l.sequence) <> 1 OR COUNT(r.code) = 0",
        EntryKind::Received.as_str(),
    )?;
    let mut unaccounted: BTreeSet<i64> = rows.into_iter().map(|(id,)| id).collect();
    let latest = db::read_all!(
        &store.db,
        (i64, String, Option<String>, Option<Vec<u8>>, Option<Vec<u8>>),
        "SELECT c.id, c.body, c.why, l.commitment, l.salt FROM contribution c
         LEFT JOIN log_entry l ON l.sequence = (
             SELECT MAX(sequence) FROM log_entry x WHERE x.contribution_id = c.id AND x.kind IN ($1, $2))
         WHERE c.state <> 'taken back'",
        EntryKind::Received.as_str(),
        EntryKind::Corrected.as_str(),
    )?;
    for (id, body, why, kept, salt) in latest {
        let salt = salt.and_then(|salt| <[u8; 32]>::try_from(salt).ok());
        if salt.map(|salt| commitment(&salt, &all_words(&body, why.as_deref())).to_vec()) != kept || kept.is_none() {
            unaccounted.insert(id);
        }
    }
    Ok(unaccounted.into_iter().collect())
}
