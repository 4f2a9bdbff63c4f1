//! Accounts of people who take part, and the second factor of people who work here.

use domain::authorisation::Hat;
use domain::membership::MembershipRefusal;
use domain::second_factor::SecondFactor;
use domain::time::MINUTE;
use domain::vocabulary::{Deed, Role};
use rstest::rstest;
use store::kept_receipts::{keep, let_go};
use store::letters::{self, Content};
use store::members::{NewMember, add};
use store::openid::{self, Errand};
use store::passkeys::{self, RelyingParty};
use store::second_factors::{make_codes, require, use_code};
use store::sessions::{self, SignedIn};
use store::{Error, accounts, audit, following, kept_receipts, sign_in_links};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town};

const TOWN: &str = "Town of Lindenfeld";
const PASSWORD: &str = "eleven plane trees";

/// Every letter that waits, and to whom.
async fn post(town: &Town) -> Vec<(String, Content)> {
    letters::claim(&town.store, 100).await.unwrap().into_iter().map(|due| (due.email, due.content)).collect()
}

/// Somebody comes by a link; their session.
async fn comes_by_link(town: &Town, email: &str) -> SignedIn {
    sign_in_links::send(&town.store, email, "en", "/me").await.unwrap();
    let Some((_, Content::SignInLink { token })) = post(town).await.pop() else { panic!("no link") };
    let (session, _) = sign_in_links::redeem(&town.store, &token).await.unwrap();
    sessions::find(&town.store, session.as_str()).await.unwrap().unwrap()
}

async fn official(town: &Town, name: &str) -> String {
    let email = format!("{name}@lindenfeld.example");
    let new = NewMember { name, email: &email, password: Some(PASSWORD), organisation: TOWN, role: Role::Official };
    let id = add(&town.store, &new).await.unwrap();
    sessions::begin(&town.store, id).await.unwrap().as_str().to_owned()
}

async fn found(town: &Town, token: &str) -> SignedIn {
    sessions::find(&town.store, token).await.unwrap().unwrap()
}

async fn administrator(town: &Town) -> Vec<Hat> {
    let new = NewMember {
        name: "Bo",
        email: "bo@lindenfeld.example",
        password: Some(PASSWORD),
        organisation: TOWN,
        role: Role::Administrator,
    };
    let id = add(&town.store, &new).await.unwrap();
    let token = sessions::begin(&town.store, id).await.unwrap();
    found(town, token.as_str()).await.hats
}

fn refusal<T: std::fmt::Debug>(result: Result<T, Error>) -> MembershipRefusal {
    match result {
        Err(Error::Membership(why)) => why,
        other => panic!("not refused: {other:?}"),
    }
}

#[rstest]
#[tokio::test]
async fn amira_keeps_her_receipts_in_an_account_that_she_opened_by_a_link(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let anonymous = town.says("Shade at the bus stop.").await;
    town.says_and_leaves("A bench, too.", "amira@quarry.example").await;
    town.says_and_leaves("Somebody else's.", "omar@quarry.example").await;
    let amira = comes_by_link(&town, "Amira@quarry.example").await;
    assert!(!amira.is_member() && amira.hats.is_empty() && amira.second_factor == SecondFactor::Enough);
    let said = async || {
        let mine = kept_receipts::of_member(&town.store, &amira).await.unwrap();
        mine.into_iter().map(|mine| (mine.trace.body, mine.kept)).collect::<Vec<_>>()
    };
    // What was sent under her address is there; what nobody signed is hers when she brings the receipt.
    assert_eq!(said().await, [("A bench, too.".to_owned(), false)]);
    keep(&town.store, &amira, &anonymous.receipt).await.unwrap();
    keep(&town.store, &amira, &anonymous.receipt).await.unwrap();
    assert_eq!(said().await, [("A bench, too.".to_owned(), false), ("Shade at the bus stop.".to_owned(), true)]);
    let_go(&town.store, &amira, &anonymous.receipt).await.unwrap();
    assert_eq!(said().await.len(), 1);
    // The second time it is the same account.
    assert_eq!(comes_by_link(&town, "amira@quarry.example").await.member, amira.member);
    assert_eq!(town.count("member").await, 1);
}

#[rstest]
#[tokio::test]
async fn rule_7_a_deleted_account_leaves_nothing_of_its_owner_and_what_was_said_stays(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let said = town.says("Shade at the bus stop.").await;
    let amira = comes_by_link(&town, "amira@quarry.example").await;
    keep(&town.store, &amira, &said.receipt).await.unwrap();
    following::follow(&town.store, &amira, SLUG, "ar").await.unwrap();
    make_codes(&town.store, &amira, "en").await.unwrap();
    for due in letters::claim(&town.store, 100).await.unwrap() {
        let came = domain::delivery::Attempt::Accepted;
        letters::settle(&town.store, due.id, due.attempt, came, None).await.unwrap();
    }
    accounts::delete(&town.store, &amira).await.unwrap();
    for table in ["member", "session", "kept_receipt", "following", "paper_code"] {
        assert_eq!(town.count(table).await, 0, "{table}");
    }
    assert_eq!(town.opens(&said.receipt).await.body, "Shade at the bus stop.");
    // A member's stays: the audit trail names it.
    let token = official(&town, "ines").await;
    let ines = found(&town, &token).await;
    assert_eq!(refusal(accounts::delete(&town.store, &ines).await), MembershipRefusal::HasRoles);
}

#[rstest]
#[tokio::test]
async fn who_follows_gets_one_letter_when_it_is_answered_and_who_said_something_hears_of_that_instead(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let said = town.says_and_leaves("A bench, too.", "amira@quarry.example").await;
    town.mara_publishes(&[said.contribution]).await;
    let (amira, omar) =
        (comes_by_link(&town, "amira@quarry.example").await, comes_by_link(&town, "omar@quarry.example").await);
    let lea = comes_by_link(&town, "lea@quarry.example").await;
    for who in [&amira, &omar, &lea] {
        following::follow(&town.store, who, SLUG, "en").await.unwrap();
        following::follow(&town.store, who, SLUG, "en").await.unwrap();
    }
    following::unfollow(&town.store, &lea, SLUG).await.unwrap();
    assert!(matches!(following::follow(&town.store, &lea, "nothing", "en").await, Err(Error::NotFound)));
    town.closes().await;
    let theme = town.tomas_makes_a_theme("Benches").await;
    town.tomas_codes(&[said.contribution], store::analysis::Coding::Add(&[theme])).await;
    town.ines_answers(theme, domain::vocabulary::DispositionOutcome::Accepted, &[]).await;
    town.ines_sums_up("You asked for benches.").await;
    town.ines_publishes_the_report().await.unwrap();
    let mut told = post(&town).await;
    told.retain(|(_, content)| matches!(content, Content::Reported { .. }));
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(told[0].0, "omar@quarry.example");
    assert!(matches!(&told[0].1, Content::Reported { consultation, .. } if consultation == SLUG));
    assert_eq!(following::of_member(&town.store, omar.member).await.unwrap().len(), 1);
}

/// Letters of other alphabets that fold to the same ones let others in elsewhere (CVE-2019-19844).
#[rstest]
#[tokio::test]
async fn a_link_for_an_address_that_only_folds_to_a_members_goes_to_the_member(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    official(&town, "kim").await;
    sign_in_links::send(&town.store, "\u{212a}im@lindenfeld.example", "en", "/me").await.unwrap();
    let letters = post(&town).await;
    assert_eq!(letters.iter().map(|(to, _)| to.as_str()).collect::<Vec<_>>(), ["kim@lindenfeld.example"]);
}

#[rstest]
#[tokio::test]
async fn a_role_that_needs_a_second_factor_opens_nothing_without_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let bo = administrator(&town).await;
    let house = bo[0].organisation;
    let token = official(&town, "ines").await;
    assert_eq!(found(&town, &token).await.hats.len(), 1);
    let other = require(&town.store, &bo, house, &[Role::Moderator]).await;
    assert_eq!(refusal(other), MembershipRefusal::RoleDoesNotFit);
    require(&town.store, &bo, house, &[Role::Official]).await.unwrap();
    // At once, in the session under way.
    let ines = found(&town, &token).await;
    assert_eq!((ines.second_factor, ines.hats.len()), (SecondFactor::MustSetUp, 0));
    let codes = make_codes(&town.store, &ines, "en").await.unwrap();
    assert_eq!(found(&town, &token).await.hats.len(), 1);
    // The next session has to show one; a code works once, however it is written.
    let next = sessions::begin(&town.store, ines.member).await.unwrap();
    let there = found(&town, next.as_str()).await;
    assert_eq!((there.second_factor, there.hats.len()), (SecondFactor::MustShow, 0));
    assert_eq!(refusal(use_code(&town.store, &there, "7K3M-9QXP-2RAB").await), MembershipRefusal::WrongCode);
    use_code(&town.store, &there, &codes[3].to_lowercase().replace('-', " ")).await.unwrap();
    assert_eq!(found(&town, next.as_str()).await.hats.len(), 1);
    let third = sessions::begin(&town.store, ines.member).await.unwrap();
    let third = found(&town, third.as_str()).await;
    assert_eq!(refusal(use_code(&town.store, &third, &codes[3]).await), MembershipRefusal::WrongCode);
    // Its owner was told, and the trail has it; the codes themselves stand nowhere.
    assert!(
        post(&town)
            .await
            .contains(&("ines@lindenfeld.example".to_owned(), Content::AccountChanged { deed: Deed::MadePaperCodes }))
    );
    let (trail, _) = audit::read(&town.store, &bo, house, None, 50).await.unwrap();
    assert!(trail.iter().any(|entry| entry.deed == Deed::UsedACode));
    for (table, rows) in town.tables().await {
        assert!(!codes.iter().any(|code| rows.contains(code) || rows.contains(&code.replace('-', ""))), "{table}");
    }
}

#[rstest]
#[tokio::test]
async fn whoever_guesses_codes_waits(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let token = official(&town, "ines").await;
    let ines = found(&town, &token).await;
    let codes = make_codes(&town.store, &ines, "en").await.unwrap();
    for _ in 0..10 {
        assert_eq!(refusal(use_code(&town.store, &ines, "guessed").await), MembershipRefusal::WrongCode);
    }
    assert_eq!(refusal(use_code(&town.store, &ines, &codes[0]).await), MembershipRefusal::Wait);
    town.store.clock.advance(15 * MINUTE);
    use_code(&town.store, &ines, &codes[0]).await.unwrap();
}

#[rstest]
#[tokio::test]
async fn a_passkeys_challenge_is_for_its_account_and_its_purpose_and_works_once(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let site = RelyingParty::at("https://lindenfeld.example").unwrap();
    let (ines, mallory) = (official(&town, "ines").await, official(&town, "mallory").await);
    let (ines, mallory) = (found(&town, &ines).await, found(&town, &mallory).await);
    let begun = passkeys::begin_adding(&town.store, &site, &ines).await.unwrap();
    assert_eq!(begun.options["publicKey"]["rp"]["id"], "lindenfeld.example");
    let add = async |who: &SignedIn, ceremony: &str| {
        let new = passkeys::NewPasskey { ceremony, credential: "{}", name: "My key", language: "en" };
        passkeys::add(&town.store, &site, who, &new).await
    };
    // Somebody else's, for something else, tampered with, late, twice: refused all alike.
    assert_eq!(refusal(add(&mallory, &begun.ceremony).await), MembershipRefusal::PasskeyRefused);
    assert_eq!(town.count("ceremony").await, 0);
    let begun = passkeys::begin_sign_in(&town.store, &site).await.unwrap();
    assert_eq!(refusal(add(&ines, &begun.ceremony).await), MembershipRefusal::PasskeyRefused);
    let signed = passkeys::sign_in(&town.store, &site, &begun.ceremony, "{\"id\":\"x\"}").await.map(|_| ());
    assert_eq!(refusal(signed), MembershipRefusal::PasskeyRefused);
    assert_eq!(town.count("ceremony").await, 0);
    assert!(matches!(passkeys::begin_showing(&town.store, &site, &ines).await, Err(Error::NotFound)));
    assert_eq!(town.count("passkey").await, 0);
    for (elsewhere, known) in
        [("http://lindenfeld.example", false), ("https://192.0.2.7", false), ("http://localhost:3000", true)]
    {
        assert_eq!(RelyingParty::at(elsewhere).is_some(), known, "{elsewhere}");
    }
}

#[rstest]
#[tokio::test]
async fn an_identity_elsewhere_is_connected_from_within_and_to_one_account(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (issuer, subject) = ("https://id.example", "4711");
    let (ines, paul) = (official(&town, "ines").await, official(&town, "paul").await);
    let (ines, paul) = (found(&town, &ines).await, found(&town, &paul).await);
    assert!(matches!(openid::sign_in(&town.store, issuer, subject).await, Err(Error::NotFound)));
    openid::connect(&town.store, &ines, issuer, subject, "en").await.unwrap();
    openid::connect(&town.store, &ines, issuer, subject, "en").await.unwrap();
    let stolen = openid::connect(&town.store, &paul, issuer, subject, "en").await;
    assert_eq!(refusal(stolen), MembershipRefusal::ConnectedElsewhere);
    let session = openid::sign_in(&town.store, issuer, subject).await.unwrap();
    assert_eq!(found(&town, session.as_str()).await.member, ines.member);
    // The same number at another issuer is somebody else.
    assert!(matches!(openid::sign_in(&town.store, "https://other.example", subject).await, Err(Error::NotFound)));
    openid::disconnect(&town.store, &ines, issuer, "en").await.unwrap();
    assert!(matches!(openid::sign_in(&town.store, issuer, subject).await, Err(Error::NotFound)));
    // An errand is taken once, and not after ten minutes.
    let errand = Errand { secrets: "nonce".to_owned(), next: "/desk".to_owned(), confirms: None };
    openid::begin(&town.store, "state", Some(ines.member), &errand).await.unwrap();
    assert_eq!(openid::take(&town.store, "state").await.unwrap(), (Some(ines.member), errand.clone()));
    assert!(matches!(openid::take(&town.store, "state").await, Err(Error::NotFound)));
    openid::begin(&town.store, "state", None, &errand).await.unwrap();
    town.store.clock.advance(10 * MINUTE);
    assert!(matches!(openid::take(&town.store, "state").await, Err(Error::NotFound)));
}
