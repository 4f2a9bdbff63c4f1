//! The passkeys of an account: adding one, which takes a script because only a script reaches the authenticator, and
//! removing one.

use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use store::passkeys::{self, NewPasskey, Passkey, add, remove};

use crate::components::{BackLink, Button, ButtonKind, Empty, ErrorSummary, FieldError, TextInput};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::passkey_form::{Ceremony, PasskeyForm, options};
use crate::visit::{AccountVisit, ProvedAccountVisit, Visit};
use crate::words::Words;

/// What could not be taken: the field and the message.
type Refused = Option<(&'static str, &'static str)>;

pub async fn show(ProvedAccountVisit(account): ProvedAccountVisit) -> Result<Response, PageError> {
    render(&account, &Fields::default(), None).await
}

/// The first half of adding one.
pub async fn begin(
    ProvedAccountVisit(AccountVisit { visit, member }): ProvedAccountVisit,
) -> Result<Response, PageError> {
    let site = visit.site.passkeys.as_deref().ok_or(PageError::NotFound)?;
    Ok(options(&passkeys::begin_adding(&visit.site.store, site, &member).await?))
}

/// Adds or removes one.
pub async fn send(ProvedAccountVisit(account): ProvedAccountVisit, fields: Fields) -> Result<Response, PageError> {
    let AccountVisit { visit, member } = &account;
    let (store, language) = (&visit.site.store, visit.words.0.tag());
    let (field, done) = match fields.ids("passkey").first() {
        Some(&id) => ("name", remove(store, member, id, language).await),
        None => {
            let site = visit.site.passkeys.as_deref().ok_or(PageError::NotFound)?;
            let (ceremony, credential) = (fields.get("ceremony"), fields.get("credential"));
            let new = NewPasskey { ceremony, credential, name: fields.get("name"), language };
            ("name", add(store, site, member, &new).await)
        }
    };
    match done {
        Ok(()) | Err(store::Error::NotFound) => Ok(Redirect::to("/account/passkeys").into_response()),
        Err(store::Error::Membership(why)) => render(&account, &fields, Some((field, why.key()))).await,
        Err(other) => Err(other.into()),
    }
}

async fn render(account: &AccountVisit, fields: &Fields, refused: Refused) -> Result<Response, PageError> {
    let AccountVisit { visit, member } = account;
    let all = passkeys::of_member(&visit.site.store, member.member).await?;
    Ok(page(visit, all, fields.get("name").to_owned(), refused))
}

fn page(visit: &Visit, all: Vec<Passkey>, name: String, refused: Refused) -> Response {
    let words = visit.words;
    let page = Page::new(words.get("passkeys-title"), Cache::Private).with_passkeys();
    page.refused(visit, refused.is_some()).show(visit, move || {
        let message = refused.map(|(_, key)| words.get(key));
        let errors = FieldError::one("name", message.as_ref());
        let dates = Dates::new(words, "UTC");
        let nothing = all.is_empty().then(|| view! { <Empty heading=words.get("passkeys-none") /> });
        let rows = all.into_iter().map(|each| row(words, &dates, each)).collect_view();
        view! {
            <ErrorSummary errors />
            <BackLink href="/account" label=words.get("account-title") />
            <header class="page-head">
                <h1>{words.get("passkeys-title")}</h1>
                <p class="lede">{words.get("passkeys-lede")}</p>
            </header>
            {nothing}
            <ul class="rows" role="list">{rows}</ul>
            <PasskeyForm ceremony=Ceremony::Create begin="/account/passkeys/begin" action="/account/passkeys">
                <TextInput id="name" label=words.get("passkeys-name") hint=words.get("passkeys-name-hint") value=name error=message />
                <Button>{words.get("passkeys-add")}</Button>
            </PasskeyForm>
            <noscript><p>{words.get("passkeys-noscript")}</p></noscript>
        }
    })
}

fn row(words: Words, dates: &Dates, each: Passkey) -> impl IntoView + use<> {
    let since = words.with("passkeys-since", [("day", dates.day(each.added_at).into())]);
    view! {
        <li class="cluster">
            <span><strong dir="auto">{each.name}</strong> " · " {since}</span>
            <form method="post">
                <input type="hidden" name="passkey" value=each.id />
                <Button kind=ButtonKind::Secondary>{words.get("passkeys-remove")}</Button>
            </form>
        </li>
    }
}
