//! Supporting what somebody else said. A browser supports each contribution once; nothing says whose browser it is.

use data_encoding::HEXLOWER;
use domain::submission::may_contribute;
use domain::vocabulary::Verification;
use sha2::{Digest, Sha256};

use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::{Store, consultations, taking_part};

/// Supports a contribution. Twice is once, also at the same moment: the row has one key (Decidim CVE-2023-47634).
///
/// `token` is what the browser holds for this consultation, if anything; what it is to hold from now on comes back. Only
/// its hash is kept.
///
/// # Errors
/// [`Error::Submission`] where the consultation is not open; [`Error::NotFound`] where there is nothing published to
/// support, or where people have to show who they are: a browser shows nothing.
pub async fn give(store: &Store, slug: &str, contribution: i64, token: Option<&str>) -> Result<String> {
    let now = store.clock.now();
    let token = token.map_or_else(|| HEXLOWER.encode(&store.rng.bytes()), str::to_owned);
    let mut tx = store.db.begin().await?;
    open_for_it(&mut tx, store, slug, contribution).await?;
    db::run!(
        &mut tx,
        "INSERT INTO support (contribution_id, supporter, at) VALUES ($1, $2, $3)
         ON CONFLICT (contribution_id, supporter) DO NOTHING",
        contribution,
        hash(&token),
        now.0,
    )?;
    tx.commit().await?;
    Ok(token)
}

/// Does not support it any more.
///
/// # Errors
/// As [`give`].
pub async fn take_back(store: &Store, slug: &str, contribution: i64, token: &str) -> Result<()> {
    let mut tx = store.db.begin().await?;
    open_for_it(&mut tx, store, slug, contribution).await?;
    db::run!(&mut tx, "DELETE FROM support WHERE contribution_id = $1 AND supporter = $2", contribution, hash(token),)?;
    tx.commit().await
}

/// Whether the browser that holds this token supports it.
///
/// # Errors
/// [`Error::Database`].
pub async fn is_given(store: &Store, contribution: i64, token: &str) -> Result<bool> {
    let found = db::read_one!(
        &store.db,
        (i64,),
        "SELECT at FROM support WHERE contribution_id = $1 AND supporter = $2",
        contribution,
        hash(token),
    )?;
    Ok(found.is_some())
}

async fn open_for_it(tx: &mut Tx, store: &Store, slug: &str, contribution: i64) -> Result<()> {
    let found = db::one!(
        &mut *tx,
        (i64,),
        "SELECT k.id FROM consultation k JOIN contribution c ON c.consultation_id = k.id
         WHERE k.slug = $1 AND c.id = $2 AND c.state = 'published'",
        slug,
        contribution,
    )?;
    let (consultation,) = found.ok_or(Error::NotFound)?;
    may_contribute(consultations::stage_in(tx, consultation, store.clock.now()).await?)?;
    let ways = taking_part::verification(tx, consultation).await?;
    if ways.contains(&Verification::None) { Ok(()) } else { Err(Error::NotFound) }
}

fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}
