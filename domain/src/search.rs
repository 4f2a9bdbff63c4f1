//! Searching: the one form into which words are brought, whether somebody said them or looks for them, so that every
//! database finds the same. "Shade", "SHADE" and "shadé" are one word; so are الأشجار and الاشجار.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// A longer word is cut, on both sides of a search: nobody types more, and databases have their limits.
const LONGEST_WORD: usize = 60;
/// Of what is typed into a search field, so many words are looked for.
const MOST_WORDS: usize = 12;
/// From so many letters on, a word that is still being typed finds what begins with it. One letter begins too much.
const SHORTEST_BEGINNING: usize = 2;

/// The words of a text in the form in which they are compared: letters and digits only, without case (ß is ss) and
/// accents (Unicode's NFKD without combining marks), Arabic without vowel signs and tatweel, with one form of alef, ya
/// and ha at the end, digits as European ones.
pub fn words(text: &str) -> Vec<String> {
    // Lower case may come apart once more: İ is i and a dot.
    let plain = text.nfkd().flat_map(char::to_lowercase).nfkd().filter(|&letter| !is_mark(letter)).map(one_form);
    let plain =
        plain.flat_map(
            |letter| if letter == 'ß' { ['s', 's'].into_iter().take(2) } else { [letter; 2].into_iter().take(1) },
        );
    let mut words = Vec::new();
    let (mut word, mut letters) = (String::new(), 0);
    for letter in plain {
        if letter.is_alphanumeric() {
            if letters < LONGEST_WORD {
                word.push(letter);
                letters += 1;
            }
        } else if !word.is_empty() {
            words.push(std::mem::take(&mut word));
            letters = 0;
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// The same as one text, a space between two words.
pub fn folded(text: &str) -> String {
    words(text).join(" ")
}

/// Accents and vowel signs; what joins, separates or turns letters round without being seen; the Arabic tatweel, which
/// only makes a word longer. Vowel signs of Indian scripts have no combining class: they are letters here.
fn is_mark(letter: char) -> bool {
    canonical_combining_class(letter) != 0
        || matches!(letter, '\u{ad}' | '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{61c}' | '\u{fe00}'..='\u{fe0f}')
}

/// What is written in several ways and meant as one.
fn one_form(letter: char) -> char {
    match letter {
        'ς' => 'σ',
        'ı' => 'i',
        // The other alefs have come apart into this one and a mark.
        'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        '٠'..='٩' => european(letter, '٠'),
        '۰'..='۹' => european(letter, '۰'),
        other => other,
    }
}

fn european(digit: char, zero: char) -> char {
    char::from_digit(u32::from(digit) - u32::from(zero), 10).unwrap_or(digit)
}

/// What somebody looks for: texts must hold every term. Whatever was typed, the words hold letters and digits alone, so
/// that none of them is ever a sign to the database.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query(Vec<Term>);

/// Words that follow each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Never empty.
    pub words: Vec<String>,
    /// Whether the last word may be only the beginning of one.
    pub beginning: bool,
}

impl Query {
    /// Reads what was typed into a search field. Words between quotation marks are a phrase, and so are those that are
    /// typed without a space between (co-operate, 10.5); the last word finds what begins with it, unless it is quoted.
    pub fn typed(text: &str) -> Self {
        let mut terms = Vec::new();
        let mut left = MOST_WORDS;
        let mut term = |text: &str, quoted: bool| {
            let mut words = words(text);
            words.truncate(left);
            left -= words.len();
            if !words.is_empty() {
                terms.push((Term { words, beginning: false }, quoted));
            }
        };
        let pieces: Vec<&str> = text.split(is_quotation_mark).collect();
        let last = pieces.len() - 1;
        for (at, piece) in pieces.into_iter().enumerate() {
            // A quotation without an end is none.
            if at % 2 == 1 && at < last {
                term(piece, true);
            } else {
                piece.split_whitespace().for_each(|typed| term(typed, false));
            }
        }
        if let Some((last, false)) = terms.last_mut() {
            last.beginning = last.words.last().is_some_and(|word| word.chars().count() >= SHORTEST_BEGINNING);
        }
        Self(terms.into_iter().map(|(term, _)| term).collect())
    }

    pub fn terms(&self) -> &[Term] {
        &self.0
    }

    /// Whether there is no word to look for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a text holds what is looked for: what a database's index has to find.
    pub fn finds(&self, text: &str) -> bool {
        let said = words(text);
        self.0.iter().all(|term| {
            said.windows(term.words.len()).any(|run| {
                let last = run.len() - 1;
                let begins = if term.beginning {
                    run[last].starts_with(&term.words[last])
                } else {
                    run[last] == term.words[last]
                };
                begins && run[..last] == term.words[..last]
            })
        })
    }
}

fn is_quotation_mark(letter: char) -> bool {
    matches!(letter, '"' | '“' | '”' | '„' | '«' | '»')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn term(words: &[&str], beginning: bool) -> Term {
        Term { words: words.iter().map(|&word| word.to_owned()).collect(), beginning }
    }

    #[test]
    fn who_writes_a_word_in_another_way_finds_it() {
        for (said, sought) in [
            ("Shade", "SHADE"),
            ("école", "ECOLE"),
            ("niño", "nino"),
            ("Straße", "STRASSE"),
            ("ﬁne", "fine"),
            ("İstanbul", "istanbul"),
            ("Ὀδυσσεύς", "οδυσσευσ"),
            ("الأَشْجَار", "الاشجار"),
            ("إلى آخره", "الي اخره"),
            ("مدرسة", "مدرسه"),
            ("شـــجرة", "شجره"),
            ("٢٠٠ شجرة", "200 شجرة"),
            ("۲۰۰", "200"),
            ("می\u{200c}خواهم", "ميخواهم"),
            ("tr\u{202e}ee", "tree"),
            ("co\u{ad}operate", "cooperate"),
        ] {
            assert_eq!(folded(said), folded(sought), "{said}");
        }
        assert_ne!(folded("कि"), folded("के"), "a vowel sign makes another word");
    }

    #[test]
    fn what_is_typed_is_taken_apart_into_words_phrases_and_a_beginning() {
        for (typed, expected) in [
            ("", vec![]),
            ("- * \" ( AND", vec![term(&["and"], true)]),
            ("Trees on mill", vec![term(&["trees"], false), term(&["on"], false), term(&["mill"], true)]),
            ("\"Mill Street\"", vec![term(&["mill", "street"], false)]),
            ("«Mill Street» tre", vec![term(&["mill", "street"], false), term(&["tre"], true)]),
            ("\"Mill Street", vec![term(&["mill"], false), term(&["street"], true)]),
            ("co-op a", vec![term(&["co", "op"], false), term(&["a"], false)]),
        ] {
            assert_eq!(Query::typed(typed).terms(), expected, "{typed}");
        }
        let many = "word ".repeat(1000);
        assert_eq!(Query::typed(&many).terms().len(), MOST_WORDS);
    }

    #[test]
    fn somebody_finds_every_word_in_any_order_and_a_phrase_only_as_it_stands() {
        let said = "The first trees are planted on Mill Street.";
        for found in ["street trees", "\"mill street\"", "plan", "MILL", "on-mill"] {
            assert!(Query::typed(found).finds(said), "{found}");
        }
        for not_found in ["\"street mill\"", "lant", "plan trees", "limes"] {
            assert!(!Query::typed(not_found).finds(said), "{not_found}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC{0,40}") {
            let once = folded(&text);
            prop_assert_eq!(folded(&once), once);
        }

        #[test]
        fn no_sign_is_left_that_a_database_could_take_for_an_order(text in "(\\PC|[\"'*:^+(){}\\-\\x00-\\x1f]){0,60}") {
            for term in Query::typed(&text).terms() {
                prop_assert!(!term.words.is_empty());
                for word in &term.words {
                    prop_assert!((1..=LONGEST_WORD).contains(&word.chars().count()), "{}", word);
                    prop_assert!(word.chars().all(char::is_alphanumeric), "{}", word);
                }
            }
        }

        #[test]
        fn who_types_words_that_were_said_finds_them(before in "\\PC{0,20}", said in "\\PC{0,20}", after in "\\PC{0,20}") {
            let query = Query::typed(&said);
            let whole = format!("{before} {said} {after}");
            prop_assert!(query.finds(&whole), "{:?} in {:?}", query, whole);
        }
    }
}
