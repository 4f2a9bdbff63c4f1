//! What changed within a paragraph, word by word.

use similar::{ChangeTag, TextDiff};

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
/// between two changes, they are one change: "We propose" for "It is open", not word by word.
pub fn by_word(old: &str, new: &str) -> Vec<Difference> {
    let mut runs: Vec<Difference> = Vec::new();
    for change in TextDiff::from_words(old, new).iter_all_changes() {
        let kind = match change.tag() {
            ChangeTag::Equal => DifferenceKind::Same,
            ChangeTag::Insert => DifferenceKind::Inserted,
            ChangeTag::Delete => DifferenceKind::Deleted,
        };
        match runs.last_mut() {
            Some(last) if last.kind == kind => last.text.push_str(change.value()),
            _ => runs.push(Difference { kind, text: change.value().to_owned() }),
        }
    }
    joined_over_spaces(runs)
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
