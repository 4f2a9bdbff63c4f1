//! `hearback verify`: whether everything that was received stands in the log.

use anyhow::{Result, bail};
use data_encoding::HEXLOWER;
use domain::signed_log::Reading;
use store::{Clock, Store, log, signed_heads as heads};

use super::out::say;
use crate::settings::Settings;

pub(super) async fn run(settings: &Settings) -> Result<()> {
    let store = super::open(settings, Clock::system()).await?;
    let head = log::recomputed(&store).await?;
    let heads = signed_heads(&store).await?;
    say(format_args!("The log has {} entries.", head.size));
    say(format_args!("Root of its tree (RFC 9162, SHA-256): {}", HEXLOWER.encode(&head.root)));
    say(format_args!("Signed heads that its entries lead to: {heads}"));
    let unaccounted = log::unaccounted(&store).await?;
    store.db.close().await;
    if !unaccounted.is_empty() {
        let ids: Vec<String> = unaccounted.iter().map(i64::to_string).collect();
        bail!("{} contributions do not stand in the log as they should: {}", ids.len(), ids.join(", "));
    }
    say("Every contribution with a receipt stands in it exactly once, with the words that are kept.");
    Ok(())
}

/// Reads every entry and every signed head against each other.
async fn signed_heads(store: &Store) -> Result<u64> {
    let mut reading = Reading::default();
    let (mut at, mut count) = (0, 0);
    for head in heads::from(store, 0, i64::MAX).await? {
        while at < head.size {
            let entries = log::entries(store, at, 5_000.min(head.size - at)).await?;
            if entries.is_empty() {
                bail!("the log has no entry {at}, and it was signed");
            }
            for public in entries {
                reading.entry(&public.entry)?;
                at += 1;
            }
        }
        reading.head(&head)?;
        count += 1;
    }
    Ok(count)
}
