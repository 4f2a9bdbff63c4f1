//! What the holder of a receipt can do about what is held: see it, take it out, have it erased.

use domain::log::commitment;
use domain::time::DAY;
use http::StatusCode;
use serde_json::{Value, json};

use crate::town::{CONTRIBUTIONS, Town};

async fn sends(town: &Town, path: &str, form: &str) -> StatusCode {
    town.post_form(path, "same-origin", form.to_owned()).await.status
}

/// The format as `docs/own-data.md` describes it. A change of it is a change of the document, and of its number where
/// a field goes or means something else.
#[tokio::test]
async fn what_is_held_is_taken_out_as_the_format_says() {
    let town = Town::new().await;
    let receipt = town.says(json!({"body": "Shade for *all*.", "language": "en"})).await;
    assert_eq!(sends(&town, &format!("/r/{receipt}/address"), "email=amal%40example.org").await, StatusCode::SEE_OTHER);
    town.publishes_its_report().await;
    let answer = town.get(&format!("/r/{receipt}/data.json")).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), Some("application/json"));
    assert_eq!(answer.header("content-disposition"), Some("attachment; filename=\"hearback.json\""));
    assert_eq!(answer.header("cache-control"), Some("private, no-store"));
    let mut held = answer.json();

    // The log's secrets are other ones each time: they are checked, as their owner can, and then left out.
    for entry in held["log"].as_array_mut().unwrap() {
        let hex = |value: &Value| data_encoding::HEXLOWER.decode(value.as_str().unwrap().as_bytes()).unwrap();
        let salt: [u8; 32] = hex(&entry["salt"]).try_into().unwrap();
        assert_eq!(hex(&entry["commitment"]), commitment(&salt, entry["content"].as_str().unwrap()));
        (entry["salt"], entry["commitment"]) = (json!("…"), json!("…"));
    }
    let changed = held["themes"][0]["changed_paragraphs"].take();
    assert_eq!(changed.as_array().map(Vec::len), Some(1));
    let expected = json!({
        "format": 1,
        "receipt": receipt,
        "consultation": {"slug": "street-trees", "url": "http://lindenfeld.example/c/street-trees"},
        "contribution": {
            "number": 4,
            "kind": "comment",
            "channel": "api",
            "words": "Shade for *all*.",
            "quote": null,
            "why": null,
            "html": "<p>Shade for <em>all</em>.</p>\n",
            "language": "en",
            "section": null,
            "paragraph": null,
            "paraphrase": false,
            "submitted_at": "2031-03-11T09:00:00Z",
            "state": "published",
            "stage": "done",
        },
        "erased": null,
        "decisions": [{
            "at": "2031-03-11T09:00:00Z",
            "organisation": "Lindenfeld Neighbours",
            "outcome": "publish",
            "ground": null,
            "statement_of_reasons": null,
        }],
        "appeals": [],
        "themes": [{
            "title": "Shade",
            "description": "Where shade is missing",
            "outcome": "partly accepted",
            "reasons_html": "<p>You showed us where <em>shade</em> is missing.</p>\n<ul>\n<li>Mill Street comes first</li>\n\
                             <li>the square follows</li>\n</ul>\n",
            "changed_paragraphs": null,
        }],
        "set_aside": null,
        "suggestion": null,
        "report_published_at": "2031-04-02T09:00:00Z",
        "address": "a…@e….org",
        "consents": [{
            "purpose": "hear back",
            "text_version": 2,
            "text": "One e-mail, when the answer is there. The address is kept apart from your comment and shown to \
                     nobody. You can have it deleted at any time, on the page of your receipt.",
            "language": "en",
            "channel": "web",
            "given_at": "2031-03-11T09:00:00Z",
            "withdrawn_at": null,
        }],
        "about_you": [],
        "delivery": {"state": "waiting", "attempts": 0, "sent_at": null},
        "log": [
            {
                "sequence": 3,
                "at": "2031-03-11T09:00:00Z",
                "microseconds": 1_930_986_000_000_000_i64,
                "kind": "received",
                "commitment": "…",
                "salt": "…",
                "content": "Shade for *all*.",
            },
            {
                "sequence": 4,
                "at": "2031-03-11T09:00:00Z",
                "microseconds": 1_930_986_000_000_000_i64,
                "kind": "decided",
                "commitment": "…",
                "salt": "…",
                "content": "publish\n\n",
            },
        ],
    });
    assert_eq!(held, expected, "{held:#}");
}

#[tokio::test]
async fn every_field_of_the_format_is_described() {
    let document = include_str!("../../../docs/own-data.md");
    let town = Town::new().await;
    let receipt = town.says(json!({"body": "Shade.", "email": "amal@example.org"})).await;
    town.publishes_its_report().await;
    sends(&town, &format!("/r/{receipt}/erase"), "scope=person").await;
    fn fields(value: &Value, into: &mut Vec<String>) {
        match value {
            Value::Object(object) => object.iter().for_each(|(name, value)| {
                into.push(name.clone());
                fields(value, into);
            }),
            Value::Array(items) => items.iter().for_each(|item| fields(item, into)),
            _ => {}
        }
    }
    let mut named = Vec::new();
    fields(&town.get(&format!("/r/{receipt}/data.json")).await.json(), &mut named);
    let missing: Vec<&String> = named.iter().filter(|name| !document.contains(&format!("`{name}`"))).collect();
    assert_eq!(missing, Vec::<&String>::new());
}

#[tokio::test]
async fn who_changes_their_mind_presses_one_button_and_is_not_written_to() {
    let town = Town::new().await;
    let receipt = town.says(json!({"body": "Shade.", "email": "amal@example.org"})).await;
    let page = format!("/r/{receipt}");
    assert!(town.get(&page).await.text().contains("Do not write to me any more"));
    let answer = town.post_form(&format!("{page}/withdraw"), "same-origin", String::new()).await;
    assert_eq!(answer.header("location"), Some(format!("{page}#your-data").as_str()));
    let after = town.get(&page).await;
    assert!(after.text().contains("We hold no e-mail address for this."));
    assert!(!after.text().contains("Do not write to me any more"));
    town.publishes_its_report().await;
    assert!(store::deliveries::claim(&town.store, 10).await.unwrap().is_empty());
}

#[tokio::test]
async fn who_erases_is_told_what_will_happen_and_then_what_did() {
    let town = Town::new().await;
    let receipt = town.says(json!({"body": "Melchior parks there.", "email": "amal@example.org"})).await;
    town.moderators_publish_all().await;
    town.store.clock.advance(DAY);
    let (page, erase) = (format!("/r/{receipt}"), format!("/r/{receipt}/erase"));
    let asked = town.get(&erase).await;
    assert!(asked.text().contains("Melchior parks there.") && asked.text().contains("It cannot be undone."));

    let refused = town.post_form(&erase, "same-origin", String::new()).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("Choose what shall be erased."));
    assert!(town.get(CONTRIBUTIONS).await.text().contains("Melchior"));

    for _ in 0..2 {
        let answer = town.post_form(&erase, "same-origin", "scope=person+and+words".to_owned()).await;
        assert_eq!(answer.header("location"), Some(format!("{page}#your-data").as_str()));
    }
    let told = town.get(&page).await;
    assert!(told.text().contains("On 12 March 2031 you had your words erased"), "{}", told.text());
    for path in [
        page.as_str(),
        &format!("{page}/data.json"),
        &format!("/api/v1/receipts/{receipt}"),
        CONTRIBUTIONS,
        "/c/street-trees/contributions",
    ] {
        let answer = town.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert!(!answer.text().contains("Melchior") && !answer.text().contains("amal"), "{path}");
    }
    // The code opens that and nothing else, not even which consultation it was.
    assert!(!told.text().contains("Street Trees"));
    assert_eq!(town.get(&format!("{page}/received")).await.header("location"), Some(page.as_str()));
    assert_eq!(town.get(&erase).await.header("location"), Some(format!("{page}#your-data").as_str()));
    assert_eq!(store::log::unaccounted(&town.store).await.unwrap(), Vec::<i64>::new());
}

#[tokio::test]
async fn everybody_can_read_what_is_stored_and_for_how_long() {
    let town = Town::new().await;
    let page = town.get("/privacy").await;
    assert_eq!(page.status, StatusCode::OK);
    for told in ["Removed 30 days after we told you the answer", "GDPR, Art. 5(1)(e)", "Failed sign-ins"] {
        assert!(page.text().contains(told), "{told}");
    }
    assert!(!page.text().contains("retention-"));
    assert!(town.get("/").await.text().contains("href=\"/privacy\""));
}
