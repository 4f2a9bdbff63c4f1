//! Mara and Amina have four thousand comments and one evening.

use std::collections::HashSet;

use domain::authorisation::Hat;
use domain::moderation::{Decision, DecisionOutcome, DecisionRefusal, Ground};
use domain::policy::QUESTION_LASTS;
use domain::time::{MINUTE, SECOND};
use domain::undo::{UNDO_LASTS, UndoRefusal};
use domain::vocabulary::ContributionState::{Hidden, Published, Returned, Waiting};
use rstest::rstest;
use store::moderation::{Done, Read, decide_in_queue};
use store::queue::{LEASE, hand_out, leave, undo};
use store::{Error, contributions};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town, too_personal};

async fn screen(town: &Town, hats: &[Hat], most: usize) -> Vec<i64> {
    let screen = hand_out(&town.store, hats, SLUG, most).await.unwrap();
    screen.items.iter().map(|item| item.queued.id).collect()
}

async fn publish(town: &Town, hats: &[Hat], read: &[i64]) -> Done {
    let read: Vec<Read> = read.iter().map(|&id| Read { contribution: id, wording: Some(1) }).collect();
    decide_in_queue(&town.store, hats, SLUG, &read, &Decision::Publish).await.unwrap()
}

#[rstest]
#[tokio::test]
async fn what_is_flagged_comes_first_and_what_waits_longest_before_the_rest(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let mut said = Vec::new();
    for words in ["Trees", "Call Ruth, 0171 496 0000", "Benches", "You idiot, ring 0171 496 0001"] {
        said.push(town.says(words).await.contribution);
        town.store.clock.advance(MINUTE);
    }
    let mara = town.mara().await;
    assert_eq!(screen(&town, &mara, 10).await, [said[3], said[1], said[0], said[2]]);
    let shown = hand_out(&town.store, &mara, SLUG, 10).await.unwrap();
    assert_eq!((shown.flagged.number, shown.others.number, shown.waiting()), (2, 2, 4));
    assert!(shown.others.since < shown.flagged.since);
    assert_eq!(shown.items.iter().map(|item| item.queued.risk).collect::<Vec<_>>(), [2, 1, 0, 0]);
}

#[rstest]
#[tokio::test]
async fn what_mara_has_open_is_not_handed_to_amina_until_ten_minutes_have_passed(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let mut said = Vec::new();
    for words in ["one", "two", "three", "four"] {
        said.push(town.says(words).await.contribution);
    }
    let (mara, amina) = (town.mara().await, town.amina().await);
    assert_eq!(screen(&town, &mara, 3).await, said[..3]);
    let hers = hand_out(&town.store, &amina, SLUG, 3).await.unwrap();
    assert_eq!(hers.items.iter().map(|item| item.queued.id).collect::<Vec<_>>(), said[3..]);
    assert_eq!(hers.with_colleagues, [("Mara".to_owned(), 3)]);
    assert_eq!(hers.waiting(), 4);
    // Who looks once more keeps what they have.
    assert_eq!(screen(&town, &mara, 3).await, said[..3]);
    town.store.clock.advance(LEASE);
    assert_eq!(screen(&town, &amina, 3).await, said[..3]);
    assert_eq!(screen(&town, &mara, 3).await, said[3..]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_who_ask_in_the_same_moment_never_get_the_same(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    for number in 0..30 {
        town.says(&format!("Tree {number}")).await;
    }
    let members = [town.mara().await, town.amina().await];
    let mut tasks = tokio::task::JoinSet::new();
    for hats in members {
        let store = town.store.clone();
        tasks.spawn(async move {
            let mut published = Vec::new();
            loop {
                let screen = hand_out(&store, &hats, SLUG, 4).await.unwrap();
                if screen.waiting() == 0 {
                    return published;
                }
                let read: Vec<Read> = screen
                    .items
                    .iter()
                    .map(|item| Read { contribution: item.queued.id, wording: Some(item.queued.wording) })
                    .collect();
                let done = decide_in_queue(&store, &hats, SLUG, &read, &Decision::Publish).await.unwrap();
                assert_eq!((done.count, done.passed_over), (read.len(), 0));
                published.extend(read.iter().map(|read| read.contribution));
            }
        });
    }
    let mut all = Vec::new();
    while let Some(published) = tasks.join_next().await {
        all.extend(published.unwrap());
    }
    assert_eq!((all.len(), all.iter().collect::<HashSet<_>>().len()), (30, 30));
    assert_eq!((town.count("decision").await, town.count("opened").await), (30, 0));
}

#[rstest]
#[tokio::test]
async fn what_mara_leaves_for_later_comes_behind_everything_else_for_her_alone(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let mut said = Vec::new();
    for words in ["one", "two", "three"] {
        said.push(town.says(words).await.contribution);
    }
    let (mara, amina) = (town.mara().await, town.amina().await);
    assert_eq!(screen(&town, &mara, 2).await, said[..2]);
    leave(&town.store, &mara, SLUG, &said[..1]).await.unwrap();
    let hers = hand_out(&town.store, &mara, SLUG, 3).await.unwrap();
    let order: Vec<(i64, bool)> = hers.items.iter().map(|item| (item.queued.id, item.later)).collect();
    assert_eq!(order, [(said[1], false), (said[2], false), (said[0], true)]);
    // A screen that is full without it does not show it; then it is Amina's to read.
    assert_eq!(screen(&town, &mara, 2).await, said[1..]);
    assert_eq!(screen(&town, &amina, 3).await, said[..1]);
}

#[rstest]
#[tokio::test]
async fn who_published_by_mistake_takes_it_back_within_the_minute(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (kept, first, second) = (town.says("one").await, town.says("two").await, town.says("three").await);
    let mara = town.mara().await;
    publish(&town, &mara, &[kept.contribution]).await;
    town.store.clock.advance(SECOND);
    let done = publish(&town, &mara, &[first.contribution, second.contribution]).await;
    assert_eq!((done.count, town.consultation().await.published), (2, 3));
    town.store.clock.advance(UNDO_LASTS);
    assert_eq!(undo(&town.store, &mara, SLUG, done.at).await.unwrap(), 2);
    assert_eq!((town.opens(&first.receipt).await.state, town.opens(&kept.receipt).await.state), (Waiting, Published));
    assert_eq!(town.consultation().await.published, 1);
    // They are open with her again, and each has its entry in the log.
    assert_eq!(screen(&town, &mara, 5).await, [first.contribution, second.contribution]);
    assert_eq!(screen(&town, &town.amina().await, 5).await, Vec::<i64>::new());
    let undone = town.numbers("SELECT sequence FROM log_entry WHERE kind = 'decision undone'".into()).await;
    assert_eq!(undone.len(), 2);
    assert_eq!(store::log::unaccounted(&town.store).await.unwrap(), Vec::<i64>::new());
    let again = undo(&town.store, &mara, SLUG, done.at).await;
    assert!(matches!(again, Err(Error::Undo(UndoRefusal::Nothing))), "{again:?}");
    // It can be decided anew.
    assert_eq!(publish(&town, &mara, &[first.contribution]).await.count, 1);
}

#[rstest]
#[tokio::test]
async fn nothing_is_undone_after_the_minute_or_by_anybody_else(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Trees").await;
    let mara = town.mara().await;
    let done = publish(&town, &mara, &[comment.contribution]).await;
    let others = undo(&town.store, &town.amina().await, SLUG, done.at).await;
    assert!(matches!(others, Err(Error::Undo(UndoRefusal::Nothing))), "{others:?}");
    let outside = undo(&town.store, &town.ines().await, SLUG, done.at).await;
    assert!(matches!(outside, Err(Error::NotAllowed(_))), "{outside:?}");
    town.store.clock.advance(UNDO_LASTS + SECOND);
    let late = undo(&town.store, &mara, SLUG, done.at).await;
    assert!(matches!(late, Err(Error::Undo(UndoRefusal::TooLate))), "{late:?}");
    assert_eq!(town.opens(&comment.receipt).await.state, Published);
}

#[rstest]
#[tokio::test]
async fn what_was_decided_otherwise_since_is_not_undone(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (hidden, free) = (town.says("Call Ruth").await, town.says("Trees").await);
    let mara = town.mara().await;
    let done = publish(&town, &mara, &[hidden.contribution, free.contribution]).await;
    town.store.clock.advance(SECOND);
    town.mara_hides(hidden.contribution).await;
    assert_eq!(undo(&town.store, &mara, SLUG, done.at).await.unwrap(), 1);
    assert_eq!((town.opens(&hidden.receipt).await.state, town.opens(&free.receipt).await.state), (Hidden, Waiting));
}

/// Mara undoes in the moment in which Amina hides, from her second look.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_undo_and_another_decision_in_the_same_moment_come_one_after_the_other(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let (mara, amina) = (town.mara().await, town.amina().await);
    for _ in 0..6 {
        let comment = town.says("Call Ruth").await;
        let done = publish(&town, &mara, &[comment.contribution]).await;
        town.store.clock.advance(SECOND);
        let (one, other) = (town.store.clone(), town.store.clone());
        let (mara, amina) = (mara.clone(), amina.clone());
        let undoing = tokio::spawn(async move { undo(&one, &mara, SLUG, done.at).await });
        let hiding = tokio::spawn(async move {
            store::moderation::decide(&other, &amina, SLUG, &[comment.contribution], &too_personal()).await
        });
        let (undone, hid) = (undoing.await.unwrap(), hiding.await.unwrap());
        assert_eq!(hid.unwrap(), 1);
        assert!(matches!(undone, Ok(1) | Err(Error::Undo(UndoRefusal::Nothing))), "{undone:?}");
        assert_eq!(town.opens(&comment.receipt).await.state, Hidden);
    }
    assert_eq!(town.consultation().await.published, 0);
}

#[rstest]
#[tokio::test]
async fn what_changed_since_it_was_read_is_passed_over_by_publishing_and_refused_by_all_else(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let (corrected, gone, kept) = (town.says("one").await, town.says("two").await, town.says("three").await);
    let mara = town.mara().await;
    screen(&town, &mara, 5).await;
    contributions::correct(&town.store, &corrected.receipt, "one, and Ruth").await.unwrap();
    contributions::take_back(&town.store, &gone.receipt).await.unwrap();
    let all = [corrected.contribution, gone.contribution, kept.contribution];
    let done = publish(&town, &mara, &all).await;
    assert_eq!((done.count, done.passed_over), (1, 2));
    assert_eq!(town.opens(&corrected.receipt).await.state, Waiting);
    for (id, expected) in [
        (corrected.contribution, DecisionRefusal::ChangedMeanwhile),
        (gone.contribution, DecisionRefusal::TakenBack),
        (kept.contribution, DecisionRefusal::DecidedMeanwhile),
    ] {
        let read = Read { contribution: id, wording: Some(1) };
        let refused = decide_in_queue(&town.store, &mara, SLUG, &[read], &too_personal()).await;
        assert!(matches!(refused, Err(Error::Decision(why)) if why == expected), "{refused:?}");
    }
    // In the words as they are now it can be decided.
    let read = Read { contribution: corrected.contribution, wording: Some(2) };
    decide_in_queue(&town.store, &mara, SLUG, &[read], &too_personal()).await.unwrap();
    // The same form once more is no other decision.
    let again = decide_in_queue(&town.store, &mara, SLUG, &[read], &too_personal()).await.unwrap();
    assert_eq!((again.count, again.passed_over), (0, 0));
}

#[rstest]
#[tokio::test]
async fn a_question_that_nobody_answers_comes_back_to_the_moderators(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("It is bad.").await;
    let mara = town.mara().await;
    let question =
        Decision::new(DecisionOutcome::Return, Some(Ground::OffTopic), "Which street do you mean?", &[]).unwrap();
    let read = Read { contribution: comment.contribution, wording: Some(1) };
    decide_in_queue(&town.store, &mara, SLUG, &[read], &question).await.unwrap();
    assert_eq!(town.opens(&comment.receipt).await.state, Returned);
    town.store.clock.advance(QUESTION_LASTS - SECOND);
    assert_eq!(screen(&town, &mara, 5).await, Vec::<i64>::new());
    town.store.clock.advance(SECOND);
    assert_eq!(screen(&town, &mara, 5).await, [comment.contribution]);
    assert_eq!(publish(&town, &mara, &[comment.contribution]).await.count, 1);
}

#[rstest]
#[tokio::test]
async fn a_decision_stands_with_the_letter_about_it_or_not_at_all(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says_and_leaves("Call Ruth", "amal@example.org").await;
    let mara = town.mara().await;
    let read = Read { contribution: comment.contribution, wording: Some(1) };
    town.run("ALTER TABLE letter RENAME TO lost".into()).await;
    assert!(decide_in_queue(&town.store, &mara, SLUG, &[read], &too_personal()).await.is_err());
    town.run("ALTER TABLE lost RENAME TO letter".into()).await;
    assert_eq!((town.count("decision").await, town.opens(&comment.receipt).await.state), (0, Waiting));
    decide_in_queue(&town.store, &mara, SLUG, &[read], &too_personal()).await.unwrap();
    assert_eq!((town.count("decision").await, town.count("letter").await), (1, 1));
}

#[rstest]
#[tokio::test]
async fn what_was_said_before_there_were_lists_is_flagged_when_the_house_opens(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let (flagged, plain) = (town.says("Call Ruth, 0171 496 0000").await, town.says("Trees").await);
    town.run("UPDATE contribution SET risk = 0".into()).await;
    town.run("UPDATE catching_up SET done = 0, last = 10 WHERE id = 3".into()).await;
    town.another_process().await;
    let risks = town.numbers("SELECT risk FROM contribution ORDER BY id".into()).await;
    assert_eq!((flagged.contribution < plain.contribution, risks), (true, vec![1, 0]));
    // Words that are corrected are looked through anew.
    contributions::correct(&town.store, &flagged.receipt, "Call the town hall").await.unwrap();
    assert_eq!(town.numbers("SELECT risk FROM contribution ORDER BY id".into()).await, [0, 0]);
}

#[rstest]
#[tokio::test]
async fn a_letter_of_many_is_read_once_and_decided_for_all_whose_words_are_still_the_same(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let letter = "Please plant more trees along Mill Street, so that the school and the bus stop have shade in summer.";
    let town = Town::consulting(engine).await;
    let first = town.says(letter).await;
    let other = town.says("Build a bench beside the river.").await;
    let own = town.says(&format!("{letter} My children wait there.")).await;
    let same = [town.says(letter).await, town.says(letter).await];
    let mara = town.mara().await;
    let shown = hand_out(&town.store, &mara, SLUG, 10).await.unwrap();
    let order: Vec<i64> = shown.items.iter().map(|item| item.queued.id).collect();
    assert_eq!(
        order,
        [first.contribution, own.contribution, other.contribution],
        "what is nearly the same stands behind it"
    );
    let alike: Vec<i64> = shown.items[0].alike.iter().map(|read| read.contribution).collect();
    assert_eq!(alike, same.each_ref().map(|sent| sent.contribution));
    // One of them says something else before she decides.
    contributions::correct(&town.store, &same[1].receipt, "Ring Ruth, 555 0199.").await.unwrap();
    let mut read = shown.items[0].alike.clone();
    read.push(Read { contribution: first.contribution, wording: Some(shown.items[0].queued.wording) });
    let done = decide_in_queue(&town.store, &mara, SLUG, &read, &Decision::Publish).await.unwrap();
    assert_eq!((done.count, done.passed_over), (2, 1));
    assert_eq!(town.opens(&same[1].receipt).await.state, Waiting);
}
