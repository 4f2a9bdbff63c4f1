//! XML, one piece after the other.

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use crate::uploaded::UploadRefusal;

/// Elements within each other. Word's own files stay below a few dozen.
const DEEPEST: usize = 256;

pub(super) enum Piece<'a> {
    Start(Element<'a>),
    End(&'a str),
    Text(&'a str),
}

/// The beginning of an element; names are without their prefix.
pub(super) struct Element<'a>(&'a BytesStart<'a>);

impl Element<'_> {
    pub(super) fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let found = self.0.attributes().flatten().find(|attribute| attribute.key.local_name().into_inner() == name)?;
        Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
    }

    /// `w:val`, a number.
    pub(super) fn number(&self) -> Option<usize> {
        self.attribute("val")?.parse().ok()
    }

    /// Whether a property that is there holds: without a value it does.
    pub(super) fn holds(&self) -> bool {
        !matches!(self.attribute("val").as_deref(), Some("0" | "false" | "off" | "none"))
    }
}

/// Shows every piece to `visit`.
///
/// # Errors
/// [`UploadRefusal::Broken`] for what is no XML, holds a document type, or is nested too deep.
pub(super) fn walk(xml: &str, mut visit: impl FnMut(Piece<'_>)) -> Result<(), UploadRefusal> {
    let mut reader = Reader::from_str(xml);
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(|_| UploadRefusal::Broken)? {
            Event::Start(element) => {
                depth += 1;
                if depth > DEEPEST {
                    return Err(UploadRefusal::Broken);
                }
                visit(Piece::Start(Element(&element)));
            }
            Event::Empty(element) => {
                visit(Piece::Start(Element(&element)));
                visit(Piece::End(element.local_name().into_inner()));
            }
            Event::End(element) => {
                depth = depth.saturating_sub(1);
                visit(Piece::End(element.local_name().into_inner()));
            }
            Event::Text(text) => visit(Piece::Text(&text.xml10_content())),
            Event::CData(text) => visit(Piece::Text(&text.xml10_content())),
            Event::GeneralRef(reference) => {
                if let Ok(Some(letter)) = reference.resolve_char_ref() {
                    visit(Piece::Text(letter.encode_utf8(&mut [0; 4])));
                } else if let Some(letter) = resolve_predefined_entity(&reference.xml10_content()) {
                    visit(Piece::Text(letter));
                }
            }
            // No program that writes these files writes one; it is how entities are made that grow without end.
            Event::DocType(_) => return Err(UploadRefusal::Broken),
            Event::Eof if depth == 0 => return Ok(()),
            Event::Eof => return Err(UploadRefusal::Broken),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}
