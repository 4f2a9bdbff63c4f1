//! Where a member is on the desk, and how much waits in each part of it.

use leptos::prelude::*;

use super::Link;
use crate::words::use_words;

/// The parts of a consultation's desk: moderation, themes, answers, report.
#[component]
pub fn DeskNav(links: Vec<Link>) -> impl IntoView {
    let words = use_words();
    let links = links
        .into_iter()
        .map(|link| {
            let current = link.aria_current();
            let count = link.count.map(|count| {
                let waiting = words.with("desk-nav-waiting", [("count", count.into())]);
                view! {
                    " "
                    <span class="count" aria-hidden="true">
                        {words.number(count)}
                    </span>
                    <span class="visually-hidden">{waiting}</span>
                }
            });
            view! {
                <li>
                    <a href=link.href aria-current=current>
                        {link.label}
                        {count}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="desk-nav" aria-label=words.get("desk-nav-name")>
            <ul role="list">{links}</ul>
        </nav>
    }
}
