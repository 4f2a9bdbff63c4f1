//! Everything that answers, and the layers around it.
//!
//! From the outside in: request id, trace, security headers; then, for all but the files of the site (which lie there
//! compressed and never change), compression, the look of refusals, panics, time, cross-site requests, size, cache
//! policy, ETag. A layer is a file in `layers/`.

use app::site::{Assets, Site};
use axum::Router;
use axum::routing::get;
use store::Store;

use crate::{api, assets, health, layers};

/// The state that every page stands on.
pub fn site(store: Store, base_url: &str) -> Site {
    Site {
        openid: false,
        rehearsal: store.clock.is_rehearsal(),
        store,
        base_url: base_url.into(),
        assets: Assets {
            style: assets::url("main.css"),
            loader: assets::url("loader.js"),
            icon: assets::url("favicon.svg"),
        },
    }
}

/// All that answers over HTTP.
pub fn router(site: Site) -> Router {
    let dynamic = app::router(site.clone()).merge(api::router(site.clone())).merge(health::router(site.store.clone()));
    let dynamic = layers::etag::around(dynamic);
    let dynamic = layers::cache_policy::around(dynamic);
    let dynamic = layers::size::around(dynamic);
    let dynamic = layers::csrf::around(dynamic, &site.base_url);
    let dynamic = layers::time::around(dynamic);
    let dynamic = layers::panics::around(dynamic);
    let dynamic = layers::refusals::around(dynamic, site.clone());
    let dynamic = layers::compression::around(dynamic);

    let all = dynamic.merge(Router::new().route("/pkg/{file}", get(assets::serve)));
    let all = layers::security_headers::around(all, site.base_url.starts_with("https://"));
    let all = layers::trace::around(all);
    layers::request_id::around(all, site.store.rng)
}
