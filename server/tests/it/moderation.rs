//! The moderators' queue as a form: what a moderator sends, and what comes back.

use axum::body::Body;
use domain::time::SECOND;
use domain::undo::UNDO_LASTS;
use domain::vocabulary::Role;
use http::{Request, StatusCode};
use serde_json::json;
use store::{members, moderation, sessions};

use crate::town::{Answer, Town};

const QUEUE: &str = "/desk/c/street-trees/moderation";

/// Mara at her desk.
struct Desk {
    town: Town,
    cookie: String,
}

impl Desk {
    async fn new() -> Self {
        let town = Town::new().await;
        let new = members::NewMember {
            name: "Mara",
            email: "mara@neighbours.example",
            password: Some("eleven plane trees"),
            organisation: "Lindenfeld Neighbours",
            role: Role::Moderator,
        };
        let member = members::add(&town.store, &new).await.unwrap();
        let token = sessions::begin(&town.store, member).await.unwrap();
        Self { cookie: format!("hearback={}", token.as_str()), town }
    }

    async fn sees(&self, path: &str) -> Answer {
        let request = Request::get(path).header("cookie", &self.cookie).body(Body::empty()).unwrap();
        self.town.send(request).await
    }

    async fn sends(&self, form: String) -> Answer {
        let request = Request::post(QUEUE)
            .header("cookie", &self.cookie)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from(form))
            .unwrap();
        self.town.send(request).await
    }

    /// Somebody says it; the number of what they said.
    async fn hears(&self, body: &str) -> i64 {
        self.town.says(json!({ "body": body })).await;
        let id = store::consultations::find(&self.town.store, "street-trees").await.unwrap().unwrap().id;
        moderation::queue(&self.town.store, id, None, 100).await.unwrap().items.last().unwrap().id
    }

    async fn published(&self) -> i64 {
        store::consultations::find(&self.town.store, "street-trees").await.unwrap().unwrap().published
    }
}

#[tokio::test]
async fn a_screen_is_published_with_one_press_and_undone_with_another() {
    let desk = Desk::new().await;
    let (first, second) = (desk.hears("More limes.").await, desk.hears("Fewer cars.").await);
    let screen = desk.sees(QUEUE).await;
    assert!(screen.text().contains("More limes.") && screen.text().contains("Fewer cars."), "{screen:?}");
    let sent =
        desk.sends(format!("shown={first}&wording-{first}=1&shown={second}&wording-{second}=1&rest=publish")).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert_eq!(desk.published().await, 5);
    let next = sent.header("location").unwrap().replace("#queue", "");
    let told = desk.sees(&next).await;
    assert!(told.text().contains("2 decisions are stored") && told.text().contains("60 seconds"), "{told:?}");
    let at = next.split("at=").nth(1).unwrap();
    let undone = desk.sends(format!("undo={at}")).await;
    assert_eq!((undone.status, desk.published().await), (StatusCode::SEE_OTHER, 3));
    let again = desk.sees(&undone.header("location").unwrap().replace("#queue", "")).await;
    assert!(again.text().contains("Undone: 2 wait for you again") && again.text().contains("More limes."));
}

#[tokio::test]
async fn after_the_minute_the_page_says_what_to_do_instead() {
    let desk = Desk::new().await;
    let id = desk.hears("More limes.").await;
    let sent = desk.sends(format!("shown={id}&wording-{id}=1&d-{id}=publish&rest=leave")).await;
    let next = sent.header("location").unwrap().replace("#queue", "");
    desk.town.store.clock.advance(UNDO_LASTS + SECOND);
    let late = desk.sees(&next).await;
    assert!(!late.text().contains("name=\"undo\"") && late.text().contains("See what was decided"));
    let refused = desk.sends(format!("undo={}", next.split("at=").nth(1).unwrap())).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("The minute is over"));
}

#[tokio::test]
async fn what_is_wrong_comes_back_with_everything_typed_and_the_rest_is_stored() {
    let desk = Desk::new().await;
    let (rings, plain) = (desk.hears("Ring Ruth, 0171 496 0000.").await, desk.hears("Fewer cars.").await);
    let screen = desk.sees(QUEUE).await;
    assert!(
        screen.text().contains("Telephone number") && screen.text().contains("<mark dir=\"auto\">0171 496 0000</mark>")
    );
    let form = |reasons: &str, words: &str| {
        format!(
            "shown={rings}&wording-{rings}=1&d-{rings}=redact&ground-{rings}=personal+data+of+others\
             &reasons-{rings}={reasons}&words-{rings}={words}&rest=publish"
        )
    };
    let both = format!("{}&shown={plain}&wording-{plain}=1", form("It+gives+a+telephone+number.", "0171+496+9999"));
    let refused = desk.sends(both).await;
    assert_eq!((refused.status, desk.published().await), (StatusCode::UNPROCESSABLE_ENTITY, 4));
    let page = refused.text();
    assert!(page.contains("These words do not stand in the comment") && page.contains("0171 496 9999"), "{page}");
    assert!(page.contains("It gives a telephone number."));
    let sent = desk.sends(form("It+gives+a+telephone+number.", "0171+496+0000")).await;
    assert_eq!((sent.status, desk.published().await), (StatusCode::SEE_OTHER, 5));
    let public = desk.town.get(crate::town::CONTRIBUTIONS).await;
    assert!(public.text().contains("Ring Ruth, […].") && !public.text().contains("0171 496 0000"));
}

#[tokio::test]
async fn who_gives_a_ground_and_no_reasons_gets_a_sentence_to_start_from_and_nothing_is_stored() {
    let desk = Desk::new().await;
    let id = desk.hears("Buy limes at my shop.").await;
    let refused = desk.sends(format!("shown={id}&wording-{id}=1&d-{id}=hide&ground-{id}=spam&rest=leave")).await;
    assert_eq!((refused.status, desk.published().await), (StatusCode::UNPROCESSABLE_ENTITY, 3));
    assert!(refused.text().contains("It advertises something and says nothing about the draft."));
    assert!(refused.text().contains("Read it, change it, and send it again."));
}

#[tokio::test]
async fn what_a_colleague_decided_meanwhile_is_said_and_not_decided_again() {
    let desk = Desk::new().await;
    let id = desk.hears("Fewer cars.").await;
    let form =
        format!("shown={id}&wording-{id}=1&d-{id}=hide&ground-{id}=spam&reasons-{id}=It+is+about+a+shop.&rest=leave");
    desk.town.moderators_publish_all().await;
    let refused = desk.sends(form).await;
    assert_eq!((refused.status, desk.published().await), (StatusCode::UNPROCESSABLE_ENTITY, 4));
    assert!(refused.text().contains("A colleague has just decided on it."), "{refused:?}");
}
