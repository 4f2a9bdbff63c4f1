//! Times as machines read them.

use std::time::{Duration, SystemTime};

use domain::time::Timestamp;

pub use domain::time::rfc3339;

/// For libraries that want the system's type; before 1970 there was nothing.
pub(crate) fn system_time(at: Timestamp) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_micros(u64::try_from(at.0).unwrap_or(0))
}

/// Reads a shift of the clock: `+21d`, `-3d`, `+12h`. In microseconds.
///
/// # Errors
/// A sentence that says how to write it.
pub fn read_shift(typed: &str) -> Result<i64, String> {
    let refused = || format!("`{typed}` is no shift of the clock: write days or hours, such as +21d or -12h");
    let (number, unit) = typed
        .strip_suffix('d')
        .map(|number| (number, domain::time::DAY))
        .or_else(|| typed.strip_suffix('h').map(|number| (number, domain::time::HOUR)))
        .ok_or_else(refused)?;
    let number: i64 = number.parse().map_err(|_| refused())?;
    number.checked_mul(unit).filter(|shift| shift.abs() < 36_500 * domain::time::DAY).ok_or_else(refused)
}

#[cfg(test)]
mod tests {
    use domain::time::{DAY, HOUR};

    use super::*;

    #[test]
    fn a_rehearsal_may_be_days_ahead_or_hours_back() {
        assert_eq!(read_shift("+21d"), Ok(21 * DAY));
        assert_eq!(read_shift("-12h"), Ok(-12 * HOUR));
        for wrong in ["21", "d", "+d", "soon", "+99999999999999d"] {
            assert!(read_shift(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_hour_is_written_as_rfc_3339_wants_it() {
        assert_eq!(rfc3339(Timestamp(HOUR)), "1970-01-01T01:00:00Z");
    }
}
