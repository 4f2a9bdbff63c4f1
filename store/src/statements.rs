//! Statements of reasons on their way to authors (Digital Services Act, article 17), and what came of their appeals: what
//! the letters say, looked up when they go. Who left no address reads it on the page of the receipt.

use domain::appeal::{APPEAL_LASTS, AppealOutcome};
use domain::moderation::{DecisionOutcome, Ground};
use domain::time::Timestamp;
use serde::{Deserialize, Serialize};

use crate::Store;
use crate::db::{self, Tx};
use crate::error::Result;
use crate::letters::Content;

/// What a letter about a decision says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The title of the consultation.
    pub consultation: String,
    /// The receipt's code.
    pub code: String,
    pub organisation: String,
    pub outcome: DecisionOutcome,
    pub ground: Ground,
    pub facts: String,
    /// Whether a word list had flagged it.
    pub flagged: bool,
    pub appeal_until: Timestamp,
    /// The zone in which the consultation's dates are said.
    pub zone: String,
}

/// What a letter about the outcome of an appeal says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppealTold {
    /// The title of the consultation.
    pub consultation: String,
    /// The receipt's code.
    pub code: String,
    pub organisation: String,
    pub outcome: AppealOutcome,
    pub reasons: String,
}

/// A letter: address, language, content.
type Letter = Option<(String, String, Content)>;

/// Who can be written to about a contribution `c`, as columns. The language is the one in which they left the address,
/// else that of their words.
const AUTHOR: &str = "a.email,
     COALESCE((SELECT MAX(language) FROM consent
               WHERE contribution_id = c.id AND purpose = 'hear back' AND withdrawn_at IS NULL),
              c.language, k.language) AS language, k.title AS consultation, k.zone, r.code, o.name AS organisation";

const FROM: &str =
    "JOIN contribution c ON c.id = x.contribution_id JOIN contact a ON a.participant_id = c.participant_id
     JOIN consultation k ON k.id = c.consultation_id JOIN receipt r ON r.contribution_id = c.id
     JOIN organisation o ON o.id = x.organisation_id";

#[derive(sqlx::FromRow)]
struct Author {
    email: String,
    language: String,
    consultation: String,
    zone: String,
    code: String,
    organisation: String,
}

/// Whether the author of a contribution left an address.
pub(crate) async fn can_be_told(tx: &mut Tx, contribution: i64) -> Result<bool> {
    let contact = db::one!(
        tx,
        (i64,),
        "SELECT a.participant_id FROM contact a JOIN contribution c ON c.participant_id = a.participant_id WHERE c.id = $1",
        contribution,
    )?;
    Ok(contact.is_some())
}

/// The letter about a decision; `None` where there is no address any more, or the reasons were erased with the words.
pub(crate) async fn of_decision(store: &Store, decision: i64) -> Result<Letter> {
    #[derive(sqlx::FromRow)]
    struct Row {
        #[sqlx(flatten)]
        author: Author,
        outcome: String,
        ground: String,
        facts: String,
        flagged: bool,
        decided_at: i64,
    }
    let sql = format!(
        "SELECT {AUTHOR}, x.outcome, x.ground, x.statement_of_reasons AS facts, x.flagged, x.decided_at
         FROM decision x {FROM}
         WHERE x.id = $1 AND x.undone_at IS NULL AND x.ground IS NOT NULL AND x.statement_of_reasons IS NOT NULL"
    );
    let Some(row) = db::read_one!(&store.db, Row, sqlx::AssertSqlSafe(sql), decision)? else { return Ok(None) };
    let told = Told {
        consultation: row.author.consultation,
        code: row.author.code,
        organisation: row.author.organisation,
        outcome: row.outcome.parse()?,
        ground: row.ground.parse()?,
        facts: row.facts,
        flagged: row.flagged,
        appeal_until: Timestamp(row.decided_at).plus(APPEAL_LASTS),
        zone: row.author.zone,
    };
    Ok(Some((row.author.email, row.author.language, Content::Decided(told))))
}

/// The letter about the outcome of an appeal; `None` as above.
pub(crate) async fn of_appeal(store: &Store, appeal: i64) -> Result<Letter> {
    #[derive(sqlx::FromRow)]
    struct Row {
        #[sqlx(flatten)]
        author: Author,
        outcome: String,
        reasons: String,
    }
    let sql = format!(
        "SELECT {AUTHOR}, x.outcome, x.reasons FROM appeal x {FROM}
         WHERE x.id = $1 AND x.outcome IS NOT NULL AND x.reasons IS NOT NULL"
    );
    let Some(row) = db::read_one!(&store.db, Row, sqlx::AssertSqlSafe(sql), appeal)? else { return Ok(None) };
    let told = AppealTold {
        consultation: row.author.consultation,
        code: row.author.code,
        organisation: row.author.organisation,
        outcome: row.outcome.parse()?,
        reasons: row.reasons,
    };
    Ok(Some((row.author.email, row.author.language, Content::AppealDecided(told))))
}
