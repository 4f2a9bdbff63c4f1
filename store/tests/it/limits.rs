//! Many at one address, and one who never tires.

use std::net::IpAddr;

use data_encoding::{BASE64, HEXLOWER, HEXUPPER};
use domain::limits::{Act, Limits, TooOften};
use domain::time::{DAY, HOUR, MINUTE};
use rstest::rstest;
use store::limits::{Limiter, allows, count, forget};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::Town;

const LIBRARY: &str = "203.0.113.77";
const CAMP: &str = "2001:db8:7:9:1ab:cdef:99:1234";

fn at(address: &str) -> IpAddr {
    address.parse().unwrap()
}

async fn does(town: &Town, limiter: &Limiter, act: Act, address: &str) -> Result<(), TooOften> {
    count(&town.store, limiter, act, at(address)).await.unwrap()
}

/// Goes on until it is told to wait; how often it was let through.
async fn tries(town: &Town, limiter: &Limiter, act: Act, address: &str) -> i64 {
    let mut let_through = 0;
    while does(town, limiter, act, address).await.is_ok() {
        let_through += 1;
        assert!(let_through < 10_000, "nobody says stop");
    }
    let_through
}

#[rstest]
#[tokio::test]
async fn who_guesses_receipts_is_told_when_to_try_again(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    let limiter = Limiter::default();
    town.store.clock.advance(20 * MINUTE);
    assert_eq!(tries(&town, &limiter, Act::LookUp, LIBRARY).await, 60);
    let wait = allows(&town.store, &limiter, Act::LookUp, at(LIBRARY)).await.unwrap().unwrap_err();
    assert_eq!(wait.seconds(town.store.clock.now()), 40 * 60);
    // Others, and other things, go on.
    assert_eq!(does(&town, &limiter, Act::LookUp, CAMP).await, Ok(()));
    assert_eq!(does(&town, &limiter, Act::Contribute, LIBRARY).await, Ok(()));
    town.store.clock.advance(40 * MINUTE);
    assert_eq!(tries(&town, &limiter, Act::LookUp, LIBRARY).await, 60);
}

#[rstest]
#[tokio::test]
async fn a_home_does_not_become_another_visitor_by_another_address(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    let limiter = Limiter::default();
    for number in 0..60 {
        assert_eq!(does(&town, &limiter, Act::SignIn, &format!("2001:db8:7:9::{number:x}")).await, Ok(()));
    }
    assert!(does(&town, &limiter, Act::SignIn, CAMP).await.is_err());
    assert_eq!(does(&town, &limiter, Act::SignIn, "2001:db8:7:a::1").await, Ok(()));
}

#[rstest]
#[tokio::test]
async fn a_class_that_sends_at_one_word_is_let_through_and_a_script_is_not(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    let limiter = Limiter::default();
    assert_eq!(tries(&town, &limiter, Act::Contribute, LIBRARY).await, 30);
    let wait = does(&town, &limiter, Act::Contribute, LIBRARY).await.unwrap_err();
    assert_eq!(wait.seconds(town.store.clock.now()), 2);
    // Who waits each time is stopped by the hour.
    let mut sent = 30;
    for _ in 0..100 {
        town.store.clock.advance(2_000_000);
        sent += tries(&town, &limiter, Act::Contribute, LIBRARY).await;
    }
    assert_eq!(sent, 600);
}

#[rstest]
#[tokio::test]
async fn two_processes_count_together(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    let (here, there) = (Limiter::default(), Limiter::default());
    assert_eq!(tries(&town, &here, Act::SignIn, LIBRARY).await, 60);
    // The other one hears of it with its first twentieth, the third.
    assert_eq!(tries(&town, &there, Act::SignIn, LIBRARY).await, 2);
    let taking_turns = async |address| {
        let mut sent = 0;
        while does(&town, if sent % 2 == 0 { &here } else { &there }, Act::SignIn, address).await.is_ok() {
            sent += 1;
        }
        sent
    };
    let sent = taking_turns(CAMP).await;
    assert!((58..=66).contains(&sent), "{sent}");
}

#[rstest]
#[tokio::test]
async fn who_does_little_is_written_down_nowhere(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    let limiter = Limiter::default();
    for _ in 0..29 {
        does(&town, &limiter, Act::Contribute, LIBRARY).await.unwrap();
    }
    assert_eq!(town.count("visitor_count").await, 0);
    does(&town, &limiter, Act::Contribute, LIBRARY).await.unwrap();
    assert_eq!(town.count("visitor_count").await, 1);
    town.store.clock.advance(HOUR);
    forget(&town.store, &limiter).await.unwrap();
    assert_eq!(town.count("visitor_count").await, 0);
}

#[rstest]
#[tokio::test]
async fn after_a_flood_no_table_holds_an_address_in_any_form(#[values(Sqlite, Postgres)] engine: Engine) {
    use sha2::{Digest, Sha256};
    let town = Town::consulting(engine).await;
    let limiter = Limiter::default();
    for act in Act::ALL {
        for address in [LIBRARY, CAMP] {
            tries(&town, &limiter, *act, address).await;
        }
    }
    assert!(town.count("visitor_count").await >= 10);
    let mut forms = vec!["203.0.113.".to_owned(), "2001:db8".to_owned(), "cdef:99".to_owned()];
    let bytes = [
        vec![203, 0, 113, 77],
        domain::limits::counted_as(at(CAMP))[..8].to_vec(),
        Sha256::digest(LIBRARY).to_vec(),
        Sha256::digest([203, 0, 113, 77]).to_vec(),
        Sha256::digest(domain::limits::counted_as(at(LIBRARY))).to_vec(),
        Sha256::digest(domain::limits::counted_as(at(CAMP))).to_vec(),
    ];
    for bytes in bytes {
        let start = &bytes[..bytes.len().min(16)];
        forms.extend([HEXLOWER.encode(start), HEXUPPER.encode(start), BASE64.encode(&bytes)]);
    }
    forms.push(u32::from_be_bytes([203, 0, 113, 77]).to_string());
    for (table, rows) in town.tables().await {
        for form in &forms {
            assert!(!rows.contains(form.as_str()), "{table} holds {form}");
        }
    }
}

#[rstest]
#[tokio::test]
async fn at_midnight_in_utc_the_key_is_another_and_the_day_before_is_forgotten(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::new(engine).await;
    let (here, there) = (Limiter::default(), Limiter::default());
    let hashes = async || match &town.store.db {
        store::Db::Sqlite { .. } => town.texts("SELECT hex(visitor) FROM visitor_count".to_owned()).await,
        store::Db::Postgres(_) => town.texts("SELECT encode(visitor, 'hex') FROM visitor_count".to_owned()).await,
    };
    let key = async || match &town.store.db {
        store::Db::Sqlite { .. } => town.texts("SELECT hex(key) FROM visitor_key".to_owned()).await,
        store::Db::Postgres(_) => town.texts("SELECT encode(key, 'hex') FROM visitor_key".to_owned()).await,
    };
    let noon = town.store.clock.now();
    let midnight = noon.plus(DAY - noon.0 % DAY);
    town.is_now(midnight.plus(-MINUTE));
    assert_eq!(tries(&town, &here, Act::LookUp, LIBRARY).await, 60);
    let (todays, todays_hashes) = (key().await, hashes().await);
    assert_eq!((todays.len(), todays_hashes.len()), (1, 1));
    town.is_now(midnight.plus(-1));
    forget(&town.store, &there).await.unwrap();
    assert_eq!(key().await, todays);

    // Nobody does anything: it is forgotten all the same.
    town.is_now(midnight);
    forget(&town.store, &there).await.unwrap();
    let tomorrows = key().await;
    assert_eq!((tomorrows.len(), tomorrows == todays), (1, false));
    assert_eq!(hashes().await, Vec::<String>::new());

    // The other process takes the same key, and the same visitor is somebody new.
    assert_eq!(tries(&town, &here, Act::LookUp, LIBRARY).await, 60);
    assert_eq!(key().await, tomorrows);
    assert_ne!(hashes().await, todays_hashes);
}

#[rstest]
#[tokio::test]
async fn an_operator_may_let_more_or_fewer_contributions_in(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    let limiter = Limiter::new(Limits { contributions_per_hour: 1 });
    assert_eq!(tries(&town, &limiter, Act::Contribute, LIBRARY).await, 1);
    let limiter = Limiter::new(Limits { contributions_per_hour: 1_000_000 });
    for _ in 0..5_000 {
        assert_eq!(does(&town, &limiter, Act::Contribute, CAMP).await, Ok(()));
    }
}
