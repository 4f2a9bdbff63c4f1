//! A published contribution with what others answered to it.

use crate::Store;
use crate::contributions::Published;
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
    let root = db::read_one!(
        &store.db,
        Published,
        "SELECT id, kind, section_key, paragraph_key, reply_to, quote, why, body, html, language, submitted_at, late,
                paraphrase, abridged,
                (SELECT COUNT(*) FROM contribution r WHERE r.reply_to = c.id AND r.state = 'published') AS replies,
                (SELECT COUNT(*) FROM support s WHERE s.contribution_id = c.id) AS supporters
         FROM contribution c
         WHERE consultation_id = $1 AND state = 'published' AND id =
             (SELECT COALESCE(reply_to, id) FROM contribution x
              WHERE x.id = $2 AND x.consultation_id = $1 AND x.state = 'published')",
        consultation,
        contribution,
    )?;
    let Some(root) = root else { return Ok(None) };
    let mut replies = db::read_all!(
        &store.db,
        Published,
        "SELECT id, kind, section_key, paragraph_key, reply_to, quote, why, body, html, language, submitted_at, late,
                paraphrase, abridged, CAST(0 AS BIGINT) AS replies,
                (SELECT COUNT(*) FROM support s WHERE s.contribution_id = c.id) AS supporters
         FROM contribution c WHERE reply_to = $1 AND state = 'published' AND id > $2 ORDER BY id LIMIT $3",
        root.id,
        after.unwrap_or(0),
        most + 1,
    )?;
    let more = replies.len() as i64 > most;
    replies.truncate(usize::try_from(most).unwrap_or(0));
    Ok(Some(Thread { root, replies, more }))
}
