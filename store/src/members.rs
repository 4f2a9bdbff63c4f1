//! Members: people with an account in an organisation.

use domain::authorisation::{Hat, HouseAct, may_keep_house};
use domain::limits::{SIGN_IN_FAILURES, TooOften};
use domain::membership::{self, MembershipRefusal};
use domain::submission::email_address;
use domain::time::Timestamp;
use domain::vocabulary::{Deed, OrganisationKind, Role};

use crate::Store;
use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::passwords::{self, hash, verify};
use crate::sessions::SignedIn;
use crate::{accounts, audit};

/// A member who is to be added, or given a role more.
#[derive(Debug, Clone)]
pub struct NewMember<'a> {
    pub name: &'a str,
    pub email: &'a str,
    /// Needed for a new member; a known one keeps theirs.
    pub password: Option<&'a str>,
    /// The organisation's name.
    pub organisation: &'a str,
    pub role: Role,
}

/// Adds a member, or a role to one who is there.
///
/// # Errors
/// [`Error::Member`] or [`Error::Submission`] with what to do.
pub async fn add(store: &Store, new: &NewMember<'_>) -> Result<i64> {
    let email = email_address(new.email)?;
    let email_key = email.to_lowercase();
    let hash = match new.password {
        Some(password) => {
            passwords::check(password, &[new.name, &email, new.organisation])?;
            Some(hash(store, password).await?)
        }
        None => None,
    };
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let (organisation, kind) =
        db::one!(&mut tx, (i64, String), "SELECT id, kind FROM organisation WHERE name = $1", new.organisation)?
            .ok_or(Error::Member("there is no organisation of that name; a consultation's import names them"))?;
    membership::fits(kind.parse::<OrganisationKind>()?, new.role)?;
    let known = db::one!(&mut tx, (i64,), "SELECT id FROM member WHERE email_key = $1", email_key.as_str())?;
    let member = match known {
        Some((id,)) => id,
        None => db::insert!(
            &mut tx,
            "INSERT INTO member (name, email, email_key, password_hash, created_at) VALUES ($1, $2, $3, $4, $5)
             RETURNING id",
            new.name,
            email.as_str(),
            email_key.as_str(),
            hash.ok_or(Error::Member("a new member needs a password"))?,
            now.0,
        )?,
    };
    give_role(&mut tx, member, organisation, new.role).await?;
    tx.commit().await?;
    Ok(member)
}

/// Gives a member a role; one that they have already stays.
pub(crate) async fn give_role(tx: &mut Tx, member: i64, organisation: i64, role: Role) -> Result<()> {
    db::run!(
        tx,
        "INSERT INTO role (member_id, organisation_id, role) VALUES ($1, $2, $3)
         ON CONFLICT (member_id, organisation_id, role) DO NOTHING",
        member,
        organisation,
        role.as_str(),
    )?;
    Ok(())
}

/// What came of a sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignIn {
    Member(i64),
    /// Address or password is wrong; which, is said to nobody.
    Wrong,
    /// Too many failures of this account.
    Wait(TooOften),
}

/// Checks address and password. It takes as long for an address that nobody has.
///
/// # Errors
/// [`Error::Database`].
pub async fn sign_in(store: &Store, email: &str, password: &str) -> Result<SignIn> {
    let email_key = email.trim().to_lowercase();
    let now = store.clock.now();
    let failures = db::read_all!(
        &store.db,
        (i64,),
        "SELECT at FROM sign_in_failure WHERE email_key = $1 ORDER BY at DESC LIMIT $2",
        email_key.as_str(),
        SIGN_IN_FAILURES.most,
    )?;
    let failures: Vec<Timestamp> = failures.into_iter().map(|(at,)| Timestamp(at)).collect();
    if let Err(wait) = SIGN_IN_FAILURES.rests(&failures, now) {
        return Ok(SignIn::Wait(wait));
    }
    let known = db::read_one!(
        &store.db,
        (i64, String),
        "SELECT id, password_hash FROM member WHERE email_key = $1",
        email_key.as_str(),
    )?;
    match known {
        Some((member, hashed)) if !hashed.is_empty() => {
            if verify(password, hashed).await? {
                return Ok(SignIn::Member(member));
            }
        }
        // Nobody's, or of somebody who has no password: as much work, for the same time. Verifying is hashing once, too.
        _ => drop(hash(store, password).await?),
    }
    let mut tx = store.db.begin().await?;
    db::run!(&mut tx, "DELETE FROM sign_in_failure WHERE at <= $1", now.plus(-SIGN_IN_FAILURES.within).0)?;
    db::run!(
        &mut tx,
        "INSERT INTO sign_in_failure (email_key, at) VALUES ($1, $2)",
        email_key.as_str(),
        store.clock.now().0,
    )?;
    tx.commit().await?;
    Ok(SignIn::Wrong)
}

/// The hats that a member wears.
///
/// # Errors
/// [`Error::Database`].
pub async fn hats(store: &Store, member: i64) -> Result<Vec<Hat>> {
    let rows = db::read_all!(
        &store.db,
        (i64, String, String),
        "SELECT r.organisation_id, o.kind, r.role FROM role r JOIN organisation o ON o.id = r.organisation_id
         WHERE r.member_id = $1 ORDER BY r.organisation_id, r.role",
        member,
    )?;
    rows.into_iter()
        .map(|(organisation, kind, role)| {
            let (organisation_kind, role) = (kind.parse()?, role.parse()?);
            Ok(Hat { member, organisation, organisation_kind, role, session: None })
        })
        .collect()
}

/// The organisations that a member is in: (id, name).
///
/// # Errors
/// [`Error::Database`].
pub async fn organisations(store: &Store, member: i64) -> Result<Vec<(i64, String)>> {
    db::read_all!(
        &store.db,
        (i64, String),
        "SELECT o.id, o.name FROM organisation o
         WHERE o.id IN (SELECT organisation_id FROM role WHERE member_id = $1) ORDER BY o.name",
        member,
    )
}

/// A member as an administrator of the organisation sees them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    pub id: i64,
    pub name: String,
    pub email: String,
    pub roles: Vec<Role>,
}

/// The members of an organisation, by name.
///
/// # Errors
/// [`Error::NotAllowed`].
pub async fn of_organisation(store: &Store, hats: &[Hat], organisation: i64) -> Result<Vec<Colleague>> {
    may_keep_house(hats, HouseAct::Administer(organisation))?;
    let rows = db::read_all!(
        &store.db,
        (i64, String, String, String),
        "SELECT m.id, m.name, m.email, r.role FROM role r JOIN member m ON m.id = r.member_id
         WHERE r.organisation_id = $1 ORDER BY m.name, m.id, r.role",
        organisation,
    )?;
    let mut colleagues: Vec<Colleague> = Vec::new();
    for (id, name, email, role) in rows {
        let role = role.parse()?;
        match colleagues.last_mut() {
            Some(last) if last.id == id => last.roles.push(role),
            _ => colleagues.push(Colleague { id, name, email, roles: vec![role] }),
        }
    }
    Ok(colleagues)
}

/// Says which roles a member has in an organisation from now on; none removes them from it, at once and on every
/// session, because roles are read with each request.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::Membership`]; [`Error::NotFound`] where they are not in it.
pub async fn set_roles(store: &Store, hats: &[Hat], organisation: i64, member: i64, roles: &[Role]) -> Result<()> {
    let hat = may_keep_house(hats, HouseAct::Administer(organisation))?;
    let mut tx = store.db.begin().await?;
    // One after the other, so that two administrators cannot remove each other and leave none.
    let lock = if tx.is_postgres() {
        "SELECT kind FROM organisation WHERE id = $1 FOR UPDATE"
    } else {
        "SELECT kind FROM organisation WHERE id = $1"
    };
    let (kind,) = db::one!(&mut tx, (String,), lock, organisation)?.ok_or(Error::NotFound)?;
    let kind = kind.parse::<OrganisationKind>()?;
    for &role in roles {
        membership::fits(kind, role)?;
    }
    let (email,) = db::one!(
        &mut tx,
        (String,),
        "SELECT email FROM member WHERE id = $1
         AND id IN (SELECT member_id FROM role WHERE organisation_id = $2)",
        member,
        organisation,
    )?
    .ok_or(Error::NotFound)?;
    db::run!(&mut tx, "DELETE FROM role WHERE member_id = $1 AND organisation_id = $2", member, organisation)?;
    for &role in roles {
        give_role(&mut tx, member, organisation, role).await?;
    }
    let left = db::one!(
        &mut tx,
        (i64,),
        "SELECT COUNT(*) FROM role WHERE organisation_id = $1 AND role = 'administrator'",
        organisation,
    )?;
    if left.is_none_or(|(count,)| count == 0) {
        return Err(MembershipRefusal::LastAdministrator.into());
    }
    let now = store.clock.now();
    if roles.is_empty() {
        db::run!(
            &mut tx,
            "DELETE FROM session WHERE member_id = $1
             AND member_id NOT IN (SELECT member_id FROM role)",
            member,
        )?;
        audit::write(&mut tx, hat, now, Deed::Removed, email).await?;
    } else {
        let roles: Vec<&str> = roles.iter().map(|role| role.as_str()).collect();
        audit::write(&mut tx, hat, now, Deed::SetRoles, format!("{email}: {}", roles.join(", "))).await?;
    }
    tx.commit().await
}

/// Gives a member another password; all their other sessions end.
///
/// # Errors
/// [`Error::Membership`] where the password will not do.
pub async fn change_password(store: &Store, signed_in: &SignedIn, password: &str, language: &str) -> Result<()> {
    passwords::check(password, &[&signed_in.name, &signed_in.email])?;
    let hash = hash(store, password).await?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    db::run!(&mut tx, "UPDATE member SET password_hash = $1 WHERE id = $2", hash, signed_in.member)?;
    db::run!(&mut tx, "DELETE FROM session WHERE member_id = $1 AND id <> $2", signed_in.member, signed_in.session,)?;
    accounts::changed(&mut tx, signed_in, language, now, Deed::ChangedPassword).await?;
    tx.commit().await
}
