//! Writing what was read, in one transaction.

use std::collections::{HashMap, HashSet};

use domain::erasure::Scope;
use domain::receipt::Receipt;
use domain::submission::{Accepted, Arrival, arrival};
use domain::time::Timestamp;
use domain::vocabulary::{ContributionState, OrganisationKind, Stage, Verification};

use super::Imported;
use super::files::{Analysis, Files, Line, VariantFiles, refuse_analysis, refuse_consultation};
use crate::Store;
use crate::about;
use crate::analysis::{NewDisposition, insert_coding, insert_disposition, insert_set_aside, insert_theme};
use crate::contributions::{self, NewContribution};
use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::organisations::{self, NewOrganisation};
use crate::reports::{insert_summary, publish_in};
use crate::subject::Subject;
use crate::taking_part::{self, add_facilitating, add_moderating};
use crate::variants;
use crate::versions::add_version;

pub(super) async fn write(store: &Store, files: &Files, now: Timestamp) -> Result<Imported> {
    let slug = files.consultation.slug.clone();
    let mut tx = store.db.begin().await?;
    let before = db::one!(
        &mut tx,
        (i64, Option<Vec<u8>>, String),
        "SELECT id, import_fingerprint, stage FROM consultation WHERE slug = $1",
        slug.as_str(),
    )?;
    let (consultation, is_new, stage) = match before {
        Some((id, Some(fingerprint), stage)) if fingerprint == files.fingerprint => (id, false, stage.parse()?),
        Some(_) => {
            let reason = format!("`{slug}` stands already, with another text or other dates; choose another slug");
            return Err(refuse_consultation(reason).into());
        }
        None => (write_consultation(&mut tx, files, now).await?, true, Stage::Draft),
    };
    let missing =
        if stage == Stage::Draft { taking_part::missing_in(&mut tx, consultation).await? } else { Vec::new() };
    let stage = if is_new && missing.is_empty() {
        db::run!(&mut tx, "UPDATE consultation SET stage = $1 WHERE id = $2", Stage::Open.as_str(), consultation)?;
        Stage::Open
    } else {
        stage
    };
    let ids = write_contributions(&mut tx, store, files, (consultation, stage), now).await?;
    let written = ids.values().filter(|(_, is_new)| *is_new).count();
    if is_new && let Some(analysis) = &files.analysis {
        write_analysis(&mut tx, store, analysis, consultation, &ids, now).await?;
    }
    tx.commit().await?;
    Ok(Imported { slug, is_new, contributions: written, missing })
}

/// Writes it as a draft.
async fn write_consultation(tx: &mut Tx, files: &Files, now: Timestamp) -> Result<i64> {
    let (file, dates) = (&files.consultation, &files.dates);
    for table in &file.organisations {
        let standing = table.standing.zip(table.group.as_deref());
        organisations::ensure(tx, &NewOrganisation { name: &table.name, kind: table.kind, standing }).await?;
    }
    let public_body = NewOrganisation { name: &file.organisation, kind: OrganisationKind::PublicBody, standing: None };
    let public_body = organisations::ensure(tx, &public_body).await?;
    db::one!(
        &mut *tx,
        (i64,),
        "SELECT id FROM organisation WHERE id = $1 AND kind = $2",
        public_body,
        OrganisationKind::PublicBody.as_str(),
    )?
    .ok_or_else(|| refuse_consultation(format!("`{}` consults, and is no public body", file.organisation)))?;
    let new = about::NewConsultation {
        slug: &file.slug,
        title: &file.title,
        language: &file.language,
        zone: &dates.zone,
        public_body,
        summary: file.summary.trim(),
        plain_summary: file.plain_summary.trim(),
        undecided: &file.undecided,
        settled: &file.settled,
        decision_maker: &file.decision_maker,
        opens_at: dates.opens_at,
        closes_at: dates.closes_at,
        decision_at: dates.decision_at,
        report_due_at: dates.report_due_at,
        participation_level: file.participation_level,
        channels: &file.channels,
        languages: &file.languages,
        import_fingerprint: Some(&files.fingerprint),
        no_moderator_reason: file.no_moderator_reason.trim(),
        verification: &file.verification,
    };
    let id = about::insert(tx, &new).await?;
    for (closes_at, announced_at, reason) in &dates.extensions {
        db::run!(
            &mut *tx,
            "INSERT INTO extension (consultation_id, closes_at, announced_at, reason) VALUES ($1, $2, $3, $4)",
            id,
            closes_at.0,
            announced_at.0,
            reason.as_str(),
        )?;
    }
    for name in &file.moderators {
        let moderator = civil_society(tx, "moderator", name).await?;
        add_moderating(tx, id, moderator).await?;
    }
    for name in &file.facilitators {
        let facilitator = civil_society(tx, "facilitator", name).await?;
        add_facilitating(tx, id, facilitator).await?;
    }
    for version in &files.versions {
        add_version(tx, id, &file.slug, &version.name, version.published_at, &version.sections).await?;
    }
    let first = files.versions.first().map_or(&[][..], |version| &version.sections);
    for VariantFiles { variant, promised, sections } in &files.variants {
        variants::import(tx, id, variant, *promised, first, sections, now).await?;
    }
    Ok(id)
}

async fn civil_society(tx: &mut Tx, what: &str, name: &str) -> Result<i64> {
    let found = db::one!(
        tx,
        (i64,),
        "SELECT id FROM organisation WHERE name = $1 AND kind = $2",
        name,
        OrganisationKind::CivilSociety.as_str(),
    )?;
    let (id,) = found.ok_or_else(|| {
        refuse_consultation(format!("the {what} `{name}` is no civil society organisation in [[organisations]]"))
    })?;
    Ok(id)
}

/// The contributions' database ids by their ids in the file, and whether each is new.
type Ids = HashMap<String, (i64, bool)>;

async fn write_contributions(
    tx: &mut Tx,
    store: &Store,
    files: &Files,
    (consultation, stage): (i64, Stage),
    now: Timestamp,
) -> Result<Ids> {
    let version = db::one!(
        &mut *tx,
        (i64,),
        "SELECT id FROM version WHERE consultation_id = $1 ORDER BY number LIMIT 1",
        consultation,
    )?
    .ok_or(Error::NotFound)?
    .0;
    let sections: Vec<(i64, String)> =
        db::all!(&mut *tx, (i64, String), "SELECT id, key FROM section WHERE version_id = $1", version,)?;
    let paragraphs: Vec<(i64, String, String)> = db::all!(
        &mut *tx,
        (i64, String, String),
        "SELECT section_id, key, source FROM paragraph WHERE version_id = $1 AND kind <> 'heading'",
        version,
    )?;
    let close = files.dates.extensions.last().map_or(files.dates.closes_at, |(closes_at, _, _)| *closes_at);

    let mut ids = Ids::new();
    for line in &files.contributions {
        let section = match &line.section {
            None => None,
            Some(key) => Some(
                sections
                    .iter()
                    .find(|(_, known)| known == key)
                    .ok_or_else(|| line.refuse(format!("the first version has no section `{key}`")))?,
            ),
        };
        let paragraph = match (&line.paragraph, section) {
            (Some(beginning), Some((section, _))) => Some(
                one_paragraph(
                    paragraphs.iter().filter(|(of, _, _)| of == section).map(|(_, key, source)| (key, source)),
                    beginning,
                )
                .map_err(|reason| line.refuse(reason))?,
            ),
            _ => None,
        };
        let external_id = format!("import:{}", line.id);
        let before = db::one!(
            &mut *tx,
            (i64, String, Option<String>, Option<String>),
            "SELECT c.id, c.body, c.paragraph_key, e.scope FROM contribution c
             LEFT JOIN erasure e ON e.contribution_id = c.id
             WHERE c.consultation_id = $1 AND c.channel = $2 AND c.external_id = $3",
            consultation,
            line.channel.as_str(),
            external_id.as_str(),
        )?;
        // What its author had erased stays erased, whatever the file says.
        if let Some((id, _, _, Some(scope))) = &before
            && scope.parse::<Scope>()? == Scope::PersonAndWords
        {
            ids.insert(line.id.clone(), (*id, false));
            continue;
        }
        let known = before.as_ref().map(|(_, body, paragraph, _)| (body.as_str(), paragraph.as_deref()));
        let incoming = (line.said.as_str(), paragraph);
        if arrival(known.as_ref(), &incoming).map_err(|error| line.refuse(error.to_string()))? == Arrival::Again
            && let Some((id, ..)) = before
        {
            ids.insert(line.id.clone(), (id, false));
            continue;
        }
        if matches!(stage, Stage::Reported | Stage::FollowedUp | Stage::Concluded) {
            // It would stand there unanswered (rule 4).
            return Err(line.refuse("the report is published; nothing is added to what it answers").into());
        }
        let id = write_line(
            tx,
            store,
            line,
            consultation,
            version,
            section.map(|(_, key)| key.as_str()),
            paragraph,
            &ids,
            close,
            now,
        )
        .await?;
        ids.insert(line.id.clone(), (id, true));
    }
    Ok(ids)
}

#[expect(clippy::too_many_arguments, reason = "the place of one line among all that was read")]
async fn write_line(
    tx: &mut Tx,
    store: &Store,
    line: &Line,
    consultation: i64,
    version: i64,
    section: Option<&str>,
    paragraph: Option<&str>,
    ids: &Ids,
    close: Timestamp,
    now: Timestamp,
) -> Result<i64> {
    let reply_to = match &line.reply_to {
        None => None,
        Some(id) => {
            let (answered, _) =
                ids.get(id).ok_or_else(|| line.refuse(format!("reply_to: no earlier line has the id `{id}`")))?;
            Some(*answered)
        }
    };
    let assisted_by = match &line.assisted_by {
        None => None,
        Some(name) => Some(
            db::one!(&mut *tx, (i64,), "SELECT id FROM organisation WHERE name = $1", name.as_str())?
                .ok_or_else(|| line.refuse(format!("assisted_by: no organisation is called `{name}`")))?
                .0,
        ),
    };
    let participant =
        db::insert!(&mut *tx, "INSERT INTO participant (consultation_id) VALUES ($1) RETURNING id", consultation)?;
    let external_id = format!("import:{}", line.id);
    let accepted = Accepted {
        contribution: NewContribution {
            consultation,
            participant,
            respondent: line.respondent,
            about: Subject {
                kind: line.kind,
                version,
                section_key: section.map(str::to_owned),
                paragraph_key: paragraph.map(str::to_owned),
                reply_to,
                quote: None,
                why: None,
            },
            said: &line.said,
            language: line.language.as_deref(),
            channel: line.channel,
            assisted_by,
            external_id: Some(&external_id),
            submitted_at: line.submitted_at,
            state: line.state,
            to_review: line.state == ContributionState::Waiting,
            verified_by: Verification::None,
            late: line.late.unwrap_or(line.submitted_at > close),
            paraphrase: line.paraphrase,
            abridged: line.abridged,
        },
        receipt: Receipt::from_random(store.rng.number()),
        salt: store.rng.bytes(),
    };
    contributions::insert(tx, &accepted, now).await
}

/// The one paragraph whose source begins like this.
fn one_paragraph<'a>(
    mut paragraphs: impl Iterator<Item = (&'a String, &'a String)>,
    beginning: &str,
) -> Result<&'a str, String> {
    // An item of a list begins with its mark, which a quotation of it leaves out.
    let bare = |source: &'a str| source.trim_start_matches(|c: char| c.is_ascii_digit() || "-*+.>) ".contains(c));
    let begins = |source: &'a str| source.starts_with(beginning) || bare(source).starts_with(beginning);
    let mut found = paragraphs.by_ref().filter(|(_, source)| begins(source.as_str()));
    match (found.next(), found.next()) {
        (Some((key, _)), None) => Ok(key),
        (None, _) => Err(format!("no paragraph begins with `{beginning}`")),
        (Some(_), Some(_)) => Err(format!("more than one paragraph begins with `{beginning}`")),
    }
}

async fn write_analysis(
    tx: &mut Tx,
    store: &Store,
    analysis: &Analysis,
    consultation: i64,
    ids: &Ids,
    now: Timestamp,
) -> Result<()> {
    let contribution = |id: &String| {
        ids.get(id).map(|(id, _)| *id).ok_or_else(|| refuse_analysis(format!("no contribution has the id `{id}`")))
    };
    let newest = db::all!(
        &mut *tx,
        (String, String),
        "SELECT key, source FROM paragraph WHERE version_id =
             (SELECT id FROM version WHERE consultation_id = $1 ORDER BY number DESC LIMIT 1)",
        consultation,
    )?;
    let mut under_a_theme = HashSet::new();
    for table in &analysis.themes {
        let refuse = |reason: &str| refuse_analysis(format!("theme `{}`: {reason}", table.title));
        if table.title.trim().is_empty() {
            return Err(refuse("it has no title").into());
        }
        if table.contributions.is_empty() {
            return Err(refuse("no contribution stands under it").into());
        }
        let theme = insert_theme(tx, consultation, table.title.trim(), table.description.trim())
            .await
            .map_err(|error| if error.is_taken() { refuse("the title stands twice").into() } else { error })?;
        for id in &table.contributions {
            under_a_theme.insert(id);
            insert_coding(tx, contribution(id)?, theme, None, analysis.published_at).await?;
        }
        let mut changed = Vec::with_capacity(table.changed.len());
        for beginning in &table.changed {
            let paragraph = one_paragraph(newest.iter().map(|(key, source)| (key, source)), beginning)
                .map_err(|reason| refuse(&reason))?;
            changed.push(paragraph.to_owned());
        }
        let disposition =
            NewDisposition { outcome: Some(table.disposition), reasons: &table.reasons, changed: &changed };
        insert_disposition(tx, consultation, theme, &disposition, None, analysis.published_at).await.map_err(
            |error| match error {
                Error::Disposition(error) => refuse(&error.to_string()).into(),
                other => other,
            },
        )?;
    }
    for table in &analysis.set_aside {
        let id = contribution(&table.contribution)?;
        if under_a_theme.contains(&table.contribution) {
            return Err(
                refuse_analysis(format!("`{}` stands under a theme and is set aside", table.contribution)).into()
            );
        }
        if table.reason.trim().is_empty() {
            return Err(refuse_analysis(format!("`{}` is set aside without a reason", table.contribution)).into());
        }
        insert_set_aside(tx, id, &table.reason, None, analysis.published_at).await?;
    }
    insert_summary(tx, consultation, analysis.summary.trim()).await?;
    publish_in(tx, store, consultation, analysis.published_at, now).await.map_err(|error| match error {
        Error::Unanswered(gaps) => {
            let ids = gaps_in_file(&gaps, ids);
            refuse_analysis(format!("the report leaves something unanswered: {ids}")).into()
        }
        other => other,
    })
}

/// The gaps, with contributions by their ids in the file.
fn gaps_in_file(gaps: &[domain::answering::Gap], ids: &Ids) -> String {
    use domain::answering::Gap;
    let name = |id: i64| ids.iter().find(|(_, (known, _))| *known == id).map_or("?", |(name, _)| name.as_str());
    let words: Vec<String> = gaps
        .iter()
        .map(|gap| match *gap {
            Gap::Waiting(id) => format!("{} waits for a moderator", name(id)),
            Gap::Uncoded(id) => format!("{} has neither a theme nor a reason", name(id)),
            Gap::NoDisposition(_) => "a theme has no disposition".to_owned(),
            Gap::NoSummary => "there is no summary".to_owned(),
            Gap::StillOpen => "the consultation has not closed".to_owned(),
            Gap::AlreadyReported => "it is reported already".to_owned(),
        })
        .collect();
    words.join("; ")
}
