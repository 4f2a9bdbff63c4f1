//! Counts that pages show, and what the search finds: they follow what becomes of contributions, in the transaction in
//! which it does. [`follow`] is the one place; whatever stores a contribution, or changes its state, its words or its
//! participant, calls it last.

use std::collections::HashMap;

use domain::vocabulary::ContributionState;
use domain::wording::all_words;
use sqlx::FromRow;

use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::{Db, Store, campaigns, search};

/// So many contributions at a time, so that nobody who says something waits long for the database.
const AT_A_TIME: i64 = 500;

/// What contributions are counted by.
pub(crate) mod dimension {
    /// All that are published; the value is blank.
    pub(crate) const PUBLISHED: &str = "published";
    /// Participants of whom something stands, published or not; the value is blank.
    pub(crate) const PEOPLE: &str = "people";
    /// Published on the section or on one of its paragraphs.
    pub(crate) const SECTION: &str = "section";
    /// Published on the section as a whole.
    pub(crate) const SECTION_ALONE: &str = "section alone";
    pub(crate) const PARAGRAPH: &str = "paragraph";
    pub(crate) const CHANNEL: &str = "channel";
    pub(crate) const LANGUAGE: &str = "language";
    pub(crate) const RESPONDENT: &str = "respondent";
}

/// All by which a published contribution can be picked; blank: none, or unknown.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub(crate) struct Facet {
    pub consultation_id: i64,
    pub section_key: String,
    pub paragraph_key: String,
    pub channel: String,
    pub language: String,
    pub respondent: String,
}

impl Facet {
    /// Under what a contribution with this facet is counted.
    fn counted_under(&self) -> Vec<(&'static str, &str)> {
        let mut under = vec![
            (dimension::PUBLISHED, ""),
            (dimension::CHANNEL, &*self.channel),
            (dimension::LANGUAGE, &*self.language),
            (dimension::RESPONDENT, &*self.respondent),
        ];
        if !self.section_key.is_empty() {
            under.push((dimension::SECTION, &self.section_key));
        }
        match (self.paragraph_key.as_str(), self.section_key.as_str()) {
            ("", "") => {}
            ("", section) => under.push((dimension::SECTION_ALONE, section)),
            (paragraph, _) => under.push((dimension::PARAGRAPH, paragraph)),
        }
        under
    }
}

#[derive(FromRow)]
struct Row {
    #[sqlx(flatten)]
    facet: Facet,
    participant_id: i64,
    state: String,
    body: String,
    why: Option<String>,
    facet_id: Option<i64>,
    counted_for: Option<i64>,
}

/// Brings counts and search into line with a contribution as it stands now. Called twice it does nothing the second
/// time.
///
/// Call it last in the transaction, after the log's entry: whoever counts waits for the log's head, as everybody does who
/// writes an entry, and so nobody waits for somebody who waits for them.
pub(crate) async fn follow(tx: &mut Tx, contribution: i64) -> Result<()> {
    if tx.is_postgres() {
        db::run!(&mut *tx, "SELECT size FROM log_head WHERE id = 1 FOR UPDATE")?;
    }
    let row = db::one!(
        &mut *tx,
        Row,
        "SELECT consultation_id, COALESCE(section_key, '') AS section_key, COALESCE(paragraph_key, '') AS paragraph_key,
                channel, COALESCE(language, '') AS language, respondent, participant_id, state, body, why, facet_id,
                counted_for
         FROM contribution WHERE id = $1",
        contribution,
    )?
    .ok_or(Error::NotFound)?;
    let state: ContributionState = row.state.parse()?;
    let consultation = row.facet.consultation_id;

    let stands = !matches!(state, ContributionState::Unconfirmed | ContributionState::TakenBack);
    let counted_for = stands.then_some(row.participant_id);
    if counted_for != row.counted_for {
        if let Some(before) = row.counted_for {
            count_for(tx, consultation, before, -1).await?;
        }
        if let Some(now) = counted_for {
            count_for(tx, consultation, now, 1).await?;
        }
    }
    if let Some(before) = row.facet_id {
        search::remove(tx, contribution).await?;
        uncount(tx, before).await?;
    }
    let facet_id = match state {
        ContributionState::Published => {
            search::put(tx, contribution, &row.facet, &all_words(&row.body, row.why.as_deref())).await?;
            Some(count(tx, &row.facet).await?)
        }
        _ => None,
    };
    if (facet_id, counted_for) != (row.facet_id, row.counted_for) {
        db::run!(
            tx,
            "UPDATE contribution SET facet_id = $1, counted_for = $2 WHERE id = $3",
            facet_id,
            counted_for,
            contribution,
        )?;
    }
    campaigns::follow(tx, contribution).await
}

/// One contribution more or less of a participant; with the first they come, with the last they go.
async fn count_for(tx: &mut Tx, consultation: i64, participant: i64, by: i64) -> Result<()> {
    let counted = db::one!(
        &mut *tx,
        (i64,),
        "UPDATE participant SET counted = counted + $1 WHERE id = $2 RETURNING counted",
        by,
        participant,
    )?;
    let (counted,) = counted.ok_or(Error::NotFound)?;
    if counted == i64::from(by > 0) {
        add(tx, consultation, dimension::PEOPLE, "", by).await?;
    }
    Ok(())
}

async fn count(tx: &mut Tx, facet: &Facet) -> Result<i64> {
    for (dimension, value) in facet.counted_under() {
        add(tx, facet.consultation_id, dimension, value, 1).await?;
    }
    db::insert!(
        tx,
        "INSERT INTO facet (consultation_id, section_key, paragraph_key, channel, language, respondent, published)
         VALUES ($1, $2, $3, $4, $5, $6, 1)
         ON CONFLICT (consultation_id, section_key, paragraph_key, channel, language, respondent)
         DO UPDATE SET published = facet.published + 1 RETURNING id",
        facet.consultation_id,
        facet.section_key.as_str(),
        facet.paragraph_key.as_str(),
        facet.channel.as_str(),
        facet.language.as_str(),
        facet.respondent.as_str(),
    )
}

async fn uncount(tx: &mut Tx, facet: i64) -> Result<()> {
    let facet = db::one!(
        &mut *tx,
        Facet,
        "UPDATE facet SET published = published - 1 WHERE id = $1
         RETURNING consultation_id, section_key, paragraph_key, channel, language, respondent",
        facet,
    )?
    .ok_or(Error::NotFound)?;
    for (dimension, value) in facet.counted_under() {
        add(tx, facet.consultation_id, dimension, value, -1).await?;
    }
    Ok(())
}

pub(crate) async fn add(tx: &mut Tx, consultation: i64, dimension: &str, value: &str, by: i64) -> Result<()> {
    db::run!(
        tx,
        "INSERT INTO tally (consultation_id, dimension, value, number) VALUES ($1, $2, $3, $4)
         ON CONFLICT (consultation_id, dimension, value) DO UPDATE SET number = tally.number + excluded.number",
        consultation,
        dimension,
        value,
        by,
    )?;
    Ok(())
}

/// What is counted in a consultation: the numbers above zero by their dimension, values in order.
pub(crate) async fn of_consultation(db: &Db, consultation: i64) -> Result<HashMap<String, Vec<(String, i64)>>> {
    let rows = db::read_all!(
        db,
        (String, String, i64),
        "SELECT dimension, value, number FROM tally WHERE consultation_id = $1 AND number > 0 ORDER BY dimension, value",
        consultation,
    )?;
    let mut counted: HashMap<String, Vec<(String, i64)>> = HashMap::new();
    for (dimension, value, number) in rows {
        counted.entry(dimension).or_default().push((value, number));
    }
    Ok(counted)
}

/// Counts what was there before anything was counted; how many contributions that were. It goes on where it was broken
/// off, and several processes may do it at once.
///
/// # Errors
/// [`Error::Database`].
pub async fn catch_up(store: &Store) -> Result<usize> {
    let mut caught_up = 0;
    loop {
        let left = db::read_one!(&store.db, (i64, i64), "SELECT done, last FROM catching_up WHERE id = 1")?;
        if left.is_none_or(|(done, last)| done >= last) {
            return Ok(caught_up);
        }
        let mut tx = store.db.begin().await?;
        let lock = if tx.is_postgres() {
            "SELECT done, last FROM catching_up WHERE id = 1 FOR UPDATE"
        } else {
            "SELECT done, last FROM catching_up WHERE id = 1"
        };
        let (done, last) = db::one!(&mut tx, (i64, i64), lock)?.ok_or(Error::NotFound)?;
        let ids = db::all!(
            &mut tx,
            (i64,),
            "SELECT id FROM contribution WHERE id > $1 AND id <= $2 ORDER BY id LIMIT $3",
            done,
            last,
            AT_A_TIME,
        )?;
        // Whoever changes one counts it, too: one of the two comes second and finds nothing to do. All are locked before
        // the log's head, so that nobody waits for somebody who waits for them.
        for &(contribution,) in &ids {
            crate::contributions::lock(&mut tx, contribution).await?;
        }
        for &(contribution,) in &ids {
            follow(&mut tx, contribution).await?;
        }
        let done = ids.last().map_or(last, |&(id,)| id);
        db::run!(&mut tx, "UPDATE catching_up SET done = $1 WHERE id = 1", done)?;
        tx.commit().await?;
        caught_up += ids.len();
    }
}
