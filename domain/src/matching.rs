//! A paragraph keeps its id from version to version: which paragraph of the new version is which of the old one, and
//! what has become of each.

use std::collections::{HashMap, HashSet};

use sha2::{Digest, Sha256};

use crate::document::ParagraphKind;

/// As much of their words must two paragraphs share to be the same one, edited (Dice's coefficient over words).
const ALIKE: f64 = 0.55;

/// A paragraph as far as matching looks at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate<'a> {
    pub kind: ParagraphKind,
    pub text: &'a str,
}

/// For each paragraph of the new version the index of the old paragraph that it continues. First those with the same
/// words, then the most alike, nearer ones first.
pub fn match_versions(old: &[Candidate], new: &[Candidate]) -> Vec<Option<usize>> {
    let mut matched: Vec<Option<usize>> = vec![None; new.len()];
    let mut taken = HashSet::new();
    let mut by_words: HashMap<(ParagraphKind, String), Vec<usize>> = HashMap::new();
    for (i, paragraph) in old.iter().enumerate().rev() {
        by_words.entry((paragraph.kind, folded(paragraph.text))).or_default().push(i);
    }
    for (j, paragraph) in new.iter().enumerate() {
        if let Some(i) = by_words.get_mut(&(paragraph.kind, folded(paragraph.text))).and_then(Vec::pop) {
            matched[j] = Some(i);
            taken.insert(i);
        }
    }

    let old_words: Vec<Vec<u64>> = old.iter().map(|p| word_hashes(p.text)).collect();
    let mut pairs = Vec::new();
    for (j, paragraph) in new.iter().enumerate().filter(|(j, _)| matched[*j].is_none()) {
        let words = word_hashes(paragraph.text);
        for (i, before) in old.iter().enumerate().filter(|(i, _)| !taken.contains(i)) {
            let heading_and_not = (before.kind == ParagraphKind::Heading) != (paragraph.kind == ParagraphKind::Heading);
            let likeness = if heading_and_not { 0.0 } else { dice(&old_words[i], &words) };
            if likeness >= ALIKE {
                let distance = (i as f64 / old.len() as f64 - j as f64 / new.len() as f64).abs();
                pairs.push((likeness - 0.05 * distance, i, j));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    for (_, i, j) in pairs {
        if matched[j].is_none() && taken.insert(i) {
            matched[j] = Some(i);
        }
    }
    matched
}

/// The id of a paragraph that no earlier version has: six letters and digits, from where it stands.
pub fn new_id(consultation: &str, version: i64, section: &str, index: usize, taken: &HashSet<String>) -> String {
    const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    for attempt in 0_u32.. {
        let hash = Sha256::digest(format!("{consultation}\n{version}\n{section}\n{index}\n{attempt}"));
        let id: String = hash.iter().take(6).map(|byte| char::from(ALPHABET[usize::from(byte & 31)])).collect();
        if !taken.contains(&id) {
            return id;
        }
    }
    unreachable!("one of four thousand million ids is free")
}

/// What has become of a paragraph between two versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    Same,
    Edited,
    Moved,
    MovedAndEdited,
    Added,
    Removed,
}

impl Change {
    /// The message key of the word for it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Same => "change-same",
            Self::Edited => "change-edited",
            Self::Moved => "change-moved",
            Self::MovedAndEdited => "change-moved-and-edited",
            Self::Added => "change-added",
            Self::Removed => "change-removed",
        }
    }
}

/// One line of a comparison: a paragraph in the old version, the new one, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Compared {
    pub old: Option<usize>,
    pub new: Option<usize>,
    pub change: Change,
}

/// Both versions in one order: that of the new one, with what was removed at the place where it stood.
///
/// `old` and `new` are (id, words) in reading order.
pub fn compare(old: &[(&str, &str)], new: &[(&str, &str)]) -> Vec<Compared> {
    let old_at: HashMap<&str, usize> = old.iter().enumerate().map(|(i, (id, _))| (*id, i)).collect();
    let new_ids: HashSet<&str> = new.iter().map(|(id, _)| *id).collect();
    let continued: Vec<usize> = new.iter().filter_map(|(id, _)| old_at.get(id).copied()).collect();
    let in_place: HashSet<usize> = longest_increasing(&continued).into_iter().collect();

    let mut lines = Vec::with_capacity(old.len() + new.len());
    let mut next_old = 0;
    let removed_until = |lines: &mut Vec<Compared>, from: &mut usize, to: usize| {
        for (i, (id, _)) in old.iter().enumerate().take(to).skip(*from) {
            if !new_ids.contains(id) {
                lines.push(Compared { old: Some(i), new: None, change: Change::Removed });
            }
        }
        *from = (*from).max(to);
    };
    for (j, (id, words)) in new.iter().enumerate() {
        let Some(&i) = old_at.get(id) else {
            lines.push(Compared { old: None, new: Some(j), change: Change::Added });
            continue;
        };
        let stayed = in_place.contains(&i);
        if stayed {
            removed_until(&mut lines, &mut next_old, i);
        }
        let change = match (stayed, old[i].1 == *words) {
            (true, true) => Change::Same,
            (true, false) => Change::Edited,
            (false, true) => Change::Moved,
            (false, false) => Change::MovedAndEdited,
        };
        lines.push(Compared { old: Some(i), new: Some(j), change });
    }
    removed_until(&mut lines, &mut next_old, old.len());
    lines
}

/// The longest run of numbers that grow from first to last: what kept its order.
fn longest_increasing(numbers: &[usize]) -> Vec<usize> {
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; numbers.len()];
    for (at, &number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|&end| numbers[end] < number);
        before[at] = length.checked_sub(1).map(|shorter| ends[shorter]);
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut run = Vec::new();
    let mut at = ends.last().copied();
    while let Some(index) = at {
        run.push(numbers[index]);
        at = before[index];
    }
    run.reverse();
    run
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Sorted hashes of the words, so that two texts are compared in one pass.
fn word_hashes(text: &str) -> Vec<u64> {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hashes: Vec<u64> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| {
            let mut hasher = DefaultHasher::new();
            word.to_lowercase().hash(&mut hasher);
            hasher.finish()
        })
        .collect();
    hashes.sort_unstable();
    hashes
}

/// Twice the shared words over all words, from 0 to 1. Very short texts are never alike: "Scope" and "Scope of it".
fn dice(a: &[u64], b: &[u64]) -> f64 {
    if a.len().min(b.len()) < 3 {
        return 0.0;
    }
    let (mut i, mut j, mut shared) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                shared += 1;
                i += 1;
                j += 1;
            }
        }
    }
    2.0 * f64::from(shared) / (a.len() + b.len()) as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn texts<'a>(texts: &[&'a str]) -> Vec<Candidate<'a>> {
        texts.iter().map(|text| Candidate { kind: ParagraphKind::Text, text }).collect()
    }

    #[test]
    fn an_edited_and_a_moved_paragraph_are_found_again() {
        let old = texts(&[
            "Every crossing near a school gets a light by 2027.",
            "The council pays for the work.",
            "Benches stand every two hundred metres.",
        ]);
        let new = texts(&[
            "Benches stand every two hundred metres.",
            "Every crossing near a school or a clinic gets a light by 2026.",
            "A new paragraph about something else altogether.",
        ]);
        assert_eq!(match_versions(&old, &new), [Some(2), Some(0), None]);
    }

    #[test]
    fn the_comparison_shows_what_was_removed_where_it_stood() {
        let old = [("a", "one"), ("b", "two"), ("c", "three"), ("d", "four")];
        let new = [("a", "one"), ("c", "3"), ("e", "five"), ("d", "four")];
        let lines: Vec<(Option<usize>, Option<usize>, Change)> =
            compare(&old, &new).iter().map(|c| (c.old, c.new, c.change)).collect();
        assert_eq!(
            lines,
            [
                (Some(0), Some(0), Change::Same),
                (Some(1), None, Change::Removed),
                (Some(2), Some(1), Change::Edited),
                (None, Some(2), Change::Added),
                (Some(3), Some(3), Change::Same),
            ]
        );
    }

    proptest! {
        #[test]
        fn no_paragraph_is_continued_twice_and_the_same_text_is_found_whole(
            paragraphs in proptest::collection::vec("[a-c]{1,2}( [a-d]{1,3}){2,6}", 0..12), shuffle in any::<u64>(),
        ) {
            let old: Vec<Candidate> = texts(&paragraphs.iter().map(String::as_str).collect::<Vec<_>>());
            let mut new = old.clone();
            if !new.is_empty() { let by = shuffle as usize % new.len(); new.rotate_left(by); }
            let matched = match_versions(&old, &new);
            let found: HashSet<usize> = matched.iter().flatten().copied().collect();
            prop_assert_eq!(found.len(), old.len(), "each is found, each once");
        }

        #[test]
        fn a_comparison_loses_no_paragraph_of_either_version(
            old in proptest::collection::btree_set("[a-h]", 0..8), new in proptest::collection::btree_set("[a-h]", 0..8),
        ) {
            let old: Vec<(&str, &str)> = old.iter().map(|id| (id.as_str(), "x")).collect();
            let new: Vec<(&str, &str)> = new.iter().rev().map(|id| (id.as_str(), "x")).collect();
            let lines = compare(&old, &new);
            let olds: HashSet<usize> = lines.iter().filter_map(|l| l.old).collect();
            let news: Vec<usize> = lines.iter().filter_map(|l| l.new).collect();
            prop_assert_eq!(olds.len(), old.len());
            prop_assert_eq!(news, (0..new.len()).collect::<Vec<_>>());
        }
    }
}
