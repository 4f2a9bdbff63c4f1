//! One-time links by e-mail: a way in without the password, and the way to a new one without anybody's help. A link
//! holds for a quarter of an hour and works once; opening it changes nothing, its page has the button that does.

use domain::submission::email_address;
use domain::time::{HOUR, MINUTE};
use domain::vocabulary::WayIn;

use crate::Store;
use crate::db;
use crate::error::{Error, Result};
use crate::letters::{self, Content};
use crate::sessions::{self, Token};

/// How long a link can be used.
const LASTS: i64 = 15 * MINUTE;

/// As many links an hour are sent to one address; more would be somebody filling a mailbox.
const MOST_AN_HOUR: i64 = 5;

/// Sends a link, if the address is a member's. Nobody is told whether it is: the answer is the same, and so is the
/// work that is waited for, one durable transaction.
///
/// # Errors
/// [`Error::Submission`] where it is no address; [`Error::Database`].
pub async fn send(store: &Store, email: &str, language: &str) -> Result<()> {
    let key = email_address(email)?.to_lowercase();
    let now = store.clock.now();
    let (token, hash) = letters::secret(store);
    let mut tx = store.db.begin().await?;
    db::run!(&mut tx, "DELETE FROM link_request WHERE at <= $1", now.plus(-HOUR).0)?;
    db::run!(&mut tx, "DELETE FROM sign_in_link WHERE expires_at <= $1", now.0)?;
    db::run!(&mut tx, "INSERT INTO link_request (email_key, at) VALUES ($1, $2)", key.as_str(), now.0)?;
    let asked = db::one!(&mut tx, (i64,), "SELECT COUNT(*) FROM link_request WHERE email_key = $1", key.as_str())?;
    let member = db::one!(&mut tx, (i64, String), "SELECT id, email FROM member WHERE email_key = $1", key.as_str())?;
    if let (Some((id, email)), Some((..=MOST_AN_HOUR,))) = (member, asked) {
        db::run!(
            &mut tx,
            "INSERT INTO sign_in_link (token_hash, member_id, expires_at) VALUES ($1, $2, $3)",
            hash,
            id,
            now.plus(LASTS).0,
        )?;
        letters::post(&mut tx, &email, language, &Content::SignInLink { token }, now).await?;
    }
    tx.commit().await
}

/// Whether the link can still be used.
///
/// # Errors
/// [`Error::Database`].
pub async fn is_good(store: &Store, token: &str) -> Result<bool> {
    let found = db::read_one!(
        &store.db,
        (i64,),
        "SELECT member_id FROM sign_in_link WHERE token_hash = $1 AND expires_at > $2",
        sessions::hash(token),
        store.clock.now().0,
    )?;
    Ok(found.is_some())
}

/// Uses the link up and begins a session.
///
/// # Errors
/// [`Error::NotFound`] where it was used before, has expired or never was.
pub async fn redeem(store: &Store, token: &str) -> Result<Token> {
    let mut tx = store.db.begin().await?;
    let found = db::one!(
        &mut tx,
        (i64,),
        "DELETE FROM sign_in_link WHERE token_hash = $1 AND expires_at > $2 RETURNING member_id",
        sessions::hash(token),
        store.clock.now().0,
    )?;
    let (member,) = found.ok_or(Error::NotFound)?;
    let token = sessions::begin_in(&mut tx, store, member, WayIn::Link).await?;
    tx.commit().await?;
    Ok(token)
}
