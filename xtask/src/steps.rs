//! Says which step of how many runs, and how long it took.

use std::time::Duration;

use anyhow::Result;

/// Counts the steps of one task.
#[derive(Debug)]
pub struct Steps {
    current: usize,
    total: usize,
}

impl Steps {
    pub fn new(total: usize) -> Self {
        Self { current: 0, total }
    }

    /// Announces a step, does its work, and says how long it took.
    pub fn step<T>(&mut self, what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        self.current += 1;
        let number = format!("[{}/{}]", self.current, self.total);
        println!("{number} {what}");
        let watch = Stopwatch::start();
        let result = work();
        println!("{number} {:.1} s", watch.elapsed().as_secs_f64());
        result
    }
}

/// Real time, for people who wait.
#[derive(Debug)]
struct Stopwatch(std::time::Instant);

impl Stopwatch {
    #[expect(clippy::disallowed_methods, reason = "no deadline hangs on how long a build took")]
    fn start() -> Self {
        Self(std::time::Instant::now())
    }

    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}
