//! What other platforms fell over, and what the verification standard asks: each named by its advisory or its item of
//! ASVS 5.0.

use axum::body::Body;
use domain::time::{MINUTE, SECOND};
use domain::vocabulary::Role;
use http::{Request, StatusCode};
use store::members::{self, NewMember};
use store::sessions;

use crate::town::{Answer, Town};

pub const TOWN: &str = "Town of Lindenfeld";
pub const PASSWORD: &str = "eleven plane trees";

/// The cookie of somebody who has just signed in.
pub async fn cookie_of(town: &Town, name: &str, organisation: &str, role: Role) -> String {
    let email = format!("{role}.of@lindenfeld.example");
    let new = NewMember { name, email: &email, password: Some(PASSWORD), organisation, role };
    let member = members::add(&town.store, &new).await.unwrap();
    format!("hearback={}", sessions::begin(&town.store, member).await.unwrap().as_str())
}

pub async fn get(town: &Town, path: &str, cookie: &str) -> Answer {
    town.send(Request::get(path).header("cookie", cookie).body(Body::empty()).unwrap()).await
}

pub async fn post(town: &Town, path: &str, cookie: &str, form: &str) -> Answer {
    let request = Request::post(path)
        .header("cookie", cookie)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(form.to_owned()));
    town.send(request.unwrap()).await
}

pub async fn own_house(town: &Town, cookie: &str) -> i64 {
    let token = cookie.strip_prefix("hearback=").unwrap();
    sessions::find(&town.store, token).await.unwrap().unwrap().wears.unwrap()
}

#[tokio::test]
async fn a_cookie_that_was_tampered_with_opens_nothing() {
    let town = Town::new().await;
    let cookie = cookie_of(&town, "Ines", TOWN, Role::Official).await;
    assert_eq!(get(&town, "/desk", &cookie).await.status, StatusCode::OK);
    let cut = &cookie[..cookie.len() - 1];
    let long = format!("hearback={}", "A".repeat(6000));
    for tampered in [cut, &format!("{cookie}A"), "hearback=", "hearback=%00", "hearback=' OR 1=1 --", &long] {
        let answer = get(&town, "/desk", tampered).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{tampered}");
        assert_eq!(answer.header("location"), Some("/sign-in?next=/desk"), "{tampered}");
    }
}

/// ASVS 3.3.1 to 3.3.4: a new token with each sign-in, out of reach of scripts and of other hosts.
#[tokio::test]
async fn asvs_3_3_the_sessions_cookie_is_new_and_keeps_to_itself() {
    for (base, name, secure) in
        [("http://lindenfeld.example", "hearback=", false), ("https://lindenfeld.example", "__Host-hearback=", true)]
    {
        let town = Town::at(base).await;
        let planted = cookie_of(&town, "Ines", TOWN, Role::Official).await;
        let form = "email=official.of%40lindenfeld.example&password=eleven+plane+trees";
        let answer = post(&town, "/sign-in", &planted, form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let cookie = answer.header("set-cookie").unwrap().to_owned();
        assert!(cookie.starts_with(name) && !cookie.starts_with(&planted), "{cookie}");
        assert!(cookie.contains("; Path=/; HttpOnly; SameSite=Lax"), "{cookie}");
        assert_eq!(cookie.contains("; Secure"), secure, "{cookie}");
        assert!(!cookie.contains("Domain="), "{cookie}");
    }
}

/// CWE-601.
#[tokio::test]
async fn nobody_is_sent_on_to_another_site() {
    let town = Town::new().await;
    let cookie = cookie_of(&town, "Ines", TOWN, Role::Official).await;
    let house = own_house(&town, &cookie).await;
    for elsewhere in ["https%3A%2F%2Fevil.example", "%2F%2Fevil.example", "%2F%5Cevil.example", "%2F%0D%0Aevil"] {
        let signed_in = format!("email=official.of%40lindenfeld.example&password=eleven+plane+trees&next={elsewhere}");
        let proved = format!("password=eleven+plane+trees&next={elsewhere}");
        let hat = format!("organisation={house}&next={elsewhere}");
        for (path, form) in [("/sign-in", signed_in), ("/desk/confirm", proved), ("/desk/hat", hat)] {
            let answer = post(&town, path, &cookie, &form).await;
            assert_eq!(answer.header("location"), Some("/desk"), "{path} {elsewhere}: {}", answer.status);
        }
    }
}

/// Decidim CVE-2023-47635.
#[tokio::test]
async fn another_site_cannot_send_a_members_forms() {
    let town = Town::new().await;
    let cookie = cookie_of(&town, "Maja", TOWN, Role::Administrator).await;
    let house = own_house(&town, &cookie).await;
    let request = Request::post(format!("/desk/organisations/{house}"))
        .header("cookie", &cookie)
        .header("host", "lindenfeld.example")
        .header("origin", "https://evil.example")
        .header("sec-fetch-site", "cross-site")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from("act=invite&role=official&email=mallory%40evil.example"));
    assert_eq!(town.send(request.unwrap()).await.status, StatusCode::FORBIDDEN);
    assert!(store::letters::claim(&town.store, 10).await.unwrap().is_empty());
}

/// CWE-93: a line break in an address or a name would be a header of the mail.
#[tokio::test]
async fn nobody_writes_into_the_head_of_a_mail() {
    let town = Town::new().await;
    let cookie = cookie_of(&town, "Maja", TOWN, Role::Administrator).await;
    let house = own_house(&town, &cookie).await;
    let path = format!("/desk/organisations/{house}");
    for email in ["a%40b.example%0D%0ABcc%3A+all%40lindenfeld.example", "a%40b.example%0ABcc%3Ax%40b.example"] {
        let answer = post(&town, &path, &cookie, &format!("act=invite&role=official&email={email}")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{email}");
        let asked = post(&town, "/sign-in/link", "", &format!("email={email}")).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{email}");
    }
    let club = "name=Club%0D%0ABcc%3A+x%40b.example&kind=of&group=all&email=zoe%40club.example";
    assert_eq!(post(&town, "/desk/organisations", &cookie, club).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(store::letters::claim(&town.store, 10).await.unwrap().is_empty());
}

/// Decidim CVE-2026-23891 (a name) and CVE-2024-32034 (the administrators' log).
#[tokio::test]
async fn a_name_is_text_wherever_it_stands() {
    let town = Town::new().await;
    let cookie = cookie_of(&town, "<script>alert(1)</script>", TOWN, Role::Administrator).await;
    let house = own_house(&town, &cookie).await;
    let club = "name=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&kind=of&group=%3Cb%3Eall&email=zoe%40club.example";
    assert_eq!(post(&town, "/desk/organisations", &cookie, club).await.status, StatusCode::SEE_OTHER);
    for path in ["/desk", "/desk/organisations", "/desk/organisations/{}", "/desk/organisations/{}/audit"] {
        let path = path.replace("{}", &house.to_string());
        let answer = get(&town, &path, &cookie).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        for live in ["<script>alert", "<img src=x", "<b>all"] {
            assert!(!answer.text().contains(live), "{path}: {live}");
        }
    }
    assert!(get(&town, "/desk/organisations", &cookie).await.text().contains("&lt;img src=x onerror=alert(1)&gt;"));
}

/// ASVS 7.5.3: what is dangerous asks again who it is.
#[tokio::test]
async fn a_desk_left_open_publishes_nothing_and_removes_nobody() {
    let town = Town::new().await;
    let cookie = cookie_of(&town, "Maja", TOWN, Role::Administrator).await;
    let house = own_house(&town, &cookie).await;
    let path = format!("/desk/organisations/{house}");
    assert_eq!(get(&town, &path, &cookie).await.status, StatusCode::OK);
    town.store.clock.advance(15 * MINUTE + SECOND);
    for (asked, back) in [
        // What was sent waits.
        (post(&town, &path, &cookie, "act=remove&member=1").await, "/desk/held".to_owned()),
        (get(&town, &format!("{path}/audit.csv"), &cookie).await, format!("{path}/audit.csv")),
        (
            post(&town, "/desk/c/street-trees/report/publish", &cookie, "").await,
            "/desk/c/street-trees/report".to_owned(),
        ),
    ] {
        assert_eq!(asked.header("location"), Some(format!("/desk/confirm?next={back}").as_str()));
    }
    let wrong = post(&town, "/desk/confirm", &cookie, "password=wrong").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let right = post(&town, "/desk/confirm", &cookie, &format!("password=eleven+plane+trees&next={path}")).await;
    assert_eq!(right.header("location"), Some(path.as_str()));
    assert_eq!(get(&town, &path, &cookie).await.status, StatusCode::OK);
}

/// ASVS 6.3.8: whoever asks for a link, or signs in with an address that nobody has, is told the same.
#[tokio::test]
async fn no_answer_says_whether_an_address_is_a_members() {
    let town = Town::new().await;
    cookie_of(&town, "Ines", TOWN, Role::Official).await;
    for (path, more) in [("/sign-in/link", ""), ("/sign-in", "&password=twelve+plane+trees")] {
        let known = post(&town, path, "", &format!("email=official.of%40lindenfeld.example{more}")).await;
        let unknown = post(&town, path, "", &format!("email=nobodyyy.of%40lindenfeld.example{more}")).await;
        assert_eq!(known.status, unknown.status, "{path}");
        let page = |answer: &Answer| answer.text().replace("official", "").replace("nobodyyy", "");
        assert_eq!(page(&known), page(&unknown), "{path}");
    }
}

/// CWE-79: what comes back in a field ends neither the field nor the page.
#[tokio::test]
async fn what_was_typed_comes_back_as_text() {
    let town = Town::new().await;
    let typed = "%3C%2Ftextarea%3E%3Cimg+src%3Dx%3E+%26lt%3B";
    for path in ["/c/street-trees/draft", "/c/street-trees/contribute"] {
        let answer = post(&town, path, "", &format!("body={typed}&subject=x")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert!(answer.text().contains("&lt;/textarea&gt;&lt;img src=x&gt; &amp;lt;</textarea>"), "{path}");
        assert!(!answer.text().contains("<img src=x"), "{path}");
    }
    let cookie = cookie_of(&town, "Ines", TOWN, Role::Official).await;
    let saved = post(&town, "/desk/c/street-trees/report", &cookie, &format!("summary={typed}")).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    let page = get(&town, "/desk/c/street-trees/report", &cookie).await;
    assert!(page.text().contains("&lt;/textarea&gt;&lt;img src=x&gt; &amp;lt;</textarea>"), "{}", page.text());
}
