//! `cargo xtask serve`: Hearback with its demonstration, on this machine only.

use std::{
    env,
    process::{Command, ExitCode},
};

use anyhow::Result;

use crate::{build, place, process, steps::Steps};

/// Builds, loads the demonstration where it is missing, and serves until Ctrl-C. What people did in an earlier run is
/// kept: the database is `hearback.db` in the workspace, unless `HEARBACK_DATABASE_URL` names another.
pub fn run() -> Result<ExitCode> {
    let mut steps = Steps::new(build::STEPS + 1);
    build::make(&mut steps, true)?;
    steps.step("The demonstration", || process::must(hearback().arg("demo")))?;

    let status = process::run(hearback().arg("serve"))?;
    let stopped_in_order = status.success() || process::interrupted();
    Ok(if stopped_in_order { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn hearback() -> Command {
    let mut hearback = Command::new(place::binary(true));
    hearback.current_dir(place::root());
    for (name, value) in [("HEARBACK_DATABASE_URL", "sqlite:hearback.db"), ("HEARBACK_LISTEN", "127.0.0.1:3000")] {
        if env::var_os(name).is_none() {
            hearback.env(name, value);
        }
    }
    hearback
}
