//! Variants of a draft: the same text in another language, in plain language, easy to read with pictures, read aloud,
//! or in a sign language. The original is what counts, and what people comment on; a variant is how more of them get to
//! know what it says.
//!
//! A variant of a section is made of one wording of it. Where the original reads otherwise now, the variant is stale:
//! nobody is shown a variant that says something else than the original, and a consultation does not open before every
//! variant that it promises is there and says the same (rule 3).
//!
//! Sources: the Convention on the Rights of Persons with Disabilities, articles 9 and 21; WCAG 2.2, 1.2.6 (sign
//! language) and 3.1.5 (reading level); "Information for all", the European standards for easy to read (Inclusion
//! Europe, 2009).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::about::tag;
use crate::document::{ParagraphKind, ParsedSection};
use crate::lint::{FindingKind, lint};
use crate::named::named;
use crate::working_text::MOST_SECTION_BYTES;

named! {
    pub enum VariantKind {
        /// The text in another language.
        Translation = "text",
        PlainLanguage = "plain",
        /// Short sentences, each with a picture that says the same.
        EasyRead = "easy",
        /// Somebody reads it aloud.
        Audio = "audio",
        SignLanguage = "sign",
    }
}

impl VariantKind {
    /// Heard or seen; it stands beside a text and not in its place.
    pub const fn is_recording(self) -> bool {
        matches!(self, Self::Audio | Self::SignLanguage)
    }
}

/// One variant, in one language. Its name is its address: `plain-en`, `text-ar`, `sign-bfi`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Variant {
    pub kind: VariantKind,
    /// BCP 47; sign languages have tags of their own (`bfi` is the British).
    pub language: String,
}

impl Variant {
    /// As somebody chose it, for an original in a language.
    ///
    /// # Errors
    /// [`VariantRefusal::Kind`], [`VariantRefusal::Language`], [`VariantRefusal::SameLanguage`].
    pub fn chosen(kind: &str, language: &str, original: &str) -> Result<Self, VariantRefusal> {
        let kind = kind.parse().map_err(|_| VariantRefusal::Kind)?;
        let language = tag(language).ok_or(VariantRefusal::Language)?;
        if kind == VariantKind::Translation && language.eq_ignore_ascii_case(original) {
            return Err(VariantRefusal::SameLanguage);
        }
        Ok(Self { kind, language })
    }

    /// What is shown to who chose this one: a recording in another language than the original's comes with the text in
    /// its language, where there is one. (A sign language has none.)
    pub fn shown_with(&self, original: &str) -> Vec<Self> {
        let mut shown = vec![self.clone()];
        if self.kind == VariantKind::Audio && !self.language.eq_ignore_ascii_case(original) {
            shown.push(Self { kind: VariantKind::Translation, language: self.language.clone() });
        }
        shown
    }
}

impl fmt::Display for Variant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.kind, self.language)
    }
}

/// No variant has this name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no variant has this name")]
pub struct NoSuchVariant;

impl FromStr for Variant {
    type Err = NoSuchVariant;

    fn from_str(name: &str) -> Result<Self, NoSuchVariant> {
        let (kind, language) = name.split_once('-').ok_or(NoSuchVariant)?;
        let kind = kind.parse().map_err(|_| NoSuchVariant)?;
        Ok(Self { kind, language: tag(language).filter(|tag| tag == language).ok_or(NoSuchVariant)? })
    }
}

/// Whether a variant of a section may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Missing,
    /// The original reads otherwise now than what it was made of.
    Stale,
    UpToDate,
}

impl Standing {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Missing => "variant-missing",
            Self::Stale => "variant-stale",
            Self::UpToDate => "variant-up-to-date",
        }
    }
}

/// How a variant stands to the original (Markdown), when it was made of these wordings of it.
pub fn standing<'a>(mut made_of: impl Iterator<Item = &'a str>, original: &str) -> Standing {
    match made_of.next() {
        None => Standing::Missing,
        Some(first) if first == original || made_of.any(|wording| wording == original) => Standing::UpToDate,
        Some(_) => Standing::Stale,
    }
}

/// What keeps promised variants from being what was promised: how many of them lack a section, and how many have one
/// that is stale. A variant that lacks one and has a stale one counts as lacking.
pub fn behind(standings: &[Vec<Standing>]) -> (usize, usize) {
    let lacking = |of: &&Vec<Standing>| of.is_empty() || of.contains(&Standing::Missing);
    let missing = standings.iter().filter(lacking).count();
    let stale = standings.iter().filter(|of| !lacking(of) && of.contains(&Standing::Stale)).count();
    (missing, stale)
}

/// A short name for a wording, by which a form says what it was filled in for.
pub fn mark(wording: &str) -> String {
    Sha256::digest(wording).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// A block of a variant as it is kept, so that nothing is rendered for each reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VariantBlock {
    pub kind: ParagraphKind,
    pub html: String,
}

impl VariantBlock {
    pub fn all_of(section: ParsedSection) -> Vec<Self> {
        section.blocks.into_iter().map(|block| Self { kind: block.kind, html: block.html }).collect()
    }
}

/// Whether each block of a variant stands for the block of the original at its place, as in a translation. Then people
/// comment on paragraphs right beside it; otherwise on the section.
pub fn is_side_by_side(
    original: impl IntoIterator<Item = ParagraphKind>,
    variant: impl IntoIterator<Item = ParagraphKind>,
) -> bool {
    original.into_iter().eq(variant)
}

/// Why a variant cannot be kept like this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VariantRefusal {
    #[error("choose how it is to be read")]
    Kind,
    #[error("give the short name of the language")]
    Language,
    #[error("the draft is in this language already")]
    SameLanguage,
    #[error("promises are made before a consultation opens")]
    Opened,
    #[error("the section is too long; make two of it")]
    LongText,
    #[error("say in words what each picture shows")]
    PictureWithoutWords,
    #[error("choose a recording")]
    NoRecording,
}

impl VariantRefusal {
    /// The message key of the sentence that says what to do.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Kind => "variants-error-kind",
            Self::Language => "variants-error-language",
            Self::SameLanguage => "variants-error-same-language",
            Self::Opened => "variants-error-opened",
            Self::LongText => "write-long-section",
            Self::PictureWithoutWords => "variants-error-picture",
            Self::NoRecording => "variants-error-recording",
        }
    }
}

/// Whether a text can be kept as a variant of a section. Pictures without words shut out whoever does not see them, and
/// easy to read has a picture in every line (WCAG 2.2, 1.1.1).
///
/// # Errors
/// [`VariantRefusal::LongText`], [`VariantRefusal::PictureWithoutWords`].
pub fn may_be_kept(key: &str, text: &str, language: &str) -> Result<(), VariantRefusal> {
    if text.len() > MOST_SECTION_BYTES {
        return Err(VariantRefusal::LongText);
    }
    let shuts_out = lint([(key, text)], language).iter().any(|found| found.kind == FindingKind::PictureWithoutText);
    if shuts_out { Err(VariantRefusal::PictureWithoutWords) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::document::parse_section;

    #[test]
    fn a_variant_is_known_by_its_name() {
        for name in ["plain-en", "text-ar", "easy-pt-BR", "sign-bfi"] {
            assert_eq!(name.parse::<Variant>().unwrap().to_string(), name);
        }
        for none in ["plain", "plain-", "song-en", "text-../x", "text- ar", ""] {
            assert_eq!(none.parse::<Variant>(), Err(NoSuchVariant), "{none}");
        }
    }

    #[test]
    fn a_draft_is_not_translated_into_its_own_language() {
        assert_eq!(Variant::chosen("text", "EN", "en"), Err(VariantRefusal::SameLanguage));
        assert_eq!(Variant::chosen("plain", " en ", "en").unwrap().to_string(), "plain-en");
        assert_eq!(Variant::chosen("plain", "English", "en"), Err(VariantRefusal::Language));
    }

    #[test]
    fn who_listens_in_another_language_reads_along_in_it() {
        let shown = |name: &str| -> Vec<String> {
            name.parse::<Variant>().unwrap().shown_with("en").iter().map(ToString::to_string).collect()
        };
        assert_eq!(shown("audio-ar"), ["audio-ar", "text-ar"]);
        assert_eq!(shown("audio-en"), ["audio-en"]);
        assert_eq!(shown("sign-bfi"), ["sign-bfi"]);
    }

    #[test]
    fn a_picture_without_words_is_not_kept() {
        let refused = may_be_kept("a", "Cars stop.\n\n![](/media/0a-2x2.png)\n", "en");
        assert_eq!(refused, Err(VariantRefusal::PictureWithoutWords));
        assert_eq!(may_be_kept("a", "Cars stop.\n\n![A car stops](/media/0a-2x2.png)\n", "en"), Ok(()));
    }

    #[test]
    fn a_translation_stands_beside_its_original_and_a_summary_does_not() {
        let kinds =
            |text: &str| parse_section("a", text).blocks.into_iter().map(|block| block.kind).collect::<Vec<_>>();
        let original = kinds("# Why\n\nFirst.\n\n- one\n- two\n");
        assert!(is_side_by_side(original.clone(), kinds("# لماذا\n\nأولا.\n\n- واحد\n- اثنان\n")));
        assert!(!is_side_by_side(original, kinds("# Why\n\nAll in one.\n")));
    }

    proptest! {
        #[test]
        fn rule_3_whoever_edits_a_section_makes_its_variants_stale_and_whoever_puts_it_back_makes_them_true(
            wordings in proptest::collection::vec("[a-c]{0,3}", 0..4), original in "[a-c]{0,3}",
        ) {
            let standing = standing(wordings.iter().map(String::as_str), &original);
            let expected = if wordings.is_empty() {
                Standing::Missing
            } else if wordings.contains(&original) {
                Standing::UpToDate
            } else {
                Standing::Stale
            };
            prop_assert_eq!(standing, expected);
        }

        #[test]
        fn rule_3_a_promise_is_kept_only_by_every_section(
            standings in proptest::collection::vec(
                proptest::collection::vec(select(vec![Standing::Missing, Standing::Stale, Standing::UpToDate]), 0..4), 0..5),
        ) {
            let (missing, stale) = behind(&standings);
            let kept = standings.iter().filter(|of| !of.is_empty() && of.iter().all(|s| *s == Standing::UpToDate)).count();
            prop_assert_eq!(missing + stale + kept, standings.len());
        }

        #[test]
        fn two_wordings_have_two_marks(one in ".{0,40}", other in ".{0,40}") {
            prop_assert_eq!(mark(&one) == mark(&other), one == other);
        }
    }
}
