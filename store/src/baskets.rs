//! Baskets: comments that somebody keeps while they read on, to send them together. A basket belongs to whoever has its
//! token, 256 random bits in a cookie of one consultation; its SHA-256 is here. `docs/decisions/0021-a-basket.md`.

use domain::receipt::Receipt;
use domain::submission::{Said, may_contribute};
use domain::time::{DAY, Timestamp};

use crate::contributions::{Submitted, lock_by_receipt, read_code};
use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::{Store, consultations, counts, sessions};

/// For so long a comment is kept; the cookie lasts as long.
pub const KEPT_FOR: i64 = 30 * DAY;

/// For so long the receipts of what was sent can be read with the basket's token.
pub const SHOWN_FOR: i64 = DAY;

/// The fields of a form, in their order: (name, value).
pub type Fields = Vec<(String, String)>;

/// A comment that waits in a basket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub id: i64,
    /// Names it when it is sent.
    pub client_id: String,
    pub fields: Fields,
}

impl Kept {
    /// The first value of a field, blank where there is none.
    pub fn field(&self, name: &str) -> &str {
        self.fields.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }
}

/// Keeps a comment, in a new basket where `token` is `None`; the basket's token. The same client id once more takes the
/// place of what was kept under it.
///
/// # Errors
/// [`Error::Submission`] where there are no words, too many, or nobody can comment now; [`Error::NotFound`].
pub async fn keep(
    store: &Store,
    slug: &str,
    token: Option<&str>,
    client_id: Option<&str>,
    fields: &Fields,
) -> Result<String> {
    words(fields)?;
    let token = token.map_or_else(|| sessions::new_token(store), str::to_owned);
    let client_id = client_id.map_or_else(|| sessions::new_token(store), str::to_owned);
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let consultation = consultation(&mut tx, slug).await?;
    may_contribute(consultations::stage_in(&mut tx, consultation, now).await?)?;
    db::run!(
        &mut tx,
        "INSERT INTO kept_comment (basket, consultation_id, client_id, fields, changed_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (basket, client_id) DO UPDATE SET fields = excluded.fields, changed_at = excluded.changed_at
             WHERE kept_comment.code IS NULL",
        sessions::hash(&token),
        consultation,
        client_id,
        json(fields)?,
        now.0,
    )?;
    tx.commit().await?;
    Ok(token)
}

/// What waits in a basket of this consultation, in the order in which it was kept.
///
/// # Errors
/// [`Error::Database`].
pub async fn kept(store: &Store, slug: &str, token: &str) -> Result<Vec<Kept>> {
    let rows = db::read_all!(
        &store.db,
        (i64, String, String),
        "SELECT b.id, b.client_id, b.fields FROM kept_comment b JOIN consultation k ON k.id = b.consultation_id
         WHERE b.basket = $1 AND k.slug = $2 AND b.code IS NULL ORDER BY b.id",
        sessions::hash(token),
        slug,
    )?;
    let read = |(id, client_id, fields): (i64, String, String)| {
        let fields = serde_json::from_str(&fields).map_err(|error| Error::Corrupt(error.to_string()))?;
        Ok(Kept { id, client_id, fields })
    };
    rows.into_iter().map(read).collect()
}

/// Writes a kept comment anew.
///
/// # Errors
/// [`Error::Submission`] where there are no words, or too many; [`Error::NotFound`] where it does not wait any more.
pub async fn change(store: &Store, token: &str, id: i64, fields: &Fields) -> Result<()> {
    words(fields)?;
    let mut tx = store.db.begin().await?;
    let changed = db::run!(
        &mut tx,
        "UPDATE kept_comment SET fields = $1, changed_at = $2 WHERE id = $3 AND basket = $4 AND code IS NULL",
        json(fields)?,
        store.clock.now().0,
        id,
        sessions::hash(token),
    )?;
    if changed == 0 {
        return Err(Error::NotFound);
    }
    tx.commit().await
}

/// Removes a kept comment; once more changes nothing.
///
/// # Errors
/// [`Error::Database`].
pub async fn remove(store: &Store, token: &str, id: i64) -> Result<()> {
    let mut tx = store.db.begin().await?;
    db::run!(
        &mut tx,
        "DELETE FROM kept_comment WHERE id = $1 AND basket = $2 AND code IS NULL",
        id,
        sessions::hash(token),
    )?;
    tx.commit().await
}

/// Forgets a basket with all that is in it.
///
/// # Errors
/// [`Error::Database`].
pub async fn forget(store: &Store, token: &str) -> Result<()> {
    let mut tx = store.db.begin().await?;
    db::run!(&mut tx, "DELETE FROM kept_comment WHERE basket = $1", sessions::hash(token))?;
    tx.commit().await
}

/// Empties a basket of what was sent from it, in one transaction: each gives way to its receipt, and all are one
/// participant's. Who was sent a link to, or left an address with one of them meanwhile, stays who they are.
///
/// # Errors
/// [`Error::Database`].
pub async fn sent(store: &Store, token: &str, all: &[(i64, Submitted)]) -> Result<()> {
    let Some((_, first)) = all.first() else { return Ok(()) };
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    // What holders of receipts do to one consultation happens one after the other.
    lock_by_receipt(&mut tx, &first.receipt, now).await?;
    for (id, submitted) in all {
        db::run!(
            &mut tx,
            "UPDATE kept_comment SET fields = '', code = $1, changed_at = $2 WHERE id = $3 AND basket = $4",
            submitted.receipt.as_str(),
            now.0,
            *id,
            sessions::hash(token),
        )?;
        join(&mut tx, first.contribution, submitted.contribution).await?;
    }
    for (_, submitted) in all {
        counts::follow(&mut tx, submitted.contribution).await?;
    }
    tx.commit().await
}

/// Makes a contribution its author's who said the first one, too.
async fn join(tx: &mut Tx, first: i64, other: i64) -> Result<()> {
    db::run!(
        tx,
        "UPDATE contribution SET participant_id = (SELECT participant_id FROM contribution WHERE id = $1)
         WHERE id = $2 AND participant_id NOT IN (SELECT participant_id FROM contact)",
        first,
        other,
    )?;
    Ok(())
}

/// The receipts of what was sent from a basket of this consultation within the last day.
///
/// # Errors
/// [`Error::Database`].
pub async fn receipts(store: &Store, slug: &str, token: &str) -> Result<Vec<Receipt>> {
    let since: Timestamp = store.clock.now().plus(-SHOWN_FOR);
    let rows = db::read_all!(
        &store.db,
        (Option<String>,),
        "SELECT b.code FROM kept_comment b JOIN consultation k ON k.id = b.consultation_id
         WHERE b.basket = $1 AND k.slug = $2 AND b.code IS NOT NULL AND b.changed_at > $3 ORDER BY b.id",
        sessions::hash(token),
        slug,
        since.0,
    )?;
    rows.into_iter().filter_map(|(code,)| code.map(read_code)).collect()
}

/// There are words, and not too many: what cannot be sent is not kept either.
fn words(fields: &Fields) -> Result<()> {
    let body = fields.iter().find(|(name, _)| name == "body").map_or("", |(_, value)| value);
    Said::typed(body)?;
    Ok(())
}

async fn consultation(tx: &mut Tx, slug: &str) -> Result<i64> {
    let found = db::one!(tx, (i64,), "SELECT id FROM consultation WHERE slug = $1", slug)?;
    Ok(found.ok_or(Error::NotFound)?.0)
}

fn json(fields: &Fields) -> Result<String> {
    serde_json::to_string(fields).map_err(|error| Error::Corrupt(error.to_string()))
}
