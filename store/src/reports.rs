//! The outcome report: its summary, what still keeps it from being published, and the publication itself.

use std::collections::{BTreeMap, BTreeSet};

use domain::answering::{Answers, Gap, gaps};
use domain::authorisation::{Act, Hat};
use domain::log::EntryKind;
use domain::markdown::render_house;
use domain::time::Timestamp;
use domain::vocabulary::{Deed, Stage};

use crate::analysis::still_unpublished;
use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::figures::{self, Figures};
use crate::{Store, audit, consultations, deliveries, following, log, log_deeds};

/// The report of a consultation, published or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Markdown, as written.
    pub summary: String,
    pub summary_html: String,
    pub published_at: Option<Timestamp>,
    /// As published.
    pub figures: Option<Figures>,
}

/// The report, if anything of it has been written.
///
/// # Errors
/// [`Error::Database`].
pub async fn find(store: &Store, consultation: i64) -> Result<Option<Report>> {
    let row = db::read_one!(
        &store.db,
        (String, String, Option<i64>, Option<String>),
        "SELECT summary, summary_html, published_at, figures FROM report WHERE consultation_id = $1",
        consultation,
    )?;
    row.map(|(summary, summary_html, published_at, figures)| {
        let figures = figures
            .map(|json| serde_json::from_str(&json))
            .transpose()
            .map_err(|error| Error::Corrupt(format!("the figures of a report: {error}")))?;
        Ok(Report { summary, summary_html, published_at: published_at.map(Timestamp), figures })
    })
    .transpose()
}

/// Writes the summary.
///
/// # Errors
/// [`Error::NotAllowed`], also after publication; [`Error::Disposition`] where it is published in the same moment.
pub async fn save_summary(store: &Store, hats: &[Hat], slug: &str, summary: &str) -> Result<()> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::Answer).await?;
    let mut tx = store.db.begin().await?;
    still_unpublished(&mut tx, store, consultation.id).await?;
    insert_summary(&mut tx, consultation.id, summary.trim()).await?;
    audit::write(&mut tx, hat, store.clock.now(), Deed::WroteTheSummary, slug).await?;
    tx.commit().await
}

pub(crate) async fn insert_summary(tx: &mut Tx, consultation: i64, summary: &str) -> Result<()> {
    db::run!(
        tx,
        "INSERT INTO report (consultation_id, summary, summary_html) VALUES ($1, $2, $3)
         ON CONFLICT (consultation_id) DO UPDATE SET summary = excluded.summary, summary_html = excluded.summary_html
         WHERE report.published_at IS NULL",
        consultation,
        summary,
        render_house(summary),
    )?;
    Ok(())
}

/// Everything that keeps the report from being published (rule 4).
///
/// # Errors
/// [`Error::Database`].
pub async fn open_gaps(store: &Store, consultation: i64) -> Result<Vec<Gap>> {
    let mut tx = store.db.begin().await?;
    let stage = consultations::stage_in(&mut tx, consultation, store.clock.now()).await?;
    Ok(gaps(&answers(&mut tx, consultation).await?, stage))
}

async fn answers(tx: &mut Tx, consultation: i64) -> Result<Answers> {
    let mut contributions = BTreeMap::new();
    for (id, state) in db::all!(
        &mut *tx,
        (i64, String),
        "SELECT id, state FROM contribution WHERE consultation_id = $1",
        consultation,
    )? {
        contributions.insert(id, state.parse()?);
    }
    let mut codings: BTreeMap<i64, BTreeSet<i64>> = BTreeMap::new();
    for (contribution, theme) in db::all!(
        &mut *tx,
        (i64, i64),
        "SELECT g.contribution_id, g.theme_id FROM coding g JOIN theme t ON t.id = g.theme_id
         WHERE t.consultation_id = $1",
        consultation,
    )? {
        codings.entry(contribution).or_default().insert(theme);
    }
    let set_aside = db::all!(
        &mut *tx,
        (i64,),
        "SELECT s.contribution_id FROM set_aside s JOIN contribution c ON c.id = s.contribution_id
         WHERE c.consultation_id = $1",
        consultation,
    )?;
    let themes = db::all!(
        &mut *tx,
        (i64, Option<String>),
        "SELECT t.id, d.outcome FROM theme t LEFT JOIN disposition d ON d.theme_id = t.id
         WHERE t.consultation_id = $1",
        consultation,
    )?;
    let summary = db::one!(tx, (String,), "SELECT summary FROM report WHERE consultation_id = $1", consultation)?;
    Ok(Answers {
        contributions,
        codings,
        set_aside: set_aside.into_iter().map(|(id,)| id).collect(),
        themes: themes.into_iter().map(|(id, outcome)| (id, outcome.is_some())).collect(),
        summary: summary.map(|(text,)| text).unwrap_or_default(),
    })
}

/// Publishes the report, freezes its figures and plans one delivery for each participant who left an address (rules 4
/// and 9).
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::Unanswered`] with each gap.
pub async fn publish(store: &Store, hats: &[Hat], slug: &str) -> Result<()> {
    let consultation = consultations::find(store, slug).await?.ok_or(Error::NotFound)?;
    // Before the close the rule says what is missing; authority to answer is enough to be told.
    let hat = domain::authorisation::may(hats, Act::Answer, &consultation.place())?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    publish_in(&mut tx, store, consultation.id, now, now).await?;
    audit::write(&mut tx, hat, now, Deed::PublishedTheReport, slug).await?;
    tx.commit().await
}

/// `published_at` is now, but for an import, which brings the day.
pub(crate) async fn publish_in(
    tx: &mut Tx,
    store: &Store,
    consultation: i64,
    published_at: Timestamp,
    now: Timestamp,
) -> Result<()> {
    if tx.is_postgres() {
        db::run!(&mut *tx, "SELECT id FROM consultation WHERE id = $1 FOR UPDATE", consultation)?;
    }
    let stage = consultations::stage_in(tx, consultation, now).await?;
    let open = gaps(&answers(tx, consultation).await?, stage);
    if !open.is_empty() {
        return Err(Error::Unanswered(open));
    }
    let figures = figures::count(tx, consultation).await?;
    let figures = serde_json::to_string(&figures).map_err(|error| Error::Corrupt(error.to_string()))?;
    db::run!(
        &mut *tx,
        "UPDATE report SET published_at = $1, figures = $2 WHERE consultation_id = $3",
        published_at.0,
        figures.as_str(),
        consultation,
    )?;
    db::run!(&mut *tx, "UPDATE consultation SET stage = $1 WHERE id = $2", Stage::Reported.as_str(), consultation,)?;
    deliveries::plan(tx, consultation, now).await?;
    following::tell_reported(tx, consultation, now).await?;
    log_deeds::answered(tx, store, consultation, now).await?;
    log::append_public(tx, now, EntryKind::Reported, &figures, store.rng.bytes(), now).await?;
    Ok(())
}
