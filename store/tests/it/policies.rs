//! The moderation policy: who publishes it, when, and that nothing is decided outside it. Rule 6.

use domain::authorisation::NotAllowed;
use domain::moderation::{Decision, DecisionOutcome, DecisionRefusal, Ground};
use domain::policy::{Consequence, Policy, PolicyGround, PolicyRefusal, Timing};
use domain::submission::CORRECTION_WINDOW;
use domain::vocabulary::ContributionState::{Published, Returned, Waiting};
use rstest::rstest;
use store::moderation::{Read, decide, queue};
use store::{Error, contributions, policies};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town, too_personal};

/// Only advertising is hidden; of an insult the words go.
fn narrow(timing: Timing) -> Policy {
    let ground = |ground, consequence| PolicyGround { ground, consequence, explanation: "Here.".to_owned() };
    let grounds = [ground(Ground::Spam, Consequence::Hide), ground(Ground::Insult, Consequence::Redact)];
    Policy::new(timing, &grounds).unwrap()
}

fn decision(outcome: DecisionOutcome, ground: Ground, words: &[&str]) -> Decision {
    Decision::new(outcome, Some(ground), "It calls the mayor a fool.", words).unwrap()
}

#[rstest]
#[tokio::test]
async fn rule_6_nothing_is_decided_outside_the_published_policy(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let mara = town.mara().await;
    policies::publish(&town.store, &mara, SLUG, &narrow(Timing::Before), "Shorter.").await.unwrap();
    let comment = town.says("The mayor is a fool. Plant limes.").await;
    let refusals = [
        too_personal(),
        decision(DecisionOutcome::Hide, Ground::Insult, &[]),
        decision(DecisionOutcome::Return, Ground::Threat, &[]),
    ];
    for refused in refusals {
        let refused = decide(&town.store, &mara, SLUG, &[comment.contribution], &refused).await;
        assert!(matches!(refused, Err(Error::Decision(DecisionRefusal::NotInPolicy))), "{refused:?}");
    }
    assert_eq!(town.opens(&comment.receipt).await.state, Waiting);
    let milder = decision(DecisionOutcome::Return, Ground::Insult, &[]);
    decide(&town.store, &mara, SLUG, &[comment.contribution], &milder).await.unwrap();
    assert_eq!(town.opens(&comment.receipt).await.state, Returned);
}

#[rstest]
#[tokio::test]
async fn the_policy_of_an_open_consultation_is_its_moderators_and_they_say_why_it_changes(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let (ines, mara, quentin) = (town.ines().await, town.mara().await, town.quentin().await);
    for hats in [&ines, &quentin] {
        let refused = policies::publish(&town.store, hats, SLUG, &narrow(Timing::Before), "Shorter.").await;
        assert!(matches!(refused, Err(Error::NotAllowed(NotAllowed))), "{refused:?}");
    }
    let silent = policies::publish(&town.store, &mara, SLUG, &narrow(Timing::Before), " ").await;
    assert!(matches!(silent, Err(Error::Policy(PolicyRefusal::NoReason))), "{silent:?}");
    for _ in 0..2 {
        policies::publish(&town.store, &mara, SLUG, &narrow(Timing::Before), "Shorter.").await.unwrap();
    }
    let id = town.id().await;
    assert_eq!(policies::in_force(&town.store, id).await.unwrap().policy, narrow(Timing::Before));
    let history = policies::history(&town.store, id).await.unwrap();
    let [change] = history.as_slice() else { panic!("{history:?}") };
    assert_eq!((change.organisation.as_str(), change.reason.as_deref()), ("Lindenfeld Neighbours", Some("Shorter.")));
    let entries = town.tables().await;
    let log = entries.iter().find(|(table, _)| table == "log_entry").map(|(_, rows)| rows.clone()).unwrap();
    assert!(log.contains("policy published") && log.contains("spam: hide. Here."), "{log}");
}

#[rstest]
#[tokio::test]
async fn read_after_publication_words_stand_there_at_once_and_wait_to_be_read_all_the_same(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let (id, mara) = (town.id().await, town.mara().await);
    policies::publish(&town.store, &mara, SLUG, &narrow(Timing::After), "Quicker.").await.unwrap();
    let comment = town.says("Plant limes.").await;
    assert_eq!(town.opens(&comment.receipt).await.state, Published);
    assert_eq!(queue(&town.store, id, None, 10).await.unwrap().waiting, 1);
    assert_eq!(town.mara_publishes(&[comment.contribution]).await, 1);
    assert_eq!(queue(&town.store, id, None, 10).await.unwrap().waiting, 0);
    assert_eq!(town.mara_publishes(&[comment.contribution]).await, 0, "decided once");
    contributions::correct(&town.store, &comment.receipt, "Plant lime trees.").await.unwrap();
    assert_eq!(town.opens(&comment.receipt).await.state, Published);
    assert_eq!(queue(&town.store, id, None, 10).await.unwrap().waiting, 1);
}

#[rstest]
#[tokio::test]
async fn nobody_decides_on_words_that_they_did_not_read(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (id, mara) = (town.id().await, town.mara().await);
    let comment = town.says("Plant limes.").await;
    let other = town.says("Plant oaks.").await;
    let read: Vec<Read> = queue(&town.store, id, None, 10)
        .await
        .unwrap()
        .items
        .iter()
        .map(|item| Read { contribution: item.id, wording: Some(item.wording) })
        .collect();
    contributions::correct(&town.store, &comment.receipt, "Ring Ruth, 555 0199.").await.unwrap();
    let alone = decide(&town.store, &mara, SLUG, &read[..1], &Decision::Publish).await;
    assert!(matches!(alone, Err(Error::Decision(DecisionRefusal::ChangedMeanwhile))), "{alone:?}");
    assert_eq!(decide(&town.store, &mara, SLUG, &read, &Decision::Publish).await.unwrap(), 1);
    assert_eq!(town.opens(&comment.receipt).await.state, Waiting);
    assert_eq!(town.opens(&other.receipt).await.state, Published);
}

#[rstest]
#[tokio::test]
async fn a_question_is_answered_long_after_the_quarter_of_an_hour_and_read_again(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let mara = town.mara().await;
    let comment = town.says("Ring Ruth, 555 0199.").await;
    town.store.clock.advance(2 * CORRECTION_WINDOW);
    let question =
        Decision::new(DecisionOutcome::Return, Some(Ground::PersonalData), "Can you say it without her number?", &[]);
    decide(&town.store, &mara, SLUG, &[comment.contribution], &question.unwrap()).await.unwrap();
    let trace = town.opens(&comment.receipt).await;
    assert_eq!(trace.state, Returned);
    assert_eq!(trace.decision.unwrap().statement_of_reasons.as_deref(), Some("Can you say it without her number?"));
    assert!(trace.correctable_until.is_some());
    contributions::correct(&town.store, &comment.receipt, "Ring the town hall.").await.unwrap();
    let trace = town.opens(&comment.receipt).await;
    assert_eq!((trace.state, trace.body.as_str(), trace.decision), (Waiting, "Ring the town hall.", None));
}

#[rstest]
#[tokio::test]
async fn words_are_taken_out_for_everybody_but_their_author_and_the_log_still_proves_them(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let mara = town.mara().await;
    let comment = town.says("Ring Ruth, 555 0199. Plant limes.").await;
    let redact = |words: &[&str]| {
        Decision::new(DecisionOutcome::Redact, Some(Ground::PersonalData), "It gives a neighbour's number.", words)
            .unwrap()
    };
    let elsewhere = decide(&town.store, &mara, SLUG, &[comment.contribution], &redact(&["555 0200"])).await;
    assert!(matches!(elsewhere, Err(Error::Decision(DecisionRefusal::NotInText))), "{elsewhere:?}");
    for words in [&["555 0199"][..], &["Ruth", "555 0199"]] {
        decide(&town.store, &mara, SLUG, &[comment.contribution], &redact(words)).await.unwrap();
    }
    let trace = town.opens(&comment.receipt).await;
    assert_eq!((trace.state, trace.body.as_str()), (Published, "Ring Ruth, 555 0199. Plant limes."));
    assert!(trace.redacted_html.unwrap().contains("Ring […], […]. Plant limes."));
    let id = town.id().await;
    let all = contributions::Listing { most: 10, ..Default::default() };
    let (listed, _) = contributions::published(&town.store, id, &all).await.unwrap();
    assert!(listed[0].redacted && !listed[0].html.contains("Ruth") && !listed[0].body.contains("0199"));
    assert_eq!(store::log::unaccounted(&town.store).await.unwrap(), Vec::<i64>::new());
    // Published after all: the author's own words are back, and nothing is sealed any more.
    town.mara_publishes(&[comment.contribution]).await;
    let trace = town.opens(&comment.receipt).await;
    assert_eq!((trace.redacted_html, trace.html.contains("Ruth")), (None, true));
    assert_eq!(store::log::unaccounted(&town.store).await.unwrap(), Vec::<i64>::new());
}
