//! Consultations: what they ask, their clock, who takes part.

use domain::authorisation::{Act, Hat, Place, may};
use domain::response_clock::ResponseClock;
use domain::time::Timestamp;
use domain::vocabulary::{Channel, ParticipationLevel, Stage, Verification};
use sqlx::FromRow;

use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::list::TextList;
use crate::organisations::Organisation;
use crate::{Db, Store};

/// A consultation as its page tells it.
#[derive(Debug, Clone, PartialEq)]
pub struct Consultation {
    pub id: i64,
    pub slug: String,
    pub title: String,
    /// BCP 47
    pub language: String,
    /// The time zone in which its dates are meant.
    pub zone: String,
    pub public_body: Organisation,
    pub moderators: Vec<Organisation>,
    /// Civil society organisations that help people to take part.
    pub facilitators: Vec<Organisation>,
    /// Why no civil society organisation moderates; blank where one does, or where nobody said.
    pub no_moderator_reason: String,
    /// In which ways people may show who they are.
    pub verification: Vec<Verification>,
    pub summary: String,
    pub plain_summary: String,
    pub undecided: Vec<String>,
    pub settled: Vec<String>,
    pub decision_maker: String,
    pub clock: ResponseClock,
    /// The close as it was promised at launch.
    pub promised_close: Timestamp,
    pub extensions: Vec<Extension>,
    pub participation_level: ParticipationLevel,
    pub channels: Vec<Channel>,
    pub languages: Vec<String>,
    /// Where it stands now: what is stored, and what the clock says.
    pub stage: Stage,
    /// Whether it was opened; until the day on which it opens it is a draft all the same.
    pub opened: bool,
    /// Published contributions.
    pub published: i64,
    pub participants: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Extension {
    #[sqlx(try_from = "i64")]
    pub closes_at: Timestamp,
    #[sqlx(try_from = "i64")]
    pub announced_at: Timestamp,
    pub reason: String,
}

impl Consultation {
    /// The consultation as far as authority is concerned.
    pub fn place(&self) -> Place {
        Place {
            public_body: self.public_body.id,
            moderating: self.moderators.iter().map(|organisation| organisation.id).collect(),
            facilitating: self.facilitators.iter().map(|organisation| organisation.id).collect(),
            stage: self.stage,
        }
    }
}

#[derive(FromRow)]
struct Row {
    id: i64,
    slug: String,
    title: String,
    language: String,
    zone: String,
    organisation_id: i64,
    summary: String,
    plain_summary: String,
    #[sqlx(try_from = "String")]
    undecided: TextList,
    #[sqlx(try_from = "String")]
    settled: TextList,
    decision_maker: String,
    opens_at: i64,
    closes_at: i64,
    decision_at: i64,
    report_due_at: i64,
    #[sqlx(try_from = "String")]
    participation_level: ParticipationLevel,
    #[sqlx(try_from = "String")]
    channels: TextList,
    #[sqlx(try_from = "String")]
    languages: TextList,
    no_moderator_reason: String,
    #[sqlx(try_from = "String")]
    verification: TextList,
    #[sqlx(try_from = "String")]
    stage: Stage,
    reported_at: Option<i64>,
    published: i64,
    participants: i64,
}

/// A civil society organisation and what it does here.
#[derive(FromRow)]
struct TakesPart {
    #[sqlx(flatten)]
    organisation: Organisation,
    moderates: bool,
}

/// Every consultation that is not a draft: the open ones first, those that close soonest on top; then by how recently
/// they closed.
///
/// # Errors
/// [`Error::Database`].
pub async fn list(store: &Store) -> Result<Vec<Consultation>> {
    let mut public = all(store).await?;
    public.retain(|consultation| consultation.stage != Stage::Draft);
    Ok(public)
}

async fn all(store: &Store) -> Result<Vec<Consultation>> {
    let slugs = db::read_all!(&store.db, (String,), "SELECT slug FROM consultation ORDER BY id")?;
    let mut found = Vec::with_capacity(slugs.len());
    for (slug,) in slugs {
        found.extend(find(store, &slug).await?);
    }
    found.sort_by_key(|consultation| {
        let closes = consultation.clock.closes_at.0;
        (consultation.stage != Stage::Open, if consultation.stage == Stage::Open { closes } else { -closes })
    });
    Ok(found)
}

/// The consultation at that address, drafts too: whoever shows it asks its stage.
///
/// # Errors
/// [`Error::Database`].
pub async fn find(store: &Store, slug: &str) -> Result<Option<Consultation>> {
    let row = db::read_one!(
        &store.db,
        Row,
        "SELECT c.id, c.slug, c.title, c.language, c.zone, c.organisation_id, c.summary, c.plain_summary, c.undecided,
                c.settled, c.decision_maker, c.opens_at, c.closes_at, c.decision_at, c.report_due_at,
                c.participation_level, c.channels, c.languages, c.no_moderator_reason, c.verification, c.stage,
                (SELECT published_at FROM report WHERE consultation_id = c.id) AS reported_at,
                COALESCE((SELECT number FROM tally WHERE consultation_id = c.id AND dimension = 'published'), 0)
                    AS published,
                COALESCE((SELECT number FROM tally WHERE consultation_id = c.id AND dimension = 'people'), 0)
                    AS participants
         FROM consultation c WHERE c.slug = $1",
        slug,
    )?;
    match row {
        Some(row) => Ok(Some(assemble(&store.db, row, store.clock.now()).await?)),
        None => Ok(None),
    }
}

async fn assemble(db: &Db, row: Row, now: Timestamp) -> Result<Consultation> {
    let public_body = db::read_one!(
        db,
        Organisation,
        "SELECT id, name, kind, standing, group_name FROM organisation WHERE id = $1",
        row.organisation_id,
    )?
    .ok_or(Error::NotFound)?;
    let civil_society = db::read_all!(
        db,
        TakesPart,
        "SELECT o.id, o.name, o.kind, o.standing, o.group_name, t.moderates FROM
             (SELECT organisation_id, TRUE AS moderates FROM moderating_organisation WHERE consultation_id = $1
              UNION ALL
              SELECT organisation_id, FALSE AS moderates FROM facilitating_organisation WHERE consultation_id = $1) t
         JOIN organisation o ON o.id = t.organisation_id ORDER BY o.name",
        row.id,
    )?;
    let (moderators, facilitators): (Vec<TakesPart>, Vec<TakesPart>) =
        civil_society.into_iter().partition(|organisation| organisation.moderates);
    let extensions = db::read_all!(
        db,
        Extension,
        "SELECT closes_at, announced_at, reason FROM extension WHERE consultation_id = $1 ORDER BY closes_at",
        row.id,
    )?;
    let promised_close = Timestamp(row.closes_at);
    let clock = ResponseClock {
        opens_at: Timestamp(row.opens_at),
        closes_at: extensions.last().map_or(promised_close, |last| last.closes_at),
        decision_at: Timestamp(row.decision_at),
        report_due_at: Timestamp(row.report_due_at),
        reported_at: row.reported_at.map(Timestamp),
    };
    Ok(Consultation {
        stage: clock.stage(row.stage, now),
        id: row.id,
        slug: row.slug,
        title: row.title,
        language: row.language,
        zone: row.zone,
        public_body,
        moderators: moderators.into_iter().map(|takes_part| takes_part.organisation).collect(),
        facilitators: facilitators.into_iter().map(|takes_part| takes_part.organisation).collect(),
        no_moderator_reason: row.no_moderator_reason,
        verification: row.verification.0.iter().map(|word| word.parse()).collect::<Result<_, _>>()?,
        opened: row.stage != Stage::Draft,
        summary: row.summary,
        plain_summary: row.plain_summary,
        undecided: row.undecided.0,
        settled: row.settled.0,
        decision_maker: row.decision_maker,
        clock,
        promised_close,
        extensions,
        participation_level: row.participation_level,
        channels: row.channels.0.iter().map(|word| word.parse()).collect::<Result<_, _>>()?,
        languages: row.languages.0,
        published: row.published,
        participants: row.participants,
    })
}

/// The consultation, where one of the member's hats allows the act there, and that hat.
///
/// # Errors
/// [`Error::NotFound`], or [`Error::NotAllowed`].
pub async fn for_act(store: &Store, slug: &str, hats: &[Hat], act: Act) -> Result<(Consultation, Hat)> {
    let consultation = find(store, slug).await?.ok_or(Error::NotFound)?;
    let hat = may(hats, act, &consultation.place())?;
    Ok((consultation, hat))
}

/// What a member finds on the desk: each consultation that they may see, with what waits there.
#[derive(Debug, Clone, PartialEq)]
pub struct DeskEntry {
    pub consultation: Consultation,
    /// Contributions that a moderator has still to read, published or not.
    pub waiting: i64,
    /// Published contributions with neither a theme nor a reason.
    pub uncoded: i64,
}

/// The consultations on the desk of a member with these hats.
///
/// # Errors
/// [`Error::Database`].
pub async fn desk(store: &Store, hats: &[Hat]) -> Result<Vec<DeskEntry>> {
    let mut entries = Vec::new();
    for consultation in all(store).await? {
        if may(hats, Act::SeeDesk, &consultation.place()).is_err() {
            continue;
        }
        let counts = db::read_one!(
            &store.db,
            (i64, i64),
            "SELECT (SELECT COUNT(*) FROM contribution WHERE consultation_id = $1 AND to_review),
                    (SELECT COUNT(*) FROM contribution c WHERE c.consultation_id = $1 AND c.state = 'published'
                     AND NOT EXISTS (SELECT 1 FROM coding WHERE contribution_id = c.id)
                     AND NOT EXISTS (SELECT 1 FROM set_aside WHERE contribution_id = c.id))",
            consultation.id,
        )?;
        let (waiting, uncoded) = counts.unwrap_or_default();
        entries.push(DeskEntry { consultation, waiting, uncoded });
    }
    Ok(entries)
}

/// Locks the consultation's stage against a publication under way, and answers it as it stands now.
pub(crate) async fn stage_in(tx: &mut Tx, consultation: i64, now: Timestamp) -> Result<Stage> {
    let lock = if tx.is_postgres() {
        "SELECT opens_at, closes_at, decision_at, report_due_at, stage FROM consultation WHERE id = $1 FOR SHARE"
    } else {
        "SELECT opens_at, closes_at, decision_at, report_due_at, stage FROM consultation WHERE id = $1"
    };
    let row = db::one!(&mut *tx, (i64, i64, i64, i64, String), lock, consultation)?.ok_or(Error::NotFound)?;
    let last =
        db::one!(tx, (Option<i64>,), "SELECT MAX(closes_at) FROM extension WHERE consultation_id = $1", consultation)?;
    let clock = ResponseClock {
        opens_at: Timestamp(row.0),
        closes_at: Timestamp(last.and_then(|(at,)| at).unwrap_or(row.1)),
        decision_at: Timestamp(row.2),
        report_due_at: Timestamp(row.3),
        reported_at: None,
    };
    Ok(clock.stage(row.4.parse()?, now))
}
