//! Rule 9, the loop closes for each: every reachable participant of a published report gets exactly one delivery on
//! their own channel. And what is left of rule 7 when it is sent: a delivery knows the address only while it is sent.

use crate::named::named;
use crate::time::{HOUR, MINUTE, Timestamp};

named! {
    pub enum DeliveryState {
        /// Not sent yet, or to be tried again.
        Waiting = "waiting",
        Sent = "sent",
        /// Refused for good by the receiving side, or tried for a week.
        Undeliverable = "undeliverable",
        /// Whom it was for does not want it any more.
        Cancelled = "cancelled",
    }
}

/// What came of one attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attempt {
    Accepted,
    /// The server was not there, or said to try later.
    Delayed,
    /// The server refused for good.
    Refused,
}

/// What follows from an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    Done(DeliveryState),
    TryAt(Timestamp),
}

/// After so many attempts, a week, a delivery is undeliverable.
pub const MOST_ATTEMPTS: i64 = 36;

/// What to do after attempt number `attempts` (from 1): the pause doubles from one minute to six hours (RFC 5321,
/// 4.5.4.1, wants retries for four to five days at least).
pub fn after(attempt: Attempt, attempts: i64, now: Timestamp) -> Next {
    match attempt {
        Attempt::Accepted => Next::Done(DeliveryState::Sent),
        Attempt::Refused => Next::Done(DeliveryState::Undeliverable),
        Attempt::Delayed if attempts >= MOST_ATTEMPTS => Next::Done(DeliveryState::Undeliverable),
        Attempt::Delayed => {
            let doublings = attempts.clamp(1, 10) - 1;
            Next::TryAt(now.plus((MINUTE << doublings).min(6 * HOUR)))
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::time::DAY;

    proptest! {
        #[test]
        fn rule_9_a_dead_mail_server_delays_and_never_doubles(down_for in 0usize..30) {
            let mut now = Timestamp(0);
            let (mut attempts, mut accepted) = (0, 0);
            let last = loop {
                attempts += 1;
                let came = if attempts <= down_for as i64 { Attempt::Delayed } else { accepted += 1; Attempt::Accepted };
                match after(came, attempts, now) {
                    Next::Done(state) => break state,
                    Next::TryAt(later) => { prop_assert!(later > now); now = later; }
                }
            };
            prop_assert_eq!(last, DeliveryState::Sent);
            prop_assert_eq!(accepted, 1);
        }
    }

    #[test]
    fn a_server_that_stays_dead_is_tried_for_a_week() {
        let mut now = Timestamp(0);
        for attempts in 1.. {
            match after(Attempt::Delayed, attempts, now) {
                Next::TryAt(later) => now = later,
                Next::Done(state) => {
                    assert_eq!(state, DeliveryState::Undeliverable);
                    break;
                }
            }
        }
        assert!(now > Timestamp(5 * DAY) && now < Timestamp(10 * DAY), "{now:?}");
    }
}
