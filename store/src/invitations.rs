//! Invitations into an organisation: a link by e-mail, for that address alone, used once. Following the link changes
//! nothing; its page has the button that does (mail scanners follow links).

use domain::authorisation::{Hat, HouseAct, may_keep_house};
use domain::membership::{self, INVITATION_LASTS, MembershipRefusal, may_accept};
use domain::submission::email_address;
use domain::time::Timestamp;
use domain::vocabulary::{Deed, InvitationState, OrganisationKind, Role};
use sqlx::FromRow;

use crate::audit::{self, Doer};
use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::letters::{self, Content};
use crate::{Store, members, passwords, sessions};

/// Asks somebody into an organisation. A new invitation takes the place of one that waits for the same address and
/// role.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::Membership`] or [`Error::Submission`] with what to do.
pub async fn invite(
    store: &Store,
    hats: &[Hat],
    organisation: i64,
    email: &str,
    role: Role,
    language: &str,
) -> Result<()> {
    let hat = may_keep_house(hats, HouseAct::Administer(organisation))?;
    let mut tx = store.db.begin().await?;
    invite_in(&mut tx, store, hat, organisation, email, role, language).await?;
    tx.commit().await
}

pub(crate) async fn invite_in(
    tx: &mut Tx,
    store: &Store,
    by: Hat,
    organisation: i64,
    email: &str,
    role: Role,
    language: &str,
) -> Result<()> {
    let email = email_address(email)?;
    let key = email.to_lowercase();
    let now = store.clock.now();
    let (name, kind) =
        db::one!(&mut *tx, (String, String), "SELECT name, kind FROM organisation WHERE id = $1", organisation,)?
            .ok_or(Error::NotFound)?;
    membership::fits(kind.parse::<OrganisationKind>()?, role)?;
    let has = db::one!(
        &mut *tx,
        (i64,),
        "SELECT m.id FROM member m JOIN role r ON r.member_id = m.id
         WHERE m.email_key = $1 AND r.organisation_id = $2 AND r.role = $3",
        key.as_str(),
        organisation,
        role.as_str(),
    )?;
    if has.is_some() {
        return Err(MembershipRefusal::HasItAlready.into());
    }
    db::run!(
        &mut *tx,
        "UPDATE invitation SET state = 'withdrawn'
         WHERE organisation_id = $1 AND email_key = $2 AND role = $3 AND state = 'waiting'",
        organisation,
        key.as_str(),
        role.as_str(),
    )?;
    let (token, hash) = letters::secret(store);
    let expires_at = now.plus(INVITATION_LASTS);
    db::run!(
        &mut *tx,
        "INSERT INTO invitation (organisation_id, email, email_key, role, invited_by, invited_at, expires_at,
             token_hash, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting')",
        organisation,
        email.as_str(),
        key.as_str(),
        role.as_str(),
        by.member,
        now.0,
        expires_at.0,
        hash,
    )?;
    let invited_by = db::one!(&mut *tx, (String,), "SELECT name FROM member WHERE id = $1", by.member)?
        .map(|(name,)| name)
        .unwrap_or_default();
    let content = Content::Invitation { organisation: name, invited_by, role, token, expires_at };
    letters::post(tx, &email, language, &content, now).await?;
    audit::write(tx, by, now, Deed::Invited, format!("{email} ({role})")).await
}

/// An invitation that waits, as an administrator sees it.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Waiting {
    pub id: i64,
    pub email: String,
    #[sqlx(try_from = "String")]
    pub role: Role,
    #[sqlx(try_from = "i64")]
    pub expires_at: Timestamp,
}

/// The invitations of an organisation that can still be accepted.
///
/// # Errors
/// [`Error::NotAllowed`].
pub async fn waiting(store: &Store, hats: &[Hat], organisation: i64) -> Result<Vec<Waiting>> {
    may_keep_house(hats, HouseAct::Administer(organisation))?;
    db::read_all!(
        &store.db,
        Waiting,
        "SELECT id, email, role, expires_at FROM invitation
         WHERE organisation_id = $1 AND state = 'waiting' AND expires_at > $2 ORDER BY id",
        organisation,
        store.clock.now().0,
    )
}

/// Takes an invitation back; its link opens nothing any more.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::NotFound`] where none waits.
pub async fn withdraw(store: &Store, hats: &[Hat], organisation: i64, invitation: i64) -> Result<()> {
    let hat = may_keep_house(hats, HouseAct::Administer(organisation))?;
    let mut tx = store.db.begin().await?;
    let (email,) = db::one!(
        &mut tx,
        (String,),
        "UPDATE invitation SET state = 'withdrawn' WHERE id = $1 AND organisation_id = $2 AND state = 'waiting'
         RETURNING email",
        invitation,
        organisation,
    )?
    .ok_or(Error::NotFound)?;
    audit::write(&mut tx, hat, store.clock.now(), Deed::WithdrewAnInvitation, email).await?;
    tx.commit().await
}

/// What the holder of an invitation's link is told.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Invitation {
    pub id: i64,
    pub organisation_id: i64,
    pub organisation: String,
    pub email: String,
    #[sqlx(try_from = "String")]
    pub role: Role,
    #[sqlx(try_from = "String")]
    pub state: InvitationState,
    #[sqlx(try_from = "i64")]
    pub expires_at: Timestamp,
    /// The account that this address has, if it has one.
    pub member: Option<i64>,
}

const BY_TOKEN: &str = "SELECT i.id, i.organisation_id, o.name AS organisation, i.email, i.role, i.state, i.expires_at,
        m.id AS member
     FROM invitation i JOIN organisation o ON o.id = i.organisation_id LEFT JOIN member m ON m.email_key = i.email_key
     WHERE i.token_hash = $1";

/// The invitation that a link opens, if it still can be accepted.
///
/// # Errors
/// [`Error::Membership`] where it ended; [`Error::NotFound`].
pub async fn find(store: &Store, token: &str) -> Result<Invitation> {
    let found = db::read_one!(&store.db, Invitation, BY_TOKEN, sessions::hash(token))?.ok_or(Error::NotFound)?;
    may_accept(found.state, found.expires_at, store.clock.now())?;
    Ok(found)
}

/// Who accepts an invitation.
#[derive(Debug, Clone, Copy)]
pub enum Accepts<'a> {
    /// Somebody without an account makes one.
    Newcomer { name: &'a str, password: &'a str },
    /// The member who is signed in.
    Member { id: i64 },
}

/// Accepts an invitation; the member who has the role now. The address was shown to be theirs by the link, and an
/// account of that address is never taken over: its owner signs in to accept.
///
/// # Errors
/// [`Error::Membership`] with what to do; [`Error::NotFound`].
pub async fn accept(store: &Store, token: &str, who: Accepts<'_>) -> Result<i64> {
    // Outside the transaction, which must not wait for argon2.
    let newcomer = match who {
        Accepts::Newcomer { name, password } => {
            let invitation = find(store, token).await?;
            let name = membership::name(name)?;
            passwords::check(password, &[name, &invitation.email, &invitation.organisation])?;
            Some((name, passwords::hash(store, password).await?))
        }
        Accepts::Member { .. } => None,
    };
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let invitation = db::one!(&mut tx, Invitation, BY_TOKEN, sessions::hash(token))?.ok_or(Error::NotFound)?;
    may_accept(invitation.state, invitation.expires_at, now)?;
    // Of two who accept in the same moment, the other waits here and then finds nothing.
    let taken = db::run!(
        &mut tx,
        "UPDATE invitation SET state = 'accepted' WHERE id = $1 AND state = 'waiting'",
        invitation.id,
    )?;
    if taken != 1 {
        return Err(MembershipRefusal::InvitationEnded.into());
    }
    let member = match (who, newcomer, invitation.member) {
        (Accepts::Member { id }, _, Some(owner)) if id == owner => id,
        (Accepts::Member { .. }, ..) => return Err(MembershipRefusal::AnotherAddress.into()),
        (Accepts::Newcomer { .. }, Some((name, hash)), None) => {
            let made = db::insert!(
                &mut tx,
                "INSERT INTO member (name, email, email_key, password_hash, created_at) VALUES ($1, $2, $3, $4, $5)
                 RETURNING id",
                name,
                invitation.email.as_str(),
                invitation.email.to_lowercase(),
                hash,
                now.0,
            );
            match made {
                Err(error) if error.is_taken() => return Err(MembershipRefusal::SignInFirst.into()),
                other => other?,
            }
        }
        (Accepts::Newcomer { .. }, ..) => return Err(MembershipRefusal::SignInFirst.into()),
    };
    members::give_role(&mut tx, member, invitation.organisation_id, invitation.role).await?;
    let doer = Doer { member, organisation: Some(invitation.organisation_id), session: None };
    audit::write(&mut tx, doer, now, Deed::Joined, invitation.role.as_str()).await?;
    tx.commit().await?;
    Ok(member)
}
