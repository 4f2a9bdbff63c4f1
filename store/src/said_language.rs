//! The language of what somebody said, put right: by its author, or by a moderator.

use domain::authorisation::{Act, Hat};
use domain::receipt::Receipt;
use domain::vocabulary::Deed;

use crate::error::{Error, Result};
use crate::{Store, audit, consultations, contributions, counts, db, translations};

/// The author says in which language they wrote (BCP 47), or that they do not say, at any time. What was translated from
/// another language goes.
///
/// # Errors
/// [`Error::NotFound`] where there is no such receipt, or the words are gone.
pub async fn by_author(store: &Store, receipt: &Receipt, language: Option<&str>) -> Result<()> {
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let (contribution, _, _) = contributions::lock_by_receipt(&mut tx, receipt, now).await?;
    let told = db::run!(
        &mut tx,
        "UPDATE contribution SET language = $1 WHERE id = $2 AND state <> 'taken back'",
        language,
        contribution,
    )?;
    if told == 0 {
        return Err(Error::NotFound);
    }
    translations::forget(&mut tx, contribution).await?;
    counts::follow(&mut tx, contribution).await?;
    tx.commit().await
}

/// A moderator says in which language a contribution is written (BCP 47), or that nobody knows.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::NotFound`] where there is none, or its words are not a moderator's to read.
pub async fn by_moderator(
    store: &Store,
    hats: &[Hat],
    slug: &str,
    contribution: i64,
    language: Option<&str>,
) -> Result<()> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::Moderate).await?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    contributions::lock(&mut tx, contribution).await?;
    let told = db::run!(
        &mut tx,
        "UPDATE contribution SET language = $1
         WHERE id = $2 AND consultation_id = $3 AND state NOT IN ('taken back', 'unconfirmed')",
        language,
        contribution,
        consultation.id,
    )?;
    if told == 0 {
        return Err(Error::NotFound);
    }
    translations::forget(&mut tx, contribution).await?;
    audit::write(&mut tx, hat, now, Deed::SetLanguage, format!("{slug}: {contribution}")).await?;
    counts::follow(&mut tx, contribution).await?;
    tx.commit().await
}
