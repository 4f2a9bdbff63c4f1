//! One contribution as it is shown in lists: what was said, in its own language and direction, and how it came.

use domain::loop_stage::LoopStage;
use leptos::prelude::*;

use super::differences::announced;
use super::{Link, Ring};
use crate::words::use_words;

/// A contribution. The children are what can be done with it.
#[component]
pub fn Said(
    /// The cleaned text.
    #[prop(into)]
    html: String,
    /// Who said it, as a name or a pseudonym.
    #[prop(into)]
    who: String,
    /// Facts about it, each a few words: the date, the channel.
    #[prop(default = Vec::new())]
    facts: Vec<String>,
    /// Where in the text it is about.
    #[prop(default = None, into)]
    place: Option<Link>,
    #[prop(default = None, into)] lang: Option<String>,
    #[prop(default = None, into)] id: Option<String>,
    /// How far the loop has come for it.
    #[prop(default = None)]
    stage: Option<LoopStage>,
    /// Tags: its state, its themes.
    #[prop(default = None)]
    tags: Option<AnyView>,
    /// An answer to the one before it: set in.
    #[prop(optional)]
    reply: bool,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let html = announced(use_words(), &html);
    let facts = facts.into_iter().map(|fact| view! { <li>{fact}</li> }).collect_view();
    let place = place.map(|place| view! { <li><a href=place.href>{place.label}</a></li> });
    view! {
        <article class="said" class:reply=reply id=id>
            <ul class="meta" role="list">
                <li class="who" dir="auto">
                    {who}
                </li>
                {facts}
                {place}
                {tags.map(|tags| view! { <li class="tags">{tags}</li> })}
            </ul>
            <div class="prose" dir="auto" lang=lang inner_html=html></div>
            {stage.map(|stage| view! { <Ring stage /> })}
            {children.map(|children| view! { <div class="actions">{children()}</div> })}
        </article>
    }
}
