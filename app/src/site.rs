//! What every page stands on: the store, the site's own address, and where its style and scripts are.

use std::sync::Arc;

use store::Store;

/// Shared by all requests; cloning it is cheap.
#[derive(Debug, Clone)]
pub struct Site {
    pub store: Store,
    /// Without a slash at the end: `https://consult.example.gov`.
    pub base_url: Arc<str>,
    pub assets: Assets,
    /// Whether people can show who they are by an account elsewhere (OpenID Connect).
    pub openid: bool,
    /// Set while the clock is shifted: every page says so.
    pub rehearsal: bool,
}

/// Addresses of what the pages load; `None` where the site was built without it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Assets {
    pub style: Option<&'static str>,
    pub loader: Option<&'static str>,
    pub icon: Option<&'static str>,
}
