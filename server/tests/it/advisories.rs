//! What peers fell over, one test each: the advisory is named above it, and its name says what holds here. More of them
//! stand in `security.rs` and `permissions.rs`; `docs/security.md` has the table.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::body::Body;
use domain::time::{DAY, HOUR, MINUTE, SECOND};
use domain::vocabulary::Role;
use fixtures::{Folder, line};
use http::{Method, Request, StatusCode};
use serde_json::json;
use store::letters::Content;
use store::{consultations, import, invitations, letters, moderation, sessions};
use tokio::net::TcpListener;

use crate::security::{PASSWORD, TOWN, cookie_of, get, own_house, post};
use crate::town::{CONTRIBUTIONS, Town, asked};

/// Whatever of it came alive in a page would run, load something or take the reader elsewhere.
pub const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "\"><script>alert(1)</script>",
    "'\"><img src=x onerror=alert(1)>",
    "</textarea><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "<svg/onload=alert(1)>",
    "<iframe src=https://evil.example></iframe>",
    "<style>@import 'https://evil.example/x.css'</style>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<object data=https://evil.example/x.swf></object>",
    "<video src=https://evil.example/x.mp4 autoplay></video>",
    "<form action=https://evil.example><input name=q></form>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "[x](javascript:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:msgbox(1))",
    "[x]: javascript:alert(1)\n\n[x]",
    "<javascript:alert(1)>",
    "![x](https://evil.example/pixel.png)",
    "![x](https://evil.example/pixel.png \"onload=alert(1)\")",
    "<b onmouseover=alert(1)>x</b>",
    "# <details open ontoggle=alert(1)>",
    "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
    "```\n</code></pre><script>alert(1)</script>\n```",
    "[^1]\n\n[^1]: <script>alert(1)</script>",
];

/// Every tag of a page that people's words must never become, and every attribute.
pub fn assert_tame(page: &str, context: &str) {
    let (_, body) = page.split_once("<main").unwrap_or(("", page));
    let mut rest = body;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let end = rest.find('>').unwrap_or(rest.len());
        let tag = rest[..end].to_ascii_lowercase();
        let name: String = tag.chars().take_while(|c| c.is_ascii_alphanumeric()).collect();
        let loader = tag.starts_with("script type=\"module\" src=\"/pkg/");
        for live in ["script", "img", "iframe", "style", "meta", "link", "object", "embed", "video", "audio", "svg/"] {
            assert!(name != live || loader, "{context}: <{tag}>");
        }
        for handler in ["onerror=", "onload=", "onmouseover=", "ontoggle=", "srcdoc=", " style="] {
            let attribute = tag.split('"').step_by(2).any(|outside| outside.contains(handler));
            assert!(!attribute, "{context}: <{tag}>");
        }
        for scheme in ["javascript:", "data:", "vbscript:"] {
            let leads = ["href=\"", "src=\"", "action=\""].iter().any(|to| tag.contains(&format!("{to}{scheme}")));
            assert!(!leads, "{context}: <{tag}>");
        }
        assert!(name != "form" || !tag.contains("evil.example"), "{context}: <{tag}>");
        rest = &rest[end..];
    }
}

/// A second consultation of the same town, with a moderator of its own.
async fn also_asks_about_bus_stops(town: &Town) {
    let folder = Folder::street_trees();
    folder.edit("consultation.toml", "slug = \"street-trees\"", "slug = \"bus-stops\"");
    folder.edit("consultation.toml", "moderators = [\"Lindenfeld Neighbours\"]", "moderators = [\"Quarry Residents\"]");
    folder.contributions(&[line("b1", json!({"body": "A bench at the stop."}))]);
    import::consultation(&town.store, folder.path()).await.unwrap();
}

/// A consultation that is still being prepared, with something in it already.
async fn prepares_a_draft(town: &Town) -> String {
    let folder = Folder::street_trees();
    folder.edit("consultation.toml", "slug = \"street-trees\"", "slug = \"secret-plan\"");
    folder.edit("consultation.toml", "title = \"Street Trees\"", "title = \"Quarry closes\"");
    folder.edit("consultation.toml", "undecided = [\"Which streets come first\"]", "undecided = []");
    folder.contributions(&[line("s1", json!({"body": "The quarry must stay."}))]);
    let imported = import::consultation(&town.store, folder.path()).await.unwrap();
    assert!(!imported.missing.is_empty());
    store::receipts::of_import(&town.store, "secret-plan").await.unwrap().remove(0).1.as_str().to_owned()
}

async fn contribution_in(town: &Town, slug: &str) -> i64 {
    let id = consultations::find(&town.store, slug).await.unwrap().unwrap().id;
    let listing = store::contributions::Listing { most: 1, ..Default::default() };
    store::contributions::published(&town.store, id, &listing).await.unwrap().0[0].id
}

async fn secret_of_the_letter(town: &Town) -> String {
    match letters::claim(&town.store, 10).await.unwrap().pop().unwrap().content {
        Content::Invitation { token, .. } | Content::SignInLink { token } => token,
        other => panic!("no secret: {other:?}"),
    }
}

/// Loomio CVE-2017-11594 (Markdown), Decidim CVE-2024-45594 (embeds) and CVE-2023-51447 (as far as Markdown shows what
/// lies elsewhere): what people write is text and links, on every page that shows it.
#[tokio::test]
async fn nothing_that_people_write_comes_alive_on_any_page() {
    let town = Town::new().await;
    let moderator = cookie_of(&town, "Mara", "Lindenfeld Neighbours", Role::Moderator).await;
    let analyst = cookie_of(&town, "Tomas", TOWN, Role::Analyst).await;
    let mut receipts = Vec::new();
    for hostile in HOSTILE {
        receipts.push(town.says(json!({"body": hostile})).await);
    }
    let queue = get(&town, "/desk/c/street-trees/moderation", &moderator).await;
    assert_eq!(queue.status, StatusCode::OK);
    assert_tame(queue.text(), "the moderators' queue");
    town.moderators_publish_all().await;
    for path in ["/c/street-trees/contributions", "/c/street-trees/draft"] {
        assert_tame(town.get(path).await.text(), path);
    }
    assert_tame(get(&town, "/desk/c/street-trees/themes", &analyst).await.text(), "the coding board");
    assert_tame(get(&town, "/desk/c/street-trees/moderation/decided", &moderator).await.text(), "decisions");
    for receipt in &receipts {
        for path in [format!("/r/{receipt}"), format!("/r/{receipt}/received"), format!("/r/{receipt}/erase")] {
            assert_tame(town.get(&path).await.text(), &path);
        }
        let held = town.get(&format!("/r/{receipt}/data.json")).await.json();
        assert_tame(held["contribution"]["html"].as_str().unwrap(), "the export");
    }
    for item in town.get(&format!("{CONTRIBUTIONS}?limit=200")).await.json()["items"].as_array().unwrap() {
        assert_tame(item["html"].as_str().unwrap(), "the API");
    }
}

/// Decidim CVE-2024-41673: the comparison of two versions is text, whatever stands in them.
#[tokio::test]
async fn a_comparison_of_versions_runs_nothing_that_stands_in_them() {
    let folder = asked();
    let (mut draft, mut changed) = ("# Where trees stand\n\n".to_owned(), "# Where trees stand\n\n".to_owned());
    for (number, hostile) in HOSTILE.iter().filter(|text| !text.contains('\n')).enumerate() {
        draft.push_str(&format!("Paragraph {number} of the plan says so: {hostile}\n\n"));
        changed.push_str(&format!("Paragraph {number} of the plan now says so: {hostile} {hostile}\n\n"));
    }
    folder.write("draft/01-trees.md", &draft);
    folder.write("final/01-trees.md", &changed);
    let town = Town::with("http://lindenfeld.example", &folder).await;
    town.store.clock.advance(22 * DAY);
    let page = town.get("/c/street-trees/draft/changes").await;
    assert!(page.status == StatusCode::OK && page.text().contains("<ins"), "{}", page.status);
    assert_tame(page.text(), "the comparison");
    let beside = town.get("/c/street-trees/draft/changes?view=side").await;
    assert!(beside.text().contains("class=\"sides\"") && beside.text().contains("<ins"), "{}", beside.status);
    assert_tame(beside.text(), "the comparison side by side");
    assert_tame(town.get("/c/street-trees/draft").await.text(), "the draft");
}

/// Decidim CVE-2024-32469: parameters of lists and searches are words, too.
#[tokio::test]
async fn no_parameter_of_an_address_comes_alive_in_the_page() {
    let town = Town::new().await;
    let moderator = cookie_of(&town, "Mara", "Lindenfeld Neighbours", Role::Moderator).await;
    let analyst = cookie_of(&town, "Tomas", TOWN, Role::Analyst).await;
    let nobody = String::new();
    for hostile in HOSTILE {
        let hostile = app::visit::encoded(hostile);
        for (path, cookie) in [
            (format!("/c/street-trees/contributions?q={hostile}"), &nobody),
            (format!("/c/street-trees/contributions?after={hostile}"), &nobody),
            (format!("/c/street-trees/contributions?paragraph={hostile}&section={hostile}"), &nobody),
            (format!("/c/street-trees/draft?version={hostile}"), &nobody),
            (format!("/c/street-trees/draft/changes?from={hostile}&to={hostile}&view={hostile}"), &nobody),
            (format!("/c/{hostile}"), &nobody),
            (format!("/r?receipt={hostile}"), &nobody),
            (format!("/r/{hostile}"), &nobody),
            (format!("/language/en?back={hostile}"), &nobody),
            (format!("/sign-in?next={hostile}"), &nobody),
            (format!("/sign-in/link/{hostile}"), &nobody),
            (format!("/invitation/{hostile}"), &nobody),
            (format!("/desk/c/street-trees/moderation?after={hostile}"), &moderator),
            (format!("/desk/c/street-trees/themes?show={hostile}&after={hostile}"), &analyst),
            (format!("/desk/confirm?next={hostile}"), &analyst),
        ] {
            let answer = get(&town, &path, cookie).await;
            assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
            assert_tame(answer.text(), &path);
        }
        let typed = post(&town, "/r", "", &format!("receipt={hostile}")).await;
        assert_eq!(typed.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_tame(typed.text(), "a receipt that was typed");
    }
}

/// Decidim CVE-2026-40869 (anybody accepted amendments): who may decide in one consultation decides nothing in another,
/// whatever numbers their form names.
#[tokio::test]
async fn a_form_of_one_consultation_changes_nothing_in_another() {
    let town = Town::new().await;
    also_asks_about_bus_stops(&town).await;
    let theirs = contribution_in(&town, "bus-stops").await;
    let official = town.member(Role::Official, TOWN).await;
    let theme = store::analysis::save_theme(&town.store, &official, "bus-stops", None, "Benches", "").await.unwrap();
    let moderator = cookie_of(&town, "Mara", "Lindenfeld Neighbours", Role::Moderator).await;
    let hide = format!("d-{theirs}=hide&ground-{theirs}=spam&reasons-{theirs}=It+is+an+advertisement.");
    for path in ["/desk/c/street-trees/moderation".to_owned(), format!("/desk/c/street-trees/moderation/{theirs}")] {
        assert_ne!(post(&town, &path, &moderator, &hide).await.status, StatusCode::OK, "{path}");
        assert_eq!(get(&town, &format!("/desk/c/street-trees/moderation/{theirs}"), &moderator).await.status, 404);
    }
    assert_eq!(contribution_in(&town, "bus-stops").await, theirs, "it is still published");
    let official = cookie_of(&town, "Ines", TOWN, Role::Official).await;
    let path = format!("/desk/c/street-trees/answers/{theme}");
    assert_eq!(get(&town, &path, &official).await.status, StatusCode::NOT_FOUND);
    assert_eq!(post(&town, &path, &official, "outcome=accepted&reasons=Yes").await.status, StatusCode::NOT_FOUND);
    let code = format!("pick={theirs}&theme={theme}");
    post(&town, "/desk/c/street-trees/themes", &official, &code).await;
    let bus_stops = consultations::find(&town.store, "bus-stops").await.unwrap().unwrap();
    let themes = store::analysis::themes(&town.store, bus_stops.id).await.unwrap();
    assert!(themes[0].disposition.is_none() && themes[0].contributions == 0);
}

/// Decidim CVE-2026-45086 (demographics for who had no business with them): nobody's address stands on any desk.
#[tokio::test]
async fn no_role_reads_where_a_participant_can_be_reached() {
    let town = Town::new().await;
    town.says(json!({"body": "Shade.", "email": "amal.haddad@silent.example"})).await;
    town.publishes_its_report().await;
    let desks = ["moderation", "moderation/decided", "themes", "themes?show=all", "answers", "report"];
    for (organisation, role) in [
        (TOWN, Role::Official),
        (TOWN, Role::Analyst),
        (TOWN, Role::Administrator),
        ("Lindenfeld Neighbours", Role::Moderator),
        ("Lindenfeld Neighbours", Role::Facilitator),
    ] {
        let cookie = cookie_of(&town, "Somebody", organisation, role).await;
        let house = own_house(&town, &cookie).await;
        let mut paths: Vec<String> = desks.iter().map(|desk| format!("/desk/c/street-trees/{desk}")).collect();
        paths.extend(["/desk".to_owned(), format!("/desk/organisations/{house}/audit")]);
        for path in paths {
            let page = get(&town, &path, &cookie).await;
            assert!(!page.text().contains("silent.example"), "{role}: {path}");
        }
    }
}

/// Decidim CVE-2024-27090: what is still being prepared is reached at no address, and no answer tells it from what is
/// not there (Discourse CVE-2026-33425 and CVE-2026-27162).
#[tokio::test]
async fn a_draft_is_as_if_it_were_not_there() {
    let town = Town::new().await;
    let receipt = prepares_a_draft(&town).await;
    let fill = |path: &str, slug: &str, code: &str| {
        let path = path.replace("{slug}", slug).replace("{code}", code).replace("{paragraph}", "aaaaaa");
        path.replace("{comment}", "1").replace("{id}", "1").replace("{variant}", "plain-en")
    };
    let public = app::listed().into_iter().filter(|(_, path)| path.starts_with("/c/") || path.starts_with("/r/"));
    let api = [
        (Method::GET, "/api/v1/consultations/{slug}/contributions"),
        (Method::POST, "/api/v1/consultations/{slug}/contributions"),
        (Method::GET, "/api/v1/receipts/{code}"),
    ];
    for (method, path) in public.chain(api) {
        let mut answers = Vec::new();
        for (slug, code) in [("secret-plan", receipt.as_str()), ("nothing-here", "00000000000S")] {
            let (kind, body) = if path.starts_with("/api") {
                ("application/json", "{\"body\": \"Shade\", \"client_id\": \"5f0c\"}")
            } else {
                ("application/x-www-form-urlencoded", "body=Shade&scope=person&email=a%40b.example")
            };
            let request = Request::builder().method(method.clone()).uri(fill(path, slug, code));
            let answer = town.send(request.header("content-type", kind).body(Body::from(body)).unwrap()).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{method} {path} of {slug}");
            let told = answer.text().replace(slug, "").replace(code, "").replace("No receipt has this code", "");
            answers.push(told);
        }
        assert!(!answers[0].contains("Quarry closes") && !answers[0].contains("quarry must stay"), "{path}");
        if !path.starts_with("/api/v1/receipts") {
            assert_eq!(answers[0], answers[1], "{method} {path}");
        }
    }
    for path in ["/", "/api/v1/consultations"] {
        assert!(!town.get(path).await.text().contains("secret-plan"), "{path}");
    }
    let stranger = cookie_of(&town, "Quentin", "Quarry Residents", Role::Moderator).await;
    assert!(!get(&town, "/desk", &stranger).await.text().contains("secret-plan"));
}

/// Discourse CVE-2026-33425 and CVE-2026-27162: what waits or was hidden shows in no list, search or count.
#[tokio::test]
async fn nobody_learns_from_an_answer_that_something_waits_or_was_hidden() {
    let town = Town::new().await;
    let paths = [
        "/c/street-trees".to_owned(),
        "/c/street-trees/draft".to_owned(),
        "/c/street-trees/contributions".to_owned(),
        "/c/street-trees/contributions?q=xylophone".to_owned(),
        CONTRIBUTIONS.to_owned(),
    ];
    let mut before = Vec::new();
    for path in &paths {
        before.push(town.get(path).await.body);
    }
    let id = consultations::find(&town.store, "street-trees").await.unwrap().unwrap().id;
    town.says(json!({"body": "This xylophone waits."})).await;
    town.says(json!({"body": "This xylophone is hidden."})).await;
    let moderator = town.member(Role::Moderator, "Lindenfeld Neighbours").await;
    let hidden = moderation::queue(&town.store, id, None, 10).await.unwrap().items[1].id;
    let hide = domain::moderation::Decision::hide(Some(domain::moderation::Ground::Spam), "It is an advertisement.");
    moderation::decide(&town.store, &moderator, "street-trees", &[hidden], &hide.unwrap()).await.unwrap();
    for (path, before) in paths.iter().zip(before) {
        let now = town.get(path).await;
        assert!(!now.text().contains("xylophone waits") && !now.text().contains("xylophone is"), "{path}");
        // People who took part are counted, whatever became of what they said: that is what the page says it counts.
        if path != "/c/street-trees" {
            assert_eq!(now.body, before, "{path}");
        }
    }
}

/// Decidim CVE-2026-45414: a secret opens what it was made for, in the house that made it, and nothing else.
#[tokio::test]
async fn a_token_of_one_hearback_or_one_purpose_is_nothing_in_another() {
    let (town, other) = (Town::new().await, Town::new().await);
    let cookie = cookie_of(&town, "Maja", TOWN, Role::Administrator).await;
    // Another seed: the towns' dice would otherwise fall alike.
    for _ in 0..7 {
        other.store.rng.bytes();
    }
    cookie_of(&other, "Maja", TOWN, Role::Administrator).await;
    assert_eq!(get(&town, "/desk", &cookie).await.status, StatusCode::OK);
    assert_eq!(get(&other, "/desk", &cookie).await.header("location"), Some("/sign-in?next=/desk"));

    let session = cookie.strip_prefix("hearback=").unwrap();
    post(&town, "/sign-in/link", "", "email=administrator.of%40lindenfeld.example").await;
    let link = secret_of_the_letter(&town).await;
    for (path, secret) in [("/invitation", session), ("/invitation", &link), ("/sign-in/link", session)] {
        let answer = post(&town, &format!("{path}/{secret}"), "", "password=a+long+password+for+tests").await;
        assert!(answer.header("set-cookie").is_none(), "{path}");
    }
    let with_the_link = get(&town, "/desk", &format!("hearback={link}")).await;
    assert_eq!(with_the_link.header("location"), Some("/sign-in?next=/desk"));
    let elsewhere = post(&other, &format!("/sign-in/link/{link}"), "", "").await;
    assert!(elsewhere.header("set-cookie").is_none());
    let here = post(&town, &format!("/sign-in/link/{link}"), "", "").await;
    assert!(here.header("set-cookie").is_some(), "{}", here.status);
}

/// Decidim CVE-2026-45377: an export is given to a session and to nothing that stands in an address.
#[tokio::test]
async fn no_address_carries_the_right_to_an_export() {
    let town = Town::new().await;
    let cookie = cookie_of(&town, "Maja", TOWN, Role::Administrator).await;
    let house = own_house(&town, &cookie).await;
    let token = cookie.strip_prefix("hearback=").unwrap();
    let export = format!("/desk/organisations/{house}/audit.csv");
    assert_eq!(get(&town, &export, &cookie).await.status, StatusCode::OK);
    for path in [export.clone(), format!("{export}?token={token}"), format!("{export}?hearback={token}")] {
        let request = Request::get(&path).header("authorization", format!("Bearer {token}")).body(Body::empty());
        let answer = town.send(request.unwrap()).await;
        assert!(answer.header("location").is_some_and(|to| to.starts_with("/sign-in?next=")), "{path}");
    }
}

/// Decidim CVE-2025-65017: the same id in two consultations is two things, each with a receipt of its own.
#[tokio::test]
async fn ids_of_two_consultations_never_meet() {
    let town = Town::new().await;
    also_asks_about_bus_stops(&town).await;
    let mut receipts = Vec::new();
    for slug in ["street-trees", "bus-stops"] {
        let said = json!({"body": format!("About {slug}."), "client_id": "5f0c"});
        let answer = town.post(&format!("/api/v1/consultations/{slug}/contributions"), &said).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{slug}");
        receipts.push((slug, answer.json()["receipt"].as_str().unwrap().to_owned()));
    }
    assert_ne!(receipts[0].1, receipts[1].1);
    for (slug, receipt) in receipts {
        let trace = town.get(&format!("/api/v1/receipts/{receipt}")).await.json();
        assert_eq!((&trace["consultation"], &trace["body"]), (&json!(slug), &json!(format!("About {slug}."))));
    }
}

/// Decidim CVE-2026-45376: what is searched, sorted or paged by is bound, never part of a statement.
#[tokio::test]
async fn nothing_in_an_address_becomes_part_of_a_statement() {
    let town = Town::new().await;
    let all = town.get(CONTRIBUTIONS).await.json()["items"].as_array().unwrap().len();
    for hostile in [
        "' OR 1=1 --",
        "'; DROP TABLE contribution; --",
        "x') UNION SELECT email FROM contact --",
        "1; DELETE FROM receipt",
        "%' OR '%'='",
        "\\' OR 1=1 --",
        "$1",
        "id DESC",
    ] {
        let hostile = app::visit::encoded(hostile);
        for query in ["q", "paragraph", "section"] {
            let page = town.get(&format!("/c/street-trees/contributions?{query}={hostile}")).await;
            assert_eq!(page.status, StatusCode::OK, "{query}={hostile}");
            assert!(page.text().contains("No comments here"), "{query}={hostile}");
        }
        let cursor = data_encoding::BASE64URL_NOPAD.encode(hostile.as_bytes());
        for query in [format!("cursor={cursor}"), format!("cursor={hostile}"), format!("limit={hostile}")] {
            let answer = town.get(&format!("{CONTRIBUTIONS}?{query}")).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{query}");
        }
        for path in [format!("/c/{hostile}"), format!("/r/{hostile}"), format!("/api/v1/receipts/{hostile}")] {
            assert_eq!(town.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        assert_eq!(town.get(&format!("{CONTRIBUTIONS}?sort={hostile}&order={hostile}")).await.status, StatusCode::OK);
    }
    assert_eq!(town.get(CONTRIBUTIONS).await.json()["items"].as_array().unwrap().len(), all);
}

/// Decidim CVE-2026-45573: the server fetches nothing that people write, neither when they send it nor when it is shown.
#[tokio::test]
async fn the_server_fetches_nothing_that_people_write() {
    let town = Town::new().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let visits = Arc::new(AtomicUsize::new(0));
    let counting = visits.clone();
    let inside = tokio::spawn(async move {
        while listener.accept().await.is_ok() {
            counting.fetch_add(1, Ordering::SeqCst);
        }
    });
    let words = format!(
        "![a map](http://{address}/map.png) <http://{address}/a> [b](http://{address}/b) <img src=http://{address}/c>"
    );
    let receipt = town.says(json!({"body": words, "email": format!("amal@{}.example", address.port())})).await;
    town.publishes_its_report().await;
    for path in [format!("/r/{receipt}"), format!("/r/{receipt}/data.json"), "/c/street-trees/contributions".to_owned()]
    {
        assert_eq!(town.get(&path).await.status, StatusCode::OK);
    }
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    inside.abort();
    assert_eq!(visits.load(Ordering::SeqCst), 0);
}

/// Decidim CVE-2023-47634 (an endorsement counted twice): what is sent several times in one moment counts once.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_comes_eight_times_at_once_counts_once() {
    let town = Arc::new(Town::new().await);
    let mut sending = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let town = town.clone();
        sending.spawn(async move { town.post(CONTRIBUTIONS, &json!({"body": "Limes", "client_id": "once"})).await });
    }
    let mut receipts = Vec::new();
    while let Some(answer) = sending.join_next().await {
        receipts.push(answer.unwrap().json()["receipt"].as_str().unwrap().to_owned());
    }
    receipts.dedup();
    assert_eq!(receipts.len(), 1);
    let id = consultations::find(&town.store, "street-trees").await.unwrap().unwrap().id;
    let queue = moderation::queue(&town.store, id, None, 10).await.unwrap();
    assert_eq!(queue.waiting, 1);

    // Two moderators press the same button.
    let mara = cookie_of(&town, "Mara", "Lindenfeld Neighbours", Role::Moderator).await;
    let item = queue.items[0].id;
    let mut deciding = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let (town, mara) = (town.clone(), mara.clone());
        deciding.spawn(async move {
            post(&town, "/desk/c/street-trees/moderation", &mara, &format!("d-{item}=publish")).await.status
        });
    }
    while let Some(status) = deciding.join_next().await {
        assert!(!status.unwrap().is_server_error());
    }
    assert_eq!(moderation::decided(&town.store, id, 10).await.unwrap().len(), 1);
    let receipt = &receipts[0];
    let log = town.get(&format!("/r/{receipt}/data.json")).await.json()["log"].as_array().unwrap().len();
    assert_eq!(log, 2, "received once, decided once");
}

/// Decidim CVE-2023-48220 (an invitation that never ended): every secret has an end, and nothing prolongs it.
#[tokio::test]
async fn every_secret_ends_when_its_time_is_over() {
    let town = Town::new().await;
    let cookie = cookie_of(&town, "Maja", TOWN, Role::Administrator).await;
    post(&town, "/sign-in/link", "", "email=administrator.of%40lindenfeld.example").await;
    let link = secret_of_the_letter(&town).await;
    town.store.clock.advance(15 * MINUTE);
    let late = post(&town, &format!("/sign-in/link/{link}"), "", "").await;
    assert!(late.header("set-cookie").is_none());

    let hats = sessions::find(&town.store, cookie.strip_prefix("hearback=").unwrap()).await.unwrap().unwrap().hats;
    let house = hats[0].organisation;
    invitations::invite(&town.store, &hats, house, "vera@lindenfeld.example", Role::Analyst, "en").await.unwrap();
    let invitation = secret_of_the_letter(&town).await;
    // Whoever is there every hour is asked to sign in again all the same.
    for _ in 0..11 {
        town.store.clock.advance(HOUR);
        assert_eq!(get(&town, "/desk", &cookie).await.status, StatusCode::OK);
    }
    town.store.clock.advance(HOUR);
    assert_eq!(get(&town, "/desk", &cookie).await.status, StatusCode::SEE_OTHER);
    town.store.clock.advance(7 * DAY);
    let form = "name=Vera&password=a+bench+below+the+limes";
    let late = post(&town, &format!("/invitation/{invitation}"), "", form).await;
    assert!(late.header("set-cookie").is_none());
    let (idle, since) = (cookie_of(&town, "Ines", TOWN, Role::Official).await, 2 * HOUR + SECOND);
    town.store.clock.advance(since);
    assert_eq!(get(&town, "/desk", &idle).await.status, StatusCode::SEE_OTHER);
}

/// Loomio CVE-2024-1297: what an import or an export is called, or says, is no command.
#[test]
fn the_name_of_a_folder_or_a_file_is_no_command() {
    let folder = tempfile::tempdir().unwrap();
    let hostile = folder.path().join("$(touch pwned); touch pwned & `touch pwned`");
    std::fs::create_dir(&hostile).unwrap();
    let source = asked();
    source.edit("consultation.toml", "title = \"Street Trees\"", "title = \"$(touch pwned); touch pwned\"");
    for entry in ["consultation.toml", "contributions.jsonl"] {
        std::fs::copy(source.path().join(entry), hostile.join(entry)).unwrap();
    }
    for version in ["draft", "final"] {
        std::fs::create_dir(hostile.join(version)).unwrap();
        for file in std::fs::read_dir(source.path().join(version)).unwrap().map(Result::unwrap) {
            std::fs::copy(file.path(), hostile.join(version).join(file.file_name())).unwrap();
        }
    }
    let imported = std::process::Command::new(env!("CARGO_BIN_EXE_hearback"))
        .args(["import", "consultation"])
        .arg(&hostile)
        .args(["--receipts", "receipts;touch pwned.csv"])
        .env("HEARBACK_DATABASE_URL", "sqlite:hearback.db")
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(imported.status.success(), "{imported:?}");
    assert!(folder.path().join("receipts;touch pwned.csv").exists());
    for place in [folder.path(), &hostile] {
        assert!(!place.join("pwned").exists() && !place.join("pwned.csv").exists());
    }
}

/// What an import's file names cannot lead out of its folder.
#[tokio::test]
async fn an_import_reads_no_file_outside_its_folder() {
    let town = Town::new().await;
    let folder = Folder::street_trees();
    folder.edit("consultation.toml", "slug = \"street-trees\"", "slug = \"elsewhere\"");
    folder.edit("consultation.toml", "folder = \"draft\"", "folder = \"../../../../etc\"");
    assert!(import::consultation(&town.store, folder.path()).await.is_err());
    assert!(consultations::find(&town.store, "elsewhere").await.unwrap().is_none());
}

/// Discourse CVE-2022-31096, over HTTP: an invitation is redeemed by whom it was sent to, and by nobody who is signed in
/// as somebody else.
#[tokio::test]
async fn an_invitation_is_not_redeemed_under_another_address() {
    let town = Town::new().await;
    let cookie = cookie_of(&town, "Maja", TOWN, Role::Administrator).await;
    let house = own_house(&town, &cookie).await;
    let invite = "act=invite&role=official&email=vera%40lindenfeld.example";
    post(&town, &format!("/desk/organisations/{house}"), &cookie, invite).await;
    let token = secret_of_the_letter(&town).await;
    let mallory = cookie_of(&town, "Mallory", "Quarry Residents", Role::Moderator).await;
    let redeemed = post(&town, &format!("/invitation/{token}"), &mallory, "email=mallory%40evil.example").await;
    assert_eq!(redeemed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(redeemed.header("set-cookie").is_none());
    let form = format!("name=Vera&email=mallory%40evil.example&password={}", PASSWORD.replace(' ', "+"));
    assert_eq!(post(&town, &format!("/invitation/{token}"), "", &form).await.status, StatusCode::SEE_OTHER);
    let as_mallory = format!("email=mallory%40evil.example&password={}", PASSWORD.replace(' ', "+"));
    assert!(post(&town, "/sign-in", "", &as_mallory).await.header("set-cookie").is_none());
}
