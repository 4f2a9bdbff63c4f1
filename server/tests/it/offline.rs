//! A consultation that a device keeps to be read without a connection. What the worker in the browser does is played in
//! `end2end/journeys/offline.spec.ts`.

use domain::vocabulary::Role;
use http::StatusCode;
use serde_json::json;

use crate::security::{cookie_of, get};
use crate::town::Town;

const PAGE: &str = "/c/street-trees/offline";

const WORKER: &str = include_str!("../../../app/js/offline-worker.js");

/// What the worker keeps.
const KEPT: [&str; 4] = ["/c/street-trees", "/c/street-trees/draft", "/c/street-trees/contribute", PAGE];

#[tokio::test]
async fn who_asks_is_told_what_a_device_keeps_how_much_room_it_takes_and_what_to_do_without() {
    let town = Town::new().await;
    let page = town.get(PAGE).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    let (_, size) = page.text().split_once("It takes about ").unwrap();
    let kilobytes: usize = size.split(' ').next().unwrap().parse().unwrap();
    let pages = [town.get(KEPT[0]).await, town.get(KEPT[1]).await, town.get(KEPT[2]).await];
    let bytes: usize = pages.iter().map(|page| page.body.len()).sum();
    assert!(
        kilobytes * 1_000 + 1_000 > bytes && kilobytes * 1_000 < bytes + 300_000,
        "{kilobytes} kB of {bytes} bytes"
    );
    for said in ["Not on a device that others use", "What is never kept", "/c/street-trees/basket"] {
        assert!(page.text().contains(said), "{said}");
    }
    for from in [KEPT[0], KEPT[1]] {
        assert!(town.get(from).await.text().contains(&format!("href=\"{PAGE}\"")), "{from}");
    }
    assert_eq!(town.get("/c/nothing/offline").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_a_device_keeps_is_the_same_for_everybody_and_nobodys_receipt() {
    let town = Town::new().await;
    assert!(WORKER.contains(r#"const PAGES = ["", "/draft", "/contribute", "/offline"];"#), "the worker keeps others");
    for path in KEPT {
        let page = town.get(path).await;
        assert_eq!(page.header("cache-control"), Some("public, no-cache"), "{path}");
        assert_eq!(page.header("set-cookie"), None, "{path}");
        assert!(page.header("content-security-policy").unwrap().contains("worker-src 'self'"), "{path}");
    }
    assert!(WORKER.contains(r"/\bpublic\b/"), "the worker keeps what is not for everybody");
    let receipt = town.says(json!({"body": "Shade"})).await;
    for path in [format!("/r/{receipt}"), format!("/r/{receipt}/received"), format!("/r/{receipt}/about-you")] {
        assert!(town.get(&path).await.header("cache-control").unwrap().contains("no-store"), "{path}");
    }
    assert!(town.get("/c/street-trees/basket").await.header("cache-control").unwrap().contains("no-store"));
}

#[tokio::test]
async fn who_is_signed_in_keeps_nothing_and_is_told_why() {
    let town = Town::new().await;
    let cookie = cookie_of(&town, "Ofelia", "Town of Lindenfeld", Role::Official).await;
    for path in KEPT {
        let page = get(&town, path, &cookie).await;
        // The worker keeps nothing but what is for everybody.
        assert!(page.header("cache-control").unwrap().starts_with("private"), "{path}");
    }
    let page = get(&town, PAGE, &cookie).await;
    assert!(page.text().contains("You are signed in") && !page.text().contains("data-keeps"));
}

#[tokio::test]
async fn who_sends_again_what_had_come_although_its_answer_was_lost_has_said_it_once() {
    let town = Town::new().await;
    let before = store::log::head(&town.store).await.unwrap().size;
    let form = || "body=Shade&client_id=9b2f5c1e-0a4d-4c55-9d5e-2f1f8e0a7b11".to_owned();
    let first = town.post_form("/c/street-trees/contribute", "same-origin", form()).await;
    let again = town.post_form("/c/street-trees/contribute", "same-origin", form()).await;
    assert_eq!((first.status, again.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
    assert_eq!(first.header("location"), again.header("location"));
    assert_eq!(store::log::head(&town.store).await.unwrap().size, before + 1);
    // The worker's forms are other sites' to send no more than a page's.
    let elsewhere = town.post_form("/c/street-trees/contribute", "cross-site", form()).await;
    assert_eq!(elsewhere.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_worker_has_an_address_of_its_own_that_is_asked_each_time() {
    let town = Town::new().await;
    let worker = town.get("/offline-worker.js").await;
    // It is part of the site, which is there once `cargo xtask build` has put it together.
    let built = server::assets::url("offline-worker.js").is_some();
    assert_eq!(worker.status == StatusCode::OK, built);
    assert_eq!(worker.header("cache-control"), Some(if built { "no-cache" } else { "no-store" }));
    assert_eq!(worker.header("x-content-type-options"), Some("nosniff"));
    let page = town.get(PAGE).await;
    assert_eq!(page.text().contains("data-keeps=\"/offline-worker.js\""), built);
}
