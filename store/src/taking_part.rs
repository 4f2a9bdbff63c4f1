//! Who takes part in a consultation, as its public body says: the organisations that moderate and facilitate, the ways
//! in which people show who they are; and its opening, when nothing is missing.

use std::collections::BTreeSet;

use domain::authorisation::{Act, Hat};
use domain::invitation::{Invitation, MissingWord, what_is_missing, what_keeps_it_closed};
use domain::taking_part::{may_accept, may_take_away, reason};
use domain::time::Timestamp;
use domain::vocabulary::{Deed, OrganisationKind, Role, Stage, Verification};
use sqlx::FromRow;

use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::list::{TextList, json};
use crate::organisations::Organisation;
use crate::{Store, audit, consultations, log_deeds, variants};

/// Every civil society organisation there is, by name.
///
/// # Errors
/// [`Error::Database`].
pub async fn civil_society(store: &Store) -> Result<Vec<Organisation>> {
    db::read_all!(
        &store.db,
        Organisation,
        "SELECT id, name, kind, standing, group_name FROM organisation WHERE kind = $1 ORDER BY name",
        OrganisationKind::CivilSociety.as_str(),
    )
}

/// What the public body chose.
#[derive(Debug, Clone)]
pub struct Chosen<'a> {
    pub moderating: &'a [i64],
    pub facilitating: &'a [i64],
    pub verification: &'a [Verification],
    /// Why an organisation does not moderate any more; needed once the consultation is open.
    pub reason: &'a str,
}

/// Names who takes part, and how people show who they are.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::TakingPart`] with what to do; [`Error::NotFound`], also for an organisation that is
/// not of civil society.
pub async fn name(store: &Store, hats: &[Hat], slug: &str, chosen: &Chosen<'_>) -> Result<()> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::NamePeople).await?;
    let id = consultation.id;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    lock(&mut tx, id).await?;
    let stage = consultations::stage_in(&mut tx, id, now).await?;

    let before = standing(&mut tx, id).await?;
    may_accept(stage, &before.verification, chosen.verification)?;
    let moderating: BTreeSet<i64> = chosen.moderating.iter().copied().collect();
    let facilitating: BTreeSet<i64> = chosen.facilitating.iter().copied().collect();
    for &organisation in moderating.union(&facilitating) {
        is_civil_society(&mut tx, organisation).await?;
    }
    let gone: Vec<i64> = before.moderating.difference(&moderating).copied().collect();
    if !gone.is_empty() {
        may_take_away(stage, chosen.reason, deciders(&mut tx, &moderating).await?)?;
    }
    for &organisation in &gone {
        db::run!(
            &mut tx,
            "DELETE FROM moderating_organisation WHERE consultation_id = $1 AND organisation_id = $2",
            id,
            organisation,
        )?;
        if stage != Stage::Draft {
            db::run!(
                &mut tx,
                "INSERT INTO former_moderator (consultation_id, organisation_id, at, reason) VALUES ($1, $2, $3, $4)",
                id,
                organisation,
                now.0,
                reason(chosen.reason)?,
            )?;
        }
    }
    for &organisation in moderating.difference(&before.moderating) {
        add_moderating(&mut tx, id, organisation).await?;
    }
    for &organisation in before.facilitating.difference(&facilitating) {
        db::run!(
            &mut tx,
            "DELETE FROM facilitating_organisation WHERE consultation_id = $1 AND organisation_id = $2",
            id,
            organisation,
        )?;
    }
    for &organisation in facilitating.difference(&before.facilitating) {
        add_facilitating(&mut tx, id, organisation).await?;
    }
    if moderating != before.moderating || facilitating != before.facilitating {
        audit::write(&mut tx, hat, now, Deed::NamedWhoTakesPart, slug).await?;
    }
    // In the order of the vocabulary, so that the same choice is the same text.
    let accepted: Vec<Verification> =
        Verification::ALL.iter().copied().filter(|way| chosen.verification.contains(way)).collect();
    if accepted != before.verification {
        db::run!(&mut tx, "UPDATE consultation SET verification = $1 WHERE id = $2", verification_json(&accepted), id)?;
        let words: Vec<&str> = accepted.iter().map(|way| way.as_str()).collect();
        audit::write(&mut tx, hat, now, Deed::SetTheVerification, format!("{slug}: {}", words.join(", "))).await?;
    }
    if stage != Stage::Draft && (moderating != before.moderating || facilitating != before.facilitating) {
        log_deeds::taking_part_changed(&mut tx, store, id, chosen.reason, now).await?;
    }
    tx.commit().await
}

/// Records why no civil society organisation moderates; everybody reads it.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::TakingPart`].
pub async fn record_no_moderator(store: &Store, hats: &[Hat], slug: &str, typed: &str) -> Result<()> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::RecordNoModerator).await?;
    let why = reason(typed)?;
    let mut tx = store.db.begin().await?;
    db::run!(&mut tx, "UPDATE consultation SET no_moderator_reason = $1 WHERE id = $2", why, consultation.id)?;
    audit::write(&mut tx, hat, store.clock.now(), Deed::RecordedNoModerator, slug).await?;
    tx.commit().await
}

/// Opens the consultation: now, or on the day that it promises where that is still to come. Once more changes nothing.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::NotReady`] with each thing that is missing (rule 3).
pub async fn open(store: &Store, hats: &[Hat], slug: &str) -> Result<()> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::Open).await?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    lock(&mut tx, consultation.id).await?;
    let missing = what_keeps_it_closed(&invitation(&mut tx, consultation.id).await?, now);
    if !missing.is_empty() {
        return Err(Error::NotReady(missing));
    }
    let opened = db::run!(
        &mut tx,
        "UPDATE consultation SET stage = $1, opens_at = CASE WHEN opens_at < $2 THEN $2 ELSE opens_at END
         WHERE id = $3 AND stage = $4",
        Stage::Open.as_str(),
        now.0,
        consultation.id,
        Stage::Draft.as_str(),
    )?;
    if opened == 1 {
        audit::write(&mut tx, hat, now, Deed::OpenedAConsultation, slug).await?;
        log_deeds::opened(&mut tx, store, consultation.id, now).await?;
    }
    tx.commit().await
}

/// Everything that keeps a draft from being opened now (rule 3).
///
/// # Errors
/// [`Error::Database`].
pub async fn missing(store: &Store, consultation: i64) -> Result<Vec<MissingWord>> {
    let mut tx = store.db.begin().await?;
    Ok(what_keeps_it_closed(&invitation(&mut tx, consultation).await?, store.clock.now()))
}

/// What an import leaves missing; it may bring a consultation that closed long ago.
pub(crate) async fn missing_in(tx: &mut Tx, consultation: i64) -> Result<Vec<MissingWord>> {
    Ok(what_is_missing(&invitation(tx, consultation).await?))
}

/// An organisation that moderated once and does not any more.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct FormerModerator {
    pub name: String,
    #[sqlx(try_from = "i64")]
    pub at: Timestamp,
    pub reason: String,
}

/// Those that were taken away while the consultation was open, with the reason that was given.
///
/// # Errors
/// [`Error::Database`].
pub async fn former_moderators(store: &Store, consultation: i64) -> Result<Vec<FormerModerator>> {
    db::read_all!(
        &store.db,
        FormerModerator,
        "SELECT o.name, f.at, f.reason FROM former_moderator f JOIN organisation o ON o.id = f.organisation_id
         WHERE f.consultation_id = $1 ORDER BY f.id",
        consultation,
    )
}

pub(crate) async fn add_moderating(tx: &mut Tx, consultation: i64, organisation: i64) -> Result<()> {
    db::run!(
        tx,
        "INSERT INTO moderating_organisation (consultation_id, organisation_id) VALUES ($1, $2)
         ON CONFLICT (consultation_id, organisation_id) DO NOTHING",
        consultation,
        organisation,
    )?;
    Ok(())
}

pub(crate) async fn add_facilitating(tx: &mut Tx, consultation: i64, organisation: i64) -> Result<()> {
    db::run!(
        tx,
        "INSERT INTO facilitating_organisation (consultation_id, organisation_id) VALUES ($1, $2)
         ON CONFLICT (consultation_id, organisation_id) DO NOTHING",
        consultation,
        organisation,
    )?;
    Ok(())
}

/// The ways as the column holds them.
pub(crate) fn verification_json(ways: &[Verification]) -> String {
    json(&ways.iter().map(|way| way.as_str().to_owned()).collect::<Vec<_>>())
}

/// Two who name people, open, write or make versions of one consultation do it one after the other. SQLite has one writer
/// anyway.
pub(crate) async fn lock(tx: &mut Tx, consultation: i64) -> Result<()> {
    if tx.is_postgres() {
        db::run!(tx, "SELECT id FROM consultation WHERE id = $1 FOR UPDATE", consultation)?;
    }
    Ok(())
}

/// What stands before a change.
struct Before {
    moderating: BTreeSet<i64>,
    facilitating: BTreeSet<i64>,
    verification: Vec<Verification>,
}

async fn standing(tx: &mut Tx, consultation: i64) -> Result<Before> {
    let moderating = db::all!(
        &mut *tx,
        (i64,),
        "SELECT organisation_id FROM moderating_organisation WHERE consultation_id = $1",
        consultation,
    )?;
    let facilitating = db::all!(
        &mut *tx,
        (i64,),
        "SELECT organisation_id FROM facilitating_organisation WHERE consultation_id = $1",
        consultation,
    )?;
    Ok(Before {
        moderating: moderating.into_iter().map(|(id,)| id).collect(),
        facilitating: facilitating.into_iter().map(|(id,)| id).collect(),
        verification: verification(tx, consultation).await?,
    })
}

/// The ways in which people may show who they are.
pub(crate) async fn verification(tx: &mut Tx, consultation: i64) -> Result<Vec<Verification>> {
    let found = db::one!(tx, (String,), "SELECT verification FROM consultation WHERE id = $1", consultation)?;
    let list =
        TextList::try_from(found.ok_or(Error::NotFound)?.0).map_err(|error| Error::Corrupt(error.to_string()))?;
    Ok(list.0.iter().map(|way| way.parse()).collect::<Result<_, _>>()?)
}

async fn is_civil_society(tx: &mut Tx, organisation: i64) -> Result<()> {
    let found = db::one!(
        tx,
        (i64,),
        "SELECT id FROM organisation WHERE id = $1 AND kind = $2",
        organisation,
        OrganisationKind::CivilSociety.as_str(),
    )?;
    found.map(drop).ok_or(Error::NotFound)
}

/// How many members of these organisations can decide on a contribution.
async fn deciders(tx: &mut Tx, moderating: &BTreeSet<i64>) -> Result<usize> {
    let mut deciders = 0;
    for &organisation in moderating {
        let found = db::all!(
            &mut *tx,
            (i64,),
            "SELECT member_id FROM role WHERE organisation_id = $1 AND role = $2",
            organisation,
            Role::Moderator.as_str(),
        )?;
        deciders += found.len();
    }
    Ok(deciders)
}

/// What the consultation says to those whom it asks, as it is stored.
async fn invitation(tx: &mut Tx, consultation: i64) -> Result<Invitation> {
    #[derive(FromRow)]
    struct Row {
        #[sqlx(try_from = "String")]
        undecided: TextList,
        #[sqlx(try_from = "String")]
        settled: TextList,
        decision_maker: String,
        plain_summary: String,
        #[sqlx(try_from = "String")]
        channels: TextList,
        #[sqlx(try_from = "String")]
        languages: TextList,
        closes_at: i64,
        decision_at: i64,
        report_due_at: i64,
        no_moderator_reason: String,
        paragraphs: i64,
        moderators: i64,
    }
    let row = db::one!(
        &mut *tx,
        Row,
        "SELECT undecided, settled, decision_maker, plain_summary, channels, languages,
                COALESCE((SELECT MAX(closes_at) FROM extension WHERE consultation_id = c.id), closes_at) AS closes_at,
                decision_at, report_due_at, no_moderator_reason,
                (SELECT COUNT(*) FROM paragraph p WHERE p.kind <> 'heading' AND p.version_id =
                     (SELECT id FROM version WHERE consultation_id = c.id AND published_at < 9223372036854775807
                      ORDER BY number LIMIT 1)) AS paragraphs,
                (SELECT COUNT(*) FROM moderating_organisation WHERE consultation_id = c.id) AS moderators
         FROM consultation c WHERE id = $1",
        consultation,
    )?
    .ok_or(Error::NotFound)?;
    let count = |number: i64| usize::try_from(number).unwrap_or(0);
    let (variants_missing, variants_stale) = variants::promises_behind(tx, consultation).await?;
    Ok(Invitation {
        variants_missing,
        variants_stale,
        undecided: row.undecided.0,
        settled: row.settled.0,
        decision_maker: row.decision_maker,
        plain_summary: row.plain_summary,
        channels: row.channels.0.len(),
        languages: row.languages.0.len(),
        closes_at: Some(Timestamp(row.closes_at)),
        decision_at: Some(Timestamp(row.decision_at)),
        report_due_at: Some(Timestamp(row.report_due_at)),
        paragraphs: count(row.paragraphs),
        moderators: count(row.moderators),
        no_moderator_reason: row.no_moderator_reason,
    })
}
