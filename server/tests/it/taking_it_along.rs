//! A consultation that people take along, to where there is no line: as a text, as a booklet.

use axum::body::Body;
use domain::text_pack::MOST_BYTES;
use fixtures::Folder;
use http::{Request, StatusCode};
use serde_json::json;

use crate::town::{Answer, Town, asked};

const CONSULTATION: &str = "/c/street-trees";
const TEXT: &str = "/c/street-trees/text-pack.txt";
const BOOKLET: &str = "/c/street-trees/booklet";

async fn get_in(town: &Town, path: &str, language: &str) -> Answer {
    town.send(Request::get(path).header("accept-language", language).body(Body::empty()).unwrap()).await
}

async fn town_with(folder: &Folder) -> Town {
    Town::with("http://lindenfeld.example", folder).await
}

#[tokio::test]
async fn who_has_a_phone_that_shows_letters_alone_reads_all_of_it() {
    let asked = asked();
    asked.write(
        "draft/01-trees.md",
        "# Where trees stand\n\nThe *first* trees: see [the map](https://lindenfeld.example/map).\n\n1. Mill Street\n   \
         - by the bridge\n2. Market Square\n\n| Year | Trees |\n|---|---|\n| 2031 | 80 |\n\n![A lime in \
         June](https://lindenfeld.example/lime.png)\n",
    );
    let town = town_with(&asked).await;
    let answer = town.get(TEXT).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
    assert_eq!(answer.header("content-language"), Some("en"));
    assert_eq!(answer.header("content-disposition"), Some("inline; filename=\"street-trees.txt\""));
    assert_eq!(answer.header("cache-control"), Some("public, no-cache"));
    let text = answer.text();
    let in_order = [
        "Street Trees\r\n",
        "Town of Lindenfeld asks what people think.",
        "“Draft for comment”",
        "http://lindenfeld.example/c/street-trees\r\n",
        "In plain words\r\n\r\nWe want to plant 200 trees.",
        "- Which streets come first",
        "- The town pays for 200 trees",
        "Lindenfeld Town Council decides on",
        "- Closes: ",
        "- Report with the answers: ",
        "\r\n\r\nWhere trees stand\r\n\r\n(1) The first trees: see the map (https://lindenfeld.example/map).\r\n\r\n",
        "(2) 1. Mill Street\r\n  - by the bridge\r\n\r\n(3) 2. Market Square",
        "(4) Year: 2031; Trees: 80",
        "(5) A lime in June (https://lindenfeld.example/lime.png)",
        "How to answer",
        "You can answer until",
        "No account, no name.",
        "Ways to take part: Website, Another service",
        "Languages: English, Arabic",
        "http://lindenfeld.example/c/street-trees/draft\r\n",
    ];
    let mut rest = text;
    for words in in_order {
        let (_, behind) = rest.split_once(words).unwrap_or_else(|| panic!("`{words}` comes not next in {rest}"));
        rest = behind;
    }
    assert!(!text.contains("days left") && !text.replace("\r\n", "").contains(['\r', '\n']), "{text}");

    // Who has it already is told so in a few bytes.
    let tag = answer.header("etag").unwrap();
    let again = town.send(Request::get(TEXT).header("if-none-match", tag).body(Body::empty()).unwrap()).await;
    assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0));
}

#[tokio::test]
async fn who_gets_a_long_draft_as_a_text_learns_what_is_not_in_it_and_still_how_to_answer() {
    let asked = asked();
    let paragraph = "Every street gets the shade that its people ask for. ".repeat(10);
    let streets = ["Mill Street", "Market Square", "Chapel Lane", "Station Road", "School Lane", "Quarry Road"];
    for (number, street) in streets.iter().enumerate() {
        let text = format!("# {street}\n\n{}", format!("{paragraph}\n\n").repeat(17));
        asked.write(&format!("draft/1{number}-street.md"), &text);
    }
    let town = town_with(&asked).await;
    let answer = town.get(TEXT).await;
    let text = answer.text();
    assert!(text.len() <= MOST_BYTES, "{}", text.len());
    assert!(text.contains("\r\nSchool Lane\r\n\r\n(") && !text.contains("\r\nQuarry Road\r\n\r\n("), "{text}");
    let (_, missing) = text.split_once("too long for this text").unwrap();
    assert!(missing.contains("/c/street-trees/draft\r\n\r\n- Quarry Road\r\n"), "{missing}");
    assert!(missing.contains("You can answer until"), "{missing}");
}

#[tokio::test]
async fn a_consultation_in_arabic_has_its_text_in_arabic_whoever_asks() {
    let asked = asked();
    asked.edit("consultation.toml", "language = \"en\"", "language = \"ar\"");
    let town = town_with(&asked).await;
    let answer = get_in(&town, TEXT, "fr").await;
    assert_eq!(answer.header("content-language"), Some("ar"));
    assert!(answer.text().contains("كيف تجيب"), "{}", answer.text());
    // A name in Latin letters within an Arabic sentence does not turn it round.
    assert!(answer.text().contains("\u{2068}Town of Lindenfeld\u{2069}"), "{}", answer.text());

    // Where the pages do not speak the consultation's language, they say the rest in the reader's.
    let asked = self::asked();
    asked.edit("consultation.toml", "language = \"en\"", "language = \"de\"");
    let answer = get_in(&town_with(&asked).await, TEXT, "fr").await;
    assert_eq!(answer.header("content-language"), Some("de, fr"));
    assert!(answer.text().contains("Comment répondre"), "{}", answer.text());
}

#[tokio::test]
async fn a_booklet_has_all_that_the_paper_must_say_and_promises_no_way_that_there_is_not() {
    let asked = asked();
    let moderators = "moderators = [\"Lindenfeld Neighbours\"]";
    asked.edit("consultation.toml", moderators, &format!("{moderators}\nfacilitators = [\"Quarry Residents\"]"));
    let town = town_with(&asked).await;
    let answer = town.get(BOOKLET).await;
    assert_eq!((answer.status, answer.header("cache-control")), (StatusCode::OK, Some("public, no-cache")));
    let page = answer.text();
    for words in [
        "Town of Lindenfeld",
        "We want to plant 200 trees.",
        "Which streets come first",
        "Paragraph 1",
        "The first trees are planted on Market Square",
        "Mill Street follows",
        "Quarry Residents",
        "http://lindenfeld.example/c/street-trees/draft",
        "Paragraph number",
    ] {
        assert!(page.contains(words), "{words} in {page}");
    }
    let main = page.split_once("<main").unwrap().1;
    assert!(!main.contains("<form") && !main.contains("Letter or form") && !main.contains("days left"), "{main}");
}

/// What cannot be read yet, or is not there, is not there in any form.
#[tokio::test]
async fn nobody_takes_along_what_is_not_public() {
    let town = Town::new().await;
    for form in ["booklet", "text-pack.txt"] {
        assert_eq!(town.get(&format!("/c/parking/{form}")).await.status, StatusCode::NOT_FOUND);
    }
    let newest = town.get(TEXT).await;
    assert!(!newest.text().contains("by the day centre"), "the plan as decided has its day ahead");
    town.publishes_its_report().await;
    let decided = town.get(TEXT).await;
    assert!(decided.text().contains("by the day centre") && decided.text().contains("“Plan as decided”"));
    assert!(decided.text().contains("This consultation is closed for comments"), "{}", decided.text());
    assert!(decided.text().contains("/c/street-trees/report"), "{}", decided.text());
}

/// The links of a page that lead to a file, each with its address and its words.
fn files(page: &str) -> Vec<(String, String)> {
    let links = page.split("<a ").skip(1).filter_map(|link| {
        let (tag, rest) = link.split_once('>')?;
        let (words, _) = rest.split_once("</a>")?;
        let href = tag.split_once("href=\"")?.1.split_once('"')?.0;
        let is_file = tag.contains("download") || [".txt", ".json", ".csv"].iter().any(|end| href.ends_with(end));
        is_file.then(|| (href.to_owned(), words.to_owned()))
    });
    links.collect()
}

#[tokio::test]
async fn who_pays_for_each_megabyte_knows_how_large_a_file_is_before_it_comes() {
    let town = Town::new().await;
    let receipt = town.says(json!({"client_id": "1", "body": "Shade, please."})).await;
    let pages = [
        "/".to_owned(),
        CONSULTATION.to_owned(),
        BOOKLET.to_owned(),
        "/c/street-trees/draft".to_owned(),
        "/c/street-trees/contributions".to_owned(),
        "/help".to_owned(),
        "/log".to_owned(),
        "/privacy".to_owned(),
        format!("/r/{receipt}"),
        format!("/r/{receipt}/received"),
    ];
    let mut found = Vec::new();
    for page in pages {
        let answer = town.get(&page).await;
        assert_eq!(answer.status, StatusCode::OK, "{page}");
        for (href, words) in files(answer.text()) {
            let file = town.get(&href).await;
            let size = format!("({}\u{a0}kB)", file.body.len().div_ceil(1_000));
            assert!(words.contains(&size), "{page}: {href} is {size}, the link says {words}");
            found.push(href.rsplit('/').next().unwrap().to_owned());
        }
    }
    found.sort();
    assert_eq!(found, ["data.json", "receipt.txt", "text-pack.txt"]);

    // The booklet is a page to be loaded, and large: it says so, too.
    let page = town.get(CONSULTATION).await;
    let (_, behind) = page.text().split_once("/c/street-trees/booklet\">").unwrap();
    let (words, _) = behind.split_once("</a>").unwrap();
    let said: usize = words.split_once('(').unwrap().1.split_once('\u{a0}').unwrap().0.parse().unwrap();
    let is = town.get(BOOKLET).await.body.len().div_ceil(1_000);
    assert!(said.abs_diff(is) <= 1, "{words}, and it is {is} kB");
}
