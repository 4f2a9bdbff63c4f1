//! The outbox: mail is a row, written in the transaction of what it tells; a worker claims it, sends it and settles it.
//! An unfinished claim falls back after its lease. Two tables have these columns: `delivery`, the outcome for
//! participants, and `letter`, what members are sent.

use domain::delivery::{Attempt, DeliveryState, Next, after};
use domain::time::MINUTE;
use sqlx::AssertSqlSafe;

use crate::Store;
use crate::db;
use crate::error::Result;

/// For how long a worker has what it claimed.
const LEASE: i64 = 5 * MINUTE;

#[derive(Debug, Clone, Copy)]
pub(crate) enum Outbox {
    Delivery,
    Letter,
}

impl Outbox {
    const fn table(self) -> &'static str {
        match self {
            Self::Delivery => "delivery",
            Self::Letter => "letter",
        }
    }

    /// Claims up to `most` that are due: (id, which attempt this is). Nobody else gets them before their lease ends.
    pub(crate) async fn claim(self, store: &Store, most: i64) -> Result<Vec<(i64, i64)>> {
        let now = store.clock.now();
        let table = self.table();
        let mut tx = store.db.begin().await?;
        // The queue's lock is the one thing that the engines say differently: SQLite has one writer anyway.
        let lock = if tx.is_postgres() { "FOR UPDATE SKIP LOCKED" } else { "" };
        let due = format!(
            "SELECT id, attempts FROM {table} WHERE state = 'waiting' AND next_at <= $1 AND leased_until <= $1
             ORDER BY id LIMIT $2 {lock}"
        );
        let rows = db::all!(&mut tx, (i64, i64), AssertSqlSafe(due), now.0, most)?;
        for &(id, attempts) in &rows {
            let lease = format!("UPDATE {table} SET leased_until = $1, attempts = $2 WHERE id = $3");
            db::run!(&mut tx, AssertSqlSafe(lease), now.plus(LEASE).0, attempts + 1, id)?;
        }
        tx.commit().await?;
        Ok(rows.into_iter().map(|(id, attempts)| (id, attempts + 1)).collect())
    }

    /// Writes down what came of an attempt; what is settled stays settled. A worker whose lease ran out is believed
    /// when it did send, and otherwise leaves the mail to the worker that has it now. Whether it is done with.
    pub(crate) async fn settle(
        self,
        store: &Store,
        id: i64,
        attempt: i64,
        came: Attempt,
        problem: Option<&str>,
    ) -> Result<bool> {
        let now = store.clock.now();
        let table = self.table();
        let mut tx = store.db.begin().await?;
        let next = after(came, attempt, now);
        match next {
            Next::Done(state) => {
                let sent_at = (state == DeliveryState::Sent).then_some(now.0);
                let done = format!(
                    "UPDATE {table} SET state = $1, sent_at = $2, problem = $3, leased_until = 0
                     WHERE id = $4 AND state = 'waiting' AND (attempts = $5 OR $1 = 'sent')"
                );
                db::run!(&mut tx, AssertSqlSafe(done), state.as_str(), sent_at, problem, id, attempt)?;
            }
            Next::TryAt(at) => {
                let again = format!(
                    "UPDATE {table} SET next_at = $1, problem = $2, leased_until = 0
                     WHERE id = $3 AND state = 'waiting' AND attempts = $4"
                );
                db::run!(&mut tx, AssertSqlSafe(again), at.0, problem, id, attempt)?;
            }
        }
        tx.commit().await?;
        Ok(matches!(next, Next::Done(_)))
    }
}
