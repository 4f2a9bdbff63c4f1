//! Members: people with an account in an organisation.

use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use domain::authorisation::Hat;
use domain::submission::email_address;
use domain::time::MINUTE;
use domain::vocabulary::Role;

use crate::Store;
use crate::db;
use crate::error::{Error, Result};

/// As many failed sign-ins within [`FAILURE_WINDOW`] make an account wait.
const MOST_FAILURES: i64 = 10;
const FAILURE_WINDOW: i64 = 15 * MINUTE;

/// Shorter passwords are refused (NIST SP 800-63B-4 asks for 15 where a password is all there is).
const SHORTEST_PASSWORD: usize = 15;

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
        Some(password) if password.chars().count() < SHORTEST_PASSWORD => {
            return Err(Error::Member("a password has fifteen characters at least"));
        }
        Some(password) => Some(hash(store, password).await?),
        None => None,
    };
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let organisation = db::one!(&mut tx, (i64,), "SELECT id FROM organisation WHERE name = $1", new.organisation)?
        .ok_or(Error::Member("there is no organisation of that name; a consultation's import names them"))?
        .0;
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
    db::run!(
        &mut tx,
        "INSERT INTO role (member_id, organisation_id, role) VALUES ($1, $2, $3)
         ON CONFLICT (member_id, organisation_id, role) DO NOTHING",
        member,
        organisation,
        new.role.as_str(),
    )?;
    tx.commit().await?;
    Ok(member)
}

/// argon2id with the library's parameters (OWASP's minimum or more), off the threads that answer requests.
async fn hash(store: &Store, password: &str) -> Result<String> {
    let (password, salt) = (password.to_owned(), store.rng.bytes());
    let hashed = tokio::task::spawn_blocking(move || {
        Argon2::default().hash_password_with_salt(password.as_bytes(), &salt[..16]).map(|hash| hash.to_string())
    });
    hashed.await.map_err(|e| Error::Corrupt(e.to_string()))?.map_err(|e| Error::Corrupt(e.to_string()))
}

async fn verify(password: &str, hashed: String) -> Result<bool> {
    let password = password.to_owned();
    let verified = tokio::task::spawn_blocking(move || {
        PasswordHash::new(&hashed)
            .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    });
    verified.await.map_err(|e| Error::Corrupt(e.to_string()))
}

/// What came of a sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignIn {
    Member(i64),
    /// Address or password is wrong; which, is said to nobody.
    Wrong,
    /// Too many failures: try again in a quarter of an hour.
    Wait,
}

/// Checks address and password. It takes as long for an address that nobody has.
///
/// # Errors
/// [`Error::Database`].
pub async fn sign_in(store: &Store, email: &str, password: &str) -> Result<SignIn> {
    let email_key = email.trim().to_lowercase();
    let since = store.clock.now().plus(-FAILURE_WINDOW).0;
    let failures = db::read_one!(
        &store.db,
        (i64,),
        "SELECT COUNT(*) FROM sign_in_failure WHERE email_key = $1 AND at > $2",
        email_key.as_str(),
        since,
    )?;
    if failures.is_some_and(|(count,)| count >= MOST_FAILURES) {
        return Ok(SignIn::Wait);
    }
    let known = db::read_one!(
        &store.db,
        (i64, String),
        "SELECT id, password_hash FROM member WHERE email_key = $1",
        email_key.as_str(),
    )?;
    match known {
        Some((member, hashed)) => {
            if verify(password, hashed).await? {
                return Ok(SignIn::Member(member));
            }
        }
        // Nobody's: as much work, for the same time. Verifying is hashing once, too.
        None => drop(hash(store, password).await?),
    }
    let mut tx = store.db.begin().await?;
    db::run!(&mut tx, "DELETE FROM sign_in_failure WHERE at <= $1", since)?;
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
            Ok(Hat { member, organisation, organisation_kind: kind.parse()?, role: role.parse()? })
        })
        .collect()
}
