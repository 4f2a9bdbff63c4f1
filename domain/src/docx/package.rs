//! The package: a ZIP archive with a few XML parts that matter here.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::xml::{Piece, walk};
use crate::uploaded::UploadRefusal;

/// All parts together, unpacked: some thousand pages. What is packed to grow beyond is not unpacked further.
const MOST_UNPACKED: u64 = 40 * 1024 * 1024;

/// How a file of the older binary format begins, and one with a password, which is wrapped in it (MS-CFB, 2.2).
const COMPOUND_FILE: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// The parts of a Word file as text; blank where the file has none.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub document: String,
    pub styles: String,
    pub numbering: String,
    pub footnotes: String,
    pub endnotes: String,
    pub comments: String,
    /// Where links lead, by their id.
    pub links: HashMap<String, String>,
}

pub(super) fn open(bytes: &[u8]) -> Result<Parts, UploadRefusal> {
    if bytes.starts_with(&COMPOUND_FILE) {
        return Err(UploadRefusal::OldWord);
    }
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| UploadRefusal::NotWord)?;
    let mut package = Package { archive, left: MOST_UNPACKED };
    let main = package.main_part()?;
    let (folder, name) = main.rsplit_once('/').unwrap_or(("", &main));
    let beside = |part: &str| if folder.is_empty() { part.to_owned() } else { format!("{folder}/{part}") };
    let document = package.part(&main)?.ok_or(UploadRefusal::NotWord)?;
    let relations = package.part(&beside(&format!("_rels/{name}.rels")))?.unwrap_or_default();
    let mut optional = |part: &str| package.part(&beside(part)).map(Option::unwrap_or_default);
    Ok(Parts {
        document,
        styles: optional("styles.xml")?,
        numbering: optional("numbering.xml")?,
        footnotes: optional("footnotes.xml")?,
        endnotes: optional("endnotes.xml")?,
        comments: optional("comments.xml")?,
        links: links(&relations)?,
    })
}

struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// How many bytes may still be unpacked.
    left: u64,
}

impl Package<'_> {
    /// The part's text, if the package has it.
    fn part(&mut self, name: &str) -> Result<Option<String>, UploadRefusal> {
        let Ok(part) = self.archive.by_name(name) else { return Ok(None) };
        let mut bytes = Vec::new();
        // One more than allowed tells what is too much from what just fits.
        part.take(self.left + 1).read_to_end(&mut bytes).map_err(|_| UploadRefusal::Broken)?;
        self.left = self.left.checked_sub(bytes.len() as u64).ok_or(UploadRefusal::TooLong)?;
        let text = String::from_utf8(bytes).map_err(|_| UploadRefusal::Broken)?;
        Ok(Some(text.trim_start_matches('\u{feff}').to_owned()))
    }

    /// Where the text is: some programs call it otherwise than Word does (ISO/IEC 29500-2, 9.3).
    fn main_part(&mut self) -> Result<String, UploadRefusal> {
        let relations = self.part("_rels/.rels")?.unwrap_or_default();
        let mut main = None;
        walk(&relations, |piece| {
            if let Piece::Start(element) = piece
                && element.attribute("Type").is_some_and(|kind| kind.ends_with("/officeDocument"))
            {
                main = element.attribute("Target");
            }
        })?;
        Ok(main.map_or_else(|| "word/document.xml".to_owned(), |main| main.trim_start_matches('/').to_owned()))
    }
}

fn links(relations: &str) -> Result<HashMap<String, String>, UploadRefusal> {
    let mut links = HashMap::new();
    walk(relations, |piece| {
        if let Piece::Start(element) = piece
            && element.attribute("Type").is_some_and(|kind| kind.ends_with("/hyperlink"))
            && let (Some(id), Some(target)) = (element.attribute("Id"), element.attribute("Target"))
        {
            links.insert(id, target);
        }
    })?;
    Ok(links)
}
