//! Whose words they are: the owner of an address that was given with a contribution says whether they sent it
//! ([0027](../../docs/decisions/0027-letters-and-people.md)).
//!
//! The link in a mail shows that whoever opens it reads what comes to the address. It is a token of its own, and no
//! receipt: it opens nothing but this question. What was said stays, whatever is answered.

use domain::authorisation::{Act, Hat};
use domain::consent::Purpose;
use domain::time::{DAY, Timestamp};
use domain::vocabulary::Deed;
use sqlx::FromRow;

use crate::campaigns::Letter;
use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::letters::{self, Content};
use crate::{Store, audit, consents, consultations, contacts, contributions, counts, sessions};

/// How long a link can be used: people read their mail late, and nothing waits for the answer.
const LASTS: i64 = 30 * DAY;
/// So many are asked in one transaction, so that nobody who says something waits long for the database.
const AT_A_TIME: i64 = 100;
/// The contributions of a letter that stand, from the tables `t` and `s`.
const STANDS: &str = "s.state IN ('published', 'waiting')";

/// What the owner of an address says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// They sent it.
    Confirmed,
    /// Somebody else did, and gave their address.
    Disowned,
}

impl Answer {
    /// The word for it in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Disowned => "disowned",
        }
    }
}

/// A new link for the letter that goes to the address of a contribution.
pub(crate) async fn link(tx: &mut Tx, store: &Store, contribution: i64, now: Timestamp) -> Result<String> {
    db::run!(&mut *tx, "DELETE FROM authorship_link WHERE expires_at <= $1", now.0)?;
    let (token, hash) = letters::secret(store);
    db::run!(
        &mut *tx,
        "INSERT INTO authorship_link (token_hash, contribution_id, expires_at) VALUES ($1, $2, $3)",
        hash,
        contribution,
        now.plus(LASTS).0,
    )?;
    Ok(token)
}

/// What a link asks about.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Asked {
    /// The title of the consultation.
    pub consultation: String,
    pub zone: String,
    pub html: String,
    pub language: Option<String>,
    #[sqlx(try_from = "i64")]
    pub submitted_at: Timestamp,
}

/// What the link asks about, as long as it can be used.
///
/// # Errors
/// [`Error::Database`].
pub async fn find(store: &Store, token: &str) -> Result<Option<Asked>> {
    db::read_one!(
        &store.db,
        Asked,
        "SELECT k.title AS consultation, k.zone, c.html, c.language, c.submitted_at FROM authorship_link l
         JOIN contribution c ON c.id = l.contribution_id JOIN consultation k ON k.id = c.consultation_id
         WHERE l.token_hash = $1 AND l.expires_at > $2 AND c.state <> 'taken back'",
        sessions::hash(token),
        store.clock.now().0,
    )
}

/// Uses the link up. Where the address was somebody else's, it is forgotten as its owner would have it, with the
/// consent that nobody gave; where more was said under it, this contribution alone leaves it.
///
/// # Errors
/// [`Error::NotFound`] where the link was used before, has expired or never was.
pub async fn answer(store: &Store, token: &str, answer: Answer) -> Result<()> {
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let found = db::one!(
        &mut tx,
        (i64, String),
        "SELECT l.contribution_id, r.code FROM authorship_link l JOIN receipt r ON r.contribution_id = l.contribution_id
         JOIN contribution c ON c.id = l.contribution_id
         WHERE l.token_hash = $1 AND l.expires_at > $2 AND c.state <> 'taken back'",
        sessions::hash(token),
        now.0,
    )?;
    let (contribution, code) = found.ok_or(Error::NotFound)?;
    let receipt = contributions::read_code(code)?;
    let (_, consultation, _) = contributions::lock_by_receipt(&mut tx, &receipt, now).await?;
    let used = db::run!(&mut tx, "DELETE FROM authorship_link WHERE contribution_id = $1", contribution)?;
    if used == 0 {
        return Err(Error::NotFound);
    }
    db::run!(
        &mut tx,
        "INSERT INTO authorship (contribution_id, answer, answered_at) VALUES ($1, $2, $3)
         ON CONFLICT (contribution_id) DO UPDATE SET answer = excluded.answer, answered_at = excluded.answered_at",
        contribution,
        answer.as_str(),
        now.0,
    )?;
    if answer == Answer::Disowned {
        let found = db::one!(&mut tx, (i64,), "SELECT participant_id FROM contribution WHERE id = $1", contribution)?;
        let (participant,) = found.ok_or(Error::NotFound)?;
        if contacts::said_more(&mut tx, participant, contribution).await? {
            contacts::part(&mut tx, consultation, contribution).await?;
        } else {
            contacts::forget(&mut tx, consultation, participant).await?;
        }
        consents::withdraw(&mut tx, contribution, Purpose::HearBack, now).await?;
        // Nobody confirms it any more.
        db::run!(&mut tx, "DELETE FROM confirmation WHERE contribution_id = $1", contribution)?;
    }
    counts::follow(&mut tx, contribution).await?;
    tx.commit().await
}

/// A letter on the moderators' desk.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct OnDesk {
    #[sqlx(flatten)]
    pub letter: Letter,
    /// Markdown, as most sent it.
    pub body: String,
    pub language: Option<String>,
    /// People who were asked whether it was them.
    pub asked: i64,
    /// People who gave an address and were not asked yet.
    pub can_be_asked: i64,
    /// People who gave none.
    pub without_address: i64,
}

/// The letters that moderators find: those of the most people first, with what waits, up to `most`.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::NotFound`].
pub async fn on_desk(store: &Store, hats: &[Hat], slug: &str, most: i64) -> Result<Vec<OnDesk>> {
    let (consultation, _) = consultations::for_act(store, slug, hats, Act::Moderate).await?;
    let sql = format!(
        "SELECT {}, k.body, k.language,
                (SELECT COUNT(DISTINCT s.participant_id) FROM said_text t JOIN sent_text s ON s.text_id = t.id
                 JOIN authorship a ON a.contribution_id = s.contribution_id
                 WHERE t.campaign_id = c.id AND a.asked_at IS NOT NULL) AS asked,
                (SELECT COUNT(DISTINCT s.participant_id) {}) AS can_be_asked,
                (SELECT COUNT(DISTINCT s.participant_id) FROM said_text t JOIN sent_text s ON s.text_id = t.id
                 WHERE t.campaign_id = c.id AND {STANDS} AND NOT EXISTS
                     (SELECT 1 FROM contact x WHERE x.participant_id = s.participant_id)) AS without_address
         FROM campaign c JOIN contribution k ON k.id = (
             SELECT MIN(s.contribution_id) FROM said_text t JOIN sent_text s ON s.text_id = t.id
             WHERE t.campaign_id = c.id AND {STANDS})
         WHERE c.consultation_id = $1 AND NOT c.short AND (c.people + c.waiting) > 1
         ORDER BY (c.people + c.waiting) DESC, c.id LIMIT $2",
        crate::campaigns::COLUMNS,
        to_be_asked("c.id"),
    );
    db::read_all!(&store.db, OnDesk, sqlx::AssertSqlSafe(sql), consultation.id, most)
}

/// What of a letter its authors can be asked about: they gave an address, and neither were asked about it nor told it
/// by themselves.
fn to_be_asked(campaign: &str) -> String {
    format!(
        "FROM said_text t JOIN sent_text s ON s.text_id = t.id
         JOIN contact x ON x.participant_id = s.participant_id
         WHERE t.campaign_id = {campaign} AND {STANDS} AND NOT EXISTS (
             SELECT 1 FROM said_text u JOIN sent_text o ON o.text_id = u.id
             JOIN authorship a ON a.contribution_id = o.contribution_id
             WHERE u.campaign_id = t.campaign_id AND o.participant_id = s.participant_id)"
    )
}

/// Asks everybody who sent a letter and gave an address whether it was them: one mail each, and never another about
/// this letter. How many are asked now.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::NotFound`].
pub async fn ask(store: &Store, hats: &[Hat], slug: &str, letter: i64) -> Result<usize> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::Moderate).await?;
    let known = db::read_one!(
        &store.db,
        (i64,),
        "SELECT id FROM campaign WHERE consultation_id = $1 AND id = $2 AND NOT short AND (people + waiting) > 1",
        consultation.id,
        letter,
    )?;
    known.ok_or(Error::NotFound)?;
    let next = format!(
        "SELECT MIN(s.contribution_id) {} GROUP BY s.participant_id ORDER BY 1 LIMIT {AT_A_TIME}",
        to_be_asked("$1")
    );
    let mut asked = 0;
    loop {
        let now = store.clock.now();
        let mut tx = store.db.begin().await?;
        let next = db::all!(&mut tx, (i64,), sqlx::AssertSqlSafe(next.clone()), letter)?;
        if next.is_empty() {
            return Ok(asked);
        }
        let mut now_asked = 0;
        for (contribution,) in next {
            now_asked += usize::from(ask_one(&mut tx, store, contribution, &consultation.title, now).await?);
        }
        if now_asked > 0 {
            let subject = format!("{slug}: {letter}");
            audit::write(&mut tx, hat, now, Deed::AskedWhoSentALetter, subject).await?;
        }
        tx.commit().await?;
        asked += now_asked;
    }
}

/// Whether the letter was left in the outbox; somebody else may have asked in the same moment.
async fn ask_one(tx: &mut Tx, store: &Store, contribution: i64, title: &str, now: Timestamp) -> Result<bool> {
    let first = db::run!(
        &mut *tx,
        "INSERT INTO authorship (contribution_id, asked_at) VALUES ($1, $2) ON CONFLICT (contribution_id) DO NOTHING",
        contribution,
        now.0,
    )?;
    let to = db::one!(
        &mut *tx,
        (String, String),
        "SELECT x.email, COALESCE(
                (SELECT language FROM consent WHERE contribution_id = c.id AND purpose = $2 AND withdrawn_at IS NULL),
                c.language, 'en')
         FROM contribution c JOIN contact x ON x.participant_id = c.participant_id WHERE c.id = $1",
        contribution,
        Purpose::HearBack.as_str(),
    )?;
    let Some((email, language)) = to.filter(|_| first == 1) else { return Ok(false) };
    let token = link(tx, store, contribution, now).await?;
    let content = Content::Authorship { consultation: title.to_owned(), token, expires_at: now.plus(LASTS) };
    letters::post(tx, &email, &language, &content, now).await?;
    Ok(true)
}
