//! `hearback export log`: the whole log as a file of its own, for whoever keeps it as a witness. No words are in it.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};
use domain::log::Entry;
use domain::signed_log::SignedHead;
use serde::{Deserialize, Serialize};
use store::{Clock, Store, log, signed_heads};

use super::out::say;
use crate::settings::Settings;

/// So many rows at a time.
const AT_A_TIME: i64 = 5_000;

/// A line of the file: an entry, or a head after the entries that it covers.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Line {
    Entry(Entry),
    Head(SignedHead),
}

pub(super) async fn log(settings: &Settings, file: &Path) -> Result<()> {
    let store = super::open(settings, Clock::system()).await?;
    let mut out = BufWriter::new(File::create(file).with_context(|| format!("cannot write {}", file.display()))?);
    let (entries, heads) = write(&store, &mut out).await?;
    out.flush()?;
    store.db.close().await;
    say(format_args!("{}: {entries} entries and {heads} signed heads.", file.display()));
    Ok(())
}

/// Ends with the newest head: what came after it is signed in the next minute.
async fn write(store: &Store, out: &mut impl Write) -> Result<(i64, i64)> {
    let (mut at, mut heads) = (0, 0);
    for head in signed_heads::from(store, 0, i64::MAX).await? {
        while at < head.size {
            let entries = log::entries(store, at, AT_A_TIME.min(head.size - at)).await?;
            if entries.is_empty() {
                bail!("the log has no entry {at}: `hearback verify` says more");
            }
            for public in entries {
                line(out, &Line::Entry(public.entry))?;
                at = public.entry.sequence + 1;
            }
        }
        line(out, &Line::Head(head))?;
        heads += 1;
    }
    Ok((at, heads))
}

fn line(out: &mut impl Write, line: &Line) -> Result<()> {
    serde_json::to_writer(&mut *out, line)?;
    out.write_all(b"\n")?;
    Ok(())
}
