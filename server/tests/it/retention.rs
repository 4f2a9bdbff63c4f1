//! What is over its time goes by itself, while the program serves.

use std::time::Duration;

use domain::delivery::Attempt;
use domain::time::DAY;
use serde_json::json;
use store::{Clock, Rng, Store, deliveries, receipts};
use tokio::sync::watch;

use crate::town::Town;

#[tokio::test]
async fn an_address_goes_by_itself_and_the_job_ends_when_told() {
    let town = Town::new().await;
    let receipt = town.says(json!({"body": "Shade.", "email": "amal@example.org"})).await.parse().unwrap();
    town.publishes_its_report().await;
    let due = deliveries::claim(&town.store, 1).await.unwrap().remove(0);
    deliveries::settle(&town.store, due.id, due.attempt, Attempt::Accepted, None).await.unwrap();
    town.store.clock.advance(31 * DAY);
    let (stop, stopped) = watch::channel(false);
    let running = tokio::spawn(server::retention::run(town.store.clone(), stopped));
    let hears_back = async || receipts::trace(&town.store, &receipt).await.unwrap().unwrap().hears_back;
    for _ in 0..200 {
        if !hears_back().await {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    stop.send(true).unwrap();
    running.await.unwrap();
    assert!(!hears_back().await);
}

/// A rehearsal shows another day; nobody's address may go for that.
#[tokio::test]
async fn a_rehearsal_removes_nothing() {
    let town = Town::new().await;
    let receipt = town.says(json!({"body": "Shade.", "email": "amal@example.org"})).await.parse().unwrap();
    let url = format!("sqlite:{}", town.folder.path().join("hearback.db").display());
    let rehearsed = Store::open(&url, Clock::System { shifted_by: 36_000 * DAY }, Rng::System).await.unwrap();
    assert!(store::retention::due(&rehearsed).await.unwrap().iter().any(|(_, count)| *count > 0));
    let (stop, stopped) = watch::channel(false);
    let running = tokio::spawn(server::retention::run(rehearsed, stopped));
    tokio::time::sleep(Duration::from_millis(200)).await;
    stop.send(true).unwrap();
    running.await.unwrap();
    assert!(receipts::trace(&town.store, &receipt).await.unwrap().unwrap().hears_back);
}
