//! Dates and numbers as a language writes them, by the Unicode CLDR (ICU4X): digits, groups, names of months, the order
//! of day and month, and twelve hours or twenty-four.

use std::convert::Infallible;

use domain::time::Moment;
use fixed_decimal::Decimal;
use fluent_templates::fluent_bundle::FluentValue;
use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{T, YMD, YMDT};
use icu_datetime::input::{Date, DateTime, Time};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale as CldrLocale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::locale::Locale;

/// How one language writes dates and numbers.
pub(crate) struct Formats {
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    moment: FixedCalendarDateTimeFormatter<Gregorian, YMDT>,
    time: NoCalendarFormatter<T>,
    grouped: DecimalFormatter,
    plain: DecimalFormatter,
}

impl Formats {
    /// For a locale of CLDR, such as `en-GB`. One that CLDR does not know is written as CLDR's root does.
    pub(crate) fn of(locale: &str) -> Self {
        let locale: CldrLocale = locale.parse().unwrap_or(CldrLocale::UNKNOWN);
        let decimal = |grouping| {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(grouping);
            DecimalFormatter::try_new((&locale).into(), options).expect(DATA)
        };
        Self {
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).expect(DATA),
            moment: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long().with_time_hm()).expect(DATA),
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).expect(DATA),
            grouped: decimal(GroupingStrategy::Auto),
            plain: decimal(GroupingStrategy::Never),
        }
    }

    /// "10 March 2026"
    pub fn day(&self, moment: Moment) -> String {
        date(moment).map_or_else(|| moment.iso_date(), |date| self.day.format(&date).to_string())
    }

    /// "10 March 2026 at 23:59"
    pub fn moment(&self, moment: Moment) -> String {
        let date_time = date(moment).zip(time(moment)).map(|(date, time)| DateTime { date, time });
        date_time.map_or_else(|| moment.iso_date(), |date_time| self.moment.format(&date_time).to_string())
    }

    /// "23:59"
    pub fn time(&self, moment: Moment) -> String {
        time(moment).map_or_else(String::new, |time| self.time.format(&time).to_string())
    }

    /// "1,234"
    pub fn number(&self, number: i64) -> String {
        self.grouped.format(&Decimal::from(number)).to_string()
    }
}

/// The data are compiled in, and root has all of them.
const DATA: &str = "the data of CLDR are compiled in";

fn date(moment: Moment) -> Option<Date<Gregorian>> {
    let (month, day) = (u8::try_from(moment.month).ok()?, u8::try_from(moment.day).ok()?);
    Date::try_new_gregorian(i32::from(moment.year), month, day).ok()
}

fn time(moment: Moment) -> Option<Time> {
    Time::try_new(u8::try_from(moment.hour).ok()?, u8::try_from(moment.minute).ok()?, 0, 0).ok()
}

/// Finds the formats for the language of a bundle of messages.
struct OfBundle(Locale);

impl Memoizable for OfBundle {
    type Args = ();
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Infallible> {
        Ok(Self(Locale::from_tag(&language.to_string()).unwrap_or_else(Locale::fallback)))
    }
}

/// Writes the numbers within messages, those of `NUMBER()` too. What is no number is left to Fluent.
pub(crate) fn in_message(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal = Decimal::try_from_str(&number.as_string()).ok()?;
    let written = memoizer.with_try_get::<OfBundle, _, _>((), |OfBundle(locale)| {
        let formats = locale.formats();
        let formatter = if number.options.use_grouping { &formats.grouped } else { &formats.plain };
        formatter.format(&decimal).to_string()
    });
    written.ok()
}
