//! What a command tells whoever typed it.

use std::io::Write;

/// Prints a line. Where nobody reads any more (`hearback demo | head`), nothing is said.
pub(super) fn say(line: impl std::fmt::Display) {
    let _nobody_reads = writeln!(std::io::stdout().lock(), "{line}");
}

/// Prints rows under each other, each column as wide as it needs to be.
pub(super) fn table(rows: &[Vec<String>]) {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    for row in rows {
        let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        say(format_args!("  {}", cells.join("  ").trim_end()));
    }
}
