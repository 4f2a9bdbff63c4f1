//! `cargo xtask`: builds, serves and tests Hearback with nothing installed before but rustup and Node.
//!
//! - `cargo xtask build [--release]` makes the site (styles, loader, islands) and the `hearback` binary that holds it.
//! - `cargo xtask serve` builds and starts it with a demonstration.
//! - `cargo xtask bench` times the pages that show what was said, when little was said and when very much was.
//! - `cargo xtask test` runs everything that must pass, and closes with one line of how many passed and failed.
//!
//! One operation a file. [`site`] puts the site together out of [`style`], [`islands`] and the loader, and [`pack`]
//! names and compresses its files. [`postgres`], [`browser`] and [`install`] provide what the tests need,
//! and [`compiler`] says how they are compiled.

#![expect(clippy::print_stdout, reason = "telling what happens is what this program is for")]

mod bench;
mod browser;
mod build;
mod compiler;
mod install;
mod islands;
mod pack;
mod place;
mod postgres;
mod process;
mod serve;
mod site;
mod steps;
mod style;
mod tally;
mod test;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "Builds, serves and tests Hearback.")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Make the site and the `hearback` binary that holds it.
    Build {
        /// Optimise the binary (target/release/hearback); without, target/debug/hearback.
        #[arg(long)]
        release: bool,
    },
    /// Build, load the demonstration where it is missing, and serve on 127.0.0.1:3000.
    Serve,
    /// Time the pages that show what was said, with few contributions and with very many.
    Bench(bench::Options),
    /// Run all checks and tests, and count what passed and failed.
    Test(test::Options),
}

fn main() -> ExitCode {
    let result = process::listen_for_ctrl_c().and_then(|()| match Arguments::parse().task {
        Task::Build { release } => build::run(release).map(|()| ExitCode::SUCCESS),
        Task::Serve => serve::run(),
        Task::Bench(options) => bench::run(&options),
        Task::Test(options) => test::run(&options),
    });
    match result {
        Ok(code) => code,
        Err(_) if process::interrupted() => {
            println!("stopped");
            ExitCode::from(130)
        }
        Err(error) => {
            println!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
