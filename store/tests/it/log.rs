//! Anybody verifies the log.

use rstest::rstest;
use store::Store;
use store::log::{head, recomputed, unaccounted};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{Town, by_web};

#[rstest]
#[tokio::test]
async fn the_head_changes_with_each_entry_and_with_nothing_else(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let empty = head(&town.store).await.unwrap();
    assert_eq!((empty.size, empty.root), (0, domain::log::root([])));
    let comment = town.says("Trees!").await;
    let one = head(&town.store).await.unwrap();
    assert_ne!(one.root, empty.root);
    town.opens(&comment.receipt).await;
    store::contacts::leave_address(&town.store, &comment.receipt, "amal@example.org", "en").await.unwrap();
    town.tomas_makes_a_theme("Trees").await;
    assert_eq!(head(&town.store).await.unwrap(), one);
    town.mara_publishes(&[comment.contribution]).await;
    let two = head(&town.store).await.unwrap();
    assert_eq!((two.size, two.root == one.root), (2, false));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn twenty_who_speak_at_once_are_numbered_without_gaps(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..20 {
        let store: Store = town.store.clone();
        tasks.spawn(async move {
            let words = format!("Tree {number}");
            store::contributions::submit(&store, &by_web(&words)).await.unwrap()
        });
    }
    let mut sequences = Vec::new();
    while let Some(done) = tasks.join_next().await {
        sequences.push(town.opens(&done.unwrap().receipt).await.log_sequence);
    }
    sequences.sort_unstable();
    assert_eq!(sequences, (0..20).collect::<Vec<_>>());
    assert_eq!(head(&town.store).await.unwrap().size, 20);
    assert_eq!(unaccounted(&town.store).await.unwrap(), Vec::<i64>::new());
}

/// Whoever has the database in their hands can change it, but not unseen.
#[rstest]
#[case::other_words("UPDATE contribution SET body = 'No trees!' WHERE id = {id}", true)]
#[case::words_without_what_opens_them("UPDATE log_entry SET salt = NULL WHERE contribution_id = {id}", true)]
#[case::no_receipt("DELETE FROM receipt WHERE contribution_id = {id}", true)]
#[case::an_entry_less("DELETE FROM log_entry WHERE contribution_id = {id}", true)]
#[case::another_state("UPDATE contribution SET late = TRUE WHERE id = {id}", false)]
#[tokio::test]
async fn what_was_changed_in_the_database_is_found(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[case] sql: &str,
    #[case] found: bool,
) {
    let town = Town::consulting(engine).await;
    let touched = town.says("Trees!").await.contribution;
    town.says("Benches!").await;
    town.run(sql.replace("{id}", &touched.to_string())).await;
    let expected = if found { vec![touched] } else { vec![] };
    assert_eq!(unaccounted(&town.store).await.unwrap(), expected);
}

#[rstest]
#[tokio::test]
async fn a_gap_in_the_log_is_an_alarm(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    for words in ["one", "two", "three"] {
        town.says(words).await;
    }
    town.run("DELETE FROM log_entry WHERE sequence = 1".into()).await;
    let broken = recomputed(&town.store).await;
    assert!(matches!(broken, Err(store::Error::Corrupt(_))), "{broken:?}");
}
