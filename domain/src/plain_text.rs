//! A text as people read it without formatting: reasons in a mail, a draft on a phone that shows letters alone. It is
//! kept as HTML that [`crate::markdown`] made and cleaned, so its few tags are all that there is.

/// The text of such HTML: blocks apart, items with a dash or their number, addresses behind the words that link to them,
/// a table as a line a row with the head of its column before each cell.
pub fn plain_text(html: &str) -> String {
    let mut page = Page::default();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        page.words(&rest[..start]);
        rest = &rest[start + 1..];
        let end = rest.find('>').unwrap_or(rest.len());
        page.tag(&rest[..end]);
        rest = rest.get(end + 1..).unwrap_or_default();
    }
    page.words(rest);
    page.text.trim_end().to_owned()
}

/// What has been written so far, and what is due before the next word.
#[derive(Default)]
struct Page {
    text: String,
    /// Line ends: 1 for a new line, 2 for a new block.
    due: usize,
    /// Behind the dash of an item: its first block begins on the same line.
    behind_a_dash: bool,
    /// As it was typed, spaces and all.
    preformatted: bool,
    link: Option<String>,
    /// The lists that are open, with the next number of those that count.
    lists: Vec<Option<u64>>,
    table: Table,
    /// In a number that leads to a footnote, or begins one.
    in_note: bool,
    /// Behind the beginning of a footnote: its number comes next.
    begins_note: bool,
    /// What comes next stands raised: 10 to the sixth is not 106.
    raised: bool,
}

/// The table that is open.
#[derive(Default)]
struct Table {
    heads: Vec<String>,
    in_head: bool,
    /// The place of the next cell in its row.
    cell: usize,
    has_rows: bool,
}

impl Page {
    fn tag(&mut self, tag: &str) {
        let name: String = tag.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '/').collect();
        match name.as_str() {
            "br" | "br/" => self.line_end(1),
            "pre" | "/pre" => {
                self.preformatted = name == "pre";
                self.line_end(2);
            }
            "p" | "/p" | "blockquote" | "/blockquote" | "hr" | "hr/" | "h1" | "/h1" | "h2" | "/h2" | "h3" | "/h3"
            | "h4" | "/h4" | "h5" | "/h5" | "h6" | "/h6" | "/div" => self.line_end(2),
            "div" => {
                self.line_end(2);
                self.begins_note = true;
            }
            "ul" | "ol" => {
                self.list_end();
                let first = attribute(tag, "start").and_then(|start| start.parse().ok()).unwrap_or(1);
                self.lists.push((name == "ol").then_some(first));
            }
            "/ul" | "/ol" => {
                self.lists.pop();
                self.list_end();
            }
            "li" => self.item(),
            "sup" if self.begins_note => {
                self.begins_note = false;
                self.in_note = true;
                self.push("[");
            }
            "sup" => self.raised = true,
            "/sup" if self.in_note => {
                self.in_note = false;
                self.push("] ");
                self.behind_a_dash = true;
            }
            "/sup" => self.raised = false,
            "a" => match attribute(tag, "href") {
                // A footnote of the same text: its number is the way there.
                Some(address) if address.starts_with('#') => {
                    self.raised = false;
                    self.push("[");
                    self.link = Some(String::new());
                }
                address => self.link = address,
            },
            "/a" => match self.link.take() {
                Some(note) if note.is_empty() => self.push("]"),
                Some(address) if !self.text.ends_with(address.as_str()) => self.push(&format!(" ({address})")),
                _ => {}
            },
            _ => self.table_tag(&name),
        }
    }

    fn table_tag(&mut self, name: &str) {
        match name {
            "table" => {
                self.line_end(2);
                self.table = Table::default();
            }
            "thead" | "/thead" => self.table.in_head = name == "thead",
            "th" => self.table.heads.push(String::new()),
            "tr" => self.table.cell = 0,
            "/tr" if !self.table.in_head => self.line_end(1),
            "td" => {
                let between = if self.table.cell > 0 { "; " } else { "" };
                let head = self.table.heads.get(self.table.cell).filter(|head| !head.is_empty());
                let before = head.map_or_else(|| between.to_owned(), |head| format!("{between}{head}: "));
                self.table.cell += 1;
                self.table.has_rows = true;
                self.push(&before);
            }
            "/table" => {
                if !self.table.has_rows {
                    self.push(&self.table.heads.join("; "));
                }
                self.line_end(2);
            }
            _ => {}
        }
    }

    /// A list within another belongs to the item before it; one by itself stands apart.
    fn list_end(&mut self) {
        self.line_end(if self.lists.is_empty() { 2 } else { 1 });
    }

    fn item(&mut self) {
        self.line_end(1);
        let indent = "  ".repeat(self.lists.len().saturating_sub(1));
        let mark = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{indent}{}. ", *number - 1)
            }
            _ => format!("{indent}- "),
        };
        self.push(&mark);
        self.behind_a_dash = true;
    }

    fn line_end(&mut self, lines: usize) {
        if !self.behind_a_dash {
            self.due = self.due.max(lines);
        }
    }

    fn words(&mut self, html: &str) {
        let words = entities(html);
        if self.table.in_head {
            if let Some(head) = self.table.heads.last_mut() {
                head.push_str(words.trim_matches('\n'));
            }
            return;
        }
        if self.preformatted {
            return self.push(words.trim_end_matches('\n'));
        }
        // White space between words is one space, and none where a line begins.
        let begins_a_line = self.text.is_empty() || self.due > 0 || self.behind_a_dash;
        let inner = words.split([' ', '\n', '\t']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        if inner.is_empty() {
            if !words.is_empty() && !begins_a_line {
                self.push(" ");
            }
            return;
        }
        if std::mem::take(&mut self.raised) {
            self.push("^");
        }
        let spaced = |edge: Option<char>| edge.is_some_and(|c| [' ', '\n', '\t'].contains(&c));
        let before = if spaced(words.chars().next()) && !begins_a_line { " " } else { "" };
        let behind = if spaced(words.chars().next_back()) { " " } else { "" };
        self.push(&format!("{before}{inner}{behind}"));
    }

    fn push(&mut self, words: &str) {
        if words.is_empty() {
            return;
        }
        if self.due > 0 {
            self.text.truncate(self.text.trim_end_matches(' ').len());
            if !self.text.is_empty() {
                self.text.push_str(&"\n".repeat(self.due));
            }
            self.due = 0;
        }
        self.text.push_str(words);
        self.behind_a_dash = false;
    }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    let (value, _) = rest.split_once('"')?;
    Some(entities(value))
}

fn entities(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", "\u{a0}")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::parse_section;
    use crate::markdown::render_house;

    #[test]
    fn reasons_can_be_read_without_formatting() {
        let html = render_house(
            "We had chosen the *morning*.\n\n- five hours, not three\n- see [the plan](https://example.org/plan?a=1&b=2)\n\n\
             Fish & chips <soon>",
        );
        assert_eq!(
            plain_text(&html),
            "We had chosen the morning.\n\n- five hours, not three\n- see the plan (https://example.org/plan?a=1&b=2)\n\n\
             Fish & chips <soon>"
        );
    }

    #[test]
    fn a_loose_list_keeps_its_dashes_and_an_address_stands_once() {
        assert_eq!(plain_text(&render_house("- one\n\n- two")), "- one\n\n- two");
        assert_eq!(plain_text(&render_house("<https://example.org/>")), "https://example.org/");
        assert_eq!(
            plain_text(&render_house("We  keep\n*Chapel* **Lane**.\n\n    two\n      lines")),
            "We keep Chapel Lane.\n\ntwo\n  lines"
        );
        assert_eq!(plain_text(&render_house("| a | b |\n|---|---|\n| 1 | 2 |")), "a: 1; b: 2");
    }

    #[test]
    fn a_list_within_another_stays_within_it_and_counts_on() {
        let html = render_house("3. Mill Lane\n   - at the school\n   - at the bridge\n4. Old Bridge");
        assert_eq!(plain_text(&html), "3. Mill Lane\n  - at the school\n  - at the bridge\n4. Old Bridge");
    }

    #[test]
    fn a_table_says_in_each_row_what_its_cells_are() {
        let html = render_house("Trees:\n\n| Year | *New* trees |\n|---|---|\n| 2026 | 4 |\n| 2027 | |\n\nNo more.");
        assert_eq!(plain_text(&html), "Trees:\n\nYear: 2026; New trees: 4\nYear: 2027; New trees:\n\nNo more.");
        assert_eq!(plain_text(&render_house("| a | b |\n|---|---|")), "a; b");
    }

    #[test]
    fn footnotes_headings_and_powers_can_be_read() {
        let source = "## Air\n\nAt most 10<sup>6</sup> of it.[^why]\n\n[^why]: Because of the dust.\n";
        let section = parse_section("01-air.md", source);
        let read: Vec<String> = section.blocks.iter().map(|block| plain_text(&block.html)).collect();
        assert_eq!(read, ["Air", "At most 10^6 of it.[1]", "[1] Because of the dust."]);
    }
}
