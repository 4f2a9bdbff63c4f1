//! Reading a comment in one's own language, by a machine: a small translation service answers on a port of its own.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use app::site::Translator;
use axum::Router;
use axum::extract::{Json, State};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use http::StatusCode;
use serde_json::{Value, json};
use server::translation::Service;
use store::moderation;
use tokio::net::TcpListener;

use crate::town::{Answer, Town};

const SWAHILI: &str = "Tunahitaji kivuli karibu na kituo cha basi, kwa sababu watoto husubiri juani kila siku.";
const ENGLISH: &str = "We need shade near the bus stop, because children wait in the sun every day.";

/// Translates Swahili and nothing else, for who has the key.
async fn translate(State(asked): State<Arc<AtomicUsize>>, Json(form): Json<Value>) -> Response {
    asked.fetch_add(1, Ordering::Relaxed);
    if form != json!({"q": SWAHILI, "source": "sw", "target": "en", "format": "text", "api_key": "k3y"}) {
        return (StatusCode::BAD_REQUEST, form.to_string()).into_response();
    }
    Json(json!({ "translatedText": ENGLISH })).into_response()
}

/// A town with that service, a published comment in Swahili, and how often the service was asked.
struct Translating {
    town: Town,
    page: String,
    asked: Arc<AtomicUsize>,
}

impl Translating {
    async fn with_key(key: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(AtomicUsize::new(0));
        let service = Router::new().route("/translate", post(translate)).with_state(asked.clone());
        tokio::spawn(async move { axum::serve(listener, service).await });
        let translator = Service::new(&address, Some(key.to_owned()), "Machine".to_owned()).unwrap();
        let (town, page) = commented(Some(Arc::new(translator))).await;
        Self { town, page, asked }
    }

    fn times_asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }

    async fn presses_translate(&self) -> Answer {
        self.town.post_form(&self.page, "same-origin", String::new()).await
    }
}

/// A town with a published comment in Swahili, and the page of its translation.
async fn commented(translator: Option<Arc<dyn Translator>>) -> (Town, String) {
    let mut town = Town::new().await;
    let mut site = server::http::site(town.store.clone(), "http://lindenfeld.example");
    site.translator = translator;
    town.router = server::http::router(site);
    town.says(json!({ "body": SWAHILI })).await;
    let id = store::consultations::find(&town.store, "street-trees").await.unwrap().unwrap().id;
    let comment = moderation::queue(&town.store, id, None, 1).await.unwrap().items[0].id;
    town.moderators_publish_all().await;
    (town, format!("/c/street-trees/contributions/{comment}/translation"))
}

#[tokio::test]
async fn who_reads_english_reads_a_comment_in_swahili_marked_as_a_machines_and_beside_the_original() {
    let translating = Translating::with_key("k3y").await;
    let list = translating.town.get("/c/street-trees/contributions").await;
    assert_eq!(list.text().matches("/translation").count(), 1, "English comments need none");
    let before = translating.town.get(&translating.page).await;
    assert!(before.text().contains("Machine gets these words") && !before.text().contains(ENGLISH));
    assert_eq!(translating.times_asked(), 0, "looking costs nothing");

    let pressed = translating.presses_translate().await;
    assert_eq!((pressed.status, pressed.header("location")), (StatusCode::SEE_OTHER, Some(translating.page.as_str())));
    let page = translating.town.get(&translating.page).await;
    for shown in [ENGLISH, SWAHILI, "Machine translation by Machine, may be wrong", r#"lang="sw""#] {
        assert!(page.text().contains(shown), "{shown}: {}", page.text());
    }
    translating.presses_translate().await;
    assert_eq!(translating.times_asked(), 1, "each is asked for once");
}

#[tokio::test]
async fn a_service_that_fails_only_means_that_there_is_no_translation() {
    let translating = Translating::with_key("wrong").await;
    let pressed = translating.presses_translate().await;
    assert_eq!(pressed.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(pressed.text().contains("It could not be translated") && pressed.text().contains(SWAHILI));
    let page = translating.town.get(&translating.page).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains(SWAHILI) && !page.text().contains("may be wrong"));
}

#[tokio::test]
async fn where_no_service_is_set_nothing_is_offered_and_nothing_is_asked() {
    let (town, page) = commented(None).await;
    assert!(!town.get("/c/street-trees/contributions").await.text().contains("/translation"));
    assert_eq!(town.post_form(&page, "same-origin", String::new()).await.status, StatusCode::NOT_FOUND);
    let shown = town.get(&page).await;
    assert!(shown.text().contains(SWAHILI) && !shown.text().contains("<button"));
}

#[tokio::test]
async fn a_service_that_nobody_reaches_or_that_is_no_address_is_told_apart() {
    assert!(Service::new("ftp://translate.example", None, String::new()).is_err());
    let nobody = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", nobody.local_addr().unwrap());
    drop(nobody);
    let service = Service::new(&address, None, String::new()).unwrap();
    let refused = service.translate("Miti!", None, "en").await.unwrap_err();
    assert!(!refused.to_string().contains("127.0.0.1"), "{refused}");
}
