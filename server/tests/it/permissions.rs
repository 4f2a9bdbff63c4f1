//! Every role against every address. An address that is not in the table fails the test, and so does a row without an
//! address (ASVS 5.0, 8.2.2, 8.2.3 and 8.4.1; Decidim CVE-2026-40870, CVE-2023-36465; Lemmy GHSA-r64r-5h43-26qv).

use axum::body::Body;
use domain::vocabulary::Role;
use http::{Method, Request, StatusCode};
use store::members::{self, NewMember};
use store::{consultations, moderation, sessions};

use crate::town::{Answer, Town};

/// Who may use an address; everybody else is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Everybody,
    /// Whoever is signed in.
    Members,
    /// Members of the public body and of the organisation that moderates.
    Desk,
    Moderators,
    Theming,
    Officials,
    /// Administrators, of whatever organisation.
    Administrators,
    /// Administrators of the town itself.
    TownsAdministrators,
}
use Who::{Administrators, Desk, Everybody, Members, Moderators, Officials, Theming, TownsAdministrators};

/// Address, what its form sends, and who may. `{contribution}` and such are filled in with what there is.
const TABLE: &[(&str, &str, &str, Who)] = &[
    ("GET", "/", "", Everybody),
    ("GET", "/help", "", Everybody),
    ("GET", "/log", "", Everybody),
    ("GET", "/privacy", "", Everybody),
    ("GET", "/language/{tag}", "", Everybody),
    ("GET", "/c/{slug}", "", Everybody),
    ("GET", "/c/{slug}/draft", "", Everybody),
    ("POST", "/c/{slug}/draft", "body=Shade", Everybody),
    ("GET", "/c/{slug}/draft/changes", "", Everybody),
    ("GET", "/c/{slug}/contribute", "", Everybody),
    ("POST", "/c/{slug}/contribute", "body=Shade", Everybody),
    ("GET", "/c/{slug}/contributions", "", Everybody),
    ("GET", "/c/{slug}/report", "", Everybody),
    ("GET", "/r", "", Everybody),
    ("POST", "/r", "receipt=", Everybody),
    // What a receipt opens is for its holder: the code is the key.
    ("GET", "/r/{code}", "", Everybody),
    ("GET", "/r/{code}/received", "", Everybody),
    ("POST", "/r/{code}/address", "", Everybody),
    ("POST", "/r/{code}/correct", "body=Shade", Everybody),
    ("POST", "/r/{code}/take-back", "", Everybody),
    ("GET", "/r/{code}/data.json", "", Everybody),
    ("POST", "/r/{code}/withdraw", "", Everybody),
    ("GET", "/r/{code}/erase", "", Everybody),
    ("POST", "/r/{code}/erase", "scope=person", Everybody),
    ("GET", "/sign-in", "", Everybody),
    ("POST", "/sign-in", "email=x@lindenfeld.example&password=x", Everybody),
    ("GET", "/sign-in/link", "", Everybody),
    ("POST", "/sign-in/link", "email=x@lindenfeld.example", Everybody),
    ("GET", "/sign-in/link/{token}", "", Everybody),
    ("POST", "/sign-in/link/{token}", "", Everybody),
    ("POST", "/sign-out", "", Everybody),
    // So is the link of an invitation.
    ("GET", "/invitation/{token}", "", Everybody),
    ("POST", "/invitation/{token}", "", Everybody),
    ("GET", "/desk", "", Members),
    ("GET", "/desk/account", "", Members),
    ("POST", "/desk/account", "act=end&session=1000", Members),
    ("GET", "/desk/confirm", "", Members),
    ("POST", "/desk/confirm", "password=x", Members),
    ("GET", "/desk/hat", "", Members),
    ("POST", "/desk/hat", "", Members),
    ("GET", "/desk/organisations", "", Administrators),
    ("POST", "/desk/organisations", "name=&kind=of&group=", TownsAdministrators),
    ("GET", "/desk/organisations/{id}", "", TownsAdministrators),
    ("POST", "/desk/organisations/{id}", "act=invite&role=analyst&email=new@lindenfeld.example", TownsAdministrators),
    ("POST", "/desk/organisations/{id}", "act=withdraw&invitation=1000", TownsAdministrators),
    ("POST", "/desk/organisations/{id}", "act=remove&member=1000", TownsAdministrators),
    ("POST", "/desk/organisations/{id}", "act=roles&member=1000&roles-1000=analyst", TownsAdministrators),
    ("GET", "/desk/organisations/{id}/audit", "", TownsAdministrators),
    ("GET", "/desk/organisations/{id}/audit.csv", "", TownsAdministrators),
    ("GET", "/desk/c/{slug}/moderation", "", Moderators),
    ("POST", "/desk/c/{slug}/moderation", "d-{contribution}=publish", Moderators),
    ("POST", "/desk/c/{slug}/moderation", "", Moderators),
    ("GET", "/desk/c/{slug}/moderation/decided", "", Moderators),
    ("GET", "/desk/c/{slug}/moderation/{contribution}", "", Moderators),
    ("POST", "/desk/c/{slug}/moderation/{contribution}", "d-{contribution}=publish", Moderators),
    ("GET", "/desk/c/{slug}/themes", "", Desk),
    ("POST", "/desk/c/{slug}/themes", "pick={contribution}&theme=1000", Theming),
    ("POST", "/desk/c/{slug}/themes", "pick={contribution}&act=set-aside&reason=It+was+asked+before", Theming),
    ("POST", "/desk/c/{slug}/themes/new", "title=", Theming),
    ("GET", "/desk/c/{slug}/answers", "", Desk),
    ("GET", "/desk/c/{slug}/answers/{theme}", "", Desk),
    ("POST", "/desk/c/{slug}/answers/{theme}", "outcome=accepted&reasons=Yes", Officials),
    ("GET", "/desk/c/{slug}/report", "", Desk),
    ("POST", "/desk/c/{slug}/report", "summary=Heard", Officials),
    ("POST", "/desk/c/{slug}/report/publish", "", Officials),
];

/// Who knocks: nobody in particular, or a role in an organisation.
const VISITORS: &[Option<(&str, Role)>] = &[
    None,
    Some(("Town of Lindenfeld", Role::Official)),
    Some(("Town of Lindenfeld", Role::Analyst)),
    Some(("Town of Lindenfeld", Role::Administrator)),
    Some(("Lindenfeld Neighbours", Role::Moderator)),
    Some(("Lindenfeld Neighbours", Role::Facilitator)),
    Some(("Lindenfeld Neighbours", Role::Administrator)),
    Some(("Quarry Residents", Role::Moderator)),
    Some(("Quarry Residents", Role::Administrator)),
];

fn may(who: Who, visitor: Option<(&str, Role)>) -> bool {
    let Some((organisation, role)) = visitor else { return who == Everybody };
    let town = organisation == "Town of Lindenfeld";
    match who {
        Everybody | Members => true,
        Desk => organisation != "Quarry Residents",
        Moderators => organisation == "Lindenfeld Neighbours" && role == Role::Moderator,
        Theming => town && matches!(role, Role::Official | Role::Analyst),
        Officials => town && role == Role::Official,
        Administrators => role == Role::Administrator,
        TownsAdministrators => town && role == Role::Administrator,
    }
}

#[tokio::test]
async fn each_role_reaches_what_is_its_own_and_nothing_else() {
    let town = Town::new().await;
    let receipt = town.says(serde_json::json!({"body": "A bench."})).await;
    let consultation = consultations::find(&town.store, "street-trees").await.unwrap().unwrap();
    let contribution = moderation::queue(&town.store, consultation.id, None, 1).await.unwrap().items[0].id;
    let official = town.member(Role::Official, "Town of Lindenfeld").await;
    let theme = store::analysis::save_theme(&town.store, &official, "street-trees", None, "Shade", "").await.unwrap();
    let fill = |text: &str| {
        text.replace("{tag}", "ar")
            .replace("{slug}", "street-trees")
            .replace("{code}", &receipt)
            .replace("{token}", "guessed")
            .replace("{contribution}", &contribution.to_string())
            .replace("{theme}", &theme.to_string())
            .replace("{id}", &official[0].organisation.to_string())
    };
    for &visitor in VISITORS {
        let member = match visitor {
            Some((organisation, role)) => Some(visiting(&town, organisation, role).await),
            None => None,
        };
        for (method, path, form, who) in TABLE {
            // A session of its own for each: one of the forms signs out.
            let cookie = match member {
                Some(member) => {
                    let token = sessions::begin(&town.store, member).await.unwrap();
                    format!("hearback={}", token.as_str())
                }
                None => String::new(),
            };
            let request = Request::builder()
                .method(*method)
                .uri(fill(path))
                .header("cookie", cookie)
                .header("content-type", "application/x-www-form-urlencoded")
                .body(Body::from(fill(form)))
                .unwrap();
            let answer = town.send(request).await;
            let let_in = !is_refused(&answer);
            assert_eq!(let_in, may(*who, visitor), "{visitor:?}: {method} {path} {form}: {}", answer.status);
            assert!(!answer.status.is_server_error(), "{visitor:?}: {method} {path} {form}: {}", answer.status);
        }
    }
}

/// Refused: sent to sign in, or told that it is not allowed.
fn is_refused(answer: &Answer) -> bool {
    let to_sign_in = answer.header("location").is_some_and(|to| to.starts_with("/sign-in"));
    answer.status == StatusCode::FORBIDDEN || to_sign_in
}

async fn visiting(town: &Town, organisation: &str, role: Role) -> i64 {
    let email = format!("{role}-of-{}@lindenfeld.example", organisation.to_lowercase().replace(' ', "-"));
    let password = Some("eleven plane trees");
    members::add(&town.store, &NewMember { name: "Somebody", email: &email, password, organisation, role })
        .await
        .unwrap()
}

#[test]
fn every_address_is_in_the_table_and_nothing_else() {
    let known =
        |method: &Method, path: &str| TABLE.iter().any(|(of, row, ..)| *of == method.as_str() && same_shape(row, path));
    for (method, path) in app::listed() {
        assert!(known(&method, path), "{method} {path} is in no row of the table: who may?");
    }
    for (method, row, ..) in TABLE {
        let there = app::listed().iter().any(|(of, path)| of.as_str() == *method && same_shape(row, path));
        assert!(there, "{method} {row} is no address");
    }
}

/// The table says what a number is of; the router calls it `{id}`.
fn same_shape(row: &str, path: &str) -> bool {
    let shape = |text: &str| {
        text.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect::<Vec<_>>().join("/")
    };
    shape(row) == shape(path)
}

/// What programs may call is open to all: nothing of it may ask for a role without a table of its own.
#[tokio::test]
async fn the_api_is_for_everybody_and_shows_nobodys_names() {
    let town = Town::new().await;
    let described = town.get("/api/v1/openapi.json").await.json();
    let mut paths: Vec<&str> = described["paths"].as_object().unwrap().keys().map(String::as_str).collect();
    paths.sort_unstable();
    assert_eq!(
        paths,
        [
            "/api/v1/consultations",
            "/api/v1/consultations/{slug}/contributions",
            "/api/v1/openapi.json",
            "/api/v1/receipts/{code}",
        ]
    );
    let receipt = town.says(serde_json::json!({"body": "A bench.", "email": "amira@lindenfeld.example"})).await;
    for path in ["/api/v1/consultations", crate::town::CONTRIBUTIONS, &format!("/api/v1/receipts/{receipt}")] {
        assert!(!town.get(path).await.text().contains("amira"), "{path}");
    }
}
