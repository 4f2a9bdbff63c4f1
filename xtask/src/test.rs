//! `cargo xtask test`: everything that must pass, from formatting to the journeys in a browser.

use std::{
    path::PathBuf,
    process::{Command, ExitCode},
};

use anyhow::{Result, bail};
use clap::{Args, ValueEnum};

use crate::{browser, build, compiler::Compiler, islands, postgres, process, site, steps::Steps, tally::Tally};

#[derive(Debug, Args)]
pub struct Options {
    /// Run only this part, for working quickly.
    #[arg(long, value_enum)]
    only: Option<Part>,
    /// Play only the journeys whose title matches this pattern.
    #[arg(long)]
    grep: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Formatting, and clippy without a warning.
    Lint,
    /// Unit, property, store and HTTP tests, on SQLite and PostgreSQL.
    Unit,
    /// The journeys in Chromium.
    Browser,
}

/// Runs the parts, counts, and closes with the count as the last line. What fails does not hide what comes after it.
pub fn run(options: &Options) -> Result<ExitCode> {
    let wanted = |part: Part| options.only.is_none_or(|only| only == part);
    let database = wanted(Part::Unit) || wanted(Part::Browser);
    let counts =
        [(wanted(Part::Lint), 3), (database, 1), (wanted(Part::Unit), 1), (wanted(Part::Browser), 4 + build::STEPS)];
    let total = counts.iter().filter(|(wanted, _)| *wanted).map(|(_, steps)| steps).sum();
    let whole = options.only.is_none();
    let mut run = Run { steps: Steps::new(total), tally: Tally::default(), whole, compiler: Compiler::Alone };

    if wanted(Part::Lint) {
        run.check("Formatting", || succeeds(process::cargo().args(["fmt", "--all", "--check"])))?;
    }
    // Before anything is compiled that embeds the site, so that it is compiled once.
    let browser = if wanted(Part::Browser) { run.prepare_browser()? } else { None };
    if wanted(Part::Lint) {
        run.clippy()?;
    }
    // Held to the end: dropping it stops the server.
    let postgres = if database { run.need("A PostgreSQL of our own", postgres::Server::start)? } else { None };
    let url = postgres.as_ref().map(postgres::Server::url);
    if wanted(Part::Unit) {
        run.unit(url)?;
    }
    if wanted(Part::Browser) {
        run.browser(browser.as_ref(), url, options.grep.as_deref())?;
    }
    drop(postgres);

    println!("{}", run.tally);
    Ok(if run.tally.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// One run of the tests.
struct Run {
    steps: Steps,
    tally: Tally,
    /// All parts, not one of them for working quickly.
    whole: bool,
    compiler: Compiler,
}

impl Run {
    /// Where everything is run, what clippy looks at is compiled by it as well, and the tests are ready afterwards.
    /// Where it complains, they are compiled without it: one does not hide the other.
    fn clippy(&mut self) -> Result<()> {
        let mut passed = false;
        let whole = self.whole;
        self.check("Clippy, everything that runs on the server", || {
            passed = if whole {
                let arguments = ["test", "--workspace", "--all-targets", "--no-run"];
                succeeds(Compiler::WithClippy.cargo().args(arguments))?
            } else {
                let arguments = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
                succeeds(process::cargo().args(arguments))?
            };
            Ok(passed)
        })?;
        if whole && passed {
            self.compiler = Compiler::WithClippy;
        }
        self.check("Clippy, the islands as the browser runs them", || {
            if !islands::have_target() {
                println!("  Left out: the islands are not made on this machine.");
                return Ok(true);
            }
            let mut clippy = process::cargo();
            // In the profile in which they are made: the macros that it needs were compiled for that.
            clippy.args(["clippy", "--package", "app", "--lib", "--target", islands::TARGET]);
            clippy.args(["--profile", islands::PROFILE]);
            clippy.args(["--no-default-features", "--features", "hydrate", "--", "-D", "warnings"]);
            succeeds(&mut clippy)
        })
    }

    fn unit(&mut self, postgres: Option<&str>) -> Result<()> {
        let compiler = self.compiler;
        self.count("Unit, property, store and HTTP tests", || {
            let mut tally = Tally::default();
            let mut cargo = compiler.cargo();
            cargo.args(["test", "--workspace", "--no-fail-fast"]);
            if let Some(url) = postgres {
                cargo.env("HEARBACK_TEST_POSTGRES_URL", url);
            }
            let status = process::run_and_read(&mut cargo, |line| {
                tally.add(Tally::of_test_result(line).unwrap_or_default());
            })?;
            Ok(tally.or_failed_as_a_whole(status.success()))
        })
    }

    /// What the journeys need beside the binary. Answers Chromium, where nothing of it is missing.
    fn prepare_browser(&mut self) -> Result<Option<PathBuf>> {
        // The packages come first: wasm-opt is one of them.
        let packages = self.need("The packages of the journeys", browser::ensure_packages)?;
        let chromium = self.need("Chromium", browser::ensure_chromium)?;
        if packages.is_some() {
            self.check("The journeys' types", browser::check_types)?;
        }
        let site = site::make(&mut self.steps);
        self.found(&site)?;
        Ok(chromium.filter(|_| packages.is_some() && site.is_ok()))
    }

    fn browser(&mut self, chromium: Option<&PathBuf>, postgres: Option<&str>, grep: Option<&str>) -> Result<()> {
        let (compiler, whole) = (self.compiler, self.whole);
        let built = self.need(build::BINARY, || {
            // The tests of the server run the binary, so it came with them; their features are others than those of a
            // build without tests, which would be a second one.
            if whole {
                process::must(compiler.cargo().args(["test", "--workspace", "--no-run"]))
            } else {
                build::binary(false)
            }
        })?;
        match (chromium, built) {
            (Some(chromium), Some(())) => {
                self.count("The journeys in Chromium", || browser::journeys(chromium, postgres, grep))
            }
            _ => {
                println!("The journeys were not played: they need what failed before.");
                Ok(())
            }
        }
    }

    /// A step that is one check.
    fn check(&mut self, what: &str, work: impl FnOnce() -> Result<bool>) -> Result<()> {
        self.count(what, || {
            let mut tally = Tally::default();
            tally.count(work()?);
            Ok(tally)
        })
    }

    /// A step that counts checks of its own.
    fn count(&mut self, what: &str, work: impl FnOnce() -> Result<Tally>) -> Result<()> {
        let counted = self.steps.step(what, || {
            let tally = work()?;
            match tally.failed {
                0 => println!("  all {} passed", tally.passed),
                failed => println!("  {failed} of {} failed", tally.passed + failed),
            }
            Ok(tally)
        });
        self.found(&counted)?;
        self.tally.add(counted.unwrap_or_default());
        Ok(())
    }

    /// A step that later ones stand on. It counts only when it fails.
    fn need<T>(&mut self, what: &str, work: impl FnOnce() -> Result<T>) -> Result<Option<T>> {
        let provided = self.steps.step(what, work);
        self.found(&provided)?;
        Ok(provided.ok())
    }

    /// Says and counts what went wrong; fails only when we were told to stop.
    fn found<T>(&mut self, result: &Result<T>) -> Result<()> {
        if process::interrupted() {
            bail!("stopped");
        }
        if let Err(error) = result {
            println!("  {error:#}");
            self.tally.count(false);
        }
        Ok(())
    }
}

fn succeeds(command: &mut Command) -> Result<bool> {
    Ok(process::run(command)?.success())
}
