//! Following: who wants to hear of a consultation without having said anything in it. One letter, when it is answered.

use domain::time::Timestamp;
use domain::vocabulary::Stage;
use sqlx::FromRow;

use crate::Store;
use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::letters::{self, Content};
use crate::sessions::SignedIn;

/// Follows a consultation; once more changes nothing.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn follow(store: &Store, signed_in: &SignedIn, slug: &str, language: &str) -> Result<()> {
    let mut tx = store.db.begin().await?;
    let found = db::one!(
        &mut tx,
        (i64,),
        "SELECT id FROM consultation WHERE slug = $1 AND stage <> $2",
        slug,
        Stage::Draft.as_str(),
    )?;
    let (consultation,) = found.ok_or(Error::NotFound)?;
    db::run!(
        &mut tx,
        "INSERT INTO following (member_id, consultation_id, since, language) VALUES ($1, $2, $3, $4)
         ON CONFLICT (member_id, consultation_id) DO NOTHING",
        signed_in.member,
        consultation,
        store.clock.now().0,
        language,
    )?;
    tx.commit().await
}

/// Follows it no more.
///
/// # Errors
/// [`Error::Database`].
pub async fn unfollow(store: &Store, signed_in: &SignedIn, slug: &str) -> Result<()> {
    let mut tx = store.db.begin().await?;
    db::run!(
        &mut tx,
        "DELETE FROM following WHERE member_id = $1
         AND consultation_id = (SELECT id FROM consultation WHERE slug = $2)",
        signed_in.member,
        slug,
    )?;
    tx.commit().await
}

/// A consultation that somebody follows.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Followed {
    pub slug: String,
    pub title: String,
    /// BCP 47: the language of the title.
    pub language: String,
}

/// What an account follows, the newest first.
///
/// # Errors
/// [`Error::Database`].
pub async fn of_member(store: &Store, member: i64) -> Result<Vec<Followed>> {
    db::read_all!(
        &store.db,
        Followed,
        "SELECT c.slug, c.title, c.language FROM following f JOIN consultation c ON c.id = f.consultation_id
         WHERE f.member_id = $1 ORDER BY f.since DESC, c.id DESC",
        member,
    )
}

/// Leaves a letter for each follower, in the transaction that publishes the report. Who took part under the same
/// address hears of their own words instead (rule 9: one delivery).
pub(crate) async fn tell_reported(tx: &mut Tx, consultation: i64, now: Timestamp) -> Result<()> {
    let followers = db::all!(
        &mut *tx,
        (String, String, String, String),
        "SELECT m.email, f.language, c.slug, c.title FROM following f
         JOIN member m ON m.id = f.member_id JOIN consultation c ON c.id = f.consultation_id
         WHERE f.consultation_id = $1 AND NOT EXISTS
             (SELECT 1 FROM delivery d JOIN contact k ON k.participant_id = d.participant_id
              WHERE d.consultation_id = $1 AND k.email_key = m.email_key)
         ORDER BY f.member_id",
        consultation,
    )?;
    for (email, language, consultation, title) in followers {
        letters::post(tx, &email, &language, &Content::Reported { consultation, title }, now).await?;
    }
    Ok(())
}
