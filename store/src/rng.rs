//! The one place that asks the system for randomness: receipts, salts, session tokens.

use std::sync::Mutex;

use rand::rngs::{StdRng, SysRng};
use rand::{Rng as _, SeedableRng, TryRng};

#[derive(Debug)]
pub enum Rng {
    System,
    /// The same numbers every time, for tests.
    Seeded(Box<Mutex<StdRng>>),
}

impl Rng {
    pub fn seeded(seed: u64) -> Self {
        Self::Seeded(Box::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    /// 256 random bits.
    ///
    /// # Panics
    /// Where the operating system has no randomness to give: nothing safe could be done then.
    #[expect(clippy::expect_used, reason = "without randomness no receipt and no session may be given")]
    pub fn bytes(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        match self {
            Self::System => SysRng.try_fill_bytes(&mut bytes).expect("the operating system gives randomness"),
            Self::Seeded(rng) => rng.lock().unwrap_or_else(std::sync::PoisonError::into_inner).fill_bytes(&mut bytes),
        }
        bytes
    }

    /// 64 random bits.
    pub fn number(&self) -> u64 {
        let bytes = self.bytes();
        u64::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7]])
    }
}
