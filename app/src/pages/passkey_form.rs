//! A form whose script speaks to the browser's authenticator before it is sent. Without a script, or where the browser
//! knows no passkeys, it stays hidden: every way in that it offers has another beside it.

use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use leptos::prelude::*;
use store::passkeys::Begun;

use crate::words::use_words;

/// What the authenticator is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ceremony {
    Create,
    Get,
}

impl Ceremony {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Get => "get",
        }
    }
}

/// The frame; its fields and button are the children. `begin` answers with the options, `action` takes what comes.
#[component]
pub fn PasskeyForm(
    ceremony: Ceremony,
    #[prop(into)] begin: String,
    #[prop(into)] action: String,
    #[prop(optional, into)] next: Option<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <form method="post" action=action novalidate class="stack narrow" data-passkey=ceremony.as_str() data-begin=begin hidden>
            {next.map(|next| view! { <input type="hidden" name="next" value=next /> })}
            <input type="hidden" name="ceremony" value="" />
            <input type="hidden" name="credential" value="" />
            {children()}
            <p role="status" data-failed=use_words().get("passkeys-failed")></p>
        </form>
    }
}

/// The first half, for the script.
pub fn options(begun: &Begun) -> Response {
    let json = serde_json::to_string(begun).unwrap_or_default();
    ([(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "private, no-store")], json).into_response()
}
