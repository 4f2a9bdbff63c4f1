//! The one place that asks the system for the time. Everybody else gets a [`Clock`], so that every deadline can be
//! tested and a consultation rehearsed.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use domain::time::Timestamp;

#[derive(Debug, Clone)]
pub enum Clock {
    /// The system's time, shifted by so many microseconds: 0 in earnest, else a rehearsal.
    System { shifted_by: i64 },
    /// A time that a test sets and moves.
    Set(Arc<AtomicI64>),
}

impl Clock {
    pub const fn system() -> Self {
        Self::System { shifted_by: 0 }
    }

    pub fn set_to(at: Timestamp) -> Self {
        Self::Set(Arc::new(AtomicI64::new(at.0)))
    }

    #[expect(clippy::disallowed_methods, reason = "this is the place")]
    pub fn now(&self) -> Timestamp {
        match self {
            Self::System { shifted_by } => {
                let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
                Timestamp(i64::try_from(since.as_micros()).unwrap_or(i64::MAX)).plus(*shifted_by)
            }
            Self::Set(at) => Timestamp(at.load(Ordering::Relaxed)),
        }
    }

    /// Moves a set clock on by `micros`; the system's clock goes by itself.
    pub fn advance(&self, micros: i64) {
        if let Self::Set(at) = self {
            at.fetch_add(micros, Ordering::Relaxed);
        }
    }

    /// Whether this is a rehearsal: the time is not the real one.
    pub const fn is_rehearsal(&self) -> bool {
        matches!(self, Self::System { shifted_by } if *shifted_by != 0)
    }
}
