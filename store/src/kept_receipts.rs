//! Receipts that somebody keeps in their account, to find all of them in one place. It joins a person with what they
//! said, so it is their own choice for each receipt (rule 7), and ends with the account.

use domain::receipt::Receipt;

use crate::contributions::read_code;
use crate::db;
use crate::error::{Error, Result};
use crate::receipts::{Trace, trace};
use crate::sessions::SignedIn;
use crate::{Store, contacts};

/// Keeps a receipt; once more changes nothing.
///
/// # Errors
/// [`Error::NotFound`] where nobody holds such a receipt.
pub async fn keep(store: &Store, signed_in: &SignedIn, receipt: &Receipt) -> Result<()> {
    let mut tx = store.db.begin().await?;
    let found = db::one!(&mut tx, (i64,), "SELECT contribution_id FROM receipt WHERE code = $1", receipt.as_str())?;
    let (contribution,) = found.ok_or(Error::NotFound)?;
    db::run!(
        &mut tx,
        "INSERT INTO kept_receipt (member_id, contribution_id, kept_at) VALUES ($1, $2, $3)
         ON CONFLICT (member_id, contribution_id) DO NOTHING",
        signed_in.member,
        contribution,
        store.clock.now().0,
    )?;
    tx.commit().await
}

/// Takes a receipt out of the account; the receipt itself goes on working.
///
/// # Errors
/// [`Error::Database`].
pub async fn let_go(store: &Store, signed_in: &SignedIn, receipt: &Receipt) -> Result<()> {
    let mut tx = store.db.begin().await?;
    db::run!(
        &mut tx,
        "DELETE FROM kept_receipt WHERE member_id = $1
         AND contribution_id = (SELECT contribution_id FROM receipt WHERE code = $2)",
        signed_in.member,
        receipt.as_str(),
    )?;
    tx.commit().await
}

/// A receipt in somebody's account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mine {
    pub trace: Trace,
    /// The consultation's title, and its language (BCP 47).
    pub title: String,
    pub language: String,
    /// Kept by hand, and so can be let go; else it is here because of the address that was left with it.
    pub kept: bool,
}

/// All that somebody said as far as their account knows, the newest first: the receipts that they keep, and what was
/// sent under the address whose mail they read.
///
/// # Errors
/// [`Error::Database`].
pub async fn of_member(store: &Store, signed_in: &SignedIn) -> Result<Vec<Mine>> {
    let kept = db::read_all!(
        &store.db,
        (i64,),
        "SELECT contribution_id FROM kept_receipt WHERE member_id = $1",
        signed_in.member,
    )?;
    let kept: Vec<i64> = kept.into_iter().map(|(id,)| id).collect();
    let mut all = contacts::contributions_under(store, &signed_in.email).await?;
    all.extend(&kept);
    all.sort_unstable_by(|a, b| b.cmp(a));
    all.dedup();
    let mut mine = Vec::with_capacity(all.len());
    for id in all {
        let found = db::read_one!(
            &store.db,
            (String, String, String),
            "SELECT r.code, k.title, k.language FROM receipt r JOIN contribution c ON c.id = r.contribution_id
             JOIN consultation k ON k.id = c.consultation_id WHERE r.contribution_id = $1",
            id,
        )?;
        let Some((code, title, language)) = found else { continue };
        if let Some(trace) = trace(store, &read_code(code)?).await? {
            mine.push(Mine { trace, title, language, kept: kept.contains(&id) });
        }
    }
    Ok(mine)
}
