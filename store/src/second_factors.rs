//! Second factors beside passkeys: codes on paper, for who has no passkey or has lost it, and the word of an
//! organisation about which of its roles need one.

use domain::authorisation::{Hat, HouseAct, may_keep_house};
use domain::membership::{self, MembershipRefusal};
use domain::receipt::Receipt;
use domain::time::{MINUTE, Timestamp};
use domain::vocabulary::{Deed, OrganisationKind, Role};

use crate::db;
use crate::error::{Error, Result};
use crate::sessions::{self, SignedIn};
use crate::{Store, accounts, audit, passwords};

/// As many codes stand on a list.
pub const CODES: usize = 10;

/// As many wrong codes within [`WRONG_WINDOW`] make an account wait.
const MOST_WRONG: i64 = 10;
const WRONG_WINDOW: i64 = 15 * MINUTE;

/// Makes a new list of codes, which takes the place of the one before. They are shown this once: argon2id of each is
/// kept. They are written as receipts are, so that they can be copied by hand.
///
/// # Errors
/// [`Error::Database`].
pub async fn make_codes(store: &Store, signed_in: &SignedIn, language: &str) -> Result<Vec<String>> {
    let codes: Vec<Receipt> = (0..CODES).map(|_| Receipt::from_random(store.rng.number())).collect();
    let mut hashes = Vec::with_capacity(CODES);
    for code in &codes {
        hashes.push(passwords::hash(store, code.as_str()).await?);
    }
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    db::run!(&mut tx, "DELETE FROM paper_code WHERE member_id = $1", signed_in.member)?;
    for hash in hashes {
        db::run!(&mut tx, "INSERT INTO paper_code (member_id, code_hash) VALUES ($1, $2)", signed_in.member, hash)?;
    }
    // Who has just made the list holds it.
    sessions::show_second(&mut tx, signed_in.session, now).await?;
    accounts::changed(&mut tx, signed_in, language, now, Deed::MadePaperCodes).await?;
    tx.commit().await?;
    Ok(codes.iter().map(Receipt::grouped).collect())
}

/// How many codes of the list are left.
///
/// # Errors
/// [`Error::Database`].
pub async fn codes_left(store: &Store, member: i64) -> Result<i64> {
    let left = db::read_one!(&store.db, (i64,), "SELECT COUNT(*) FROM paper_code WHERE member_id = $1", member)?;
    Ok(left.map_or(0, |(count,)| count))
}

/// Takes a code from the list as second factor and uses it up.
///
/// # Errors
/// [`Error::Membership`] where it is wrong or was used, or after too many wrong ones.
pub async fn use_code(store: &Store, signed_in: &SignedIn, typed: &str) -> Result<()> {
    let now = store.clock.now();
    let tries = format!("code of {}", signed_in.member);
    let wrong = db::read_one!(
        &store.db,
        (i64,),
        "SELECT COUNT(*) FROM sign_in_failure WHERE email_key = $1 AND at > $2",
        tries.as_str(),
        now.plus(-WRONG_WINDOW).0,
    )?;
    if wrong.is_some_and(|(count,)| count >= MOST_WRONG) {
        return Err(MembershipRefusal::Wait.into());
    }
    match find_code(store, signed_in.member, typed).await? {
        Some(id) => {
            let mut tx = store.db.begin().await?;
            // Used on another page in the same moment: once is once.
            if db::run!(&mut tx, "DELETE FROM paper_code WHERE id = $1", id)? == 0 {
                return Err(MembershipRefusal::WrongCode.into());
            }
            sessions::show_second(&mut tx, signed_in.session, now).await?;
            sessions::in_each_house(&mut tx, signed_in.member, signed_in.session, now, Deed::UsedACode).await?;
            tx.commit().await
        }
        None => {
            note_wrong(store, &tries, now).await?;
            Err(MembershipRefusal::WrongCode.into())
        }
    }
}

async fn find_code(store: &Store, member: i64, typed: &str) -> Result<Option<i64>> {
    // A slip of the pen is told from the check symbol, before ten hashes are made.
    let Ok(code) = typed.parse::<Receipt>() else { return Ok(None) };
    let kept =
        db::read_all!(&store.db, (i64, String), "SELECT id, code_hash FROM paper_code WHERE member_id = $1", member)?;
    for (id, hash) in kept {
        if passwords::verify(code.as_str(), hash).await? {
            return Ok(Some(id));
        }
    }
    Ok(None)
}

async fn note_wrong(store: &Store, tries: &str, now: Timestamp) -> Result<()> {
    let mut tx = store.db.begin().await?;
    db::run!(&mut tx, "INSERT INTO sign_in_failure (email_key, at) VALUES ($1, $2)", tries, now.0)?;
    tx.commit().await
}

/// The roles of an organisation that need a second factor.
///
/// # Errors
/// [`Error::NotAllowed`] for who is no administrator there.
pub async fn required(store: &Store, hats: &[Hat], organisation: i64) -> Result<Vec<Role>> {
    may_keep_house(hats, HouseAct::Administer(organisation))?;
    let rows = db::read_all!(
        &store.db,
        (String,),
        "SELECT role FROM second_factor_role WHERE organisation_id = $1 ORDER BY role",
        organisation,
    )?;
    rows.into_iter().map(|(role,)| Ok(role.parse()?)).collect()
}

/// Says which roles of an organisation need a second factor from now on, in sessions under way too.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::Membership`] where it has no such role.
pub async fn require(store: &Store, hats: &[Hat], organisation: i64, roles: &[Role]) -> Result<()> {
    let hat = may_keep_house(hats, HouseAct::Administer(organisation))?;
    let mut tx = store.db.begin().await?;
    let (kind,) = db::one!(&mut tx, (String,), "SELECT kind FROM organisation WHERE id = $1", organisation)?
        .ok_or(Error::NotFound)?;
    let kind = kind.parse::<OrganisationKind>()?;
    db::run!(&mut tx, "DELETE FROM second_factor_role WHERE organisation_id = $1", organisation)?;
    for &role in roles {
        membership::fits(kind, role)?;
        db::run!(
            &mut tx,
            "INSERT INTO second_factor_role (organisation_id, role) VALUES ($1, $2)
             ON CONFLICT (organisation_id, role) DO NOTHING",
            organisation,
            role.as_str(),
        )?;
    }
    let said: Vec<&str> = roles.iter().map(|role| role.as_str()).collect();
    audit::write(&mut tx, hat, store.clock.now(), Deed::RequiredASecondFactor, said.join(", ")).await?;
    tx.commit().await
}
