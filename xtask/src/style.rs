//! Bundles and minifies the style sheets.

use std::{
    path::Path,
    sync::{Arc, RwLock},
};

use anyhow::{Result, anyhow, bail};
use lightningcss::{
    bundler::{Bundler, FileProvider},
    stylesheet::{MinifyOptions, ParserOptions, PrinterOptions},
    targets::{Browsers, Features, Targets},
};

/// One sheet of the entry and all that it imports, cascade layers kept.
pub fn bundle(entry: &Path) -> Result<Vec<u8>> {
    if !entry.is_file() {
        bail!("{} is missing", entry.display());
    }
    let files = FileProvider::new();
    let warnings = Arc::new(RwLock::new(Vec::new()));
    let options = ParserOptions { warnings: Some(warnings.clone()), ..ParserOptions::default() };
    let mut sheet = Bundler::new(&files, None, options).bundle(entry).map_err(|error| anyhow!("{error}"))?;
    if let Ok(warnings) = warnings.read() {
        for warning in &*warnings {
            println!("  style: {warning}");
        }
    }

    let targets = targets();
    sheet.minify(MinifyOptions { targets, ..Default::default() }).map_err(|error| anyhow!("{error}"))?;
    let printed = sheet.to_css(PrinterOptions { minify: true, targets, ..Default::default() });
    Ok(printed.map_err(|error| anyhow!("{error}"))?.code.into_bytes())
}

/// Browsers since spring 2023: the first that all know cascade layers, `:has()`, container queries and `color-mix()`.
/// What is younger (nesting, `light-dark()`) is written in older words.
///
/// Writing direction is excluded: the older words for it are lists of languages, which know neither `dir="auto"` nor a
/// right-to-left quotation in a left-to-right page.
fn targets() -> Targets {
    let version = |major: u32, minor: u32| Some(major << 16 | minor << 8);
    Targets {
        browsers: Some(Browsers {
            chrome: version(111, 0),
            edge: version(111, 0),
            firefox: version(115, 0),
            ios_saf: version(16, 4),
            safari: version(16, 4),
            ..Browsers::default()
        }),
        include: Features::empty(),
        exclude: Features::LogicalProperties | Features::DirSelector | Features::LangSelectorList,
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    #[test]
    fn layers_and_directions_survive_and_imports_are_bundled() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        write("main.css", "@layer tokens, page; @import 'tokens.css' layer(tokens); @import 'page.css' layer(page);");
        write(
            "tokens.css",
            ":root { color-scheme: light dark; --ink: light-dark(#111, #eee); }
             @media print { :root { color-scheme: light } }",
        );
        write("page.css", "p { margin-inline-start: 1rem; & q:dir(rtl) { color: var(--ink) } }");
        let sheet = String::from_utf8(super::bundle(&folder.path().join("main.css")).unwrap()).unwrap();

        assert!(!sheet.contains("@import"), "{sheet}");
        assert!(sheet.starts_with("@layer tokens"), "{sheet}");
        assert!(sheet.contains("margin-inline-start:1rem"), "{sheet}");
        assert!(sheet.contains("p q:dir(rtl)"), "{sheet}");
        assert!(sheet.contains("prefers-color-scheme:dark"), "{sheet}");
    }
}
