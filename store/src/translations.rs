//! What a machine made of published contributions in other languages: asked for once, kept, and gone with the words.
//! Nothing is decided with it.

use domain::markdown::render_said;
use domain::time::Timestamp;
use sqlx::FromRow;

use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::{Store, contributions};

/// A published contribution, to be translated.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Original {
    pub body: String,
    pub html: String,
    pub language: Option<String>,
}

/// A translation into one language.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Translation {
    pub html: String,
    /// Who made it, as the operator calls the service.
    pub service: String,
    #[sqlx(try_from = "i64")]
    pub made_at: Timestamp,
}

/// A published contribution of the consultation.
///
/// # Errors
/// [`Error::Database`].
pub async fn original(store: &Store, consultation: i64, contribution: i64) -> Result<Option<Original>> {
    db::read_one!(
        &store.db,
        Original,
        "SELECT body, html, language FROM contribution
         WHERE consultation_id = $1 AND id = $2 AND state = 'published'",
        consultation,
        contribution,
    )
}

/// The translation of a contribution into a language (BCP 47), where somebody asked for it before.
///
/// # Errors
/// [`Error::Database`].
pub async fn find(store: &Store, contribution: i64, language: &str) -> Result<Option<Translation>> {
    db::read_one!(
        &store.db,
        Translation,
        "SELECT t.html, t.service, t.made_at FROM translation t JOIN contribution c ON c.id = t.contribution_id
         WHERE t.contribution_id = $1 AND t.language = $2 AND c.state = 'published'",
        contribution,
        language,
    )
}

/// Keeps what `service` made of `original` in a language (BCP 47). The first one stands.
///
/// # Errors
/// [`Error::NotFound`] where the words are no longer those that were translated, or no longer to be read.
pub async fn keep(
    store: &Store,
    contribution: i64,
    original: &Original,
    language: &str,
    text: &str,
    service: &str,
) -> Result<()> {
    let mut tx = store.db.begin().await?;
    contributions::lock(&mut tx, contribution).await?;
    let stands = db::one!(
        &mut tx,
        (i64,),
        "SELECT id FROM contribution WHERE id = $1 AND state = 'published' AND body = $2",
        contribution,
        original.body.as_str(),
    )?;
    stands.ok_or(Error::NotFound)?;
    db::run!(
        &mut tx,
        "INSERT INTO translation (contribution_id, language, html, service, made_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (contribution_id, language) DO NOTHING",
        contribution,
        language,
        render_said(text),
        service,
        store.clock.now().0,
    )?;
    tx.commit().await
}

/// The words are others now, or gone: so is what was made of them.
pub(crate) async fn forget(tx: &mut Tx, contribution: i64) -> Result<()> {
    db::run!(tx, "DELETE FROM translation WHERE contribution_id = $1", contribution)?;
    Ok(())
}
