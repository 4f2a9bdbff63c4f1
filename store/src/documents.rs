//! The draft and its versions: sections, paragraphs, and how many comments each has.

use std::collections::{HashMap, HashSet};

use domain::comparison::{Lineage, found_with};
use domain::document::ParagraphKind;
use domain::time::Timestamp;
use domain::versions;
use sqlx::FromRow;

use crate::counts::{self, dimension};
use crate::db;
use crate::error::{Error, Result};
use crate::versions::lineage;
pub use crate::versions::{propose_version, publish_version};
use crate::{Db, Store};

#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Version {
    pub id: i64,
    /// From 1.
    pub number: i64,
    pub name: String,
    #[sqlx(try_from = "i64")]
    pub published_at: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The file's name.
    pub key: String,
    pub title: String,
    pub paragraphs: Vec<Paragraph>,
    /// Published comments on the section as a whole.
    pub comments: i64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// The same from version to version; its address is `#p-{key}`.
    pub key: String,
    /// From 1, through the whole version; 0 for a heading.
    pub number: i64,
    pub kind: ParagraphKind,
    pub html: String,
    pub words: String,
    /// Published comments on it, and on those that were merged into it.
    pub comments: i64,
}

/// One version with all its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    pub version: Version,
    pub sections: Vec<Section>,
    /// Where paragraphs come from besides those whose ids they keep, in all versions up to this one.
    pub lineage: Vec<Lineage>,
}

impl Document {
    pub fn paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        self.sections.iter().flat_map(|section| &section.paragraphs)
    }
}

/// The versions of a consultation that are published by now, in the order of their days.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn versions(store: &Store, consultation: i64) -> Result<Vec<Version>> {
    db::read_all!(
        &store.db,
        Version,
        "SELECT id, number, name, published_at FROM version
         WHERE consultation_id = $1 AND published_at <= $2 ORDER BY published_at, number",
        consultation,
        store.clock.now().0,
    )
}

/// The version that people read and comment on: the newest that came out while it was open (see
/// [`domain::versions::commented`]), among those that [`versions`] gave.
pub fn commented(versions: &[Version], closes_at: Timestamp) -> Option<&Version> {
    let days: Vec<Timestamp> = versions.iter().map(|version| version.published_at).collect();
    versions::commented(&days, closes_at).map(|at| &versions[at])
}

/// When a consultation closes, as it stands now.
///
/// # Errors
/// [`crate::Error::Database`]; [`crate::Error::NotFound`].
pub async fn closes_at(store: &Store, consultation: i64) -> Result<Timestamp> {
    let found = db::read_one!(
        &store.db,
        (i64,),
        "SELECT COALESCE((SELECT MAX(closes_at) FROM extension WHERE consultation_id = c.id), closes_at)
         FROM consultation c WHERE id = $1",
        consultation,
    )?;
    Ok(Timestamp(found.ok_or(Error::NotFound)?.0))
}

/// One version with its text and the number of published comments at each place.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn read(store: &Store, consultation: i64, version: Version) -> Result<Document> {
    let sections = db::read_all!(
        &store.db,
        (i64, String, String),
        "SELECT id, key, title FROM section WHERE version_id = $1 ORDER BY position",
        version.id,
    )?;
    let paragraphs = db::read_all!(
        &store.db,
        (i64, String, String, String, String),
        "SELECT section_id, key, kind, html, words FROM paragraph WHERE version_id = $1 ORDER BY position",
        version.id,
    )?;
    let lineage = lineage(store, consultation, version.published_at).await?;
    let keys: HashSet<&str> = paragraphs.iter().map(|(_, key, ..)| key.as_str()).collect();
    let counts = comment_counts(&store.db, consultation, &lineage, &keys).await?;
    let count = |section: Option<&str>, paragraph: Option<&str>| {
        counts.get(&(section.map(str::to_owned), paragraph.map(str::to_owned))).copied().unwrap_or(0)
    };
    let mut by_section: HashMap<i64, Vec<Paragraph>> = HashMap::new();
    let mut number = 0;
    for (section, key, kind, html, words) in paragraphs {
        let kind: ParagraphKind = kind.parse()?;
        if kind.can_be_commented() {
            number += 1;
        }
        let shown = if kind.can_be_commented() { number } else { 0 };
        let comments = count(None, Some(&key));
        let paragraph = Paragraph { key, number: shown, kind, html, words, comments };
        by_section.entry(section).or_default().push(paragraph);
    }
    let sections = sections
        .into_iter()
        .map(|(id, key, title)| Section {
            comments: count(Some(&key), None),
            paragraphs: by_section.remove(&id).unwrap_or_default(),
            key,
            title,
        })
        .collect();
    Ok(Document { version, sections, lineage })
}

/// Published comments by (section, paragraph); one on a paragraph is counted with the paragraph alone, or with the one
/// of these that it was merged into.
async fn comment_counts(
    db: &Db,
    consultation: i64,
    lineage: &[Lineage],
    keys: &HashSet<&str>,
) -> Result<HashMap<(Option<String>, Option<String>), i64>> {
    let mut counted = counts::of_consultation(db, consultation).await?;
    let on_sections = counted.remove(dimension::SECTION_ALONE).unwrap_or_default();
    let mut counts: HashMap<_, i64> = on_sections.into_iter().map(|(key, count)| ((Some(key), None), count)).collect();
    for (key, count) in counted.remove(dimension::PARAGRAPH).unwrap_or_default() {
        if let Some(key) = found_with(&key, lineage, |key| keys.contains(key)) {
            *counts.entry((None, Some(key.to_owned()))).or_insert(0) += count;
        }
    }
    Ok(counts)
}
