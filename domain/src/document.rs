//! A draft policy in Markdown, taken apart into what people comment on: sections (a file each) and paragraphs. A
//! paragraph is a block that makes sense by itself: a passage of prose, an item of a list with all that is nested in
//! it, a table, a quotation, a footnote.

use std::collections::HashMap;

use html_escape::encode_double_quoted_attribute;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Parser, Tag, TagEnd};

use crate::markdown::{options, safe_with_pictures, to_html, words_of};
use crate::media::size_in;
use crate::named::named;

named! {
    pub enum ParagraphKind {
        Heading = "heading",
        Text = "text",
        Item = "item",
        Table = "table",
        Code = "code",
        Quote = "quote",
        Footnote = "footnote",
    }
}

impl ParagraphKind {
    /// Whether people comment on it. On a heading they comment through the section.
    pub const fn can_be_commented(self) -> bool {
        !matches!(self, Self::Heading)
    }

    /// Whether other wording can be suggested for it. The words of a table or of code alone do not say what belongs
    /// where: they are commented on.
    pub const fn can_be_reworded(self) -> bool {
        matches!(self, Self::Text | Self::Item | Self::Quote | Self::Footnote)
    }
}

/// One block of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    pub kind: ParagraphKind,
    /// The Markdown it was written in.
    pub source: String,
    /// Clean HTML.
    pub html: String,
    /// The words alone.
    pub text: String,
}

/// One file of a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParsedSection {
    /// The file's name, by which contributions name the section.
    pub key: String,
    /// The words of the first heading, or the key.
    pub title: String,
    pub blocks: Vec<Block>,
}

/// Takes a section apart. Headings are brought in order, beginning with `<h2>` and never skipping a level, because
/// people who listen to a page move by them (WCAG 1.3.1).
pub fn parse_section(key: &str, source: &str) -> ParsedSection {
    let mut levels = HeadingLevels::default();
    let footnotes = Footnotes::found_in(source, key);
    let mut blocks = Vec::new();
    for group in groups(source) {
        let kind = group.kind;
        let events: Vec<Event> = safe_with_pictures(group.events.into_iter())
            .map(|event| levels.put_in_order(event))
            .map(|event| footnotes.link(event))
            .collect();
        let (events, pictured) = with_pictures(events);
        let text = words_of(events.iter().filter(|e| !matches!(e, Event::InlineHtml(_))).cloned());
        // A picture that stands alone is what its words say.
        let text = if text.is_empty() { pictured } else { text };
        if text.is_empty() {
            continue;
        }
        let source = source[group.range].trim_end().to_owned();
        blocks.push(Block { kind, source, html: to_html(events.into_iter()), text });
    }
    let title =
        blocks.iter().find(|b| b.kind == ParagraphKind::Heading).map_or(key, |heading| &heading.text).to_owned();
    ParsedSection { key: key.to_owned(), title, blocks }
}

/// The pictures as they are shown, and the words that stand for them. A picture is loaded when somebody comes to it, and
/// has its room before.
fn with_pictures(events: Vec<Event<'_>>) -> (Vec<Event<'_>>, String) {
    let mut shown = Vec::with_capacity(events.len());
    let mut words = Vec::new();
    let mut picture: Option<(String, Vec<Event>)> = None;
    for event in events {
        match (event, &mut picture) {
            (Event::Start(Tag::Image { dest_url, .. }), None) => picture = Some((dest_url.to_string(), Vec::new())),
            (Event::End(TagEnd::Image), Some(_)) => {
                let (address, inner) = picture.take().unwrap_or_default();
                let text = words_of(inner.into_iter());
                let alt = encode_double_quoted_attribute(&text);
                let room = size_in(&address).map(|(width, height)| format!(" width=\"{width}\" height=\"{height}\""));
                shown.push(Event::InlineHtml(CowStr::from(format!(
                    "<img src=\"{address}\" alt=\"{alt}\"{} loading=\"lazy\" decoding=\"async\">",
                    room.unwrap_or_default(),
                ))));
                words.push(text);
            }
            (event, Some((_, inner))) => inner.push(event),
            (event, None) => shown.push(event),
        }
    }
    (shown, words.join(" "))
}

struct Group<'a> {
    kind: ParagraphKind,
    events: Vec<Event<'a>>,
    range: std::ops::Range<usize>,
}

/// The blocks at the top of the document; an item of a top-level list is a block of its own, in a list of its own that
/// goes on counting.
fn groups(source: &str) -> Vec<Group<'_>> {
    let mut groups: Vec<Group> = Vec::new();
    let mut depth = 0_usize;
    let mut list: Option<Option<u64>> = None;
    for (event, range) in Parser::new_ext(source, options()).into_offset_iter() {
        match &event {
            Event::Start(Tag::List(start)) if depth == 0 => {
                list = Some(*start);
                depth += 1;
                continue;
            }
            Event::End(TagEnd::List(_)) if depth == 1 && list.is_some() => {
                list = None;
                depth = 0;
                continue;
            }
            _ => {}
        }
        let top = if list.is_some() { 1 } else { 0 };
        match event {
            Event::Start(tag) => {
                if depth == top {
                    let mut events = Vec::new();
                    if let Some(start) = list {
                        events.push(Event::Start(Tag::List(start)));
                    }
                    groups.push(Group { kind: kind_of(&tag), events, range });
                }
                depth += 1;
                if let Some(group) = groups.last_mut() {
                    group.events.push(Event::Start(tag));
                }
            }
            Event::End(tag) => {
                depth -= 1;
                if let Some(group) = groups.last_mut() {
                    group.events.push(Event::End(tag));
                    if depth == top
                        && let Some(number) = &mut list
                    {
                        group.events.push(Event::End(TagEnd::List(number.is_some())));
                        if let Some(number) = number {
                            *number += 1;
                        }
                    }
                }
            }
            // A rule between blocks says nothing that can be commented on.
            Event::Rule if depth == 0 => {}
            inner => {
                if depth > 0
                    && let Some(group) = groups.last_mut()
                {
                    group.events.push(inner);
                }
            }
        }
    }
    groups
}

fn kind_of(tag: &Tag) -> ParagraphKind {
    match tag {
        Tag::Heading { .. } => ParagraphKind::Heading,
        Tag::Item => ParagraphKind::Item,
        Tag::Table(_) => ParagraphKind::Table,
        Tag::CodeBlock(_) => ParagraphKind::Code,
        Tag::BlockQuote(_) => ParagraphKind::Quote,
        Tag::FootnoteDefinition(_) => ParagraphKind::Footnote,
        _ => ParagraphKind::Text,
    }
}

#[derive(Default)]
struct HeadingLevels {
    open: Vec<HeadingLevel>,
}

impl HeadingLevels {
    fn put_in_order<'a>(&mut self, event: Event<'a>) -> Event<'a> {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                while self.open.last().is_some_and(|&above| above >= level) {
                    self.open.pop();
                }
                self.open.push(level);
                Event::Start(Tag::Heading { level: self.shown(), id: None, classes: Vec::new(), attrs: Vec::new() })
            }
            Event::End(TagEnd::Heading(_)) => Event::End(TagEnd::Heading(self.shown())),
            other => other,
        }
    }

    fn shown(&self) -> HeadingLevel {
        HeadingLevel::try_from((self.open.len() + 1).min(6)).unwrap_or(HeadingLevel::H6)
    }
}

/// The numbers of footnotes within a section, in the order in which the text refers to them.
struct Footnotes {
    numbers: HashMap<String, usize>,
    /// What makes their addresses unique on a page that shows every section.
    prefix: String,
}

impl Footnotes {
    fn found_in(source: &str, key: &str) -> Self {
        let mut numbers = HashMap::new();
        for event in Parser::new_ext(source, options()) {
            if let Event::FootnoteReference(name) = event {
                let next = numbers.len() + 1;
                numbers.entry(name.to_string()).or_insert(next);
            }
        }
        let prefix = key.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        Self { numbers, prefix }
    }

    fn address(&self, name: &str) -> (usize, String) {
        let number = self.numbers.get(name).copied().unwrap_or(0);
        (number, format!("note-{}-{number}", self.prefix))
    }

    fn link<'a>(&self, event: Event<'a>) -> Event<'a> {
        match event {
            Event::FootnoteReference(name) => {
                let (number, address) = self.address(&name);
                Event::InlineHtml(CowStr::from(format!("<sup><a href=\"#{address}\">{number}</a></sup>")))
            }
            Event::Start(Tag::FootnoteDefinition(name)) => {
                let (number, address) = self.address(&name);
                Event::Html(CowStr::from(format!("<div id=\"{address}\"><sup>{number}</sup> ")))
            }
            Event::End(TagEnd::FootnoteDefinition) => Event::Html(CowStr::from("</div>")),
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "# Safe crossings\n\nEvery <crossing> gets light.[^why]\n\n### Where\n\n3. Mill Lane\n   - at the school\n     1. by day\n4. Old Bridge\n\n---\n\n| Year | Count |\n|---|---|\n| 2026 | 4 |\n\n> A promise.\n\n[^why]: Because of the dark.\n";

    #[test]
    fn a_picture_of_this_site_is_shown_and_stands_for_its_words_where_it_stands_alone() {
        let parsed = parse_section(
            "a",
            "# Cross\n\n![A car \"stops\" <agency>](/media/0a-30x20.png)\n\nWait ![red](/media/0b-1x1.png) here.\n",
        );
        let [_, alone, within] = &parsed.blocks[..] else { panic!("{:?}", parsed.blocks) };
        assert_eq!(alone.text, "A car \"stops\" <agency>");
        let shown = &alone.html;
        assert!(
            shown.contains("src=\"/media/0a-30x20.png\"") && shown.contains("width=\"30\" height=\"20\""),
            "{shown}"
        );
        assert!(
            shown.contains("loading=\"lazy\"") && shown.contains("alt=\"A car &quot;stops&quot; &lt;agency&gt;\""),
            "{shown}"
        );
        assert_eq!(within.text, "Wait here.");
        let elsewhere = parse_section("a", "![a map](https://tracker.example/map.png)");
        assert!(!elsewhere.blocks[0].html.contains("<img"), "{}", elsewhere.blocks[0].html);
    }

    #[test]
    fn a_section_falls_into_what_people_comment_on() {
        let section = parse_section("01-aims.md", SOURCE);
        assert_eq!(section.title, "Safe crossings");
        let kinds: Vec<ParagraphKind> = section.blocks.iter().map(|b| b.kind).collect();
        use ParagraphKind::{Footnote, Heading, Item, Quote, Table, Text};
        assert_eq!(kinds, [Heading, Text, Heading, Item, Item, Table, Quote, Footnote]);
    }

    #[test]
    fn items_keep_their_numbers_and_all_that_is_nested_in_them() {
        let blocks = parse_section("01-aims.md", SOURCE).blocks;
        assert!(blocks[3].html.contains("<ol start=\"3\">"), "{}", blocks[3].html);
        assert!(blocks[3].html.contains("at the school") && blocks[3].html.contains("by day"));
        assert!(blocks[4].html.contains("<ol start=\"4\">"), "{}", blocks[4].html);
        assert_eq!(blocks[4].text, "Old Bridge");
    }

    #[test]
    fn headings_begin_at_two_and_skip_none() {
        let blocks = parse_section("01-aims.md", SOURCE).blocks;
        assert!(blocks[0].html.starts_with("<h2>"), "{}", blocks[0].html);
        assert!(blocks[2].html.starts_with("<h3>"), "{}", blocks[2].html);
    }

    #[test]
    fn a_footnote_is_reached_from_its_number_and_html_like_words_stay() {
        let blocks = parse_section("01-aims.md", SOURCE).blocks;
        assert!(blocks[1].html.contains("&lt;crossing&gt;"), "{}", blocks[1].html);
        assert!(blocks[1].html.contains("href=\"#note-01-aimsmd-1\""), "{}", blocks[1].html);
        assert!(blocks[7].html.contains("id=\"note-01-aimsmd-1\""), "{}", blocks[7].html);
    }
}
