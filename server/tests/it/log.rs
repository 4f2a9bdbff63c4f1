//! The log as everybody reads and checks it: over HTTP, and with `hearback verify` away from it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use domain::merkle::Frontier;
use domain::signed_log::{Proof, Proved, SignedHead};
use http::StatusCode;
use serde_json::{Value, json};
use store::Db;

use crate::town::Town;

async fn sign(town: &Town) -> SignedHead {
    store::signed_heads::sign(&town.store, &mut Frontier::default()).await.unwrap().unwrap()
}

/// `hearback verify` in a folder without a database.
fn verify(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hearback"));
    command.arg("verify").args(arguments).current_dir(folder).env_remove("RUST_LOG").output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[tokio::test]
async fn who_sends_something_gets_a_promise_with_the_receipt_and_the_proof_within_a_minute() {
    let town = Town::new().await;
    let answer = town.post(crate::town::CONTRIBUTIONS, &json!({"body": "A bench."})).await.json();
    let (receipt, promised) = (answer["receipt"].as_str().unwrap(), &answer["log"]);
    let told = town.get(&format!("/api/v1/receipts/{receipt}")).await.json();
    assert_eq!((&told["log"], &told["log_covered_by"]), (promised, &Value::Null));
    assert_eq!(promised["key"], town.get("/api/v1/log/key").await.json()["key"]);
    let page = town.get(&format!("/r/{receipt}/proof")).await;
    assert!(page.text().contains("We promise, with a signature"), "{}", page.text());
    let saved = town.get(&format!("/r/{receipt}/receipt.txt")).await;
    for part in ["leaf", "signature"] {
        assert!(saved.text().contains(promised[part].as_str().unwrap()), "{part} in {}", saved.text());
    }

    let head = sign(&town).await;
    let told = town.get(&format!("/api/v1/receipts/{receipt}")).await.json();
    assert_eq!((&told["log"], &told["log_covered_by"]), (promised, &json!(head.size)));
    let page = town.get(&format!("/r/{receipt}/proof")).await;
    assert!(page.text().contains("We checked it just now"), "{}", page.text());
    assert_eq!(page.header("cache-control"), Some("private, no-store"));
    let file = town.get(&format!("/r/{receipt}/proof.json")).await;
    assert_eq!(file.header("content-disposition"), Some("attachment; filename=\"proof.json\""));
    assert_eq!(file.header("cache-control"), Some("private, no-store"));
    let proof: Proof = serde_json::from_str(file.text()).unwrap();
    assert_eq!(proof.check(None), Ok(Proved { words: true, in_log: true }));
    assert!(town.get(&format!("/r/{receipt}")).await.text().contains(&format!("/r/{receipt}/proof\"")));
    for path in ["/r/000000000000/proof", "/r/000000000000/proof.json", "/r/x/proof"] {
        assert_eq!(town.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_page_says_so_when_the_log_was_tampered_with() {
    let town = Town::new().await;
    let receipt = town.says(json!({"body": "A bench."})).await;
    sign(&town).await;
    let Db::Sqlite { write, .. } = &town.store.db else { unreachable!("the town keeps a file") };
    sqlx::query("UPDATE contribution SET body = 'No bench.' WHERE body = 'A bench.'").execute(write).await.unwrap();
    let page = town.get(&format!("/r/{receipt}/proof")).await;
    assert!(page.text().contains("these words do not fit their entry"), "{}", page.text());
}

#[tokio::test]
async fn a_program_reads_the_whole_log_and_finds_the_root_that_was_signed() {
    let town = Town::new().await;
    assert_eq!(town.get("/api/v1/log/head").await.status, StatusCode::NOT_FOUND);
    assert!(town.get("/log").await.text().contains("Nothing is signed yet"));
    let first = sign(&town).await;
    let receipt = town.says(json!({"body": "A bench."})).await;
    let second = sign(&town).await;
    assert!(town.get("/log").await.text().contains(&second.root.to_string()));

    let head: SignedHead = serde_json::from_slice(&town.get("/api/v1/log/head").await.body).unwrap();
    assert_eq!(head, second);
    let heads = town.get("/api/v1/log/heads?limit=1").await.json();
    let next = heads["next_cursor"].as_str().unwrap();
    let older = town.get(&format!("/api/v1/log/heads?limit=1&cursor={next}")).await.json();
    assert_eq!((&older["items"][0]["size"], &older["next_cursor"]), (&json!(first.size), &Value::Null));

    let listed = town.get("/api/v1/log/entries?from=0").await;
    assert!(!listed.text().contains("A bench.") && !listed.text().contains(&receipt));
    let entries = listed.json()["items"].as_array().unwrap().clone();
    let mut tree = Frontier::default();
    for entry in &entries {
        let entry: domain::log::Entry = serde_json::from_value(entry.clone()).unwrap();
        tree.push(entry.leaf());
    }
    assert_eq!(tree.root(), head.root.0);

    let last = second.size - 1;
    let proof = town.get(&format!("/api/v1/log/proof/inclusion?sequence={last}&size={}", second.size)).await.json();
    assert_eq!(proof["leaf"], entries[last as usize]["leaf"]);
    for (path, status) in [
        (format!("/api/v1/log/proof/inclusion?sequence={}&size={}", second.size, second.size), StatusCode::NOT_FOUND),
        (format!("/api/v1/log/proof/consistency?first=1&second={}", second.size + 1), StatusCode::NOT_FOUND),
        ("/api/v1/log/proof/consistency?first=x&second=2".to_owned(), StatusCode::BAD_REQUEST),
        ("/api/v1/log/proof/inclusion?size=2".to_owned(), StatusCode::BAD_REQUEST),
        ("/api/v1/log/entries?from=-1".to_owned(), StatusCode::BAD_REQUEST),
    ] {
        assert_eq!(town.get(&path).await.status, status, "{path}");
    }
}

#[tokio::test]
async fn a_witness_checks_without_us_what_we_gave_out_and_is_told_when_it_was_forged() {
    let town = Town::new().await;
    let receipt = town.says(json!({"body": "A bench."})).await;
    let early = sign(&town).await;
    town.says(json!({"body": "A fountain."})).await;
    let late = sign(&town).await;
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    let proof = town.get(&format!("/r/{receipt}/proof.json")).await;
    let key = late.key.to_string();
    write("proof.json", proof.text());
    write("early.json", &serde_json::to_string(&early).unwrap());
    write("late.json", town.get("/api/v1/log/head").await.text());
    let path = format!("/api/v1/log/proof/consistency?first={}&second={}", early.size, late.size);
    write("way.json", town.get(&path).await.text());

    let checked = verify(folder.path(), &["receipt", "proof.json", "--key", &key]);
    assert!(checked.status.success() && said(&checked).contains("These words are entry"), "{}", said(&checked));
    assert!(!said(&checked).contains("WARNING"));
    let untrusting = verify(folder.path(), &["receipt", "proof.json"]);
    assert!(untrusting.status.success() && said(&untrusting).contains("WARNING"), "{}", said(&untrusting));
    let heads = verify(folder.path(), &["heads", "early.json", "late.json", "way.json", "--key", &key]);
    assert!(heads.status.success() && said(&heads).contains("gone on"), "{}", said(&heads));
    let back = verify(folder.path(), &["heads", "late.json", "early.json", "way.json"]);
    assert!(!back.status.success() && said(&back).contains("smaller than it was"), "{}", said(&back));

    write("forged.json", &proof.text().replace("A bench.", "No bench."));
    let forged = verify(folder.path(), &["receipt", "forged.json", "--key", &key]);
    assert!(!forged.status.success() && said(&forged).contains("the words are not those"), "{}", said(&forged));
    let other = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    let stranger = verify(folder.path(), &["receipt", "proof.json", "--key", other]);
    assert!(!stranger.status.success() && said(&stranger).contains("another key"), "{}", said(&stranger));

    let url = format!("sqlite:{}", town.folder.path().join("hearback.db").display());
    let exported = Command::new(env!("CARGO_BIN_EXE_hearback"))
        .args(["export", "log", "log.jsonl", "--database-url", &url])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(exported.status.success(), "{}", said(&exported));
    let whole = verify(folder.path(), &["log", "log.jsonl", "--key", &key]);
    assert!(whole.status.success() && said(&whole).contains("2 signed heads"), "{}", said(&whole));
    let log = fs::read_to_string(folder.path().join("log.jsonl")).unwrap();
    assert!(!log.contains("bench"), "no words leave");
    let lines: Vec<&str> = log.lines().collect();
    write("shorter.jsonl", &lines.iter().skip(1).copied().collect::<Vec<_>>().join("\n"));
    let shorter = verify(folder.path(), &["log", "shorter.jsonl", "--key", &key]);
    assert!(!shorter.status.success() && said(&shorter).contains("an entry is missing"), "{}", said(&shorter));
}
