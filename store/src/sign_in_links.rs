//! One-time links by e-mail: the way into a participant's account, a member's way in without the password, and the way
//! to a new one without anybody's help. A link holds for a quarter of an hour and works once; opening it changes
//! nothing, its page has the button that does.

use domain::submission::email_address;
use domain::time::{HOUR, MINUTE};
use domain::vocabulary::WayIn;

use crate::db;
use crate::error::{Error, Result};
use crate::letters::{self, Content};
use crate::sessions::{self, Token};
use crate::{Store, accounts};

/// How long a link can be used.
const LASTS: i64 = 15 * MINUTE;

/// As many links an hour are sent to one address; more would be somebody filling a mailbox.
const MOST_AN_HOUR: i64 = 5;

/// Sends a link; it leads on to `next`, a path of this site. Whether the address has an account makes no difference
/// before the link is used, so nobody learns it here.
///
/// # Errors
/// [`Error::Submission`] where it is no address; [`Error::Database`].
pub async fn send(store: &Store, email: &str, language: &str, next: &str) -> Result<()> {
    let email = email_address(email)?;
    let key = email.to_lowercase();
    let now = store.clock.now();
    let (token, hash) = letters::secret(store);
    let mut tx = store.db.begin().await?;
    db::run!(&mut tx, "DELETE FROM link_request WHERE at <= $1", now.plus(-HOUR).0)?;
    db::run!(&mut tx, "DELETE FROM sign_in_link WHERE expires_at <= $1", now.0)?;
    db::run!(&mut tx, "INSERT INTO link_request (email_key, at) VALUES ($1, $2)", key.as_str(), now.0)?;
    let asked = db::one!(&mut tx, (i64,), "SELECT COUNT(*) FROM link_request WHERE email_key = $1", key.as_str())?;
    // Letters that fold to the same ones are not the same mailbox (CVE-2019-19844): an account's mail goes to its own.
    let known = db::one!(&mut tx, (String,), "SELECT email FROM member WHERE email_key = $1", key.as_str())?;
    let email = known.map_or(email, |(email,)| email);
    if matches!(asked, Some((..=MOST_AN_HOUR,))) {
        db::run!(
            &mut tx,
            "INSERT INTO sign_in_link (token_hash, email, next, expires_at) VALUES ($1, $2, $3, $4)",
            hash,
            email.as_str(),
            next,
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
        "SELECT expires_at FROM sign_in_link WHERE token_hash = $1 AND expires_at > $2",
        sessions::hash(token),
        store.clock.now().0,
    )?;
    Ok(found.is_some())
}

/// Uses the link up and begins a session, in an account that is made where the address had none; and where to go on.
///
/// # Errors
/// [`Error::NotFound`] where it was used before, has expired or never was.
pub async fn redeem(store: &Store, token: &str) -> Result<(Token, String)> {
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let found = db::one!(
        &mut tx,
        (String, String),
        "DELETE FROM sign_in_link WHERE token_hash = $1 AND expires_at > $2 RETURNING email, next",
        sessions::hash(token),
        now.0,
    )?;
    let (email, next) = found.ok_or(Error::NotFound)?;
    let account = accounts::of_address(&mut tx, &email, now).await?;
    let token = sessions::begin_in(&mut tx, store, account, WayIn::Link).await?;
    tx.commit().await?;
    Ok((token, next))
}
