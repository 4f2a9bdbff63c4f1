//! What people tell about themselves, apart from what they said (rule 7): under a pseudonym that is made from the code
//! of a receipt and a key of the consultation's own. No other file reads these tables, and no statement here joins them
//! with words. `docs/decisions/0020-who-was-heard.md` says what that protects against and what not.

use domain::authorisation::{Act, Hat};
use domain::characteristics::{
    Asked, CharacteristicsRefusal, Found, ListedAnswer, Question, Standing, Told, answered, list, may_change_questions,
    reason, standing,
};
use domain::consent::Purpose;
use domain::receipt::Receipt;
use domain::time::Timestamp;
use domain::vocabulary::{Channel, Deed};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use sqlx::FromRow;

use crate::consents::{self, NewConsent};
use crate::consultations::for_act;
use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::{Store, audit, consultations, contributions};

/// Every question as a consultation asks it, in its order; what nobody changed is as by default.
///
/// # Errors
/// [`Error::Database`].
pub async fn questions(store: &Store, consultation: i64) -> Result<Vec<Asked>> {
    let mut tx = store.db.begin_reading().await?;
    questions_in(&mut tx, consultation).await
}

async fn questions_in(tx: &mut Tx, consultation: i64) -> Result<Vec<Asked>> {
    #[derive(FromRow)]
    struct Row {
        #[sqlx(try_from = "String")]
        question: Question,
        asked: bool,
        reason: String,
        answers: Option<String>,
    }
    let rows = db::all!(
        tx,
        Row,
        "SELECT question, asked, reason, answers FROM about_question WHERE consultation_id = $1",
        consultation,
    )?;
    let mut changed = Vec::with_capacity(rows.len());
    for Row { question, asked: on, reason, answers } in rows {
        let list = answers.map(|json| read::<Vec<ListedAnswer>>(&json)).transpose()?;
        changed.push(Asked { question, on, reason, list });
    }
    let as_asked = |&question: &Question| {
        let own = changed.iter().find(|asked| asked.question == question).cloned();
        own.unwrap_or_else(|| Asked::standard(question))
    };
    Ok(Question::ALL.iter().map(as_asked).collect())
}

/// One question as an official wants it asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    pub question: Question,
    pub on: bool,
    /// As typed; blank for the standard one.
    pub reason: String,
    /// Its list as typed, one answer a line for each language (BCP 47); `None` for the standard one.
    pub list: Option<Vec<(String, String)>>,
}

/// Says what people are asked about themselves; questions that are not named stay as they are.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::Characteristics`] with what to do, and the question where it is about one.
pub async fn ask(store: &Store, hats: &[Hat], slug: &str, wanted: &[Wanted]) -> Result<()> {
    let (consultation, hat) = for_act(store, slug, hats, Act::NamePeople).await?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    may_change_questions(consultations::stage_in(&mut tx, consultation.id, now).await?)?;
    for Wanted { question, on, reason: typed, list: own } in wanted {
        let answers = match own.as_ref().filter(|_| question.has_own_list()) {
            Some(typed) => {
                let typed: Vec<(&str, &str)> = typed.iter().map(|(of, text)| (of.as_str(), text.as_str())).collect();
                Some(json(&list(&consultation.language, &typed)?)?)
            }
            None => None,
        };
        db::run!(
            &mut tx,
            "INSERT INTO about_question (consultation_id, question, asked, reason, answers) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (consultation_id, question) DO UPDATE
                 SET asked = excluded.asked, reason = excluded.reason, answers = excluded.answers",
            consultation.id,
            question.as_str(),
            *on,
            reason(typed)?,
            answers,
        )?;
    }
    audit::write(&mut tx, hat, now, Deed::AskedAboutPeople, slug).await?;
    tx.commit().await
}

/// The page on which somebody tells something about themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AboutYou {
    pub standing: Standing,
    /// The questions that are on, in their order.
    pub questions: Vec<Asked>,
    /// What was told and waits to be kept. What is kept is shown on no page: a receipt may be passed on.
    pub waiting: Told,
}

/// Where the holder of a receipt stands, or `None` where nobody has it.
///
/// # Errors
/// [`Error::Database`].
pub async fn find(store: &Store, receipt: &Receipt) -> Result<Option<AboutYou>> {
    let mut tx = store.db.begin_reading().await?;
    let Some(place) = place(&mut tx, receipt, store.clock.now()).await? else { return Ok(None) };
    let questions: Vec<Asked> =
        questions_in(&mut tx, place.consultation).await?.into_iter().filter(|asked| asked.on).collect();
    let (standing, waiting) = match key(&mut tx, place.consultation).await? {
        Some(key) => {
            let person = pseudonym(&key, receipt.as_str())?;
            let found = found(&mut tx, &place, &key, &person, !questions.is_empty()).await?;
            (standing(found), waiting(&mut tx, &person).await?)
        }
        None => (standing(place.nobody_told(!questions.is_empty())), Told::new()),
    };
    Ok(Some(AboutYou { standing, questions, waiting }))
}

/// What is kept of what the holder of a receipt told, for themselves alone.
pub(crate) async fn kept(store: &Store, receipt: &Receipt) -> Result<Told> {
    let mut tx = store.db.begin_reading().await?;
    let found = db::one!(
        &mut tx,
        (i64,),
        "SELECT c.consultation_id FROM receipt r JOIN contribution c ON c.id = r.contribution_id WHERE r.code = $1",
        receipt.as_str(),
    )?;
    let Some((consultation,)) = found else { return Ok(Told::new()) };
    let Some(key) = key(&mut tx, consultation).await? else { return Ok(Told::new()) };
    let rows = db::all!(
        &mut tx,
        (String, String),
        "SELECT field, answer FROM about_answer WHERE person = $1",
        pseudonym(&key, receipt.as_str())?,
    )?;
    Ok(rows.into_iter().collect())
}

/// Takes the answers to one question; they wait until [`keep`]. Blank answers take the place of what was told before.
///
/// # Errors
/// [`Error::Characteristics`] where nothing is asked of them; [`Error::NotFound`].
pub async fn answer(store: &Store, receipt: &Receipt, question: Question, sent: &[(String, String)]) -> Result<()> {
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let (place, person) = may_tell(&mut tx, store, receipt, now).await?;
    let questions = questions_in(&mut tx, place.consultation).await?;
    let asked = questions.iter().find(|asked| asked.question == question && asked.on).ok_or(Error::NotFound)?;
    let told = answered(&waiting(&mut tx, &person).await?, asked, sent);
    db::run!(
        &mut tx,
        "INSERT INTO about_draft (person, told, changed_at) VALUES ($1, $2, $3)
         ON CONFLICT (person) DO UPDATE SET told = excluded.told, changed_at = excluded.changed_at",
        person,
        json(&told)?,
        now.0,
    )?;
    tx.commit().await
}

/// Keeps what was told, for who agreed to that; `language` is the one in which they read the wording. Once more changes
/// nothing.
///
/// # Errors
/// [`Error::Characteristics`] where nothing was told; [`Error::NotFound`].
pub async fn keep(store: &Store, receipt: &Receipt, language: &str) -> Result<()> {
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let telling = may_tell(&mut tx, store, receipt, now).await;
    let refused = matches!(telling, Err(Error::Characteristics(CharacteristicsRefusal::NotAsked)));
    if refused && is_kept(&mut tx, receipt, now).await? {
        return Ok(());
    }
    let (place, person) = telling?;
    let told = waiting(&mut tx, &person).await?;
    if told.is_empty() {
        return Err(CharacteristicsRefusal::NothingTold.into());
    }
    for (field, answer) in told {
        db::run!(
            &mut tx,
            "INSERT INTO about_answer (consultation_id, person, field, answer) VALUES ($1, $2, $3, $4)",
            place.consultation,
            person.as_slice(),
            field,
            answer,
        )?;
    }
    db::run!(&mut tx, "DELETE FROM about_draft WHERE person = $1", person)?;
    let consent = NewConsent {
        participant: place.participant,
        contribution: place.contribution,
        purpose: Purpose::AboutYou,
        language: Some(language),
        channel: Channel::Web,
    };
    consents::give(&mut tx, consent, now).await?;
    tx.commit().await
}

/// Forgets what was told: what waits and what is kept. The consent ends with it.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn withdraw(store: &Store, receipt: &Receipt) -> Result<()> {
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let (contribution, ..) = contributions::lock_by_receipt(&mut tx, receipt, now).await?;
    forget(&mut tx, contribution).await?;
    consents::withdraw(&mut tx, contribution, Purpose::AboutYou, now).await?;
    tx.commit().await
}

/// Forgets what the author of a contribution told with it.
pub(crate) async fn forget(tx: &mut Tx, contribution: i64) -> Result<()> {
    let found = db::one!(
        &mut *tx,
        (String, i64),
        "SELECT r.code, c.consultation_id FROM receipt r JOIN contribution c ON c.id = r.contribution_id WHERE c.id = $1",
        contribution,
    )?;
    let (code, consultation) = found.ok_or(Error::NotFound)?;
    let Some(key) = key(tx, consultation).await? else { return Ok(()) };
    let person = pseudonym(&key, &code)?;
    db::run!(&mut *tx, "DELETE FROM about_draft WHERE person = $1", person.as_slice())?;
    db::run!(tx, "DELETE FROM about_answer WHERE person = $1", person)?;
    Ok(())
}

/// The contribution of a receipt, as far as it matters here.
struct Place {
    contribution: i64,
    consultation: i64,
    participant: i64,
    found: Found,
}

impl Place {
    fn nobody_told(&self, asks: bool) -> Found {
        Found { asks, ..self.found }
    }
}

async fn place(tx: &mut Tx, receipt: &Receipt, now: Timestamp) -> Result<Option<Place>> {
    let row = db::one!(
        &mut *tx,
        (i64, i64, i64, String, bool),
        "SELECT c.id, c.consultation_id, c.participant_id, c.state,
                EXISTS (SELECT 1 FROM erasure e WHERE e.contribution_id = c.id)
         FROM receipt r JOIN contribution c ON c.id = r.contribution_id WHERE r.code = $1",
        receipt.as_str(),
    )?;
    let Some((contribution, consultation, participant, state, erased)) = row else { return Ok(None) };
    let found = Found {
        stage: consultations::stage_in(tx, consultation, now).await?,
        state: state.parse()?,
        erased,
        asks: false,
        told_here: false,
        told_elsewhere: false,
    };
    Ok(Some(Place { contribution, consultation, participant, found }))
}

async fn found(tx: &mut Tx, place: &Place, key: &[u8], person: &[u8], asks: bool) -> Result<Found> {
    let mut told_elsewhere = false;
    for code in other_receipts(tx, place).await? {
        told_elsewhere |= has_told(tx, &pseudonym(key, &code)?).await?;
    }
    Ok(Found { told_here: has_told(tx, person).await?, told_elsewhere, ..place.nobody_told(asks) })
}

/// The receipts of what else the same person said in this consultation, as far as anybody knows: under the same
/// participant, or kept in the same account.
async fn other_receipts(tx: &mut Tx, place: &Place) -> Result<Vec<String>> {
    let rows = db::all!(
        tx,
        (String,),
        "SELECT r.code FROM contribution c JOIN receipt r ON r.contribution_id = c.id
         WHERE c.consultation_id = $1 AND c.id <> $2
           AND (c.participant_id = $3 OR c.id IN (
               SELECT o.contribution_id FROM kept_receipt o JOIN kept_receipt m ON m.member_id = o.member_id
               WHERE m.contribution_id = $2))",
        place.consultation,
        place.contribution,
        place.participant,
    )?;
    Ok(rows.into_iter().map(|(code,)| code).collect())
}

async fn has_told(tx: &mut Tx, person: &[u8]) -> Result<bool> {
    let found = db::one!(tx, (String,), "SELECT field FROM about_answer WHERE person = $1 LIMIT 1", person)?;
    Ok(found.is_some())
}

/// Whether it is kept already: who presses the button twice is not refused.
async fn is_kept(tx: &mut Tx, receipt: &Receipt, now: Timestamp) -> Result<bool> {
    let Some(place) = place(tx, receipt, now).await? else { return Ok(false) };
    let Some(key) = key(tx, place.consultation).await? else { return Ok(false) };
    has_told(tx, &pseudonym(&key, receipt.as_str())?).await
}

/// The contribution and the pseudonym of somebody who may tell now.
async fn may_tell(tx: &mut Tx, store: &Store, receipt: &Receipt, now: Timestamp) -> Result<(Place, Vec<u8>)> {
    contributions::lock_by_receipt(tx, receipt, now).await?;
    let place = place(tx, receipt, now).await?.ok_or(Error::NotFound)?;
    db::run!(
        &mut *tx,
        "INSERT INTO about_key (consultation_id, key) VALUES ($1, $2) ON CONFLICT (consultation_id) DO NOTHING",
        place.consultation,
        store.rng.bytes().to_vec(),
    )?;
    let key = key(tx, place.consultation).await?.ok_or(Error::NotFound)?;
    let person = pseudonym(&key, receipt.as_str())?;
    let asks = questions_in(tx, place.consultation).await?.iter().any(|asked| asked.on);
    match standing(found(tx, &place, &key, &person, asks).await?) {
        Standing::May => Ok((place, person)),
        Standing::Told | Standing::ToldBefore | Standing::NotAsked => Err(CharacteristicsRefusal::NotAsked.into()),
    }
}

async fn waiting(tx: &mut Tx, person: &[u8]) -> Result<Told> {
    let found = db::one!(tx, (String,), "SELECT told FROM about_draft WHERE person = $1", person)?;
    found.map_or_else(|| Ok(Told::new()), |(told,)| read(&told))
}

async fn key(tx: &mut Tx, consultation: i64) -> Result<Option<Vec<u8>>> {
    let found = db::one!(tx, (Vec<u8>,), "SELECT key FROM about_key WHERE consultation_id = $1", consultation)?;
    Ok(found.map(|(key,)| key))
}

/// HMAC-SHA-256 of a receipt's code (RFC 2104).
fn pseudonym(key: &[u8], code: &str) -> Result<Vec<u8>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).map_err(|error| Error::Corrupt(error.to_string()))?;
    mac.update(code.as_bytes());
    Ok(mac.finalize().into_bytes().to_vec())
}

fn json<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|error| Error::Corrupt(error.to_string()))
}

fn read<T: serde::de::DeserializeOwned>(json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(|error| Error::Corrupt(error.to_string()))
}
