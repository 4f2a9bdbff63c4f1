//! Two versions beside each other, also such that are far apart: what stayed, moved, was edited, split, merged, added
//! and removed, in one order.

use std::collections::HashMap;

use crate::matching::{Change, compare};
use crate::named::named;

named! {
    /// How a paragraph comes from another one than the one whose id it keeps.
    pub enum Descent {
        /// The other one became part of it; what was said on that is found with this.
        Merged = "merged",
        /// It was split off from the other one, whose id another part keeps.
        Split = "split",
    }
}

/// A paragraph and another one that it comes from, by their ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lineage {
    pub key: String,
    pub from: String,
    pub descent: Descent,
}

/// What belongs together in a comparison; numbers are places in each version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Several where paragraphs were merged; none where it was added.
    pub old: Vec<usize>,
    /// Several where it was split; none where it was removed.
    pub new: Vec<usize>,
    pub change: Change,
}

/// Where what was said on a paragraph is found in a version that holds those that `is_there` knows: with itself, or
/// with the one that it was merged into. `lineage` is that of all versions up to it, the earliest first.
pub fn found_with<'a>(key: &'a str, lineage: &'a [Lineage], is_there: impl Fn(&str) -> bool) -> Option<&'a str> {
    if is_there(key) {
        return Some(key);
    }
    let mut now = key;
    for step in lineage.iter().filter(|step| step.descent == Descent::Merged) {
        if step.from == now {
            now = &step.key;
        }
    }
    is_there(now).then_some(now)
}

/// Both versions in the order of the new one, with what was removed where it stood; what was split or merged stands
/// together. `old` and `new` are (id, words) in reading order, `lineage` as above, up to the new version.
pub fn passages(old: &[(&str, &str)], new: &[(&str, &str)], lineage: &[Lineage]) -> Vec<Passage> {
    let old_at: HashMap<&str, usize> = old.iter().enumerate().map(|(i, (key, _))| (*key, i)).collect();
    let new_at: HashMap<&str, usize> = new.iter().enumerate().map(|(j, (key, _))| (*key, j)).collect();
    let mut passages: Vec<Passage> = compare(old, new)
        .into_iter()
        .map(|line| Passage {
            old: line.old.into_iter().collect(),
            new: line.new.into_iter().collect(),
            change: line.change,
        })
        .collect();
    let mut with_old = vec![0; old.len()];
    let mut with_new = vec![0; new.len()];
    for (at, passage) in passages.iter().enumerate() {
        passage.old.iter().for_each(|&i| with_old[i] = at);
        passage.new.iter().for_each(|&j| with_new[j] = at);
    }
    for (i, (key, _)) in old.iter().enumerate().filter(|(_, (key, _))| !new_at.contains_key(key)) {
        if let Some(into) = found_with(key, lineage, |key| new_at.contains_key(key)) {
            let target = with_new[new_at[into]];
            passages[with_old[i]].old.clear();
            passages[target].old.push(i);
            passages[target].change = Change::Merged;
            with_old[i] = target;
        }
    }
    for (j, (key, _)) in new.iter().enumerate().filter(|(_, (key, _))| !old_at.contains_key(key)) {
        if let Some(&root) = split_from(key, lineage, &old_at) {
            let (own, target) = (with_new[j], with_old[root]);
            // Something may have been merged into a part: it goes with it.
            let olds = std::mem::take(&mut passages[own].old);
            olds.iter().for_each(|&i| with_old[i] = target);
            passages[own].new.clear();
            passages[target].old.extend(olds);
            passages[target].new.push(j);
            passages[target].change = Change::Split;
            with_new[j] = target;
        }
    }
    passages.retain(|passage| !(passage.old.is_empty() && passage.new.is_empty()));
    for passage in &mut passages {
        passage.old.sort_unstable();
        passage.new.sort_unstable();
    }
    passages
}

/// The old paragraph from which this one was split off, over however many versions.
fn split_from<'a>(key: &str, lineage: &[Lineage], old_at: &'a HashMap<&str, usize>) -> Option<&'a usize> {
    let mut now = key;
    for step in lineage.iter().rev().filter(|step| step.descent == Descent::Split) {
        if step.key == now {
            now = &step.from;
            if let Some(found) = old_at.get(now) {
                return Some(found);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lineage(steps: &[(&str, &str, Descent)]) -> Vec<Lineage> {
        steps
            .iter()
            .map(|(key, from, descent)| Lineage { key: (*key).into(), from: (*from).into(), descent: *descent })
            .collect()
    }

    #[test]
    fn what_was_split_and_what_was_merged_stands_together() {
        let old = [("a", "one two"), ("b", "three"), ("c", "four"), ("d", "five")];
        let new = [("d", "five"), ("a", "one"), ("e", "two"), ("b", "three four"), ("f", "six")];
        let steps = lineage(&[("e", "a", Descent::Split), ("b", "c", Descent::Merged)]);
        let found: Vec<(Vec<usize>, Vec<usize>, Change)> =
            passages(&old, &new, &steps).into_iter().map(|p| (p.old, p.new, p.change)).collect();
        assert_eq!(
            found,
            [
                (vec![3], vec![0], Change::Moved),
                (vec![0], vec![1, 2], Change::Split),
                (vec![1, 2], vec![3], Change::Merged),
                (vec![], vec![4], Change::Added),
            ]
        );
    }

    #[test]
    fn a_comment_is_found_over_several_merges_and_not_where_its_paragraph_went() {
        let steps = lineage(&[("b", "a", Descent::Merged), ("c", "b", Descent::Merged)]);
        assert_eq!(found_with("a", &steps, |key| key == "c"), Some("c"));
        assert_eq!(found_with("a", &steps[..1], |key| key == "b"), Some("b"));
        assert_eq!(found_with("x", &steps, |key| key == "c"), None);
        // In the version before the merge it still stands by itself.
        assert_eq!(found_with("a", &[], |key| key == "a"), Some("a"));
    }

    proptest! {
        #[test]
        fn whatever_was_split_and_merged_each_paragraph_stands_in_one_passage(
            old in proptest::collection::btree_set("[a-h]", 0..8),
            new in proptest::collection::btree_set("[a-l]", 0..10),
            steps in proptest::collection::vec(("[a-l]", "[a-l]", any::<bool>()), 0..8),
        ) {
            let old: Vec<(&str, &str)> = old.iter().map(|id| (id.as_str(), "x")).collect();
            let new: Vec<(&str, &str)> = new.iter().rev().map(|id| (id.as_str(), "x")).collect();
            let steps: Vec<Lineage> = steps
                .into_iter()
                .map(|(key, from, split)| Lineage { key, from, descent: if split { Descent::Split } else { Descent::Merged } })
                .collect();
            let found = passages(&old, &new, &steps);
            let mut olds: Vec<usize> = found.iter().flat_map(|p| p.old.clone()).collect();
            let mut news: Vec<usize> = found.iter().flat_map(|p| p.new.clone()).collect();
            olds.sort_unstable();
            news.sort_unstable();
            prop_assert_eq!(olds, (0..old.len()).collect::<Vec<_>>());
            prop_assert_eq!(news, (0..new.len()).collect::<Vec<_>>());
        }
    }
}
