//! The working text: what officials write before it becomes a version. It begins with the newest version, is stored once
//! somebody changes it, and stays beside the versions that are made of it.
//!
//! Two officials may write at the same time. Each section has a revision; who saves an older one is shown both texts and
//! chooses, so that nobody's words are overwritten unread.

use domain::authorisation::{Act, Hat};
use domain::document::{ParagraphKind, parse_section};
use domain::lint::lint;
use domain::time::Timestamp;
use domain::uploaded::{self, Uploaded};
use domain::vocabulary::{Deed, Stage};
use domain::working_text::{self, MOST_SECTION_BYTES, MOST_SECTIONS, WorkingTextRefusal, section_key, typed};
use sqlx::FromRow;

use crate::consultations::{self, Consultation};
use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::taking_part::lock;
use crate::versions::{self, NewSection};
use crate::{Store, audit};

/// One section as it is being written.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct WorkingSection {
    pub key: String,
    pub title: String,
    /// Markdown
    pub source: String,
    pub revision: i64,
}

/// The whole text as it is being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkingText {
    pub sections: Vec<WorkingSection>,
    /// A version was published that this text knows nothing of.
    pub behind: bool,
}

/// What became of a section that was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    Done,
    /// Somebody else saved it meanwhile, and it reads like this now; nothing was changed.
    Meanwhile(WorkingSection),
    /// Somebody else removed it meanwhile; saving it with revision 0 puts it back.
    Removed,
}

/// A file that was read, and waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    pub id: i64,
    /// The file's name.
    pub name: String,
    pub at: Timestamp,
    pub content: Uploaded,
}

/// The text as it is being written, for who may write it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::NotAllowed`].
pub async fn read(store: &Store, hats: &[Hat], slug: &str) -> Result<(Consultation, WorkingText)> {
    let (consultation, _) = consultations::for_act(store, slug, hats, Act::Write).await?;
    let mut tx = store.db.begin().await?;
    let text = read_in(&mut tx, consultation.id, store.clock.now()).await?;
    Ok((consultation, text))
}

/// Saves a section that was read at a revision.
///
/// # Errors
/// [`Error::WorkingText`] where it is too long; [`Error::NotAllowed`].
pub async fn save(store: &Store, hats: &[Hat], slug: &str, key: &str, source: &str, revision: i64) -> Result<Saved> {
    let source = typed(source);
    if source.len() > MOST_SECTION_BYTES {
        return Err(WorkingTextRefusal::LongSection.into());
    }
    let mut writing = Writing::begin(store, hats, slug).await?;
    let text = writing.text().await?;
    match text.sections.iter().find(|section| section.key == key) {
        Some(section) if section.source == source => return Ok(Saved::Done),
        Some(section) if section.revision != revision => return Ok(Saved::Meanwhile(section.clone())),
        Some(_) => {}
        None if revision != 0 => return Ok(Saved::Removed),
        // Only what stood there once is put back under its key.
        None if text.sections.len() >= MOST_SECTIONS => return Err(WorkingTextRefusal::ManySections.into()),
        None => writing.insert(key, "", text.sections.len()).await?,
    }
    let revision = writing.next_revision().await?;
    db::run!(
        &mut writing.tx,
        "UPDATE working_section SET title = $1, source = $2, revision = $3
         WHERE consultation_id = $4 AND key = $5",
        parse_section(key, &source).title,
        source,
        revision,
        writing.consultation.id,
        key,
    )?;
    writing.done(key).await?;
    Ok(Saved::Done)
}

/// Adds a section at the end; its key.
///
/// # Errors
/// [`Error::WorkingText`] without a title, or where there are too many sections; [`Error::NotAllowed`].
pub async fn add(store: &Store, hats: &[Hat], slug: &str, title: &str) -> Result<String> {
    let title = working_text::name(title).ok_or(WorkingTextRefusal::NoTitle)?;
    let mut writing = Writing::begin(store, hats, slug).await?;
    let sections = writing.text().await?.sections;
    if sections.len() >= MOST_SECTIONS {
        return Err(WorkingTextRefusal::ManySections.into());
    }
    let used = writing.used_keys().await?;
    let key = section_key(&title, |key| used.iter().any(|used| used == key));
    writing.insert(&key, &format!("# {title}\n\n"), sections.len()).await?;
    writing.done(&key).await?;
    Ok(key)
}

/// Takes a section out, where nobody changed it meanwhile. Once more changes nothing.
///
/// # Errors
/// [`Error::NotAllowed`].
pub async fn remove(store: &Store, hats: &[Hat], slug: &str, key: &str, revision: i64) -> Result<Saved> {
    let mut writing = Writing::begin(store, hats, slug).await?;
    let sections = writing.text().await?.sections;
    let Some(section) = sections.into_iter().find(|section| section.key == key) else { return Ok(Saved::Done) };
    if section.revision != revision {
        return Ok(Saved::Meanwhile(section));
    }
    db::run!(
        &mut writing.tx,
        "DELETE FROM working_section WHERE consultation_id = $1 AND key = $2",
        writing.consultation.id,
        key,
    )?;
    writing.done(key).await?;
    Ok(Saved::Done)
}

/// Moves a section up, or down; one that is at the end already stays.
///
/// # Errors
/// [`Error::NotFound`], [`Error::NotAllowed`].
pub async fn shift(store: &Store, hats: &[Hat], slug: &str, key: &str, up: bool) -> Result<()> {
    let mut writing = Writing::begin(store, hats, slug).await?;
    let mut keys: Vec<String> = writing.text().await?.sections.into_iter().map(|section| section.key).collect();
    let at = keys.iter().position(|other| other == key).ok_or(Error::NotFound)?;
    let Some(to) = (if up { at.checked_sub(1) } else { Some(at + 1).filter(|to| *to < keys.len()) }) else {
        return Ok(());
    };
    keys.swap(at, to);
    for (position, key) in (0_i64..).zip(&keys) {
        db::run!(
            &mut writing.tx,
            "UPDATE working_section SET position = $1 WHERE consultation_id = $2 AND key = $3",
            position,
            writing.consultation.id,
            key.as_str(),
        )?;
    }
    writing.done(key).await
}

/// Begins again with the newest version; what was written since is gone.
///
/// # Errors
/// [`Error::NotAllowed`].
pub async fn start_again(store: &Store, hats: &[Hat], slug: &str) -> Result<()> {
    let mut writing = Writing::begin(store, hats, slug).await?;
    let (version, sections) = newest(&mut writing.tx, writing.consultation.id, store.clock.now()).await?;
    let sections = sections.into_iter().map(|section| (section.key, section.source)).collect::<Vec<_>>();
    writing.replace(&sections).await?;
    writing.is_version(version).await?;
    writing.done("").await
}

/// Reads a file and keeps what it came to, in the place of one that waits.
///
/// # Errors
/// [`Error::Upload`] with what to do; [`Error::NotAllowed`].
pub async fn upload(store: &Store, hats: &[Hat], slug: &str, name: &str, bytes: Vec<u8>) -> Result<()> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::Write).await?;
    let name = typed(name).chars().take(working_text::MOST_NAME).collect::<String>();
    let named = name.clone();
    let read = tokio::task::spawn_blocking(move || uploaded::read(&named, &bytes));
    let content = read.await.map_err(|error| Error::Corrupt(error.to_string()))??;
    let content = serde_json::to_string(&content).map_err(|error| Error::Corrupt(error.to_string()))?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    lock(&mut tx, consultation.id).await?;
    db::run!(&mut tx, "DELETE FROM uploaded_text WHERE consultation_id = $1", consultation.id)?;
    db::insert!(
        &mut tx,
        "INSERT INTO uploaded_text (consultation_id, name, uploaded_at, content) VALUES ($1, $2, $3, $4) RETURNING id",
        consultation.id,
        name.as_str(),
        now.0,
        content,
    )?;
    audit::write(&mut tx, hat, now, Deed::UploadedAText, format!("{slug}: {name}")).await?;
    tx.commit().await
}

/// The file that waits.
///
/// # Errors
/// [`Error::NotAllowed`].
pub async fn uploaded(store: &Store, hats: &[Hat], slug: &str) -> Result<(Consultation, Option<Upload>)> {
    let (consultation, _) = consultations::for_act(store, slug, hats, Act::Write).await?;
    let mut tx = store.db.begin().await?;
    let upload = waiting(&mut tx, consultation.id).await?;
    Ok((consultation, upload))
}

/// Makes the file that somebody looked at the working text. A section with the title of one that stands keeps its key,
/// and so the comments on it.
///
/// # Errors
/// [`Error::WorkingText`] where another file was uploaded meanwhile; [`Error::NotAllowed`].
pub async fn use_upload(store: &Store, hats: &[Hat], slug: &str, id: i64) -> Result<()> {
    let mut writing = Writing::begin(store, hats, slug).await?;
    let upload = waiting(&mut writing.tx, writing.consultation.id).await?;
    let upload = upload.filter(|upload| upload.id == id).ok_or(WorkingTextRefusal::OtherUpload)?;
    let standing = writing.text().await?.sections;
    let used = writing.used_keys().await?;
    let mut sections: Vec<(String, String)> = Vec::new();
    for section in upload.content.sections {
        let is_new = |key: &str| sections.iter().all(|(taken, _)| taken != key);
        let same = standing.iter().find(|other| other.title == section.title && is_new(&other.key));
        let key = match same {
            Some(same) => same.key.clone(),
            None => section_key(&section.title, |key| !is_new(key) || used.iter().any(|used| used == key)),
        };
        sections.push((key, section.source));
    }
    writing.replace(&sections).await?;
    db::run!(&mut writing.tx, "DELETE FROM uploaded_text WHERE consultation_id = $1", writing.consultation.id)?;
    writing.done("").await
}

/// Makes a version of the working text. While the consultation is a draft it takes the place of the version that it
/// would open with. Afterwards it is proposed as a further one, whose number this answers: an official looks at what
/// became of each paragraph, and publishes it. Paragraphs keep their addresses either way.
///
/// # Errors
/// [`Error::WorkingText`] without a name or a text, or with everything that keeps people out ([`lint`]);
/// [`Error::Version`] where another one is proposed; [`Error::NotAllowed`].
pub async fn publish(store: &Store, hats: &[Hat], slug: &str, name: &str) -> Result<Option<i64>> {
    let mut writing = Writing::begin(store, hats, slug).await?;
    let name = working_text::name(name).ok_or(WorkingTextRefusal::NoName)?;
    let sections = writing.text().await?.sections;
    if sections.is_empty() {
        return Err(WorkingTextRefusal::Nothing.into());
    }
    let written = sections.iter().map(|section| (section.key.as_str(), section.source.as_str()));
    let mut faults = lint(written, &writing.consultation.language);
    faults.retain(|finding| finding.kind.refuses());
    if !faults.is_empty() {
        return Err(WorkingTextRefusal::Faults(faults).into());
    }
    let sections: Vec<NewSection> =
        sections.into_iter().map(|section| NewSection { key: section.key, source: section.source }).collect();
    let (id, now) = (writing.consultation.id, store.clock.now());
    if writing.consultation.opened {
        let (version, number) = versions::propose(&mut writing.tx, id, slug, &name, &sections, now).await?;
        writing.is_version(version).await?;
        audit::write(&mut writing.tx, writing.hat, now, Deed::ProposedAVersion, format!("{slug}: {number}")).await?;
        writing.tx.commit().await?;
        return Ok(Some(number));
    }
    // What the draft would have opened with may have a day that lies ahead: its paragraphs keep their addresses anyway.
    let first = db::one!(
        &mut writing.tx,
        (Option<i64>,),
        "SELECT MAX(published_at) FROM version WHERE consultation_id = $1",
        id,
    )?;
    let continued = first.and_then(|(at,)| at).map_or(now, |at| now.max(Timestamp(at)));
    let (version, _) = versions::propose(&mut writing.tx, id, slug, &name, &sections, continued).await?;
    versions::publish(&mut writing.tx, version, &name, now).await?;
    take_the_place_of_the_first(&mut writing.tx, id, version).await?;
    writing.is_version(version).await?;
    audit::write(&mut writing.tx, writing.hat, now, Deed::PublishedTheWorkingText, format!("{slug}: {name}")).await?;
    writing.tx.commit().await?;
    Ok(None)
}

/// Nobody has read the version that a draft would open with: the new one stands in its place, with what was imported
/// along with it.
async fn take_the_place_of_the_first(tx: &mut Tx, consultation: i64, version: i64) -> Result<()> {
    let first = db::one!(
        &mut *tx,
        (i64, i64),
        "SELECT id, number FROM version WHERE consultation_id = $1 ORDER BY number LIMIT 1",
        consultation,
    )?;
    let Some((first, number)) = first.filter(|(first, _)| *first != version) else { return Ok(()) };
    db::run!(&mut *tx, "UPDATE contribution SET version_id = $1 WHERE version_id = $2", version, first)?;
    db::run!(&mut *tx, "DELETE FROM paragraph_origin WHERE version_id = $1", first)?;
    db::run!(&mut *tx, "DELETE FROM paragraph WHERE version_id = $1", first)?;
    db::run!(&mut *tx, "DELETE FROM section WHERE version_id = $1", first)?;
    db::run!(&mut *tx, "DELETE FROM version WHERE id = $1", first)?;
    db::run!(&mut *tx, "UPDATE version SET number = $1 WHERE id = $2", number, version)?;
    Ok(())
}

/// A change of the working text under way, in which nobody else changes it.
struct Writing {
    tx: Tx,
    consultation: Consultation,
    hat: Hat,
    now: Timestamp,
}

impl Writing {
    /// The working text is stored from here on.
    async fn begin(store: &Store, hats: &[Hat], slug: &str) -> Result<Self> {
        let (consultation, hat) = consultations::for_act(store, slug, hats, Act::Write).await?;
        let now = store.clock.now();
        let mut tx = store.db.begin().await?;
        lock(&mut tx, consultation.id).await?;
        // Whether it is open is asked again where nobody can open it.
        let stored = db::one!(&mut tx, (String,), "SELECT stage FROM consultation WHERE id = $1", consultation.id)?;
        let opened = stored.ok_or(Error::NotFound)?.0.parse::<Stage>()? != Stage::Draft;
        let consultation = Consultation { opened, ..consultation };
        let mut writing = Self { tx, consultation, hat, now };
        writing.store_what_it_begins_with().await?;
        Ok(writing)
    }

    async fn store_what_it_begins_with(&mut self) -> Result<()> {
        let id = self.consultation.id;
        let begun = db::one!(&mut self.tx, (i64,), "SELECT revision FROM working_text WHERE consultation_id = $1", id)?;
        if begun.is_some() {
            return Ok(());
        }
        let (version, sections) = newest(&mut self.tx, id, self.now).await?;
        db::run!(
            &mut self.tx,
            "INSERT INTO working_text (consultation_id, version, revision) VALUES ($1, $2, $3)",
            id,
            version,
            version,
        )?;
        for (position, section) in (0_i64..).zip(&sections) {
            insert_section(&mut self.tx, id, position, section).await?;
        }
        Ok(())
    }

    async fn text(&mut self) -> Result<WorkingText> {
        read_in(&mut self.tx, self.consultation.id, self.now).await
    }

    async fn next_revision(&mut self) -> Result<i64> {
        let next = db::one!(
            &mut self.tx,
            (i64,),
            "UPDATE working_text SET revision = revision + 1 WHERE consultation_id = $1 RETURNING revision",
            self.consultation.id,
        )?;
        next.map(|(revision,)| revision).ok_or(Error::NotFound)
    }

    /// A further section, after as many as there are.
    async fn insert(&mut self, key: &str, source: &str, after: usize) -> Result<()> {
        let last = db::one!(
            &mut self.tx,
            (Option<i64>,),
            "SELECT MAX(position) FROM working_section WHERE consultation_id = $1",
            self.consultation.id,
        )?;
        let fallback = i64::try_from(after).unwrap_or(i64::MAX);
        let position = last.and_then(|(last,)| last).map_or(fallback, |last| last + 1);
        let revision = self.next_revision().await?;
        let (key, source) = (key.to_owned(), source.to_owned());
        let section = WorkingSection { title: parse_section(&key, &source).title, key, source, revision };
        insert_section(&mut self.tx, self.consultation.id, position, &section).await
    }

    /// Other sections in the place of all that there are.
    async fn replace(&mut self, sections: &[(String, String)]) -> Result<()> {
        db::run!(&mut self.tx, "DELETE FROM working_section WHERE consultation_id = $1", self.consultation.id,)?;
        for (key, source) in sections {
            self.insert(key, source, 0).await?;
        }
        Ok(())
    }

    /// Every key that a section of this consultation has or had: a new section is none of them, or comments on a part
    /// that is gone would stand beside it.
    async fn used_keys(&mut self) -> Result<Vec<String>> {
        let used = db::all!(
            &mut self.tx,
            (String,),
            "SELECT s.key FROM section s JOIN version v ON v.id = s.version_id WHERE v.consultation_id = $1
             UNION SELECT key FROM working_section WHERE consultation_id = $1",
            self.consultation.id,
        )?;
        Ok(used.into_iter().map(|(key,)| key).collect())
    }

    async fn is_version(&mut self, version: i64) -> Result<()> {
        db::run!(
            &mut self.tx,
            "UPDATE working_text SET version = $1 WHERE consultation_id = $2",
            version,
            self.consultation.id,
        )?;
        Ok(())
    }

    /// Writes down who changed which section, and keeps it.
    async fn done(mut self, key: &str) -> Result<()> {
        let slug = self.consultation.slug.as_str();
        let subject = if key.is_empty() { slug.to_owned() } else { format!("{slug}: {key}") };
        audit::write(&mut self.tx, self.hat, self.now, Deed::ChangedTheWorkingText, subject).await?;
        self.tx.commit().await
    }
}

async fn insert_section(tx: &mut Tx, consultation: i64, position: i64, section: &WorkingSection) -> Result<()> {
    db::run!(
        tx,
        "INSERT INTO working_section (consultation_id, key, position, title, source, revision)
         VALUES ($1, $2, $3, $4, $5, $6)",
        consultation,
        section.key.as_str(),
        position,
        section.title.as_str(),
        section.source.as_str(),
        section.revision,
    )?;
    Ok(())
}

/// The text as it is stored, or as it would begin.
pub(crate) async fn read_in(tx: &mut Tx, consultation: i64, now: Timestamp) -> Result<WorkingText> {
    let (version, sections) = newest(&mut *tx, consultation, now).await?;
    let begun =
        db::one!(&mut *tx, (i64,), "SELECT version FROM working_text WHERE consultation_id = $1", consultation)?;
    let Some((began_with,)) = begun else { return Ok(WorkingText { sections, behind: false }) };
    let sections = db::all!(
        tx,
        WorkingSection,
        "SELECT key, title, source, revision FROM working_section
         WHERE consultation_id = $1 ORDER BY position",
        consultation,
    )?;
    Ok(WorkingText { sections, behind: began_with < version })
}

/// The newest version that is published by now, or the one that a draft would open with: its id, 0 where there is none,
/// and its sections, whose revision is the version's id.
async fn newest(tx: &mut Tx, consultation: i64, now: Timestamp) -> Result<(i64, Vec<WorkingSection>)> {
    let found = db::one!(
        &mut *tx,
        (i64,),
        "SELECT id FROM version WHERE consultation_id = $1
         ORDER BY CASE WHEN published_at <= $2 THEN number ELSE -number END DESC LIMIT 1",
        consultation,
        now.0,
    )?;
    let Some((version,)) = found else { return Ok((0, Vec::new())) };
    let rows = db::all!(
        &mut *tx,
        (i64, String, String, String),
        "SELECT id, key, title, source FROM section WHERE version_id = $1 ORDER BY position",
        version,
    )?;
    let mut sections = Vec::with_capacity(rows.len());
    for (id, key, title, source) in rows {
        let source = if source.is_empty() { of_paragraphs(tx, version, id).await? } else { source };
        sections.push(WorkingSection { key, title, source, revision: version });
    }
    Ok((version, sections))
}

/// The source of a section that was stored before sources were kept: its paragraphs' sources, with what parts them.
async fn of_paragraphs(tx: &mut Tx, version: i64, section: i64) -> Result<String> {
    let paragraphs = db::all!(
        tx,
        (String, String),
        "SELECT kind, source FROM paragraph WHERE version_id = $1 AND section_id = $2 ORDER BY position",
        version,
        section,
    )?;
    let mut source = String::new();
    let mut before = None;
    for (kind, text) in paragraphs {
        let kind = kind.parse::<ParagraphKind>()?;
        match before {
            None => {}
            Some(ParagraphKind::Item) if kind == ParagraphKind::Item => source.push('\n'),
            Some(_) => source.push_str("\n\n"),
        }
        source.push_str(&text);
        before = Some(kind);
    }
    source.push('\n');
    Ok(source)
}

async fn waiting(tx: &mut Tx, consultation: i64) -> Result<Option<Upload>> {
    let found = db::one!(
        tx,
        (i64, String, i64, String),
        "SELECT id, name, uploaded_at, content FROM uploaded_text WHERE consultation_id = $1",
        consultation,
    )?;
    let Some((id, name, at, content)) = found else { return Ok(None) };
    let content = serde_json::from_str(&content).map_err(|error| Error::Corrupt(error.to_string()))?;
    Ok(Some(Upload { id, name, at: Timestamp(at), content }))
}
