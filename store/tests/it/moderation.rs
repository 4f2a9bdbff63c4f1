//! Mara moderates, for an association of older people. Rule 6.

use std::collections::HashSet;

use domain::moderation::{Decision, DecisionRefusal, Ground};
use domain::time::MINUTE;
use domain::vocabulary::ContributionState::{self, Hidden, Published, Waiting};
use rstest::rstest;
use store::moderation::{decide, decided, item, queue};
use store::{Error, contributions};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town, noon, too_personal};

#[rstest]
#[tokio::test]
async fn the_queue_holds_what_waits_oldest_first_and_nothing_loses_its_place(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let id = town.id().await;
    let mut said = Vec::new();
    for words in ["one", "two", "three", "four"] {
        said.push(town.says(words).await.contribution);
        town.store.clock.advance(MINUTE);
    }
    let ids = |queue: &store::moderation::Queue| queue.items.iter().map(|item| item.id).collect::<Vec<_>>();
    let first = queue(&town.store, id, None, 2).await.unwrap();
    assert_eq!((ids(&first), first.waiting, first.oldest), (said[..2].to_vec(), 4, Some(noon())));
    town.mara_publishes(&[said[0], said[2]]).await;
    let next = queue(&town.store, id, Some(said[1]), 2).await.unwrap();
    assert_eq!((ids(&next), next.waiting, next.decided), (vec![said[3]], 2, 2));
    assert_eq!(next.oldest, Some(noon().plus(MINUTE)));
    // One that is decided can still be looked at; one of another consultation cannot.
    assert_eq!(item(&town.store, id, said[0]).await.unwrap().unwrap().state, Published);
    assert_eq!(item(&town.store, id + 1, said[0]).await.unwrap(), None);
}

#[rstest]
#[tokio::test]
async fn mara_hides_on_a_ground_and_its_author_reads_why(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Call Ruth, 555 0199.").await;
    town.mara_hides(comment.contribution).await;
    let trace = town.opens(&comment.receipt).await;
    let decision = trace.decision.unwrap();
    assert_eq!((trace.state, decision.organisation.as_str(), decision.at), (Hidden, "Lindenfeld Neighbours", noon()));
    assert_eq!(decision.ground, Some(Ground::PersonalData));
    assert_eq!(decision.statement_of_reasons.as_deref(), Some("It gives the telephone number of a neighbour."));
    assert_eq!(town.consultation().await.published, 0);
    let standing = decided(&town.store, town.id().await, 10).await.unwrap();
    assert_eq!((standing.len(), standing[0].member.as_str(), standing[0].state), (1, "Mara", Hidden));
    assert_eq!(store::log::head(&town.store).await.unwrap().size, 2);
}

#[rstest]
#[tokio::test]
async fn nobody_but_a_moderator_of_an_association_that_moderates_here_decides(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Trees!").await;
    let others =
        [town.ines().await, town.tomas().await, town.paul().await, town.fadi().await, town.quentin().await, vec![]];
    for hats in others {
        for decision in [Decision::Publish, too_personal()] {
            let refused = decide(&town.store, &hats, SLUG, &[comment.contribution], &decision).await;
            assert!(matches!(refused, Err(Error::NotAllowed(_))), "{hats:?}: {refused:?}");
        }
    }
    assert_eq!(town.opens(&comment.receipt).await.state, Waiting);
    assert_eq!((town.count("decision").await, town.count("log_entry").await), (0, 1));
}

#[rstest]
#[tokio::test]
async fn a_batch_is_decided_whole_or_not_at_all(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let mut batch = Vec::new();
    for words in ["one", "two", "three"] {
        batch.push(town.says(words).await.contribution);
    }
    let before = town.tables().await;
    let mara = town.mara().await;
    let with_a_stranger = [batch.clone(), vec![9_999]].concat();
    let refused = decide(&town.store, &mara, SLUG, &with_a_stranger, &Decision::Publish).await;
    assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
    let unchanged = |(name, _): &&(String, String)| name != "member" && name != "role";
    let after = town.tables().await;
    assert_eq!(after.iter().filter(unchanged).collect::<Vec<_>>(), before.iter().filter(unchanged).collect::<Vec<_>>());
    batch.reverse();
    batch.push(batch[0]);
    assert_eq!(town.mara_publishes(&batch).await, 3);
    assert_eq!(town.consultation().await.published, 3);
}

#[rstest]
#[tokio::test]
async fn a_decision_that_is_sent_twice_is_taken_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Trees!").await;
    assert_eq!(town.mara_publishes(&[comment.contribution]).await, 1);
    assert_eq!(town.mara_publishes(&[comment.contribution]).await, 0);
    assert_eq!((town.count("decision").await, store::log::head(&town.store).await.unwrap().size), (1, 2));
    // Another decision is another one, and the last one stands.
    town.mara_hides(comment.contribution).await;
    assert_eq!((town.count("decision").await, town.opens(&comment.receipt).await.state), (2, Hidden));
    assert_eq!(decided(&town.store, town.id().await, 10).await.unwrap().len(), 1);
}

#[rstest]
#[tokio::test]
async fn what_its_author_took_back_meanwhile_is_passed_over_in_a_batch_and_refused_alone(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let (kept, gone) = (town.says("Trees!").await, town.says("Benches!").await);
    contributions::take_back(&town.store, &gone.receipt).await.unwrap();
    let mara = town.mara().await;
    let alone = decide(&town.store, &mara, SLUG, &[gone.contribution], &Decision::Publish).await;
    assert!(matches!(alone, Err(Error::Decision(DecisionRefusal::TakenBack))), "{alone:?}");
    assert_eq!(town.mara_publishes(&[gone.contribution, kept.contribution]).await, 1);
    assert_eq!(town.opens(&gone.receipt).await.state, ContributionState::TakenBack);
    assert_eq!(item(&town.store, town.id().await, gone.contribution).await.unwrap(), None);
}

/// Mara publishes a batch in the moment in which its authors take theirs back or correct it.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nothing_is_published_that_was_taken_back_in_the_same_moment(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let mara = town.mara().await;
    let mut said = Vec::new();
    for number in 0..12 {
        said.push(town.says_and_leaves(&format!("Tree {number}"), &format!("amal{number}@example.org")).await);
    }
    let mut tasks = tokio::task::JoinSet::new();
    // Four members of the association, each in another order.
    for turn in 0..4 {
        let mut ids: Vec<i64> = said.iter().map(|one| one.contribution).collect();
        ids.rotate_left(3 * turn);
        let (store, mara) = (town.store.clone(), mara.clone());
        tasks.spawn(async move {
            decide(&store, &mara, SLUG, &ids, &Decision::Publish).await.unwrap();
        });
    }
    for (number, one) in said.iter().enumerate() {
        let (store, receipt) = (town.store.clone(), one.receipt.clone());
        tasks.spawn(async move {
            if number % 2 == 0 {
                contributions::take_back(&store, &receipt).await.unwrap();
            } else {
                contributions::correct(&store, &receipt, "Corrected").await.unwrap();
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.unwrap();
    }
    for (number, one) in said.iter().enumerate() {
        let trace = town.opens(&one.receipt).await;
        if number % 2 == 0 {
            assert_eq!((trace.state, trace.body.as_str()), (ContributionState::TakenBack, ""));
        } else {
            assert!(matches!(trace.state, Waiting | Published) && trace.body == "Corrected", "{trace:?}");
        }
    }
    assert_eq!(store::log::unaccounted(&town.store).await.unwrap(), Vec::<i64>::new());
    let sequences: HashSet<i64> = town.numbers("SELECT sequence FROM log_entry".into()).await.into_iter().collect();
    assert_eq!(sequences.len() as i64, store::log::head(&town.store).await.unwrap().size);
}
