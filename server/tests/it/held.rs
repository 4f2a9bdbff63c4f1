//! What somebody typed is not lost when they have to show first who they are (WCAG 2.2, 2.2.5).

use domain::time::{HOUR, MINUTE};
use domain::vocabulary::Role;
use http::StatusCode;
use store::members::{self, NewMember};
use store::sessions;

use crate::security::{PASSWORD, TOWN, get, own_house, post};
use crate::town::Town;

/// The cookie of somebody of the town who has just signed in.
async fn cookie_of(town: &Town, name: &str, role: Role) -> String {
    let email = format!("{name}@lindenfeld.example");
    let new = NewMember { name, email: &email, password: Some(PASSWORD), organisation: TOWN, role };
    let member = members::add(&town.store, &new).await.unwrap();
    format!("hearback={}", sessions::begin(&town.store, member).await.unwrap().as_str())
}

/// Signs in again; the new cookie, and where it leads.
async fn signs_in(town: &Town, name: &str) -> (String, String) {
    let form = format!("email={name}%40lindenfeld.example&password=eleven+plane+trees&next=/desk/held");
    let answer = post(town, "/sign-in", "", &form).await;
    let cookie = answer.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
    (cookie, answer.header("location").unwrap().to_owned())
}

#[tokio::test]
async fn maja_is_asked_for_her_password_and_her_invitation_waits_for_her() {
    let town = Town::new().await;
    let cookie = cookie_of(&town, "maja", Role::Administrator).await;
    let house = own_house(&town, &cookie).await;
    let path = format!("/desk/organisations/{house}");
    town.store.clock.advance(16 * MINUTE);
    let asked = post(&town, &path, &cookie, "act=invite&role=analyst&email=anton%40lindenfeld.example").await;
    assert_eq!(asked.header("location"), Some("/desk/confirm?next=/desk/held"));
    let shown = post(&town, "/desk/confirm", &cookie, "password=eleven+plane+trees&next=/desk/held").await;
    assert_eq!(shown.header("location"), Some("/desk/held"));
    let page = get(&town, "/desk/held", &cookie).await;
    assert!(page.text().contains("anton@lindenfeld.example"), "{}", page.text());
    assert!(page.text().contains(&format!(r#"action="{path}""#)));
    assert_eq!(page.header("cache-control"), Some("private, no-store"));
    let sent = post(&town, &path, &cookie, "act=invite&role=analyst&email=anton%40lindenfeld.example").await;
    assert_eq!(sent.header("location"), Some(path.as_str()));
    // Let go, it is gone.
    post(&town, "/desk/held", &cookie, "").await;
    assert_eq!(get(&town, "/desk/held", &cookie).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn ines_comes_back_after_lunch_and_finds_her_answer_and_nobody_else_does() {
    let town = Town::new().await;
    let cookie = cookie_of(&town, "ines", Role::Official).await;
    cookie_of(&town, "omar", Role::Official).await;
    let said = "summary=We+heard+you%2C+and+%3Cb%3Eshade%3C%2Fb%3E+comes+first.";
    town.store.clock.advance(3 * HOUR);
    let asked = post(&town, "/desk/c/street-trees/report", &cookie, said).await;
    assert_eq!(asked.header("location"), Some("/sign-in?next=/desk/held"));
    let (omar, to) = signs_in(&town, "omar").await;
    assert_eq!(to, "/desk/held");
    assert_eq!(get(&town, &to, &omar).await.header("location"), Some("/desk"));
    let (ines, _) = signs_in(&town, "ines").await;
    let page = get(&town, "/desk/held", &ines).await;
    assert!(page.text().contains("We heard you, and &lt;b&gt;shade&lt;/b&gt; comes first."), "{}", page.text());
    // After an hour it is nobody's.
    town.store.clock.advance(HOUR + MINUTE);
    assert_eq!(get(&town, "/desk/held", &ines).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn nothing_is_held_for_strangers_and_no_password_ever() {
    let town = Town::new().await;
    let cookie = cookie_of(&town, "ines", Role::Official).await;
    let report = "/desk/c/street-trees/report";
    for stranger in ["", "hearback=guessed"] {
        let asked = post(&town, report, stranger, "summary=We+heard+you").await;
        assert_eq!(asked.header("location"), Some("/sign-in?next=/desk/c/street-trees/report"), "{stranger}");
    }
    // Signed out: the session is gone, and so is the way to its owner.
    post(&town, "/sign-out", &cookie, "").await;
    let asked = post(&town, report, &cookie, "summary=We+heard+you").await;
    assert_eq!(asked.header("location"), Some("/sign-in?next=/desk/c/street-trees/report"));
    let late = cookie_of(&town, "ines", Role::Official).await;
    town.store.clock.advance(3 * HOUR);
    for (path, form) in [
        ("/desk/confirm", "password=eleven+plane+trees"),
        ("/account/password", "old=eleven+plane+trees&new=under+the+old+lime+bench"),
    ] {
        let asked = post(&town, path, &late, form).await;
        assert!(asked.header("location").unwrap().starts_with("/sign-in?next="), "{path}");
        assert!(!asked.header("location").unwrap().contains("held"), "{path}");
    }
    let (ines, _) = signs_in(&town, "ines").await;
    assert_eq!(get(&town, "/desk/held", &ines).await.status, StatusCode::SEE_OTHER);
}
