//! The transparency log: what was received and decided, each once, in one order, without gaps.

use std::collections::BTreeSet;
use std::iter::repeat;

use domain::log::{Entry, EntryKind, Hex, commitment};
use domain::merkle::Frontier;
use domain::time::Timestamp;
use domain::wording::all_words;
use sqlx::AssertSqlSafe;

use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::log_nodes::AT_A_TIME;
use crate::{Store, log_nodes};

/// Adds an entry that commits to `content` with `salt`, and keeps the salt so that its author can open it. The tree grows
/// with it, by as many rows as one more leaf completes subtrees.
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
    let entry = Entry { sequence, at, kind, commitment: Hex(commitment(&salt, content)) };
    db::run!(
        &mut *tx,
        "INSERT INTO log_entry (sequence, at, kind, commitment, contribution_id, salt) VALUES ($1, $2, $3, $4, $5, $6)",
        sequence,
        at.0,
        kind.as_str(),
        entry.commitment.0.as_slice(),
        contribution,
        salt.as_slice(),
    )?;
    log_nodes::add(tx, &entry).await?;
    Ok(sequence)
}

/// Adds an entry about what is nobody's words: everybody may read what it commits to, from that time on.
pub(crate) async fn append_public(
    tx: &mut Tx,
    at: Timestamp,
    kind: EntryKind,
    content: &str,
    salt: [u8; 32],
    shown_from: Timestamp,
) -> Result<i64> {
    let sequence = append(tx, at, kind, None, content, salt).await?;
    db::run!(
        tx,
        "UPDATE log_entry SET content = $1, shown_from = $2 WHERE sequence = $3",
        content,
        shown_from.0,
        sequence,
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

/// The head of the log, from what is kept of its tree.
///
/// # Errors
/// [`Error::Database`].
pub async fn head(store: &Store) -> Result<LogHead> {
    let mut tx = store.db.begin_reading().await?;
    let size = size(&mut tx).await?;
    Ok(LogHead { size, root: log_nodes::root(&mut tx, size).await?.0 })
}

/// How many entries there are.
pub(crate) async fn size(tx: &mut Tx) -> Result<i64> {
    let head = db::one!(tx, (i64,), "SELECT size FROM log_head WHERE id = 1")?;
    Ok(head.ok_or_else(|| Error::Corrupt("the log has no head".into()))?.0)
}

/// Reads the whole log and computes its root.
///
/// # Errors
/// [`Error::Corrupt`] where a number is missing, a commitment is no hash, or the entries do not lead to what is kept of
/// their tree.
pub async fn recomputed(store: &Store) -> Result<LogHead> {
    let mut tx = store.db.begin_reading().await?;
    let size = size(&mut tx).await?;
    let mut tree = Frontier::default();
    while tree.size() < size.unsigned_abs() {
        for entry in in_order(&mut tx, tree.size() as i64, size, AT_A_TIME).await? {
            tree.push(entry.leaf());
        }
    }
    if log_nodes::root(&mut tx, size).await?.0 != tree.root() {
        return Err(Error::Corrupt("the entries of the log do not lead to its root".into()));
    }
    Ok(LogHead { size, root: tree.root() })
}

/// An entry as everybody may read it. What is nobody's words can be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Public {
    pub entry: Entry,
    /// What it commits to, and the salt.
    pub opening: Option<(String, Hex<32>)>,
}

/// At most so many entries from that number on.
///
/// # Errors
/// [`Error::Database`].
pub async fn entries(store: &Store, from: i64, most: i64) -> Result<Vec<Public>> {
    let rows = db::read_all!(
        &store.db,
        (i64, i64, String, Vec<u8>, Option<String>, Option<Vec<u8>>),
        "SELECT sequence, at, kind, commitment, CASE WHEN shown_from <= $3 THEN content END,
                CASE WHEN shown_from <= $3 THEN salt END
         FROM log_entry WHERE sequence >= $1 ORDER BY sequence LIMIT $2",
        from,
        most,
        store.clock.now().0,
    )?;
    rows.into_iter()
        .map(|(sequence, at, kind, commitment, content, salt)| {
            let salt = salt.and_then(|salt| salt.try_into().ok().map(Hex));
            Ok(Public { entry: entry((sequence, at, kind, commitment))?, opening: content.zip(salt) })
        })
        .collect()
}

fn entry((sequence, at, kind, commitment): (i64, i64, String, Vec<u8>)) -> Result<Entry> {
    let commitment =
        commitment.try_into().map_err(|_| Error::Corrupt(format!("the commitment of entry {sequence}")))?;
    Ok(Entry { sequence, at: Timestamp(at), kind: kind.parse::<EntryKind>()?, commitment: Hex(commitment) })
}

/// The entries that the condition names, in their order; at most so many.
pub(crate) async fn entries_in(tx: &mut Tx, which: &str, most: i64) -> Result<Vec<Entry>> {
    let sql =
        format!("SELECT sequence, at, kind, commitment FROM log_entry WHERE {which} ORDER BY sequence LIMIT {most}");
    db::all!(tx, (i64, i64, String, Vec<u8>), AssertSqlSafe(sql))?.into_iter().map(entry).collect()
}

/// The entries from one number to before another, at most so many and at least one.
///
/// # Errors
/// [`Error::Corrupt`] where a number is missing.
pub(crate) async fn in_order(tx: &mut Tx, from: i64, to: i64, most: i64) -> Result<Vec<Entry>> {
    let entries = entries_in(tx, &format!("sequence >= {from} AND sequence < {to}"), most).await?;
    let missing = (from..to.min(from + most)).zip(entries.iter().map(|entry| Some(entry.sequence)).chain(repeat(None)));
    match missing.into_iter().find(|(expected, found)| Some(*expected) != *found) {
        Some((expected, _)) => Err(Error::Corrupt(format!("the log has no entry {expected}"))),
        None => Ok(entries),
    }
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
        "SELECT c.id, COALESCE(o.body, c.body), CASE WHEN o.body IS NULL THEN c.why ELSE o.why END, l.commitment, l.salt
         FROM contribution c LEFT JOIN sealed_original o ON o.contribution_id = c.id
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
