//! `hearback import consultation` and `hearback import version`.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use app::words::{Locale, Words};
use domain::receipt::Receipt;
use store::{Clock, Store, import, receipts};

use super::out::say;
use super::{ImportConsultation, ImportVersion};
use crate::settings::Settings;

pub(super) async fn consultation(settings: &Settings, command: &ImportConsultation) -> Result<()> {
    if !command.folder.is_dir() {
        bail!("there is no folder {}", command.folder.display());
    }
    let store = super::open(settings, Clock::system()).await?;
    let imported = import::consultation(&store, &command.folder).await?;
    tell(&imported);
    if let Some(file) = &command.receipts {
        let base_url = settings.base_url(settings.listen)?;
        write_receipts(&store, &imported.slug, file, &base_url).await?;
        say(format_args!("The receipts are in {}. Each is a key: give it to its author alone.", file.display()));
    }
    store.db.close().await;
    Ok(())
}

pub(super) async fn version(settings: &Settings, command: &ImportVersion) -> Result<()> {
    let store = super::open(settings, Clock::system()).await?;
    let folder = command.folder.canonicalize();
    let folder = folder.with_context(|| format!("there is no folder {}", command.folder.display()))?;
    let number = import::version(&store, &command.slug, &command.name, &folder).await?;
    let slug = &command.slug;
    say(format_args!(
        "{slug}: version {number} is proposed. An official publishes it: /desk/c/{slug}/versions/{number}"
    ));
    store.db.close().await;
    Ok(())
}

/// Says what an import did.
pub(super) fn tell(imported: &import::Imported) {
    let slug = &imported.slug;
    match (imported.is_new, imported.contributions) {
        (true, count) => say(format_args!("{slug}: imported, with {count} contributions.")),
        (false, 0) => say(format_args!("{slug}: stands already; nothing has changed.")),
        (false, count) => say(format_args!("{slug}: stands already; {count} contributions are new.")),
    }
    if !imported.missing.is_empty() {
        say(format_args!("{slug} stays a draft that nobody sees, until this is said:"));
        for missing in &imported.missing {
            say(format_args!("  - {}", Words(Locale::fallback()).get(missing.key())));
        }
    }
}

async fn write_receipts(store: &Store, slug: &str, file: &Path, base_url: &str) -> Result<()> {
    let receipts = receipts::of_import(store, slug).await?;
    let csv = csv(&receipts, base_url);
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut open = options.open(file).with_context(|| format!("cannot write {}", file.display()))?;
    open.write_all(csv.as_bytes()).with_context(|| format!("cannot write {}", file.display()))
}

fn csv(receipts: &[(String, Receipt)], base_url: &str) -> String {
    let mut csv = String::from("id,receipt,address\r\n");
    for (id, receipt) in receipts {
        csv.push_str(&format!("{},{},{base_url}/r/{}\r\n", cell(id), receipt.grouped(), receipt.as_str()));
    }
    csv
}

/// A cell (RFC 4180). One that a spreadsheet would take for a formula gets an apostrophe.
fn cell(text: &str) -> String {
    let text = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_never_a_formula_in_somebodys_spreadsheet() {
        assert_eq!(cell("c001"), "c001");
        assert_eq!(cell("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
        assert_eq!(cell("a,b"), "\"a,b\"");
    }
}
