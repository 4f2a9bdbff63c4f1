//! The outcome reaching people (rule 9). The report's publication leaves a delivery for each participant who can be
//! reached; the [`Courier`] claims what is due, writes the mail, hands it over and writes down what came of it.
//!
//! What is handed over is settled before anything else happens. Where the process dies in between, the claim falls back
//! and the mail goes out once more under the same Message-ID, by which a mail server or a reader tells the two as one.

pub mod letter;
pub mod mail;
pub mod transport;

mod folder;
mod smtp;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use domain::delivery::Attempt;
use lettre::Message;
use store::Store;
use store::deliveries::{self, Due};
use store::letters;
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
            if !round.takes(under_way).await {
                return Ok(round);
            }
        }
        self.letters(round, stopped).await
    }

    /// Sends the letters that are due, after the outcomes.
    async fn letters(&self, mut round: Round, stopped: &watch::Receiver<bool>) -> store::Result<Round> {
        while !*stopped.borrow() {
            let claimed = letters::claim(&self.store, AT_A_TIME).await?;
            if claimed.is_empty() {
                break;
            }
            let mut under_way = JoinSet::new();
            for due in claimed {
                under_way.spawn(self.clone().send(due));
            }
            if !round.takes(under_way).await {
                break;
            }
        }
        Ok(round)
    }

    async fn send(self, due: letters::Due) -> Handover {
        let written = letter::write(&due, &self.letterhead, self.store.clock.now());
        let handover = self.hand_over(&format!("letter-{}", due.id), written).await;
        let (came, problem) = handover.came();
        self.settle(Row::Letter(due.id), due.attempt, came, problem).await;
        handover
    }

    async fn hand_over(&self, name: &str, written: Result<Message>) -> Handover {
        let handover = match written {
            Ok(message) => self.transport.hand_over(name, &message).await,
            Err(error) => {
                tracing::error!(name, %error, "a mail could not be written");
                Handover::Refused("the mail could not be written to this address".to_owned())
            }
        };
        if let (_, Some(problem)) = handover.came() {
            tracing::warn!(name, problem, "a mail was not taken");
        }
        handover
    }

    async fn deliver(self, due: Due, wordings: Arc<Wordings>) -> Handover {
        if due.traces.is_empty() {
            // All of it was taken back after the report came out.
            let problem = "there is nothing left to tell";
            self.settle(Row::Delivery(due.id), due.attempt, Attempt::Refused, Some(problem)).await;
            return Handover::Refused(problem.to_owned());
        }
        let written = mail::write(&due, &wordings, &self.letterhead, self.store.clock.now());
        let handover = self.hand_over(&format!("delivery-{}", due.id), written).await;
        let (came, problem) = handover.came();
        self.settle(Row::Delivery(due.id), due.attempt, came, problem).await;
        handover
    }

    /// Writes down what came of a mail; tried again until it is written or it took too long.
    async fn settle(&self, row: Row, attempt: i64, came: Attempt, problem: Option<&str>) {
        for _ in 0..SETTLE_TRIES {
            let settled = match row {
                Row::Delivery(id) => deliveries::settle(&self.store, id, attempt, came, problem).await,
                Row::Letter(id) => letters::settle(&self.store, id, attempt, came, problem).await,
            };
            match settled {
                Ok(()) => return,
                Err(error) => tracing::error!(?row, %error, "what came of a mail could not be written down"),
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    }
}

/// A row of one of the outboxes.
#[derive(Debug, Clone, Copy)]
enum Row {
    Delivery(i64),
    Letter(i64),
}

impl Round {
    /// Counts what came of those under way; whether the mail server is there. Where it is not, the others wait
    /// unclaimed, so that their tries are not used up against a server that is down.
    async fn takes(&mut self, mut under_way: JoinSet<Handover>) -> bool {
        let mut server_is_there = true;
        while let Some(ended) = under_way.join_next().await {
            // One that panicked is not settled: its claim falls back, and it is tried again.
            match ended {
                Ok(Handover::Accepted) => self.sent += 1,
                Ok(Handover::Refused(_)) => self.refused += 1,
                Ok(Handover::Delayed(_)) | Err(_) => self.delayed += 1,
                Ok(Handover::NobodyThere(_)) => {
                    self.delayed += 1;
                    server_is_there = false;
                }
            }
        }
        server_is_there
    }
}
