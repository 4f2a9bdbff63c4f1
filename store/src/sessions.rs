//! Sessions of members: a 256-bit token in the browser, its SHA-256 here.

use data_encoding::BASE64URL_NOPAD;
use domain::authorisation::Hat;
use domain::time::{HOUR, MINUTE};
use sha2::{Digest, Sha256};

use crate::db;
use crate::error::Result;
use crate::{Store, members};

/// A session ends after so long without a request ...
pub const IDLE: i64 = 2 * HOUR;
/// ... and after so long in any case.
pub const ABSOLUTE: i64 = 12 * HOUR;

/// A member who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    pub member: i64,
    pub name: String,
    pub hats: Vec<Hat>,
}

/// The secret that the browser keeps.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

/// Begins a session.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn begin(store: &Store, member: i64) -> Result<Token> {
    let token = Token(BASE64URL_NOPAD.encode(&store.rng.bytes()));
    let now = store.clock.now().0;
    let mut tx = store.db.begin().await?;
    db::run!(&mut tx, "DELETE FROM session WHERE seen_at < $1 OR created_at < $2", now - IDLE, now - ABSOLUTE)?;
    db::run!(
        &mut tx,
        "INSERT INTO session (token_hash, member_id, created_at, seen_at) VALUES ($1, $2, $3, $3)",
        hash(token.as_str()),
        member,
        now,
    )?;
    tx.commit().await?;
    Ok(token)
}

/// Who holds the token, if their session lasts.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn find(store: &Store, token: &str) -> Result<Option<SignedIn>> {
    let now = store.clock.now().0;
    let row = db::read_one!(
        &store.db,
        (i64, String, i64),
        "SELECT m.id, m.name, s.seen_at FROM session s JOIN member m ON m.id = s.member_id
         WHERE s.token_hash = $1 AND s.seen_at >= $2 AND s.created_at >= $3",
        hash(token),
        now - IDLE,
        now - ABSOLUTE,
    )?;
    let Some((member, name, seen_at)) = row else { return Ok(None) };
    // Written once a minute, not with every page.
    if now - seen_at > MINUTE {
        let mut tx = store.db.begin().await?;
        db::run!(&mut tx, "UPDATE session SET seen_at = $1 WHERE token_hash = $2", now, hash(token))?;
        tx.commit().await?;
    }
    Ok(Some(SignedIn { member, name, hats: members::hats(store, member).await? }))
}

/// Ends a session at once.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn end(store: &Store, token: &str) -> Result<()> {
    let mut tx = store.db.begin().await?;
    db::run!(&mut tx, "DELETE FROM session WHERE token_hash = $1", hash(token))?;
    tx.commit().await
}
