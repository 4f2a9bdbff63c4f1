//! Embeds the site, so that the binary is all there is to deploy.
//!
//! `cargo xtask build` leaves the site in `target/site` (`HEARBACK_SITE` names another folder): hashed files,
//! compressed neighbours (`.br`, `.gz`) and `manifest.json`, which maps each logical name to a hashed one. Without a
//! site everything still compiles and answers; pages are then without style.

use std::{
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

fn main() {
    println!("cargo:rerun-if-env-changed=HEARBACK_SITE");
    let crate_folder = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("Cargo sets it"));
    let site = match env::var_os("HEARBACK_SITE") {
        Some(site) => PathBuf::from(site),
        None => crate_folder.join("../target/site"),
    };
    let manifest = site.join("manifest.json");
    if !manifest.exists() {
        // Cargo takes a watched file that does not exist for one that changes at every turn.
        let _read_only = fs::create_dir_all(&site).and_then(|()| fs::write(&manifest, "{}\n"));
    }
    println!("cargo:rerun-if-changed={}", manifest.display());

    let generated = assets(&site, &fs::read_to_string(&manifest).unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets it")).join("site.rs");
    fs::write(out, generated).expect("Cargo's folder can be written");
}

/// The text of a slice of `Asset`. The manifest is flat and its names are plain, so its strings are simply every
/// other piece between quotation marks.
fn assets(site: &Path, manifest: &str) -> String {
    let mut strings = manifest.split('"').skip(1).step_by(2);
    let mut text = String::from("&[\n");
    while let (Some(logical), Some(file)) = (strings.next(), strings.next()) {
        let embed = |name: &str| {
            let path = fs::canonicalize(site.join(name)).ok()?;
            Some(format!("include_bytes!({path:?})"))
        };
        let compressed = |suffix: &str| match embed(&format!("{file}.{suffix}")) {
            Some(bytes) => format!("Some({bytes})"),
            None => "None".to_owned(),
        };
        let identity = embed(file).unwrap_or_else(|| panic!("{} lacks {file}", site.display()));
        writeln!(
            text,
            "Asset {{ logical: {logical:?}, url: {:?}, identity: {identity}, brotli: {}, gzip: {} }},",
            format!("/pkg/{file}"),
            compressed("br"),
            compressed("gz"),
        )
        .expect("a String takes every text");
    }
    text + "]"
}
