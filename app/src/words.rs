//! Words in every language, from the Fluent catalogues in `app/words/`. On the server only: islands receive their
//! words as props, so that no catalogue travels to the browser.

use std::borrow::Cow;
use std::collections::HashMap;

use domain::language::own_name;
use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{Loader, static_loader};
use leptos::prelude::use_context;

use crate::formats;
pub use crate::locale::Locale;

static_loader! {
    pub(crate) static CATALOGUES = {
        locales: "./words",
        fallback_language: "en",
        customise: |bundle| {
            // User text is isolated in the markup, with `dir="auto"`; marks of Fluent's own would end up in attributes.
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(formats::in_message));
            bundle.add_builtins().expect("nothing else is called NUMBER");
        },
    };
}

/// The words of one locale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words(pub Locale);

impl Words {
    /// The message `key`. A key that is in no catalogue comes back as itself; a test makes sure that none is used.
    pub fn get(self, key: &str) -> String {
        CATALOGUES.try_lookup(self.0.id(), key).unwrap_or_else(|| key.to_owned())
    }

    /// The message `key` with its arguments filled in; numbers choose plural forms.
    pub fn with<const N: usize>(self, key: &str, args: [(&'static str, FluentValue<'static>); N]) -> String {
        let args: HashMap<Cow<'static, str>, FluentValue<'static>> =
            args.into_iter().map(|(name, value)| (Cow::Borrowed(name), value)).collect();
        CATALOGUES.try_lookup_with_args(self.0.id(), key, &args).unwrap_or_else(|| key.to_owned())
    }

    /// A number that stands by itself, as the language writes it: "1,234".
    pub fn number(self, number: impl TryInto<i64>) -> String {
        self.0.formats().number(number.try_into().unwrap_or(i64::MAX))
    }

    /// The name of a language, in this one where there is a word for it, else its own name, else its tag.
    pub fn language(self, tag: &str) -> String {
        let known = CATALOGUES.try_lookup(self.0.id(), &format!("language-{tag}"));
        known.or_else(|| own_name(tag).map(str::to_owned)).unwrap_or_else(|| tag.to_owned())
    }
}

/// The words of the page being rendered.
pub fn use_words() -> Words {
    use_context().unwrap_or_else(|| Words(Locale::fallback()))
}

#[cfg(test)]
mod translations;

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
        let english = keys(Locale::fallback());
        for locale in Locale::all() {
            let missing: Vec<_> = english.symmetric_difference(&keys(locale)).cloned().collect();
            assert!(missing.is_empty(), "{}: {missing:?}", locale.tag());
        }
    }

    #[test]
    fn every_word_that_a_page_asks_for_is_there() {
        let mut source = String::new();
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut source);
        let known = keys(Locale::fallback());
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
        let known = keys(Locale::fallback());
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
    fn numbers_choose_their_plural() {
        let words = Words(Locale::fallback());
        assert_eq!(words.with("count-comments", [("count", 1.into())]), "one comment");
        assert_eq!(words.with("count-comments", [("count", 4.into())]), "4 comments");
    }

    #[test]
    fn everybody_reads_numbers_as_their_language_writes_them() {
        for (tag, number) in
            [("en", "12,345"), ("fr", "12\u{202f}345"), ("es", "12.345"), ("sw", "12,345"), ("ar", "12,345")]
        {
            let words = Words(Locale::from_tag(tag).unwrap());
            assert_eq!(words.number(12_345), number, "{tag}");
            let said = words.with("count-comments", [("count", 12_345.into())]);
            assert!(said.contains(number), "{tag}: {said}");
        }
    }

    #[test]
    fn a_language_without_a_word_for_another_calls_it_by_its_own_name() {
        let words = Words(Locale::from_tag("fr").unwrap());
        assert_eq!(words.language("sw"), "Swahili");
        assert_eq!(words.language("my"), "မြန်မာစာ");
        assert_eq!(words.language("tlh"), "tlh");
    }
}
