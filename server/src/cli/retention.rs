//! `hearback retention`: how long each kind of data is kept, and what is over its time.

use anyhow::Result;
use domain::retention::{Kind, Period, RULES};
use store::{Clock, retention};

use super::out::{say, table};
use crate::settings::Settings;

pub(super) async fn run(settings: &Settings, now: bool) -> Result<()> {
    let store = super::open(settings, Clock::system()).await?;
    let counts = if now { retention::enforce(&store).await? } else { retention::due(&store).await? };
    store.db.close().await;
    let done = if now { "Removed" } else { "Over its time" };
    let mut rows = vec![["Data", "Kept", "From", done].map(str::to_owned).to_vec()];
    for rule in RULES {
        let (kept, from) = match rule.period {
            Period::Days(days, since) => (format!("{days} days"), since.as_str()),
            Period::Stays => ("stays".to_owned(), ""),
        };
        rows.push(vec![rule.kind.to_string(), kept, from.to_owned(), count_of(&counts, rule.kind)]);
    }
    table(&rows);
    if !now {
        say("Nothing was removed. `hearback serve` does it once a day, `hearback retention --now` at once.");
    }
    Ok(())
}

fn count_of(counts: &[(Kind, i64)], kind: Kind) -> String {
    counts.iter().find(|(of, _)| *of == kind).map(|(_, count)| count.to_string()).unwrap_or_default()
}
