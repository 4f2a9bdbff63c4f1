//! Who looks for something in what was said, and how many said it.

use std::collections::BTreeMap;

use domain::erasure::Scope;
use domain::search::{Query, folded, words};
use domain::vocabulary::{Channel, RespondentKind};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use rstest::rstest;
use serde_json::json;
use store::analysis::Coding;
use store::contributions::{Submission, correct, take_back};
use store::listed::{self, From, Number, Wanted};
use store::{contacts, counts, documents, erasures};

use crate::rules::in_a_town;
use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town, by_web, sqlite_url};
use fixtures::{Folder, line};

const ALL: Wanted<'static> = Wanted {
    section: None,
    paragraph: None,
    channel: None,
    respondent: None,
    language: None,
    theme: None,
    answered: None,
    words: "",
    oldest_first: true,
    from: From::Start,
    most: 100,
};

async fn found(town: &Town, wanted: &Wanted<'_>) -> Vec<String> {
    let page = listed::page(&town.store, town.id().await, wanted).await.unwrap();
    page.items.into_iter().map(|item| item.body).collect()
}

async fn number(town: &Town, wanted: &Wanted<'_>) -> Number {
    listed::number(&town.store, town.id().await, wanted).await.unwrap()
}

/// Every word that stands in the index, once.
async fn indexed(town: &Town) -> Vec<String> {
    match town.store.db {
        store::Db::Sqlite { .. } => {
            town.run("CREATE VIRTUAL TABLE IF NOT EXISTS vocabulary USING fts5vocab(search, 'col')".into()).await;
            town.run("INSERT INTO search (search) VALUES ('integrity-check')".into()).await;
            town.texts("SELECT term FROM vocabulary WHERE col = 'words' ORDER BY term".into()).await
        }
        store::Db::Postgres(_) => {
            let words = "SELECT word FROM ts_stat('SELECT terms FROM search') WHERE word NOT LIKE '=%'";
            let mut words = town.texts(words.into()).await;
            words.sort();
            words
        }
    }
}

/// The index holds the words that are published and no other, and every count is what counting gives.
async fn everything_is_counted(town: &Town) {
    let mut published: Vec<String> = Vec::new();
    for body in town.texts("SELECT body FROM contribution WHERE state = 'published'".into()).await {
        published.extend(words(&body));
    }
    published.sort();
    published.dedup();
    assert_eq!(indexed(town).await, published);
    let places = "SELECT COALESCE(section_key, '') || '/' || COALESCE(paragraph_key, '') || '/' || channel || '/' ||
                  COALESCE(language, '') || '/' || respondent FROM contribution WHERE state = 'published'";
    let mut tally: BTreeMap<String, i64> = BTreeMap::new();
    let mut facets: BTreeMap<String, i64> = BTreeMap::new();
    for place in town.texts(places.into()).await {
        let [section, paragraph, channel, language, respondent]: [&str; 5] =
            place.split('/').collect::<Vec<_>>().try_into().unwrap();
        let mut under = vec![
            "published=".to_owned(),
            format!("channel={channel}"),
            format!("language={language}"),
            format!("respondent={respondent}"),
        ];
        match (section, paragraph) {
            ("", "") => {}
            (section, "") => under.extend([format!("section={section}"), format!("section alone={section}")]),
            (section, paragraph) => under.extend([format!("section={section}"), format!("paragraph={paragraph}")]),
        }
        for under in under {
            *tally.entry(under).or_default() += 1;
        }
        *facets.entry(place).or_default() += 1;
    }
    let people = "SELECT COUNT(DISTINCT participant_id) FROM contribution
                  WHERE state NOT IN ('taken back', 'unconfirmed')";
    let people = town.numbers(people.into()).await[0];
    if people > 0 {
        tally.insert("people=".into(), people);
    }
    let authors = "SELECT COUNT(DISTINCT participant_id) FROM contribution WHERE state = 'published'";
    let texts = "SELECT COUNT(DISTINCT t.campaign_id) FROM contribution c JOIN sent_text s ON s.contribution_id = c.id
                 JOIN said_text t ON t.id = s.text_id WHERE c.state = 'published'";
    for (name, counted) in [("authors=", authors), ("texts=", texts)] {
        let number = town.numbers(counted.into()).await[0];
        if number > 0 {
            tally.insert(name.into(), number);
        }
    }
    assert_eq!(counted(town, "tally", "dimension || '=' || value", "number").await, tally);
    let facet = "section_key || '/' || paragraph_key || '/' || channel || '/' || language || '/' || respondent";
    assert_eq!(counted(town, "facet", facet, "published").await, facets);
}

async fn counted(town: &Town, table: &str, name: &str, number: &str) -> BTreeMap<String, i64> {
    let names = town.texts(format!("SELECT {name} FROM {table} WHERE {number} <> 0 ORDER BY {name}")).await;
    let numbers = town.numbers(format!("SELECT {number} FROM {table} WHERE {number} <> 0 ORDER BY {name}")).await;
    names.into_iter().zip(numbers).collect()
}

#[derive(Debug, Clone)]
enum Deed {
    Say { place: u8, by_sms: bool, language: u8, address: Option<u8> },
    Correct { whose: Index },
    TakeBack { whose: Index },
    Publish { whose: Index },
    Hide { whose: Index },
    LeaveAddress { whose: Index, address: u8 },
    Withdraw { whose: Index },
    EraseThePerson { whose: Index },
    EraseTheWords { whose: Index },
}

fn deed() -> impl Strategy<Value = Deed> {
    let whose = any::<Index>;
    prop_oneof![
        6 => (0u8..3, any::<bool>(), 0u8..3, proptest::option::of(0u8..2))
            .prop_map(|(place, by_sms, language, address)| Deed::Say { place, by_sms, language, address }),
        2 => whose().prop_map(|whose| Deed::Correct { whose }),
        1 => whose().prop_map(|whose| Deed::TakeBack { whose }),
        4 => whose().prop_map(|whose| Deed::Publish { whose }),
        1 => whose().prop_map(|whose| Deed::Hide { whose }),
        1 => (whose(), 0u8..2).prop_map(|(whose, address)| Deed::LeaveAddress { whose, address }),
        1 => whose().prop_map(|whose| Deed::Withdraw { whose }),
        1 => whose().prop_map(|whose| Deed::EraseThePerson { whose }),
        1 => whose().prop_map(|whose| Deed::EraseTheWords { whose }),
    ]
}

/// The half of rule 7 that a search could break, and rule 8's ground: what is counted is what there is.
#[rstest]
fn rule_7_whatever_people_do_the_index_holds_what_is_published_and_every_count_is_right(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    in_a_town(engine, vec(deed(), 1..25), async |town, deeds| {
        let paragraph = town.mill_street().await;
        let mara = town.mara().await;
        let mut held = Vec::new();
        for (number, deed) in deeds.into_iter().enumerate() {
            // Each has words of its own, so that none is missed or left over behind another's.
            let said = format!("Tree{number} and shade{number}");
            let address = |which: u8| format!("person{which}@example.org");
            let one = |whose: &Index| held.get(whose.index(held.len().max(1))).cloned();
            let (submitted, deed) = match &deed {
                Deed::Say { place, by_sms, language, address: left } => {
                    let left = left.map(address);
                    let submission = Submission {
                        paragraph: (*place == 0).then_some(&*paragraph),
                        channel: if *by_sms { Channel::Sms } else { Channel::Web },
                        language: [None, Some("en"), Some("ar")][usize::from(*language)],
                        email: left.as_deref(),
                        ..by_web(&said)
                    };
                    (Some(town.submits(&submission).await.unwrap()), deed)
                }
                _ => (None, deed),
            };
            if let Some(submitted) = submitted {
                held.push(submitted);
                continue;
            }
            // What a rule refuses leaves things as they are; that, too, is a deed.
            match &deed {
                Deed::Say { .. } => {}
                Deed::Correct { whose } => {
                    if let Some(one) = one(whose) {
                        drop(correct(&town.store, &one.receipt, &format!("Corrected{number}")).await);
                    }
                }
                Deed::TakeBack { whose } => {
                    if let Some(one) = one(whose) {
                        drop(take_back(&town.store, &one.receipt).await);
                    }
                }
                Deed::Publish { whose } | Deed::Hide { whose } => {
                    if let Some(one) = one(whose) {
                        let decision = match deed {
                            Deed::Hide { .. } => crate::town::too_personal(),
                            _ => domain::moderation::Decision::Publish,
                        };
                        let ids = [one.contribution];
                        drop(store::moderation::decide(&town.store, &mara, SLUG, &ids, &decision).await);
                    }
                }
                Deed::LeaveAddress { whose, address: left } => {
                    if let Some(one) = one(whose) {
                        drop(contacts::leave_address(&town.store, &one.receipt, &address(*left), "en").await);
                    }
                }
                Deed::Withdraw { whose } => {
                    if let Some(one) = one(whose) {
                        drop(contacts::withdraw(&town.store, &one.receipt).await);
                    }
                }
                Deed::EraseThePerson { whose } | Deed::EraseTheWords { whose } => {
                    if let Some(one) = one(whose) {
                        let scope = match deed {
                            Deed::EraseTheWords { .. } => Scope::PersonAndWords,
                            _ => Scope::Person,
                        };
                        drop(erasures::ask(&town.store, &one.receipt, scope).await);
                    }
                }
            }
        }
        everything_is_counted(town).await;
    });
}

/// Words of few letters and signs, so that they meet often.
const SAID: &str = "[aAáأا٢2 \"-]{0,12}";

#[rstest]
fn both_databases_find_what_the_rule_finds(#[values(Sqlite, Postgres)] engine: Engine) {
    in_a_town(engine, (vec(SAID, 1..8), vec(SAID, 1..8)), async |town, (said, sought)| {
        let mut ids = Vec::new();
        for (number, said) in said.iter().enumerate() {
            ids.push(town.says(&format!("{said} said{number}")).await.contribution);
        }
        town.mara_publishes(&ids).await;
        for sought in sought {
            let query = Query::typed(&sought);
            let expected: Vec<String> = said
                .iter()
                .enumerate()
                .map(|(number, said)| format!("{said} said{number}").trim().to_owned())
                .filter(|said| sought.trim().is_empty() || (!query.is_empty() && query.finds(said)))
                .collect();
            let words = found(town, &Wanted { words: &sought, ..ALL }).await;
            assert_eq!(words, expected, "{sought:?}, that is {query:?}");
            assert_eq!(number(town, &Wanted { words: &sought, ..ALL }).await, Number::Exactly(expected.len() as i64));
        }
    });
}

#[rstest]
#[tokio::test]
async fn who_writes_arabic_without_marks_finds_what_was_written_with_them(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let said = "نريد الأَشْجَار أمام المدرسة، ٢٠٠ شجرة";
    let id = town.says(said).await.contribution;
    town.mara_publishes(&[id]).await;
    for words in ["الاشجار", "المدرسه", "200", "\"امام المدرسة\"", "الاش"] {
        assert_eq!(found(&town, &Wanted { words, ..ALL }).await, [said], "{words}");
    }
}

/// Six comments that differ in all by which they can be picked.
async fn various(engine: Engine) -> Town {
    let town = Town::new(engine).await;
    let folder = Folder::street_trees();
    let on_mill_street =
        json!({"section": "01-trees.md", "paragraph": "The first trees are planted", "language": "en"});
    let with = |fields: &serde_json::Value, more: serde_json::Value| {
        let mut fields = fields.clone();
        fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        fields
    };
    folder.contributions(&[
        line("c1", with(&on_mill_street, json!({"body": "One: shade"}))),
        line("c2", with(&on_mill_street, json!({"body": "Two: shade", "channel": "sms"}))),
        line("c3", json!({"section": "01-trees.md", "body": "Three: benches", "language": "ar"})),
        line("c4", json!({"section": "02-care.md", "body": "Four: shade", "channel": "phone"})),
        line("c5", json!({"body": "Five: benches", "respondent_type": "organisation"})),
        line("c6", json!({"body": "Six: shade", "language": "ar", "respondent_type": "organisation"})),
    ]);
    town.imports(&folder).await;
    town
}

#[rstest]
#[tokio::test]
async fn who_picks_by_several_things_finds_what_is_all_of_them(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = various(engine).await;
    let mill_street = town.mill_street().await;
    let organisation = RespondentKind::Organisation.as_str();
    for (wanted, expected) in [
        (Wanted { paragraph: Some(&mill_street), ..ALL }, vec!["One: shade", "Two: shade"]),
        (Wanted { section: Some("01-trees.md"), ..ALL }, vec!["One: shade", "Two: shade", "Three: benches"]),
        (Wanted { channel: Some("sms"), ..ALL }, vec!["Two: shade"]),
        (Wanted { language: Some("ar"), ..ALL }, vec!["Three: benches", "Six: shade"]),
        (Wanted { respondent: Some(organisation), ..ALL }, vec!["Five: benches", "Six: shade"]),
        (Wanted { respondent: Some(organisation), language: Some("ar"), ..ALL }, vec!["Six: shade"]),
        (Wanted { section: Some("01-trees.md"), words: "shade", ..ALL }, vec!["One: shade", "Two: shade"]),
        (Wanted { section: Some("01-trees.md"), words: "shade", channel: Some("sms"), ..ALL }, vec!["Two: shade"]),
        (Wanted { respondent: Some(organisation), words: "ben", ..ALL }, vec!["Five: benches"]),
        (Wanted { channel: Some("phone"), language: Some("ar"), ..ALL }, vec![]),
        (Wanted { channel: Some("pigeon"), ..ALL }, vec![]),
        (Wanted { section: Some(""), ..ALL }, vec![]),
        (Wanted { paragraph: Some("' OR 1=1 --"), words: "shade", ..ALL }, vec![]),
        // Nobody knows of themes before the report is out.
        (Wanted { theme: Some(1), ..ALL }, vec![]),
        (Wanted { answered: Some(true), ..ALL }, vec![]),
    ] {
        assert_eq!(found(&town, &wanted).await, expected, "{wanted:?}");
        assert_eq!(number(&town, &wanted).await, Number::Exactly(expected.len() as i64), "{wanted:?}");
        let newest = found(&town, &Wanted { oldest_first: false, ..wanted }).await;
        assert!(newest.iter().rev().eq(expected.iter()), "{newest:?}");
    }
    let choices = listed::choices(&town.store, town.id().await).await.unwrap();
    assert_eq!(choices.sections, ["01-trees.md", "02-care.md"]);
    assert_eq!(
        (choices.channels, choices.languages),
        (vec!["phone".into(), "sms".into(), "web".into()], vec!["ar".into(), "en".into()])
    );
    assert_eq!((choices.paragraphs, choices.respondents.len()), (vec![mill_street], 2));
    assert_eq!((choices.themes, choices.answered), (vec![], false));
    // What another consultation holds is not found here.
    assert_eq!(listed::page(&town.store, town.id().await + 1, &ALL).await.unwrap().items, []);
    everything_is_counted(&town).await;
}

#[rstest]
#[tokio::test]
async fn once_the_report_is_out_everybody_picks_by_its_themes(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let shade = town.says("More shade").await.contribution;
    let benches = town.says("More benches").await.contribution;
    let aside = town.says("When does the pool open?").await.contribution;
    town.mara_publishes(&[shade, benches, aside]).await;
    let theme = town.tomas_makes_a_theme("Shade").await;
    town.tomas_codes(&[shade], Coding::Add(&[theme])).await;
    town.tomas_codes(&[aside], Coding::SetAside("It is about the pool.")).await;
    let id = town.id().await;
    assert!(!listed::choices(&town.store, id).await.unwrap().answered);
    town.ines_answers(theme, domain::vocabulary::DispositionOutcome::Accepted, &[]).await;
    town.reports().await;
    let choices = listed::choices(&town.store, id).await.unwrap();
    let titles: Vec<&str> = choices.themes.iter().map(|(_, title)| title.as_str()).collect();
    assert_eq!((titles, choices.answered), (vec!["Everything else", "Shade"], true));
    for (wanted, expected) in [
        (Wanted { theme: Some(theme), ..ALL }, vec!["More shade"]),
        (Wanted { theme: Some(theme), words: "more", ..ALL }, vec!["More shade"]),
        (Wanted { theme: Some(theme), channel: Some("sms"), ..ALL }, vec![]),
        (Wanted { theme: Some(theme), answered: Some(true), ..ALL }, vec!["More shade"]),
        (Wanted { theme: Some(theme), answered: Some(false), ..ALL }, vec![]),
        (Wanted { theme: Some(theme + 1000), ..ALL }, vec![]),
        (Wanted { answered: Some(true), ..ALL }, vec!["More shade", "More benches"]),
        (Wanted { answered: Some(true), words: "benches", ..ALL }, vec!["More benches"]),
        (Wanted { answered: Some(false), ..ALL }, vec!["When does the pool open?"]),
        (Wanted { answered: Some(false), words: "pool", ..ALL }, vec!["When does the pool open?"]),
        (Wanted { answered: Some(false), words: "more", ..ALL }, vec![]),
    ] {
        assert_eq!(found(&town, &wanted).await, expected, "{wanted:?}");
        assert_eq!(number(&town, &wanted).await, Number::Exactly(expected.len() as i64), "{wanted:?}");
    }
}

#[rstest]
#[tokio::test]
async fn who_turns_pages_sees_each_comment_once_while_others_come_in(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[values(true, false)] oldest_first: bool,
    #[values("", "tree")] words: &str,
) {
    let town = Town::consulting(engine).await;
    let mut ids = Vec::new();
    for number in 0..7 {
        ids.push(town.says(&format!("Tree {number}")).await.contribution);
    }
    town.mara_publishes(&ids).await;
    let id = town.id().await;
    let turn = async |from| {
        let wanted = Wanted { oldest_first, from, words, most: 3, ..ALL };
        let page = listed::page(&town.store, id, &wanted).await.unwrap();
        (page.items.iter().map(|item| item.id).collect::<Vec<_>>(), page.earlier, page.later)
    };
    if !oldest_first {
        ids.reverse();
    }
    let first = turn(From::Start).await;
    assert_eq!(first, (ids[..3].to_vec(), false, true));
    let late = town.says("Tree 8").await.contribution;
    town.mara_publishes(&[late]).await;
    assert_eq!(turn(From::After(ids[2])).await, (ids[3..6].to_vec(), true, true));
    let last = turn(From::After(ids[5])).await;
    assert_eq!(last, (if oldest_first { vec![ids[6], late] } else { vec![ids[6]] }, true, false));
    assert_eq!(turn(From::Before(ids[6])).await, (ids[3..6].to_vec(), true, true));
    let front = turn(From::Before(ids[3])).await;
    assert_eq!(front, (ids[..3].to_vec(), !oldest_first, true));
    // Ids that are nobody's are places like any other.
    assert_eq!(turn(From::After(i64::MAX)).await.0.len(), if oldest_first { 0 } else { 3 });
    assert_eq!(turn(From::Before(i64::MIN)).await.0.len(), if oldest_first { 0 } else { 3 });
}

#[rstest]
#[tokio::test]
async fn who_finds_very_many_is_told_that_there_are_more(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    let folder = Folder::street_trees();
    let lines: Vec<_> = (0..=listed::COUNTED_TO).map(|id| line(&format!("c{id}"), json!({"body": "Shade"}))).collect();
    folder.contributions(&lines);
    town.imports(&folder).await;
    assert_eq!(number(&town, &Wanted { words: "shade", ..ALL }).await, Number::MoreThan(listed::COUNTED_TO));
    assert_eq!(number(&town, &ALL).await, Number::Exactly(listed::COUNTED_TO + 1));
}

#[rstest]
#[tokio::test]
async fn what_was_there_before_anything_was_counted_is_counted_at_the_next_start(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = various(engine).await;
    let hidden = town.says("Hidden: limes").await.contribution;
    town.mara_hides(hidden).await;
    let before = (found(&town, &ALL).await, town.consultation().await);
    // As it was when the tables came.
    town.run("DELETE FROM search".into()).await;
    // What campaigns are counted by came later.
    town.run("DELETE FROM tally WHERE dimension NOT IN ('texts', 'authors')".into()).await;
    town.run("UPDATE contribution SET facet_id = NULL, counted_for = NULL".into()).await;
    town.run("UPDATE participant SET counted = 0".into()).await;
    town.run("DELETE FROM facet".into()).await;
    town.run("UPDATE catching_up SET done = 0, last = (SELECT MAX(id) FROM contribution)".into()).await;
    assert_eq!(town.consultation().await.published, 0);

    assert_eq!(counts::catch_up(&town.store).await.unwrap(), 7);
    assert_eq!((found(&town, &ALL).await, town.consultation().await), before);
    assert_eq!(found(&town, &Wanted { words: "limes", ..ALL }).await, Vec::<String>::new());
    everything_is_counted(&town).await;
    assert_eq!(counts::catch_up(&town.store).await.unwrap(), 0);
    let id = town.id().await;
    let draft = documents::versions(&town.store, id).await.unwrap().remove(0);
    let draft = documents::read(&town.store, id, draft).await.unwrap();
    assert_eq!(draft.sections.iter().map(|section| section.comments).collect::<Vec<_>>(), [1, 1]);
}

/// FTS5 marks what is deleted, unless it is told to remove it.
#[tokio::test]
async fn rule_7_what_was_erased_cannot_be_read_in_the_index_of_the_file_either() {
    let folder = tempfile::tempdir().unwrap();
    let clock = store::Clock::set_to(crate::town::noon());
    let store = store::Store::open(&sqlite_url(folder.path()), clock, store::Rng::seeded(7)).await.unwrap();
    let consultation = Folder::street_trees();
    consultation.contributions(&[
        line("c1", json!({"body": "My neighbour Melchior parks there."})),
        line("c2", json!({"body": "Meadows, please."})),
    ]);
    store::import::consultation(&store, consultation.path()).await.unwrap();
    // Words that begin alike share their beginning in the index.
    let in_the_files = |word: &str| {
        let files = std::fs::read_dir(folder.path()).unwrap().map(|file| std::fs::read(file.unwrap().path()).unwrap());
        files.filter(|bytes| bytes.windows(word.len()).any(|window| window == word.as_bytes())).count()
    };
    assert_eq!(folded("Melchior"), "melchior");
    assert!(in_the_files("lchior") > 0);
    let receipt = store::receipts::of_import(&store, SLUG).await.unwrap().remove(0).1;
    erasures::ask(&store, &receipt, Scope::PersonAndWords).await.unwrap();
    store::retention::enforce(&store).await.unwrap();
    assert_eq!(in_the_files("lchior"), 0);
}
