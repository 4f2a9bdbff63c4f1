//! Installs Debian's packages where we may, and says the command where we may not.

use std::process::Command;

use anyhow::{Result, bail};

use crate::{place, process};

/// Are we root?
pub fn root() -> bool {
    rustix::process::geteuid().is_root()
}

/// Installs packages of the system.
pub fn debian(packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    if !root() || place::program("apt-get").is_none() {
        bail!("{list} missing; install it and try again, on Debian with `sudo apt-get install {list}`");
    }
    println!("  Installing {list}");
    let apt_get = || {
        let mut apt_get = Command::new("apt-get");
        apt_get.env("DEBIAN_FRONTEND", "noninteractive").arg("--quiet");
        apt_get
    };
    process::must(apt_get().arg("update"))?;
    process::must(apt_get().args(["install", "--yes", "--no-install-recommends"]).args(packages))
}
