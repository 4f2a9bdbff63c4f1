//! What officials do that everybody may hold them to, as entries of the log: the dates that they promise, the versions
//! that they publish, who takes part, and their answers. What such an entry commits to is everybody's to read.

use data_encoding::HEXLOWER;
use domain::log::EntryKind;
use domain::time::Timestamp;
use sha2::{Digest, Sha256};

use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::{Store, log, policies};

/// A consultation was opened: its address and the dates that it promises (microseconds), a line each: from, to, decision,
/// report. Then the policy of its moderation, and the text that it opens with. Shown from the day on which it is public.
pub(crate) async fn opened(tx: &mut Tx, store: &Store, consultation: i64, now: Timestamp) -> Result<()> {
    let dates = db::one!(
        &mut *tx,
        (String, i64, i64, i64, i64),
        "SELECT slug, opens_at, closes_at, decision_at, report_due_at FROM consultation WHERE id = $1",
        consultation,
    )?;
    let (slug, opens, closes, decision, report) = dates.ok_or(Error::NotFound)?;
    let shown_from = now.max(Timestamp(opens));
    let content = format!("{slug}\n{opens}\n{closes}\n{decision}\n{report}");
    let salt = store.rng.bytes();
    log::append_public(tx, now, EntryKind::Opened, &content, salt, shown_from).await?;
    policies::log_in_force(tx, store, consultation, now, shown_from).await?;
    no_moderator(tx, store, consultation, now, shown_from).await?;
    let versions = db::all!(
        &mut *tx,
        (i64,),
        "SELECT id FROM version WHERE consultation_id = $1 AND published_at <= $2 ORDER BY number",
        consultation,
        shown_from.0,
    )?;
    for (version,) in versions {
        version_shown_from(tx, store, version, now, shown_from).await?;
    }
    Ok(())
}

/// Where no civil society organisation moderates, everybody reads it, with the reason that was recorded: its address, and
/// the reason.
async fn no_moderator(
    tx: &mut Tx,
    store: &Store,
    consultation: i64,
    now: Timestamp,
    shown_from: Timestamp,
) -> Result<()> {
    let found = db::one!(
        &mut *tx,
        (String, Option<String>),
        "SELECT slug, no_moderator_reason FROM consultation k WHERE id = $1
         AND NOT EXISTS (SELECT 1 FROM moderating_organisation WHERE consultation_id = k.id)",
        consultation,
    )?;
    if let Some((slug, reason)) = found {
        let content = format!("{slug}\n{}", reason.unwrap_or_default());
        log::append_public(tx, now, EntryKind::NoModerator, &content, store.rng.bytes(), shown_from).await?;
    }
    Ok(())
}

/// A version was published: the consultation, the version's number and name, and the SHA-256 over its paragraphs' Markdown,
/// each with its id before it, all parted by a zero byte.
pub(crate) async fn version_published(tx: &mut Tx, store: &Store, version: i64, now: Timestamp) -> Result<()> {
    version_shown_from(tx, store, version, now, now).await
}

async fn version_shown_from(
    tx: &mut Tx,
    store: &Store,
    version: i64,
    now: Timestamp,
    shown_from: Timestamp,
) -> Result<()> {
    let found = db::one!(
        &mut *tx,
        (String, i64, String),
        "SELECT k.slug, v.number, v.name FROM version v JOIN consultation k ON k.id = v.consultation_id WHERE v.id = $1",
        version,
    )?;
    let (slug, number, name) = found.ok_or(Error::NotFound)?;
    let paragraphs = db::all!(
        &mut *tx,
        (String, String),
        "SELECT p.key, p.source FROM paragraph p JOIN section s ON s.id = p.section_id WHERE p.version_id = $1
         ORDER BY s.position, p.position",
        version,
    )?;
    let mut text = Sha256::new();
    for (key, source) in paragraphs {
        text.update(key.as_bytes());
        text.update([0]);
        text.update(source.as_bytes());
        text.update([0]);
    }
    let content = format!("{slug}\n{number}\n{name}\n{}", HEXLOWER.encode(&text.finalize()));
    let salt = store.rng.bytes();
    log::append_public(tx, now, EntryKind::VersionPublished, &content, salt, shown_from).await?;
    Ok(())
}

/// Who takes part was changed in a consultation that is open: its address, then a line with everybody who moderates, one
/// with everybody who facilitates, and the reason.
pub(crate) async fn taking_part_changed(
    tx: &mut Tx,
    store: &Store,
    consultation: i64,
    reason: &str,
    now: Timestamp,
) -> Result<()> {
    let slug = db::one!(&mut *tx, (String,), "SELECT slug FROM consultation WHERE id = $1", consultation)?;
    let mut content = slug.ok_or(Error::NotFound)?.0;
    for table in ["moderating_organisation", "facilitating_organisation"] {
        let sql = format!(
            "SELECT o.name FROM {table} t JOIN organisation o ON o.id = t.organisation_id
             WHERE t.consultation_id = $1 ORDER BY o.name"
        );
        let names = db::all!(&mut *tx, (String,), sqlx::AssertSqlSafe(sql), consultation)?;
        let names: Vec<String> = names.into_iter().map(|(name,)| name).collect();
        content = format!("{content}\n{}", names.join(", "));
    }
    content = format!("{content}\n{}", reason.trim());
    let salt = store.rng.bytes();
    log::append_public(tx, now, EntryKind::TakingPartChanged, &content, salt, now).await?;
    Ok(())
}

/// The answers came out with the report, an entry each: the consultation, the theme, the outcome, and the reasons.
pub(crate) async fn answered(tx: &mut Tx, store: &Store, consultation: i64, now: Timestamp) -> Result<()> {
    let answers = db::all!(
        &mut *tx,
        (String, String, String, String),
        "SELECT k.slug, t.title, d.outcome, d.reasons FROM disposition d JOIN theme t ON t.id = d.theme_id
         JOIN consultation k ON k.id = t.consultation_id WHERE k.id = $1 ORDER BY t.id",
        consultation,
    )?;
    for (slug, theme, outcome, reasons) in answers {
        let content = format!("{slug}\n{theme}\n{outcome}\n{reasons}");
        log::append_public(tx, now, EntryKind::Answered, &content, store.rng.bytes(), now).await?;
    }
    Ok(())
}
