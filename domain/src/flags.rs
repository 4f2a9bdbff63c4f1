//! What a moderator should look at first: personal data and insults, found by patterns and word lists. It is flagged
//! only, never decided: nothing here leads to a [`Decision`](crate::moderation::Decision), a person reads and decides.
//!
//! Sources: Santa Clara Principles 2.0 (automated means are said and reviewed by people); ISO 13616 (IBAN), ISO/IEC
//! 7812-1 (the check digit of cards), ITU-T E.164 (at most 15 digits in a telephone number).

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use unicode_segmentation::UnicodeSegmentation;

use crate::named::named;
use crate::search;

named! {
    /// What stands there.
    pub enum FlagKind {
        PhoneNumber = "telephone number",
        Email = "email address",
        /// Of a card, an account, a person.
        IdNumber = "id number",
        WebAddress = "web address",
        /// An insult or a threat, from the list of a language.
        Insult = "insult",
    }
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flag {
    pub kind: FlagKind,
    /// Where, in bytes.
    pub range: Range<usize>,
}

/// The lists of insults and threats. A further language is a file and a line here.
const INSULTS: &[(&str, &str)] = &[
    ("en", include_str!("../words/insults/en.txt")),
    ("fr", include_str!("../words/insults/fr.txt")),
    ("es", include_str!("../words/insults/es.txt")),
    ("ar", include_str!("../words/insults/ar.txt")),
    ("sw", include_str!("../words/insults/sw.txt")),
];

/// "And" and "the" are written in one with an Arabic word.
const ARABIC_BEGINNINGS: &[&str] = &["وال", "ال", "و"];

struct Insults {
    language: &'static str,
    /// Folded as words are for the search.
    listed: HashSet<String>,
    /// The most words in one of them.
    longest: usize,
}

static LISTS: LazyLock<Vec<Insults>> = LazyLock::new(|| {
    let read = |&(language, list): &(&'static str, &str)| {
        let lines = list.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
        let listed: HashSet<String> = lines.map(search::folded).collect();
        let longest = listed.iter().map(|words| words.split(' ').count()).max().unwrap_or_default();
        Insults { language, listed, longest }
    };
    INSULTS.iter().map(read).collect()
});

/// What was found in a text, in its order; no two overlap. Insults are looked for in the list of its language; where the
/// language is not known, or has no list, in all.
pub fn flags(text: &str, language: Option<&str>) -> Vec<Flag> {
    let mut found = addresses(text);
    found.extend(account_numbers(text));
    found.extend(numbers(text));
    found.extend(insults(text, language));
    found.sort_by_key(|flag| (flag.range.start, std::cmp::Reverse(flag.range.end)));
    let mut end = 0;
    found.retain(|flag| {
        let apart = flag.range.start >= end;
        if apart {
            end = flag.range.end;
        }
        apart
    });
    found
}

/// How many kinds of things were found: what the queue is ordered by.
pub fn risk(text: &str, language: Option<&str>) -> i64 {
    let kinds: HashSet<FlagKind> = flags(text, language).into_iter().map(|flag| flag.kind).collect();
    kinds.len() as i64
}

/// E-mail and web addresses: what stands between two spaces, without the marks around it.
fn addresses(text: &str) -> Vec<Flag> {
    let mut found = Vec::new();
    for piece in text.split_whitespace() {
        let outer = |c: char| !c.is_alphanumeric() && c != '/';
        let bare = piece.trim_matches(outer);
        let start = bare.as_ptr() as usize - text.as_ptr() as usize;
        let kind = if is_email(bare) {
            FlagKind::Email
        } else if is_web_address(bare) {
            FlagKind::WebAddress
        } else {
            continue;
        };
        found.push(Flag { kind, range: start..start + bare.len() });
    }
    found
}

fn is_email(piece: &str) -> bool {
    let Some((name, domain)) = piece.rsplit_once('@') else { return false };
    let Some((host, last)) = domain.rsplit_once('.') else { return false };
    !name.is_empty() && !host.is_empty() && last.chars().count() >= 2 && last.chars().all(char::is_alphabetic)
}

fn is_web_address(piece: &str) -> bool {
    let piece = piece.to_lowercase();
    ["http://", "https://", "www.", "t.me/", "bit.ly/"]
        .iter()
        .any(|beginning| piece.strip_prefix(beginning).is_some_and(|rest| !rest.is_empty()))
}

/// Account numbers (IBAN), with or without spaces between their groups.
fn account_numbers(text: &str) -> Vec<Flag> {
    let mut found = Vec::new();
    let mut before = None;
    let mut next = 0;
    for (at, letter) in text.char_indices() {
        let begins = !before.is_some_and(char::is_alphanumeric) && letter.is_ascii_alphabetic();
        before = Some(letter);
        if begins
            && at >= next
            && let Some(end) = account_number(&text[at..])
        {
            next = at + end;
            found.push(Flag { kind: FlagKind::IdNumber, range: at..next });
        }
    }
    found
}

/// Where the account number ends with which the text begins.
fn account_number(text: &str) -> Option<usize> {
    let mut signs = String::new();
    let mut end = None;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if letter == ' ' && signs.len().is_multiple_of(4) && !signs.is_empty() {
            continue;
        }
        let fits = match signs.len() {
            0 | 1 => letter.is_ascii_alphabetic(),
            2 | 3 => letter.is_ascii_digit(),
            _ => letter.is_ascii_alphanumeric(),
        };
        if !fits || signs.len() == 34 {
            break;
        }
        signs.push(letter.to_ascii_uppercase());
        let over = letters.peek().is_none_or(|(_, next)| !next.is_alphanumeric());
        if over && signs.len() >= 15 && has_check_digits(&signs) {
            end = Some(at + letter.len_utf8());
        }
    }
    end
}

/// ISO 13616: the first four at the end, letters as 10 to 35, the remainder by 97 is 1.
fn has_check_digits(signs: &str) -> bool {
    let turned = signs[4..].chars().chain(signs[..4].chars());
    let remainder = turned.filter_map(|sign| sign.to_digit(36)).fold(0, |remainder, value| {
        let shift = if value > 9 { 100 } else { 10 };
        (remainder * shift + value) % 97
    });
    remainder == 1
}

/// A digit, European, Arabic or Persian.
fn digit(letter: char) -> Option<u32> {
    let zero = match letter {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return None,
    };
    Some(u32::from(letter) - u32::from(zero))
}

/// Digits with at most a sign or two between them.
#[derive(Default)]
struct Run {
    start: usize,
    end: usize,
    plus: bool,
    digits: Vec<u32>,
    /// How many digits stand together.
    groups: Vec<usize>,
}

fn numbers(text: &str) -> Vec<Flag> {
    let mut runs: Vec<Run> = Vec::new();
    let mut run: Option<Run> = None;
    let mut before = ' ';
    // The signs since the last digit.
    let mut between = 0;
    for (at, letter) in text.char_indices() {
        if let Some(digit) = digit(letter) {
            let inside_a_word = run.is_none() && before.is_alphanumeric();
            if !inside_a_word {
                let plus = before == '+';
                let run = run.get_or_insert_with(|| Run { start: at - usize::from(plus), plus, ..Run::default() });
                if between > 0 || run.groups.is_empty() {
                    run.groups.push(0);
                }
                run.groups.iter_mut().rev().take(1).for_each(|group| *group += 1);
                run.digits.push(digit);
                run.end = at + letter.len_utf8();
                between = 0;
            }
        } else if run.is_some() {
            let parenthesis = matches!(letter, '(' | ')') || matches!(before, '(' | ')');
            let joins = matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '-' | '‑' | '.' | '/' | ',' | '(' | ')');
            if joins && (between == 0 || between == 1 && parenthesis) {
                between += 1;
            } else {
                runs.extend(run.take());
                between = 0;
            }
        }
        before = letter;
    }
    runs.extend(run);
    runs.into_iter().filter_map(|run| Some(Flag { kind: run.kind()?, range: run.start..run.end })).collect()
}

impl Run {
    fn kind(&self) -> Option<FlagKind> {
        let count = self.digits.len();
        if (13..=19).contains(&count) && self.is_card() {
            return Some(FlagKind::IdNumber);
        }
        let dialled = self.plus || self.digits.first() == Some(&0);
        if count < 7 || (!dialled && (self.is_date() || self.is_amount())) {
            return None;
        }
        if dialled && count <= 15 {
            return Some(FlagKind::PhoneNumber);
        }
        let together = self.groups.len() == 1;
        Some(if count > 15 || together && count >= 9 { FlagKind::IdNumber } else { FlagKind::PhoneNumber })
    }

    /// ISO/IEC 7812-1, annex B: every second digit from the right is doubled.
    fn is_card(&self) -> bool {
        let sum: u32 = self
            .digits
            .iter()
            .rev()
            .enumerate()
            .map(|(place, &digit)| if place % 2 == 1 { digit * 2 / 10 + digit * 2 % 10 } else { digit })
            .sum();
        sum.is_multiple_of(10) && self.digits.iter().any(|&digit| digit != 0)
    }

    /// A day (2026-03-10, 10.3.2026), or from one year to another.
    fn is_date(&self) -> bool {
        matches!(self.groups.as_slice(), [4, 1..=2, 1..=2] | [1..=2, 1..=2, 4] | [4, 4])
    }

    /// 1,000,000 and the like.
    fn is_amount(&self) -> bool {
        self.groups.len() > 1 && self.groups[0] <= 3 && self.groups[1..].iter().all(|&group| group == 3)
    }
}

fn insults(text: &str, language: Option<&str>) -> Vec<Flag> {
    let own = language.map(|tag| tag.split('-').next().unwrap_or_default());
    let known = LISTS.iter().any(|list| Some(list.language) == own);
    let lists: Vec<&Insults> = LISTS.iter().filter(|list| !known || Some(list.language) == own).collect();
    let words: Vec<(Range<usize>, String)> = text
        .unicode_word_indices()
        .map(|(at, word)| (at..at + word.len(), search::folded(word)))
        .filter(|(_, folded)| !folded.is_empty())
        .collect();
    let mut found = Vec::new();
    for first in 0..words.len() {
        for list in &lists {
            for last in (first..words.len().min(first + list.longest)).rev() {
                let said: Vec<&str> = words[first..=last].iter().map(|(_, folded)| folded.as_str()).collect();
                let said = said.join(" ");
                let bare = ARABIC_BEGINNINGS.iter().filter_map(|beginning| said.strip_prefix(beginning));
                if list.listed.contains(&said) || bare.into_iter().any(|bare| list.listed.contains(bare)) {
                    found.push(Flag { kind: FlagKind::Insult, range: words[first].0.start..words[last].0.end });
                    break;
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found<'a>(text: &'a str, language: &str) -> Vec<(FlagKind, &'a str)> {
        flags(text, Some(language)).into_iter().map(|flag| (flag.kind, &text[flag.range])).collect()
    }

    proptest! {
        #[test]
        fn flags_stand_in_order_on_whole_letters_and_apart(text in "\\PC{0,120}") {
            let mut end = 0;
            for flag in flags(&text, None) {
                prop_assert!(flag.range.start >= end && flag.range.start < flag.range.end);
                prop_assert!(text.get(flag.range.clone()).is_some());
                end = flag.range.end;
            }
        }

        #[test]
        fn digits_and_marks_of_all_kinds_never_stop_it(text in "[0-9٠-٩۰-۹ +().,/@a-zأبج-]{0,80}") {
            let kinds: HashSet<FlagKind> = flags(&text, None).into_iter().map(|flag| flag.kind).collect();
            prop_assert_eq!(risk(&text, None), kinds.len() as i64);
        }

        #[test]
        fn a_text_without_digits_signs_and_listed_words_has_none(text in "[b-df-hj-np-tv-xz]{1,9}( [b-df-hj-np-tv-xz]{1,9}){0,12}") {
            let listed = LISTS.iter().any(|list| text.split(' ').any(|word| list.listed.contains(word)));
            prop_assert!(listed || flags(&text, None).is_empty());
        }

        #[test]
        fn a_telephone_number_is_found_wherever_it_stands(
            before in "[a-z]{1,8}", number in "0[1-9][0-9]{2} [0-9]{3} [0-9]{3,4}", after in "[a-z]{1,8}",
        ) {
            let text = format!("{before} {number}, {after}");
            prop_assert_eq!(found(&text, "xx"), [(FlagKind::PhoneNumber, number.as_str())]);
        }
    }

    #[test]
    fn personal_data_is_found_as_people_write_it() {
        use FlagKind::{Email, IdNumber, PhoneNumber, WebAddress};
        for (text, expected) in [
            ("Ring Ruth, 0171 496 0000, any time.", (PhoneNumber, "0171 496 0000")),
            ("Ring +44 (0)20 7946 0018!", (PhoneNumber, "+44 (0)20 7946 0018")),
            ("اتصلوا بجارتي على ٠٧٩٠ ١٢٣ ٤٥٦٧ مساءً", (PhoneNumber, "٠٧٩٠ ١٢٣ ٤٥٦٧")),
            ("Piga simu 0712 345 678 jioni.", (PhoneNumber, "0712 345 678")),
            ("Call Ruth, 555 0199.", (PhoneNumber, "555 0199")),
            ("Écrivez à amal.said@example.org.", (Email, "amal.said@example.org")),
            ("Son compte : GB82 WEST 1234 5698 7654 32 à la banque", (IdNumber, "GB82 WEST 1234 5698 7654 32")),
            ("Card 4111 1111 1111 1111", (IdNumber, "4111 1111 1111 1111")),
            ("Su cédula es 1712345678.", (IdNumber, "1712345678")),
            ("Mirad www.example.org/arboles, por favor", (WebAddress, "www.example.org/arboles")),
            ("(https://example.org/a?b=1)", (WebAddress, "https://example.org/a?b=1")),
        ] {
            assert_eq!(found(text, "xx"), [expected], "{text}");
        }
    }

    #[test]
    fn what_people_write_about_a_draft_is_no_personal_data() {
        for text in [
            "Between 2025-2030 the town plants 200 trees, 1,000,000 euros in all.",
            "On 2026-03-10 and on 10.03.2026 I waited 45 minutes for bus 17.",
            "Paragraph 12 says 3.5 metres; 2 000 000 people @ home.",
            "He lives at no. 12, near the market. It costs 15000.",
            "نريد ٢٠٠ شجرة بين ٢٠٢٥-٢٠٣٠.",
        ] {
            assert_eq!(found(text, "en"), [], "{text}");
        }
    }

    #[test]
    fn insults_are_found_in_each_language_as_whole_words() {
        for (language, text, expected) in [
            ("en", "The mayor is an IDIOT and you know it", "IDIOT"),
            ("en", "We know where you live.", "We know where you live"),
            ("fr", "Le maire est un Enculé !", "Enculé"),
            ("es", "El alcalde es un imbecil.", "imbecil"),
            ("ar", "أنتم أغبياء", "أغبياء"),
            ("ar", "هذا الغبي لا يفهم", "الغبي"),
            ("sw", "Meya ni mpumbavu kabisa", "mpumbavu"),
        ] {
            assert_eq!(found(text, language), [(FlagKind::Insult, expected)], "{text}");
        }
        assert_eq!(found("An idiotic idea, not an idiosyncrasy. Fala is a name.", "en"), []);
    }

    #[test]
    fn what_is_the_word_of_one_language_is_no_insult_in_another() {
        assert_eq!(found("Une fala", "fr"), []);
        assert_eq!(flags("Wewe fala", None).len(), 1);
        assert_eq!(flags("Wewe fala", Some("sw-KE")).len(), 1);
        // Where there is no list, all are looked into.
        assert_eq!(flags("idiot", Some("lin")).len(), 1);
    }
}
