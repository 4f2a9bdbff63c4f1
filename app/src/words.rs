//! Words in every language, from the Fluent catalogues in `app/words/`. On the server only: islands receive their
//! words as props, so that no catalogue travels to the browser.

use std::borrow::Cow;
use std::collections::HashMap;

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{Loader, static_loader};
use leptos::prelude::use_context;
use unic_langid::{LanguageIdentifier, langid};

static_loader! {
    static CATALOGUES = {
        locales: "./words",
        fallback_language: "en",
        // User text is isolated in the markup, with `dir="auto"`; marks of Fluent's own would end up in attributes.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

/// A language that the pages can speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Locale {
    English,
    Arabic,
}

impl Locale {
    pub const ALL: [Self; 2] = [Self::English, Self::Arabic];

    /// The BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Arabic => "ar",
        }
    }

    /// `ltr` or `rtl`.
    pub const fn dir(self) -> &'static str {
        match self {
            Self::English => "ltr",
            Self::Arabic => "rtl",
        }
    }

    /// The language's name in the language itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Arabic => "العربية",
        }
    }

    /// The locale for a tag such as `ar` or `ar-SY`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.trim();
        Self::ALL.into_iter().find(|locale| locale.tag().eq_ignore_ascii_case(primary))
    }

    /// The best match for an `Accept-Language` header (RFC 9110, 12.5.4), English where none fits.
    pub fn from_accept_language(header: &str) -> Self {
        let mut best = (0.0_f32, Self::English);
        for part in header.split(',') {
            let (tag, weight) = part.split_once(";q=").unwrap_or((part, "1"));
            let weight = weight.trim().parse().unwrap_or(0.0);
            if let Some(locale) = Self::from_tag(tag.trim())
                && weight > best.0
            {
                best = (weight, locale);
            }
        }
        best.1
    }

    fn langid(self) -> LanguageIdentifier {
        match self {
            Self::English => langid!("en"),
            Self::Arabic => langid!("ar"),
        }
    }
}

/// The words of one locale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words(pub Locale);

impl Words {
    /// The message `key`. A key that is in no catalogue comes back as itself; a test makes sure that none is used.
    pub fn get(self, key: &str) -> String {
        CATALOGUES.try_lookup(&self.0.langid(), key).unwrap_or_else(|| key.to_owned())
    }

    /// The message `key` with its arguments filled in; numbers choose plural forms.
    pub fn with<const N: usize>(self, key: &str, args: [(&'static str, FluentValue<'static>); N]) -> String {
        let args: HashMap<Cow<'static, str>, FluentValue<'static>> =
            args.into_iter().map(|(name, value)| (Cow::Borrowed(name), value)).collect();
        CATALOGUES.try_lookup_with_args(&self.0.langid(), key, &args).unwrap_or_else(|| key.to_owned())
    }
}

/// The words of the page being rendered.
pub fn use_words() -> Words {
    use_context().unwrap_or(Words(Locale::English))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;

    /// The keys of a catalogue: what stands before ` = ` at the beginning of a line.
    fn keys(locale: Locale) -> BTreeSet<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("words").join(locale.tag());
        let mut keys = BTreeSet::new();
        for entry in fs::read_dir(folder).unwrap() {
            for line in fs::read_to_string(entry.unwrap().path()).unwrap().lines() {
                if let Some((key, _)) = line.split_once(" =")
                    && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
                {
                    assert!(keys.insert(key.to_owned()), "`{key}` stands twice in {}", locale.tag());
                }
            }
        }
        keys
    }

    fn sources(folder: &Path, into: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, into);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                into.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }

    #[test]
    fn every_language_has_every_word() {
        let english = keys(Locale::English);
        for locale in Locale::ALL {
            let missing: Vec<_> = english.symmetric_difference(&keys(locale)).cloned().collect();
            assert!(missing.is_empty(), "{}: {missing:?}", locale.tag());
        }
    }

    #[test]
    fn every_word_that_a_page_asks_for_is_there() {
        let mut source = String::new();
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut source);
        let known = keys(Locale::English);
        let asked = source
            .split("words.get(\"")
            .skip(1)
            .chain(source.split("words.with(\"").skip(1))
            .filter_map(|rest| rest.split_once('"').map(|(key, _)| key));
        let missing: BTreeSet<&str> = asked.filter(|key| !known.contains(*key)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn every_word_of_the_vocabulary_has_a_name() {
        use domain::vocabulary::{
            Channel, ContributionState, Deed, DispositionOutcome, ParticipationLevel, RespondentKind, Stage,
            Verification,
        };
        let known = keys(Locale::English);
        let mut asked: Vec<String> = Vec::new();
        asked.extend(Channel::ALL.iter().map(|word| format!("channel-{}", word.key())));
        asked.extend(ContributionState::ALL.iter().map(|word| format!("state-{}", word.key())));
        asked.extend(ParticipationLevel::ALL.iter().map(|word| format!("level-{}", word.key())));
        asked.extend(RespondentKind::ALL.iter().map(|word| format!("respondent-{}", word.key())));
        asked.extend(Stage::ALL.iter().map(|word| format!("stage-{}", word.key())));
        asked.extend(Deed::ALL.iter().map(|word| format!("deed-{}", word.key())));
        for word in Verification::ALL {
            asked.extend([format!("verification-{}", word.key()), format!("verification-{}-hint", word.key())]);
        }
        asked.extend(domain::moderation::Ground::ALL.iter().map(|word| format!("ground-{}", word.key())));
        for word in DispositionOutcome::ALL {
            asked.extend([format!("outcome-{}", word.key()), format!("outcome-{}-hint", word.key())]);
        }
        let missing: Vec<_> = asked.iter().filter(|key| !known.contains(*key)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn the_language_is_the_one_that_the_reader_prefers() {
        assert_eq!(Locale::from_accept_language("ar-SY,ar;q=0.9,en;q=0.5"), Locale::Arabic);
        assert_eq!(Locale::from_accept_language("fr,en;q=0.3,ar;q=0.1"), Locale::English);
        assert_eq!(Locale::from_accept_language(""), Locale::English);
    }

    #[test]
    fn numbers_choose_their_plural() {
        let words = Words(Locale::English);
        assert_eq!(words.with("count-comments", [("count", 1.into())]), "one comment");
        assert_eq!(words.with("count-comments", [("count", 4.into())]), "4 comments");
    }
}
