//! Removing what is over its time, at the start and once a day. The periods stand in `domain::retention`.

use std::time::Duration;

use store::{Store, retention};
use tokio::sync::watch;

/// A period is a matter of days.
const EVERY: Duration = Duration::from_secs(24 * 60 * 60);

/// After a failure, sooner: the database may have been away for a moment.
const SOONER: Duration = Duration::from_secs(10 * 60);

/// Removes at once and then every day, until `stopped` turns true. Not in a rehearsal: its days have not passed.
pub async fn run(store: Store, mut stopped: watch::Receiver<bool>) {
    if store.clock.is_rehearsal() {
        let _ended = stopped.wait_for(|stopped| *stopped).await.is_ok();
        return;
    }
    loop {
        let pause = match retention::enforce(&store).await {
            Ok(removed) => {
                for (kind, count) in removed.into_iter().filter(|(_, count)| *count > 0) {
                    tracing::info!(%kind, count, "over its time, and removed");
                }
                EVERY
            }
            Err(error) => {
                tracing::error!(%error, "what is over its time could not be removed");
                SOONER
            }
        };
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            _ended = stopped.wait_for(|stopped| *stopped) => return,
        }
    }
}
