//! What somebody typed when they had to show first who they are: here it is again, to be sent or to be let go.

use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use store::held_forms::{find, forget};

use crate::components::{Button, ButtonKind};
use crate::error::PageError;
use crate::form::Fields;
use crate::page::{Cache, Page};
use crate::visit::MemberVisit;

/// Shorter values are choices and numbers, which tell nobody anything out of their form.
const WORTH_SHOWING: usize = 12;

pub async fn show(member: MemberVisit) -> Result<Response, PageError> {
    let visit = member.visit;
    let owner = visit.member.as_ref().map(|member| member.member).ok_or(PageError::NotFound)?;
    let Some(held) = find(&visit.site.store, owner).await? else { return Ok(Redirect::to("/desk").into_response()) };
    let fields = Fields::read(held.body.as_bytes()).map_err(|_| PageError::Internal)?;
    let words = visit.words;
    Ok(Page::new(words.get("held-title"), Cache::Never).show(&visit, move || {
        let texts = fields
            .all()
            .iter()
            .filter(|(_, value)| value.chars().count() > WORTH_SHOWING)
            .map(|(_, value)| view! { <blockquote dir="auto" class="panel">{value.clone()}</blockquote> })
            .collect_view();
        let inputs = fields
            .all()
            .iter()
            .map(|(name, value)| view! { <input type="hidden" name=name.clone() value=value.clone() /> })
            .collect_view();
        view! {
            <header class="page-head">
                <h1>{words.get("held-title")}</h1>
                <p class="lede">{words.get("held-lede")}</p>
            </header>
            {texts}
            <form method="post" action=held.path class="stack">
                {inputs}
                <Button>{words.get("held-send")}</Button>
            </form>
            <form method="post" class="stack">
                <Button kind=ButtonKind::Quiet>{words.get("held-let-go")}</Button>
            </form>
        }
    }))
}

/// Lets it go.
pub async fn send(member: MemberVisit) -> Result<Response, PageError> {
    let owner = member.visit.member.as_ref().map(|member| member.member).ok_or(PageError::NotFound)?;
    forget(&member.visit.site.store, owner).await?;
    Ok(Redirect::to("/desk").into_response())
}
