//! How a version comes about: proposed, its matching with the version before corrected by a person, published under a
//! name. From then on it is frozen: what people commented on cannot be changed under their comments.

use std::collections::HashSet;

use crate::time::Timestamp;

/// When a version is published that is only proposed: never yet. Whoever asks for what is published by now passes it by.
pub const NOT_YET: Timestamp = Timestamp(i64::MAX);

/// The longest name of a version, in characters.
const LONGEST_NAME: usize = 120;

/// Why a version cannot be changed so, and what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VersionRefusal {
    #[error("this version is published; it is not changed any more")]
    Frozen,
    #[error("another version is proposed already: publish it or take it back first")]
    ProposedAlready,
    #[error("give the version a name, such as \"Second draft\"")]
    NoName,
    #[error("a name has {LONGEST_NAME} characters at most")]
    LongName,
    #[error("there is no text in it")]
    NoText,
    #[error("the version before has no paragraph with this number")]
    NoSuchParagraph,
}

impl VersionRefusal {
    /// The key of its message.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Frozen => "error-version-frozen",
            Self::ProposedAlready => "error-version-proposed-already",
            Self::NoName => "error-version-no-name",
            Self::LongName => "error-version-long-name",
            Self::NoText => "error-version-no-text",
            Self::NoSuchParagraph => "error-version-no-such-paragraph",
        }
    }
}

/// Whether a version with that day of publication may still be changed.
///
/// # Errors
/// [`VersionRefusal::Frozen`] once it is published, or its day is set.
pub fn may_change(published_at: Timestamp) -> Result<(), VersionRefusal> {
    if published_at == NOT_YET { Ok(()) } else { Err(VersionRefusal::Frozen) }
}

/// The name under which a version is published.
///
/// # Errors
/// [`VersionRefusal::NoName`] or [`VersionRefusal::LongName`].
pub fn name(typed: &str) -> Result<&str, VersionRefusal> {
    let name = typed.trim();
    match name.chars().count() {
        0 => Err(VersionRefusal::NoName),
        1..=LONGEST_NAME => Ok(name),
        _ => Err(VersionRefusal::LongName),
    }
}

/// The version that people read and comment on, among those that are published, in the order of their days: the newest
/// that came out while it was open. What comes out after the close is not what people spoke about, and is shown beside
/// it. Where all came out after the close, the first.
pub fn commented(published: &[Timestamp], closes_at: Timestamp) -> Option<usize> {
    let in_time = published.iter().rposition(|at| *at <= closes_at);
    in_time.or(if published.is_empty() { None } else { Some(0) })
}

/// A paragraph of a proposed version, as far as it comes from the version before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Its id: that of the paragraph which it continues, or one that no version before has.
    pub key: String,
    /// Those that were merged into it.
    pub merged: Vec<String>,
    /// The one that it was split off from.
    pub split_from: Option<String>,
}

/// What a person says about a paragraph of a proposed version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Correction<'a> {
    /// It continues none of the version before.
    New,
    /// It continues this one.
    Continues(&'a str),
}

/// Corrects where the paragraph at that place comes from. Each id of the version before (`old`) is kept by one paragraph
/// at most, and merged into one at most:
///
/// - Another one that continued the same becomes a part that was split off from it.
/// - Where the one that it continued until now has other parts, the first of them keeps its id.
/// - A paragraph that is new takes what was merged into it along to nowhere: those count as removed.
///
/// `fresh` gives ids that no version has.
pub fn correct(
    paragraphs: &mut [Standing],
    at: usize,
    correction: Correction,
    old: &HashSet<String>,
    mut fresh: impl FnMut() -> String,
) {
    let before = paragraphs[at].key.clone();
    match correction {
        Correction::New => {
            paragraphs[at].split_from = None;
            paragraphs[at].merged.clear();
            if old.contains(&before) {
                paragraphs[at].key = fresh();
                hand_on(paragraphs, &before);
            }
        }
        Correction::Continues(key) if key == before => {}
        Correction::Continues(key) => {
            let swapped = paragraphs[at].merged.iter().any(|merged| merged == key);
            for paragraph in paragraphs.iter_mut() {
                paragraph.merged.retain(|merged| merged != key);
            }
            if let Some(holder) = paragraphs.iter_mut().find(|paragraph| paragraph.key == key) {
                holder.key = fresh();
                holder.split_from = Some(key.to_owned());
            }
            paragraphs[at].key = key.to_owned();
            paragraphs[at].split_from = None;
            if swapped {
                paragraphs[at].merged.push(before);
            } else if old.contains(&before) {
                hand_on(paragraphs, &before);
            }
        }
    }
}

/// The first part of a paragraph that nobody continues any more keeps its id.
fn hand_on(paragraphs: &mut [Standing], key: &str) {
    if let Some(part) = paragraphs.iter_mut().find(|paragraph| paragraph.split_from.as_deref() == Some(key)) {
        part.key = key.to_owned();
        part.split_from = None;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn standing(key: &str) -> Standing {
        Standing { key: key.to_owned(), merged: Vec::new(), split_from: None }
    }

    fn ids(of: &str) -> HashSet<String> {
        of.chars().map(String::from).collect()
    }

    #[test]
    fn what_comes_out_after_the_close_is_not_what_people_comment_on() {
        let days = [Timestamp(1), Timestamp(5), Timestamp(9)];
        assert_eq!(commented(&days, Timestamp(7)), Some(1));
        assert_eq!(commented(&days, Timestamp(9)), Some(2));
        assert_eq!(commented(&days, Timestamp(0)), Some(0));
        assert_eq!(commented(&[], Timestamp(7)), None);
    }

    #[test]
    fn a_version_is_frozen_once_its_day_is_set_and_needs_a_name() {
        assert_eq!(may_change(NOT_YET), Ok(()));
        assert_eq!(may_change(Timestamp(5)), Err(VersionRefusal::Frozen));
        assert_eq!(name("  Second draft "), Ok("Second draft"));
        assert_eq!(name(" "), Err(VersionRefusal::NoName));
        assert_eq!(name(&"x".repeat(121)), Err(VersionRefusal::LongName));
    }

    #[test]
    fn whoever_continued_the_same_before_becomes_a_part_of_it() {
        let mut paragraphs = [standing("a"), standing("1")];
        correct(&mut paragraphs, 1, Correction::Continues("a"), &ids("ab"), || "2".to_owned());
        assert_eq!(paragraphs[1].key, "a");
        assert_eq!((paragraphs[0].key.as_str(), paragraphs[0].split_from.as_deref()), ("2", Some("a")));
        // And back: the part keeps the id when the other one turns out to be new.
        correct(&mut paragraphs, 1, Correction::New, &ids("ab"), || "3".to_owned());
        assert_eq!((paragraphs[0].key.as_str(), paragraphs[1].key.as_str()), ("a", "3"));
        assert_eq!(paragraphs[0].split_from, None);
    }

    #[test]
    fn of_merged_paragraphs_another_one_can_give_the_id() {
        let mut paragraphs = [Standing { merged: vec!["b".to_owned()], ..standing("a") }];
        correct(&mut paragraphs, 0, Correction::Continues("b"), &ids("ab"), || unreachable!("nobody gives up an id"));
        assert_eq!((paragraphs[0].key.as_str(), paragraphs[0].merged.as_slice()), ("b", ["a".to_owned()].as_slice()));
    }

    proptest! {
        #[test]
        fn however_it_is_corrected_no_id_stands_twice(
            said in proptest::collection::vec((0..6_usize, proptest::option::of("[a-e]")), 0..30),
        ) {
            let old = ids("abcde");
            let mut paragraphs =
                [standing("a"), standing("b"), standing("0"), standing("1"), standing("c"), standing("2")];
            paragraphs[1].merged.push("d".to_owned());
            paragraphs[2].split_from = Some("a".to_owned());
            let mut next = 10;
            for (at, continues) in said {
                let correction = continues.as_deref().map_or(Correction::New, Correction::Continues);
                correct(&mut paragraphs, at, correction, &old, || { next += 1; next.to_string() });
                match correction {
                    Correction::New => prop_assert!(!old.contains(&paragraphs[at].key)),
                    Correction::Continues(key) => prop_assert_eq!(&paragraphs[at].key, key),
                }
                let named: Vec<&String> = paragraphs.iter().flat_map(|p| p.merged.iter().chain([&p.key])).collect();
                prop_assert_eq!(named.iter().collect::<HashSet<_>>().len(), named.len(), "{:?}", paragraphs);
                for part in paragraphs.iter().filter_map(|p| p.split_from.as_ref()) {
                    prop_assert!(old.contains(part));
                }
            }
        }
    }
}
