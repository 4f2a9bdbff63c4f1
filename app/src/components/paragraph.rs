//! One paragraph of the draft, the heart of the product: its text, its number and address in one margin, and in the
//! other the way to comment, which opens in place under the text.

use leptos::prelude::*;

use crate::words::use_words;

/// A paragraph with its margins. The children are what opens under it: the comments on it and the form for another.
#[component]
pub fn Paragraph(
    /// The paragraph's own id; its address is `#p-{id}`.
    #[prop(into)]
    id: String,
    /// Its number as people say it: "12".
    #[prop(into)]
    number: String,
    /// The cleaned text.
    #[prop(into)]
    html: String,
    #[prop(default = None, into)] lang: Option<String>,
    /// How many comments there are on it.
    count: u64,
    /// The form is open from the start, as after an error in it.
    #[prop(optional)]
    open: bool,
    /// What opens under it; nothing where comments are closed.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let words = use_words();
    let anchor = format!("p-{id}");
    let name = words.with("paragraph-number", [("number", number.clone().into())]);
    let comments = words.with("paragraph-comments", [("count", count.into())]);
    let opens = match children {
        Some(children) => view! {
            <details open=open>
                <summary>
                    <span class="action">{words.get("paragraph-comment")}</span>
                    <span class="visually-hidden">" " {words.with("paragraph-on", [("number", number.clone().into())])}</span>
                    " "
                    {(count > 0).then(|| view! { <span class="count">{comments}</span> })}
                </summary>
                <div class="opened stack">{children()}</div>
            </details>
        }
        .into_any(),
        None => view! { <p class="closed"><span class="count">{comments}</span></p> }.into_any(),
    };
    view! {
        <div class="paragraph" id=anchor.clone()>
            <a class="number" href=format!("#{anchor}") aria-label=name>
                {number}
            </a>
            <div class="prose" dir="auto" lang=lang inner_html=html></div>
            {opens}
        </div>
    }
}
