//! Everything that is held about one contribution and its author, for whoever holds its receipt.
//!
//! A receipt is a key that may be passed on: it opens nothing of what else the same person said, and shows their
//! address so far only that its owner knows it again.

use data_encoding::HEXLOWER;
use domain::characteristics::Told;
use domain::delivery::DeliveryState;
use domain::erasure::Scope;
use domain::log::{EntryKind, commitment};
use domain::moderation::DecisionOutcome;
use domain::receipt::Receipt;
use domain::time::Timestamp;
use domain::wording::all_words;
use sqlx::FromRow;

use crate::appeals::logged as logged_appeal;
use crate::consents::Consent;
use crate::db;
use crate::error::Result;
use crate::moderation::logged;
use crate::receipts::{Trace, trace};
use crate::{Store, about_you};

/// What is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnData {
    pub trace: Trace,
    /// Every decision in its order; the trace has the one in force.
    pub decisions: Vec<Decision>,
    /// What they asked to have looked at again, in its order.
    pub appeals: Vec<Appeal>,
    /// The address to hear back at, masked: `a…@e….org`.
    pub address: Option<String>,
    pub consents: Vec<Consent>,
    /// What they told about themselves with this receipt.
    pub about_you: Told,
    pub delivery: Option<Delivery>,
    pub log: Vec<LogEntry>,
}

#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Decision {
    #[sqlx(try_from = "i64")]
    pub at: Timestamp,
    pub organisation: String,
    #[sqlx(try_from = "String")]
    pub outcome: DecisionOutcome,
    pub ground: Option<String>,
    pub statement_of_reasons: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Appeal {
    #[sqlx(try_from = "i64")]
    pub made_at: Timestamp,
    pub words: String,
    /// The word of [`domain::appeal::AppealOutcome`]; `None` while it waits.
    pub outcome: Option<String>,
    pub reasons: Option<String>,
    /// In microseconds.
    pub decided_at: Option<i64>,
}

/// How the mail about it stands.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Delivery {
    #[sqlx(try_from = "String")]
    pub state: DeliveryState,
    pub attempts: i64,
    pub sent_at: Option<i64>,
}

/// An entry of the transparency log, with what opens it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    pub sequence: i64,
    pub at: Timestamp,
    pub kind: EntryKind,
    /// SHA-256 over the salt and the content, in hexadecimal.
    pub commitment: String,
    /// In hexadecimal; `None` where it was erased, so that nobody can try out what the entry is about.
    pub salt: Option<String>,
    /// What the entry commits to; `None` where that is not kept any more.
    pub content: Option<String>,
}

/// Everything that is held, or `None` where nobody has this receipt.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn of_receipt(store: &Store, receipt: &Receipt) -> Result<Option<OwnData>> {
    let Some(trace) = trace(store, receipt).await? else { return Ok(None) };
    let contribution = trace.contribution;
    let decisions = db::read_all!(
        &store.db,
        Decision,
        "SELECT d.decided_at AS at, o.name AS organisation, d.outcome, d.ground, d.statement_of_reasons
         FROM decision d JOIN organisation o ON o.id = d.organisation_id WHERE d.contribution_id = $1 ORDER BY d.id",
        contribution,
    )?;
    let address = db::read_one!(
        &store.db,
        (String,),
        "SELECT k.email FROM contact k JOIN contribution c ON c.participant_id = k.participant_id WHERE c.id = $1",
        contribution,
    )?;
    let consents = db::read_all!(
        &store.db,
        Consent,
        "SELECT purpose, text_version, language, channel, given_at, withdrawn_at FROM consent
         WHERE contribution_id = $1 ORDER BY id",
        contribution,
    )?;
    let delivery = db::read_one!(
        &store.db,
        Delivery,
        "SELECT d.state, d.attempts, d.sent_at FROM delivery d JOIN contribution c
             ON c.participant_id = d.participant_id AND c.consultation_id = d.consultation_id WHERE c.id = $1",
        contribution,
    )?;
    let rows = db::read_all!(
        &store.db,
        (i64, i64, String, Vec<u8>, Option<Vec<u8>>),
        "SELECT sequence, at, kind, commitment, salt FROM log_entry WHERE contribution_id = $1 ORDER BY sequence",
        contribution,
    )?;
    let mut contents = vec![all_words(&trace.body, trace.why.as_deref())];
    contents.extend(Scope::ALL.iter().map(|scope| scope.as_str().to_owned()));
    contents.extend(decisions.iter().map(|decision| {
        logged(decision.outcome, decision.ground.as_deref(), decision.statement_of_reasons.as_deref())
    }));
    let appeals = db::read_all!(
        &store.db,
        Appeal,
        "SELECT made_at, words, outcome, reasons, decided_at FROM appeal WHERE contribution_id = $1 ORDER BY id",
        contribution,
    )?;
    for appeal in &appeals {
        let (outcome, reasons) = (appeal.outcome.as_deref(), appeal.reasons.as_deref());
        contents.extend([appeal.words.clone(), logged_appeal(outcome.unwrap_or(""), reasons.unwrap_or(""))]);
    }
    let log = rows
        .into_iter()
        .map(|(sequence, at, kind, committed, salt)| {
            let opened = salt.as_deref().and_then(|salt| <[u8; 32]>::try_from(salt).ok());
            let content =
                opened.and_then(|salt| contents.iter().find(|content| commitment(&salt, content)[..] == committed[..]));
            Ok(LogEntry {
                sequence,
                at: Timestamp(at),
                kind: kind.parse()?,
                commitment: HEXLOWER.encode(&committed),
                salt: salt.map(|salt| HEXLOWER.encode(&salt)),
                content: content.cloned(),
            })
        })
        .collect::<Result<_>>()?;
    let about_you = about_you::kept(store, receipt).await?;
    let address = address.map(|(address,)| masked(&address));
    Ok(Some(OwnData { trace, decisions, appeals, address, consents, about_you, delivery, log }))
}

/// An address that its owner knows again and nobody else learns: a domain can be somebody's name, too.
fn masked(address: &str) -> String {
    let first = |text: &str| text.chars().next().map(String::from).unwrap_or_default();
    let (local, host) = address.rsplit_once('@').unwrap_or((address, ""));
    let ending = host.rsplit_once('.').map_or(String::new(), |(_, ending)| format!(".{ending}"));
    format!("{}…@{}…{ending}", first(local), first(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_known_again_by_its_owner_and_tells_nobody_elses_name() {
        assert_eq!(masked("amal.haddad@example.org"), "a…@e….org");
        assert_eq!(masked("info@amal-haddad.example"), "i…@a….example");
        assert_eq!(masked("root@localhost"), "r…@l…");
    }
}
