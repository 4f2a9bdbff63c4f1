//! Who is in an organisation, who says so, and what is written down about it.

use domain::authorisation::Hat;
use domain::delivery::Attempt;
use domain::membership::{INVITATION_LASTS, MembershipRefusal};
use domain::time::{HOUR, MINUTE, SECOND};
use domain::vocabulary::{Deed, OrganisationKind, Role, Standing};
use rstest::rstest;
use store::Error;
use store::invitations::{self, Accepts, accept, invite};
use store::letters::{self, Content};
use store::members::{self, NewMember, add, set_roles};
use store::organisations::{self, NewOrganisation};
use store::{audit, sessions, sign_in_links};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::Town;

const TOWN: &str = "Town of Lindenfeld";
const NEIGHBOURS: &str = "Lindenfeld Neighbours";
const PASSWORD: &str = "eleven plane trees";

/// Somebody with a role, and the hat that they wear in a session.
struct Person {
    id: i64,
    token: String,
    hats: Vec<Hat>,
}

async fn person(town: &Town, name: &str, organisation: &str, role: Role) -> Person {
    let email = format!("{name}@lindenfeld.example");
    let new = NewMember { name, email: &email, password: Some(PASSWORD), organisation, role };
    let id = add(&town.store, &new).await.unwrap();
    let token = sessions::begin(&town.store, id).await.unwrap().as_str().to_owned();
    let hats = sessions::find(&town.store, &token).await.unwrap().unwrap().hats;
    Person { id, token, hats }
}

/// The secret in the newest letter, which is settled then.
async fn link_in_the_letter(town: &Town, email: &str) -> String {
    let due = letters::claim(&town.store, 10).await.unwrap().pop().unwrap();
    assert_eq!(due.email, email);
    letters::settle(&town.store, due.id, due.attempt, Attempt::Accepted, None).await.unwrap();
    match due.content {
        Content::Invitation { token, .. } | Content::SignInLink { token } | Content::Confirmation { token, .. } => {
            token
        }
        other => panic!("no link: {other:?}"),
    }
}

fn refusal<T: std::fmt::Debug>(result: Result<T, Error>) -> MembershipRefusal {
    match result {
        Err(Error::Membership(why)) => why,
        other => panic!("not refused: {other:?}"),
    }
}

fn newcomer(name: &str) -> Accepts<'_> {
    Accepts::Newcomer { name, password: "a bench below the limes" }
}

#[rstest]
#[tokio::test]
async fn vera_is_invited_joins_and_moderates(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let boss = person(&town, "Bo", NEIGHBOURS, Role::Administrator).await;
    let house = boss.hats[0].organisation;
    invite(&town.store, &boss.hats, house, "Vera@lindenfeld.example", Role::Moderator, "en").await.unwrap();
    assert_eq!(invitations::waiting(&town.store, &boss.hats, house).await.unwrap().len(), 1);
    let token = link_in_the_letter(&town, "Vera@lindenfeld.example").await;

    // The link stands nowhere in the database once the letter is sent.
    for (table, rows) in town.tables().await {
        assert!(!rows.contains(&token), "{table}");
    }
    let found = invitations::find(&town.store, &token).await.unwrap();
    assert_eq!((found.organisation.as_str(), found.role, found.member), (NEIGHBOURS, Role::Moderator, None));
    // Looking at it changed nothing; accepting it works once.
    let vera = accept(&town.store, &token, newcomer("Vera")).await.unwrap();
    let hats = members::hats(&town.store, vera).await.unwrap();
    assert_eq!(hats.iter().map(|hat| (hat.organisation, hat.role)).collect::<Vec<_>>(), [(house, Role::Moderator)]);
    assert_eq!(refusal(accept(&town.store, &token, newcomer("Vera")).await), MembershipRefusal::InvitationEnded);
    assert!(invitations::waiting(&town.store, &boss.hats, house).await.unwrap().is_empty());
}

/// Discourse let an invitation be redeemed with another address (CVE-2022-31096).
#[rstest]
#[tokio::test]
async fn an_invitation_is_for_its_address_alone(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let boss = person(&town, "Bo", NEIGHBOURS, Role::Administrator).await;
    let ines = person(&town, "Ines", TOWN, Role::Official).await;
    let mallory = person(&town, "Mallory", TOWN, Role::Analyst).await;
    let house = boss.hats[0].organisation;
    invite(&town.store, &boss.hats, house, "ines@lindenfeld.example", Role::Facilitator, "en").await.unwrap();
    let token = link_in_the_letter(&town, "ines@lindenfeld.example").await;
    // Not by somebody else who has the link, and nobody makes a second account of a known address.
    let stranger = accept(&town.store, &token, Accepts::Member { id: mallory.id }).await;
    assert_eq!(refusal(stranger), MembershipRefusal::AnotherAddress);
    assert_eq!(refusal(accept(&town.store, &token, newcomer("Ines")).await), MembershipRefusal::SignInFirst);
    // Her own account accepts it, still.
    assert_eq!(accept(&town.store, &token, Accepts::Member { id: ines.id }).await.unwrap(), ines.id);
    let signed_in = sessions::find(&town.store, &ines.token).await.unwrap().unwrap();
    assert_eq!(signed_in.organisations.len(), 2);
    // With two hats, none is worn until one is picked.
    assert_eq!((signed_in.wears, signed_in.hats.len()), (None, 0));
    sessions::wear(&town.store, &signed_in, house).await.unwrap();
    let worn = sessions::find(&town.store, &ines.token).await.unwrap().unwrap();
    assert_eq!(worn.hats.iter().map(|hat| hat.role).collect::<Vec<_>>(), [Role::Facilitator]);
    assert!(matches!(sessions::wear(&town.store, &worn, house + 1000).await, Err(Error::NotFound)));
}

#[rstest]
#[tokio::test]
async fn an_invitation_ends_after_a_week_when_withdrawn_and_when_a_newer_one_goes_out(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let boss = person(&town, "Bo", NEIGHBOURS, Role::Administrator).await;
    let house = boss.hats[0].organisation;
    let ask = async || {
        invite(&town.store, &boss.hats, house, "vera@lindenfeld.example", Role::Moderator, "en").await.unwrap();
        link_in_the_letter(&town, "vera@lindenfeld.example").await
    };
    let (first, second) = (ask().await, ask().await);
    assert_eq!(refusal(invitations::find(&town.store, &first).await), MembershipRefusal::InvitationEnded);
    let waiting = invitations::waiting(&town.store, &boss.hats, house).await.unwrap();
    assert_eq!(waiting.len(), 1);
    invitations::withdraw(&town.store, &boss.hats, house, waiting[0].id).await.unwrap();
    assert_eq!(refusal(accept(&town.store, &second, newcomer("Vera")).await), MembershipRefusal::InvitationEnded);
    let third = ask().await;
    town.store.clock.advance(INVITATION_LASTS);
    assert_eq!(refusal(accept(&town.store, &third, newcomer("Vera")).await), MembershipRefusal::InvitationEnded);
    assert!(matches!(invitations::find(&town.store, "guessed").await, Err(Error::NotFound)));
}

#[rstest]
#[tokio::test]
async fn only_an_organisations_own_administrators_say_who_is_in_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let bo = person(&town, "Bo", NEIGHBOURS, Role::Administrator).await;
    let mayor = person(&town, "Mayor", TOWN, Role::Administrator).await;
    let vera = person(&town, "Vera", NEIGHBOURS, Role::Moderator).await;
    let house = bo.hats[0].organisation;
    for hats in [&mayor.hats, &vera.hats, &vec![]] {
        let refused = [
            invite(&town.store, hats, house, "x@lindenfeld.example", Role::Moderator, "en").await.err(),
            set_roles(&town.store, hats, house, vera.id, &[Role::Administrator]).await.err(),
            members::of_organisation(&town.store, hats, house).await.err(),
            invitations::waiting(&town.store, hats, house).await.err(),
            invitations::withdraw(&town.store, hats, house, 1).await.err(),
            audit::read(&town.store, hats, house, None, 10).await.err(),
            audit::export(&town.store, hats, house).await.err(),
            organisations::find(&town.store, hats, house).await.err(),
        ];
        for (number, error) in refused.into_iter().enumerate() {
            assert!(matches!(error, Some(Error::NotAllowed(_))), "{number}: {error:?}");
        }
    }
    // A public body's people do not moderate, and a moderating organisation's do not answer.
    let official = invite(&town.store, &bo.hats, house, "x@lindenfeld.example", Role::Official, "en").await;
    assert_eq!(refusal(official), MembershipRefusal::RoleDoesNotFit);
    let again = invite(&town.store, &bo.hats, house, "VERA@lindenfeld.example", Role::Moderator, "en").await;
    assert_eq!(refusal(again), MembershipRefusal::HasItAlready);
}

#[rstest]
#[tokio::test]
async fn asvs_7_4_2_who_is_removed_is_out_at_once_on_every_session(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let bo = person(&town, "Bo", NEIGHBOURS, Role::Administrator).await;
    let vera = person(&town, "Vera", NEIGHBOURS, Role::Moderator).await;
    let house = bo.hats[0].organisation;
    let elsewhere = sessions::begin(&town.store, vera.id).await.unwrap();
    set_roles(&town.store, &bo.hats, house, vera.id, &[]).await.unwrap();
    for token in [vera.token.as_str(), elsewhere.as_str()] {
        assert_eq!(sessions::find(&town.store, token).await.unwrap(), None);
    }
    let colleagues = members::of_organisation(&town.store, &bo.hats, house).await.unwrap();
    assert_eq!(colleagues.iter().map(|each| each.name.as_str()).collect::<Vec<_>>(), ["Bo"]);
    // Somebody must be left who can let others in.
    for roles in [&[][..], &[Role::Moderator]] {
        let last = set_roles(&town.store, &bo.hats, house, bo.id, roles).await;
        assert_eq!(refusal(last), MembershipRefusal::LastAdministrator);
    }
    assert!(matches!(set_roles(&town.store, &bo.hats, house, vera.id, &[]).await, Err(Error::NotFound)));
}

#[rstest]
#[tokio::test]
async fn a_public_bodys_administrator_makes_an_organisation(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let mayor = person(&town, "Mayor", TOWN, Role::Administrator).await;
    let bo = person(&town, "Bo", NEIGHBOURS, Role::Administrator).await;
    let new = NewOrganisation {
        name: " Lindenfeld Deaf Club ",
        kind: OrganisationKind::CivilSociety,
        standing: Some((Standing::Of, "deaf people")),
    };
    let made = organisations::make(&town.store, &mayor.hats, &new, "zoe@lindenfeld.example", "ar").await.unwrap();
    let due = letters::claim(&town.store, 10).await.unwrap().pop().unwrap();
    assert_eq!((due.email.as_str(), due.language.as_str()), ("zoe@lindenfeld.example", "ar"));
    let Content::Invitation { organisation, role, token, invited_by, .. } = due.content else { panic!("a link") };
    assert_eq!(
        (organisation.as_str(), role, invited_by.as_str()),
        ("Lindenfeld Deaf Club", Role::Administrator, "Mayor")
    );
    let zoe = accept(&town.store, &token, newcomer("Zoe")).await.unwrap();
    let hats = members::hats(&town.store, zoe).await.unwrap();
    assert_eq!(hats[0].organisation, made);
    // Who made it has no say in it.
    assert!(organisations::find(&town.store, &mayor.hats, made).await.is_err());

    let twice = organisations::make(&town.store, &mayor.hats, &new, "zoe@lindenfeld.example", "en").await;
    assert_eq!(refusal(twice), MembershipRefusal::NameTaken);
    let by_civil_society = organisations::make(&town.store, &bo.hats, &new, "zoe@lindenfeld.example", "en").await;
    assert!(matches!(by_civil_society, Err(Error::NotAllowed(_))));
    let of_nobody = NewOrganisation { name: "Club", standing: None, ..new.clone() };
    let of_nobody = organisations::make(&town.store, &mayor.hats, &of_nobody, "zoe@lindenfeld.example", "en").await;
    assert_eq!(refusal(of_nobody), MembershipRefusal::NoName);
    // A list of all for who may make them, else the own one.
    assert_eq!(organisations::administered(&town.store, &mayor.hats).await.unwrap().len(), 4);
    assert_eq!(organisations::administered(&town.store, &bo.hats).await.unwrap().len(), 1);
}

#[rstest]
#[tokio::test]
async fn what_members_do_is_written_down_for_their_own_administrators(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let bo = person(&town, "Bo", NEIGHBOURS, Role::Administrator).await;
    let house = bo.hats[0].organisation;
    invite(&town.store, &bo.hats, house, "vera@lindenfeld.example", Role::Moderator, "en").await.unwrap();
    sessions::end(&town.store, &bo.token).await.unwrap();
    let (entries, more) = audit::read(&town.store, &bo.hats, house, None, 2).await.unwrap();
    assert_eq!(entries.iter().map(|entry| entry.deed).collect::<Vec<_>>(), [Deed::SignedOut, Deed::Invited]);
    assert!(more);
    assert_eq!(entries[1].subject, "vera@lindenfeld.example (moderator)");
    assert_eq!((entries[1].member.as_str(), entries[1].session), ("Bo", bo.hats[0].session));
    let (rest, more) = audit::read(&town.store, &bo.hats, house, Some(entries[1].id), 2).await.unwrap();
    assert_eq!(rest.iter().map(|entry| entry.deed).collect::<Vec<_>>(), [Deed::SignedIn]);
    assert!(!more);
    // Taking it out is a deed itself.
    let all = audit::export(&town.store, &bo.hats, house).await.unwrap();
    assert_eq!(all.last().unwrap().deed, Deed::ReadTheAudit);
    // Nobody changes it, not even with the database's own hands.
    for sql in ["UPDATE audit_entry SET subject = ''", "DELETE FROM audit_entry"] {
        assert!(town.tries(sql).await.is_err(), "{sql}");
    }
    assert_eq!(town.count("audit_entry").await, 4);
}

#[rstest]
#[tokio::test]
async fn a_new_password_ends_the_other_sessions(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let ines = person(&town, "Ines", TOWN, Role::Official).await;
    let elsewhere = sessions::begin(&town.store, ines.id).await.unwrap();
    let here = sessions::find(&town.store, &ines.token).await.unwrap().unwrap();
    assert_eq!(sessions::of_member(&town.store, ines.id).await.unwrap().len(), 2);
    let guessed = members::change_password(&town.store, &here, "passwordpassword", "en").await;
    assert_eq!(refusal(guessed), MembershipRefusal::GuessedPassword);
    members::change_password(&town.store, &here, "a bench below the limes", "en").await.unwrap();
    assert!(sessions::find(&town.store, &ines.token).await.unwrap().is_some());
    assert_eq!(sessions::find(&town.store, elsewhere.as_str()).await.unwrap(), None);
    let email = "ines@lindenfeld.example";
    assert_eq!(members::sign_in(&town.store, email, PASSWORD).await.unwrap(), members::SignIn::Wrong);
    let new = members::sign_in(&town.store, email, "a bench below the limes").await.unwrap();
    assert_eq!(new, members::SignIn::Member(ines.id));
}

#[rstest]
#[tokio::test]
async fn a_member_ends_sessions_of_their_own_and_no_others(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let ines = person(&town, "Ines", TOWN, Role::Official).await;
    let bo = person(&town, "Bo", NEIGHBOURS, Role::Administrator).await;
    let (here, his) = (
        sessions::find(&town.store, &ines.token).await.unwrap().unwrap(),
        sessions::find(&town.store, &bo.token).await.unwrap().unwrap(),
    );
    assert!(matches!(sessions::end_one(&town.store, &here, his.session).await, Err(Error::NotFound)));
    let lost = sessions::begin(&town.store, ines.id).await.unwrap();
    let lost_session = sessions::find(&town.store, lost.as_str()).await.unwrap().unwrap().session;
    sessions::end_one(&town.store, &here, lost_session).await.unwrap();
    assert_eq!(sessions::find(&town.store, lost.as_str()).await.unwrap(), None);
    // Showing again who one is counts from now.
    town.store.clock.advance(20 * MINUTE);
    sessions::prove(&town.store, here.session).await.unwrap();
    let now = sessions::find(&town.store, &ines.token).await.unwrap().unwrap();
    assert_eq!(now.proved_at, town.store.clock.now());
    town.store.clock.advance(SECOND);
}

/// Links that never ended (CVE-2023-48220) or worked twice let others in.
#[rstest]
#[tokio::test]
async fn a_link_signs_in_once_within_a_quarter_of_an_hour(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let ines = person(&town, "Ines", TOWN, Role::Official).await;
    let ask = async || {
        sign_in_links::send(&town.store, " INES@lindenfeld.example", "en", "/account").await.unwrap();
        link_in_the_letter(&town, "Ines@lindenfeld.example").await
    };
    let token = ask().await;
    for (table, rows) in town.tables().await {
        assert!(!rows.contains(&token), "{table}");
    }
    // Looking at it, as a mail scanner does, uses nothing up.
    assert!(sign_in_links::is_good(&town.store, &token).await.unwrap());
    let (session, next) = sign_in_links::redeem(&town.store, &token).await.unwrap();
    assert_eq!(next, "/account");
    assert_eq!(sessions::find(&town.store, session.as_str()).await.unwrap().unwrap().member, ines.id);
    assert!(!sign_in_links::is_good(&town.store, &token).await.unwrap());
    assert!(matches!(sign_in_links::redeem(&town.store, &token).await, Err(Error::NotFound)));
    let late = ask().await;
    town.store.clock.advance(15 * MINUTE);
    assert!(matches!(sign_in_links::redeem(&town.store, &late).await, Err(Error::NotFound)));
}

#[rstest]
#[tokio::test]
async fn nobody_learns_whether_an_address_is_a_members_and_no_mailbox_is_filled(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    person(&town, "Ines", TOWN, Role::Official).await;
    for email in ["ines@lindenfeld.example", "nobody@lindenfeld.example"] {
        for _ in 0..7 {
            sign_in_links::send(&town.store, email, "en", "/me").await.unwrap();
        }
    }
    // Five each, for the one as for the other.
    assert_eq!(town.count("letter").await, 10);
    town.store.clock.advance(HOUR);
    sign_in_links::send(&town.store, "ines@lindenfeld.example", "en", "/me").await.unwrap();
    assert_eq!(town.count("letter").await, 11);
    assert!(sign_in_links::send(&town.store, "ines", "en", "/me").await.is_err());
}
