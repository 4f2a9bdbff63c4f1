//! What became of what somebody said: everything that a receipt opens.

use domain::erasure::Scope;
use domain::loop_stage::{LoopStage, ThemeProgress, loop_stage};
use domain::moderation::{DecisionOutcome, Ground};
use domain::policy::QUESTION_LASTS;
use domain::receipt::Receipt;
use domain::submission::{CORRECTION_WINDOW, may_change};
use domain::time::Timestamp;
use domain::vocabulary::{Channel, ContributionKind, ContributionState, DispositionOutcome};

use crate::contributions::read_code;
use crate::db;
use crate::error::Result;
use crate::suggestions::{self, Answered};
use crate::{Store, analysis, appeals, contacts, erasures};

/// The trace of one contribution through the loop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    pub receipt: Receipt,
    pub contribution: i64,
    pub consultation: String,
    pub kind: ContributionKind,
    pub channel: Channel,
    pub body: String,
    /// In its author's words.
    pub html: String,
    /// What others read, where a moderator took words out.
    pub redacted_html: Option<String>,
    /// A suggestion's reasons.
    pub why: Option<String>,
    /// The words of the paragraph that it is about.
    pub quote: Option<String>,
    /// What the official says to a suggestion, once the report is published.
    pub suggestion: Option<Answered>,
    pub language: Option<String>,
    /// The number of the version that it was said on.
    pub version: i64,
    pub paragraph_key: Option<String>,
    pub section_key: Option<String>,
    pub submitted_at: Timestamp,
    pub state: ContributionState,
    pub paraphrase: bool,
    /// Until when it can be corrected or taken back; `None` when that is over.
    pub correctable_until: Option<Timestamp>,
    /// Whether an address to hear back at was left.
    pub hears_back: bool,
    /// Whether a link that confirms it was sent, and can still be used.
    pub link_sent: bool,
    /// The number of its entry in the transparency log.
    pub log_sequence: i64,
    /// The decision in force; `None` for what came published, or waits.
    pub decision: Option<Decided>,
    pub themes: Vec<AnsweredTheme>,
    /// Why it was counted under no theme.
    pub set_aside: Option<String>,
    pub reported_at: Option<Timestamp>,
    /// What its author had erased, and when.
    pub erased: Option<(Scope, Timestamp)>,
    pub stage: LoopStage,
}

/// A moderator's decision as its author reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    pub at: Timestamp,
    pub organisation: String,
    pub outcome: DecisionOutcome,
    pub ground: Option<Ground>,
    /// `None` for what is published as it is, and where it was erased with the words.
    pub statement_of_reasons: Option<String>,
    /// Whether a word list had flagged it before somebody read it.
    pub flagged: bool,
    pub appeal: appeals::Standing,
}

/// A theme that the contribution was counted under; the answer shows once the report is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnsweredTheme {
    pub id: i64,
    pub title: String,
    pub description: String,
    /// Published contributions under it.
    pub contributions: i64,
    pub outcome: Option<DispositionOutcome>,
    pub reasons_html: Option<String>,
    /// Keys of the paragraphs that changed.
    pub changed: Vec<String>,
}

/// What became of what the holder of this receipt said. A receipt of a consultation that is still being prepared opens
/// nothing: nobody outside is to know of it.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn trace(store: &Store, receipt: &Receipt) -> Result<Option<Trace>> {
    #[derive(sqlx::FromRow)]
    struct Row {
        id: i64,
        consultation_id: i64,
        participant_id: i64,
        slug: String,
        kind: String,
        channel: String,
        body: String,
        html: String,
        sealed_html: Option<String>,
        why: Option<String>,
        quote: Option<String>,
        language: Option<String>,
        version: i64,
        paragraph_key: Option<String>,
        section_key: Option<String>,
        submitted_at: i64,
        state: String,
        paraphrase: bool,
        imported: bool,
        log_sequence: i64,
        link_sent: bool,
        reason: Option<String>,
        reported_at: Option<i64>,
    }
    let row = db::read_one!(
        &store.db,
        Row,
        "SELECT c.id, c.consultation_id, c.participant_id, k.slug, c.kind, c.channel, COALESCE(o.body, c.body) AS body, c.html,
                o.html AS sealed_html, CASE WHEN o.body IS NULL THEN c.why ELSE o.why END AS why, c.quote,
                c.language, (SELECT number FROM version WHERE id = c.version_id) AS version, c.paragraph_key,
                c.section_key, c.submitted_at, c.state, c.paraphrase,
                COALESCE(c.external_id, '') LIKE 'import:%' AS imported,
                (SELECT MIN(sequence) FROM log_entry WHERE contribution_id = c.id) AS log_sequence,
                EXISTS (SELECT 1 FROM confirmation WHERE contribution_id = c.id AND expires_at > $2) AS link_sent,
                (SELECT reason FROM set_aside WHERE contribution_id = c.id) AS reason,
                (SELECT published_at FROM report WHERE consultation_id = c.consultation_id) AS reported_at
         FROM receipt r JOIN contribution c ON c.id = r.contribution_id JOIN consultation k ON k.id = c.consultation_id
         LEFT JOIN sealed_original o ON o.contribution_id = c.id
         WHERE r.code = $1 AND k.stage <> 'draft' AND k.opens_at <= $2",
        receipt.as_str(),
        store.clock.now().0,
    )?;
    let Some(row) = row else { return Ok(None) };
    let state: ContributionState = row.state.parse()?;
    let channel: Channel = row.channel.parse()?;
    let submitted_at = Timestamp(row.submitted_at);
    let reported = row.reported_at.is_some();
    let correctable = matches!(channel, Channel::Web | Channel::Api)
        && !row.imported
        && !reported
        && may_change(submitted_at, state, store.clock.now()).is_ok();
    // What was corrected since waits for a decision again, and only what is published is counted under themes.
    let decision = match state {
        ContributionState::Published | ContributionState::Hidden | ContributionState::Returned => {
            latest_decision(store, row.id).await?
        }
        ContributionState::Unconfirmed | ContributionState::Waiting | ContributionState::TakenBack => None,
    };
    let correctable_until = correctable.then(|| match &decision {
        Some(asked) if state == ContributionState::Returned => asked.at.plus(QUESTION_LASTS),
        _ => submitted_at.plus(CORRECTION_WINDOW),
    });
    let (mut themes, set_aside) = match state {
        ContributionState::Published => (analysis::themes_of(store, row.consultation_id, row.id).await?, row.reason),
        _ => (Vec::new(), None),
    };
    let progress: Vec<ThemeProgress> = themes
        .iter()
        .map(|theme| ThemeProgress { outcome: theme.outcome, text_changed: !theme.changed.is_empty() })
        .collect();
    let stage = loop_stage(state, &progress, set_aside.is_some(), reported);
    if !reported {
        for theme in &mut themes {
            (theme.outcome, theme.reasons_html, theme.changed) = (None, None, Vec::new());
        }
    }
    let suggestion = if reported { suggestions::answer_to(store, row.id).await? } else { None };
    Ok(Some(Trace {
        receipt: receipt.clone(),
        contribution: row.id,
        consultation: row.slug,
        kind: row.kind.parse()?,
        channel,
        body: row.body,
        redacted_html: row.sealed_html.is_some().then(|| row.html.clone()),
        html: row.sealed_html.unwrap_or(row.html),
        why: row.why,
        quote: row.quote,
        suggestion,
        language: row.language,
        version: row.version,
        paragraph_key: row.paragraph_key,
        section_key: row.section_key,
        submitted_at,
        state,
        paraphrase: row.paraphrase,
        correctable_until,
        hears_back: contacts::has_address(store, row.participant_id).await?,
        link_sent: row.link_sent,
        log_sequence: row.log_sequence,
        decision,
        themes,
        set_aside,
        reported_at: row.reported_at.map(Timestamp),
        erased: erasures::of_contribution(store, row.id).await?,
        stage,
    }))
}

async fn latest_decision(store: &Store, contribution: i64) -> Result<Option<Decided>> {
    let row = db::read_one!(
        &store.db,
        (i64, String, String, Option<String>, Option<String>, bool),
        "SELECT d.decided_at, o.name, d.outcome, d.ground, d.statement_of_reasons, d.flagged FROM decision d
         JOIN organisation o ON o.id = d.organisation_id
         WHERE d.contribution_id = $1 AND d.undone_at IS NULL ORDER BY d.id DESC LIMIT 1",
        contribution,
    )?;
    let Some((at, organisation, outcome, ground, statement_of_reasons, flagged)) = row else { return Ok(None) };
    Ok(Some(Decided {
        at: Timestamp(at),
        organisation,
        outcome: outcome.parse()?,
        ground: ground.map(|ground| ground.parse()).transpose()?,
        statement_of_reasons,
        flagged,
        appeal: appeals::standing(store, contribution).await?,
    }))
}

/// The receipts of a consultation's imported contributions, by the id that the import file gave them.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn of_import(store: &Store, slug: &str) -> Result<Vec<(String, Receipt)>> {
    let rows = db::read_all!(
        &store.db,
        (String, String),
        "SELECT c.external_id, r.code FROM consultation k JOIN contribution c ON c.consultation_id = k.id
         JOIN receipt r ON r.contribution_id = c.id
         WHERE k.slug = $1 AND c.external_id LIKE 'import:%' ORDER BY c.id",
        slug,
    )?;
    rows.into_iter()
        .map(|(id, code)| Ok((id.strip_prefix("import:").unwrap_or(&id).to_owned(), read_code(code)?)))
        .collect()
}
