//! Letters that many send, as everybody sees them: on the list, on pages of their own, and in the API.

use axum::body::Body;
use domain::vocabulary::Role;
use http::{Request, StatusCode};
use serde_json::json;
use store::campaigns::{self, Numbers};
use store::letters::{self, Content};
use store::{consultations, sessions};

use crate::town::{Answer, Town};

const LETTER: &str = "Dear councillors, the plane trees on Mill Street give shade to the school and to the bus stop \
    where old people wait in summer. Please do not cut them for parking spaces, plant more of them instead.";
const LETTERS: &str = "/c/street-trees/letters";

/// Twelve send the letter, one of them with a sentence added, and somebody else something else.
async fn town_with_a_letter() -> Town {
    let town = Town::new().await;
    for _ in 0..11 {
        town.says(json!({"body": LETTER})).await;
    }
    town.says(json!({"body": format!("{LETTER} My daughter goes to that school."), "email": "amal@example.org"})).await;
    town.says(json!({"body": "A bench by the river, please."})).await;
    town.moderators_publish_all().await;
    town
}

/// Where the first link to a letter leads.
fn letter_in(page: &str) -> String {
    let rest = page.split("href=\"/c/street-trees/letters/").nth(1).expect("a link to a letter");
    format!("{LETTERS}/{}", rest.split('"').next().unwrap())
}

#[tokio::test]
async fn who_reads_what_was_said_sees_which_of_it_is_a_letter_that_many_sent() {
    let town = town_with_a_letter().await;
    let id = consultations::find(&town.store, "street-trees").await.unwrap().unwrap().id;
    // What the town was imported with, and thirteen.
    let Numbers { contributions, people, texts } = campaigns::numbers(&town.store, id).await.unwrap();
    assert_eq!((contributions - texts, people), (11, contributions));
    let list = town.get("/c/street-trees/contributions").await;
    let sentence = "One of 12 people who sent this letter, 1 of them with words of their own";
    assert_eq!(list.text().matches(sentence).count(), 12);
    assert!(list.text().contains("See the letters that many people sent"));

    let letters = town.get(LETTERS).await;
    let numbers = [
        format!("{contributions} comments"),
        format!("{people} people"),
        format!("{texts} different texts"),
        "12 people".to_owned(),
        "Dear councillors".to_owned(),
    ];
    for words in numbers {
        assert!(letters.text().contains(&words), "{words}");
    }
    let letter = town.get(&letter_in(letters.text())).await;
    assert_eq!(letter.status, StatusCode::OK);
    let text = letter.text();
    for words in ["Every person counts", "12 within the same second", "12 within one minute", "Another service"] {
        assert!(text.contains(words), "{words}");
    }
    assert!(text.contains("<ins>"), "what was added is marked");
    assert_eq!(text.matches("Dear councillors").count(), 2, "once as most sent it, once with what was added");
    assert!(!text.contains("amal"), "nobody sees who");
}

#[tokio::test]
async fn where_nobody_sent_a_letter_the_pages_say_so() {
    let town = Town::new().await;
    town.says(json!({"body": LETTER})).await;
    town.moderators_publish_all().await;
    assert!(town.get(LETTERS).await.text().contains("So far, nobody has sent a letter"));
    assert!(!town.get("/c/street-trees/contributions").await.text().contains("/letters"));
    for path in ["/c/street-trees/letters/1", "/c/street-trees/letters/999999", "/c/nowhere/letters"] {
        assert_eq!(town.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for query in ["after=1", "after=x-y", "after='", "after=-1-1-1"] {
        let status = town.get(&format!("{LETTERS}?{query}")).await.status;
        assert!(matches!(status, StatusCode::NOT_FOUND | StatusCode::OK), "{query}: {status}");
    }
}

#[tokio::test]
async fn what_waits_for_a_moderator_is_on_no_page_of_letters() {
    let town = Town::new().await;
    for _ in 0..3 {
        town.says(json!({"body": LETTER})).await;
    }
    assert!(!town.get(LETTERS).await.text().contains("Dear councillors"));
    assert_eq!(town.get("/api/v1/consultations/street-trees/letters").await.json()["items"], json!([]));
}

#[tokio::test]
async fn programs_get_the_letters_with_their_numbers() {
    let town = town_with_a_letter().await;
    let found = town.get("/api/v1/consultations/street-trees/letters").await.json();
    let item = &found["items"][0];
    assert_eq!((&item["people"], &item["unchanged"], &item["changed"]), (&json!(12), &json!(11), &json!(1)));
    assert_eq!(item["contributions"], json!(12));
    assert_eq!(item["body"], json!(LETTER));
    assert_eq!(found["next_cursor"], json!(null));
    assert_eq!(town.get("/api/v1/consultations/street-trees/letters?cursor=eA").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(town.get("/api/v1/consultations/nowhere/letters").await.status, StatusCode::NOT_FOUND);
}

/// The moderator of the town with a session, as a cookie.
async fn moderator(town: &Town) -> String {
    let member = town.member(Role::Moderator, "Lindenfeld Neighbours").await[0].member;
    format!("hearback={}", sessions::begin(&town.store, member).await.unwrap().as_str())
}

async fn form(town: &Town, path: &str, cookie: &str, form: &str) -> Answer {
    let request = Request::post(path)
        .header("cookie", cookie)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(form.to_owned()));
    town.send(request.unwrap()).await
}

#[tokio::test]
async fn a_moderator_asks_who_sent_a_letter_and_one_of_them_says_that_it_was_not_them() {
    let town = Town::new().await;
    for email in ["amal@example.org", "ruth@example.org"] {
        town.says(json!({"body": LETTER, "email": email})).await;
    }
    let cookie = moderator(&town).await;
    let path = "/desk/c/street-trees/letters";
    let desk = town.send(Request::get(path).header("cookie", &cookie).body(Body::empty()).unwrap()).await;
    let shown = desk.text().replace("<!>", "");
    for words in ["Dear councillors", "Waiting: 2", "Not asked yet: 2"] {
        assert!(shown.contains(words), "{words} in {shown}");
    }
    let rest = desk.text().split("name=\"letter\" value=\"").nth(1).unwrap();
    let letter = rest.split('"').next().unwrap();
    let asked = form(&town, path, &cookie, &format!("letter={letter}")).await;
    assert_eq!(asked.header("location"), Some("/desk/c/street-trees/letters?asked=2"));

    let due = letters::claim(&town.store, 10).await.unwrap();
    assert_eq!(due.len(), 2);
    let Content::Authorship { token, .. } = &due[0].content else { panic!("another letter") };
    let path = format!("/not-me/{token}");
    let page = town.get(&path).await;
    assert_eq!((page.status, page.header("cache-control")), (StatusCode::OK, Some("private, no-store")));
    assert!(page.text().contains("Dear councillors"));
    let head = town.send(Request::head(&path).body(Body::empty()).unwrap()).await;
    assert_eq!(head.status, StatusCode::OK);
    assert_eq!(form(&town, &path, "", "answer=perhaps").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(town.get(&path).await.status, StatusCode::OK, "who only looks, or scans mail, uses nothing up");

    let told = form(&town, &path, "", "answer=no").await;
    assert_eq!((told.status, told.header("location")), (StatusCode::SEE_OTHER, Some("/not-me?was=no")));
    assert!(town.get("/not-me?was=no").await.text().contains("Your address is deleted here"));
    assert_eq!(town.get(&path).await.status, StatusCode::GONE);
    assert_eq!(form(&town, &path, "", "answer=no").await.status, StatusCode::GONE);
    assert_eq!(town.get("/not-me?was=perhaps").await.status, StatusCode::NOT_FOUND);
    town.moderators_publish_all().await;
    let list = town.get("/c/street-trees/contributions").await;
    assert_eq!(list.text().matches("Sent with somebody else’s e-mail address").count(), 1);
}
