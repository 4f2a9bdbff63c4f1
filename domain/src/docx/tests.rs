//! What Word files become. The files are put together here, the hostile ones too.

use fixtures::{WordFile, looking, run, zipped};
use proptest::prelude::*;

use crate::document::{ParagraphKind, parse_section};
use crate::uploaded::{self, LeftOutKind, UploadRefusal};

use super::read;

fn markdown(file: &WordFile) -> String {
    read(&file.bytes()).unwrap().markdown
}

fn left_out(file: &WordFile) -> Vec<(LeftOutKind, String, String)> {
    let left_out = read(&file.bytes()).unwrap().left_out;
    left_out.into_iter().map(|left_out| (left_out.kind, left_out.place, left_out.words)).collect()
}

/// A table of one row for each list of cells, its first row drawn as a header.
fn table(properties: &str, rows: &[&[&str]]) -> String {
    let rows = rows.iter().map(|cells| {
        let cells = cells.iter().map(|cell| format!("<w:tc><w:p>{}</w:p></w:tc>", run(cell))).collect::<String>();
        format!("<w:tr>{cells}</w:tr>")
    });
    format!("<w:tbl><w:tblPr>{properties}</w:tblPr>{}</w:tbl>", rows.collect::<String>())
}

const HEADED: &str = "<w:tblLook w:val=\"04A0\"/>";

#[test]
fn headings_by_name_by_outline_and_by_what_a_style_is_based_on() {
    let outlined = format!("<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>{}</w:p>", run("By outline"));
    let file = WordFile::default()
        .heading("Heading1", "By level")
        .heading("Heading2", "By name")
        .xml(&outlined)
        .heading("Article", "By another style")
        .heading("Round", "A style that is based on itself");
    let expected =
        "# By level\n\n## By name\n\n### By outline\n\n# By another style\n\nA style that is based on itself\n";
    assert_eq!(markdown(&file), expected);
}

#[test]
fn lists_within_lists_count_as_they_did_and_two_lists_stay_two() {
    let file = WordFile::default()
        .item(2, 0, "First")
        .item(2, 1, "a")
        .item(2, 1, "b")
        .item(1, 1, "point")
        .item(2, 0, "Second")
        .item(3, 0, "Another list")
        .says("In between.")
        .item(2, 0, "Third");
    let expected =
        "1. First\n   1. a\n   2. b\n\n   - point\n2. Second\n\n1) Another list\n\nIn between.\n\n3. Third\n";
    assert_eq!(markdown(&file), expected);
    let (kind, _, words) = &left_out(&file)[0];
    assert_eq!((kind, words.as_str()), (&LeftOutKind::Letters, "a"));
    let section = parse_section("", &markdown(&file));
    let kinds: Vec<ParagraphKind> = section.blocks.iter().map(|block| block.kind).collect();
    use ParagraphKind::{Item, Text};
    assert_eq!(kinds, [Item, Item, Item, Text, Item]);
    assert!(section.blocks[4].html.contains("start=\"3\""), "{}", section.blocks[4].html);
}

#[test]
fn bold_italic_links_and_line_ends() {
    let link = format!("<w:hyperlink r:id=\"rId7\">{}</w:hyperlink>", run("the map"));
    let field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://l.example/a_(b)\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    let ended = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    let paragraph = [
        looking("<w:b/>", "Every "),
        looking("<w:b/>", "street"),
        run(" counts, "),
        looking("<w:b w:val=\"0\"/><w:i/>", "un"),
        run("done, see "),
        link,
        run("! And "),
        field.to_owned(),
        run("here it is"),
        ended.to_owned(),
        run(", m"),
        looking("<w:vertAlign w:val=\"superscript\"/>", "2"),
        "<w:r><w:br/></w:r>".to_owned(),
        run("- next line"),
    ];
    let file =
        WordFile::default().xml(&format!("<w:p>{}</w:p>", paragraph.concat())).link("rId7", "https://l.example/map");
    assert_eq!(
        markdown(&file),
        "**Every street** counts, *un*done, see [the map](https://l.example/map)! And [here it is](https://l.example/a\\_%28b%29), m<sup>2</sup>\\\n\\- next line\n"
    );
    let script = format!("<w:p><w:hyperlink r:id=\"rId7\">{}</w:hyperlink></w:p>", run("press"));
    let hostile = WordFile::default().xml(&script).link("rId7", "javascript:alert(1)");
    assert_eq!(markdown(&hostile), "press\n");
}

#[test]
fn tracked_changes_are_accepted() {
    let paragraph = format!(
        "<w:p>{}<w:ins>{}</w:ins><w:del><w:r><w:delText>forty</w:delText></w:r></w:del><w:moveFrom>{}</w:moveFrom><w:moveTo>{}</w:moveTo></w:p>",
        run("We plant "),
        run("fifty"),
        run(" here"),
        run(" there")
    );
    let joined =
        format!("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{}</w:p><w:p>{}</w:p>", run("One "), run("paragraph."));
    let row = format!("<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>{}</w:p></w:tc></w:tr>", run("gone"));
    let table = table(HEADED, &[&["Year"], &["2031"]]).replace("</w:tbl>", &format!("{row}</w:tbl>"));
    let file = WordFile::default().xml(&paragraph).xml(&joined).xml(&table);
    assert_eq!(markdown(&file), "We plant fifty there\n\nOne paragraph.\n\n| Year |\n| --- |\n| 2031 |\n");
    assert_eq!(left_out(&file), []);
}

#[test]
fn footnotes_stand_in_the_section_that_refers_to_them() {
    let note = |id: u8| format!("<w:p>{}<w:r><w:footnoteReference w:id=\"{id}\"/></w:r></w:p>", run("Look!"));
    let notes = format!(
        "<w:footnotes><w:footnote w:id=\"1\"><w:p>{}</w:p></w:footnote><w:footnote w:id=\"2\"><w:p>{}</w:p></w:footnote></w:footnotes>",
        run("In the dark."),
        run("By *day*.")
    );
    let file = WordFile::default()
        .heading("Heading1", "One")
        .xml(&note(1))
        .heading("Heading1", "Two")
        .xml(&note(2))
        .part("word/footnotes.xml", &notes);
    let expected = "# One\n\nLook\\![^1]\n\n[^1]: In the dark.\n\n# Two\n\nLook\\![^2]\n\n[^2]: By \\*day\\*.\n";
    assert_eq!(markdown(&file), expected);
}

#[test]
fn tables_are_kept_and_what_markdown_cannot_hold_is_told() {
    let plain = WordFile::default().xml(&table(HEADED, &[&["Year", "A|B"], &["2031", "40"]]));
    assert_eq!(markdown(&plain), "| Year | A\\|B |\n| --- | --- |\n| 2031 | 40 |\n");
    let unheaded = WordFile::default().xml(&table("", &[&["2031", "40"]]));
    assert_eq!(markdown(&unheaded), "|  |  |\n| --- | --- |\n| 2031 | 40 |\n");
    let merged = table(HEADED, &[&["Both", "C"], &["1", "2", "3"]]).replacen(
        "<w:tc>",
        "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>",
        1,
    );
    let merged = WordFile::default().heading("Heading1", "Costs").xml(&merged);
    assert_eq!(markdown(&merged), "# Costs\n\n| Both |  | C |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n");
    assert_eq!(left_out(&merged), [(LeftOutKind::MergedCells, "Costs".to_owned(), "Both".to_owned())]);
    let inner = table("", &[&["in", "side"]]);
    let nested = table(HEADED, &[&["Year"], &["OUT"]])
        .replace("<w:p><w:r><w:rPr></w:rPr><w:t xml:space=\"preserve\">OUT</w:t></w:r></w:p>", &inner);
    let nested = WordFile::default().xml(&nested);
    assert_eq!(markdown(&nested), "| Year |\n| --- |\n| in<br> side |\n");
    assert_eq!(left_out(&nested)[0].0, LeftOutKind::NestedTable);
}

#[test]
fn what_cannot_be_taken_is_named_with_its_place() {
    let picture = "<w:p><w:r><w:drawing><wp:docPr descr=\"A map\"/></w:drawing></w:r></w:p>";
    let chosen = "<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>Boxed words</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:t>Boxed words</w:t></w:pict></mc:Fallback></mc:AlternateContent>";
    let comment = "<w:p><w:r><w:t>Text</w:t></w:r><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>";
    let file = WordFile::default()
        .heading("TOC1", "1. Aims ..... 3")
        .heading("Heading1", "Aims")
        .xml(picture)
        .xml(&format!("<w:p><w:r>{chosen}</w:r></w:p>"))
        .xml(comment)
        .xml("<w:p><m:oMath><m:r><m:t>x=y</m:t></m:r></m:oMath></w:p>")
        .part(
            "word/comments.xml",
            "<w:comments><w:comment w:id=\"0\"><w:p><w:r><w:t>Are we sure?</w:t></w:r></w:p></w:comment></w:comments>",
        );
    assert_eq!(markdown(&file), "# Aims\n\nText\n");
    let told: Vec<(LeftOutKind, String)> = left_out(&file).into_iter().map(|(kind, _, words)| (kind, words)).collect();
    use LeftOutKind::{Comment, Contents, Equation, Picture, TextBox};
    let expected =
        [(Contents, ""), (Picture, "A map"), (TextBox, "Boxed words"), (Comment, "Are we sure?"), (Equation, "x=y")];
    assert_eq!(told, expected.map(|(kind, words)| (kind, words.to_owned())));
    assert!(left_out(&file)[1..].iter().all(|(_, place, _)| place == "Aims"));
}

#[test]
fn a_file_falls_into_sections_at_its_main_headings() {
    let file = WordFile::default()
        .heading("Title", "Street Trees")
        .heading("Heading2", "Why")
        .says("Shade.")
        .heading("Heading2", "Where")
        .says("Mill Street.");
    let uploaded = uploaded::read("Draft.DOCX", &file.bytes()).unwrap();
    let titles: Vec<&str> = uploaded.sections.iter().map(|section| section.title.as_str()).collect();
    assert_eq!(titles, ["Why", "Where"]);
    assert_eq!(uploaded.sections[1].source, "## Where\n\nMill Street.\n");
    assert_eq!((uploaded.left_out[0].kind, uploaded.left_out[0].words.as_str()), (LeftOutKind::Title, "Street Trees"));
    let notes =
        uploaded::read("a.md", "Before.\r\n\r\n# One\n\n```\n# no heading\n```\n\n# Two\n\nThree.".as_bytes()).unwrap();
    assert_eq!(notes.sections.len(), 3);
    assert_eq!(notes.sections[0].source, "Before.\n");
}

#[test]
fn what_is_made_to_harm_gets_a_plain_answer() {
    let part = |xml: &str| zipped(&[("word/document.xml".to_owned(), xml.to_owned())]);
    let deep = part(&format!("{}{}", "<w:p>".repeat(100_000), "</w:p>".repeat(100_000)));
    let entities =
        part("<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]><w:p><w:r><w:t>&c;</w:t></w:r></w:p>");
    let fetched = part("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><w:p/>");
    for broken in [deep, entities, fetched, part("<w:p>"), part("<w:p></w:r>")] {
        assert_eq!(read(&broken), Err(UploadRefusal::Broken));
    }
    let bomb = part(&" ".repeat(60 * 1024 * 1024));
    assert!(bomb.len() < 100_000, "it is small while it is packed");
    assert_eq!(read(&bomb), Err(UploadRefusal::TooLong));
    assert_eq!(read(b"%PDF-1.7"), Err(UploadRefusal::NotWord));
    assert_eq!(read(&zipped(&[("../../etc/passwd".to_owned(), "x".to_owned())])), Err(UploadRefusal::NotWord));
    assert_eq!(read(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest"), Err(UploadRefusal::OldWord));
    let many = "a ".repeat(uploaded::MOST_TEXT_BYTES);
    assert_eq!(uploaded::read("a.md", many.as_bytes()), Err(UploadRefusal::TooLong));
    assert_eq!(uploaded::read("a.md", &vec![b'a'; uploaded::MOST_FILE_BYTES + 1]), Err(UploadRefusal::TooLarge));
    assert_eq!(uploaded::read("a.txt", b"\xFF\xFEh\0"), Err(UploadRefusal::NotText));
    assert_eq!(uploaded::read("a.pdf", b"%PDF"), Err(UploadRefusal::UnknownKind));
    assert_eq!(uploaded::read("a.md", b"\n \n"), Err(UploadRefusal::NoText));
    assert_eq!(uploaded::read("a.docx", &WordFile::default().bytes()), Err(UploadRefusal::NoText));
    let long = WordFile::default().says(&"word ".repeat(100_000));
    assert_eq!(uploaded::read("a.docx", &long.bytes()), Err(UploadRefusal::LongSection));
    let quotes = "> ".repeat(100_000) + "deep";
    assert!(uploaded::read("a.md", quotes.as_bytes()).is_ok());
}

proptest! {
    /// What somebody typed in Word is read by participants letter for letter, whatever it looks like.
    #[test]
    fn letters_in_word_stay_letters(
        texts in proptest::collection::vec("[a-zA9 #*_`~<>&;!|\\[\\]()^=+:.\\\\-]{1,24}", 1..5),
        looks in proptest::collection::vec(0usize..4, 5)
    ) {
        const LOOKS: [&str; 4] = ["", "<w:b/>", "<w:i/>", "<w:b/><w:i/>"];
        let runs: String = texts.iter().zip(&looks).map(|(text, look)| looking(LOOKS[*look], text)).collect();
        let said = texts.concat();
        let file = WordFile::default().xml(&format!("<w:p>{runs}</w:p>"));
        let section = parse_section("", &markdown(&file));
        let words = section.blocks.iter().map(|block| block.text.clone()).collect::<Vec<_>>().join(" ");
        prop_assert_eq!(words, said.split_whitespace().collect::<Vec<_>>().join(" "), "{}", markdown(&file));
    }

    #[test]
    fn lists_keep_every_item(items in proptest::collection::vec((1u8..4, 0u8..3, "[a-z]{1,6}"), 1..12)) {
        let mut file = WordFile::default();
        for (list, level, text) in &items {
            file = file.item(*list, *level, text);
        }
        let section = parse_section("", &markdown(&file));
        let html: String = section.blocks.iter().map(|block| block.html.clone()).collect();
        prop_assert_eq!(html.matches("<li>").count(), items.len(), "{}", markdown(&file));
    }

    #[test]
    fn no_bytes_break_it(bytes in proptest::collection::vec(any::<u8>(), 0..400), name in "[a-z.]{0,8}") {
        drop(read(&bytes));
        drop(uploaded::read(&name, &bytes));
        drop(uploaded::read("a.docx", &bytes));
    }

    #[test]
    fn no_damage_to_a_file_breaks_it(at in any::<prop::sample::Index>(), byte in any::<u8>(), xml in "[<>/a-zw:&;\"= ]{0,120}") {
        let mut bytes = WordFile::default().heading("Heading1", "A").item(1, 0, "b").xml(&table(HEADED, &[&["c"]])).bytes();
        let place = at.index(bytes.len());
        bytes[place] = byte;
        drop(uploaded::read("a.docx", &bytes));
        drop(uploaded::read("a.docx", &WordFile::default().xml(&xml).bytes()));
    }
}
