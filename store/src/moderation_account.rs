//! The public account of a consultation's moderation: what was decided, on which ground, how soon, and what came of
//! appeals. By organisation, never by person.

use domain::moderation::{DecisionOutcome, Ground};
use domain::moderation_account::Within;
use domain::time::Timestamp;
use sqlx::{AssertSqlSafe, FromRow};

use crate::Store;
use crate::db;
use crate::error::Result;

/// What there is to tell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Account {
    /// Still to be read, and since when the oldest of them.
    pub waiting: i64,
    pub oldest: Option<Timestamp>,
    /// By outcome, ground and organisation; the first look alone, not what an appeal brought.
    pub decisions: Vec<Decided>,
    /// Taken back within their minute.
    pub undone: i64,
    /// How soon people had their first decision; what never came up is not in it.
    pub within: Vec<(Within, i64)>,
    pub appeals: Appeals,
}

#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Decided {
    #[sqlx(try_from = "String")]
    pub outcome: DecisionOutcome,
    /// Blank for what is published as it is.
    ground: String,
    pub organisation: String,
    pub number: i64,
    /// How many of them a word list had flagged.
    pub flagged: i64,
}

impl Decided {
    /// `None` for what is published as it is.
    pub fn ground(&self) -> Option<Ground> {
        self.ground.parse().ok()
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, FromRow)]
pub struct Appeals {
    pub made: i64,
    pub waiting: i64,
    pub upheld: i64,
    pub overturned: i64,
    /// Decided by an organisation other than the first.
    pub elsewhere: i64,
}

/// The account of a consultation.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn of(store: &Store, consultation: i64) -> Result<Account> {
    let mut tx = store.db.begin_reading().await?;
    let waiting = db::one!(
        &mut tx,
        (i64, Option<i64>),
        "SELECT COUNT(*), MIN(submitted_at) FROM contribution WHERE consultation_id = $1 AND to_review",
        consultation,
    )?;
    let (waiting, oldest) = waiting.unwrap_or_default();
    let decisions = db::all!(
        &mut tx,
        Decided,
        "SELECT d.outcome, COALESCE(d.ground, '') AS ground, o.name AS organisation, COUNT(*) AS number,
                CAST(SUM(CASE WHEN d.flagged THEN 1 ELSE 0 END) AS BIGINT) AS flagged
         FROM decision d JOIN contribution c ON c.id = d.contribution_id JOIN organisation o ON o.id = d.organisation_id
         WHERE c.consultation_id = $1 AND d.undone_at IS NULL AND NOT d.on_appeal
         GROUP BY d.outcome, d.ground, o.name ORDER BY number DESC, d.outcome, d.ground, o.name",
        consultation,
    )?;
    let undone = db::one!(
        &mut tx,
        (i64,),
        "SELECT COUNT(*) FROM decision d JOIN contribution c ON c.id = d.contribution_id
         WHERE c.consultation_id = $1 AND d.undone_at IS NOT NULL",
        consultation,
    )?;
    let appeals = db::one!(
        &mut tx,
        Appeals,
        "SELECT COUNT(*) AS made, COUNT(CASE WHEN a.outcome IS NULL THEN 1 END) AS waiting,
                COUNT(CASE WHEN a.outcome = 'upheld' THEN 1 END) AS upheld,
                COUNT(CASE WHEN a.outcome = 'overturned' THEN 1 END) AS overturned,
                COUNT(CASE WHEN a.organisation_id <> d.organisation_id THEN 1 END) AS elsewhere
         FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN contribution c ON c.id = a.contribution_id
         WHERE c.consultation_id = $1 AND (c.state <> 'taken back' OR a.outcome IS NOT NULL)",
        consultation,
    )?;
    Ok(Account {
        waiting,
        oldest: oldest.map(Timestamp),
        decisions,
        undone: undone.unwrap_or_default().0,
        within: within(&mut tx, consultation).await?,
        appeals: appeals.unwrap_or_default(),
    })
}

/// How many had their first decision within which time.
async fn within(tx: &mut db::Tx, consultation: i64) -> Result<Vec<(Within, i64)>> {
    let steps: String = Within::ALL
        .iter()
        .map(|within| format!("WHEN d.decided_at - c.submitted_at <= {} THEN '{within}' ", within.most()))
        .collect();
    let sql = format!(
        "SELECT CASE {steps}END AS within, COUNT(*) FROM decision d JOIN contribution c ON c.id = d.contribution_id
         WHERE c.consultation_id = $1 AND d.undone_at IS NULL AND NOT EXISTS (
             SELECT 1 FROM decision x WHERE x.contribution_id = c.id AND x.undone_at IS NULL AND x.id < d.id)
         GROUP BY within"
    );
    let counted = db::all!(tx, (String, i64), AssertSqlSafe(sql), consultation)?;
    let mut counted = counted
        .into_iter()
        .map(|(within, number)| Ok((within.parse()?, number)))
        .collect::<Result<Vec<(Within, i64)>>>()?;
    counted.sort_by_key(|(within, _)| within.most());
    Ok(counted)
}
