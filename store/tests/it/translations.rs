//! What a machine made of what people said: kept once, and gone with the words.

use domain::erasure::Scope;
use rstest::rstest;
use store::Error;
use store::contributions::{Submitted, correct, take_back};
use store::said_language::by_author;
use store::translations::{Original, find, keep, original};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::Town;

/// A comment that is published and translated into English.
async fn translated(town: &Town) -> (Submitted, Original) {
    let comment = town.says("Miti zaidi, tafadhali.").await;
    town.mara_publishes(&[comment.contribution]).await;
    let words = original(&town.store, town.id().await, comment.contribution).await.unwrap().unwrap();
    keep(&town.store, comment.contribution, &words, "en", "More **trees**, please.", "Machine").await.unwrap();
    (comment, words)
}

#[rstest]
#[tokio::test]
async fn a_translation_is_kept_with_who_made_it_and_the_first_one_stands(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (comment, words) = translated(&town).await;
    keep(&town.store, comment.contribution, &words, "en", "Fewer trees.", "Another").await.unwrap();
    let kept = find(&town.store, comment.contribution, "en").await.unwrap().unwrap();
    assert_eq!((kept.service.as_str(), kept.made_at), ("Machine", town.store.clock.now()));
    assert!(kept.html.contains("<strong>trees</strong>"), "{}", kept.html);
    assert_eq!(find(&town.store, comment.contribution, "fr").await.unwrap(), None);
}

#[rstest]
#[tokio::test]
async fn what_a_machine_says_is_cleaned_as_what_people_say_is(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (comment, words) = translated(&town).await;
    keep(&town.store, comment.contribution, &words, "fr", "<script>alert(1)</script> Arbres", "Machine").await.unwrap();
    let kept = find(&town.store, comment.contribution, "fr").await.unwrap().unwrap();
    assert!(!kept.html.contains("<script"), "{}", kept.html);
}

#[rstest]
#[tokio::test]
async fn when_the_words_change_or_go_nothing_that_was_made_of_them_stays(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[values("corrected", "taken back", "erased", "in another language")] became: &str,
) {
    let town = Town::consulting(engine).await;
    let (comment, words) = translated(&town).await;
    let (store, receipt) = (&town.store, &comment.receipt);
    match became {
        "corrected" => correct(store, receipt, "Kiti kimoja.").await.unwrap(),
        "taken back" => take_back(store, receipt).await.unwrap(),
        "erased" => store::erasures::ask(store, receipt, Scope::PersonAndWords).await.unwrap(),
        _ => by_author(store, receipt, Some("rw")).await.unwrap(),
    }
    assert_eq!(town.count("translation").await, 0);
    // One that was under way meanwhile comes too late.
    if became != "in another language" {
        let late = keep(store, comment.contribution, &words, "en", "More trees, please.", "Machine").await;
        assert!(matches!(late, Err(Error::NotFound)), "{late:?}");
    }
}

#[rstest]
#[tokio::test]
async fn what_is_hidden_is_read_in_no_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (comment, _) = translated(&town).await;
    town.mara_hides(comment.contribution).await;
    assert_eq!(original(&town.store, town.id().await, comment.contribution).await.unwrap(), None);
    assert_eq!(find(&town.store, comment.contribution, "en").await.unwrap(), None);
}
