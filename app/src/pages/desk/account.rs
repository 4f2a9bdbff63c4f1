//! A member's own account: where they are signed in, and their password.

use axum::response::{IntoResponse, Redirect, Response};
use domain::vocabulary::WayIn;
use leptos::prelude::*;
use store::members::{SignIn, change_password, sign_in};
use store::sessions::{self, PROOF_LASTS, Session, SignedIn};

use crate::components::{Button, ButtonKind, ErrorSummary, FieldError, TextInput};
use crate::dates::Dates;
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::pages::too_often::{account_rests, while_resting};
use crate::visit::{AccountVisit, Visit};

/// What could not be taken: the field and the message.
type Refused = Option<(&'static str, String)>;

pub async fn show(AccountVisit { visit, member }: AccountVisit) -> Result<Response, PageError> {
    render(visit, member, None).await
}

/// Ends a session, or changes the password.
pub async fn send(AccountVisit { visit, member }: AccountVisit, fields: Fields) -> Result<Response, PageError> {
    let store = &visit.site.store;
    let mut rests = None;
    let refused: Refused = match (fields.get("act"), fields.ids("session").first()) {
        ("end", Some(&session)) => match sessions::end_one(store, &member, session).await {
            // It had ended already: that is what was wanted.
            Ok(()) | Err(store::Error::NotFound) => None,
            Err(other) => return Err(other.into()),
        },
        _ if came_by_link(&visit, &member) => new_password(&visit, &member, &fields).await?,
        _ => match sign_in(store, &member.email, fields.get("old")).await? {
            SignIn::Member(id) if id == member.member => new_password(&visit, &member, &fields).await?,
            SignIn::Wait(wait) => {
                rests = Some(wait);
                Some(("old", account_rests(&visit, wait)))
            }
            SignIn::Member(_) | SignIn::Wrong => Some(("old", visit.words.get("confirm-wrong"))),
        },
    };
    match refused {
        None => Ok(Redirect::to("/desk/account").into_response()),
        refused => {
            let page = render(visit.clone(), member, refused).await?;
            Ok(while_resting(&visit, rests, page))
        }
    }
}

/// Who has just come by a link from their mailbox may have lost the password: they set another without it.
fn came_by_link(visit: &Visit, member: &SignedIn) -> bool {
    member.way == WayIn::Link && visit.site.store.clock.now() <= member.proved_at.plus(PROOF_LASTS)
}

async fn new_password(visit: &Visit, member: &SignedIn, fields: &Fields) -> Result<Refused, PageError> {
    match change_password(&visit.site.store, member, fields.get("new")).await {
        Ok(()) => Ok(None),
        Err(store::Error::Membership(why)) => Ok(Some(("new", visit.words.get(why.key())))),
        Err(other) => Err(other.into()),
    }
}

async fn render(visit: Visit, member: SignedIn, refused: Refused) -> Result<Response, PageError> {
    let words = visit.words;
    let all = sessions::of_member(&visit.site.store, member.member).await?;
    let page = Page::new(words.get("account-title"), Cache::Private).refused(&visit, refused.is_some());
    let asks_old = !came_by_link(&visit, &member);
    Ok(page.show(&visit, move || {
        let dates = Dates::new(words, "UTC");
        let error = |field: &str| refused.as_ref().filter(|(of, _)| *of == field).map(|(_, message)| message.clone());
        let errors = refused.as_ref().map_or_else(Vec::new, |(field, message)| FieldError::one(field, Some(message)));
        let (old_error, new_error) = (error("old"), error("new"));
        let several = (member.organisations.len() > 1).then(|| {
            view! { <p><a href="/desk/hat">{words.get("hat-change")}</a></p> }
        });
        let sessions = all
            .into_iter()
            .map(|Session { id, began_at, seen_at }| {
                let times = words.with(
                    "account-session",
                    [("began", dates.moment(began_at).into()), ("seen", dates.moment(seen_at).into())],
                );
                let end = if id == member.session {
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
            })
            .collect_view();
        view! {
            <ErrorSummary errors />
            <header class="page-head">
                <h1>{words.get("account-title")}</h1>
                <p class="lede" dir="auto">{member.name.clone()} " · " {member.email.clone()}</p>
            </header>
            {several}
            <h2>{words.get("account-sessions")}</h2>
            <p class="hint">{words.get("account-sessions-hint")}</p>
            <ul class="rows" role="list">{sessions}</ul>
            <h2>{words.get("account-password")}</h2>
            <form method="post" novalidate class="stack narrow">
                {asks_old.then(|| view! {
                    <TextInput id="old" label=words.get("account-old") kind="password" autocomplete="current-password" error=old_error />
                })}
                <TextInput id="new" label=words.get("account-new") hint=words.get("password-hint") kind="password" autocomplete="new-password" error=new_error />
                <Button name="act" value="password">{words.get("account-change")}</Button>
            </form>
        }
    }))
}
