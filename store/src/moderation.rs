//! The moderators' queue and their decisions.

use domain::authorisation::{Act, Hat};
use domain::log::EntryKind;
use domain::moderation::{Decider, Decision, DecisionOutcome, DecisionRefusal, may_decide};
use domain::time::Timestamp;
use domain::vocabulary::{ContributionKind, ContributionState, Deed};
use sqlx::FromRow;

use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::{Store, audit, consultations, counts, log};

/// A contribution as a moderator sees it: what was said and where, nothing of who.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Queued {
    pub id: i64,
    #[sqlx(try_from = "String")]
    pub kind: ContributionKind,
    #[sqlx(try_from = "String")]
    pub state: ContributionState,
    pub section_key: Option<String>,
    pub paragraph_key: Option<String>,
    pub html: String,
    pub language: Option<String>,
    pub channel: String,
    #[sqlx(try_from = "i64")]
    pub submitted_at: Timestamp,
    /// The beginning of the paragraph that it is about.
    pub about: Option<String>,
}

/// A page of the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Queue {
    pub items: Vec<Queued>,
    pub waiting: i64,
    pub decided: i64,
    /// When the one that waits longest came in.
    pub oldest: Option<Timestamp>,
}

/// What waits for a decision, the oldest first, from behind `after`.
///
/// # Errors
/// [`Error::Database`].
pub async fn queue(store: &Store, consultation: i64, after: Option<i64>, most: i64) -> Result<Queue> {
    let items = db::read_all!(
        &store.db,
        Queued,
        "SELECT c.id, c.kind, c.state, c.section_key, c.paragraph_key, c.html, c.language, c.channel, c.submitted_at,
                (SELECT words FROM paragraph p WHERE p.version_id = c.version_id AND p.key = c.paragraph_key) AS about
         FROM contribution c WHERE c.consultation_id = $1 AND c.state = 'waiting' AND c.id > $2 ORDER BY c.id LIMIT $3",
        consultation,
        after.unwrap_or(0),
        most,
    )?;
    let counts = db::read_one!(
        &store.db,
        (i64, i64, Option<i64>),
        "SELECT (SELECT COUNT(*) FROM contribution WHERE consultation_id = $1 AND state = 'waiting'),
                (SELECT COUNT(DISTINCT d.contribution_id) FROM decision d
                 JOIN contribution c ON c.id = d.contribution_id
                 WHERE c.consultation_id = $1 AND c.state IN ('published', 'hidden')),
                (SELECT MIN(submitted_at) FROM contribution WHERE consultation_id = $1 AND state = 'waiting')",
        consultation,
    )?;
    let (waiting, decided, oldest) = counts.unwrap_or_default();
    Ok(Queue { items, waiting, decided, oldest: oldest.map(Timestamp) })
}

/// One contribution of the consultation, decided or not.
///
/// # Errors
/// [`Error::Database`].
pub async fn item(store: &Store, consultation: i64, contribution: i64) -> Result<Option<Queued>> {
    db::read_one!(
        &store.db,
        Queued,
        "SELECT c.id, c.kind, c.state, c.section_key, c.paragraph_key, c.html, c.language, c.channel, c.submitted_at,
                (SELECT words FROM paragraph p WHERE p.version_id = c.version_id AND p.key = c.paragraph_key) AS about
         FROM contribution c WHERE c.consultation_id = $1 AND c.id = $2 AND c.state NOT IN ('taken back', 'unconfirmed')",
        consultation,
        contribution,
    )
}

/// A decision that stands, as the desk lists it.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Standing {
    pub contribution: i64,
    #[sqlx(try_from = "String")]
    pub state: ContributionState,
    pub html: String,
    pub language: Option<String>,
    pub ground: Option<String>,
    pub statement_of_reasons: Option<String>,
    #[sqlx(try_from = "i64")]
    pub decided_at: Timestamp,
    pub member: String,
}

/// The latest decisions of a consultation, the newest first.
///
/// # Errors
/// [`Error::Database`].
pub async fn decided(store: &Store, consultation: i64, most: i64) -> Result<Vec<Standing>> {
    db::read_all!(
        &store.db,
        Standing,
        "SELECT c.id AS contribution, c.state, c.html, c.language, d.ground, d.statement_of_reasons, d.decided_at,
                m.name AS member
         FROM decision d JOIN contribution c ON c.id = d.contribution_id JOIN member m ON m.id = d.member_id
         WHERE c.consultation_id = $1 AND c.state IN ('published', 'hidden') AND d.id = (SELECT MAX(id) FROM decision x WHERE x.contribution_id = c.id)
         ORDER BY d.id DESC LIMIT $2",
        consultation,
        most,
    )
}

/// Decides on each of `contributions`, all or none, in one transaction; how many were decided. What is decided that way
/// already is left as it is, so that a form sent twice decides once.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::Decision`] where its author took it back; [`Error::NotFound`].
pub async fn decide(
    store: &Store,
    hats: &[Hat],
    slug: &str,
    contributions: &[i64],
    decision: &Decision,
) -> Result<usize> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::Moderate).await?;
    let who = Decider { member: hat.member, role: hat.role, organisation: hat.organisation_kind };
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let mut done = Vec::new();
    // Locked in one order, and before the log's head, so that nobody waits for somebody who waits for them.
    let mut in_order = contributions.to_vec();
    in_order.sort_unstable();
    in_order.dedup();
    for &contribution in &in_order {
        crate::contributions::lock(&mut tx, contribution).await?;
    }
    for contribution in in_order {
        let found = db::one!(
            &mut tx,
            (String,),
            "SELECT state FROM contribution WHERE consultation_id = $1 AND id = $2",
            consultation.id,
            contribution,
        )?;
        let state: ContributionState = found.ok_or(Error::NotFound)?.0.parse()?;
        // In a batch, what an author took back meanwhile is passed over.
        match may_decide(who, state, None) {
            Err(DecisionRefusal::TakenBack) if contributions.len() > 1 => continue,
            other => other?,
        }
        if state == decision.state() {
            continue;
        }
        decide_one(&mut tx, store, hat, contribution, decision, now).await?;
        done.push(contribution.to_string());
    }
    if !done.is_empty() {
        let deed = if *decision == Decision::Publish { Deed::Published } else { Deed::Hid };
        audit::write(&mut tx, hat, now, deed, format!("{slug}: {}", done.join(", "))).await?;
    }
    tx.commit().await?;
    Ok(done.len())
}

async fn decide_one(
    tx: &mut Tx,
    store: &Store,
    hat: Hat,
    contribution: i64,
    decision: &Decision,
    now: Timestamp,
) -> Result<()> {
    let (ground, reasons) = match decision {
        Decision::Publish => (None, None),
        Decision::Hide { ground, statement_of_reasons } => (Some(ground.as_str()), Some(statement_of_reasons.as_str())),
    };
    db::run!(
        &mut *tx,
        "INSERT INTO decision (contribution_id, member_id, organisation_id, outcome, ground, statement_of_reasons,
             decided_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        contribution,
        hat.member,
        hat.organisation,
        decision.outcome().as_str(),
        ground,
        reasons,
        now.0,
    )?;
    db::run!(&mut *tx, "UPDATE contribution SET state = $1 WHERE id = $2", decision.state().as_str(), contribution,)?;
    let content = logged(decision.outcome(), ground, reasons);
    log::append(tx, now, EntryKind::Decided, Some(contribution), &content, store.rng.bytes()).await?;
    counts::follow(tx, contribution).await
}

/// What a decision's entry in the log commits to: outcome, ground and reasons, a line each.
pub(crate) fn logged(outcome: DecisionOutcome, ground: Option<&str>, reasons: Option<&str>) -> String {
    format!("{outcome}\n{}\n{}", ground.unwrap_or(""), reasons.unwrap_or(""))
}
