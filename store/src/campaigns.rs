//! Letters that many send: the same text, or nearly the same, said by several participants. Each counts as a person,
//! all of them as one argument; nobody is dropped ([0027](../../docs/decisions/0027-letters-and-people.md)).
//!
//! [`follow`] keeps it in line with contributions; `counts::follow` calls it, whatever becomes of one. A text is kept
//! once, however many send it, by its fingerprint; a signature, where it is long enough to be near another. Both are
//! derived from the words, and go with the last contribution that says them (rule 7).
//!
//! Two who send the same in the same moment come one after the other: every submission waits for the log's head, and
//! so nobody waits here for anything else.

use std::collections::{BTreeSet, HashMap};

use domain::likeness::{Fingerprint, Likeness, Signature};
use domain::time::Timestamp;
use domain::vocabulary::{Channel, ContributionKind, ContributionState};
use domain::wording::all_words;
use sqlx::{AssertSqlSafe, FromRow};

use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::moderation::Read;
use crate::{Store, contributions, counts};

/// Of each band, so many texts are compared with a new one, the oldest first: as many as show whether it is near.
const MOST_OF_A_BAND: usize = 8;
/// So many contributions at a time are caught up with, so that nobody who says something waits long for the database.
const AT_A_TIME: i64 = 500;
/// So many that say the same are decided in one transaction; the others come with the next screen.
const DECIDED_AT_ONCE: i64 = 200;
/// What counts as a letter, of the table `c`: several people sent it, and it says more than "I agree".
const IS_LETTER: &str = "c.people > 1 AND NOT c.short";

/// What of campaigns is counted for a whole consultation; the value is blank.
pub(crate) mod dimension {
    /// Published texts; what is the same or nearly the same counts once.
    pub(crate) const TEXTS: &str = "texts";
    /// Participants of whom something is published.
    pub(crate) const AUTHORS: &str = "authors";
}

#[derive(FromRow)]
struct Row {
    consultation_id: i64,
    participant_id: i64,
    kind: String,
    state: String,
    body: String,
    why: Option<String>,
    authorship: String,
}

/// A contribution as it is counted.
#[derive(Clone, PartialEq, Eq, FromRow)]
struct Sent {
    text_id: i64,
    participant_id: i64,
    state: String,
    authorship: String,
}

/// Brings the campaigns into line with a contribution as it stands now. Called twice it does nothing the second time.
///
/// Whoever calls it has waited for the log's head.
pub(crate) async fn follow(tx: &mut Tx, contribution: i64) -> Result<()> {
    let row = db::one!(
        &mut *tx,
        Row,
        "SELECT k.consultation_id, k.participant_id, k.kind, k.state, k.body, k.why,
                COALESCE(a.answer, '') AS authorship
         FROM contribution k LEFT JOIN authorship a ON a.contribution_id = k.id WHERE k.id = $1",
        contribution,
    )?
    .ok_or(Error::NotFound)?;
    let consultation = row.consultation_id;
    let before = db::one!(
        &mut *tx,
        Sent,
        "SELECT text_id, participant_id, state, authorship FROM sent_text WHERE contribution_id = $1",
        contribution,
    )?;
    let now = if row.state == ContributionState::TakenBack.as_str() {
        None
    } else {
        let likeness = match row.kind.parse()? {
            ContributionKind::Suggestion => Likeness::of_other_wording(&all_words(&row.body, row.why.as_deref())),
            ContributionKind::Comment | ContributionKind::Reply => Likeness::of(&row.body),
        };
        let Row { participant_id, state, authorship, .. } = row;
        Some(Sent { text_id: text(tx, consultation, &likeness).await?, participant_id, state, authorship })
    };
    if now == before {
        return Ok(());
    }
    if let Some(before) = &before {
        db::run!(&mut *tx, "DELETE FROM sent_text WHERE contribution_id = $1", contribution)?;
        count(tx, consultation, before, -1).await?;
    }
    if let Some(now) = &now {
        count(tx, consultation, now, 1).await?;
        db::run!(
            &mut *tx,
            "INSERT INTO sent_text (contribution_id, text_id, participant_id, state, authorship)
             VALUES ($1, $2, $3, $4, $5)",
            contribution,
            now.text_id,
            now.participant_id,
            now.state.as_str(),
            now.authorship.as_str(),
        )?;
    }
    match before {
        Some(before) if now.is_none_or(|now| now.text_id != before.text_id) => forget(tx, before.text_id).await,
        _ => Ok(()),
    }
}

/// The text with these words, made where there is none.
async fn text(tx: &mut Tx, consultation: i64, likeness: &Likeness) -> Result<i64> {
    let Fingerprint(fingerprint) = likeness.fingerprint;
    let known = db::one!(
        &mut *tx,
        (i64,),
        "SELECT id FROM said_text WHERE consultation_id = $1 AND fingerprint = $2",
        consultation,
        fingerprint.to_vec(),
    )?;
    if let Some((id,)) = known {
        return Ok(id);
    }
    let bands = likeness.signature.as_ref().map_or_else(Vec::new, |signature| signature.bands(consultation));
    let near = match &likeness.signature {
        Some(signature) => near(tx, signature, &bands).await?,
        None => BTreeSet::new(),
    };
    let mut near = near.into_iter();
    let campaign = match near.next() {
        Some(oldest) => {
            for other in near {
                merge(tx, consultation, oldest, other).await?;
            }
            oldest
        }
        None => db::insert!(
            &mut *tx,
            "INSERT INTO campaign (consultation_id, short, published, people, confirmed, disowned, waiting)
                 VALUES ($1, $2, 0, 0, 0, 0, 0) RETURNING id",
            consultation,
            likeness.signature.is_none(),
        )?,
    };
    let id = db::insert!(
        &mut *tx,
        "INSERT INTO said_text (consultation_id, campaign_id, fingerprint, signature, people)
         VALUES ($1, $2, $3, $4, 0) RETURNING id",
        consultation,
        campaign,
        fingerprint.to_vec(),
        likeness.signature.as_ref().map(Signature::to_bytes),
    )?;
    if !bands.is_empty() {
        // Numbers of our own: nothing that somebody wrote stands in the statement.
        let rows: Vec<String> = bands.iter().map(|band| format!("({band}, {id})")).collect();
        let insert = format!("INSERT INTO said_text_band (band, text_id) VALUES {}", rows.join(", "));
        db::run!(&mut *tx, AssertSqlSafe(insert))?;
    }
    Ok(id)
}

/// The campaigns of the texts that are near, the oldest first. It looks at no more than [`MOST_OF_A_BAND`] of each
/// band, however many there are.
async fn near(tx: &mut Tx, signature: &Signature, bands: &[i64]) -> Result<BTreeSet<i64>> {
    let of_band = |band: &i64| {
        format!(
            "SELECT text_id FROM
                 (SELECT text_id FROM said_text_band WHERE band = {band} ORDER BY text_id LIMIT {MOST_OF_A_BAND}) AS b"
        )
    };
    let met: Vec<String> = bands.iter().map(of_band).collect();
    let sql = format!("SELECT campaign_id, signature FROM said_text WHERE id IN ({})", met.join(" UNION "));
    let mut near = BTreeSet::new();
    for (campaign, bytes) in db::all!(tx, (i64, Option<Vec<u8>>), AssertSqlSafe(sql))? {
        let other = bytes.as_deref().and_then(Signature::from_bytes);
        if other.ok_or_else(|| Error::Corrupt("the signature of a text".into()))?.is_near(signature) {
            near.insert(campaign);
        }
    }
    Ok(near)
}

/// Two letters become one, because a text is near both: the older keeps its address, and the other's leads to it.
async fn merge(tx: &mut Tx, consultation: i64, into: i64, other: i64) -> Result<()> {
    // Who sent both is one person.
    let both = db::one!(
        &mut *tx,
        (i64,),
        "SELECT COUNT(DISTINCT s.participant_id) FROM sent_text s JOIN said_text t ON t.id = s.text_id
         WHERE t.campaign_id = $1 AND s.state = 'published' AND EXISTS (
             SELECT 1 FROM sent_text x JOIN said_text y ON y.id = x.text_id
             WHERE x.participant_id = s.participant_id AND x.state = 'published' AND y.campaign_id = $2)",
        other,
        into,
    )?;
    let both = both.map_or(0, |(both,)| both);
    let published =
        db::all!(&mut *tx, (i64,), "SELECT id FROM campaign WHERE id IN ($1, $2) AND published > 0", into, other)?;
    db::run!(&mut *tx, "UPDATE said_text SET campaign_id = $1 WHERE campaign_id = $2", into, other)?;
    let moved = db::one!(
        &mut *tx,
        (i64, i64, i64, i64, i64),
        "SELECT published, people, confirmed, disowned, waiting FROM campaign WHERE id = $1",
        other,
    )?;
    let (of_other, people, confirmed, disowned, waiting) = moved.ok_or(Error::NotFound)?;
    db::run!(
        &mut *tx,
        "UPDATE campaign SET published = published + $1, people = people + $2, confirmed = confirmed + $3,
             disowned = disowned + $4, waiting = waiting + $5 WHERE id = $6",
        of_other,
        people - both,
        confirmed,
        disowned,
        waiting,
        into,
    )?;
    db::run!(
        &mut *tx,
        "UPDATE campaign SET published = 0, people = 0, confirmed = 0, disowned = 0, waiting = 0, merged_into = $1
         WHERE id = $2",
        into,
        other,
    )?;
    db::run!(&mut *tx, "UPDATE campaign SET merged_into = $1 WHERE merged_into = $2", into, other)?;
    if published.len() == 2 {
        counts::add(tx, consultation, dimension::TEXTS, "", -1).await?;
    }
    Ok(())
}

/// One contribution more or less; its own row is not there meanwhile.
async fn count(tx: &mut Tx, consultation: i64, sent: &Sent, by: i64) -> Result<()> {
    let found = db::one!(&mut *tx, (i64,), "SELECT campaign_id FROM said_text WHERE id = $1", sent.text_id)?;
    let (campaign,) = found.ok_or(Error::NotFound)?;
    if sent.state == ContributionState::Waiting.as_str() {
        db::run!(&mut *tx, "UPDATE campaign SET waiting = waiting + $1 WHERE id = $2", by, campaign)?;
    }
    if sent.state != ContributionState::Published.as_str() {
        return Ok(());
    }
    // What else its author has published: anywhere, in this letter, in these words.
    let other = db::one!(
        &mut *tx,
        (i64, i64, i64),
        "SELECT COUNT(*), COUNT(CASE WHEN t.campaign_id = $1 THEN 1 END), COUNT(CASE WHEN t.id = $2 THEN 1 END)
         FROM sent_text s JOIN said_text t ON t.id = s.text_id
         WHERE s.participant_id = $3 AND s.state = 'published'",
        campaign,
        sent.text_id,
        sent.participant_id,
    )?;
    let (anywhere, here, these_words) = other.unwrap_or_default();
    let if_first = |others: i64| if others == 0 { by } else { 0 };
    let if_answered = |answer: &str| if sent.authorship == answer { by } else { 0 };
    let published = db::one!(
        &mut *tx,
        (i64,),
        "UPDATE campaign SET published = published + $1, people = people + $2, confirmed = confirmed + $3,
             disowned = disowned + $4 WHERE id = $5 RETURNING published",
        by,
        if_first(here),
        if_answered("confirmed"),
        if_answered("disowned"),
        campaign,
    )?;
    db::run!(&mut *tx, "UPDATE said_text SET people = people + $1 WHERE id = $2", if_first(these_words), sent.text_id)?;
    if anywhere == 0 {
        counts::add(tx, consultation, dimension::AUTHORS, "", by).await?;
    }
    // With the first that is published it comes, with the last it goes.
    if published.is_some_and(|(published,)| published == i64::from(by > 0)) {
        counts::add(tx, consultation, dimension::TEXTS, "", by).await?;
    }
    Ok(())
}

/// Forgets a text that nobody says any more, and what was derived from it.
async fn forget(tx: &mut Tx, text: i64) -> Result<()> {
    let said = db::one!(&mut *tx, (i64,), "SELECT text_id FROM sent_text WHERE text_id = $1 LIMIT 1", text)?;
    if said.is_none() {
        db::run!(&mut *tx, "DELETE FROM said_text_band WHERE text_id = $1", text)?;
        db::run!(&mut *tx, "DELETE FROM said_text WHERE id = $1", text)?;
    }
    Ok(())
}

/// Groups what was there before letters were; how many contributions that were. It goes on where it was broken off, and
/// several processes may do it at once.
///
/// # Errors
/// [`Error::Database`].
pub async fn catch_up(store: &Store) -> Result<usize> {
    let mut caught_up = 0;
    loop {
        let left = db::read_one!(&store.db, (i64, i64), "SELECT done, last FROM catching_up WHERE id = 2")?;
        if left.is_none_or(|(done, last)| done >= last) {
            return Ok(caught_up);
        }
        let mut tx = store.db.begin().await?;
        let lock = if tx.is_postgres() {
            "SELECT done, last FROM catching_up WHERE id = 2 FOR UPDATE"
        } else {
            "SELECT done, last FROM catching_up WHERE id = 2"
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
        // In the order in which everybody locks: contributions first, the log's head last.
        for &(contribution,) in &ids {
            contributions::lock(&mut tx, contribution).await?;
        }
        if tx.is_postgres() {
            db::run!(&mut tx, "SELECT size FROM log_head WHERE id = 1 FOR UPDATE")?;
        }
        for &(contribution,) in &ids {
            follow(&mut tx, contribution).await?;
        }
        let done = ids.last().map_or(last, |&(id,)| id);
        db::run!(&mut tx, "UPDATE catching_up SET done = $1 WHERE id = 2", done)?;
        tx.commit().await?;
        caught_up += ids.len();
    }
}

/// A letter as everybody may see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromRow)]
pub struct Letter {
    pub id: i64,
    /// Participants who have it published.
    pub people: i64,
    /// Those of them who sent it in the words that most sent.
    pub unchanged: i64,
    /// Published contributions: some people send it twice.
    pub published: i64,
    /// Published contributions that their author confirmed by the link in a mail.
    pub confirmed: i64,
    /// Published contributions whose address was somebody else's.
    pub disowned: i64,
    /// Contributions that wait for a moderator.
    pub waiting: i64,
}

impl Letter {
    /// Participants who sent it with words of their own.
    pub fn changed(&self) -> i64 {
        self.people - self.unchanged
    }
}

/// What [`Letter`] is read from, the table `campaign` as `c`.
pub(crate) const COLUMNS: &str =
    "c.id, c.people, COALESCE((SELECT MAX(m.people) FROM said_text m WHERE m.campaign_id = c.id), 0)
    AS unchanged, c.published, c.confirmed, c.disowned, c.waiting";

/// The first contribution that says a text, as `k`, from the table `t`.
const SAID_FIRST: &str = "JOIN contribution k ON k.id = (
    SELECT MIN(s.contribution_id) FROM sent_text s WHERE s.text_id = t.id AND s.state = 'published')";

/// What a list says about a published contribution beside its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Circumstances {
    /// The letter that it belongs to.
    pub letter: Option<Letter>,
    /// Whether it was sent with somebody else's address.
    pub disowned: bool,
}

/// What there is to say beside some published contributions, by their ids; one question for all.
///
/// # Errors
/// [`Error::Database`].
pub async fn of_contributions(store: &Store, contributions: &[i64]) -> Result<HashMap<i64, Circumstances>> {
    #[derive(FromRow)]
    struct Of {
        contribution_id: i64,
        authorship: String,
        is_letter: bool,
        #[sqlx(flatten)]
        letter: Letter,
    }
    if contributions.is_empty() {
        return Ok(HashMap::new());
    }
    let ids: Vec<String> = contributions.iter().map(i64::to_string).collect();
    let sql = format!(
        "SELECT s.contribution_id, s.authorship, ({IS_LETTER}) AS is_letter, {COLUMNS}
         FROM sent_text s JOIN said_text t ON t.id = s.text_id JOIN campaign c ON c.id = t.campaign_id
         WHERE s.contribution_id IN ({}) AND s.state = 'published' AND (({IS_LETTER}) OR s.authorship = 'disowned')",
        ids.join(", ")
    );
    let rows = db::read_all!(&store.db, Of, AssertSqlSafe(sql))?;
    let circumstances = |row: &Of| Circumstances {
        letter: row.is_letter.then_some(row.letter),
        disowned: row.authorship == "disowned",
    };
    Ok(rows.iter().map(|row| (row.contribution_id, circumstances(row))).collect())
}

/// How much was said, counted in three ways; only what is published.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Numbers {
    pub contributions: i64,
    pub people: i64,
    /// What is the same or nearly the same counts once.
    pub texts: i64,
}

/// How much was said in a consultation.
///
/// # Errors
/// [`Error::Database`].
pub async fn numbers(store: &Store, consultation: i64) -> Result<Numbers> {
    let rows = db::read_all!(
        &store.db,
        (String, i64),
        "SELECT dimension, number FROM tally WHERE consultation_id = $1 AND value = '' AND dimension IN ($2, $3, $4)",
        consultation,
        counts::dimension::PUBLISHED,
        dimension::AUTHORS,
        dimension::TEXTS,
    )?;
    let number = |wanted: &str| rows.iter().find(|(dimension, _)| dimension == wanted).map_or(0, |(_, number)| *number);
    Ok(Numbers {
        contributions: number(counts::dimension::PUBLISHED),
        people: number(dimension::AUTHORS),
        texts: number(dimension::TEXTS),
    })
}

/// A letter in a list, with the words that most sent.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Listed {
    #[sqlx(flatten)]
    pub letter: Letter,
    /// Markdown.
    pub body: String,
    pub language: Option<String>,
}

/// Where a page of letters begins: behind one with so many people and this id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct After {
    pub people: i64,
    pub id: i64,
}

impl std::fmt::Display for After {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.people, self.id)
    }
}

impl std::str::FromStr for After {
    type Err = std::num::ParseIntError;
    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        let (people, id) = text.split_once('-').unwrap_or((text, ""));
        Ok(Self { people: people.parse()?, id: id.parse()? })
    }
}

/// The letters of a consultation, those of the most people first, and whether more follow.
///
/// # Errors
/// [`Error::Database`].
pub async fn list(store: &Store, consultation: i64, after: Option<After>, most: i64) -> Result<(Vec<Listed>, bool)> {
    let After { people, id } = after.unwrap_or(After { people: i64::MAX, id: i64::MAX });
    let sql = format!(
        "SELECT {COLUMNS}, k.body, k.language FROM campaign c
         JOIN said_text t ON t.id = (
             SELECT m.id FROM said_text m WHERE m.campaign_id = c.id ORDER BY m.people DESC, m.id LIMIT 1)
         {SAID_FIRST}
         WHERE c.consultation_id = $1 AND {IS_LETTER} AND (c.people, c.id) < ($2, $3)
         ORDER BY c.people DESC, c.id DESC LIMIT $4"
    );
    let mut found = db::read_all!(&store.db, Listed, AssertSqlSafe(sql), consultation, people, id, most + 1)?;
    let more = found.len() as i64 > most;
    found.truncate(usize::try_from(most).unwrap_or(0));
    Ok((found, more))
}

/// What a look-up of a letter finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    Letter(Whole),
    /// It became part of this one.
    Moved(i64),
}

/// A letter with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    pub letter: Letter,
    /// As most sent it.
    pub text: Text,
    /// When they came and how, the oldest first.
    pub came: Vec<(Timestamp, Channel)>,
}

/// One text of a letter.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Text {
    pub id: i64,
    pub people: i64,
    /// The first contribution that says it.
    pub contribution: i64,
    /// Markdown.
    pub body: String,
    pub html: String,
    pub language: Option<String>,
}

const TEXT: &str = "t.id, t.people, k.id AS contribution, k.body, k.html, k.language";

/// A letter of a consultation.
///
/// # Errors
/// [`Error::Database`].
pub async fn find(store: &Store, consultation: i64, id: i64) -> Result<Option<Found>> {
    let sql = format!("SELECT {COLUMNS} FROM campaign c WHERE c.consultation_id = $1 AND c.id = $2 AND {IS_LETTER}");
    let Some(letter) = db::read_one!(&store.db, Letter, AssertSqlSafe(sql), consultation, id)? else {
        let moved = db::read_one!(
            &store.db,
            (i64,),
            "SELECT merged_into FROM campaign WHERE consultation_id = $1 AND id = $2 AND merged_into IS NOT NULL",
            consultation,
            id,
        )?;
        return Ok(moved.map(|(into,)| Found::Moved(into)));
    };
    let sql = format!(
        "SELECT {TEXT} FROM said_text t {SAID_FIRST} WHERE t.campaign_id = $1 ORDER BY t.people DESC, t.id LIMIT 1"
    );
    let Some(text) = db::read_one!(&store.db, Text, AssertSqlSafe(sql), id)? else { return Ok(None) };
    let rows = db::read_all!(
        &store.db,
        (i64, String),
        "SELECT k.submitted_at, k.channel FROM said_text t JOIN sent_text s ON s.text_id = t.id
         JOIN contribution k ON k.id = s.contribution_id
         WHERE t.campaign_id = $1 AND s.state = 'published' ORDER BY k.submitted_at, k.id",
        id,
    )?;
    let came = rows.into_iter().map(|(at, channel)| Ok((Timestamp(at), channel.parse()?))).collect::<Result<_>>()?;
    Ok(Some(Found::Letter(Whole { letter, text, came })))
}

/// The other texts of a letter after the one with that id, the oldest first, and whether more follow.
///
/// # Errors
/// [`Error::Database`].
pub async fn changed(store: &Store, whole: &Whole, after: i64, most: i64) -> Result<(Vec<Text>, bool)> {
    let sql = format!(
        "SELECT {TEXT} FROM said_text t {SAID_FIRST}
         WHERE t.campaign_id = $1 AND t.id <> $2 AND t.id > $3 AND t.people > 0 ORDER BY t.id LIMIT $4"
    );
    let mut found =
        db::read_all!(&store.db, Text, AssertSqlSafe(sql), whole.letter.id, whole.text.id, after, most + 1)?;
    let more = found.len() as i64 > most;
    found.truncate(usize::try_from(most).unwrap_or(0));
    Ok((found, more))
}

/// A contribution among those that are like it, for moderators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromRow)]
pub struct Alike {
    pub campaign: i64,
    /// How many of the campaign wait, with this one.
    pub waiting: i64,
    /// How many that say the very same words wait, with this one.
    pub identical: i64,
}

/// With what some of a consultation's contributions can be looked at together, by their ids; those that are alone are
/// missing. One question for a whole queue.
///
/// # Errors
/// [`Error::Database`].
pub async fn alike(store: &Store, consultation: i64, contributions: &[i64]) -> Result<HashMap<i64, Alike>> {
    #[derive(FromRow)]
    struct Of {
        contribution_id: i64,
        #[sqlx(flatten)]
        alike: Alike,
    }
    if contributions.is_empty() {
        return Ok(HashMap::new());
    }
    let ids: Vec<String> = contributions.iter().map(i64::to_string).collect();
    let sql = format!(
        "SELECT s.contribution_id, c.id AS campaign, c.waiting,
                (SELECT COUNT(*) FROM sent_text x WHERE x.text_id = t.id AND x.state = 'waiting') AS identical
         FROM sent_text s JOIN said_text t ON t.id = s.text_id JOIN campaign c ON c.id = t.campaign_id
         WHERE c.consultation_id = $1 AND c.waiting > 1 AND s.contribution_id IN ({})",
        ids.join(", ")
    );
    let rows = db::read_all!(&store.db, Of, AssertSqlSafe(sql), consultation)?;
    Ok(rows.into_iter().map(|row| (row.contribution_id, row.alike)).collect())
}

/// The contributions that wait and say the very same words on the same place as this one, with it, in order, so that they
/// are decided once; each in the wording that it has now. Where it does not wait, there are none.
///
/// # Errors
/// [`Error::Database`].
pub async fn identical_waiting(store: &Store, contribution: i64) -> Result<Vec<Read>> {
    let rows = db::read_all!(
        &store.db,
        (i64, i64),
        "SELECT c.id, c.wording FROM sent_text s JOIN contribution me ON me.id = s.contribution_id
         JOIN sent_text x ON x.text_id = s.text_id JOIN contribution c ON c.id = x.contribution_id
         WHERE s.contribution_id = $1 AND s.state = 'waiting' AND x.state = 'waiting' AND c.kind = me.kind
           AND COALESCE(c.section_key, '') = COALESCE(me.section_key, '')
           AND COALESCE(c.paragraph_key, '') = COALESCE(me.paragraph_key, '')
           AND COALESCE(c.reply_to, 0) = COALESCE(me.reply_to, 0)
         ORDER BY c.id LIMIT $2",
        contribution,
        DECIDED_AT_ONCE,
    )?;
    Ok(rows.into_iter().map(|(contribution, wording)| Read { contribution, wording: Some(wording) }).collect())
}
