//! A published contribution with what others answered to it.

use crate::Store;
use crate::contributions::{COLUMNS, Published};
use crate::db;
use crate::error::Result;

/// A contribution and the published answers to it, the oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thread {
    pub root: Published,
    pub replies: Vec<Published>,
    /// Whether more answers follow.
    pub more: bool,
}

/// The thread that `contribution` begins, or stands in; its answers from behind `after`.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn find(
    store: &Store,
    consultation: i64,
    contribution: i64,
    after: Option<i64>,
    most: i64,
) -> Result<Option<Thread>> {
    let root = format!(
        "SELECT {COLUMNS} FROM contribution c WHERE c.consultation_id = $1 AND c.state = 'published' AND c.id =
             (SELECT COALESCE(reply_to, id) FROM contribution x
              WHERE x.id = $2 AND x.consultation_id = $1 AND x.state = 'published')"
    );
    let root = db::read_one!(&store.db, Published, sqlx::AssertSqlSafe(root), consultation, contribution)?;
    let Some(root) = root else { return Ok(None) };
    let replies = format!(
        "SELECT {COLUMNS} FROM contribution c WHERE c.reply_to = $1 AND c.state = 'published' AND c.id > $2
         ORDER BY c.id LIMIT $3"
    );
    let mut replies =
        db::read_all!(&store.db, Published, sqlx::AssertSqlSafe(replies), root.id, after.unwrap_or(0), most + 1,)?;
    let more = replies.len() as i64 > most;
    replies.truncate(usize::try_from(most).unwrap_or(0));
    Ok(Some(Thread { root, replies, more }))
}
