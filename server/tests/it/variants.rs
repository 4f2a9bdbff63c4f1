//! Variants of a draft over HTTP: what readers choose and are shown, and files that officials send.

use axum::body::Body;
use domain::variants::mark;
use domain::vocabulary::Role;
use http::{Request, StatusCode};
use store::media::PART;
use store::{sessions, variants};

use crate::town::{Answer, Town};

const DESK: &str = "/desk/c/street-trees/variants";
const TREES: &str = "01-trees.md";

async fn ofelia(town: &Town) -> String {
    let member = town.member(Role::Official, "Town of Lindenfeld").await[0].member;
    format!("hearback={}", sessions::begin(&town.store, member).await.unwrap().as_str())
}

async fn read(town: &Town, path: &str, cookie: &str) -> Answer {
    town.send(Request::get(path).header("cookie", cookie).body(Body::empty()).unwrap()).await
}

/// Sends the form of a section as a browser does, with a file at its end.
async fn save(town: &Town, variant: &str, fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Answer {
    let hats = town.member(Role::Official, "Town of Lindenfeld").await;
    let making = variants::open(&town.store, &hats, "street-trees", &variant.parse().unwrap(), TREES).await.unwrap();
    let (of, revision) = (mark(&making.original), making.revision.to_string());
    let mut body = Vec::new();
    for (name, value) in [("of", of.as_str()), ("revision", &revision), ("act", "save")].iter().chain(fields) {
        let part = format!("--xx\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    let (name, bytes) = file.unwrap_or_default();
    let head = format!("--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--xx--\r\n");
    let request = Request::post(format!("{DESK}/{variant}/{TREES}"))
        .header("cookie", ofelia(town).await)
        .header("content-type", "multipart/form-data; boundary=xx")
        .body(Body::from(body));
    town.send(request.unwrap()).await
}

/// A PNG of one pixel, as far as a browser has to know how large it is.
fn png() -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0".to_vec();
    png.extend([0; 16]);
    png
}

fn cookie(answer: &Answer) -> String {
    answer.header("set-cookie").unwrap().split(';').next().unwrap().to_owned()
}

#[tokio::test]
async fn whoever_chooses_plain_language_once_reads_it_everywhere_until_they_choose_the_original() {
    let town = Town::new().await;
    let before = town.get("/c/street-trees/draft").await;
    assert!(!before.text().contains("/draft/as/"), "there is nothing to choose");
    save(&town, "plain-en", &[("source", "# Trees\n\nWe plant <b onclick=alert(1)>trees</b>.\n")], None).await;
    let offered = town.get("/c/street-trees/draft").await;
    assert!(offered.text().contains("/c/street-trees/draft/as/plain-en"), "{}", offered.text());
    assert!(!offered.text().contains("We plant"), "nobody is given what they did not choose");
    assert!(town.get("/c/street-trees").await.text().contains("/c/street-trees/draft/as/plain-en"));

    let chosen = town.get("/c/street-trees/draft/as/plain-en").await;
    assert_eq!((chosen.status, chosen.header("location")), (StatusCode::SEE_OTHER, Some("/c/street-trees/draft")));
    let draft = read(&town, "/c/street-trees/draft", &cookie(&chosen)).await;
    assert!(draft.text().contains("We plant"), "{}", draft.text());
    assert!(!draft.text().contains("onclick=alert(1)&gt;trees</b>") && !draft.text().contains("<b onclick"), "a tag");
    assert!(draft.text().contains("You see the original"), "the other part has no plain language");
    assert!(draft.text().contains("value=\"01-trees.md\""), "what is said is said about the part");
    let paragraph = town.mill_street().await;
    assert!(draft.text().contains(&format!("id=\"p-{paragraph}\"")), "links to a paragraph find its part");

    let original = read(&town, "/c/street-trees/draft/as/original", &cookie(&chosen)).await;
    assert!(original.header("set-cookie").unwrap().contains("Max-Age=0"));
    for nothing in ["song-en", "plain", "..%2F"] {
        let answer = town.get(&format!("/c/street-trees/draft/as/{nothing}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{nothing}");
    }
}

#[tokio::test]
async fn who_chose_plain_language_loses_no_comment_on_a_paragraph_that_cannot_be_taken() {
    let town = Town::new().await;
    save(&town, "plain-en", &[("source", "# Trees\n\nWe plant trees.\n")], None).await;
    let chosen = cookie(&town.get("/c/street-trees/draft/as/plain-en").await);
    let paragraph = town.mill_street().await;
    // From a page of the original that stood open, about words that it does not have.
    let form = format!("paragraph={paragraph}&body=Shade+first&quote=nowhere");
    let request = Request::post("/c/street-trees/draft").header("cookie", chosen);
    let request = request.header("content-type", "application/x-www-form-urlencoded").body(Body::from(form));
    let refused = town.send(request.unwrap()).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("Shade first"), "{}", refused.text());
}

#[tokio::test]
async fn who_reads_a_translation_comments_beside_each_paragraph_on_the_original() {
    let town = Town::new().await;
    let hats = town.member(Role::Official, "Town of Lindenfeld").await;
    let arabic = "text-ar".parse().unwrap();
    let original = variants::open(&town.store, &hats, "street-trees", &arabic, TREES).await.unwrap().original;
    let translated: String = original
        .split("\n\n")
        .map(|block| if block.starts_with('#') { "# أشجار".to_owned() } else { "ظل للجميع.".to_owned() })
        .collect::<Vec<_>>()
        .join("\n\n");
    let saved = save(&town, "text-ar", &[("source", &translated)], None).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let chosen = cookie(&town.get("/c/street-trees/draft/as/text-ar").await);
    let draft = read(&town, "/c/street-trees/draft", &chosen).await;
    let paragraph = town.mill_street().await;
    let (_, from) = draft.text().split_once(&format!("id=\"p-{paragraph}\"")).unwrap();
    let shown = from.split("</details>").next().unwrap();
    assert!(shown.contains("lang=\"ar\"") && shown.contains("ظل للجميع"), "{shown}");
    assert!(shown.contains("name=\"body\"") && shown.contains(&format!("value=\"{paragraph}\"")), "{shown}");
    assert!(!draft.text().contains("id=\"marking\""), "words are quoted from the original alone");
}

#[tokio::test]
async fn a_picture_comes_with_its_words_or_not_at_all_and_nothing_typed_is_lost() {
    let town = Town::new().await;
    let typed = ("source", "# Trees\n\nWe plant trees.\n");
    let silent = save(&town, "easy-en", &[typed, ("shows", " ")], Some(("tree.png", &png()))).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(silent.text().contains("We plant trees.") && silent.text().contains("Say what the picture shows"));
    let script =
        save(&town, "easy-en", &[typed, ("shows", "A tree")], Some(("tree.png", b"<svg onload=alert(1)>"))).await;
    assert_eq!(script.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(script.text().contains("Browsers cannot show this file"), "{}", script.text());
    let large = vec![0; 3 * 1024 * 1024];
    let large = save(&town, "easy-en", &[typed, ("shows", "A tree")], Some(("tree.png", &large))).await;
    assert_eq!(large.status, StatusCode::UNPROCESSABLE_ENTITY);

    let fields = [typed, ("shows", "A tree] \" <onerror=x>")];
    let saved = save(&town, "easy-en", &fields, Some(("tree.png", &png()))).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let chosen = cookie(&town.get("/c/street-trees/draft/as/easy-en").await);
    let draft = read(&town, "/c/street-trees/draft", &chosen).await;
    let (_, picture) = draft.text().split_once("<img ").unwrap();
    let picture = picture.split('>').next().unwrap();
    assert!(picture.contains("loading=\"lazy\"") && picture.contains("width=\"1\""), "{picture}");
    assert!(draft.text().contains("A tree]"), "{picture}");
    let address = picture.split("src=\"").nth(1).unwrap().split('"').next().unwrap();
    let answer = town.get(address).await;
    assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, Some("image/png")));
    assert_eq!(&answer.body[..], png());
    assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
    assert!(answer.header("cache-control").unwrap().contains("immutable"));
}

#[tokio::test]
async fn a_recording_plays_from_wherever_somebody_wants_to_hear_it() {
    let town = Town::new().await;
    let mut sound = b"ID3\x04\0\0\0\0\0\0".to_vec();
    sound.extend((0..PART + 500).map(|at| (at % 251) as u8));
    let missing = save(&town, "audio-en", &[], None).await;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(missing.text().contains("Choose a recording"));
    let saved = save(&town, "audio-en", &[], Some(("trees.mp3", &sound))).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let again = save(&town, "audio-en", &[], None).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "it is still right");

    let chosen = cookie(&town.get("/c/street-trees/draft/as/audio-en").await);
    let draft = read(&town, "/c/street-trees/draft", &chosen).await;
    assert!(draft.text().contains("preload=\"none\"") && draft.text().contains("263\u{a0}kB"), "{}", draft.text());
    let address = draft.text().split("<audio").nth(1).unwrap().split("src=\"").nth(1).unwrap();
    let address = address.split('"').next().unwrap().to_owned();

    let ask =
        async |range: &str| town.send(Request::get(&address).header("range", range).body(Body::empty()).unwrap()).await;
    let whole = town.get(&address).await;
    assert_eq!((whole.status, &whole.body[..]), (StatusCode::OK, &sound[..]));
    assert_eq!(whole.header("content-encoding"), None, "it is compressed already");
    let (from, to) = (PART - 100, PART + 99);
    let middle = ask(&format!("bytes={from}-{to}")).await;
    assert_eq!((middle.status, &middle.body[..]), (StatusCode::PARTIAL_CONTENT, &sound[from..=to]));
    assert_eq!(middle.header("content-range").unwrap(), format!("bytes {from}-{to}/{}", sound.len()));
    let end = ask("bytes=-7").await;
    assert_eq!(&end.body[..], &sound[sound.len() - 7..]);
    assert_eq!(ask("bytes=99999999-").await.status, StatusCode::RANGE_NOT_SATISFIABLE);
    for odd in ["bytes=0-1,5-6", "lines=1-2", "bytes=9-1", "bytes=a-"] {
        let answer = ask(odd).await;
        assert!(
            [StatusCode::OK, StatusCode::RANGE_NOT_SATISFIABLE].contains(&answer.status),
            "{odd}: {}",
            answer.status
        );
    }
    assert_eq!(town.get("/media/guessed.mp3").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_promise_is_made_before_a_consultation_opens() {
    let town = Town::new().await;
    let cookie = ofelia(&town).await;
    let page = read(&town, DESK, &cookie).await;
    assert!(page.text().contains("Add another way to read it"), "it is open: {}", page.text());
    let form = async |body: &'static str| {
        let request = Request::post(DESK).header("cookie", &cookie);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        town.send(request.body(Body::from(body)).unwrap()).await
    };
    let begun = form("act=promise&kind=plain&language=en").await;
    assert_eq!(begun.header("location"), Some("/desk/c/street-trees/variants/plain-en/01-trees.md"));
    for (body, said) in [
        ("act=promise&kind=&language=en", "Choose what it is"),
        ("act=promise&kind=text&language=en", "already"),
        ("act=promise&kind=text&language=Arabic", "short name of the language"),
        ("act=withdraw&variant=plain-en", "before a consultation opens"),
    ] {
        let refused = form(body).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{body}");
        assert!(refused.text().contains(said), "{body}: {}", refused.text());
    }
}
