//! No other site can send a form in a visitor's name. The browser says where a request comes from (`Sec-Fetch-Site`,
//! `Origin`); a program that is no browser says neither, holds nobody's cookies and is let through.

use axum::Router;
use tower_http::csrf::CsrfLayer;

pub(crate) fn around(router: Router, base_url: &str) -> Router {
    let layer = CsrfLayer::new();
    // Behind a proxy that rewrites `Host`, the site's own address is what tells its own pages.
    let layer = layer.clone().add_trusted_origin(base_url).unwrap_or(layer);
    router.layer(layer)
}
