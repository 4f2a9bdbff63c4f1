//! Somebody corrects what they said, or takes it back.

use domain::receipt::Receipt;
use domain::submission::{CORRECTION_WINDOW, SubmissionRefusal};
use domain::time::SECOND;
use domain::vocabulary::{Channel, ContributionState};
use rstest::rstest;
use serde_json::json;
use store::contributions::{Submission, correct, take_back};
use store::{Error, Result};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town, by_web};
use fixtures::{Folder, line};

fn is_over(result: &Result<()>) -> bool {
    matches!(result, Err(Error::Submission(SubmissionRefusal::WindowClosed)))
}

#[rstest]
#[tokio::test]
async fn within_a_quarter_of_an_hour_it_can_be_corrected(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Tres!").await;
    town.store.clock.advance(CORRECTION_WINDOW);
    correct(&town.store, &comment.receipt, " Trees! ").await.unwrap();
    let trace = town.opens(&comment.receipt).await;
    assert_eq!((trace.body.as_str(), trace.contribution, trace.log_sequence), ("Trees!", comment.contribution, 0));
    assert!(trace.html.contains("Trees!") && trace.correctable_until.is_some());
    // The entry of the words before stays; what opens it is gone.
    assert_eq!(store::log::head(&town.store).await.unwrap().size, 2);
    assert_eq!(town.numbers("SELECT sequence FROM log_entry WHERE salt IS NOT NULL".into()).await, [1]);
    assert_eq!(store::log::unaccounted(&town.store).await.unwrap(), Vec::<i64>::new());
    let blank = correct(&town.store, &comment.receipt, "\n").await;
    assert!(matches!(blank, Err(Error::Submission(SubmissionRefusal::Empty))), "{blank:?}");
    assert_eq!(town.opens(&comment.receipt).await.body, "Trees!");
}

#[rstest]
#[tokio::test]
async fn within_a_quarter_of_an_hour_it_can_be_taken_back(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says_and_leaves("My neighbour is called Ruth.", "amal@example.org").await;
    take_back(&town.store, &comment.receipt).await.unwrap();
    let trace = town.opens(&comment.receipt).await;
    assert_eq!((trace.state, trace.body.as_str(), trace.html.as_str()), (ContributionState::TakenBack, "", ""));
    assert_eq!((trace.hears_back, trace.correctable_until, trace.log_sequence), (false, None, 0));
    assert_eq!(town.consultation().await.participants, 0);
    for (table, rows) in town.tables().await {
        assert!(!rows.contains("Ruth") && !rows.contains("amal"), "{table}: {rows}");
    }
    assert_eq!(town.numbers("SELECT sequence FROM log_entry WHERE salt IS NOT NULL".into()).await, [0; 0]);
    assert_eq!(store::log::unaccounted(&town.store).await.unwrap(), Vec::<i64>::new());
    assert!(is_over(&take_back(&town.store, &comment.receipt).await));
    assert!(is_over(&correct(&town.store, &comment.receipt, "Trees!").await));
}

#[rstest]
#[tokio::test]
async fn afterwards_it_stands(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Trees!").await;
    town.store.clock.advance(CORRECTION_WINDOW + SECOND);
    let before = town.tables().await;
    assert!(is_over(&correct(&town.store, &comment.receipt, "No trees!").await));
    assert!(is_over(&take_back(&town.store, &comment.receipt).await));
    assert_eq!(town.tables().await, before);
    assert_eq!(town.opens(&comment.receipt).await.correctable_until, None);
    let nobodys = take_back(&town.store, &Receipt::from_random(1)).await;
    assert!(matches!(nobodys, Err(Error::NotFound)), "{nobodys:?}");
}

#[rstest]
#[tokio::test]
async fn what_is_corrected_after_it_was_published_waits_for_a_moderator_again(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Trees!").await;
    town.mara_publishes(&[comment.contribution]).await;
    correct(&town.store, &comment.receipt, "Palm trees!").await.unwrap();
    let trace = town.opens(&comment.receipt).await;
    assert_eq!((trace.state, trace.decision), (ContributionState::Waiting, None));
    assert_eq!(town.consultation().await.published, 0);
    let decided = store::moderation::decided(&town.store, town.id().await, 10).await.unwrap();
    assert_eq!(decided, []);
    assert_eq!(town.mara_publishes(&[comment.contribution]).await, 1);
    assert_eq!(town.opens(&comment.receipt).await.state, ContributionState::Published);
}

#[rstest]
#[tokio::test]
async fn what_was_hidden_is_not_changed_behind_the_moderators_back(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Ask Ruth, 555 0199.").await;
    town.mara_hides(comment.contribution).await;
    assert!(is_over(&correct(&town.store, &comment.receipt, "Ask Ruth.").await));
    assert_eq!(town.opens(&comment.receipt).await.correctable_until, None);
}

#[rstest]
#[tokio::test]
async fn what_a_report_has_answered_stands_also_in_the_first_quarter_of_an_hour(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    town.is_now(town.consultation().await.clock.closes_at);
    let comment = town.says("In the last second.").await;
    town.reports().await;
    assert!(is_over(&correct(&town.store, &comment.receipt, "A second later.").await));
    assert!(is_over(&take_back(&town.store, &comment.receipt).await));
    let trace = town.opens(&comment.receipt).await;
    assert_eq!((trace.state, trace.correctable_until), (ContributionState::Published, None));
}

#[rstest]
#[tokio::test]
async fn what_others_wrote_down_is_not_changed_with_the_receipt(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    let folder = Folder::street_trees();
    folder.contributions(&[line("c1", json!({"submitted_at": "2026-06-10T12:00:00Z"}))]);
    town.imports(&folder).await;
    let imported = store::receipts::of_import(&town.store, SLUG).await.unwrap().remove(0).1;
    let by_sms = Submission { channel: Channel::Sms, ..by_web("Trees!") };
    let by_sms = town.submits(&by_sms).await.unwrap().receipt;
    for receipt in [imported, by_sms] {
        let refused = correct(&town.store, &receipt, "No trees!").await;
        assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
        assert_eq!(town.opens(&receipt).await.correctable_until, None);
    }
}

#[rstest]
#[tokio::test]
async fn once_corrected_its_id_stands_for_the_new_words(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = Submission { external_id: Some("7"), ..by_web("Tres!") };
    let sent = town.submits(&comment).await.unwrap();
    correct(&town.store, &sent.receipt, "Trees!").await.unwrap();
    let again = town.submits(&Submission { body: "Trees!", ..comment.clone() }).await.unwrap();
    assert_eq!((&again.receipt, again.first), (&sent.receipt, false));
    let first_words = town.submits(&comment).await;
    assert!(matches!(first_words, Err(Error::Submission(SubmissionRefusal::SaidSomethingElse))), "{first_words:?}");
}
