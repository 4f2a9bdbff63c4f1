//! Who visits, in which language, and what they asked for: what every handler starts from.

use axum::extract::FromRequestParts;
use axum::response::{IntoResponse, Redirect, Response};
use domain::authorisation::Hat;
use domain::second_factor::SecondFactor;
use domain::variants::Variant;
use http::HeaderMap;
use http::header::{ACCEPT_LANGUAGE, COOKIE};
use http::request::Parts;
use store::held_forms::whose_session;
use store::sessions::{self, PROOF_LASTS, SignedIn};

use crate::error::PageError;
use crate::held_form::First;
use crate::site::Site;
use crate::words::{Locale, Words};

/// Keeps the language that a visitor chose.
pub const LANGUAGE_COOKIE: &str = "hearback-language";

/// Keeps the variant in which a visitor reads drafts.
pub const VARIANT_COOKIE: &str = "hearback-variant";

/// One request by one visitor.
#[derive(Debug, Clone)]
pub struct Visit {
    pub site: Site,
    pub words: Words,
    /// Path and query, so that a change of language or a sign-in comes back.
    pub path: String,
    pub member: Option<SignedIn>,
    /// The member's session, to end it.
    pub token: Option<String>,
    /// The invitation code that a card's picture left in the browser, for this consultation.
    pub invitation_code: Option<String>,
    /// What this browser holds to support comments of this consultation, once each.
    pub supporter: Option<String>,
    /// The token of the basket with the comments that this browser keeps for this consultation.
    pub basket: Option<String>,
    /// The variant in which they read drafts, where a draft has it.
    pub variant: Option<Variant>,
}

/// What a browser keeps for one consultation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConsultationCookie {
    /// The invitation code that a card's picture left.
    Code,
    /// By what it supports each comment once.
    Support,
    /// The token of the basket.
    Basket,
}

impl ConsultationCookie {
    /// It is bound to a path, so `__Host-` would not fit.
    const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Code => ("__Secure-hearback-code", "hearback-code"),
            Self::Support => ("__Secure-hearback-support", "hearback-support"),
            Self::Basket => ("__Secure-hearback-basket", "hearback-basket"),
        }
    }

    fn name(self, site: &Site) -> &'static str {
        let (over_https, plain) = self.names();
        if site.is_https() { over_https } else { plain }
    }
}

/// A request by a member: everything under `/desk` takes this, so that nothing there is open by oversight.
#[derive(Debug, Clone)]
pub struct MemberVisit {
    pub visit: Visit,
    pub hats: Vec<Hat>,
}

impl Visit {
    /// Of somebody of whom nothing is known.
    pub fn by_nobody(site: Site, words: Words, path: String) -> Self {
        Self {
            site,
            words,
            path,
            member: None,
            token: None,
            invitation_code: None,
            supporter: None,
            basket: None,
            variant: None,
        }
    }

    /// The name of the session's cookie: `__Host-` binds it to this host and to HTTPS; a plain name only over loopback
    /// HTTP, where the browser would refuse the other.
    pub fn session_cookie(site: &Site) -> &'static str {
        if site.is_https() { "__Host-hearback" } else { "hearback" }
    }

    /// Whether whoever is signed in has shown within the last minutes who they are.
    fn has_proved_lately(&self) -> bool {
        let now = self.site.store.clock.now();
        self.member.as_ref().is_some_and(|member| now <= member.proved_at.plus(PROOF_LASTS))
    }

    /// A cookie that the pages of that consultation alone read, for so many seconds; none forgets it.
    pub fn consultation_cookie(&self, cookie: ConsultationCookie, slug: &str, value: &str, seconds: i64) -> String {
        let name = cookie.name(&self.site);
        let secure = if self.site.is_https() { "; Secure" } else { "" };
        format!("{name}={value}; Path=/c/{slug}; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}")
    }

    /// The full address of a path of this site.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.site.base_url)
    }
}

fn cookie<'a>(parts: &'a Parts, name: &str) -> Option<&'a str> {
    named_cookie(&parts.headers, name)
}

/// The cookie of that name, if the browser sent it.
pub fn named_cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

fn locale(parts: &Parts) -> Locale {
    let header = parts.headers.get(ACCEPT_LANGUAGE).and_then(|header| header.to_str().ok());
    Locale::chosen(cookie(parts, LANGUAGE_COOKIE), header)
}

impl FromRequestParts<Site> for Visit {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, PageError> {
        let token = cookie(parts, Self::session_cookie(site)).map(str::to_owned);
        let member = match &token {
            Some(token) => sessions::find(&site.store, token).await?,
            None => None,
        };
        let kept =
            |of: ConsultationCookie| cookie(parts, of.name(site)).filter(|value| !value.is_empty()).map(str::to_owned);
        Ok(Self {
            site: site.clone(),
            words: Words(locale(parts)),
            path: parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned(),
            member,
            token,
            invitation_code: kept(ConsultationCookie::Code),
            supporter: kept(ConsultationCookie::Support),
            basket: kept(ConsultationCookie::Basket),
            variant: cookie(parts, VARIANT_COOKIE).and_then(|name| name.parse().ok()),
        })
    }
}

/// A member who has shown within the last minutes who they are: for what is dangerous.
#[derive(Debug, Clone)]
pub struct ProvedVisit(pub MemberVisit);

/// Somebody who is signed in, whatever hat they wear: for what concerns their own account.
#[derive(Debug, Clone)]
pub struct AccountVisit {
    pub visit: Visit,
    pub member: SignedIn,
}

/// Somebody who has shown within the last minutes who they are: for the ways into their own account.
#[derive(Debug, Clone)]
pub struct ProvedAccountVisit(pub AccountVisit);

/// What is to be done first, by whom, and the way back from it.
#[derive(Debug)]
pub enum MemberRejection {
    /// Whose session it was, where it has only just ended.
    SignIn(Option<i64>, String),
    /// The second factor: shown, or set up.
    SecondFactor(i64, String),
    PickHat(i64, String),
    Prove(i64, String),
    /// Who has no role anywhere has no desk.
    NoDesk,
    Page(PageError),
}

impl IntoResponse for MemberRejection {
    fn into_response(self) -> Response {
        let (member, asks, next) = match self {
            Self::SignIn(member, next) => (member, "/sign-in", next),
            Self::SecondFactor(member, next) => (Some(member), "/sign-in/second", next),
            Self::PickHat(member, next) => (Some(member), "/desk/hat", next),
            Self::Prove(member, next) => (Some(member), "/desk/confirm", next),
            Self::NoDesk => return Redirect::to("/me").into_response(),
            Self::Page(error) => return error.into_response(),
        };
        let mut response = Redirect::to(&format!("{asks}?next={}", encoded(&next))).into_response();
        // A form that was sent is held meanwhile (`held_form`).
        if let Some(member) = member {
            response.extensions_mut().insert(First { member, asks });
        }
        response
    }
}

impl FromRequestParts<Site> for AccountVisit {
    type Rejection = MemberRejection;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, MemberRejection> {
        let visit =
            <Visit as FromRequestParts<Site>>::from_request_parts(parts, site).await.map_err(MemberRejection::Page)?;
        match visit.member.clone() {
            Some(member) if member.second_factor == SecondFactor::MustShow => {
                Err(MemberRejection::SecondFactor(member.member, visit.path))
            }
            Some(member) => Ok(Self { member, visit }),
            None => {
                let token = visit.token.as_deref().unwrap_or_default();
                let owner =
                    whose_session(&site.store, token).await.map_err(|error| MemberRejection::Page(error.into()))?;
                Err(MemberRejection::SignIn(owner, visit.path))
            }
        }
    }
}

impl FromRequestParts<Site> for MemberVisit {
    type Rejection = MemberRejection;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, MemberRejection> {
        let AccountVisit { visit, member } =
            <AccountVisit as FromRequestParts<Site>>::from_request_parts(parts, site).await?;
        if !member.is_member() {
            return Err(MemberRejection::NoDesk);
        }
        if member.second_factor != SecondFactor::Enough {
            return Err(MemberRejection::SecondFactor(member.member, visit.path));
        }
        if member.wears.is_none() {
            return Err(MemberRejection::PickHat(member.member, visit.path));
        }
        Ok(Self { hats: member.hats, visit })
    }
}

impl FromRequestParts<Site> for ProvedVisit {
    type Rejection = MemberRejection;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, MemberRejection> {
        let member = <MemberVisit as FromRequestParts<Site>>::from_request_parts(parts, site).await?;
        if member.visit.has_proved_lately() {
            return Ok(Self(member));
        }
        let owner = member.visit.member.as_ref().map_or(0, |member| member.member);
        // The one form with an address of its own leads back to its page.
        Err(MemberRejection::Prove(owner, member.visit.path.trim_end_matches("/publish").to_owned()))
    }
}

/// The page of the account on which a form stands that has an address of its own.
fn shown_at(path: &str) -> &str {
    path.trim_end_matches("/begin").trim_end_matches("/openid")
}

impl FromRequestParts<Site> for ProvedAccountVisit {
    type Rejection = MemberRejection;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, MemberRejection> {
        let account = <AccountVisit as FromRequestParts<Site>>::from_request_parts(parts, site).await?;
        if account.visit.has_proved_lately() {
            return Ok(Self(account));
        }
        Err(MemberRejection::Prove(account.member.member, shown_at(&account.visit.path).to_owned()))
    }
}

/// A text as the value of a query parameter: everything but what RFC 3986 calls unreserved, and the slash.
pub fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// A path of this site to go on to, from a query or a form; anything else is the desk (no open redirects).
pub fn local_path(path: &str) -> &str {
    let local = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n']);
    if local { path } else { "/desk" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_of_language_comes_back_to_the_same_search() {
        assert_eq!(encoded("/c/a/contributions?q=a b&page=2"), "/c/a/contributions%3Fq%3Da%20b%26page%3D2");
    }

    #[test]
    fn nobody_is_sent_to_another_site() {
        assert_eq!(local_path("/desk/c/a?x=1"), "/desk/c/a?x=1");
        for elsewhere in ["//evil.example", "https://evil.example", "/\\evil.example", ""] {
            assert_eq!(local_path(elsewhere), "/desk");
        }
    }
}
