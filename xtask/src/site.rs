//! Puts the site together: everything that a browser loads beside the pages.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::{islands, pack::Pack, place, steps::Steps, style};

/// How many steps [`make`] takes.
pub const STEPS: usize = islands::STEPS + 1;

/// Makes `target/site`: the style sheets, the scripts, the islands and the files of `style/static`.
pub fn make(steps: &mut Steps) -> Result<()> {
    let islands = islands::make(steps)?;
    steps.step("Styles, loader and files of the site", || {
        let mut pack = Pack::open(&place::site())?;
        for sheet in ["main.css", "booklet.css"] {
            pack.add(sheet, &style::bundle(&place::root().join("style").join(sheet))?)?;
        }

        let (app_js, app_wasm) = match &islands {
            Some(islands) => (pack.add("app.js", &islands.js)?, pack.add("app_bg.wasm", &islands.wasm)?),
            None => Default::default(),
        };
        let script = |name: &str| {
            let path = place::root().join("app/js").join(name);
            fs::read(&path).with_context(|| format!("cannot read {}", path.display()))
        };
        let offline = pack.add("offline.js", &script("offline.js")?)?;
        let loader = place::root().join("app/js/loader.js");
        let loader = fs::read_to_string(&loader).with_context(|| format!("cannot read {}", loader.display()))?;
        pack.add("loader.js", fill(&loader, &app_js, &app_wasm, &offline)?.as_bytes())?;
        for name in ["passkey.js", "session.js", "marking.js", "listening.js", "offline-worker.js"] {
            pack.add(name, &script(name)?)?;
        }

        add_files(&mut pack, &place::root().join("style/static"))?;
        for line in pack.finish()? {
            println!("  {line}");
        }
        Ok(())
    })
}

/// Writes the hashed names of what the loader loads into it: the islands' files, and the hands of the offline pages. Without islands the names stay empty, and the loader
/// loads nothing.
fn fill(loader: &str, app_js: &str, app_wasm: &str, offline: &str) -> Result<String> {
    let mut filled = loader.to_owned();
    for (placeholder, file) in [("@APP_JS@", app_js), ("@APP_WASM@", app_wasm), ("@OFFLINE_JS@", offline)] {
        if !filled.contains(placeholder) {
            bail!("the loader lacks the placeholder {placeholder}");
        }
        let url = if file.is_empty() { String::new() } else { format!("/pkg/{file}") };
        filled = filled.replace(placeholder, &url);
    }
    Ok(filled)
}

/// Adds the files of one folder as they are.
fn add_files(pack: &mut Pack, folder: &Path) -> Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).context("a file name is not UTF-8")?;
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            bail!("{} is a folder; the addresses of the site are flat", path.display());
        }
        pack.add(name, &fs::read(&path)?)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::fill;

    const LOADER: &str = "a('@APP_JS@', '@APP_WASM@', '@OFFLINE_JS@')";

    #[test]
    fn the_loader_knows_the_files_by_their_hashed_names() {
        let filled = fill(LOADER, "app.1.js", "app_bg.2.wasm", "offline.3.js").unwrap();
        assert_eq!(filled, "a('/pkg/app.1.js', '/pkg/app_bg.2.wasm', '/pkg/offline.3.js')");
    }

    #[test]
    fn without_islands_the_loader_has_nothing_to_load() {
        assert_eq!(fill(LOADER, "", "", "offline.3.js").unwrap(), "a('', '', '/pkg/offline.3.js')");
    }

    #[test]
    fn a_loader_without_placeholders_is_refused() {
        assert!(fill("nothing", "app.1.js", "app_bg.2.wasm", "offline.3.js").is_err());
    }
}
