//! What happens between two versions: proposing, correcting, publishing, and what was said staying where it was said.

use domain::comparison::Descent;
use domain::time::DAY;
use domain::versions::VersionRefusal;
use domain::vocabulary::Deed;
use rstest::rstest;
use store::Error;
use store::contributions::{Listing, Submission, published};
use store::documents::{self, Document};
use store::versions::{self, NewSection};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town, by_web};
use fixtures::{Folder, MILL_STREET};

const FRONT_DOOR: &str = "Every tree stands two metres from a front door";
const DIES: &str = "A tree that dies";
const BENCHES: &str = "Benches stand in the shade";

/// More trees, Mill Street in one paragraph with the front doors, nothing about those that die, and benches.
const SECOND: &str = "# Trees\n\nThe town plants 250 trees within three years.\n\nEvery tree stands two metres from a \
                      front door, and the first trees are planted on Mill Street.\n\nBenches stand in the shade of old \
                      lindens near the market.\n";

fn second_draft() -> [NewSection; 2] {
    let section = |key: &str, source: &str| NewSection { key: key.to_owned(), source: source.to_owned() };
    [
        section("01-trees.md", SECOND),
        section("02-care.md", "# Care\n\nResidents water the trees in side streets and receive a watering can.\n"),
    ]
}

/// Consulting about one version; nothing is decided yet.
async fn consulting(engine: Engine) -> Town {
    let folder = Folder::street_trees();
    let plan = "\n[[version]]\nname = \"Plan as decided\"\nfolder = \"final\"\npublished_at = \"today+30d\"\n";
    folder.edit("consultation.toml", plan, "");
    let town = Town::new(engine).await;
    town.imports(&folder).await;
    town
}

async fn ines_proposes(town: &Town) -> i64 {
    documents::propose_version(&town.store, &town.ines().await, SLUG, "Second draft", &second_draft()).await.unwrap()
}

async fn ines_publishes(town: &Town, number: i64) {
    documents::publish_version(&town.store, &town.ines().await, SLUG, number, "Second draft").await.unwrap();
}

/// What people read and comment on now.
async fn read(town: &Town) -> Document {
    let consultation = town.consultation().await;
    let all = documents::versions(&town.store, consultation.id).await.unwrap();
    let version = documents::commented(&all, consultation.clock.closes_at).unwrap().clone();
    documents::read(&town.store, consultation.id, version).await.unwrap()
}

async fn says_on(town: &Town, paragraph: &str, version: Option<i64>, words: &str) -> i64 {
    let comment = Submission { paragraph: Some(paragraph), version, ..by_web(words) };
    town.submits(&comment).await.unwrap().contribution
}

/// On which version something was said.
async fn version_of(town: &Town, contribution: i64) -> i64 {
    let sql = "SELECT v.number FROM version v JOIN contribution c ON c.version_id = v.id WHERE c.id =";
    town.numbers(format!("{sql} {contribution}")).await[0]
}

#[rstest]
#[tokio::test]
async fn nobody_outside_sees_a_version_before_it_is_published(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = consulting(engine).await;
    let number = ines_proposes(&town).await;
    assert_eq!((number, read(&town).await.version.number), (2, 1));
    town.store.clock.advance(3 * DAY);
    assert_eq!(documents::versions(&town.store, town.id().await).await.unwrap().len(), 1, "however long it waits");

    let again = documents::propose_version(&town.store, &town.ines().await, SLUG, "Third", &second_draft()).await;
    assert!(matches!(again, Err(Error::Version(VersionRefusal::ProposedAlready))), "{again:?}");
    ines_publishes(&town, number).await;
    assert_eq!(read(&town).await.version.name, "Second draft");

    let listed = versions::list(&town.store, &town.ines().await, SLUG).await.unwrap();
    let states: Vec<(i64, bool, i64)> =
        listed.iter().map(|each| (each.version.number, each.published_at.is_some(), each.paragraphs)).collect();
    assert_eq!(states, [(1, true, 5), (2, true, 4)]);
}

#[rstest]
#[tokio::test]
async fn a_proposed_version_that_is_taken_back_leaves_nothing_but_the_trail(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = consulting(engine).await;
    let number = ines_proposes(&town).await;
    versions::take_back_version(&town.store, &town.ines().await, SLUG, number).await.unwrap();
    assert_eq!((town.count("version").await, town.count("paragraph_origin").await), (1, 0));
    assert_eq!(ines_proposes(&town).await, 2, "and another can be proposed");
    let deeds = town.texts("SELECT deed FROM audit_entry ORDER BY id".to_owned()).await;
    let expected = [Deed::ProposedAVersion, Deed::TookBackAVersion, Deed::ProposedAVersion];
    assert_eq!(deeds, expected.map(|deed| deed.as_str().to_owned()));
}

#[rstest]
#[tokio::test]
async fn comments_stay_with_their_paragraph_and_those_of_merged_ones_add_up(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = consulting(engine).await;
    let (mill_street, front_door) = (town.mill_street().await, town.paragraph(FRONT_DOOR).await);
    let dies = town.paragraph(DIES).await;
    let mut said = Vec::new();
    for (paragraph, words) in [(&mill_street, "Shade!"), (&front_door, "Three metres."), (&dies, "And who pays?")] {
        said.push(says_on(&town, paragraph, Some(1), words).await);
    }
    town.mara_publishes(&said).await;
    let number = ines_proposes(&town).await;
    ines_publishes(&town, number).await;

    let second = read(&town).await;
    let merged = second.paragraphs().find(|p| p.words.starts_with(FRONT_DOOR)).unwrap();
    assert_eq!((&merged.key, merged.comments), (&front_door, 2));
    assert_eq!(second.lineage.len(), 1);
    assert_eq!((second.lineage[0].from.as_str(), second.lineage[0].descent), (mill_street.as_str(), Descent::Merged));

    // In the list under the paragraph stand both, each with the version that it was said on; nothing is lost besides.
    let listing = |paragraph| Listing { paragraph, most: 10, ..Listing::default() };
    let (under_it, _) = published(&town.store, town.id().await, &listing(Some(&front_door))).await.unwrap();
    assert_eq!(under_it.iter().map(|each| (each.id, each.version)).collect::<Vec<_>>(), [(said[0], 1), (said[1], 1)]);
    assert_eq!(published(&town.store, town.id().await, &listing(None)).await.unwrap().0.len(), 3);
    let (gone, _) = published(&town.store, town.id().await, &listing(Some(&dies))).await.unwrap();
    assert_eq!(gone.len(), 1, "what was said on a paragraph that went is still found at its address");

    // The version before shows what it showed.
    let all = documents::versions(&town.store, town.id().await).await.unwrap();
    let first = documents::read(&town.store, town.id().await, all[0].clone()).await.unwrap();
    let counts: Vec<i64> = first.paragraphs().filter(|p| p.number > 0).map(|p| p.comments).collect();
    assert_eq!(counts, [0, 1, 1, 0, 1]);
}

#[rstest]
#[tokio::test]
async fn who_typed_while_a_new_version_came_out_loses_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = consulting(engine).await;
    let (mill_street, front_door) = (town.mill_street().await, town.paragraph(FRONT_DOOR).await);
    let number = ines_proposes(&town).await;
    ines_publishes(&town, number).await;

    let stayed = says_on(&town, &front_door, Some(1), "Three metres.").await;
    assert_eq!(version_of(&town, stayed).await, 1, "it was said on what its author read");
    let gone = says_on(&town, &mill_street, Some(1), "Shade!").await;
    assert_eq!(version_of(&town, gone).await, 1);
    let on_the_newest = says_on(&town, &front_door, None, "Four metres.").await;
    assert_eq!(version_of(&town, on_the_newest).await, 2);
    let nowhere_else = says_on(&town, &mill_street, Some(2), "More shade!").await;
    assert_eq!(version_of(&town, nowhere_else).await, 1, "the paragraph stood in the first version alone");
    for (version, expected) in [(Some(1), 1), (Some(2), 2), (Some(7), 2), (None, 2)] {
        let whole = town.submits(&Submission { version, ..by_web("Trees!") }).await.unwrap();
        assert_eq!(version_of(&town, whole.contribution).await, expected);
        assert_eq!(town.opens(&whole.receipt).await.version, expected);
    }
}

#[rstest]
#[tokio::test]
async fn what_is_only_proposed_takes_no_comments(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = consulting(engine).await;
    let number = ines_proposes(&town).await;
    let proposal = versions::find(&town.store, &town.ines().await, SLUG, number).await.unwrap();
    let benches = proposal.document.paragraphs().find(|p| p.words.starts_with(BENCHES)).unwrap().key.clone();
    let comment = Submission { paragraph: Some(&benches), version: Some(number), ..by_web("Benches!") };
    assert!(matches!(town.submits(&comment).await, Err(Error::Submission(_))));
    let whole = town.submits(&Submission { version: Some(number), ..by_web("Trees!") }).await.unwrap();
    assert_eq!(version_of(&town, whole.contribution).await, 1);
}

#[rstest]
#[tokio::test]
async fn what_comes_out_after_the_close_is_not_what_people_comment_on(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = consulting(engine).await;
    let number = ines_proposes(&town).await;
    town.closes().await;
    ines_publishes(&town, number).await;
    assert_eq!(read(&town).await.version.number, 1);
    assert_eq!(documents::versions(&town.store, town.id().await).await.unwrap().len(), 2, "it is there to be compared");
}

#[rstest]
#[tokio::test]
async fn an_official_corrects_what_continues_what(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = consulting(engine).await;
    let dies = town.paragraph(DIES).await;
    let front_door = town.paragraph(FRONT_DOOR).await;
    let number = ines_proposes(&town).await;
    let ines = town.ines().await;
    let correct = async |paragraph: i64, continues: Option<i64>| {
        versions::correct(&town.store, &ines, SLUG, number, paragraph, continues).await
    };
    let key_at = async |paragraph: i64| {
        let proposal = versions::find(&town.store, &ines, SLUG, number).await.unwrap();
        proposal.document.paragraphs().find(|p| p.number == paragraph).unwrap().key.clone()
    };

    // The benches continue what stood about trees that die.
    assert_eq!(correct(3, Some(5)).await.unwrap(), dies);
    assert_eq!(key_at(3).await, dies);
    // Or they continue the paragraph about front doors, of which the other one is a part then.
    assert_eq!(correct(3, Some(3)).await.unwrap(), front_door);
    let proposal = versions::find(&town.store, &ines, SLUG, number).await.unwrap();
    let split = proposal.document.lineage.iter().find(|step| step.descent == Descent::Split).unwrap();
    assert_eq!((split.key.as_str(), split.from.as_str()), (key_at(2).await.as_str(), front_door.as_str()));
    assert!(proposal.settled.contains(&front_door));
    // Or they are new, and the other one is what it was.
    assert_ne!(correct(3, None).await.unwrap(), front_door);
    assert_eq!(key_at(2).await, front_door);

    for (paragraph, continues) in [(3, Some(6)), (3, Some(0)), (3, Some(-1))] {
        let refused = correct(paragraph, continues).await;
        assert!(matches!(refused, Err(Error::Version(VersionRefusal::NoSuchParagraph))), "{refused:?}");
    }
    assert!(matches!(correct(9, None).await, Err(Error::NotFound)));
    let tomas = town.tomas().await;
    let refused = versions::correct(&town.store, &tomas, SLUG, number, 3, None).await;
    assert!(matches!(refused, Err(Error::NotAllowed(_))), "{refused:?}");

    ines_publishes(&town, number).await;
    let late = correct(3, Some(5)).await;
    assert!(matches!(late, Err(Error::Version(VersionRefusal::Frozen))), "{late:?}");
    let corrected = Deed::CorrectedAVersion.as_str();
    let trail = town.texts(format!("SELECT subject FROM audit_entry WHERE deed = '{corrected}' ORDER BY id")).await;
    assert_eq!(trail, ["street-trees: 2, 3", "street-trees: 2, 3", "street-trees: 2, 3"]);
}

#[rstest]
#[tokio::test]
async fn a_version_without_a_name_or_without_text_is_not_taken(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = consulting(engine).await;
    let ines = town.ines().await;
    let propose = async |name: &str, sections: &[NewSection]| {
        documents::propose_version(&town.store, &ines, SLUG, name, sections).await
    };
    let heading = [NewSection { key: "01.md".to_owned(), source: "# Trees\n".to_owned() }];
    let refused = propose("Second draft", &heading).await;
    assert!(matches!(refused, Err(Error::Version(VersionRefusal::NoText))), "{refused:?}");
    let refused = propose("  ", &second_draft()).await;
    assert!(matches!(refused, Err(Error::Version(VersionRefusal::NoName))), "{refused:?}");
    assert_eq!(town.count("version").await, 1);
}

/// Whoever holds the database's keys is refused, too.
#[rstest]
#[tokio::test]
async fn the_database_keeps_a_published_version_as_it_is(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = consulting(engine).await;
    let number = ines_proposes(&town).await;
    ines_publishes(&town, number).await;
    let published = town.numbers("SELECT id FROM version WHERE number = 2".to_owned()).await[0];
    let frozen = [
        "UPDATE version SET name = 'Another' WHERE id = {v}",
        "UPDATE version SET published_at = 9223372036854775807 WHERE id = {v}",
        "DELETE FROM version WHERE id = {v}",
        "INSERT INTO section (version_id, position, key, title) VALUES ({v}, 9, 'new.md', 'New')",
        "UPDATE section SET title = 'Another' WHERE version_id = {v}",
        "DELETE FROM section WHERE version_id = {v}",
        "INSERT INTO paragraph (version_id, key, section_id, position, kind, source, html, words)
         SELECT version_id, 'zzzzzz', section_id, 99, kind, source, html, words FROM paragraph WHERE version_id = {v}
         AND position = 1",
        "UPDATE paragraph SET words = 'Other words' WHERE version_id = {v}",
        "UPDATE paragraph SET key = 'zzzzzz' WHERE version_id = {v} AND position = 1",
        "DELETE FROM paragraph WHERE version_id = {v}",
        "INSERT INTO paragraph_origin (version_id, key, from_key, descent) VALUES ({v}, 'a', 'b', 'merged')",
        "UPDATE paragraph_origin SET from_key = 'b' WHERE version_id = {v}",
        "DELETE FROM paragraph_origin WHERE version_id = {v}",
    ];
    for statement in frozen {
        let refused = town.tries(&statement.replace("{v}", &published.to_string())).await;
        assert!(refused.is_err_and(|error| error.to_string().contains("frozen")), "{statement}");
    }
    assert_eq!(read(&town).await.paragraphs().filter(|p| p.words == MILL_STREET).count(), 0);
}
