//! Confirming by e-mail: a contribution that waits for its author is sent a link; the button behind it confirms. A link
//! holds for a week and works once; a newer one takes the place of the one before.

use domain::receipt::Receipt;
use domain::submission::{CONFIRMATION_LASTS, SubmissionRefusal, email_address};
use domain::time::{HOUR, Timestamp};
use domain::vocabulary::{ContributionState, Verification};
use sqlx::FromRow;

use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::letters::{self, Content};
use crate::{Store, authorship, contacts, contributions, sessions};

/// As many links an hour are sent to one address; more would be somebody filling a mailbox.
const MOST_AN_HOUR: i64 = 5;

/// Keeps the address and sends a link to it; blank: to the address that was left before.
///
/// # Errors
/// [`Error::Submission`] where it is no address, or too many links went there; [`Error::NotFound`] where nothing waits
/// to be confirmed.
pub async fn ask(store: &Store, receipt: &Receipt, typed: &str, language: &str) -> Result<()> {
    let now = store.clock.now();
    let typed = typed.trim();
    let mut tx = store.db.begin().await?;
    let left = contacts::leave_in(&mut tx, receipt, (!typed.is_empty()).then_some(typed), language, now).await?;
    let waits = db::one!(
        &mut tx,
        (i64,),
        "SELECT id FROM contribution WHERE id = $1 AND state = $2",
        left.contribution,
        ContributionState::Unconfirmed.as_str(),
    )?;
    waits.ok_or(Error::NotFound)?;
    if !send(&mut tx, store, left.contribution, &left.email, language, now).await? {
        return Err(SubmissionRefusal::TooManyMails.into());
    }
    tx.commit().await
}

/// Leaves a letter with a link in the outbox; none, and `false`, where the address had enough within the hour.
pub(crate) async fn send(
    tx: &mut Tx,
    store: &Store,
    contribution: i64,
    email: &str,
    language: &str,
    now: Timestamp,
) -> Result<bool> {
    // A name of its own, so that it never keeps a member from signing in by a link.
    let key = format!("confirm:{}", email_address(email)?.to_lowercase());
    db::run!(&mut *tx, "DELETE FROM link_request WHERE at <= $1", now.plus(-HOUR).0)?;
    let sent = db::one!(&mut *tx, (i64,), "SELECT COUNT(*) FROM link_request WHERE email_key = $1", key.as_str())?;
    if sent.is_some_and(|(sent,)| sent >= MOST_AN_HOUR) {
        return Ok(false);
    }
    db::run!(&mut *tx, "INSERT INTO link_request (email_key, at) VALUES ($1, $2)", key.as_str(), now.0)?;
    db::run!(&mut *tx, "DELETE FROM confirmation WHERE contribution_id = $1 OR expires_at <= $2", contribution, now.0,)?;
    let (token, hash) = letters::secret(store);
    let expires_at = now.plus(CONFIRMATION_LASTS);
    db::run!(
        &mut *tx,
        "INSERT INTO confirmation (token_hash, contribution_id, expires_at) VALUES ($1, $2, $3)",
        hash,
        contribution,
        expires_at.0,
    )?;
    let title = db::one!(
        &mut *tx,
        (String,),
        "SELECT k.title FROM contribution c JOIN consultation k ON k.id = c.consultation_id WHERE c.id = $1",
        contribution,
    )?;
    let consultation = title.ok_or(Error::NotFound)?.0;
    let not_me = Some(authorship::link(tx, store, contribution, now).await?);
    let content = Content::Confirmation { consultation, token, expires_at, not_me };
    letters::post(tx, email, language, &content, now).await?;
    Ok(true)
}

/// What a link asks to confirm.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Asked {
    /// The title of the consultation.
    pub consultation: String,
    pub html: String,
    pub language: Option<String>,
}

/// What the link confirms, as long as it can be used.
///
/// # Errors
/// [`Error::Database`].
pub async fn find(store: &Store, token: &str) -> Result<Option<Asked>> {
    db::read_one!(
        &store.db,
        Asked,
        "SELECT k.title AS consultation, c.html, c.language FROM confirmation f
         JOIN contribution c ON c.id = f.contribution_id JOIN consultation k ON k.id = c.consultation_id
         WHERE f.token_hash = $1 AND f.expires_at > $2 AND c.state = $3",
        sessions::hash(token),
        store.clock.now().0,
        ContributionState::Unconfirmed.as_str(),
    )
}

/// Uses the link up: the contribution waits for a moderator now.
///
/// # Errors
/// [`Error::NotFound`] where the link was used before, has expired or never was, or the report is out.
pub async fn accept(store: &Store, token: &str) -> Result<()> {
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let found = db::one!(
        &mut tx,
        (i64,),
        "SELECT contribution_id FROM confirmation WHERE token_hash = $1 AND expires_at > $2",
        sessions::hash(token),
        now.0,
    )?;
    let (contribution,) = found.ok_or(Error::NotFound)?;
    contributions::confirm(&mut tx, contribution, Verification::Email, now).await?;
    tx.commit().await
}
