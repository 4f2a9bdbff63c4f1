//! The languages that the pages can speak, as the catalogues tell: a folder under `app/words/` is a language, and its
//! `language.ftl` says its name, its direction and how dates and numbers are written in it. Nothing else names one, but
//! for the one that stands in where none fits.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::LazyLock;

use fluent_templates::Loader;
use unic_langid::LanguageIdentifier;

use crate::formats::Formats;
use crate::words::CATALOGUES;

/// Spoken where nothing that a reader asks for is there; `CATALOGUES` falls back to the same.
const FALLBACK: &str = "en";

/// A language that the pages can speak.
#[derive(Clone, Copy)]
pub struct Locale(&'static Language);

struct Language {
    id: LanguageIdentifier,
    tag: String,
    dir: String,
    own_name: String,
    formats: Formats,
}

static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let mut languages: Vec<Language> = CATALOGUES
        .locales()
        .map(|id| {
            let said = |key: &str| CATALOGUES.lookup(id, key);
            Language {
                tag: id.to_string(),
                dir: said("locale-direction"),
                own_name: said("locale-name"),
                formats: Formats::of(&said("locale-formats")),
                id: id.clone(),
            }
        })
        .collect();
    languages.sort_by(|a, b| a.own_name.cmp(&b.own_name));
    languages
});

impl Locale {
    /// Every language, by its own name.
    pub fn all() -> impl Iterator<Item = Self> {
        LANGUAGES.iter().map(Self)
    }

    /// The language that stands in where none fits.
    pub fn fallback() -> Self {
        let fallback = Self::all().find(|locale| locale.tag() == FALLBACK);
        fallback.expect("the catalogues are not built without the fallback")
    }

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        &self.0.tag
    }

    /// `ltr` or `rtl`.
    pub fn dir(self) -> &'static str {
        &self.0.dir
    }

    /// The language's name in the language itself.
    pub fn own_name(self) -> &'static str {
        &self.0.own_name
    }

    /// How dates and numbers are written in it.
    pub(crate) fn formats(self) -> &'static Formats {
        &self.0.formats
    }

    pub(crate) fn id(self) -> &'static LanguageIdentifier {
        &self.0.id
    }

    /// The locale for a tag such as `ar` or `ar-SY` (RFC 4647, 3.4: what is missing is looked for without its last
    /// part).
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.trim().replace('_', "-");
        let mut range = tag.as_str();
        loop {
            if let Some(found) = Self::all().find(|locale| locale.tag().eq_ignore_ascii_case(range)) {
                return Some(found);
            }
            range = range.rsplit_once('-')?.0;
            // A single letter only begins what was cut off.
            range = range.rsplit_once('-').filter(|(_, last)| last.len() == 1).map_or(range, |(before, _)| before);
        }
    }

    /// The language that an `Accept-Language` header asks for (RFC 9110, 12.5.4; looked up by RFC 4647, 3.4): the
    /// weightiest that is there, the first of several that weigh the same. A weight of 0 refuses a language, and `*`
    /// takes any that is not refused. The fallback where none fits: a page in it is better than none.
    pub fn from_accept_language(header: &str) -> Self {
        let mut asked: Vec<(&str, f32)> = header.split(',').filter_map(weighed).collect();
        let refused: Vec<&str> = asked.iter().filter(|(_, weight)| *weight == 0.0).map(|(range, _)| *range).collect();
        let is_refused = |locale: &Self| refused.iter().any(|range| range.eq_ignore_ascii_case(locale.tag()));
        asked.retain(|(_, weight)| *weight > 0.0);
        asked.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        asked
            .into_iter()
            .find_map(|(range, _)| match range {
                "*" => std::iter::once(Self::fallback()).chain(Self::all()).find(|locale| !is_refused(locale)),
                _ => Self::from_tag(range).filter(|locale| !is_refused(locale)),
            })
            .unwrap_or_else(Self::fallback)
    }

    /// The language that a visitor chose, else the one that their browser asks for.
    pub fn chosen(tag: Option<&str>, accept_language: Option<&str>) -> Self {
        let chosen = tag.and_then(Self::from_tag);
        chosen.unwrap_or_else(|| accept_language.map_or_else(Self::fallback, Self::from_accept_language))
    }
}

/// A range with its weight, 1 where none is given; nothing where the weight is none.
fn weighed(part: &str) -> Option<(&str, f32)> {
    let mut parts = part.split(';').map(str::trim);
    let range = parts.next().filter(|range| !range.is_empty())?;
    let Some(parameter) = parts.next() else { return Some((range, 1.0)) };
    let (name, weight) = parameter.split_once('=')?;
    let weight = weight.trim().parse().ok().filter(|weight| (0.0..=1.0).contains(weight))?;
    name.trim().eq_ignore_ascii_case("q").then_some((range, weight))
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.tag() == other.tag()
    }
}

impl Eq for Locale {}

impl Hash for Locale {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.tag().hash(state);
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(header: &str) -> &'static str {
        Locale::from_accept_language(header).tag()
    }

    #[test]
    fn the_language_is_the_one_that_the_reader_prefers() {
        assert_eq!(asked("ar-SY,ar;q=0.9,en;q=0.5"), "ar");
        assert_eq!(asked("de,en;q=0.3,ar;q=0.1"), "en");
        assert_eq!(asked("de, sw ; q=0.4 , fr; Q=0.8"), "fr");
        assert_eq!(asked("es,fr"), "es", "the first of several that weigh the same");
        assert_eq!(asked(""), "en");
    }

    #[test]
    fn who_asks_for_a_region_or_a_script_gets_the_language() {
        assert_eq!(asked("es-419"), "es");
        assert_eq!(asked("ar-Arab-EG-u-nu-latn"), "ar");
        assert_eq!(asked("swahili"), "en", "a tag is cut at its hyphens alone");
        assert_eq!(Locale::from_tag("fr_CA").map(Locale::tag), Some("fr"));
        assert_eq!(Locale::from_tag(""), None);
    }

    #[test]
    fn who_refuses_a_language_gets_another_one_where_there_is_one() {
        assert_ne!(asked("en;q=0, *"), "en");
        assert_eq!(asked("en-GB, en;q=0, fr;q=0.1"), "fr");
        assert_eq!(asked("*, fr;q=0.5"), "en", "whoever takes any gets the one that stands in");
        assert_eq!(asked("*;q=0"), "en", "a page is better than none");
    }

    #[test]
    fn what_is_no_weight_asks_for_nothing() {
        for header in ["fr;q=2", "fr;q=", "fr;level=1", "fr;q=NaN", ";q=1", "fr;q"] {
            assert_eq!(asked(header), "en", "{header}");
        }
        assert_eq!(asked("fr;q=-1, sw;q=0.1"), "sw");
    }

    #[test]
    fn who_chose_a_language_keeps_it_whatever_the_browser_asks_for() {
        assert_eq!(Locale::chosen(Some("sw"), Some("fr")).tag(), "sw");
        assert_eq!(Locale::chosen(Some("tlh"), Some("fr")).tag(), "fr");
        assert_eq!(Locale::chosen(None, None).tag(), "en");
    }

    #[test]
    fn every_language_says_its_name_its_direction_and_how_it_writes_dates() {
        for locale in Locale::all() {
            assert!(["ltr", "rtl"].contains(&locale.dir()), "{locale:?}: {}", locale.dir());
            assert!(!locale.own_name().is_empty() && !locale.own_name().starts_with("locale-"), "{locale:?}");
        }
        assert_eq!(Locale::from_tag("ar").unwrap().dir(), "rtl");
    }
}
