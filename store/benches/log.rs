//! How long an entry takes, a head and a proof, when the log is short and when it is long: all three may grow with the
//! height of its tree alone. `cargo bench -p store --bench log -- 1000 100000` runs it; its arguments are how many
//! entries, the few first.

#![expect(clippy::print_stdout, reason = "the figures are what this program is for")]

use std::env::args;
use std::error::Error;

use domain::merkle::Frontier;
use domain::time::Timestamp;
use fixtures::Folder;
use sqlx::{QueryBuilder, Sqlite};
use store::contributions::{Says, Submission};
use store::{Clock, Db, Rng, Store, log, log_proofs, signed_heads};
use tokio::time::Instant;

const ROUNDS: i64 = 200;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    for entries in args().skip(1).filter_map(|argument| argument.parse().ok()) {
        time(entries).await?;
    }
    Ok(())
}

async fn time(entries: i64) -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let url = format!("sqlite:{}", folder.path().join("hearback.db").display());
    // Within the time in which the consultation of the fixtures is open.
    let clock = Clock::set_to(Timestamp(1_781_092_800_000_000));
    let store = Store::open(&url, clock.clone(), Rng::seeded(1)).await?;
    store::import::consultation(&store, Folder::street_trees().path()).await?;
    fill(&store, entries).await?;
    store.db.close().await;
    let begun = Instant::now();
    let store = Store::open(&url, clock, Rng::seeded(2)).await?;
    println!("{entries} entries; the tree over all of them: {:?}", begun.elapsed());

    let begun = Instant::now();
    let mut verified = Frontier::default();
    signed_heads::sign(&store, &mut verified).await?;
    println!("  the first head, with all entries read again: {:?}", begun.elapsed());

    let begun = Instant::now();
    for round in 0..ROUNDS {
        store::contributions::submit(&store, &says(&format!("Tree {round}"))).await?;
    }
    println!("  a comment with its entry: {:?}", begun.elapsed() / ROUNDS as u32);
    let begun = Instant::now();
    signed_heads::sign(&store, &mut verified).await?;
    println!("  a head after {ROUNDS} of them: {:?}", begun.elapsed());

    let size = log::head(&store).await?.size;
    let begun = Instant::now();
    for round in 0..ROUNDS {
        log_proofs::inclusion(&store, round * size / ROUNDS, size).await?;
    }
    println!("  a proof that an entry is there: {:?}", begun.elapsed() / ROUNDS as u32);
    let begun = Instant::now();
    for round in 0..ROUNDS {
        log_proofs::consistency(&store, round * size / ROUNDS + 1, size).await?;
    }
    println!("  a proof that the log went on: {:?}", begun.elapsed() / ROUNDS as u32);
    Ok(())
}

async fn fill(store: &Store, entries: i64) -> Result<(), Box<dyn Error>> {
    let Db::Sqlite { write, .. } = &store.db else { return Ok(()) };
    let sequences: Vec<i64> = (log::head(store).await?.size..entries).collect();
    let mut tx = write.begin().await?;
    for some in sequences.chunks(1_000) {
        let mut sql = QueryBuilder::<Sqlite>::new("INSERT INTO log_entry (sequence, at, kind, commitment) ");
        sql.push_values(some, |mut row, sequence| {
            let commitment = domain::log::commitment(&[0; 32], &sequence.to_string());
            row.push_bind(*sequence).push_bind(*sequence).push_bind("received").push_bind(commitment.to_vec());
        });
        sql.build().execute(&mut *tx).await?;
    }
    sqlx::query("UPDATE log_head SET size = $1").bind(entries).execute(&mut *tx).await?;
    sqlx::query("DELETE FROM log_node").execute(&mut *tx).await?;
    tx.commit().await?;
    Ok(())
}

fn says(body: &str) -> Submission<'_> {
    Submission {
        consultation: "street-trees",
        body,
        paragraph: None,
        section: None,
        says: Says::Comment,
        language: Some("en"),
        email: None,
        channel: domain::vocabulary::Channel::Web,
        external_id: None,
        code: None,
        version: None,
    }
}
