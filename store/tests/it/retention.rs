//! What is removed when its time is over, and what stays.

use domain::delivery::Attempt;
use domain::retention::Kind;
use domain::time::{DAY, HOUR, SECOND};
use rstest::rstest;
use store::members::{SignIn, sign_in};
use store::retention::{due, enforce};
use store::sign_in_links;
use store::{deliveries, letters, sessions};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::Town;

async fn removed(town: &Town, kind: Kind) -> i64 {
    let announced = due(&town.store).await.unwrap();
    let done = enforce(&town.store).await.unwrap();
    assert_eq!(announced, done, "what the command says is what happens");
    assert!(due(&town.store).await.unwrap().iter().all(|(_, count)| *count == 0));
    done.iter().find(|(of, _)| *of == kind).unwrap().1
}

#[rstest]
#[tokio::test]
async fn an_address_goes_thirty_days_after_its_owner_was_told(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let told = town.says_and_leaves("Trees!", "amal@example.org").await;
    town.says_and_leaves("Benches!", "boris@example.org").await;
    town.says_and_leaves("Water!", "chen@example.org").await;
    town.reports().await;
    let due = deliveries::claim(&town.store, 10).await.unwrap();
    deliveries::settle(&town.store, due[0].id, 1, Attempt::Accepted, None).await.unwrap();
    deliveries::settle(&town.store, due[1].id, 1, Attempt::Refused, Some("550 boris@example.org?")).await.unwrap();
    // The third is still to be told: it stays as long as that takes.
    town.store.clock.advance(30 * DAY);
    assert_eq!(removed(&town, Kind::Contact).await, 0);
    town.store.clock.advance(SECOND);
    assert_eq!(removed(&town, Kind::Contact).await, 2);
    assert_eq!(town.texts("SELECT email FROM contact".into()).await, ["chen@example.org"]);
    assert_eq!(town.texts("SELECT problem FROM delivery WHERE problem IS NOT NULL".into()).await, [""; 0]);
    assert_eq!(town.opens(&told.receipt).await.body, "Trees!");
    assert_eq!(deliveries::progress(&town.store, town.id().await).await.unwrap().sent, 1);
}

#[rstest]
#[tokio::test]
async fn an_address_does_not_wait_for_ever_for_a_report_that_never_comes(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    town.says_and_leaves("Trees!", "amal@example.org").await;
    let due_at = town.consultation().await.clock.report_due_at;
    town.is_now(due_at.plus(730 * DAY));
    assert_eq!(removed(&town, Kind::UnansweredContact).await, 0);
    town.store.clock.advance(SECOND);
    assert_eq!(removed(&town, Kind::UnansweredContact).await, 1);
    assert_eq!(town.count("contribution").await, 1);
}

#[rstest]
#[tokio::test]
async fn traces_of_signing_in_go_after_a_day_and_mail_to_members_after_a_month(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let ines = town.ines().await[0].member;
    sessions::begin(&town.store, ines).await.unwrap();
    town.run("UPDATE member SET email = 'ines@lindenfeld.example', email_key = 'ines@lindenfeld.example'".into()).await;
    sign_in_links::send(&town.store, "ines@lindenfeld.example", "en", "/me").await.unwrap();
    assert_eq!(sign_in(&town.store, "mallory@example.org", "guessed").await.unwrap(), SignIn::Wrong);
    for letter in letters::claim(&town.store, 10).await.unwrap() {
        letters::settle(&town.store, letter.id, letter.attempt, Attempt::Accepted, None).await.unwrap();
    }
    let trail = town.count("audit_entry").await;
    assert!(trail > 0);
    town.store.clock.advance(23 * HOUR);
    for table in ["session", "sign_in_link", "link_request", "sign_in_failure", "letter"] {
        enforce(&town.store).await.unwrap();
        assert_eq!(town.count(table).await, 1, "{table}");
    }
    town.store.clock.advance(15 * HOUR);
    assert_eq!(removed(&town, Kind::Session).await, 1);
    for table in ["session", "sign_in_link", "link_request", "sign_in_failure"] {
        assert_eq!(town.count(table).await, 0, "{table}");
    }
    assert_eq!(town.count("letter").await, 1);
    town.store.clock.advance(30 * DAY);
    assert_eq!(removed(&town, Kind::Letter).await, 1);
    // What members did stays: the table refuses anything else.
    assert_eq!(town.count("audit_entry").await, trail);
}

#[rstest]
#[tokio::test]
async fn an_invitation_goes_a_month_after_it_could_last_be_accepted(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let member = town.ines().await[0];
    town.run(format!("UPDATE role SET role = 'administrator' WHERE member_id = {}", member.member)).await;
    let hats = store::members::hats(&town.store, member.member).await.unwrap();
    store::invitations::invite(
        &town.store,
        &hats,
        member.organisation,
        "vera@lindenfeld.example",
        domain::vocabulary::Role::Analyst,
        "en",
    )
    .await
    .unwrap();
    town.store.clock.advance(37 * DAY);
    assert_eq!(removed(&town, Kind::Invitation).await, 0);
    town.store.clock.advance(SECOND);
    assert_eq!(removed(&town, Kind::Invitation).await, 1);
}

/// The log, what was said and what was agreed to are not a matter of time.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn four_processes_remove_each_row_once_and_nothing_that_stays(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    town.says_and_leaves("Trees!", "amal@example.org").await;
    let logged = store::log::head(&town.store).await.unwrap();
    for number in 0..1200 {
        town.run(format!("INSERT INTO sign_in_failure (email_key, at) VALUES ('mallory{number}', {number})")).await;
    }
    let mut processes = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let store = town.store.clone();
        processes.spawn(async move { enforce(&store).await.unwrap() });
    }
    let mut failures = 0;
    while let Some(done) = processes.join_next().await {
        failures += done.unwrap().iter().filter(|(kind, _)| *kind == Kind::SignInFailure).map(|(_, n)| n).sum::<i64>();
    }
    assert_eq!((failures, town.count("sign_in_failure").await), (1200, 0));
    assert_eq!(store::log::head(&town.store).await.unwrap(), logged);
    assert_eq!((town.count("consent").await, town.count("contact").await), (1, 1));
}
