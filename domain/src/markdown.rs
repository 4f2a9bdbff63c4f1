//! Markdown to HTML that is safe to show. What people wrote stays readable as they wrote it: something that looks like
//! a tag (`<agency>`) is a word, not a tag. Pictures become links, because no page asks a third party for anything; the
//! house's own texts show the pictures that lie on this site.

use std::sync::LazyLock;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

use crate::media::name_in;

/// Source as it was written, HTML as it may be shown.
pub(crate) fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES
}

/// Renders what somebody said: headings become bold lines (they are not the page's), line ends are kept.
pub fn render_said(source: &str) -> String {
    let events = safe(Parser::new_ext(source, options())).map(|event| match event {
        Event::Start(Tag::Heading { .. }) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::Heading(_)) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::FootnoteDefinition(_)) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::FootnoteDefinition) => Event::End(TagEnd::Paragraph),
        Event::FootnoteReference(name) => Event::Text(format!("[{name}]").into()),
        Event::SoftBreak => Event::HardBreak,
        other => other,
    });
    to_html(events)
}

/// Renders a text by the house: reasons, a report's summary. Headings start at `<h3>`.
pub fn render_house(source: &str) -> String {
    let events = safe(Parser::new_ext(source, options())).map(|event| match event {
        Event::Start(Tag::Heading { id, classes, attrs, .. }) => {
            Event::Start(Tag::Heading { level: pulldown_cmark::HeadingLevel::H3, id, classes, attrs })
        }
        Event::End(TagEnd::Heading(_)) => Event::End(TagEnd::Heading(pulldown_cmark::HeadingLevel::H3)),
        other => other,
    });
    to_html(events)
}

/// The words without any markup, for search, for excerpts and for comparing.
pub fn plain_text(source: &str) -> String {
    words_of(safe(Parser::new_ext(source, options())))
}

/// The first `most` characters of the words, cut at a word.
pub fn excerpt(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= most {
        return text;
    }
    let cut: String = text.chars().take(most).collect();
    let whole_words = cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head);
    format!("{whole_words} …")
}

pub(crate) fn words_of<'a>(events: impl Iterator<Item = Event<'a>>) -> String {
    let mut words = String::new();
    for event in events {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::End(_) | Event::Rule => {
                if matches!(event, Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Strikethrough))
                {
                    continue;
                }
                words.push(' ');
            }
            _ => {}
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Quotes and lists within each other, at most. Nobody reads deeper, and cleaning the HTML of a text that is nothing but
/// quotation marks would take minutes: its time grows with the square of the depth.
const DEEPEST: usize = 12;

/// The same words, with what lies deeper than [`DEEPEST`] at that depth.
fn shallow<'a>(events: impl Iterator<Item = Event<'a>>) -> impl Iterator<Item = Event<'a>> {
    // Whether each quote or list that is open was kept; an item is kept with its list.
    let mut open: Vec<bool> = Vec::new();
    events.map(move |event| {
        let kept = match event {
            Event::Start(Tag::BlockQuote(_) | Tag::List(_)) => {
                open.push(open.len() < DEEPEST);
                open.last().copied()
            }
            Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_)) => open.pop(),
            Event::Start(Tag::Item) | Event::End(TagEnd::Item) => open.last().copied(),
            _ => None,
        };
        if kept == Some(false) { Event::Text(" ".into()) } else { event }
    })
}

/// Turns HTML into the text it looks like, and pictures into links to them.
pub(crate) fn safe<'a>(events: impl Iterator<Item = Event<'a>>) -> impl Iterator<Item = Event<'a>> {
    shallow(events).map(made_safe)
}

/// The same for a text by the house, which may show this site's own pictures.
pub(crate) fn safe_with_pictures<'a>(events: impl Iterator<Item = Event<'a>>) -> impl Iterator<Item = Event<'a>> {
    // Whether each picture that is open is ours.
    let mut open: Vec<bool> = Vec::new();
    shallow(events).map(move |event| {
        let ours = match &event {
            Event::Start(Tag::Image { dest_url, .. }) => {
                open.push(name_in(dest_url).is_some());
                open.last().copied()
            }
            Event::End(TagEnd::Image) => open.pop(),
            _ => None,
        };
        if ours == Some(true) { event } else { made_safe(event) }
    })
}

fn made_safe(event: Event<'_>) -> Event<'_> {
    match event {
        Event::InlineHtml(tag) if is_harmless(&tag) => Event::InlineHtml(tag),
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Link { link_type, dest_url, title, id })
        }
        Event::End(TagEnd::Image) => Event::End(TagEnd::Link),
        other => other,
    }
}

pub(crate) fn to_html<'a>(events: impl Iterator<Item = Event<'a>>) -> String {
    let mut rendered = String::new();
    html::push_html(&mut rendered, events);
    CLEANER.clean(&rendered).to_string()
}

/// Tags without attributes that policy texts use and that can do no harm.
fn is_harmless(tag: &str) -> bool {
    let name = tag.trim_start_matches('<').trim_end_matches('>').trim_matches('/').trim().to_ascii_lowercase();
    matches!(name.as_str(), "br" | "sub" | "sup" | "em" | "strong" | "b" | "i" | "u" | "kbd")
}

/// The last gate: whatever went wrong before, nothing else gets through.
static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut cleaner = ammonia::Builder::default();
    cleaner
        .rm_tags(["map", "area", "center"])
        .url_schemes(["http", "https", "mailto", "tel"].into())
        .link_rel(Some("nofollow noopener noreferrer"))
        .add_generic_attributes(["id"])
        .generic_attribute_prefixes([].into())
        .id_prefix(None)
        .add_tag_attributes("img", ["loading", "decoding"])
        // A picture of this site alone.
        .attribute_filter(|element, attribute, value| {
            (element != "img" || attribute != "src" || name_in(value).is_some()).then_some(value.into())
        });
    cleaner
});

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_looks_like_a_tag_stays_a_word() {
        let shown = render_said("Every <agency> must ask. <script>alert(1)</script> 3 < 4");
        assert!(shown.contains("&lt;agency&gt;"), "{shown}");
        assert!(shown.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{shown}");
        assert!(!shown.contains("<script"), "{shown}");
    }

    #[test]
    fn nested_lists_tables_strikes_and_code_survive() {
        let shown =
            render_said("1. one\n   - (a) two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n~~gone~~\n\n```\n- <x>\n+ y\n```");
        for part in ["<ol>", "<ul>", "<table>", "<td>2</td>", "<del>gone</del>", "<pre><code>- &lt;x&gt;\n+ y"] {
            assert!(shown.contains(part), "{part} in {shown}");
        }
    }

    #[test]
    fn no_page_asks_a_third_party_for_a_picture() {
        let shown = render_said("![a map](https://tracker.example/map.png)");
        assert!(!shown.contains("<img") && shown.contains("a map</a>"), "{shown}");
    }

    #[test]
    fn who_comments_shows_no_picture_and_a_text_shows_this_sites_own() {
        let own = "![A car stops](/media/0a-30x20.png)";
        assert!(!render_said(own).contains("<img"), "{}", render_said(own));
        let cleaned = CLEANER.clean("<img src=\"https://tracker.example/x.png\" onerror=\"alert(1)\">").to_string();
        assert!(!cleaned.contains("tracker") && !cleaned.contains("onerror"), "{cleaned}");
    }

    #[test]
    fn quotes_and_lists_without_end_keep_their_words_and_take_no_time() {
        for mark in ["> ", "- ", "1. ", "> - "] {
            let shown = render_said(&format!("{}the words", mark.repeat(28_000)));
            let deepest = ["<blockquote>", "<ul>", "<ol>"].iter().map(|tag| shown.matches(tag).count()).sum::<usize>();
            assert!(shown.contains("the words") && deepest <= DEEPEST, "{mark}: {deepest}");
            assert_eq!(shown.matches("<li>").count(), shown.matches("</li>").count());
        }
        let usual = render_said("- a\n  - b\n    - c\n\n> > said");
        assert_eq!((usual.matches("<ul>").count(), usual.matches("<blockquote>").count()), (3, 2), "{usual}");
    }

    #[test]
    fn an_excerpt_ends_at_a_word() {
        assert_eq!(excerpt("The crossing at the mill", 15), "The crossing …");
        assert_eq!(excerpt("Short", 15), "Short");
    }

    proptest! {
        #[test]
        fn nothing_typed_becomes_a_script_or_a_handler(text in "[<>a-z\"'=/ :&;()\\[\\]!`*_~|#\n-]{0,120}") {
            let shown = render_said(&format!("{text} <img src=x onerror=alert(1)> [x](javascript:alert(1)) {text}"));
            prop_assert!(!shown.contains("<script") && !shown.contains("<img") && !shown.contains("href=\"javascript"));
            prop_assert!(!shown.contains("style="));
        }
    }
}
