//! Several comments, one submission, over HTTP.

use axum::body::Body;
use domain::time::DAY;
use http::{Request, StatusCode};

use crate::town::{Answer, Town};

const DRAFT: &str = "/c/street-trees/draft";
const BASKET: &str = "/c/street-trees/basket";

async fn form(town: &Town, path: &str, cookie: &str, form: &str) -> Answer {
    let request = Request::post(path)
        .header("cookie", cookie)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(form.to_owned()));
    town.send(request.unwrap()).await
}

async fn read(town: &Town, path: &str, cookie: &str) -> Answer {
    town.send(Request::get(path).header("cookie", cookie).body(Body::empty()).unwrap()).await
}

/// Keeps a comment on the whole draft; the cookie of the basket.
async fn keeps(town: &Town, cookie: &str, words: &str) -> String {
    let kept = form(town, "/c/street-trees/contribute", cookie, &format!("body={words}&action=keep")).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text());
    assert!(kept.header("location").unwrap().starts_with(BASKET));
    let set = kept.header("set-cookie").unwrap();
    assert!(set.contains("Path=/c/street-trees; Max-Age=2592000; HttpOnly; SameSite=Lax"), "{set}");
    set.split(';').next().unwrap().to_owned()
}

#[tokio::test]
async fn who_keeps_two_comments_sends_them_together_and_has_a_receipt_for_each() {
    let town = Town::new().await;
    let cookie = keeps(&town, "", "Shade").await;
    assert_eq!(keeps(&town, &cookie, "Benches").await, cookie);
    let basket = read(&town, BASKET, &cookie).await;
    assert_eq!((basket.status, basket.header("cache-control")), (StatusCode::OK, Some("private, no-store")));
    assert!(basket.text().contains("Send all 2 comments"));
    let kept = read(&town, &format!("{BASKET}?kept="), &cookie).await;
    assert!(kept.text().contains("Kept: 2 comments, not sent yet"));
    // Pages that caches keep show nothing of it; who has a basket gets a page of their own.
    let everybodys = town.get(DRAFT).await;
    assert!(!everybodys.text().contains(BASKET) && everybodys.header("cache-control").unwrap().contains("public"));
    let own = read(&town, DRAFT, &cookie).await;
    assert!(own.text().contains(BASKET) && own.header("cache-control").unwrap().contains("private"));

    let sent = form(&town, BASKET, &cookie, "act=send").await;
    assert_eq!(sent.header("location"), Some("/c/street-trees/basket/sent"), "{}", sent.text());
    let again = form(&town, BASKET, &cookie, "act=send").await;
    assert_eq!(again.header("location"), sent.header("location"), "sent twice is said once");
    let receipts = read(&town, "/c/street-trees/basket/sent", &cookie).await;
    assert_eq!(receipts.text().matches("class=\"receipt-card\"").count(), 2);
    assert!(receipts.text().contains("We have your 2 comments"));
    assert!(read(&town, BASKET, &cookie).await.text().contains("You keep no comments here"));
    // Nobody else sees them.
    assert_eq!(town.get("/c/street-trees/basket/sent").await.header("location"), Some(BASKET));
}

#[tokio::test]
async fn who_changes_a_kept_comment_finds_the_new_words_and_loses_none() {
    let town = Town::new().await;
    let cookie = keeps(&town, "", "Shade").await;
    let basket = read(&town, BASKET, &cookie).await;
    let (_, rest) = basket.text().split_once("href=\"/c/street-trees/basket/").unwrap();
    let address = format!("{BASKET}/{}", rest.split('"').next().unwrap());
    assert!(read(&town, &address, &cookie).await.text().contains("Shade</textarea>"));
    assert_eq!(form(&town, &address, &cookie, "body=+").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let changed = form(&town, &address, &cookie, "body=More+shade").await;
    assert_eq!(changed.header("location"), Some(BASKET));
    assert!(read(&town, BASKET, &cookie).await.text().contains("More shade"));
    assert_eq!(town.get(&address).await.status, StatusCode::NOT_FOUND);
    let blank = form(&town, "/c/street-trees/contribute", &cookie, "body=&action=keep").await;
    assert_eq!(blank.status, StatusCode::UNPROCESSABLE_ENTITY);
    let trapped = form(&town, "/c/street-trees/contribute", &cookie, "body=Kept+words&subject=x&action=keep").await;
    assert_eq!(trapped.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(trapped.text().contains("Kept words"));
}

#[tokio::test]
async fn who_comes_after_the_close_still_finds_what_they_kept() {
    let town = Town::new().await;
    let cookie = keeps(&town, "", "Shade+by+the+school").await;
    town.store.clock.advance(22 * DAY);
    let refused = form(&town, BASKET, &cookie, "act=send").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for shown in ["Shade by the school", "Comments cannot be sent any more."] {
        assert!(refused.text().contains(shown), "{shown}");
    }
    let forgotten = form(&town, BASKET, &cookie, "act=forget").await;
    assert!(forgotten.header("set-cookie").unwrap().contains("Max-Age=0"));
    assert!(read(&town, BASKET, &cookie).await.text().contains("You keep no comments here"));
}

#[tokio::test]
async fn a_paragraph_that_is_gone_keeps_its_comment_and_does_not_keep_the_others_back() {
    let town = Town::new().await;
    let cookie = keeps(&town, "", "Shade").await;
    form(&town, DRAFT, &cookie, "body=Gone&paragraph=no-such-paragraph&action=keep").await;
    let sent = form(&town, BASKET, &cookie, "act=send").await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(sent.text().contains("Gone") && !sent.text().contains("Shade"), "{}", sent.text());
    let receipts = read(&town, "/c/street-trees/basket/sent", &cookie).await;
    assert_eq!(receipts.text().matches("class=\"receipt-card\"").count(), 1);
    assert!(receipts.text().contains("Some comments could not be sent."));
}
