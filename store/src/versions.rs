//! How versions come about: proposed, with the matching that officials correct, and published. From then on a version
//! is frozen, also by the database.

use std::collections::{HashMap, HashSet};

use domain::authorisation::{Act, Hat};
use domain::comparison::{Descent, Lineage};
use domain::document::{ParsedSection, parse_section};
use domain::matching::{Candidate, Origin, match_versions, new_id};
use domain::time::Timestamp;
use domain::versions::{Correction, NOT_YET, Standing, VersionRefusal, may_change, name};
use domain::vocabulary::{Deed, Stage};

use crate::db::{self, Tx};
use crate::documents::{self, Document, Version};
use crate::error::{Error, Result};
use crate::taking_part::lock;
use crate::{Store, audit, consultations, log_deeds};

/// A file of a version that is to be stored.
#[derive(Debug, Clone)]
pub struct NewSection {
    /// The file's name, by which the section is known.
    pub key: String,
    /// Markdown.
    pub source: String,
}

/// A version as officials see it, published or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub version: Version,
    pub proposed_at: Timestamp,
    /// When it is published; nothing while it is only proposed.
    pub published_at: Option<Timestamp>,
    /// How many paragraphs can be commented on.
    pub paragraphs: i64,
}

/// Every version of a consultation, in the order of their numbers.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::NotFound`].
pub async fn list(store: &Store, hats: &[Hat], slug: &str) -> Result<Vec<Listed>> {
    let (consultation, _) = consultations::for_act(store, slug, hats, Act::PublishVersions).await?;
    let rows = db::read_all!(
        &store.db,
        (i64, i64, String, i64, i64, i64),
        "SELECT v.id, v.number, v.name, v.published_at, v.proposed_at,
                (SELECT COUNT(*) FROM paragraph WHERE version_id = v.id AND kind <> 'heading')
         FROM version v WHERE v.consultation_id = $1 ORDER BY v.number",
        consultation.id,
    )?;
    let listed = |(id, number, name, published_at, proposed_at, paragraphs)| {
        let version = Version { id, number, name, published_at: Timestamp(published_at) };
        let published_at = Some(version.published_at).filter(|at| *at != NOT_YET);
        Listed { version, proposed_at: Timestamp(proposed_at), published_at, paragraphs }
    };
    Ok(rows.into_iter().map(listed).collect())
}

/// A version with the one before it, to compare them and to correct what continues what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    pub listed: Listed,
    pub document: Document,
    /// The newest that was published before it; nothing for the first.
    pub before: Option<Document>,
    /// The ids of the paragraphs of which a person said where they come from.
    pub settled: HashSet<String>,
}

/// One version, published or not, and what it is compared with.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::NotFound`].
pub async fn find(store: &Store, hats: &[Hat], slug: &str, number: i64) -> Result<Proposal> {
    let (consultation, _) = consultations::for_act(store, slug, hats, Act::PublishVersions).await?;
    let all = list(store, hats, slug).await?;
    let listed = all.into_iter().find(|listed| listed.version.number == number).ok_or(Error::NotFound)?;
    let before = db::read_one!(
        &store.db,
        Version,
        "SELECT id, number, name, published_at FROM version
         WHERE consultation_id = $1 AND id <> $2 AND published_at <= $3 AND published_at <= $4
         ORDER BY published_at DESC, number DESC LIMIT 1",
        consultation.id,
        listed.version.id,
        listed.version.published_at.0,
        store.clock.now().0.max(listed.published_at.map_or(0, |at| at.0)),
    )?;
    let settled = db::read_all!(
        &store.db,
        (String,),
        "SELECT key FROM paragraph WHERE version_id = $1 AND settled",
        listed.version.id,
    )?;
    Ok(Proposal {
        document: documents::read(store, consultation.id, listed.version.clone()).await?,
        before: match before {
            Some(version) => Some(documents::read(store, consultation.id, version).await?),
            None => None,
        },
        settled: settled.into_iter().map(|(key,)| key).collect(),
        listed,
    })
}

/// Proposes the next version: nobody outside sees it until it is published. Answers its number.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::NotFound`]; [`Error::Version`] where another one is proposed, or where there is no
/// text or no name.
pub async fn propose_version(
    store: &Store,
    hats: &[Hat],
    slug: &str,
    typed: &str,
    sections: &[NewSection],
) -> Result<i64> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::PublishVersions).await?;
    propose_by(store, Some(hat), consultation.id, slug, typed, sections).await
}

/// The same for whoever has the machine: an official looks at it and publishes it.
pub(crate) async fn propose_imported(store: &Store, slug: &str, typed: &str, sections: &[NewSection]) -> Result<i64> {
    let found = db::read_one!(&store.db, (i64,), "SELECT id FROM consultation WHERE slug = $1", slug)?;
    let (consultation,) = found.ok_or(Error::NotFound)?;
    propose_by(store, None, consultation, slug, typed, sections).await
}

async fn propose_by(
    store: &Store,
    hat: Option<Hat>,
    consultation: i64,
    slug: &str,
    typed: &str,
    sections: &[NewSection],
) -> Result<i64> {
    let name = name(typed)?;
    if !sections.iter().any(has_text) {
        return Err(VersionRefusal::NoText.into());
    }
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    lock(&mut tx, consultation).await?;
    let (_, number) = propose(&mut tx, consultation, slug, name, sections, now).await?;
    if let Some(hat) = hat {
        audit::write(&mut tx, hat, now, Deed::ProposedAVersion, format!("{slug}: {number}")).await?;
    }
    tx.commit().await?;
    Ok(number)
}

fn has_text(section: &NewSection) -> bool {
    let parsed = parse_section(&section.key, &section.source);
    parsed.blocks.iter().any(|block| block.kind.can_be_commented())
}

/// Publishes a proposed version under that name. It is frozen from then on.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::NotFound`]; [`Error::Version`].
pub async fn publish_version(store: &Store, hats: &[Hat], slug: &str, number: i64, typed: &str) -> Result<()> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::PublishVersions).await?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let version = proposed(&mut tx, consultation.id, number).await?;
    let name = name(typed)?;
    publish(&mut tx, version, name, now).await?;
    audit::write(&mut tx, hat, now, Deed::PublishedAVersion, format!("{slug}: {number}")).await?;
    if consultation.stage != Stage::Draft {
        log_deeds::version_published(&mut tx, store, version, now).await?;
    }
    tx.commit().await
}

/// Takes a proposed version back: nobody has seen it, and it goes.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::NotFound`]; [`Error::Version`].
pub async fn take_back_version(store: &Store, hats: &[Hat], slug: &str, number: i64) -> Result<()> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::PublishVersions).await?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let version = proposed(&mut tx, consultation.id, number).await?;
    db::run!(&mut tx, "DELETE FROM paragraph_origin WHERE version_id = $1", version)?;
    db::run!(&mut tx, "DELETE FROM paragraph WHERE version_id = $1", version)?;
    db::run!(&mut tx, "DELETE FROM section WHERE version_id = $1", version)?;
    db::run!(&mut tx, "DELETE FROM version WHERE id = $1", version)?;
    audit::write(&mut tx, hat, now, Deed::TookBackAVersion, format!("{slug}: {number}")).await?;
    tx.commit().await
}

/// Says where a paragraph of a proposed version comes from: the paragraph of the version before with the number
/// `continues`, or nothing where it is new. Paragraphs are named by their numbers, from 1. Answers its id.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::NotFound`]; [`Error::Version`].
pub async fn correct(
    store: &Store,
    hats: &[Hat],
    slug: &str,
    number: i64,
    paragraph: i64,
    continues: Option<i64>,
) -> Result<String> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::PublishVersions).await?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let version = proposed(&mut tx, consultation.id, number).await?;
    let old = match newest_published(&mut tx, consultation.id, now).await? {
        Some(before) => db::all!(
            &mut tx,
            (String,),
            "SELECT key FROM paragraph WHERE version_id = $1 AND kind <> 'heading' ORDER BY position",
            before,
        )?,
        None => Vec::new(),
    };
    let rows = db::all!(
        &mut tx,
        (i64, String),
        "SELECT position, key FROM paragraph WHERE version_id = $1 AND kind <> 'heading' ORDER BY position",
        version,
    )?;
    let nth = |number: i64| usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    let at = nth(paragraph).filter(|at| *at < rows.len()).ok_or(Error::NotFound)?;
    let correction = match continues {
        None => Correction::New,
        Some(number) => {
            let found = nth(number).and_then(|at| old.get(at));
            Correction::Continues(&found.ok_or(VersionRefusal::NoSuchParagraph)?.0)
        }
    };

    let lineage = lineage_of(&mut tx, version).await?;
    let mut standing = standing(&rows, &lineage);
    let before = standing.clone();
    let old_keys: HashSet<String> = old.iter().map(|(key,)| key.clone()).collect();
    let mut used = used_keys(&mut tx, consultation.id).await?;
    let fresh = || {
        let id = new_id(slug, number, "corrected", used.len(), &used);
        used.insert(id.clone());
        id
    };
    domain::versions::correct(&mut standing, at, correction, &old_keys, fresh);
    write_standing(&mut tx, version, &rows, &before, &standing).await?;
    db::run!(
        &mut tx,
        "UPDATE paragraph SET settled = TRUE WHERE version_id = $1 AND position = $2",
        version,
        rows[at].0,
    )?;
    audit::write(&mut tx, hat, now, Deed::CorrectedAVersion, format!("{slug}: {number}, {paragraph}")).await?;
    tx.commit().await?;
    Ok(standing.swap_remove(at).key)
}

/// The proposed version with that number; everything else that makes or changes versions waits until this is over.
async fn proposed(tx: &mut Tx, consultation: i64, number: i64) -> Result<i64> {
    lock(tx, consultation).await?;
    let found = db::one!(
        tx,
        (i64, i64),
        "SELECT id, published_at FROM version WHERE consultation_id = $1 AND number = $2",
        consultation,
        number,
    )?;
    let (version, published_at) = found.ok_or(Error::NotFound)?;
    may_change(Timestamp(published_at))?;
    Ok(version)
}

async fn newest_published(tx: &mut Tx, consultation: i64, now: Timestamp) -> Result<Option<i64>> {
    let found = db::one!(
        tx,
        (i64,),
        "SELECT id FROM version WHERE consultation_id = $1 AND published_at <= $2
         ORDER BY published_at DESC, number DESC LIMIT 1",
        consultation,
        now.0,
    )?;
    Ok(found.map(|(id,)| id))
}

async fn used_keys(tx: &mut Tx, consultation: i64) -> Result<HashSet<String>> {
    let used = db::all!(
        tx,
        (String,),
        "SELECT DISTINCT p.key FROM paragraph p JOIN version v ON v.id = p.version_id WHERE v.consultation_id = $1",
        consultation,
    )?;
    Ok(used.into_iter().map(|(key,)| key).collect())
}

async fn lineage_of(tx: &mut Tx, version: i64) -> Result<Vec<Lineage>> {
    let rows = db::all!(
        tx,
        (String, String, String),
        "SELECT key, from_key, descent FROM paragraph_origin WHERE version_id = $1 ORDER BY key, from_key",
        version,
    )?;
    rows.into_iter().map(|(key, from, descent)| Ok(Lineage { key, from, descent: descent.parse()? })).collect()
}

fn standing(rows: &[(i64, String)], lineage: &[Lineage]) -> Vec<Standing> {
    let froms = |key: &str, descent: Descent| -> Vec<String> {
        let of_it = lineage.iter().filter(|step| step.key == key && step.descent == descent);
        of_it.map(|step| step.from.clone()).collect()
    };
    rows.iter()
        .map(|(_, key)| Standing {
            merged: froms(key, Descent::Merged),
            split_from: froms(key, Descent::Split).pop(),
            key: key.clone(),
        })
        .collect()
}

/// Writes what a correction changed.
async fn write_standing(
    tx: &mut Tx,
    version: i64,
    rows: &[(i64, String)],
    before: &[Standing],
    after: &[Standing],
) -> Result<()> {
    let changed: Vec<(i64, &Standing, &Standing)> = rows
        .iter()
        .zip(before.iter().zip(after))
        .filter(|(_, (before, after))| before != after)
        .map(|((position, _), (before, after))| (*position, before, after))
        .collect();
    // Ids change hands: each lets go of its own before any takes a new one.
    for (position, before, _) in &changed {
        db::run!(
            &mut *tx,
            "DELETE FROM paragraph_origin WHERE version_id = $1 AND key = $2",
            version,
            before.key.as_str()
        )?;
        set_key(tx, version, *position, &format!("~{position}")).await?;
    }
    for (position, _, after) in &changed {
        set_key(tx, version, *position, &after.key).await?;
        for from in &after.merged {
            insert_origin(tx, version, &after.key, from, Descent::Merged).await?;
        }
        if let Some(from) = &after.split_from {
            insert_origin(tx, version, &after.key, from, Descent::Split).await?;
        }
    }
    Ok(())
}

async fn set_key(tx: &mut Tx, version: i64, position: i64, key: &str) -> Result<()> {
    db::run!(tx, "UPDATE paragraph SET key = $1 WHERE version_id = $2 AND position = $3", key, version, position,)?;
    Ok(())
}

async fn insert_origin(tx: &mut Tx, version: i64, key: &str, from: &str, descent: Descent) -> Result<()> {
    db::run!(
        tx,
        "INSERT INTO paragraph_origin (version_id, key, from_key, descent) VALUES ($1, $2, $3, $4)",
        version,
        key,
        from,
        descent.as_str(),
    )?;
    Ok(())
}

/// Publishes a proposed version; whoever calls has locked it, and may.
pub(crate) async fn publish(tx: &mut Tx, version: i64, name: &str, at: Timestamp) -> Result<()> {
    db::run!(tx, "UPDATE version SET name = $1, published_at = $2 WHERE id = $3", name, at.0, version)?;
    Ok(())
}

/// Stores the next version and publishes it at that time: for what comes with its day, as an import does.
pub(crate) async fn add_version(
    tx: &mut Tx,
    consultation: i64,
    slug: &str,
    name: &str,
    published_at: Timestamp,
    sections: &[NewSection],
) -> Result<i64> {
    let (version, _) = propose(tx, consultation, slug, name, sections, published_at).await?;
    publish(tx, version, name, published_at).await?;
    Ok(version)
}

/// Stores the next version as proposed; paragraphs that continue one of the newest that is published by then keep its
/// id. Answers its id and its number.
pub(crate) async fn propose(
    tx: &mut Tx,
    consultation: i64,
    slug: &str,
    name: &str,
    sections: &[NewSection],
    at: Timestamp,
) -> Result<(i64, i64)> {
    let (last, waiting) = db::one!(
        &mut *tx,
        (Option<i64>, i64),
        "SELECT MAX(number), COUNT(CASE WHEN published_at = $2 THEN 1 END) FROM version WHERE consultation_id = $1",
        consultation,
        NOT_YET.0,
    )?
    .unwrap_or_default();
    if waiting > 0 {
        return Err(VersionRefusal::ProposedAlready.into());
    }
    let parsed: Vec<ParsedSection> = sections.iter().map(|s| parse_section(&s.key, &s.source)).collect();
    let number = last.map_or(1, |number| number + 1);
    let old = match newest_published(tx, consultation, at).await? {
        Some(before) => db::all!(
            &mut *tx,
            (String, String, String),
            "SELECT key, kind, words FROM paragraph WHERE version_id = $1 ORDER BY position",
            before,
        )?,
        None => Vec::new(),
    };
    let old_candidates = old
        .iter()
        .map(|(_, kind, words)| Ok(Candidate { kind: kind.parse()?, text: words }))
        .collect::<Result<Vec<Candidate>>>()?;
    let new_candidates: Vec<Candidate> =
        parsed.iter().flat_map(|s| &s.blocks).map(|block| Candidate { kind: block.kind, text: &block.text }).collect();
    let origins = match_versions(&old_candidates, &new_candidates);

    let version = db::insert!(
        &mut *tx,
        "INSERT INTO version (consultation_id, number, name, published_at, proposed_at) VALUES ($1, $2, $3, $4, $5)
         RETURNING id",
        consultation,
        number,
        name,
        NOT_YET.0,
        at.0,
    )?;
    let mut used = used_keys(tx, consultation).await?;
    let mut waiting = origins.iter();
    let mut position = 0_i64;
    for ((at, section), source) in (0_i64..).zip(&parsed).zip(sections) {
        let section_id = db::insert!(
            &mut *tx,
            "INSERT INTO section (version_id, position, key, title, source) VALUES ($1, $2, $3, $4, $5) RETURNING id",
            version,
            at,
            section.key.as_str(),
            section.title.as_str(),
            source.source.as_str(),
        )?;
        for (index, block) in section.blocks.iter().enumerate() {
            let origin = waiting.next().cloned().unwrap_or_default();
            let key = match origin.continues {
                Some(old_index) => old[old_index].0.clone(),
                None => new_id(slug, number, &section.key, index, &used),
            };
            used.insert(key.clone());
            db::run!(
                &mut *tx,
                "INSERT INTO paragraph (version_id, key, section_id, position, kind, source, html, words, settled)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, FALSE)",
                version,
                key.as_str(),
                section_id,
                position,
                block.kind.as_str(),
                block.source.as_str(),
                block.html.as_str(),
                block.text.as_str(),
            )?;
            insert_origins(tx, version, &key, &origin, &old).await?;
            position += 1;
        }
    }
    Ok((version, number))
}

async fn insert_origins(
    tx: &mut Tx,
    version: i64,
    key: &str,
    origin: &Origin,
    old: &[(String, String, String)],
) -> Result<()> {
    for &from in &origin.merged {
        insert_origin(tx, version, key, &old[from].0, Descent::Merged).await?;
    }
    if let Some(from) = origin.part_of {
        insert_origin(tx, version, key, &old[from].0, Descent::Split).await?;
    }
    Ok(())
}

/// Where the paragraphs of all versions up to that day come from besides those whose ids they keep, the earliest first.
pub(crate) async fn lineage(store: &Store, consultation: i64, until: Timestamp) -> Result<Vec<Lineage>> {
    let rows = db::read_all!(
        &store.db,
        (String, String, String),
        "SELECT o.key, o.from_key, o.descent FROM paragraph_origin o JOIN version v ON v.id = o.version_id
         WHERE v.consultation_id = $1 AND v.published_at <= $2 ORDER BY v.published_at, v.number, o.key, o.from_key",
        consultation,
        until.0,
    )?;
    rows.into_iter().map(|(key, from, descent)| Ok(Lineage { key, from, descent: descent.parse()? })).collect()
}

/// The numbers of the paragraphs of a version by their ids, from 1, without its text.
///
/// # Errors
/// [`Error::Database`].
pub async fn paragraph_numbers(store: &Store, version: i64) -> Result<HashMap<String, i64>> {
    let keys = db::read_all!(
        &store.db,
        (String,),
        "SELECT key FROM paragraph WHERE version_id = $1 AND kind <> 'heading' ORDER BY position",
        version,
    )?;
    Ok(keys.into_iter().map(|(key,)| key).zip(1..).collect())
}

/// The keys under which comments on a paragraph stand: its own, and those of what was merged into it.
pub(crate) async fn found_under(store: &Store, consultation: i64, key: &str) -> Result<Vec<String>> {
    let keys = db::read_all!(
        &store.db,
        (String,),
        "WITH RECURSIVE place (key) AS (
             SELECT CAST($2 AS TEXT)
             UNION
             SELECT o.from_key FROM place JOIN paragraph_origin o ON o.key = place.key AND o.descent = 'merged'
             JOIN version v ON v.id = o.version_id WHERE v.consultation_id = $1 AND v.published_at <= $3
         )
         SELECT key FROM place",
        consultation,
        key,
        store.clock.now().0,
    )?;
    Ok(keys.into_iter().map(|(key,)| key).collect())
}
