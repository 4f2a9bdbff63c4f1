//! Appeals: an author asks for another look at what was decided, and somebody else looks (Digital Services Act,
//! article 20).

use domain::appeal::{AppealOutcome, Appealable, appeal_words, appealable_until, may_appeal, may_decide_appeal};
use domain::authorisation::{Act, Hat};
use domain::log::EntryKind;
use domain::moderation::{Decider, DecisionOutcome, DecisionRefusal};
use domain::receipt::Receipt;
use domain::time::Timestamp;
use domain::vocabulary::{ContributionState, Deed, OrganisationKind, Role, Stage};
use sqlx::FromRow;

use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::{Store, audit, consultations, contributions, counts, letters, log, sealed, statements};

/// An appeal, as its author follows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appeal {
    pub words: String,
    pub made_at: Timestamp,
    /// Outcome, reasons, when, and by which organisation.
    pub decided: Option<(AppealOutcome, String, Timestamp, String)>,
}

/// What the holder of a receipt finds about appealing: until when they can, or the appeal that they made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    pub until: Option<Timestamp>,
    pub appeal: Option<Appeal>,
}

/// How it stands with an appeal against the decision in force on a contribution.
pub(crate) async fn standing(store: &Store, contribution: i64) -> Result<Standing> {
    let mut tx = store.db.begin_reading().await?;
    let in_force = in_force(&mut tx, contribution).await?;
    let now = store.clock.now();
    let until = in_force.and_then(|(_, decision)| appealable_until(decision)).filter(|until| now <= *until);
    let row = db::one!(
        &mut tx,
        (String, i64, Option<String>, Option<String>, Option<i64>, Option<String>),
        "SELECT a.words, a.made_at, a.outcome, a.reasons, a.decided_at, o.name FROM appeal a
         LEFT JOIN organisation o ON o.id = a.organisation_id WHERE a.contribution_id = $1 ORDER BY a.id DESC LIMIT 1",
        contribution,
    )?;
    let appeal = match row {
        Some((words, made_at, outcome, reasons, decided_at, organisation)) => {
            let decided = match (outcome, decided_at) {
                (Some(outcome), Some(at)) => Some((
                    outcome.parse()?,
                    reasons.unwrap_or_default(),
                    Timestamp(at),
                    organisation.unwrap_or_default(),
                )),
                _ => None,
            };
            Some(Appeal { words, made_at: Timestamp(made_at), decided })
        }
        None => None,
    };
    Ok(Standing { until, appeal })
}

/// The decision in force on a contribution: its id, and what an appeal asks of it.
async fn in_force(tx: &mut Tx, contribution: i64) -> Result<Option<(i64, Appealable)>> {
    let row = db::one!(
        tx,
        (i64, String, i64, bool, bool),
        "SELECT d.id, d.outcome, d.decided_at, EXISTS (SELECT 1 FROM appeal a WHERE a.decision_id = d.id), d.on_appeal
         FROM decision d JOIN contribution c ON c.id = d.contribution_id
         WHERE c.id = $1 AND d.undone_at IS NULL AND c.state IN ('published', 'hidden', 'returned')
         ORDER BY d.id DESC LIMIT 1",
        contribution,
    )?;
    row.map(|(id, outcome, decided_at, appealed, on_appeal)| {
        let decided_at = Timestamp(decided_at);
        Ok((id, Appealable { outcome: outcome.parse()?, decided_at, appealed, on_appeal }))
    })
    .transpose()
}

/// Takes an appeal from the holder of a receipt. The same once more, while it waits, is the same appeal. `language` is
/// that of the page that it was written on.
///
/// # Errors
/// [`Error::Appeal`] with what to do; [`Error::NotFound`].
pub async fn make(store: &Store, receipt: &Receipt, typed: &str, language: &str) -> Result<()> {
    let words = appeal_words(typed)?;
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let (contribution, _, _) = contributions::lock_by_receipt(&mut tx, receipt, now).await?;
    let in_force = in_force(&mut tx, contribution).await?;
    let before = db::one!(
        &mut tx,
        (String,),
        "SELECT words FROM appeal WHERE decision_id = $1 AND outcome IS NULL",
        in_force.map(|(id, _)| id),
    )?;
    if before.is_some_and(|(before,)| before == words) {
        return Ok(());
    }
    may_appeal(in_force.map(|(_, decision)| decision), now)?;
    db::run!(
        &mut tx,
        "INSERT INTO appeal (decision_id, contribution_id, words, language, made_at) VALUES ($1, $2, $3, $4, $5)",
        in_force.map(|(id, _)| id),
        contribution,
        words.as_str(),
        language,
        now.0,
    )?;
    log::append(&mut tx, now, EntryKind::Appealed, Some(contribution), &words, store.rng.bytes()).await?;
    tx.commit().await
}

/// An appeal, as a moderator finds it.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Waiting {
    pub id: i64,
    pub contribution: i64,
    pub words: String,
    /// BCP 47, of the page that it was written on.
    pub language: String,
    #[sqlx(try_from = "i64")]
    pub made_at: Timestamp,
    /// What was said, as its author sent it.
    pub html: String,
    pub said_language: Option<String>,
    #[sqlx(try_from = "String")]
    pub outcome: DecisionOutcome,
    pub ground: Option<String>,
    pub statement_of_reasons: Option<String>,
    #[sqlx(try_from = "i64")]
    pub decided_at: Timestamp,
    pub first_organisation: String,
    first_member: i64,
    first_organisation_id: i64,
}

const WAITING: &str = "SELECT a.id, a.contribution_id AS contribution, a.words, a.language, a.made_at,
        COALESCE(o.html, c.html) AS html, c.language AS said_language, d.outcome, d.ground, d.statement_of_reasons,
        d.decided_at, g.name AS first_organisation, d.member_id AS first_member,
        d.organisation_id AS first_organisation_id
     FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN contribution c ON c.id = a.contribution_id
     JOIN organisation g ON g.id = d.organisation_id LEFT JOIN sealed_original o ON o.contribution_id = c.id
     WHERE c.consultation_id = $1 AND a.outcome IS NULL AND c.state <> 'taken back'";

/// The appeals that wait in a consultation, the oldest first, each with whether one with these hats may decide it.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::NotFound`].
pub async fn waiting(
    store: &Store,
    hats: &[Hat],
    slug: &str,
) -> Result<Vec<(Waiting, std::result::Result<(), DecisionRefusal>)>> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::Moderate).await?;
    let mut tx = store.db.begin_reading().await?;
    let sql = format!("{WAITING} ORDER BY a.id");
    let waiting = db::all!(&mut tx, Waiting, sqlx::AssertSqlSafe(sql), consultation.id)?;
    let mut may = Vec::new();
    for appeal in waiting {
        let elsewhere = others(&mut tx, consultation.id, appeal.first_organisation_id).await?;
        let allowed = may_decide_appeal(hat.into(), appeal.first(), elsewhere);
        may.push((appeal, allowed));
    }
    Ok(may)
}

impl Waiting {
    /// Who decided first.
    fn first(&self) -> Decider {
        Decider {
            member: self.first_member,
            organisation: self.first_organisation_id,
            kind: OrganisationKind::CivilSociety,
            role: Role::Moderator,
        }
    }
}

/// Whether an organisation other than this one has a moderator here.
async fn others(tx: &mut Tx, consultation: i64, organisation: i64) -> Result<bool> {
    let found = db::one!(
        tx,
        (i64,),
        "SELECT m.organisation_id FROM moderating_organisation m JOIN role r ON r.organisation_id = m.organisation_id
         WHERE m.consultation_id = $1 AND m.organisation_id <> $2 AND r.role = $3 LIMIT 1",
        consultation,
        organisation,
        Role::Moderator.as_str(),
    )?;
    Ok(found.is_some())
}

/// Decides an appeal. Overturned, the contribution is published in its author's words; after the report it is set aside
/// with these reasons, since no report answers it any more (rule 4). Its author is told in the same transaction.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::Decision`] where it is not this member's to decide, or no reasons are given;
/// [`Error::NotFound`] where it does not wait any more.
pub async fn decide(
    store: &Store,
    hats: &[Hat],
    slug: &str,
    appeal: i64,
    outcome: AppealOutcome,
    reasons: &str,
) -> Result<()> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::Moderate).await?;
    let reasons = reasons.trim();
    if reasons.chars().count() < 10 {
        return Err(DecisionRefusal::NoReasons.into());
    }
    let now = store.clock.now();
    let mut tx = store.db.begin().await?;
    let stage = consultations::stage_in(&mut tx, consultation.id, now).await?;
    let of = db::one!(&mut tx, (i64,), "SELECT contribution_id FROM appeal WHERE id = $1", appeal)?;
    contributions::lock(&mut tx, of.ok_or(Error::NotFound)?.0).await?;
    let sql = format!("{WAITING} AND a.id = $2");
    let found =
        db::one!(&mut tx, Waiting, sqlx::AssertSqlSafe(sql), consultation.id, appeal)?.ok_or(Error::NotFound)?;
    let elsewhere = others(&mut tx, consultation.id, found.first_organisation_id).await?;
    may_decide_appeal(hat.into(), found.first(), elsewhere)?;
    db::run!(
        &mut tx,
        "UPDATE appeal SET outcome = $1, reasons = $2, decided_at = $3, member_id = $4, organisation_id = $5 WHERE id = $6",
        outcome.as_str(),
        reasons,
        now.0,
        hat.member,
        hat.organisation,
        appeal,
    )?;
    if outcome == AppealOutcome::Overturned {
        let reported = matches!(stage, Stage::Reported | Stage::FollowedUp | Stage::Concluded);
        overturn(&mut tx, hat, found.contribution, reported.then_some(reasons), now).await?;
    }
    if statements::can_be_told(&mut tx, found.contribution).await? {
        letters::post_appeal(&mut tx, appeal, now).await?;
    }
    audit::write(&mut tx, hat, now, Deed::DecidedAnAppeal, format!("{slug}: {}, {outcome}", found.contribution))
        .await?;
    let content = logged(outcome.as_str(), reasons);
    log::append(&mut tx, now, EntryKind::AppealDecided, Some(found.contribution), &content, store.rng.bytes()).await?;
    counts::follow(&mut tx, found.contribution).await?;
    tx.commit().await
}

/// What the entry of a decided appeal commits to: outcome and reasons, a line each.
pub(crate) fn logged(outcome: &str, reasons: &str) -> String {
    format!("{outcome}\n{reasons}")
}

/// Publishes what was taken away, as its author sent it.
async fn overturn(
    tx: &mut Tx,
    hat: Hat,
    contribution: i64,
    set_aside_because: Option<&str>,
    now: Timestamp,
) -> Result<()> {
    sealed::put_back(tx, contribution).await?;
    db::run!(
        &mut *tx,
        "INSERT INTO decision (contribution_id, member_id, organisation_id, outcome, decided_at, on_appeal)
         VALUES ($1, $2, $3, $4, $5, TRUE)",
        contribution,
        hat.member,
        hat.organisation,
        DecisionOutcome::Publish.as_str(),
        now.0,
    )?;
    if let Some(reasons) = set_aside_because {
        db::run!(
            &mut *tx,
            "INSERT INTO set_aside (contribution_id, reason, member_id, at)
             SELECT id, $2, $3, $4 FROM contribution c
             WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM coding WHERE contribution_id = c.id)
             ON CONFLICT (contribution_id) DO NOTHING",
            contribution,
            reasons,
            hat.member,
            now.0,
        )?;
    }
    db::run!(
        tx,
        "UPDATE contribution SET state = $1, to_review = FALSE WHERE id = $2",
        ContributionState::Published.as_str(),
        contribution,
    )?;
    Ok(())
}

/// The words of an appeal go with the words that it is about; that there was one stays.
pub(crate) async fn forget_words(tx: &mut Tx, contribution: i64) -> Result<()> {
    db::run!(tx, "UPDATE appeal SET words = '', reasons = NULL WHERE contribution_id = $1", contribution)?;
    Ok(())
}
