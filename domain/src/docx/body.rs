//! The text itself, paragraph by paragraph.

use std::collections::HashMap;

use super::Document;
use super::inline::{Inline, LineEnds, Look, Raised, markdown, words};
use super::package::Parts;
use super::styles::{MarkKind, Numbering, Styles};
use super::xml::{Element, Piece, walk};
use crate::uploaded::{LeftOut, LeftOutKind, UploadRefusal};

/// Letters of something left out that are shown to find it by.
const SHOWN: usize = 80;

pub(super) fn read(parts: &Parts, styles: &Styles, numbering: &Numbering) -> Result<Document, UploadRefusal> {
    let mut body = Body {
        links: &parts.links,
        styles,
        numbering,
        footnotes: texts(&parts.footnotes, "footnote")?,
        endnotes: texts(&parts.endnotes, "endnote")?,
        comments: texts(&parts.comments, "comment")?,
        blocks: Vec::new(),
        left_out: Vec::new(),
        place: String::new(),
        pending_notes: Vec::new(),
        notes: 0,
        counters: HashMap::new(),
        skipped: None,
        paragraph: Paragraph::default(),
        look: Look::default(),
        hidden: false,
        within: Within::default(),
        open_links: Vec::new(),
        fields: Vec::new(),
        tables: 0,
        table: Table::default(),
    };
    walk(&parts.document, |piece| match piece {
        Piece::Start(element) => body.start(&element),
        Piece::End(name) => body.end(name),
        Piece::Text(text) => body.text(text),
    })?;
    body.define_notes();
    Ok(Document { markdown: assembled(&body.blocks), left_out: body.left_out })
}

/// The letters of each note or comment, by its id.
fn texts(xml: &str, of: &str) -> Result<HashMap<String, String>, UploadRefusal> {
    let mut texts: HashMap<String, String> = HashMap::new();
    if xml.is_empty() {
        return Ok(texts);
    }
    let (mut open, mut in_text) = (None, false);
    walk(xml, |piece| match piece {
        Piece::Start(element) if element.name() == of => open = element.attribute("id"),
        Piece::Start(element) => in_text = element.name() == "t",
        Piece::End(name) if name == of => open = None,
        Piece::End("p") => {
            if let Some(text) = open.as_ref().and_then(|id| texts.get_mut(id)) {
                text.push(' ');
            }
        }
        Piece::End(_) => in_text = false,
        Piece::Text(text) => {
            if let Some(id) = open.as_ref().filter(|_| in_text) {
                texts.entry(id.clone()).or_default().push_str(text);
            }
        }
    })?;
    Ok(texts)
}

enum Block {
    Heading { level: usize, markdown: String },
    Text(String),
    Item { list: String, level: usize, number: Option<usize>, markdown: String },
}

#[derive(Default)]
struct Paragraph {
    style: Option<String>,
    outline: Option<usize>,
    list: Option<String>,
    level: Option<usize>,
    inlines: Vec<Inline>,
    /// Its end was struck: it goes on in the next.
    end_struck: bool,
}

/// The elements that are open and say what others within them mean.
#[derive(Default)]
struct Within {
    paragraph_properties: bool,
    run_properties: bool,
    row_properties: bool,
    run: bool,
    text: bool,
    field_code: bool,
}

#[derive(Default)]
struct Table {
    rows: Vec<Vec<String>>,
    /// Whether the first row is a header.
    header: bool,
    row_struck: bool,
    /// Columns that the open cell spans.
    spans: usize,
    merged: bool,
    nested: bool,
}

/// Something that is not taken, until its end.
struct Skipped {
    depth: usize,
    /// Without a kind it is left out in silence: struck words, the second copy of a drawing.
    kind: Option<LeftOutKind>,
    words: String,
    in_text: bool,
}

/// A field that Word fills in; the one that matters is a link.
#[derive(Default)]
struct FieldCode {
    code: String,
    link: Option<String>,
}

struct Body<'a> {
    links: &'a HashMap<String, String>,
    styles: &'a Styles,
    numbering: &'a Numbering,
    footnotes: HashMap<String, String>,
    endnotes: HashMap<String, String>,
    comments: HashMap<String, String>,
    blocks: Vec<Block>,
    left_out: Vec<LeftOut>,
    /// The last heading, to say where something was left out.
    place: String,
    /// Notes to define before the next heading, so that they stand in the section that refers to them.
    pending_notes: Vec<(usize, String)>,
    notes: usize,
    counters: HashMap<(String, usize), usize>,
    skipped: Option<Skipped>,
    paragraph: Paragraph,
    look: Look,
    hidden: bool,
    within: Within,
    open_links: Vec<Option<String>>,
    fields: Vec<FieldCode>,
    /// Tables that are open within each other.
    tables: usize,
    table: Table,
}

impl Body<'_> {
    fn start(&mut self, element: &Element) {
        if let Some(skipped) = &mut self.skipped {
            skipped.start(element);
            return;
        }
        match element.name() {
            "del" if self.within.paragraph_properties => self.paragraph.end_struck = true,
            "del" if self.within.row_properties => self.table.row_struck = true,
            "del" | "moveFrom" | "Fallback" | "pPrChange" | "rPrChange" | "tblPrChange" | "trPrChange"
            | "tcPrChange" | "sectPrChange" => self.skip(None),
            "drawing" | "pict" => self.skip(Some(LeftOutKind::Picture)),
            "object" => self.skip(Some(LeftOutKind::Object)),
            "oMath" | "oMathPara" => self.skip(Some(LeftOutKind::Equation)),
            "pPr" => self.within.paragraph_properties = true,
            "rPr" => self.within.run_properties = true,
            "trPr" => self.within.row_properties = true,
            "tbl" => self.begin_table(),
            "tblLook" if self.tables == 1 => self.table.header |= has_header(element),
            "tblHeader" if self.table.rows.len() == 1 => self.table.header |= element.holds(),
            "tr" if self.tables == 1 => {
                self.table.rows.push(Vec::new());
                self.table.row_struck = false;
            }
            "tc" if self.tables == 1 => self.begin_cell(),
            "gridSpan" if self.tables == 1 => {
                self.table.merged = true;
                self.table.spans = element.number().unwrap_or(1).clamp(1, 64);
            }
            "vMerge" if self.tables == 1 => self.table.merged = true,
            "hyperlink" => {
                let link = element.attribute("id").and_then(|id| self.links.get(&id).cloned());
                self.open_links.push(link);
            }
            "fldSimple" => self.open_links.push(element.attribute("instr").as_deref().and_then(link_of)),
            name if self.within.paragraph_properties => self.paragraph_property(name, element),
            "r" => {
                self.within.run = true;
                (self.look, self.hidden) = (Look::default(), false);
            }
            name if self.within.run => self.in_run(name, element),
            _ => {}
        }
    }

    fn paragraph_property(&mut self, name: &str, element: &Element) {
        match name {
            "pStyle" => self.paragraph.style = element.attribute("val"),
            "outlineLvl" => self.paragraph.outline = element.number(),
            "numId" => self.paragraph.list = element.attribute("val"),
            "ilvl" => self.paragraph.level = element.number(),
            _ => {}
        }
    }

    fn in_run(&mut self, name: &str, element: &Element) {
        if self.within.run_properties {
            match name {
                "b" => self.look.bold = element.holds(),
                "i" => self.look.italic = element.holds(),
                "strike" | "dstrike" => self.look.struck = element.holds(),
                "vanish" => self.hidden = element.holds(),
                "vertAlign" => {
                    self.look.raised = match element.attribute("val").as_deref() {
                        Some("superscript") => Raised::Above,
                        Some("subscript") => Raised::Below,
                        _ => Raised::No,
                    };
                }
                _ => {}
            }
            return;
        }
        match name {
            "t" => self.within.text = true,
            "instrText" => self.within.field_code = true,
            "tab" => self.letters(" "),
            "noBreakHyphen" => self.letters("\u{2011}"),
            "br" if matches!(element.attribute("type").as_deref(), Some("page" | "column")) => {}
            "br" | "cr" => self.paragraph.inlines.push(Inline::LineEnd),
            "sym" => self.leave_out(LeftOutKind::Symbol, ""),
            "fldChar" => self.field(element.attribute("fldCharType").as_deref()),
            "footnoteReference" => {
                let note = element.attribute("id").and_then(|id| self.footnotes.get(&id).cloned());
                self.note(note);
            }
            "endnoteReference" => {
                let note = element.attribute("id").and_then(|id| self.endnotes.get(&id).cloned());
                self.note(note);
            }
            "commentReference" => {
                let said = element.attribute("id").and_then(|id| self.comments.get(&id).cloned());
                self.leave_out(LeftOutKind::Comment, &said.unwrap_or_default());
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if let Some(mut skipped) = self.skipped.take() {
            skipped.in_text = false;
            skipped.depth -= 1;
            if skipped.depth > 0 {
                self.skipped = Some(skipped);
            } else if let Some(kind) = skipped.kind {
                self.leave_out(kind, &skipped.words);
            }
            return;
        }
        match name {
            "pPr" => self.within.paragraph_properties = false,
            "rPr" => self.within.run_properties = false,
            "trPr" => self.within.row_properties = false,
            "r" => self.within.run = false,
            "t" => self.within.text = false,
            "instrText" => self.within.field_code = false,
            "hyperlink" | "fldSimple" => drop(self.open_links.pop()),
            "p" => self.end_paragraph(),
            "tc" if self.tables == 1 => {
                for _ in 1..std::mem::take(&mut self.table.spans) {
                    self.begin_cell();
                }
            }
            "tr" if self.tables == 1 && self.table.row_struck => drop(self.table.rows.pop()),
            "tbl" => {
                self.tables = self.tables.saturating_sub(1);
                if self.tables == 0 {
                    self.end_table();
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(skipped) = &mut self.skipped {
            if skipped.in_text {
                skipped.words.push_str(text);
                skipped.words.push(' ');
            }
        } else if self.within.field_code {
            if let Some(field) = self.fields.last_mut() {
                field.code.push_str(text);
            }
        } else if self.within.text && !self.hidden {
            self.letters(text);
        }
    }

    fn letters(&mut self, text: &str) {
        let of_a_field = self.fields.iter().rev().find_map(|field| field.link.clone());
        let link = self.open_links.iter().rev().find_map(Clone::clone).or(of_a_field);
        self.paragraph.inlines.push(Inline::Letters { text: text.to_owned(), look: self.look, link });
    }

    fn field(&mut self, kind: Option<&str>) {
        match kind {
            Some("begin") => self.fields.push(FieldCode::default()),
            Some("separate") => {
                if let Some(field) = self.fields.last_mut() {
                    field.link = link_of(&field.code);
                }
            }
            Some("end") => drop(self.fields.pop()),
            _ => {}
        }
    }

    fn note(&mut self, text: Option<String>) {
        if let Some(text) = text {
            self.notes += 1;
            self.paragraph.inlines.push(Inline::Note(self.notes.to_string()));
            self.pending_notes.push((self.notes, text));
        }
    }

    /// Notes stand at the end of what refers to them.
    fn define_notes(&mut self) {
        for (number, text) in std::mem::take(&mut self.pending_notes) {
            let letters = Inline::Letters { text, look: Look::default(), link: None };
            let text = markdown(&[letters], LineEnds::Spaces);
            self.blocks.push(Block::Text(format!("[^{number}]: {text}")));
        }
    }

    fn skip(&mut self, kind: Option<LeftOutKind>) {
        self.skipped = Some(Skipped { depth: 1, kind, words: String::new(), in_text: false });
    }

    fn leave_out(&mut self, kind: LeftOutKind, words: &str) {
        let words = crate::markdown::excerpt(&words.replace(char::is_control, " "), SHOWN);
        self.left_out.push(LeftOut { kind, place: self.place.clone(), words });
    }

    /// What is true of the whole text is said once.
    fn leave_out_once(&mut self, kind: LeftOutKind, words: &str) {
        if self.left_out.iter().all(|left_out| left_out.kind != kind) {
            self.leave_out(kind, words);
        }
    }

    fn end_paragraph(&mut self) {
        if self.paragraph.end_struck {
            // What comes next decides what both are.
            let inlines = std::mem::take(&mut self.paragraph.inlines);
            self.paragraph = Paragraph { inlines, ..Paragraph::default() };
            return;
        }
        let paragraph = std::mem::take(&mut self.paragraph);
        let text = words(&paragraph.inlines);
        let meaning = paragraph.style.as_deref().map(|style| self.styles.meaning(style)).unwrap_or_default();
        if text.is_empty() && !paragraph.inlines.iter().any(|inline| matches!(inline, Inline::Note(_))) {
            return;
        }
        if meaning.contents {
            self.leave_out_once(LeftOutKind::Contents, "");
            return;
        }
        let list = paragraph.list.or(meaning.list).filter(|list| list != "0");
        let level = paragraph.level.or(meaning.level).unwrap_or(0);
        let marks = list.map(|list| (self.numbering.marks(&list, level), list));
        if self.tables > 0 {
            self.in_cell(&paragraph.inlines, marks.is_some());
            return;
        }
        let outline = paragraph.outline.filter(|level| *level < 9).map(|level| level + 1);
        if let Some(heading) = outline.or(meaning.heading) {
            if marks.is_some_and(|(marks, _)| marks.kind != MarkKind::None) {
                self.leave_out_once(LeftOutKind::HeadingNumbers, &text);
            }
            self.define_notes();
            self.place = text;
            let markdown = markdown(&paragraph.inlines, LineEnds::Spaces);
            self.blocks.push(Block::Heading { level: heading.clamp(1, 6), markdown });
            return;
        }
        let markdown = markdown(&paragraph.inlines, LineEnds::Kept);
        match marks {
            Some((marks, list)) if marks.kind != MarkKind::None => {
                if marks.kind == MarkKind::Letter {
                    self.leave_out_once(LeftOutKind::Letters, &text);
                }
                let number = (marks.kind != MarkKind::Bullet).then(|| self.count(&list, level, marks.start));
                self.blocks.push(Block::Item { list, level, number, markdown });
            }
            _ => self.blocks.push(Block::Text(markdown)),
        }
    }

    /// The number of the next item; lists below it begin anew.
    fn count(&mut self, list: &str, level: usize, start: usize) -> usize {
        self.counters.retain(|(of, deeper), _| of != list || *deeper <= level);
        let next = self.counters.entry((list.to_owned(), level)).or_insert(start);
        let number = *next;
        *next = next.saturating_add(1);
        // Markdown counts with nine figures at most.
        number.min(999_999_999)
    }

    fn begin_table(&mut self) {
        self.tables += 1;
        if self.tables == 1 {
            self.table = Table::default();
        } else {
            self.table.nested = true;
        }
    }

    fn begin_cell(&mut self) {
        if let Some(row) = self.table.rows.last_mut() {
            row.push(String::new());
        }
    }

    fn in_cell(&mut self, inlines: &[Inline], item: bool) {
        let markdown = markdown(inlines, LineEnds::Tags);
        if let Some(cell) = self.table.rows.last_mut().and_then(|row| row.last_mut()) {
            if !cell.is_empty() {
                cell.push_str("<br> ");
            }
            if item {
                cell.push_str("• ");
            }
            cell.push_str(&markdown);
        }
    }

    fn end_table(&mut self) {
        let mut table = std::mem::take(&mut self.table);
        table.rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
        let columns = table.rows.iter().map(Vec::len).max().unwrap_or(0);
        if columns == 0 {
            return;
        }
        let first = table.rows.iter().flatten().find(|cell| !cell.is_empty()).cloned().unwrap_or_default();
        if table.merged {
            self.leave_out(LeftOutKind::MergedCells, &first);
        }
        if table.nested {
            self.leave_out(LeftOutKind::NestedTable, &first);
        }
        if !table.header {
            // Markdown knows no table without a header: an empty one says that it is missing.
            table.rows.insert(0, Vec::new());
        }
        let line = |cells: &[String]| {
            let cells = (0..columns).map(|at| cells.get(at).map_or("", String::as_str));
            format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
        };
        let mut lines: Vec<String> = table.rows.iter().map(|row| line(row)).collect();
        lines.insert(1, format!("|{}", " --- |".repeat(columns)));
        self.blocks.push(Block::Text(lines.join("\n")));
    }
}

impl Skipped {
    fn start(&mut self, element: &Element) {
        self.depth += 1;
        self.in_text = element.name() == "t";
        if self.kind.is_none() {
            return;
        }
        match element.name() {
            "txbxContent" => self.kind = Some(LeftOutKind::TextBox),
            "chart" => self.kind = Some(LeftOutKind::Chart),
            // What somebody wrote for who cannot see the picture says which one it is.
            "docPr" => self.words.push_str(&element.attribute("descr").unwrap_or_default()),
            _ => {}
        }
    }
}

/// Whether the first row of a table is drawn as a header (ISO/IEC 29500-1, 17.4.55): as a word, or as a bit.
fn has_header(look: &Element) -> bool {
    match look.attribute("firstRow") {
        Some(word) => matches!(word.as_str(), "1" | "true" | "on"),
        None => look
            .attribute("val")
            .and_then(|bits| u32::from_str_radix(&bits, 16).ok())
            .is_some_and(|bits| bits & 0x20 != 0),
    }
}

/// Where `HYPERLINK "https://…"` leads.
fn link_of(code: &str) -> Option<String> {
    let rest = code.trim().strip_prefix("HYPERLINK")?.trim_start();
    let (link, _) = rest.strip_prefix('"')?.split_once('"')?;
    Some(link.to_owned())
}

/// A list that is open while the blocks are put together.
struct Open<'a> {
    list: &'a str,
    level: usize,
    numbered: bool,
    /// Where its marks stand.
    indent: usize,
    /// With the space after it.
    mark_width: usize,
    /// Two lists that follow each other stay two where their marks differ (CommonMark 0.31, 5.3).
    other_mark: bool,
}

fn assembled(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut open: Vec<Open> = Vec::new();
    for block in blocks {
        let (list, level, number, markdown) = match block {
            Block::Heading { level, markdown } => {
                open.clear();
                apart(&mut out);
                out.push_str(&format!("{} {markdown}\n", "#".repeat(*level)));
                continue;
            }
            Block::Text(markdown) => {
                open.clear();
                apart(&mut out);
                out.push_str(&format!("{markdown}\n"));
                continue;
            }
            Block::Item { list, level, number, markdown } => (list, *level, *number, markdown),
        };
        while open.last().is_some_and(|above| above.level > level) {
            open.pop();
        }
        let numbered = number.is_some();
        let (indent, other_mark, goes_on) = match open.last() {
            Some(sibling) if sibling.level == level => {
                let same = sibling.list == list && sibling.numbered == numbered;
                let other_mark = sibling.other_mark != (!same && sibling.numbered == numbered);
                let here = (sibling.indent, other_mark, same);
                open.pop();
                here
            }
            Some(parent) => (parent.indent + parent.mark_width, false, number.is_none_or(|number| number == 1)),
            None => (0, false, false),
        };
        let mark = match (number, other_mark) {
            (Some(number), false) => format!("{number}."),
            (Some(number), true) => format!("{number})"),
            (None, false) => "-".to_owned(),
            (None, true) => "*".to_owned(),
        };
        if !goes_on {
            apart(&mut out);
        }
        let mark_width = mark.len() + 1;
        let within = format!("\n{}", " ".repeat(indent + mark_width));
        out.push_str(&format!("{}{mark} {}\n", " ".repeat(indent), markdown.replace('\n', &within)));
        open.push(Open { list, level, numbered, indent, mark_width, other_mark });
    }
    out
}

/// An empty line before what follows.
fn apart(out: &mut String) {
    if !out.is_empty() {
        out.push('\n');
    }
}
