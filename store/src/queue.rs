//! The moderators' queue, a screen at a time: what stands there is open with whoever was handed it, and with nobody
//! else, until it is decided, left for later, or ten minutes have passed.

use std::collections::HashSet;

use domain::authorisation::{Act, Hat};
use domain::log::EntryKind;
use domain::moderation::DecisionOutcome;
use domain::policy::{Policy, QUESTION_LASTS};
use domain::time::{HOUR, MINUTE, Timestamp};
use domain::undo::{UndoRefusal, is_undone, may_undo};
use domain::vocabulary::{ContributionState, Deed, Stage};
use sqlx::AssertSqlSafe;

use crate::consultations::{self, Consultation};
use crate::db::{self, Tx};
use crate::error::Result;
use crate::moderation::{self, Queued, Read};
use crate::{Store, audit, campaigns, contributions, counts, log, policies};

/// For how long a moderator has what they were handed, in microseconds.
pub const LEASE: i64 = 10 * MINUTE;

/// For how long what is left for later stands behind everything else, for whoever left it: an evening.
const LATER: i64 = 12 * HOUR;

/// One of a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handed {
    pub queued: Queued,
    /// Whether this moderator left it for later before.
    pub later: bool,
    /// Others that say the very same on the same place: one decision is for all of them.
    pub alike: Vec<Read>,
}

/// How many wait, and since when the one that waits longest.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Waiting {
    pub number: i64,
    pub since: Option<Timestamp>,
}

/// A screen of the queue.
#[derive(Debug, Clone)]
pub struct Screen {
    pub consultation: Consultation,
    pub policy: Policy,
    /// What has flags first, the newest before the others; then the rest, the oldest first; then what was left for later.
    pub items: Vec<Handed>,
    pub flagged: Waiting,
    pub others: Waiting,
    /// What colleagues have open: their names, and how many.
    pub with_colleagues: Vec<(String, i64)>,
    /// How many this moderator decided in the last twelve hours.
    pub decided: i64,
}

impl Screen {
    pub const fn waiting(&self) -> i64 {
        self.flagged.number + self.others.number
    }
}

/// Hands out a screen: what this moderator has open already, and so many more that it is full. A question whose author did
/// not answer in time comes back.
///
/// # Errors
/// [`crate::Error::NotAllowed`]; [`crate::Error::NotFound`].
pub async fn hand_out(store: &Store, hats: &[Hat], slug: &str, most: usize) -> Result<Screen> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::Moderate).await?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    bring_back_questions(&mut tx, consultation.id, now).await?;
    let mut picked = Vec::new();
    let mut left = HashSet::new();
    for which in ["opened", "flagged", "others", "later"] {
        for id in candidates(&mut tx, which, consultation.id, hat.member, now, most).await? {
            if picked.len() < most && !picked.contains(&id) && lease(&mut tx, id, hat.member, now).await? {
                picked.push(id);
                if which == "later" {
                    left.insert(id);
                }
            }
        }
    }
    // What is not on the screen is nobody's.
    let open = db::all!(
        &mut tx,
        (i64,),
        "SELECT o.contribution_id FROM opened o JOIN contribution c ON c.id = o.contribution_id
         WHERE o.member_id = $1 AND o.until > $2 AND c.consultation_id = $3",
        hat.member,
        now.0,
        consultation.id,
    )?;
    for (id,) in open {
        if !picked.contains(&id) {
            db::run!(&mut tx, "DELETE FROM opened WHERE contribution_id = $1 AND member_id = $2", id, hat.member,)?;
        }
    }
    let mut items = Vec::new();
    for id in picked {
        if let Some(queued) = moderation::queued(&mut tx, consultation.id, id).await? {
            items.push(Handed { queued, later: left.contains(&id), alike: Vec::new() });
        }
    }
    items.sort_by_key(|item| {
        let flagged = item.queued.risk > 0;
        (item.later, !flagged, if flagged { -item.queued.id } else { item.queued.id })
    });
    let policy = policies::find(&mut tx, consultation.id).await?.policy;
    let (flagged, others) = waiting(&mut tx, consultation.id).await?;
    let with_colleagues = db::all!(
        &mut tx,
        (String, i64),
        "SELECT m.name, COUNT(*) FROM opened o JOIN contribution c ON c.id = o.contribution_id
         JOIN member m ON m.id = o.member_id
         WHERE c.consultation_id = $1 AND c.to_review AND o.member_id <> $2 AND o.until > $3
         GROUP BY m.id, m.name ORDER BY m.name",
        consultation.id,
        hat.member,
        now.0,
    )?;
    let decided = db::one!(
        &mut tx,
        (i64,),
        "SELECT COUNT(*) FROM decision WHERE member_id = $1 AND decided_at > $2 AND undone_at IS NULL",
        hat.member,
        now.plus(-LATER).0,
    )?;
    tx.commit().await?;
    let items = together(store, consultation.id, items).await?;
    let decided = decided.map_or(0, |(decided,)| decided);
    Ok(Screen { consultation, policy, items, flagged, others, with_colleagues, decided })
}

/// Puts together what belongs together: what says the very same is one item of the screen, and what is nearly the same
/// stands behind it.
async fn together(store: &Store, consultation: i64, items: Vec<Handed>) -> Result<Vec<Handed>> {
    let ids: Vec<i64> = items.iter().map(|item| item.queued.id).collect();
    let alike = campaigns::alike(store, consultation, &ids).await?;
    let mut folded = HashSet::new();
    let mut together: Vec<Handed> = Vec::new();
    for mut item in items {
        let id = item.queued.id;
        if folded.contains(&id) {
            continue;
        }
        let Some(of) = alike.get(&id) else {
            together.push(item);
            continue;
        };
        if of.identical > 1 {
            item.alike = campaigns::identical_waiting(store, id).await?;
            item.alike.retain(|read| read.contribution != id);
            folded.extend(item.alike.iter().map(|read| read.contribution));
        }
        let same = |before: &Handed| alike.get(&before.queued.id).is_some_and(|before| before.campaign == of.campaign);
        let behind = together.iter().rposition(same).map_or(together.len(), |at| at + 1);
        together.insert(behind, item);
    }
    Ok(together)
}

/// The ids that may be handed to a member, in the order in which they are. Nobody else can take them until the
/// transaction ends.
async fn candidates(
    tx: &mut Tx,
    which: &str,
    consultation: i64,
    member: i64,
    now: Timestamp,
    most: usize,
) -> Result<Vec<i64>> {
    // The lock is the one thing that the engines say differently: SQLite has one writer anyway.
    let lock = if tx.is_postgres() { "FOR UPDATE OF c SKIP LOCKED" } else { "" };
    let mine = "o.contribution_id = c.id AND o.member_id = $2 AND o.until > $3";
    let theirs =
        "EXISTS (SELECT 1 FROM opened o WHERE o.contribution_id = c.id AND o.member_id <> $2 AND o.until > $3)";
    let later =
        "EXISTS (SELECT 1 FROM left_for_later l WHERE l.contribution_id = c.id AND l.member_id = $2 AND l.until > $3)";
    let (join, condition, order) = match which {
        "opened" => (format!("JOIN opened o ON {mine}"), format!("NOT {later}"), "o.until DESC, c.id"),
        "flagged" => (String::new(), format!("c.risk > 0 AND NOT {theirs} AND NOT {later}"), "c.id DESC"),
        "others" => (String::new(), format!("c.risk = 0 AND NOT {theirs} AND NOT {later}"), "c.id"),
        _ => (String::new(), format!("{later} AND NOT {theirs}"), "c.id"),
    };
    let sql = format!(
        "SELECT c.id FROM contribution c {join} WHERE c.consultation_id = $1 AND c.to_review AND {condition}
         ORDER BY {order} LIMIT $4 {lock}"
    );
    // As many once more: those that are open with this member are among them.
    let rows = db::all!(tx, (i64,), AssertSqlSafe(sql), consultation, member, now.0, 2 * most as i64)?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Whether it is this member's now, and not another's who was handed it in the same moment.
async fn lease(tx: &mut Tx, contribution: i64, member: i64, now: Timestamp) -> Result<bool> {
    let leased = db::run!(
        tx,
        "INSERT INTO opened (contribution_id, member_id, until) VALUES ($1, $2, $3)
         ON CONFLICT (contribution_id) DO UPDATE SET member_id = excluded.member_id, until = excluded.until
         WHERE opened.member_id = excluded.member_id OR opened.until <= $4",
        contribution,
        member,
        now.plus(LEASE).0,
        now.0,
    )?;
    Ok(leased == 1)
}

/// Nobody's words wait for ever because somebody did not see a question: moderators look again.
async fn bring_back_questions(tx: &mut Tx, consultation: i64, now: Timestamp) -> Result<()> {
    db::run!(
        tx,
        "UPDATE contribution SET to_review = TRUE
         WHERE consultation_id = $1 AND state = 'returned' AND NOT to_review
         AND (SELECT MAX(decided_at) FROM decision d WHERE d.contribution_id = contribution.id AND d.undone_at IS NULL)
             <= $2",
        consultation,
        now.plus(-QUESTION_LASTS).0,
    )?;
    Ok(())
}

async fn waiting(tx: &mut Tx, consultation: i64) -> Result<(Waiting, Waiting)> {
    let row = db::one!(
        tx,
        (i64, Option<i64>, i64, Option<i64>),
        "SELECT COUNT(*) FILTER (WHERE risk > 0), MIN(submitted_at) FILTER (WHERE risk > 0),
                COUNT(*) FILTER (WHERE risk = 0), MIN(submitted_at) FILTER (WHERE risk = 0)
         FROM contribution WHERE consultation_id = $1 AND to_review",
        consultation,
    )?;
    let (flagged, flagged_since, others, others_since) = row.unwrap_or_default();
    let waiting = |number, since: Option<i64>| Waiting { number, since: since.map(Timestamp) };
    Ok((waiting(flagged, flagged_since), waiting(others, others_since)))
}

/// Leaves some for later: they go back, and stand behind everything else for this moderator this evening.
///
/// # Errors
/// [`crate::Error::NotAllowed`]; [`crate::Error::NotFound`].
pub async fn leave(store: &Store, hats: &[Hat], slug: &str, contributions: &[i64]) -> Result<()> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::Moderate).await?;
    let until = store.clock.now().plus(LATER);
    let mut tx = store.db.begin().await?;
    let mut in_order = contributions.to_vec();
    in_order.sort_unstable();
    for contribution in in_order {
        db::run!(
            &mut tx,
            "INSERT INTO left_for_later (contribution_id, member_id, until)
             SELECT id, $2, $3 FROM contribution WHERE id = $1 AND consultation_id = $4 AND to_review
             ON CONFLICT (contribution_id, member_id) DO UPDATE SET until = excluded.until",
            contribution,
            hat.member,
            until.0,
            consultation.id,
        )?;
        db::run!(
            &mut tx,
            "DELETE FROM opened WHERE contribution_id = $1 AND member_id = $2",
            contribution,
            hat.member,
        )?;
    }
    tx.commit().await
}

/// It is decided, taken back or erased: it stands in nobody's queue.
pub(crate) async fn close(tx: &mut Tx, contribution: i64) -> Result<()> {
    db::run!(&mut *tx, "DELETE FROM opened WHERE contribution_id = $1", contribution)?;
    db::run!(tx, "DELETE FROM left_for_later WHERE contribution_id = $1", contribution)?;
    Ok(())
}

/// Takes back what this moderator published at that time, within the minute; how many that were. They are open with them
/// again. What was decided otherwise since, or before, is passed over.
///
/// # Errors
/// [`crate::Error::Undo`] with what to do instead; [`crate::Error::NotAllowed`]; [`crate::Error::NotFound`].
pub async fn undo(store: &Store, hats: &[Hat], slug: &str, at: Timestamp) -> Result<usize> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::Moderate).await?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let stage = consultations::stage_in(&mut tx, consultation.id, now).await?;
    may_undo(at, now, !matches!(stage, Stage::Draft | Stage::Open | Stage::Analysis))?;
    let published = db::all!(
        &mut tx,
        (i64, i64),
        "SELECT d.id, d.contribution_id FROM decision d JOIN contribution c ON c.id = d.contribution_id
         WHERE d.member_id = $1 AND d.decided_at = $2 AND d.undone_at IS NULL AND NOT d.on_appeal
         AND c.consultation_id = $3 ORDER BY d.contribution_id",
        hat.member,
        at.0,
        consultation.id,
    )?;
    for &(_, contribution) in &published {
        contributions::lock(&mut tx, contribution).await?;
    }
    let begins_as = policies::begins_as(&mut tx, consultation.id).await?;
    let mut undone = Vec::new();
    for (decision, contribution) in published {
        if undo_one(&mut tx, decision, contribution, begins_as, now).await? {
            lease(&mut tx, contribution, hat.member, now).await?;
            let kind = EntryKind::DecisionUndone;
            log::append(&mut tx, now, kind, Some(contribution), "", store.rng.bytes()).await?;
            undone.push(contribution);
        }
    }
    if undone.is_empty() {
        return Err(UndoRefusal::Nothing.into());
    }
    for &contribution in &undone {
        counts::follow(&mut tx, contribution).await?;
    }
    let which: Vec<String> = undone.iter().map(i64::to_string).collect();
    audit::write(&mut tx, hat, now, Deed::UndidDecisions, format!("{slug}: {}", which.join(", "))).await?;
    tx.commit().await?;
    Ok(undone.len())
}

async fn undo_one(
    tx: &mut Tx,
    decision: i64,
    contribution: i64,
    begins_as: ContributionState,
    now: Timestamp,
) -> Result<bool> {
    let row = db::one!(
        &mut *tx,
        (String, bool, Option<String>),
        "SELECT d.outcome,
                c.state = 'published' AND NOT c.to_review AND d.undone_at IS NULL
                    AND d.id = (SELECT MAX(id) FROM decision x WHERE x.contribution_id = c.id AND x.undone_at IS NULL),
                (SELECT outcome FROM decision x WHERE x.contribution_id = c.id AND x.id < d.id AND x.undone_at IS NULL
                 ORDER BY x.id DESC LIMIT 1)
         FROM decision d JOIN contribution c ON c.id = d.contribution_id WHERE d.id = $1",
        decision,
    )?;
    let Some((outcome, in_force, before)) = row else { return Ok(false) };
    let before = before.map(|before| before.parse::<DecisionOutcome>()).transpose()?;
    if !is_undone(outcome.parse()?, in_force, before) {
        return Ok(false);
    }
    db::run!(&mut *tx, "UPDATE decision SET undone_at = $1 WHERE id = $2", now.0, decision)?;
    db::run!(
        tx,
        "UPDATE contribution SET state = $1, to_review = TRUE WHERE id = $2",
        begins_as.as_str(),
        contribution,
    )?;
    Ok(true)
}
