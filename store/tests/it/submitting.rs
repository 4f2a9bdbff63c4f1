//! Somebody says something. Rules 1 and 2 stand as properties in rules.rs.

use std::collections::HashSet;

use domain::submission::{LONGEST, SubmissionRefusal};
use domain::time::DAY;
use domain::vocabulary::{Channel, ContributionState};
use rstest::rstest;
use store::Error;
use store::contributions::{Listing, Submission, published};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{Town, by_web, noon};
use fixtures::Folder;

#[rstest]
#[tokio::test]
async fn a_comment_gets_a_receipt_that_opens_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let paragraph = town.mill_street().await;
    let comment =
        Submission { paragraph: Some(&paragraph), language: Some("pt"), ..by_web("  Mais sombra,\r\npor favor. ") };
    let comment = town.submits(&comment).await.unwrap();
    assert!(comment.first);
    let trace = town.opens(&comment.receipt).await;
    assert_eq!((trace.contribution, trace.log_sequence), (comment.contribution, 0));
    assert_eq!(trace.body, "Mais sombra,\npor favor.");
    assert_eq!((trace.state, trace.submitted_at), (ContributionState::Waiting, noon()));
    assert_eq!((trace.paragraph_key, trace.section_key.as_deref()), (Some(paragraph), Some("01-trees.md")));
    assert_eq!((trace.language.as_deref(), trace.hears_back), (Some("pt"), false));
}

#[rstest]
#[tokio::test]
async fn nobody_reads_it_before_a_moderator_did(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Trees!").await;
    let all = Listing { most: 10, ..Listing::default() };
    let id = town.id().await;
    assert_eq!(published(&town.store, id, &all).await.unwrap(), (vec![], false));
    town.mara_publishes(&[comment.contribution]).await;
    assert_eq!(published(&town.store, id, &all).await.unwrap().0[0].body, "Trees!");
}

#[rstest]
#[tokio::test]
async fn who_sends_it_twice_gets_the_same_receipt(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = Submission { external_id: Some("phone-1"), email: Some("amal@example.org"), ..by_web("Trees!") };
    let once = town.submits(&comment).await.unwrap();
    // A plain form and a script say the same, also after the close: what has a receipt keeps it.
    town.closes().await;
    let twice = town.submits(&Submission { body: "Trees!\r\n", ..comment }).await.unwrap();
    assert_eq!((twice.contribution, &twice.receipt, twice.first), (once.contribution, &once.receipt, false));
    assert_eq!((town.count("contribution").await, town.count("log_entry").await), (1, 1));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn who_presses_the_button_eight_times_at_once_says_it_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let send = |email: Option<&'static str>| {
        let store = town.store.clone();
        tokio::spawn(async move {
            let comment = Submission { external_id: Some("phone-1"), email, ..by_web("Trees!") };
            store::contributions::submit(&store, &comment).await.unwrap()
        })
    };
    for email in [None, Some("amal@example.org")] {
        let (a, b, c, d, e, f, g, h) = tokio::join!(
            send(email),
            send(email),
            send(email),
            send(email),
            send(email),
            send(email),
            send(email),
            send(email),
        );
        let sent = [a, b, c, d, e, f, g, h].map(Result::unwrap);
        let receipts: HashSet<&str> = sent.iter().map(|sent| sent.receipt.as_str()).collect();
        assert_eq!((receipts.len(), town.count("contribution").await), (1, 1));
    }
    assert_eq!(store::log::head(&town.store).await.unwrap().size, 1);
}

#[rstest]
#[tokio::test]
async fn the_same_id_with_something_else_is_refused(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let paragraph = town.mill_street().await;
    let comment = Submission { external_id: Some("7"), ..by_web("Trees!") };
    town.submits(&comment).await.unwrap();
    for other in [
        Submission { body: "No trees!", ..comment.clone() },
        Submission { paragraph: Some(&paragraph), ..comment.clone() },
    ] {
        let refused = town.submits(&other).await;
        assert!(matches!(refused, Err(Error::Submission(SubmissionRefusal::SaidSomethingElse))), "{refused:?}");
    }
    // The gateway for text messages counts for itself.
    assert!(town.submits(&Submission { channel: Channel::Sms, ..comment }).await.unwrap().first);
    assert_eq!(town.count("contribution").await, 2);
}

#[rstest]
#[tokio::test]
async fn a_clients_own_id_never_meets_one_that_was_imported(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    town.imports(&Folder::with_three_contributions()).await;
    let comment = Submission { external_id: Some("import:c1"), ..by_web("Start at the day centre.") };
    assert!(town.submits(&comment).await.unwrap().first);
    assert_eq!(store::receipts::of_import(&town.store, "street-trees").await.unwrap().len(), 3);
}

#[rstest]
#[tokio::test]
async fn what_cannot_be_taken_in_is_refused_and_nothing_of_it_is_kept(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let heading = town.paragraph("Trees").await;
    let before = town.tables().await;
    let too_long = "x".repeat(LONGEST + 1);
    let email = Some("amal@example.org");
    use SubmissionRefusal::{Empty, NoSuchAddress, NoSuchParagraph, TooLong};
    for (submission, expected) in [
        (Submission { email, ..by_web(" \r\n ") }, Empty),
        (Submission { email, ..by_web(&too_long) }, TooLong),
        (Submission { email, paragraph: Some("zzzzzz"), ..by_web("Trees!") }, NoSuchParagraph),
        (Submission { email, paragraph: Some(&heading), ..by_web("Trees!") }, NoSuchParagraph),
        (Submission { email: Some("amal@"), ..by_web("Trees!") }, NoSuchAddress),
    ] {
        match town.submits(&submission).await {
            Err(Error::Submission(refusal)) => assert_eq!(refusal, expected),
            other => panic!("{other:?}"),
        }
    }
    let elsewhere = town.submits(&Submission { consultation: "no-such", ..by_web("Trees!") }).await;
    assert!(matches!(elsewhere, Err(Error::NotFound)), "{elsewhere:?}");
    assert_eq!(town.tables().await, before);
    // An address field that was left blank is no address.
    assert!(town.submits(&Submission { email: Some("  "), ..by_web("Trees!") }).await.unwrap().first);
    assert_eq!(town.count("contact").await, 0);
}

#[rstest]
#[tokio::test]
async fn a_null_character_finds_nothing_and_breaks_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    for submission in [
        Submission { consultation: "street\0trees", ..by_web("Trees!") },
        Submission { paragraph: Some("a\0b"), ..by_web("Trees!") },
    ] {
        let refused = town.submits(&submission).await;
        assert!(matches!(refused, Err(Error::NotFound | Error::Submission(_))), "{refused:?}");
    }
    assert!(town.submits(&by_web("Trees\0!")).await.unwrap().first);
}

#[rstest]
#[tokio::test]
async fn it_is_open_from_the_first_day_to_the_last_and_no_longer(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let closes_at = town.consultation().await.clock.closes_at;
    for (at, open) in [(noon().plus(-3 * DAY), false), (noon(), true), (closes_at, true), (closes_at.plus(1), false)] {
        town.is_now(at);
        match town.submits(&by_web("Trees!")).await {
            Ok(_) => assert!(open, "{at:?}"),
            Err(Error::Submission(SubmissionRefusal::NotOpen)) => assert!(!open, "{at:?}"),
            other => panic!("{other:?}"),
        }
    }
}

#[rstest]
#[tokio::test]
async fn what_was_said_is_found_by_its_words_and_its_place_page_by_page(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let paragraph = town.mill_street().await;
    let mut said = Vec::new();
    for words in ["Shade for 100 % of us", "shade_less", "Water!", "SHADE at the bus stop"] {
        let comment = Submission { paragraph: (words == "Water!").then_some(&*paragraph), ..by_web(words) };
        said.push(town.submits(&comment).await.unwrap().contribution);
    }
    town.mara_publishes(&said).await;
    let id = town.id().await;
    let find = async |listing: Listing<'_>| {
        let (found, more) = published(&town.store, id, &listing).await.unwrap();
        (found.iter().map(|one| one.id).collect::<Vec<_>>(), more)
    };
    let all = Listing { most: 10, ..Listing::default() };
    assert_eq!(find(Listing { words: " shade ", ..all }).await, (vec![said[0], said[1], said[3]], false));
    assert_eq!(find(Listing { words: "100 %", ..all }).await, (vec![said[0]], false));
    assert_eq!(find(Listing { words: "_", ..all }).await, (vec![], false));
    assert_eq!(find(Listing { paragraph: Some(&paragraph), ..all }).await, (vec![said[2]], false));
    assert_eq!(find(Listing { section: Some("02-care.md"), ..all }).await, (vec![], false));
    assert_eq!(find(Listing { most: 3, ..all }).await, (said[..3].to_vec(), true));
    assert_eq!(find(Listing { after: Some(said[2]), ..all }).await, (vec![said[3]], false));
}
