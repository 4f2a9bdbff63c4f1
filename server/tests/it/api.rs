//! The API, as programs use it.

use axum::body::Body;
use http::{Method, Request, StatusCode};
use serde_json::{Value, json};

use crate::town::{Answer, CONTRIBUTIONS, Town};

/// Checks that it is a problem document (RFC 9457) and answers what it says.
fn problem(answer: &Answer, status: StatusCode) -> String {
    assert_eq!(answer.status, status, "{answer:?}");
    assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{answer:?}");
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let document = answer.json();
    assert_eq!(document["status"], status.as_u16());
    for field in ["type", "title", "detail"] {
        assert!(document[field].as_str().is_some_and(|text| !text.is_empty()), "{field} in {document}");
    }
    document["detail"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn what_somebody_says_is_receipted_and_its_receipt_opens_what_becomes_of_it() {
    let town = Town::new().await;
    let answer = town.post(CONTRIBUTIONS, &json!({"body": "Limes, please.", "language": "en"})).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    let said = answer.json();
    let receipt = said["receipt"].as_str().unwrap();
    assert!(said["id"].is_i64());
    assert_eq!(answer.header("location"), Some(format!("/api/v1/receipts/{receipt}").as_str()));

    let trace = town.get(&format!("/api/v1/receipts/{}", receipt.to_lowercase())).await;
    assert_eq!(trace.status, StatusCode::OK);
    assert_eq!(trace.header("cache-control"), Some("private, no-store"));
    let trace = trace.json();
    assert_eq!(trace["body"], "Limes, please.");
    assert_eq!(trace["state"], "waiting");
    assert_eq!(trace["stage"], json!({"step": 1, "of": 5, "name": "said"}));
    assert_eq!(trace["channel"], "api");
    assert_eq!(trace["urls"]["receipt"], format!("http://lindenfeld.example/r/{receipt}"));
    assert_eq!(trace["urls"]["report"], Value::Null);
}

#[tokio::test]
async fn rule_2_what_is_sent_twice_counts_once_and_has_one_receipt() {
    let town = Town::new().await;
    let limes = json!({"body": "Limes, please.", "client_id": "5f0c"});
    let first = town.post(CONTRIBUTIONS, &limes).await;
    let second = town.post(CONTRIBUTIONS, &limes).await;
    assert_eq!((first.status, second.status), (StatusCode::CREATED, StatusCode::OK));
    assert_eq!(first.json(), second.json());

    let other = town.post(CONTRIBUTIONS, &json!({"body": "Planes, please.", "client_id": "5f0c"})).await;
    problem(&other, StatusCode::CONFLICT);
}

#[tokio::test]
async fn nobody_gets_the_receipt_of_an_imported_contribution_by_guessing_its_id() {
    let town = Town::new().await;
    let guessed = json!({"body": "Plant limes, not planes.", "client_id": "import:c2"});
    assert_eq!(town.post(CONTRIBUTIONS, &guessed).await.status, StatusCode::CREATED);
}

#[tokio::test]
async fn a_contribution_that_cannot_be_taken_is_refused_with_what_to_do() {
    let town = Town::new().await;
    for (contribution, field) in [
        (json!({"body": " \n\t "}), "body"),
        (json!({"body": "x".repeat(60_001)}), "body"),
        (json!({"body": "On what?", "paragraph": "nowhere"}), "paragraph"),
        (json!({"body": "Limes", "email": "amal@"}), "email"),
        (json!({"body": "Limes", "language": "en\" onload=\"x"}), "language"),
        (json!({"body": "Limes", "client_id": ""}), "client_id"),
        (json!({"body": "Limes", "client_id": "x".repeat(201)}), "client_id"),
        (json!({"paragraph": "p"}), "body"),
        (json!({"body": "Limes", "emial": "amal@example.org"}), "emial"),
    ] {
        let answer = town.post(CONTRIBUTIONS, &contribution).await;
        let detail = problem(&answer, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(detail.contains(field), "{field} in {detail}");
    }
}

#[tokio::test]
async fn wrong_json_is_told_where_it_is_wrong() {
    let town = Town::new().await;
    let send = |kind: &'static str, body: &'static str| {
        let request = Request::post(CONTRIBUTIONS).header("content-type", kind).body(Body::from(body));
        town.send(request.unwrap())
    };
    let detail =
        problem(&send("application/json", "{\"body\": \"Limes\",\n \"email\"}").await, StatusCode::BAD_REQUEST);
    assert!(detail.starts_with("Line 2, column 9: "), "{detail}");
    let detail = problem(&send("application/json", "{\n\"body\": 5}").await, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(detail.starts_with("Line 2, column 9: ") && detail.contains("string"), "{detail}");
    problem(&send("text/plain", "{\"body\": \"Limes\"}").await, StatusCode::UNSUPPORTED_MEDIA_TYPE);
}

#[tokio::test]
async fn what_the_api_does_not_have_it_says_in_a_problem_document() {
    let town = Town::new().await;
    problem(&town.get("/api/v1/nowhere").await, StatusCode::NOT_FOUND);
    problem(&town.get("/api/v2/consultations").await, StatusCode::NOT_FOUND);
    problem(&town.get("/api/v1/consultations/nothing/contributions").await, StatusCode::NOT_FOUND);
    let answer = town.post("/api/v1/consultations/nothing/contributions", &json!({"body": "Limes"})).await;
    problem(&answer, StatusCode::NOT_FOUND);

    let delete = Request::builder().method(Method::DELETE).uri(CONTRIBUTIONS).body(Body::empty()).unwrap();
    let answer = town.send(delete).await;
    problem(&answer, StatusCode::METHOD_NOT_ALLOWED);
    assert!(answer.header("allow").is_some_and(|allow| allow.contains("POST")), "{answer:?}");

    let long = json!({"body": "x".repeat(1024 * 1024)}).to_string();
    let long = Request::post(CONTRIBUTIONS)
        .header("content-type", "application/json")
        .header("content-length", long.len())
        .body(long.into());
    problem(&town.send(long.unwrap()).await, StatusCode::PAYLOAD_TOO_LARGE);
    // One that does not say how long it is.
    let long = json!({"body": "x".repeat(1024 * 1024)}).to_string();
    let long = Request::post(CONTRIBUTIONS).header("content-type", "application/json").body(long.into());
    problem(&town.send(long.unwrap()).await, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn after_the_close_nothing_more_is_taken_in() {
    let town = Town::new().await;
    town.store.clock.advance(30 * domain::time::DAY);
    problem(&town.post(CONTRIBUTIONS, &json!({"body": "Too late"})).await, StatusCode::CONFLICT);
}

#[tokio::test]
async fn what_was_said_is_listed_page_by_page_and_says_nothing_of_who() {
    let town = Town::new().await;
    town.says(json!({"body": "Nobody has read this yet.", "email": "amal@example.org"})).await;
    town.moderators_publish_all().await;
    town.says(json!({"body": "This waits."})).await;

    let mut path = format!("{CONTRIBUTIONS}?limit=2");
    let mut bodies = Vec::new();
    loop {
        let page = town.get(&path).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.text().contains("amal"), "{}", page.text());
        let page = page.json();
        let items = page["items"].as_array().unwrap();
        assert!(items.len() <= 2);
        for item in items {
            let mut fields: Vec<&str> = item.as_object().unwrap().keys().map(String::as_str).collect();
            fields.sort_unstable();
            assert_eq!(
                fields,
                [
                    "abridged",
                    "body",
                    "html",
                    "id",
                    "kind",
                    "language",
                    "late",
                    "paragraph",
                    "paraphrase",
                    "quote",
                    "redacted",
                    "replies",
                    "reply_to",
                    "section",
                    "submitted_at",
                    "supporters",
                    "why"
                ]
            );
            assert!(item["submitted_at"].as_str().unwrap().ends_with('Z'));
            bodies.push(item["body"].as_str().unwrap().to_owned());
        }
        match page["next_cursor"].as_str() {
            Some(cursor) => path = format!("{CONTRIBUTIONS}?limit=2&cursor={cursor}"),
            None => break,
        }
    }
    assert_eq!(bodies.len(), 4);
    assert_eq!(bodies[3], "Nobody has read this yet.");

    for wrong in ["?cursor=nonsense", "?limit=0", "?limit=many", "?cursor=AAAA"] {
        problem(&town.get(&format!("{CONTRIBUTIONS}{wrong}")).await, StatusCode::BAD_REQUEST);
    }
    assert_eq!(town.get(&format!("{CONTRIBUTIONS}?limit=5000")).await.status, StatusCode::OK);
}

#[tokio::test]
async fn consultations_are_listed_with_their_stage() {
    let town = Town::new().await;
    let list = town.get("/api/v1/consultations").await.json();
    assert_eq!(list["next_cursor"], Value::Null);
    let consultation = &list["items"][0];
    assert_eq!(consultation["slug"], "street-trees");
    assert_eq!(consultation["stage"], "open");
    assert_eq!(consultation["organisation"], "Town of Lindenfeld");
    assert_eq!(consultation["contributions"], 3);
    assert_eq!(consultation["url"], "http://lindenfeld.example/c/street-trees");
    town.publishes_its_report().await;
    let list = town.get("/api/v1/consultations").await.json();
    assert_eq!(list["items"][0]["stage"], "reported");
    assert!(list["items"][0]["reported_at"].is_string());
}

#[tokio::test]
async fn once_the_report_is_out_the_receipt_tells_the_answer() {
    let town = Town::new().await;
    let receipt = town.says(json!({"body": "Shade!"})).await;
    town.publishes_its_report().await;
    let trace = town.get(&format!("/api/v1/receipts/{receipt}")).await.json();
    assert_eq!(trace["stage"], json!({"step": 5, "of": 5, "name": "done"}));
    let theme = &trace["themes"][0];
    assert_eq!((&theme["title"], &theme["outcome"]), (&json!("Shade"), &json!("partly accepted")));
    assert!(theme["reasons_html"].as_str().unwrap().contains("<em>shade</em>"));
    assert!(theme["changed"][0]["url"].as_str().unwrap().contains("/c/street-trees/draft#p-"));
    assert_eq!(trace["decision"]["organisation"], "Lindenfeld Neighbours");
    assert_eq!(trace["urls"]["report"], "http://lindenfeld.example/c/street-trees/report");
}

#[tokio::test]
async fn a_receipt_that_is_mistyped_or_nobodys_is_not_found() {
    let town = Town::new().await;
    for code in ["0000-0000-0000", "short", "!!!!-!!!!-!!!!", "000000000001"] {
        problem(&town.get(&format!("/api/v1/receipts/{code}")).await, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn any_site_may_read_and_none_may_write() {
    let town = Town::new().await;
    let receipt = town.says(json!({"body": "Limes"})).await;
    for path in ["/api/v1/consultations", CONTRIBUTIONS, "/api/v1/openapi.json", &format!("/api/v1/receipts/{receipt}")]
    {
        assert_eq!(town.get(path).await.header("access-control-allow-origin"), Some("*"), "{path}");
    }
    let written = town.post(CONTRIBUTIONS, &json!({"body": "Limes"})).await;
    assert_eq!(written.header("access-control-allow-origin"), None);
    let asked = Request::builder()
        .method(Method::OPTIONS)
        .uri(CONTRIBUTIONS)
        .header("origin", "https://elsewhere.example")
        .header("access-control-request-method", "POST")
        .body(Body::empty());
    let asked = town.send(asked.unwrap()).await;
    assert_eq!(asked.header("access-control-allow-origin"), None);
    assert!(!asked.status.is_success());
}

#[tokio::test]
async fn the_api_describes_every_operation_that_it_has() {
    let town = Town::new().await;
    let document = town.get("/api/v1/openapi.json").await.json();
    let described: Vec<(String, Vec<String>)> = document["paths"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(path, operations)| (path.clone(), operations.as_object().unwrap().keys().cloned().collect()))
        .collect();
    let expected = [
        ("/api/v1/consultations", vec!["get"]),
        ("/api/v1/consultations/{slug}/contributions", vec!["get", "post"]),
        ("/api/v1/consultations/{slug}/letters", vec!["get"]),
        ("/api/v1/consultations/{slug}/moderation", vec!["get"]),
        ("/api/v1/log/entries", vec!["get"]),
        ("/api/v1/log/head", vec!["get"]),
        ("/api/v1/log/heads", vec!["get"]),
        ("/api/v1/log/key", vec!["get"]),
        ("/api/v1/log/proof/consistency", vec!["get"]),
        ("/api/v1/log/proof/inclusion", vec!["get"]),
        ("/api/v1/openapi.json", vec!["get"]),
        ("/api/v1/receipts/{code}", vec!["get"]),
    ];
    for (path, operations) in &expected {
        let found = described.iter().find(|(described, _)| described == path);
        assert_eq!(found.map(|(_, found)| found.len()), Some(operations.len()), "{path} in {described:?}");
    }
    assert_eq!(described.len(), expected.len(), "{described:?}");
    let mut names: Vec<&str> = document["paths"]
        .as_object()
        .unwrap()
        .values()
        .flat_map(|operations| operations.as_object().unwrap().values())
        .map(|operation| operation["operationId"].as_str().unwrap())
        .collect();
    names.sort_unstable();
    let expected = [
        "contribute",
        "describe",
        "list_consultations",
        "list_contributions",
        "list_letters",
        "list_log_entries",
        "list_log_heads",
        "prove_consistency",
        "prove_inclusion",
        "show_log_head",
        "show_log_key",
        "show_moderation",
        "show_receipt",
    ];
    assert_eq!(names, expected);
    for schema in ["NewContribution", "Receipted", "Problem", "Trace", "Contribution", "Consultation"] {
        assert!(document["components"]["schemas"][schema].is_object(), "{schema}");
    }
}
