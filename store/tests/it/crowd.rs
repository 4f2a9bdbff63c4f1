//! Many people do everything at once. Nobody may wait for somebody who waits for them, and nothing may break.

use std::sync::Arc;

use domain::moderation::Decision;
use domain::receipt::Receipt;
use rstest::rstest;
use store::contacts::leave_address;
use store::contributions::{Submission, correct, submit, take_back};
use store::{Error, Result, Rng, deliveries, moderation};
use tokio::sync::{Barrier, Mutex};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town, by_web, too_personal};

const PEOPLE: u64 = 8;
const ACTS: usize = 25;

/// What the rules refuse is an answer; what the database refuses is a fault.
fn answered<T>(result: Result<T>) {
    match result {
        Ok(_) | Err(Error::Submission(_) | Error::Decision(_)) => {}
        Err(other) => panic!("{other:?}"),
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_crowd_does_everything_at_once_and_nothing_breaks(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (id, mara) = (town.id().await, town.mara().await);
    let given: Arc<Mutex<Vec<Receipt>>> = Arc::default();
    given.lock().await.push(town.says("The first word").await.receipt);
    let together = Arc::new(Barrier::new(PEOPLE as usize));
    let mut people = tokio::task::JoinSet::new();
    for person in 0..PEOPLE {
        let (store, mara, given, together) = (town.store.clone(), mara.clone(), given.clone(), together.clone());
        people.spawn(async move {
            let dice = Rng::seeded(person);
            store.db.answers().await.unwrap();
            together.wait().await;
            for _ in 0..ACTS {
                let email = format!("amal{}@example.org", dice.number() % 3);
                let one = {
                    let given = given.lock().await;
                    given[dice.number() as usize % given.len()].clone()
                };
                match dice.number() % 8 {
                    0 => answered(correct(&store, &one, "Corrected").await),
                    1 => match take_back(&store, &one).await {
                        Ok(()) | Err(Error::Submission(_)) => {}
                        Err(other) => panic!("{other:?}"),
                    },
                    // What was taken back meanwhile is not there any more.
                    2 | 3 => match leave_address(&store, &one, &email, "en").await {
                        Ok(()) | Err(Error::NotFound) => {}
                        Err(other) => panic!("{other:?}"),
                    },
                    4 => {
                        let queue = moderation::queue(&store, id, None, 20).await.unwrap();
                        let mut batch: Vec<i64> = queue.items.iter().map(|item| item.id).collect();
                        batch.reverse();
                        let decision = if dice.number().is_multiple_of(3) { too_personal() } else { Decision::Publish };
                        answered(moderation::decide(&store, &mara, SLUG, &batch, &decision).await);
                    }
                    5 => drop(deliveries::claim(&store, 5).await.unwrap()),
                    choice => {
                        let (words, client) = (format!("Words of {person}"), format!("{}", dice.number() % 12));
                        let submission = Submission {
                            email: (choice == 6).then_some(&*email),
                            external_id: dice.number().is_multiple_of(2).then_some(&*client),
                            ..by_web(&words)
                        };
                        match submit(&store, &submission).await {
                            Ok(submitted) => given.lock().await.push(submitted.receipt),
                            Err(Error::Submission(_)) => {}
                            Err(other) => panic!("{other:?}"),
                        }
                    }
                }
            }
        });
    }
    while let Some(done) = people.join_next().await {
        done.unwrap();
    }
    for receipt in given.lock().await.iter() {
        town.opens(receipt).await;
    }
    assert_eq!(store::log::unaccounted(&town.store).await.unwrap(), Vec::<i64>::new());
    assert_eq!(store::log::head(&town.store).await.unwrap().size, town.count("log_entry").await);
    // Everybody who can be reached has said something that stands.
    let silent = "SELECT COUNT(*) FROM contact k WHERE NOT EXISTS
        (SELECT 1 FROM contribution c WHERE c.participant_id = k.participant_id AND c.state <> 'taken back')";
    assert_eq!(town.numbers(silent.into()).await, [0]);
}
