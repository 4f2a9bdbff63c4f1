//! An identity provider is a way in: who adds it has shown all that the account asks for. (The protocol itself is
//! played against a real provider in the browser's journeys.)

use std::sync::Arc;

use app::site::{Answer as Later, IdentityProvider, Visiting};
use axum::Router;
use domain::time::MINUTE;
use domain::vocabulary::Role;
use http::StatusCode;
use store::second_factors::make_codes;
use store::{openid, sessions};

use crate::security::{TOWN, cookie_of};
use crate::town::{Answer, Town};

const ISSUER: &str = "https://id.lindenfeld.example";

/// Vouches for whoever comes back that they are Mallory.
#[derive(Debug)]
struct Provider;

impl IdentityProvider for Provider {
    fn name(&self) -> &str {
        "Lindenfeld ID"
    }
    fn issuer(&self) -> &str {
        ISSUER
    }
    fn begin(&self) -> Later<'_, Visiting> {
        let (address, state, secrets) = (ISSUER.to_owned(), "state".to_owned(), String::new());
        Box::pin(async { Ok(Visiting { address, state, secrets }) })
    }
    fn finish<'a>(&'a self, _: &'a str, _: &'a str) -> Later<'a, String> {
        Box::pin(async { Ok("mallory".to_owned()) })
    }
}

/// The town with an identity provider.
async fn town() -> Town {
    let mut town = Town::new().await;
    let site = server::http::site(town.store.clone(), "http://lindenfeld.example");
    town.router = router(site);
    town
}

fn router(mut site: app::site::Site) -> Router {
    site.provider = Some(Arc::new(Provider));
    server::http::router(site)
}

/// Goes by that form to the provider, and comes back.
async fn goes_and_comes_back(town: &Town, by: &str, cookie: &str) -> Answer {
    let left = crate::security::post(town, by, cookie, "").await;
    if left.header("refresh").is_none() {
        return left;
    }
    let cookie = format!("{cookie}; hearback-openid=state");
    crate::security::get(town, "/sign-in/openid/back?state=state&code=code", &cookie).await
}

async fn is_let_in(town: &Town) -> bool {
    openid::sign_in(&town.store, ISSUER, "mallory").await.is_ok()
}

#[tokio::test]
async fn ines_connects_it_from_her_account_when_she_has_just_shown_who_she_is() {
    let town = town().await;
    let cookie = cookie_of(&town, "Ines", TOWN, Role::Official).await;
    town.store.clock.advance(16 * MINUTE);
    let asked = goes_and_comes_back(&town, "/account/openid", &cookie).await;
    assert_eq!(asked.header("location"), Some("/desk/confirm?next=/account"));
    assert!(!is_let_in(&town).await);
    let token = cookie.strip_prefix("hearback=").unwrap();
    let session = sessions::find(&town.store, token).await.unwrap().unwrap().session;
    sessions::prove(&town.store, session).await.unwrap();
    let connected = goes_and_comes_back(&town, "/account/openid", &cookie).await;
    assert_eq!((connected.status, connected.header("location")), (StatusCode::SEE_OTHER, Some("/account")));
    assert!(is_let_in(&town).await);
}

#[tokio::test]
async fn who_has_the_password_alone_adds_no_way_in_around_the_second_factor() {
    let town = town().await;
    let cookie = cookie_of(&town, "Ines", TOWN, Role::Official).await;
    let token = cookie.strip_prefix("hearback=").unwrap();
    let ines = sessions::find(&town.store, token).await.unwrap().unwrap();
    make_codes(&town.store, &ines, "en").await.unwrap();
    let stolen = format!("hearback={}", sessions::begin(&town.store, ines.member).await.unwrap().as_str());
    for by in ["/account/openid", "/sign-in/openid"] {
        goes_and_comes_back(&town, by, &stolen).await;
        assert!(!is_let_in(&town).await, "{by}");
    }
    // Nor do they read what she keeps in her account.
    let mine = crate::security::get(&town, "/me", &stolen).await;
    assert_eq!(mine.header("location"), Some("/sign-in/second?next=/me"));
}
