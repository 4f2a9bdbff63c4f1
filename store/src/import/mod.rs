//! Importing a whole consultation from a folder: `consultation.toml`, the versions' folders of Markdown,
//! `contributions.jsonl`, and for one that was reported `analysis.toml`. The fields are in `demo/README.md`.
//!
//! All or nothing: the first fault ends it, with the file, the line and the reason. Importing twice changes nothing.

mod files;
mod write;

use std::path::Path;

use domain::invitation::MissingWord;

use crate::error::{Error, Result};
use crate::{Store, versions};

/// What keeps a folder from being imported.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}{}: {reason}", line.map(|line| format!(", line {line}")).unwrap_or_default())]
pub struct ImportRefusal {
    /// Within the folder.
    pub file: String,
    /// From 1.
    pub line: Option<usize>,
    pub reason: String,
}

impl ImportRefusal {
    fn new(file: &str, line: Option<usize>, reason: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, reason: reason.into() }
    }
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    pub slug: String,
    /// Whether the consultation is new.
    pub is_new: bool,
    /// Contributions that were not there before.
    pub contributions: usize,
    /// What keeps it from opening (rule 3); it stays a draft then.
    pub missing: Vec<MissingWord>,
}

/// Imports the folder.
///
/// # Errors
/// [`Error::Import`] with file, line and reason; nothing is stored then.
pub async fn consultation(store: &Store, folder: &Path) -> Result<Imported> {
    let folder = folder.to_owned();
    let now = store.clock.now();
    let read = tokio::task::spawn_blocking(move || files::read(&folder, now));
    let files = read.await.map_err(|error| Error::Corrupt(error.to_string()))??;
    write::write(store, &files, now).await
}

/// Proposes the next version of a consultation from a folder of Markdown files; an official looks at it on the desk and
/// publishes it. Answers its number.
///
/// # Errors
/// [`Error::Import`] with file and reason; [`Error::NotFound`]; [`Error::Version`].
pub async fn version(store: &Store, slug: &str, name: &str, folder: &Path) -> Result<i64> {
    let parent = folder.parent().unwrap_or(Path::new("")).to_owned();
    let files = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let read = tokio::task::spawn_blocking(move || files::sections(&parent, &files));
    let sections = read.await.map_err(|error| Error::Corrupt(error.to_string()))??;
    versions::propose_imported(store, slug, name, &sections).await
}
