//! The figures of a report: who took part, and what the themes weigh. Frozen when the report is published, so that
//! later counts cannot be set against them (rule 8).

use std::collections::BTreeMap;

use domain::figures::{PublishedTable, THRESHOLD, publish};
use domain::vocabulary::{Channel, RespondentKind, Verification};
use serde::{Deserialize, Serialize};

use crate::db::{self, Tx};
use crate::error::Result;
use crate::taking_part;

/// The figures as published. A count of `None` is of a small group and is not shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    pub contributions: u64,
    pub participants: u64,
    pub by_channel: Vec<(Channel, Option<u64>)>,
    pub by_respondent: Vec<(RespondentKind, Option<u64>)>,
    /// In which way their authors showed who they are; none where nobody was asked. Reports of before have none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by_verification: Vec<(Verification, Option<u64>)>,
}

/// Counts what was published, and hides small groups.
pub(crate) async fn count(tx: &mut Tx, consultation: i64) -> Result<Figures> {
    let rows = db::all!(
        &mut *tx,
        (String, String, String, i64),
        "SELECT channel, respondent, verified_by, COUNT(*) FROM contribution
         WHERE consultation_id = $1 AND state = 'published' GROUP BY channel, respondent, verified_by",
        consultation,
    )?;
    let participants = db::one!(
        &mut *tx,
        (i64,),
        "SELECT COUNT(DISTINCT participant_id) FROM contribution WHERE consultation_id = $1 AND state = 'published'",
        consultation,
    )?;
    let mut by_channel: BTreeMap<Channel, u64> = BTreeMap::new();
    let mut by_respondent: BTreeMap<RespondentKind, u64> = BTreeMap::new();
    let mut by_verification: BTreeMap<Verification, u64> = BTreeMap::new();
    for (channel, respondent, verified_by, count) in rows {
        let count = u64::try_from(count).unwrap_or(0);
        *by_channel.entry(channel.parse()?).or_default() += count;
        *by_respondent.entry(respondent.parse()?).or_default() += count;
        *by_verification.entry(verified_by.parse()?).or_default() += count;
    }
    if taking_part::verification(tx, consultation).await? == [Verification::None] {
        by_verification.clear();
    }
    Ok(Figures {
        contributions: by_channel.values().sum(),
        participants: participants.map_or(0, |(n,)| u64::try_from(n).unwrap_or(0)),
        by_channel: hide_small(by_channel),
        by_respondent: hide_small(by_respondent),
        by_verification: hide_small(by_verification),
    })
}

fn hide_small<K: Copy>(counts: BTreeMap<K, u64>) -> Vec<(K, Option<u64>)> {
    let numbers: Vec<u64> = counts.values().copied().collect();
    let PublishedTable { cells, .. } = publish(&numbers, THRESHOLD);
    counts.keys().copied().zip(cells).collect()
}
