//! Everything that answers, and the layers around it.
//!
//! From the outside in: request id, trace, security headers; then, for all but the files of the site (which lie there
//! compressed and never change), compression, the look of refusals, panics, time, cross-site requests, limits,
//! size, cache policy, ETag. A layer is a file in `layers/`.

use std::sync::Arc;

use app::site::{Assets, EXIT_URL, Site};
use axum::Router;
use axum::routing::get;
use store::Store;
use store::passkeys::RelyingParty;

use crate::guard::Guard;
use crate::{api, assets, health, layers};

/// The state that every page stands on.
pub fn site(store: Store, base_url: &str) -> Site {
    Site {
        rehearsal: store.clock.is_rehearsal(),
        sizes: std::sync::Arc::default(),
        store,
        base_url: base_url.into(),
        exit_url: EXIT_URL.into(),
        assets: Assets {
            style: assets::url("main.css"),
            booklet: assets::url("booklet.css"),
            loader: assets::url("loader.js"),
            icon: assets::url("favicon.svg"),
            passkey: assets::url("passkey.js"),
            marking: assets::url("marking.js"),
            listening: assets::url("listening.js"),
            session: assets::url("session.js"),
            offline: assets::url("offline.js"),
            offline_worker: assets::url("offline-worker.js").map(|_| assets::OFFLINE_WORKER),
            kept_bytes: assets::bytes(&[
                "main.css",
                "favicon.svg",
                "loader.js",
                "marking.js",
                "listening.js",
                "offline.js",
            ]),
        },
        passkeys: RelyingParty::at(base_url).map(Arc::new),
        provider: None,
        translator: None,
    }
}

/// All that answers over HTTP, with the limits as they are when nobody set others.
pub fn router(site: Site) -> Router {
    guarded(site, Guard::default())
}

/// All that answers over HTTP.
pub fn guarded(site: Site, guard: Guard) -> Router {
    let dynamic = app::router(site.clone()).merge(api::router(site.clone())).merge(health::router(site.store.clone()));
    let dynamic = layers::etag::around(dynamic);
    let dynamic = layers::cache_policy::around(dynamic);
    let dynamic = layers::size::around(dynamic);
    let dynamic = layers::limits::around(dynamic, site.store.clone(), guard);
    let dynamic = layers::csrf::around(dynamic, &site.base_url);
    let dynamic = layers::time::around(dynamic);
    let dynamic = layers::panics::around(dynamic);
    let dynamic = layers::refusals::around(dynamic, site.clone());
    let dynamic = layers::compression::around(dynamic);

    let all = dynamic.merge(Router::new().route("/pkg/{file}", get(assets::serve)));
    let all = all.route(assets::OFFLINE_WORKER, get(assets::serve_worker));
    let all = layers::security_headers::around(all, site.base_url.starts_with("https://"));
    let all = layers::trace::around(all);
    layers::request_id::around(all, site.store.rng)
}
