//! The receipt to take along.

use http::StatusCode;
use serde_json::json;
use store::letters::{self, Content};

use crate::town::Town;

#[tokio::test]
async fn who_saves_the_receipt_has_the_code_the_words_and_the_dates() {
    let town = Town::new().await;
    let receipt = town.says(json!({"body": "A bench\nby the school."})).await;
    let page = town.get(&format!("/r/{receipt}/received")).await;
    assert!(page.text().contains(&format!("/r/{receipt}/receipt.txt")));
    let saved = town.get(&format!("/r/{receipt}/receipt.txt")).await;
    assert_eq!(saved.header("content-type"), Some("text/plain; charset=utf-8"));
    assert_eq!(saved.header("content-disposition"), Some("attachment; filename=\"receipt.txt\""));
    assert_eq!(saved.header("cache-control"), Some("private, no-store"));
    let address = format!("http://lindenfeld.example/r/{receipt}");
    for told in [&address, "A bench\r\nby the school.", "What happens next", "Town of Lindenfeld"] {
        assert!(saved.text().contains(told), "{told} in {}", saved.text());
    }
    assert_eq!(town.get("/r/000000000000/receipt.txt").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn who_has_the_receipt_sent_leaves_no_address_unless_they_say_so() {
    let town = Town::new().await;
    let receipt = town.says(json!({"body": "A bench."})).await;
    let path = format!("/r/{receipt}/send-copy");
    let refused = town.post_form(&path, "same-origin", "email=amira&hear-back=yes".to_owned()).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("value=\"amira\""), "the address is not lost");
    let sent = town.post_form(&path, "same-origin", "email=amira%40lindenfeld.example".to_owned()).await;
    let to = sent.header("location").unwrap();
    assert!(to.ends_with("/received?copy=sent#copy"), "{to}");
    assert!(town.get(to.split('#').next().unwrap()).await.text().contains("The receipt is on its way"));
    let due = letters::claim(&town.store, 10).await.unwrap().remove(0);
    assert!(matches!(due.content, Content::Receipt { .. }), "{due:?}");
    let held = town.get(&format!("/r/{receipt}/data.json")).await.json();
    assert!(held["address"].is_null());
    town.post_form(&path, "same-origin", "email=amira%40lindenfeld.example&hear-back=yes".to_owned()).await;
    let held = town.get(&format!("/r/{receipt}/data.json")).await.json();
    assert_eq!(held["address"], "a…@l….example");
}
