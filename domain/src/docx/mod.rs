//! Word files (.docx, ISO/IEC 29500-1) as Markdown. What Markdown cannot say is named, with where it stood, so that
//! nothing of somebody's draft goes missing in silence.
//!
//! Pure: bytes in, text out; nothing is written to a disk and nothing is fetched. What comes in may be made to harm: the
//! package is unpacked up to a limit, XML with a document type is refused (so that no entity can grow), and elements
//! are read one after the other, without recursion, down to a limit.

mod body;
mod inline;
mod package;
mod styles;
mod xml;

#[cfg(test)]
mod tests;

use crate::uploaded::{LeftOut, UploadRefusal};

/// A Word file, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The whole text, with headings of the levels that they have in Word.
    pub markdown: String,
    /// What is not in it, in the order of the text.
    pub left_out: Vec<LeftOut>,
}

/// Reads a Word file. Tracked changes are accepted: what was put in is there, what was struck is not.
///
/// # Errors
/// [`UploadRefusal`] where it is none, is broken, or is larger than what is unpacked.
pub fn read(bytes: &[u8]) -> Result<Document, UploadRefusal> {
    let parts = package::open(bytes)?;
    let styles = styles::Styles::read(&parts)?;
    let numbering = styles::Numbering::read(&parts)?;
    body::read(&parts, &styles, &numbering)
}
