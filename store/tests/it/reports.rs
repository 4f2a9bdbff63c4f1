//! Ines publishes the report, when everybody is answered. Rules 4 and 8.

use std::collections::BTreeSet;

use domain::answering::Gap;
use domain::time::MINUTE;
use domain::vocabulary::{Channel, DispositionOutcome, RespondentKind, Stage};
use rstest::rstest;
use serde_json::json;
use store::Error;
use store::analysis::Coding;
use store::reports::{find, open_gaps};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::Town;
use fixtures::{Folder, line};

async fn gaps(town: &Town) -> BTreeSet<Gap> {
    open_gaps(&town.store, town.id().await).await.unwrap().into_iter().collect()
}

#[rstest]
#[tokio::test]
async fn each_thing_that_is_unanswered_is_named_until_it_is_closed(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let waiting = town.says("one").await.contribution;
    let uncoded = town.says("two").await.contribution;
    town.mara_publishes(&[uncoded]).await;
    let theme = town.tomas_makes_a_theme("Shade").await;
    let mut left = BTreeSet::from([
        Gap::StillOpen,
        Gap::Waiting(waiting),
        Gap::Uncoded(uncoded),
        Gap::NoDisposition(theme),
        Gap::NoSummary,
    ]);
    assert_eq!(gaps(&town).await, left);
    match town.ines_publishes_the_report().await {
        Err(Error::Unanswered(named)) => assert_eq!(named.into_iter().collect::<BTreeSet<_>>(), left),
        other => panic!("{other:?}"),
    }

    town.closes().await;
    left.remove(&Gap::StillOpen);
    assert_eq!(gaps(&town).await, left);
    town.mara_hides(waiting).await;
    left.remove(&Gap::Waiting(waiting));
    assert_eq!(gaps(&town).await, left);
    town.tomas_codes(&[uncoded], Coding::SetAside("A test.")).await;
    left.remove(&Gap::Uncoded(uncoded));
    assert_eq!(gaps(&town).await, left);
    town.ines_answers(theme, DispositionOutcome::OutOfScope, &[]).await;
    left.remove(&Gap::NoDisposition(theme));
    assert_eq!(gaps(&town).await, left);
    assert!(matches!(town.ines_publishes_the_report().await, Err(Error::Unanswered(_))));
    assert_eq!(find(&town.store, town.id().await).await.unwrap(), None);
    town.ines_sums_up("What we heard").await;
    assert_eq!(gaps(&town).await, BTreeSet::new());
    town.ines_publishes_the_report().await.unwrap();
}

#[rstest]
#[tokio::test]
async fn the_report_is_published_once_and_says_when(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    town.says_and_leaves("Trees!", "amal@example.org").await;
    town.reports().await;
    let consultation = town.consultation().await;
    assert_eq!((consultation.stage, consultation.clock.reported_at), (Stage::Reported, Some(town.store.clock.now())));
    let before = town.tables().await;
    town.store.clock.advance(MINUTE);
    let again = town.ines_publishes_the_report().await;
    assert!(matches!(again, Err(Error::NotAllowed(_) | Error::Unanswered(_))), "{again:?}");
    assert_eq!(gaps(&town).await, BTreeSet::from([Gap::AlreadyReported]));
    assert_eq!(town.tables().await, before);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_officials_who_publish_at_once_publish_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says_and_leaves("Trees!", "amal@example.org").await;
    town.closes().await;
    town.mara_hides(comment.contribution).await;
    town.ines_sums_up("What we heard").await;
    let (one, other) = tokio::join!(town.ines_publishes_the_report(), town.ines_publishes_the_report());
    assert_eq!([one.is_ok(), other.is_ok()].iter().filter(|published| **published).count(), 1, "{one:?} {other:?}");
    assert_eq!(town.count("delivery").await, 1);
    assert_eq!(town.texts("SELECT kind FROM log_entry WHERE kind = 'reported'".into()).await.len(), 1);
}

#[rstest]
#[tokio::test]
async fn nobody_but_an_official_of_the_public_body_publishes(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    town.ines_sums_up("Nobody said anything").await;
    town.closes().await;
    for hats in [town.tomas().await, town.paul().await, town.mara().await, town.quentin().await, vec![]] {
        let refused = store::reports::publish(&town.store, &hats, "street-trees").await;
        assert!(matches!(refused, Err(Error::NotAllowed(_))), "{hats:?}: {refused:?}");
    }
    town.ines_publishes_the_report().await.unwrap();
}

/// 12 by web and 11 by telephone, all individuals but 3 organisations.
#[rstest]
#[tokio::test]
async fn small_groups_are_hidden_in_figures_that_stay_as_they_were_published(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::new(engine).await;
    let folder = Folder::street_trees();
    let said: Vec<_> = (0..23)
        .map(|number| {
            let channel = if number < 12 { "web" } else { "phone" };
            let respondent = if number < 3 { "organisation" } else { "individual" };
            line(&format!("c{number}"), json!({"channel": channel, "respondent_type": respondent}))
        })
        .collect();
    folder.contributions(&said);
    town.imports(&folder).await;
    town.reports().await;
    let id = town.id().await;
    let report = find(&town.store, id).await.unwrap().unwrap();
    let figures = report.figures.clone().unwrap();
    assert_eq!((figures.contributions, figures.participants), (23, 23));
    assert_eq!(figures.by_channel, [(Channel::Web, Some(12)), (Channel::Phone, Some(11))]);
    assert_eq!(figures.by_respondent, [(RespondentKind::Individual, None), (RespondentKind::Organisation, None)]);

    // One is hidden afterwards: set against the old figures, new ones would tell which channel it came by.
    let first = town.numbers("SELECT MIN(id) FROM contribution".into()).await[0];
    town.mara_hides(first).await;
    assert_eq!(find(&town.store, id).await.unwrap().unwrap(), report);
}
