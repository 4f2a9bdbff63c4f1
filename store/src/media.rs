//! Pictures and recordings of texts. A file comes in part by part, so that a film of a hundred megabytes never lies in
//! memory and nobody who says something waits for it; it can be read once all of it is here.

use domain::authorisation::{Act, Hat};
use domain::media::{Format, LOOKED_AT, MediaKind, MediaRefusal, name, recognise};
use domain::time::{DAY, Timestamp};
use sha2::{Digest, Sha256};
use sqlx::FromRow;

use crate::db;
use crate::error::{Error, Result};
use crate::{Store, consultations};

/// Bytes of each part but the last.
pub const PART: usize = LOOKED_AT;

/// A file that is here.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Media {
    pub id: i64,
    pub name: String,
    pub content_type: String,
    /// Bytes
    pub size: i64,
}

/// A file that is coming in.
#[derive(Debug)]
pub struct Receiving {
    kind: MediaKind,
    waiting: Vec<u8>,
    beginning: Vec<u8>,
    /// Its row and what it is, once that is known.
    known: Option<(i64, Format)>,
    parts: i64,
    size: usize,
    hash: Sha256,
}

/// Begins to take a file in, from who may write the text.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::NotFound`].
pub async fn receive(store: &Store, hats: &[Hat], slug: &str, kind: MediaKind) -> Result<Receiving> {
    consultations::for_act(store, slug, hats, Act::Write).await?;
    Ok(Receiving {
        kind,
        waiting: Vec::new(),
        beginning: Vec::new(),
        known: None,
        parts: 0,
        size: 0,
        hash: Sha256::new(),
    })
}

impl Receiving {
    /// Takes the next bytes.
    ///
    /// # Errors
    /// [`Error::Media`] as soon as it is clear that the file cannot be taken.
    pub async fn push(&mut self, store: &Store, bytes: &[u8]) -> Result<()> {
        self.size += bytes.len();
        if self.size > self.kind.most_bytes() {
            return Err(MediaRefusal::TooLarge.into());
        }
        self.hash.update(bytes);
        self.waiting.extend_from_slice(bytes);
        while self.waiting.len() >= PART {
            let rest = self.waiting.split_off(PART);
            let part = std::mem::replace(&mut self.waiting, rest);
            self.keep(store, part).await?;
        }
        Ok(())
    }

    /// The whole file is here. One that was here already is that one.
    ///
    /// # Errors
    /// [`Error::Media`] where it is none that can be taken.
    pub async fn finish(mut self, store: &Store) -> Result<Media> {
        let rest = std::mem::take(&mut self.waiting);
        if !rest.is_empty() || self.known.is_none() {
            self.keep(store, rest).await?;
        }
        let (id, format) = self.known.ok_or(MediaRefusal::NoFile)?;
        let name = name(&self.hash.finalize().into(), format, &self.beginning);
        let size = i64::try_from(self.size).unwrap_or(i64::MAX);
        let mut tx = store.db.begin().await?;
        // Once, also where two send the same file at one moment.
        let named = db::run!(
            &mut tx,
            "UPDATE media SET name = $1, size = $2 WHERE id = $3 AND NOT EXISTS (SELECT 1 FROM media WHERE name = $1)",
            name.as_str(),
            size,
            id,
        );
        match named {
            Ok(1) => tx.commit().await?,
            Ok(_) => {
                db::run!(&mut tx, "DELETE FROM media_part WHERE media_id = $1", id)?;
                db::run!(&mut tx, "DELETE FROM media WHERE id = $1", id)?;
                tx.commit().await?;
            }
            Err(error) if error.is_taken() => {}
            Err(error) => return Err(error),
        }
        find(store, &name).await?.ok_or(Error::NotFound)
    }

    /// Each part in a transaction of its own: nobody waits longer than for one of them.
    async fn keep(&mut self, store: &Store, part: Vec<u8>) -> Result<()> {
        let mut tx = store.db.begin().await?;
        let id = match self.known {
            Some((id, _)) => id,
            None => {
                let format = recognise(&part, self.kind)?;
                let id = db::insert!(
                    &mut tx,
                    "INSERT INTO media (content_type, size, received_at) VALUES ($1, 0, $2) RETURNING id",
                    format.content_type,
                    store.clock.now().0,
                )?;
                self.known = Some((id, format));
                self.beginning = part.clone();
                id
            }
        };
        db::run!(
            &mut tx,
            "INSERT INTO media_part (media_id, position, bytes) VALUES ($1, $2, $3)",
            id,
            self.parts,
            part.as_slice(),
        )?;
        self.parts += 1;
        tx.commit().await
    }
}

/// The file of that name.
///
/// # Errors
/// [`Error::Database`].
pub async fn find(store: &Store, name: &str) -> Result<Option<Media>> {
    db::read_one!(&store.db, Media, "SELECT id, name, content_type, size FROM media WHERE name = $1", name)
}

/// One part of a file, from 0.
///
/// # Errors
/// [`Error::NotFound`] where it has fewer, or was removed meanwhile.
pub async fn part(store: &Store, media: i64, position: i64) -> Result<Vec<u8>> {
    let found = db::read_one!(
        &store.db,
        (Vec<u8>,),
        "SELECT bytes FROM media_part WHERE media_id = $1 AND position = $2",
        media,
        position,
    )?;
    found.map(|(bytes,)| bytes).ok_or(Error::NotFound)
}

/// Removes what no text shows a day after it came, and what never came in whole; how many.
///
/// # Errors
/// [`Error::Database`].
pub async fn sweep(store: &Store) -> Result<u64> {
    let before = Timestamp(store.clock.now().0 - DAY);
    let mut tx = store.db.begin().await?;
    let removed = db::run!(
        &mut tx,
        "DELETE FROM media WHERE received_at < $1
         AND NOT EXISTS (SELECT 1 FROM variant_section v
                         WHERE v.media_id = media.id OR v.source LIKE '%' || media.name || '%')
         AND NOT EXISTS (SELECT 1 FROM section s WHERE s.source LIKE '%' || media.name || '%')
         AND NOT EXISTS (SELECT 1 FROM working_section w WHERE w.source LIKE '%' || media.name || '%')",
        before.0,
    )?;
    tx.commit().await?;
    Ok(removed)
}
