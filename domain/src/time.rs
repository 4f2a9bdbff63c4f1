//! Points in time, as the database keeps them: microseconds since 1970-01-01T00:00Z.

use serde::{Deserialize, Serialize};

/// A point in time in microseconds since the Unix epoch. Nobody makes one from the system's clock but `store::Clock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

pub const SECOND: i64 = 1_000_000;
pub const MINUTE: i64 = 60 * SECOND;
pub const HOUR: i64 = 60 * MINUTE;
pub const DAY: i64 = 24 * HOUR;

impl From<i64> for Timestamp {
    fn from(micros: i64) -> Self {
        Self(micros)
    }
}

impl Timestamp {
    /// The point `micros` later (earlier where negative).
    #[must_use]
    pub const fn plus(self, micros: i64) -> Self {
        Self(self.0.saturating_add(micros))
    }
}

#[cfg(feature = "text")]
pub use zoned::{Moment, ReadTimeError, Zone, read_time, rfc3339};

#[cfg(feature = "text")]
mod zoned {
    use jiff::civil;
    use jiff::tz::{Offset, TimeZone};

    use super::Timestamp;

    /// The time zone in which a consultation's dates are shown.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Zone(TimeZone);

    /// A time on the calendar and the clock of a [`Zone`].
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Moment {
        pub year: i16,
        /// 1 to 12
        pub month: i8,
        /// 1 to 31
        pub day: i8,
        pub hour: i8,
        pub minute: i8,
    }

    /// Why a time could not be read.
    #[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
    pub enum ReadTimeError {
        #[error(
            "`{0}` is no time: write 2026-03-10, 2026-03-10T09:00:00+01:00, or a day relative to the import such as \
             today-20d"
        )]
        NoTime(String),
        #[error("`{0}` is no time zone: write a name such as Europe/Lisbon, or an offset such as -05:00")]
        NoZone(String),
    }

    impl Zone {
        pub fn utc() -> Self {
            Self(TimeZone::UTC)
        }

        /// Reads an IANA name (`Europe/Lisbon`) or a fixed offset (`-05:00`).
        ///
        /// # Errors
        /// [`ReadTimeError::NoZone`] for anything else.
        pub fn named(name: &str) -> Result<Self, ReadTimeError> {
            let refused = || ReadTimeError::NoZone(name.to_owned());
            if name.starts_with(['+', '-']) {
                let time: civil::Time = name[1..].parse().map_err(|_| refused())?;
                let seconds = i32::from(time.hour()) * 3600 + i32::from(time.minute()) * 60;
                let seconds = if name.starts_with('-') { -seconds } else { seconds };
                return Offset::from_seconds(seconds).map(|o| Self(o.to_time_zone())).map_err(|_| refused());
            }
            TimeZone::get(name).map(Self).map_err(|_| refused())
        }

        /// Days on the calendar from one time to another: tomorrow is one day away, whatever the hour; 0 where it is
        /// today or past.
        pub fn days_between(&self, from: Timestamp, to: Timestamp) -> i64 {
            let date = |at: Timestamp| {
                jiff::Timestamp::from_microsecond(at.0).unwrap_or_default().to_zoned(self.0.clone()).date()
            };
            date(from).until(date(to)).map_or(0, |span| i64::from(span.get_days()).max(0))
        }

        pub fn moment(&self, at: Timestamp) -> Moment {
            let at = jiff::Timestamp::from_microsecond(at.0).unwrap_or_default().to_zoned(self.0.clone());
            Moment { year: at.year(), month: at.month(), day: at.day(), hour: at.hour(), minute: at.minute() }
        }
    }

    /// A time as machines read it (RFC 3339, in UTC): `2026-03-10T09:00:00Z`.
    pub fn rfc3339(at: Timestamp) -> String {
        jiff::Timestamp::from_microsecond(at.0).unwrap_or_default().to_string()
    }

    impl Moment {
        /// The date as `2026-03-10`, for `<time datetime>` and file names.
        pub fn iso_date(self) -> String {
            format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
        }
    }

    /// Reads a time as import files write it: RFC 3339, a plain day, or a day relative to `now` (`today-20d`,
    /// `today+25d`). A day without a time of day begins at 00:00 in `zone`, or ends at 23:59 where `end_of_day`.
    ///
    /// # Errors
    /// [`ReadTimeError::NoTime`], with what was found.
    pub fn read_time(text: &str, zone: &Zone, now: Timestamp, end_of_day: bool) -> Result<Timestamp, ReadTimeError> {
        let refused = || ReadTimeError::NoTime(text.to_owned());
        let text = text.trim();
        if let Ok(exact) = text.parse::<jiff::Timestamp>() {
            return Ok(Timestamp(exact.as_microsecond()));
        }
        let day = if let Some(shift) = text.strip_prefix("today") {
            let shift: i32 = match shift {
                "" => 0,
                _ => shift.strip_suffix('d').and_then(|days| days.parse().ok()).ok_or_else(refused)?,
            };
            let today =
                jiff::Timestamp::from_microsecond(now.0).map_err(|_| refused())?.to_zoned(zone.0.clone()).date();
            today.checked_add(jiff::Span::new().days(shift)).map_err(|_| refused())?
        } else {
            text.parse::<civil::Date>().map_err(|_| refused())?
        };
        let time = if end_of_day { civil::time(23, 59, 0, 0) } else { civil::Time::midnight() };
        let zoned = zone.0.to_zoned(day.to_datetime(time)).map_err(|_| refused())?;
        Ok(Timestamp(zoned.timestamp().as_microsecond()))
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_close_at_midnight_in_washington_is_shown_on_washingtons_day() {
            let zone = Zone::named("-04:00").unwrap();
            let close = read_time("2016-04-18T23:59:00-04:00", &zone, Timestamp(0), true).unwrap();
            let shown = zone.moment(close);
            assert_eq!((shown.month, shown.day, shown.hour, shown.minute), (4, 18, 23, 59));
        }

        #[test]
        fn what_closes_tomorrow_is_one_day_away_whatever_the_hour() {
            let zone = Zone::named("Europe/Lisbon").unwrap();
            let at = |text: &str| read_time(text, &zone, Timestamp(0), true).unwrap();
            assert_eq!(zone.days_between(at("2026-11-23T07:30:00Z"), at("2026-12-18")), 25);
            assert_eq!(zone.days_between(at("2026-12-17T23:58:00Z"), at("2026-12-18T00:01:00Z")), 1);
            assert_eq!(zone.days_between(at("2026-12-18T23:58:00Z"), at("2026-12-18")), 0);
            assert_eq!(zone.days_between(at("2026-12-19"), at("2026-12-18")), 0);
        }

        #[test]
        fn a_day_relative_to_the_import_is_resolved_in_the_consultations_zone() {
            let zone = Zone::named("Europe/Lisbon").unwrap();
            let now = read_time("2026-06-30T22:30:00Z", &zone, Timestamp(0), false).unwrap();
            let day = read_time("today+1d", &zone, now, true).unwrap();
            assert_eq!(zone.moment(day).iso_date(), "2026-07-01");
            assert!(read_time("tomorrow", &zone, now, true).is_err());
            assert!(Zone::named("Atlantis/Capital").is_err());
        }
    }
}
