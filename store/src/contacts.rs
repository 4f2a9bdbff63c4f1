//! Contacts: where somebody wants to hear back. Kept apart from what was said (rule 7): no other file reads the
//! address, and nothing here reads the words.

use domain::consent::Purpose;
use domain::receipt::Receipt;
use domain::submission::{SubmissionRefusal, email_address};
use domain::time::Timestamp;
use domain::vocabulary::{Channel, Stage};

use crate::consents::{self, NewConsent};
use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::{Store, contributions, counts, deliveries};

/// Keeps the address at which the author of a contribution wants to hear back.
///
/// One person, one delivery: who leaves the same address again in a consultation is the same participant. Nobody has
/// proved that an address is theirs, so another address goes with this contribution alone: it never redirects what the
/// same participant hears about their other contributions. `language` is the one in which the wording of the consent
/// stood beside the field.
///
/// # Errors
/// [`Error::Submission`] where it is no address; [`Error::NotFound`].
pub async fn leave_address(store: &Store, receipt: &Receipt, typed: &str, language: &str) -> Result<()> {
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let Left { consultation, stage, .. } = leave_in(&mut tx, receipt, Some(typed), language, now).await?;
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
pub(crate) async fn leave_in(
    tx: &mut Tx,
    receipt: &Receipt,
    typed: Option<&str>,
    language: &str,
    now: Timestamp,
) -> Result<Left> {
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
    let participant = match keep_alone(tx, consultation, contribution, before, &email).await? {
        true => before,
        false => participant(tx, consultation, &email).await?,
    };
    if participant != before {
        db::run!(&mut *tx, "UPDATE contribution SET participant_id = $1 WHERE id = $2", participant, contribution)?;
        db::run!(
            &mut *tx,
            "UPDATE consent SET participant_id = $1 WHERE contribution_id = $2",
            participant,
            contribution
        )?;
        forget_silent(tx, before).await?;
    }
    let consent = NewConsent {
        participant,
        contribution,
        purpose: Purpose::HearBack,
        language: Some(language),
        channel: Channel::Web,
    };
    consents::give(tx, consent, now).await?;
    counts::follow(tx, contribution).await?;
    Ok(Left { contribution, consultation, stage, email })
}

/// The participant with this address, made where there is none.
pub(crate) async fn participant(tx: &mut Tx, consultation: i64, email: &str) -> Result<i64> {
    loop {
        if let Some(known) = owner(tx, consultation, email).await? {
            return Ok(known);
        }
        let new =
            db::insert!(&mut *tx, "INSERT INTO participant (consultation_id) VALUES ($1) RETURNING id", consultation)?;
        if keep(tx, consultation, new, email).await? {
            return Ok(new);
        }
        // Somebody left the same address in the same moment: it has an owner now.
        db::run!(&mut *tx, "DELETE FROM participant WHERE id = $1", new)?;
    }
}

/// Gives a participant who has said nothing else this address, unless it is another's.
async fn keep_alone(tx: &mut Tx, consultation: i64, contribution: i64, participant: i64, email: &str) -> Result<bool> {
    if said_more(tx, participant, contribution).await? || owner(tx, consultation, email).await?.is_some() {
        return Ok(false);
    }
    db::run!(&mut *tx, "DELETE FROM contact WHERE participant_id = $1", participant)?;
    keep(tx, consultation, participant, email).await
}

/// Whether something else stands that the participant said. Waits for whoever is about to say more under the address.
pub(crate) async fn said_more(tx: &mut Tx, participant: i64, contribution: i64) -> Result<bool> {
    lock(tx, participant).await?;
    let said_more = db::one!(
        tx,
        (i64,),
        "SELECT id FROM contribution WHERE participant_id = $1 AND id <> $2 AND state <> 'taken back' LIMIT 1",
        participant,
        contribution,
    )?;
    Ok(said_more.is_some())
}

/// The author of a contribution does not want to be written to about it any more. The address goes, and a mail that
/// has not been sent is not sent.
///
/// Nobody has proved that an address is theirs: where more was said under it, this contribution alone leaves it, and
/// whoever was meant by the others is still written to about those.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn withdraw(store: &Store, receipt: &Receipt) -> Result<()> {
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let (contribution, consultation, _) = contributions::lock_by_receipt(&mut tx, receipt, now).await?;
    let found = db::one!(&mut tx, (i64,), "SELECT participant_id FROM contribution WHERE id = $1", contribution)?;
    let (participant,) = found.ok_or(Error::NotFound)?;
    if said_more(&mut tx, participant, contribution).await? {
        part(&mut tx, consultation, contribution).await?;
    } else {
        forget(&mut tx, consultation, participant).await?;
    }
    consents::withdraw(&mut tx, contribution, Purpose::HearBack, now).await?;
    counts::follow(&mut tx, contribution).await?;
    tx.commit().await
}

/// Forgets an address, and cancels the mail to it that has not been sent. What a mail server said may repeat it.
pub(crate) async fn forget(tx: &mut Tx, consultation: i64, participant: i64) -> Result<()> {
    db::run!(&mut *tx, "DELETE FROM contact WHERE participant_id = $1", participant)?;
    deliveries::cancel(tx, consultation, participant).await
}

/// Gives a contribution a participant of its own: nothing leads to its author, or to what else they said, any more.
/// Whoever calls it lets the counts follow.
pub(crate) async fn part(tx: &mut Tx, consultation: i64, contribution: i64) -> Result<()> {
    let alone =
        db::insert!(&mut *tx, "INSERT INTO participant (consultation_id) VALUES ($1) RETURNING id", consultation)?;
    db::run!(&mut *tx, "UPDATE contribution SET participant_id = $1 WHERE id = $2", alone, contribution)?;
    db::run!(tx, "UPDATE consent SET participant_id = $1 WHERE contribution_id = $2", alone, contribution)?;
    Ok(())
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
async fn keep(tx: &mut Tx, consultation: i64, participant: i64, email: &str) -> Result<bool> {
    let kept = db::run!(
        tx,
        "INSERT INTO contact (participant_id, consultation_id, email, email_key)
         VALUES ($1, $2, $3, $4) ON CONFLICT (consultation_id, email_key) DO NOTHING",
        participant,
        consultation,
        email,
        email.to_lowercase(),
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
