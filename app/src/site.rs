//! What every page stands on: the store, the site's own address, and where its style and scripts are.

use std::sync::Arc;

use store::Store;

/// Where who leaves at once is taken unless the operator says otherwise: a page that anybody might have open.
pub const EXIT_URL: &str = "https://www.bbc.com/weather";

/// Shared by all requests; cloning it is cheap.
#[derive(Debug, Clone)]
pub struct Site {
    pub store: Store,
    /// Without a slash at the end: `https://consult.example.gov`.
    pub base_url: Arc<str>,
    /// Where "Leave this page now" leads.
    pub exit_url: Arc<str>,
    pub assets: Assets,
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
