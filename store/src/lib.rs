//! The database of Hearback. One public function is one use case and one transaction; this is the only crate with SQL.
//!
//! SQLite by default, PostgreSQL when one machine is not enough; one SQL text for both (see [`db`]). A file is one
//! aggregate. Look-ups answer `Option`: not found is an answer. What the rules refuse comes back as an [`Error`]
//! whose public variants say what to do.
//!
//! To add a use case: write the function in its aggregate's file, taking `&Store` first; ask `domain` whether it may
//! happen; do it in one transaction; add a test in `tests/it/` that takes `#[values(Sqlite, Postgres)] engine: Engine`,
//! and it runs on both.

pub mod about;
pub mod about_you;
pub mod accounts;
pub mod analysis;
pub mod appeals;
pub mod audit;
pub mod authorship;
pub mod baskets;
pub mod campaigns;
pub mod clock;
pub mod confirmations;
pub mod consents;
pub mod consultations;
pub mod contacts;
pub mod contributions;
pub mod counts;
pub mod db;
pub mod deliveries;
pub mod documents;
pub mod drafts;
pub mod erasures;
pub mod error;
pub mod figures;
pub mod flagging;
pub mod following;
pub mod held_forms;
pub mod import;
pub mod invitation_codes;
pub mod invitations;
pub mod kept_receipts;
pub mod letters;
pub mod limits;
pub mod listed;
pub mod log;
pub mod log_keys;
pub mod log_proofs;
pub mod media;
pub mod members;
pub mod moderation;
pub mod moderation_account;
pub mod openid;
pub mod organisations;
pub mod own_data;
pub mod passkeys;
pub mod policies;
pub mod queue;
pub mod receipt_letters;
pub mod receipts;
pub mod reports;
pub mod retention;
pub mod rng;
pub mod said_language;
pub mod second_factors;
pub mod sessions;
pub mod sign_in_links;
pub mod signed_heads;
pub mod statements;
pub mod suggestions;
pub mod support;
pub mod taking_part;
pub mod threads;
pub mod translations;
pub mod variants;
pub mod versions;

mod ceremonies;
mod list;
mod log_deeds;
mod log_nodes;
mod outbox;
mod passwords;
mod sealed;
mod search;
mod subject;

use std::sync::Arc;

use ed25519_dalek::SigningKey;
use tokio::sync::OnceCell;

pub use clock::Clock;
pub use db::Db;
pub use error::{Error, Result};
pub use rng::Rng;

/// The database with the time and the dice: what every use case needs. Cloning it is cheap.
#[derive(Debug, Clone)]
pub struct Store {
    pub db: Db,
    pub clock: Clock,
    pub rng: Arc<Rng>,
    /// See [`log_keys`].
    log_key: Arc<OnceCell<SigningKey>>,
}

impl Store {
    /// Opens the database at `url` and brings its tables up to date.
    ///
    /// # Errors
    /// [`Error::Database`] where it cannot be reached, opened or brought up to date.
    pub async fn open(url: &str, clock: Clock, rng: Rng) -> Result<Self> {
        let db = Db::open(url).await?;
        db.migrate().await?;
        let store = Self { db, clock, rng: Arc::new(rng), log_key: Arc::default() };
        counts::catch_up(&store).await?;
        campaigns::catch_up(&store).await?;
        flagging::catch_up(&store).await?;
        log_nodes::catch_up(&store).await?;
        Ok(store)
    }

    /// With a key for the log that the operator keeps outside of the database.
    #[must_use]
    pub fn with_log_key(self, seed: &[u8; 32]) -> Self {
        Self { log_key: Arc::new(OnceCell::new_with(Some(SigningKey::from_bytes(seed)))), ..self }
    }
}
