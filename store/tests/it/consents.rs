//! What people agree to, and how they change their mind.

use domain::consent::Purpose;
use domain::delivery::Attempt;
use domain::vocabulary::Channel;
use rstest::rstest;
use store::contacts::{leave_address, withdraw};
use store::contributions::{Submission, take_back};
use store::deliveries::{Progress, claim, progress, settle};
use store::own_data::of_receipt;

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{Town, by_web};

#[rstest]
#[tokio::test]
async fn what_somebody_agreed_to_is_kept_in_its_version_and_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Trees!").await;
    leave_address(&town.store, &comment.receipt, "amal@example.org", "ar").await.unwrap();
    let held = of_receipt(&town.store, &comment.receipt).await.unwrap().unwrap();
    assert_eq!(held.address.as_deref(), Some("a…@e….org"));
    let [consent] = &held.consents[..] else { panic!("{:?}", held.consents) };
    assert_eq!((consent.purpose, consent.text_version), (Purpose::HearBack, Purpose::HearBack.version()));
    assert_eq!((consent.language.as_deref(), consent.channel), (Some("ar"), Channel::Web));
    assert_eq!((consent.given_at, consent.withdrawn_at), (town.store.clock.now(), None));

    let by_api = Submission { channel: Channel::Api, email: Some("boris@example.org"), ..by_web("Benches!") };
    let by_api = town.submits(&by_api).await.unwrap();
    let held = of_receipt(&town.store, &by_api.receipt).await.unwrap().unwrap();
    assert_eq!((held.consents[0].channel, held.consents[0].language.as_deref()), (Channel::Api, None));
}

#[rstest]
#[tokio::test]
async fn who_does_not_want_to_be_written_to_any_more_is_not(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says_and_leaves("Trees!", "amal@example.org").await;
    town.says_and_leaves("Benches!", "boris@example.org").await;
    town.reports().await;
    for _ in 0..2 {
        withdraw(&town.store, &comment.receipt).await.unwrap();
    }
    assert!(!town.opens(&comment.receipt).await.hears_back);
    assert!(town.tables().await.iter().all(|(_, rows)| !rows.contains("amal")));
    let due = claim(&town.store, 10).await.unwrap();
    assert_eq!(due.iter().map(|due| due.email.as_str()).collect::<Vec<_>>(), ["boris@example.org"]);
    let stand = progress(&town.store, town.id().await).await.unwrap();
    assert_eq!(stand, Progress { sent: 0, waiting: 1, undeliverable: 0 });
    let held = of_receipt(&town.store, &comment.receipt).await.unwrap().unwrap();
    assert_eq!(held.consents[0].withdrawn_at, Some(town.store.clock.now().0));
    assert_eq!(held.trace.body, "Trees!");
}

#[rstest]
#[tokio::test]
async fn who_changes_their_mind_once_more_hears_back_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says_and_leaves("Trees!", "amal@example.org").await;
    town.reports().await;
    withdraw(&town.store, &comment.receipt).await.unwrap();
    assert_eq!(claim(&town.store, 10).await.unwrap().len(), 0);
    leave_address(&town.store, &comment.receipt, "amal@example.org", "en").await.unwrap();
    let due = claim(&town.store, 10).await.unwrap();
    assert_eq!((due.len(), due[0].attempt), (1, 1));
    settle(&town.store, due[0].id, 1, Attempt::Accepted, None).await.unwrap();
    // What was sent is not sent again, whatever they do.
    withdraw(&town.store, &comment.receipt).await.unwrap();
    leave_address(&town.store, &comment.receipt, "amal@example.org", "en").await.unwrap();
    assert_eq!(claim(&town.store, 10).await.unwrap().len(), 0);
    assert_eq!(of_receipt(&town.store, &comment.receipt).await.unwrap().unwrap().consents.len(), 3);
}

/// Nobody has proved that an address is theirs: whoever typed mine must not be able to silence my mail.
#[rstest]
#[tokio::test]
async fn a_stranger_who_types_my_address_cannot_keep_my_answer_from_me(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let mine = town.says_and_leaves("Trees!", "amal@example.org").await;
    let theirs = town.says_and_leaves("Parking!", "amal@example.org").await;
    withdraw(&town.store, &theirs.receipt).await.unwrap();
    assert!(!town.opens(&theirs.receipt).await.hears_back);
    assert!(town.opens(&mine.receipt).await.hears_back);
    town.reports().await;
    let due = claim(&town.store, 10).await.unwrap();
    assert_eq!((due.len(), due[0].traces.len(), &due[0].traces[0].receipt), (1, 1, &mine.receipt));
    let held = of_receipt(&town.store, &mine.receipt).await.unwrap().unwrap();
    assert_eq!(held.consents.iter().map(|consent| consent.withdrawn_at).collect::<Vec<_>>(), [None]);
}

#[rstest]
#[tokio::test]
async fn who_takes_it_back_takes_the_consent_back(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says_and_leaves("Trees!", "amal@example.org").await;
    take_back(&town.store, &comment.receipt).await.unwrap();
    let held = of_receipt(&town.store, &comment.receipt).await.unwrap().unwrap();
    assert_eq!(held.consents[0].withdrawn_at, Some(town.store.clock.now().0));
}

/// A database from before consents had a table of their own.
#[rstest]
#[tokio::test]
async fn consents_that_were_given_before_are_kept(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says_and_leaves("Trees!", "amal@example.org").await;
    let before = of_receipt(&town.store, &comment.receipt).await.unwrap().unwrap().consents.remove(0);
    let migration = match engine {
        Sqlite => include_str!("../../../migrations/sqlite/0005_data_protection.sql"),
        Postgres => include_str!("../../../migrations/postgres/0005_data_protection.sql"),
    };
    for statement in [
        "ALTER TABLE contact ADD COLUMN consented_at BIGINT NOT NULL DEFAULT 0",
        "ALTER TABLE contact ADD COLUMN consent_version BIGINT NOT NULL DEFAULT 1",
        "UPDATE contact SET consented_at = (SELECT given_at FROM consent)",
        "DROP TABLE consent",
        "DROP TABLE erasure",
    ] {
        town.run(statement.to_owned()).await;
    }
    for statement in migration.split(";\n").filter(|statement| !statement.trim().is_empty()) {
        town.run(statement.to_owned()).await;
    }
    let after = of_receipt(&town.store, &comment.receipt).await.unwrap().unwrap().consents;
    assert_eq!(after, [store::consents::Consent { text_version: 1, ..before }]);
    assert!(town.opens(&comment.receipt).await.hears_back);
}
