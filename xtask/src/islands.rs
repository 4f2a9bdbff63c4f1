//! Compiles the islands to WebAssembly and makes them small.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, anyhow, bail};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use wasm_bindgen_cli_support::Bindgen;

use crate::{place, process, steps::Steps};

/// How many steps [`make`] takes.
pub const STEPS: usize = 3;

pub const TARGET: &str = "wasm32-unknown-unknown";

/// The profile in which they are compiled: small before fast.
pub const PROFILE: &str = "wasm-release";

/// What the compiler of today writes and the browsers of [`crate::style`] read. wasm-opt refuses what it is not told.
const WASM_FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// The islands as the browser loads them.
pub struct Islands {
    /// The glue between the page and the module.
    pub js: Vec<u8>,
    pub wasm: Vec<u8>,
}

/// Makes the islands, or nothing where this machine cannot compile to WebAssembly: the site works without them.
pub fn make(steps: &mut Steps) -> Result<Option<Islands>> {
    let possible = steps.step("The compiler's WebAssembly target", || Ok(have_target()))?;
    let compiled = steps.step("The islands, compiled to WebAssembly", || {
        if possible {
            return compile().map(Some);
        }
        println!("  The site is made without islands. Everything works without them, with more page loads.");
        Ok(None)
    })?;
    steps.step("The islands, made small", || compiled.map(|compiled| bind(&compiled)).transpose())
}

/// Is the target there, or can rustup add it?
pub fn have_target() -> bool {
    let there = || {
        let output = Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]).output();
        output.is_ok_and(|output| {
            output.status.success() && Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir()
        })
    };
    if there() {
        return true;
    }
    let added = process::run(Command::new("rustup").args(["target", "add", TARGET]));
    if added.is_ok_and(|status| status.success()) && there() {
        return true;
    }
    println!("  The target {TARGET} is missing and `rustup target add {TARGET}` could not add it.");
    false
}

fn compile() -> Result<PathBuf> {
    let arguments = ["build", "--package", "app", "--lib", "--target", TARGET, "--profile", PROFILE];
    process::must(process::cargo().args(arguments).args(["--no-default-features", "--features", "hydrate"]))?;
    Ok(place::target().join(TARGET).join(PROFILE).join("app.wasm"))
}

/// Runs wasm-bindgen and wasm-opt, unless it was done for this very module before.
fn bind(compiled: &Path) -> Result<Islands> {
    let folder = place::site_work();
    fs::create_dir_all(&folder)?;
    let (js, wasm, done) = (folder.join("app.js"), folder.join("app_bg.wasm"), folder.join("app.done"));

    let module = fs::read(compiled).with_context(|| format!("cannot read {}", compiled.display()))?;
    let wasm_opt = wasm_opt();
    let key = format!("{} {:?} {WASM_FEATURES:?}", HEXLOWER.encode(&Sha256::digest(&module)), wasm_opt);
    if fs::read_to_string(&done).ok().as_deref() != Some(key.as_str()) {
        generate(module, &folder)?;
        if let Some(wasm_opt) = &wasm_opt {
            let command = &mut Command::new(wasm_opt);
            process::must(command.arg("-Oz").args(WASM_FEATURES).arg(&wasm).arg("-o").arg(&wasm))?;
        }
        fs::write(&done, key)?;
    }
    if wasm_opt.is_none() {
        println!("  There is no wasm-opt: the islands work, and are about a fifth larger than they need to be.");
        println!(
            "  It comes with `npm ci --prefix end2end` (which `cargo xtask test` runs) or Debian's package binaryen."
        );
    }
    Ok(Islands { js: fs::read(js)?, wasm: fs::read(wasm)? })
}

/// All that the wasm-bindgen command does for `--target web`. The glue names no file: the loader tells it where the
/// module is.
fn generate(module: Vec<u8>, folder: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen.input_bytes("app", module).web(true)?.typescript(false).omit_default_module_path(true);
    bindgen.remove_producers_section(true).remove_name_section(true);
    let mut output = bindgen.generate_output().map_err(|error| anyhow!("wasm-bindgen: {error:#}"))?;
    if output.js().contains("./snippets/") {
        bail!(
            "the islands load JavaScript files of their own, which the site does not serve: leave out what needs them"
        );
    }
    output.emit(folder)
}

/// wasm-opt on the path, or from the packages of the browser journeys.
fn wasm_opt() -> Option<PathBuf> {
    let installed = place::end2end().join("node_modules/.bin/wasm-opt");
    if installed.is_file() && place::program("node").is_some() {
        return Some(installed);
    }
    place::program("wasm-opt")
}
