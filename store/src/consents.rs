//! What people agreed to, in which words, and when they took it back.

use domain::consent::Purpose;
use domain::time::Timestamp;
use domain::vocabulary::Channel;
use sqlx::FromRow;

use crate::db::{self, Tx};
use crate::error::Result;

/// One consent, as the holder of the receipt may see it.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Consent {
    #[sqlx(try_from = "String")]
    pub purpose: Purpose,
    /// Which wording was agreed to: see [`Purpose::text_key`].
    pub text_version: i64,
    /// The language in which it was shown (BCP 47); `None` where another program showed it.
    pub language: Option<String>,
    #[sqlx(try_from = "String")]
    pub channel: Channel,
    #[sqlx(try_from = "i64")]
    pub given_at: Timestamp,
    pub withdrawn_at: Option<i64>,
}

/// A consent to be written down.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NewConsent<'a> {
    pub participant: i64,
    pub contribution: i64,
    pub purpose: Purpose,
    pub language: Option<&'a str>,
    pub channel: Channel,
}

/// Writes a consent down; it takes the place of one for the same purpose.
pub(crate) async fn give(tx: &mut Tx, new: NewConsent<'_>, now: Timestamp) -> Result<()> {
    withdraw(tx, new.contribution, new.purpose, now).await?;
    db::run!(
        tx,
        "INSERT INTO consent (participant_id, contribution_id, purpose, text_version, language, channel, given_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        new.participant,
        new.contribution,
        new.purpose.as_str(),
        new.purpose.version(),
        new.language,
        new.channel.as_str(),
        now.0,
    )?;
    Ok(())
}

/// Writes down that a consent holds no longer.
pub(crate) async fn withdraw(tx: &mut Tx, contribution: i64, purpose: Purpose, now: Timestamp) -> Result<()> {
    db::run!(
        tx,
        "UPDATE consent SET withdrawn_at = $1 WHERE contribution_id = $2 AND purpose = $3 AND withdrawn_at IS NULL",
        now.0,
        contribution,
        purpose.as_str(),
    )?;
    Ok(())
}
