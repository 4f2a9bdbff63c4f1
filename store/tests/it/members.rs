//! Members sign in.

use domain::limits::TooOften;
use domain::time::{HOUR, MINUTE, SECOND};
use domain::vocabulary::{OrganisationKind, Role};
use rstest::rstest;
use store::Error;
use store::members::{NewMember, SignIn, add, hats, sign_in};
use store::sessions::{ABSOLUTE, IDLE, begin, end, find};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::Town;

const PASSWORD: &str = "eleven plane trees";
const INES: NewMember = NewMember {
    name: "Ines",
    email: "Ines@lindenfeld.example",
    password: Some(PASSWORD),
    organisation: "Town of Lindenfeld",
    role: Role::Official,
};

#[rstest]
#[tokio::test]
async fn ines_signs_in_however_she_writes_her_address(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let ines = add(&town.store, &INES).await.unwrap();
    for email in ["Ines@lindenfeld.example", " ines@LINDENFELD.example "] {
        assert_eq!(sign_in(&town.store, email, PASSWORD).await.unwrap(), SignIn::Member(ines));
    }
    for (table, rows) in town.tables().await {
        assert!(!rows.contains(PASSWORD), "{table}");
    }
}

#[rstest]
#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_are_answered_alike(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let ines = add(&town.store, &INES).await.unwrap();
    let guess = async |email| sign_in(&town.store, email, "twelve plane trees").await.unwrap();
    for _ in 0..10 {
        assert_eq!(guess(INES.email).await, SignIn::Wrong);
        assert_eq!(guess("nobody@lindenfeld.example").await, SignIn::Wrong);
    }
    let wait = SignIn::Wait(TooOften { until: town.store.clock.now().plus(15 * MINUTE) });
    town.store.clock.advance(MINUTE);
    assert_eq!(guess(INES.email).await, wait);
    assert_eq!(guess("nobody@lindenfeld.example").await, wait);
    // Not even the right one, until a quarter of an hour has passed.
    assert_eq!(sign_in(&town.store, INES.email, PASSWORD).await.unwrap(), wait);
    town.store.clock.advance(14 * MINUTE);
    assert_eq!(sign_in(&town.store, INES.email, PASSWORD).await.unwrap(), SignIn::Member(ines));
}

#[rstest]
#[tokio::test]
async fn who_is_added_again_gets_a_role_more_and_keeps_the_password(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let ines = add(&town.store, &INES).await.unwrap();
    let analyst = NewMember { role: Role::Analyst, password: Some("another password here"), ..INES };
    for _ in 0..2 {
        assert_eq!(add(&town.store, &analyst).await.unwrap(), ines);
    }
    let worn = hats(&town.store, ines).await.unwrap();
    assert_eq!(worn.iter().map(|hat| hat.role).collect::<Vec<_>>(), [Role::Analyst, Role::Official]);
    assert!(worn.iter().all(|hat| hat.organisation_kind == OrganisationKind::PublicBody && hat.member == ines));
    assert_eq!(sign_in(&town.store, INES.email, PASSWORD).await.unwrap(), SignIn::Member(ines));
}

#[rstest]
#[tokio::test]
async fn what_is_missing_for_a_member_is_said(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    for new in [
        NewMember { password: Some("fourteen chars"), ..INES },
        NewMember { password: None, ..INES },
        NewMember { organisation: "Town of Nowhere", ..INES },
        NewMember { email: "ines", ..INES },
    ] {
        let refused = add(&town.store, &new).await;
        assert!(matches!(refused, Err(Error::Member(_) | Error::Membership(_) | Error::Submission(_))), "{refused:?}");
    }
    assert_eq!(town.count("member").await, 0);
}

#[rstest]
#[tokio::test]
async fn a_session_ends_when_it_is_idle(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let ines = add(&town.store, &INES).await.unwrap();
    let token = begin(&town.store, ines).await.unwrap();
    let signed_in = find(&town.store, token.as_str()).await.unwrap().unwrap();
    assert_eq!((signed_in.member, signed_in.name.as_str(), signed_in.hats.len()), (ines, "Ines", 1));
    // Each visit puts the end off.
    for _ in 0..3 {
        town.store.clock.advance(IDLE);
        assert!(find(&town.store, token.as_str()).await.unwrap().is_some());
    }
    town.store.clock.advance(IDLE + SECOND);
    assert_eq!(find(&town.store, token.as_str()).await.unwrap(), None);
}

#[rstest]
#[tokio::test]
async fn a_session_ends_after_a_day_of_work_in_any_case(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let ines = add(&town.store, &INES).await.unwrap();
    let token = begin(&town.store, ines).await.unwrap();
    for _ in 0..ABSOLUTE / HOUR {
        town.store.clock.advance(HOUR);
        assert!(find(&town.store, token.as_str()).await.unwrap().is_some());
    }
    town.store.clock.advance(SECOND);
    assert_eq!(find(&town.store, token.as_str()).await.unwrap(), None);
}

#[rstest]
#[tokio::test]
async fn who_signs_out_is_out_and_others_stay(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let ines = add(&town.store, &INES).await.unwrap();
    let (here, elsewhere) = (begin(&town.store, ines).await.unwrap(), begin(&town.store, ines).await.unwrap());
    end(&town.store, here.as_str()).await.unwrap();
    assert_eq!(find(&town.store, here.as_str()).await.unwrap(), None);
    assert!(find(&town.store, elsewhere.as_str()).await.unwrap().is_some());
    assert_eq!(find(&town.store, "").await.unwrap(), None);
    // The token is a key: the database holds its hash only, and debug output nothing.
    for (table, rows) in town.tables().await {
        assert!(!rows.contains(elsewhere.as_str()), "{table}");
    }
    assert_eq!(format!("{elsewhere:?}"), "Token(…)");
}
