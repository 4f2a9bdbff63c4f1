//! What is remembered between the two halves of a way in: a challenge that a passkey signs, a visit to an identity
//! provider. It holds for minutes, is for one purpose, and is used once, whatever comes of it.

use domain::time::{MINUTE, Timestamp};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Store;
use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::sessions;

/// For so long the second half is waited for: somebody looks for their key, or for their telephone.
const LASTS: i64 = 10 * MINUTE;

/// What a ceremony is for; one that was begun for something else is not found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    AddPasskey,
    SignInByPasskey,
    ShowPasskey,
    OpenId,
}

impl Purpose {
    const fn as_str(self) -> &'static str {
        match self {
            Self::AddPasskey => "add passkey",
            Self::SignInByPasskey => "sign in by passkey",
            Self::ShowPasskey => "show passkey",
            Self::OpenId => "openid",
        }
    }
}

/// Remembers `state` under a token that the browser brings back.
pub(crate) async fn begin<T: Serialize>(
    tx: &mut Tx,
    token: &str,
    purpose: Purpose,
    member: Option<i64>,
    state: &T,
    now: Timestamp,
) -> Result<()> {
    let state = serde_json::to_string(state).map_err(|error| Error::Corrupt(error.to_string()))?;
    db::run!(&mut *tx, "DELETE FROM ceremony WHERE expires_at <= $1", now.0)?;
    db::run!(
        tx,
        "INSERT INTO ceremony (token_hash, purpose, member_id, state, expires_at) VALUES ($1, $2, $3, $4, $5)",
        sessions::hash(token),
        purpose.as_str(),
        member,
        state.as_str(),
        now.plus(LASTS).0,
    )?;
    Ok(())
}

/// Takes out what was remembered, so that it is used once: in a transaction of its own, because a second half that
/// fails must not be tried again on the same challenge.
pub(crate) async fn take<T: DeserializeOwned>(
    store: &Store,
    token: &str,
    purpose: Purpose,
) -> Result<Option<(Option<i64>, T)>> {
    let mut tx = store.db.begin().await?;
    let found = db::one!(
        &mut tx,
        (Option<i64>, String),
        "DELETE FROM ceremony WHERE token_hash = $1 AND purpose = $2 AND expires_at > $3 RETURNING member_id, state",
        sessions::hash(token),
        purpose.as_str(),
        store.clock.now().0,
    )?;
    tx.commit().await?;
    let Some((member, state)) = found else { return Ok(None) };
    let state = serde_json::from_str(&state).map_err(|error| Error::Corrupt(format!("a ceremony: {error}")))?;
    Ok(Some((member, state)))
}
