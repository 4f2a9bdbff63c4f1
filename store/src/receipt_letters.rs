//! A copy of the receipt by e-mail, for who has no other way to keep it. The address is used once and then forgotten,
//! unless its owner also wants to hear back.

use domain::receipt::Receipt;
use domain::submission::{SubmissionRefusal, email_address};
use domain::time::HOUR;

use crate::db;
use crate::error::{Error, Result};
use crate::letters::{self, Content};
use crate::{Store, authorship, contacts, contributions};

/// As many copies an hour are sent to one address; more would be somebody filling a mailbox.
const MOST_AN_HOUR: i64 = 5;

/// Leaves the letter in the outbox, and keeps the address where `hears_back` says so. The letter holds the code and no
/// word of what was said: nobody is to send their words to others under our name.
///
/// # Errors
/// [`Error::Submission`] where it is no address, or had enough mail within the hour; [`Error::NotFound`].
pub async fn send(store: &Store, receipt: &Receipt, typed: &str, language: &str, hears_back: bool) -> Result<()> {
    let email = email_address(typed)?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let (consultation, not_me) = if hears_back {
        let left = contacts::leave_in(&mut tx, receipt, Some(&email), language, now).await?;
        (left.consultation, Some(authorship::link(&mut tx, store, left.contribution, now).await?))
    } else {
        (contributions::lock_by_receipt(&mut tx, receipt, now).await?.1, None)
    };
    // A name of its own, so that it never keeps a member from signing in by a link.
    let key = format!("receipt:{}", email.to_lowercase());
    db::run!(&mut tx, "DELETE FROM link_request WHERE at <= $1", now.plus(-HOUR).0)?;
    let sent = db::one!(&mut tx, (i64,), "SELECT COUNT(*) FROM link_request WHERE email_key = $1", key.as_str())?;
    if sent.is_some_and(|(sent,)| sent >= MOST_AN_HOUR) {
        return Err(SubmissionRefusal::TooManyMails.into());
    }
    db::run!(&mut tx, "INSERT INTO link_request (email_key, at) VALUES ($1, $2)", key, now.0)?;
    let title = db::one!(&mut tx, (String,), "SELECT title FROM consultation WHERE id = $1", consultation)?;
    let (consultation, code) = (title.ok_or(Error::NotFound)?.0, receipt.as_str().to_owned());
    let content = Content::Receipt { consultation, code, not_me };
    letters::post(&mut tx, &email, language, &content, now).await?;
    tx.commit().await
}
