//! Rule 5, the clock is public: the dates promised at launch are kept as promised. A change is an entry with a reason
//! that everybody sees; an open period can be extended, never shortened; what is overdue says so.

use crate::time::Timestamp;
use crate::vocabulary::Stage;

/// The dates of a consultation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResponseClock {
    pub opens_at: Timestamp,
    /// The close in force: the promised one, or the last extension.
    pub closes_at: Timestamp,
    pub decision_at: Timestamp,
    pub report_due_at: Timestamp,
    /// When the outcome report was published.
    pub reported_at: Option<Timestamp>,
}

/// How a promised date stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateState {
    Done,
    Ahead,
    Overdue,
}

/// Why a close cannot be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ExtensionRefusal {
    #[error("an open period can be extended, never shortened")]
    Shortens,
    #[error("say why the time is extended")]
    NoReason,
}

impl ResponseClock {
    /// Where the consultation stands: what is stored, and that a close ends the open period by itself.
    pub fn stage(&self, stored: Stage, now: Timestamp) -> Stage {
        match stored {
            Stage::Open if now < self.opens_at => Stage::Draft,
            Stage::Open if now > self.closes_at => Stage::Analysis,
            other => other,
        }
    }

    /// Whether the report is on time, still ahead, or overdue. A report that came late is done; its date says so.
    pub fn report(&self, now: Timestamp) -> DateState {
        match self.reported_at {
            Some(_) => DateState::Done,
            None if now > self.report_due_at => DateState::Overdue,
            None => DateState::Ahead,
        }
    }

    /// The clock with a later close.
    ///
    /// # Errors
    /// [`ExtensionRefusal`] where the close would come earlier or no reason is given.
    pub fn extended(self, closes_at: Timestamp, reason: &str) -> Result<Self, ExtensionRefusal> {
        if reason.trim().is_empty() {
            return Err(ExtensionRefusal::NoReason);
        }
        if closes_at < self.closes_at {
            return Err(ExtensionRefusal::Shortens);
        }
        Ok(Self { closes_at, ..self })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn clock(closes: i64) -> ResponseClock {
        ResponseClock {
            opens_at: Timestamp(0),
            closes_at: Timestamp(closes),
            decision_at: Timestamp(2_000),
            report_due_at: Timestamp(2_000),
            reported_at: None,
        }
    }

    proptest! {
        #[test]
        fn rule_5_no_chain_of_extensions_ever_takes_time_away(wishes in proptest::collection::vec(0i64..2_000, 0..20)) {
            let mut now_in_force = clock(500);
            for wish in wishes {
                let before = now_in_force.closes_at;
                match now_in_force.extended(Timestamp(wish), "requests for more time") {
                    Ok(later) => now_in_force = later,
                    Err(refusal) => prop_assert_eq!(refusal, ExtensionRefusal::Shortens),
                }
                prop_assert!(now_in_force.closes_at >= before);
            }
        }
    }

    #[test]
    fn a_report_that_is_late_says_so_until_it_is_there() {
        let mut clock = clock(500);
        assert_eq!(clock.report(Timestamp(1_999)), DateState::Ahead);
        assert_eq!(clock.report(Timestamp(2_001)), DateState::Overdue);
        clock.reported_at = Some(Timestamp(3_000));
        assert_eq!(clock.report(Timestamp(4_000)), DateState::Done);
    }

    #[test]
    fn the_close_ends_the_open_period_without_anybody_pressing_a_button() {
        assert_eq!(clock(500).stage(Stage::Open, Timestamp(500)), Stage::Open);
        assert_eq!(clock(500).stage(Stage::Open, Timestamp(501)), Stage::Analysis);
        assert_eq!(clock(500).stage(Stage::Reported, Timestamp(501)), Stage::Reported);
    }
}
