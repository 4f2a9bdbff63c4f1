//! Writing a draft: the working text, files, and consultations that officials make.

use domain::about::{About, AboutRefusal, Typed, read};
use domain::lint::FindingKind;
use domain::uploaded::{LeftOutKind, UploadRefusal};
use domain::versions::VersionRefusal;
use domain::vocabulary::{Deed, Stage};
use domain::working_text::WorkingTextRefusal;
use fixtures::{Folder, MILL_STREET, WordFile};
use rstest::rstest;
use store::drafts::{self, Saved, WorkingSection};
use store::{Error, about, audit, consultations, documents, taking_part};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town};

const TREES: &str = "01-trees.md";

async fn sections(town: &Town) -> Vec<WorkingSection> {
    drafts::read(&town.store, &town.ines().await, SLUG).await.unwrap().1.sections
}

async fn section(town: &Town, key: &str) -> WorkingSection {
    sections(town).await.into_iter().find(|section| section.key == key).unwrap()
}

fn keys(sections: &[WorkingSection]) -> Vec<&str> {
    sections.iter().map(|section| section.key.as_str()).collect()
}

fn refusal<T: std::fmt::Debug>(result: Result<T, Error>) -> WorkingTextRefusal {
    match result {
        Err(Error::WorkingText(why)) => why,
        other => panic!("not refused: {other:?}"),
    }
}

fn benches() -> About {
    let typed = Typed {
        slug: "benches",
        title: "Benches in the Park",
        language: "en",
        zone: "Europe/Lisbon",
        plain_summary: "Where should benches stand?",
        undecided: "How many",
        settled: "The budget",
        decision_maker: "Lindenfeld Town Council",
        closes: "2026-07-10",
        decision: "2026-08-10",
        report: "2026-08-01",
        level: "consult",
        channels: vec!["web"],
        languages: "en",
        ..Typed::default()
    };
    read(&typed).unwrap()
}

#[rstest]
#[tokio::test]
async fn ines_goes_on_where_the_newest_version_ends(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let ines = town.ines().await;
    let begun = sections(&town).await;
    assert_eq!(keys(&begun), ["01-trees.md", "02-care.md"]);
    assert!(begun[0].source.contains(MILL_STREET) && begun[0].source.starts_with("# "), "{}", begun[0].source);
    assert_eq!(town.count("working_text").await, 0, "reading stores nothing");

    let longer = format!("{}\nA bench under each tree.\n", begun[0].source);
    let saved = drafts::save(&town.store, &ines, SLUG, TREES, &longer, begun[0].revision).await.unwrap();
    assert_eq!(saved, Saved::Done);
    assert_eq!(section(&town, TREES).await.source, longer);
    let open = documents::versions(&town.store, town.id().await).await.unwrap();
    assert_eq!(open.len(), 1, "nobody else sees it");

    let proposed = drafts::publish(&town.store, &ines, SLUG, "Second draft").await.unwrap().unwrap();
    assert!(!drafts::read(&town.store, &ines, SLUG).await.unwrap().1.behind);
    assert_eq!(
        documents::versions(&town.store, town.id().await).await.unwrap().len(),
        1,
        "an official looks at it first"
    );
    documents::publish_version(&town.store, &ines, SLUG, proposed, "Second draft").await.unwrap();
    let id = town.id().await;
    let published = documents::versions(&town.store, id).await.unwrap();
    let names: Vec<&str> = published.iter().map(|version| version.name.as_str()).collect();
    assert_eq!(names, ["Draft for comment", "Second draft"]);
    let first = documents::read(&town.store, id, published[0].clone()).await.unwrap();
    let second = documents::read(&town.store, id, published[1].clone()).await.unwrap();
    let key = |document: &documents::Document| {
        document.paragraphs().find(|paragraph| paragraph.words == MILL_STREET).unwrap().key.clone()
    };
    assert_eq!(key(&first), key(&second));
    assert!(second.paragraphs().any(|paragraph| paragraph.words == "A bench under each tree."));
    assert!(!drafts::read(&town.store, &ines, SLUG).await.unwrap().1.behind);
}

#[rstest]
#[tokio::test]
async fn who_saves_second_is_shown_both_texts_and_nothing_is_overwritten(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let ines = town.ines().await;
    let revision = section(&town, TREES).await.revision;
    let save =
        async |source: &str, revision| drafts::save(&town.store, &ines, SLUG, TREES, source, revision).await.unwrap();
    assert_eq!(save("# Trees\n\nFirst.", revision).await, Saved::Done);
    let Saved::Meanwhile(theirs) = save("# Trees\n\nSecond.", revision).await else { panic!("it was overwritten") };
    assert_eq!(theirs.source, "# Trees\n\nFirst.");
    assert_eq!(section(&town, TREES).await, theirs);
    // The same text again is no other text, and is no deed.
    let deeds = async || town.count("audit_entry WHERE deed = 'changed the working text'").await;
    let before = deeds().await;
    assert_eq!(save("# Trees\r\n\r\nFirst.", revision).await, Saved::Done);
    assert_eq!(deeds().await, before);
    assert_eq!(save("# Trees\n\nBoth.", theirs.revision).await, Saved::Done);

    // Nor is a section taken out that somebody is still changing.
    let remove = async |revision| drafts::remove(&town.store, &ines, SLUG, TREES, revision).await.unwrap();
    assert!(matches!(remove(theirs.revision).await, Saved::Meanwhile(_)));
    let standing = section(&town, TREES).await.revision;
    assert_eq!(remove(standing).await, Saved::Done);
    assert_eq!(save("# Trees\n\nThird.", standing).await, Saved::Removed);
    assert_eq!(save("# Trees\n\nThird.", 0).await, Saved::Done);
    assert_eq!(keys(&sections(&town).await), ["02-care.md", TREES]);
}

#[rstest]
#[tokio::test]
async fn sections_are_added_and_moved_and_no_key_is_given_twice(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let ines = town.ines().await;
    assert_eq!(refusal(drafts::add(&town.store, &ines, SLUG, "  ").await), WorkingTextRefusal::NoTitle);
    let first = drafts::add(&town.store, &ines, SLUG, "Money & time").await.unwrap();
    let arabic = drafts::add(&town.store, &ines, SLUG, "المال").await.unwrap();
    assert_eq!((first.as_str(), arabic.as_str()), ("money-time", "section"));
    drafts::shift(&town.store, &ines, SLUG, &first, true).await.unwrap();
    drafts::shift(&town.store, &ines, SLUG, &first, true).await.unwrap();
    drafts::shift(&town.store, &ines, SLUG, &first, true).await.unwrap();
    drafts::shift(&town.store, &ines, SLUG, TREES, false).await.unwrap();
    assert_eq!(keys(&sections(&town).await), ["money-time", "02-care.md", TREES, "section"]);
    let gone = section(&town, "section").await;
    drafts::remove(&town.store, &ines, SLUG, "section", gone.revision).await.unwrap();
    drafts::start_again(&town.store, &ines, SLUG).await.unwrap();
    assert_eq!(keys(&sections(&town).await), [TREES, "02-care.md"]);
    let unknown = drafts::shift(&town.store, &ines, SLUG, "section", true).await;
    assert!(matches!(unknown, Err(Error::NotFound)), "{unknown:?}");
}

#[rstest]
#[tokio::test]
async fn a_text_that_keeps_people_out_is_not_published(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let ines = town.ines().await;
    let trees = section(&town, TREES).await;
    let faulty = "# Trees\n\nThe plan is [here](https://l.example).\n\n![](https://l.example/map.png)";
    drafts::save(&town.store, &ines, SLUG, TREES, faulty, trees.revision).await.unwrap();
    let WorkingTextRefusal::Faults(faults) = refusal(drafts::publish(&town.store, &ines, SLUG, "Second").await) else {
        panic!("another refusal")
    };
    let kinds: Vec<FindingKind> = faults.iter().map(|fault| fault.kind).collect();
    assert_eq!(kinds, [FindingKind::VagueLink, FindingKind::PictureWithoutText]);
    assert_eq!(refusal(drafts::publish(&town.store, &ines, SLUG, " ").await), WorkingTextRefusal::NoName);
    assert_eq!(documents::versions(&town.store, town.id().await).await.unwrap().len(), 1);
    let long = "long ".repeat(100_000);
    let long = drafts::save(&town.store, &ines, SLUG, TREES, &long, 0).await;
    assert_eq!(refusal(long), WorkingTextRefusal::LongSection);
}

#[rstest]
#[tokio::test]
async fn a_word_file_waits_until_somebody_says_that_it_is_the_text(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let ines = town.ines().await;
    let file = WordFile::default()
        .heading("Heading1", "Trees")
        .says("Every street gets *one* tree.")
        .heading("Heading1", "Money")
        .says("The town pays.")
        .xml("<w:p><w:r><w:drawing/></w:r></w:p>");
    let upload = async |name: &str, bytes| drafts::upload(&town.store, &ines, SLUG, name, bytes).await;
    let refused = upload("draft.docx", b"no file of Word's".to_vec()).await;
    assert!(matches!(refused, Err(Error::Upload(UploadRefusal::NotWord))), "{refused:?}");
    upload("first.docx", file.bytes()).await.unwrap();
    let first = drafts::uploaded(&town.store, &ines, SLUG).await.unwrap().1.unwrap();
    upload("draft.docx", file.bytes()).await.unwrap();
    let waits = drafts::uploaded(&town.store, &ines, SLUG).await.unwrap().1.unwrap();
    assert_eq!((waits.name.as_str(), waits.content.left_out[0].kind), ("draft.docx", LeftOutKind::Picture));
    assert_eq!(keys(&sections(&town).await), [TREES, "02-care.md"], "nothing is replaced yet");

    // Who looked at the first file does not take the second one unread.
    let other = drafts::use_upload(&town.store, &ines, SLUG, first.id).await;
    assert_eq!(refusal(other), WorkingTextRefusal::OtherUpload);
    drafts::use_upload(&town.store, &ines, SLUG, waits.id).await.unwrap();
    let text = sections(&town).await;
    assert_eq!(keys(&text), [TREES, "money"], "the section on trees keeps its comments");
    assert_eq!(text[0].source, "# Trees\n\nEvery street gets \\*one\\* tree.\n");
    assert_eq!(town.count("uploaded_text").await, 0);
}

#[rstest]
#[tokio::test]
async fn ines_makes_a_consultation_and_opens_it_with_her_text(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (ines, store) = (town.ines().await, &town.store);
    about::create(store, &ines, &benches()).await.unwrap();
    let Err(Error::About(taken)) = about::create(store, &ines, &benches()).await else { panic!("made twice") };
    assert_eq!(taken, [AboutRefusal::SlugTaken]);
    let made = consultations::find(store, "benches").await.unwrap().unwrap();
    assert_eq!((made.stage, made.public_body.id), (Stage::Draft, ines[0].organisation));
    about::change(store, &ines, "benches", &About { title: "Benches".into(), ..benches() }).await.unwrap();

    let key = drafts::add(store, &ines, "benches", "Where").await.unwrap();
    for (number, words) in ["By the pond.", "By the gate."].into_iter().enumerate() {
        let text = drafts::read(store, &ines, "benches").await.unwrap().1;
        let source = format!("# Where\n\n{words}\n\nEach has a back.");
        drafts::save(store, &ines, "benches", &key, &source, text.sections[0].revision).await.unwrap();
        assert_eq!(drafts::publish(store, &ines, "benches", &format!("Draft {number}")).await.unwrap(), None);
    }
    let versions = documents::versions(store, made.id).await.unwrap();
    assert_eq!(versions.len(), 1, "what nobody has read is replaced");
    assert_eq!((versions[0].number, versions[0].name.as_str()), (1, "Draft 1"));
    let document = documents::read(store, made.id, versions[0].clone()).await.unwrap();
    assert!(document.paragraphs().any(|paragraph| paragraph.words == "By the gate."));

    let neighbours = town.numbers("SELECT id FROM organisation WHERE name = 'Lindenfeld Neighbours'".into()).await;
    let verification = [domain::vocabulary::Verification::None];
    let chosen =
        taking_part::Chosen { moderating: &neighbours, facilitating: &[], verification: &verification, reason: "" };
    taking_part::name(store, &ines, "benches", &chosen).await.unwrap();
    taking_part::open(store, &ines, "benches").await.unwrap();
    let late = about::change(store, &ines, "benches", &benches()).await;
    assert!(matches!(late, Err(Error::NotAllowed(_))), "rule 5: {late:?}");
    assert_eq!(drafts::publish(store, &ines, "benches", "Further").await.unwrap(), Some(2));
    let again = drafts::publish(store, &ines, "benches", "Further").await;
    assert!(matches!(again, Err(Error::Version(VersionRefusal::ProposedAlready))), "{again:?}");
    assert_eq!(documents::versions(store, made.id).await.unwrap().len(), 1);

    let (deeds, _) = audit::read(store, &town.adele().await, ines[0].organisation, None, 50).await.unwrap();
    let count = |deed| deeds.iter().filter(|entry| entry.deed == deed).count();
    assert_eq!(count(Deed::MadeAConsultation), 1);
    assert_eq!(count(Deed::ChangedAConsultation), 1);
    assert_eq!(count(Deed::ChangedTheWorkingText), 3);
    assert_eq!((count(Deed::PublishedTheWorkingText), count(Deed::ProposedAVersion)), (2, 1));
}

#[rstest]
#[tokio::test]
async fn what_was_imported_into_a_draft_stays_with_the_version_that_takes_its_place(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::new(engine).await;
    let folder = Folder::with_three_contributions();
    folder.edit("consultation.toml", "moderators = [\"Lindenfeld Neighbours\"]", "moderators = []");
    town.imports(&folder).await;
    let paragraph = town.mill_street().await;
    let ines = town.ines().await;
    drafts::add(&town.store, &ines, SLUG, "Money").await.unwrap();
    let money = section(&town, "money").await;
    drafts::save(&town.store, &ines, SLUG, "money", "# Money\n\nWe pay.", money.revision).await.unwrap();
    drafts::publish(&town.store, &ines, SLUG, "Draft").await.unwrap();
    assert_eq!(town.mill_street().await, paragraph);
    assert_eq!(town.count("contribution").await, 3);
}

#[rstest]
#[tokio::test]
async fn nobody_but_the_officials_of_the_public_body_writes(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    for hats in [town.mara().await, town.tomas().await, town.adele().await, vec![]] {
        let refused = [
            drafts::read(&town.store, &hats, SLUG).await.map(drop),
            drafts::save(&town.store, &hats, SLUG, TREES, "Mine now.", 1).await.map(drop),
            drafts::add(&town.store, &hats, SLUG, "Mine").await.map(drop),
            drafts::remove(&town.store, &hats, SLUG, TREES, 1).await.map(drop),
            drafts::start_again(&town.store, &hats, SLUG).await,
            drafts::upload(&town.store, &hats, SLUG, "a.md", b"Mine".to_vec()).await,
            drafts::uploaded(&town.store, &hats, SLUG).await.map(drop),
            drafts::publish(&town.store, &hats, SLUG, "Mine").await.map(drop),
            about::create(&town.store, &hats, &benches()).await,
        ];
        assert!(refused.iter().all(|refused| matches!(refused, Err(Error::NotAllowed(_)))), "{hats:?}: {refused:?}");
    }
}
