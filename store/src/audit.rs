//! The audit trail: what members did, in which hat and session. An entry is written in the transaction of what it
//! tells, and the tables refuse to change or remove one.

use domain::authorisation::{Hat, HouseAct, may_keep_house};
use domain::time::Timestamp;
use domain::vocabulary::Deed;
use sqlx::FromRow;

use crate::Store;
use crate::db::{self, Tx};
use crate::error::Result;

/// Who does something: a hat, or a member for what concerns their account alone.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Doer {
    pub member: i64,
    pub organisation: Option<i64>,
    pub session: Option<i64>,
}

impl From<Hat> for Doer {
    fn from(hat: Hat) -> Self {
        Self { member: hat.member, organisation: Some(hat.organisation), session: hat.session }
    }
}

/// Writes down what a member did.
pub(crate) async fn write(
    tx: &mut Tx,
    doer: impl Into<Doer>,
    at: Timestamp,
    deed: Deed,
    subject: impl Into<String>,
) -> Result<()> {
    let doer = doer.into();
    db::run!(
        tx,
        "INSERT INTO audit_entry (at, member_id, organisation_id, session_id, deed, subject)
         VALUES ($1, $2, $3, $4, $5, $6)",
        at.0,
        doer.member,
        doer.organisation,
        doer.session,
        deed.as_str(),
        subject.into(),
    )?;
    Ok(())
}

/// One deed, as its organisation's administrators read it.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Entry {
    pub id: i64,
    #[sqlx(try_from = "i64")]
    pub at: Timestamp,
    pub member: String,
    pub session: Option<i64>,
    #[sqlx(try_from = "String")]
    pub deed: Deed,
    pub subject: String,
}

/// What was done in an organisation's hats, the newest first, and whether more follows.
///
/// # Errors
/// [`crate::Error::NotAllowed`] for who is no administrator there.
pub async fn read(
    store: &Store,
    hats: &[Hat],
    organisation: i64,
    before: Option<i64>,
    most: i64,
) -> Result<(Vec<Entry>, bool)> {
    may_keep_house(hats, HouseAct::Administer(organisation))?;
    let mut rows = db::read_all!(
        &store.db,
        Entry,
        "SELECT a.id, a.at, m.name AS member, a.session_id AS session, a.deed, a.subject
         FROM audit_entry a JOIN member m ON m.id = a.member_id
         WHERE a.organisation_id = $1 AND a.id < $2 ORDER BY a.id DESC LIMIT $3",
        organisation,
        before.unwrap_or(i64::MAX),
        most + 1,
    )?;
    let more = rows.len() as i64 > most;
    rows.truncate(usize::try_from(most).unwrap_or(0));
    Ok((rows, more))
}

/// The whole trail of an organisation, the oldest first, to be taken out; which is a deed itself.
///
/// # Errors
/// [`crate::Error::NotAllowed`] for who is no administrator there.
pub async fn export(store: &Store, hats: &[Hat], organisation: i64) -> Result<Vec<Entry>> {
    let hat = may_keep_house(hats, HouseAct::Administer(organisation))?;
    let mut tx = store.db.begin().await?;
    write(&mut tx, hat, store.clock.now(), Deed::ReadTheAudit, "").await?;
    let rows = db::all!(
        &mut tx,
        Entry,
        "SELECT a.id, a.at, m.name AS member, a.session_id AS session, a.deed, a.subject
         FROM audit_entry a JOIN member m ON m.id = a.member_id WHERE a.organisation_id = $1 ORDER BY a.id",
        organisation,
    )?;
    tx.commit().await?;
    Ok(rows)
}
