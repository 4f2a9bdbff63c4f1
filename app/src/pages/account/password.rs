//! Another password for a member's account.

use axum::response::{IntoResponse, Redirect, Response};
use domain::vocabulary::WayIn;
use leptos::prelude::*;
use store::members::{SignIn, change_password, sign_in};
use store::sessions::{PROOF_LASTS, SignedIn};

use crate::components::{BackLink, Button, ErrorSummary, FieldError, TextInput};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::too_often::{account_rests, while_resting};
use crate::visit::{AccountVisit, Visit};

/// What could not be taken: the field and the message.
type Refused = Option<(&'static str, String)>;

pub async fn show(AccountVisit { visit, member }: AccountVisit) -> Result<Response, PageError> {
    members_only(&member)?;
    Ok(render(&visit, &member, None))
}

pub async fn send(AccountVisit { visit, member }: AccountVisit, fields: Fields) -> Result<Response, PageError> {
    members_only(&member)?;
    let mut rests = None;
    let refused: Refused = if asks_for_the_old(&visit, &member) {
        match sign_in(&visit.site.store, &member.email, fields.get("old")).await? {
            SignIn::Member(id) if id == member.member => new_password(&visit, &member, &fields).await?,
            SignIn::Wait(wait) => {
                rests = Some(wait);
                Some(("old", account_rests(&visit, wait)))
            }
            SignIn::Member(_) | SignIn::Wrong => Some(("old", visit.words.get("confirm-wrong"))),
        }
    } else {
        new_password(&visit, &member, &fields).await?
    };
    match refused {
        None => Ok(Redirect::to("/account").into_response()),
        refused => Ok(while_resting(&visit, rests, render(&visit, &member, refused))),
    }
}

/// Participants come by a link or a passkey: a password less to forget, and to lose.
fn members_only(member: &SignedIn) -> Result<(), PageError> {
    if member.is_member() { Ok(()) } else { Err(PageError::NotAllowed) }
}

/// Who has just come by a link from their mailbox may have lost the password: they set another without it.
fn asks_for_the_old(visit: &Visit, member: &SignedIn) -> bool {
    let came_by_link = member.way == WayIn::Link && visit.site.store.clock.now() <= member.proved_at.plus(PROOF_LASTS);
    member.has_password && !came_by_link
}

async fn new_password(visit: &Visit, member: &SignedIn, fields: &Fields) -> Result<Refused, PageError> {
    match change_password(&visit.site.store, member, fields.get("new"), visit.words.0.tag()).await {
        Ok(()) => Ok(None),
        Err(store::Error::Membership(why)) => Ok(Some(("new", visit.words.get(why.key())))),
        Err(other) => Err(other.into()),
    }
}

fn render(visit: &Visit, member: &SignedIn, refused: Refused) -> Response {
    let words = visit.words;
    let asks_old = asks_for_the_old(visit, member);
    let email = member.email.clone();
    Page::new(words.get("account-password"), Cache::Private).refused(visit, refused.is_some()).show(visit, move || {
        let error = |field: &str| refused.as_ref().filter(|(of, _)| *of == field).map(|(_, message)| message.clone());
        let errors = refused.as_ref().map_or_else(Vec::new, |(field, message)| FieldError::one(field, Some(message)));
        let (old_error, new_error) = (error("old"), error("new"));
        view! {
            <ErrorSummary errors />
            <BackLink href="/account" label=words.get("account-title") />
            <header class="page-head"><h1>{words.get("account-password")}</h1></header>
            <form method="post" novalidate class="stack narrow">
                // For the browser's own list of passwords.
                <input type="hidden" autocomplete="username" value=email />
                {asks_old.then(|| view! {
                    <TextInput id="old" label=words.get("account-old") kind="password" autocomplete="current-password" error=old_error />
                })}
                <TextInput id="new" label=words.get("account-new") hint=words.get("password-hint") kind="password" autocomplete="new-password" error=new_error />
                <Button>{words.get("account-change")}</Button>
            </form>
        }
    })
}
