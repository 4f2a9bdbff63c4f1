//! Forms that came when their sender had to show first who they are: the session had ended, or what they were about to
//! do asks again. Nothing that was typed is lost by that (WCAG 2.2, 2.2.5): it waits for an hour, for that account alone.

use domain::time::{HOUR, Timestamp};

use crate::Store;
use crate::db;
use crate::error::Result;
use crate::sessions;

/// For so long a form waits.
pub const HELD_FOR: i64 = HOUR;

/// A form that waits to be sent again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Where it was to go.
    pub path: String,
    /// As the browser wrote it.
    pub body: String,
}

/// Keeps a form for an account; a newer one takes its place.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn hold(store: &Store, member: i64, held: &Held) -> Result<()> {
    let mut tx = store.db.begin().await?;
    db::run!(
        &mut tx,
        "INSERT INTO held_form (member_id, path, body, held_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (member_id) DO UPDATE SET path = excluded.path, body = excluded.body, held_at = excluded.held_at",
        member,
        held.path.as_str(),
        held.body.as_str(),
        store.clock.now().0,
    )?;
    tx.commit().await
}

/// The form that waits for an account, if one does.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn find(store: &Store, member: i64) -> Result<Option<Held>> {
    let found = db::read_one!(
        &store.db,
        (String, String),
        "SELECT path, body FROM held_form WHERE member_id = $1 AND held_at > $2",
        member,
        store.clock.now().plus(-HELD_FOR).0,
    )?;
    Ok(found.map(|(path, body)| Held { path, body }))
}

/// Forgets the form of an account: it was sent again, or is not wanted.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn forget(store: &Store, member: i64) -> Result<()> {
    let mut tx = store.db.begin().await?;
    db::run!(&mut tx, "DELETE FROM held_form WHERE member_id = $1", member)?;
    tx.commit().await
}

/// Whose session it was that has ended within the last day, so that what they typed can wait for them.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn whose_session(store: &Store, token: &str) -> Result<Option<i64>> {
    let now: Timestamp = store.clock.now();
    let found = db::read_one!(
        &store.db,
        (i64,),
        "SELECT member_id FROM session WHERE token_hash = $1 AND seen_at > $2",
        sessions::hash(token),
        now.plus(-domain::time::DAY).0,
    )?;
    Ok(found.map(|(member,)| member))
}
