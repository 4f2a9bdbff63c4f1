//! The ways to say something, as people meet them in a browser without JavaScript.

use http::{Request, StatusCode};
use serde_json::json;

use crate::town::{Answer, CONTRIBUTIONS, Town};

async fn sends(town: &Town, path: &str, form: &str) -> Answer {
    town.post_form(path, "same-origin", form.to_owned()).await
}

fn receipt(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{answer:?}");
    answer.header("location").unwrap().to_owned()
}

#[tokio::test]
async fn who_quotes_words_that_are_not_there_keeps_all_that_was_typed() {
    let town = Town::new().await;
    let page = format!("/c/street-trees/draft/{}/quote", town.mill_street().await);
    let answer = sends(&town, &page, "quote=Hill+Street&body=Why+%3Cthere%3E%3F").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = answer.text();
    assert!(html.contains("Hill Street") && html.contains("Why &lt;there&gt;?"), "{html}");
    assert!(html.contains("do not stand in the paragraph") && html.contains("<title>Error: "), "{html}");
    receipt(&sends(&town, &page, "quote=mill+street&body=Why+there%3F").await);
    // Who copies nothing speaks about the whole paragraph.
    receipt(&sends(&town, &page, "quote=+&body=Good.").await);
}

#[tokio::test]
async fn who_suggests_other_wording_finds_the_paragraph_in_the_field_and_the_change_on_the_receipt() {
    let town = Town::new().await;
    let page = format!("/c/street-trees/draft/{}/suggest", town.mill_street().await);
    let html = town.get(&page).await.text().to_owned();
    assert!(html.contains(">Mill Street follows in the second year.</textarea>"), "{html}");
    let same = sends(&town, &page, "body=Mill+Street+follows+in+the+second+year.&why=Heat").await;
    assert_eq!(same.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(same.text().contains("Nothing is changed yet") && same.text().contains(">Heat</textarea>"));
    let sent = sends(&town, &page, "body=Mill+Street+comes+%3Cfirst%3E.&why=Heat").await;
    let receipt = town.get(&receipt(&sent)).await;
    let html = receipt.text();
    assert!(html.contains("<ins>") && html.contains("&lt;first&gt;") && html.contains("[inserted:"), "{html}");
}

#[tokio::test]
async fn an_answer_to_what_is_hidden_meanwhile_is_not_lost() {
    let town = Town::new().await;
    receipt(&sends(&town, "/c/street-trees/contributions/1", "body=I+agree").await);
    let gone = sends(&town, "/c/street-trees/contributions/99", "body=I+agree").await;
    assert_eq!(gone.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(gone.text().contains(">I agree</textarea>"), "{}", gone.text());
    assert!(gone.text().contains("action=\"/c/street-trees/contribute\""));
    assert_eq!(town.get("/c/street-trees/contributions/99").await.status, StatusCode::NOT_FOUND);
    town.moderators_publish_all().await;
    let reply = town.get("/c/street-trees/contributions/4").await;
    assert_eq!(reply.header("location"), Some("/c/street-trees/contributions/1#c-4"));
}

#[tokio::test]
async fn a_browser_supports_a_comment_once_and_may_take_it_back() {
    let town = Town::new().await;
    let thread = "/c/street-trees/contributions/1";
    let given = sends(&town, &format!("{thread}/support"), "act=give").await;
    assert_eq!(given.header("location"), Some(thread));
    let cookie = given.header("set-cookie").unwrap().to_owned();
    assert!(cookie.contains("HttpOnly; SameSite=Lax") && cookie.contains("Path=/c/street-trees;"), "{cookie}");
    let held = cookie.split(';').next().unwrap().to_owned();
    let with = |method: &str, path: String, body: &'static str| {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("cookie", &held)
            .header("content-type", "application/x-www-form-urlencoded");
        town.send(request.body(body.into()).unwrap())
    };
    with("POST", format!("{thread}/support"), "act=give").await;
    let page = with("GET", thread.to_owned(), "").await;
    assert!(page.text().contains("one person supports this") && page.text().contains("You support this."));
    assert_eq!(page.header("cache-control"), Some("private, no-cache"));
    let others = town.get(thread).await;
    assert!(others.text().contains("one person supports this") && !others.text().contains("You support this."));
    with("POST", format!("{thread}/support"), "act=take-back").await;
    assert!(!town.get(thread).await.text().contains("supports this"));
}

#[tokio::test]
async fn where_people_show_who_they_are_a_browser_alone_supports_nothing() {
    let town = Town::asking("[\"email\"]").await;
    let thread = "/c/street-trees/contributions/1";
    assert!(!town.get(thread).await.text().contains("/support"));
    assert_eq!(sends(&town, &format!("{thread}/support"), "act=give").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_program_says_things_in_the_same_ways() {
    let town = Town::new().await;
    let paragraph = town.mill_street().await;
    for (said, status) in [
        (json!({"body": "Short.", "section": "01-trees.md"}), StatusCode::CREATED),
        (json!({"body": "Why?", "paragraph": paragraph, "quote": "second year"}), StatusCode::CREATED),
        (json!({"body": "Now.", "paragraph": paragraph, "suggests_because": ""}), StatusCode::CREATED),
        (json!({"body": "Yes.", "reply_to": 1}), StatusCode::CREATED),
        (json!({"body": "Why?", "paragraph": paragraph, "quote": "third year"}), StatusCode::UNPROCESSABLE_ENTITY),
        (json!({"body": "Yes.", "reply_to": 1, "quote": "year"}), StatusCode::UNPROCESSABLE_ENTITY),
        (json!({"body": "Yes.", "reply_to": 99}), StatusCode::UNPROCESSABLE_ENTITY),
    ] {
        let answer = town.post(CONTRIBUTIONS, &said).await;
        assert_eq!(answer.status, status, "{said} {answer:?}");
    }
    town.moderators_publish_all().await;
    let list = town.get(CONTRIBUTIONS).await.json();
    let item = |number: usize| list["items"][number].clone();
    assert_eq!(item(4)["quote"], "second year");
    assert_eq!((item(5)["kind"].clone(), item(5)["body"].clone()), (json!("suggestion"), json!("Now.")));
    assert_eq!((item(0)["replies"].clone(), item(6)["reply_to"].clone()), (json!(1), json!(1)));
}
