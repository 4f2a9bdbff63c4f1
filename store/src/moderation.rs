//! The moderators' queue and their decisions.

use domain::authorisation::{Act, Hat};
use domain::log::EntryKind;
use domain::moderation::{Decision, DecisionOutcome, DecisionRefusal, Found, Statement, may_decide};
use domain::time::Timestamp;
use domain::vocabulary::{ContributionKind, ContributionState, Deed, Stage};
use sqlx::{AssertSqlSafe, FromRow};

use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::{Store, audit, consultations, counts, letters, log, policies, queue, sealed, statements, translations};

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
    pub body: String,
    pub html: String,
    /// Which wording this is, from 1.
    pub wording: i64,
    pub language: Option<String>,
    pub channel: String,
    #[sqlx(try_from = "i64")]
    pub submitted_at: Timestamp,
    /// A suggestion's reasons.
    pub why: Option<String>,
    /// How many kinds of things the word lists found.
    pub risk: i64,
    /// The number of the version that it was said on.
    pub version: i64,
    /// Whether its author can answer a question through its receipt.
    pub can_answer: bool,
    /// The beginning of the paragraph that it is about.
    pub about: Option<String>,
}

/// What [`Queued`] is read from, as `c`.
const COLUMNS: &str = "c.id, c.kind, c.state, c.section_key, c.paragraph_key, c.body, c.html, c.wording, c.language,
    c.channel, c.submitted_at, c.why, c.risk, (SELECT number FROM version WHERE id = c.version_id) AS version,
    c.channel IN ('web', 'api') AND COALESCE(c.external_id, '') NOT LIKE 'import:%' AS can_answer,
    (SELECT words FROM paragraph p WHERE p.version_id = c.version_id AND p.key = c.paragraph_key) AS about";

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
    let page = format!(
        "SELECT {COLUMNS} FROM contribution c
         WHERE c.consultation_id = $1 AND c.to_review AND c.id > $2 ORDER BY c.id LIMIT $3"
    );
    let items = db::read_all!(&store.db, Queued, AssertSqlSafe(page), consultation, after.unwrap_or(0), most,)?;
    let counts = db::read_one!(
        &store.db,
        (i64, i64, Option<i64>),
        "SELECT (SELECT COUNT(*) FROM contribution WHERE consultation_id = $1 AND to_review),
                (SELECT COUNT(DISTINCT d.contribution_id) FROM decision d
                 JOIN contribution c ON c.id = d.contribution_id
                 WHERE c.consultation_id = $1 AND c.state IN ('published', 'hidden', 'returned')),
                (SELECT MIN(submitted_at) FROM contribution WHERE consultation_id = $1 AND to_review)",
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
    queued(&mut store.db.begin_reading().await?, consultation, contribution).await
}

pub(crate) async fn queued(tx: &mut Tx, consultation: i64, contribution: i64) -> Result<Option<Queued>> {
    let one = format!(
        "SELECT {COLUMNS} FROM contribution c
         WHERE c.consultation_id = $1 AND c.id = $2 AND c.state NOT IN ('taken back', 'unconfirmed')"
    );
    db::one!(tx, Queued, AssertSqlSafe(one), consultation, contribution)
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
         WHERE c.consultation_id = $1 AND c.state IN ('published', 'hidden', 'returned') AND d.id = (SELECT MAX(id) FROM decision x WHERE x.contribution_id = c.id AND x.undone_at IS NULL)
         ORDER BY d.id DESC LIMIT $2",
        consultation,
        most,
    )
}

/// A contribution that a moderator read, in the wording that they read where that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Read {
    pub contribution: i64,
    pub wording: Option<i64>,
}

impl From<i64> for Read {
    fn from(contribution: i64) -> Self {
        Self { contribution, wording: None }
    }
}

/// Decides on each of them, all or none, in one transaction; how many were decided. What is decided that way already is
/// left as it is, so that a form sent twice decides once. The statement of reasons goes to its author in the same
/// transaction (Digital Services Act, article 17: at the latest when the decision takes effect).
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::Decision`]; [`Error::NotFound`].
pub async fn decide(
    store: &Store,
    hats: &[Hat],
    slug: &str,
    read: &[impl Into<Read> + Copy],
    decision: &Decision,
) -> Result<usize> {
    let read: Vec<Read> = read.iter().map(|&read| read.into()).collect();
    Ok(take(store, hats, slug, read, decision, false).await?.count)
}

/// What came of a decision taken in the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    pub count: usize,
    /// Its author changed it or took it back, or somebody else decided on it, since it was read.
    pub passed_over: usize,
    /// When: what an undo names.
    pub at: Timestamp,
}

/// Decides on what stands in the queue, as [`decide`] does; what somebody else has decided meanwhile stays decided. What is
/// published passes over what changed since it was read; any other decision is refused then, so that its reasons are not
/// said about other words.
///
/// # Errors
/// As [`decide`]; [`DecisionRefusal::DecidedMeanwhile`].
pub async fn decide_in_queue(
    store: &Store,
    hats: &[Hat],
    slug: &str,
    read: &[Read],
    decision: &Decision,
) -> Result<Done> {
    take(store, hats, slug, read.to_vec(), decision, true).await
}

async fn take(
    store: &Store,
    hats: &[Hat],
    slug: &str,
    mut in_order: Vec<Read>,
    decision: &Decision,
    in_queue: bool,
) -> Result<Done> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::Moderate).await?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let stage = consultations::stage_in(&mut tx, consultation.id, now).await?;
    let policy = policies::find(&mut tx, consultation.id).await?;
    let reported = !matches!(stage, Stage::Draft | Stage::Open | Stage::Analysis);
    let by = By { hat, now, policy, reported, in_queue };
    let mut done = Vec::new();
    // Locked in one order, and before the log's head, so that nobody waits for somebody who waits for them.
    in_order.sort_unstable_by_key(|read| read.contribution);
    in_order.dedup_by_key(|read| read.contribution);
    for read in &in_order {
        crate::contributions::lock(&mut tx, read.contribution).await?;
    }
    let in_a_batch = in_order.len() > 1 || in_queue && *decision == Decision::Publish;
    let mut passed_over = 0;
    for read in in_order {
        match decide_one(&mut tx, store, &by, consultation.id, read, decision).await {
            Ok(true) => done.push(read.contribution.to_string()),
            Ok(false) => {}
            // In a batch, what an author took back or corrected meanwhile is passed over.
            Err(Error::Decision(
                DecisionRefusal::TakenBack | DecisionRefusal::ChangedMeanwhile | DecisionRefusal::DecidedMeanwhile,
            )) if in_a_batch => passed_over += 1,
            Err(other) => return Err(other),
        }
    }
    if !done.is_empty() {
        let deed = match decision.outcome() {
            DecisionOutcome::Publish => Deed::Published,
            DecisionOutcome::Hide => Deed::Hid,
            DecisionOutcome::Redact => Deed::Redacted,
            DecisionOutcome::Return => Deed::Returned,
        };
        audit::write(&mut tx, hat, now, deed, format!("{slug}: {}", done.join(", "))).await?;
    }
    tx.commit().await?;
    Ok(Done { count: done.len(), passed_over, at: now })
}

/// Who decides, when, and under which policy.
struct By {
    hat: Hat,
    now: Timestamp,
    policy: policies::Published,
    reported: bool,
    /// Whether it must still be to review.
    in_queue: bool,
}

/// Whether it was decided now, and not that way already.
async fn decide_one(
    tx: &mut Tx,
    store: &Store,
    by: &By,
    consultation: i64,
    read: Read,
    decision: &Decision,
) -> Result<bool> {
    let contribution = read.contribution;
    let row = db::one!(
        &mut *tx,
        (String, i64, bool, bool, Option<String>),
        "SELECT c.state, c.wording, c.to_review,
                c.channel IN ('web', 'api') AND COALESCE(c.external_id, '') NOT LIKE 'import:%',
                (SELECT outcome FROM decision d WHERE d.contribution_id = c.id AND d.undone_at IS NULL
                 ORDER BY d.id DESC LIMIT 1)
         FROM contribution c WHERE c.consultation_id = $1 AND c.id = $2",
        consultation,
        contribution,
    )?;
    let (state, wording, to_review, can_answer, before) = row.ok_or(Error::NotFound)?;
    let found = Found {
        state: state.parse()?,
        can_answer,
        as_read: read.wording.is_none_or(|read| read == wording),
        reported: by.reported,
    };
    may_decide(by.hat.into(), decision, found, &by.policy.policy)?;
    let again = before.as_deref() == Some(decision.outcome().as_str()) && decision.state() == found.state;
    if again && !to_review && (by.in_queue || !matches!(decision, Decision::Redact(..))) {
        return Ok(false);
    }
    if by.in_queue && !to_review {
        return Err(DecisionRefusal::DecidedMeanwhile.into());
    }
    match decision {
        Decision::Publish => sealed::put_back(tx, contribution).await?,
        Decision::Redact(_, words) => {
            sealed::take_out(tx, contribution, words).await?;
            translations::forget(tx, contribution).await?;
        }
        Decision::Hide(_) | Decision::Return(_) => {}
    }
    let id = write_down(tx, store, by, contribution, decision).await?;
    if decision.statement().is_some() && statements::can_be_told(tx, contribution).await? {
        letters::post_decision(tx, id, by.now).await?;
    }
    counts::follow(tx, contribution).await?;
    Ok(true)
}

async fn write_down(tx: &mut Tx, store: &Store, by: &By, contribution: i64, decision: &Decision) -> Result<i64> {
    let ground = decision.statement().map(|statement| statement.ground().as_str());
    let reasons = decision.statement().map(Statement::facts);
    let id = db::insert!(
        &mut *tx,
        "INSERT INTO decision (contribution_id, member_id, organisation_id, outcome, ground, statement_of_reasons,
             decided_at, policy_id, flagged)
         SELECT id, $2, $3, $4, $5, $6, $7, $8, risk > 0 FROM contribution WHERE id = $1
         RETURNING id",
        contribution,
        by.hat.member,
        by.hat.organisation,
        decision.outcome().as_str(),
        ground,
        reasons,
        by.now.0,
        by.policy.id,
    )?;
    db::run!(
        &mut *tx,
        "UPDATE contribution SET state = $1, to_review = FALSE WHERE id = $2",
        decision.state().as_str(),
        contribution,
    )?;
    queue::close(tx, contribution).await?;
    let content = logged(decision.outcome(), ground, reasons);
    log::append(tx, by.now, EntryKind::Decided, Some(contribution), &content, store.rng.bytes()).await?;
    Ok(id)
}

/// What a decision's entry in the log commits to: outcome, ground and reasons, a line each.
pub(crate) fn logged(outcome: DecisionOutcome, ground: Option<&str>, reasons: Option<&str>) -> String {
    format!("{outcome}\n{}\n{}", ground.unwrap_or(""), reasons.unwrap_or(""))
}
