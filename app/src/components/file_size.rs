//! How large a file is, beside the link to it: somebody who pays for each megabyte decides before it comes.

use crate::words::Words;

/// The words of a link with the size of the file that it leads to: "Save the receipt as a text (1 kB)".
pub fn with_size(words: Words, label: &str, bytes: usize) -> String {
    format!("{label} ({})", file_size(words, bytes))
}

/// "12 kB", "1.3 MB": rounded up, so that nothing is larger than it says. Thousands, as telephone companies count, and
/// the units as CLDR writes them. The line does not break between the two.
fn file_size(words: Words, bytes: usize) -> String {
    let kilobytes = bytes.div_ceil(1_000);
    if kilobytes < 1_000 {
        return words.with("file-size-kilobytes", [("number", kilobytes.into())]);
    }
    let tenths = u32::try_from(bytes.div_ceil(100_000)).unwrap_or(u32::MAX);
    words.with("file-size-megabytes", [("number", (f64::from(tenths) / 10.0).into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Locale;

    #[test]
    fn everybody_reads_how_large_a_file_is_as_their_language_writes_it() {
        for (tag, small, large) in [
            ("en", "12\u{a0}kB", "1.3\u{a0}MB"),
            ("fr", "12\u{a0}ko", "1,3\u{a0}Mo"),
            ("es", "12\u{a0}kB", "1,3\u{a0}MB"),
            ("sw", "12\u{a0}kB", "1.3\u{a0}MB"),
            ("ar", "12\u{a0}كيلوبايت", "1.3\u{a0}ميغابايت"),
        ] {
            let words = Words(Locale::from_tag(tag).unwrap());
            assert_eq!(file_size(words, 11_001), small);
            assert_eq!(file_size(words, 1_200_001), large);
        }
        let words = Words(Locale::fallback());
        assert_eq!(with_size(words, "Save", 3), "Save (1\u{a0}kB)");
    }
}
