//! Accepting an invitation into an organisation. Opening the link changes nothing: mail scanners follow links, and
//! this page's button is what accepts.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use http::header::SET_COOKIE;
use leptos::prelude::*;
use store::invitations::{Accepts, Invitation, find};
use store::sessions;

use super::sign_in::session_cookie;
use crate::components::{Button, ButtonLink, ErrorSummary, FieldError, TextInput};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::{Visit, encoded};

/// What could not be taken: the field and the message.
type Refused = Option<(&'static str, &'static str)>;

pub async fn show(visit: Visit, Path(token): Path<String>) -> Result<Response, PageError> {
    render(&visit, &token, &Fields::default(), None).await
}

/// Accepts it, as the member who is signed in or as a newcomer, who is signed in then.
pub async fn accept(visit: Visit, Path(token): Path<String>, fields: Fields) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let who = match &visit.member {
        Some(member) => Accepts::Member { id: member.member },
        None => Accepts::Newcomer { name: fields.get("name"), password: fields.get("password") },
    };
    match store::invitations::accept(store, &token, who).await {
        Ok(_) if visit.member.is_some() => Ok(Redirect::to("/desk").into_response()),
        Ok(member) => {
            let token = sessions::begin(store, member).await?;
            Ok(([(SET_COOKIE, session_cookie(&visit, token.as_str(), ""))], Redirect::to("/desk")).into_response())
        }
        Err(store::Error::Membership(why)) => {
            use domain::membership::MembershipRefusal::{GuessedPassword, ShortPassword};
            let field = if matches!(why, ShortPassword | GuessedPassword) { "password" } else { "name" };
            render(&visit, &token, &fields, Some((field, why.key()))).await
        }
        Err(other) => Err(other.into()),
    }
}

async fn render(visit: &Visit, token: &str, fields: &Fields, refused: Refused) -> Result<Response, PageError> {
    let words = visit.words;
    let title = words.get("invitation-title");
    let invitation = match find(&visit.site.store, token).await {
        Ok(invitation) => invitation,
        Err(store::Error::Membership(_) | store::Error::NotFound) => {
            return Ok(Page::new(title.clone(), Cache::Never).status(StatusCode::GONE).show(visit, move || {
                view! {
                    <h1>{title}</h1>
                    <p>{words.get("error-invitation-ended")}</p>
                    <p><a href="/desk">{words.get("layout-desk")}</a></p>
                }
            }));
        }
        Err(other) => return Err(other.into()),
    };
    let page = Page::new(title, Cache::Never).refused(visit, refused.is_some());
    let signed_in = visit.member.as_ref().map(|member| member.member);
    let (fields, path) = (fields.clone(), format!("/invitation/{token}"));
    Ok(page.show(visit, move || {
        let errors = refused.map_or_else(Vec::new, |(field, key)| FieldError::one(field, Some(&words.get(key))));
        let Invitation { organisation, role, email, member, .. } = invitation;
        let role = words.get(&format!("role-{}", role.key()));
        let what = words.with("invitation-lede", [("organisation", organisation.into()), ("role", role.into())]);
        let way = match (signed_in, member) {
            (Some(here), Some(owner)) if here == owner => view! {
                <form method="post" class="stack">
                    <Button>{words.get("invitation-accept")}</Button>
                </form>
            }
            .into_any(),
            (Some(_), _) => view! { <p>{words.get("error-another-address")}</p> }.into_any(),
            (None, Some(_)) => view! {
                <p>{words.get("invitation-known")}</p>
                <p><ButtonLink href=format!("/sign-in?next={}", encoded(&path))>{words.get("sign-in-button")}</ButtonLink></p>
            }
            .into_any(),
            (None, None) => {
                let error = |field: &str| refused.filter(|(of, _)| *of == field).map(|(_, key)| words.get(key));
                let (name_error, password_error) = (error("name"), error("password"));
                let name = fields.get("name").to_owned();
                view! {
                    <form method="post" novalidate class="stack narrow">
                        // For the browser's own list of passwords.
                        <input type="hidden" autocomplete="username" value=email.clone() />
                        <TextInput id="name" label=words.get("invitation-name") hint=words.get("invitation-name-hint") autocomplete="name" value=name error=name_error />
                        <TextInput id="password" label=words.get("sign-in-password") hint=words.get("password-hint") kind="password" autocomplete="new-password" error=password_error />
                        <Button>{words.get("invitation-accept")}</Button>
                    </form>
                }
                .into_any()
            }
        };
        view! {
            <ErrorSummary errors />
            <header class="page-head">
                <h1>{words.get("invitation-title")}</h1>
                <p class="lede">{what}</p>
            </header>
            <p>{words.get("invitation-for")} " " <strong dir="ltr">{email}</strong></p>
            {way}
        }
    }))
}
