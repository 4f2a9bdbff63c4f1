//! The public account of moderation: how long people waited for a decision, in steps that everybody understands. Decisions
//! are about words and not about what people are, so figures are exact: rule 8 has nothing to hide here.
//!
//! Source: Digital Services Act, articles 15 and 24 (transparency reports); Santa Clara Principles 2.0 (numbers).

use crate::named::named;
use crate::time::{DAY, HOUR};

named! {
    /// How soon somebody had a decision.
    pub enum Within {
        AnHour = "an hour",
        ADay = "a day",
        ThreeDays = "three days",
        AWeek = "a week",
        Longer = "longer",
    }
}

impl Within {
    /// The longest time that is still counted under it, in microseconds.
    pub const fn most(self) -> i64 {
        match self {
            Self::AnHour => HOUR,
            Self::ADay => DAY,
            Self::ThreeDays => 3 * DAY,
            Self::AWeek => 7 * DAY,
            Self::Longer => i64::MAX,
        }
    }

    /// Under which a time in microseconds is counted: the first that it is not longer than.
    pub fn of(time: i64) -> Self {
        Self::ALL.iter().copied().find(|within| time <= within.most()).unwrap_or(Self::Longer)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_time_is_counted_once_and_no_longer_one_before_a_shorter(a: i64, b: i64) {
            let place = |time| Within::ALL.iter().position(|within| *within == Within::of(time));
            prop_assert!(place(a.min(b)) <= place(a.max(b)));
        }
    }

    #[test]
    fn a_decision_after_exactly_a_day_came_within_a_day() {
        assert_eq!(Within::of(DAY), Within::ADay);
        assert_eq!(Within::of(DAY + 1), Within::ThreeDays);
        assert_eq!(Within::of(0), Within::AnHour);
    }
}
