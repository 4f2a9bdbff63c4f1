//! The heads of the log that were signed: what anybody can hold it to.
//!
//! A head is stored before it is shown. Whoever ends between signing and storing has said nothing: the next one signs the
//! same size with the same root, at most with a later time, and that is no other log.

use domain::log::Hex;
use domain::merkle::Frontier;
use domain::signed_log::SignedHead;
use domain::time::Timestamp;
use sqlx::FromRow;

use crate::Store;
use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::log_nodes::{self, AT_A_TIME};
use crate::{log, log_keys};

/// Under which processes take turns to sign (PostgreSQL).
const TURN: i64 = 2;

#[derive(FromRow)]
struct Row {
    size: i64,
    at: i64,
    root: Vec<u8>,
    key: Vec<u8>,
    signature: Vec<u8>,
}

impl Row {
    fn read(self) -> Result<SignedHead> {
        fn bytes<const N: usize>(size: i64, bytes: Vec<u8>) -> Result<Hex<N>> {
            bytes.try_into().map(Hex).map_err(|_| Error::Corrupt(format!("the signed head over {size} entries")))
        }
        let size = self.size;
        Ok(SignedHead {
            size,
            at: Timestamp(self.at),
            root: bytes(size, self.root)?,
            key: bytes(size, self.key)?,
            signature: bytes(size, self.signature)?,
        })
    }
}

/// The newest one, once there is one.
///
/// # Errors
/// [`Error::Database`].
pub async fn newest(store: &Store) -> Result<Option<SignedHead>> {
    Ok(page(store, None, 1).await?.pop())
}

/// The newest ones, the newest first; those smaller than `before`, where it is given.
///
/// # Errors
/// [`Error::Database`].
pub async fn page(store: &Store, before: Option<i64>, most: i64) -> Result<Vec<SignedHead>> {
    let rows = db::read_all!(
        &store.db,
        Row,
        "SELECT size, at, root, key, signature FROM signed_head WHERE size < $1 ORDER BY size DESC LIMIT $2",
        before.unwrap_or(i64::MAX),
        most,
    )?;
    rows.into_iter().map(Row::read).collect()
}

/// The oldest ones from that size on, the smallest first.
///
/// # Errors
/// [`Error::Database`].
pub async fn from(store: &Store, size: i64, most: i64) -> Result<Vec<SignedHead>> {
    let rows = db::read_all!(
        &store.db,
        Row,
        "SELECT size, at, root, key, signature FROM signed_head WHERE size >= $1 ORDER BY size LIMIT $2",
        size,
        most,
    )?;
    rows.into_iter().map(Row::read).collect()
}

async fn newest_in(tx: &mut Tx) -> Result<Option<SignedHead>> {
    let newest = "SELECT size, at, root, key, signature FROM signed_head ORDER BY size DESC LIMIT 1";
    db::one!(tx, Row, newest)?.map(Row::read).transpose()
}

/// Signs the log as it stands, where entries came since it was signed last; `None` where none did.
///
/// `verified` is what this process has recomputed from the entries, at first nothing: each one is read again and hashed
/// before its head is signed. What this process read once it does not read again; it holds the edge of that tree itself.
///
/// # Errors
/// [`Error::Corrupt`] where the entries do not lead to what is kept of the tree, or to the head before: nothing is signed
/// then, and `verified` stays as it was.
pub async fn sign(store: &Store, verified: &mut Frontier) -> Result<Option<SignedHead>> {
    let mut reading = store.db.begin_reading().await?;
    // In this order: another process may sign meanwhile what came meanwhile.
    let before = newest_in(&mut reading).await?;
    let size = log::size(&mut reading).await?;
    let signed = before.map_or(0, |head| head.size);
    if signed == size || size == 0 {
        return Ok(None);
    }
    let mut tree = verified.clone();
    let differs = |what: &str| Error::Corrupt(format!("the log is not what it was: {what}"));
    if size < signed || size.unsigned_abs() < tree.size() {
        return Err(differs("entries are missing"));
    }
    while tree.size() < size.unsigned_abs() {
        // The head before is met on the way, where this process has not made it.
        let upto = if tree.size() < signed.unsigned_abs() { signed } else { size };
        for entry in log::in_order(&mut reading, tree.size() as i64, upto, AT_A_TIME).await? {
            tree.push(entry.leaf());
        }
        if let Some(head) = before
            && tree.size() == signed.unsigned_abs()
            && tree.root() != head.root.0
        {
            return Err(differs("the entries do not lead to the head that was signed last"));
        }
    }
    if log_nodes::root(&mut reading, size).await?.0 != tree.root() {
        return Err(differs("the entries do not lead to the tree that is kept of them"));
    }
    drop(reading);

    let key = log_keys::signing_key(store).await?;
    let mut tx = store.db.begin().await?;
    if tx.is_postgres() {
        db::run!(&mut tx, "SELECT pg_advisory_xact_lock($1)", TURN)?;
    }
    let last = newest_in(&mut tx).await?;
    if last.is_some_and(|last| last.size >= size) {
        *verified = tree;
        return Ok(None);
    }
    // A clock that was set back makes no head older than the one before it.
    let at = last.map_or(store.clock.now(), |last| last.at.max(store.clock.now()));
    let head = SignedHead::sign(key, size, at, tree.root());
    db::run!(
        &mut tx,
        "INSERT INTO signed_head (size, at, root, key, signature) VALUES ($1, $2, $3, $4, $5)",
        head.size,
        head.at.0,
        head.root.0.as_slice(),
        head.key.0.as_slice(),
        head.signature.0.as_slice(),
    )?;
    tx.commit().await?;
    *verified = tree;
    Ok(Some(head))
}
