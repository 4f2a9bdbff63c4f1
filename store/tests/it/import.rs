//! A public body brings a consultation in a folder.

use domain::answering::Gap;
use domain::invitation::MissingWord;
use domain::loop_stage::LoopStage;
use domain::submission::SubmissionRefusal;
use domain::time::{DAY, Zone, read_time};
use domain::vocabulary::{Channel, ContributionKind, ContributionState, DispositionOutcome, Stage};
use rstest::rstest;
use serde_json::json;
use store::contributions::Listing;
use store::moderation;

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town, by_web, noon};
use fixtures::{Folder, WATERING, line};

const ALL: Listing = Listing { paragraph: None, section: None, words: "", after: None, most: 100 };

#[rstest]
#[tokio::test]
async fn a_folder_becomes_a_consultation_with_all_that_was_said(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    let imported = town.imports(&Folder::with_three_contributions()).await;
    assert!(imported.is_new);
    assert_eq!((imported.slug.as_str(), imported.contributions, imported.missing), (SLUG, 3, vec![]));

    let consultation = town.consultation().await;
    assert_eq!((consultation.stage, consultation.published, consultation.participants), (Stage::Open, 3, 3));
    assert_eq!(consultation.public_body.name, "Town of Lindenfeld");
    assert_eq!(consultation.moderators[0].group_name.as_deref(), Some("older people"));
    assert_eq!((consultation.undecided.len(), consultation.languages.len()), (1, 2));

    let (said, more) = store::contributions::published(&town.store, consultation.id, &ALL).await.unwrap();
    assert!(!more);
    assert_eq!(said[0].paragraph_key, Some(town.mill_street().await));
    assert_eq!(said[1].section_key.as_deref(), Some("02-care.md"));
    assert_eq!((said[2].kind, said[2].reply_to), (ContributionKind::Reply, Some(said[1].id)));
    assert_eq!(said[2].language.as_deref(), Some("ar"));

    let receipts = store::receipts::of_import(&town.store, SLUG).await.unwrap();
    assert_eq!(receipts.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["c1", "c2", "c3"]);
    let by_phone = town.opens(&receipts[1].1).await;
    assert_eq!((by_phone.channel, by_phone.state), (Channel::Phone, ContributionState::Published));
    assert_eq!((by_phone.body.as_str(), by_phone.correctable_until), ("She cannot carry a can.", None));
    assert_eq!(store::log::head(&town.store).await.unwrap().size, 3);
    assert_eq!(store::log::unaccounted(&town.store).await.unwrap(), Vec::<i64>::new());
}

#[rstest]
#[tokio::test]
async fn importing_it_twice_changes_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    for folder in [Folder::with_three_contributions(), Folder::reported()] {
        if folder.path().join("analysis.toml").exists() {
            folder.edit("consultation.toml", SLUG, "reported-trees");
        }
        town.imports(&folder).await;
        let before = town.tables().await;
        // A day later: dates that are relative to the import stay as they were resolved.
        town.store.clock.advance(DAY);
        let again = town.imports(&folder).await;
        assert_eq!((again.is_new, again.contributions, again.missing), (false, 0, vec![]));
        assert_eq!(town.tables().await, before);
    }
}

#[rstest]
#[tokio::test]
async fn the_second_time_only_what_is_new_is_added(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    let folder = Folder::street_trees();
    let first = line("c1", json!({}));
    folder.contributions(std::slice::from_ref(&first));
    town.imports(&folder).await;
    let receipt = store::receipts::of_import(&town.store, SLUG).await.unwrap();
    folder.contributions(&[first, line("c2", json!({"kind": "reply", "reply_to": "c1"}))]);
    let again = town.imports(&folder).await;
    assert_eq!((again.is_new, again.contributions), (false, 1));
    let receipts = store::receipts::of_import(&town.store, SLUG).await.unwrap();
    assert_eq!(receipts.len(), 2);
    assert_eq!(receipts[0], receipt[0]);
}

#[rstest]
#[tokio::test]
async fn a_line_that_changed_since_is_refused_with_those_that_follow(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    let folder = Folder::with_three_contributions();
    town.imports(&folder).await;
    let before = town.tables().await;
    folder.edit("contributions.jsonl", "She cannot carry a can.", "She can carry a can.");
    folder.write(
        "contributions.jsonl",
        &format!(
            "{}\n{}",
            std::fs::read_to_string(folder.path().join("contributions.jsonl")).unwrap(),
            line("c4", json!({}))
        ),
    );
    let refusal = town.refuses_to_import(&folder).await;
    assert!(refusal.starts_with("contributions.jsonl, line 2: "), "{refusal}");
    assert_eq!(town.tables().await, before);
}

#[rstest]
#[tokio::test]
async fn another_text_under_the_same_slug_is_refused(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let folder = Folder::street_trees();
    folder.edit("draft/01-trees.md", "200 trees", "2 trees");
    let refusal = town.refuses_to_import(&folder).await;
    assert!(refusal.contains("street-trees") && refusal.contains("another slug"), "{refusal}");
}

/// What is put into line 2, and what the refusal of that line says.
#[rstest]
#[case::not_an_object("{\"id\": \"x\", \"body\": \"Tre", "column 24: EOF while parsing a string")]
#[case::a_field_is_missing("{\"id\": \"x\"}", "missing field")]
#[case::no_such_section(r#"{"section": "09-none.md"}"#, "no section `09-none.md`")]
#[case::no_such_paragraph(r#"{"section": "01-trees.md", "paragraph": "The trees are felled"}"#, "no paragraph begins")]
#[case::a_paragraph_of_another_section(
    r#"{"section": "02-care.md", "paragraph": "The first trees"}"#,
    "no paragraph begins"
)]
#[case::two_paragraphs(r#"{"section": "01-trees.md", "paragraph": "The "}"#, "more than one paragraph")]
#[case::a_paragraph_without_its_section(r#"{"paragraph": "The first trees"}"#, "needs its section")]
#[case::a_heading(r##"{"section": "01-trees.md", "paragraph": "# Trees"}"##, "no paragraph begins")]
#[case::no_such_channel(r#"{"channel": "pigeon"}"#, "pigeon")]
#[case::no_words(r#"{"body": " \n "}"#, "write something")]
#[case::an_id_that_is_taken(r#"{"id": "c1"}"#, "stands in an earlier line")]
#[case::no_date(r#"{"submitted_at": "yesterday"}"#, "`yesterday` is no time")]
#[case::no_such_kind(r#"{"kind": "vote"}"#, "submission, reply")]
#[case::hidden_already(r#"{"state": "hidden"}"#, "published, waiting")]
#[case::a_reply_to_nobody(r#"{"kind": "reply", "reply_to": "c9"}"#, "`c9`")]
#[case::a_facilitator_nobody_knows(r#"{"assisted_by": "The Neighbours"}"#, "`The Neighbours`")]
#[tokio::test]
async fn a_malformed_line_is_refused_and_nothing_is_half_imported(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[case] fields: &str,
    #[case] reason: &str,
) {
    let town = Town::new(engine).await;
    let before = town.tables().await;
    let folder = Folder::street_trees();
    // What is no object, or lacks fields, stands there as it is.
    let broken = match serde_json::from_str::<serde_json::Value>(fields) {
        Ok(fields) if fields != json!({"id": "x"}) => line("c2", fields).to_string(),
        _ => fields.to_owned(),
    };
    let (first, last) = (line("c1", json!({})), line("c3", json!({})));
    folder.write("contributions.jsonl", &format!("{first}\n{broken}\n{last}\n"));
    let refusal = town.refuses_to_import(&folder).await;
    assert!(refusal.starts_with("contributions.jsonl, line 2: ") && refusal.contains(reason), "{refusal}");
    assert_eq!(town.tables().await, before);
}

/// What is changed in consultation.toml, and what the refusal says.
#[rstest]
#[case::not_toml("title = \"Street Trees\"", "title = Street Trees", "consultation.toml, line 2: ")]
#[case::an_unknown_level("\"consult\"", "\"decide\"", "consultation.toml, line 15: ")]
#[case::a_slug_that_is_no_address("\"street-trees\"", "\"Street Trees\"", "small letters")]
#[case::no_such_zone("Europe/Lisbon", "Atlantis/Capital", "Atlantis/Capital")]
#[case::no_such_day("today+20d", "some day", "closes_at: `some day`")]
#[case::closed_before_it_opens("today+20d", "today-20d", "closes_at comes after opens_at")]
#[case::versions_out_of_order("today+30d", "today-30d", "`Plan as decided`")]
#[case::no_such_folder("\"final\"", "\"finale\"", "finale: ")]
#[case::a_folder_elsewhere("\"final\"", "\"../final\"", "not a folder beside")]
#[case::a_moderator_nobody_knows(
    "moderators = [\"Lindenfeld Neighbours\"]",
    "moderators = [\"Neighbours\"]",
    "`Neighbours`"
)]
#[case::the_town_moderates_itself(
    "moderators = [\"Lindenfeld Neighbours\"]",
    "moderators = [\"Town of Lindenfeld\"]",
    "no civil society"
)]
#[case::no_public_body_consults(
    "organisation = \"Town of Lindenfeld\"",
    "organisation = \"Quarry Residents\"",
    "no public body"
)]
#[case::an_extension_that_shortens(
    "[[version]]\nname = \"Draft",
    "[[extension]]\ncloses_at = \"today+3d\"\nannounced_at = \"today+0d\"\nreason = \"Hurry.\"\n\n[[version]]\nname = \"Draft",
    "never earlier"
)]
#[tokio::test]
async fn a_malformed_consultation_is_refused_and_nothing_is_half_imported(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[case] old: &str,
    #[case] new: &str,
    #[case] reason: &str,
) {
    let town = Town::new(engine).await;
    let before = town.tables().await;
    let folder = Folder::with_three_contributions();
    folder.edit("consultation.toml", old, new);
    let refusal = town.refuses_to_import(&folder).await;
    assert!(refusal.contains(reason), "{refusal}");
    assert_eq!(town.tables().await, before);
}

#[rstest]
#[tokio::test]
async fn a_day_is_counted_from_the_import_in_the_consultations_own_zone(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    let folder = Folder::street_trees();
    folder.edit(
        "consultation.toml",
        "[[version]]\nname = \"Draft",
        "[[extension]]\ncloses_at = \"today+25d\"\nannounced_at = \"today-1d\"\nreason = \"Holidays.\"\n\n[[version]]\nname = \"Draft",
    );
    town.imports(&folder).await;
    let consultation = town.consultation().await;
    let lisbon = Zone::named("Europe/Lisbon").unwrap();
    let day = |text, end| read_time(text, &lisbon, noon(), end).unwrap();
    assert_eq!(consultation.clock.opens_at, day("2026-06-08", false));
    assert_eq!(consultation.promised_close, day("2026-06-30", true));
    assert_eq!(consultation.clock.closes_at, day("2026-07-05", true));
    assert_eq!(consultation.clock.report_due_at, day("2026-07-20", true));
    assert_eq!(consultation.extensions[0].reason, "Holidays.");
    // It is open until the extension ends, and closes by itself.
    town.store.clock.advance(22 * DAY);
    assert_eq!(town.consultation().await.stage, Stage::Open);
    town.store.clock.advance(5 * DAY);
    assert_eq!(town.consultation().await.stage, Stage::Analysis);
}

#[rstest]
#[case::nothing_undecided("undecided = [\"Which streets come first\"]", "undecided = []", MissingWord::Undecided)]
#[case::nobody_decides(
    "decision_maker = \"Lindenfeld Town Council\"",
    "decision_maker = \"\"",
    MissingWord::DecisionMaker
)]
#[tokio::test]
async fn an_empty_invitation_stays_a_draft_that_nobody_can_answer(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[case] old: &str,
    #[case] new: &str,
    #[case] missing: MissingWord,
) {
    let town = Town::new(engine).await;
    let folder = Folder::street_trees();
    folder.edit("consultation.toml", old, new);
    for _ in 0..2 {
        assert_eq!(town.imports(&folder).await.missing, [missing]);
    }
    assert_eq!(town.consultation().await.stage, Stage::Draft);
    assert_eq!(store::consultations::list(&town.store).await.unwrap(), []);
    let refused = town.submits(&by_web("Is anybody there?")).await;
    assert!(matches!(refused, Err(store::Error::Submission(SubmissionRefusal::NotOpen))), "{refused:?}");
}

#[rstest]
#[tokio::test]
async fn a_draft_of_headings_alone_has_nothing_to_comment_on(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    let folder = Folder::street_trees();
    folder.write("draft/01-trees.md", "# Trees\n");
    folder.write("draft/02-care.md", "# Care\n\n## To be written\n");
    assert_eq!(town.imports(&folder).await.missing, [MissingWord::Draft]);
}

#[rstest]
#[tokio::test]
async fn what_waits_for_a_moderator_comes_into_the_queue(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    let folder = Folder::street_trees();
    folder.contributions(&[
        line("c1", json!({"state": "waiting", "section": "02-care.md", "paragraph": "Residents water"})),
        line("c2", json!({})),
    ]);
    town.imports(&folder).await;
    let queue = moderation::queue(&town.store, town.id().await, None, 10).await.unwrap();
    assert_eq!((queue.items.len(), queue.waiting, queue.decided), (1, 1, 0));
    assert_eq!(queue.items[0].about.as_deref(), Some(WATERING));
    assert_eq!(town.consultation().await.published, 1);
}

#[rstest]
#[tokio::test]
async fn a_reported_consultation_comes_with_its_answers(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    town.imports(&Folder::reported()).await;
    let consultation = town.consultation().await;
    assert_eq!(consultation.stage, Stage::Reported);
    let report = store::reports::find(&town.store, consultation.id).await.unwrap().unwrap();
    assert_eq!(report.figures.unwrap().contributions, 3);
    assert_eq!(report.published_at, consultation.clock.reported_at);

    let receipts = store::receipts::of_import(&town.store, SLUG).await.unwrap();
    let on_shade = town.opens(&receipts[0].1).await;
    assert_eq!((on_shade.stage, on_shade.themes[0].outcome), (LoopStage::Done, Some(DispositionOutcome::Accepted)));
    // The paragraph is named in the final text by the key that it had in the draft.
    assert_eq!(on_shade.themes[0].changed, [town.mill_street().await]);
    let by_phone = town.opens(&receipts[1].1).await;
    assert_eq!((by_phone.themes.len(), by_phone.set_aside.as_deref()), (0, Some("It was settled by telephone.")));
    // What was said, the answer, the report.
    assert_eq!(store::log::head(&town.store).await.unwrap().size, 3 + 1 + 1);
    assert_eq!(town.count("delivery").await, 0);
}

/// What is changed in analysis.toml, and what the refusal says.
#[rstest]
#[case::somebody_is_left_out(
    "contributions = [\"c1\", \"c3\"]",
    "contributions = [\"c1\"]",
    "c3 has neither a theme nor a reason"
)]
#[case::no_summary("summary = \"You asked for shade where people wait.\"", "summary = \"\"", "there is no summary")]
#[case::no_reasons(
    "reasons = \"You are right.\"",
    "reasons = \" \"",
    "theme `Shade at the day centre`: give the reasons"
)]
#[case::nobody_said_that("contributions = [\"c1\", \"c3\"]", "contributions = [\"c1\", \"c3\", \"c8\"]", "`c8`")]
#[case::an_empty_theme("contributions = [\"c1\", \"c3\"]", "contributions = []", "no contribution stands under it")]
#[case::no_title("title = \"Shade at the day centre\"", "title = \" \"", "it has no title")]
#[case::no_such_change("beside\"]", "behind\"]", "no paragraph begins")]
#[case::set_aside_for_no_reason(
    "reason = \"It was settled by telephone.\"",
    "reason = \"\"",
    "`c2` is set aside without a reason"
)]
#[case::counted_and_set_aside(
    "contribution = \"c2\"",
    "contribution = \"c1\"",
    "`c1` stands under a theme and is set aside"
)]
#[case::reported_tomorrow("[report]", "[report]\npublished_at = \"today+1d\"", "still to come")]
#[case::a_title_twice(
    "[[set_aside]]",
    "[[theme]]\ntitle = \"Shade at the day centre\"\ndescription = \"\"\ncontributions = [\"c2\"]\ndisposition = \"accepted\"\nreasons = \"Yes.\"\n\n[[set_aside]]",
    "the title stands twice"
)]
#[tokio::test]
async fn a_report_that_leaves_something_unanswered_is_refused_with_all_the_rest(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[case] old: &str,
    #[case] new: &str,
    #[case] reason: &str,
) {
    let town = Town::new(engine).await;
    let before = town.tables().await;
    let folder = Folder::reported();
    folder.edit("analysis.toml", old, new);
    let refusal = town.refuses_to_import(&folder).await;
    assert!(refusal.starts_with("analysis.toml: ") && refusal.contains(reason), "{refusal}");
    assert_eq!(town.tables().await, before);
}

#[rstest]
#[tokio::test]
async fn nothing_is_added_to_what_a_report_has_answered(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::new(engine).await;
    let folder = Folder::reported();
    town.imports(&folder).await;
    let lines = std::fs::read_to_string(folder.path().join("contributions.jsonl")).unwrap();
    folder.write("contributions.jsonl", &format!("{lines}\n{}", line("c4", json!({}))));
    let refusal = town.refuses_to_import(&folder).await;
    assert!(refusal.starts_with("contributions.jsonl, line 4: the report is published"), "{refusal}");
    assert_eq!(store::reports::open_gaps(&town.store, town.id().await).await.unwrap(), [Gap::AlreadyReported]);
}
