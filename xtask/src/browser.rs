//! The journeys in a real browser.

use std::{env, fs, path::PathBuf, process::Command};

use anyhow::{Context, Result, bail};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::{install, place, process, tally::Tally};

/// Installs the packages of the journeys where they are missing or were others.
pub fn ensure_packages() -> Result<()> {
    let folder = place::end2end();
    if place::program("npm").is_none() {
        bail!("the journeys need Node.js 20 or newer with npm");
    }
    let installed = folder.join("node_modules/.installed");
    let wanted = packages_wanted()?;
    if fs::read_to_string(&installed).ok().as_deref() == Some(wanted.as_str()) {
        return Ok(());
    }
    let mut npm = Command::new("npm");
    npm.current_dir(&folder).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1").env("PUPPETEER_SKIP_DOWNLOAD", "1");
    npm.arg(if folder.join("package-lock.json").is_file() { "ci" } else { "install" });
    process::must(npm.args(["--ignore-scripts", "--no-audit", "--no-fund"]))?;
    fs::write(installed, packages_wanted()?)?;
    Ok(())
}

/// What identifies the set of packages.
fn packages_wanted() -> Result<String> {
    let folder = place::end2end();
    let mut digest = Sha256::new();
    for file in ["package.json", "package-lock.json"] {
        digest.update(fs::read(folder.join(file)).unwrap_or_default());
    }
    Ok(HEXLOWER.encode(&digest.finalize()))
}

/// Finds Chromium (`CHROMIUM` names another), and installs Debian's where there is none.
pub fn ensure_chromium() -> Result<PathBuf> {
    if let Some(chosen) = env::var_os("CHROMIUM") {
        return Ok(chosen.into());
    }
    let find = || place::program("chromium").or_else(|| place::program("google-chrome"));
    if find().is_none() {
        install::debian(&["chromium"])?;
    }
    find().context("Chromium was installed, but it is not on the path")
}

/// Do the journeys use what they use rightly?
pub fn check_types() -> Result<bool> {
    let mut tsc = Command::new(place::end2end().join("node_modules/.bin/tsc"));
    Ok(process::run(tsc.current_dir(place::end2end()).arg("--noEmit"))?.success())
}

/// Plays the journeys on the binary that the other tests were made with: a second, optimised build of everything takes
/// longer than all journeys gain by it. The islands are as small as they are released.
pub fn journeys(chromium: &PathBuf, postgres: Option<&str>, grep: Option<&str>) -> Result<Tally> {
    let report = place::target().join("journeys.json");
    let _stale = fs::remove_file(&report);

    let mut playwright = Command::new(place::end2end().join("node_modules/.bin/playwright"));
    playwright.current_dir(place::end2end()).args(["test", "--reporter=list,json"]);
    playwright.env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report);
    playwright.env("CHROMIUM", chromium).env("HEARBACK_BIN", place::binary(false));
    if let Some(url) = postgres {
        playwright.env("HEARBACK_TEST_POSTGRES_URL", url);
    }
    if let Some(grep) = grep {
        playwright.args(["--grep", grep]);
    }
    let status = process::run(&mut playwright)?;
    let tally = fs::read_to_string(&report).ok().and_then(|report| Tally::of_journeys(&report));
    Ok(tally.unwrap_or_default().or_failed_as_a_whole(status.success()))
}
