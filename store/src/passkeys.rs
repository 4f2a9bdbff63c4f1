//! Passkeys (Web Authentication, Level 3): a way in that cannot be guessed, phished or used twice, and a second factor
//! beside a password. What the browser's authenticator signs is checked by webauthn-rs; challenges are kept here, for
//! minutes and once (see [`crate::ceremonies`]).

use domain::membership::{self, MembershipRefusal};
use domain::time::Timestamp;
use domain::vocabulary::{Deed, WayIn};
use sha2::{Digest, Sha256};
use sqlx::FromRow;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey as Key, PasskeyAuthentication, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Url, Uuid,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

use crate::ceremonies::{self, Purpose};
use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::sessions::{self, SignedIn, Token};
use crate::{Store, accounts};

/// This site, as authenticators know it.
#[derive(Debug, Clone)]
pub struct RelyingParty(Webauthn);

impl RelyingParty {
    /// For the site's own address; none where browsers offer no passkeys: without HTTPS, but for `localhost`, and for a
    /// host that is a number.
    pub fn at(base_url: &str) -> Option<Self> {
        let origin = Url::parse(base_url).ok()?;
        let host = origin.domain()?;
        if origin.scheme() != "https" && host != "localhost" {
            return None;
        }
        let built = WebauthnBuilder::new(host, &origin).ok()?.rp_name("Hearback").build();
        built.ok().map(Self)
    }
}

/// The first half of a ceremony, for the browser.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Begun {
    /// Comes back with the second half.
    pub ceremony: String,
    /// What the browser hands to the authenticator, as Web Authentication writes it in JSON.
    pub options: serde_json::Value,
}

fn begun(ceremony: String, options: &impl serde::Serialize) -> Result<Begun> {
    let options = serde_json::to_value(options).map_err(|error| Error::Corrupt(error.to_string()))?;
    Ok(Begun { ceremony, options })
}

/// Begins to add a passkey to an account. It is not offered to an authenticator that holds one of this account.
///
/// # Errors
/// [`Error::Database`].
pub async fn begin_adding(store: &Store, site: &RelyingParty, signed_in: &SignedIn) -> Result<Begun> {
    let mut tx = store.db.begin().await?;
    let keys = keys_of(&mut tx, signed_in.member).await?;
    let found = db::one!(&mut tx, (i64,), "SELECT created_at FROM member WHERE id = $1", signed_in.member)?;
    let (created_at,) = found.ok_or(Error::NotFound)?;
    let handle = handle_of(signed_in.member, created_at)?;
    let known = keys.iter().map(|(_, key)| key.cred_id().clone()).collect();
    let called = if signed_in.name.is_empty() { &signed_in.email } else { &signed_in.name };
    let started = site.0.start_passkey_registration(handle, &signed_in.email, called, Some(known));
    let (mut options, state) = started.map_err(|error| Error::Corrupt(error.to_string()))?;
    // Kept by the authenticator where it can, so that nobody need type an address to sign in.
    if let Some(selection) = &mut options.public_key.authenticator_selection {
        selection.resident_key = Some(webauthn_rs_proto::ResidentKeyRequirement::Preferred);
    }
    let token = sessions::new_token(store);
    let state = (handle.to_string(), state);
    ceremonies::begin(&mut tx, &token, Purpose::AddPasskey, Some(signed_in.member), &state, store.clock.now()).await?;
    tx.commit().await?;
    begun(token, &options)
}

/// The second half of adding a passkey, as the browser sends it.
#[derive(Debug, Clone)]
pub struct NewPasskey<'a> {
    pub ceremony: &'a str,
    /// What the authenticator made, as JSON.
    pub credential: &'a str,
    /// What its owner calls it.
    pub name: &'a str,
    /// The language in which they are told by mail.
    pub language: &'a str,
}

/// Adds the passkey that the authenticator made. The session has shown a second factor with it.
///
/// # Errors
/// [`Error::Membership`] where it cannot be checked, or has no name.
pub async fn add(store: &Store, site: &RelyingParty, signed_in: &SignedIn, new: &NewPasskey<'_>) -> Result<()> {
    let refused = MembershipRefusal::PasskeyRefused;
    let name = membership::name(new.name)?;
    let taken = ceremonies::take::<(String, PasskeyRegistration)>(store, new.ceremony, Purpose::AddPasskey).await?;
    let Some((_, (handle, state))) = taken.filter(|(member, _)| *member == Some(signed_in.member)) else {
        return Err(refused.into());
    };
    let credential: RegisterPublicKeyCredential = serde_json::from_str(new.credential).map_err(not_checked)?;
    let key = site.0.finish_passkey_registration(&credential, &state).map_err(not_checked)?;
    let data = serde_json::to_string(&key).map_err(|error| Error::Corrupt(error.to_string()))?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let added = db::run!(
        &mut tx,
        "INSERT INTO passkey (member_id, credential_id, user_handle, name, data, added_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (credential_id) DO NOTHING",
        signed_in.member,
        key.cred_id().to_vec(),
        handle.as_str(),
        name,
        data.as_str(),
        now.0,
    )?;
    if added == 0 {
        return Err(refused.into());
    }
    sessions::show_second(&mut tx, signed_in.session, now).await?;
    accounts::changed(&mut tx, signed_in, new.language, now, Deed::AddedAPasskey).await?;
    tx.commit().await
}

/// Begins a sign-in by passkey: the authenticator says whose it is, so nobody types an address, and nothing here tells
/// whether one is known.
///
/// # Errors
/// [`Error::Database`].
pub async fn begin_sign_in(store: &Store, site: &RelyingParty) -> Result<Begun> {
    let started = site.0.start_discoverable_authentication();
    let (mut options, state) = started.map_err(|error| Error::Corrupt(error.to_string()))?;
    // A button was pressed for it: the browser asks at once, not in a field's list of suggestions.
    options.mediation = None;
    let token = sessions::new_token(store);
    let mut tx = store.db.begin().await?;
    ceremonies::begin(&mut tx, &token, Purpose::SignInByPasskey, None, &state, store.clock.now()).await?;
    tx.commit().await?;
    begun(token, &options)
}

/// Signs in whoever the passkey belongs to.
///
/// # Errors
/// [`Error::Membership`] where it cannot be checked or belongs to nobody.
pub async fn sign_in(store: &Store, site: &RelyingParty, ceremony: &str, credential: &str) -> Result<Token> {
    let refused = MembershipRefusal::PasskeyRefused;
    let taken = ceremonies::take::<DiscoverableAuthentication>(store, ceremony, Purpose::SignInByPasskey).await?;
    let (_, state) = taken.ok_or(refused)?;
    let credential: PublicKeyCredential = serde_json::from_str(credential).map_err(not_checked)?;
    let (handle, id) = site.0.identify_discoverable_authentication(&credential).map_err(not_checked)?;
    let mut tx = store.db.begin().await?;
    let found = db::one!(
        &mut tx,
        (i64, i64, String),
        "SELECT id, member_id, data FROM passkey WHERE credential_id = $1 AND user_handle = $2",
        id,
        handle.to_string(),
    )?;
    let (id, member, data) = found.ok_or(refused)?;
    let mut key = read(&data)?;
    let checked = site.0.finish_discoverable_authentication_v2(&credential, state, &key).map_err(not_checked)?;
    used(&mut tx, id, &mut key, &checked, store.clock.now()).await?;
    let token = sessions::begin_in(&mut tx, store, member, WayIn::Passkey).await?;
    tx.commit().await?;
    Ok(token)
}

/// Begins to show a passkey of the account that is signed in: as second factor, or as proof before what is dangerous.
///
/// # Errors
/// [`Error::NotFound`] where it has none.
pub async fn begin_showing(store: &Store, site: &RelyingParty, signed_in: &SignedIn) -> Result<Begun> {
    let mut tx = store.db.begin().await?;
    let keys: Vec<Key> = keys_of(&mut tx, signed_in.member).await?.into_iter().map(|(_, key)| key).collect();
    if keys.is_empty() {
        return Err(Error::NotFound);
    }
    let started = site.0.start_passkey_authentication(&keys);
    let (options, state) = started.map_err(|error| Error::Corrupt(error.to_string()))?;
    let (token, now) = (sessions::new_token(store), store.clock.now());
    ceremonies::begin(&mut tx, &token, Purpose::ShowPasskey, Some(signed_in.member), &state, now).await?;
    tx.commit().await?;
    begun(token, &options)
}

/// Takes a passkey as second factor and as proof of who is there.
///
/// # Errors
/// [`Error::Membership`] where it cannot be checked.
pub async fn show(
    store: &Store,
    site: &RelyingParty,
    signed_in: &SignedIn,
    ceremony: &str,
    credential: &str,
) -> Result<()> {
    let refused = MembershipRefusal::PasskeyRefused;
    let taken = ceremonies::take::<PasskeyAuthentication>(store, ceremony, Purpose::ShowPasskey).await?;
    let Some((_, state)) = taken.filter(|(member, _)| *member == Some(signed_in.member)) else {
        return Err(refused.into());
    };
    let credential: PublicKeyCredential = serde_json::from_str(credential).map_err(not_checked)?;
    let checked = site.0.finish_passkey_authentication(&credential, &state).map_err(not_checked)?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let mut keys = keys_of(&mut tx, signed_in.member).await?;
    // Removed on another page in the meantime: it opens nothing any more.
    let (id, key) = keys.iter_mut().find(|(_, key)| key.cred_id() == checked.cred_id()).ok_or(refused)?;
    used(&mut tx, *id, key, &checked, now).await?;
    sessions::show_second(&mut tx, signed_in.session, now).await?;
    db::run!(&mut tx, "UPDATE session SET proved_at = $1 WHERE id = $2", now.0, signed_in.session)?;
    tx.commit().await
}

/// A passkey as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Passkey {
    pub id: i64,
    pub name: String,
    #[sqlx(try_from = "i64")]
    pub added_at: Timestamp,
}

/// The passkeys of an account, the oldest first.
///
/// # Errors
/// [`Error::Database`].
pub async fn of_member(store: &Store, member: i64) -> Result<Vec<Passkey>> {
    db::read_all!(&store.db, Passkey, "SELECT id, name, added_at FROM passkey WHERE member_id = $1 ORDER BY id", member)
}

/// Removes a passkey of the account; another's is not found.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn remove(store: &Store, signed_in: &SignedIn, id: i64, language: &str) -> Result<()> {
    let mut tx = store.db.begin().await?;
    let removed = db::run!(&mut tx, "DELETE FROM passkey WHERE id = $1 AND member_id = $2", id, signed_in.member)?;
    if removed == 0 {
        return Err(Error::NotFound);
    }
    accounts::changed(&mut tx, signed_in, language, store.clock.now(), Deed::RemovedAPasskey).await?;
    tx.commit().await
}

/// What an authenticator or a browser sent cannot be checked: an operator reads why, its sender what to do.
fn not_checked(error: impl std::fmt::Display) -> MembershipRefusal {
    tracing::info!(%error, "a passkey was refused");
    MembershipRefusal::PasskeyRefused
}

/// What authenticators know an account by: nothing of its owner can be read from it (Web Authentication, 14.6.1), and it
/// is the same each time, so that a second try takes the place of the first in the authenticator.
fn handle_of(member: i64, created_at: i64) -> Result<Uuid> {
    let digest = Sha256::digest(format!("passkeys of {member}, {created_at}").as_bytes());
    Uuid::from_slice(&digest[..16]).map_err(|error| Error::Corrupt(error.to_string()))
}

async fn keys_of(tx: &mut Tx, member: i64) -> Result<Vec<(i64, Key)>> {
    let rows = db::all!(tx, (i64, String), "SELECT id, data FROM passkey WHERE member_id = $1 ORDER BY id", member)?;
    rows.into_iter().map(|(id, data)| Ok((id, read(&data)?))).collect()
}

fn read(data: &str) -> Result<Key> {
    serde_json::from_str(data).map_err(|error| Error::Corrupt(format!("a passkey: {error}")))
}

/// Writes down that it was used; its counter tells a copy from the original where the authenticator counts.
async fn used(
    tx: &mut Tx,
    id: i64,
    key: &mut Key,
    checked: &webauthn_rs::prelude::AuthenticationResult,
    now: Timestamp,
) -> Result<()> {
    key.update_credential(checked);
    let data = serde_json::to_string(key).map_err(|error| Error::Corrupt(error.to_string()))?;
    db::run!(tx, "UPDATE passkey SET data = $1, used_at = $2 WHERE id = $3", data.as_str(), now.0, id)?;
    Ok(())
}
