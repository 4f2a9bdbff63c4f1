//! Themes, the coding of contributions to them, and the answers: the first three links of the response ledger.

use std::collections::HashMap;

use domain::answering::DispositionRefusal;
use domain::authorisation::{Act, Hat};
use domain::markdown::render_house;
use domain::time::Timestamp;
use domain::vocabulary::{ContributionKind, Deed, DispositionOutcome, Stage};
use sqlx::FromRow;

use crate::contributions::lock;
use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::receipts::AnsweredTheme;
use crate::{Store, audit, consultations};

/// A theme of the analysis with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    pub id: i64,
    pub title: String,
    pub description: String,
    /// Published contributions under it. What was erased after the report was published counts on: a figure that
    /// changed by one would tell whose it was (rule 8).
    pub contributions: i64,
    pub disposition: Option<Disposition>,
}

/// The answer to a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disposition {
    pub outcome: DispositionOutcome,
    /// As written.
    pub reasons: String,
    pub reasons_html: String,
    /// Keys of the paragraphs that changed.
    pub changed: Vec<String>,
}

#[derive(FromRow)]
struct ThemeRow {
    id: i64,
    title: String,
    description: String,
    contributions: i64,
    outcome: Option<String>,
    reasons: Option<String>,
    reasons_html: Option<String>,
}

/// The themes of a consultation, the largest first.
///
/// # Errors
/// [`Error::Database`].
pub async fn themes(store: &Store, consultation: i64) -> Result<Vec<Theme>> {
    let rows = db::read_all!(
        &store.db,
        ThemeRow,
        "SELECT t.id, t.title, t.description, d.outcome, d.reasons, d.reasons_html,
                (SELECT COUNT(*) FROM coding g JOIN contribution c ON c.id = g.contribution_id
                 LEFT JOIN erasure e ON e.contribution_id = c.id
                 WHERE g.theme_id = t.id AND (c.state = 'published' OR e.scope = 'person and words')) AS contributions
         FROM theme t LEFT JOIN disposition d ON d.theme_id = t.id
         WHERE t.consultation_id = $1 ORDER BY contributions DESC, t.id",
        consultation,
    )?;
    let links = db::read_all!(
        &store.db,
        (i64, String),
        "SELECT p.theme_id, p.paragraph_key FROM disposition_paragraph p JOIN theme t ON t.id = p.theme_id
         WHERE t.consultation_id = $1 ORDER BY p.theme_id, p.paragraph_key",
        consultation,
    )?;
    let mut changed: HashMap<i64, Vec<String>> = HashMap::new();
    for (theme, paragraph) in links {
        changed.entry(theme).or_default().push(paragraph);
    }
    rows.into_iter()
        .map(|row| {
            let disposition = match (row.outcome, row.reasons, row.reasons_html) {
                (Some(outcome), Some(reasons), Some(reasons_html)) => Some(Disposition {
                    outcome: outcome.parse()?,
                    reasons,
                    reasons_html,
                    changed: changed.remove(&row.id).unwrap_or_default(),
                }),
                _ => None,
            };
            Ok(Theme {
                id: row.id,
                title: row.title,
                description: row.description,
                contributions: row.contributions,
                disposition,
            })
        })
        .collect()
}

/// The themes that one contribution was counted under, with their answers.
pub(crate) async fn themes_of(store: &Store, consultation: i64, contribution: i64) -> Result<Vec<AnsweredTheme>> {
    let coded =
        db::read_all!(&store.db, (i64,), "SELECT theme_id FROM coding WHERE contribution_id = $1", contribution,)?;
    if coded.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = themes(store, consultation).await?;
    found.retain(|theme| coded.contains(&(theme.id,)));
    Ok(found
        .into_iter()
        .map(|theme| {
            let (outcome, reasons_html, changed) = match theme.disposition {
                Some(answer) => (Some(answer.outcome), Some(answer.reasons_html), answer.changed),
                None => (None, None, Vec::new()),
            };
            AnsweredTheme {
                id: theme.id,
                title: theme.title,
                description: theme.description,
                contributions: theme.contributions,
                outcome,
                reasons_html,
                changed,
            }
        })
        .collect())
}

/// The longest title of a theme, in characters.
const LONGEST_TITLE: usize = 200;

/// Makes a theme, or renames the one with that id.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::ThemeTitle`] where the title is blank, too long or another theme's.
pub async fn save_theme(
    store: &Store,
    hats: &[Hat],
    slug: &str,
    theme: Option<i64>,
    title: &str,
    description: &str,
) -> Result<i64> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::Theme).await?;
    let (title, description) = (title.trim(), description.trim());
    if title.is_empty() || title.chars().count() > LONGEST_TITLE {
        return Err(Error::ThemeTitle);
    }
    let mut tx = store.db.begin().await?;
    still_unpublished(&mut tx, store, consultation.id).await?;
    let saved = match theme {
        None => insert_theme(&mut tx, consultation.id, title, description).await,
        Some(id) => {
            let touched = db::run!(
                &mut tx,
                "UPDATE theme SET title = $1, description = $2 WHERE id = $3 AND consultation_id = $4",
                title,
                description,
                id,
                consultation.id,
            );
            touched.and_then(|rows| if rows == 1 { Ok(id) } else { Err(Error::NotFound) })
        }
    };
    let id = match saved {
        Err(error) if error.is_taken() => return Err(Error::ThemeTitle),
        other => other?,
    };
    audit::write(&mut tx, hat, store.clock.now(), Deed::MadeATheme, format!("{slug}: {title}")).await?;
    tx.commit().await?;
    Ok(id)
}

pub(crate) async fn insert_theme(tx: &mut Tx, consultation: i64, title: &str, description: &str) -> Result<i64> {
    db::insert!(
        tx,
        "INSERT INTO theme (consultation_id, title, description) VALUES ($1, $2, $3) RETURNING id",
        consultation,
        title,
        description,
    )
}

pub(crate) async fn still_unpublished(tx: &mut Tx, store: &Store, consultation: i64) -> Result<()> {
    match consultations::stage_in(tx, consultation, store.clock.now()).await? {
        Stage::Open | Stage::Analysis => Ok(()),
        _ => Err(DispositionRefusal::Published.into()),
    }
}

/// A published contribution as an analyst sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coded {
    pub id: i64,
    pub kind: ContributionKind,
    pub section_key: Option<String>,
    pub paragraph_key: Option<String>,
    pub html: String,
    pub language: Option<String>,
    pub submitted_at: Timestamp,
    pub themes: Vec<i64>,
    pub set_aside: Option<String>,
}

/// Which contributions an analyst wants to see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodingFilter {
    /// Those with neither a theme nor a reason.
    Uncoded,
    All,
    Theme(i64),
    SetAside,
}

/// Published contributions to code, the oldest first, from behind `after`; and whether more follow.
///
/// # Errors
/// [`Error::Database`].
pub async fn to_code(
    store: &Store,
    consultation: i64,
    filter: CodingFilter,
    after: Option<i64>,
    most: i64,
) -> Result<(Vec<Coded>, bool)> {
    #[derive(FromRow)]
    struct Row {
        id: i64,
        kind: String,
        section_key: Option<String>,
        paragraph_key: Option<String>,
        html: String,
        language: Option<String>,
        submitted_at: i64,
        reason: Option<String>,
    }
    let (which, theme) = match filter {
        CodingFilter::All => (0_i64, 0),
        CodingFilter::Uncoded => (1, 0),
        CodingFilter::Theme(theme) => (2, theme),
        CodingFilter::SetAside => (3, 0),
    };
    let mut rows = db::read_all!(
        &store.db,
        Row,
        "SELECT c.id, c.kind, c.section_key, c.paragraph_key, c.html, c.language, c.submitted_at, s.reason
         FROM contribution c LEFT JOIN set_aside s ON s.contribution_id = c.id
         WHERE c.consultation_id = $1 AND c.state = 'published' AND c.id > $2
           AND ($3 = 0
                OR ($3 = 1 AND s.reason IS NULL AND NOT EXISTS (SELECT 1 FROM coding WHERE contribution_id = c.id))
                OR ($3 = 2 AND EXISTS (SELECT 1 FROM coding WHERE contribution_id = c.id AND theme_id = $4))
                OR ($3 = 3 AND s.reason IS NOT NULL))
         ORDER BY c.id LIMIT $5",
        consultation,
        after.unwrap_or(0),
        which,
        theme,
        most + 1,
    )?;
    let more = rows.len() as i64 > most;
    rows.truncate(usize::try_from(most).unwrap_or(0));
    let codings = db::read_all!(
        &store.db,
        (i64, i64),
        "SELECT g.contribution_id, g.theme_id FROM coding g JOIN contribution c ON c.id = g.contribution_id
         WHERE c.consultation_id = $1 AND c.id >= $2 AND c.id <= $3 ORDER BY g.theme_id",
        consultation,
        rows.first().map_or(0, |row| row.id),
        rows.last().map_or(0, |row| row.id),
    )?;
    let mut themes: HashMap<i64, Vec<i64>> = HashMap::new();
    for (contribution, theme) in codings {
        themes.entry(contribution).or_default().push(theme);
    }
    let coded = rows
        .into_iter()
        .map(|row| {
            Ok(Coded {
                themes: themes.remove(&row.id).unwrap_or_default(),
                id: row.id,
                kind: row.kind.parse()?,
                section_key: row.section_key,
                paragraph_key: row.paragraph_key,
                html: row.html,
                language: row.language,
                submitted_at: Timestamp(row.submitted_at),
                set_aside: row.reason,
            })
        })
        .collect::<Result<Vec<Coded>>>()?;
    Ok((coded, more))
}

/// What is done with the chosen contributions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding<'a> {
    /// Counted under each of these themes, besides those that they have.
    Add(&'a [i64]),
    /// No longer counted under this theme.
    Remove(i64),
    /// Read, and counted under none, for this reason.
    SetAside(&'a str),
}

/// Codes several contributions at a time, all or none.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::NoReason`]; [`Error::NotFound`] where one is not a published contribution, or not
/// a theme, of the consultation.
pub async fn code(store: &Store, hats: &[Hat], slug: &str, contributions: &[i64], coding: Coding<'_>) -> Result<()> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::Theme).await?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    still_unpublished(&mut tx, store, consultation.id).await?;
    if let Coding::Add(themes) = coding {
        for &theme in themes {
            belongs(&mut tx, consultation.id, theme).await?;
        }
    }
    let mut in_order = contributions.to_vec();
    in_order.sort_unstable();
    let subject = in_order.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
    audit::write(&mut tx, hat, now, Deed::Coded, format!("{slug}: {subject}")).await?;
    for contribution in in_order {
        lock(&mut tx, contribution).await?;
        db::one!(
            &mut tx,
            (i64,),
            "SELECT id FROM contribution WHERE consultation_id = $1 AND id = $2 AND state = 'published'",
            consultation.id,
            contribution,
        )?
        .ok_or(Error::NotFound)?;
        match coding {
            Coding::Add(themes) => {
                for &theme in themes {
                    insert_coding(&mut tx, contribution, theme, Some(hat.member), now).await?;
                }
            }
            Coding::Remove(theme) => {
                db::run!(
                    &mut tx,
                    "DELETE FROM coding WHERE contribution_id = $1 AND theme_id = $2",
                    contribution,
                    theme,
                )?;
            }
            Coding::SetAside(reason) => {
                let reason = reason.trim();
                if reason.is_empty() {
                    return Err(Error::NoReason);
                }
                insert_set_aside(&mut tx, contribution, reason, Some(hat.member), now).await?;
            }
        }
    }
    tx.commit().await
}

async fn belongs(tx: &mut Tx, consultation: i64, theme: i64) -> Result<()> {
    let found =
        db::one!(tx, (i64,), "SELECT id FROM theme WHERE consultation_id = $1 AND id = $2", consultation, theme,)?;
    found.map(|_| ()).ok_or(Error::NotFound)
}

/// Counts a contribution under a theme; it is no longer set aside then.
pub(crate) async fn insert_coding(
    tx: &mut Tx,
    contribution: i64,
    theme: i64,
    member: Option<i64>,
    now: Timestamp,
) -> Result<()> {
    db::run!(
        &mut *tx,
        "INSERT INTO coding (contribution_id, theme_id, member_id, coded_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (contribution_id, theme_id) DO NOTHING",
        contribution,
        theme,
        member,
        now.0,
    )?;
    db::run!(tx, "DELETE FROM set_aside WHERE contribution_id = $1", contribution)?;
    Ok(())
}

/// Sets a contribution aside; it is no longer counted under any theme then.
pub(crate) async fn insert_set_aside(
    tx: &mut Tx,
    contribution: i64,
    reason: &str,
    member: Option<i64>,
    now: Timestamp,
) -> Result<()> {
    db::run!(&mut *tx, "DELETE FROM coding WHERE contribution_id = $1", contribution)?;
    db::run!(
        tx,
        "INSERT INTO set_aside (contribution_id, reason, member_id, at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (contribution_id) DO UPDATE SET reason = excluded.reason, member_id = excluded.member_id,
             at = excluded.at",
        contribution,
        reason,
        member,
        now.0,
    )?;
    Ok(())
}

/// The answer to a theme, as it was written into the form.
#[derive(Debug, Clone)]
pub struct NewDisposition<'a> {
    pub outcome: Option<DispositionOutcome>,
    /// Markdown
    pub reasons: &'a str,
    /// Keys of the paragraphs that changed.
    pub changed: &'a [String],
}

/// Answers a theme, or changes the answer until the report is published.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::Disposition`] with what is missing; [`Error::NotFound`].
pub async fn answer(
    store: &Store,
    hats: &[Hat],
    slug: &str,
    theme: i64,
    disposition: &NewDisposition<'_>,
) -> Result<()> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::Answer).await?;
    let mut tx = store.db.begin().await?;
    still_unpublished(&mut tx, store, consultation.id).await?;
    belongs(&mut tx, consultation.id, theme).await?;
    insert_disposition(&mut tx, consultation.id, theme, disposition, Some(hat.member), store.clock.now()).await?;
    audit::write(&mut tx, hat, store.clock.now(), Deed::Answered, format!("{slug}: {theme}")).await?;
    tx.commit().await
}

pub(crate) async fn insert_disposition(
    tx: &mut Tx,
    consultation: i64,
    theme: i64,
    disposition: &NewDisposition<'_>,
    member: Option<i64>,
    now: Timestamp,
) -> Result<()> {
    let outcome = disposition.outcome.ok_or(DispositionRefusal::NoOutcome)?;
    let reasons = disposition.reasons.trim();
    if reasons.is_empty() {
        return Err(DispositionRefusal::NoReasons.into());
    }
    db::run!(
        &mut *tx,
        "INSERT INTO disposition (theme_id, outcome, reasons, reasons_html, member_id, answered_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (theme_id) DO UPDATE SET outcome = excluded.outcome, reasons = excluded.reasons,
             reasons_html = excluded.reasons_html, member_id = excluded.member_id, answered_at = excluded.answered_at",
        theme,
        outcome.as_str(),
        reasons,
        render_house(reasons),
        member,
        now.0,
    )?;
    db::run!(&mut *tx, "DELETE FROM disposition_paragraph WHERE theme_id = $1", theme)?;
    for paragraph in disposition.changed {
        let touched = db::run!(
            &mut *tx,
            "INSERT INTO disposition_paragraph (theme_id, paragraph_key)
             SELECT DISTINCT CAST($1 AS BIGINT), p.key FROM paragraph p JOIN version v ON v.id = p.version_id
             WHERE v.consultation_id = $2 AND p.key = $3
             ON CONFLICT (theme_id, paragraph_key) DO NOTHING",
            theme,
            consultation,
            paragraph.as_str(),
        )?;
        if touched == 0 {
            tracing::debug!(paragraph, "a paragraph that is in no version was not linked, or twice");
        }
    }
    Ok(())
}
