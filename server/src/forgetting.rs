//! Forgetting in time, whether anybody comes by or not: counts when their window is over, and the day's key at midnight
//! UTC.

use std::time::Duration;

use domain::limits::Limit;
use domain::time::MINUTE;
use store::Store;
use store::limits::{Limiter, forget};
use tokio::sync::watch;

/// With the shortest window that is counted together; midnight is the end of one.
const ROUND: Limit = Limit { most: 1, within: 15 * MINUTE };

/// Forgets now and with the end of each quarter of an hour, until `stopped` turns true.
pub async fn run(store: Store, limiter: std::sync::Arc<Limiter>, mut stopped: watch::Receiver<bool>) {
    loop {
        if let Err(error) = forget(&store, &limiter).await {
            tracing::error!(%error, "what visitors did could not be forgotten");
        }
        let now = store.clock.now();
        let left = u64::try_from(ROUND.ends_at(now).0 - now.0).unwrap_or_default();
        tokio::select! {
            () = tokio::time::sleep(Duration::from_micros(left)) => {}
            _ended = stopped.wait_for(|stopped| *stopped) => return,
        }
    }
}
