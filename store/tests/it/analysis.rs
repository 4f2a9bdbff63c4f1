//! Tomas makes themes and codes what was said; Ines answers.

use domain::answering::DispositionRefusal;
use domain::vocabulary::DispositionOutcome;
use rstest::rstest;
use store::Error;
use store::analysis::{Coding, CodingFilter, NewDisposition, answer, code, save_theme, themes, to_code};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town, by_web};

/// Four published contributions and one that waits.
async fn published(town: &Town) -> Vec<i64> {
    let mut said = Vec::new();
    for words in ["one", "two", "three", "four"] {
        said.push(town.says(words).await.contribution);
    }
    town.mara_publishes(&said).await;
    town.says("five").await;
    said
}

async fn listed(town: &Town, filter: CodingFilter) -> Vec<i64> {
    let (coded, _) = to_code(&town.store, town.id().await, filter, None, 100).await.unwrap();
    coded.iter().map(|coded| coded.id).collect()
}

#[rstest]
#[tokio::test]
async fn a_theme_has_a_title_of_its_own(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let shade = town.tomas_makes_a_theme(" Shade ").await;
    let water = town.tomas_makes_a_theme("Water").await;
    let tomas = town.tomas().await;
    for (theme, title) in [(None, "Shade"), (None, "  "), (Some(water), "Shade"), (Some(water), "")] {
        let refused = save_theme(&town.store, &tomas, SLUG, theme, title, "").await;
        assert!(matches!(refused, Err(Error::ThemeTitle)), "{title}: {refused:?}");
    }
    assert_eq!(save_theme(&town.store, &tomas, SLUG, Some(shade), "Shade", "In summer").await.unwrap(), shade);
    let unknown = save_theme(&town.store, &tomas, SLUG, Some(9_999), "Soil", "").await;
    assert!(matches!(unknown, Err(Error::NotFound)), "{unknown:?}");
    let found = themes(&town.store, town.id().await).await.unwrap();
    assert_eq!(found.iter().map(|theme| theme.title.as_str()).collect::<Vec<_>>(), ["Shade", "Water"]);
    assert_eq!(found[0].description, "In summer");
}

#[rstest]
#[tokio::test]
async fn tomas_codes_several_at_a_time_and_sees_what_is_left(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let said = published(&town).await;
    assert_eq!(listed(&town, CodingFilter::Uncoded).await, said);
    let shade = town.tomas_makes_a_theme("Shade").await;
    let water = town.tomas_makes_a_theme("Water").await;
    town.tomas_codes(&[said[2], said[0]], Coding::Add(&[shade, water])).await;
    town.tomas_codes(&[said[0], said[1]], Coding::Add(&[water])).await;
    assert_eq!(listed(&town, CodingFilter::Uncoded).await, [said[3]]);
    assert_eq!(listed(&town, CodingFilter::Theme(shade)).await, [said[0], said[2]]);
    assert_eq!(listed(&town, CodingFilter::All).await, said);
    let found = themes(&town.store, town.id().await).await.unwrap();
    let sizes: Vec<(&str, i64)> = found.iter().map(|theme| (theme.title.as_str(), theme.contributions)).collect();
    assert_eq!(sizes, [("Water", 3), ("Shade", 2)], "the largest first");

    town.tomas_codes(&[said[0], said[2]], Coding::Remove(water)).await;
    let (coded, more) = to_code(&town.store, town.id().await, CodingFilter::All, None, 3).await.unwrap();
    assert_eq!(
        coded.iter().map(|coded| coded.themes.clone()).collect::<Vec<_>>(),
        [vec![shade], vec![water], vec![shade]]
    );
    assert!(more);
    let (rest, more) = to_code(&town.store, town.id().await, CodingFilter::All, Some(said[2]), 3).await.unwrap();
    assert_eq!((rest.len(), rest[0].id, more), (1, said[3], false));
}

#[rstest]
#[tokio::test]
async fn setting_aside_needs_a_reason_and_is_undone_by_a_theme(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let said = published(&town).await;
    let tomas = town.tomas().await;
    let shade = town.tomas_makes_a_theme("Shade").await;
    town.tomas_codes(&said[..2], Coding::Add(&[shade])).await;
    let refused = code(&town.store, &tomas, SLUG, &said, Coding::SetAside("  ")).await;
    assert!(matches!(refused, Err(Error::NoReason)), "{refused:?}");
    assert_eq!(listed(&town, CodingFilter::SetAside).await, Vec::<i64>::new());

    town.tomas_codes(&said[1..3], Coding::SetAside("A test.")).await;
    assert_eq!(listed(&town, CodingFilter::SetAside).await, said[1..3]);
    assert_eq!(listed(&town, CodingFilter::Theme(shade)).await, said[..1]);
    town.tomas_codes(&[said[1]], Coding::Add(&[shade])).await;
    assert_eq!(listed(&town, CodingFilter::SetAside).await, [said[2]]);
    assert_eq!(listed(&town, CodingFilter::Uncoded).await, [said[3]]);
}

#[rstest]
#[tokio::test]
async fn several_are_coded_whole_or_not_at_all(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let said = published(&town).await;
    let waiting = town.says("six").await.contribution;
    let shade = town.tomas_makes_a_theme("Shade").await;
    let tomas = town.tomas().await;
    for (contributions, theme) in
        [(vec![said[0], waiting], shade), (vec![said[0], 9_999], shade), (vec![said[0]], 9_999)]
    {
        let refused = code(&town.store, &tomas, SLUG, &contributions, Coding::Add(&[theme])).await;
        assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
    }
    assert_eq!(town.count("coding").await, 0);
}

#[rstest]
#[tokio::test]
async fn an_answer_has_reasons_and_names_paragraphs_that_exist(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let shade = town.tomas_makes_a_theme("Shade").await;
    let ines = town.ines().await;
    let accepted = Some(DispositionOutcome::Accepted);
    for (outcome, reasons, expected) in
        [(None, "You are right.", DispositionRefusal::NoOutcome), (accepted, " \n", DispositionRefusal::NoReasons)]
    {
        let disposition = NewDisposition { outcome, reasons, changed: &[] };
        match answer(&town.store, &ines, SLUG, shade, &disposition).await {
            Err(Error::Disposition(refusal)) => assert_eq!(refusal, expected),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(themes(&town.store, town.id().await).await.unwrap()[0].disposition, None);

    let mill_street = town.mill_street().await;
    let changed = [mill_street.clone(), "zzzzzz".to_owned(), mill_street.clone()];
    town.ines_answers(shade, DispositionOutcome::Accepted, &changed).await;
    let written = themes(&town.store, town.id().await).await.unwrap().remove(0).disposition.unwrap();
    assert_eq!((written.outcome, written.changed), (DispositionOutcome::Accepted, vec![mill_street]));
    assert!(written.reasons_html.contains("<strong>"));
    town.ines_answers(shade, DispositionOutcome::NotAccepted, &[]).await;
    let rewritten = themes(&town.store, town.id().await).await.unwrap().remove(0).disposition.unwrap();
    assert_eq!((rewritten.outcome, rewritten.changed), (DispositionOutcome::NotAccepted, vec![]));
}

#[rstest]
#[tokio::test]
async fn who_may_theme_and_who_may_answer(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let said = published(&town).await;
    let shade = town.tomas_makes_a_theme("Shade").await;
    let disposition = NewDisposition { outcome: Some(DispositionOutcome::Accepted), reasons: "Yes.", changed: &[] };
    for (hats, may_theme, may_answer) in [
        (town.ines().await, true, true),
        (town.tomas().await, true, false),
        (town.mara().await, false, false),
        (town.fadi().await, false, false),
        (town.quentin().await, false, false),
        (vec![], false, false),
    ] {
        let theme = save_theme(&town.store, &hats, SLUG, Some(shade), "Shade", "").await;
        let coding = code(&town.store, &hats, SLUG, &said[..1], Coding::Add(&[shade])).await;
        let answered = answer(&town.store, &hats, SLUG, shade, &disposition).await;
        let summary = store::reports::save_summary(&town.store, &hats, SLUG, "Heard").await;
        assert_eq!([theme.is_ok(), coding.is_ok()], [may_theme; 2], "{hats:?}");
        assert_eq!([answered.is_ok(), summary.is_ok()], [may_answer; 2], "{hats:?}");
    }
}

#[rstest]
#[tokio::test]
async fn what_is_published_is_not_answered_otherwise_afterwards(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.submits(&by_web("Trees!")).await.unwrap();
    town.reports().await;
    let theme = themes(&town.store, town.id().await).await.unwrap()[0].id;
    let ines = town.ines().await;
    let disposition = NewDisposition { outcome: Some(DispositionOutcome::Accepted), reasons: "Yes.", changed: &[] };
    let before = town.tables().await;
    assert!(answer(&town.store, &ines, SLUG, theme, &disposition).await.is_err());
    assert!(save_theme(&town.store, &ines, SLUG, None, "Another", "").await.is_err());
    assert!(code(&town.store, &ines, SLUG, &[comment.contribution], Coding::Remove(theme)).await.is_err());
    assert!(store::reports::save_summary(&town.store, &ines, SLUG, "Otherwise").await.is_err());
    assert_eq!(town.tables().await, before);
}
