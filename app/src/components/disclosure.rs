//! Something that opens in place, by the browser alone: a form under what it is about, a list that not everybody needs.

use leptos::prelude::*;

/// A summary that looks like a button, and what it opens.
#[component]
pub fn Disclosure(
    #[prop(into)] summary: String,
    /// How many things are inside, in words: "3 comments".
    #[prop(default = None, into)]
    count: Option<String>,
    /// Open from the start, as after an error in the form inside.
    #[prop(optional)]
    open: bool,
    #[prop(default = None, into)] id: Option<String>,
    /// A quiet line of text instead of a button.
    #[prop(optional)]
    quiet: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <details class="disclosure" class:quiet=quiet id=id open=open>
            <summary>
                <span class="action">{summary}</span>
                {count.map(|count| view! { " " <span class="count">{count}</span> })}
            </summary>
            <div class="opened stack">{children()}</div>
        </details>
    }
}
