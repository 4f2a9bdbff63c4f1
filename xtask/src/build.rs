//! `cargo xtask build`: the site, and the binary that holds it.

use anyhow::Result;

use crate::{place, process, site, steps::Steps};

/// How many steps [`make`] takes.
pub const STEPS: usize = site::STEPS + 1;

pub fn run(release: bool) -> Result<()> {
    make(&mut Steps::new(STEPS), release)?;
    println!(
        "{} is ready: one file that holds the site, the migrations and the words.",
        place::binary(release).display()
    );
    Ok(())
}

/// Makes the site and then the binary, in this order: the binary embeds the site.
pub fn make(steps: &mut Steps, release: bool) -> Result<()> {
    site::make(steps)?;
    steps.step(BINARY, || binary(release))
}

/// What the last step of [`make`] makes.
pub const BINARY: &str = "The hearback binary";

/// Makes the binary alone.
pub fn binary(release: bool) -> Result<()> {
    let mut cargo = process::cargo();
    // With the features that the tests' build of the workspace has, so that neither makes the other's work stale.
    cargo.args(["build", "--workspace", "--bin", "hearback"]);
    if release {
        cargo.arg("--release");
    }
    process::must(&mut cargo)
}
