//! Names the files of the site by their content, and compresses them once, as well as can be.
//!
//! A browser may keep a file with such a name for ever; a new content has a new name. It also means that a file that
//! is already there need not be made again.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use data_encoding::HEXLOWER;
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

/// A site in the making. The folder holds only what was added last when it is finished.
#[derive(Debug)]
pub struct Pack {
    folder: PathBuf,
    /// Logical name to hashed name.
    names: BTreeMap<String, String>,
}

impl Pack {
    pub fn open(folder: &Path) -> Result<Self> {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(Self { folder: folder.to_owned(), names: BTreeMap::new() })
    }

    /// Adds a file under its logical name ("main.css"), and says its hashed name ("main.3f9a1c2b.css").
    ///
    /// `.br` and `.gz` lie beside it where they are smaller. The file itself is written last: where it is there, all
    /// of it is there.
    pub fn add(&mut self, logical: &str, content: &[u8]) -> Result<String> {
        let hashed = hashed_name(logical, content)?;
        let path = self.folder.join(&hashed);
        if !path.exists() {
            for (suffix, compressed) in [("br", brotli(content)?), ("gz", gzip(content)?)] {
                if compressed.len() < content.len() {
                    fs::write(self.folder.join(format!("{hashed}.{suffix}")), compressed)?;
                }
            }
            let unfinished = self.folder.join(format!("{hashed}.new"));
            fs::write(&unfinished, content)?;
            fs::rename(unfinished, &path)?;
        }
        self.names.insert(logical.to_owned(), hashed.clone());
        Ok(hashed)
    }

    /// Writes `manifest.json` (logical name to hashed name), removes what no longer belongs to the site, and says how
    /// large each file is. The manifest is touched only when it changes: Cargo watches it.
    pub fn finish(self) -> Result<Vec<String>> {
        let manifest = serde_json::to_string_pretty(&self.names)? + "\n";
        let manifest_path = self.folder.join("manifest.json");
        if fs::read_to_string(&manifest_path).ok().as_deref() != Some(manifest.as_str()) {
            fs::write(&manifest_path, manifest)?;
        }

        let mut belongs = BTreeSet::from(["manifest.json".to_owned()]);
        for hashed in self.names.values() {
            belongs.extend([hashed.clone(), format!("{hashed}.br"), format!("{hashed}.gz")]);
        }
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            if !entry.file_name().to_str().is_some_and(|name| belongs.contains(name)) {
                fs::remove_file(entry.path())?;
            }
        }

        let size = |name: &str| fs::metadata(self.folder.join(name)).map(|file| file.len());
        self.names
            .values()
            .map(|hashed| {
                let bytes = size(hashed)?;
                Ok(match size(&format!("{hashed}.br")) {
                    Ok(compressed) => format!("{hashed}: {bytes} bytes, {compressed} with Brotli"),
                    Err(_) => format!("{hashed}: {bytes} bytes"),
                })
            })
            .collect()
    }
}

/// `name.hash.extension`. The manifest is read without a JSON parser, so names are plain.
fn hashed_name(logical: &str, content: &[u8]) -> Result<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    let Some((stem, extension)) = logical.rsplit_once('.').filter(|_| logical.chars().all(plain)) else {
        bail!("{logical}: a file of the site has a plain name with an extension");
    };
    Ok(format!("{stem}.{}.{extension}", HEXLOWER.encode(&Sha256::digest(content)[..4])))
}

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_follows_the_content() {
        let name = hashed_name("main.css", b"a{}").unwrap();
        assert_eq!(name.len(), "main.12345678.css".len());
        assert_eq!(name, hashed_name("main.css", b"a{}").unwrap());
        assert_ne!(name, hashed_name("main.css", b"b{}").unwrap());
        assert!(hashed_name("ma\"in.css", b"").is_err());
        assert!(hashed_name("LICENSE", b"").is_err());
    }

    #[test]
    fn a_finished_folder_holds_only_what_was_added() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("main.00000000.css"), "old").unwrap();
        let mut pack = Pack::open(folder.path()).unwrap();
        let css = pack.add("main.css", "a{color:red}".repeat(50).as_bytes()).unwrap();
        let dot = pack.add("dot.gif", b"x").unwrap();
        pack.finish().unwrap();

        let mut found: Vec<_> =
            fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        found.sort();
        let mut expected = vec![format!("{css}.br"), format!("{css}.gz"), css, dot, "manifest.json".to_owned()];
        expected.sort();
        assert_eq!(found, expected, "a file that compression makes larger has no compressed neighbour");
    }
}
