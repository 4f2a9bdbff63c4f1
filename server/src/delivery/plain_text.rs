//! Reasons as people read them in a mail without formatting. They are kept as HTML that [`domain::markdown`] made and
//! cleaned, so its few tags are all that there is.

/// The text of such HTML: blocks apart, items with a dash, addresses behind the words that link to them.
pub(super) fn plain_text(html: &str) -> String {
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
}

impl Page {
    fn tag(&mut self, tag: &str) {
        let name: String = tag.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '/').collect();
        match name.as_str() {
            "br" | "br/" | "/tr" => self.line_end(1),
            "pre" | "/pre" => {
                self.preformatted = name == "pre";
                self.line_end(2);
            }
            "p" | "/p" | "h3" | "/h3" | "blockquote" | "/blockquote" | "hr" | "hr/" | "table" | "/table" => {
                self.line_end(2)
            }
            "ul" | "ol" | "/ul" | "/ol" => self.line_end(2),
            "li" => {
                self.line_end(1);
                self.push("- ");
                self.behind_a_dash = true;
            }
            "/td" | "/th" => self.push(" "),
            "a" => self.link = address(tag),
            "/a" => {
                if let Some(address) = self.link.take().filter(|address| !self.text.ends_with(address.as_str())) {
                    self.push(&format!(" ({address})"));
                }
            }
            _ => {}
        }
    }

    fn line_end(&mut self, lines: usize) {
        if !self.behind_a_dash {
            self.due = self.due.max(lines);
        }
    }

    fn words(&mut self, html: &str) {
        let words = entities(html);
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

fn address(tag: &str) -> Option<String> {
    let (_, rest) = tag.split_once("href=\"")?;
    let (address, _) = rest.split_once('"')?;
    Some(entities(address))
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
    use domain::markdown::render_house;

    use super::*;

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
        assert_eq!(plain_text(&render_house("| a | b |\n|---|---|\n| 1 | 2 |")), "a b\n1 2");
    }
}
