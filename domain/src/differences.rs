//! What changed within a paragraph, word by word.

use similar::{ChangeTag, TextDiff};
use unicode_segmentation::UnicodeSegmentation;

/// As many pairs of words are compared at most; where there are more, the whole passage counts as replaced. Two passages
/// of two thousand words that share none take a few hundredths of a second; it grows with the square.
const MOST_PAIRS: usize = 4_000_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DifferenceKind {
    Same,
    Inserted,
    Deleted,
}

/// A run of words that stayed, came or went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    pub kind: DifferenceKind,
    pub text: String,
}

/// The differences from `old` to `new`, in reading order; neighbours of one kind are one run. Where only a space stayed
/// between two changes, they are one change: "We propose" for "It is open", not word by word. Words are those of
/// Unicode (UAX 29), also in scripts that write no spaces between them, as far as that goes without a dictionary.
pub fn by_word(old: &str, new: &str) -> Vec<Difference> {
    let (old, new): (Vec<&str>, Vec<&str>) = (words(old), words(new));
    // What stays at both ends need not be compared.
    let before = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let (old_rest, new_rest) = (&old[before..], &new[before..]);
    let behind = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(a, b)| a == b).count();
    let (old_middle, new_middle) = (&old_rest[..old_rest.len() - behind], &new_rest[..new_rest.len() - behind]);

    let mut runs: Vec<Difference> = Vec::new();
    let mut add = |kind: DifferenceKind, text: &str| match runs.last_mut() {
        Some(last) if last.kind == kind => last.text.push_str(text),
        _ => runs.push(Difference { kind, text: text.to_owned() }),
    };
    old[..before].iter().for_each(|word| add(DifferenceKind::Same, word));
    if old_middle.len().saturating_mul(new_middle.len()) > MOST_PAIRS {
        old_middle.iter().for_each(|word| add(DifferenceKind::Deleted, word));
        new_middle.iter().for_each(|word| add(DifferenceKind::Inserted, word));
    } else {
        for change in TextDiff::from_slices(old_middle, new_middle).iter_all_changes() {
            let kind = match change.tag() {
                ChangeTag::Equal => DifferenceKind::Same,
                ChangeTag::Insert => DifferenceKind::Inserted,
                ChangeTag::Delete => DifferenceKind::Deleted,
            };
            add(kind, change.value());
        }
    }
    old_rest[old_rest.len() - behind..].iter().for_each(|word| add(DifferenceKind::Same, word));
    joined_over_spaces(runs)
}

/// The words of a text, and what stands between them.
fn words(text: &str) -> Vec<&str> {
    text.split_word_bounds().collect()
}

/// Takes changes that only white space keeps apart together, what went before what came.
fn joined_over_spaces(runs: Vec<Difference>) -> Vec<Difference> {
    let mut joined = Vec::new();
    let (mut deleted, mut inserted) = (String::new(), String::new());
    let mut runs = runs.into_iter().peekable();
    while let Some(run) = runs.next() {
        let in_a_change = !(deleted.is_empty() && inserted.is_empty());
        match run.kind {
            DifferenceKind::Deleted => deleted.push_str(&run.text),
            DifferenceKind::Inserted => inserted.push_str(&run.text),
            DifferenceKind::Same if in_a_change && run.text.trim().is_empty() && runs.peek().is_some() => {
                deleted.push_str(&run.text);
                inserted.push_str(&run.text);
            }
            DifferenceKind::Same => {
                settle(&mut joined, &mut deleted, &mut inserted);
                joined.push(run);
            }
        }
    }
    settle(&mut joined, &mut deleted, &mut inserted);
    joined
}

fn settle(joined: &mut Vec<Difference>, deleted: &mut String, inserted: &mut String) {
    for (kind, text) in [(DifferenceKind::Deleted, deleted), (DifferenceKind::Inserted, inserted)] {
        if !text.is_empty() {
            joined.push(Difference { kind, text: std::mem::take(text) });
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_changed_phrase_is_one_change() {
        let runs = by_word("First. We propose three hours.", "First. It opens for five hours.");
        let texts: Vec<(DifferenceKind, &str)> = runs.iter().map(|run| (run.kind, run.text.as_str())).collect();
        assert_eq!(
            texts,
            [
                (DifferenceKind::Same, "First. "),
                (DifferenceKind::Deleted, "We propose three"),
                (DifferenceKind::Inserted, "It opens for five"),
                (DifferenceKind::Same, " hours."),
            ]
        );
    }

    #[test]
    fn a_word_of_a_script_without_spaces_is_told_apart() {
        let runs = by_word("三年内种树。", "五年内种树。");
        let texts: Vec<(DifferenceKind, &str)> = runs.iter().map(|run| (run.kind, run.text.as_str())).collect();
        use DifferenceKind::{Deleted, Inserted, Same};
        assert_eq!(texts, [(Deleted, "三"), (Inserted, "五"), (Same, "年内种树。")]);
    }

    #[test]
    fn two_very_long_paragraphs_without_a_word_in_common_are_replaced_as_a_whole() {
        let long = |word: &str| (0..8_000).map(|n| format!("{word}{n} ")).collect::<String>();
        let (old, new) = (format!("Trees. {}End.", long("a")), format!("Trees. {}End.", long("b")));
        assert!(old.len() > 40_000);
        let runs = by_word(&old, &new);
        let kinds: Vec<DifferenceKind> = runs.iter().map(|run| run.kind).collect();
        use DifferenceKind::{Deleted, Inserted, Same};
        assert_eq!(kinds, [Same, Deleted, Inserted, Same]);
        // And a long one with little changed is still told word by word.
        let edited = old.replacen("a3000 ", "c ", 1);
        assert_eq!(by_word(&old, &edited)[1], Difference { kind: Deleted, text: "a3000".to_owned() });
    }

    fn joined(runs: &[Difference], without: DifferenceKind) -> String {
        runs.iter().filter(|run| run.kind != without).map(|run| run.text.as_str()).collect()
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_off_the_differences(old in "[a-c عא]{0,40}", new in "[a-c عא]{0,40}") {
            let runs = by_word(&old, &new);
            prop_assert_eq!(joined(&runs, DifferenceKind::Inserted), old);
            prop_assert_eq!(joined(&runs, DifferenceKind::Deleted), new);
        }
    }
}
