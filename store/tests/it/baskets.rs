//! Comments that somebody keeps, to send them together.

use domain::retention::Kind;
use domain::submission::SubmissionRefusal;
use domain::time::DAY;
use domain::vocabulary::Channel;
use rstest::rstest;
use store::baskets::{Fields, Kept, change, forget, keep, kept, receipts, remove, sent};
use store::contributions::{Submission, Submitted};
use store::{Error, contacts, retention};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town, by_web};

fn said(words: &str) -> Fields {
    vec![("body".to_owned(), words.to_owned())]
}

async fn keeps(town: &Town, token: Option<&str>, words: &str) -> String {
    keep(&town.store, SLUG, token, None, &said(words)).await.unwrap()
}

/// Sends what waits as the page does, each under its own name.
async fn sends(town: &Town, token: &str) -> Vec<(i64, Submitted)> {
    let mut all = Vec::new();
    for Kept { id, client_id, fields } in kept(&town.store, SLUG, token).await.unwrap() {
        let submission = Submission { external_id: Some(&client_id), channel: Channel::Web, ..by_web(&fields[0].1) };
        all.push((id, town.submits(&submission).await.unwrap()));
    }
    all
}

#[rstest]
#[tokio::test]
async fn who_keeps_comments_changes_one_removes_one_and_finds_the_rest(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let token = keeps(&town, None, "Trees!").await;
    assert_eq!(keeps(&town, Some(&token), "Benches!").await, token);
    keeps(&town, Some(&token), "Parking!").await;
    let waiting = kept(&town.store, SLUG, &token).await.unwrap();
    change(&town.store, &token, waiting[0].id, &said("Lime trees!")).await.unwrap();
    remove(&town.store, &token, waiting[2].id).await.unwrap();
    let words: Vec<String> =
        kept(&town.store, SLUG, &token).await.unwrap().iter().map(|kept| kept.field("body").to_owned()).collect();
    assert_eq!(words, ["Lime trees!", "Benches!"]);
    let blank = change(&town.store, &token, waiting[0].id, &said(" ")).await;
    assert!(matches!(blank, Err(Error::Submission(SubmissionRefusal::Empty))), "{blank:?}");
    // The token itself stands nowhere, and nobody else's opens anything.
    for (table, rows) in town.tables().await {
        assert!(!rows.contains(&token), "{table}");
    }
    assert_eq!(kept(&town.store, SLUG, "guessed").await.unwrap(), []);
    assert!(matches!(change(&town.store, "guessed", waiting[0].id, &said("Mine")).await, Err(Error::NotFound)));
    remove(&town.store, "guessed", waiting[0].id).await.unwrap();
    forget(&town.store, "guessed").await.unwrap();
    assert_eq!(town.count("kept_comment").await, 2);
    forget(&town.store, &token).await.unwrap();
    assert_eq!(town.count("kept_comment").await, 0);
}

#[rstest]
#[tokio::test]
async fn rule_2_a_basket_that_is_sent_twice_is_said_once_and_by_one_person(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let token = keeps(&town, None, "Trees!").await;
    keeps(&town, Some(&token), "Benches!").await;
    // The power fails after they are said, and before the basket is emptied: whoever tries again gets the same receipts.
    let first = sends(&town, &token).await;
    let again = sends(&town, &token).await;
    assert!(again.iter().all(|(_, submitted)| !submitted.first));
    let codes = |all: &[(i64, Submitted)]| all.iter().map(|(_, one)| one.receipt.clone()).collect::<Vec<_>>();
    assert_eq!(codes(&first), codes(&again));
    sent(&town.store, &token, &again).await.unwrap();
    sent(&town.store, &token, &again).await.unwrap();
    assert_eq!(receipts(&town.store, SLUG, &token).await.unwrap(), codes(&first));
    assert_eq!(kept(&town.store, SLUG, &token).await.unwrap(), []);
    assert_eq!(town.count("contribution").await, 2);
    assert_eq!(town.numbers("SELECT COUNT(DISTINCT participant_id) FROM contribution".into()).await, [1]);
    assert_eq!(town.consultation().await.participants, 1);
    assert_eq!(town.texts("SELECT fields FROM kept_comment".into()).await, ["", ""], "the words are in one place now");
}

#[rstest]
#[tokio::test]
async fn who_left_an_address_before_the_basket_was_emptied_stays_who_they_are(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let token = keeps(&town, None, "Trees!").await;
    keeps(&town, Some(&token), "Benches!").await;
    let all = sends(&town, &token).await;
    contacts::leave_address(&town.store, &all[1].1.receipt, "amal@example.org", "en").await.unwrap();
    sent(&town.store, &token, &all).await.unwrap();
    assert!(town.opens(&all[1].1.receipt).await.hears_back);
    assert!(!town.opens(&all[0].1.receipt).await.hears_back);
}

#[rstest]
#[tokio::test]
async fn nothing_is_kept_that_could_not_be_said(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let token = keeps(&town, None, "Trees!").await;
    let blank = keep(&town.store, SLUG, None, None, &said(" ")).await;
    assert!(matches!(blank, Err(Error::Submission(SubmissionRefusal::Empty))), "{blank:?}");
    town.closes().await;
    let late = keep(&town.store, SLUG, Some(&token), None, &said("Benches!")).await;
    assert!(matches!(late, Err(Error::Submission(SubmissionRefusal::NotOpen))), "{late:?}");
    assert_eq!(kept(&town.store, SLUG, &token).await.unwrap().len(), 1, "what was kept in time is still there");
    assert_eq!(kept(&town.store, "another", &token).await.unwrap(), []);
}

#[rstest]
#[tokio::test]
async fn a_double_press_keeps_one_comment(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let token = keep(&town.store, SLUG, None, Some("phone-1"), &said("Trees!")).await.unwrap();
    keep(&town.store, SLUG, Some(&token), Some("phone-1"), &said("Trees!")).await.unwrap();
    assert_eq!(town.count("kept_comment").await, 1);
}

#[rstest]
#[tokio::test]
async fn kept_comments_go_after_thirty_days_and_receipts_of_sent_ones_after_one(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let token = keeps(&town, None, "Trees!").await;
    let all = sends(&town, &token).await;
    sent(&town.store, &token, &all).await.unwrap();
    keeps(&town, Some(&token), "Benches!").await;
    town.store.clock.advance(2 * DAY);
    let removed = retention::enforce(&town.store).await.unwrap();
    assert!(removed.contains(&(Kind::KeptComment, 1)), "{removed:?}");
    assert_eq!(receipts(&town.store, SLUG, &token).await.unwrap(), []);
    assert_eq!(kept(&town.store, SLUG, &token).await.unwrap().len(), 1);
    town.store.clock.advance(29 * DAY);
    let removed = retention::enforce(&town.store).await.unwrap();
    assert!(removed.contains(&(Kind::KeptComment, 1)), "{removed:?}");
}
