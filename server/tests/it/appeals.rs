//! What is decided is explained to its author, who can ask for another look; everybody reads the policy and the account.

use domain::moderation::{Decision, Ground};
use domain::vocabulary::Role;
use http::StatusCode;

use crate::town::Town;

const SITE: &str = "same-origin";

async fn hidden() -> (Town, String) {
    let town = Town::new().await;
    let receipt = town.says(serde_json::json!({"body": "Call Ruth, 555 0199."})).await;
    let moderator = town.member(Role::Moderator, "Lindenfeld Neighbours").await;
    let id = store::consultations::find(&town.store, "street-trees").await.unwrap().unwrap().id;
    let waiting = store::moderation::queue(&town.store, id, None, 10).await.unwrap().items[0].id;
    let hide = Decision::hide(Some(Ground::PersonalData), "It gives a neighbour's number.").unwrap();
    store::moderation::decide(&town.store, &moderator, "street-trees", &[waiting], &hide).await.unwrap();
    (town, receipt)
}

#[tokio::test]
async fn an_appeal_without_words_comes_back_and_one_with_words_stands_on_the_receipt() {
    let (town, receipt) = hidden().await;
    let page = town.get(&format!("/r/{receipt}")).await;
    assert!(page.text().contains("It gives a neighbour&#39;s number.") || page.text().contains("neighbour's number"));
    assert!(page.text().contains(&format!("/r/{receipt}/appeal")));
    let address = format!("/r/{receipt}/appeal");
    let refused = town.post_form(&address, SITE, "words=+".to_owned()).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("Say in a few words why you do not agree."));
    let taken = town.post_form(&address, SITE, "words=Ruth+asked+me+to.".to_owned()).await;
    assert_eq!(
        (taken.status, taken.header("location")),
        (StatusCode::SEE_OTHER, Some(&*format!("/r/{receipt}#decision")))
    );
    assert!(town.get(&format!("/r/{receipt}")).await.text().contains("Somebody else will decide."));
    // There is nothing more to ask for.
    let again = town.get(&address).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn everybody_reads_what_moderators_go_by_and_what_they_decided() {
    let (town, _) = hidden().await;
    let policy = town.get("/c/street-trees/moderation").await;
    assert!(policy.text().contains("It tells something about another person"), "{}", policy.text());
    let account = town.get("/c/street-trees/moderation/account").await;
    assert!(account.text().contains("Not published") && account.text().contains("Personal data of others"));
    let machine = town.get("/api/v1/consultations/street-trees/moderation").await.json();
    let decided = &machine["decisions"][0];
    assert_eq!((decided["outcome"].as_str(), decided["number"].as_i64()), (Some("hide"), Some(1)));
    assert_eq!(decided["ground"], "personal data of others");
    assert_eq!(town.get("/api/v1/consultations/nothing/moderation").await.status, StatusCode::NOT_FOUND);
}
