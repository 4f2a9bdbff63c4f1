//! How long the pages take that show what was said, when little was said and when very much was: the whole way through
//! the layers, with every query, one request after the other. What counts is the ratio: no page may take longer because
//! more was said. `cargo xtask bench` runs it; its arguments are how many contributions, the few first.

#![expect(clippy::print_stdout, reason = "the figures are what this program is for")]

mod many;

use std::env::args;
use std::error::Error;

use axum::Router;
use axum::body::{Body, to_bytes};
use http::{Request, StatusCode};
use store::{Clock, Rng, Store};
use tokio::time::Instant;
use tower::ServiceExt;

const REQUESTS: usize = 100;
const WARM: usize = 5;

const LIST: &str = "/c/street-trees/contributions";

const OPEN: [(&str, &str); 15] = [
    ("the first page of the site", "/"),
    ("the consultation", "/c/street-trees"),
    ("the draft", "/c/street-trees/draft"),
    ("the list, newest first", LIST),
    ("the list, oldest first", "?order=oldest"),
    ("its last page", "?after=20"),
    ("a common word", "?q=shade"),
    ("two common words", "?q=tree+street"),
    ("a common beginning", "?q=s+tr"),
    ("a common phrase", "?q=%22tree+the%22"),
    ("a rare word", "?q=xylophone"),
    ("a section", "?section=03-streets.md"),
    ("a channel", "?channel=paper"),
    ("three filters", "?channel=sms&language=ar&respondent=organisation"),
    ("a filter and a common word", "?channel=paper&q=water"),
];

const REPORTED: [(&str, &str); 5] = [
    ("a theme", "?theme=1"),
    ("a theme and a common word", "?theme=1&q=shade"),
    ("answered", "?answered=yes"),
    ("set aside", "?answered=no"),
    ("the list after the report", LIST),
];

/// One page: its name, and the median and the 99th percentile in microseconds.
type Timed = (&'static str, u128, u128);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // Cargo adds an option of its own.
    let sizes = args().skip(1).filter(|argument| !argument.starts_with("--"));
    let sizes: Vec<usize> = sizes.map(|size| size.parse()).collect::<Result<_, _>>()?;
    let mut columns = Vec::new();
    for size in &sizes {
        println!("{size} contributions");
        columns.push(measure(*size).await?);
    }
    let heading: String = sizes.iter().map(|size| format!("{size:>18}")).collect();
    println!("\n{:<30}{heading}{:>10}", "milliseconds, median and p99", "ratio");
    let (Some(few), Some(most)) = (columns.first(), columns.last()) else { return Err("how many?".into()) };
    for (row, (name, least, _)) in few.iter().enumerate() {
        let cell =
            |column: &Vec<Timed>| format!("{:>10.2}{:>8.2}", milliseconds(column[row].1), milliseconds(column[row].2));
        let cells: String = columns.iter().map(cell).collect();
        println!("{name:<30}{cells}{:>10.2}", milliseconds(most[row].1) / milliseconds(*least));
    }
    Ok(())
}

fn milliseconds(microseconds: u128) -> f64 {
    microseconds as f64 / 1000.0
}

/// Fills a database with so much, and times the pages before the report and after it.
async fn measure(size: usize) -> Result<Vec<Timed>, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let url = format!("sqlite:{}", folder.path().join("hearback.db").display());
    let store = Store::open(&url, Clock::System { shifted_by: 0 }, Rng::System).await?;
    let router = server::http::router(server::http::site(store.clone(), "http://127.0.0.1:3000"));
    let begun = Instant::now();
    many::say(&store, size).await?;
    println!("filled in {:.0} s", begun.elapsed().as_secs_f64());
    let mut timed = times(&router, &OPEN).await?;
    many::answer(&store).await?;
    timed.extend(times(&router, &REPORTED).await?);
    store.db.close().await;
    Ok(timed)
}

async fn times(router: &Router, pages: &[(&'static str, &str)]) -> Result<Vec<Timed>, Box<dyn Error>> {
    let mut timed = Vec::new();
    for (name, path) in pages {
        let path = if path.starts_with('?') { format!("{LIST}{path}") } else { (*path).to_owned() };
        let mut times = Vec::with_capacity(REQUESTS);
        for request in 0..WARM + REQUESTS {
            let time = time(router, &path).await?;
            if request >= WARM {
                times.push(time);
            }
        }
        times.sort_unstable();
        timed.push((*name, times[times.len() / 2], times[times.len() * 99 / 100]));
    }
    Ok(timed)
}

async fn time(router: &Router, path: &str) -> Result<u128, Box<dyn Error>> {
    let request = Request::get(path).body(Body::empty())?;
    let begun = Instant::now();
    let answer = router.clone().oneshot(request).await?;
    let status = answer.status();
    let body = to_bytes(answer.into_body(), usize::MAX).await?;
    let taken = begun.elapsed().as_micros();
    if status != StatusCode::OK || body.is_empty() {
        return Err(format!("{path}: {status}").into());
    }
    Ok(taken)
}
