//! A copy of the receipt by e-mail.

use domain::delivery::Attempt;
use domain::submission::SubmissionRefusal;
use rstest::rstest;
use store::Error;
use store::letters::{Content, claim, settle};
use store::receipt_letters::send;

use crate::town::Engine::{self, Postgres, Sqlite};
use crate::town::Town;

#[rstest]
#[tokio::test]
async fn rule_7_the_address_for_a_copy_is_forgotten_when_it_is_sent(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Melchior parks there.").await;
    send(&town.store, &comment.receipt, " Ruth@secret.example ", "ar", false).await.unwrap();
    assert!(!town.opens(&comment.receipt).await.hears_back);
    let due = claim(&town.store, 10).await.unwrap().remove(0);
    assert_eq!((due.email.as_str(), due.language.as_str()), ("Ruth@secret.example", "ar"));
    let Content::Receipt { code, .. } = &due.content else { panic!("{due:?}") };
    assert_eq!(code, comment.receipt.as_str());
    assert!(!format!("{due:?}").contains("Melchior"), "nobody sends their words to others under our name");
    settle(&town.store, due.id, 1, Attempt::Accepted, None).await.unwrap();
    let (_, letters) = town.tables().await.into_iter().find(|(table, _)| table == "letter").unwrap();
    assert!(!letters.contains("secret") && !letters.contains(comment.receipt.as_str()), "{letters}");
}

#[rstest]
#[tokio::test]
async fn who_also_wants_to_hear_back_leaves_the_address_with_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Trees!").await;
    send(&town.store, &comment.receipt, "amal@example.org", "en", true).await.unwrap();
    assert!(town.opens(&comment.receipt).await.hears_back);
    assert_eq!(town.count("consent").await, 1);
}

#[rstest]
#[tokio::test]
async fn nobodys_mailbox_is_filled_with_copies(#[values(Sqlite, Postgres)] engine: Engine) {
    let town = Town::consulting(engine).await;
    let comment = town.says("Trees!").await;
    for _ in 0..5 {
        send(&town.store, &comment.receipt, "amal@example.org", "en", false).await.unwrap();
    }
    let sixth = send(&town.store, &comment.receipt, "AMAL@example.org", "en", true).await;
    assert!(matches!(sixth, Err(Error::Submission(SubmissionRefusal::TooManyMails))), "{sixth:?}");
    assert!(!town.opens(&comment.receipt).await.hears_back, "nothing is half done");
    let wrong = send(&town.store, &comment.receipt, "amal", "en", false).await;
    assert!(matches!(wrong, Err(Error::Submission(SubmissionRefusal::NoSuchAddress))), "{wrong:?}");
}
