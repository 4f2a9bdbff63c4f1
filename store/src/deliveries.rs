//! The outcome reaching each participant: a transactional outbox. [`plan`] writes it in the transaction that publishes
//! the report; a worker claims, sends and settles. An unfinished claim falls back after its lease.

use domain::delivery::{Attempt, DeliveryState};
use domain::receipt::Receipt;
use domain::time::Timestamp;

use crate::Store;
use crate::contributions::read_code;
use crate::db::{self, Tx};
use crate::error::Result;
use crate::outbox::Outbox;
use crate::receipts::{Trace, trace};

/// One delivery for each participant who can be reached (rule 9).
pub(crate) async fn plan(tx: &mut Tx, consultation: i64, now: Timestamp) -> Result<()> {
    db::run!(
        tx,
        "INSERT INTO delivery (consultation_id, participant_id, state, attempts, next_at, leased_until)
         SELECT DISTINCT k.consultation_id, k.participant_id, 'waiting', 0, CAST($1 AS BIGINT), 0
         FROM contact k JOIN contribution c ON c.participant_id = k.participant_id
         WHERE k.consultation_id = $2 AND c.state NOT IN ('taken back', 'unconfirmed')
         ON CONFLICT (consultation_id, participant_id)
         DO UPDATE SET state = 'waiting', attempts = 0, next_at = excluded.next_at WHERE delivery.state = 'cancelled'",
        now.0,
        consultation,
    )?;
    Ok(())
}

/// A participant does not want to be written to any more: what has not been sent is not sent, and nothing that a mail
/// server said about their address is kept. A mail that is being handed over in this moment may still arrive.
pub(crate) async fn cancel(tx: &mut Tx, consultation: i64, participant: i64) -> Result<()> {
    db::run!(
        tx,
        "UPDATE delivery SET problem = NULL, state = CASE state WHEN 'waiting' THEN 'cancelled' ELSE state END
         WHERE consultation_id = $1 AND participant_id = $2",
        consultation,
        participant,
    )?;
    Ok(())
}

/// A delivery that is to be sent now.
#[derive(Debug, Clone)]
pub struct Due {
    pub id: i64,
    /// From 1: which attempt this is.
    pub attempt: i64,
    pub email: String,
    pub consultation: String,
    pub title: String,
    /// BCP 47: the language of the participant's words, else of the consultation.
    pub language: String,
    /// BCP 47: for whose words are in a language that no mail is written in.
    pub consultation_language: String,
    pub traces: Vec<Trace>,
}

/// Claims up to `most` deliveries that are due; nobody else gets them before their lease ends.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn claim(store: &Store, most: i64) -> Result<Vec<Due>> {
    let rows = Outbox::Delivery.claim(store, most).await?;
    let mut claimed = Vec::with_capacity(rows.len());
    for (id, attempt) in rows {
        let whose = db::read_one!(
            &store.db,
            (i64, i64),
            "SELECT participant_id, consultation_id FROM delivery WHERE id = $1",
            id,
        )?;
        let (participant, consultation) = whose.ok_or(crate::Error::NotFound)?;
        let envelope = db::read_one!(
            &store.db,
            (String, String, String, String),
            "SELECT k.email, c.slug, c.title, c.language FROM contact k JOIN consultation c ON c.id = k.consultation_id
             WHERE k.participant_id = $1 AND c.id = $2",
            participant,
            consultation,
        )?;
        let Some((email, slug, title, consultation_language)) = envelope else {
            // Its owner had the address erased after the report was published.
            settle(store, id, attempt, Attempt::Refused, Some("there is no address any more")).await?;
            continue;
        };
        let codes = db::read_all!(
            &store.db,
            (String,),
            "SELECT r.code FROM receipt r JOIN contribution c ON c.id = r.contribution_id
             WHERE c.participant_id = $1 AND c.state NOT IN ('taken back', 'unconfirmed') ORDER BY c.id",
            participant,
        )?;
        let mut traces = Vec::with_capacity(codes.len());
        for (code,) in codes {
            let receipt: Receipt = read_code(code)?;
            traces.extend(trace(store, &receipt).await?);
        }
        let said = traces.iter().find_map(|trace| trace.language.clone());
        let language = said.unwrap_or_else(|| consultation_language.clone());
        claimed.push(Due { id, attempt, email, consultation: slug, title, language, consultation_language, traces });
    }
    Ok(claimed)
}

/// Writes down what came of an attempt; a delivery that is settled stays settled. A worker whose lease ran out is
/// believed when it did send, and otherwise leaves the delivery to the worker that has it now.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn settle(store: &Store, id: i64, attempt: i64, came: Attempt, problem: Option<&str>) -> Result<()> {
    Outbox::Delivery.settle(store, id, attempt, came, problem).await?;
    Ok(())
}

/// How the deliveries of a consultation stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    pub sent: i64,
    pub waiting: i64,
    pub undeliverable: i64,
}

/// Counts the deliveries of a consultation by how they stand.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn progress(store: &Store, consultation: i64) -> Result<Progress> {
    let rows = db::read_all!(
        &store.db,
        (String, i64),
        "SELECT state, COUNT(*) FROM delivery WHERE consultation_id = $1 GROUP BY state",
        consultation,
    )?;
    let mut progress = Progress::default();
    for (state, count) in rows {
        match state.parse()? {
            DeliveryState::Sent => progress.sent = count,
            DeliveryState::Waiting => progress.waiting = count,
            DeliveryState::Undeliverable => progress.undeliverable = count,
            // Nobody waits for it.
            DeliveryState::Cancelled => {}
        }
    }
    Ok(progress)
}
