//! Invitation codes: made by civil society in batches, used once. A code that is used is gone; nothing joins it, or its
//! batch, to what was said with it (decision 0010).

use domain::authorisation::{Act, Hat};
use domain::figures::in_tens;
use domain::invitation_code::{InvitationCode, MOST_AT_ONCE};
use domain::submission::SubmissionRefusal;
use domain::taking_part::{TakingPartRefusal, note};
use domain::time::Timestamp;
use domain::vocabulary::{Deed, Stage, Verification};
use sqlx::FromRow;

use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::{Store, audit, consultations, sessions};

/// Makes codes. This is the only time that they can be read: the database keeps their SHA-256.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::TakingPart`] where it is not 1 to 500, the note is too long, or the consultation
/// asks for no codes.
pub async fn make(
    store: &Store,
    hats: &[Hat],
    slug: &str,
    how_many: usize,
    note_typed: &str,
) -> Result<Vec<InvitationCode>> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::MakeCodes).await?;
    if !consultation.verification.contains(&Verification::Code) {
        return Err(TakingPartRefusal::NoCodesHere.into());
    }
    if !(1..=MOST_AT_ONCE).contains(&how_many) {
        return Err(TakingPartRefusal::HowMany.into());
    }
    let note = note(note_typed)?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let batch = db::insert!(
        &mut tx,
        "INSERT INTO code_batch (consultation_id, organisation_id, note, made_at, made) VALUES ($1, $2, $3, $4, $5)
         RETURNING id",
        consultation.id,
        hat.organisation,
        note,
        now.0,
        i64::try_from(how_many).unwrap_or(0),
    )?;
    let mut codes = Vec::with_capacity(how_many);
    while codes.len() < how_many {
        let code = InvitationCode::from_random(store.rng.number());
        let added = db::run!(
            &mut tx,
            "INSERT INTO invitation_code (code_hash, batch_id) VALUES ($1, $2) ON CONFLICT (code_hash) DO NOTHING",
            hash(&code),
            batch,
        )?;
        if added == 1 {
            codes.push(code);
        }
    }
    audit::write(&mut tx, hat, now, Deed::MadeCodes, format!("{slug}: {how_many}, batch {batch}")).await?;
    tx.commit().await?;
    Ok(codes)
}

/// Codes that were made at one time, as the organisation that made them sees them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    pub id: i64,
    pub note: String,
    pub made_at: Timestamp,
    pub made: i64,
    /// How many were used, in whole tens; `None` below ten.
    pub used: Option<u64>,
    pub withdrawn: bool,
}

/// The batches of the member's organisation, the newest first.
///
/// # Errors
/// [`Error::NotAllowed`].
pub async fn batches(store: &Store, hats: &[Hat], slug: &str) -> Result<Vec<Batch>> {
    #[derive(FromRow)]
    struct Row {
        id: i64,
        note: String,
        made_at: i64,
        made: i64,
        withdrawn_at: Option<i64>,
        used: i64,
    }
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::MakeCodes).await?;
    let rows = db::read_all!(
        &store.db,
        Row,
        "SELECT id, note, made_at, made, withdrawn_at,
                made - withdrawn - (SELECT COUNT(*) FROM invitation_code WHERE batch_id = b.id) AS used
         FROM code_batch b WHERE consultation_id = $1 AND organisation_id = $2 ORDER BY id DESC",
        consultation.id,
        hat.organisation,
    )?;
    Ok(rows
        .into_iter()
        .map(|row| Batch {
            id: row.id,
            note: row.note,
            made_at: Timestamp(row.made_at),
            made: row.made,
            used: in_tens(u64::try_from(row.used).unwrap_or(0)),
            withdrawn: row.withdrawn_at.is_some(),
        })
        .collect())
}

/// Withdraws what is unused of a batch. Once more changes nothing.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::NotFound`] for a batch of somebody else.
pub async fn withdraw(store: &Store, hats: &[Hat], slug: &str, batch: i64) -> Result<()> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::MakeCodes).await?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let withdrawn = db::run!(
        &mut tx,
        "UPDATE code_batch SET withdrawn_at = COALESCE(withdrawn_at, $1)
         WHERE id = $2 AND consultation_id = $3 AND organisation_id = $4",
        now.0,
        batch,
        consultation.id,
        hat.organisation,
    )?;
    if withdrawn == 0 {
        return Err(Error::NotFound);
    }
    let unused = db::run!(&mut tx, "DELETE FROM invitation_code WHERE batch_id = $1", batch)?;
    db::run!(
        &mut tx,
        "UPDATE code_batch SET withdrawn = withdrawn + $1 WHERE id = $2",
        i64::try_from(unused).unwrap_or(0),
        batch,
    )?;
    audit::write(&mut tx, hat, now, Deed::WithdrewCodes, format!("{slug}: batch {batch}")).await?;
    tx.commit().await
}

/// The consultation that a code opens now: its address and its title.
///
/// # Errors
/// [`Error::Database`].
pub async fn opens(store: &Store, code: &InvitationCode) -> Result<Option<(String, String)>> {
    let found = db::read_one!(
        &store.db,
        (String,),
        "SELECT k.slug FROM invitation_code i JOIN code_batch b ON b.id = i.batch_id
         JOIN consultation k ON k.id = b.consultation_id WHERE i.code_hash = $1",
        hash(code),
    )?;
    let Some((slug,)) = found else { return Ok(None) };
    let consultation = consultations::find(store, &slug).await?;
    Ok(consultation
        .filter(|consultation| consultation.stage == Stage::Open)
        .map(|consultation| (consultation.slug, consultation.title)))
}

/// Uses a code up. Of two who use it in the same moment, one is told that it is not good any more.
pub(crate) async fn use_up(tx: &mut Tx, consultation: i64, code: &InvitationCode) -> Result<()> {
    let used = db::run!(
        tx,
        "DELETE FROM invitation_code WHERE code_hash = $1
         AND batch_id IN (SELECT id FROM code_batch WHERE consultation_id = $2)",
        hash(code),
        consultation,
    )?;
    if used == 1 { Ok(()) } else { Err(SubmissionRefusal::CodeNotGood.into()) }
}

fn hash(code: &InvitationCode) -> Vec<u8> {
    sessions::hash(code.as_str())
}
