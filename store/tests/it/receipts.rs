//! Amal opens the receipt, again and again, until the loop is closed.

use domain::loop_stage::LoopStage;
use domain::receipt::Receipt;
use domain::vocabulary::{ContributionState, DispositionOutcome};
use rstest::rstest;
use store::analysis::Coding;

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::Town;

#[rstest]
#[tokio::test]
async fn amal_follows_what_became_of_her_words(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let receipt = town.says_and_leaves("Shade at the day centre, please.", "amal@example.org").await.receipt;

    let said = town.opens(&receipt).await;
    assert_eq!((said.stage, said.state, said.hears_back), (LoopStage::Said, ContributionState::Waiting, true));
    assert!(said.correctable_until.is_some() && said.decision.is_none() && said.themes.is_empty());

    town.mara_publishes(&[said.contribution]).await;
    let read = town.opens(&receipt).await;
    assert_eq!((read.stage, read.state), (LoopStage::Read, ContributionState::Published));
    assert_eq!(read.decision.unwrap().ground, None);

    let shade = town.tomas_makes_a_theme("Shade").await;
    let money = town.tomas_makes_a_theme("Money").await;
    town.tomas_codes(&[said.contribution], Coding::Add(&[shade, money])).await;
    let counted = town.opens(&receipt).await;
    assert_eq!((counted.stage, counted.themes.len(), counted.themes[0].contributions), (LoopStage::Counted, 2, 1));

    // What Ines has written is nobody's answer before the report is out.
    let mill_street = town.mill_street().await;
    town.ines_answers(shade, DispositionOutcome::Accepted, std::slice::from_ref(&mill_street)).await;
    town.ines_answers(money, DispositionOutcome::OutOfScope, &[]).await;
    town.ines_sums_up("You asked for shade.").await;
    town.closes().await;
    let not_yet = town.opens(&receipt).await;
    assert_eq!((not_yet.stage, not_yet.reported_at), (LoopStage::Counted, None));
    for theme in &not_yet.themes {
        assert_eq!((theme.outcome, &theme.reasons_html, theme.changed.len()), (None, &None, 0));
    }

    town.ines_publishes_the_report().await.unwrap();
    let done = town.opens(&receipt).await;
    assert_eq!((done.stage, done.reported_at), (LoopStage::Done, Some(town.store.clock.now())));
    let on_shade = done.themes.iter().find(|theme| theme.id == shade).unwrap();
    assert_eq!((on_shade.outcome, &on_shade.changed), (Some(DispositionOutcome::Accepted), &vec![mill_street]));
    assert!(on_shade.reasons_html.as_ref().unwrap().contains("<strong>right</strong>"));
}

#[rstest]
#[tokio::test]
async fn a_promise_that_is_not_in_the_text_is_answered_but_not_done(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Shade!").await;
    town.mara_publishes(&[comment.contribution]).await;
    let theme = town.tomas_makes_a_theme("Shade").await;
    town.tomas_codes(&[comment.contribution], Coding::Add(&[theme])).await;
    town.ines_answers(theme, DispositionOutcome::PartlyAccepted, &[]).await;
    town.reports().await;
    assert_eq!(town.opens(&comment.receipt).await.stage, LoopStage::Answered);
}

#[rstest]
#[tokio::test]
async fn who_was_set_aside_reads_why_and_who_was_hidden_is_under_no_theme(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (test, hidden) = (town.says("A test.").await, town.says("Call Ruth.").await);
    town.mara_publishes(&[test.contribution, hidden.contribution]).await;
    let theme = town.tomas_makes_a_theme("Ruth").await;
    town.tomas_codes(&[hidden.contribution], Coding::Add(&[theme])).await;
    town.tomas_codes(&[test.contribution], Coding::SetAside("It says that it is a test.")).await;
    town.mara_hides(hidden.contribution).await;
    let aside = town.opens(&test.receipt).await;
    assert_eq!((aside.stage, aside.set_aside.as_deref()), (LoopStage::Counted, Some("It says that it is a test.")));
    let hidden = town.opens(&hidden.receipt).await;
    assert_eq!((hidden.stage, hidden.themes), (LoopStage::Read, vec![]));
}

#[rstest]
#[tokio::test]
async fn a_receipt_that_nobody_was_given_opens_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    assert_eq!(store::receipts::trace(&town.store, &Receipt::from_random(5)).await.unwrap(), None);
}
