//! The log signs what it holds, and everybody can hold it to that.

use domain::erasure::Scope;
use domain::log::{EntryKind, commitment};
use domain::merkle::Frontier;
use domain::signed_log::{Forgery, Proof, Proved, SignedHead, check_continuation, public_key};
use domain::time::{HOUR, MINUTE};
use domain::vocabulary::DispositionOutcome;
use rstest::rstest;
use store::contributions::Submitted;
use store::log_keys::signing_key;
use store::signed_heads::{page, sign};
use store::{Error, Store, log, log_proofs};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town, by_web};

async fn signed(town: &Town) -> Option<SignedHead> {
    sign(&town.store, &mut Frontier::default()).await.unwrap()
}

async fn proof(town: &Town, comment: &Submitted) -> Proof {
    log_proofs::of_receipt(&town.store, &comment.receipt, "https://lindenfeld.example").await.unwrap().unwrap()
}

#[rstest]
#[tokio::test]
async fn who_holds_a_receipt_has_a_promise_at_once_and_a_proof_once_it_is_signed(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let mut said = Vec::new();
    let mut verified = Frontier::default();
    let mut heads = Vec::new();
    for words in ["one", "two", "three", "four", "five", "six", "seven"] {
        let comment = town.says(words).await;
        let before = proof(&town, &comment).await;
        assert_eq!(before.check(None), Ok(Proved { words: true, in_log: false }));
        assert_eq!(before.promise.by, before.entry.at.plus(MINUTE));
        heads.push(sign(&town.store, &mut verified).await.unwrap().unwrap());
        assert_eq!(proof(&town, &comment).await.promise, before.promise, "however often it is shown");
        said.push(comment);
    }
    assert_eq!(sign(&town.store, &mut verified).await.unwrap(), None, "nothing came");
    let key = public_key(signing_key(&town.store).await.unwrap());
    for comment in &said {
        let proof = proof(&town, comment).await;
        assert_eq!(proof.check(Some(&key)), Ok(Proved { words: true, in_log: true }));
        assert_eq!(proof.inclusion.unwrap().head, heads[6]);
    }
    for (earlier, later) in heads.iter().zip(&heads[1..]).chain([(&heads[0], &heads[6])]) {
        let hashes = log_proofs::consistency(&town.store, earlier.size, later.size).await.unwrap().unwrap();
        assert_eq!(check_continuation(earlier, later, &hashes, Some(&key)), Ok(()));
    }
    heads.reverse();
    assert_eq!(page(&town.store, None, 10).await.unwrap(), heads);
    assert_eq!(page(&town.store, Some(4), 2).await.unwrap(), heads[4..6]);
    assert_eq!(log_proofs::inclusion(&town.store, 7, 7).await.unwrap(), None);
    assert_eq!(log_proofs::consistency(&town.store, 3, 8).await.unwrap(), None);
}

#[rstest]
#[tokio::test]
async fn rule_7_who_erases_their_words_leaves_every_proof_as_good_as_it_was(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let (first, erased) = (town.says("Trees!").await, town.says("I am Melchior.").await);
    let early = signed(&town).await.unwrap();
    let kept = proof(&town, &first).await;
    store::erasures::ask(&town.store, &erased.receipt, Scope::PersonAndWords).await.unwrap();
    let late = signed(&town).await.unwrap();
    assert_eq!(kept.check(None), Ok(Proved { words: true, in_log: true }));
    assert_eq!(proof(&town, &first).await.check(None), Ok(Proved { words: true, in_log: true }));
    assert_eq!(proof(&town, &erased).await.check(None), Ok(Proved { words: false, in_log: true }));
    let hashes = log_proofs::consistency(&town.store, early.size, late.size).await.unwrap().unwrap();
    assert_eq!(check_continuation(&early, &late, &hashes, None), Ok(()));
    assert_eq!(log::recomputed(&town.store).await.unwrap().root, late.root.0);
}

#[rstest]
#[tokio::test]
async fn who_corrects_their_words_has_a_proof_of_what_they_say_now(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Tree!").await;
    store::contributions::correct(&town.store, &comment.receipt, "Trees!").await.unwrap();
    signed(&town).await.unwrap();
    let proof = proof(&town, &comment).await;
    assert_eq!((proof.entry.kind, proof.entry.sequence), (EntryKind::Corrected, 1));
    assert_eq!(proof.opening.as_ref().unwrap().words, "Trees!");
    assert_eq!(proof.check(None), Ok(Proved { words: true, in_log: true }));
}

/// Whoever has the database in their hands gets no signature for what they made of it.
#[rstest]
#[case::an_entry_of_another_time("UPDATE log_entry SET at = at + 1 WHERE sequence = 1")]
#[case::an_entry_of_another_kind("UPDATE log_entry SET kind = 'decided' WHERE sequence = 1")]
#[case::an_entry_less("DELETE FROM log_entry WHERE sequence = 1")]
#[case::an_entry_at_another_place(
    "UPDATE log_entry SET sequence = CASE sequence WHEN 0 THEN 100 ELSE 0 END WHERE sequence < 2"
)]
#[case::another_tree(
    "UPDATE log_node SET hash = (SELECT commitment FROM log_entry WHERE sequence = 0) WHERE level = 2"
)]
#[case::an_older_log("UPDATE log_head SET size = 1")]
#[tokio::test]
async fn a_log_that_was_tampered_with_is_not_signed(#[values(Sqlite, Postgres)] engine: Engine, #[case] sql: &str) {
    let town = Town::consulting(engine).await;
    for words in ["one", "two", "three"] {
        town.says(words).await;
    }
    signed(&town).await.unwrap();
    town.says("four").await;
    town.run(sql.to_owned()).await;
    let refused = sign(&town.store, &mut Frontier::default()).await;
    assert!(matches!(refused, Err(Error::Corrupt(_))), "{refused:?}");
    assert_eq!(page(&town.store, None, 10).await.unwrap().len(), 1);
}

#[rstest]
#[tokio::test]
async fn a_proof_out_of_a_changed_log_does_not_hold(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (one, two) = (town.says("one").await, town.says("two").await);
    signed(&town).await.unwrap();
    town.run("UPDATE log_entry SET at = at + 1 WHERE sequence = 0".to_owned()).await;
    assert_eq!(proof(&town, &one).await.check(None), Err(Forgery::NotIncluded));
    assert_eq!(proof(&town, &two).await.check(None), Err(Forgery::NotIncluded));
}

#[rstest]
#[tokio::test]
async fn a_clock_that_was_set_back_makes_no_head_older_than_the_one_before(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    town.says("Trees!").await;
    let before = signed(&town).await.unwrap();
    town.store.clock.advance(-HOUR);
    town.says("Benches!").await;
    let after = signed(&town).await.unwrap();
    assert_eq!((after.at, after.size), (before.at, 2));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn several_processes_sign_with_one_key_and_say_one_thing_about_each_size(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let others = [town.another_process().await, town.another_process().await];
    let mut tasks = tokio::task::JoinSet::new();
    for store in others.iter().chain([&town.store]) {
        let store: Store = store.clone();
        tasks.spawn(async move {
            let mut verified = Frontier::default();
            for round in 0..6 {
                store::contributions::submit(&store, &by_web(&format!("Tree {round}"))).await.unwrap();
                sign(&store, &mut verified).await.unwrap();
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.unwrap();
    }
    signed(&town).await;
    let heads = page(&town.store, None, 100).await.unwrap();
    assert_eq!(heads[0].size, 18);
    assert_eq!(heads[0].root.0, log::recomputed(&town.store).await.unwrap().root);
    for pair in heads.windows(2) {
        let hashes = log_proofs::consistency(&town.store, pair[1].size, pair[0].size).await.unwrap().unwrap();
        assert_eq!(check_continuation(&pair[1], &pair[0], &hashes, None), Ok(()));
    }
}

#[rstest]
#[tokio::test]
async fn a_log_from_before_its_tree_was_kept_is_signed_like_any_other(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    for words in ["one", "two", "three", "four", "five"] {
        town.says(words).await;
    }
    let before = log::head(&town.store).await.unwrap();
    town.run("DELETE FROM log_node".to_owned()).await;
    let restarted = town.another_process().await;
    assert_eq!(log::head(&restarted).await.unwrap(), before);
    assert_eq!(log::recomputed(&restarted).await.unwrap(), before);
}

#[rstest]
#[tokio::test]
async fn everybody_can_read_what_officials_did(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Trees!").await.contribution;
    town.mara_publishes(&[comment]).await;
    let theme = town.tomas_makes_a_theme("Shade").await;
    town.tomas_codes(&[comment], store::analysis::Coding::Add(&[theme])).await;
    town.ines_answers(theme, DispositionOutcome::Accepted, &[]).await;
    town.ines_sums_up("Shade it is.").await;
    town.closes().await;
    town.ines_publishes_the_report().await.unwrap();
    let entries = log::entries(&town.store, 0, 100).await.unwrap();
    let kinds: Vec<EntryKind> = entries.iter().map(|public| public.entry.kind).collect();
    assert_eq!(kinds, [EntryKind::Received, EntryKind::Decided, EntryKind::Answered, EntryKind::Reported]);
    assert!(entries[..2].iter().all(|public| public.opening.is_none()), "what people said is theirs");
    let (content, salt) = entries[2].opening.clone().unwrap();
    assert_eq!(content, format!("{SLUG}\nShade\naccepted\nYou are **right**."));
    assert_eq!(commitment(&salt.0, &content), entries[2].entry.commitment.0);
}
