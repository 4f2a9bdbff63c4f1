//! When many came at once. It is shown as such, and takes nothing away from anybody: a crowd that leaves a hall, and a
//! program, look alike.

use crate::time::{MINUTE, SECOND, Timestamp};

/// So many in the same second are a flood: a person sends one.
pub const FLOOD: usize = 5;
/// A minute is a burst only from so many on, however quiet the others are.
pub const FEWEST_IN_A_MINUTE: usize = 10;
/// And where it has so many times the median of all minutes.
const TIMES_THE_MEDIAN: usize = 5;
/// A short while is looked at as part of an hour: what came within two minutes and never else is a burst.
const FEWEST_MINUTES: usize = 60;

/// Many within a short while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Burst {
    /// When the first of them came.
    pub from: Timestamp,
    pub number: usize,
}

/// What came at once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bursts {
    /// Seconds with at least [`FLOOD`], in order of time.
    pub seconds: Vec<Burst>,
    /// Minutes far above the median, in order of time.
    pub minutes: Vec<Burst>,
}

/// Finds the bursts among the times at which something came, in any order.
///
/// Seconds and minutes begin with what came, not with the clock, so that nobody hides by a second that ends. The median
/// is taken over all minutes from the first to the last, those without any, too, and at least an hour of them.
pub fn bursts(times: &[Timestamp]) -> Bursts {
    let mut times = times.to_vec();
    times.sort_unstable();
    let seconds = spans(&times, SECOND);
    let minutes = spans(&times, MINUTE);
    let median = median(&times, &minutes);
    let far_above =
        |burst: &Burst| burst.number >= FEWEST_IN_A_MINUTE && burst.number >= TIMES_THE_MEDIAN.saturating_mul(median);
    Bursts {
        seconds: seconds.into_iter().filter(|burst| burst.number >= FLOOD).collect(),
        minutes: minutes.into_iter().filter(far_above).collect(),
    }
}

/// Everything in spans of that length, each from the first that is in none before.
fn spans(times: &[Timestamp], length: i64) -> Vec<Burst> {
    let mut spans: Vec<Burst> = Vec::new();
    for &at in times {
        match spans.last_mut() {
            Some(span) if at < span.from.plus(length) => span.number += 1,
            _ => spans.push(Burst { from: at, number: 1 }),
        }
    }
    spans
}

/// How many come in the minute in the middle.
fn median(times: &[Timestamp], minutes: &[Burst]) -> usize {
    let (Some(first), Some(last)) = (times.first(), times.last()) else { return 0 };
    let passed = usize::try_from((last.0 - first.0) / MINUTE).unwrap_or(usize::MAX).saturating_add(1);
    let all = passed.max(FEWEST_MINUTES).max(minutes.len());
    let mut numbers: Vec<usize> = minutes.iter().map(|minute| minute.number).collect();
    numbers.sort_unstable();
    let empty = all - numbers.len();
    (all / 2).checked_sub(empty).and_then(|at| numbers.get(at)).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(seconds: &[i64]) -> Vec<Timestamp> {
        seconds.iter().map(|second| Timestamp(second * SECOND)).collect()
    }

    #[test]
    fn forty_letters_within_a_minute_are_a_burst_and_twelve_in_a_second_a_flood() {
        let mut times: Vec<i64> = (0..20).map(|hour| hour * 3600).collect();
        times.extend((0..43).map(|letter| 7_000 + letter));
        times.extend([90_000; 12]);
        let found = bursts(&at(&times));
        assert_eq!(found.seconds, [Burst { from: Timestamp(90_000 * SECOND), number: 12 }]);
        let minutes: Vec<usize> = found.minutes.iter().map(|burst| burst.number).collect();
        assert_eq!(minutes, [43, 12]);
    }

    #[test]
    fn all_within_one_minute_and_never_else_is_a_burst() {
        let times: Vec<i64> = (0..30).collect();
        assert_eq!(bursts(&at(&times)).minutes, [Burst { from: Timestamp(0), number: 30 }]);
    }

    #[test]
    fn people_who_write_all_day_long_are_no_burst() {
        let times: Vec<i64> = (0..2000).map(|letter| letter * 5).collect();
        assert_eq!(bursts(&at(&times)), Bursts::default());
        assert_eq!(bursts(&[]), Bursts::default());
    }

    proptest! {
        #[test]
        fn nothing_is_dropped_and_nothing_counted_twice(times in proptest::collection::vec(0_i64..10_000_000_000, 0..200)) {
            let mut times: Vec<Timestamp> = times.into_iter().map(Timestamp).collect();
            times.sort_unstable();
            for length in [SECOND, MINUTE] {
                let number: usize = spans(&times, length).iter().map(|span| span.number).sum();
                prop_assert_eq!(number, times.len());
            }
        }

        #[test]
        fn whoever_looks_at_another_clock_sees_the_same_bursts(
            times in proptest::collection::vec(0_i64..300_000_000, 0..200), shift in 0_i64..10_000_000_000,
        ) {
            let times: Vec<Timestamp> = times.into_iter().map(Timestamp).collect();
            let shifted: Vec<Timestamp> = times.iter().map(|at| at.plus(shift)).collect();
            let later = |found: Vec<Burst>| -> Vec<Burst> {
                found.into_iter().map(|burst| Burst { from: burst.from.plus(shift), ..burst }).collect()
            };
            let Bursts { seconds, minutes } = bursts(&times);
            prop_assert_eq!(bursts(&shifted), Bursts { seconds: later(seconds), minutes: later(minutes) });
        }

        #[test]
        fn the_order_in_which_times_are_read_does_not_matter(times in proptest::collection::vec(0_i64..300_000_000, 0..100)) {
            let times: Vec<Timestamp> = times.into_iter().map(Timestamp).collect();
            let backwards: Vec<Timestamp> = times.iter().rev().copied().collect();
            prop_assert_eq!(bursts(&times), bursts(&backwards));
        }
    }
}
