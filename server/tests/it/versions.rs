//! Versions as they are read, corrected and compared over HTTP.

use axum::body::Body;
use domain::vocabulary::Role;
use http::{Request, StatusCode};
use store::members::{self, NewMember};
use store::versions::NewSection;
use store::{documents, sessions};

use crate::town::{Answer, Town};

const SLUG: &str = "street-trees";
const VERSIONS: &str = "/desk/c/street-trees/versions";

const SECOND: &str = "# Where trees stand\n\nMill Street follows in the second year. The first trees are planted on \
                      Market Square this autumn, and the neighbours choose the kind.\n\nThe school yard gets shade.\n";

/// An official with their session, and a second version that waits for them.
async fn proposed(town: &Town) -> (String, Vec<domain::authorisation::Hat>) {
    let new = NewMember {
        name: "Ines",
        email: "ines@lindenfeld.example",
        password: Some("eleven plane trees"),
        organisation: "Town of Lindenfeld",
        role: Role::Official,
    };
    let member = members::add(&town.store, &new).await.unwrap();
    let token = sessions::begin(&town.store, member).await.unwrap();
    let hats = members::hats(&town.store, member).await.unwrap();
    let section = NewSection { key: "01-trees.md".to_owned(), source: SECOND.to_owned() };
    documents::propose_version(&town.store, &hats, SLUG, "Second draft", &[section]).await.unwrap();
    (format!("hearback={}", token.as_str()), hats)
}

async fn get(town: &Town, path: &str, cookie: &str) -> Answer {
    town.send(Request::get(path).header("cookie", cookie).body(Body::empty()).unwrap()).await
}

async fn post(town: &Town, path: &str, cookie: &str, form: &str) -> Answer {
    let request = Request::post(path)
        .header("cookie", cookie)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(form.to_owned()));
    town.send(request.unwrap()).await
}

/// The number of the proposed version: the plan as decided, which has its day, comes before it.
const NUMBER: i64 = 3;

async fn publishes(town: &Town, cookie: &str) {
    let answer = post(town, &format!("{VERSIONS}/{NUMBER}"), cookie, "act=publish&name=Second+draft").await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, Some(VERSIONS)));
}

#[tokio::test]
async fn nobody_outside_reads_a_proposed_version_by_whatever_address() {
    let town = Town::new().await;
    let (cookie, _) = proposed(&town).await;
    for path in ["/c/street-trees/draft?version=3", "/c/street-trees/draft/changes?from=1&to=3"] {
        assert_eq!(town.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(!town.get("/c/street-trees/draft").await.text().contains("school yard"));
    let seen = get(&town, &format!("{VERSIONS}/{NUMBER}"), &cookie).await;
    assert!(seen.text().contains("The school yard gets shade") && seen.text().contains("Merged"), "{}", seen.text());
    assert!(get(&town, VERSIONS, &cookie).await.text().contains("not public yet"));
}

#[tokio::test]
async fn an_official_who_mistypes_a_number_is_told_and_keeps_it() {
    let town = Town::new().await;
    let (cookie, _) = proposed(&town).await;
    let version = format!("{VERSIONS}/{NUMBER}");
    let refused = post(&town, &version, &cookie, "act=continues&paragraph=2&continues=seven").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("value=\"seven\"") && refused.text().contains("no paragraph with this number"));
    let corrected = post(&town, &version, &cookie, "act=continues&paragraph=2&continues=1").await;
    assert_eq!(corrected.status, StatusCode::SEE_OTHER);
    let on_second_thoughts = post(&town, &version, &cookie, "act=new&paragraph=2").await;
    assert_eq!(on_second_thoughts.status, StatusCode::SEE_OTHER);
    assert!(get(&town, &version, &cookie).await.text().contains("Decided by hand"));
    let nameless = post(&town, &version, &cookie, "act=publish&name=+").await;
    assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nameless.text().contains("Give the version a name"));

    publishes(&town, &cookie).await;
    for form in ["act=new&paragraph=2", "act=publish&name=Third", "act=take-back"] {
        let late = post(&town, &version, &cookie, form).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(late.text().contains("cannot be changed any more"), "{form}");
    }
}

#[tokio::test]
async fn the_newest_version_is_read_and_commented_on_and_the_older_one_leads_to_it() {
    let town = Town::new().await;
    let before = town.get("/c/street-trees/draft").await;
    let paragraph = first_paragraph(before.text());
    let (cookie, _) = proposed(&town).await;
    publishes(&town, &cookie).await;

    let newest = town.get("/c/street-trees/draft").await;
    assert!(newest.text().contains("The school yard gets shade") && newest.text().contains("Version 3: Second draft"));
    assert!(newest.text().contains("name=\"version\" value=\"3\""));
    let older = town.get("/c/street-trees/draft?version=1").await;
    assert!(older.text().contains("You are reading an older version") && !older.text().contains("name=\"body\""));
    assert_eq!(town.get("/c/street-trees/draft?version=9").await.status, StatusCode::NOT_FOUND);
    assert_eq!(town.get("/c/street-trees/draft?version=x").await.status, StatusCode::OK);

    // Somebody had the old page open all the while.
    let form = format!("paragraph={paragraph}&version=1&body=Shade+for+all");
    let sent = post(&town, "/c/street-trees/draft", "", &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let receipt = sent.header("location").unwrap().trim_end_matches("/received").to_owned();
    assert!(town.get(&receipt).await.text().contains("on version 1"));
}

/// The id of the first paragraph on the page.
fn first_paragraph(page: &str) -> String {
    let (_, behind) = page.split_once("id=\"p-").unwrap();
    behind.split_once('"').unwrap().0.to_owned()
}

#[tokio::test]
async fn two_versions_are_compared_in_one_column_and_side_by_side() {
    let town = Town::new().await;
    let (cookie, _) = proposed(&town).await;
    publishes(&town, &cookie).await;
    let line = town.get("/c/street-trees/draft/changes").await;
    assert!(line.text().contains("<ins") && line.text().contains("Merged") && line.text().contains("[inserted:"));
    let beside = town.get("/c/street-trees/draft/changes?from=1&to=3&view=side").await;
    assert!(beside.text().contains("class=\"sides\"") && beside.text().contains("It was not there."));
    // The other way round is the same, and nonsense is as if nothing was asked.
    let turned = town.get("/c/street-trees/draft/changes?from=3&to=1&view=side").await;
    assert_eq!(turned.text().matches("<ins").count(), beside.text().matches("<ins").count());
    assert_eq!(town.get("/c/street-trees/draft/changes?from=x&to=99&view=y").await.status, StatusCode::OK);
    let itself = town.get("/c/street-trees/draft/changes?from=3&to=3").await;
    assert!(itself.text().contains("Nothing changed") && itself.text().contains("paragraphs without changes"));
}
