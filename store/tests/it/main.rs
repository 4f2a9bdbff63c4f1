//! The store as people use it. One binary, because linking it is what takes long; a file is an aggregate.
//!
//! A test takes `#[values(Sqlite, Postgres)] engine: Engine` and runs on both. On PostgreSQL it needs a server in
//! `HEARBACK_TEST_POSTGRES_URL`, which `cargo xtask test` starts.

mod about_you;
mod accounts;
mod analysis;
mod appeals;
mod authorship;
mod baskets;
mod campaigns;
mod consents;
mod contacts;
mod correcting;
mod crash;
mod crowd;
mod deliveries;
mod documents;
mod erasing;
mod hostile;
mod import;
mod limits;
mod log;
mod members;
mod moderation;
mod moderation_account;
mod people;
mod policies;
mod queue;
mod receipt_letters;
mod receipts;
mod reports;
mod retention;
mod rules;
mod said_language;
mod searching;
mod signed_log;
mod submitting;
mod taking_part;
mod town;
mod translations;
mod variants;
mod verification;
mod versions;
mod ways;
mod writing;
