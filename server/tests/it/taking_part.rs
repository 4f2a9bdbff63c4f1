//! Who takes part, over HTTP: drafts that nobody else sees, cards, and links that confirm.

use axum::body::Body;
use domain::invitation_code::InvitationCode;
use domain::vocabulary::{ContributionState, Role};
use fixtures::Folder;
use http::{Request, StatusCode};
use serde_json::json;
use store::letters::{self, Content};
use store::{import, invitation_codes, sessions};

use crate::town::{Answer, CONTRIBUTIONS, Town};

const CONTRIBUTE: &str = "/c/street-trees/contribute";

async fn form(town: &Town, path: &str, cookie: &str, form: &str) -> Answer {
    let request = Request::post(path)
        .header("cookie", cookie)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(form.to_owned()));
    town.send(request.unwrap()).await
}

async fn read(town: &Town, path: &str, cookie: &str) -> Answer {
    town.send(Request::get(path).header("cookie", cookie).body(Body::empty()).unwrap()).await
}

async fn signed_in(town: &Town, role: Role, organisation: &str) -> String {
    let member = town.member(role, organisation).await[0].member;
    format!("hearback={}", sessions::begin(&town.store, member).await.unwrap().as_str())
}

async fn a_card(town: &Town) -> InvitationCode {
    let fadi = town.member(Role::Facilitator, "Lindenfeld Neighbours").await;
    invitation_codes::make(&town.store, &fadi, "street-trees", 1, "").await.unwrap().remove(0)
}

#[tokio::test]
async fn who_scans_a_card_goes_on_to_the_draft_and_types_no_code() {
    let town = Town::asking("[\"invitation code\"]").await;
    let code = a_card(&town).await;
    assert!(town.get("/c/street-trees").await.text().contains("You need a code from a card."));
    let path = format!("/i/{}", code.as_str());
    let card = town.get(&path).await;
    assert_eq!((card.status, card.header("cache-control")), (StatusCode::OK, Some("private, no-store")));

    let kept = form(&town, &path, "", "").await;
    assert_eq!((kept.status, kept.header("location")), (StatusCode::SEE_OTHER, Some("/c/street-trees/draft")));
    let cookie = kept.header("set-cookie").unwrap();
    assert!(cookie.contains("Path=/c/street-trees;") && cookie.contains("HttpOnly"), "{cookie}");
    let cookie = cookie.split(';').next().unwrap().to_owned();

    let draft = read(&town, "/c/street-trees/draft", &cookie).await;
    assert!(draft.text().contains("The code on your card"));
    assert!(!draft.text().contains(code.as_str()), "the page may be kept by caches");
    let sent = form(&town, CONTRIBUTE, &cookie, "body=Shade&invitation_code=").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{sent:?}");
    assert!(sent.header("set-cookie").unwrap().contains("Max-Age=0"), "a used code is forgotten");

    let again = form(&town, CONTRIBUTE, &cookie, "body=More+shade&invitation_code=").await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.text().contains("More shade"), "the words are kept");
    assert_eq!(town.get(&path).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn who_mistypes_a_code_finds_words_and_code_again() {
    let town = Town::asking("[\"invitation code\", \"email\"]").await;
    for (typed, why) in [("7K3-M9Q", "It has nine"), ("000000000", "or not any more")] {
        let refused = form(&town, CONTRIBUTE, "", &format!("body=Shade+here&invitation_code={typed}")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        for kept in ["Shade here", typed, why] {
            assert!(refused.text().contains(kept), "{kept} in {}", refused.text());
        }
    }
}

#[tokio::test]
async fn another_service_hands_in_the_code_that_it_was_given() {
    let town = Town::asking("[\"invitation code\"]").await;
    let code = a_card(&town).await;
    town.says(json!({"body": "Shade.", "invitation_code": code.grouped()})).await;
    for fields in [json!({"body": "More."}), json!({"body": "More.", "invitation_code": code.as_str()})] {
        let refused = town.post(CONTRIBUTIONS, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.json()["detail"].as_str().unwrap().starts_with("`invitation_code`: "), "{refused:?}");
    }
}

#[tokio::test]
async fn a_link_that_is_only_opened_confirms_nothing() {
    let town = Town::asking("[\"email\"]").await;
    let receipt = town.says(json!({"body": "A bench.", "email": "amira@lindenfeld.example"})).await;
    let state = async || town.get(&format!("/api/v1/receipts/{receipt}")).await.json()["state"].clone();
    let due = letters::claim(&town.store, 10).await.unwrap().remove(0);
    let Content::Confirmation { token, .. } = due.content else { panic!("another letter") };
    let path = format!("/confirm/{token}");
    let page = town.get(&path).await;
    assert!(page.text().contains("A bench.") && !page.text().contains(&receipt), "{}", page.text());
    assert_eq!(state().await, ContributionState::Unconfirmed.as_str());
    assert!(town.get(&format!("/r/{receipt}/received")).await.text().contains("We sent you a link"));
    let confirmed = form(&town, &path, "", "").await;
    assert_eq!((confirmed.status, confirmed.header("location")), (StatusCode::SEE_OTHER, Some("/confirmed")));
    assert_eq!(state().await, ContributionState::Waiting.as_str());
    assert_eq!(town.get(&path).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn cards_are_on_the_page_that_answers_and_nowhere_afterwards() {
    let town = Town::asking("[\"invitation code\"]").await;
    let cookie = signed_in(&town, Role::Facilitator, "Lindenfeld Neighbours").await;
    let path = "/desk/c/street-trees/codes";
    let made = form(&town, path, &cookie, "act=make&how-many=3&note=Tuesday+group").await;
    assert_eq!((made.status, made.header("cache-control")), (StatusCode::OK, Some("private, no-store")));
    assert_eq!(made.text().matches("class=\"invitation-card\"").count(), 3);
    let pictures: Vec<&str> = made.text().split("class=\"picture\"").skip(1).collect();
    assert!(pictures.len() == 3 && pictures.iter().all(|rest| rest.split("</div>").next().unwrap().contains("<svg")));
    assert!(!made.text().contains("style="), "the policy allows no inline style");
    let (_, rest) = made.text().split_once("class=\"code\"").unwrap();
    let (_, rest) = rest.split_once('>').unwrap();
    let code = &rest[..11];
    assert!(code.parse::<InvitationCode>().is_ok(), "{code}");
    let later = read(&town, path, &cookie).await;
    assert!(later.text().contains("Tuesday group") && !later.text().contains(code));
    let refused = form(&town, path, &cookie, "act=make&how-many=many&note=Wednesday").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("value=\"many\"") && refused.text().contains("Wednesday"));
}

#[tokio::test]
async fn nobody_but_its_public_body_finds_a_draft() {
    let town = Town::new().await;
    let folder = Folder::street_trees();
    folder.edit("consultation.toml", "slug = \"street-trees\"", "slug = \"benches\"");
    folder.edit("consultation.toml", "title = \"Street Trees\"", "title = \"Benches in the Park\"");
    folder.edit("consultation.toml", "moderators = [\"Lindenfeld Neighbours\"]", "");
    import::consultation(&town.store, folder.path()).await.unwrap();
    let public = ["", "/draft", "/draft/changes", "/contribute", "/contributions", "/report"];
    for path in public.map(|rest| format!("/c/benches{rest}")) {
        assert_eq!(town.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let api = "/api/v1/consultations/benches/contributions";
    assert_eq!(town.get(api).await.status, StatusCode::NOT_FOUND);
    assert_eq!(town.post(api, &json!({"body": "Hello?"})).await.status, StatusCode::NOT_FOUND);
    for list in ["/", "/api/v1/consultations"] {
        assert!(!town.get(list).await.text().contains("Benches"), "{list}");
    }

    let moderator = signed_in(&town, Role::Moderator, "Lindenfeld Neighbours").await;
    assert!(!read(&town, "/desk", &moderator).await.text().contains("Benches"));
    let official = signed_in(&town, Role::Official, "Town of Lindenfeld").await;
    assert!(read(&town, "/desk", &official).await.text().contains("Benches in the Park"));
    let people = "/desk/c/benches/people";
    assert!(read(&town, people, &official).await.text().contains("A civil society organisation that moderates"));
    let refused = form(&town, people, &official, "act=open").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let nothing = form(&town, people, &official, "act=save&verification=nonsense").await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.text().contains("Choose one way at least"));
}
