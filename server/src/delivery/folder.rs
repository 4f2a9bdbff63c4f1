//! Mail as `.eml` files, where there is no mail server: nothing is sent, nothing is lost.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use lettre::Message;
use tokio::fs;
use tokio::io::AsyncWriteExt;

use super::transport::Handover;

#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

impl Folder {
    pub(super) fn new(folder: PathBuf) -> Self {
        Self(folder)
    }

    /// Written under another name first: a file that ends in `.eml` is whole. The name is that of the row in the outbox,
    /// so that twice is once.
    pub(super) async fn write(&self, name: &str, message: &Message) -> Handover {
        match write(&self.0, name, &message.formatted()).await {
            Ok(()) => Handover::Accepted,
            Err(error) => Handover::NobodyThere(format!("the folder for mail cannot be written: {error}")),
        }
    }
}

async fn write(folder: &Path, name: &str, mail: &[u8]) -> io::Result<()> {
    make(folder).await?;
    let unfinished = folder.join(format!(".{name}.part"));
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    // It holds somebody's address beside their words.
    #[cfg(unix)]
    options.mode(0o600);
    let mut file = options.open(&unfinished).await?;
    file.write_all(mail).await?;
    file.sync_all().await?;
    fs::rename(&unfinished, folder.join(format!("{name}.eml"))).await
}

async fn make(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    builder.mode(0o700);
    builder.create(folder).await
}

impl fmt::Display for Folder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", std::path::absolute(&self.0).unwrap_or_else(|_| self.0.clone()).display())
    }
}
