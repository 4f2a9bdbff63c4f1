//! What the log signs with: the operator's file, else a key that is made once and kept in the database.

use ed25519_dalek::SigningKey;

use crate::Store;
use crate::db;
use crate::error::{Error, Result};

/// The key of this log; made where there is none yet. It is read once for each process.
///
/// # Errors
/// [`Error::Database`].
pub async fn signing_key(store: &Store) -> Result<&SigningKey> {
    store.log_key.get_or_try_init(|| in_database(store)).await
}

async fn in_database(store: &Store) -> Result<SigningKey> {
    let kept = db::read_one!(&store.db, (Vec<u8>,), "SELECT seed FROM log_key WHERE id = 1")?;
    let seed = match kept {
        Some((seed,)) => seed,
        None => {
            let mut tx = store.db.begin().await?;
            // Of several processes that begin at once, one makes it, and all use that one.
            let made = "INSERT INTO log_key (id, seed) VALUES (1, $1) ON CONFLICT (id) DO NOTHING";
            db::run!(&mut tx, made, store.rng.bytes().as_slice())?;
            let kept = db::one!(&mut tx, (Vec<u8>,), "SELECT seed FROM log_key WHERE id = 1")?;
            tx.commit().await?;
            kept.ok_or_else(|| Error::Corrupt("the log has no key".into()))?.0
        }
    };
    let seed: [u8; 32] = seed.try_into().map_err(|_| Error::Corrupt("the log's key".into()))?;
    Ok(SigningKey::from_bytes(&seed))
}
