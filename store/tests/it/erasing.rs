//! Somebody wants to be forgotten. Rule 7 stands as a property in `domain::erasure`.

use domain::erasure::{ErasureRefusal, Scope};
use domain::log::{EntryKind, commitment};
use domain::moderation::Decision;
use domain::receipt::Receipt;
use domain::submission::SubmissionRefusal;
use domain::time::DAY;
use domain::vocabulary::{Channel, ContributionState, DispositionOutcome};
use rstest::rstest;
use serde_json::json;
use store::analysis::{Coding, themes};
use store::contacts::leave_address;
use store::contributions::{Listing, Submission, correct, published};
use store::erasures::ask;
use store::own_data::of_receipt;
use store::{Error, deliveries, log};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town, by_web, sqlite_url, too_personal};
use fixtures::{Folder, line};

/// The log as it stands is sound.
async fn verifies(town: &Town) {
    assert_eq!(log::unaccounted(&town.store).await.unwrap(), Vec::<i64>::new());
    assert_eq!(log::head(&town.store).await.unwrap().size, town.count("log_entry").await);
}

/// The words stand in no table, and neither does who said them.
async fn nowhere(town: &Town, words: &[&str]) {
    for (table, rows) in town.tables().await {
        for word in words {
            assert!(!rows.contains(word), "{word} in {table}: {rows}");
        }
    }
}

#[rstest]
#[tokio::test]
async fn rule_7_who_is_erased_before_the_report_stands_in_no_table_and_the_log_still_verifies(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[values("waiting", "corrected", "published", "coded", "set aside", "hidden", "hidden, then published")]
    became: &str,
) {
    let town = Town::consulting(engine).await;
    town.says("Others stay.").await;
    let paragraph = town.mill_street().await;
    let said = Submission {
        email: Some("Ruth@secret.example"),
        paragraph: Some(&paragraph),
        external_id: Some("phone-0700"),
        language: Some("pt"),
        ..by_web("My neighbour Melchior parks there.")
    };
    let comment = town.submits(&said).await.unwrap();
    let id = comment.contribution;
    match became {
        "corrected" => correct(&town.store, &comment.receipt, "Melchior parks elsewhere.").await.unwrap(),
        "published" => drop(town.mara_publishes(&[id]).await),
        "coded" => {
            town.mara_publishes(&[id]).await;
            let theme = town.tomas_makes_a_theme("Parking").await;
            town.tomas_codes(&[id], Coding::Add(&[theme])).await;
            town.ines_answers(theme, DispositionOutcome::NotAccepted, &[]).await;
        }
        "set aside" => {
            town.mara_publishes(&[id]).await;
            town.tomas_codes(&[id], Coding::SetAside("It is about Melchior alone.")).await;
        }
        "hidden" | "hidden, then published" => {
            let mara = town.mara().await;
            let hide = Decision::hide(
                Some(domain::moderation::Ground::PersonalData),
                "It names Melchior, who is a neighbour.",
            );
            store::moderation::decide(&town.store, &mara, SLUG, &[id], &hide.unwrap()).await.unwrap();
            if became == "hidden, then published" {
                town.mara_publishes(&[id]).await;
            }
        }
        _ => {}
    }
    town.store.clock.advance(3 * DAY);
    let entries = log::head(&town.store).await.unwrap().size;
    ask(&town.store, &comment.receipt, Scope::PersonAndWords).await.unwrap();

    nowhere(&town, &["Melchior", "Ruth", "ruth", "phone-0700"]).await;
    verifies(&town).await;
    assert_eq!(log::head(&town.store).await.unwrap().size, entries + 1);
    let trace = town.opens(&comment.receipt).await;
    assert_eq!((trace.state, trace.body.as_str(), trace.html.as_str()), (ContributionState::TakenBack, "", ""));
    assert_eq!(trace.erased, Some((Scope::PersonAndWords, town.store.clock.now())));
    assert_eq!((trace.hears_back, trace.decision, trace.paragraph_key), (false, None, None));
    assert!(themes(&town.store, town.id().await).await.unwrap().iter().all(|theme| theme.contributions == 0));
    let again = ask(&town.store, &comment.receipt, Scope::PersonAndWords).await;
    assert!(matches!(again, Err(Error::Erasure(ErasureRefusal::AlreadyErased))), "{again:?}");
    // Nothing is left to answer for it, so that the others get their report.
    town.reports().await;
    assert_eq!(town.count("delivery").await, 0);
}

#[rstest]
#[tokio::test]
async fn rule_7_and_rule_8_what_a_report_has_published_stays_as_it_was(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let mut comments = Vec::new();
    for number in 0..3 {
        let address = format!("ruth{number}@secret.example");
        comments.push(town.says_and_leaves(&format!("Melchior {number}"), &address).await);
    }
    town.mara_hides(comments[2].contribution).await;
    town.reports().await;
    let id = town.id().await;
    let figures = store::reports::find(&town.store, id).await.unwrap().unwrap().figures;
    let counts = themes(&town.store, id).await.unwrap();
    assert_eq!(counts[0].contributions, 2);
    for comment in &comments {
        ask(&town.store, &comment.receipt, Scope::PersonAndWords).await.unwrap();
    }
    assert_eq!(store::reports::find(&town.store, id).await.unwrap().unwrap().figures, figures);
    assert_eq!(themes(&town.store, id).await.unwrap(), counts);
    nowhere(&town, &["Melchior", "ruth"]).await;
    verifies(&town).await;
    let all = Listing { most: 10, ..Listing::default() };
    assert_eq!(published(&town.store, id, &all).await.unwrap().0, []);
    // Three mails were planned; none is sent.
    assert_eq!(deliveries::claim(&town.store, 10).await.unwrap().len(), 0);
}

#[rstest]
#[tokio::test]
async fn who_wants_to_be_forgotten_may_leave_the_words(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says_and_leaves("Shade for all!", "ruth@secret.example").await;
    town.mara_publishes(&[comment.contribution]).await;
    ask(&town.store, &comment.receipt, Scope::Person).await.unwrap();
    nowhere(&town, &["ruth"]).await;
    assert_eq!(town.count("consent").await, 0);
    let trace = town.opens(&comment.receipt).await;
    assert_eq!(
        (trace.body.as_str(), trace.state, trace.hears_back),
        ("Shade for all!", ContributionState::Published, false)
    );
    assert_eq!(trace.erased.map(|(scope, _)| scope), Some(Scope::Person));
    verifies(&town).await;
    town.reports().await;
    assert_eq!(town.opens(&comment.receipt).await.themes[0].outcome, Some(DispositionOutcome::NotAccepted));
    // They may change their mind, in both directions.
    leave_address(&town.store, &comment.receipt, "ruth@secret.example", "en").await.unwrap();
    ask(&town.store, &comment.receipt, Scope::PersonAndWords).await.unwrap();
    nowhere(&town, &["ruth", "Shade for all"]).await;
    verifies(&town).await;
}

/// What I said under the same address is nobody's to erase but mine, with its own receipt.
#[rstest]
#[tokio::test]
async fn a_receipt_erases_its_own_words_and_nothing_else(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let mine = town.says_and_leaves("Trees!", "amal@example.org").await;
    let theirs = town.says_and_leaves("Parking!", "amal@example.org").await;
    ask(&town.store, &theirs.receipt, Scope::PersonAndWords).await.unwrap();
    let trace = town.opens(&mine.receipt).await;
    assert_eq!((trace.body.as_str(), trace.hears_back, trace.erased), ("Trees!", true, None));
    // Nothing tells any more that the two were one person's.
    assert_eq!(town.numbers("SELECT COUNT(DISTINCT participant_id) FROM contribution".into()).await, [2]);
    town.reports().await;
    let due = deliveries::claim(&town.store, 10).await.unwrap();
    assert_eq!((due.len(), due[0].traces.len()), (1, 1));
    let nobodys = ask(&town.store, &Receipt::from_random(1), Scope::Person).await;
    assert!(matches!(nobodys, Err(Error::NotFound)), "{nobodys:?}");
}

#[rstest]
#[tokio::test]
async fn a_reply_outlives_what_it_answered(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    town.imports(&Folder::with_three_contributions()).await;
    let receipts = store::receipts::of_import(&town.store, SLUG).await.unwrap();
    let answered = receipts.iter().find(|(id, _)| id == "c2").unwrap();
    ask(&town.store, &answered.1, Scope::PersonAndWords).await.unwrap();
    nowhere(&town, &["She cannot carry a can"]).await;
    let all = Listing { most: 10, ..Listing::default() };
    let left = published(&town.store, town.id().await, &all).await.unwrap().0;
    assert_eq!(
        left.iter().map(|one| one.body.as_str()).collect::<Vec<_>>(),
        ["Start at the day centre.", "A tank with a tap would help."]
    );
    verifies(&town).await;
}

#[rstest]
#[tokio::test]
async fn importing_the_same_folder_again_does_not_bring_the_words_back(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    let folder = Folder::street_trees();
    folder.contributions(&[
        line("c1", json!({"body": "Melchior parks there."})),
        line("c2", json!({"kind": "reply", "reply_to": "c1", "body": "So do I."})),
    ]);
    town.imports(&folder).await;
    let receipt = store::receipts::of_import(&town.store, SLUG).await.unwrap().remove(0).1;
    ask(&town.store, &receipt, Scope::PersonAndWords).await.unwrap();
    let again = town.imports(&folder).await;
    assert_eq!((again.is_new, again.contributions), (false, 0));
    nowhere(&town, &["Melchior"]).await;
    verifies(&town).await;
}

#[rstest]
#[tokio::test]
async fn a_client_that_sends_it_again_does_not_bring_the_words_back(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let said =
        Submission { external_id: Some("0700-900-123"), channel: Channel::Sms, ..by_web("Melchior parks there.") };
    let comment = town.submits(&said).await.unwrap();
    ask(&town.store, &comment.receipt, Scope::PersonAndWords).await.unwrap();
    let again = town.submits(&said).await;
    assert!(matches!(again, Err(Error::Submission(SubmissionRefusal::SaidSomethingElse))), "{again:?}");
    nowhere(&town, &["Melchior", "0700"]).await;
    assert_eq!(town.count("contribution").await, 1);
}

/// A moderator decides while the author erases: whoever comes second finds what the first left.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn who_erases_while_a_moderator_decides_is_erased(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let mara = town.mara().await;
    for round in 0..12 {
        let comment = town.says_and_leaves(&format!("Melchior {round}"), &format!("ruth{round}@secret.example")).await;
        let (store, mara) = (town.store.clone(), mara.clone());
        let deciding = tokio::spawn(async move {
            // Its author was quicker, or the decision stands and is emptied.
            drop(store::moderation::decide(&store, &mara, SLUG, &[comment.contribution], &too_personal()).await);
        });
        let store = town.store.clone();
        let erasing = tokio::spawn(async move { ask(&store, &comment.receipt, Scope::PersonAndWords).await.unwrap() });
        deciding.await.unwrap();
        erasing.await.unwrap();
    }
    nowhere(&town, &["Melchior", "ruth", "telephone number of a neighbour"]).await;
    verifies(&town).await;
}

#[rstest]
#[tokio::test]
async fn who_takes_out_their_data_can_check_the_log_with_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says_and_leaves("Trees!", "amal@example.org").await;
    town.mara_hides(comment.contribution).await;
    town.mara_publishes(&[comment.contribution]).await;
    ask(&town.store, &comment.receipt, Scope::Person).await.unwrap();
    let held = of_receipt(&town.store, &comment.receipt).await.unwrap().unwrap();
    assert_eq!(held.decisions.len(), 2);
    let kinds: Vec<EntryKind> = held.log.iter().map(|entry| entry.kind).collect();
    assert_eq!(kinds, [EntryKind::Received, EntryKind::Decided, EntryKind::Decided, EntryKind::Erased]);
    let hex = data_encoding::HEXLOWER;
    for entry in &held.log {
        let salt: [u8; 32] = hex.decode(entry.salt.as_ref().unwrap().as_bytes()).unwrap().try_into().unwrap();
        assert_eq!(hex.encode(&commitment(&salt, entry.content.as_ref().unwrap())), entry.commitment);
    }
    ask(&town.store, &comment.receipt, Scope::PersonAndWords).await.unwrap();
    let held = of_receipt(&town.store, &comment.receipt).await.unwrap().unwrap();
    let opened: Vec<Option<&str>> = held.log.iter().map(|entry| entry.content.as_deref()).collect();
    assert_eq!(opened, [None, None, None, None, Some("person and words")]);
}

/// On SQLite a row that is deleted can still be read in the file, unless it is overwritten.
#[tokio::test]
async fn what_was_erased_cannot_be_read_in_the_file_either() {
    let folder = tempfile::tempdir().unwrap();
    let clock = store::Clock::set_to(crate::town::noon());
    let store = store::Store::open(&sqlite_url(folder.path()), clock, store::Rng::seeded(7)).await.unwrap();
    store::import::consultation(&store, Folder::street_trees().path()).await.unwrap();
    let said = Submission { email: Some("ruth@secret.example"), ..by_web("Melchior parks there.") };
    let comment = store::contributions::submit(&store, &said).await.unwrap();
    let in_the_files = |word: &str| {
        let files = std::fs::read_dir(folder.path()).unwrap().map(|file| std::fs::read(file.unwrap().path()).unwrap());
        files.filter(|bytes| bytes.windows(word.len()).any(|window| window == word.as_bytes())).count()
    };
    assert!(in_the_files("Melchior") > 0);
    ask(&store, &comment.receipt, Scope::PersonAndWords).await.unwrap();
    store::retention::enforce(&store).await.unwrap();
    assert_eq!((in_the_files("Melchior"), in_the_files("ruth@secret")), (0, 0));
}
