//! Somebody leaves an address to hear back at.

use std::sync::Arc;

use domain::submission::SubmissionRefusal;
use rstest::rstest;
use store::Error;
use store::contacts::leave_address;
use store::contributions::{Submission, submit, take_back};
use store::deliveries::{self, Progress};
use tokio::sync::Barrier;

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town, by_web};

#[rstest]
#[tokio::test]
async fn who_leaves_an_address_hears_back_and_nobody_reads_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Trees!").await;
    assert!(!town.opens(&comment.receipt).await.hears_back);
    leave_address(&town.store, &comment.receipt, " Amal@Example.org ", "en").await.unwrap();
    assert!(town.opens(&comment.receipt).await.hears_back);
    assert_eq!(town.texts("SELECT email FROM contact".into()).await, ["Amal@Example.org"]);
}

#[rstest]
#[tokio::test]
async fn what_is_no_address_is_refused_and_not_kept(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Trees!").await;
    for typed in ["", "amal", "amal@", "a@b\0.org"] {
        let refused = leave_address(&town.store, &comment.receipt, typed, "en").await;
        assert!(matches!(refused, Err(Error::Submission(SubmissionRefusal::NoSuchAddress))), "{typed}: {refused:?}");
    }
    assert_eq!(town.count("contact").await, 0);
    take_back(&town.store, &comment.receipt).await.unwrap();
    let too_late = leave_address(&town.store, &comment.receipt, "amal@example.org", "en").await;
    assert!(matches!(too_late, Err(Error::NotFound)), "{too_late:?}");
}

#[rstest]
#[tokio::test]
async fn who_leaves_the_same_address_again_is_the_same_participant_and_hears_once(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    town.says_and_leaves("Trees!", "amal@example.org").await;
    town.says_and_leaves("Benches!", "AMAL@example.org").await;
    let third = town.says("Water!").await;
    for _ in 0..2 {
        leave_address(&town.store, &third.receipt, "Amal@Example.Org", "en").await.unwrap();
    }
    assert_eq!((town.count("contact").await, town.consultation().await.participants), (1, 1));
    town.reports().await;
    let due = deliveries::claim(&town.store, 10).await.unwrap();
    assert_eq!(due.len(), 1);
    let words: Vec<&str> = due[0].traces.iter().map(|trace| trace.body.as_str()).collect();
    assert_eq!(words, ["Trees!", "Benches!", "Water!"]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn eight_who_leave_the_same_address_at_once_are_one_participant(#[values(Sqlite, Postgres)] engine: Engine) {
    const ADDRESSES: usize = 6;
    let town = Town::consulting(engine).await;
    let together = Arc::new(Barrier::new(8));
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..8 {
        let (store, together) = (town.store.clone(), together.clone());
        tasks.spawn(async move {
            for address in 0..ADDRESSES {
                let (email, words) = (format!("amal{address}@example.org"), format!("Tree {number}"));
                let comment = submit(&store, &by_web(&words)).await.unwrap();
                together.wait().await;
                leave_address(&store, &comment.receipt, &email, "en").await.unwrap();
                let email = format!("amal{}@example.org", address + ADDRESSES);
                together.wait().await;
                submit(&store, &Submission { email: Some(&email), ..by_web(&words) }).await.unwrap();
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.unwrap();
    }
    let addresses = 2 * ADDRESSES as i64;
    assert_eq!((town.count("contact").await, town.consultation().await.participants), (addresses, addresses));
}

#[rstest]
#[tokio::test]
async fn who_mistyped_an_address_leaves_the_right_one_and_the_wrong_one_is_gone(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    town.says_and_leaves("Benches!", "amal@example.org").await;
    let comment = town.says_and_leaves("Trees!", "amal@example.og").await;
    leave_address(&town.store, &comment.receipt, "amal@exampel.org", "en").await.unwrap();
    leave_address(&town.store, &comment.receipt, "amal@example.org", "en").await.unwrap();
    assert_eq!(town.texts("SELECT email FROM contact".into()).await, ["amal@example.org"]);
    assert_eq!(town.consultation().await.participants, 1);
}

/// Nobody has proved that an address is theirs: typing somebody else's must open nothing.
#[rstest]
#[tokio::test]
async fn a_stranger_who_types_my_address_cannot_draw_my_answers_to_theirs(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let mine = town.says_and_leaves("Trees!", "amal@example.org").await;
    let theirs = town.says_and_leaves("Parking!", "amal@example.org").await;
    leave_address(&town.store, &theirs.receipt, "stranger@example.org", "en").await.unwrap();
    town.reports().await;
    let mut due = deliveries::claim(&town.store, 10).await.unwrap();
    due.sort_by(|a, b| a.email.cmp(&b.email));
    let sent: Vec<(&str, Vec<i64>)> =
        due.iter().map(|due| (due.email.as_str(), due.traces.iter().map(|t| t.contribution).collect())).collect();
    assert_eq!(
        sent,
        [("amal@example.org", vec![mine.contribution]), ("stranger@example.org", vec![theirs.contribution]),]
    );
}

#[rstest]
#[tokio::test]
async fn taking_back_the_last_of_it_takes_the_address_too(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let first = town.says_and_leaves("Trees!", "amal@example.org").await;
    let second = town.says_and_leaves("Benches!", "amal@example.org").await;
    take_back(&town.store, &first.receipt).await.unwrap();
    assert_eq!(town.count("contact").await, 1);
    take_back(&town.store, &second.receipt).await.unwrap();
    assert_eq!(town.count("contact").await, 0);
}

/// One takes back the last that was said under an address while another speaks under it.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_address_is_not_forgotten_while_somebody_speaks_under_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    for round in 0..16 {
        let email = format!("amal{round}@example.org");
        let first = town.says_and_leaves("Trees!", &email).await.receipt;
        let together = Arc::new(Barrier::new(2));
        let (store, waits) = (town.store.clone(), together.clone());
        let taking_back = tokio::spawn(async move {
            waits.wait().await;
            take_back(&store, &first).await.unwrap();
        });
        let store = town.store.clone();
        let speaking = tokio::spawn(async move {
            together.wait().await;
            submit(&store, &Submission { email: Some(&email), ..by_web("Benches!") }).await.unwrap()
        });
        let (taken_back, second) = tokio::join!(taking_back, speaking);
        taken_back.unwrap();
        assert!(town.opens(&second.unwrap().receipt).await.hears_back);
    }
}

#[rstest]
#[tokio::test]
async fn who_leaves_an_address_when_the_report_is_out_hears_back_at_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Trees!").await;
    town.reports().await;
    assert_eq!(deliveries::claim(&town.store, 10).await.unwrap().len(), 0);
    for _ in 0..2 {
        leave_address(&town.store, &comment.receipt, "amal@example.org", "en").await.unwrap();
    }
    let due = deliveries::claim(&town.store, 10).await.unwrap();
    assert_eq!((due.len(), due[0].consultation.as_str()), (1, SLUG));
    let progress = deliveries::progress(&town.store, town.id().await).await.unwrap();
    assert_eq!(progress, Progress { waiting: 1, ..Progress::default() });
}
