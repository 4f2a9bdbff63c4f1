//! In which language something is said: guessed, and put right.

use domain::vocabulary::Deed;
use rstest::rstest;
use store::Error;
use store::contributions::Submission;
use store::said_language::{by_author, by_moderator};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town, by_web};

const SWAHILI: &str = "Tunahitaji kivuli karibu na kituo cha basi, kwa sababu watoto husubiri juani kila siku.";

#[rstest]
#[tokio::test]
async fn what_amani_says_in_swahili_is_known_for_it_where_no_form_asks(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says(SWAHILI).await;
    assert_eq!(town.opens(&comment.receipt).await.language.as_deref(), Some("sw"));
    let short = town.says("Miti!").await;
    assert_eq!(town.opens(&short.receipt).await.language, None);
    let told = town.submits(&Submission { language: Some("en"), ..by_web(SWAHILI) }).await.unwrap();
    assert_eq!(town.opens(&told.receipt).await.language.as_deref(), Some("en"), "who says it knows it");
}

#[rstest]
#[tokio::test]
async fn who_wrote_it_says_in_which_language_and_may_not_say(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Miti!").await;
    for language in [Some("sw"), None] {
        by_author(&town.store, &comment.receipt, language).await.unwrap();
        assert_eq!(town.opens(&comment.receipt).await.language.as_deref(), language);
    }
    store::contributions::take_back(&town.store, &comment.receipt).await.unwrap();
    let gone = by_author(&town.store, &comment.receipt, Some("sw")).await;
    assert!(matches!(gone, Err(Error::NotFound)), "{gone:?}");
}

#[rstest]
#[tokio::test]
async fn mara_puts_it_right_and_the_audit_trail_says_so(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Miti!").await;
    let (mara, ines) = (town.mara().await, town.ines().await);
    by_moderator(&town.store, &mara, SLUG, comment.contribution, Some("sw")).await.unwrap();
    assert_eq!(town.opens(&comment.receipt).await.language.as_deref(), Some("sw"));
    let deeds = town.texts("SELECT deed FROM audit_entry ORDER BY id DESC LIMIT 1".to_owned()).await;
    assert_eq!(deeds, [Deed::SetLanguage.as_str()]);
    let officials = by_moderator(&town.store, &ines, SLUG, comment.contribution, None).await;
    assert!(matches!(officials, Err(Error::NotAllowed(_))), "{officials:?}");
    let elsewhere = by_moderator(&town.store, &mara, SLUG, 4711, Some("sw")).await;
    assert!(matches!(elsewhere, Err(Error::NotFound)), "{elsewhere:?}");
}
