//! What is costly or could be guessed has a limit for each visitor (OWASP ASVS 5.0, 2.4.1 and 6.3.1). Who meets it is
//! told when to go on, and keeps what they typed. Reading has none.
//!
//! Where the count fails, people are let through: what they say counts for more.

use app::form::Fields;
use app::pages::too_often::Kept;
use axum::Router;
use axum::body::to_bytes;
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use domain::limits::{Act, TooOften};
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{Method, StatusCode};
use store::Store;
use store::limits::{allows, count};

use super::size::MOST_BYTES;
use crate::guard::Guard;

/// What of an act is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Counted {
    Each,
    /// Only what is refused: it may be a guess.
    Failures,
}
use Counted::{Each, Failures};

/// Every address with a limit. What is open to everybody and takes a form stands here or, with a reason, in the test.
const LIMITED: &[(Method, &str, Act, Counted)] = &[
    (Method::POST, "/c/{slug}/draft", Act::Contribute, Each),
    (Method::POST, "/c/{slug}/contribute", Act::Contribute, Each),
    (Method::POST, "/c/{slug}/draft/{paragraph}/quote", Act::Contribute, Each),
    (Method::POST, "/c/{slug}/draft/{paragraph}/suggest", Act::Contribute, Each),
    (Method::POST, "/c/{slug}/contributions/{id}", Act::Contribute, Each),
    (Method::POST, "/c/{slug}/contributions/{id}/support", Act::Support, Each),
    (Method::POST, "/c/{slug}/basket", Act::Contribute, Each),
    (Method::POST, "/c/{slug}/basket/{comment}", Act::Contribute, Each),
    (Method::POST, "/api/v1/consultations/{slug}/contributions", Act::Contribute, Each),
    (Method::POST, "/r/{code}/address", Act::Change, Each),
    (Method::POST, "/r/{code}/address", Act::LookUp, Failures),
    (Method::POST, "/r/{code}/correct", Act::Change, Each),
    (Method::POST, "/r/{code}/correct", Act::LookUp, Failures),
    (Method::POST, "/r/{code}/take-back", Act::Change, Each),
    (Method::POST, "/r/{code}/take-back", Act::LookUp, Failures),
    (Method::GET, "/r", Act::LookUp, Failures),
    (Method::POST, "/r", Act::LookUp, Failures),
    (Method::GET, "/r/{code}", Act::LookUp, Failures),
    (Method::GET, "/r/{code}/data.json", Act::LookUp, Failures),
    (Method::GET, "/r/{code}/appeal", Act::LookUp, Failures),
    (Method::POST, "/r/{code}/appeal", Act::LookUp, Failures),
    (Method::POST, "/r/{code}/appeal", Act::Change, Each),
    (Method::GET, "/r/{code}/erase", Act::LookUp, Failures),
    (Method::POST, "/r/{code}/erase", Act::LookUp, Failures),
    (Method::POST, "/r/{code}/erase", Act::Change, Each),
    (Method::GET, "/r/{code}/receipt.txt", Act::LookUp, Failures),
    (Method::GET, "/r/{code}/proof", Act::LookUp, Failures),
    (Method::GET, "/r/{code}/proof.json", Act::LookUp, Failures),
    (Method::POST, "/r/{code}/send-copy", Act::LookUp, Failures),
    (Method::POST, "/r/{code}/send-copy", Act::AskForLink, Each),
    (Method::GET, "/r/{code}/about-you", Act::LookUp, Failures),
    (Method::GET, "/r/{code}/about-you/check", Act::LookUp, Failures),
    (Method::POST, "/r/{code}/about-you/check", Act::LookUp, Failures),
    (Method::POST, "/r/{code}/about-you/check", Act::Change, Each),
    (Method::GET, "/r/{code}/about-you/{question}", Act::LookUp, Failures),
    (Method::POST, "/r/{code}/about-you/{question}", Act::LookUp, Failures),
    (Method::POST, "/r/{code}/about-you/{question}", Act::Change, Each),
    (Method::POST, "/r/{code}/withdraw", Act::LookUp, Failures),
    (Method::POST, "/r/{code}/withdraw", Act::Change, Each),
    (Method::GET, "/r/{code}/received", Act::LookUp, Failures),
    (Method::GET, "/r/{code}/language", Act::LookUp, Failures),
    (Method::POST, "/r/{code}/language", Act::LookUp, Failures),
    (Method::POST, "/r/{code}/language", Act::Change, Each),
    // Each press may cost the operator money.
    (Method::POST, "/c/{slug}/contributions/{id}/translation", Act::Translate, Each),
    (Method::GET, "/api/v1/receipts/{code}", Act::LookUp, Failures),
    (Method::POST, "/sign-in", Act::SignIn, Each),
    (Method::POST, "/desk/confirm", Act::SignIn, Each),
    (Method::POST, "/account/password", Act::SignIn, Each),
    // Each press writes down a challenge.
    (Method::POST, "/sign-in/passkey/begin", Act::SignIn, Each),
    (Method::POST, "/sign-in/passkey", Act::SignIn, Each),
    (Method::POST, "/sign-in/second/begin", Act::SignIn, Each),
    (Method::POST, "/sign-in/second", Act::SignIn, Each),
    (Method::POST, "/sign-in/openid", Act::SignIn, Each),
    (Method::GET, "/sign-in/openid/back", Act::OpenLink, Failures),
    // Both send a link.
    (Method::POST, "/c/{slug}/follow", Act::AskForLink, Each),
    (Method::GET, "/r/{code}/keep", Act::LookUp, Failures),
    (Method::POST, "/r/{code}/keep", Act::LookUp, Failures),
    (Method::POST, "/r/{code}/keep", Act::AskForLink, Each),
    (Method::POST, "/sign-in/link", Act::AskForLink, Each),
    (Method::GET, "/sign-in/link/{token}", Act::OpenLink, Failures),
    (Method::POST, "/sign-in/link/{token}", Act::OpenLink, Failures),
    (Method::GET, "/invitation/{token}", Act::OpenLink, Failures),
    (Method::POST, "/invitation/{token}", Act::OpenLink, Failures),
    // Forty random bits: a code can be typed, and so it can be guessed.
    (Method::GET, "/i/{code}", Act::OpenLink, Failures),
    (Method::POST, "/i/{code}", Act::OpenLink, Failures),
    (Method::GET, "/confirm/{token}", Act::OpenLink, Failures),
    (Method::POST, "/confirm/{token}", Act::OpenLink, Failures),
    (Method::GET, "/not-me/{token}", Act::OpenLink, Failures),
    (Method::POST, "/not-me/{token}", Act::OpenLink, Failures),
];

pub(crate) fn around(router: Router, store: Store, guard: Guard) -> Router {
    router.layer(from_fn_with_state((store, guard), limited))
}

async fn limited(State((store, guard)): State<(Store, Guard)>, request: Request, next: Next) -> Response {
    let acts = acts(&request);
    if acts.is_empty() {
        return next.run(request).await;
    }
    let address = guard.address(request.extensions(), request.headers());
    for &(act, counted) in &acts {
        let answer = match counted {
            Each => count(&store, &guard.limiter, act, address).await,
            Failures => allows(&store, &guard.limiter, act, address).await,
        };
        match answer {
            Ok(Ok(())) => {}
            Ok(Err(wait)) => return refused(request, wait, &store).await,
            Err(error) => tracing::error!(%error, "a visitor could not be counted"),
        }
    }
    let response = next.run(request).await;
    if response.status().is_client_error() {
        for (act, _) in acts.into_iter().filter(|(_, counted)| *counted == Failures) {
            if let Err(error) = count(&store, &guard.limiter, act, address).await {
                tracing::error!(%error, "a failure could not be counted");
            }
        }
    }
    response
}

fn acts(request: &Request) -> Vec<(Act, Counted)> {
    let Some(route) = request.extensions().get::<MatchedPath>() else { return Vec::new() };
    // HEAD asks as much as GET.
    let method = if request.method() == Method::HEAD { &Method::GET } else { request.method() };
    LIMITED
        .iter()
        .filter(|(of, path, ..)| of == method && *path == route.as_str())
        .map(|(_, _, act, counted)| (*act, *counted))
        .collect()
}

/// A bare answer, of which the layer of refusals makes a page or a problem document; a form's words go with it.
async fn refused(request: Request, wait: TooOften, store: &Store) -> Response {
    let is_form = request
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().to_ascii_lowercase().starts_with(b"application/x-www-form-urlencoded"));
    let kept = if is_form {
        let bytes = to_bytes(request.into_body(), MOST_BYTES).await.unwrap_or_default();
        Fields::read(&bytes).unwrap_or_default()
    } else {
        Fields::default()
    };
    let seconds = wait.seconds(store.clock.now());
    let mut response = (StatusCode::TOO_MANY_REQUESTS, [(RETRY_AFTER, seconds.to_string())]).into_response();
    response.extensions_mut().insert(Kept(kept));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    /// ASVS 2.4.1. A form that anybody can send without being signed in and that does something has a limit; one that
    /// needs none is named here with the reason.
    #[test]
    fn asvs_2_4_1_no_form_that_everybody_can_send_is_without_a_limit() {
        // Ends the sender's own session.
        let free = ["/sign-out"];
        // What only somebody who is signed in reaches.
        let own = ["/desk", "/account", "/me"];
        for (method, path) in app::listed() {
            let open = method == Method::POST && !own.iter().any(|own| path.starts_with(own)) && !free.contains(&path);
            let limited = LIMITED.iter().any(|(of, at, ..)| *of == method && *at == path);
            assert!(limited || !open, "{method} {path} is open to everybody: give it a limit in layers/limits.rs");
        }
        for (method, path, ..) in LIMITED.iter().filter(|(_, path, ..)| !path.starts_with("/api/")) {
            assert!(app::listed().contains(&(method.clone(), path)), "{method} {path} is no address");
        }
    }
}
