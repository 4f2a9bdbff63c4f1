//! A text as participants will see it, with the numbers that its paragraphs will have.

use domain::document::{ParsedSection, parse_section};
use leptos::prelude::*;

/// Paragraphs in a section that have a number.
pub(super) fn numbered(section: &ParsedSection) -> usize {
    section.blocks.iter().filter(|block| block.kind.can_be_commented()).count()
}

/// A section, whose first paragraph has the number after `before`.
pub(super) fn preview(key: &str, source: &str, before: usize, language: &str) -> AnyView {
    let mut number = before;
    let blocks = parse_section(key, source)
        .blocks
        .into_iter()
        .map(|block| {
            if !block.kind.can_be_commented() {
                return view! { <div class="heading" dir="auto" inner_html=block.html></div> }.into_any();
            }
            number += 1;
            view! {
                <div class="previewed">
                    <span class="number">{number}</span>
                    <div class="prose" dir="auto" inner_html=block.html></div>
                </div>
            }
            .into_any()
        })
        .collect_view();
    view! { <div class="preview" lang=language.to_owned()>{blocks}</div> }.into_any()
}
