//! Dates as people read them: in full, in their language, in the consultation's time zone.

use domain::time::{Timestamp, Zone};

use crate::words::Words;

/// The words for dates of one consultation.
#[derive(Debug, Clone)]
pub struct Dates {
    words: Words,
    zone: Zone,
}

impl Dates {
    /// `zone` as a consultation names it; UTC where it cannot be read.
    pub fn new(words: Words, zone: &str) -> Self {
        Self { words, zone: Zone::named(zone).unwrap_or_else(|_| Zone::utc()) }
    }

    /// "10 March 2026"
    pub fn day(&self, at: Timestamp) -> String {
        self.words.0.formats().day(self.zone.moment(at))
    }

    /// "10 March 2026 at 23:59"; the day alone at midnight, which is what a day without a time of day is kept as.
    pub fn moment(&self, at: Timestamp) -> String {
        let moment = self.zone.moment(at);
        if (moment.hour, moment.minute) == (0, 0) {
            return self.day(at);
        }
        self.words.0.formats().moment(moment)
    }

    /// "23:59"
    pub fn time(&self, at: Timestamp) -> String {
        self.words.0.formats().time(self.zone.moment(at))
    }

    /// "2026-03-10", for `<time datetime>`
    pub fn machine(&self, at: Timestamp) -> String {
        self.zone.moment(at).iso_date()
    }

    /// "25 days left", "ends today"
    pub fn left(&self, now: Timestamp, until: Timestamp) -> String {
        match self.zone.days_between(now, until) {
            0 => self.words.get("left-today"),
            days => self.words.with("left-days", [("days", days.into())]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Locale;

    #[test]
    fn everybody_reads_dates_as_their_language_writes_them() {
        let close = Timestamp(1_773_187_140_000_000);
        for (tag, day, time) in [
            ("en", "10 March 2026", "23:59"),
            ("fr", "10 mars 2026", "23:59"),
            ("es", "10 de marzo de 2026", "23:59"),
            ("sw", "10 Machi 2026", "23:59"),
            ("ar", "10 مارس 2026", "11:59"),
        ] {
            let dates = Dates::new(Words(Locale::from_tag(tag).unwrap()), "UTC");
            assert_eq!(dates.day(close), day, "{tag}");
            assert!(dates.time(close).starts_with(time), "{tag}: {}", dates.time(close));
            assert!(dates.moment(close).starts_with(day), "{tag}: {}", dates.moment(close));
            assert!(dates.moment(close).contains(time), "{tag}: {}", dates.moment(close));
        }
    }
}
