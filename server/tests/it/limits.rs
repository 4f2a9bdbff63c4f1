//! Too much in a short time: who is told to wait, and what they keep.

use std::net::SocketAddr;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use domain::limits::Limits;
use domain::time::{HOUR, MINUTE, SECOND};
use domain::vocabulary::Role;
use http::request::Builder;
use http::{Request, StatusCode};
use serde_json::json;
use server::guard::Guard;
use store::{consultations, moderation};
use tower::ServiceExt;

use crate::town::{Answer, CONTRIBUTIONS, Town};

const BASE: &str = "http://lindenfeld.example";
const LIBRARY: &str = "203.0.113.77:40000";
const CAMP: &str = "[2001:db8:7:9::1]:40000";
const PROXY: &str = "10.0.0.1:40000";

/// Another process on the town's database.
fn another(town: &Town, guard: Guard) -> Router {
    server::http::guarded(server::http::site(town.store.clone(), BASE), guard)
}

async fn ask(router: &Router, from: &str, request: Builder, body: impl Into<Body>) -> Answer {
    let peer: SocketAddr = from.parse().unwrap();
    let request = request.extension(ConnectInfo(peer)).body(body.into()).unwrap();
    let (parts, body) = router.clone().oneshot(request).await.unwrap().into_parts();
    Answer { status: parts.status, headers: parts.headers, body: to_bytes(body, usize::MAX).await.unwrap() }
}

fn form(path: &str) -> Builder {
    Request::post(path).header("content-type", "application/x-www-form-urlencoded")
}

async fn comments(router: &Router, from: &str, words: &str) -> Answer {
    ask(router, from, form("/c/street-trees/draft"), format!("client_id=&body={words}")).await
}

fn seconds(answer: &Answer) -> i64 {
    answer.header("retry-after").unwrap().parse().unwrap()
}

#[tokio::test]
async fn asvs_2_4_1_a_script_is_told_to_wait_and_nothing_that_was_said_is_lost() {
    let town = Town::new().await;
    let mut taken = 0;
    let refused = loop {
        let answer = comments(&town.router, LIBRARY, &format!("Shade+{taken}")).await;
        if answer.status != StatusCode::SEE_OTHER {
            break answer;
        }
        taken += 1;
    };
    assert_eq!((taken, refused.status, seconds(&refused)), (30, StatusCode::TOO_MANY_REQUESTS, 2));
    // Their words stand on the page, and the form sends them to where they were going.
    let page = refused.text();
    assert!(page.contains("Try again in 2 seconds") && page.contains(">Shade 30</textarea>"), "{page}");
    assert!(page.contains(r#"action="/c/street-trees/draft""#), "{page}");
    assert!(refused.header("cache-control").unwrap().contains("no-store"));
    // Whoever is somewhere else goes on, and so do those who read.
    assert_eq!(comments(&town.router, CAMP, "Shade").await.status, StatusCode::SEE_OTHER);
    let read = ask(&town.router, LIBRARY, Request::get("/c/street-trees/draft"), "").await;
    assert_eq!(read.status, StatusCode::OK);
    // Who waits is let through.
    town.store.clock.advance(seconds(&refused) * SECOND);
    assert_eq!(comments(&town.router, LIBRARY, "Shade+30").await.status, StatusCode::SEE_OTHER);
    let id = consultations::find(&town.store, "street-trees").await.unwrap().unwrap().id;
    assert_eq!(moderation::queue(&town.store, id, None, 100).await.unwrap().items.len(), 32);
}

#[tokio::test]
async fn a_program_is_told_in_its_own_words_and_forms_and_api_count_together() {
    let town = Town::new().await;
    for _ in 0..30 {
        comments(&town.router, LIBRARY, "Shade").await;
    }
    let api = Request::post(CONTRIBUTIONS).header("content-type", "application/json");
    let refused = ask(&town.router, LIBRARY, api, json!({"body": "Shade"}).to_string()).await;
    assert_eq!((refused.status, seconds(&refused)), (StatusCode::TOO_MANY_REQUESTS, 2));
    assert_eq!(refused.header("content-type"), Some("application/problem+json"));
    assert_eq!(refused.json()["status"], 429);
}

/// ASVS 6.3.1, and the guessing of receipts: HEAD, the API and the forms of a receipt are no way around.
#[tokio::test]
async fn who_guesses_receipts_is_stopped_on_every_way() {
    let town = Town::new().await;
    let receipt = town.says(json!({"body": "A bench."})).await;
    let guess = "7K3M9QXP2RAB";
    for _ in 0..12 {
        for (request, sent) in [
            (Request::get(format!("/r/{guess}")), String::new()),
            (Request::head(format!("/r/{guess}")), String::new()),
            (form("/r"), format!("receipt={guess}")),
            (Request::get(format!("/api/v1/receipts/{guess}")), String::new()),
            (form(&format!("/r/{guess}/take-back")), String::new()),
        ] {
            assert!(ask(&town.router, LIBRARY, request, sent).await.status.is_client_error());
        }
    }
    for path in [format!("/r/{receipt}"), format!("/r/{receipt}/received"), format!("/api/v1/receipts/{receipt}")] {
        let refused = ask(&town.router, LIBRARY, Request::get(&path), "").await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS, "{path}");
        assert!((1..=3600).contains(&seconds(&refused)), "{path}");
        // Nobody else is kept from theirs, and who opens their own a hundred times has guessed nothing.
        for _ in 0..100 {
            assert_eq!(ask(&town.router, CAMP, Request::get(&path), "").await.status, StatusCode::OK, "{path}");
        }
    }
    town.store.clock.advance(HOUR);
    let opened = ask(&town.router, LIBRARY, Request::get(format!("/r/{receipt}")), "").await;
    assert_eq!(opened.status, StatusCode::OK);
}

#[tokio::test]
async fn two_processes_on_one_database_share_the_count() {
    let town = Town::new().await;
    let there = another(&town, Guard::default());
    let guess = async |router: &Router| {
        ask(router, LIBRARY, form("/sign-in/link"), "email=nobody%40lindenfeld.example").await.status
    };
    for _ in 0..60 {
        assert_eq!(guess(&town.router).await, StatusCode::OK);
    }
    assert_eq!(guess(&town.router).await, StatusCode::TOO_MANY_REQUESTS);
    let mut more = 0;
    while guess(&there).await == StatusCode::OK {
        more += 1;
    }
    assert!(more < 3, "{more}");
}

#[tokio::test]
async fn only_a_trusted_proxy_says_where_somebody_comes_from() {
    let town = Town::new().await;
    let behind = another(&town, Guard::new(Limits { contributions_per_hour: 20 }, &["10.0.0.1/32".parse().unwrap()]));
    let says = async |from: &str, forwarded: &str| {
        let request = form("/c/street-trees/draft").header("x-forwarded-for", forwarded);
        ask(&behind, from, request, "body=Shade").await.status
    };
    assert_eq!(says(PROXY, "203.0.113.1").await, StatusCode::SEE_OTHER);
    assert_eq!(says(PROXY, "203.0.113.1").await, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(says(PROXY, "198.51.100.7, 203.0.113.1").await, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(says(PROXY, "203.0.113.2").await, StatusCode::SEE_OTHER);
    // Somebody who is no proxy and says they are others.
    assert_eq!(says(LIBRARY, "203.0.113.3").await, StatusCode::SEE_OTHER);
    assert_eq!(says(LIBRARY, "203.0.113.4").await, StatusCode::TOO_MANY_REQUESTS);
}

/// ASVS 6.3.1: one account, from however many addresses; and the answer is an honest one.
#[tokio::test]
async fn an_account_that_is_guessed_at_rests_and_says_until_when() {
    let town = Town::new().await;
    town.member(Role::Official, "Town of Lindenfeld").await;
    let right = "email=official%40lindenfeld.example&password=a+password+for+tests";
    let signed_in = ask(&town.router, CAMP, form("/sign-in"), right).await;
    let cookie = signed_in.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
    for number in 0..10 {
        let from = format!("203.0.113.{number}:40000");
        let wrong = ask(&town.router, &from, form("/sign-in"), "email=official%40lindenfeld.example&password=x").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    town.store.clock.advance(5 * MINUTE);
    let proof = "password=a+password+for+tests&next=/desk";
    let change = "old=a+password+for+tests&new=eleven+plane+trees&act=password";
    for (path, sent) in [("/sign-in", right), ("/desk/confirm", proof), ("/account/password", change)] {
        let rests = ask(&town.router, CAMP, form(path).header("cookie", &cookie), sent).await;
        assert_eq!((rests.status, seconds(&rests)), (StatusCode::TOO_MANY_REQUESTS, 600), "{path}");
        assert!(rests.text().contains("Wait 10 minutes"), "{path}: {}", rests.text());
        assert!(!rests.text().contains("a password for tests"), "{path}");
    }
    let rests = ask(&town.router, CAMP, form("/sign-in"), right).await;
    assert!(rests.text().contains(r#"value="official@lindenfeld.example""#), "what was typed stays");
    town.store.clock.advance(10 * MINUTE);
    assert_eq!(ask(&town.router, CAMP, form("/sign-in"), right).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn an_office_that_signs_in_too_often_is_told_so_without_its_passwords() {
    let town = Town::new().await;
    for number in 0..60 {
        let sent = format!("email=n{number}%40lindenfeld.example&password=");
        assert_eq!(ask(&town.router, LIBRARY, form("/sign-in"), sent).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let sent = "email=ines%40lindenfeld.example&password=eleven+plane+trees";
    let refused = ask(&town.router, LIBRARY, form("/sign-in").header("cookie", "hearback-language=ar"), sent).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert!((1..=900).contains(&seconds(&refused)));
    assert!(refused.text().contains(r#"<html lang="ar" dir="rtl""#), "{}", refused.text());
    assert!(!refused.text().contains("eleven plane trees"));
}

/// Another site cannot use up somebody's limit.
#[tokio::test]
async fn what_another_site_sends_is_not_counted_as_its_readers() {
    let town = Town::new().await;
    for _ in 0..40 {
        let request = form("/c/street-trees/draft").header("sec-fetch-site", "cross-site").header("host", "x.example");
        assert_eq!(ask(&town.router, LIBRARY, request, "body=Spam").await.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(comments(&town.router, LIBRARY, "Shade").await.status, StatusCode::SEE_OTHER);
}
