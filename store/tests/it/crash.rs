//! Rule 1 with `kill -9`: what has a receipt is there, whatever happens to the process in whatever moment.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use domain::receipt::Receipt;
use store::contributions::{Submission, submit};
use store::{Clock, Rng, Store};
use tempfile::TempDir;

use crate::town::{by_web, noon, sqlite_url};
use fixtures::Folder;

const DATABASE: &str = "HEARBACK_TEST_DATABASE_OF_THE_KILLED";
const ROUNDS: usize = 6;

async fn open(url: &str) -> Store {
    Store::open(url, Clock::set_to(noon()), Rng::System).await.unwrap()
}

/// Submits without end, and prints each receipt as soon as it is given.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "the test below starts it, to kill it"]
async fn somebody_who_is_killed() {
    let Ok(url) = std::env::var(DATABASE) else { return };
    let store = open(&url).await;
    let mut tasks = tokio::task::JoinSet::new();
    for speaker in 0..3 {
        let store = store.clone();
        tasks.spawn(async move {
            for number in 0.. {
                let words = format!("Tree {speaker} {number}");
                let submission = Submission { email: Some("amal@example.org"), ..by_web(&words) };
                let submitted = submit(&store, &submission).await.unwrap();
                // One write a line, so that a line is there whole or not at all.
                let line = format!("receipt {} {words}\n", submitted.receipt.as_str());
                std::io::stdout().lock().write_all(line.as_bytes()).unwrap();
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.unwrap();
    }
}

fn start(url: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "crash::somebody_who_is_killed", "--include-ignored", "--nocapture", "--test-threads=1"])
        .env(DATABASE, url)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Lets the child speak for a while, kills it, and answers the receipts that it gave, with the words.
fn receipts_until_killed(url: &str) -> Vec<(Receipt, String)> {
    let mut child = start(url);
    let stdout = BufReader::new(child.stdout.take().unwrap());
    let (first, spoken) = std::sync::mpsc::channel();
    let reader = thread::spawn(move || {
        let mut given = Vec::new();
        for line in stdout.lines().map_while(Result::ok) {
            // The test harness may have begun a line of its own.
            let Some((_, line)) = line.split_once("receipt ") else { continue };
            let Some((code, words)) = line.split_once(' ') else { continue };
            given.push((code.parse().unwrap(), words.to_owned()));
            let _ = first.send(());
        }
        given
    });
    spoken.recv_timeout(Duration::from_secs(30)).expect("the child gives receipts");
    thread::sleep(Duration::from_micros(Rng::System.number() % 150_000));
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap()
}

#[test]
fn rule_1_every_receipt_given_before_kill_9_opens_afterwards() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let folder = TempDir::new().unwrap();
    let url = sqlite_url(folder.path());
    runtime.block_on(async {
        let store = open(&url).await;
        store::import::consultation(&store, Folder::street_trees().path()).await.unwrap();
        store.db.close().await;
    });
    let mut given = Vec::new();
    for _ in 0..ROUNDS {
        given.extend(receipts_until_killed(&url));
        runtime.block_on(async {
            let store = open(&url).await;
            for (receipt, words) in &given {
                let trace =
                    store::receipts::trace(&store, receipt).await.unwrap().expect("a receipt that was given opens");
                assert_eq!(&trace.body, words);
            }
            assert_eq!(store::log::unaccounted(&store).await.unwrap(), Vec::<i64>::new());
            assert!(store::log::head(&store).await.unwrap().size >= given.len() as i64);
            store.db.close().await;
        });
    }
    assert!(given.len() > ROUNDS, "{} receipts in {ROUNDS} rounds", given.len());
}
