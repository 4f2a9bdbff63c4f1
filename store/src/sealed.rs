//! Sealed originals: what somebody said before a moderator took words out of it. Its author reads it, and whoever decides
//! an appeal; nobody else.

use domain::redaction::{Wording, redact};

use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::subject;

/// Takes words out of a contribution and seals the original, where that is not done already.
pub(crate) async fn take_out(tx: &mut Tx, contribution: i64, words: &[String]) -> Result<()> {
    db::run!(
        &mut *tx,
        "INSERT INTO sealed_original (contribution_id, body, html, why)
         SELECT id, body, html, why FROM contribution WHERE id = $1 ON CONFLICT (contribution_id) DO NOTHING",
        contribution,
    )?;
    let found = db::one!(
        &mut *tx,
        (String, Option<String>, String, Option<String>),
        "SELECT c.body, c.why, o.body, o.why FROM contribution c JOIN sealed_original o ON o.contribution_id = c.id
         WHERE c.id = $1",
        contribution,
    )?;
    let (body, why, sealed_body, sealed_why) = found.ok_or(Error::NotFound)?;
    let original = Wording { body: sealed_body, why: sealed_why };
    let redacted = redact(&Wording { body, why }, &original, words)?;
    let mut about = subject::of_contribution(tx, contribution).await?;
    about.why = redacted.why;
    let html = subject::render(tx, &about, &redacted.body).await?;
    db::run!(
        tx,
        "UPDATE contribution SET body = $1, html = $2, why = $3 WHERE id = $4",
        redacted.body,
        html,
        about.why,
        contribution,
    )?;
    Ok(())
}

/// Puts the original back, where words were taken out.
pub(crate) async fn put_back(tx: &mut Tx, contribution: i64) -> Result<()> {
    db::run!(
        &mut *tx,
        "UPDATE contribution SET body = o.body, html = o.html, why = o.why FROM sealed_original o
         WHERE contribution.id = $1 AND o.contribution_id = $1",
        contribution,
    )?;
    forget(tx, contribution).await
}

/// The original goes: the words are put back, corrected, taken back or erased.
pub(crate) async fn forget(tx: &mut Tx, contribution: i64) -> Result<()> {
    db::run!(tx, "DELETE FROM sealed_original WHERE contribution_id = $1", contribution)?;
    Ok(())
}
