//! `cargo xtask bench`: how long the pages take that show what was said, when little was said and when very much was;
//! and how long the log's proofs take, when it is short and when it is long.

use std::process::ExitCode;

use anyhow::Result;

use crate::process;

#[derive(Debug, clap::Args)]
pub struct Options {
    /// How many contributions, the few first
    #[arg(long, value_delimiter = ',', default_values_t = [10_000, 1_000_000])]
    sizes: Vec<u64>,
    /// Not optimised, which is built sooner and good for ratios alone
    #[arg(long)]
    debug: bool,
}

/// Entries of the log, the few first.
const ENTRIES: [u64; 2] = [1_000, 100_000];

pub fn run(options: &Options) -> Result<ExitCode> {
    for (bench, sizes) in [("pages", options.sizes.as_slice()), ("log", &ENTRIES)] {
        let mut cargo = process::cargo();
        // With the features that the workspace is built with, so that neither makes the other's work stale.
        cargo.args(["bench", "--workspace", "--bench", bench]);
        if options.debug {
            cargo.args(["--profile", "dev"]);
        }
        cargo.arg("--").args(sizes.iter().map(u64::to_string)).env("RUST_LOG", "error");
        process::must(&mut cargo)?;
    }
    Ok(ExitCode::SUCCESS)
}
