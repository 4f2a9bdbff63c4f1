//! The outcome reaches each participant. Rule 9 stands as a property in rules.rs.

use std::collections::HashSet;
use std::sync::Arc;

use domain::delivery::{Attempt, MOST_ATTEMPTS};
use domain::loop_stage::LoopStage;
use domain::time::{DAY, HOUR, MINUTE};
use domain::vocabulary::DispositionOutcome;
use rstest::rstest;
use store::analysis::Coding;
use store::contributions::Submission;
use store::deliveries::{Progress, claim, progress, settle};
use tokio::sync::Barrier;

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{Town, by_web};

/// So many people left an address, and the report is out.
async fn reported_to(engine: Engine, people: usize) -> Town {
    let town = Town::consulting(engine).await;
    for number in 0..people {
        town.says_and_leaves(&format!("Tree {number}"), &format!("amal{number}@example.org")).await;
    }
    town.reports().await;
    town
}

async fn stand(town: &Town) -> [i64; 3] {
    let Progress { sent, waiting, undeliverable } = progress(&town.store, town.id().await).await.unwrap();
    [sent, waiting, undeliverable]
}

#[rstest]
#[tokio::test]
async fn amal_gets_one_mail_with_her_own_answer(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let email = Some("amal@example.org");
    let comment = town.submits(&Submission { email, language: Some("ar"), ..by_web("Shade!") }).await.unwrap();
    town.says("Nobody hears about this one.").await;
    town.reports().await;
    assert_eq!(stand(&town).await, [0, 1, 0]);
    let due = claim(&town.store, 10).await.unwrap().remove(0);
    assert_eq!((due.attempt, due.email.as_str(), due.language.as_str()), (1, "amal@example.org", "ar"));
    assert_eq!(due.title, "Street Trees");
    assert_eq!((due.traces.len(), &due.traces[0].receipt, due.traces[0].stage), (1, &comment.receipt, LoopStage::Done));
    settle(&town.store, due.id, due.attempt, Attempt::Accepted, None).await.unwrap();
    assert_eq!(stand(&town).await, [1, 0, 0]);
    town.store.clock.advance(30 * DAY);
    assert_eq!(claim(&town.store, 10).await.unwrap().len(), 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn four_workers_never_have_the_same_delivery(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = reported_to(engine, 12).await;
    let together = Arc::new(Barrier::new(4));
    for _ in 0..6 {
        let mut workers = tokio::task::JoinSet::new();
        for _ in 0..4 {
            let (store, together) = (town.store.clone(), together.clone());
            workers.spawn(async move {
                store.db.answers().await.unwrap();
                together.wait().await;
                let mut mine = claim(&store, 5).await.unwrap();
                mine.extend(claim(&store, 5).await.unwrap());
                mine.into_iter().map(|due| due.id).collect::<Vec<_>>()
            });
        }
        let claimed = workers.join_all().await.concat();
        assert_eq!((claimed.len(), claimed.iter().collect::<HashSet<_>>().len()), (12, 12));
        town.store.clock.advance(5 * MINUTE);
    }
}

/// Whether they come before the report or after it, they hear back; whoever comes in between must not be missed.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn who_leaves_an_address_while_the_report_comes_out_hears_exactly_once(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let mut said = Vec::new();
    for number in 0..16 {
        said.push(town.says(&format!("Tree {number}")).await);
    }
    town.closes().await;
    let theme = town.tomas_makes_a_theme("Trees").await;
    let ids: Vec<i64> = said.iter().map(|one| one.contribution).collect();
    town.mara_publishes(&ids).await;
    town.tomas_codes(&ids, Coding::Add(&[theme])).await;
    town.ines_answers(theme, DispositionOutcome::AlreadyInPlace, &[]).await;
    town.ines_sums_up("What we heard").await;
    let mut tasks = tokio::task::JoinSet::new();
    for (number, one) in said.into_iter().enumerate() {
        let store = town.store.clone();
        tasks.spawn(async move {
            let address = format!("amal{number}@example.org");
            store::contacts::leave_address(&store, &one.receipt, &address, "en").await.unwrap();
        });
    }
    town.ines_publishes_the_report().await.unwrap();
    while let Some(done) = tasks.join_next().await {
        done.unwrap();
    }
    let due = claim(&town.store, 100).await.unwrap();
    let reached: HashSet<&str> = due.iter().map(|due| due.email.as_str()).collect();
    assert_eq!((due.len(), reached.len()), (16, 16));
}

#[rstest]
#[tokio::test]
async fn what_a_worker_dropped_falls_back_after_its_lease(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = reported_to(engine, 1).await;
    assert_eq!(claim(&town.store, 10).await.unwrap()[0].attempt, 1);
    town.store.clock.advance(4 * MINUTE);
    assert_eq!(claim(&town.store, 10).await.unwrap().len(), 0);
    town.store.clock.advance(MINUTE);
    assert_eq!(claim(&town.store, 10).await.unwrap()[0].attempt, 2);
}

#[rstest]
#[tokio::test]
async fn a_worker_that_was_too_slow_takes_nothing_from_the_next_one(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = reported_to(engine, 1).await;
    let slow = claim(&town.store, 1).await.unwrap().remove(0);
    town.store.clock.advance(6 * MINUTE);
    let next = claim(&town.store, 1).await.unwrap().remove(0);
    for came in [Attempt::Delayed, Attempt::Refused] {
        settle(&town.store, slow.id, slow.attempt, came, Some("timed out")).await.unwrap();
    }
    // The second worker is still sending: a third must not.
    town.store.clock.advance(2 * MINUTE);
    assert_eq!(claim(&town.store, 1).await.unwrap().len(), 0);
    settle(&town.store, next.id, next.attempt, Attempt::Accepted, None).await.unwrap();
    settle(&town.store, slow.id, slow.attempt, Attempt::Delayed, None).await.unwrap();
    assert_eq!(stand(&town).await, [1, 0, 0]);
}

#[rstest]
#[tokio::test]
async fn a_mail_that_a_slow_worker_did_send_is_not_sent_again(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = reported_to(engine, 1).await;
    let slow = claim(&town.store, 1).await.unwrap().remove(0);
    town.store.clock.advance(6 * MINUTE);
    let next = claim(&town.store, 1).await.unwrap().remove(0);
    settle(&town.store, slow.id, slow.attempt, Attempt::Accepted, None).await.unwrap();
    settle(&town.store, next.id, next.attempt, Attempt::Delayed, None).await.unwrap();
    town.store.clock.advance(DAY);
    assert_eq!((claim(&town.store, 1).await.unwrap().len(), stand(&town).await), (0, [1, 0, 0]));
}

#[rstest]
#[tokio::test]
async fn a_server_that_refuses_for_good_is_not_asked_again(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = reported_to(engine, 2).await;
    let due = claim(&town.store, 10).await.unwrap();
    settle(&town.store, due[0].id, 1, Attempt::Refused, Some("550 no such user")).await.unwrap();
    settle(&town.store, due[1].id, 1, Attempt::Accepted, None).await.unwrap();
    // Settled is settled.
    settle(&town.store, due[0].id, 1, Attempt::Delayed, None).await.unwrap();
    town.store.clock.advance(DAY);
    assert_eq!((claim(&town.store, 10).await.unwrap().len(), stand(&town).await), (0, [1, 0, 1]));
    assert_eq!(town.texts("SELECT problem FROM delivery WHERE problem IS NOT NULL".into()).await, ["550 no such user"]);
}

#[rstest]
#[tokio::test]
async fn a_dead_server_delays_mail_and_neither_loses_nor_doubles_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = reported_to(engine, 3).await;
    let back_at = town.store.clock.now().plus(2 * DAY);
    let mut sent = Vec::new();
    for _ in 0..4 * 24 {
        for due in claim(&town.store, 10).await.unwrap() {
            let came = if town.store.clock.now() < back_at { Attempt::Delayed } else { Attempt::Accepted };
            if came == Attempt::Accepted {
                sent.push(due.email.clone());
            }
            settle(&town.store, due.id, due.attempt, came, Some("connection refused")).await.unwrap();
        }
        town.store.clock.advance(HOUR);
    }
    sent.sort();
    assert_eq!(sent, ["amal0@example.org", "amal1@example.org", "amal2@example.org"]);
    assert_eq!(stand(&town).await, [3, 0, 0]);
}

#[rstest]
#[tokio::test]
async fn a_server_that_stays_dead_is_given_up_after_a_week(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = reported_to(engine, 1).await;
    let mut attempts = 0;
    for _ in 0..20 * 4 {
        for due in claim(&town.store, 10).await.unwrap() {
            attempts = due.attempt;
            settle(&town.store, due.id, due.attempt, Attempt::Delayed, None).await.unwrap();
        }
        town.store.clock.advance(6 * HOUR);
    }
    assert_eq!((attempts, stand(&town).await), (MOST_ATTEMPTS, [0, 0, 1]));
}

#[rstest]
#[tokio::test]
async fn who_had_the_address_erased_gets_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = reported_to(engine, 2).await;
    town.run("DELETE FROM contact WHERE email_key = 'amal0@example.org'".into()).await;
    let due = claim(&town.store, 10).await.unwrap();
    assert_eq!(due.iter().map(|due| due.email.as_str()).collect::<Vec<_>>(), ["amal1@example.org"]);
    assert_eq!(stand(&town).await, [0, 1, 1]);
}
