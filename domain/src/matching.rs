//! A paragraph keeps its id from version to version: which paragraph of the new version is which of the old one, and
//! what has become of each.

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

use sha2::{Digest, Sha256};
use unicode_segmentation::UnicodeSegmentation;

use crate::document::ParagraphKind;

/// As alike must two paragraphs be at least to be the same one, edited (see [`likeness`]).
const ALIKE: f64 = 0.42;

/// As alike must they be where what stands before them, or behind them, is the same already.
const ALIKE_IN_PLACE: f64 = 0.33;

/// What is less alike than this and yet taken for the same should be looked at by a person.
const CERTAIN: f64 = 0.65;

/// A part that was split off, or a paragraph that was merged into another, shares this much of its words with it...
const PART_WORDS: f64 = 0.75;
/// ...and this much of its neighbouring words, so that what only speaks of the same is not taken for a part...
const PART_PAIRS: f64 = 0.55;
/// ...and has as many words at least.
const PART_LEAST: usize = 6;

/// As many words must a paragraph have to be found again after it was edited: "Scope" and "Scope of it" are not one.
const LEAST_WORDS: usize = 3;

/// As many paragraphs that hold one of its rare words are looked at for each paragraph, so that a long document is
/// matched in a time that grows with its length and not with its square.
const LOOKED_AT: usize = 400;

/// As many of those are compared with it word by word.
const COMPARED: usize = 12;

/// A paragraph as far as matching looks at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate<'a> {
    pub kind: ParagraphKind,
    pub text: &'a str,
}

/// Where a paragraph of the new version comes from; the numbers are places in the old version. One that comes from
/// nowhere is new. Each old paragraph is continued by one new one, or merged into one, or removed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// The paragraph whose id it keeps.
    pub continues: Option<usize>,
    /// Further ones that became part of it: what was said on them is found with it.
    pub merged: Vec<usize>,
    /// It was split off from this one, whose id another part keeps.
    pub part_of: Option<usize>,
}

/// Where each paragraph of the new version comes from.
///
/// Those with the same words are the same; then the most alike are, one to one. What is left may be a part of one that
/// was split (the part that shares most keeps the id), or have been merged into one (which keeps the id of the one that
/// gave most).
pub fn match_versions(old: &[Candidate], new: &[Candidate]) -> Vec<Origin> {
    let mut matching = Matching { continues: vec![None; new.len()], continued: vec![None; old.len()] };
    same_words(old, new, &mut matching);

    let mut numbers = HashMap::new();
    let mut read = |candidates: &[Candidate], taken: &[Option<usize>]| -> Vec<Option<Words>> {
        candidates
            .iter()
            .zip(taken)
            .map(|(candidate, taken)| taken.is_none().then(|| Words::of(candidate, &mut numbers)))
            .collect()
    };
    let old_words = read(old, &matching.continued);
    let new_words = read(new, &matching.continues);
    let pairs = likely_pairs(&old_words, &new_words);

    let place = |at: usize, of: usize| at as f64 / of.max(1) as f64;
    let mut alike: Vec<(f64, f64, usize, usize)> = pairs
        .iter()
        .filter_map(|&(i, j)| {
            let (a, b) = (old_words[i].as_ref()?, new_words[j].as_ref()?);
            let enough = a.words.len().min(b.words.len()) >= LEAST_WORDS;
            let likeness = a.likeness(b);
            (enough && likeness >= ALIKE_IN_PLACE)
                .then(|| (likeness, (place(i, old.len()) - place(j, new.len())).abs(), i, j))
        })
        .collect();
    alike.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.total_cmp(&b.1)).then((a.2, a.3).cmp(&(b.2, b.3))));
    for &(_, _, i, j) in alike.iter().filter(|(likeness, ..)| *likeness >= ALIKE) {
        matching.pair(i, j);
    }
    let anchors = Anchors::of(&matching);
    for &(_, _, i, j) in alike.iter().filter(|(likeness, _, i, j)| *likeness < ALIKE && anchors.are_beside(*i, *j)) {
        matching.pair(i, j);
    }
    parts_and_wholes(&pairs, &old_words, &new_words, matching)
}

/// How alike two texts are, from 0 to 1: half of it the words that they share, half the neighbouring pairs of words, so
/// that two texts about one matter are less alike than two wordings of one text (Dice's coefficient over both).
pub fn likeness(a: &str, b: &str) -> f64 {
    let mut numbers = HashMap::new();
    let mut words = |text| Words::of(&Candidate { kind: ParagraphKind::Text, text }, &mut numbers);
    let (a, b) = (words(a), words(b));
    a.likeness(&b)
}

/// Whether a person should look at it: one text is taken for another wording of the other, and they share little.
pub fn is_doubtful(old: &str, new: &str) -> bool {
    old != new && likeness(old, new) < CERTAIN
}

/// What is found so far.
struct Matching {
    /// By places in the new version.
    continues: Vec<Option<usize>>,
    /// By places in the old version.
    continued: Vec<Option<usize>>,
}

impl Matching {
    /// Takes the two for the same, unless one of them is taken.
    fn pair(&mut self, i: usize, j: usize) -> bool {
        let free = self.continues[j].is_none() && self.continued[i].is_none();
        if free {
            self.continues[j] = Some(i);
            self.continued[i] = Some(j);
        }
        free
    }
}

/// For each place of the old version and of the new one: the pair that stands before it next, and the one behind it.
struct Anchors {
    old: Vec<(Option<usize>, Option<usize>)>,
    new: Vec<(Option<usize>, Option<usize>)>,
}

impl Anchors {
    fn of(matching: &Matching) -> Self {
        // A pair is named by its place in the old version.
        let named =
            matching.continued.iter().enumerate().map(|(i, continued)| continued.map(|_| i)).collect::<Vec<_>>();
        Self { old: beside(&named), new: beside(&matching.continues) }
    }

    fn are_beside(&self, i: usize, j: usize) -> bool {
        let ((before, behind), (before_new, behind_new)) = (self.old[i], self.new[j]);
        before.is_some() && before == before_new || behind.is_some() && behind == behind_new
    }
}

/// For each place what is named before it last, and what behind it first.
fn beside(named: &[Option<usize>]) -> Vec<(Option<usize>, Option<usize>)> {
    let mut last = None;
    let mut places: Vec<(Option<usize>, Option<usize>)> = named
        .iter()
        .map(|name| {
            let before = last;
            last = name.or(last);
            (before, None)
        })
        .collect();
    let mut next = None;
    for (place, name) in places.iter_mut().zip(named).rev() {
        place.1 = next;
        next = name.or(next);
    }
    places
}

/// Where a text stands: in the old version, and in the new one.
type Places = (Vec<usize>, Vec<usize>);

/// Those with the same words. Where several have them ("None."), those beside a pair that is known come first, then
/// they are taken in order.
fn same_words(old: &[Candidate], new: &[Candidate], matching: &mut Matching) {
    let folded = |candidates: &[Candidate]| -> Vec<(ParagraphKind, String)> {
        candidates.iter().map(|c| (c.kind, folded(c.text))).collect()
    };
    let (old_texts, new_texts) = (folded(old), folded(new));
    let mut places: HashMap<&(ParagraphKind, String), Places> = HashMap::new();
    for (i, text) in old_texts.iter().enumerate() {
        places.entry(text).or_default().0.push(i);
    }
    for (j, text) in new_texts.iter().enumerate() {
        places.entry(text).or_default().1.push(j);
    }
    for (olds, news) in places.values() {
        if let ([i], [j]) = (olds.as_slice(), news.as_slice()) {
            matching.pair(*i, *j);
        }
    }
    for (j, text) in new_texts.iter().enumerate().skip(1) {
        if let Some(i) = matching.continues[j - 1].map(|i| i + 1)
            && old_texts.get(i) == Some(text)
        {
            matching.pair(i, j);
        }
    }
    for j in (1..new.len()).rev() {
        if let Some(i) = matching.continues[j].and_then(|i| i.checked_sub(1))
            && old_texts[i] == new_texts[j - 1]
        {
            matching.pair(i, j - 1);
        }
    }
    for (olds, news) in places.values() {
        let mut free =
            olds.iter().copied().filter(|&i| matching.continued[i].is_none()).collect::<Vec<_>>().into_iter();
        for &j in news {
            if matching.continues[j].is_none()
                && let Some(i) = free.next()
            {
                matching.pair(i, j);
            }
        }
    }
}

/// The words of a paragraph, by numbers; each list is sorted, so that two are compared in one pass.
struct Words {
    heading: bool,
    words: Vec<u32>,
    pairs: Vec<(u32, u32)>,
}

impl Words {
    /// Words by Unicode's rules (UAX 29): in scripts without spaces between them, ideograph by ideograph.
    fn of(candidate: &Candidate, numbers: &mut HashMap<String, u32>) -> Self {
        let mut words: Vec<u32> = candidate
            .text
            .unicode_words()
            .map(|word| {
                let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
                *numbers.entry(word.to_lowercase()).or_insert(next)
            })
            .collect();
        let mut pairs: Vec<(u32, u32)> = words.windows(2).map(|pair| (pair[0], pair[1])).collect();
        words.sort_unstable();
        pairs.sort_unstable();
        Self { heading: candidate.kind == ParagraphKind::Heading, words, pairs }
    }

    fn likeness(&self, other: &Self) -> f64 {
        let words = dice(&self.words, &other.words);
        // One word has no neighbours.
        if self.pairs.is_empty() && other.pairs.is_empty() {
            return words;
        }
        (words + dice(&self.pairs, &other.pairs)) / 2.0
    }
}

/// Pairs (old, new) that are worth comparing, in order: a heading with headings, anything else with its like, and those
/// that share the rarest words. What is taken already has no words here.
fn likely_pairs(old: &[Option<Words>], new: &[Option<Words>]) -> Vec<(usize, usize)> {
    let mut pairs: HashSet<(usize, usize)> = HashSet::new();
    pairs.extend(sharing_rare_words(new, old).into_iter().map(|(j, i)| (i, j)));
    pairs.extend(sharing_rare_words(old, new));
    let mut pairs: Vec<(usize, usize)> = pairs.into_iter().collect();
    pairs.sort_unstable();
    pairs
}

/// For each of `these` the most promising of `those`, as pairs of places.
fn sharing_rare_words(these: &[Option<Words>], those: &[Option<Words>]) -> Vec<(usize, usize)> {
    let distinct = |words: &Words| -> Vec<u32> {
        let mut distinct = words.words.clone();
        distinct.dedup();
        distinct
    };
    let mut holding: HashMap<(bool, u32), Vec<usize>> = HashMap::new();
    for (at, words) in those.iter().enumerate().filter_map(|(at, words)| Some((at, words.as_ref()?))) {
        for word in distinct(words) {
            holding.entry((words.heading, word)).or_default().push(at);
        }
    }
    let mut pairs = Vec::new();
    for (at, words) in these.iter().enumerate().filter_map(|(at, words)| Some((at, words.as_ref()?))) {
        let mut held: Vec<&Vec<usize>> =
            distinct(words).into_iter().filter_map(|word| holding.get(&(words.heading, word))).collect();
        held.sort_by_key(|places| places.len());
        let mut weights: HashMap<usize, f64> = HashMap::new();
        let mut looked_at = 0;
        for places in held {
            // The rarest word is always looked at, however many hold it.
            if looked_at > 0 && looked_at + places.len() > LOOKED_AT {
                break;
            }
            looked_at += places.len();
            for &place in places.iter().take(LOOKED_AT) {
                *weights.entry(place).or_default() += 1.0 / places.len() as f64;
            }
        }
        let mut best: Vec<(usize, f64)> = weights.into_iter().collect();
        best.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        pairs.extend(best.into_iter().take(COMPARED).map(|(place, _)| (at, place)));
    }
    pairs
}

/// What no paragraph continues, or continues none, may be a part of one, or have become one. Those that share most come
/// first, so that the largest part keeps the id.
fn parts_and_wholes(
    pairs: &[(usize, usize)],
    old_words: &[Option<Words>],
    new_words: &[Option<Words>],
    mut matching: Matching,
) -> Vec<Origin> {
    let mut origins: Vec<Origin> = vec![Origin::default(); new_words.len()];
    // What of a paragraph's words no part of it has taken yet.
    let words_of = |words: &Option<Words>| words.as_ref().map(|w| (w.words.clone(), w.pairs.clone()));
    let mut old_left: Vec<Option<Left>> = old_words.iter().map(words_of).collect();
    let mut new_left: Vec<Option<Left>> = new_words.iter().map(words_of).collect();
    for (j, i) in matching.continues.iter().enumerate().filter_map(|(j, i)| Some((j, (*i)?))) {
        take(&mut old_left[i], &new_words[j]);
        take(&mut new_left[j], &old_words[i]);
    }

    let mut parts: Vec<(usize, usize, usize)> = pairs
        .iter()
        .filter_map(|&(i, j)| {
            let (a, b) = (old_words[i].as_ref()?, new_words[j].as_ref()?);
            Some((shared(&a.words, &b.words), i, j))
        })
        .filter(|(shared, ..)| *shared >= PART_LEAST)
        .collect();
    parts.sort_by(|a, b| b.0.cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let mut merged = HashSet::new();
    for (_, i, j) in parts {
        let (Some(a), Some(b)) = (&old_words[i], &new_words[j]) else { continue };
        let (old_free, new_free) = (
            matching.continued[i].is_none() && !merged.contains(&i),
            matching.continues[j].is_none() && origins[j].part_of.is_none(),
        );
        let is_part = is_part_of(b, &old_left[i]);
        let became_part = is_part_of(a, &new_left[j]);
        match (old_free, new_free) {
            (true, true) if is_part || became_part => {
                matching.pair(i, j);
            }
            (false, true) if is_part && !merged.contains(&i) => origins[j].part_of = Some(i),
            (true, false) if became_part && origins[j].part_of.is_none() => {
                merged.insert(i);
                origins[j].merged.push(i);
            }
            _ => continue,
        }
        take(&mut old_left[i], &new_words[j]);
        take(&mut new_left[j], &old_words[i]);
    }
    for (origin, continues) in origins.iter_mut().zip(matching.continues) {
        origin.continues = continues;
        origin.merged.sort_unstable();
    }
    origins
}

/// Words and pairs of words that are left.
type Left = (Vec<u32>, Vec<(u32, u32)>);

fn is_part_of(part: &Words, whole: &Option<Left>) -> bool {
    let Some((words, pairs)) = whole else { return false };
    let share = |shared: usize, all: usize| shared as f64 / all.max(1) as f64;
    part.words.len() >= PART_LEAST
        && share(shared(&part.words, words), part.words.len()) >= PART_WORDS
        && share(shared(&part.pairs, pairs), part.pairs.len()) >= PART_PAIRS
}

fn take(left: &mut Option<Left>, part: &Option<Words>) {
    if let (Some((words, pairs)), Some(part)) = (left, part) {
        *words = without(words, &part.words);
        *pairs = without(pairs, &part.pairs);
    }
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
    /// Several became one.
    Merged,
    /// One became several.
    Split,
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
            Self::Merged => "change-merged",
            Self::Split => "change-split",
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

/// Twice the shared over all, from 0 to 1; of sorted lists.
fn dice<T: Ord>(a: &[T], b: &[T]) -> f64 {
    let all = a.len() + b.len();
    if all == 0 { 0.0 } else { 2.0 * shared(a, b) as f64 / all as f64 }
}

/// How many two sorted lists share, each as often as both have it.
fn shared<T: Ord>(a: &[T], b: &[T]) -> usize {
    let (mut i, mut j, mut shared) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            Ordering::Less => i += 1,
            Ordering::Greater => j += 1,
            Ordering::Equal => {
                shared += 1;
                i += 1;
                j += 1;
            }
        }
    }
    shared
}

/// What a sorted list has beyond another.
fn without<T: Ord + Copy>(all: &[T], taken: &[T]) -> Vec<T> {
    let mut left = Vec::with_capacity(all.len());
    let mut j = 0;
    for &each in all {
        while j < taken.len() && taken[j] < each {
            j += 1;
        }
        if j < taken.len() && taken[j] == each {
            j += 1;
        } else {
            left.push(each);
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn texts<'a>(texts: &[&'a str]) -> Vec<Candidate<'a>> {
        texts.iter().map(|text| Candidate { kind: ParagraphKind::Text, text }).collect()
    }

    fn kept(old: &[Candidate], new: &[Candidate]) -> Vec<Option<usize>> {
        match_versions(old, new).into_iter().map(|origin| origin.continues).collect()
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
        assert_eq!(kept(&old, &new), [Some(2), Some(0), None]);
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

    const AIMS: &str = "The council builds forty new crossings within three years, and every one of them gets a light, a \
                        ramp on both sides and a sign that can be read from a car.";

    #[test]
    fn the_largest_part_of_a_split_paragraph_keeps_its_id_and_the_other_knows_where_it_comes_from() {
        let old = texts(&["Money comes from the town.", AIMS]);
        let new = texts(&[
            "Every one of them gets a light, a ramp on both sides and a sign that can be read from a car.",
            "The council builds forty new crossings within three years.",
            "Money comes from the town.",
        ]);
        let found = match_versions(&old, &new);
        assert_eq!(found[0], Origin { continues: Some(1), ..Origin::default() });
        assert_eq!(found[1], Origin { part_of: Some(1), ..Origin::default() });
        assert_eq!(found[2].continues, Some(0));
    }

    #[test]
    fn merged_paragraphs_keep_the_id_of_the_largest_and_remember_the_other() {
        let old = texts(&[
            "The council builds forty new crossings within three years.",
            "Every one of them gets a light, a ramp on both sides and a sign that can be read from a car.",
        ]);
        let found = match_versions(&old, &texts(&[AIMS]));
        assert_eq!(found, [Origin { continues: Some(1), merged: vec![0], part_of: None }]);
    }

    #[test]
    fn two_paragraphs_about_one_matter_are_not_one() {
        let old = texts(&["The town pays for the lamps of the crossings in the first year of the plan."]);
        let new = texts(&[
            "In year one, a plan for lamps and crossings of this town pays the builders; the residents choose first.",
        ]);
        assert_eq!(match_versions(&old, &new), [Origin::default()]);
    }

    #[test]
    fn what_little_of_it_is_left_is_found_between_its_neighbours() {
        let (first, last) = ("The exceptions are these, and no others are made:", "They are published within a month.");
        let edited = (
            "The release would compromise national security or the privacy of a person;",
            "Sharing it would harm national security, or the privacy of a person or group;",
        );
        let new = texts(&[first, edited.1, last]);
        assert_eq!(kept(&texts(&[first, edited.0, last]), &new), [Some(0), Some(1), Some(2)]);
        assert!(is_doubtful(edited.0, edited.1), "and a person is asked to look at it");
    }

    #[test]
    fn an_ideograph_is_a_word() {
        let old = texts(&["市议会在三年内新建四十个人行横道。"]);
        assert_eq!(kept(&old, &texts(&["市议会在五年内新建六十个人行横道。"])), [Some(0)]);
    }

    /// Paragraphs of different words, and the same with a word in the middle changed.
    fn long_document(paragraphs: usize, edited: bool) -> Vec<String> {
        (0..paragraphs)
            .map(|n| {
                let middle = if edited { format!("not{n}") } else { format!("yes{n}") };
                format!(
                    "In street {n} the town plants tree{n} and bench{} {middle} within the years of plan{}",
                    n / 3,
                    n / 7
                )
            })
            .collect()
    }

    #[test]
    fn five_thousand_edited_paragraphs_are_matched_without_comparing_each_with_each() {
        let (before, after) = (long_document(5_000, false), long_document(5_000, true));
        let old = texts(&before.iter().map(String::as_str).collect::<Vec<_>>());
        let new = texts(&after.iter().rev().map(String::as_str).collect::<Vec<_>>());
        let read = |candidates: &[Candidate]| {
            let mut numbers = HashMap::new();
            candidates.iter().map(|c| Some(Words::of(c, &mut numbers))).collect::<Vec<_>>()
        };
        assert!(likely_pairs(&read(&old), &read(&old)).len() <= 2 * COMPARED * old.len());
        assert_eq!(kept(&old, &new), (0..5_000).rev().map(Some).collect::<Vec<_>>());
    }

    /// A document of paragraphs that share some of their words, as those of a policy do.
    fn document() -> impl Strategy<Value = Vec<String>> {
        proptest::collection::vec("[a-e]{1,2}( [a-k]{1,2}){2,14}", 0..14)
    }

    proptest! {
        #[test]
        fn no_comment_is_lost_each_old_paragraph_is_continued_once_or_merged_once_or_removed(
            before in document(), after in document(), mixed in proptest::collection::vec(any::<(bool, u8, u8)>(), 0..8),
        ) {
            let mut after = after;
            // Some of the new paragraphs are old ones, halves of old ones, or two old ones in one.
            for (halve, first, second) in mixed {
                if before.is_empty() { break; }
                let (a, b) = (&before[usize::from(first) % before.len()], &before[usize::from(second) % before.len()]);
                after.push(if halve { a[..a.len() / 2].to_owned() } else { format!("{a} {b}") });
            }
            let old = texts(&before.iter().map(String::as_str).collect::<Vec<_>>());
            let new = texts(&after.iter().map(String::as_str).collect::<Vec<_>>());
            let found = match_versions(&old, &new);
            prop_assert_eq!(found.len(), new.len());
            let mut named = HashSet::new();
            for (j, origin) in found.iter().enumerate() {
                for &i in origin.continues.iter().chain(&origin.merged) {
                    prop_assert!(named.insert(i), "{} stands twice in {:?}", i, found);
                }
                prop_assert!(origin.continues.is_some() || origin.merged.is_empty());
                if let Some(whole) = origin.part_of {
                    prop_assert!(origin.continues.is_none());
                    prop_assert!(found.iter().any(|other| other.continues == Some(whole)), "a part of what is gone");
                }
                // Nothing moves to a paragraph that it does not share a good part of its words with.
                for &i in origin.continues.iter().chain(&origin.merged).chain(&origin.part_of) {
                    let mut numbers = HashMap::new();
                    let (a, b) = (Words::of(&old[i], &mut numbers), Words::of(&new[j], &mut numbers));
                    let least = a.words.len().min(b.words.len()) as f64;
                    let same = folded(old[i].text) == folded(new[j].text);
                    prop_assert!(same || shared(&a.words, &b.words) as f64 >= ALIKE_IN_PLACE * least);
                }
            }
        }

        #[test]
        fn a_version_matched_with_itself_is_itself(paragraphs in document()) {
            let version = texts(&paragraphs.iter().map(String::as_str).collect::<Vec<_>>());
            let expected: Vec<Option<usize>> = (0..version.len()).map(Some).collect();
            let found = match_versions(&version, &version);
            prop_assert_eq!(found.iter().map(|origin| origin.continues).collect::<Vec<_>>(), expected);
            prop_assert!(found.iter().all(|origin| origin.merged.is_empty() && origin.part_of.is_none()));
        }

        #[test]
        fn where_unrelated_paragraphs_are_inserted_does_not_matter(places in proptest::collection::vec(0..31_usize, 0..10)) {
            let (before, after) = (long_document(30, false), long_document(30, true));
            let old = texts(&before.iter().map(String::as_str).collect::<Vec<_>>());
            let inserted: Vec<String> =
                (0..places.len()).map(|n| format!("Quite other{n} words stand here{n} about some matter{n}")).collect();
            let mut new: Vec<(Option<usize>, &str)> = after.iter().enumerate().map(|(i, text)| (Some(i), text.as_str())).collect();
            for (place, text) in places.iter().zip(&inserted) {
                new.insert(*place, (None, text));
            }
            let expected: Vec<Option<usize>> = new.iter().map(|(i, _)| *i).collect();
            prop_assert_eq!(kept(&old, &texts(&new.iter().map(|(_, text)| *text).collect::<Vec<_>>())), expected);
        }

        #[test]
        fn no_paragraph_is_continued_twice_and_the_same_text_is_found_whole(
            paragraphs in proptest::collection::vec("[a-c]{1,2}( [a-d]{1,3}){2,6}", 0..12), shuffle in any::<u64>(),
        ) {
            let old: Vec<Candidate> = texts(&paragraphs.iter().map(String::as_str).collect::<Vec<_>>());
            let mut new = old.clone();
            if !new.is_empty() { let by = shuffle as usize % new.len(); new.rotate_left(by); }
            let matched = kept(&old, &new);
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
