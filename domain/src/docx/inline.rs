//! Runs of letters as Markdown. What looks like Markdown in Word is only letters, and stays so.

/// How letters look.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub bold: bool,
    pub italic: bool,
    pub struck: bool,
    pub raised: Raised,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Raised {
    #[default]
    No,
    Above,
    Below,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Inline {
    Letters {
        text: String,
        look: Look,
        link: Option<String>,
    },
    LineEnd,
    /// A reference to a footnote, by its name in the Markdown.
    Note(String),
}

/// What ends a line within a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineEnds {
    Kept,
    /// In a heading there can be none.
    Spaces,
    /// In a table a line of Markdown is a row.
    Tags,
}

/// The Markdown of a block's letters.
pub(super) fn markdown(inlines: &[Inline], line_ends: LineEnds) -> String {
    let pieces = trimmed(joined(inlines));
    let mut out = String::new();
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        match piece {
            Inline::Letters { link: Some(link), .. } => {
                let same =
                    |piece: &&Inline| matches!(piece, Inline::Letters { link: Some(other), .. } if other == link);
                let length = pieces[at..].iter().take_while(same).count();
                let mut inner = String::new();
                for inside in at..at + length {
                    letters(&mut inner, &pieces, inside);
                }
                push_link(&mut out, &inner, link);
                at += length;
                continue;
            }
            Inline::Letters { .. } => letters(&mut out, &pieces, at),
            Inline::LineEnd => out.push_str(match line_ends {
                LineEnds::Kept => "\\\n",
                LineEnds::Spaces => " ",
                LineEnds::Tags => "<br> ",
            }),
            Inline::Note(name) => {
                open_bracket(&mut out);
                out.push_str(&format!("^{name}]"));
            }
        }
        at += 1;
    }
    out.trim().to_owned()
}

/// The letters alone.
pub(super) fn words(inlines: &[Inline]) -> String {
    let text: String = inlines
        .iter()
        .map(|inline| match inline {
            Inline::Letters { text, .. } => text.as_str(),
            Inline::LineEnd => " ",
            Inline::Note(_) => "",
        })
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Runs that look alike are one run: Word cuts them anywhere.
fn joined(inlines: &[Inline]) -> Vec<Inline> {
    let mut joined: Vec<Inline> = Vec::new();
    for inline in inlines {
        if let Inline::Letters { text, look, link } = inline
            && let Some(Inline::Letters { text: before, look: before_look, link: before_link }) = joined.last_mut()
            && (look, link) == (&*before_look, &*before_link)
        {
            before.push_str(text);
        } else {
            joined.push(inline.clone());
        }
    }
    joined
}

/// Without white space around line ends, which would make code of a line; and without line ends at either end.
fn trimmed(mut pieces: Vec<Inline>) -> Vec<Inline> {
    let is_end = |piece: &Inline| match piece {
        Inline::Letters { text, .. } => text.trim().is_empty(),
        Inline::LineEnd => true,
        Inline::Note(_) => false,
    };
    while pieces.last().is_some_and(is_end) {
        pieces.pop();
    }
    let first = pieces.iter().position(|piece| !is_end(piece)).unwrap_or(pieces.len());
    pieces.drain(..first);
    for at in 0..pieces.len() {
        let begins_line = at == 0 || pieces[at - 1] == Inline::LineEnd;
        let ends_line = pieces.get(at + 1).is_none_or(|next| *next == Inline::LineEnd);
        if let Inline::Letters { text, .. } = &mut pieces[at] {
            if begins_line {
                *text = text.trim_start().to_owned();
            }
            if ends_line {
                *text = text.trim_end().to_owned();
            }
        }
    }
    // An empty line would end the paragraph.
    pieces.retain(|piece| !matches!(piece, Inline::Letters { text, .. } if text.is_empty()));
    pieces.dedup_by(|next, before| *next == Inline::LineEnd && *before == Inline::LineEnd);
    pieces
}

fn letters(out: &mut String, pieces: &[Inline], at: usize) {
    let Some(Inline::Letters { text, look, .. }) = pieces.get(at) else { return };
    let core = text.trim();
    let before = &text[..text.len() - text.trim_start().len()];
    let after = &text[text.trim_end().len()..];
    out.push_str(before);
    if core.is_empty() {
        return;
    }
    // Spaces between words of bold letters are bold or not as Word pleases.
    let next = after.chars().next().or_else(|| pieces.get(at + 1).and_then(first_letter));
    let can_mark = stands_free(out, core, next);
    let opened = out.len();
    let marks = match (look.bold, look.italic) {
        (true, true) => "***",
        (true, false) => "**",
        (false, true) => "*",
        (false, false) => "",
    };
    let (opens, closes) = match marks {
        "***" if !can_mark => ("<strong><em>", "</em></strong>"),
        "**" if !can_mark => ("<strong>", "</strong>"),
        "*" if !can_mark => ("<em>", "</em>"),
        marks => (marks, marks),
    };
    // There is no tag for struck letters that everybody is shown: they lose the line where it cannot stand.
    let struck = if look.struck && can_mark && opens.is_empty() { "~~" } else { "" };
    let (raised, lowered) = match look.raised {
        Raised::No => ("", ""),
        Raised::Above => ("<sup>", "</sup>"),
        Raised::Below => ("<sub>", "</sub>"),
    };
    out.push_str(struck);
    out.push_str(opens);
    out.push_str(raised);
    let starts_line = out.len() == opened;
    push_escaped(out, core, starts_line, next);
    out.push_str(lowered);
    out.push_str(closes);
    out.push_str(struck);
    out.push_str(after);
}

fn first_letter(piece: &Inline) -> Option<char> {
    match piece {
        Inline::Letters { link: Some(_), .. } | Inline::Note(_) => Some('['),
        Inline::Letters { text, look, .. } if *look == Look::default() => text.chars().next(),
        Inline::Letters { .. } => Some('<'),
        Inline::LineEnd => Some('\n'),
    }
}

/// Whether marks around these letters would be read as marks (CommonMark 0.31, 6.2: what flanks a run of delimiters).
fn stands_free(out: &str, core: &str, next: Option<char>) -> bool {
    let apart = |letter: Option<char>| letter.is_none_or(|c| c.is_whitespace() || c.is_ascii_punctuation());
    let before = out.chars().next_back();
    let opens = core.starts_with(char::is_alphanumeric) || apart(before);
    let closes = core.ends_with(char::is_alphanumeric) || apart(next);
    opens && closes && !matches!(before, Some('*' | '~'))
}

fn push_escaped(out: &mut String, text: &str, may_start_line: bool, follows: Option<char>) {
    let mut before = out.chars().next_back();
    let mut line_is_number = may_start_line && before.is_none_or(|c| c == '\n');
    let mut at_line_start = line_is_number;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        // No letter at all, and PostgreSQL holds no U+0000.
        if letter.is_control() && letter != '\t' {
            continue;
        }
        let next = letters.peek().copied().or(follows);
        let white = |letter: Option<char>| letter.is_none_or(char::is_whitespace);
        let means_something = match letter {
            '\\' | '`' | '*' | '[' | ']' | '|' | '~' => true,
            '_' => !(before.is_some_and(char::is_alphanumeric) && next.is_some_and(char::is_alphanumeric)),
            '<' => next.is_none_or(|c| c.is_ascii_alphabetic() || "/!?<".contains(c)),
            '&' => next.is_none_or(|c| c.is_ascii_alphanumeric() || c == '#'),
            '#' => white(before) || before == Some('#'),
            '+' | '-' | '>' | '=' | ':' => at_line_start,
            '.' | ')' => line_is_number && !at_line_start && white(next),
            _ => false,
        };
        if means_something {
            out.push('\\');
        }
        out.push(letter);
        line_is_number &= letter.is_ascii_digit();
        at_line_start = false;
        before = Some(letter);
    }
}

/// `[`, and no picture where an exclamation mark stands before it.
fn open_bracket(out: &mut String) {
    if out.ends_with('!') {
        out.pop();
        out.push_str("\\!");
    }
    out.push('[');
}

fn push_link(out: &mut String, inner: &str, link: &str) {
    let known = ["http://", "https://", "mailto:", "tel:"]
        .iter()
        .any(|scheme| link.get(..scheme.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(scheme)));
    let text = inner.trim();
    if !known || text.is_empty() {
        out.push_str(inner);
        return;
    }
    out.push_str(&inner[..inner.len() - inner.trim_start().len()]);
    open_bracket(out);
    out.push_str(text);
    out.push_str("](");
    for letter in link.chars() {
        match letter {
            '(' => out.push_str("%28"),
            ')' => out.push_str("%29"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '|' => out.push_str("%7C"),
            '\\' => out.push_str("%5C"),
            '&' => out.push_str("&amp;"),
            '*' | '_' | '~' | '`' => {
                out.push('\\');
                out.push(letter);
            }
            white if white.is_whitespace() || white.is_control() => out.push_str("%20"),
            other => out.push(other),
        }
    }
    out.push(')');
    out.push_str(&inner[inner.trim_end().len()..]);
}
