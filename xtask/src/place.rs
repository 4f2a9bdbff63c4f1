//! Where things are.

use std::{
    env,
    path::{Path, PathBuf},
};

/// The folder of the workspace.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace")
}

/// Cargo's target folder.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |target| root().join(target))
}

/// The finished site, which `server/build.rs` embeds.
pub fn site() -> PathBuf {
    root().join("target/site")
}

/// What is kept from one making of the site to the next, so that nothing is made twice.
pub fn site_work() -> PathBuf {
    root().join("target/site-work")
}

/// The browser journeys.
pub fn end2end() -> PathBuf {
    root().join("end2end")
}

/// The `hearback` binary of a profile.
pub fn binary(release: bool) -> PathBuf {
    target().join(if release { "release" } else { "debug" }).join("hearback")
}

/// Looks a program up as the shell does.
pub fn program(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(name)).find(|path| path.is_file())
}
