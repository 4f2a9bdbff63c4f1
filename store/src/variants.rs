//! Variants of the draft: what is promised, what is there, and what readers are shown of it. A section of a variant
//! holds the wording of the original that it was made of; readers see it beside no other.

use std::collections::{BTreeMap, HashMap};

use domain::authorisation::{Act, Hat};
use domain::document::parse_section;
use domain::time::Timestamp;
use domain::variants::{
    Standing, Variant, VariantBlock, VariantRefusal, behind, is_side_by_side, mark, may_be_kept, standing,
};
use domain::vocabulary::{Deed, Stage};
use domain::working_text::typed;

use crate::consultations::{self, Consultation};
use crate::db::{self, Tx};
use crate::drafts;
use crate::error::{Error, Result};
use crate::media::Media;
use crate::taking_part::lock;
use crate::versions::NewSection;
use crate::{Store, audit};

/// A section of a variant as readers are shown it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub language: String,
    /// Empty where it is a recording alone.
    pub blocks: Vec<VariantBlock>,
    pub recording: Option<Media>,
}

impl Shown {
    /// Whether each block stands for the one of the original at its place.
    pub fn is_side_by_side(&self, original: impl IntoIterator<Item = domain::document::ParagraphKind>) -> bool {
        is_side_by_side(original, self.blocks.iter().map(|block| block.kind))
    }
}

/// The variants that have at least one section as it stands in a version, by name.
///
/// # Errors
/// [`Error::Database`].
pub async fn available(store: &Store, consultation: i64, version: i64) -> Result<Vec<Variant>> {
    let rows = db::read_all!(
        &store.db,
        (String,),
        "SELECT DISTINCT v.variant FROM variant_section v
         JOIN section s ON s.version_id = $2 AND s.key = v.key AND s.source = v.original
         WHERE v.consultation_id = $1 ORDER BY v.variant",
        consultation,
        version,
    )?;
    rows.into_iter().map(|(name,)| variant(&name)).collect()
}

/// What readers of a version are shown who chose a variant, by the key of the section. A section that has none, or only
/// a stale one, is not in it: they are shown the original.
///
/// # Errors
/// [`Error::Database`].
pub async fn shown(
    store: &Store,
    consultation: &Consultation,
    version: i64,
    chosen: &Variant,
) -> Result<HashMap<String, Shown>> {
    let mut shown: HashMap<String, Shown> = HashMap::new();
    for wanted in chosen.shown_with(&consultation.language) {
        let rows = db::read_all!(
            &store.db,
            (String, String, Option<i64>, Option<String>, Option<String>, Option<i64>),
            "SELECT v.key, v.blocks, m.id, m.name, m.content_type, m.size FROM variant_section v
             JOIN section s ON s.version_id = $3 AND s.key = v.key AND s.source = v.original
             LEFT JOIN media m ON m.id = v.media_id
             WHERE v.consultation_id = $1 AND v.variant = $2",
            consultation.id,
            wanted.to_string(),
            version,
        )?;
        for (key, blocks, id, name, content_type, size) in rows {
            let section = shown.entry(key).or_insert_with(|| Shown {
                language: wanted.language.clone(),
                blocks: Vec::new(),
                recording: None,
            });
            if let (Some(id), Some(name), Some(content_type), Some(size)) = (id, name, content_type, size) {
                section.recording = Some(Media { id, name, content_type, size });
            } else {
                section.blocks = serde_json::from_str(&blocks).map_err(|error| Error::Corrupt(error.to_string()))?;
            }
        }
    }
    Ok(shown)
}

/// One section of one variant, as the desk lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub key: String,
    pub title: String,
    pub standing: Standing,
}

/// One variant, as the desk lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub variant: Variant,
    pub promised: bool,
    pub parts: Vec<Part>,
}

/// Every variant that is promised or begun, against the text as it is being written.
///
/// # Errors
/// [`Error::NotFound`], [`Error::NotAllowed`].
pub async fn list(store: &Store, hats: &[Hat], slug: &str) -> Result<(Consultation, Vec<Listed>)> {
    let (consultation, text) = drafts::read(store, hats, slug).await?;
    let mut tx = store.db.begin_reading().await?;
    let promised = promised(&mut tx, consultation.id).await?;
    let made = made(&mut tx, consultation.id).await?;
    let mut variants: Vec<&Variant> = promised.iter().chain(made.keys().map(|(variant, _)| variant)).collect();
    variants.sort();
    variants.dedup();
    let listed = variants
        .into_iter()
        .map(|variant| Listed {
            variant: variant.clone(),
            promised: promised.contains(variant),
            parts: text
                .sections
                .iter()
                .map(|section| Part {
                    key: section.key.clone(),
                    title: section.title.clone(),
                    standing: standing_of(&made, variant, &section.key, &section.source),
                })
                .collect(),
        })
        .collect();
    Ok((consultation, listed))
}

/// Promises a variant, or takes a promise back; both before the consultation opens.
///
/// # Errors
/// [`Error::Variant`]; [`Error::NotFound`], [`Error::NotAllowed`].
pub async fn promise(store: &Store, hats: &[Hat], slug: &str, variant: &Variant, promised: bool) -> Result<()> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::Write).await?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    lock(&mut tx, consultation.id).await?;
    let stored = db::one!(&mut tx, (String,), "SELECT stage FROM consultation WHERE id = $1", consultation.id)?;
    if stored.ok_or(Error::NotFound)?.0.parse::<Stage>()? != Stage::Draft {
        return Err(VariantRefusal::Opened.into());
    }
    let sql = if promised {
        "INSERT INTO promised_variant (consultation_id, variant) VALUES ($1, $2)
         ON CONFLICT (consultation_id, variant) DO NOTHING"
    } else {
        "DELETE FROM promised_variant WHERE consultation_id = $1 AND variant = $2"
    };
    if db::run!(&mut tx, sql, consultation.id, variant.to_string())? > 0 {
        audit::write(&mut tx, hat, now, Deed::PromisedVariants, format!("{slug}: {variant}")).await?;
    }
    tx.commit().await
}

/// A section of a variant as it is being made.
#[derive(Debug, Clone, PartialEq)]
pub struct Making {
    pub consultation: Consultation,
    /// Of the original's section.
    pub title: String,
    /// Markdown of the original as it is being written.
    pub original: String,
    pub standing: Standing,
    /// What it was made of last; the same as `original` unless it is stale, blank where it is missing.
    pub made_of: String,
    /// Markdown
    pub source: String,
    pub recording: Option<Media>,
    /// 0 where it is missing.
    pub revision: i64,
}

/// Opens a section of a variant for who may write the text.
///
/// # Errors
/// [`Error::NotFound`], [`Error::NotAllowed`].
pub async fn open(store: &Store, hats: &[Hat], slug: &str, variant: &Variant, key: &str) -> Result<Making> {
    let (consultation, text) = drafts::read(store, hats, slug).await?;
    let section = text.sections.into_iter().find(|section| section.key == key).ok_or(Error::NotFound)?;
    let mut tx = store.db.begin_reading().await?;
    let rows = rows(&mut tx, consultation.id, variant, key).await?;
    let revision = rows.first().map_or(0, |row| row.revision);
    let standing = standing(rows.iter().map(|row| row.original.as_str()), &section.source);
    let last = rows.iter().find(|row| row.original == section.source).or(rows.first());
    let recording = match last.and_then(|row| row.media) {
        Some(media) => db::one!(
            &mut tx,
            Media,
            "SELECT id, name, content_type, size FROM media WHERE id = $1 AND name IS NOT NULL",
            media,
        )?,
        None => None,
    };
    Ok(Making {
        consultation,
        title: section.title,
        original: section.source,
        standing,
        made_of: last.map(|row| row.original.clone()).unwrap_or_default(),
        source: last.map(|row| row.source.clone()).unwrap_or_default(),
        recording,
        revision,
    })
}

/// What somebody saves of a section of a variant, and what they had before them.
#[derive(Debug, Clone, Copy)]
pub struct Change<'a> {
    /// The [`mark`] of the original that they saw.
    pub of: &'a str,
    /// The revision that they saw.
    pub revision: i64,
    /// Markdown; blank takes the section out of the variant. A recording has none.
    pub source: &'a str,
    /// Of a recording: another one; the one that stands is confirmed otherwise.
    pub media: Option<i64>,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    Done,
    /// Somebody else saved it meanwhile; nothing was changed.
    Meanwhile,
    /// The original was changed meanwhile; nothing was changed here.
    OriginalChanged,
}

/// Keeps a section of a variant as made of the original that stands. Readers see it from then on where the version that
/// they read has that wording.
///
/// # Errors
/// [`Error::Variant`]; [`Error::NotFound`], [`Error::NotAllowed`].
pub async fn save(
    store: &Store,
    hats: &[Hat],
    slug: &str,
    variant: &Variant,
    key: &str,
    change: Change<'_>,
) -> Result<Saved> {
    let source = typed(change.source);
    let is_recording = variant.kind.is_recording();
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::Write).await?;
    may_be_kept(key, &source, &variant.language)?;
    let (id, now) = (consultation.id, store.clock.now());
    let mut tx = store.db.begin().await?;
    lock(&mut tx, id).await?;
    let text = drafts::read_in(&mut tx, id, now).await?;
    let section = text.sections.into_iter().find(|section| section.key == key).ok_or(Error::NotFound)?;
    if mark(&section.source) != change.of {
        return Ok(Saved::OriginalChanged);
    }
    let rows = rows(&mut tx, id, variant, key).await?;
    let before = rows.first().map_or(0, |row| row.revision);
    if before != change.revision {
        return Ok(Saved::Meanwhile);
    }
    let last = rows.iter().find(|row| row.original == section.source).or(rows.first());
    let media = if is_recording { change.media.or(last.and_then(|row| row.media)) } else { None };
    if is_recording && media.is_none() {
        return Err(VariantRefusal::NoRecording.into());
    }
    let subject = format!("{slug}: {variant}, {key}");
    if !is_recording && source.trim().is_empty() {
        remove(&mut tx, id, variant, key, &section.source).await?;
    } else {
        let kept = rows.iter().find(|row| row.original == section.source).map(|row| row.id);
        let kept = Row { id: kept.unwrap_or(0), original: section.source, source, media, revision: before + 1 };
        keep(&mut tx, id, variant, key, kept, now).await?;
    }
    audit::write(&mut tx, hat, now, Deed::ChangedAVariant, subject).await?;
    tx.commit().await?;
    Ok(Saved::Done)
}

/// Takes a section out of a variant.
///
/// # Errors
/// [`Error::NotFound`], [`Error::NotAllowed`].
pub async fn take_out(store: &Store, hats: &[Hat], slug: &str, variant: &Variant, key: &str) -> Result<()> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::Write).await?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    lock(&mut tx, consultation.id).await?;
    let removed = db::run!(
        &mut tx,
        "DELETE FROM variant_section WHERE consultation_id = $1 AND variant = $2 AND key = $3",
        consultation.id,
        variant.to_string(),
        key,
    )?;
    if removed > 0 {
        audit::write(&mut tx, hat, now, Deed::ChangedAVariant, format!("{slug}: {variant}, {key}")).await?;
    }
    tx.commit().await
}

/// How many promised variants lack a section, and how many have a stale one, against the text that a draft opens with
/// (rule 3).
pub(crate) async fn promises_behind(tx: &mut Tx, consultation: i64) -> Result<(usize, usize)> {
    let promised = promised(tx, consultation).await?;
    if promised.is_empty() {
        return Ok((0, 0));
    }
    let sections = db::all!(
        &mut *tx,
        (String, String),
        "SELECT key, source FROM section WHERE version_id =
             (SELECT id FROM version WHERE consultation_id = $1 AND published_at < 9223372036854775807
              ORDER BY number LIMIT 1)",
        consultation,
    )?;
    let made = made(tx, consultation).await?;
    let standings: Vec<Vec<Standing>> = promised
        .iter()
        .map(|variant| {
            sections.iter().map(|(key, source)| standing_of(&made, variant, key, source)).collect::<Vec<_>>()
        })
        .collect();
    Ok(behind(&standings))
}

/// A variant that an import brings: sections of it, each made of the original's section of the same key.
pub(crate) async fn import(
    tx: &mut Tx,
    consultation: i64,
    variant: &Variant,
    promised: bool,
    originals: &[NewSection],
    sections: &[NewSection],
    now: Timestamp,
) -> Result<()> {
    for section in sections {
        let original = originals.iter().find(|original| original.key == section.key).ok_or(Error::NotFound)?;
        let (original, source) = (original.source.clone(), section.source.clone());
        let row = Row { id: 0, original, source, media: None, revision: 1 };
        keep(tx, consultation, variant, &section.key, row, now).await?;
    }
    if promised {
        db::run!(
            tx,
            "INSERT INTO promised_variant (consultation_id, variant) VALUES ($1, $2)",
            consultation,
            variant.to_string(),
        )?;
    }
    Ok(())
}

/// The wordings that each section of each variant was made of.
type Made = BTreeMap<(Variant, String), Vec<String>>;

fn standing_of(made: &Made, variant: &Variant, key: &str, source: &str) -> Standing {
    let of = made.get(&(variant.clone(), key.to_owned())).map_or(&[][..], Vec::as_slice);
    standing(of.iter().map(String::as_str), source)
}

async fn made(tx: &mut Tx, consultation: i64) -> Result<Made> {
    let rows = db::all!(
        tx,
        (String, String, String),
        "SELECT variant, key, original FROM variant_section WHERE consultation_id = $1 ORDER BY variant, key",
        consultation,
    )?;
    let mut made = Made::new();
    for (name, key, original) in rows {
        made.entry((variant(&name)?, key)).or_default().push(original);
    }
    Ok(made)
}

async fn promised(tx: &mut Tx, consultation: i64) -> Result<Vec<Variant>> {
    let rows = db::all!(
        tx,
        (String,),
        "SELECT variant FROM promised_variant WHERE consultation_id = $1 ORDER BY variant",
        consultation,
    )?;
    rows.into_iter().map(|(name,)| variant(&name)).collect()
}

fn variant(name: &str) -> Result<Variant> {
    name.parse().map_err(|_| Error::Corrupt(format!("the variant {name}")))
}

struct Row {
    /// 0 where it is not stored yet.
    id: i64,
    original: String,
    source: String,
    media: Option<i64>,
    revision: i64,
}

/// What is kept of a section in a variant, the newest first.
async fn rows(tx: &mut Tx, consultation: i64, variant: &Variant, key: &str) -> Result<Vec<Row>> {
    let rows = db::all!(
        tx,
        (i64, String, String, Option<i64>, i64),
        "SELECT id, original, source, media_id, revision FROM variant_section
         WHERE consultation_id = $1 AND variant = $2 AND key = $3 ORDER BY revision DESC, id DESC",
        consultation,
        variant.to_string(),
        key,
    )?;
    let row = |(id, original, source, media, revision)| Row { id, original, source, media, revision };
    Ok(rows.into_iter().map(row).collect())
}

async fn keep(tx: &mut Tx, consultation: i64, variant: &Variant, key: &str, row: Row, now: Timestamp) -> Result<()> {
    let blocks = VariantBlock::all_of(parse_section(key, &row.source));
    let blocks = serde_json::to_string(&blocks).map_err(|error| Error::Corrupt(error.to_string()))?;
    let id = if row.id == 0 {
        db::insert!(
            &mut *tx,
            "INSERT INTO variant_section
                 (consultation_id, variant, key, original, source, blocks, media_id, revision, changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id",
            consultation,
            variant.to_string(),
            key,
            row.original.as_str(),
            row.source.as_str(),
            blocks,
            row.media,
            row.revision,
            now.0,
        )?
    } else {
        db::run!(
            &mut *tx,
            "UPDATE variant_section SET source = $1, blocks = $2, media_id = $3, revision = $4, changed_at = $5
             WHERE id = $6",
            row.source.as_str(),
            blocks,
            row.media,
            row.revision,
            now.0,
            row.id,
        )?;
        row.id
    };
    forget_the_unread(tx, consultation, variant, key, id).await
}

/// Takes a section out for one wording; what a version holds of others stays with it.
async fn remove(tx: &mut Tx, consultation: i64, variant: &Variant, key: &str, original: &str) -> Result<()> {
    db::run!(
        &mut *tx,
        "DELETE FROM variant_section WHERE consultation_id = $1 AND variant = $2 AND key = $3 AND original = $4",
        consultation,
        variant.to_string(),
        key,
        original,
    )?;
    forget_the_unread(tx, consultation, variant, key, 0).await
}

/// A wording that no version has and that was replaced is nobody's any more.
async fn forget_the_unread(tx: &mut Tx, consultation: i64, variant: &Variant, key: &str, newest: i64) -> Result<()> {
    db::run!(
        tx,
        "DELETE FROM variant_section WHERE consultation_id = $1 AND variant = $2 AND key = $3 AND id <> $4
         AND NOT EXISTS (SELECT 1 FROM section s JOIN version ver ON ver.id = s.version_id
                         WHERE ver.consultation_id = $1 AND s.key = $3 AND s.source = variant_section.original)",
        consultation,
        variant.to_string(),
        key,
        newest,
    )?;
    Ok(())
}
