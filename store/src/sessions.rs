//! Sessions of members: a 256-bit token in the browser, its SHA-256 here.

use data_encoding::BASE64URL_NOPAD;
use domain::authorisation::Hat;
use domain::second_factor::{Account, SecondFactor, second_factor};
use domain::time::{HOUR, MINUTE, Timestamp};
use domain::vocabulary::{Deed, WayIn};
use sha2::{Digest, Sha256};
use sqlx::FromRow;

use crate::audit::{self, Doer};
use crate::db::{self, Tx};
use crate::error::Result;
use crate::{Store, members};

/// A session ends after so long without a request ...
pub const IDLE: i64 = 2 * HOUR;
/// ... and after so long in any case.
pub const ABSOLUTE: i64 = 12 * HOUR;

/// What is dangerous asks for the password again after so long.
pub const PROOF_LASTS: i64 = 15 * MINUTE;

/// Somebody who is signed in: a member, or a participant with an account, who has no role anywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    pub session: i64,
    pub member: i64,
    pub name: String,
    pub email: String,
    /// The roles in the organisation whose hat is worn; none while one of several is still to be picked, or while the
    /// second factor is missing.
    pub hats: Vec<Hat>,
    /// The organisations that they are in: (id, name).
    pub organisations: Vec<(i64, String)>,
    /// Whose hat is worn.
    pub wears: Option<i64>,
    /// When they last showed who they are.
    pub proved_at: Timestamp,
    /// When the session ends in any case.
    pub ends_at: Timestamp,
    pub way: WayIn,
    /// What is to be shown before any role can be used.
    pub second_factor: SecondFactor,
    /// Whether there is a password to ask for; who came by a link or a passkey alone has none.
    pub has_password: bool,
}

impl SignedIn {
    /// Whether they have a role anywhere.
    pub fn is_member(&self) -> bool {
        !self.organisations.is_empty()
    }
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

pub(crate) fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

/// 256 random bits, as they stand in a cookie or a link.
pub(crate) fn new_token(store: &Store) -> String {
    BASE64URL_NOPAD.encode(&store.rng.bytes())
}

/// Begins a session for a member who has just shown who they are.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn begin(store: &Store, member: i64) -> Result<Token> {
    let mut tx = store.db.begin().await?;
    let token = begin_in(&mut tx, store, member, WayIn::Password).await?;
    tx.commit().await?;
    Ok(token)
}

pub(crate) async fn begin_in(tx: &mut Tx, store: &Store, member: i64, way: WayIn) -> Result<Token> {
    let token = Token(new_token(store));
    let now = store.clock.now();
    // A passkey shows two factors at once; what an identity provider asks for is its operator's word.
    let second_at = matches!(way, WayIn::Passkey | WayIn::OpenId).then_some(now.0);
    let session = db::insert!(
        &mut *tx,
        "INSERT INTO session (token_hash, member_id, created_at, seen_at, proved_at, way, second_at)
         VALUES ($1, $2, $3, $3, $3, $4, $5) RETURNING id",
        hash(token.as_str()),
        member,
        now.0,
        way.as_str(),
        second_at,
    )?;
    in_each_house(tx, member, session, now, Deed::SignedIn).await?;
    Ok(token)
}

/// What concerns an account concerns every organisation that its owner is in: an entry in each one's trail.
pub(crate) async fn in_each_house(tx: &mut Tx, member: i64, session: i64, at: Timestamp, deed: Deed) -> Result<()> {
    let houses = db::all!(&mut *tx, (i64,), "SELECT DISTINCT organisation_id FROM role WHERE member_id = $1", member)?;
    for (house,) in houses {
        let doer = Doer { member, organisation: Some(house), session: Some(session) };
        audit::write(tx, doer, at, deed, "").await?;
    }
    Ok(())
}

/// Who holds the token, if their session lasts.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn find(store: &Store, token: &str) -> Result<Option<SignedIn>> {
    #[derive(FromRow)]
    struct Row {
        id: i64,
        member_id: i64,
        name: String,
        email: String,
        has_password: bool,
        created_at: i64,
        seen_at: i64,
        #[sqlx(try_from = "i64")]
        proved_at: Timestamp,
        picked: Option<i64>,
        #[sqlx(try_from = "String")]
        way: WayIn,
        shown: bool,
        has_one: bool,
        required: bool,
    }
    let now = store.clock.now().0;
    let row = db::read_one!(
        &store.db,
        Row,
        "SELECT s.id, s.member_id, m.name, m.email, m.password_hash <> '' AS has_password, s.created_at, s.seen_at, s.proved_at,
                s.organisation_id AS picked, s.way, s.second_at IS NOT NULL AS shown,
                EXISTS (SELECT 1 FROM passkey WHERE member_id = m.id)
                    OR EXISTS (SELECT 1 FROM paper_code WHERE member_id = m.id) AS has_one,
                EXISTS (SELECT 1 FROM role r JOIN second_factor_role f
                        ON f.organisation_id = r.organisation_id AND f.role = r.role
                        WHERE r.member_id = m.id) AS required
         FROM session s JOIN member m ON m.id = s.member_id
         WHERE s.token_hash = $1 AND s.seen_at >= $2 AND s.created_at >= $3",
        hash(token),
        now - IDLE,
        now - ABSOLUTE,
    )?;
    let Some(row) = row else { return Ok(None) };
    let Row { id: session, member_id: member, name, email, has_password, seen_at, proved_at, picked, way, .. } = row;
    let Row { created_at, shown, has_one, required, .. } = row;
    // Written once a minute, not with every page.
    if now - seen_at > MINUTE {
        let mut tx = store.db.begin().await?;
        db::run!(&mut tx, "UPDATE session SET seen_at = $1 WHERE token_hash = $2", now, hash(token))?;
        tx.commit().await?;
    }
    let organisations = members::organisations(store, member).await?;
    // Who is in one only need not pick; and nobody wears the hat of a house that they left.
    let wears = match organisations.as_slice() {
        [(only, _)] => Some(*only),
        several => picked.filter(|picked| several.iter().any(|(id, _)| id == picked)),
    };
    let second_factor = second_factor(Account { has_roles: !organisations.is_empty(), required, has_one, shown });
    let mut hats = members::hats(store, member).await?;
    hats.retain(|hat| Some(hat.organisation) == wears && second_factor == SecondFactor::Enough);
    for hat in &mut hats {
        hat.session = Some(session);
    }
    Ok(Some(SignedIn {
        session,
        member,
        name,
        email,
        hats,
        organisations,
        wears,
        proved_at,
        ends_at: Timestamp(created_at).plus(ABSOLUTE),
        way,
        second_factor,
        has_password,
    }))
}

/// Puts on the hat of one of the member's organisations.
///
/// # Errors
/// [`crate::Error::NotFound`] where they are not in it.
pub async fn wear(store: &Store, signed_in: &SignedIn, organisation: i64) -> Result<()> {
    if !signed_in.organisations.iter().any(|(id, _)| *id == organisation) {
        return Err(crate::Error::NotFound);
    }
    let mut tx = store.db.begin().await?;
    db::run!(&mut tx, "UPDATE session SET organisation_id = $1 WHERE id = $2", organisation, signed_in.session)?;
    tx.commit().await
}

/// Writes down that the member has just shown again who they are.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn prove(store: &Store, session: i64) -> Result<()> {
    let mut tx = store.db.begin().await?;
    db::run!(&mut tx, "UPDATE session SET proved_at = $1 WHERE id = $2", store.clock.now().0, session)?;
    tx.commit().await
}

/// Writes down that the session's holder has just shown a second factor.
pub(crate) async fn show_second(tx: &mut Tx, session: i64, now: Timestamp) -> Result<()> {
    db::run!(tx, "UPDATE session SET second_at = $1 WHERE id = $2", now.0, session)?;
    Ok(())
}

/// A session as its member sees it among theirs.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Session {
    pub id: i64,
    #[sqlx(try_from = "i64")]
    pub began_at: Timestamp,
    #[sqlx(try_from = "i64")]
    pub seen_at: Timestamp,
}

/// The sessions of a member that last, the newest first.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn of_member(store: &Store, member: i64) -> Result<Vec<Session>> {
    let now = store.clock.now().0;
    db::read_all!(
        &store.db,
        Session,
        "SELECT id, created_at AS began_at, seen_at FROM session
         WHERE member_id = $1 AND seen_at >= $2 AND created_at >= $3 ORDER BY id DESC",
        member,
        now - IDLE,
        now - ABSOLUTE,
    )
}

/// Ends one of the member's own sessions; another's is not found.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn end_one(store: &Store, signed_in: &SignedIn, session: i64) -> Result<()> {
    let mut tx = store.db.begin().await?;
    let ended = db::run!(&mut tx, "DELETE FROM session WHERE id = $1 AND member_id = $2", session, signed_in.member,)?;
    if ended == 0 {
        return Err(crate::Error::NotFound);
    }
    let now = store.clock.now();
    in_each_house(&mut tx, signed_in.member, signed_in.session, now, Deed::EndedASession).await?;
    tx.commit().await
}

/// Ends a session at once.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn end(store: &Store, token: &str) -> Result<()> {
    let mut tx = store.db.begin().await?;
    let ended = db::one!(
        &mut tx,
        (i64, i64),
        "DELETE FROM session WHERE token_hash = $1 RETURNING id, member_id",
        hash(token),
    )?;
    if let Some((session, member)) = ended {
        in_each_house(&mut tx, member, session, store.clock.now(), Deed::SignedOut).await?;
    }
    tx.commit().await
}
