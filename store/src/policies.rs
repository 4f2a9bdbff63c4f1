//! The moderation policy of a consultation: which is in force, which were before, and its publication.

use domain::authorisation::{Act, Hat};
use domain::log::EntryKind;
use domain::policy::{Policy, PolicyGround, PolicyRefusal};
use domain::time::Timestamp;
use domain::vocabulary::{ContributionState, Deed, Stage};

use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::{Store, audit, consultations, log};

/// A policy as it was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// `None`: the one that every consultation starts with.
    pub id: Option<i64>,
    pub policy: Policy,
    /// Whether a civil society organisation moderates: where none does, nothing waits and nothing is taken away.
    pub moderated: bool,
}

/// When a policy was published, by which organisation, and why where people had spoken before.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Publication {
    #[sqlx(try_from = "i64")]
    pub at: Timestamp,
    pub organisation: String,
    pub reason: Option<String>,
}

/// The policy in force.
///
/// # Errors
/// [`Error::Database`].
pub async fn in_force(store: &Store, consultation: i64) -> Result<Published> {
    find(&mut store.db.begin_reading().await?, consultation).await
}

/// The policies of a consultation, the newest first.
///
/// # Errors
/// [`Error::Database`].
pub async fn history(store: &Store, consultation: i64) -> Result<Vec<Publication>> {
    db::read_all!(
        &store.db,
        Publication,
        "SELECT p.published_at AS at, o.name AS organisation, p.reason FROM policy p
         JOIN organisation o ON o.id = p.organisation_id WHERE p.consultation_id = $1 ORDER BY p.id DESC",
        consultation,
    )
}

/// Publishes a policy; the same once more changes nothing. What was decided under the one before stays decided.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::Policy`] where people have spoken under the one before and no reason is given.
pub async fn publish(store: &Store, hats: &[Hat], slug: &str, policy: &Policy, reason: &str) -> Result<()> {
    let (consultation, hat) = consultations::for_act(store, slug, hats, Act::SetPolicy).await?;
    let id = consultation.id;
    let now = store.clock.now();
    let reason = Some(reason.trim()).filter(|reason| !reason.is_empty());
    let mut tx = store.db.begin().await?;
    let open = consultations::stage_in(&mut tx, id, now).await? != Stage::Draft;
    if find(&mut tx, id).await?.policy == *policy {
        return Ok(());
    }
    if open && reason.is_none() {
        return Err(PolicyRefusal::NoReason.into());
    }
    let new = db::insert!(
        &mut tx,
        "INSERT INTO policy (consultation_id, timing, published_at, organisation_id, reason)
         VALUES ($1, $2, $3, $4, $5) RETURNING id",
        id,
        policy.timing.as_str(),
        now.0,
        hat.organisation,
        reason,
    )?;
    for PolicyGround { ground, consequence, explanation } in &policy.grounds {
        db::run!(
            &mut tx,
            "INSERT INTO policy_ground (policy_id, ground, consequence, explanation) VALUES ($1, $2, $3, $4)",
            new,
            ground.as_str(),
            consequence.as_str(),
            explanation,
        )?;
    }
    audit::write(&mut tx, hat, now, Deed::ChangedThePolicy, slug).await?;
    if open {
        log_in_force(&mut tx, store, id, now, now).await?;
    }
    tx.commit().await
}

/// Writes the policy in force into the log, for everybody to read: the consultation's address, when moderators read, then
/// a line for each ground with what happens and its explanation; and why it was changed.
pub(crate) async fn log_in_force(
    tx: &mut Tx,
    store: &Store,
    consultation: i64,
    now: Timestamp,
    shown_from: Timestamp,
) -> Result<()> {
    let Published { id, policy, .. } = find(tx, consultation).await?;
    let (slug,) = db::one!(&mut *tx, (String,), "SELECT slug FROM consultation WHERE id = $1", consultation)?
        .ok_or(Error::NotFound)?;
    let mut content = format!("{slug}\n{}", policy.timing);
    for PolicyGround { ground, consequence, explanation } in &policy.grounds {
        content = format!("{content}\n{ground}: {consequence}. {}", explanation.replace('\n', " "));
    }
    let reason = db::one!(&mut *tx, (Option<String>,), "SELECT reason FROM policy WHERE id = $1", id)?;
    if let Some((Some(reason),)) = reason {
        content = format!("{content}\n{reason}");
    }
    log::append_public(tx, now, EntryKind::PolicyPublished, &content, store.rng.bytes(), shown_from).await?;
    Ok(())
}

/// The state in which something begins here that its author stands by.
pub(crate) async fn begins_as(tx: &mut Tx, consultation: i64) -> Result<ContributionState> {
    let Published { policy, moderated, .. } = find(tx, consultation).await?;
    Ok(policy.begins_as(moderated))
}

pub(crate) async fn find(tx: &mut Tx, consultation: i64) -> Result<Published> {
    let rows = db::all!(
        &mut *tx,
        (i64, String, Option<String>, Option<String>, Option<String>),
        "SELECT p.id, p.timing, g.ground, g.consequence, g.explanation FROM policy p
         LEFT JOIN policy_ground g ON g.policy_id = p.id
         WHERE p.id = (SELECT MAX(id) FROM policy WHERE consultation_id = $1)",
        consultation,
    )?;
    let moderated = db::one!(
        &mut *tx,
        (i64,),
        "SELECT organisation_id FROM moderating_organisation WHERE consultation_id = $1 LIMIT 1",
        consultation,
    )?
    .is_some();
    let Some((id, timing, ..)) = rows.first() else {
        return Ok(Published { id: None, policy: Policy::default(), moderated });
    };
    let (id, timing) = (*id, timing.parse()?);
    let mut grounds = Vec::new();
    for (_, _, ground, consequence, explanation) in rows {
        if let (Some(ground), Some(consequence), Some(explanation)) = (ground, consequence, explanation) {
            grounds.push(PolicyGround { ground: ground.parse()?, consequence: consequence.parse()?, explanation });
        }
    }
    let policy = Policy::new(timing, &grounds).map_err(|refusal| Error::Corrupt(refusal.to_string()))?;
    Ok(Published { id: Some(id), policy, moderated })
}
