//! An account: where its owner is signed in, and the ways into it.

use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use store::sessions::{self, Session, SignedIn};
use store::{openid, passkeys, second_factors};

use crate::components::{Button, ButtonKind};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::{AccountVisit, Visit};
use crate::words::Words;

/// What there is of each way in.
struct Ways {
    passkeys: usize,
    codes: i64,
    /// The provider's name, and whether the account is connected to it.
    provider: Option<(String, bool)>,
}

pub async fn show(AccountVisit { visit, member }: AccountVisit) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let all = sessions::of_member(store, member.member).await?;
    let provider = match &visit.site.provider {
        Some(provider) => {
            let connected = openid::is_connected(store, member.member, provider.issuer()).await?;
            Some((provider.name().to_owned(), connected))
        }
        None => None,
    };
    let ways = Ways {
        passkeys: passkeys::of_member(store, member.member).await?.len(),
        codes: second_factors::codes_left(store, member.member).await?,
        provider,
    };
    Ok(render(&visit, member, all, ways))
}

/// Ends a session, or disconnects the provider.
pub async fn send(AccountVisit { visit, member }: AccountVisit, fields: Fields) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let done = match (fields.get("act"), fields.ids("session").first(), &visit.site.provider) {
        ("end", Some(&session), _) => sessions::end_one(store, &member, session).await,
        ("disconnect", _, Some(provider)) => {
            openid::disconnect(store, &member, provider.issuer(), visit.words.0.tag()).await
        }
        _ => return Err(PageError::BadRequest),
    };
    match done {
        // It had ended already: that is what was wanted.
        Ok(()) | Err(store::Error::NotFound) => Ok(Redirect::to("/account").into_response()),
        Err(other) => Err(other.into()),
    }
}

fn render(visit: &Visit, member: SignedIn, all: Vec<Session>, ways: Ways) -> Response {
    let words = visit.words;
    let has_passkeys = visit.site.passkeys.is_some();
    Page::new(words.get("account-title"), Cache::Private).show(visit, move || {
        let dates = Dates::new(words, "UTC");
        let several = (member.organisations.len() > 1).then(|| {
            view! { <p><a href="/desk/hat">{words.get("hat-change")}</a></p> }
        });
        let sessions = all.into_iter().map(|each| session(words, &dates, each, member.session)).collect_view();
        let passkeys = has_passkeys.then(|| {
            let count = words.with("account-passkeys-count", [("count", (ways.passkeys as i64).into())]);
            view! { <li><a href="/account/passkeys">{words.get("passkeys-title")}</a> " · " {count}</li> }
        });
        let of_members = member.is_member().then(|| {
            let count = words.with("account-codes-count", [("count", ways.codes.into())]);
            view! {
                <li><a href="/account/password">{words.get("account-password")}</a></li>
                <li><a href="/account/codes">{words.get("paper-codes-title")}</a> " · " {count}</li>
            }
        });
        let provider = ways.provider.filter(|_| member.is_member()).map(|way| provider(words, way));
        let delete = (!member.is_member()).then(|| {
            view! { <p><a href="/account/delete">{words.get("delete-title")}</a></p> }
        });
        let name = (!member.name.is_empty()).then(|| view! { <span dir="auto">{member.name.clone()}</span> " · " });
        view! {
            <header class="page-head">
                <h1>{words.get("account-title")}</h1>
                <p class="lede">{name} <span dir="ltr">{member.email.clone()}</span></p>
            </header>
            {several}
            <h2>{words.get("account-ways")}</h2>
            <ul class="rows" role="list">{passkeys} {of_members} {provider}</ul>
            <p class="hint">{words.get("account-link-works")}</p>
            <h2>{words.get("account-sessions")}</h2>
            <p class="hint">{words.get("account-sessions-hint")}</p>
            <ul class="rows" role="list">{sessions}</ul>
            {delete}
        }
    })
}

fn session(words: Words, dates: &Dates, each: Session, this: i64) -> impl IntoView + use<> {
    let Session { id, began_at, seen_at } = each;
    let times = words
        .with("account-session", [("began", dates.moment(began_at).into()), ("seen", dates.moment(seen_at).into())]);
    let end = if id == this {
        view! { <strong>{words.get("account-this")}</strong> }.into_any()
    } else {
        view! {
            <form method="post">
                <input type="hidden" name="session" value=id />
                <Button kind=ButtonKind::Secondary name="act" value="end">{words.get("account-end")}</Button>
            </form>
        }
        .into_any()
    };
    view! { <li class="cluster"><span>{times}</span> {end}</li> }
}

fn provider(words: Words, (name, connected): (String, bool)) -> impl IntoView + use<> {
    let form = if connected {
        view! {
            <form method="post">
                <Button kind=ButtonKind::Secondary name="act" value="disconnect">{words.get("openid-disconnect")}</Button>
            </form>
        }
        .into_any()
    } else {
        view! {
            <form method="post" action="/account/openid">
                <Button kind=ButtonKind::Secondary>{words.get("openid-connect")}</Button>
            </form>
        }
        .into_any()
    };
    view! { <li class="cluster"><span dir="auto">{name}</span> {form}</li> }
}
