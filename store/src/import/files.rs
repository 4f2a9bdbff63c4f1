//! Reading the folder: every file, every date, every word that must be one of a few. Nothing here touches the
//! database.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use domain::submission::Said;
use domain::time::{Timestamp, Zone, read_time};
use domain::variants::{Variant, may_be_kept};
use domain::vocabulary::{
    Channel, ContributionKind, ContributionState, DispositionOutcome, OrganisationKind, ParticipationLevel,
    RespondentKind, Standing, Verification,
};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::ImportRefusal;
use crate::versions::NewSection;

const CONSULTATION: &str = "consultation.toml";
const CONTRIBUTIONS: &str = "contributions.jsonl";
const ANALYSIS: &str = "analysis.toml";

type Read<T> = Result<T, ImportRefusal>;

/// A folder, read and checked as far as that goes without the database.
#[derive(Debug)]
pub(super) struct Files {
    pub consultation: ConsultationFile,
    pub dates: Dates,
    pub versions: Vec<VersionFiles>,
    pub variants: Vec<VariantFiles>,
    pub contributions: Vec<Line>,
    pub analysis: Option<Analysis>,
    /// SHA-256 of all but the contributions.
    pub fingerprint: [u8; 32],
}

#[derive(Debug, Deserialize)]
pub(super) struct ConsultationFile {
    pub slug: String,
    pub title: String,
    pub language: String,
    pub time_zone: Option<String>,
    pub organisation: String,
    pub summary: String,
    #[serde(default)]
    pub plain_summary: String,
    #[serde(default)]
    pub undecided: Vec<String>,
    #[serde(default)]
    pub settled: Vec<String>,
    #[serde(default)]
    pub decision_maker: String,
    opens_at: String,
    closes_at: String,
    decision_at: String,
    report_due_at: String,
    pub participation_level: ParticipationLevel,
    #[serde(default)]
    pub channels: Vec<Channel>,
    #[serde(default)]
    pub languages: Vec<String>,
    #[serde(default)]
    pub moderators: Vec<String>,
    #[serde(default)]
    pub facilitators: Vec<String>,
    #[serde(default)]
    pub no_moderator_reason: String,
    #[serde(default = "nothing_shown")]
    pub verification: Vec<Verification>,
    #[serde(default)]
    pub organisations: Vec<OrganisationTable>,
    #[serde(default)]
    extension: Vec<ExtensionTable>,
    #[serde(default)]
    version: Vec<VersionTable>,
    #[serde(default)]
    variant: Vec<VariantTable>,
}

#[derive(Debug, Deserialize)]
pub(super) struct OrganisationTable {
    pub name: String,
    pub kind: OrganisationKind,
    pub standing: Option<Standing>,
    pub group: Option<String>,
}

#[derive(Debug, Deserialize)]
struct ExtensionTable {
    closes_at: String,
    announced_at: String,
    reason: String,
}

#[derive(Debug, Deserialize)]
struct VersionTable {
    name: String,
    folder: String,
    published_at: String,
}

#[derive(Debug, Deserialize)]
struct VariantTable {
    name: String,
    folder: String,
    #[serde(default)]
    promised: bool,
}

/// The dates of `consultation.toml`, resolved.
#[derive(Debug)]
pub(super) struct Dates {
    /// As it is stored: a name, or an offset.
    pub zone: String,
    pub opens_at: Timestamp,
    pub closes_at: Timestamp,
    pub decision_at: Timestamp,
    pub report_due_at: Timestamp,
    pub extensions: Vec<(Timestamp, Timestamp, String)>,
}

#[derive(Debug)]
pub(super) struct VersionFiles {
    pub name: String,
    pub published_at: Timestamp,
    pub sections: Vec<NewSection>,
}

#[derive(Debug)]
pub(super) struct VariantFiles {
    pub variant: Variant,
    pub promised: bool,
    /// Each under the key of the section of the first version that it says in another way.
    pub sections: Vec<NewSection>,
}

/// A line of `contributions.jsonl`.
#[derive(Debug)]
pub(super) struct Line {
    /// From 1.
    pub number: usize,
    pub id: String,
    pub kind: ContributionKind,
    pub reply_to: Option<String>,
    pub submitted_at: Timestamp,
    pub respondent: RespondentKind,
    pub section: Option<String>,
    /// The beginning of the paragraph's source.
    pub paragraph: Option<String>,
    pub said: Said,
    pub language: Option<String>,
    pub channel: Channel,
    pub assisted_by: Option<String>,
    pub state: ContributionState,
    /// `None`: late when it came after the close.
    pub late: Option<bool>,
    pub paraphrase: bool,
    pub abridged: bool,
}

impl Line {
    pub(super) fn refuse(&self, reason: impl Into<String>) -> ImportRefusal {
        ImportRefusal::new(CONTRIBUTIONS, Some(self.number), reason)
    }
}

#[derive(Debug, Deserialize)]
struct RawLine {
    id: String,
    kind: String,
    reply_to: Option<String>,
    submitted_at: String,
    respondent_type: RespondentKind,
    section: Option<String>,
    paragraph: Option<String>,
    body: String,
    language: Option<String>,
    #[serde(default = "web")]
    channel: Channel,
    assisted_by: Option<String>,
    #[serde(default = "published")]
    state: ContributionState,
    late: Option<bool>,
    body_form: Option<String>,
    #[serde(default)]
    truncated: bool,
}

fn nothing_shown() -> Vec<Verification> {
    vec![Verification::None]
}

const fn web() -> Channel {
    Channel::Web
}

const fn published() -> ContributionState {
    ContributionState::Published
}

#[derive(Debug, Deserialize)]
struct AnalysisFile {
    report: ReportTable,
    #[serde(default)]
    theme: Vec<ThemeTable>,
    #[serde(default)]
    set_aside: Vec<SetAsideTable>,
}

#[derive(Debug, Deserialize)]
struct ReportTable {
    summary: String,
    published_at: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct ThemeTable {
    pub title: String,
    pub description: String,
    pub contributions: Vec<String>,
    pub disposition: DispositionOutcome,
    pub reasons: String,
    #[serde(default)]
    pub changed: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct SetAsideTable {
    pub contribution: String,
    pub reason: String,
}

/// `analysis.toml`, resolved.
#[derive(Debug)]
pub(super) struct Analysis {
    pub summary: String,
    pub published_at: Timestamp,
    pub themes: Vec<ThemeTable>,
    pub set_aside: Vec<SetAsideTable>,
}

pub(super) fn refuse_analysis(reason: impl Into<String>) -> ImportRefusal {
    ImportRefusal::new(ANALYSIS, None, reason)
}

pub(super) fn refuse_consultation(reason: impl Into<String>) -> ImportRefusal {
    ImportRefusal::new(CONSULTATION, None, reason)
}

pub(super) fn read(folder: &Path, now: Timestamp) -> Read<Files> {
    let mut hash = Sha256::new();
    let source = text(folder, CONSULTATION)?;
    hash.update(&source);
    let consultation: ConsultationFile = toml(CONSULTATION, &source)?;
    if consultation.slug.is_empty()
        || !consultation.slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    {
        return Err(refuse_consultation("the slug has small letters, digits and hyphens only"));
    }
    if consultation.verification.is_empty() {
        return Err(refuse_consultation("verification: name one way at least, such as `none`"));
    }
    if consultation.verification.contains(&Verification::OpenId) {
        return Err(refuse_consultation("verification: this Hearback is connected to no OpenID provider"));
    }
    let (dates, zone) = dates(&consultation, now)?;
    let when = |field: &str, text: &str| {
        read_time(text, &zone, now, false).map_err(|error| refuse_consultation(format!("{field}: {error}")))
    };

    let mut versions = Vec::with_capacity(consultation.version.len());
    for table in &consultation.version {
        let sections = sections(folder, &table.folder)?;
        for section in &sections {
            hash.update(&section.key);
            hash.update(&section.source);
        }
        let published_at = when("published_at", &table.published_at)?;
        if versions.last().is_some_and(|before: &VersionFiles| published_at < before.published_at) {
            let reason = format!("the version `{}` is published before the version above it", table.name);
            return Err(refuse_consultation(reason));
        }
        versions.push(VersionFiles { name: table.name.clone(), published_at, sections });
    }
    if versions.is_empty() {
        return Err(refuse_consultation("at least one [[version]] is needed"));
    }

    let mut variants = Vec::with_capacity(consultation.variant.len());
    for table in &consultation.variant {
        let refuse = |reason: &str| refuse_consultation(format!("the variant `{}`: {reason}", table.name));
        let variant: Variant = table.name.parse().map_err(|_| refuse("give it a name such as `plain-en`"))?;
        if variant.kind.is_recording() {
            return Err(refuse("recordings are added on the desk"));
        }
        let sections = sections(folder, &table.folder)?;
        for section in &sections {
            if !versions[0].sections.iter().any(|original| original.key == section.key) {
                return Err(refuse(&format!("the first version has no section `{}`", section.key)));
            }
            if let Err(why) = may_be_kept(&section.key, &section.source, &variant.language) {
                return Err(ImportRefusal::new(&table.folder, None, format!("{}: {why}", section.key)));
            }
            hash.update(&section.key);
            hash.update(&section.source);
        }
        variants.push(VariantFiles { variant, promised: table.promised, sections });
    }

    let contributions = if folder.join(CONTRIBUTIONS).exists() {
        lines(&text(folder, CONTRIBUTIONS)?, &zone, now)?
    } else {
        Vec::new()
    };
    let analysis = if folder.join(ANALYSIS).exists() {
        let source = text(folder, ANALYSIS)?;
        hash.update(&source);
        let file: AnalysisFile = toml(ANALYSIS, &source)?;
        let published_at = match &file.report.published_at {
            Some(text) => read_time(text, &zone, now, false).map_err(|error| refuse_analysis(error.to_string()))?,
            None => versions.last().map_or(now, |version| version.published_at),
        };
        if published_at > now {
            return Err(refuse_analysis("the report is published on a day that is still to come"));
        }
        Some(Analysis { summary: file.report.summary, published_at, themes: file.theme, set_aside: file.set_aside })
    } else {
        None
    };
    Ok(Files { consultation, dates, versions, variants, contributions, analysis, fingerprint: hash.finalize().into() })
}

/// Every date of `consultation.toml`, in the zone that it names, else that of the close, else UTC.
fn dates(file: &ConsultationFile, now: Timestamp) -> Read<(Dates, Zone)> {
    let named = file.time_zone.clone().unwrap_or_else(|| offset_of(&file.closes_at).unwrap_or("UTC").to_owned());
    let zone = Zone::named(&named).map_err(|error| refuse_consultation(error.to_string()))?;
    let when = |field: &str, text: &str, end_of_day: bool| {
        read_time(text, &zone, now, end_of_day).map_err(|error| refuse_consultation(format!("{field}: {error}")))
    };
    let mut extensions = Vec::with_capacity(file.extension.len());
    let closes_at = when("closes_at", &file.closes_at, true)?;
    let mut last = closes_at;
    for table in &file.extension {
        let closes_at = when("extension.closes_at", &table.closes_at, true)?;
        if closes_at <= last {
            return Err(refuse_consultation("an extension closes later than the close before it, never earlier"));
        }
        last = closes_at;
        extensions.push((closes_at, when("announced_at", &table.announced_at, false)?, table.reason.clone()));
    }
    let opens_at = when("opens_at", &file.opens_at, false)?;
    if opens_at >= closes_at {
        return Err(refuse_consultation("closes_at comes after opens_at"));
    }
    let dates = Dates {
        opens_at,
        closes_at,
        decision_at: when("decision_at", &file.decision_at, false)?,
        report_due_at: when("report_due_at", &file.report_due_at, true)?,
        extensions,
        zone: named,
    };
    Ok((dates, zone))
}

/// `-04:00` of `2016-04-18T23:59:00-04:00`.
fn offset_of(time: &str) -> Option<&str> {
    let offset = time.get(time.len().checked_sub(6)?..)?;
    (offset.starts_with(['+', '-']) && time.contains('T')).then_some(offset)
}

fn text(folder: &Path, name: &str) -> Read<String> {
    fs::read_to_string(folder.join(name)).map_err(|error| ImportRefusal::new(name, None, error.to_string()))
}

fn toml<T: for<'a> Deserialize<'a>>(name: &str, source: &str) -> Read<T> {
    toml::from_str(source).map_err(|error| {
        let line = error.span().map(|span| source[..span.start.min(source.len())].lines().count().max(1));
        ImportRefusal::new(name, line, error.message())
    })
}

pub(super) fn sections(folder: &Path, name: &str) -> Read<Vec<NewSection>> {
    let refused = |error: std::io::Error| ImportRefusal::new(name, None, error.to_string());
    if Path::new(name).components().count() != 1 || name.starts_with('.') {
        return Err(refuse_consultation(format!("`{name}` is not a folder beside consultation.toml")));
    }
    let mut names = Vec::new();
    for entry in fs::read_dir(folder.join(name)).map_err(refused)? {
        let entry = entry.map_err(refused)?.file_name().to_string_lossy().into_owned();
        if entry.ends_with(".md") {
            names.push(entry);
        }
    }
    names.sort();
    if names.is_empty() {
        return Err(ImportRefusal::new(name, None, "there is no Markdown file in this folder"));
    }
    names
        .into_iter()
        .map(|key| Ok(NewSection { source: text(&folder.join(name), &key)?.replace("\r\n", "\n"), key }))
        .collect()
}

/// What is wrong with a line of JSON, and in which column; it is always on line 1 of itself.
fn without_line(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default();
    format!("column {}: {message}", error.column())
}

fn lines(source: &str, zone: &Zone, now: Timestamp) -> Read<Vec<Line>> {
    let mut ids = HashSet::new();
    let mut lines = Vec::new();
    for (number, line) in (1..).zip(source.lines()) {
        if line.trim().is_empty() {
            continue;
        }
        let refuse = |reason: String| ImportRefusal::new(CONTRIBUTIONS, Some(number), reason);
        let raw: RawLine = serde_json::from_str(line).map_err(|error| refuse(without_line(&error)))?;
        if !ids.insert(raw.id.clone()) {
            return Err(refuse(format!("the id `{}` stands in an earlier line", raw.id)));
        }
        let kind = match raw.kind.as_str() {
            "submission" => ContributionKind::Comment,
            "reply" => ContributionKind::Reply,
            other => return Err(refuse(format!("`{other}` is not one of: submission, reply"))),
        };
        if raw.paragraph.is_some() && raw.section.is_none() {
            return Err(refuse("a paragraph needs its section".to_owned()));
        }
        if !matches!(raw.state, ContributionState::Published | ContributionState::Waiting) {
            return Err(refuse(format!("`{}` is not one of: published, waiting", raw.state)));
        }
        lines.push(Line {
            number,
            id: raw.id,
            kind,
            reply_to: raw.reply_to,
            submitted_at: read_time(&raw.submitted_at, zone, now, false).map_err(|error| refuse(error.to_string()))?,
            respondent: raw.respondent_type,
            section: raw.section,
            paragraph: raw.paragraph,
            said: Said::typed(&raw.body).map_err(|error| refuse(format!("body: {error}")))?,
            language: raw.language,
            channel: raw.channel,
            assisted_by: raw.assisted_by,
            state: raw.state,
            late: raw.late,
            paraphrase: raw.body_form.as_deref() == Some("paraphrase"),
            abridged: raw.truncated,
        });
    }
    // Contributions of one day keep the order of the file.
    lines.sort_by_key(|line| line.submitted_at);
    Ok(lines)
}
