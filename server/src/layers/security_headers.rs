//! Headers that tell a browser what a page may do: as little as it needs.

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use http::header::{CONTENT_SECURITY_POLICY, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderName, HeaderValue};

/// The same for every answer; it needs neither a nonce nor `unsafe-inline`, because no page holds a script or a style.
pub const POLICY: &str = concat!(
    // Nothing that is not named below.
    "default-src 'none'; ",
    // The loader and the islands; WASM is compiled, no text is evaluated.
    "script-src 'self' 'wasm-unsafe-eval'; ",
    // Keeps a consultation on a device, for who asks for it.
    "worker-src 'self'; ",
    // The one style sheet.
    "style-src 'self'; ",
    // The icon, and the pictures of drafts, which lie here. People's own are links: no page asks a third party for any.
    "img-src 'self'; ",
    // Drafts that are read aloud or signed.
    "media-src 'self'; ",
    // An island posts to the address of the form that it improves.
    "connect-src 'self'; ",
    // The system's own fonts.
    "font-src 'none'; ",
    // What somebody types goes nowhere else.
    "form-action 'self'; ",
    // No page can be made to mean another site by its relative addresses.
    "base-uri 'none'; ",
    // No other site can lay a page under its own (clickjacking).
    "frame-ancestors 'none'; ",
    "manifest-src 'self'",
);

/// A page may ask a device for nothing.
const PERMISSIONS: &str = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

/// Two years, as browsers' own lists ask for. Not for subdomains: they are not ours to speak for.
const HTTPS_ONLY: &str = "max-age=63072000";

pub(crate) fn around(router: Router, https: bool) -> Router {
    router.layer(from_fn_with_state(https, headed))
}

async fn headed(State(https): State<bool>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| headers.insert(name, HeaderValue::from_static(value));
    set(CONTENT_SECURITY_POLICY, POLICY);
    // A file is what its type says.
    set(X_CONTENT_TYPE_OPTIONS, "nosniff");
    // The address of a receipt is a key: other sites are not told where a reader came from.
    set(REFERRER_POLICY, "same-origin");
    // A window that another site opened cannot reach into ours.
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(HeaderName::from_static("permissions-policy"), PERMISSIONS);
    if https {
        set(STRICT_TRANSPORT_SECURITY, HTTPS_ONLY);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_is_the_constant_of_the_design() {
        assert_eq!(
            POLICY,
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; \
             img-src 'self'; media-src 'self'; connect-src 'self'; font-src 'none'; form-action 'self'; \
             base-uri 'none'; frame-ancestors 'none'; \
             manifest-src 'self'"
        );
    }
}
