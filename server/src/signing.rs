//! Signing the transparency log: at the start, and whenever something came, within the minute that a receipt promises.

use std::time::Duration;

use domain::merkle::Frontier;
use store::{Store, signed_heads};
use tokio::sync::watch;

/// Half of what is promised (`domain::signed_log::COVERED_WITHIN`), so that one failure does not break it.
const EVERY: Duration = Duration::from_secs(30);

/// Signs until `stopped` turns true. Not in a rehearsal: its heads would say a time that has not come, and none after it
/// could say an earlier one.
pub async fn run(store: Store, mut stopped: watch::Receiver<bool>) {
    if store.clock.is_rehearsal() {
        let _ended = stopped.wait_for(|stopped| *stopped).await.is_ok();
        return;
    }
    // Nothing is believed at the start: all entries are read and hashed once.
    let mut verified = Frontier::default();
    loop {
        match signed_heads::sign(&store, &mut verified).await {
            Ok(Some(head)) => tracing::info!(size = head.size, "the log is signed"),
            Ok(None) => {}
            Err(error) => tracing::error!(%error, "the log was not signed; `hearback verify` says more"),
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            _ended = stopped.wait_for(|stopped| *stopped) => return,
        }
    }
}
