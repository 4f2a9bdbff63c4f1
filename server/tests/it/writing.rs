//! Writing a draft over HTTP: what officials see, upload and publish, and what nobody can smuggle into it.

use axum::body::Body;
use domain::uploaded::MOST_FILE_BYTES;
use domain::vocabulary::Role;
use fixtures::WordFile;
use http::{Request, StatusCode};
use store::sessions;

use crate::town::{Answer, Town};

const WRITE: &str = "/desk/c/street-trees/write";
const UPLOAD: &str = "/desk/c/street-trees/upload";

async fn ofelia(town: &Town) -> String {
    let member = town.member(Role::Official, "Town of Lindenfeld").await[0].member;
    format!("hearback={}", sessions::begin(&town.store, member).await.unwrap().as_str())
}

async fn read(town: &Town, path: &str, cookie: &str) -> Answer {
    town.send(Request::get(path).header("cookie", cookie).body(Body::empty()).unwrap()).await
}

async fn form(town: &Town, path: &str, cookie: &str, fields: &[(&str, &str)]) -> Answer {
    let encoded = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    let body = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect::<Vec<_>>().join("&");
    let request = Request::post(path)
        .header("cookie", cookie)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(body));
    town.send(request.unwrap()).await
}

async fn upload(town: &Town, cookie: &str, name: &str, bytes: &[u8]) -> Answer {
    let mut body =
        format!("--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n").into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--xx--\r\n");
    let request = Request::post(UPLOAD)
        .header("cookie", cookie)
        .header("content-type", "multipart/form-data; boundary=xx")
        .header("content-length", body.len())
        .body(Body::from(body));
    town.send(request.unwrap()).await
}

/// The value of a hidden field.
fn hidden(answer: &Answer, name: &str) -> String {
    let (_, rest) = answer.text().split_once(&format!("name=\"{name}\" value=\"")).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn ofelia_makes_a_consultation_from_a_word_file() {
    let town = Town::new().await;
    let cookie = ofelia(&town).await;
    assert!(read(&town, "/desk", &cookie).await.text().contains("/desk/consultations/new"));
    let new = read(&town, "/desk/consultations/new", &cookie).await;
    assert!(new.text().contains("value=\"Europe/Lisbon\""), "the zone of the town's last consultation");
    let typed =
        [("slug", "Benches!"), ("title", "Benches <in> the park"), ("closes", "soon"), ("undecided", "How many")];
    let refused = form(&town, "/desk/consultations/new", &cookie, &typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in ["Benches!", "Benches &lt;in&gt; the park", "soon", "How many", "small letters"] {
        assert!(refused.text().contains(kept), "{kept} in {}", refused.text());
    }
    let fields = [
        ("slug", "benches"),
        ("title", "Benches in the Park"),
        ("language", "en"),
        ("languages", "en"),
        ("zone", "Europe/Lisbon"),
        ("closes", "2031-04-30"),
        ("decision", "2031-06-30"),
        ("report", "2031-06-30"),
        ("level", "consult"),
    ];
    let made = form(&town, "/desk/consultations/new", &cookie, &fields).await;
    assert_eq!((made.status, made.header("location")), (StatusCode::SEE_OTHER, Some("/desk/c/benches/write")));
    let about = read(&town, "/desk/c/benches/about", &cookie).await;
    assert!(about.text().contains("value=\"2031-04-30\""), "{}", about.text());
    let changed = [&fields[2..], &[("title", "Benches in both parks")]].concat();
    let changed = form(&town, "/desk/c/benches/about", &cookie, &changed).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER);
    assert!(read(&town, "/desk/c/benches/write", &cookie).await.text().contains("Benches in both parks"));
    assert_eq!(town.get("/c/benches").await.status, StatusCode::NOT_FOUND, "it is a draft");
}

#[tokio::test]
async fn a_file_is_looked_at_before_it_is_used() {
    let town = Town::new().await;
    let cookie = ofelia(&town).await;
    let file = WordFile::default()
        .heading("Heading1", "Money")
        .says("The town pays for <b>all</b> trees.")
        .xml("<w:p><w:r><w:drawing><wp:docPr descr=\"A map\"/></w:drawing></w:r></w:p>");
    let sent = upload(&town, &cookie, "plan.docx", &file.bytes()).await;
    assert_eq!(
        (sent.status, sent.header("location")),
        (StatusCode::SEE_OTHER, Some("/desk/c/street-trees/upload#looked"))
    );
    let looked = read(&town, UPLOAD, &cookie).await;
    for shown in ["plan.docx", "pays for &lt;b&gt;all&lt;/b&gt; trees.", "A picture", "A map", "Money"] {
        assert!(looked.text().contains(shown), "{shown} in {}", looked.text());
    }
    assert!(!read(&town, WRITE, &cookie).await.text().contains("Money"));
    let id = hidden(&looked, "upload");
    let other = form(&town, "/desk/c/street-trees/upload/use", &cookie, &[("upload", "77")]).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
    let used = form(&town, "/desk/c/street-trees/upload/use", &cookie, &[("upload", &id)]).await;
    assert_eq!(used.header("location"), Some(WRITE));
    assert!(read(&town, WRITE, &cookie).await.text().contains("Money"));
}

#[tokio::test]
async fn a_file_that_cannot_be_taken_is_answered_with_what_to_do() {
    let town = Town::new().await;
    let cookie = ofelia(&town).await;
    let big = vec![b'a'; MOST_FILE_BYTES + 1];
    let long = "word ".repeat(1024 * 1024);
    let cases: [(&str, &[u8], &str); 6] = [
        ("plan.docx", b"PK\x03\x04 and then nothing", "no Word file"),
        ("plan.doc", b"\xD0\xCF\x11\xE0", "older Word file"),
        ("plan.pdf", b"%PDF-1.7", "Only .docx"),
        ("plan.docx", &big, "larger than 10 MB"),
        ("plan.md", long.as_bytes(), "too long to be taken at once"),
        ("", b"", "Choose a file"),
    ];
    for (name, bytes, answer) in cases {
        let refused = upload(&town, &cookie, name, bytes).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(refused.text().contains(answer), "{answer} in {}", refused.text());
    }
    let huge = vec![b'a'; 3 * MOST_FILE_BYTES];
    assert_eq!(upload(&town, &cookie, "plan.docx", &huge).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    // Only files may be so large.
    let words = "a".repeat(2 * 1024 * 1024);
    let comment = form(&town, "/c/street-trees/draft", "", &[("body", &words)]).await;
    assert_eq!(comment.status, StatusCode::PAYLOAD_TOO_LARGE);
    // Nothing of a file is read for somebody who may not write.
    let moderator = town.member(Role::Moderator, "Lindenfeld Neighbours").await[0].member;
    let moderator = format!("hearback={}", sessions::begin(&town.store, moderator).await.unwrap().as_str());
    assert_eq!(upload(&town, &moderator, "plan.docx", &big).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn two_who_write_at_once_lose_nothing() {
    let town = Town::new().await;
    let cookie = ofelia(&town).await;
    let path = format!("{WRITE}/01-trees.md");
    let opened = read(&town, &path, &cookie).await;
    assert!(opened.text().contains("Market Square") && opened.text().contains("class=\"preview\""));
    let revision = hidden(&opened, "revision");
    let first =
        form(&town, &path, &cookie, &[("revision", &revision), ("source", "# Trees\n\nLimes on Mill Street.")]).await;
    assert_eq!((first.status, first.header("location")), (StatusCode::SEE_OTHER, Some(&*format!("{path}#preview"))));
    let second =
        form(&town, &path, &cookie, &[("revision", &revision), ("source", "# Trees\n\nPlanes </textarea> there.")])
            .await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    for kept in ["Limes on Mill Street.", "Planes &lt;/textarea&gt; there.", "Nothing is lost", "<ins>", "<del>"] {
        assert!(second.text().contains(kept), "{kept} in {}", second.text());
    }
    let newer = hidden(&second, "revision");
    let third = form(&town, &path, &cookie, &[("revision", &newer), ("source", "# Trees\n\nLimes and planes.")]).await;
    assert_eq!(third.status, StatusCode::SEE_OTHER);
    assert!(read(&town, &path, &cookie).await.text().contains("Limes and planes."));
}

/// What people have hidden scripts in, in Markdown and in HTML.
const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java&#x0A;script:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[x](vbscript:msgbox(1))",
    "![x](https://tracker.example/p.png)",
    "![x\"onerror=\"alert(1)](x)",
    "[x](https://x.example \"onmouseover=alert(1)\")",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<iframe src=https://x.example></iframe>",
    "<style>*{display:none}</style>",
    "<div style=\"position:fixed\">x</div>",
    "<base href=https://x.example>",
    "<form action=https://x.example><button>x</button></form>",
    "<sub onclick=alert(1)>x</sub>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "`<script>alert(1)</script>`",
    "```\n</code></pre><script>alert(1)</script>\n```",
    "<!-- --><script>alert(1)</script>-->",
    "[^1]\n\n[^1]: <script>alert(1)</script>",
    "| a |\n|---|\n| <script>alert(1)</script> |",
    "</textarea><script>alert(1)</script>",
];

/// Every tag of a page, in small letters; what is only written in its text has no `<` there.
fn tags(html: &str) -> Vec<String> {
    let begins =
        html.match_indices('<').filter(|(at, _)| html[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic()));
    begins.map(|(at, _)| html[at..].split_inclusive('>').next().unwrap_or_default().to_lowercase()).collect()
}

/// A tag that runs something, asks somebody else for something, or changes how the page looks. Scripts of the page's own
/// frame have an address.
fn does_harm(tag: &str) -> bool {
    let name = tag[1..].split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    let named = ["img", "iframe", "style", "base", "math", "object", "embed"].contains(&name)
        || name == "script" && !tag.starts_with("<script type=\"module\" src=");
    let handles = tag.split_whitespace().skip(1).any(|part| part.starts_with("on") && part.contains('='));
    let leads = ["=\"javascript:", "=\"data:", "=\"vbscript:", " style="].iter().any(|harm| tag.contains(harm));
    named || handles || leads
}

#[test]
fn what_does_harm_is_recognised() {
    let harmful =
        ["<script>", "<IMG src=x>", "<a href=\"javascript:alert(1)\">", "<p onclick=\"x\">", "<p style=\"\">"];
    for html in harmful {
        assert!(tags(html).iter().any(|tag| does_harm(tag)), "{html}");
    }
    assert!(!tags("<p>a &lt;script&gt; <a href=\"https://x.example\">b</a>").iter().any(|tag| does_harm(tag)));
}

#[tokio::test]
async fn no_script_comes_through_the_preview_or_the_published_text() {
    let town = Town::new().await;
    let cookie = ofelia(&town).await;
    let path = format!("{WRITE}/01-trees.md");
    let deep = format!("{}the deepest words", "> - ".repeat(5_000));
    let source = format!("# Trees\n\n{}\n\n{deep}\n", HOSTILE.join("\n\n"));
    let revision = hidden(&read(&town, &path, &cookie).await, "revision");
    let saved = form(&town, &path, &cookie, &[("revision", &revision), ("source", &source)]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    let editor = read(&town, &path, &cookie).await;
    let preview = editor.text().split_once("class=\"preview\"").unwrap().1.to_owned();
    let published = form(&town, WRITE, &cookie, &[("act", "publish"), ("name", "Second draft")]).await;
    assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", published.text());
    let changes = town.get("/c/street-trees/draft/changes").await;
    for (page, html) in [("preview", preview.as_str()), ("editor", editor.text()), ("changes", changes.text())] {
        let harmful: Vec<String> = tags(html).into_iter().filter(|tag| does_harm(tag)).collect();
        assert_eq!(harmful, Vec::<String>::new(), "{page}");
    }
    assert!(preview.contains("the deepest words"));
}

#[tokio::test]
async fn what_must_be_mended_is_listed_where_it_can_be_mended() {
    let town = Town::new().await;
    let cookie = ofelia(&town).await;
    let added = form(&town, WRITE, &cookie, &[("act", "add"), ("title", "Costs")]).await;
    assert_eq!(added.header("location"), Some(&*format!("{WRITE}/costs")));
    let listed = read(&town, WRITE, &cookie).await;
    assert!(listed.text().contains("There is nothing to read in this section."));
    let refused = form(&town, WRITE, &cookie, &[("act", "publish"), ("name", "Second draft")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in ["href=\"#mend\"", "value=\"Second draft\"", "/write/costs"] {
        assert!(refused.text().contains(kept), "{kept}");
    }
    let nameless = form(&town, WRITE, &cookie, &[("act", "add"), ("title", " ")]).await;
    assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
    let unknown = read(&town, &format!("{WRITE}/nowhere"), &cookie).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}
