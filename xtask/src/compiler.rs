//! What compiles our own crates.

use std::process::Command;

use crate::process;

/// Clippy is the compiler with more to say: `cargo clippy` lets it look at everything without making anything of it, so
/// that all dependencies are read once to be looked at and once more to be run. Where both is wanted, its driver stands
/// in for the compiler of the workspace's own crates (Cargo's `build.rustc-workspace-wrapper`) and does both in one go.
///
/// What it makes is what the compiler makes, save that MIR is left as it was written; nothing that is measured or
/// released is made by it. Cargo keeps what either made apart, and has the dependencies from the compiler in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compiler {
    Alone,
    WithClippy,
}

impl Compiler {
    /// Cargo with this compiler. Under clippy every warning is an error.
    pub fn cargo(self) -> Command {
        let mut cargo = process::cargo();
        if self == Self::WithClippy {
            cargo.env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver");
            // `cargo clippy -- -D warnings` hands its arguments over like this.
            cargo.env("CLIPPY_ARGS", "-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__");
        }
        cargo
    }
}
