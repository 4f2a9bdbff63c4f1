//! Statements of reasons on their way to authors, on the channel that they left (Digital Services Act, article 17): left in
//! the outbox in the transaction of the decision, so that none takes effect unsaid. Who left no address reads it on the
//! page of the receipt.

use domain::appeal::APPEAL_LASTS;
use domain::authorisation::Hat;
use domain::moderation::{DecisionOutcome, Ground, Statement};
use domain::time::Timestamp;
use serde::{Deserialize, Serialize};

use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::letters::{self, Content};

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

/// Leaves the letter for its author, where they left an address.
pub(crate) async fn send(
    tx: &mut Tx,
    contribution: i64,
    outcome: DecisionOutcome,
    statement: &Statement,
    hat: Hat,
    now: Timestamp,
) -> Result<()> {
    let Some(author) = author(tx, contribution).await? else { return Ok(()) };
    let found = db::one!(
        &mut *tx,
        (String, bool),
        "SELECT o.name, c.risk > 0 FROM contribution c, organisation o WHERE c.id = $1 AND o.id = $2",
        contribution,
        hat.organisation,
    )?;
    let (organisation, flagged) = found.ok_or(Error::NotFound)?;
    let told = Told {
        consultation: author.consultation,
        code: author.code,
        organisation,
        outcome,
        ground: statement.ground(),
        facts: statement.facts().to_owned(),
        flagged,
        appeal_until: now.plus(APPEAL_LASTS),
        zone: author.zone,
    };
    letters::post(tx, &author.email, &author.language, &Content::Decided(told), now).await
}

/// Where an author can be written to, about one contribution.
#[derive(sqlx::FromRow)]
pub(crate) struct Author {
    pub email: String,
    pub language: String,
    pub consultation: String,
    pub zone: String,
    pub code: String,
}

/// `None` where no address was left. The language is that of the page on which it was, and else that of the words.
pub(crate) async fn author(tx: &mut Tx, contribution: i64) -> Result<Option<Author>> {
    db::one!(
        tx,
        Author,
        "SELECT a.email, k.title AS consultation, k.zone, r.code,
                COALESCE((SELECT MAX(language) FROM consent
                          WHERE contribution_id = c.id AND purpose = 'hear back' AND withdrawn_at IS NULL),
                         c.language, k.language) AS language
         FROM contribution c JOIN contact a ON a.participant_id = c.participant_id
         JOIN consultation k ON k.id = c.consultation_id JOIN receipt r ON r.contribution_id = c.id
         WHERE c.id = $1",
        contribution,
    )
}
