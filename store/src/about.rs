//! What a consultation says about itself: making one, and changing what it says while it is a draft. What it promises is
//! not changed here once it is open (rule 5).

use domain::about::{About, AboutRefusal};
use domain::authorisation::{Act, Hat, may_consult};
use domain::time::Timestamp;
use domain::vocabulary::{Channel, Deed, ParticipationLevel, Stage, Verification};

use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::list::json;
use crate::taking_part::{lock, verification_json};
use crate::{Store, audit, consultations};

/// A consultation that is to be stored as a draft.
#[derive(Debug, Clone)]
pub(crate) struct NewConsultation<'a> {
    pub slug: &'a str,
    pub title: &'a str,
    pub language: &'a str,
    pub zone: &'a str,
    pub public_body: i64,
    pub summary: &'a str,
    pub plain_summary: &'a str,
    pub undecided: &'a [String],
    pub settled: &'a [String],
    pub decision_maker: &'a str,
    pub opens_at: Timestamp,
    pub closes_at: Timestamp,
    pub decision_at: Timestamp,
    pub report_due_at: Timestamp,
    pub participation_level: ParticipationLevel,
    pub channels: &'a [Channel],
    pub languages: &'a [String],
    /// SHA-256 of the files it was imported from.
    pub import_fingerprint: Option<&'a [u8]>,
    pub no_moderator_reason: &'a str,
    pub verification: &'a [Verification],
}

/// Stores a draft.
pub(crate) async fn insert(tx: &mut Tx, new: &NewConsultation<'_>) -> Result<i64> {
    db::insert!(
        tx,
        "INSERT INTO consultation (slug, title, language, zone, organisation_id, summary, plain_summary, undecided,
             settled, decision_maker, opens_at, closes_at, decision_at, report_due_at, participation_level, channels,
             languages, stage, import_fingerprint, no_moderator_reason, verification)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
         RETURNING id",
        new.slug,
        new.title,
        new.language,
        new.zone,
        new.public_body,
        new.summary,
        new.plain_summary,
        json(new.undecided),
        json(new.settled),
        new.decision_maker,
        new.opens_at.0,
        new.closes_at.0,
        new.decision_at.0,
        new.report_due_at.0,
        new.participation_level.as_str(),
        channels_json(new.channels),
        json(new.languages),
        Stage::Draft.as_str(),
        new.import_fingerprint,
        new.no_moderator_reason,
        verification_json(new.verification),
    )
}

/// Makes a consultation of the official's own public body; a draft until it is opened.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::About`] where another consultation has the address.
pub async fn create(store: &Store, hats: &[Hat], about: &About) -> Result<()> {
    let hat = may_consult(hats)?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let taken = db::one!(&mut tx, (i64,), "SELECT id FROM consultation WHERE slug = $1", about.slug.as_str())?;
    if taken.is_some() {
        return Err(Error::About(vec![AboutRefusal::SlugTaken]));
    }
    let new = NewConsultation {
        slug: &about.slug,
        title: &about.title,
        language: &about.language,
        zone: &about.zone,
        public_body: hat.organisation,
        summary: &about.summary,
        plain_summary: &about.plain_summary,
        undecided: &about.undecided,
        settled: &about.settled,
        decision_maker: &about.decision_maker,
        // It opens when somebody opens it.
        opens_at: now,
        closes_at: about.closes_at,
        decision_at: about.decision_at,
        report_due_at: about.report_due_at,
        participation_level: about.participation_level,
        channels: &about.channels,
        languages: &about.languages,
        import_fingerprint: None,
        no_moderator_reason: "",
        verification: &[Verification::None],
    };
    insert(&mut tx, &new)
        .await
        .map_err(|error| if error.is_taken() { Error::About(vec![AboutRefusal::SlugTaken]) } else { error })?;
    audit::write(&mut tx, hat, now, Deed::MadeAConsultation, about.slug.as_str()).await?;
    tx.commit().await
}

/// Changes what a draft says. Its address stays.
///
/// # Errors
/// [`Error::NotAllowed`], also where it was opened meanwhile.
pub async fn change(store: &Store, hats: &[Hat], slug: &str, about: &About) -> Result<()> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::ChangeAbout).await?;
    let mut tx = store.db.begin().await?;
    lock(&mut tx, consultation.id).await?;
    let changed = db::run!(
        &mut tx,
        "UPDATE consultation SET title = $1, language = $2, zone = $3, summary = $4, plain_summary = $5, undecided = $6,
             settled = $7, decision_maker = $8, closes_at = $9, decision_at = $10, report_due_at = $11,
             participation_level = $12, channels = $13, languages = $14
         WHERE id = $15 AND stage = $16",
        about.title.as_str(),
        about.language.as_str(),
        about.zone.as_str(),
        about.summary.as_str(),
        about.plain_summary.as_str(),
        json(&about.undecided),
        json(&about.settled),
        about.decision_maker.as_str(),
        about.closes_at.0,
        about.decision_at.0,
        about.report_due_at.0,
        about.participation_level.as_str(),
        channels_json(&about.channels),
        json(&about.languages),
        consultation.id,
        Stage::Draft.as_str(),
    )?;
    if changed == 0 {
        return Err(domain::authorisation::NotAllowed.into());
    }
    audit::write(&mut tx, hat, store.clock.now(), Deed::ChangedAConsultation, slug).await?;
    tx.commit().await
}

/// The time zone of the newest consultation of the official's public body, to begin the next one with.
///
/// # Errors
/// [`Error::NotAllowed`] for who may make none.
pub async fn usual_zone(store: &Store, hats: &[Hat]) -> Result<Option<String>> {
    let hat = may_consult(hats)?;
    let found = db::read_one!(
        &store.db,
        (String,),
        "SELECT zone FROM consultation WHERE organisation_id = $1 ORDER BY id DESC LIMIT 1",
        hat.organisation,
    )?;
    Ok(found.map(|(zone,)| zone))
}

fn channels_json(channels: &[Channel]) -> String {
    json(&channels.iter().map(|channel| channel.as_str().to_owned()).collect::<Vec<_>>())
}
