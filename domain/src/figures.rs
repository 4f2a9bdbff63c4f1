//! Rule 8, small groups stay hidden: no published figure lets anyone infer a count below the threshold.
//!
//! Source: the practice of statistical offices (cell suppression, primary and complementary). The default threshold of
//! ten is that of the Office for National Statistics for counts of people; it can be raised, and lowered to five.

/// Counts below this are not published.
pub const THRESHOLD: u64 = 10;

/// A table of one dimension as it may be published; `None` is a cell that is not shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedTable {
    pub total: u64,
    pub cells: Vec<Option<u64>>,
}

/// Hides small cells, and as many more as it takes so that the total beside the others gives none of them away.
///
/// A cell of none is small too: that nobody of a group took part is said of that group.
pub fn publish(counts: &[u64], threshold: u64) -> PublishedTable {
    let total = counts.iter().sum();
    let mut cells: Vec<Option<u64>> = counts.iter().map(|&count| (count >= threshold).then_some(count)).collect();
    loop {
        let hidden: Vec<u64> =
            cells.iter().zip(counts).filter_map(|(cell, &count)| cell.is_none().then_some(count)).collect();
        // What is hidden must be at least two cells, of which each could be large as far as a reader can tell.
        let safe = hidden.is_empty() || (hidden.len() >= 2 && hidden.iter().sum::<u64>() >= threshold);
        let smallest_shown = (0..cells.len()).filter(|&i| cells[i].is_some()).min_by_key(|&i| counts[i]);
        match smallest_shown {
            Some(next) if !safe => cells[next] = None,
            _ => return PublishedTable { total, cells },
        }
    }
}

/// A count that goes up while people look at it, as it may be shown: in whole tens, and nothing below the threshold.
/// Whoever watches it cannot tell that one more person took part (rule 8, over time).
pub fn in_tens(count: u64) -> Option<u64> {
    (count >= THRESHOLD).then_some(count / 10 * 10)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The largest that a hidden cell can be, as far as someone can tell who sees the total and the shown cells.
    fn largest_possible(table: &PublishedTable) -> u64 {
        table.total - table.cells.iter().flatten().sum::<u64>()
    }

    proptest! {
        #[test]
        fn rule_8_no_hidden_cell_can_be_worked_out(counts in proptest::collection::vec(0u64..60, 1..8)) {
            let table = publish(&counts, THRESHOLD);
            for (cell, &count) in table.cells.iter().zip(&counts) {
                prop_assert!(cell.is_none_or(|shown| shown == count && shown >= THRESHOLD));
            }
            let hidden = table.cells.iter().filter(|cell| cell.is_none()).count();
            let all_hidden = hidden == counts.len();
            if hidden > 0 && !all_hidden {
                prop_assert!(hidden >= 2, "one hidden cell is the total less the others");
                prop_assert!(largest_possible(&table) >= THRESHOLD, "every hidden cell must be small");
            }
        }
    }

    proptest! {
        #[test]
        fn rule_8_a_running_count_stands_for_ten_people_or_for_nothing(count in 0u64..1000) {
            match in_tens(count) {
                None => prop_assert!(count < THRESHOLD),
                Some(shown) => prop_assert!(shown >= THRESHOLD && shown <= count && count < shown + 10 && shown % 10 == 0),
            }
        }
    }

    #[test]
    fn a_table_of_large_groups_is_shown_whole() {
        assert_eq!(publish(&[143, 27, 26], THRESHOLD).cells, vec![Some(143), Some(27), Some(26)]);
        assert_eq!(publish(&[143, 27, 3], THRESHOLD).cells, vec![Some(143), None, None]);
    }
}
