//! OpenID Connect: signing in with an account that somebody else keeps, such as a national identity. The protocol is
//! the server's; here is who the provider's subjects are, and what is remembered until somebody comes back from it.

use domain::membership::MembershipRefusal;
use domain::receipt::Receipt;
use domain::vocabulary::{Deed, Verification, WayIn};

use crate::ceremonies::{self, Purpose};
use crate::db;
use crate::error::{Error, Result};
use crate::sessions::{SignedIn, Token, begin_in};
use crate::{Store, accounts, contributions};

/// What is remembered while somebody is at the provider.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Errand {
    /// What the protocol needs again: opaque here.
    pub secrets: String,
    /// The page that was left.
    pub next: String,
    /// The receipt of a contribution that is to be confirmed: nobody is signed in then.
    pub confirms: Option<Receipt>,
}

/// Remembers an errand under the `state` that the provider brings back, for whoever is signed in.
///
/// # Errors
/// [`Error::Database`].
pub async fn begin(store: &Store, state: &str, member: Option<i64>, errand: &Errand) -> Result<()> {
    let mut tx = store.db.begin().await?;
    ceremonies::begin(&mut tx, state, Purpose::OpenId, member, errand, store.clock.now()).await?;
    tx.commit().await
}

/// Takes the errand out again, with whoever was signed in; once.
///
/// # Errors
/// [`Error::NotFound`] where there is none: used, expired, or never begun here.
pub async fn take(store: &Store, state: &str) -> Result<(Option<i64>, Errand)> {
    ceremonies::take(store, state, Purpose::OpenId).await?.ok_or(Error::NotFound)
}

/// Confirms a contribution, because the provider knows its author. Who they are there is not stored (rule 7): that they
/// are somebody is all that the level says.
///
/// # Errors
/// [`Error::NotFound`] where nothing waits to be confirmed, or the report is out.
pub async fn confirm(store: &Store, receipt: &Receipt) -> Result<()> {
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let (contribution, _, _) = contributions::lock_by_receipt(&mut tx, receipt, now).await?;
    contributions::confirm(&mut tx, contribution, Verification::OpenId, now).await?;
    tx.commit().await
}

/// Signs in the account that is connected to the provider's subject.
///
/// # Errors
/// [`Error::NotFound`] where none is: an account is connected from within, never by a matching address.
pub async fn sign_in(store: &Store, issuer: &str, subject: &str) -> Result<Token> {
    let mut tx = store.db.begin().await?;
    let found = db::one!(
        &mut tx,
        (i64,),
        "SELECT member_id FROM openid_identity WHERE issuer = $1 AND subject = $2",
        issuer,
        subject,
    )?;
    let (member,) = found.ok_or(Error::NotFound)?;
    let token = begin_in(&mut tx, store, member, WayIn::OpenId).await?;
    tx.commit().await?;
    Ok(token)
}

/// Connects the provider's subject to the account that is signed in; once more changes nothing.
///
/// # Errors
/// [`Error::Membership`] where it is connected to another account.
pub async fn connect(store: &Store, signed_in: &SignedIn, issuer: &str, subject: &str, language: &str) -> Result<()> {
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let connected = db::run!(
        &mut tx,
        "INSERT INTO openid_identity (issuer, subject, member_id, connected_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (issuer, subject) DO NOTHING",
        issuer,
        subject,
        signed_in.member,
        now.0,
    )?;
    if connected == 0 {
        let owner = db::one!(
            &mut tx,
            (i64,),
            "SELECT member_id FROM openid_identity WHERE issuer = $1 AND subject = $2",
            issuer,
            subject,
        )?;
        return match owner {
            Some((owner,)) if owner == signed_in.member => Ok(()),
            _ => Err(MembershipRefusal::ConnectedElsewhere.into()),
        };
    }
    accounts::changed(&mut tx, signed_in, language, now, Deed::ConnectedOpenId).await?;
    tx.commit().await
}

/// Whether the account is connected to a subject of the provider.
///
/// # Errors
/// [`Error::Database`].
pub async fn is_connected(store: &Store, member: i64, issuer: &str) -> Result<bool> {
    let found = db::read_one!(
        &store.db,
        (i64,),
        "SELECT member_id FROM openid_identity WHERE member_id = $1 AND issuer = $2",
        member,
        issuer,
    )?;
    Ok(found.is_some())
}

/// Disconnects the account from the provider.
///
/// # Errors
/// [`Error::NotFound`] where it was not connected.
pub async fn disconnect(store: &Store, signed_in: &SignedIn, issuer: &str, language: &str) -> Result<()> {
    let mut tx = store.db.begin().await?;
    let gone = db::run!(
        &mut tx,
        "DELETE FROM openid_identity WHERE member_id = $1 AND issuer = $2",
        signed_in.member,
        issuer,
    )?;
    if gone == 0 {
        return Err(Error::NotFound);
    }
    accounts::changed(&mut tx, signed_in, language, store.clock.now(), Deed::DisconnectedOpenId).await?;
    tx.commit().await
}
