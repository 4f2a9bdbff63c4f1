//! The town of Lindenfeld asks about its street trees: a small consultation, and the people around it.

use app::site::Site;
use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use domain::authorisation::Hat;
use domain::moderation::Decision;
use domain::time::{DAY, Timestamp};
use domain::vocabulary::{DispositionOutcome, Role, Stage};
use fixtures::{Folder, line};
use http::{HeaderMap, Method, Request, StatusCode};
use serde_json::{Value, json};
use store::analysis::{Coding, NewDisposition};
use store::members::NewMember;
use store::{Clock, Rng, Store, analysis, consultations, documents, import, members, moderation, reports};
use tempfile::TempDir;
use tower::ServiceExt;

pub const CONTRIBUTIONS: &str = "/api/v1/consultations/street-trees/contributions";

/// 11 March 2031, nine in the morning.
const NOW: Timestamp = Timestamp(1_930_986_000_000_000);

const DRAFT: &str = "# Where trees stand\n\nThe first trees are planted on Market Square this autumn.\n\n\
                     Mill Street follows in the second year.\n";
const FINAL: &str = "# Where trees stand\n\nThe first trees are planted on Mill Street this autumn, by the day centre.\n\n\
                     Mill Street follows in the second year.\n";

/// Three neighbours have spoken already.
const SAID: [&str; 3] = ["Shade by the day centre, please.", "Not in front of my window.", "Plant limes, not planes."];

/// The town's Hearback.
pub struct Town {
    pub store: Store,
    pub router: Router,
    pub folder: TempDir,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error} in {self:?}"))
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }
}

impl Town {
    /// The consultation is open, three contributions are published.
    pub async fn new() -> Self {
        Self::at("http://lindenfeld.example").await
    }

    pub async fn at(base_url: &str) -> Self {
        let town = Self::with(base_url, &asked()).await;
        let asked = consultations::find(&town.store, "street-trees").await.unwrap().unwrap();
        assert_eq!((asked.published, asked.stage), (3, Stage::Open));
        town
    }

    /// Where people show who they are in these ways.
    pub async fn asking(verification: &str) -> Self {
        let asked = asked();
        let moderators = "moderators = [\"Lindenfeld Neighbours\"]";
        asked.edit("consultation.toml", moderators, &format!("{moderators}\nverification = {verification}"));
        Self::with("http://lindenfeld.example", &asked).await
    }

    /// With that consultation.
    pub async fn with(base_url: &str, consultation: &Folder) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("hearback.db").display());
        let store = Store::open(&url, Clock::set_to(NOW), Rng::seeded(7)).await.unwrap();
        import::consultation(&store, consultation.path()).await.unwrap();
        let site: Site = server::http::site(store.clone(), base_url);
        Self { store, router: server::http::router(site), folder }
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let (parts, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
        Answer { status: parts.status, headers: parts.headers, body: to_bytes(body, usize::MAX).await.unwrap() }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// As a program does that is no browser.
    pub async fn post(&self, path: &str, json: &Value) -> Answer {
        let request = Request::post(path).header("content-type", "application/json").body(json.to_string().into());
        self.send(request.unwrap()).await
    }

    /// As a browser sends a form from a page of `site`.
    pub async fn post_form(&self, path: &str, site: &str, form: String) -> Answer {
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header("host", "lindenfeld.example")
            .header("sec-fetch-site", site)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(form.into());
        self.send(request.unwrap()).await
    }

    /// Somebody says something over the API; their receipt.
    pub async fn says(&self, contribution: Value) -> String {
        let answer = self.post(CONTRIBUTIONS, &contribution).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{answer:?}");
        answer.json()["receipt"].as_str().unwrap().to_owned()
    }

    /// The key of the paragraph on Mill Street.
    pub async fn mill_street(&self) -> String {
        let id = consultations::find(&self.store, "street-trees").await.unwrap().unwrap().id;
        let first = documents::versions(&self.store, id).await.unwrap().remove(0);
        let draft = documents::read(&self.store, id, first).await.unwrap();
        draft.paragraphs().find(|paragraph| paragraph.words.starts_with("Mill Street")).unwrap().key.clone()
    }

    /// Somebody with that role.
    pub async fn member(&self, role: Role, organisation: &str) -> Vec<Hat> {
        let email = format!("{role}@lindenfeld.example");
        let password = Some("a password for tests");
        let new = NewMember { name: "Somebody", email: &email, password, organisation, role };
        members::hats(&self.store, members::add(&self.store, &new).await.unwrap()).await.unwrap()
    }

    /// The moderators publish all that waits.
    pub async fn moderators_publish_all(&self) {
        let moderator = self.member(Role::Moderator, "Lindenfeld Neighbours").await;
        let id = consultations::find(&self.store, "street-trees").await.unwrap().unwrap().id;
        let queue = moderation::queue(&self.store, id, None, 100).await.unwrap();
        let waiting: Vec<i64> = queue.items.iter().map(|item| item.id).collect();
        moderation::decide(&self.store, &moderator, "street-trees", &waiting, &Decision::Publish).await.unwrap();
    }

    /// Everything is published, the consultation closes, the town answers with one theme and publishes its report.
    pub async fn publishes_its_report(&self) {
        self.moderators_publish_all().await;
        self.store.clock.advance(22 * DAY);
        let official = self.member(Role::Official, "Town of Lindenfeld").await;
        let (store, slug) = (&self.store, "street-trees");
        let id = consultations::find(store, slug).await.unwrap().unwrap().id;
        let newest = documents::versions(store, id).await.unwrap().pop().unwrap();
        assert_eq!(newest.name, "Plan as decided");
        let document = documents::read(store, id, newest).await.unwrap();
        let changed = document.paragraphs().find(|paragraph| paragraph.words.contains("day centre")).unwrap();

        let theme =
            analysis::save_theme(store, &official, slug, None, "Shade", "Where shade is missing").await.unwrap();
        let (all, _) = analysis::to_code(store, id, analysis::CodingFilter::All, None, 100).await.unwrap();
        let all: Vec<i64> = all.iter().map(|coded| coded.id).collect();
        analysis::code(store, &official, slug, &all, Coding::Add(&[theme])).await.unwrap();
        let answer = NewDisposition {
            outcome: Some(DispositionOutcome::PartlyAccepted),
            reasons: "You showed us where *shade* is missing.\n\n- Mill Street comes first\n- the square follows",
            changed: std::slice::from_ref(&changed.key),
        };
        analysis::answer(store, &official, slug, theme, &answer).await.unwrap();
        reports::save_summary(store, &official, slug, "We heard you.").await.unwrap();
        reports::publish(store, &official, slug).await.unwrap();
    }
}

/// The consultation as its folder: decided on the day after it closes, with what the neighbours said.
pub fn asked() -> Folder {
    let folder = Folder::street_trees();
    folder.edit("consultation.toml", "today+30d", "today+21d");
    folder.edit("consultation.toml", r#""sms", "phone""#, r#""api""#);
    folder.write("draft/01-trees.md", DRAFT);
    folder.write("final/01-trees.md", FINAL);
    let lines = SAID.iter().enumerate().map(|(number, body)| {
        line(&format!("c{number}"), json!({"submitted_at": "today-1d", "section": "01-trees.md", "body": body}))
    });
    folder.contributions(&lines.collect::<Vec<_>>());
    folder
}
