//! Showing who one is where a consultation asks for it: invitation codes, and confirming by e-mail.

use std::sync::Arc;

use domain::delivery::Attempt;
use domain::invitation_code::InvitationCode;
use domain::submission::{CONFIRMATION_LASTS, SubmissionRefusal};
use domain::taking_part::TakingPartRefusal;
use domain::time::{HOUR, SECOND};
use domain::vocabulary::{ContributionState, Verification};
use fixtures::Folder;
use rstest::rstest;
use store::contributions::{Submission, correct, submit, take_back};
use store::invitation_codes::{batches, make, opens, withdraw};
use store::letters::{self, Content};
use store::{Error, confirmations, moderation};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town, by_web};

/// The street trees, where people show who they are in these ways.
async fn asking(engine: Engine, verification: &str) -> Town {
    let town = Town::new(engine).await;
    let folder = Folder::street_trees();
    let moderators = "moderators = [\"Lindenfeld Neighbours\"]";
    folder.edit("consultation.toml", moderators, &format!("{moderators}\nverification = {verification}"));
    town.imports(&folder).await;
    town
}

async fn fadi_makes(town: &Town, how_many: usize) -> Vec<InvitationCode> {
    let fadi = town.fadi().await;
    make(&town.store, &fadi, SLUG, how_many, "Tuesday group").await.unwrap()
}

fn with_code<'a>(code: &'a str, body: &'a str) -> Submission<'a> {
    Submission { code: Some(code), ..by_web(body) }
}

fn refusal<T: std::fmt::Debug>(result: Result<T, Error>) -> SubmissionRefusal {
    match result {
        Err(Error::Submission(why)) => why,
        other => panic!("not refused: {other:?}"),
    }
}

/// The token of the newest letter, which is sent then.
async fn link_sent_to(town: &Town, email: &str) -> String {
    let due = letters::claim(&town.store, 10).await.unwrap().pop().unwrap();
    assert_eq!(due.email, email);
    letters::settle(&town.store, due.id, due.attempt, Attempt::Accepted, None).await.unwrap();
    match due.content {
        Content::Confirmation { consultation, token, .. } => {
            assert_eq!(consultation, "Street Trees");
            token
        }
        other => panic!("another letter: {other:?}"),
    }
}

#[rstest]
#[tokio::test]
async fn whoever_has_a_card_speaks_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = asking(engine, "[\"invitation code\"]").await;
    assert_eq!(refusal(town.submits(&by_web("Shade!")).await), SubmissionRefusal::NoCode);
    let codes = fadi_makes(&town, 2).await;
    let typed = codes[0].grouped().to_lowercase();
    let comment = town.submits(&with_code(&typed, "Shade!")).await.unwrap();
    let again = town.submits(&with_code(&typed, "Benches!")).await;
    assert_eq!(refusal(again), SubmissionRefusal::CodeNotGood);
    let unknown = InvitationCode::from_random(1);
    assert_eq!(refusal(town.submits(&with_code(unknown.as_str(), "Shade!")).await), SubmissionRefusal::CodeNotGood);
    assert_eq!(refusal(town.submits(&with_code("7K3", "Shade!")).await), SubmissionRefusal::MistypedCode);
    assert_eq!(town.opens(&comment.receipt).await.state, ContributionState::Waiting);
    assert_eq!(town.texts("SELECT verified_by FROM contribution".into()).await, ["invitation code"]);
    // What is refused costs no card.
    let no_words = town.submits(&with_code(codes[1].as_str(), " ")).await;
    assert_eq!(refusal(no_words), SubmissionRefusal::Empty);
    let no_place = Submission { paragraph: Some("zzzzzz"), ..with_code(codes[1].as_str(), "Water!") };
    assert_eq!(refusal(town.submits(&no_place).await), SubmissionRefusal::NoSuchParagraph);
    town.submits(&with_code(codes[1].as_str(), "Water!")).await.unwrap();
}

#[rstest]
#[tokio::test]
async fn rule_2_the_same_once_more_is_answered_although_its_code_is_used(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = asking(engine, "[\"invitation code\"]").await;
    let code = fadi_makes(&town, 1).await.remove(0);
    let comment = Submission { external_id: Some("phone-1"), ..with_code(code.as_str(), "Trees!") };
    let first = town.submits(&comment).await.unwrap();
    let second = town.submits(&comment).await.unwrap();
    assert_eq!((first.receipt, second.first), (second.receipt, false));
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn of_many_who_use_one_card_at_once_one_is_heard(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = asking(engine, "[\"invitation code\"]").await;
    let code = Arc::new(fadi_makes(&town, 1).await.remove(0));
    let mut people = tokio::task::JoinSet::new();
    for person in 0..8 {
        let (store, code) = (town.store.clone(), Arc::clone(&code));
        people.spawn(async move {
            let words = format!("Words of {person}");
            // Half of them are one telephone that sends twice.
            let (words, client) =
                if person % 2 == 0 { ("Sent twice".to_owned(), Some("phone-1")) } else { (words, None) };
            submit(&store, &Submission { external_id: client, ..with_code(code.as_str(), &words) }).await
        });
    }
    let (mut firsts, mut receipts) = (0, Vec::new());
    while let Some(done) = people.join_next().await {
        match done.unwrap() {
            Ok(submitted) => {
                firsts += usize::from(submitted.first);
                receipts.push(submitted.receipt);
            }
            Err(Error::Submission(why)) => assert_eq!(why, SubmissionRefusal::CodeNotGood),
            Err(other) => panic!("{other:?}"),
        }
    }
    receipts.dedup();
    assert_eq!((firsts, receipts.len(), town.count("contribution").await), (1, 1, 1));
}

#[rstest]
#[tokio::test]
async fn rule_7_nothing_joins_a_card_to_what_was_said_with_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = asking(engine, "[\"invitation code\"]").await;
    let codes = fadi_makes(&town, 2).await;
    for (_, rows) in town.tables().await {
        assert!(!rows.contains(codes[0].as_str()) && !rows.contains(&codes[0].grouped()), "{rows}");
    }
    let before = town.tables().await;
    town.submits(&with_code(codes[0].as_str(), "Shade!")).await.unwrap();
    let after = town.tables().await;
    let of = |tables: &[(String, String)], name: &str| tables.iter().find(|(of, _)| of == name).unwrap().1.clone();
    assert_eq!(of(&before, "code_batch"), of(&after, "code_batch"), "the batch does not change when a card is used");
    assert_eq!(of(&after, "invitation_code").lines().count(), 1, "a used code is gone");
    let neighbours = town.fadi().await[0].organisation;
    assert_eq!(town.numbers(format!("SELECT id FROM contribution WHERE assisted_by = {neighbours}")).await, [0; 0]);
}

#[rstest]
#[tokio::test]
async fn rule_8_facilitators_see_how_many_cards_were_used_in_tens(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = asking(engine, "[\"invitation code\"]").await;
    let fadi = town.fadi().await;
    let codes = fadi_makes(&town, 12).await;
    let used = async || batches(&town.store, &fadi, SLUG).await.unwrap()[0].used;
    for (number, code) in codes.iter().enumerate() {
        assert_eq!(used().await, if number < 10 { None } else { Some(10) }, "{number}");
        town.submits(&with_code(code.as_str(), "Shade!")).await.unwrap();
    }
    assert_eq!(used().await, Some(10));
}

#[rstest]
#[tokio::test]
async fn an_organisation_withdraws_its_own_cards_and_nobody_elses(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = asking(engine, "[\"invitation code\"]").await;
    let (fadi, mara, ines) = (town.fadi().await, town.mara().await, town.ines().await);
    let codes = fadi_makes(&town, 3).await;
    town.submits(&with_code(codes[0].as_str(), "Shade!")).await.unwrap();
    assert_eq!(opens(&town.store, &codes[1]).await.unwrap(), Some((SLUG.to_owned(), "Street Trees".to_owned())));
    let batch = batches(&town.store, &fadi, SLUG).await.unwrap().remove(0);
    assert_eq!((&*batch.note, batch.made, batch.withdrawn), ("Tuesday group", 3, false));
    for hats in [&mara, &ines] {
        assert!(matches!(withdraw(&town.store, hats, SLUG, batch.id).await, Err(Error::NotAllowed(_))));
        assert!(matches!(make(&town.store, hats, SLUG, 1, "").await, Err(Error::NotAllowed(_))));
    }
    for _ in 0..2 {
        withdraw(&town.store, &fadi, SLUG, batch.id).await.unwrap();
    }
    assert_eq!(opens(&town.store, &codes[1]).await.unwrap(), None);
    assert_eq!(refusal(town.submits(&with_code(codes[1].as_str(), "A!")).await), SubmissionRefusal::CodeNotGood);
    assert_eq!(town.numbers("SELECT made - withdrawn FROM code_batch".into()).await, [1]);
    assert!(matches!(withdraw(&town.store, &fadi, SLUG, 1000).await, Err(Error::NotFound)));
}

#[rstest]
#[case::none_at_all(0, "", TakingPartRefusal::HowMany)]
#[case::too_many(501, "", TakingPartRefusal::HowMany)]
#[case::a_long_note(1, "x", TakingPartRefusal::LongNote)]
#[tokio::test]
async fn a_batch_has_1_to_500_codes_and_a_short_note(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[case] how_many: usize,
    #[case] note: &str,
    #[case] why: TakingPartRefusal,
) {
    let town = asking(engine, "[\"invitation code\"]").await;
    let fadi = town.fadi().await;
    let refused = make(&town.store, &fadi, SLUG, how_many, &note.repeat(201)).await;
    assert!(matches!(refused, Err(Error::TakingPart(refusal)) if refusal == why), "{refused:?}");
    assert_eq!(town.count("code_batch").await, 0);
}

#[rstest]
#[tokio::test]
async fn where_no_code_is_asked_for_none_is_made(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let fadi = town.fadi().await;
    let refused = make(&town.store, &fadi, SLUG, 1, "").await;
    assert!(matches!(refused, Err(Error::TakingPart(TakingPartRefusal::NoCodesHere))), "{refused:?}");
}

#[rstest]
#[tokio::test]
async fn a_card_ends_with_the_consultation(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = asking(engine, "[\"invitation code\"]").await;
    let code = fadi_makes(&town, 1).await.remove(0);
    town.closes().await;
    assert_eq!(opens(&town.store, &code).await.unwrap(), None);
    assert_eq!(refusal(town.submits(&with_code(code.as_str(), "Late")).await), SubmissionRefusal::NotOpen);
}

#[rstest]
#[tokio::test]
async fn rule_1_what_is_not_confirmed_is_kept_and_shown_to_nobody_until_it_is(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = asking(engine, "[\"email\"]").await;
    let comment = town.says("Shade!").await;
    let id = town.id().await;
    assert_eq!(town.opens(&comment.receipt).await.state, ContributionState::Unconfirmed);
    assert_eq!(moderation::queue(&town.store, id, None, 10).await.unwrap().waiting, 0);
    assert_eq!(moderation::item(&town.store, id, comment.contribution).await.unwrap(), None);
    let mara = town.mara().await;
    let publish = &domain::moderation::Decision::Publish;
    let decided = moderation::decide(&town.store, &mara, SLUG, &[comment.contribution], publish).await;
    assert!(matches!(decided, Err(Error::Decision(_))), "{decided:?}");
    assert_eq!(town.consultation().await.participants, 0);
    // Corrected, it waits for its author all the same.
    correct(&town.store, &comment.receipt, "More shade!").await.unwrap();

    confirmations::ask(&town.store, &comment.receipt, "amal@example.org", "en").await.unwrap();
    let token = link_sent_to(&town, "amal@example.org").await;
    assert!(confirmations::find(&town.store, &token).await.unwrap().unwrap().html.contains("More shade!"));
    confirmations::accept(&town.store, &token).await.unwrap();
    assert!(matches!(confirmations::accept(&town.store, &token).await, Err(Error::NotFound)));
    assert_eq!(town.opens(&comment.receipt).await.state, ContributionState::Waiting);
    assert_eq!(town.texts("SELECT verified_by FROM contribution".into()).await, ["email"]);
    assert_eq!(town.texts("SELECT email FROM letter".into()).await, [""], "the address stays with the contacts alone");
    assert_eq!(store::log::unaccounted(&town.store).await.unwrap(), Vec::<i64>::new());
    assert_eq!(town.mara_publishes(&[comment.contribution]).await, 1);
}

#[rstest]
#[tokio::test]
async fn a_link_is_for_a_week_and_the_newest_one_counts(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = asking(engine, "[\"email\"]").await;
    let comment = town.says_and_leaves("Shade!", "amal@example.org").await;
    let old = link_sent_to(&town, "amal@example.org").await;
    confirmations::ask(&town.store, &comment.receipt, "", "en").await.unwrap();
    let newer = link_sent_to(&town, "amal@example.org").await;
    assert_eq!(confirmations::find(&town.store, &old).await.unwrap(), None);
    town.store.clock.advance(CONFIRMATION_LASTS - SECOND);
    assert!(confirmations::find(&town.store, &newer).await.unwrap().is_some());
    town.store.clock.advance(2 * SECOND);
    assert_eq!(confirmations::find(&town.store, &newer).await.unwrap(), None);
    assert!(matches!(confirmations::accept(&town.store, &newer).await, Err(Error::NotFound)));
}

#[rstest]
#[tokio::test]
async fn nobody_fills_a_mailbox_with_links(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = asking(engine, "[\"email\"]").await;
    let comment = town.says("Shade!").await;
    let no_address = confirmations::ask(&town.store, &comment.receipt, "", "en").await;
    assert_eq!(refusal(no_address), SubmissionRefusal::NoSuchAddress);
    for _ in 0..5 {
        confirmations::ask(&town.store, &comment.receipt, "amal@example.org", "en").await.unwrap();
    }
    let sixth = confirmations::ask(&town.store, &comment.receipt, "Amal@Example.org", "en").await;
    assert_eq!(refusal(sixth), SubmissionRefusal::TooManyMails);
    // Another comment with the same address is kept, and its link comes later.
    let other = town.says_and_leaves("Benches!", "amal@example.org").await;
    let opened = town.opens(&other.receipt).await;
    assert_eq!((opened.state, opened.link_sent), (ContributionState::Unconfirmed, false));
    assert_eq!(town.count("letter").await, 5);
    town.store.clock.advance(HOUR + SECOND);
    confirmations::ask(&town.store, &other.receipt, "", "en").await.unwrap();
    assert!(town.opens(&other.receipt).await.link_sent);
}

#[rstest]
#[tokio::test]
async fn what_was_taken_back_or_confirmed_is_not_confirmed_again(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = asking(engine, "[\"email\"]").await;
    let comment = town.says_and_leaves("Shade!", "amal@example.org").await;
    let token = link_sent_to(&town, "amal@example.org").await;
    take_back(&town.store, &comment.receipt).await.unwrap();
    assert_eq!(confirmations::find(&town.store, &token).await.unwrap(), None);
    assert!(matches!(confirmations::accept(&town.store, &token).await, Err(Error::NotFound)));
    assert_eq!(town.opens(&comment.receipt).await.state, ContributionState::TakenBack);
}

#[rstest]
#[tokio::test]
async fn whoever_never_confirms_holds_nothing_up_and_is_sent_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = asking(engine, "[\"email\"]").await;
    let confirmed = town.says_and_leaves("Shade!", "amal@example.org").await;
    confirmations::accept(&town.store, &link_sent_to(&town, "amal@example.org").await).await.unwrap();
    let silent = town.says_and_leaves("Benches!", "bea@example.org").await;
    let token = link_sent_to(&town, "bea@example.org").await;
    town.reports().await;
    assert_eq!(town.count("delivery").await, 1);
    assert!(matches!(confirmations::accept(&town.store, &token).await, Err(Error::NotFound)), "nobody would answer it");
    assert_eq!(town.opens(&silent.receipt).await.state, ContributionState::Unconfirmed);
    assert_eq!(town.opens(&confirmed.receipt).await.state, ContributionState::Published);
}

#[rstest]
#[tokio::test]
async fn a_code_or_an_address_is_enough(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = asking(engine, "[\"email\", \"invitation code\"]").await;
    let code = fadi_makes(&town, 1).await.remove(0);
    let by_code = town.submits(&with_code(code.as_str(), "Shade!")).await.unwrap();
    let without = town.says("Benches!").await;
    assert_eq!(town.opens(&by_code.receipt).await.state, ContributionState::Waiting);
    assert_eq!(town.opens(&without.receipt).await.state, ContributionState::Unconfirmed);
}

#[rstest]
#[tokio::test]
async fn where_nothing_has_to_be_shown_no_card_is_used_up(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = asking(engine, "[\"none\", \"invitation code\"]").await;
    let code = fadi_makes(&town, 1).await.remove(0);
    town.submits(&with_code(code.as_str(), "Shade!")).await.unwrap();
    assert!(opens(&town.store, &code).await.unwrap().is_some());
    assert_eq!(town.texts("SELECT verified_by FROM contribution".into()).await, ["none"]);
}

#[rstest]
#[tokio::test]
async fn rule_8_a_report_says_how_people_showed_themselves_and_hides_small_groups(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = asking(engine, "[\"email\", \"invitation code\"]").await;
    for code in fadi_makes(&town, 25).await {
        town.submits(&with_code(code.as_str(), "Shade!")).await.unwrap();
    }
    for person in 0..3 {
        let email = format!("person{person}@example.org");
        town.says_and_leaves("Benches!", &email).await;
        confirmations::accept(&town.store, &link_sent_to(&town, &email).await).await.unwrap();
    }
    town.reports().await;
    let figures = store::reports::find(&town.store, town.id().await).await.unwrap().unwrap().figures.unwrap();
    // The three would be the whole less the others.
    assert_eq!(figures.by_verification, [(Verification::Email, None), (Verification::Code, None)]);
}

#[rstest]
#[tokio::test]
async fn a_report_says_nothing_of_it_where_nobody_was_asked(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    town.says("Shade!").await;
    town.reports().await;
    let figures = store::reports::find(&town.store, town.id().await).await.unwrap().unwrap().figures.unwrap();
    assert_eq!(figures.by_verification, []);
}
