//! `hearback verify`: whether everything that was received stands in the log.

use anyhow::{Result, bail};
use data_encoding::HEXLOWER;
use store::{Clock, log};

use super::out::say;
use crate::settings::Settings;

pub(super) async fn run(settings: &Settings) -> Result<()> {
    let store = super::open(settings, Clock::system()).await?;
    let head = log::head(&store).await?;
    say(format_args!("The log has {} entries.", head.size));
    say(format_args!("Root of its tree (RFC 9162, SHA-256): {}", HEXLOWER.encode(&head.root)));
    let unaccounted = log::unaccounted(&store).await?;
    store.db.close().await;
    if !unaccounted.is_empty() {
        let ids: Vec<String> = unaccounted.iter().map(i64::to_string).collect();
        bail!("{} contributions do not stand in the log as they should: {}", ids.len(), ids.join(", "));
    }
    say("Every contribution with a receipt stands in it exactly once, with the words that are kept.");
    Ok(())
}
