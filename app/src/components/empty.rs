//! A place where nothing is yet. It says what will be here, and what can be done meanwhile.

use leptos::prelude::*;

/// "Nothing here yet", with what to do as children.
#[component]
pub fn Empty(#[prop(into)] heading: String, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    view! {
        <div class="empty stack">
            <p class="empty-heading">{heading}</p>
            {children.map(|children| children())}
        </div>
    }
}
