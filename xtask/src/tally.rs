//! Counts what passed and what failed.

use std::fmt;

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    pub passed: u64,
    pub failed: u64,
}

impl Tally {
    /// Counts one check.
    pub fn count(&mut self, passed: bool) {
        if passed {
            self.passed += 1;
        } else {
            self.failed += 1;
        }
    }

    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// A run that failed as a whole (did not compile, was killed) without a test that failed counts as one failure.
    pub fn or_failed_as_a_whole(mut self, succeeded: bool) -> Self {
        if !succeeded && self.failed == 0 {
            self.failed = 1;
        }
        self
    }

    /// Reads a line of Rust's test harness: `test result: ok. 12 passed; 0 failed; 0 ignored; ...`.
    pub fn of_test_result(line: &str) -> Option<Self> {
        let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
        let count = |what: &str| counts.split("; ").find_map(|part| part.strip_suffix(what)?.trim().parse().ok());
        Some(Self { passed: count("passed")?, failed: count("failed")? })
    }

    /// Reads the summary of Playwright's JSON report.
    pub fn of_journeys(report: &str) -> Option<Self> {
        let report: serde_json::Value = serde_json::from_str(report).ok()?;
        let count = |what: &str| report["stats"][what].as_u64();
        Some(Self { passed: count("expected")?, failed: count("unexpected")? + count("flaky")? })
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn the_lines_of_the_test_harness_are_understood() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.05s";
        assert_eq!(Tally::of_test_result(line), Some(Tally { passed: 12, failed: 3 }));
        assert_eq!(Tally::of_test_result("test result_is_kept ... ok"), None);
        assert_eq!(Tally::of_test_result("test result: nonsense"), None);
    }

    #[test]
    fn a_journey_that_passes_only_sometimes_has_failed() {
        let report = r#"{ "stats": { "expected": 7, "skipped": 1, "unexpected": 2, "flaky": 1 } }"#;
        assert_eq!(Tally::of_journeys(report), Some(Tally { passed: 7, failed: 3 }));
        assert_eq!(Tally::of_journeys("{}"), None);
    }

    #[test]
    fn tests_that_did_not_compile_are_no_success() {
        assert_eq!(Tally::default().or_failed_as_a_whole(false).to_string(), "0 passed, 1 failed");
        assert_eq!(Tally { passed: 1, failed: 2 }.or_failed_as_a_whole(false).to_string(), "1 passed, 2 failed");
    }
}
