//! A consultation as one plain text, for somebody on a slow line, on a phone that shows letters alone, or who gets it
//! from a neighbour by Bluetooth. Where not everything fits, whole sections are missing at the end, and a note says which
//! and where to read them; what it is about and how to answer are always in it.
//!
//! Lines end with CR LF (RFC 2046, 4.1.1): every program on every device reads them. They are not broken: each device
//! breaks them to its own width.

/// The most bytes of a pack. It is counted as it is kept on the device, so it holds for who cannot decompress, too.
pub const MOST_BYTES: usize = 50_000;

/// What stands before the text, how to answer, and the note get at most so much each.
const MOST_AROUND: usize = MOST_BYTES / 4;

/// A section longer than this is begun all the same, and ends where a paragraph ends: a draft of one long section would
/// not be there at all.
const LONG: usize = MOST_BYTES / 4;

const APART: &str = "\r\n\r\n";

/// A section of the draft, or what is said about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What the note calls it where it is missing.
    pub title: String,
    /// Its heading among them.
    pub paragraphs: Vec<String>,
}

/// The text of at most [`MOST_BYTES`]: the head, the parts, and how to answer. `note` makes the paragraphs that name the
/// parts which are not in it, or not whole, from their titles.
pub fn pack(head: &[String], parts: &[Part], answer: &[String], note: impl Fn(&[&str]) -> Vec<String>) -> String {
    let head = set(first(head, MOST_AROUND));
    let answer = set(first(answer, MOST_AROUND));
    let set_parts: Vec<String> = parts.iter().map(|part| format!("\r\n{}", set(&part.paragraphs))).collect();
    let fits = |whole: usize| {
        let missing: Vec<&str> = parts[whole..].iter().map(|part| part.title.as_str()).collect();
        let note = if missing.is_empty() { Vec::new() } else { note(&missing) };
        let note = set(first(&note, MOST_AROUND));
        let taken = head.len() + note.len() + answer.len() + set_parts[..whole].iter().map(String::len).sum::<usize>();
        // What is begun, the note and how to answer stand a line further apart.
        let room = MOST_BYTES.checked_sub(taken + 3 * "\r\n".len())?;
        Some((whole, note, room))
    };
    // Without any part there is room for all that stands around them.
    let (whole, note, room) = (0..=parts.len()).rev().find_map(fits).unwrap_or_default();
    let begun = match (parts.get(whole), set_parts.get(whole)) {
        (Some(part), Some(set_part)) if set_part.len() > LONG => set(first(&part.paragraphs, room)),
        _ => String::new(),
    };
    let behind: String =
        [begun, note, answer].iter().filter(|text| !text.is_empty()).map(|text| format!("\r\n{text}")).collect();
    format!("{head}{}{behind}", set_parts[..whole].concat()).trim_end().to_owned() + "\r\n"
}

/// As many paragraphs from the first as fit into so many bytes.
fn first(paragraphs: &[String], most: usize) -> &[String] {
    let mut taken = 0;
    let fit = paragraphs.iter().take_while(|paragraph| {
        taken += set_paragraph(paragraph).len();
        taken <= most
    });
    &paragraphs[..fit.count()]
}

fn set(paragraphs: &[String]) -> String {
    paragraphs.iter().map(|paragraph| set_paragraph(paragraph)).collect()
}

fn set_paragraph(paragraph: &str) -> String {
    paragraph.lines().collect::<Vec<_>>().join("\r\n") + APART
}

/// The text so that its direction does not disturb the line around it: between a first strong isolate and its end
/// (UAX #9, 2.4.2), where it runs the other way; plain otherwise, because old phones show the marks as boxes.
pub fn isolated(text: &str, in_right_to_left: bool) -> String {
    let runs_otherwise =
        text.chars().any(|letter| letter.is_alphabetic() && from_the_right(letter) != in_right_to_left);
    if runs_otherwise { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
}

/// Whether the letter belongs to a script that runs from right to left (the blocks of Unicode that are set aside for
/// them).
const fn from_the_right(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    /// Paragraphs from a few letters to more than a whole pack.
    fn paragraphs(most: usize) -> impl Strategy<Value = Vec<String>> {
        let paragraph = ("[a-zäش語 \n]{1,8}", 1..3_000_usize).prop_map(|(words, times)| words.repeat(times));
        let short = "[a-zäش語]{1,40}";
        vec(prop_oneof![3 => short.prop_map(String::from), 1 => paragraph], 0..most)
    }

    fn parts() -> impl Strategy<Value = Vec<Part>> {
        let part = ("[a-zش]{1,30}", paragraphs(12)).prop_map(|(title, paragraphs)| Part { title, paragraphs });
        vec(part, 0..14)
    }

    fn note(missing: &[&str]) -> Vec<String> {
        vec![format!("NOT HERE: {}", missing.join(", "))]
    }

    proptest! {
        #[test]
        fn a_pack_is_never_too_large_and_is_cut_between_paragraphs_alone(parts in parts()) {
            let (head, answer) = (vec!["THE HEAD".to_owned()], vec!["THE ANSWER".to_owned()]);
            let packed = pack(&head, &parts, &answer, note);
            prop_assert!(packed.len() <= MOST_BYTES, "{}", packed.len());
            prop_assert!(packed.starts_with("THE HEAD\r\n") && packed.ends_with("THE ANSWER\r\n"));

            // What stands between is the beginning of all paragraphs, each as it was.
            let all: Vec<&String> = parts.iter().flat_map(|part| &part.paragraphs).collect();
            let between = packed.strip_prefix("THE HEAD").unwrap().strip_suffix("THE ANSWER\r\n").unwrap();
            let between = between.split("NOT HERE: ").next().unwrap();
            let words = |text: &str| text.split_whitespace().collect::<String>();
            let is_a_beginning = (0..=all.len()).any(|fit| {
                words(between) == all[..fit].iter().map(|paragraph| words(paragraph)).collect::<String>()
            });
            prop_assert!(is_a_beginning);
            let is_whole = words(between) == all.iter().map(|paragraph| words(paragraph)).collect::<String>();
            prop_assert!(is_whole || packed.contains("NOT HERE: "));
        }

        #[test]
        fn whatever_stands_around_it_a_pack_is_not_too_large(
            head in paragraphs(8), parts in parts(), answer in paragraphs(8), note in paragraphs(8)
        ) {
            prop_assert!(pack(&head, &parts, &answer, |_| note.clone()).len() <= MOST_BYTES);
        }
    }

    fn part(title: &str, paragraphs: usize, letters: usize) -> Part {
        Part { title: title.to_owned(), paragraphs: vec!["x".repeat(letters); paragraphs] }
    }

    #[test]
    fn a_draft_that_fits_is_all_there() {
        let parts = [part("Trees", 2, 3), part("Water", 1, 3)];
        let packed = pack(&["Plan".to_owned()], &parts, &["Answer".to_owned()], note);
        assert_eq!(packed, "Plan\r\n\r\n\r\nxxx\r\n\r\nxxx\r\n\r\n\r\nxxx\r\n\r\n\r\nAnswer\r\n");
    }

    #[test]
    fn who_gets_a_long_draft_is_told_which_sections_are_not_in_it() {
        let parts = [part("Trees", 10, 1_000), part("Water", 35, 1_000), part("Air", 10, 1_000), part("Dust", 1, 9)];
        let packed = pack(&[], &parts, &[], note);
        assert!(packed.ends_with("NOT HERE: Air, Dust\r\n"), "{}", &packed[packed.len() - 60..]);
        assert_eq!(packed.matches(&"x".repeat(1_000)).count(), 45);
    }

    #[test]
    fn a_draft_of_one_long_section_is_begun() {
        let packed = pack(&[], &[part("Everything", 80, 1_000)], &["Answer".to_owned()], note);
        assert_eq!(packed.matches(&"x".repeat(1_000)).count(), 49);
        assert!(packed.contains("NOT HERE: Everything"));
    }

    #[test]
    fn a_name_in_another_script_does_not_turn_its_line_round() {
        assert_eq!(isolated("Lindenfeld", true), "\u{2068}Lindenfeld\u{2069}");
        assert_eq!(isolated("بلدية", true), "بلدية");
        assert_eq!(isolated("بلدية", false), "\u{2068}بلدية\u{2069}");
        assert_eq!(isolated("Lindenfeld, 2031", false), "Lindenfeld, 2031");
    }
}
