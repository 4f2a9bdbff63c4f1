//! What a consultation says about itself before it opens, as officials type it. Rule 3 ([`crate::invitation`]) says what
//! must be there before it opens; here is what must be right to be kept at all.
//!
//! Source for the order of the dates: the Gunning principles ask that what people say is considered before anything is
//! decided.

use crate::time::{Timestamp, Zone, read_time};
use crate::vocabulary::{Channel, ParticipationLevel};
use crate::working_text;

/// As it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed<'a> {
    pub slug: &'a str,
    pub title: &'a str,
    /// BCP 47
    pub language: &'a str,
    pub zone: &'a str,
    pub summary: &'a str,
    pub plain_summary: &'a str,
    /// One thing a line.
    pub undecided: &'a str,
    pub settled: &'a str,
    pub decision_maker: &'a str,
    /// Days: 2026-03-10.
    pub closes: &'a str,
    pub decision: &'a str,
    pub report: &'a str,
    pub level: &'a str,
    pub channels: Vec<&'a str>,
    /// BCP 47, with commas or spaces between.
    pub languages: &'a str,
}

/// As it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    pub slug: String,
    pub title: String,
    pub language: String,
    pub zone: String,
    pub summary: String,
    pub plain_summary: String,
    pub undecided: Vec<String>,
    pub settled: Vec<String>,
    pub decision_maker: String,
    pub closes_at: Timestamp,
    pub decision_at: Timestamp,
    pub report_due_at: Timestamp,
    pub participation_level: ParticipationLevel,
    pub channels: Vec<Channel>,
    pub languages: Vec<String>,
}

/// What cannot be kept as it was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AboutRefusal {
    Slug,
    /// Another consultation has this address.
    SlugTaken,
    Title,
    Language,
    Zone,
    Closes,
    Decision,
    /// It would be decided before everybody was heard.
    DecisionBeforeClose,
    Report,
    ReportBeforeClose,
    Level,
    Languages,
    TooLong,
}

impl AboutRefusal {
    /// The message key of the sentence that says what to do.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Slug => "about-error-slug",
            Self::SlugTaken => "about-error-slug-taken",
            Self::Title => "about-error-title",
            Self::Language => "about-error-language",
            Self::Zone => "about-error-zone",
            Self::Closes => "about-error-closes",
            Self::Decision => "about-error-decision",
            Self::DecisionBeforeClose => "about-error-decision-early",
            Self::Report => "about-error-report",
            Self::ReportBeforeClose => "about-error-report-early",
            Self::Level => "about-error-level",
            Self::Languages => "about-error-languages",
            Self::TooLong => "about-error-too-long",
        }
    }

    /// The field of the form that it is about.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Slug | Self::SlugTaken => "slug",
            Self::Title => "title",
            Self::Language => "language",
            Self::Zone => "zone",
            Self::Closes => "closes",
            Self::Decision | Self::DecisionBeforeClose => "decision",
            Self::Report | Self::ReportBeforeClose => "report",
            Self::Level => "level",
            Self::Languages => "languages",
            Self::TooLong => "summary",
        }
    }
}

/// The longest address of a consultation, in letters.
pub const MOST_SLUG: usize = 60;
/// The longest of the longer texts, in letters.
pub const MOST_LETTERS: usize = 20_000;

/// Reads what was typed.
///
/// # Errors
/// Everything that cannot be kept, in the order of the form.
pub fn read(typed: &Typed<'_>) -> Result<About, Vec<AboutRefusal>> {
    let mut refused = Vec::new();
    let slug = typed.slug.trim();
    if !is_slug(slug) {
        refused.push(AboutRefusal::Slug);
    }
    let title = working_text::name(typed.title);
    if title.is_none() {
        refused.push(AboutRefusal::Title);
    }
    let language = tag(typed.language);
    if language.is_none() {
        refused.push(AboutRefusal::Language);
    }
    let zone = Zone::named(typed.zone.trim()).ok();
    if zone.is_none() {
        refused.push(AboutRefusal::Zone);
    }
    let in_zone = zone.unwrap_or_else(Zone::utc);
    // A day only: what is relative to today belongs to import files.
    let day = |text: &str, end_of_day| {
        let text = text.trim();
        let plain = text.len() == 10 && text.starts_with(|c: char| c.is_ascii_digit());
        plain.then(|| read_time(text, &in_zone, Timestamp(0), end_of_day).ok()).flatten()
    };
    let closes_at = day(typed.closes, true);
    if closes_at.is_none() {
        refused.push(AboutRefusal::Closes);
    }
    let decision_at = day(typed.decision, true);
    match (closes_at, decision_at) {
        (_, None) => refused.push(AboutRefusal::Decision),
        (Some(closes), Some(decision)) if decision <= closes => refused.push(AboutRefusal::DecisionBeforeClose),
        _ => {}
    }
    let report_due_at = day(typed.report, true);
    match (closes_at, report_due_at) {
        (_, None) => refused.push(AboutRefusal::Report),
        (Some(closes), Some(report)) if report <= closes => refused.push(AboutRefusal::ReportBeforeClose),
        _ => {}
    }
    let level = typed.level.parse().ok();
    if level.is_none() {
        refused.push(AboutRefusal::Level);
    }
    let languages: Option<Vec<String>> =
        typed.languages.split([',', ' ', '\n', '\r', '،']).filter(|part| !part.trim().is_empty()).map(tag).collect();
    if languages.is_none() {
        refused.push(AboutRefusal::Languages);
    }
    let texts = [typed.summary, typed.plain_summary, typed.undecided, typed.settled, typed.decision_maker];
    if texts.iter().any(|text| text.chars().count() > MOST_LETTERS) {
        refused.push(AboutRefusal::TooLong);
    }
    let channels = Channel::ALL.iter().copied().filter(|way| typed.channels.contains(&way.as_str())).collect();
    match (title, language, closes_at, decision_at, report_due_at, level, languages) {
        (
            Some(title),
            Some(language),
            Some(closes_at),
            Some(decision_at),
            Some(report_due_at),
            Some(participation_level),
            Some(languages),
        ) if refused.is_empty() => Ok(About {
            slug: slug.to_owned(),
            title,
            language,
            zone: typed.zone.trim().to_owned(),
            summary: text(typed.summary),
            plain_summary: text(typed.plain_summary),
            undecided: lines(typed.undecided),
            settled: lines(typed.settled),
            decision_maker: text(typed.decision_maker),
            closes_at,
            decision_at,
            report_due_at,
            participation_level,
            channels,
            languages,
        }),
        _ => Err(refused),
    }
}

/// Small letters, figures and hyphens, as they stand in an address.
pub fn is_slug(slug: &str) -> bool {
    !slug.is_empty()
        && slug.len() <= MOST_SLUG
        && slug.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
}

/// What looks like a language tag (RFC 5646): `en`, `sw-KE`.
pub(crate) fn tag(text: &str) -> Option<String> {
    let text = text.trim();
    let mut parts = text.split('-');
    let primary = parts.next()?;
    let sound = (2..=3).contains(&primary.len())
        && primary.chars().all(|letter| letter.is_ascii_alphabetic())
        && parts.all(|part| (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric()));
    sound.then(|| text.to_owned())
}

fn text(typed: &str) -> String {
    working_text::typed(typed).trim().to_owned()
}

fn lines(typed: &str) -> Vec<String> {
    text(typed).lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn typed() -> Typed<'static> {
        Typed {
            slug: "benches",
            title: "Benches in the Park",
            language: "en",
            zone: "Europe/Lisbon",
            plain_summary: "Where should benches stand?",
            undecided: "How many\r\n\r\n Where \r\n",
            closes: "2031-04-10",
            decision: "2031-05-10",
            report: "2031-05-01",
            level: "consult",
            channels: vec!["phone", "web", "pigeon"],
            languages: "en, ar sw-KE",
            ..Typed::default()
        }
    }

    #[test]
    fn what_an_official_types_is_kept_and_may_be_incomplete() {
        let about = read(&typed()).unwrap();
        assert_eq!(about.undecided, ["How many", "Where"]);
        assert_eq!(about.channels, [Channel::Web, Channel::Phone]);
        assert_eq!(about.languages, ["en", "ar", "sw-KE"]);
        assert_eq!(about.settled, Vec::<String>::new());
        assert!(about.closes_at < about.report_due_at);
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        use AboutRefusal::*;
        let wrong = Typed { slug: "Bench Es", closes: "soon", decision: "2031-02-30", ..typed() };
        assert_eq!(read(&wrong), Err(vec![Slug, Closes, Decision]));
        let early = Typed { decision: "2031-04-10", report: "2031-04-09", ..typed() };
        assert_eq!(read(&early), Err(vec![DecisionBeforeClose, ReportBeforeClose]));
        let nothing = [Slug, Title, Language, Zone, Closes, Decision, Report, Level];
        assert_eq!(read(&Typed::default()), Err(nothing.to_vec()));
        assert_eq!(read(&Typed { closes: "today+9d", ..typed() }), Err(vec![Closes]), "that is for files");
    }

    proptest! {
        #[test]
        fn whatever_is_kept_decides_nothing_before_the_close(
            closes in "2031-0[1-9]-[0-2][0-9]", decision in "2031-0[1-9]-[0-2][0-9]", report in "[0-9today+-]{0,10}", slug in ".{0,70}"
        ) {
            let typed = Typed { slug: &slug, closes: &closes, decision: &decision, report: &report, ..typed() };
            match read(&typed) {
                Ok(about) => {
                    prop_assert!(about.decision_at > about.closes_at && about.report_due_at > about.closes_at);
                    prop_assert!(is_slug(&about.slug));
                }
                Err(refused) => prop_assert!(!refused.is_empty()),
            }
        }
    }
}
