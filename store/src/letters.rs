//! Letters: mail that tells or carries a link, such as an invitation of a member or the confirmation of a contribution.
//! What a letter says may open something, so it is erased once the
//! letter is sent or given up.

use domain::delivery::Attempt;
use domain::time::Timestamp;
use domain::vocabulary::{Deed, Role};
use serde::{Deserialize, Serialize};

use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::outbox::Outbox;
use crate::statements::{AppealTold, Told};
use crate::{Store, sessions, statements};

/// What a letter says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Content {
    SignInLink {
        token: String,
    },
    /// `consultation` is its title.
    Confirmation {
        consultation: String,
        token: String,
        expires_at: Timestamp,
        /// For who did not send it: see [`crate::authorship`].
        #[serde(default)]
        not_me: Option<String>,
    },
    /// Whether somebody sent what came with their address: a moderator asks.
    Authorship {
        consultation: String,
        token: String,
        expires_at: Timestamp,
    },
    Invitation {
        organisation: String,
        invited_by: String,
        role: Role,
        token: String,
        expires_at: Timestamp,
    },
    /// The ways into somebody's account have changed: who did not do it must know (ASVS 5.0, 6.3.7).
    AccountChanged {
        deed: Deed,
    },
    /// A copy of a receipt: its code, and the title of its consultation.
    Receipt {
        consultation: String,
        code: String,
        /// Where the address is kept.
        #[serde(default)]
        not_me: Option<String>,
    },
    /// Something that somebody said was not published as it is: the statement of reasons.
    Decided(Told),
    /// An appeal was decided.
    AppealDecided(AppealTold),
    /// A consultation that somebody follows was answered.
    Reported {
        consultation: String,
        title: String,
    },
}

/// What the outbox holds. A letter to somebody about their words names what it tells of, and no address stands beside it:
/// both are looked up when it goes (rule 7), and where they are gone by then, so is the letter.
#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
enum Kept {
    Decision { decision: i64 },
    Appeal { appeal: i64 },
    Content(Content),
}

/// Leaves a letter in the outbox that tells an author of a decision on what they said.
pub(crate) async fn post_decision(tx: &mut Tx, decision: i64, now: Timestamp) -> Result<()> {
    keep(tx, "", "", &Kept::Decision { decision }, now).await
}

/// Leaves a letter in the outbox that tells an author what came of their appeal.
pub(crate) async fn post_appeal(tx: &mut Tx, appeal: i64, now: Timestamp) -> Result<()> {
    keep(tx, "", "", &Kept::Appeal { appeal }, now).await
}

/// Leaves a letter in the outbox.
pub(crate) async fn post(tx: &mut Tx, email: &str, language: &str, content: &Content, now: Timestamp) -> Result<()> {
    keep(tx, email, language, &Kept::Content(content.clone()), now).await
}

async fn keep(tx: &mut Tx, email: &str, language: &str, content: &Kept, now: Timestamp) -> Result<()> {
    let content = serde_json::to_string(content).map_err(|error| Error::Corrupt(error.to_string()))?;
    db::run!(
        tx,
        "INSERT INTO letter (email, language, content, state, attempts, next_at, leased_until)
         VALUES ($1, $2, $3, 'waiting', 0, $4, 0)",
        email,
        language,
        content.as_str(),
        now.0,
    )?;
    Ok(())
}

/// A letter that is to be sent now.
#[derive(Debug, Clone)]
pub struct Due {
    pub id: i64,
    /// From 1: which attempt this is.
    pub attempt: i64,
    pub email: String,
    pub language: String,
    pub content: Content,
}

/// Claims up to `most` letters that are due; nobody else gets them before their lease ends.
///
/// # Errors
/// [`Error::Database`].
pub async fn claim(store: &Store, most: i64) -> Result<Vec<Due>> {
    let mut claimed = Vec::new();
    for (id, attempt) in Outbox::Letter.claim(store, most).await? {
        let row = db::read_one!(
            &store.db,
            (String, String, String),
            "SELECT email, language, content FROM letter WHERE id = $1",
            id,
        )?;
        let (email, language, content) = row.ok_or(Error::NotFound)?;
        let kept: Kept =
            serde_json::from_str(&content).map_err(|error| Error::Corrupt(format!("letter {id}: {error}")))?;
        let letter = match kept {
            Kept::Content(content) => Some((email, language, content)),
            Kept::Decision { decision } => statements::of_decision(store, decision).await?,
            Kept::Appeal { appeal } => statements::of_appeal(store, appeal).await?,
        };
        match letter {
            Some((email, language, content)) => claimed.push(Due { id, attempt, email, language, content }),
            None => discard(store, id).await?,
        }
    }
    Ok(claimed)
}

/// A letter that has nobody to go to any more.
async fn discard(store: &Store, id: i64) -> Result<()> {
    let mut tx = store.db.begin().await?;
    db::run!(&mut tx, "DELETE FROM letter WHERE id = $1", id)?;
    tx.commit().await
}

/// Writes down what came of an attempt.
///
/// # Errors
/// [`Error::Database`].
pub async fn settle(store: &Store, id: i64, attempt: i64, came: Attempt, problem: Option<&str>) -> Result<()> {
    if Outbox::Letter.settle(store, id, attempt, came, problem).await? {
        let mut tx = store.db.begin().await?;
        // Whoever confirms, or keeps a receipt, is a participant: their address stays in no table but that of contacts
        // (rule 7).
        db::run!(
            &mut tx,
            "UPDATE letter SET email = CASE WHEN content LIKE '{\"kind\":\"confirmation\"%' OR content LIKE '{\"kind\":\"receipt\"%'
                     OR content LIKE '{\"kind\":\"authorship\"%' THEN '' ELSE email END,
                 content = '' WHERE id = $1 AND state <> 'waiting'",
            id,
        )?;
        tx.commit().await?;
    }
    Ok(())
}

/// A new secret for a link, and what the database keeps of it.
pub(crate) fn secret(store: &Store) -> (String, Vec<u8>) {
    let token = sessions::new_token(store);
    let hash = sessions::hash(&token);
    (token, hash)
}
