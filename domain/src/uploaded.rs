//! A file that somebody uploads as the text of a draft: Word, Markdown or plain text. It becomes sections in Markdown
//! that can be read and changed before anybody else sees them.

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag};
use serde::{Deserialize, Serialize};

use crate::document::parse_section;
use crate::docx;
use crate::markdown::options;
use crate::named::named;
use crate::working_text::{MOST_SECTION_BYTES, MOST_SECTIONS};

/// The largest file that is taken, in bytes: a Word file of this size is mostly pictures.
pub const MOST_FILE_BYTES: usize = 10 * 1024 * 1024;

/// The longest text that is taken, in bytes: about a thousand pages.
pub const MOST_TEXT_BYTES: usize = 2 * 1024 * 1024;

named! {
    /// What kind of thing could not be taken.
    pub enum LeftOutKind {
        Picture = "picture",
        Chart = "chart",
        TextBox = "text box",
        Equation = "equation",
        Object = "object",
        Comment = "comment",
        /// A table whose cells span several; its words are there, each in the first of its cells.
        MergedCells = "merged cells",
        /// A table in a cell; its words are in that cell.
        NestedTable = "nested table",
        /// Letters and Roman numbers before the items of a list; they are figures now.
        Letters = "letters",
        /// Numbers that Word puts before headings.
        HeadingNumbers = "heading numbers",
        /// A table of contents: the page of the draft makes its own.
        Contents = "contents",
        /// A letter of a font of signs.
        Symbol = "symbol",
        /// A title with no text of its own: the consultation has one.
        Title = "title",
    }
}

/// Something that was not taken, so that nothing goes missing in silence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    pub kind: LeftOutKind,
    /// The heading under which it stood; blank before the first.
    pub place: String,
    /// Its own words, to find it by; blank where it has none.
    pub words: String,
}

/// A section of an uploaded text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadedSection {
    /// The words of its first heading; blank where it has none.
    pub title: String,
    pub source: String,
}

/// What a file came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Uploaded {
    pub sections: Vec<UploadedSection>,
    pub left_out: Vec<LeftOut>,
}

/// Why a file cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UploadRefusal {
    #[error("choose a file")]
    NoFile,
    #[error("the file is larger than 10 MB")]
    TooLarge,
    #[error("the text is longer than what can be taken at once")]
    TooLong,
    #[error("this is no Word file")]
    NotWord,
    #[error("this is an older Word file, or one with a password")]
    OldWord,
    #[error("the file is broken")]
    Broken,
    #[error("the text is not in UTF-8")]
    NotText,
    #[error("there is no text in the file")]
    NoText,
    #[error("only .docx, .md and .txt can be read")]
    UnknownKind,
    #[error("a section is too long")]
    LongSection,
    #[error("there are too many sections")]
    ManySections,
}

impl UploadRefusal {
    /// The message key of the sentence that says what to do.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoFile => "upload-no-file",
            Self::TooLarge => "upload-too-large",
            Self::TooLong => "upload-too-long",
            Self::NotWord => "upload-not-word",
            Self::OldWord => "upload-old-word",
            Self::Broken => "upload-broken",
            Self::NotText => "upload-not-text",
            Self::NoText => "upload-no-text",
            Self::UnknownKind => "upload-unknown-kind",
            Self::LongSection => "upload-long-section",
            Self::ManySections => "upload-many-sections",
        }
    }
}

/// Reads a file by what it holds and by the end of its name.
///
/// # Errors
/// [`UploadRefusal`], with what to do.
pub fn read(name: &str, bytes: &[u8]) -> Result<Uploaded, UploadRefusal> {
    if bytes.is_empty() {
        return Err(UploadRefusal::NoFile);
    }
    if bytes.len() > MOST_FILE_BYTES {
        return Err(UploadRefusal::TooLarge);
    }
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    let (markdown, left_out) = match ending.as_str() {
        "docx" | "docm" | "dotx" => {
            let document = docx::read(bytes)?;
            (document.markdown, document.left_out)
        }
        "md" | "markdown" | "txt" => (plain(bytes)?, Vec::new()),
        "doc" => return Err(UploadRefusal::OldWord),
        _ => return Err(UploadRefusal::UnknownKind),
    };
    if markdown.len() > MOST_TEXT_BYTES {
        return Err(UploadRefusal::TooLong);
    }
    sections(&markdown, left_out)
}

fn plain(bytes: &[u8]) -> Result<String, UploadRefusal> {
    if bytes.len() > MOST_TEXT_BYTES {
        return Err(UploadRefusal::TooLong);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| UploadRefusal::NotText)?;
    Ok(crate::working_text::typed(text.trim_start_matches('\u{feff}')))
}

/// Cuts the text at its main headings: those of the highest level that stands more than once.
fn sections(markdown: &str, mut left_out: Vec<LeftOut>) -> Result<Uploaded, UploadRefusal> {
    let headings = headings(markdown);
    let level = (1..=6)
        .find(|level| headings.iter().filter(|(of, _)| of == level).count() > 1)
        .or_else(|| headings.iter().map(|(level, _)| *level).min())
        .unwrap_or(1);
    let mut cuts = vec![0];
    cuts.extend(headings.iter().filter(|(of, at)| *of <= level && *at > 0).map(|(_, at)| *at));
    cuts.push(markdown.len());
    let mut sections = Vec::new();
    for ends in cuts.windows(2) {
        let source = markdown[ends[0]..ends[1]].trim();
        let parsed = parse_section("", source);
        if parsed.blocks.is_empty() {
            continue;
        }
        if source.len() > MOST_SECTION_BYTES {
            return Err(UploadRefusal::LongSection);
        }
        sections.push((parsed, source));
        if sections.len() > MOST_SECTIONS {
            return Err(UploadRefusal::ManySections);
        }
    }
    // A title page without text would be a section in which there is nothing to read.
    if sections.len() > 1 && sections[0].0.blocks.iter().all(|block| !block.kind.can_be_commented()) {
        let (title, _) = sections.remove(0);
        left_out.insert(0, LeftOut { kind: LeftOutKind::Title, place: String::new(), words: title.title });
    }
    if sections.is_empty() {
        return Err(UploadRefusal::NoText);
    }
    let sections = sections
        .into_iter()
        .map(|(parsed, source)| UploadedSection { title: parsed.title, source: format!("{source}\n") })
        .collect();
    Ok(Uploaded { sections, left_out })
}

/// Every heading that stands in nothing else: its level, from 1, and where it begins.
fn headings(markdown: &str) -> Vec<(usize, usize)> {
    let mut depth = 0_usize;
    let mut found = Vec::new();
    for (event, range) in Parser::new_ext(markdown, options()).into_offset_iter() {
        match event {
            Event::Start(tag) => {
                if let (0, Tag::Heading { level, .. }) = (depth, tag) {
                    found.push((level_number(level), range.start));
                }
                depth += 1;
            }
            Event::End(_) => depth -= 1,
            _ => {}
        }
    }
    found
}

/// 1 for `#`.
pub(crate) const fn level_number(level: HeadingLevel) -> usize {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
