//! What is removed when its time is over. The periods stand in `domain::retention`; here stands where each kind lies.

use domain::retention::{Kind, RULES};
use domain::time::Timestamp;
use sqlx::AssertSqlSafe;

use crate::baskets::{KEPT_FOR, SHOWN_FOR};
use crate::db;
use crate::error::Result;
use crate::sessions::{ABSOLUTE, IDLE};
use crate::{Store, media};

/// So many rows at a time, so that nobody who says something waits long for the database.
const AT_A_TIME: i64 = 500;

/// Where a kind of data lies, and how its rows are known whose period began before `$1`.
struct Place {
    table: &'static str,
    key: &'static str,
    over: String,
    /// Overwritten in place of the row, where the row stays.
    emptied: Option<&'static str>,
}

fn place(kind: Kind) -> Option<Place> {
    let rows = |table, key, over: &str| Some(Place { table, key, over: over.to_owned(), emptied: None });
    match kind {
        Kind::Said | Kind::Consent | Kind::Log | Kind::Account | Kind::Audit => None,
        Kind::Contact => rows(
            "contact",
            "participant_id",
            "participant_id IN (SELECT participant_id FROM delivery
                 WHERE state IN ('sent', 'undeliverable') AND COALESCE(sent_at, next_at) < $1)",
        ),
        Kind::UnansweredContact => rows(
            "contact",
            "participant_id",
            "consultation_id IN (SELECT id FROM consultation WHERE report_due_at < $1)
             AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.participant_id = contact.participant_id)",
        ),
        Kind::DeliveryProblem => Some(Place {
            emptied: Some("problem"),
            ..rows("delivery", "id", "problem IS NOT NULL AND state <> 'waiting' AND COALESCE(sent_at, next_at) < $1")?
        }),
        Kind::Letter => rows("letter", "id", "state <> 'waiting' AND COALESCE(sent_at, next_at) < $1"),
        Kind::Invitation => rows("invitation", "id", "expires_at < $1"),
        Kind::Session => Some(Place {
            over: format!("seen_at < $1 - {IDLE} OR created_at < $1 - {ABSOLUTE}"),
            ..rows("session", "id", "")?
        }),
        Kind::SignInLink => rows("sign_in_link", "token_hash", "expires_at < $1"),
        Kind::Confirmation => rows("confirmation", "token_hash", "expires_at < $1"),
        Kind::Ceremony => rows("ceremony", "token_hash", "expires_at < $1"),
        Kind::HeldForm => rows("held_form", "member_id", "held_at < $1"),
        Kind::LinkRequest => rows("link_request", "at", "at < $1"),
        Kind::SignInFailure => rows("sign_in_failure", "at", "at < $1"),
        Kind::AboutYou => {
            rows("about_answer", "person", "consultation_id IN (SELECT id FROM consultation WHERE report_due_at < $1)")
        }
        Kind::AboutYouDraft => rows("about_draft", "person", "changed_at < $1"),
        // What was sent has only its receipt left here, which is shown for a day.
        Kind::KeptComment => Some(Place {
            over: format!("changed_at < $1 OR (code IS NOT NULL AND changed_at < $1 + {})", KEPT_FOR - SHOWN_FOR),
            ..rows("kept_comment", "id", "")?
        }),
    }
}

/// The kinds that are removed by time, with the beginning of what is kept.
fn over(now: Timestamp) -> impl Iterator<Item = (Kind, Timestamp, Place)> {
    RULES.iter().filter_map(move |rule| Some((rule.kind, rule.removed_before(now)?, place(rule.kind)?)))
}

/// How many rows of each kind are over their time now.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn due(store: &Store) -> Result<Vec<(Kind, i64)>> {
    let mut due = Vec::new();
    for (kind, before, Place { table, over, .. }) in over(store.clock.now()) {
        let sql = format!("SELECT COUNT(*) FROM {table} WHERE {over}");
        let count = db::read_one!(&store.db, (i64,), AssertSqlSafe(sql), before.0)?;
        due.push((kind, count.map_or(0, |(count,)| count)));
    }
    Ok(due)
}

/// Removes what is over its time; how many rows of each kind. Several processes may do it at once: each row is removed
/// by one of them.
///
/// # Errors
/// [`crate::Error::Database`]; what was removed before stays removed.
pub async fn enforce(store: &Store) -> Result<Vec<(Kind, i64)>> {
    let mut removed = Vec::new();
    for (kind, before, Place { table, key, over, emptied }) in over(store.clock.now()) {
        let what = match emptied {
            Some(column) => format!("UPDATE {table} SET {column} = NULL"),
            None => format!("DELETE FROM {table}"),
        };
        let sql = format!("{what} WHERE {key} IN (SELECT {key} FROM {table} WHERE {over} LIMIT $2)");
        let mut count = 0;
        loop {
            let mut tx = store.db.begin().await?;
            let done = db::run!(&mut tx, AssertSqlSafe(sql.clone()), before.0, AT_A_TIME)?;
            tx.commit().await?;
            if done == 0 {
                break;
            }
            count += i64::try_from(done).unwrap_or(i64::MAX);
        }
        removed.push((kind, count));
    }
    media::sweep(store).await?;
    store.db.forget_before().await?;
    Ok(removed)
}
