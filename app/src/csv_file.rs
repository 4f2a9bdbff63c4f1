//! A table to take out and open in a spreadsheet.

use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};

use crate::error::PageError;

/// The rows as CSV (RFC 4180) under that file name.
///
/// # Errors
/// [`PageError::Internal`] where a row cannot be written.
pub fn csv_file(name: &str, head: &[String], rows: &[Vec<String>]) -> Result<Response, PageError> {
    let mut writer = csv::Writer::from_writer(vec![]);
    let mut write = |row: &[String]| writer.write_record(row.iter().map(|cell| harmless(cell)));
    let written = write(head).and_then(|()| rows.iter().try_for_each(|row| write(row)));
    let bytes = written.ok().and_then(|()| writer.into_inner().ok()).ok_or(PageError::Internal)?;
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

/// A spreadsheet runs a cell that begins so as a formula; after an apostrophe it is text (ASVS 5.0, 1.2.10).
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\0']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asvs_1_2_10_no_cell_is_a_formula() {
        for formula in ["=HYPERLINK(\"//evil.example\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert!(harmless(formula).starts_with('\''), "{formula}");
        }
        assert_eq!(harmless("vera@lindenfeld.example (moderator)"), "vera@lindenfeld.example (moderator)");
    }
}
