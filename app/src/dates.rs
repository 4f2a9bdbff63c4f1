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
        let moment = self.zone.moment(at);
        let month = self.words.get(&format!("month-{}", moment.month));
        self.words.with(
            "date-day",
            [("day", i64::from(moment.day).into()), ("month", month.into()), ("year", moment.year.to_string().into())],
        )
    }

    /// "10 March 2026, 23:59"; the day alone at midnight, which is what a day without a time of day is kept as.
    pub fn moment(&self, at: Timestamp) -> String {
        let moment = self.zone.moment(at);
        if (moment.hour, moment.minute) == (0, 0) {
            return self.day(at);
        }
        let time = format!("{:02}:{:02}", moment.hour, moment.minute);
        self.words.with("date-moment", [("day", self.day(at).into()), ("time", time.into())])
    }

    /// "23:59"
    pub fn time(&self, at: Timestamp) -> String {
        let moment = self.zone.moment(at);
        format!("{:02}:{:02}", moment.hour, moment.minute)
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
