//! Who takes part in a consultation, and its opening.

use domain::invitation::MissingWord;
use domain::taking_part::TakingPartRefusal;
use domain::time::DAY;
use domain::vocabulary::{Deed, Stage, Verification};
use fixtures::Folder;
use rstest::rstest;
use store::taking_part::{Chosen, civil_society, former_moderators, missing, name, open, record_no_moderator};
use store::{Error, audit, consultations};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town, by_web};

const MODERATORS: &str = "moderators = [\"Lindenfeld Neighbours\"]";

/// A consultation that nobody moderates: it stays a draft.
async fn unmoderated(engine: Engine) -> Town {
    let town = Town::new(engine).await;
    let folder = Folder::street_trees();
    folder.edit("consultation.toml", MODERATORS, "moderators = []");
    assert_eq!(town.imports(&folder).await.missing, [MissingWord::Moderator]);
    town
}

async fn organisation(town: &Town, called: &str) -> i64 {
    let all = civil_society(&town.store).await.unwrap();
    all.iter().find(|organisation| organisation.name == called).unwrap().id
}

fn moderated_by(moderating: &[i64]) -> Chosen<'_> {
    Chosen { moderating, facilitating: &[], verification: &[Verification::None], reason: "" }
}

fn refusal(result: Result<(), Error>) -> TakingPartRefusal {
    match result {
        Err(Error::TakingPart(why)) => why,
        other => panic!("not refused: {other:?}"),
    }
}

#[rstest]
#[tokio::test]
async fn rule_3_ines_opens_it_once_somebody_moderates(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = unmoderated(engine).await;
    let ines = town.ines().await;
    let Err(Error::NotReady(why)) = open(&town.store, &ines, SLUG).await else { panic!("it opened") };
    assert_eq!(why, [MissingWord::Moderator]);
    let neighbours = organisation(&town, "Lindenfeld Neighbours").await;
    let quarry = organisation(&town, "Quarry Residents").await;
    let (moderating, facilitating) = ([neighbours], [quarry]);
    let chosen = Chosen { facilitating: &facilitating, ..moderated_by(&moderating) };
    name(&town.store, &ines, SLUG, &chosen).await.unwrap();
    assert_eq!(missing(&town.store, town.id().await).await.unwrap(), []);
    open(&town.store, &ines, SLUG).await.unwrap();
    open(&town.store, &ines, SLUG).await.unwrap_err();

    let consultation = town.consultation().await;
    assert_eq!((consultation.stage, consultation.opened), (Stage::Open, true));
    assert_eq!(consultation.clock.opens_at, town.store.clock.now(), "it opens when it is opened, not before");
    let names = |organisations: &[store::organisations::Organisation]| {
        organisations.iter().map(|organisation| organisation.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(names(&consultation.moderators), ["Lindenfeld Neighbours"]);
    assert_eq!(names(&consultation.facilitators), ["Quarry Residents"]);
    town.says("At last.").await;
}

#[rstest]
#[tokio::test]
async fn rule_3_without_a_moderator_an_administrator_says_why_to_everybody(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = unmoderated(engine).await;
    let (ines, adele) = (town.ines().await, town.adele().await);
    let why = "No civil society organisation has time before the law is due.";
    let not_hers = record_no_moderator(&town.store, &ines, SLUG, why).await;
    assert!(matches!(not_hers, Err(Error::NotAllowed(_))), "{not_hers:?}");
    assert_eq!(refusal(record_no_moderator(&town.store, &adele, SLUG, " no ").await), TakingPartRefusal::NoReason);
    record_no_moderator(&town.store, &adele, SLUG, why).await.unwrap();
    let not_hers = open(&town.store, &adele, SLUG).await;
    assert!(matches!(not_hers, Err(Error::NotAllowed(_))), "{not_hers:?}");
    open(&town.store, &ines, SLUG).await.unwrap();
    assert_eq!(town.consultation().await.no_moderator_reason, why);

    let house = adele[0].organisation;
    let (deeds, _) = audit::read(&town.store, &adele, house, None, 10).await.unwrap();
    let deeds: Vec<Deed> = deeds.into_iter().map(|entry| entry.deed).collect();
    assert_eq!(deeds, [Deed::OpenedAConsultation, Deed::RecordedNoModerator]);
}

#[rstest]
#[tokio::test]
async fn rule_6_no_moderator_goes_while_nobody_else_could_decide(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let ines = town.ines().await;
    let comment = town.says("Shade, please.").await;
    let neighbours = organisation(&town, "Lindenfeld Neighbours").await;
    let quarry = organisation(&town, "Quarry Residents").await;
    let with_reason = Chosen { reason: "They closed their office.", ..moderated_by(&[]) };
    assert_eq!(refusal(name(&town.store, &ines, SLUG, &with_reason).await), TakingPartRefusal::NobodyCouldDecide);

    // An organisation without a moderator decides nothing either.
    let to_quarry = Chosen { moderating: &[quarry], ..with_reason };
    assert_eq!(refusal(name(&town.store, &ines, SLUG, &to_quarry).await), TakingPartRefusal::NobodyCouldDecide);
    let quentin = town.quentin().await;
    let silently = Chosen { reason: "", ..to_quarry.clone() };
    assert_eq!(refusal(name(&town.store, &ines, SLUG, &silently).await), TakingPartRefusal::NoReason);
    name(&town.store, &ines, SLUG, &to_quarry).await.unwrap();

    let former = former_moderators(&town.store, town.id().await).await.unwrap();
    assert_eq!(former.len(), 1);
    assert_eq!((&*former[0].name, &*former[0].reason), ("Lindenfeld Neighbours", "They closed their office."));
    let publish = &domain::moderation::Decision::Publish;
    store::moderation::decide(&town.store, &quentin, SLUG, &[comment.contribution], publish).await.unwrap();
    // Whoever comes back needs no reason.
    name(&town.store, &ines, SLUG, &moderated_by(&[neighbours, quarry])).await.unwrap();
    assert_eq!(town.consultation().await.moderators.len(), 2);
}

#[rstest]
#[tokio::test]
async fn a_public_body_cannot_name_itself_a_moderator(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let ines = town.ines().await;
    let neighbours = organisation(&town, "Lindenfeld Neighbours").await;
    let both = [neighbours, ines[0].organisation];
    let refused = name(&town.store, &ines, SLUG, &moderated_by(&both)).await;
    assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
    assert_eq!(town.consultation().await.moderators.len(), 1);
}

#[rstest]
#[tokio::test]
async fn ways_of_showing_oneself_are_added_while_it_is_open_and_never_taken_away(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let ines = town.ines().await;
    let neighbours = [organisation(&town, "Lindenfeld Neighbours").await];
    let only = |verification| Chosen { verification, ..moderated_by(&neighbours) };
    let narrowed = name(&town.store, &ines, SLUG, &only(&[Verification::Code])).await;
    assert_eq!(refusal(narrowed), TakingPartRefusal::Narrowed);
    assert_eq!(refusal(name(&town.store, &ines, SLUG, &only(&[])).await), TakingPartRefusal::NoWay);
    name(&town.store, &ines, SLUG, &only(&[Verification::Code, Verification::None])).await.unwrap();
    assert_eq!(town.consultation().await.verification, [Verification::None, Verification::Code]);
}

#[rstest]
#[tokio::test]
async fn a_draft_is_on_the_desk_of_its_public_body_and_nowhere_else(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    let folder = Folder::street_trees();
    folder.edit("consultation.toml", "undecided = [\"Which streets come first\"]", "undecided = []");
    town.imports(&folder).await;
    for (hats, sees) in [(town.ines().await, 1), (town.tomas().await, 1), (town.mara().await, 0), (vec![], 0)] {
        assert_eq!(consultations::desk(&town.store, &hats).await.unwrap().len(), sees, "{hats:?}");
    }
    assert_eq!(consultations::list(&town.store).await.unwrap(), []);
    assert!(town.submits(&by_web("Is anybody there?")).await.is_err());
}

#[rstest]
#[tokio::test]
async fn a_consultation_whose_close_is_past_is_not_opened(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = unmoderated(engine).await;
    town.store.clock.advance(30 * DAY);
    let why = missing(&town.store, town.id().await).await.unwrap();
    assert_eq!(why, [MissingWord::Moderator, MissingWord::TimeLeft]);
}

#[rstest]
#[tokio::test]
async fn an_import_names_facilitators_reasons_and_ways(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    let folder = Folder::street_trees();
    let named = "facilitators = [\"Quarry Residents\"]\nno_moderator_reason = \"Nobody was found in time.\"\n\
                 verification = [\"email\", \"invitation code\"]";
    folder.edit("consultation.toml", MODERATORS, named);
    assert_eq!(town.imports(&folder).await.missing, []);
    let consultation = town.consultation().await;
    assert_eq!(consultation.stage, Stage::Open);
    assert_eq!(consultation.facilitators[0].name, "Quarry Residents");
    assert_eq!(consultation.no_moderator_reason, "Nobody was found in time.");
    assert_eq!(consultation.verification, [Verification::Email, Verification::Code]);
}

#[rstest]
#[case::the_town("facilitators = [\"Town of Lindenfeld\"]", "the facilitator `Town of Lindenfeld` is no civil society")]
#[case::no_way("verification = []", "name one way at least")]
#[case::an_account("verification = [\"openid\"]", "connected to no OpenID provider")]
#[tokio::test]
async fn an_import_that_names_who_cannot_take_part_is_refused(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[case] named: &str,
    #[case] reason: &str,
) {
    let town = Town::new(engine).await;
    let folder = Folder::street_trees();
    folder.edit("consultation.toml", MODERATORS, &format!("{MODERATORS}\n{named}"));
    let refusal = town.refuses_to_import(&folder).await;
    assert!(refusal.starts_with("consultation.toml: ") && refusal.contains(reason), "{refusal}");
}
