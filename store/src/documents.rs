//! The draft and its versions: sections, paragraphs, and how many comments each has.

use std::collections::{HashMap, HashSet};

use domain::document::{ParagraphKind, ParsedSection, parse_section};
use domain::matching::{Candidate, match_versions, new_id};
use domain::time::Timestamp;
use sqlx::FromRow;

use crate::db::{self, Tx};
use crate::error::Result;
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
    /// Published comments on it.
    pub comments: i64,
}

/// One version with all its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    pub version: Version,
    pub sections: Vec<Section>,
}

impl Document {
    pub fn paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        self.sections.iter().flat_map(|section| &section.paragraphs)
    }
}

/// The versions of a consultation that are published by now, in their order.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn versions(store: &Store, consultation: i64) -> Result<Vec<Version>> {
    db::read_all!(
        &store.db,
        Version,
        "SELECT id, number, name, published_at FROM version
         WHERE consultation_id = $1 AND published_at <= $2 ORDER BY number",
        consultation,
        store.clock.now().0,
    )
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
    let counts = comment_counts(&store.db, consultation).await?;
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
    Ok(Document { version, sections })
}

/// Published comments by (section, paragraph); one on a paragraph is counted with the paragraph alone.
async fn comment_counts(db: &Db, consultation: i64) -> Result<HashMap<(Option<String>, Option<String>), i64>> {
    let rows = db::read_all!(
        db,
        (Option<String>, Option<String>, i64),
        "SELECT section_key, paragraph_key, COUNT(*) FROM contribution
         WHERE consultation_id = $1 AND state = 'published' GROUP BY section_key, paragraph_key",
        consultation,
    )?;
    let mut counts = HashMap::new();
    for (section, paragraph, count) in rows {
        let place = if paragraph.is_some() { (None, paragraph) } else { (section, None) };
        *counts.entry(place).or_insert(0) += count;
    }
    Ok(counts)
}

/// A file of a version that is to be stored.
#[derive(Debug, Clone)]
pub(crate) struct NewSection {
    pub key: String,
    pub source: String,
}

/// Stores the next version; paragraphs that continue one of the version before keep its id.
pub(crate) async fn add_version(
    tx: &mut Tx,
    consultation: i64,
    slug: &str,
    name: &str,
    published_at: Timestamp,
    sections: &[NewSection],
) -> Result<i64> {
    let before = db::one!(
        &mut *tx,
        (i64, i64),
        "SELECT id, number FROM version WHERE consultation_id = $1 ORDER BY number DESC LIMIT 1",
        consultation,
    )?;
    let number = before.map_or(1, |(_, number)| number + 1);
    let old = match before {
        Some((id, _)) => db::all!(
            &mut *tx,
            (String, String, String),
            "SELECT key, kind, words FROM paragraph WHERE version_id = $1 ORDER BY position",
            id,
        )?,
        None => Vec::new(),
    };
    let used = db::all!(
        &mut *tx,
        (String,),
        "SELECT DISTINCT p.key FROM paragraph p JOIN version v ON v.id = p.version_id WHERE v.consultation_id = $1",
        consultation,
    )?;
    let mut used: HashSet<String> = used.into_iter().map(|(key,)| key).collect();

    let parsed: Vec<ParsedSection> = sections.iter().map(|s| parse_section(&s.key, &s.source)).collect();
    let old_candidates = old
        .iter()
        .map(|(_, kind, words)| Ok(Candidate { kind: kind.parse()?, text: words }))
        .collect::<Result<Vec<Candidate>>>()?;
    let new_candidates: Vec<Candidate> =
        parsed.iter().flat_map(|s| &s.blocks).map(|block| Candidate { kind: block.kind, text: &block.text }).collect();
    let mut matched = match_versions(&old_candidates, &new_candidates).into_iter();

    let version = db::insert!(
        &mut *tx,
        "INSERT INTO version (consultation_id, number, name, published_at) VALUES ($1, $2, $3, $4) RETURNING id",
        consultation,
        number,
        name,
        published_at.0,
    )?;
    let mut position = 0_i64;
    for (at, section) in (0_i64..).zip(&parsed) {
        let section_id = db::insert!(
            &mut *tx,
            "INSERT INTO section (version_id, position, key, title) VALUES ($1, $2, $3, $4) RETURNING id",
            version,
            at,
            section.key.as_str(),
            section.title.as_str(),
        )?;
        for (index, block) in section.blocks.iter().enumerate() {
            let continued = matched.next().flatten();
            let key = match continued {
                Some(old_index) => old[old_index].0.clone(),
                None => new_id(slug, number, &section.key, index, &used),
            };
            used.insert(key.clone());
            db::run!(
                &mut *tx,
                "INSERT INTO paragraph (version_id, key, section_id, position, kind, source, html, words)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                version,
                key,
                section_id,
                position,
                block.kind.as_str(),
                block.source.as_str(),
                block.html.as_str(),
                block.text.as_str(),
            )?;
            position += 1;
        }
    }
    crate::drafts::keep_sources(tx, version, sections).await?;
    Ok(version)
}
