//! What people may tell about themselves, over HTTP.

use axum::body::Body;
use domain::vocabulary::Role;
use http::{Request, StatusCode};
use serde_json::json;
use store::sessions;

use crate::town::{Answer, Town};

async fn form(town: &Town, path: &str, form: &str) -> Answer {
    town.post_form(path, "same-origin", form.to_owned()).await
}

#[tokio::test]
async fn who_has_commented_is_asked_one_question_a_page_and_may_skip_each() {
    let town = Town::new().await;
    let receipt = town.says(json!({"body": "A bench."})).await;
    let start = format!("/r/{receipt}/about-you");
    assert!(town.get(&format!("/r/{receipt}/received")).await.text().contains(&start));
    let first = town.get(&start).await;
    assert_eq!((first.status, first.header("cache-control")), (StatusCode::OK, Some("private, no-store")));
    assert!(first.text().contains("There are 6 questions."));

    let mut next = format!("{start}/age");
    for (question, given) in [
        ("age", "age=60+to+74"),
        ("gender", ""),
        ("difficulties", "walking=some+difficulty&seeing=prefer+not+to+say"),
        ("groups", "groups=migrant&groups=refugee"),
        ("place", "place=rural"),
        ("language", "language=sw&language=ar"),
    ] {
        assert!(next.ends_with(question), "{next}");
        let page = town.get(&next).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text().contains("I prefer not to say"));
        let sent = form(&town, &next, given).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        next = sent.header("location").unwrap().to_owned();
    }
    assert!(next.ends_with("/check"), "{next}");
    let check = town.get(&next).await;
    for shown in ["60 to 74", "Yes, some difficulty", "People who had to flee", "Swahili", "Not provided"] {
        assert!(check.text().contains(shown), "{shown}");
    }
    assert!(check.text().contains("/about-you/age?change#age"));
    let changed = form(&town, &format!("{start}/age?change"), "age=75+or+older").await;
    assert_eq!(changed.header("location"), Some(next.as_str()), "one change leads back to the list");

    let kept = form(&town, &next, "act=keep").await;
    assert_eq!((kept.status, kept.header("location")), (StatusCode::SEE_OTHER, Some(start.as_str())));
    let after = town.get(&start).await;
    assert!(
        after.text().contains("We have your answers") && !after.text().contains("75 or older"),
        "a receipt may be passed on"
    );
    assert_eq!(town.get(&format!("{start}/age")).await.header("location"), Some(start.as_str()));
    let data = town.get(&format!("/r/{receipt}/data.json")).await.json();
    let told = data["about_you"].as_array().unwrap();
    assert!(told.contains(&json!({"question": "age", "answer": "75 or older"})), "{told:?}");
    assert_eq!(data["consents"][0]["purpose"], "about you");

    let page = town.get(&format!("/r/{receipt}")).await;
    assert!(page.text().contains("You told us something about yourself."));
    let withdrawn = form(&town, &format!("/r/{receipt}/withdraw"), "purpose=about+you").await;
    assert_eq!(withdrawn.status, StatusCode::SEE_OTHER);
    let data = town.get(&format!("/r/{receipt}/data.json")).await.json();
    assert_eq!((&data["about_you"], data["consents"][0]["withdrawn_at"].is_string()), (&json!([]), true));
}

#[tokio::test]
async fn who_answers_nothing_keeps_nothing_and_who_goes_away_is_forgotten() {
    let town = Town::new().await;
    let receipt = town.says(json!({"body": "A bench."})).await;
    let check = format!("/r/{receipt}/about-you/check");
    let refused = form(&town, &check, "act=keep").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("You have not answered anything yet."));
    form(&town, &format!("/r/{receipt}/about-you/age"), "age=under+18").await;
    assert!(town.get(&check).await.text().contains("Under 18"));
    let forgotten = form(&town, &check, "act=forget").await;
    assert_eq!(forgotten.header("location"), Some(format!("/r/{receipt}/received").as_str()));
    assert!(!town.get(&check).await.text().contains("Under 18"));
    for nowhere in [format!("/r/{receipt}/about-you/name"), "/r/000000000000/about-you".to_owned()] {
        assert_eq!(town.get(&nowhere).await.status, StatusCode::NOT_FOUND, "{nowhere}");
    }
}

#[tokio::test]
async fn an_official_is_told_what_to_mend_and_finds_what_they_typed() {
    let asked = crate::town::asked();
    asked.edit("consultation.toml", "moderators = [\"Lindenfeld Neighbours\"]", "moderators = []");
    let town = Town::with("http://lindenfeld.example", &asked).await;
    let official = town.member(Role::Official, "Town of Lindenfeld").await;
    let token = sessions::begin(&town.store, official[0].member).await.unwrap();
    let cookie = format!("hearback={}", token.as_str());
    let path = "/desk/c/street-trees/about-you";
    let page = async || town.send(Request::get(path).header("cookie", &cookie).body(Body::empty()).unwrap()).await;
    let send = async |form: &str| {
        let request = Request::post(path)
            .header("cookie", &cookie)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from(form.to_owned()));
        town.send(request.unwrap()).await
    };
    assert!(
        page().await.text().contains("In a village or in the country"),
        "the standard list stands there to begin with"
    );
    let typed = "on=age&on=place&list-groups-en=One%0D%0ATwo&reason-place=One+bus+only&list-place-en=Old+town%0D%0AQuarry&list-place-fr=La+carri%C3%A8re";
    let refused = send(typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in ["One bus only", "Quarry", "La carrière", "as many lines in each language"] {
        assert!(refused.text().contains(kept), "{kept}");
    }
    let saved = send("on=age&on=place&list-groups-en=One%0D%0ATwo&list-place-en=Old+town%0D%0AQuarry").await;
    assert_eq!(saved.header("location"), Some(path), "{}", saved.text());
    assert!(page().await.text().contains("Old town\nQuarry"));
}
