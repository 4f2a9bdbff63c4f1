//! The way through a long list, one page at a time.

use leptos::prelude::*;

use crate::words::use_words;

/// Links to the first page, the page before and the page after, where there are any.
#[component]
pub fn Pager(
    #[prop(default = None, into)] first: Option<String>,
    #[prop(default = None, into)] previous: Option<String>,
    #[prop(default = None, into)] next: Option<String>,
    /// Where in the list the reader is: "1 to 50 of 196".
    #[prop(default = None, into)]
    place: Option<String>,
) -> impl IntoView {
    let words = use_words();
    (first.is_some() || previous.is_some() || next.is_some()).then(|| {
        view! {
            <nav class="pager" aria-label=words.get("pager-name")>
                {first.map(|href| view! { <a class="back" rel="first" href=href>{words.get("pager-first")}</a> })}
                {previous.map(|href| view! { <a class="back" rel="prev" href=href>{words.get("pager-previous")}</a> })}
                {place.map(|place| view! { <span class="place">{place}</span> })}
                {next.map(|href| view! { <a class="forth" rel="next" href=href>{words.get("pager-next")}</a> })}
            </nav>
        }
    })
}
