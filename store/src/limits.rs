//! How often a visitor did what is limited, without knowing who they are.
//!
//! An address is never stored. What is counted under is its HMAC-SHA-256 under a key that lasts until midnight UTC and
//! is then overwritten; until then, whoever holds the database could try addresses against the hashes. So only those
//! stand in it who do much: each process counts by itself first, and tells the database with every twentieth of a
//! limit, in one statement.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};

use domain::limits::{Act, Limit, Limits, TooOften, counted_as, day_of};
use domain::time::Timestamp;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::Store;
use crate::db;
use crate::error::{Error, Result};

/// As many counts are kept in memory, some ten megabytes; then those who did little are forgotten.
const MOST_REMEMBERED: usize = 100_000;

/// 128 bits of the hash: enough that no two visitors of a day are taken for one.
type Visitor = [u8; 16];

type Counts = HashMap<(Act, i64, Visitor), Count>;

/// What one process counts. The database holds what all counted together.
#[derive(Default)]
pub struct Limiter {
    limits: Limits,
    /// The day and its key.
    key: Mutex<Option<(i64, [u8; 32])>>,
    counts: Mutex<Counts>,
}

/// Neither key nor hashes are printed.
impl std::fmt::Debug for Limiter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Limiter").field("limits", &self.limits).finish_non_exhaustive()
    }
}

#[derive(Debug, Clone, Copy)]
struct Count {
    ends_at: Timestamp,
    /// Counted here and not told yet.
    ours: i64,
    /// As many all have told, as far as is known here.
    told: i64,
}

impl Limiter {
    pub fn new(limits: Limits) -> Self {
        Self { limits, ..Self::default() }
    }

    fn counts(&self) -> MutexGuard<'_, Counts> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn allows(&self, act: Act, visitor: Visitor, now: Timestamp) -> Result<(), TooOften> {
        let counts = self.counts();
        for limit in self.limits.of(act) {
            let count = counts.get(&(act, limit.within, visitor)).filter(|count| count.ends_at > now);
            limit.allows(count.map_or(0, |count| count.ours + count.told), now)?;
        }
        Ok(())
    }

    /// Counts one more; the limit and how many, where it is time to tell.
    fn one_more(&self, act: Act, visitor: Visitor, now: Timestamp) -> Option<(Limit, i64)> {
        let mut counts = self.counts();
        if counts.len() >= MOST_REMEMBERED {
            counts.retain(|_, count| count.ends_at > now && count.told > 0);
            if counts.len() >= MOST_REMEMBERED / 2 {
                counts.clear();
            }
        }
        let mut to_tell = None;
        for limit in self.limits.of(act) {
            let none = Count { ends_at: limit.ends_at(now), ours: 0, told: 0 };
            let count = counts.entry((act, limit.within, visitor)).or_insert(none);
            if count.ends_at <= now {
                *count = none;
            }
            count.ours += 1;
            if limit.is_shared() && count.ours >= limit.share() {
                to_tell = Some((limit, count.ours));
                count.told += count.ours;
                count.ours = 0;
            }
        }
        to_tell
    }

    fn heard(&self, act: Act, limit: Limit, visitor: Visitor, told: i64) {
        if let Some(count) = self.counts().get_mut(&(act, limit.within, visitor)) {
            count.told = count.told.max(told);
        }
    }
}

/// Whether a visitor may do it once more; nothing is counted.
///
/// # Errors
/// [`Error::Database`]. The answer is a [`TooOften`] where they have to wait.
pub async fn allows(store: &Store, limiter: &Limiter, act: Act, address: IpAddr) -> Result<Result<(), TooOften>> {
    let visitor = hashed(&todays_key(store, limiter).await?, address)?;
    Ok(limiter.allows(act, visitor, store.clock.now()))
}

/// Counts that a visitor does it, unless they have to wait: what is refused is not counted.
///
/// # Errors
/// [`Error::Database`]. The answer is a [`TooOften`] where they have to wait.
pub async fn count(store: &Store, limiter: &Limiter, act: Act, address: IpAddr) -> Result<Result<(), TooOften>> {
    let visitor = hashed(&todays_key(store, limiter).await?, address)?;
    let now = store.clock.now();
    if let Err(wait) = limiter.allows(act, visitor, now) {
        return Ok(Err(wait));
    }
    let Some((limit, ours)) = limiter.one_more(act, visitor, now) else { return Ok(Ok(())) };
    let told = tell(store, act, visitor, limit.ends_at(now), ours).await?;
    limiter.heard(act, limit, visitor, told);
    // This one counts among them.
    Ok(limit.allows(told - 1, now))
}

/// Forgets the windows that are over, and after midnight UTC the key: the next day has another.
///
/// # Errors
/// [`Error::Database`].
pub async fn forget(store: &Store, limiter: &Limiter) -> Result<()> {
    let now = store.clock.now();
    limiter.counts().retain(|_, count| count.ends_at > now);
    todays_key(store, limiter).await?;
    let mut tx = store.db.begin().await?;
    db::run!(&mut tx, "DELETE FROM visitor_count WHERE ends_at <= $1", now.0)?;
    tx.commit().await
}

async fn tell(store: &Store, act: Act, visitor: Visitor, ends_at: Timestamp, ours: i64) -> Result<i64> {
    let mut tx = store.db.begin().await?;
    let told = db::one!(
        &mut tx,
        (i64,),
        "INSERT INTO visitor_count (visitor, act, ends_at, count) VALUES ($1, $2, $3, $4)
         ON CONFLICT (visitor, act, ends_at) DO UPDATE SET count = visitor_count.count + excluded.count
         RETURNING count",
        visitor.to_vec(),
        act.as_str(),
        ends_at.0,
        ours,
    )?;
    tx.commit().await?;
    Ok(told.map_or(ours, |(told,)| told))
}

/// The day's key; whoever needs it first throws the dice for all processes, and with that the day before is forgotten.
async fn todays_key(store: &Store, limiter: &Limiter) -> Result<[u8; 32]> {
    let now = store.clock.now();
    let day = day_of(now);
    let known = *limiter.key.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, key)) = known.filter(|(of, _)| *of == day) {
        return Ok(key);
    }
    let mut tx = store.db.begin().await?;
    // Only forwards: a process whose clock is a moment behind takes the new key.
    db::run!(
        &mut tx,
        "INSERT INTO visitor_key (id, day, key) VALUES (1, $1, $2)
         ON CONFLICT (id) DO UPDATE SET day = excluded.day, key = excluded.key WHERE visitor_key.day < excluded.day",
        day,
        store.rng.bytes().to_vec(),
    )?;
    let found = db::one!(&mut tx, (Vec<u8>,), "SELECT key FROM visitor_key WHERE id = 1")?;
    db::run!(&mut tx, "DELETE FROM visitor_count WHERE ends_at <= $1", now.0)?;
    tx.commit().await?;
    let key = found.and_then(|(key,)| key.try_into().ok());
    let key = key.ok_or_else(|| Error::Corrupt("the key for visitors' addresses is no key".to_owned()))?;
    *limiter.key.lock().unwrap_or_else(PoisonError::into_inner) = Some((day, key));
    Ok(key)
}

fn hashed(key: &[u8; 32], address: IpAddr) -> Result<Visitor> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).map_err(|error| Error::Corrupt(error.to_string()))?;
    mac.update(&counted_as(address));
    let hash = mac.finalize().into_bytes();
    hash[..16].try_into().map_err(|_| Error::Corrupt("a hash is too short".to_owned()))
}
