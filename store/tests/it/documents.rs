//! The draft and its versions.

use domain::document::ParagraphKind;
use domain::matching::{Change, compare};
use domain::time::DAY;
use rstest::rstest;
use store::contributions::Submission;
use store::documents::{self, Document};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{Town, by_web};
use fixtures::{Folder, MILL_STREET, WATERING};

fn pairs(document: &Document) -> Vec<(&str, &str)> {
    document.paragraphs().map(|paragraph| (paragraph.key.as_str(), paragraph.words.as_str())).collect()
}

#[rstest]
#[tokio::test]
async fn a_paragraph_keeps_its_address_when_it_is_edited_and_when_it_moves(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let id = town.id().await;
    assert_eq!(documents::versions(&town.store, id).await.unwrap().len(), 1, "the plan is not decided yet");
    town.store.clock.advance(31 * DAY);
    let versions = documents::versions(&town.store, id).await.unwrap();
    assert_eq!(versions.iter().map(|version| version.number).collect::<Vec<_>>(), [1, 2]);

    let draft = documents::read(&town.store, id, versions[0].clone()).await.unwrap();
    let plan = documents::read(&town.store, id, versions[1].clone()).await.unwrap();
    let (old, new) = (pairs(&draft), pairs(&plan));
    let lines = compare(&old, &new);
    let change_of = |words: &str| {
        let found = lines.iter().find(|line| {
            line.new.is_some_and(|i| new[i].1.starts_with(words))
                || line.old.is_some_and(|i| old[i].1.starts_with(words))
        });
        found.unwrap().change
    };
    assert_eq!(change_of("The first trees are planted"), Change::Edited);
    assert_eq!(change_of("A tree that dies"), Change::Moved);
    assert_eq!(change_of("School yards"), Change::Added);
    assert_eq!(change_of("Every tree stands"), Change::Removed);
    assert_eq!(change_of(WATERING), Change::Same);
}

#[rstest]
#[tokio::test]
async fn paragraphs_are_numbered_through_and_headings_are_not(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let id = town.id().await;
    let versions = documents::versions(&town.store, id).await.unwrap();
    let draft = documents::read(&town.store, id, versions[0].clone()).await.unwrap();
    let titles: Vec<&str> = draft.sections.iter().map(|section| section.title.as_str()).collect();
    assert_eq!(titles, ["Trees", "Care"]);
    let numbers: Vec<(ParagraphKind, i64)> = draft.paragraphs().map(|p| (p.kind, p.number)).collect();
    use ParagraphKind::{Heading, Text};
    assert_eq!(numbers, [(Heading, 0), (Text, 1), (Text, 2), (Text, 3), (Heading, 0), (Text, 4), (Text, 5)]);
}

#[rstest]
#[tokio::test]
async fn a_comment_is_counted_at_its_paragraph_once_it_is_published(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    town.imports(&Folder::with_three_contributions()).await;
    let paragraph = town.mill_street().await;
    let comment = Submission { paragraph: Some(&paragraph), ..by_web("And the bus stop.") };
    let comment = town.submits(&comment).await.unwrap();
    let counts = async || {
        let id = town.id().await;
        let versions = documents::versions(&town.store, id).await.unwrap();
        let draft = documents::read(&town.store, id, versions[0].clone()).await.unwrap();
        let on_mill_street = draft.paragraphs().find(|p| p.words == MILL_STREET).unwrap().comments;
        (on_mill_street, draft.sections[0].comments, draft.sections[1].comments)
    };
    assert_eq!(counts().await, (1, 0, 1));
    town.mara_publishes(&[comment.contribution]).await;
    assert_eq!(counts().await, (2, 0, 1));
}
