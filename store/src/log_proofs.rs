//! Proofs out of the log: that an entry is in it, that it only went on, and what the holder of a receipt can show.

use domain::log::{Entry, EntryKind, Hex};
use domain::merkle;
use domain::receipt::Receipt;
use domain::signed_log::{Inclusion, Opening, PROOF, Promise, Proof, PublicKey, public_key};
use domain::wording::all_words;

use crate::db;
use crate::error::{Error, Result};
use crate::{Store, log, log_keys, log_nodes, signed_heads};

/// What the holder of a receipt can show: the newest entry of their words, the promise, and where a head covers it.
/// `None` where nobody has this receipt. `site` is the log's own address.
///
/// The promise is signed here, when it is shown, and not when something is sent: the same entry gets the same one, and
/// whoever says something does not wait for it.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn of_receipt(store: &Store, receipt: &Receipt, site: &str) -> Result<Option<Proof>> {
    let key = log_keys::signing_key(store).await?;
    let mut tx = store.db.begin_reading().await?;
    let found = db::one!(
        &mut tx,
        (i64, String, Option<String>, Option<Vec<u8>>),
        "SELECT l.sequence, COALESCE(o.body, c.body), CASE WHEN o.body IS NULL THEN c.why ELSE o.why END, l.salt
         FROM receipt r JOIN contribution c ON c.id = r.contribution_id
         LEFT JOIN sealed_original o ON o.contribution_id = c.id
         JOIN consultation k ON k.id = c.consultation_id JOIN log_entry l ON l.sequence = (
             SELECT MAX(sequence) FROM log_entry x WHERE x.contribution_id = c.id AND x.kind IN ($2, $3))
         WHERE r.code = $1 AND k.stage <> 'draft' AND k.opens_at <= $4",
        receipt.as_str(),
        EntryKind::Received.as_str(),
        EntryKind::Corrected.as_str(),
        store.clock.now().0,
    )?;
    let Some((sequence, body, why, salt)) = found else { return Ok(None) };
    let entry = log::in_order(&mut tx, sequence, sequence + 1, 1).await?.remove(0);
    drop(tx);
    let salt = salt.and_then(|salt| <[u8; 32]>::try_from(salt).ok());
    let opening = salt.map(|salt| Opening { words: all_words(&body, why.as_deref()), salt: Hex(salt) });
    let head = signed_heads::newest(store).await?.filter(|head| head.size > sequence);
    let inclusion = match head {
        Some(head) => self::inclusion(store, sequence, head.size).await?.map(|(_, hashes)| Inclusion { head, hashes }),
        None => None,
    };
    Ok(Some(Proof {
        format: PROOF.to_owned(),
        log: site.to_owned(),
        key: public_key(key),
        promise: Promise::sign(key, &entry),
        entry,
        opening,
        inclusion,
    }))
}

/// What the log promises about a contribution as it is now, and the key: for whoever has just sent it.
///
/// # Errors
/// [`crate::Error::NotFound`] where there is no such contribution.
pub async fn promise(store: &Store, contribution: i64) -> Result<(Promise, PublicKey)> {
    let key = log_keys::signing_key(store).await?;
    let mut tx = store.db.begin_reading().await?;
    let which = format!("contribution_id = {contribution} AND kind IN ('received', 'corrected')");
    let entry = log::entries_in(&mut tx, &which, i64::MAX).await?.pop().ok_or(Error::NotFound)?;
    Ok((Promise::sign(key, &entry), public_key(key)))
}

/// The entry with that number and the proof that it is in the tree of that size; `None` where one of them is not there.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn inclusion(store: &Store, sequence: i64, size: i64) -> Result<Option<(Entry, Vec<Hex<32>>)>> {
    let mut tx = store.db.begin_reading().await?;
    let (Ok(at), Ok(of)) = (u64::try_from(sequence), u64::try_from(size)) else { return Ok(None) };
    let Some(plan) = merkle::inclusion(at, of) else { return Ok(None) };
    if size > log::size(&mut tx).await? {
        return Ok(None);
    }
    let entry = log::in_order(&mut tx, sequence, sequence + 1, 1).await?.remove(0);
    Ok(Some((entry, log_nodes::over(&mut tx, &plan).await?)))
}

/// The proof that the log with so many entries goes on to be the one with more; `None` where it has not as many.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn consistency(store: &Store, first: i64, second: i64) -> Result<Option<Vec<Hex<32>>>> {
    let mut tx = store.db.begin_reading().await?;
    let (Ok(from), Ok(to)) = (u64::try_from(first), u64::try_from(second)) else { return Ok(None) };
    let Some(plan) = merkle::consistency(from, to) else { return Ok(None) };
    if second > log::size(&mut tx).await? {
        return Ok(None);
    }
    log_nodes::over(&mut tx, &plan).await.map(Some)
}
