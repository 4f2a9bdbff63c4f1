//! The working text of a consultation: what officials write before it becomes a version that everybody reads.

use crate::lint::Finding;

/// The longest section, in bytes: as a form that a browser sends it stays below the megabyte that is taken in, in any
/// script.
pub const MOST_SECTION_BYTES: usize = 300_000;

/// More parts than anybody finds their way through.
pub const MOST_SECTIONS: usize = 200;

/// The longest name of a version and title of a section, in letters.
pub const MOST_NAME: usize = 120;

/// Why the working text cannot be changed or published like this.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WorkingTextRefusal {
    #[error("give the version a name, of 120 letters at most")]
    NoName,
    #[error("give the section a title, of 120 letters at most")]
    NoTitle,
    #[error("the section is too long; make two of it")]
    LongSection,
    #[error("there are too many sections")]
    ManySections,
    #[error("nothing is written yet")]
    Nothing,
    #[error("another file was uploaded meanwhile")]
    OtherUpload,
    /// What must be mended before anybody reads it.
    #[error("the text has faults that keep people out")]
    Faults(Vec<Finding>),
}

impl WorkingTextRefusal {
    /// The message key of the sentence that says what to do.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NoName => "write-no-name",
            Self::NoTitle => "write-no-title",
            Self::LongSection => "write-long-section",
            Self::ManySections => "write-many-sections",
            Self::Nothing => "write-nothing",
            Self::OtherUpload => "write-other-upload",
            Self::Faults(_) => "write-faults",
        }
    }
}

/// A text as somebody typed it, with line ends of one kind and without signs that are no letters (PostgreSQL holds no
/// U+0000).
pub fn typed(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t')).collect()
}

/// A name or title: not blank, on one line, not too long.
pub fn name(text: &str) -> Option<String> {
    let name = typed(text).split_whitespace().collect::<Vec<_>>().join(" ");
    (!name.is_empty() && name.chars().count() <= MOST_NAME).then_some(name)
}

/// The key of a new section: letters and figures of its title that can stand in an address, and one that no other has.
pub fn section_key(title: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut key = String::new();
    for letter in title.to_lowercase().chars() {
        if letter.is_ascii_alphanumeric() && key.len() < 40 {
            key.push(letter);
        } else if !key.is_empty() && !key.ends_with('-') {
            key.push('-');
        }
    }
    let key = key.trim_end_matches('-');
    let key = if key.is_empty() { "section" } else { key };
    if !is_taken(key) {
        return key.to_owned();
    }
    (2..).map(|number| format!("{key}-{number}")).find(|key| !is_taken(key)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_title_in_any_script_becomes_an_address() {
        assert_eq!(section_key("3. Safe crossings!", |_| false), "3-safe-crossings");
        assert_eq!(section_key("المعابر الآمنة", |_| false), "section");
        assert_eq!(section_key("المعابر الآمنة", |key| key == "section"), "section-2");
    }

    proptest! {
        #[test]
        fn every_key_is_new_and_can_stand_in_an_address(titles in proptest::collection::vec(".{0,60}", 0..12)) {
            let mut keys: Vec<String> = Vec::new();
            for title in &titles {
                let key = section_key(title, |key| keys.iter().any(|other| other == key));
                prop_assert!(!key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'));
                prop_assert!(!keys.contains(&key));
                keys.push(key);
            }
        }

        #[test]
        fn what_was_typed_keeps_its_letters(text in "[a-zé ا\u{0}\r\n\t]{0,30}") {
            let kept = typed(&text);
            prop_assert!(kept.chars().all(|letter| letter != '\0' && letter != '\r'), "a sign was kept");
            let letters = |text: &str| text.chars().filter(|c| !c.is_control()).collect::<String>();
            prop_assert_eq!(letters(&kept), letters(&text));
        }
    }
}
