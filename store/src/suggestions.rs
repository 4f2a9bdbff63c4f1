//! Suggestions of other wording, and what an official says to each. Its author reads it when the report is published,
//! as everybody reads the answers to the themes.

use domain::authorisation::{Act, Hat};
use domain::markdown::render_house;
use domain::time::Timestamp;
use domain::vocabulary::Deed;
use domain::wording::{self, SuggestionOutcome};
use sqlx::FromRow;

use crate::analysis::still_unpublished;
use crate::db;
use crate::error::{Error, Result};
use crate::{Store, audit, consultations};

/// A published suggestion, and its answer where there is one.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Suggestion {
    pub id: i64,
    pub section_key: Option<String>,
    pub paragraph_key: Option<String>,
    /// The wording that is suggested.
    pub body: String,
    /// The differences to the paragraph, and why.
    pub html: String,
    pub language: Option<String>,
    #[sqlx(try_from = "i64")]
    pub submitted_at: Timestamp,
    pub outcome: Option<String>,
    pub reasons: Option<String>,
}

impl Suggestion {
    /// # Errors
    /// [`Error::Corrupt`] where the database holds an unknown word.
    pub fn outcome(&self) -> Result<Option<SuggestionOutcome>> {
        Ok(self.outcome.as_deref().map(str::parse).transpose()?)
    }
}

/// The answer to one suggestion, as its author reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    pub outcome: SuggestionOutcome,
    /// Empty where it was accepted without a word.
    pub reasons_html: String,
}

/// How many there are, and how many are answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    pub answered: i64,
    pub all: i64,
}

/// Published suggestions of a consultation from behind `after`, the oldest first, and whether more follow.
///
/// # Errors
/// [`Error::Database`].
pub async fn list(store: &Store, consultation: i64, after: Option<i64>, most: i64) -> Result<(Vec<Suggestion>, bool)> {
    let mut found = db::read_all!(
        &store.db,
        Suggestion,
        "SELECT c.id, c.section_key, c.paragraph_key, c.body, c.html, c.language, c.submitted_at, a.outcome, a.reasons
         FROM contribution c LEFT JOIN suggestion_answer a ON a.contribution_id = c.id
         WHERE c.consultation_id = $1 AND c.state = 'published' AND c.kind = 'suggestion' AND c.id > $2
         ORDER BY c.id LIMIT $3",
        consultation,
        after.unwrap_or(0),
        most + 1,
    )?;
    let more = found.len() as i64 > most;
    found.truncate(usize::try_from(most).unwrap_or(0));
    Ok((found, more))
}

/// One of them.
///
/// # Errors
/// [`Error::Database`].
pub async fn find(store: &Store, consultation: i64, id: i64) -> Result<Option<Suggestion>> {
    db::read_one!(
        &store.db,
        Suggestion,
        "SELECT c.id, c.section_key, c.paragraph_key, c.body, c.html, c.language, c.submitted_at, a.outcome, a.reasons
         FROM contribution c LEFT JOIN suggestion_answer a ON a.contribution_id = c.id
         WHERE c.consultation_id = $1 AND c.state = 'published' AND c.kind = 'suggestion' AND c.id = $2",
        consultation,
        id,
    )
}

/// # Errors
/// [`Error::Database`].
pub async fn progress(store: &Store, consultation: i64) -> Result<Progress> {
    let (answered, all) = db::read_one!(
        &store.db,
        (i64, i64),
        "SELECT COUNT(a.contribution_id), COUNT(c.id)
         FROM contribution c LEFT JOIN suggestion_answer a ON a.contribution_id = c.id
         WHERE c.consultation_id = $1 AND c.state = 'published' AND c.kind = 'suggestion'",
        consultation,
    )?
    .unwrap_or_default();
    Ok(Progress { answered, all })
}

/// Answers a suggestion, or changes the answer until the report is published.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::Suggestion`] with what is missing; [`Error::NotFound`].
pub async fn answer(
    store: &Store,
    hats: &[Hat],
    slug: &str,
    suggestion: i64,
    outcome: Option<SuggestionOutcome>,
    reasons: &str,
) -> Result<()> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::Answer).await?;
    let answer = wording::answer(outcome, reasons)?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    still_unpublished(&mut tx, store, consultation.id).await?;
    let kept = db::run!(
        &mut tx,
        "INSERT INTO suggestion_answer (contribution_id, outcome, reasons, reasons_html, member_id, answered_at)
         SELECT c.id, $3, $4, $5, CAST($6 AS BIGINT), CAST($7 AS BIGINT) FROM contribution c
         WHERE c.id = $1 AND c.consultation_id = $2 AND c.state = 'published' AND c.kind = 'suggestion'
         ON CONFLICT (contribution_id) DO UPDATE SET outcome = excluded.outcome, reasons = excluded.reasons,
             reasons_html = excluded.reasons_html, member_id = excluded.member_id, answered_at = excluded.answered_at",
        suggestion,
        consultation.id,
        answer.outcome.as_str(),
        answer.reasons.as_str(),
        render_house(&answer.reasons),
        hat.member,
        now.0,
    )?;
    if kept == 0 {
        return Err(Error::NotFound);
    }
    audit::write(&mut tx, hat, now, Deed::AnsweredASuggestion, format!("{slug}: {suggestion}")).await?;
    tx.commit().await
}

/// The answer to this one, if there is one. It is shown when the report is published.
///
/// # Errors
/// [`Error::Database`].
pub async fn answer_to(store: &Store, contribution: i64) -> Result<Option<Answered>> {
    let row = db::read_one!(
        &store.db,
        (String, String),
        "SELECT outcome, reasons_html FROM suggestion_answer WHERE contribution_id = $1",
        contribution,
    )?;
    row.map(|(outcome, reasons_html)| Ok(Answered { outcome: outcome.parse()?, reasons_html })).transpose()
}
