//! An author asks for another look, and somebody else looks. Rule 6.

use domain::appeal::{APPEAL_LASTS, AppealOutcome, AppealRefusal};
use domain::moderation::DecisionRefusal;
use domain::time::SECOND;
use domain::vocabulary::ContributionState::{Hidden, Published};
use rstest::rstest;
use store::letters::{self, Content};
use store::{Error, appeals};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town, too_personal};

const WHY: &str = "Ruth asked me to give her number.";

async fn waiting(town: &Town, hats: &[domain::authorisation::Hat]) -> Vec<(i64, Result<(), DecisionRefusal>)> {
    let waiting = appeals::waiting(&town.store, hats, SLUG).await.unwrap();
    waiting.into_iter().map(|(appeal, may)| (appeal.id, may)).collect()
}

#[rstest]
#[tokio::test]
async fn an_author_appeals_and_another_moderator_finds_them_right(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (mara, amina) = (town.mara().await, town.amina().await);
    let comment = town.says_and_leaves("Call Ruth, 555 0199.", "amal@example.org").await;
    town.mara_hides(comment.contribution).await;
    let told = letters::claim(&town.store, 10).await.unwrap().remove(0);
    assert_eq!(told.email, "amal@example.org");
    let Content::Decided(statement) = told.content else { panic!("{:?}", told.content) };
    assert_eq!(statement.code, comment.receipt.as_str());
    assert_eq!(statement.facts, "It gives the telephone number of a neighbour.");

    // Sent twice is one appeal; another one is refused.
    for _ in 0..2 {
        appeals::make(&town.store, &comment.receipt, WHY, "en").await.unwrap();
    }
    let again = appeals::make(&town.store, &comment.receipt, "And besides.", "en").await;
    assert!(matches!(again, Err(Error::Appeal(AppealRefusal::Appealed))), "{again:?}");
    let [(appeal, may)] = waiting(&town, &mara).await[..] else { panic!("one appeal") };
    assert_eq!(may, Err(DecisionRefusal::DecidedBefore));
    assert_eq!(waiting(&town, &amina).await, [(appeal, Ok(()))]);

    let overturned = AppealOutcome::Overturned;
    let alone = appeals::decide(&town.store, &mara, SLUG, appeal, overturned, "She is right after all.").await;
    assert!(matches!(alone, Err(Error::Decision(DecisionRefusal::DecidedBefore))), "{alone:?}");
    let silent = appeals::decide(&town.store, &amina, SLUG, appeal, overturned, "Yes.").await;
    assert!(matches!(silent, Err(Error::Decision(DecisionRefusal::NoReasons))), "{silent:?}");
    appeals::decide(&town.store, &amina, SLUG, appeal, overturned, "Ruth agreed to it.").await.unwrap();
    let once_more = appeals::decide(&town.store, &amina, SLUG, appeal, AppealOutcome::Upheld, "Or perhaps not.").await;
    assert!(matches!(once_more, Err(Error::NotFound)), "{once_more:?}");

    let trace = town.opens(&comment.receipt).await;
    assert_eq!(trace.state, Published);
    let (outcome, reasons, _, who) = trace.decision.unwrap().appeal.appeal.unwrap().decided.unwrap();
    assert_eq!((outcome, reasons.as_str(), who.as_str()), (overturned, "Ruth agreed to it.", "Lindenfeld Neighbours"));
    let told = letters::claim(&town.store, 10).await.unwrap().remove(0);
    assert!(matches!(told.content, Content::AppealDecided(_)), "{:?}", told.content);
    assert_eq!(store::log::unaccounted(&town.store).await.unwrap(), Vec::<i64>::new());
}

#[rstest]
#[tokio::test]
async fn where_there_is_another_organisation_it_decides(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (amina, quentin) = (town.amina().await, town.quentin().await);
    town.run(
        "INSERT INTO moderating_organisation (consultation_id, organisation_id)
         SELECT c.id, o.id FROM consultation c, organisation o WHERE o.name = 'Quarry Residents'"
            .to_owned(),
    )
    .await;
    let comment = town.says("Call Ruth, 555 0199.").await;
    town.mara_hides(comment.contribution).await;
    appeals::make(&town.store, &comment.receipt, WHY, "en").await.unwrap();
    let [(appeal, may)] = waiting(&town, &amina).await[..] else { panic!("one appeal") };
    assert_eq!(may, Err(DecisionRefusal::SameOrganisation));
    appeals::decide(&town.store, &quentin, SLUG, appeal, AppealOutcome::Upheld, "It is hers to give.").await.unwrap();
    assert_eq!(town.opens(&comment.receipt).await.state, Hidden);
    assert_eq!(waiting(&town, &quentin).await, []);
}

#[rstest]
#[tokio::test]
async fn for_six_months_and_only_against_what_was_taken_away(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let open = town.says("Plant limes.").await;
    town.mara_publishes(&[open.contribution]).await;
    let nothing = appeals::make(&town.store, &open.receipt, WHY, "en").await;
    assert!(matches!(nothing, Err(Error::Appeal(AppealRefusal::NothingToAppeal))), "{nothing:?}");
    let hidden = town.says("Call Ruth, 555 0199.").await;
    town.mara_hides(hidden.contribution).await;
    let now = town.store.clock.now();
    town.is_now(now.plus(APPEAL_LASTS));
    assert!(town.opens(&hidden.receipt).await.decision.unwrap().appeal.until.is_some());
    town.is_now(now.plus(APPEAL_LASTS + SECOND));
    assert_eq!(town.opens(&hidden.receipt).await.decision.unwrap().appeal.until, None);
    let late = appeals::make(&town.store, &hidden.receipt, WHY, "en").await;
    assert!(matches!(late, Err(Error::Appeal(AppealRefusal::TooLate))), "{late:?}");
}

#[rstest]
#[tokio::test]
async fn rule_4_what_is_published_on_appeal_after_the_report_is_set_aside_with_the_reasons(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let (mara, amina) = (town.mara().await, town.amina().await);
    let open = town.says("Plant limes.").await;
    let hidden = town.says("Call Ruth, 555 0199.").await;
    town.mara_hides(hidden.contribution).await;
    town.mara_publishes(&[open.contribution]).await;
    town.reports().await;
    let published = domain::moderation::Decision::Publish;
    let plainly = store::moderation::decide(&town.store, &mara, SLUG, &[hidden.contribution], &published).await;
    assert!(matches!(plainly, Err(Error::Decision(DecisionRefusal::Reported))), "{plainly:?}");
    appeals::make(&town.store, &hidden.receipt, WHY, "en").await.unwrap();
    let [(appeal, _)] = waiting(&town, &amina).await[..] else { panic!("one appeal") };
    let overturned = AppealOutcome::Overturned;
    appeals::decide(&town.store, &amina, SLUG, appeal, overturned, "Ruth agreed to it.").await.unwrap();
    let trace = town.opens(&hidden.receipt).await;
    assert_eq!((trace.state, trace.set_aside.as_deref()), (Published, Some("Ruth agreed to it.")));
}

#[rstest]
#[tokio::test]
async fn rule_7_the_letter_holds_no_address_and_goes_with_who_is_erased(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let mara = town.mara().await;
    let comment = town.says_and_leaves("Call Ruth, 555 0199.", "amal@example.org").await;
    store::moderation::decide(&town.store, &mara, SLUG, &[comment.contribution], &too_personal()).await.unwrap();
    let tables = town.tables().await;
    let letter = tables.iter().find(|(table, _)| table == "letter").map(|(_, rows)| rows.clone()).unwrap();
    assert!(!letter.contains("amal") && !letter.contains(comment.receipt.as_str()), "{letter}");
    store::erasures::ask(&town.store, &comment.receipt, domain::erasure::Scope::Person).await.unwrap();
    assert_eq!(letters::claim(&town.store, 10).await.unwrap().len(), 0);
    assert_eq!(town.numbers("SELECT COUNT(*) FROM letter".to_owned()).await, [0]);
}
