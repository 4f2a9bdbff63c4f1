//! Saying something about particular words of a paragraph, and suggesting other words for it; how both are shown, and
//! the official's answer to a suggestion.

use std::ops::Range;

use crate::differences::{DifferenceKind, by_word};
use crate::markdown::render_said;
use crate::named::named;
use crate::submission::{Said, SubmissionRefusal};

named! {
    /// The answer to a suggestion of other wording.
    pub enum SuggestionOutcome {
        Accepted = "accepted",
        PartlyAccepted = "partly accepted",
        Declined = "declined",
    }
}

/// Why an answer to a suggestion cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SuggestionRefusal {
    #[error("choose an answer")]
    NoOutcome,
    #[error("give the reasons: the person who suggested it reads them")]
    NoReasons,
}

impl SuggestionRefusal {
    /// The message key of the sentence that tells people.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoOutcome => "error-suggestion-no-outcome",
            Self::NoReasons => "error-suggestion-no-reasons",
        }
    }
}

/// An answer that may be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuggestionAnswer {
    pub outcome: SuggestionOutcome,
    /// Blank only where the suggestion is accepted as it is.
    pub reasons: String,
}

/// Checks an answer: what is not taken as it is needs reasons (the duty to give reasons, as for themes).
///
/// # Errors
/// [`SuggestionRefusal`].
pub fn answer(outcome: Option<SuggestionOutcome>, reasons: &str) -> Result<SuggestionAnswer, SuggestionRefusal> {
    let outcome = outcome.ok_or(SuggestionRefusal::NoOutcome)?;
    let reasons = reasons.trim();
    if reasons.is_empty() && outcome != SuggestionOutcome::Accepted {
        return Err(SuggestionRefusal::NoReasons);
    }
    Ok(SuggestionAnswer { outcome, reasons: reasons.to_owned() })
}

/// Finds the words that somebody wants to speak about in the paragraph that has them, and says them as they stand
/// there. Line ends, kinds of quotation marks and dashes, and small and capital letters may differ: they do when
/// somebody types them off a page. A word that was cut is completed.
///
/// # Errors
/// [`SubmissionRefusal::NotInParagraph`].
pub fn quoted(paragraph: &str, typed: &str) -> Result<String, SubmissionRefusal> {
    let (text, places) = folded(paragraph);
    let (looked_for, _) = folded(typed);
    // Marks around it may be the paragraph's, or mean "I quote".
    let typed = looked_for.trim();
    let bare = typed.trim_matches(['"', '\'', '…']).trim();
    let looked_for = [typed, bare].into_iter().find(|words| !words.is_empty() && text.contains(words));
    let looked_for = looked_for.ok_or(SubmissionRefusal::NotInParagraph)?;
    let start = text.find(looked_for).unwrap_or_default();
    let end = start + looked_for.len();
    let first = places.iter().find(|(at, _)| *at >= start).map(|(_, place)| place.start);
    let last = places.iter().rev().find(|(at, _)| *at < end).map(|(_, place)| place.end);
    let (Some(first), Some(last)) = (first, last) else { return Err(SubmissionRefusal::NotInParagraph) };
    Ok(whole_words(paragraph, first..last).to_owned())
}

/// The text as it is compared, and for each of its characters where it begins there and what it was in the original.
fn folded(text: &str) -> (String, Vec<(usize, Range<usize>)>) {
    let mut out = String::with_capacity(text.len());
    let mut places = Vec::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let place = at..at + c.len_utf8();
        let plain = match c {
            '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => {
                continue;
            }
            '‘' | '’' | '‚' | '‹' | '›' => '\'',
            '“' | '”' | '„' | '«' | '»' => '"',
            '‐'..='―' => '-',
            c if c.is_whitespace() => {
                if !out.ends_with(' ') {
                    places.push((out.len(), place));
                    out.push(' ');
                }
                continue;
            }
            c => c,
        };
        places.push((out.len(), place));
        out.extend(plain.to_lowercase());
    }
    (out, places)
}

fn whole_words(text: &str, range: Range<usize>) -> &str {
    let inner = |c: &char| c.is_alphanumeric();
    let joins = |before: Option<char>, after: Option<char>| {
        before.is_some_and(|c| inner(&c)) && after.is_some_and(|c| inner(&c))
    };
    let (mut start, mut end) = (range.start, range.end);
    while joins(text[..start].chars().next_back(), text[start..].chars().next()) {
        start -= text[..start].chars().next_back().map_or(0, char::len_utf8);
    }
    while joins(text[..end].chars().next_back(), text[end..].chars().next()) {
        end += text[end..].chars().next().map_or(0, char::len_utf8);
    }
    text[start..end].trim()
}

/// Whether this is other wording at all.
///
/// # Errors
/// [`SubmissionRefusal::SameWording`] where nothing but white space was changed.
pub fn other_wording(paragraph: &str, wording: &Said) -> Result<(), SubmissionRefusal> {
    let same = paragraph.split_whitespace().eq(wording.as_str().split_whitespace());
    if same { Err(SubmissionRefusal::SameWording) } else { Ok(()) }
}

/// What was said about these words, as it is shown: the words first.
pub fn render_quoting(quote: &str, said: &str) -> String {
    format!(
        "<blockquote class=\"quoted\"><p>{}</p></blockquote>\n{}",
        html_escape::encode_text(quote),
        render_said(said)
    )
}

/// A suggestion as it is shown: the paragraph with what goes and what comes, by word, and why. Pages say "deleted" and
/// "inserted" in the reader's own language around the marks.
pub fn render_suggestion(paragraph: &str, wording: &str, why: Option<&str>) -> String {
    let mut html = String::from("<p class=\"differences\">");
    for run in by_word(paragraph, wording) {
        let text = html_escape::encode_text(&run.text);
        match run.kind {
            DifferenceKind::Same => html.push_str(&text),
            DifferenceKind::Inserted => html.push_str(&format!("<ins>{text}</ins>")),
            DifferenceKind::Deleted => html.push_str(&format!("<del>{text}</del>")),
        }
    }
    html.push_str("</p>\n");
    if let Some(why) = why {
        html.push_str(&render_said(why));
    }
    html
}

/// All the words of a contribution, for the log, for search and for whoever reads it as plain text: a suggestion's
/// reasons follow its wording.
pub fn all_words(body: &str, why: Option<&str>) -> String {
    match why {
        Some(why) => format!("{body}\n\n{why}"),
        None => body.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PARAGRAPH: &str = "Every crossing – old or new – gets a “green man” of 20 seconds. That's all.";

    #[test]
    fn words_that_were_typed_off_the_page_are_found_as_they_stand() {
        let found = |typed| quoted(PARAGRAPH, typed);
        assert_eq!(found("old or new - gets a \"green man\"").as_deref(), Ok("old or new – gets a “green man”"));
        assert_eq!(found(" EVERY\r\n crossing").as_deref(), Ok("Every crossing"));
        assert_eq!(found("20 sec").as_deref(), Ok("20 seconds"));
        assert_eq!(found("that’s all").as_deref(), Ok("That's all"));
        assert_eq!(found("\"gets a\"").as_deref(), Ok("gets a"));
        for missing in ["", " ", "…", "thirty seconds"] {
            assert_eq!(found(missing), Err(SubmissionRefusal::NotInParagraph), "{missing}");
        }
    }

    #[test]
    fn a_suggestion_shows_what_goes_and_what_comes_and_no_markup_of_its_author() {
        let html = render_suggestion(
            "Open for three hours.",
            "Open for <b>five</b> hours.",
            Some("*Always* so <script>alert(1)</script>."),
        );
        assert!(html.contains("<del>three</del>"), "{html}");
        assert!(html.contains("&lt;b&gt;five&lt;/b&gt;"), "{html}");
        assert!(html.contains("<em>Always</em>") && !html.contains("<script>"), "{html}");
    }

    #[test]
    fn what_is_not_taken_as_it_is_needs_reasons() {
        assert_eq!(answer(None, "Yes."), Err(SuggestionRefusal::NoOutcome));
        assert!(answer(Some(SuggestionOutcome::Accepted), " ").is_ok());
        for outcome in [SuggestionOutcome::PartlyAccepted, SuggestionOutcome::Declined] {
            assert_eq!(answer(Some(outcome), " \n"), Err(SuggestionRefusal::NoReasons));
            assert!(answer(Some(outcome), "The law says twenty.").is_ok());
        }
    }

    proptest! {
        #[test]
        fn whatever_is_marked_in_a_paragraph_is_found_in_it(
            paragraph in "[a-zA-Z éİß漢ع“”’–\n\u{200f}.,]{1,60}",
            from in 0usize..60,
            length in 1usize..60,
        ) {
            let marked: String = paragraph.chars().skip(from).take(length).collect();
            match quoted(&paragraph, &marked) {
                Ok(found) => prop_assert!(paragraph.contains(&found) && !found.is_empty()),
                Err(_) => {
                    let (folded, _) = folded(&marked);
                    prop_assert!(folded.trim().is_empty(), "{marked:?} in {paragraph:?}");
                }
            }
        }

        #[test]
        fn the_same_wording_in_other_lines_is_no_suggestion(words in proptest::collection::vec("[a-zé]{1,8}", 1..20)) {
            let wording = Said::typed(&words.join("\n")).unwrap();
            prop_assert_eq!(other_wording(&words.join(" "), &wording), Err(SubmissionRefusal::SameWording));
            let more = Said::typed(&format!("{} more", words.join(" "))).unwrap();
            prop_assert_eq!(other_wording(&words.join(" "), &more), Ok(()));
        }

        #[test]
        fn nothing_that_is_typed_becomes_markup(paragraph in "[a-z <>&\"']{0,40}", wording in "[a-z <>&\"'/]{1,40}") {
            let html = render_suggestion(&paragraph, &wording, None);
            let known = ["<p class=\"differences\">", "</p>", "<ins>", "</ins>", "<del>", "</del>"];
            let rest = known.iter().fold(html, |html, tag| html.replace(tag, ""));
            prop_assert!(!rest.contains('<'), "{rest}");
        }
    }
}
