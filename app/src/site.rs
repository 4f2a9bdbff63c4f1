//! What every page stands on: the store, the site's own address, and where its style and scripts are.

use std::fmt::Debug;
use std::pin::Pin;
use std::sync::Arc;

use store::Store;
use store::passkeys::RelyingParty;

use crate::pages::take_along::KnownSizes;

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
    /// Where browsers offer passkeys for this address.
    pub passkeys: Option<Arc<RelyingParty>>,
    /// Who else vouches for members, where one is configured.
    pub provider: Option<Arc<dyn IdentityProvider>>,
    /// Who translates what was said, where a service is configured.
    pub translator: Option<Arc<dyn Translator>>,
    /// How large what people take along is, as far as somebody asked.
    pub sizes: Arc<KnownSizes>,
    /// Set while the clock is shifted: every page says so.
    pub rehearsal: bool,
}

impl Site {
    /// Whether browsers reach it by HTTPS, so that a cookie can be bound to that.
    pub fn is_https(&self) -> bool {
        self.base_url.starts_with("https://")
    }

    /// The ways in beside a password: whether passkeys are one, and what the identity provider is called.
    pub fn other_ways(&self) -> (bool, Option<String>) {
        (self.passkeys.is_some(), self.provider.as_deref().map(|provider| provider.name().to_owned()))
    }
}

/// Addresses of what the pages load; `None` where the site was built without it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Assets {
    pub style: Option<&'static str>,
    pub booklet: Option<&'static str>,
    pub loader: Option<&'static str>,
    pub passkey: Option<&'static str>,
    pub session: Option<&'static str>,
    pub marking: Option<&'static str>,
    pub listening: Option<&'static str>,
    /// What the page speaks to the worker with that keeps consultations on a device.
    pub offline: Option<&'static str>,
    /// That worker, at an address that never changes.
    pub offline_worker: Option<&'static str>,
    /// How many bytes the style, the icon and the scripts of a kept page take on a device.
    pub kept_bytes: usize,
    pub icon: Option<&'static str>,
}

/// What a call to an identity provider answers, later.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, ProviderError>> + Send + 'a>>;

/// The provider cannot be reached, or says something that it must not.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the identity provider: {0}")]
pub struct ProviderError(pub String);

/// The beginning of a visit to an identity provider.
#[derive(Debug, Clone)]
pub struct Visiting {
    /// Where the browser goes.
    pub address: String,
    /// Comes back with the browser, and is in its cookie: nobody else's visit can be ended there.
    pub state: String,
    /// What [`IdentityProvider::finish`] needs again.
    pub secrets: String,
}

/// Somebody who vouches for who a visitor is: OpenID Connect, whose protocol the server speaks.
pub trait IdentityProvider: Debug + Send + Sync {
    /// As members know it.
    fn name(&self) -> &str;
    /// As the protocol knows it.
    fn issuer(&self) -> &str;
    fn begin(&self) -> Answer<'_, Visiting>;
    /// The subject, as the provider calls whoever came back with `code`.
    fn finish<'a>(&'a self, code: &'a str, secrets: &'a str) -> Answer<'a, String>;
}

/// What a call to a translator answers, later.
pub type Translated<'a> = Pin<Box<dyn Future<Output = Result<String, TranslatorError>> + Send + 'a>>;

/// The translator cannot be reached, or does not know the language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the translator: {0}")]
pub struct TranslatorError(pub String);

/// A machine that translates what people said, so that others can read it; the server speaks to it. No decision is made
/// with what it says.
pub trait Translator: Debug + Send + Sync {
    /// As readers know it.
    fn name(&self) -> &str;
    /// A text of any length from one language into another (BCP 47); `None` where it is to guess which it is.
    fn translate<'a>(&'a self, text: &'a str, from: Option<&'a str>, into: &'a str) -> Translated<'a>;
}
