//! Every answer says whether it may be kept. One that does not is a mistake: it stops a test, and in service it is not
//! kept.

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use http::HeaderValue;
use http::header::{CACHE_CONTROL, SET_COOKIE};

pub(crate) fn around(router: Router) -> Router {
    router.layer(from_fn(async |request: Request, next: Next| stated(next.run(request).await)))
}

fn stated(mut response: Response) -> Response {
    let success = response.status().is_success();
    let stated = response.headers().get(CACHE_CONTROL).and_then(|policy| policy.to_str().ok());
    debug_assert!(stated.is_some() || !success, "an answer without a cache policy");
    // What gives somebody a cookie is for them alone, whatever it says.
    let shares_a_cookie =
        stated.is_some_and(|policy| policy.contains("public")) && response.headers().contains_key(SET_COOKIE);
    debug_assert!(!shares_a_cookie, "an answer for everybody that gives a cookie");
    if stated.is_none() || shares_a_cookie {
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}
