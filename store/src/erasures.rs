//! Erasure: the person goes, and the words where their author wants that; the log stays as it was (rule 7).

use domain::erasure::{Erasure, Found, Scope, erase};
use domain::log::EntryKind;
use domain::receipt::Receipt;
use domain::time::Timestamp;
use domain::vocabulary::{ContributionState, Stage};
use sha2::{Digest, Sha256};

use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::{Store, about_you, appeals, contacts, contributions, counts, log, queue, translations};

/// Erases what the holder of the receipt asks for, at any time and whatever has become of it.
///
/// An import's ids stay, so that the same folder once more does not bring the words back; a client's become a digest,
/// for the same reason. Backups that were made before hold what was erased until they are removed.
///
/// # Errors
/// [`Error::Erasure`] where nothing is left to erase; [`Error::NotFound`].
pub async fn ask(store: &Store, receipt: &Receipt, scope: Scope) -> Result<()> {
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let (contribution, consultation, stage) = contributions::lock_by_receipt(&mut tx, receipt, now).await?;
    let row = db::one!(
        &mut tx,
        (i64, String, Option<String>),
        "SELECT c.participant_id, c.state, e.scope FROM contribution c
         LEFT JOIN erasure e ON e.contribution_id = c.id WHERE c.id = $1",
        contribution,
    )?;
    let (participant, state, before) = row.ok_or(Error::NotFound)?;
    let state: ContributionState = state.parse()?;
    let found = Found {
        state,
        before: before.map(|word| word.parse()).transpose()?,
        said_more: contacts::said_more(&mut tx, participant, contribution).await?,
        reported: matches!(stage, Stage::Reported | Stage::FollowedUp | Stage::Concluded),
    };
    let Erasure { address, words, coding } = erase(scope, found)?;
    if address {
        contacts::forget(&mut tx, consultation, participant).await?;
    } else {
        contacts::part(&mut tx, consultation, contribution).await?;
    }
    for table in ["consent", "confirmation", "authorship_link", "kept_receipt"] {
        let delete = format!("DELETE FROM {table} WHERE contribution_id = $1");
        db::run!(&mut tx, sqlx::AssertSqlSafe(delete), contribution)?;
    }
    about_you::forget(&mut tx, contribution).await?;
    if words {
        erase_words(&mut tx, contribution).await?;
    }
    if coding {
        db::run!(&mut tx, "DELETE FROM coding WHERE contribution_id = $1", contribution)?;
    }
    db::run!(
        &mut tx,
        "INSERT INTO erasure (contribution_id, scope, erased_at) VALUES ($1, $2, $3)
         ON CONFLICT (contribution_id) DO UPDATE SET scope = excluded.scope, erased_at = excluded.erased_at",
        contribution,
        scope.as_str(),
        now.0,
    )?;
    log::append(&mut tx, now, EntryKind::Erased, Some(contribution), scope.as_str(), store.rng.bytes()).await?;
    counts::follow(&mut tx, contribution).await?;
    tx.commit().await
}

/// The words, and whatever repeats or describes them.
async fn erase_words(tx: &mut Tx, contribution: i64) -> Result<()> {
    let external_id =
        db::one!(&mut *tx, (Option<String>,), "SELECT external_id FROM contribution WHERE id = $1", contribution)?;
    let external_id = external_id.and_then(|(id,)| id).map(|id| erased_id(&id));
    db::run!(
        &mut *tx,
        "UPDATE contribution SET body = '', html = '', language = NULL, section_key = NULL, paragraph_key = NULL,
             reply_to = NULL, quote = NULL, why = NULL, assisted_by = NULL, external_id = $1, state = $2,
             to_review = FALSE WHERE id = $3",
        external_id,
        ContributionState::TakenBack.as_str(),
        contribution,
    )?;
    queue::close(tx, contribution).await?;
    translations::forget(tx, contribution).await?;
    // A statement of reasons, or a reason to set it aside, quotes what it is about.
    db::run!(&mut *tx, "UPDATE decision SET statement_of_reasons = NULL WHERE contribution_id = $1", contribution)?;
    appeals::forget_words(tx, contribution).await?;
    for table in ["set_aside", "suggestion_answer", "support", "sealed_original"] {
        let delete = format!("DELETE FROM {table} WHERE contribution_id = $1");
        db::run!(&mut *tx, sqlx::AssertSqlSafe(delete), contribution)?;
    }
    db::run!(tx, "UPDATE log_entry SET salt = NULL WHERE contribution_id = $1", contribution)?;
    Ok(())
}

/// What stands in the place of an id when the words under it are erased.
pub(crate) fn erased_id(external_id: &str) -> String {
    if external_id.starts_with("import:") {
        return external_id.to_owned();
    }
    format!("erased:{}", data_encoding::HEXLOWER.encode(&Sha256::digest(external_id.as_bytes())))
}

/// What was erased, and when.
pub(crate) async fn of_contribution(store: &Store, contribution: i64) -> Result<Option<(Scope, Timestamp)>> {
    let row = db::read_one!(
        &store.db,
        (String, i64),
        "SELECT scope, erased_at FROM erasure WHERE contribution_id = $1",
        contribution,
    )?;
    row.map(|(scope, at)| Ok((scope.parse()?, Timestamp(at)))).transpose()
}
