//! Taking words out of what somebody said, and nothing else: what stands around them stays letter by letter. The
//! original is sealed until an appeal needs it.

use crate::moderation::DecisionRefusal;
use crate::wording::quoted;

/// What stands where words were taken out; the usual mark of an omission, the same in every language.
pub const OMISSION: &str = "[…]";

/// What somebody said, in its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    pub body: String,
    /// A suggestion's reasons.
    pub why: Option<String>,
}

impl Wording {
    fn holds(&self, words: &str) -> bool {
        quoted(&self.body, words).is_ok() || self.why.as_deref().is_some_and(|why| quoted(why, words).is_ok())
    }
}

/// Takes words out of it, wherever they stand. Line ends, kinds of quotation marks, and small and capital letters may
/// differ from the text: they do when somebody types them off a page. What was taken out of the `original` before may
/// be named once more.
///
/// # Errors
/// [`DecisionRefusal::NotInText`] where some of them stand nowhere in it.
pub fn redact(now: &Wording, original: &Wording, words: &[String]) -> Result<Wording, DecisionRefusal> {
    if words.iter().any(|words| !words.chars().any(char::is_alphanumeric) || !original.holds(words)) {
        return Err(DecisionRefusal::NotInText);
    }
    // The longest first: shorter words may stand in them.
    let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
    words.sort_by_key(|words| std::cmp::Reverse(words.len()));
    let mut redacted = now.clone();
    for words in words {
        take_out(&mut redacted.body, words);
        if let Some(why) = &mut redacted.why {
            take_out(why, words);
        }
    }
    Ok(redacted)
}

fn take_out(text: &mut String, words: &str) {
    // Each time around there is one occurrence less: words have a letter or a figure, and the omission has none.
    while let Ok(found) = quoted(text, words)
        && found.chars().any(char::is_alphanumeric)
    {
        *text = text.replace(&found, OMISSION);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn taken_out(body: &str, words: &[&str]) -> Result<String, DecisionRefusal> {
        let words: Vec<String> = words.iter().map(|words| (*words).to_owned()).collect();
        let said = Wording { body: body.to_owned(), why: None };
        redact(&said, &said, &words).map(|redacted| redacted.body)
    }

    proptest! {
        #[test]
        fn the_words_are_gone_and_all_others_stay(
            before in "[a-m]{1,6}( [a-m]{1,6}){0,5}", secret in "[n-z]{3,9}", after in "[a-m]{1,6}( [a-m]{1,6}){0,5}",
            times in 1..4_usize,
        ) {
            let body = vec![format!("{before} {secret} {after}"); times].join("\n\n");
            let left = taken_out(&body, &[&secret]).unwrap();
            prop_assert!(!left.contains(&secret));
            let expected = vec![format!("{before} {OMISSION} {after}"); times].join("\n\n");
            prop_assert_eq!(left, expected);
        }

        #[test]
        fn it_always_comes_to_an_end(body in "\\PC{0,60}", words in "\\PC{1,12}") {
            let _ = taken_out(&body, &[&words]);
        }
    }

    #[test]
    fn words_that_are_not_in_it_are_not_passed_over_in_silence() {
        assert_eq!(taken_out("Ring me any time.", &["0161 496 0000"]), Err(DecisionRefusal::NotInText));
        assert_eq!(taken_out("Ring me any time.", &["…"]), Err(DecisionRefusal::NotInText));
    }

    #[test]
    fn a_name_goes_from_the_reasons_of_a_suggestion_too_and_may_be_named_once_more() {
        let said = Wording { body: "Ask Amal Said.".to_owned(), why: Some("Amal knows.".to_owned()) };
        let words = ["amal".to_owned(), "Amal Said".to_owned()];
        let redacted = redact(&said, &said, &words).unwrap();
        assert_eq!(redacted.body, "Ask […].");
        assert_eq!(redacted.why.as_deref(), Some("[…] knows."));
        assert_eq!(redact(&redacted, &said, &words), Ok(redacted.clone()));
    }
}
