//! The log's tree: its complete subtrees are kept, so that an entry, a root and a proof cost a few rows, however long the
//! log is. A leaf is computed from its entry each time: an entry that was changed leads to no proof any more.

use std::collections::HashMap;

use domain::log::{Entry, Hex};
use domain::merkle::{self, Frontier, Hash, Leaves, Subtree};
use sqlx::AssertSqlSafe;

use crate::Store;
use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::log;

/// So many entries are read at a time where all are.
pub(crate) const AT_A_TIME: i64 = 5_000;

/// Adds the subtrees that the entry completes.
pub(crate) async fn add(tx: &mut Tx, entry: &Entry) -> Result<()> {
    let joined = merkle::joined_by(entry.sequence.unsigned_abs());
    if joined.is_empty() {
        return Ok(());
    }
    let known = read(tx, &joined).await?;
    let mut hash = entry.leaf();
    for left in joined {
        hash = merkle::node(&known[&left], &hash);
        insert(tx, Subtree { level: left.level + 1, position: left.position >> 1 }, &hash).await?;
    }
    Ok(())
}

async fn insert(tx: &mut Tx, at: Subtree, hash: &Hash) -> Result<()> {
    db::run!(
        tx,
        "INSERT INTO log_node (level, position, hash) VALUES ($1, $2, $3)",
        i64::from(at.level),
        at.position as i64,
        hash.as_slice(),
    )?;
    Ok(())
}

/// The hashes of those subtrees, all of which must be there.
async fn read(tx: &mut Tx, wanted: &[Subtree]) -> Result<HashMap<Subtree, Hash>> {
    let mut known = HashMap::new();
    let leaves: Vec<String> = wanted.iter().filter(|at| at.level == 0).map(|at| at.position.to_string()).collect();
    if !leaves.is_empty() {
        let which = format!("sequence IN ({})", leaves.join(", "));
        for entry in log::entries_in(tx, &which, AT_A_TIME).await? {
            known.insert(Subtree { level: 0, position: entry.sequence.unsigned_abs() }, entry.leaf());
        }
    }
    let inner: Vec<String> =
        wanted.iter().filter(|at| at.level > 0).map(|at| format!("({}, {})", at.level, at.position)).collect();
    if !inner.is_empty() {
        let sql = format!(
            "SELECT level, position, hash FROM log_node WHERE (level, position) IN (VALUES {})",
            inner.join(", ")
        );
        for (level, position, hash) in db::all!(&mut *tx, (i64, i64, Vec<u8>), AssertSqlSafe(sql))? {
            let level = u32::try_from(level).unwrap_or_default();
            let hash = hash.try_into().map_err(|_| Error::Corrupt(format!("the log's tree at {level}, {position}")))?;
            known.insert(Subtree { level, position: position.unsigned_abs() }, hash);
        }
    }
    match wanted.iter().find(|at| !known.contains_key(at)) {
        Some(at) => Err(Error::Corrupt(format!("the log's tree lacks {}, {}", at.level, at.position))),
        None => Ok(known),
    }
}

/// The hashes over such leaves, in that order.
pub(crate) async fn over(tx: &mut Tx, plan: &[Leaves]) -> Result<Vec<Hex<32>>> {
    let parts: Vec<Vec<Subtree>> = plan.iter().map(|leaves| merkle::complete(*leaves)).collect();
    let known = read(tx, &parts.concat()).await?;
    let hash = |parts: &Vec<Subtree>| Hex(merkle::fold(&parts.iter().map(|part| known[part]).collect::<Vec<_>>()));
    Ok(parts.iter().map(hash).collect())
}

/// The root over the first so many entries.
pub(crate) async fn root(tx: &mut Tx, size: i64) -> Result<Hex<32>> {
    Ok(over(tx, &[(0, size.unsigned_abs())]).await?.remove(0))
}

/// Adds the subtrees of a log that was written before they were kept.
pub(crate) async fn catch_up(store: &Store) -> Result<()> {
    let newest = "SELECT h.size FROM log_head h WHERE h.id = 1 AND h.size > 1 AND NOT EXISTS (
                      SELECT 1 FROM log_node n WHERE n.level = 1 AND n.position = h.size / 2 - 1)";
    if db::read_one!(&store.db, (i64,), newest)?.is_none() {
        return Ok(());
    }
    let mut tx = store.db.begin().await?;
    // Nobody adds an entry meanwhile.
    let size = db::one!(&mut tx, (i64,), "UPDATE log_head SET size = size WHERE id = 1 RETURNING size")?;
    let size = size.map_or(0, |(size,)| size);
    db::run!(&mut tx, "DELETE FROM log_node")?;
    let mut tree = Frontier::default();
    while tree.size() < size.unsigned_abs() {
        for entry in log::in_order(&mut tx, tree.size() as i64, size, AT_A_TIME).await? {
            for (at, hash) in tree.push(entry.leaf()) {
                insert(&mut tx, at, &hash).await?;
            }
        }
    }
    tx.commit().await
}
