//! What the verification standard (ASVS 5.0) and the advisories of peers ask of the database, on both engines.

use domain::moderation::Decision;
use rstest::rstest;
use store::contributions::{Listing, published};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town, by_web};

/// Decidim CVE-2026-45376: what is searched is bound, and its signs mean themselves.
#[rstest]
#[tokio::test]
async fn who_searches_for_a_piece_of_sql_finds_those_words_and_nothing_else(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let mut ids = Vec::new();
    for words in
        ["100% of it", "100 per cent", "a_b", "acb", "back\\slash", "O'Neil said: '; DROP TABLE receipt; --", "wow!"]
    {
        ids.push(town.says(words).await.contribution);
    }
    town.mara_publishes(&ids).await;
    let id = town.id().await;
    for (words, expected) in [
        ("100%", vec!["100% of it", "100 per cent"]),
        ("a_b", vec!["a_b"]),
        ("back\\slash", vec!["back\\slash"]),
        ("'; drop table", vec!["O'Neil said: '; DROP TABLE receipt; --"]),
        ("o'neil", vec!["O'Neil said: '; DROP TABLE receipt; --"]),
        ("wow!*", vec!["wow!"]),
        ("' OR 1=1 --", vec![]),
        ("$1", vec![]),
        // Signs of the languages of FTS5 and of tsquery.
        ("%", vec![]),
        ("\"", vec![]),
        ("*", vec![]),
        ("\"\"\"", vec![]),
        ("words : wow", vec![]),
        ("wow AND", vec![]),
        ("NOT wow", vec![]),
        ("NEAR(wow, 3)", vec![]),
        ("^wow", vec!["wow!"]),
        ("wow:*", vec!["wow!"]),
        ("!wow & (wow | wow) <-> 'wow':A", vec![]),
        ("wow)) --", vec!["wow!"]),
        ("wow\0", vec!["wow!"]),
        ("\u{202e}wow", vec!["wow!"]),
        ("=k31", vec![]),
        ("k31", vec![]),
    ] {
        let found = published(&town.store, id, &Listing { words, most: 50, ..Listing::default() }).await.unwrap().0;
        assert_eq!(found.iter().map(|one| one.body.as_str()).collect::<Vec<_>>(), expected, "{words}");
    }
    for place in ["' OR 1=1 --", "\0", "x\" OR \"\"=\""] {
        let (paragraph, section) = (Some(place), Some(place));
        let found = published(&town.store, id, &Listing { paragraph, section, most: 50, ..Listing::default() }).await;
        assert!(
            found.map_or_else(|error| matches!(error, store::Error::NotFound), |(rows, _)| rows.is_empty()),
            "{place:?}"
        );
    }
    assert_eq!(town.count("receipt").await, ids.len() as i64);
}

/// ASVS 2.3.3: a use case happens whole or not at all, wherever it breaks off.
#[rstest]
#[case::saying("log_entry")]
#[case::saying("receipt")]
#[case::deciding("decision")]
#[case::erasing("erasure")]
#[tokio::test]
async fn asvs_2_3_3_what_breaks_off_leaves_nothing_behind(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[case] breaks_at: &str,
) {
    let town = Town::consulting(engine).await;
    let before = town.says_and_leaves("Trees!", "amal@example.org").await;
    let mara = town.mara().await;
    let as_it_was = town.tables().await;
    let broken = format!("{breaks_at}_is_out_of_order");
    town.run(format!("ALTER TABLE {breaks_at} RENAME TO {broken}")).await;
    let failed = match breaks_at {
        "decision" => store::moderation::decide(&town.store, &mara, SLUG, &[before.contribution], &Decision::Publish)
            .await
            .is_err(),
        "erasure" => {
            store::erasures::ask(&town.store, &before.receipt, domain::erasure::Scope::PersonAndWords).await.is_err()
        }
        _ => town.submits(&by_web("Benches!")).await.is_err(),
    };
    assert!(failed);
    town.run(format!("ALTER TABLE {broken} RENAME TO {breaks_at}")).await;
    assert_eq!(town.tables().await, as_it_was);
}

/// ASVS 2.3.3: a batch is decided whole or not at all.
#[rstest]
#[tokio::test]
async fn asvs_2_3_3_one_wrong_number_in_a_batch_decides_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (first, second) = (town.says("Trees!").await.contribution, town.says("Benches!").await.contribution);
    let mara = town.mara().await;
    let batch = [first, second, second + 1000];
    let decided = store::moderation::decide(&town.store, &mara, SLUG, &batch, &Decision::Publish).await;
    assert!(matches!(decided, Err(store::Error::NotFound)), "{decided:?}");
    assert_eq!((town.count("decision").await, town.consultation().await.published), (0, 0));
}
