//! Contacts: where somebody wants to hear back. Kept apart from what was said (rule 7): no other file reads the
//! address, and nothing here reads the words.

use domain::receipt::Receipt;
use domain::submission::{SubmissionRefusal, email_address};
use domain::time::Timestamp;
use domain::vocabulary::Stage;

use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::{Store, contributions, deliveries};

/// The wording of the consent beside the address field; raised when the wording changes.
pub const CONSENT_VERSION: i64 = 1;

/// Keeps the address at which the author of a contribution wants to hear back.
///
/// One person, one delivery: who leaves the same address again in a consultation is the same participant. Nobody has
/// proved that an address is theirs, so another address goes with this contribution alone: it never redirects what the
/// same participant hears about their other contributions.
///
/// # Errors
/// [`Error::Submission`] where it is no address; [`Error::NotFound`].
pub async fn leave_address(store: &Store, receipt: &Receipt, typed: &str) -> Result<()> {
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let Left { consultation, stage, .. } = leave_in(&mut tx, receipt, Some(typed), now).await?;
    // The report is out already: whoever can be reached only now hears back all the same (rule 9).
    if matches!(stage, Stage::Reported | Stage::FollowedUp | Stage::Concluded) {
        deliveries::plan(&mut tx, consultation, now).await?;
    }
    tx.commit().await
}

/// An address that was left, and with what.
pub(crate) struct Left {
    pub contribution: i64,
    pub consultation: i64,
    pub stage: Stage,
    pub email: String,
}

/// Keeps the address that was typed, or finds the one that was left before.
pub(crate) async fn leave_in(tx: &mut Tx, receipt: &Receipt, typed: Option<&str>, now: Timestamp) -> Result<Left> {
    let typed = typed.map(email_address).transpose()?;
    let (contribution, consultation, stage) = contributions::lock_by_receipt(tx, receipt, now).await?;
    let found = db::one!(
        &mut *tx,
        (i64, Option<String>),
        "SELECT c.participant_id, k.email FROM contribution c LEFT JOIN contact k ON k.participant_id = c.participant_id
         WHERE c.id = $1 AND c.state <> 'taken back'",
        contribution,
    )?;
    let (before, known) = found.ok_or(Error::NotFound)?;
    let Some(email) = typed else {
        let email = known.ok_or(SubmissionRefusal::NoSuchAddress)?;
        return Ok(Left { contribution, consultation, stage, email });
    };
    let participant = match keep_alone(tx, consultation, contribution, before, &email, now).await? {
        true => before,
        false => participant(tx, consultation, &email, now).await?,
    };
    if participant != before {
        db::run!(&mut *tx, "UPDATE contribution SET participant_id = $1 WHERE id = $2", participant, contribution)?;
        forget_silent(tx, before).await?;
    }
    Ok(Left { contribution, consultation, stage, email })
}

/// The participant with this address, made where there is none.
pub(crate) async fn participant(tx: &mut Tx, consultation: i64, email: &str, now: Timestamp) -> Result<i64> {
    loop {
        if let Some(known) = owner(tx, consultation, email).await? {
            return Ok(known);
        }
        let new =
            db::insert!(&mut *tx, "INSERT INTO participant (consultation_id) VALUES ($1) RETURNING id", consultation)?;
        if keep(tx, consultation, new, email, now).await? {
            return Ok(new);
        }
        // Somebody left the same address in the same moment: it has an owner now.
        db::run!(&mut *tx, "DELETE FROM participant WHERE id = $1", new)?;
    }
}

/// Gives a participant who has said nothing else this address, unless it is another's.
async fn keep_alone(
    tx: &mut Tx,
    consultation: i64,
    contribution: i64,
    participant: i64,
    email: &str,
    now: Timestamp,
) -> Result<bool> {
    lock(tx, participant).await?;
    let said_more = db::one!(
        &mut *tx,
        (i64,),
        "SELECT id FROM contribution WHERE participant_id = $1 AND id <> $2 AND state <> 'taken back' LIMIT 1",
        participant,
        contribution,
    )?;
    if said_more.is_some() || owner(tx, consultation, email).await?.is_some() {
        return Ok(false);
    }
    db::run!(&mut *tx, "DELETE FROM contact WHERE participant_id = $1", participant)?;
    keep(tx, consultation, participant, email, now).await
}

/// Waits for whoever is about to speak under the participant's address, so that the next statement sees them.
async fn lock(tx: &mut Tx, participant: i64) -> Result<()> {
    if tx.is_postgres() {
        db::run!(tx, "SELECT participant_id FROM contact WHERE participant_id = $1 FOR UPDATE", participant)?;
    }
    Ok(())
}

/// Whose address it is; it stays theirs until the transaction ends.
async fn owner(tx: &mut Tx, consultation: i64, email: &str) -> Result<Option<i64>> {
    let lock = if tx.is_postgres() {
        "SELECT participant_id FROM contact WHERE consultation_id = $1 AND email_key = $2 FOR SHARE"
    } else {
        "SELECT participant_id FROM contact WHERE consultation_id = $1 AND email_key = $2"
    };
    let known = db::one!(tx, (i64,), lock, consultation, email.to_lowercase())?;
    Ok(known.map(|(participant,)| participant))
}

/// Whether the address was kept; it is not where somebody else has it.
async fn keep(tx: &mut Tx, consultation: i64, participant: i64, email: &str, now: Timestamp) -> Result<bool> {
    let kept = db::run!(
        tx,
        "INSERT INTO contact (participant_id, consultation_id, email, email_key, consented_at, consent_version)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (consultation_id, email_key) DO NOTHING",
        participant,
        consultation,
        email,
        email.to_lowercase(),
        now.0,
        CONSENT_VERSION,
    )?;
    Ok(kept == 1)
}

/// Whether the author of a contribution left an address; the address itself is shown to nobody.
pub(crate) async fn has_address(store: &Store, participant: i64) -> Result<bool> {
    Ok(db::read_one!(&store.db, (i64,), "SELECT participant_id FROM contact WHERE participant_id = $1", participant)?
        .is_some())
}

/// Forgets the address of a participant of whom nothing that was said is left.
pub(crate) async fn forget_silent(tx: &mut Tx, participant: i64) -> Result<()> {
    lock(tx, participant).await?;
    db::run!(
        tx,
        "DELETE FROM contact WHERE participant_id = $1 AND NOT EXISTS
             (SELECT 1 FROM contribution c WHERE c.participant_id = $1 AND c.state <> 'taken back')",
        participant,
    )?;
    Ok(())
}

/// The contributions of all consultations that were sent under an address, for who has shown to read its mail.
pub(crate) async fn contributions_under(store: &Store, email: &str) -> Result<Vec<i64>> {
    let rows = db::read_all!(
        &store.db,
        (i64,),
        "SELECT c.id FROM contribution c JOIN contact k ON k.participant_id = c.participant_id
         WHERE k.email_key = $1 ORDER BY c.id",
        email.to_lowercase(),
    )?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}
