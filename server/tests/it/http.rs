//! What stands around every page and every operation.

use axum::body::Body;
use http::{Method, Request, StatusCode};
use serde_json::json;

use crate::town::{CONTRIBUTIONS, Town};

/// Pages, operations, files and refusals.
const ADDRESSES: [&str; 14] = [
    "/",
    "/help",
    "/log",
    "/c/street-trees",
    "/c/street-trees/draft",
    "/c/street-trees/contribute",
    "/c/street-trees/contributions",
    "/sign-in",
    "/desk",
    "/nowhere",
    "/healthz",
    "/api/v1/consultations",
    "/api/v1/nowhere",
    "/pkg/nothing.css",
];

#[tokio::test]
async fn the_operator_can_see_that_it_runs_and_can_work() {
    let town = Town::new().await;
    for path in ["/healthz", "/readyz"] {
        let answer = town.get(path).await;
        assert_eq!((answer.status, answer.text()), (StatusCode::OK, "ok\n"), "{path}");
    }
    town.store.db.close().await;
    assert_eq!(town.get("/healthz").await.status, StatusCode::OK);
    assert_eq!(town.get("/readyz").await.status, StatusCode::SERVICE_UNAVAILABLE);
}

#[tokio::test]
async fn every_answer_says_what_a_browser_may_do_with_it() {
    let town = Town::new().await;
    for path in ADDRESSES {
        let answer = town.get(path).await;
        assert!(!answer.status.is_server_error(), "{path}: {answer:?}");
        let policy = answer.header("content-security-policy").unwrap_or_default();
        assert!(policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; "), "{path}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert_eq!(answer.header("referrer-policy"), Some("same-origin"), "{path}");
        assert_eq!(answer.header("cross-origin-opener-policy"), Some("same-origin"), "{path}");
        assert!(answer.header("permissions-policy").is_some(), "{path}");
        assert!(answer.header("cache-control").is_some(), "{path} states no cache policy");
        assert_eq!(answer.header("x-request-id").map(str::len), Some(16), "{path}");
        assert_eq!(answer.header("strict-transport-security"), None, "{path}");
    }
}

#[tokio::test]
async fn only_an_https_site_asks_browsers_to_keep_to_https() {
    let town = Town::at("https://consult.lindenfeld.example").await;
    let answer = town.get("/").await;
    assert_eq!(answer.header("strict-transport-security"), Some("max-age=63072000"));
}

#[tokio::test]
async fn a_request_is_named_by_us_and_not_by_whoever_sends_it() {
    let town = Town::new().await;
    let request = Request::get("/healthz").header("x-request-id", "somebody-elses").body(Body::empty()).unwrap();
    let (first, second) = (town.send(request).await, town.get("/healthz").await);
    assert_ne!(first.header("x-request-id"), Some("somebody-elses"));
    assert_ne!(first.header("x-request-id"), second.header("x-request-id"));
}

#[tokio::test]
async fn another_site_cannot_speak_in_a_visitors_name() {
    let town = Town::new().await;
    let path = "/c/street-trees/contribute";
    for site in ["cross-site", "same-site"] {
        let refused = town.post_form(path, site, "body=Planted+by+a+stranger".to_owned()).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        assert!(refused.text().contains("This form came from another site"), "{}", refused.text());
        assert_eq!(refused.header("cache-control"), Some("private, no-store"));
    }
    let own = town.post_form(path, "same-origin", "body=My+own+words".to_owned()).await;
    assert_ne!(own.status, StatusCode::FORBIDDEN, "{own:?}");

    let stranger = Request::post(CONTRIBUTIONS)
        .header("host", "lindenfeld.example")
        .header("origin", "https://evil.example")
        .header("content-type", "application/json")
        .body(json!({"body": "Planted"}).to_string().into());
    let refused = town.send(stranger.unwrap()).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(refused.header("content-type"), Some("application/problem+json"));
    assert_eq!(refused.header("access-control-allow-origin"), None);
}

#[tokio::test]
async fn a_program_that_is_no_browser_may_contribute() {
    let town = Town::new().await;
    town.says(json!({"body": "From a telephone line."})).await;
}

#[tokio::test]
async fn who_has_a_page_already_is_told_so_in_a_few_bytes() {
    let town = Town::new().await;
    for path in ["/c/street-trees", "/api/v1/consultations"] {
        let first = town.get(path).await;
        assert!(first.header("cache-control").unwrap().contains("public"), "{path}: {first:?}");
        let tag = first.header("etag").unwrap().to_owned();
        let again =
            Request::get(path).header("if-none-match", format!("\"other\", {tag}")).body(Body::empty()).unwrap();
        let again = town.send(again).await;
        assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0), "{path}");
        assert_eq!(again.header("etag"), Some(tag.as_str()));
        assert_eq!(again.header("cache-control"), first.header("cache-control"));
    }
}

#[tokio::test]
async fn a_page_leaves_compressed_in_one_piece() {
    let town = Town::new().await;
    let plain = town.get("/c/street-trees/draft").await;
    for coding in ["br", "gzip"] {
        let request =
            Request::get("/c/street-trees/draft").header("accept-encoding", coding).body(Body::empty()).unwrap();
        let (parts, body) = tower::ServiceExt::oneshot(town.router.clone(), request).await.unwrap().into_parts();
        assert_eq!(parts.headers["content-encoding"], coding);
        assert!(parts.headers.get_all("vary").iter().any(|vary| vary.to_str().unwrap().contains("accept-encoding")));
        let length = axum::body::HttpBody::size_hint(&body).exact().expect("the length is known before it leaves");
        assert!(length > 0 && length * 2 < plain.body.len() as u64, "{coding}: {length} of {}", plain.body.len());
    }
}

#[tokio::test]
async fn a_form_longer_than_a_megabyte_is_answered_with_a_page_that_says_so() {
    let town = Town::new().await;
    let form = format!("body={}", "x".repeat(1024 * 1024));
    let request = Request::post("/c/street-trees/contribute")
        .header("content-length", form.len())
        .header("accept-language", "ar")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(form.into());
    let answer = town.send(request.unwrap()).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.text().contains("dir=\"rtl\"") && answer.text().contains("هذا أطول مما يمكن قبوله"));
}

#[tokio::test]
async fn a_page_can_be_asked_for_its_head_alone() {
    let town = Town::new().await;
    let request = Request::builder().method(Method::HEAD).uri("/c/street-trees").body(Body::empty()).unwrap();
    let answer = town.send(request).await;
    assert_eq!((answer.status, answer.body.len()), (StatusCode::OK, 0));
}
