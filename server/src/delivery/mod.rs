//! The outcome reaching people (rule 9). The report's publication leaves a delivery for each participant who can be
//! reached; the [`Courier`] claims what is due, writes the mail, hands it over and writes down what came of it.
//!
//! What is handed over is settled before anything else happens. Where the process dies in between, the claim falls back
//! and the mail goes out once more under the same Message-ID, by which a mail server or a reader tells the two as one.

pub mod mail;
mod plain_text;
pub mod transport;

mod folder;
mod smtp;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use domain::delivery::Attempt;
use store::Store;
use store::deliveries::{self, Due};
use tokio::sync::watch;
use tokio::task::JoinSet;

use mail::{Letterhead, Wordings};
use transport::{Handover, Transport};

/// How many are under way at a time. With [`smtp::LONGEST`], all end long before their claim falls back.
const AT_A_TIME: i64 = 8;

/// How often it is tried to write down that something was sent, a second apart: forgetting it would send it again.
const SETTLE_TRIES: u32 = 30;

/// Carries the outcome to people.
#[derive(Debug, Clone)]
pub struct Courier {
    store: Store,
    transport: Transport,
    letterhead: Arc<Letterhead>,
}

/// What came of a round.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Round {
    pub sent: usize,
    /// To be tried again.
    pub delayed: usize,
    /// Refused for good.
    pub refused: usize,
}

impl Courier {
    pub fn new(store: Store, transport: Transport, letterhead: Letterhead) -> Self {
        Self { store, transport, letterhead: Arc::new(letterhead) }
    }

    /// Looks every so often for what is due, until `stopped` turns true.
    pub async fn run(self, every: Duration, mut stopped: watch::Receiver<bool>) {
        loop {
            match self.round(&stopped).await {
                Ok(round) if round != Round::default() => {
                    let Round { sent, delayed, refused } = round;
                    tracing::info!(sent, delayed, refused, "outcomes delivered");
                }
                Ok(_) => {}
                Err(error) => tracing::error!(%error, "deliveries could not be read"),
            }
            tokio::select! {
                () = tokio::time::sleep(every) => {}
                _ended = stopped.wait_for(|stopped| *stopped) => return,
            }
        }
    }

    /// Sends what is due, until nothing is, the mail server is not there, or `stopped` turns true.
    ///
    /// # Errors
    /// [`store::Error::Database`].
    pub async fn round(&self, stopped: &watch::Receiver<bool>) -> store::Result<Round> {
        let mut round = Round::default();
        let mut wordings: HashMap<String, Arc<Wordings>> = HashMap::new();
        while !*stopped.borrow() {
            let claimed = deliveries::claim(&self.store, AT_A_TIME).await?;
            if claimed.is_empty() {
                break;
            }
            let mut under_way = JoinSet::new();
            for due in claimed {
                if !wordings.contains_key(&due.consultation) {
                    let read = mail::wordings(&self.store, &due.consultation).await?;
                    wordings.insert(due.consultation.clone(), Arc::new(read));
                }
                let wordings = wordings[&due.consultation].clone();
                under_way.spawn(self.clone().deliver(due, wordings));
            }
            let mut server_is_there = true;
            while let Some(ended) = under_way.join_next().await {
                // One that panicked is not settled: its claim falls back, and it is tried again.
                match ended {
                    Ok(Handover::Accepted) => round.sent += 1,
                    Ok(Handover::Refused(_)) => round.refused += 1,
                    Ok(Handover::Delayed(_)) | Err(_) => round.delayed += 1,
                    Ok(Handover::NobodyThere(_)) => {
                        round.delayed += 1;
                        server_is_there = false;
                    }
                }
            }
            if !server_is_there {
                // The others wait unclaimed, so that their tries are not used up against a server that is down.
                break;
            }
        }
        Ok(round)
    }

    async fn deliver(self, due: Due, wordings: Arc<Wordings>) -> Handover {
        if due.traces.is_empty() {
            // All of it was taken back after the report came out.
            let problem = "there is nothing left to tell";
            self.settle(&due, Attempt::Refused, Some(problem)).await;
            return Handover::Refused(problem.to_owned());
        }
        let handover = match mail::write(&due, &wordings, &self.letterhead, self.store.clock.now()) {
            Ok(message) => self.transport.hand_over(due.id, &message).await,
            Err(error) => {
                tracing::error!(delivery = due.id, %error, "a mail could not be written");
                Handover::Refused("the mail could not be written to this address".to_owned())
            }
        };
        let (came, problem) = match &handover {
            Handover::Accepted => (Attempt::Accepted, None),
            Handover::Delayed(problem) | Handover::NobodyThere(problem) => (Attempt::Delayed, Some(problem.as_str())),
            Handover::Refused(problem) => (Attempt::Refused, Some(problem.as_str())),
        };
        if let Some(problem) = problem {
            tracing::warn!(delivery = due.id, attempt = due.attempt, problem, "a mail was not taken");
        }
        self.settle(&due, came, problem).await;
        handover
    }

    async fn settle(&self, due: &Due, came: Attempt, problem: Option<&str>) {
        for _ in 0..SETTLE_TRIES {
            match deliveries::settle(&self.store, due.id, due.attempt, came, problem).await {
                Ok(()) => return,
                Err(error) => {
                    tracing::error!(delivery = due.id, %error, "what came of a mail could not be written down")
                }
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    }
}
