//! The frame of every page: the way past it, where one is, which language, who is signed in, and the footer.

use leptos::prelude::*;

use super::{Leave, Link, ring::ring_shape};
use crate::visit::encoded;
use crate::words::{Locale, use_words};
use domain::loop_stage::LoopStage;

/// What a signed-in member sees in the header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberNav {
    /// The member's name and organisation, as one line.
    pub name: String,
    pub links: Vec<Link>,
    /// Where the form of the sign-out button posts to.
    pub sign_out: String,
}

/// The page frame inside `body`.
#[component]
pub fn Layout(
    /// The path of the page with its query, so that a change of language comes back to it.
    #[prop(into)]
    path: String,
    #[prop(default = None)] member: Option<MemberNav>,
    /// A page to work in, the draft or the desk: a smaller title and less air, so that the work starts higher up.
    #[prop(optional)]
    wide: bool,
    /// Where the first link of the page leads: past everything that stands before what people came for.
    #[prop(default = "main")]
    skip_to: &'static str,
    /// Where to leave to at once, on the pages of participants.
    #[prop(default = None)]
    leave: Option<String>,
    children: Children,
) -> impl IntoView {
    let words = use_words();
    let languages = Locale::all()
        .map(|locale| {
            let name = view! { <span lang=locale.tag() dir=locale.dir()>{locale.own_name()}</span> };
            let item = if locale == words.0 {
                view! { <span aria-current="true">{name}</span> }.into_any()
            } else {
                let href = format!("/language/{}?back={}", locale.tag(), encoded(&path));
                view! { <a href=href rel="nofollow" hreflang=locale.tag()>{name}</a> }.into_any()
            };
            view! { <li>{item}</li> }
        })
        .collect_view();
    view! {
        <a class="skip" href=format!("#{skip_to}")>
            {words.get("layout-skip")}
        </a>
        <header class="site-header">
            <div class="frame">
                <a class="site-name" href="/">
                    {ring_shape(LoopStage::Done)}
                    <span>{words.get("site-name")}</span>
                </a>
                <nav class="languages" aria-label=words.get("layout-languages")>
                    <details>
                        <summary>
                            <span class="visually-hidden">{words.get("layout-languages")} ": "</span>
                            {words.0.own_name()}
                        </summary>
                        <ul role="list">{languages}</ul>
                    </details>
                </nav>
            </div>
        </header>
        {member.map(member_bar)}
        <main id="main" class="frame" class:wide=wide tabindex="-1">
            {children()}
        </main>
        <footer class="site-footer">
            <div class="frame stack">
                <p>{words.get("layout-about")}</p>
                <ul role="list" class="cluster">
                    <li><a href="/">{words.get("layout-consultations")}</a></li>
                    <li><a href="/me">{words.get("layout-mine")}</a></li>
                    <li><a href="/help">{words.get("layout-help")}</a></li>
                    <li><a href="/log">{words.get("layout-log")}</a></li>
                    <li><a href="/privacy">{words.get("layout-privacy")}</a></li>
                    <li><a href="/desk">{words.get("layout-desk")}</a></li>
                </ul>
            </div>
        </footer>
        {leave.map(|href| view! { <Leave href /> })}
    }
}

fn member_bar(member: MemberNav) -> impl IntoView {
    let words = use_words();
    let links = member
        .links
        .into_iter()
        .map(|link| {
            let current = link.aria_current();
            view! { <li><a href=link.href aria-current=current>{link.label}</a></li> }
        })
        .collect_view();
    view! {
        <nav class="member-bar" aria-label=words.get("layout-member")>
            <div class="frame">
                <ul role="list" class="cluster">{links}</ul>
                <form method="post" action=member.sign_out class="cluster">
                    <span dir="auto">{member.name}</span>
                    <button class="button quiet" type="submit">{words.get("layout-sign-out")}</button>
                </form>
            </div>
        </nav>
    }
}
