//! Whose words they are: who gets mail about a comment says whether they sent it.

use rstest::rstest;
use store::authorship::{Answer, answer, ask, find, on_desk};
use store::campaigns;
use store::letters::{Content, Due, claim};
use store::{Error, receipt_letters};

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::{SLUG, Town};

const LETTER: &str = "Dear councillors, the plane trees on Mill Street give shade to the school and to the bus stop \
    where old people wait in summer. Please do not cut them for parking spaces.";

/// Three send the letter, two of them with an address; the letter's number, and the comments.
async fn letter_of_three(town: &Town) -> (i64, Vec<i64>) {
    let mut sent = Vec::new();
    for email in ["amal@example.org", "ruth@example.org"] {
        sent.push(town.says_and_leaves(LETTER, email).await.contribution);
    }
    sent.push(town.says(LETTER).await.contribution);
    town.mara_publishes(&sent).await;
    let (found, _) = campaigns::list(&town.store, town.id().await, None, 1).await.unwrap();
    (found[0].letter.id, sent)
}

fn token(due: &Due) -> String {
    match &due.content {
        Content::Authorship { token, consultation, .. } => {
            assert_eq!(consultation, "Street Trees");
            token.clone()
        }
        other => panic!("another letter: {other:?}"),
    }
}

#[rstest]
#[tokio::test]
async fn everybody_who_gave_an_address_is_asked_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (letter, _) = letter_of_three(&town).await;
    let mara = town.mara().await;
    let before = &on_desk(&town.store, &mara, SLUG, 10).await.unwrap()[0];
    assert_eq!((before.asked, before.can_be_asked, before.without_address), (0, 2, 1));
    assert_eq!(ask(&town.store, &mara, SLUG, letter).await.unwrap(), 2);
    assert_eq!(ask(&town.store, &mara, SLUG, letter).await.unwrap(), 0, "nobody is asked twice");
    let due = claim(&town.store, 10).await.unwrap();
    let mut to: Vec<&str> = due.iter().map(|due| due.email.as_str()).collect();
    to.sort_unstable();
    assert_eq!(to, ["amal@example.org", "ruth@example.org"]);
    let after = &on_desk(&town.store, &mara, SLUG, 10).await.unwrap()[0];
    assert_eq!((after.asked, after.can_be_asked, after.without_address), (2, 0, 1));
}

#[rstest]
#[tokio::test]
async fn who_moderates_elsewhere_asks_nobody(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (letter, _) = letter_of_three(&town).await;
    let ines = town.ines().await;
    assert!(matches!(ask(&town.store, &ines, SLUG, letter).await, Err(Error::NotAllowed(_))));
    assert!(matches!(on_desk(&town.store, &ines, SLUG, 10).await, Err(Error::NotAllowed(_))));
    let unknown = ask(&town.store, &town.mara().await, SLUG, 999).await;
    assert!(matches!(unknown, Err(Error::NotFound)), "{unknown:?}");
    assert_eq!(town.count("letter").await, 0);
}

#[rstest]
#[tokio::test]
async fn whose_address_was_used_takes_it_off_and_the_comment_stays_and_is_marked(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let town = Town::consulting(engine).await;
    let (letter, sent) = letter_of_three(&town).await;
    ask(&town.store, &town.mara().await, SLUG, letter).await.unwrap();
    let due = claim(&town.store, 10).await.unwrap();
    let amal = token(due.iter().find(|due| due.email.starts_with("amal")).unwrap());
    let ruth = token(due.iter().find(|due| due.email.starts_with("ruth")).unwrap());
    assert!(find(&town.store, &amal).await.unwrap().unwrap().html.contains("plane trees"));
    assert_eq!(town.count("contact").await, 2, "who only looks changes nothing");

    answer(&town.store, &amal, Answer::Disowned).await.unwrap();
    answer(&town.store, &ruth, Answer::Confirmed).await.unwrap();
    assert_eq!(town.texts("SELECT email FROM contact".into()).await, ["ruth@example.org"]);
    let held = "SELECT COUNT(*) FROM consent WHERE withdrawn_at IS NULL";
    assert_eq!(town.numbers(held.into()).await, [1]);
    let (found, _) = campaigns::list(&town.store, town.id().await, None, 1).await.unwrap();
    let counted = found[0].letter;
    assert_eq!((counted.people, counted.confirmed, counted.disowned), (3, 1, 1), "nobody is dropped");
    let beside = campaigns::of_contributions(&town.store, &sent).await.unwrap();
    assert_eq!(sent.iter().map(|id| beside[id].disowned).collect::<Vec<_>>(), [true, false, false]);
    for used in [&amal, &ruth] {
        assert_eq!(find(&town.store, used).await.unwrap(), None);
        assert!(matches!(answer(&town.store, used, Answer::Confirmed).await, Err(Error::NotFound)));
    }
}

#[rstest]
#[tokio::test]
async fn who_said_more_keeps_their_address_with_that(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let own = town.says_and_leaves("A bench by the river, please.", "amal@example.org").await;
    let (letter, _) = letter_of_three(&town).await;
    ask(&town.store, &town.mara().await, SLUG, letter).await.unwrap();
    let due = claim(&town.store, 10).await.unwrap();
    let amal = token(due.iter().find(|due| due.email.starts_with("amal")).unwrap());
    answer(&town.store, &amal, Answer::Disowned).await.unwrap();
    assert_eq!(town.count("contact").await, 2);
    assert!(town.opens(&own.receipt).await.hears_back);
}

#[rstest]
#[tokio::test]
async fn a_link_ends_after_a_month(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let (letter, _) = letter_of_three(&town).await;
    ask(&town.store, &town.mara().await, SLUG, letter).await.unwrap();
    let amal = token(&claim(&town.store, 10).await.unwrap()[0]);
    town.is_now(town.store.clock.now().plus(31 * domain::time::DAY));
    assert_eq!(find(&town.store, &amal).await.unwrap(), None);
    assert!(matches!(answer(&town.store, &amal, Answer::Disowned).await, Err(Error::NotFound)));
}

#[rstest]
#[tokio::test]
async fn a_receipt_by_mail_carries_the_link_where_the_address_is_kept(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Trees!").await;
    for (hears_back, expected) in [(false, false), (true, true)] {
        receipt_letters::send(&town.store, &comment.receipt, "amal@example.org", "en", hears_back).await.unwrap();
        let due = claim(&town.store, 10).await.unwrap().pop().unwrap();
        let Content::Receipt { not_me, .. } = due.content else { panic!("another letter") };
        assert_eq!(not_me.is_some(), expected);
        if let Some(token) = not_me {
            answer(&town.store, &token, Answer::Disowned).await.unwrap();
            assert!(!town.opens(&comment.receipt).await.hears_back);
        }
    }
}
