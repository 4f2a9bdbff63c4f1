//! How often one visitor may do what is costly or could be guessed, and when they may go on (OWASP ASVS 5.0, 2.4.1 and
//! 6.3.1). Reading is not limited.
//!
//! A visitor is a network address, and many people share one: a library, a camp, a class, a carrier. So the numbers are
//! made for a crowd. They stop a program that never tires, not a room full of people.
//!
//! Counts are kept in windows of the clock (from 10:00 to 11:00), not from the first deed on: several processes agree
//! on a window without asking each other, and its end is an honest "try again". Who does everything around the full
//! hour gets two windows' worth; that is accepted.

use std::net::{IpAddr, Ipv6Addr};

use crate::named::named;
use crate::time::{DAY, HOUR, MINUTE, SECOND, Timestamp};

named! {
    /// What is counted.
    pub enum Act {
        /// Saying something, by form or API.
        Contribute = "contribute",
        /// Supporting what somebody else said, or not any more.
        Support = "support",
        /// Correcting it, taking it back, or leaving an address.
        Change = "change",
        /// A receipt that is not there: each failure may be a guess.
        LookUp = "look up",
        SignIn = "sign in",
        /// Asking for a link by mail.
        AskForLink = "ask for link",
        /// A link or an invitation: who opens it without having it is guessing.
        OpenLink = "open link",
        /// Having a comment translated: each may cost the operator money.
        Translate = "translate",
    }
}

/// At most so many within a window of so many microseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    pub most: i64,
    pub within: i64,
}

/// Failed sign-ins of one account, whoever tries: the limit that guessing a password meets, from however many addresses.
/// It counts from each failure on, not in windows of the clock.
pub const SIGN_IN_FAILURES: Limit = Limit { most: 10, within: 15 * MINUTE };

/// As many contributions an hour unless the operator says otherwise: a class of 30 writing one every three minutes, or a
/// hall of 600 people once.
pub const CONTRIBUTIONS_PER_HOUR: i64 = 600;

/// A receipt holds 55 random bits: at 60 guesses an hour, one address meets one of a million receipts in some 68,000
/// years. Sixty is for a help desk whose visitors misread their papers all day.
const LOOK_UPS: Limit = Limit { most: 60, within: HOUR };

/// An office of sixty signs in at nine. Checking a password costs memory and time on purpose.
const SIGN_INS: Limit = Limit { most: 60, within: 15 * MINUTE };

const LINKS: Limit = Limit { most: 60, within: HOUR };

/// The part of a limit that each process counts by itself before it tells the others.
const SHARE: i64 = 20;

/// Too many: nothing more until then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooOften {
    pub until: Timestamp,
}

impl TooOften {
    /// Whole seconds to wait, one at least: the value of `Retry-After` (RFC 9110, 10.2.3).
    pub fn seconds(self, now: Timestamp) -> i64 {
        let left = self.until.0.saturating_sub(now.0).max(1);
        left.saturating_add(SECOND - 1) / SECOND
    }
}

impl Limit {
    /// When the window that `now` lies in is over.
    pub const fn ends_at(self, now: Timestamp) -> Timestamp {
        Timestamp((now.0.div_euclid(self.within) + 1) * self.within)
    }

    /// Whether one more may be done where `count` were done in this window.
    ///
    /// # Errors
    /// [`TooOften`] with the end of the window.
    pub fn allows(self, count: i64, now: Timestamp) -> Result<(), TooOften> {
        if count < self.most { Ok(()) } else { Err(TooOften { until: self.ends_at(now) }) }
    }

    /// Whether all processes count it together. What is over in seconds, each counts alone.
    pub const fn is_shared(self) -> bool {
        self.within >= MINUTE
    }

    /// After so many a process tells the others: a twentieth, so that nobody who does little is written down anywhere,
    /// a deed costs a twentieth of a write or less, and each process lets at most a twentieth too much through.
    pub const fn share(self) -> i64 {
        if self.most > SHARE { self.most / SHARE } else { 1 }
    }

    /// Whether somebody has to wait who did it at the times `done`, counting from each time on.
    ///
    /// # Errors
    /// [`TooOften`] with the time at which the oldest that counts is forgotten.
    pub fn rests(self, done: &[Timestamp], now: Timestamp) -> Result<(), TooOften> {
        let mut counted: Vec<Timestamp> = done.iter().copied().filter(|at| at.plus(self.within) > now).collect();
        counted.sort_unstable();
        let most = usize::try_from(self.most).unwrap_or(0).max(1);
        match counted.len().checked_sub(most) {
            None => Ok(()),
            Some(older) => Err(TooOften { until: counted[older].plus(self.within) }),
        }
    }
}

/// The limits of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    pub contributions_per_hour: i64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { contributions_per_hour: CONTRIBUTIONS_PER_HOUR }
    }
}

impl Limits {
    /// The limits that an act has to keep; each of them.
    pub fn of(self, act: Act) -> Vec<Limit> {
        let hour = Limit { most: self.contributions_per_hour, within: HOUR };
        match act {
            // A room that sends at one word stays below; a script does not. In place of a least time on the page, which
            // pages that are the same for everybody cannot measure.
            Act::Contribute => vec![hour, Limit { most: (hour.most / SHARE).max(1), within: 2 * SECOND }],
            Act::Change => vec![hour],
            // A class reads thirty comments and supports ten, while it writes one.
            Act::Support => vec![Limit { most: hour.most.saturating_mul(10), within: HOUR }],
            Act::LookUp => vec![LOOK_UPS],
            Act::SignIn => vec![SIGN_INS],
            Act::AskForLink | Act::OpenLink | Act::Translate => vec![LINKS],
        }
    }
}

/// What an address is counted as: itself, and for IPv6 the /64 that one home or phone gets (RFC 6177), because whoever
/// has it can take any address in it.
pub fn counted_as(address: IpAddr) -> [u8; 16] {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_ipv6_mapped().octets(),
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).octets(),
    }
}

/// The day in UTC that a time lies in. With it the key changes under which addresses are hashed.
pub const fn day_of(now: Timestamp) -> i64 {
    now.0.div_euclid(DAY)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn limit() -> impl Strategy<Value = Limit> {
        (1i64..1000, prop_oneof![Just(2 * SECOND), Just(15 * MINUTE), Just(HOUR)])
            .prop_map(|(most, within)| Limit { most, within })
    }

    fn every() -> impl Iterator<Item = Limit> {
        Act::ALL.iter().flat_map(|act| Limits::default().of(*act))
    }

    proptest! {
        #[test]
        fn nobody_gets_more_through_in_a_window_than_the_limit(
            limit in limit(),
            steps in proptest::collection::vec(0i64..2 * MINUTE, 1..400),
        ) {
            let mut now = Timestamp(0);
            let mut let_through: std::collections::HashMap<Timestamp, i64> = std::collections::HashMap::new();
            for step in steps {
                now = now.plus(step);
                let count = let_through.entry(limit.ends_at(now)).or_default();
                if limit.allows(*count, now).is_ok() {
                    *count += 1;
                }
            }
            prop_assert!(let_through.values().all(|count| *count <= limit.most));
        }

        #[test]
        fn who_waits_as_long_as_they_are_told_is_let_through(limit in limit(), now in 0..10 * DAY) {
            let refused = limit.allows(limit.most, Timestamp(now)).unwrap_err();
            let seconds = refused.seconds(Timestamp(now));
            let later = Timestamp(now).plus(seconds * SECOND);
            prop_assert!(seconds >= 1 && seconds * SECOND <= limit.within + SECOND);
            prop_assert!(later >= refused.until && limit.ends_at(later) != limit.ends_at(Timestamp(now)));
        }

        #[test]
        fn a_home_is_one_visitor_and_the_next_home_another(net in any::<u64>(), one in any::<u64>(), other in any::<u64>()) {
            let address = |net: u64, host: u64| IpAddr::V6(Ipv6Addr::from_bits(u128::from(net) << 64 | u128::from(host)));
            // Addresses of IPv4 in IPv6 are each their own.
            prop_assume!(net != 0);
            prop_assert_eq!(counted_as(address(net, one)), counted_as(address(net, other)));
            prop_assert_ne!(counted_as(address(net, one)), counted_as(address(net ^ 1 << 63, one)));
        }

        #[test]
        fn an_address_of_ipv4_is_the_same_however_it_is_written(one in any::<[u8; 4]>(), other in any::<[u8; 4]>()) {
            let (one, other) = (std::net::Ipv4Addr::from(one), std::net::Ipv4Addr::from(other));
            prop_assert_eq!(counted_as(IpAddr::V4(one)), counted_as(IpAddr::V6(one.to_ipv6_mapped())));
            prop_assert_eq!(one == other, counted_as(IpAddr::V4(one)) == counted_as(IpAddr::V4(other)));
        }

        #[test]
        fn an_account_rests_until_its_oldest_failure_is_forgotten_and_no_longer(
            times in proptest::collection::vec(0..40 * MINUTE, 0..40),
            now in 0..40 * MINUTE,
        ) {
            let times: Vec<Timestamp> = times.into_iter().filter(|at| *at <= now).map(Timestamp).collect();
            let recent = times.iter().filter(|at| at.plus(SIGN_IN_FAILURES.within) > Timestamp(now)).count();
            match SIGN_IN_FAILURES.rests(&times, Timestamp(now)) {
                Ok(()) => prop_assert!(recent < 10),
                Err(refused) => {
                    prop_assert!(recent >= 10 && refused.until > Timestamp(now));
                    prop_assert_eq!(SIGN_IN_FAILURES.rests(&times, refused.until), Ok(()));
                    prop_assert!(SIGN_IN_FAILURES.rests(&times, refused.until.plus(-1)).is_err());
                }
            }
        }
    }

    #[test]
    fn at_midnight_every_window_ends_with_the_key() {
        for limit in every() {
            assert_eq!(DAY % limit.within, 0, "{limit:?}");
            assert_eq!(limit.ends_at(Timestamp(DAY - 1)), Timestamp(DAY), "{limit:?}");
        }
        assert_eq!((day_of(Timestamp(DAY - 1)), day_of(Timestamp(DAY))), (0, 1));
    }

    #[test]
    fn a_class_that_sends_at_one_word_is_let_through() {
        let [_, burst] = Limits::default().of(Act::Contribute)[..] else { panic!("no burst") };
        assert!(burst.allows(29, Timestamp(0)).is_ok());
        assert_eq!(burst.allows(30, Timestamp(0)).unwrap_err().seconds(Timestamp(0)), 2);
    }

    #[test]
    fn who_does_little_is_told_to_nobody() {
        for limit in every().filter(|limit| limit.is_shared()) {
            assert!(limit.share() >= 3 && limit.share() * 20 <= limit.most, "{limit:?}");
        }
    }
}
