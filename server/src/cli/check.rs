//! `hearback verify receipt|log|heads`: checking what the log gave out, away from it. Nothing is asked of a server or a
//! database.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::Path;

use anyhow::{Context, Result, bail};
use domain::log::Hex;
use domain::signed_log::{Proof, PublicKey, Reading, SignedHead, check_continuation, fingerprint};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::export::Line;
use super::out::say;
use crate::times::rfc3339;

/// `proof.json`, as a receipt's page saves it.
pub(super) fn receipt(file: &Path, trusted: Option<PublicKey>) -> Result<()> {
    let proof: Proof = read(file)?;
    let proved = proof.check(trusted.as_ref())?;
    let number = proof.entry.sequence;
    let what = if proved.words { "These words" } else { "Words that were erased since" };
    match &proof.inclusion {
        Some(inclusion) => say(format_args!(
            "{what} are entry {number} of the log of {}, as it was signed on {} with {} entries.",
            proof.log,
            rfc3339(inclusion.head.at),
            inclusion.head.size,
        )),
        None => say(format_args!(
            "{what} are promised to be entry {number} of the log of {} by {}; no signed head covers them yet.",
            proof.log,
            rfc3339(proof.promise.by),
        )),
    }
    whose(&proof.key, trusted.as_ref());
    Ok(())
}

/// What `hearback export log` wrote.
pub(super) fn log(file: &Path, trusted: Option<PublicKey>) -> Result<()> {
    let lines = BufReader::new(File::open(file).with_context(|| format!("cannot read {}", file.display()))?).lines();
    let mut reading = Reading::trusting(trusted);
    for (number, line) in (1..).zip(lines) {
        let place = || format!("{}, line {number}", file.display());
        let line: Line = serde_json::from_str(&line.with_context(place)?).with_context(place)?;
        let belongs = match &line {
            Line::Entry(entry) => reading.entry(entry),
            Line::Head(head) => reading.head(head),
        };
        belongs.with_context(place)?;
    }
    let (last, entries, heads) = reading.end()?;
    say(format_args!(
        "All {entries} entries lead to the {heads} signed heads: nothing was changed, taken out or put in up to {}.",
        rfc3339(last.at),
    ));
    whose(&last.key, trusted.as_ref());
    Ok(())
}

/// What the API answers for the way from one head to the other.
#[derive(Debug, Deserialize)]
struct Consistency {
    hashes: Vec<Hex<32>>,
}

/// A head that somebody kept, a later one, and the proof that joins them.
pub(super) fn heads(earlier: &Path, later: &Path, proof: &Path, trusted: Option<PublicKey>) -> Result<()> {
    let (earlier, later): (SignedHead, SignedHead) = (read(earlier)?, read(later)?);
    let proof: Consistency = read(proof)?;
    check_continuation(&earlier, &later, &proof.hashes, trusted.as_ref())?;
    say(format_args!(
        "The log with {} entries is that with {} entries, gone on: nothing in it was changed or taken out.",
        later.size, earlier.size,
    ));
    whose(&later.key, trusted.as_ref());
    Ok(())
}

fn whose(key: &PublicKey, trusted: Option<&PublicKey>) {
    say(format_args!("Signed with the key {}.", fingerprint(key)));
    if trusted.is_none() {
        say(
            "WARNING: that key came with what was checked. Whoever forges one forges the other. Get the key from elsewhere, and say --key.",
        );
    }
}

fn read<T: DeserializeOwned>(file: &Path) -> Result<T> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    match serde_json::from_str(&text) {
        Ok(read) => Ok(read),
        Err(error) => bail!("{} is not what it should be: {error}", file.display()),
    }
}
