//! Every role against every address. An address that is not in the table fails the test, and so does a row without an
//! address (ASVS 5.0, 8.2.2, 8.2.3 and 8.4.1; Decidim CVE-2026-40870, CVE-2023-36465; Lemmy GHSA-r64r-5h43-26qv).

use axum::body::Body;
use domain::moderation::Decision;
use domain::vocabulary::Role;
use http::{Method, Request, StatusCode};
use store::letters::{self, Content};
use store::members::{self, NewMember};
use store::{consultations, moderation, sessions, sign_in_links};

use crate::town::{Answer, Town};

/// Who may use an address; everybody else is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Everybody,
    Nobody,
    /// Whoever is signed in: participants with an account, too.
    SignedIn,
    /// Who has a role somewhere.
    Members,
    /// Members of the public body and of the organisation that moderates.
    Desk,
    Moderators,
    Theming,
    Officials,
    /// Facilitators and administrators of the organisation that takes part.
    CodeMakers,
    /// Officials and administrators of the town.
    Naming,
    /// Administrators, of whatever organisation.
    Administrators,
    /// Administrators of the town itself.
    TownsAdministrators,
}
use Who::{
    Administrators, CodeMakers, Desk, Everybody, Members, Moderators, Naming, Nobody, Officials, SignedIn, Theming,
    TownsAdministrators,
};

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
    ("GET", "/c/{slug}/draft/as/{variant}", "", Everybody),
    // Whoever knows the name of a file may see it: it says nothing but what the file is.
    ("GET", "/media/{name}", "", Everybody),
    ("GET", "/c/{slug}/contribute", "", Everybody),
    ("POST", "/c/{slug}/contribute", "body=Shade", Everybody),
    ("GET", "/c/{slug}/moderation", "", Everybody),
    ("GET", "/c/{slug}/moderation/account", "", Everybody),
    ("GET", "/c/{slug}/letters", "", Everybody),
    ("GET", "/c/{slug}/letters/{id}", "", Everybody),
    ("GET", "/c/{slug}/offline", "", Everybody),
    // A basket is whose browser has its cookie; nobody here has one.
    ("GET", "/c/{slug}/basket", "", Everybody),
    ("POST", "/c/{slug}/basket", "act=send", Everybody),
    ("GET", "/c/{slug}/basket/sent", "", Everybody),
    ("GET", "/c/{slug}/basket/{contribution}", "", Everybody),
    ("POST", "/c/{slug}/basket/{contribution}", "body=Shade", Everybody),
    ("GET", "/c/{slug}/contributions", "", Everybody),
    ("GET", "/c/{slug}/draft/{paragraph}/quote", "", Everybody),
    ("POST", "/c/{slug}/draft/{paragraph}/quote", "body=Shade", Everybody),
    ("GET", "/c/{slug}/draft/{paragraph}/suggest", "", Everybody),
    ("POST", "/c/{slug}/draft/{paragraph}/suggest", "body=Shade", Everybody),
    ("GET", "/c/{slug}/contributions/{published}", "", Everybody),
    ("POST", "/c/{slug}/contributions/{published}", "body=Shade", Everybody),
    ("POST", "/c/{slug}/contributions/{published}/support", "act=give", Everybody),
    ("GET", "/c/{slug}/contributions/{contribution}/translation", "", Everybody),
    ("POST", "/c/{slug}/contributions/{contribution}/translation", "", Everybody),
    ("GET", "/r/{code}/language", "", Everybody),
    ("POST", "/r/{code}/language", "language=sw", Everybody),
    ("GET", "/c/{slug}/report", "", Everybody),
    ("GET", "/c/{slug}/booklet", "", Everybody),
    ("GET", "/c/{slug}/text-pack.txt", "", Everybody),
    // Both send a link to who is not signed in.
    ("GET", "/c/{slug}/follow", "", Everybody),
    ("POST", "/c/{slug}/follow", "email=x@lindenfeld.example", Everybody),
    ("GET", "/r/{code}/keep", "", Everybody),
    ("POST", "/r/{code}/keep", "email=x@lindenfeld.example", Everybody),
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
    // Nobody has decided on it: the receipt says so.
    ("GET", "/r/{code}/appeal", "", Everybody),
    ("POST", "/r/{code}/appeal", "words=It+names+nobody.", Everybody),
    ("GET", "/r/{code}/erase", "", Everybody),
    ("POST", "/r/{code}/erase", "scope=person", Everybody),
    ("GET", "/r/{code}/receipt.txt", "", Everybody),
    ("GET", "/r/{code}/proof", "", Everybody),
    ("GET", "/r/{code}/proof.json", "", Everybody),
    ("POST", "/r/{code}/send-copy", "email=x@lindenfeld.example", Everybody),
    ("GET", "/r/{code}/about-you", "", Everybody),
    ("GET", "/r/{code}/about-you/check", "", Everybody),
    ("POST", "/r/{code}/about-you/check", "act=keep", Everybody),
    ("GET", "/r/{code}/about-you/{question}", "", Everybody),
    ("POST", "/r/{code}/about-you/{question}", "age=18+to+24", Everybody),
    ("GET", "/sign-in", "", Everybody),
    ("POST", "/sign-in", "email=x@lindenfeld.example&password=x", Everybody),
    ("GET", "/sign-in/link", "", Everybody),
    ("POST", "/sign-in/link", "email=x@lindenfeld.example", Everybody),
    ("GET", "/sign-in/link/{token}", "", Everybody),
    ("POST", "/sign-in/link/{token}", "", Everybody),
    ("POST", "/sign-in/passkey", "ceremony=x&credential=x", Everybody),
    ("POST", "/sign-in/passkey/begin", "", Everybody),
    ("GET", "/sign-in/second", "", SignedIn),
    ("POST", "/sign-in/second", "code=x", SignedIn),
    ("POST", "/sign-in/second/begin", "", SignedIn),
    // The town has no identity provider: these are not there.
    ("POST", "/sign-in/openid", "", Everybody),
    ("GET", "/sign-in/openid/back", "", Everybody),
    ("POST", "/sign-out", "", Everybody),
    // So is a card, and the link that confirms.
    ("GET", "/i/{code}", "", Everybody),
    ("POST", "/i/{code}", "", Everybody),
    ("GET", "/confirm/{token}", "", Everybody),
    ("POST", "/confirm/{token}", "", Everybody),
    ("GET", "/confirmed", "", Everybody),
    ("GET", "/not-me", "", Everybody),
    ("GET", "/not-me/{token}", "", Everybody),
    ("POST", "/not-me/{token}", "answer=no", Everybody),
    // So is the link of an invitation.
    ("GET", "/invitation/{token}", "", Everybody),
    ("POST", "/invitation/{token}", "", Everybody),
    ("GET", "/desk", "", Members),
    ("GET", "/account", "", SignedIn),
    ("POST", "/account", "act=end&session=1000", SignedIn),
    ("GET", "/account/password", "", Members),
    ("POST", "/account/password", "old=x&new=x", Members),
    ("GET", "/account/passkeys", "", SignedIn),
    ("POST", "/account/passkeys", "passkey=1000", SignedIn),
    ("POST", "/account/passkeys/begin", "", SignedIn),
    ("GET", "/account/codes", "", SignedIn),
    ("POST", "/account/openid", "", SignedIn),
    ("GET", "/account/delete", "", SignedIn),
    ("POST", "/account/delete", "", SignedIn),
    ("GET", "/me", "", Everybody),
    ("POST", "/me", "consultation=street-trees", SignedIn),
    ("GET", "/desk/confirm", "", SignedIn),
    ("POST", "/desk/confirm", "password=x", SignedIn),
    ("GET", "/desk/hat", "", SignedIn),
    ("POST", "/desk/hat", "", SignedIn),
    ("GET", "/desk/held", "", Members),
    ("POST", "/desk/held", "", Members),
    ("GET", "/desk/organisations", "", Administrators),
    ("POST", "/desk/organisations", "name=&kind=of&group=", TownsAdministrators),
    ("GET", "/desk/organisations/{id}", "", TownsAdministrators),
    ("POST", "/desk/organisations/{id}", "act=invite&role=analyst&email=new@lindenfeld.example", TownsAdministrators),
    ("POST", "/desk/organisations/{id}", "act=withdraw&invitation=1000", TownsAdministrators),
    ("POST", "/desk/organisations/{id}", "act=remove&member=1000", TownsAdministrators),
    ("POST", "/desk/organisations/{id}", "act=roles&member=1000&roles-1000=analyst", TownsAdministrators),
    ("GET", "/desk/organisations/{id}/audit", "", TownsAdministrators),
    ("GET", "/desk/organisations/{id}/audit.csv", "", TownsAdministrators),
    ("GET", "/desk/consultations/new", "", Officials),
    ("POST", "/desk/consultations/new", "title=", Officials),
    // It is open: what it promised is not changed any more.
    ("GET", "/desk/c/{slug}/about", "", Nobody),
    ("POST", "/desk/c/{slug}/about", "title=", Nobody),
    ("GET", "/desk/c/{slug}/write", "", Officials),
    ("POST", "/desk/c/{slug}/write", "act=add&title=Where+trees+stand", Officials),
    ("POST", "/desk/c/{slug}/write", "act=up&section=01-trees.md", Officials),
    ("POST", "/desk/c/{slug}/write", "act=start-again", Officials),
    ("POST", "/desk/c/{slug}/write", "act=publish&name=", Officials),
    ("GET", "/desk/c/{slug}/write/{section}", "", Officials),
    ("POST", "/desk/c/{slug}/write/{section}", "revision=1&source=Shade", Officials),
    ("POST", "/desk/c/{slug}/write/{section}", "revision=0&act=remove", Officials),
    ("GET", "/desk/c/{slug}/published", "", Officials),
    ("GET", "/desk/c/{slug}/upload", "", Officials),
    ("POST", "/desk/c/{slug}/upload", "file=", Officials),
    ("POST", "/desk/c/{slug}/upload/use", "upload=1000", Officials),
    ("GET", "/desk/c/{slug}/variants", "", Officials),
    ("POST", "/desk/c/{slug}/variants", "act=promise&kind=plain&language=en", Officials),
    ("GET", "/desk/c/{slug}/variants/{variant}/{section}", "", Officials),
    ("POST", "/desk/c/{slug}/variants/{variant}/{section}", "act=save", Officials),
    ("GET", "/desk/c/{slug}/people", "", Naming),
    ("POST", "/desk/c/{slug}/people", "act=save", Naming),
    // Open already: there is nothing to open, and nothing to record.
    ("POST", "/desk/c/{slug}/people", "act=open", Nobody),
    ("POST", "/desk/c/{slug}/people", "act=no-moderator&why=Nobody+was+found", Nobody),
    ("GET", "/desk/c/{slug}/versions", "", Officials),
    ("GET", "/desk/c/{slug}/versions/{number}", "", Officials),
    ("POST", "/desk/c/{slug}/versions/{number}", "act=new&paragraph=1", Officials),
    ("POST", "/desk/c/{slug}/versions/{number}", "act=publish&name=Second+draft", Officials),
    ("POST", "/desk/c/{slug}/versions/{number}", "act=take-back", Officials),
    ("GET", "/desk/c/{slug}/about-you", "", Naming),
    // Open already: the questions stay as they are, and who may change them is told so.
    ("POST", "/desk/c/{slug}/about-you", "on=age", Naming),
    ("GET", "/desk/c/{slug}/codes", "", CodeMakers),
    ("POST", "/desk/c/{slug}/codes", "act=make&how-many=2", CodeMakers),
    ("POST", "/desk/c/{slug}/codes", "act=withdraw&batch=1000", CodeMakers),
    // The consultation is open: the policy is not the public body's any more.
    ("GET", "/desk/c/{slug}/policy", "", Moderators),
    ("POST", "/desk/c/{slug}/policy", "timing=before+publication&ground=spam&reason=Advertising.", Moderators),
    ("GET", "/desk/c/{slug}/appeals", "", Moderators),
    ("GET", "/desk/c/{slug}/appeals/{appeal}", "", Moderators),
    ("POST", "/desk/c/{slug}/appeals/{appeal}", "outcome=upheld&reasons=It+names+a+neighbour.", Moderators),
    ("GET", "/desk/c/{slug}/letters", "", Moderators),
    ("POST", "/desk/c/{slug}/letters", "letter=1000", Moderators),
    ("GET", "/desk/c/{slug}/moderation", "", Moderators),
    ("POST", "/desk/c/{slug}/moderation", "d-{contribution}=publish", Moderators),
    ("POST", "/desk/c/{slug}/moderation", "", Moderators),
    ("GET", "/desk/c/{slug}/moderation/decided", "", Moderators),
    ("GET", "/desk/c/{slug}/moderation/{contribution}", "", Moderators),
    ("POST", "/desk/c/{slug}/moderation/{contribution}", "d-{contribution}=publish", Moderators),
    ("GET", "/desk/c/{slug}/suggestions", "", Desk),
    ("GET", "/desk/c/{slug}/suggestions/{suggestion}", "", Officials),
    ("POST", "/desk/c/{slug}/suggestions/{suggestion}", "outcome=accepted", Officials),
    ("POST", "/desk/c/{slug}/moderation/{contribution}/language", "language=sw", Moderators),
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
    // The last one: who has codes is asked for them in every session after.
    ("POST", "/account/codes", "", SignedIn),
];

/// Who knocks.
#[derive(Debug, Clone, Copy)]
enum Visitor {
    PasserBy,
    /// Somebody with an account and no role.
    Participant,
    Member(&'static str, Role),
}
use Visitor::{Member, Participant, PasserBy};

const VISITORS: &[Visitor] = &[
    PasserBy,
    Participant,
    Member("Town of Lindenfeld", Role::Official),
    Member("Town of Lindenfeld", Role::Analyst),
    Member("Town of Lindenfeld", Role::Administrator),
    Member("Lindenfeld Neighbours", Role::Moderator),
    Member("Lindenfeld Neighbours", Role::Facilitator),
    Member("Lindenfeld Neighbours", Role::Administrator),
    Member("Quarry Residents", Role::Moderator),
    Member("Quarry Residents", Role::Administrator),
];

fn may(who: Who, visitor: Visitor) -> bool {
    let (organisation, role) = match visitor {
        PasserBy => return who == Everybody,
        Participant => return matches!(who, Everybody | SignedIn),
        Member(organisation, role) => (organisation, role),
    };
    let town = organisation == "Town of Lindenfeld";
    match who {
        Everybody | SignedIn | Members => true,
        Nobody => false,
        Desk => organisation != "Quarry Residents",
        Moderators => organisation == "Lindenfeld Neighbours" && role == Role::Moderator,
        Theming => town && matches!(role, Role::Official | Role::Analyst),
        Officials => town && role == Role::Official,
        CodeMakers => {
            organisation == "Lindenfeld Neighbours" && matches!(role, Role::Facilitator | Role::Administrator)
        }
        Naming => town && matches!(role, Role::Official | Role::Administrator),
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
    let paragraph = town.mill_street().await;
    town.says(serde_json::json!({
        "body": "Mill Street comes first.", "paragraph": &paragraph, "suggests_because": "It is hottest there."
    }))
    .await;
    let suggestion = moderation::queue(&town.store, consultation.id, None, 2).await.unwrap().items[1].id;
    let moderator = town.member(Role::Moderator, "Lindenfeld Neighbours").await;
    moderation::decide(&town.store, &moderator, "street-trees", &[suggestion], &Decision::Publish).await.unwrap();
    let theme = store::analysis::save_theme(&town.store, &official, "street-trees", None, "Shade", "").await.unwrap();
    let fill = |text: &str| {
        text.replace("{tag}", "ar")
            .replace("{question}", "age")
            .replace("{slug}", "street-trees")
            .replace("{code}", &receipt)
            .replace("{token}", "guessed")
            .replace("{contribution}", &contribution.to_string())
            .replace("{paragraph}", &paragraph)
            .replace("{published}", "1")
            .replace("{suggestion}", &suggestion.to_string())
            .replace("{section}", "01-trees.md")
            .replace("{variant}", "plain-en")
            .replace("{name}", "none.png")
            .replace("{theme}", &theme.to_string())
            .replace("{number}", "1")
            .replace("{appeal}", "1")
            .replace("{id}", &official[0].organisation.to_string())
    };
    for &visitor in VISITORS {
        let member = match visitor {
            Member(organisation, role) => Some(visiting(&town, organisation, role).await),
            PasserBy | Participant => None,
        };
        for (number, (method, path, form, who)) in TABLE.iter().enumerate() {
            // A session of its own for each: one of the forms signs out, one deletes the account.
            let token = match (visitor, member) {
                (_, Some(member)) => Some(sessions::begin(&town.store, member).await.unwrap()),
                (Participant, None) => Some(participant(&town, &format!("amira{number}@lindenfeld.example")).await),
                _ => None,
            };
            let cookie = token.map(|token| format!("hearback={}", token.as_str())).unwrap_or_default();
            let request = Request::builder()
                .method(*method)
                .uri(fill(path))
                .header("cookie", cookie)
                .header("content-type", "application/x-www-form-urlencoded")
                .body(Body::from(fill(form)))
                .unwrap();
            let answer = town.send(request).await;
            let let_in = !is_refused(path, &answer);
            assert_eq!(let_in, may(*who, visitor), "{visitor:?}: {method} {path} {form}: {}", answer.status);
            assert!(!answer.status.is_server_error(), "{visitor:?}: {method} {path} {form}: {}", answer.status);
        }
    }
}

/// Refused: sent to sign in, told that it is not allowed, or led from the desk to what is one's own.
fn is_refused(path: &str, answer: &Answer) -> bool {
    let to = answer.header("location").unwrap_or_default();
    let to_sign_in = to.starts_with("/sign-in?") && path != "/sign-in";
    answer.status == StatusCode::FORBIDDEN || to_sign_in || (path.starts_with("/desk") && to == "/me")
}

/// Somebody who has opened an account by a link.
async fn participant(town: &Town, email: &str) -> sessions::Token {
    sign_in_links::send(&town.store, email, "en", "/me").await.unwrap();
    let due = letters::claim(&town.store, 1000).await.unwrap().pop().unwrap();
    let Content::SignInLink { token } = due.content else { panic!("{due:?}") };
    sign_in_links::redeem(&town.store, &token).await.unwrap().0
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
            "/api/v1/consultations/{slug}/letters",
            "/api/v1/consultations/{slug}/moderation",
            "/api/v1/log/entries",
            "/api/v1/log/head",
            "/api/v1/log/heads",
            "/api/v1/log/key",
            "/api/v1/log/proof/consistency",
            "/api/v1/log/proof/inclusion",
            "/api/v1/openapi.json",
            "/api/v1/receipts/{code}",
        ]
    );
    let receipt = town.says(serde_json::json!({"body": "A bench.", "email": "amira@lindenfeld.example"})).await;
    for path in ["/api/v1/consultations", crate::town::CONTRIBUTIONS, &format!("/api/v1/receipts/{receipt}")] {
        assert!(!town.get(path).await.text().contains("amira"), "{path}");
    }
}
