//! From a view to a response. A handler loads what a page shows first; the view is then rendered in one go, so that a
//! page is one body with its length, holds no script of the framework's and needs no data twice.

use std::sync::Arc;

use axum::response::{IntoResponse, Response};
use domain::time::SECOND;
use domain::vocabulary::Role;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, VARY};
use http::{HeaderValue, StatusCode};
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use store::sessions::{IDLE, SignedIn};

use crate::components::{Layout, Link, MemberNav, Notice, NoticeKind, SessionNotice, can_be_left};
use crate::visit::Visit;

/// How long a page may be kept. Every page says so: it cannot be made otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cache {
    /// The same for everybody in that language: kept, and asked about with its ETag each time.
    Public,
    /// For one person, on their own device.
    Private,
    /// Opens something that only its holder may see: not kept at all.
    Never,
}

impl Cache {
    const fn header(self, signed_in: bool) -> &'static str {
        match (self, signed_in) {
            (Self::Public, false) => "public, no-cache",
            (Self::Public, true) | (Self::Private, false) => "private, no-cache",
            // What stands on a desk is nobody's to read after its member has signed out (ASVS 5.0, 14.3.2).
            (Self::Private, true) | (Self::Never, _) => "private, no-store",
        }
    }
}

/// What a page says about itself.
#[derive(Debug, Clone)]
pub struct Page {
    title: String,
    cache: Cache,
    status: StatusCode,
    wide: bool,
    skip_to: &'static str,
    passkeys: bool,
    marking: bool,
    listening: bool,
    offline: bool,
    booklet: bool,
}

impl Page {
    pub fn new(title: impl Into<String>, cache: Cache) -> Self {
        Self {
            title: title.into(),
            cache,
            status: StatusCode::OK,
            wide: false,
            skip_to: "main",
            passkeys: false,
            marking: false,
            listening: false,
            offline: false,
            booklet: false,
        }
    }

    /// Wider than a column of text: the draft with its margins, the desk.
    pub fn wide(mut self) -> Self {
        self.wide = true;
        self
    }

    /// Where "skip" leads, where that is further on than the beginning of `main`.
    pub fn skip_to(mut self, id: &'static str) -> Self {
        self.skip_to = id;
        self
    }

    /// With the script that speaks to the browser's authenticator.
    pub fn with_passkeys(mut self) -> Self {
        self.passkeys = true;
        self
    }

    /// With the script by which people mark the words that they speak about.
    pub fn with_marking(mut self) -> Self {
        self.marking = true;
        self
    }

    /// With the script that has the browser read the text aloud.
    pub fn with_listening(mut self) -> Self {
        self.listening = true;
        self
    }

    /// With the script that keeps a consultation on this device.
    pub fn with_offline(mut self) -> Self {
        self.offline = true;
        self
    }

    /// With the style of what is printed to be read on paper; no other page carries its bytes.
    pub fn with_booklet(mut self) -> Self {
        self.booklet = true;
        self
    }

    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// A form that could not be taken: 422, and the title says so first (WCAG 2.2, G139; GOV.UK's pattern).
    pub fn refused(self, visit: &Visit, refused: bool) -> Self {
        if !refused {
            return self;
        }
        let title = visit.words.with("title-error", [("title", self.title.clone().into())]);
        let cache = if self.cache == Cache::Never { Cache::Never } else { Cache::Private };
        Self { title, cache, status: StatusCode::UNPROCESSABLE_ENTITY, ..self }
    }

    /// Renders the page around what `view` makes. `view` runs where the words can be used.
    pub fn show<V: IntoView + 'static>(self, visit: &Visit, view: impl FnOnce() -> V) -> Response {
        let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
        let html = owner.with(|| {
            provide_context(visit.words);
            document(&self, visit, view().into_any()).to_html()
        });
        owner.unset_with_forced_cleanup();
        let headers = [
            (CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
            (CACHE_CONTROL, HeaderValue::from_static(self.cache.header(visit.member.is_some()))),
            (VARY, HeaderValue::from_static("accept-language, cookie")),
        ];
        (self.status, headers, html).into_response()
    }
}

fn document(page: &Page, visit: &Visit, content: AnyView) -> impl IntoView + use<> {
    let words = visit.words;
    let locale = words.0;
    let assets = visit.site.assets;
    let title = words.with("title-page", [("title", page.title.clone().into())]);
    let member = visit.member.as_ref().map(|member| MemberNav {
        name: worn(member),
        links: member_links(visit, member),
        sign_out: "/sign-out".to_owned(),
    });
    let now = visit.site.store.clock.now();
    let left = visit.member.as_ref().map(|member| (member.ends_at.0 - now.0) / SECOND);
    let rehearsal =
        visit.site.rehearsal.then(|| view! { <Notice kind=NoticeKind::Warning heading=words.get("rehearsal") /> });
    let leave = can_be_left(&visit.path).then(|| visit.site.exit_url.to_string());
    let (path, wide, skip_to) = (visit.path.clone(), page.wide, page.skip_to);
    let (passkeys, marking) = (page.passkeys, page.marking);
    let (listening, offline, booklet) = (page.listening, page.offline, page.booklet);
    view! {
        <!DOCTYPE html>
        <html lang=locale.tag() dir=locale.dir()>
            <head>
                <meta charset="utf-8" />
                <title>{title}</title>
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <meta name="description" content=words.get("site-description") />
                {assets.style.map(|href| view! { <link rel="stylesheet" href=href /> })}
                {assets.booklet.filter(|_| booklet).map(|href| view! { <link rel="stylesheet" href=href /> })}
                {assets.icon.map(|href| view! { <link rel="icon" href=href type="image/svg+xml" /> })}
            </head>
            <body>
                <Layout path member wide skip_to leave>
                    {rehearsal}
                    {content}
                </Layout>
                {left.map(|left| view! { <SessionNotice idle=IDLE / SECOND left /> })}
                {assets.session.filter(|_| left.is_some()).map(|src| view! { <script type="module" src=src></script> })}
                // At the end, and after everything that people read: nothing on the page waits for it.
                {assets.passkey.filter(|_| passkeys).map(|src| view! { <script type="module" src=src></script> })}
                {assets.marking.filter(|_| marking).map(|src| view! { <script type="module" src=src fetchpriority="low"></script> })}
                {assets.listening.filter(|_| listening).map(|src| view! { <script type="module" src=src fetchpriority="low"></script> })}
                {assets.offline.filter(|_| offline).map(|src| view! { <script type="module" src=src></script> })}
                {assets.loader.map(|src| view! { <script type="module" src=src fetchpriority="low"></script> })}
            </body>
        </html>
    }
}

/// Where the bar of who is signed in leads: for members the desk, for administrators the organisations, for everybody
/// what they said and their account.
fn member_links(visit: &Visit, member: &SignedIn) -> Vec<Link> {
    let administers = member.hats.iter().any(|hat| hat.role == Role::Administrator);
    [
        ("/desk", "desk-title", member.is_member()),
        ("/desk/organisations", "organisations-title", administers),
        ("/me", "me-title", true),
        ("/account", "account-title", true),
    ]
    .into_iter()
    .filter(|(_, _, shown)| *shown)
    .map(|(path, key, _)| Link::new(path, visit.words.get(key)).current(visit.path == path))
    .collect()
}

/// The member's name, and for whom they work now.
fn worn(member: &SignedIn) -> String {
    let house = member.organisations.iter().find(|(id, _)| Some(*id) == member.wears);
    house.map_or_else(|| member.name.clone(), |(_, house)| format!("{}, {house}", member.name))
}
