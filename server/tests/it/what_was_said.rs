//! What was said, as everybody reads it: page by page, picked and searched.

use app::visit::encoded;
use domain::vocabulary::Channel;
use http::StatusCode;
use serde_json::json;
use store::contributions::{Submission, submit};

use crate::advisories::{HOSTILE, assert_tame};
use crate::town::{Answer, CONTRIBUTIONS, Town};

const LIST: &str = "/c/street-trees/contributions";

/// Signs of the languages of FTS5, tsquery and SQL, and of nobody's language.
const SYNTAX: [&str; 22] = [
    "\"",
    "\"\"\"",
    "'",
    "*",
    "-",
    "shade -",
    "^shade",
    "shade AND",
    "AND OR NOT",
    "NEAR(shade day, 3)",
    "words : shade",
    "{facets} : k31",
    "(((",
    ")",
    "shade:*",
    "shade & !day",
    "'shade' <-> 'day'",
    "shade\\",
    "' OR 1=1 --",
    "'; DROP TABLE search; --",
    "\0",
    "%00",
];

/// What turns text round or hides in it (Trojan Source, CVE-2021-42574), and texts without end.
const INVISIBLE: [&str; 6] = [
    "\u{202e}edahs",
    "sha\u{200b}de",
    "\u{2066}shade\u{2069}",
    "\u{feff}shade",
    "\u{61c}shade",
    "s\u{301}\u{301}\u{301}hade",
];

async fn reads(town: &Town, path: &str) -> Answer {
    let answer = town.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    answer
}

/// The numbers of the comments on a page, in their order.
fn comments(page: &Answer) -> Vec<i64> {
    page.text().split("id=\"c-").skip(1).map(|rest| rest.split('"').next().unwrap().parse().unwrap()).collect()
}

/// Where a link of the pager leads.
fn leads(page: &Answer, rel: &str) -> Option<String> {
    let tag = page.text().split("<a ").find(|tag| tag.contains(&format!("rel=\"{rel}\"")))?;
    let href = tag.split("href=\"").nth(1)?.split('"').next()?;
    Some(href.replace("&amp;", "&"))
}

#[tokio::test]
async fn who_turns_pages_reads_everything_once_in_either_order_and_finds_back() {
    let town = Town::new().await;
    for number in 0..42 {
        // Not over the network: so many at once are too much from one address.
        let body = format!("Shade for house {number}");
        let said = Submission {
            consultation: "street-trees",
            body: &body,
            paragraph: None,
            language: None,
            email: None,
            channel: Channel::Web,
            external_id: None,
            code: None,
            section: None,
            says: store::contributions::Says::Comment,
            version: None,
        };
        submit(&town.store, &said).await.unwrap();
    }
    town.moderators_publish_all().await;
    for order in ["", "?order=oldest"] {
        let front = reads(&town, &format!("{LIST}{order}")).await;
        assert!(front.text().contains("45 comments"));
        assert_eq!((leads(&front, "first"), leads(&front, "prev")), (None, None));
        let (mut all, mut page) = (comments(&front), front);
        let mut pages = vec![all.clone()];
        while let Some(next) = leads(&page, "next") {
            page = reads(&town, &next).await;
            pages.push(comments(&page));
            all.extend(comments(&page));
        }
        assert_eq!((pages.len(), all.len(), pages[0].len()), (3, 45, 20));
        let sorted = if order.is_empty() { all.is_sorted_by(|a, b| a > b) } else { all.is_sorted_by(|a, b| a < b) };
        assert!(sorted, "{all:?}");
        let before = reads(&town, &leads(&page, "prev").unwrap()).await;
        assert_eq!(comments(&before), pages[1]);
        let first = reads(&town, &leads(&page, "first").unwrap()).await;
        assert_eq!(comments(&first), pages[0]);
    }
    // A search turns its pages, too, and keeps what was asked.
    let found = reads(&town, &format!("{LIST}?q=shade+house")).await;
    assert!(found.text().contains("42 comments"));
    let next = leads(&found, "next").unwrap();
    assert!(next.contains("q=shade%20house") && next.contains("after="), "{next}");
    assert_eq!(comments(&reads(&town, &next).await).len(), 20);
}

#[tokio::test]
async fn whatever_is_typed_into_the_search_is_words_and_no_error() {
    let town = Town::new().await;
    for typed in HOSTILE.iter().chain(&SYNTAX).chain(&INVISIBLE) {
        let page = reads(&town, &format!("{LIST}?q={}", encoded(typed))).await;
        assert_tame(page.text(), typed);
    }
    for typed in ["sha\u{200b}de", "\u{2066}shade\u{2069}", "s\u{301}hade", "SHADE", "^shade:*", "\"shade by\""] {
        assert_eq!(comments(&reads(&town, &format!("{LIST}?q={}", encoded(typed))).await).len(), 1, "{typed}");
    }
    for typed in ["shade AND day", "-shade", "\"by shade\"", "!"] {
        let page = reads(&town, &format!("{LIST}?q={}", encoded(typed))).await;
        // "-" and "AND" are no orders: the first is nothing, the second a word that nobody said.
        assert_eq!(comments(&page).len(), usize::from(typed == "-shade"), "{typed}");
    }
    let long = "shade ".repeat(500);
    assert_eq!(comments(&reads(&town, &format!("{LIST}?q={}", encoded(&long))).await).len(), 1);
    assert_eq!(reads(&town, LIST).await.text().matches("id=\"c-").count(), 3, "all tables still stand");
}

#[tokio::test]
async fn a_choice_or_a_page_that_is_not_there_is_an_empty_list_or_the_first_page() {
    let town = Town::new().await;
    for name in ["section", "paragraph", "channel", "language", "respondent", "theme"] {
        for value in ["nothing", "-1", "99999999999999999999", "\0", "%", "💥"] {
            let page = reads(&town, &format!("{LIST}?{name}={}", encoded(value))).await;
            assert!(page.text().contains("No comments here"), "{name}={value}");
        }
        for hostile in HOSTILE {
            assert_tame(reads(&town, &format!("{LIST}?{name}={}", encoded(hostile))).await.text(), name);
        }
    }
    for query in
        ["after=x", "before=", "after=99999999999999999999", "answered=perhaps", "order=none", "x=y", "q", "%ff=%fe"]
    {
        assert_eq!(comments(&reads(&town, &format!("{LIST}?{query}")).await).len(), 3, "{query}");
    }
    for query in ["after=-1", "before=-1"] {
        reads(&town, &format!("{LIST}?{query}")).await;
    }
}

#[tokio::test]
async fn who_picks_sees_what_was_chosen_and_takes_it_away_again() {
    let town = Town::new().await;
    town.says(json!({"body": "Mehr Schatten, bitte.", "language": "de"})).await;
    town.moderators_publish_all().await;
    let all = reads(&town, LIST).await;
    assert_eq!(comments(&all).len(), 4);
    assert!(all.text().contains("German") && !all.text().contains("Swahili"), "only what there is can be chosen");
    assert!(!all.text().contains("name=\"theme\""), "nobody knows of themes before the report");
    let german = reads(&town, &format!("{LIST}?language=de&q=schat&order=oldest&channel=")).await;
    assert_eq!(comments(&german).len(), 1);
    assert!(german.text().contains("one comment"));
    let without_words = format!("{LIST}?language=de&amp;order=oldest");
    let without_language = format!("{LIST}?q=schat&amp;order=oldest");
    assert!(german.text().contains(&without_words) && german.text().contains(&without_language));
}

#[tokio::test]
async fn once_the_report_is_out_everybody_picks_by_theme() {
    let town = Town::new().await;
    town.publishes_its_report().await;
    let all = reads(&town, LIST).await;
    assert!(all.text().contains("name=\"theme\"") || all.text().contains("name=\"answered\""));
    assert_eq!(comments(&reads(&town, &format!("{LIST}?answered=yes")).await).len(), 3);
    assert_eq!(comments(&reads(&town, &format!("{LIST}?answered=no")).await).len(), 0);
}

#[tokio::test]
async fn the_api_turns_the_same_list_the_oldest_first() {
    let town = Town::new().await;
    let page = town.get(&format!("{CONTRIBUTIONS}?limit=2")).await.json();
    let bodies: Vec<&str> =
        page["items"].as_array().unwrap().iter().map(|item| item["body"].as_str().unwrap()).collect();
    assert_eq!(bodies, ["Shade by the day centre, please.", "Not in front of my window."]);
    let next = format!("{CONTRIBUTIONS}?limit=2&cursor={}", page["next_cursor"].as_str().unwrap());
    let page = town.get(&next).await.json();
    assert_eq!((page["items"].as_array().unwrap().len(), page["next_cursor"].is_null()), (1, true));
    let found = town.get(&format!("{CONTRIBUTIONS}?q=DAY+cent")).await.json();
    assert_eq!((found["items"].as_array().unwrap().len(), found["next_cursor"].is_null()), (1, true));
}
