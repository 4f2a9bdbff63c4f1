//! What the verification standard asks (ASVS 5.0), each test named by its item. More of them stand in `security.rs`,
//! `permissions.rs` and in the store's tests; `docs/security.md` has the table.

use std::cell::RefCell;
use std::io::Write;
use std::sync::{Arc, Once};

use axum::body::Body;
use domain::vocabulary::Role;
use http::{Method, Request, StatusCode};
use serde_json::json;
use sqlx::AssertSqlSafe;
use store::letters::Content;
use store::{Db, letters};
use tracing_subscriber::EnvFilter;

use crate::security::{PASSWORD, TOWN, cookie_of, get, own_house, post};
use crate::town::{CONTRIBUTIONS, Town};

async fn texts(town: &Town, sql: String) -> Vec<String> {
    let Db::Sqlite { read, .. } = &town.store.db else { panic!("the town keeps its books on SQLite") };
    sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(read).await.unwrap()
}

/// All that stands in the database, but when a session was last seen.
async fn books(town: &Town) -> Vec<(String, Vec<String>)> {
    let mut books = Vec::new();
    // Who looks for what is not there is counted, whatever the method: that is what the limits are.
    let tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'visitor_count' ORDER BY 1";
    for table in texts(town, tables.to_owned()).await {
        let columns = texts(town, format!("SELECT name FROM pragma_table_info('{table}')")).await;
        let columns: Vec<String> =
            columns.iter().filter(|name| *name != "seen_at").map(|name| format!("quote({name})")).collect();
        let rows = texts(town, format!("SELECT {} FROM {table} ORDER BY 1", columns.join("||' '||"))).await;
        books.push((table, rows));
    }
    books
}

/// ASVS 2.3.4: what can be used once is used once, however many try in one moment.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn asvs_2_3_4_a_link_lets_one_in_however_many_use_it_at_once() {
    let town = Arc::new(Town::new().await);
    cookie_of(&town, "Ines", TOWN, Role::Official).await;
    post(&town, "/sign-in/link", "", "email=official.of%40lindenfeld.example").await;
    let Content::SignInLink { token } = letters::claim(&town.store, 1).await.unwrap().remove(0).content else {
        panic!()
    };
    let mut using = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let (town, path) = (town.clone(), format!("/sign-in/link/{token}"));
        using.spawn(async move { post(&town, &path, "", "").await.header("set-cookie").is_some() });
    }
    assert_eq!(using.join_all().await.into_iter().filter(|let_in| *let_in).count(), 1);
}

/// ASVS 3.4.3 and 3.4.4 to 3.4.6: the policy is on every answer, also on one that refuses or failed.
#[tokio::test]
async fn asvs_3_4_3_every_answer_has_the_policy_whatever_went_wrong() {
    let town = Town::new().await;
    let long = "x".repeat(1024 * 1024 + 1);
    let form = ("content-type", "application/x-www-form-urlencoded");
    let requests = [
        ("GET", "/nowhere", form, String::new(), StatusCode::NOT_FOUND),
        ("DELETE", "/", form, String::new(), StatusCode::NOT_FOUND),
        ("POST", "/c/street-trees/contribute", form, "body=".to_owned(), StatusCode::UNPROCESSABLE_ENTITY),
        ("POST", "/c/street-trees/contribute", form, long.clone(), StatusCode::PAYLOAD_TOO_LARGE),
        ("POST", "/c/street-trees/contribute", ("sec-fetch-site", "cross-site"), String::new(), StatusCode::FORBIDDEN),
        (
            "GET",
            "/api/v1/consultations/street-trees/contributions?limit=x",
            form,
            String::new(),
            StatusCode::BAD_REQUEST,
        ),
        ("POST", CONTRIBUTIONS, ("content-type", "application/json"), "{".to_owned(), StatusCode::BAD_REQUEST),
        ("GET", "/desk", form, String::new(), StatusCode::SEE_OTHER),
        ("GET", "/pkg/nothing.js", form, String::new(), StatusCode::NOT_FOUND),
    ];
    for (method, path, (name, value), body, status) in requests {
        let request = Request::builder().method(method).uri(path).header("host", "lindenfeld.example");
        let answer = town.send(request.header(name, value).body(Body::from(body)).unwrap()).await;
        assert_eq!(answer.status, status, "{method} {path}");
        let policy = answer.header("content-security-policy").unwrap_or_default();
        assert!(policy.starts_with("default-src 'none';") && !policy.contains("unsafe-inline"), "{method} {path}");
        assert!(policy.contains("frame-ancestors 'none'"), "{method} {path}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{method} {path}");
        assert_eq!(answer.header("referrer-policy"), Some("same-origin"), "{method} {path}");
    }
    town.store.db.close().await;
    let broken = town.get("/").await;
    assert_eq!(broken.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(broken.header("content-security-policy").is_some());
}

/// ASVS 3.5.3: reading changes nothing, for whoever reads; an export, which is a deed, is written down as one.
#[tokio::test]
async fn asvs_3_5_3_no_address_changes_anything_when_it_is_read() {
    let town = Town::new().await;
    let receipt = town.says(json!({"body": "Shade.", "email": "amal@example.org"})).await;
    let official = town.member(Role::Official, TOWN).await;
    let theme = store::analysis::save_theme(&town.store, &official, "street-trees", None, "Shade", "").await.unwrap();
    let mut cookies = vec![String::new()];
    for (organisation, role) in
        [(TOWN, Role::Official), (TOWN, Role::Administrator), ("Lindenfeld Neighbours", Role::Moderator)]
    {
        cookies.push(cookie_of(&town, "Somebody", organisation, role).await);
    }
    post(&town, "/sign-in/link", "", "email=official.of%40lindenfeld.example").await;
    let Content::SignInLink { token } = letters::claim(&town.store, 1).await.unwrap().remove(0).content else {
        panic!()
    };
    let house = own_house(&town, &cookies[1]).await.to_string();
    let before = books(&town).await;
    for cookie in &cookies {
        for (method, path) in app::listed() {
            // Also where only a form is expected: an address that takes both does nothing with a query.
            if method != Method::GET || path.ends_with("audit.csv") {
                continue;
            }
            let path = path
                .replace("{slug}", "street-trees")
                .replace("{code}", &receipt)
                .replace("{token}", &token)
                .replace("{theme}", &theme.to_string())
                .replace("organisations/{id}", &format!("organisations/{house}"))
                .replace("{id}", "4")
                .replace("{tag}", "ar");
            let query = "body=Shade&scope=person&email=x%40y.example&act=remove&member=1&d-4=publish&outcome=accepted";
            let answer = get(&town, &format!("{path}?{query}"), cookie).await;
            assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
            for (was, is) in before.iter().zip(&books(&town).await) {
                // Who opens the moderators' queue has it open, for ten minutes, and nobody else is handed the same.
                if was.0 != "opened" {
                    assert_eq!(was, is, "GET {path}");
                }
            }
        }
    }
}

/// ASVS 4.1.3: what a proxy would set is not believed when a client sends it, and steers nothing.
#[tokio::test]
async fn asvs_4_1_3_no_header_that_a_client_sends_steers_an_answer() {
    let town = Town::new().await;
    let receipt = town.says(json!({"body": "Shade."})).await;
    for path in ["/", "/c/street-trees", "/api/v1/consultations", "/desk", &format!("/r/{receipt}/received")] {
        let plain = town.get(path).await;
        for (name, value) in [
            ("host", "evil.example"),
            ("x-forwarded-host", "evil.example"),
            ("x-forwarded-proto", "https"),
            ("x-forwarded-for", "127.0.0.1"),
            ("x-real-ip", "127.0.0.1"),
            ("forwarded", "host=evil.example;proto=https;for=127.0.0.1"),
            ("x-original-url", "/desk"),
            ("x-rewrite-url", "/desk"),
            ("x-http-method-override", "DELETE"),
            ("x-user", "1"),
        ] {
            let request = Request::get(path).header(name, value).body(Body::empty()).unwrap();
            let answer = town.send(request).await;
            assert_eq!((answer.status, &answer.body), (plain.status, &plain.body), "{path} with {name}");
            assert_eq!(answer.header("location"), plain.header("location"), "{path} with {name}");
            assert_eq!(answer.header("strict-transport-security"), None, "{path} with {name}");
        }
    }
}

/// ASVS 5.2.3 and 4.2: bodies that are too long, broken or compressed are refused, and nothing is unpacked.
#[tokio::test]
async fn asvs_5_2_3_no_body_is_too_long_too_deep_or_unpacked() {
    let town = Town::new().await;
    let path = "/c/street-trees/contribute";
    // Four megabytes of one letter, as gzip would send them, and as they are.
    let mut bomb = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3];
    bomb.extend(std::iter::repeat_n(0x78, 4096));
    let form = "application/x-www-form-urlencoded";
    for (kind, coding, body, taken) in [
        (form, Some("gzip"), bomb.clone(), false),
        (form, Some("br"), bomb, false),
        (form, None, vec![b'x'; 2 * 1024 * 1024], false),
        (form, None, b"body=%".to_vec(), true),
        (form, None, b"%zz".to_vec(), false),
        (form, None, vec![0xff, 0xfe, 0x00], false),
        ("multipart/form-data; boundary=x", None, b"--x\r\nbroken".to_vec(), false),
        ("text/plain", None, b"\0\0\0".to_vec(), false),
    ] {
        let mut request = Request::post(path).header("content-type", kind);
        if let Some(coding) = coding {
            request = request.header("content-encoding", coding);
        }
        let answer = town.send(request.body(Body::from(body)).unwrap()).await;
        let was_taken = answer.status == StatusCode::SEE_OTHER;
        assert_eq!(was_taken, taken, "{kind} {coding:?}: {}", answer.status);
        assert!(was_taken || answer.status.is_client_error(), "{kind} {coding:?}: {}", answer.status);
    }
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for body in [deep.clone(), format!("{{\"body\": {deep}}}"), "{\"body\": 1e999999}".to_owned()] {
        let request = Request::post(CONTRIBUTIONS).header("content-type", "application/json").body(Body::from(body));
        assert!(town.send(request.unwrap()).await.status.is_client_error());
    }
    // Quotes within quotes, as deep as a contribution is long: taken, and not drawn so.
    town.says(json!({"body": format!("{}x", "> ".repeat(29_000))})).await;
}

/// ASVS 6.4.3: who lost the password sets a new one with what is in their own mailbox, and all that was open is closed.
#[tokio::test]
async fn asvs_6_4_3_a_lost_password_is_replaced_by_whoever_has_the_mailbox_and_by_nobody_else() {
    let town = Town::new().await;
    let stolen = cookie_of(&town, "Ines", TOWN, Role::Official).await;
    let another = "new=a+bench+below+the+limes";
    assert_eq!(post(&town, "/account/password", &stolen, another).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    post(&town, "/sign-in/link", "", "email=official.of%40lindenfeld.example").await;
    let Content::SignInLink { token } = letters::claim(&town.store, 1).await.unwrap().remove(0).content else {
        panic!()
    };
    let signed_in = post(&town, &format!("/sign-in/link/{token}"), "", "").await;
    let cookie = signed_in.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
    assert_eq!(post(&town, "/account/password", &cookie, another).await.status, StatusCode::SEE_OTHER);
    assert_eq!(get(&town, "/desk", &stolen).await.status, StatusCode::SEE_OTHER);
    for (password, way_in) in [(PASSWORD, false), ("a bench below the limes", true)] {
        let form = format!("email=official.of%40lindenfeld.example&password={}", password.replace(' ', "+"));
        assert_eq!(post(&town, "/sign-in", "", &form).await.header("set-cookie").is_some(), way_in, "{password}");
    }
}

/// ASVS 7.4.2, over HTTP: who is removed is out at once, on every device.
#[tokio::test]
async fn asvs_7_4_2_who_is_removed_is_out_on_every_device() {
    let town = Town::new().await;
    let maja = cookie_of(&town, "Maja", TOWN, Role::Administrator).await;
    let (here, there) =
        (cookie_of(&town, "Ines", TOWN, Role::Official).await, cookie_of(&town, "Ines", TOWN, Role::Official).await);
    let ines = store::sessions::find(&town.store, here.strip_prefix("hearback=").unwrap()).await.unwrap().unwrap();
    let house = own_house(&town, &maja).await;
    let form = format!("act=remove&member={}", ines.member);
    assert_eq!(post(&town, &format!("/desk/organisations/{house}"), &maja, &form).await.status, StatusCode::SEE_OTHER);
    for cookie in [here, there] {
        let answer = get(&town, "/desk/c/street-trees/report", &cookie).await;
        assert!(answer.header("location").is_some_and(|to| to.starts_with("/sign-in")), "{}", answer.status);
    }
}

thread_local! {
    /// What the program writes down on the thread of a test that listens.
    static WRITTEN: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

/// The one log of all tests: each keeps what its own thread writes.
struct Log;

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        WRITTEN.with_borrow_mut(|written| written.as_mut().map(|kept| kept.extend_from_slice(bytes)));
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// From here on, in this test, as loudly as it can be set.
fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let everything = server::cli::without_secrets(EnvFilter::new("trace"));
        tracing_subscriber::fmt().with_env_filter(everything).with_writer(|| Log).with_ansi(false).init();
    });
    WRITTEN.set(Some(Vec::new()));
}

fn heard() -> String {
    String::from_utf8(WRITTEN.take().unwrap()).unwrap()
}

/// ASVS 14.2.1 and 13.2.4: no secret travels in a query, and none is written down or handed on to another site.
#[tokio::test]
async fn asvs_14_2_1_no_secret_stands_in_a_query_a_referrer_or_a_log() {
    let town = Town::new().await;
    listen();
    let receipt = town.says(json!({"body": "The xylophone.", "email": "amal@silent.example"})).await;
    let found = post(&town, "/r", "", &format!("receipt={receipt}")).await;
    assert_eq!(found.header("location"), Some(format!("/r/{receipt}").as_str()));
    for path in ["", "/received", "/erase", "/data.json"] {
        let answer = town.get(&format!("/r/{receipt}{path}")).await;
        assert_eq!((answer.status, answer.header("referrer-policy")), (StatusCode::OK, Some("same-origin")), "{path}");
    }
    let cookie = cookie_of(&town, "Ines", TOWN, Role::Official).await;
    let form = "email=official.of%40lindenfeld.example&password=eleven+plane+trees";
    post(&town, "/sign-in", "", form).await;
    post(&town, "/sign-in", "", "email=official.of%40lindenfeld.example&password=a+guess+that+is+wrong").await;
    post(&town, "/sign-in/link", "", "email=official.of%40lindenfeld.example").await;
    get(&town, "/desk", &cookie).await;
    let written = heard();
    assert!(written.contains("answered"), "{written}");
    for secret in [
        receipt.as_str(),
        "xylophone",
        "silent.example",
        "plane trees",
        "plane+trees",
        "guess",
        "official.of",
        cookie.strip_prefix("hearback=").unwrap(),
    ] {
        assert!(!written.contains(secret), "{secret} in {written}");
    }
    // No form sends a secret by GET, and nothing that is typed is found in a query.
    for page in ["/", "/r", "/sign-in", "/sign-in/link", &format!("/r/{receipt}"), &format!("/r/{receipt}/received")] {
        let page = town.get(page).await;
        for form in page.text().split("<form").skip(1) {
            let (form, inside) = form.split_once('>').unwrap();
            let inside = inside.split("</form>").next().unwrap();
            let secret =
                ["name=\"receipt\"", "type=\"password\"", "type=\"email\""].iter().any(|of| inside.contains(of));
            assert!(!secret || form.contains("method=\"post\""), "{form}");
        }
    }
    assert_eq!(town.get(&format!("/r?receipt={receipt}")).await.header("location"), None, "a query opens nothing");
}

/// ASVS 14.3.2: what is for one person is kept by no browser and no cache.
#[tokio::test]
async fn asvs_14_3_2_what_is_for_one_person_is_not_kept() {
    let town = Town::new().await;
    let receipt = town.says(json!({"body": "Shade."})).await;
    let cookie = cookie_of(&town, "Maja", TOWN, Role::Administrator).await;
    let house = own_house(&town, &cookie).await;
    for path in ["", "/received", "/erase", "/data.json"] {
        let answer = town.get(&format!("/r/{receipt}{path}")).await;
        assert_eq!(answer.header("cache-control"), Some("private, no-store"), "{path}");
    }
    let refused = post(&town, &format!("/r/{receipt}/address"), "", "email=nobody").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.header("cache-control"), Some("private, no-store"));
    for path in [
        "/desk".to_owned(),
        "/account".to_owned(),
        "/account/codes".to_owned(),
        "/desk/organisations".to_owned(),
        format!("/desk/organisations/{house}"),
        format!("/desk/organisations/{house}/audit"),
        format!("/desk/organisations/{house}/audit.csv"),
        "/desk/c/street-trees/themes".to_owned(),
        "/desk/c/street-trees/report".to_owned(),
    ] {
        let answer = get(&town, &path, &cookie).await;
        assert_eq!(
            (answer.status, answer.header("cache-control")),
            (StatusCode::OK, Some("private, no-store")),
            "{path}"
        );
    }
    let public = get(&town, "/c/street-trees", &cookie).await;
    assert_eq!(public.header("cache-control"), Some("private, no-cache"), "a member's name stands on it");
}

/// ASVS 15.3.4: nobody gets around a limit by saying that they come from elsewhere.
#[tokio::test]
async fn asvs_15_3_4_an_address_that_a_client_claims_loosens_no_limit() {
    let town = Town::new().await;
    cookie_of(&town, "Ines", TOWN, Role::Official).await;
    let guess = |number: u8, password: &'static str| {
        let request = Request::post("/sign-in")
            .header("x-forwarded-for", format!("192.0.2.{number}"))
            .header("forwarded", format!("for=192.0.2.{number}"))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from(format!("email=official.of%40lindenfeld.example&password={password}")));
        town.send(request.unwrap())
    };
    for number in 0..10 {
        assert!(guess(number, "wrong").await.text().contains("is not right"));
    }
    let right = guess(11, "eleven+plane+trees").await;
    assert!(right.header("set-cookie").is_none() && right.text().contains("Too many tries"));
}

/// ASVS 16.3.2: what was refused for want of a role is written down, with where and in which session, and nothing of who.
#[tokio::test]
async fn asvs_16_3_2_a_refusal_is_written_down_without_saying_who() {
    let town = Town::new().await;
    let cookie = cookie_of(&town, "Ines Xylander", TOWN, Role::Official).await;
    listen();
    let refused = get(&town, "/desk/c/street-trees/moderation", &cookie).await;
    let written = heard();
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let line = written.lines().find(|line| line.contains("refused: no role allows it")).unwrap();
    assert!(line.contains("WARN") && line.contains("/desk/c/{slug}/moderation") && line.contains("session="), "{line}");
    for personal in ["Xylander", "official.of", cookie.strip_prefix("hearback=").unwrap()] {
        assert!(!written.contains(personal), "{personal}");
    }
}

/// ASVS 16.5.3 and 16.5.1: what fails fails closed, and says nothing of the inside.
#[tokio::test]
async fn asvs_16_5_3_a_failure_lets_nobody_in_and_says_nothing_of_the_inside() {
    let town = Town::new().await;
    let cookie = cookie_of(&town, "Maja", TOWN, Role::Administrator).await;
    town.store.db.close().await;
    for (method, path, body) in [
        ("GET", "/", ""),
        ("GET", "/desk", ""),
        ("GET", "/desk/c/street-trees/moderation", ""),
        ("GET", "/r/0000000000000", ""),
        ("POST", "/sign-in", "email=administrator.of%40lindenfeld.example&password=eleven+plane+trees"),
        ("POST", "/c/street-trees/contribute", "body=Shade"),
        ("GET", "/api/v1/consultations", ""),
    ] {
        let request = Request::builder().method(method).uri(path).header("cookie", &cookie);
        let request = request.header("content-type", "application/x-www-form-urlencoded").body(Body::from(body));
        let answer = town.send(request.unwrap()).await;
        assert!(answer.status == StatusCode::INTERNAL_SERVER_ERROR, "{path}: {}", answer.status);
        assert!(answer.header("set-cookie").is_none(), "{path}");
        let told = answer.text().to_lowercase();
        for inside in ["sqlx", "sqlite", "database", "pool", "panicked", ".rs:", "select ", "maja"] {
            assert!(!told.contains(inside), "{path}: {inside} in {told}");
        }
    }
}
