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

/// The differences from `old` to `new`, in reading order; neighbours of one kind are one run.
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
    runs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

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
