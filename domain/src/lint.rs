//! What keeps people out of a draft, or makes it hard to read, found before anybody reads it. Faults of the first kind
//! refuse its publication; the others advise.
//!
//! Sources: WCAG 2.2 (1.1.1 text for pictures, 1.3.1 structure, 2.4.4 the purpose of a link, 2.4.6 and 2.4.10 headings);
//! the plain-language standard ISO 24495-1; the European Commission's "How to write clearly" for the length of
//! sentences; LIX as Björnsson (1968) made it, in the bands that Anderson, "Lix and Rix" (Journal of Reading 26, 1983),
//! found to hold across languages.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::document::{Block, ParagraphKind, ParsedSection, parse_section};
use crate::markdown::{excerpt, options, plain_text};
use crate::media::name_in;
use crate::named::named;
use crate::uploaded::level_number;

/// A wall of text: so many words without a heading.
pub const MOST_WORDS_WITHOUT_HEADING: usize = 600;
/// Words of a sentence that is still read in one go.
pub const MOST_WORDS_IN_A_SENTENCE: usize = 30;
/// Words of a paragraph that is still commented on as one thing.
pub const MOST_WORDS_IN_A_PARAGRAPH: usize = 150;
/// LIX above which a text is very difficult; plain language lies below 40.
pub const HARDEST_LIX: usize = 60;
/// Fewer words say nothing about how hard a text is.
const FEWEST_WORDS_FOR_LIX: usize = 100;
/// Letters of a finding that are shown.
const SHOWN: usize = 200;

named! {
    /// What was found.
    pub enum FindingKind {
        PictureWithoutText = "picture without text",
        SkippedHeading = "skipped heading",
        VagueLink = "vague link",
        WallOfText = "wall of text",
        EmptySection = "empty section",
        TableWithoutHeader = "table without header",
        /// Pages show none, because they ask nobody else for anything; a link stands in its place.
        PictureAsLink = "picture as link",
        LongSentence = "long sentence",
        HardToRead = "hard to read",
        AllCapitals = "all capitals",
        LongParagraph = "long paragraph",
    }
}

impl FindingKind {
    /// Whether the text cannot be published with it.
    pub const fn refuses(self) -> bool {
        matches!(
            self,
            Self::PictureWithoutText
                | Self::SkippedHeading
                | Self::VagueLink
                | Self::WallOfText
                | Self::EmptySection
                | Self::TableWithoutHeader
        )
    }
}

/// One thing that was found, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub kind: FindingKind,
    /// The key of the section.
    pub section: String,
    /// The number of the paragraph, as readers see it; none for a heading or the section as a whole.
    pub paragraph: Option<usize>,
    /// The words that it is about.
    pub words: String,
}

/// Everything that is to say about a text: (key, Markdown) of each section in order, in a language (BCP 47).
pub fn lint<'a>(sections: impl IntoIterator<Item = (&'a str, &'a str)>, language: &str) -> Vec<Finding> {
    let mut lint = Lint { findings: Vec::new(), number: 0, since_heading: 0, wall_told: false };
    for (key, source) in sections {
        lint.section(key, source, language);
    }
    lint.findings
}

struct Lint {
    findings: Vec<Finding>,
    /// Paragraphs so far.
    number: usize,
    /// Words since the last heading, in whatever section that was.
    since_heading: usize,
    wall_told: bool,
}

impl Lint {
    fn section(&mut self, key: &str, source: &str, language: &str) {
        let parsed = parse_section(key, source);
        if parsed.blocks.iter().all(|block| !block.kind.can_be_commented()) {
            self.found(FindingKind::EmptySection, key, None, &parsed.title);
        }
        let mut above = None;
        for block in &parsed.blocks {
            let paragraph = if block.kind.can_be_commented() {
                self.number += 1;
                Some(self.number)
            } else {
                let level = heading_level(&block.source);
                if above.zip(level).is_some_and(|(above, level)| level > above + 1) {
                    self.found(FindingKind::SkippedHeading, key, None, &block.text);
                }
                above = level.or(above);
                (self.since_heading, self.wall_told) = (0, false);
                None
            };
            self.block(key, block, paragraph);
        }
        self.unseen_pictures(key, source);
        if reads_as_lix_says(language) {
            self.reading_level(key, &parsed);
        }
    }

    fn block(&mut self, key: &str, block: &Block, paragraph: Option<usize>) {
        self.marks(key, block, paragraph);
        if matches!(block.kind, ParagraphKind::Heading) {
            return;
        }
        let words = block.text.split_whitespace().count();
        self.since_heading += words;
        if self.since_heading > MOST_WORDS_WITHOUT_HEADING && !self.wall_told {
            self.wall_told = true;
            self.found(FindingKind::WallOfText, key, paragraph, &block.text);
        }
        if block.kind == ParagraphKind::Code || block.kind == ParagraphKind::Table {
            return;
        }
        if words > MOST_WORDS_IN_A_PARAGRAPH {
            self.found(FindingKind::LongParagraph, key, paragraph, &block.text);
        }
        if is_shouted(&block.text) {
            self.found(FindingKind::AllCapitals, key, paragraph, &block.text);
        }
        for sentence in sentences(&block.text) {
            if sentence.split_whitespace().count() > MOST_WORDS_IN_A_SENTENCE {
                self.found(FindingKind::LongSentence, key, paragraph, sentence);
            }
        }
    }

    /// Pictures, links and tables, as they were written.
    fn marks(&mut self, key: &str, block: &Block, paragraph: Option<usize>) {
        let (mut picture, mut link, mut header): (Option<String>, Option<String>, Option<String>) = (None, None, None);
        let mut ours = false;
        for event in Parser::new_ext(&block.source, options()) {
            match event {
                Event::Start(Tag::Image { dest_url, .. }) => {
                    picture = Some(String::new());
                    ours = name_in(&dest_url).is_some();
                }
                Event::Start(Tag::Link { .. }) => link = Some(String::new()),
                Event::Start(Tag::TableHead) => header = Some(String::new()),
                Event::Text(text) | Event::Code(text) => {
                    for open in [&mut picture, &mut link, &mut header].into_iter().flatten() {
                        open.push_str(&text);
                    }
                }
                Event::SoftBreak | Event::HardBreak => {
                    for open in [&mut picture, &mut link, &mut header].into_iter().flatten() {
                        open.push(' ');
                    }
                }
                Event::End(TagEnd::Image) => {
                    let text = picture.take().unwrap_or_default();
                    if text.trim().is_empty() {
                        self.found(FindingKind::PictureWithoutText, key, paragraph, &block.source);
                    } else if !ours {
                        self.found(FindingKind::PictureAsLink, key, paragraph, &text);
                    }
                }
                Event::End(TagEnd::Link) => {
                    let text = link.take().unwrap_or_default();
                    if is_vague(&text) {
                        self.found(FindingKind::VagueLink, key, paragraph, &text);
                    }
                }
                Event::End(TagEnd::TableHead) if header.take().is_some_and(|text| text.trim().is_empty()) => {
                    self.found(FindingKind::TableWithoutHeader, key, paragraph, &plain_text(&block.source));
                }
                _ => {}
            }
        }
    }

    /// A picture without text that stands alone leaves no paragraph behind, and would be gone without a word.
    fn unseen_pictures(&mut self, key: &str, source: &str) {
        let is_told = |finding: &&Finding| finding.kind == FindingKind::PictureWithoutText && finding.section == key;
        let told = self.findings.iter().filter(is_told).count();
        let mut text: Option<String> = None;
        let mut pictures = 0;
        for event in Parser::new_ext(source, options()) {
            match event {
                Event::Start(Tag::Image { .. }) => text = Some(String::new()),
                Event::Text(letters) | Event::Code(letters) => {
                    if let Some(text) = &mut text {
                        text.push_str(&letters);
                    }
                }
                Event::End(TagEnd::Image) if text.take().is_some_and(|text| text.trim().is_empty()) => pictures += 1,
                _ => {}
            }
        }
        for _ in told..pictures {
            self.found(FindingKind::PictureWithoutText, key, None, "");
        }
    }

    fn reading_level(&mut self, key: &str, parsed: &ParsedSection) {
        let prose = parsed
            .blocks
            .iter()
            .filter(|block| matches!(block.kind, ParagraphKind::Text | ParagraphKind::Item | ParagraphKind::Quote));
        let sentences: Vec<&str> = prose.flat_map(|block| sentences(&block.text)).collect();
        let words = sentences.iter().map(|sentence| sentence.split_whitespace().count()).sum::<usize>();
        if words < FEWEST_WORDS_FOR_LIX || lix(&sentences) <= HARDEST_LIX {
            return;
        }
        if let Some(hardest) = sentences.iter().max_by_key(|sentence| lix(&[**sentence])) {
            self.found(FindingKind::HardToRead, key, None, hardest);
        }
    }

    fn found(&mut self, kind: FindingKind, section: &str, paragraph: Option<usize>, words: &str) {
        let words = excerpt(words, SHOWN);
        self.findings.push(Finding { kind, section: section.to_owned(), paragraph, words });
    }
}

fn heading_level(source: &str) -> Option<usize> {
    Parser::new_ext(source, options()).find_map(|event| match event {
        Event::Start(Tag::Heading { level, .. }) => Some(level_number(level)),
        _ => None,
    })
}

/// The sentences of a text, each with its mark. An abbreviation may cut one in two: that finds less, never more.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut begins = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let ends = matches!(letter, '.' | '!' | '?' | '؟' | '…' | '。');
        if ends && letters.peek().is_none_or(|(_, next)| next.is_whitespace()) {
            let end = at + letter.len_utf8();
            sentences.push(text[begins..end].trim());
            begins = end;
        }
    }
    sentences.push(text[begins..].trim());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// LIX: words in a sentence, and of a hundred words how many have more than six letters.
pub fn lix(sentences: &[&str]) -> usize {
    let mut words = 0;
    let mut long = 0;
    for word in sentences.iter().flat_map(|sentence| sentence.split_whitespace()) {
        words += 1;
        long += usize::from(word.chars().filter(|letter| letter.is_alphabetic()).count() > 6);
    }
    if words == 0 { 0 } else { words / sentences.len() + 100 * long / words }
}

/// The languages in which long words are hard words. In Arabic a word is written without its short vowels, and in
/// Swahili one word says what is a sentence elsewhere: there LIX says nothing.
fn reads_as_lix_says(language: &str) -> bool {
    let primary = language.split('-').next().unwrap_or_default().to_ascii_lowercase();
    matches!(primary.as_str(), "en" | "fr" | "es" | "pt" | "de" | "it" | "sv" | "da")
}

fn is_shouted(text: &str) -> bool {
    let capitals = text.chars().filter(|letter| letter.is_uppercase()).count();
    capitals >= 20 && !text.chars().any(char::is_lowercase)
}

/// Links that say nothing about where they lead, to somebody who hears only the links of a page (WCAG 2.4.4).
const VAGUE: &[&str] = &[
    // English
    "here",
    "click here",
    "click",
    "read more",
    "more",
    "learn more",
    "more information",
    "this link",
    "link",
    "see here",
    // French
    "ici",
    "cliquez ici",
    "cliquer ici",
    "lire la suite",
    "en savoir plus",
    "plus",
    "plus d'informations",
    "ce lien",
    "lien",
    "voir ici",
    // Spanish
    "aquí",
    "aqui",
    "haga clic aquí",
    "haz clic aquí",
    "pulse aquí",
    "clic aquí",
    "leer más",
    "más",
    "más información",
    "ver más",
    "este enlace",
    "enlace",
    // Arabic
    "هنا",
    "اضغط هنا",
    "انقر هنا",
    "اقرأ المزيد",
    "المزيد",
    "هذا الرابط",
    "الرابط",
    "رابط",
    // Swahili
    "hapa",
    "bofya hapa",
    "bonyeza hapa",
    "soma zaidi",
    "zaidi",
    "maelezo zaidi",
    "kiungo",
    "kiungo hiki",
];

fn is_vague(text: &str) -> bool {
    let text = text.to_lowercase().replace('’', "'");
    let bare = text.trim_matches(|letter: char| !letter.is_alphanumeric());
    bare.is_empty() || VAGUE.contains(&bare)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn kinds(source: &str, language: &str) -> Vec<FindingKind> {
        lint([("01.md", source)], language).into_iter().map(|finding| finding.kind).collect()
    }

    const SOUND: &str = "# Trees\n\nWe plant trees.\n\n## Where\n\n[Map of the streets](https://l.example/map) shows it.\n\n| Year | Trees |\n|---|---|\n| 2031 | 40 |\n";

    #[test]
    fn a_sound_text_passes() {
        assert_eq!(kinds(SOUND, "en"), []);
    }

    #[test]
    fn what_keeps_people_out_refuses() {
        use FindingKind::*;
        let cases = [
            ("# A\n\nWhere:\n\n![](https://x.example/map.png)", PictureWithoutText),
            ("# A\n\nWhere: ![](https://x.example/map.png)", PictureWithoutText),
            ("# A\n\nOne.\n\n### C\n\nTwo.", SkippedHeading),
            ("# A\n\nThe plan is [here](https://x.example).", VagueLink),
            ("# A\n\nThe plan: [**Click here**!](https://x.example).", VagueLink),
            ("# A\n\nالخطة [اضغط هنا](https://x.example)", VagueLink),
            ("# A\n\nThe plan: [](https://x.example)", VagueLink),
            ("# A", EmptySection),
            ("", EmptySection),
            ("# A\n\n|  |  |\n|---|---|\n| 2031 | 40 |", TableWithoutHeader),
        ];
        for (source, expected) in cases {
            assert_eq!(kinds(source, "en"), [expected], "{source}");
            assert!(expected.refuses());
        }
    }

    #[test]
    fn a_wall_of_text_is_told_once_and_a_heading_breaks_it() {
        let wall = "One two three four five. ".repeat(20);
        let four = format!("{wall}\n\n{wall}\n\n{wall}\n\n{wall}\n\n");
        let told = lint([("1", format!("# A\n\n{four}").as_str()), ("2", four.as_str()), ("3", &four)], "ar");
        let [wall] = told.as_slice() else { panic!("{told:?}") };
        assert_eq!((wall.kind, wall.section.as_str(), wall.paragraph), (FindingKind::WallOfText, "2", Some(7)));
        let broken = format!("# A\n\n{four}\n## B\n\n{four}");
        assert_eq!(kinds(&broken, "ar"), []);
    }

    #[test]
    fn what_is_hard_to_read_is_advice_with_the_hardest_sentence() {
        let long = format!("{}end.", "word ".repeat(MOST_WORDS_IN_A_SENTENCE));
        assert_eq!(kinds(&format!("# A\n\n{long}"), "en"), [FindingKind::LongSentence]);
        assert_eq!(kinds("# A\n\nNOBODY LIKES TO BE SHOUTED AT.", "en"), [FindingKind::AllCapitals]);
        assert_eq!(kinds("# A\n\n![A map](https://x.example/map.png)", "en"), [FindingKind::PictureAsLink]);
        assert_eq!(kinds("# A\n\n![A map](/media/0a-30x20.png)", "en"), []);
        let officialese =
            "Interdepartmental implementation considerations necessitate comprehensive stakeholder consultation. "
                .repeat(14);
        let found = lint([("1", format!("# A\n\n{officialese}\n\nWe ask.").as_str())], "en-GB");
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].kind, FindingKind::HardToRead);
        assert!(found[0].words.starts_with("Interdepartmental"));
        assert_eq!(kinds(&format!("# A\n\n{officialese}"), "sw"), [], "it has no meaning there");
        assert!(found.iter().all(|finding| !finding.kind.refuses()));
    }

    #[test]
    fn arabic_sentences_end_at_their_own_marks() {
        assert_eq!(sentences("أين نزرع؟ في السوق."), ["أين نزرع؟", "في السوق."]);
        assert_eq!(sentences("It costs 3.5 million. We pay."), ["It costs 3.5 million.", "We pay."]);
    }

    proptest! {
        #[test]
        fn nothing_typed_breaks_it_and_every_number_is_a_paragraphs(
            sections in proptest::collection::vec("[\\PC\n#>*|\\[\\]()!-]{0,80}", 0..4)
        ) {
            let keyed: Vec<(String, &String)> = sections.iter().enumerate().map(|(at, s)| (at.to_string(), s)).collect();
            let findings = lint(keyed.iter().map(|(key, source)| (key.as_str(), source.as_str())), "en");
            let paragraphs = keyed
                .iter()
                .flat_map(|(key, source)| parse_section(key, source).blocks)
                .filter(|block| block.kind.can_be_commented())
                .count();
            for finding in findings {
                prop_assert!(finding.paragraph.is_none_or(|number| (1..=paragraphs).contains(&number)));
                prop_assert!(keyed.iter().any(|(key, _)| *key == finding.section));
            }
        }

        #[test]
        fn sentences_lose_no_word(text in "[a-z .?!؟]{0,80}") {
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            let again: Vec<String> = sentences(&text).iter().flat_map(|sentence| words(sentence)).collect();
            prop_assert_eq!(again, words(&text));
        }
    }
}
