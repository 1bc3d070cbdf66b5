//! PDFs as offices make them: what a person reads comes out, in the order in which it is read.

#[path = "support/pdf.rs"]
mod writer;

use banggiao_intake::{Document, Format, Known, Origin, Part, Unread, read};
use lopdf::{Object, dictionary};
use writer::{HEIGHT, Sheets, wrapped};

const LEFT: [&str; 3] = [
    "The foreign ministers of Fiji and Malta met in Suva on Tuesday and signed an agreement on fisheries, after talks that had gone on for four years.",
    "They agreed that a joint committee of experts from both countries will see to it that the agreement is carried out, and that it meets each year in May.",
    "The minister of Malta also called on the president, who spoke of a long friendship between the two island nations and of their common interest in the",
];
const RIGHT: [&str; 2] = [
    "protection of the sea, which he called the first duty of every government of an island, large or small, in the years to come.",
    "Trade between the two countries came to twelve million dollars last year, and both ministers said that it should double before the end of the decade.",
];

fn document(bytes: &[u8]) -> Document {
    assert_eq!(Format::of(bytes), Format::Pdf);
    read(bytes, Format::Pdf, Known::default()).expect("is read").remove(0).expect("a document")
}

fn text(sheets: &Sheets) -> String {
    document(&sheets.finish()).text
}

/// Paragraphs in a column of so many characters, with a gap between them.
fn column(sheets: &mut Sheets, x: f64, top: f64, most: usize, paragraphs: &[&str]) -> f64 {
    paragraphs.iter().fold(top, |y, paragraph| {
        let lines = wrapped(paragraph, most, true);
        sheets.lines(x, y, 10.0, lines.iter().map(String::as_str)) - 8.0
    })
}

#[test]
fn two_columns_are_read_one_after_the_other_below_what_goes_across() {
    let mut sheets = Sheets::default();
    sheets.page().text(150.0, 740.0, 18.0, "Fiji and Malta agree on fisheries");
    column(&mut sheets, 50.0, 700.0, 46, &LEFT);
    // The other column stands a little lower, as columns do.
    column(&mut sheets, 310.0, 697.0, 46, &RIGHT);
    let joined = format!("{} {}", LEFT[2], RIGHT[0]);
    assert_eq!(text(&sheets), ["Fiji and Malta agree on fisheries", LEFT[0], LEFT[1], &joined, RIGHT[1]].join("\n\n"));
}

#[test]
fn three_columns_and_a_heading_between() {
    let mut sheets = Sheets::default();
    sheets.page();
    for (x, paragraph) in [(40.0, LEFT[0]), (220.0, LEFT[1]), (400.0, RIGHT[1])] {
        column(&mut sheets, x, 700.0, 32, &[paragraph]);
    }
    sheets.text(40.0, 560.0, 14.0, "What the two presidents said about it at dinner that night");
    for (x, paragraph) in [(40.0, RIGHT[1]), (220.0, LEFT[0]), (400.0, LEFT[1])] {
        column(&mut sheets, x, 530.0, 32, &[paragraph]);
    }
    let heading = "What the two presidents said about it at dinner that night";
    assert_eq!(text(&sheets), [LEFT[0], LEFT[1], RIGHT[1], heading, RIGHT[1], LEFT[0], LEFT[1]].join("\n\n"));
}

#[test]
fn headers_footers_and_numbers_go_and_paragraphs_go_on_over_pages() {
    let mut sheets = Sheets::default();
    const LAST: &str =
        "The next round of talks will be held in Valletta before the end of the year, as both sides have wished for a long time.";
    for (number, paragraphs) in [&LEFT[..], &RIGHT, &[LAST]].iter().enumerate() {
        sheets.page().text(50.0, 770.0, 8.0, "Ministry of Foreign Affairs").text(450.0, 770.0, 8.0, &format!("Report no. {}", number + 7));
        column(&mut sheets, 50.0, 730.0, 90, paragraphs);
        sheets.text(290.0, 30.0, 8.0, &format!("- {} -", number + 1));
    }
    let joined = format!("{} {}", LEFT[2], RIGHT[0]);
    assert_eq!(text(&sheets), [LEFT[0], LEFT[1], &joined, RIGHT[1], LAST].join("\n\n"));
}

#[test]
fn paragraphs_are_told_by_their_first_lines() {
    let mut sheets = Sheets::default();
    sheets.page();
    let mut y = 700.0;
    for paragraph in LEFT {
        let lines = wrapped(paragraph, 70, false);
        sheets.text(66.0, y, 10.0, &lines[0]);
        y = sheets.lines(50.0, y - 12.0, 10.0, lines[1..].iter().map(String::as_str));
    }
    assert_eq!(text(&sheets), LEFT.join("\n\n"));
}

#[test]
fn what_is_not_seen_is_not_read() {
    let mut sheets = Sheets::default();
    let hidden = sheets.codes("Hidden");
    sheets.page().text(50.0, 700.0, 10.0, "The talks took place in Suva.");
    for instructions in [
        format!("BT /F1 10 Tf 3 Tr 50 600 Td {hidden} Tj ET BT 0 Tr ET"),
        format!("BT /F1 10 Tf 50 -40 Td {hidden} Tj ET"),
        format!("BT /F1 0.2 Tf 50 580 Td {hidden} Tj ET"),
        format!("1 1 1 rg BT /F1 10 Tf 50 560 Td {hidden} Tj ET 0 g"),
        format!("/Artifact BMC BT /F1 10 Tf 50 540 Td {hidden} Tj ET EMC"),
        format!("BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm {hidden} Tj ET"),
    ] {
        sheets.raw(&instructions);
    }
    // White on a dark ground is seen.
    let shown = sheets.codes("They end today.");
    sheets.raw(&format!("0 0 0.5 rg 40 390 300 30 re f 1 g BT /F1 10 Tf 50 400 Td {shown} Tj ET"));
    assert_eq!(text(&sheets), "The talks took place in Suva.\n\nThey end today.");
}

#[test]
fn words_are_whole_however_they_are_shown() {
    let mut sheets = Sheets::default();
    let [talks, were, held, ligature] = ["Ta lks", "we", "re held", "of the of\u{fb01}ce"].map(|text| sheets.codes(text));
    let (head, tail) = (talks.replace("lks", ""), were);
    // Letters apart by less than a space, words apart by more, and a real space in between.
    sheets.page().raw(&format!("BT /F1 10 Tf 1 0 0 1 50 700 Tm [{head} -400 {tail} 0 {held} -300 {ligature}] TJ ET"));
    assert_eq!(text(&sheets), "Ta lks were held of the office");
    let mut turned = Sheets::default();
    let [one, two] = ["The talks took place", "in Suva on Tuesday."].map(|text| turned.codes(text));
    turned.page().raw(&format!("BT /F1 10 Tf 0 1 -1 0 100 100 Tm {one} Tj 0 -12 Td {two} Tj ET"));
    assert_eq!(text(&turned), "The talks took place in Suva on Tuesday.");
}

#[test]
fn old_vietnamese_fonts_are_read_by_their_names() {
    let font = |name: &str| dictionary! { "Type" => "Font", "Subtype" => "TrueType", "BaseFont" => name, "Encoding" => "WinAnsiEncoding" };
    for (name, bytes, wanted) in [
        ("ABCDEF+.VnTime", &b"Th\xf1 t\xad\xedng Vi\xd6t Nam th\xa8m n\xad\xedc b\xb9n"[..], "Thủ tướng Việt Nam thăm nước bạn"),
        (".VnTimeH", b"th\xf1 t\xad\xedng", "THỦ TƯỚNG"),
        ("VNI-Times", b"Thu\xfb t\xf6\xf4\xf9ng", "Thủ tướng"),
        ("Times", b"caf\xe9", "café"),
    ] {
        let codes: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let mut sheets = Sheets::default();
        sheets.simple(font(name)).page().raw(&format!("BT /F2 12 Tf 50 700 Td <{codes}> Tj ET"));
        assert_eq!(text(&sheets), wanted, "{name}");
    }
}

#[test]
fn signs_go_by_their_names() {
    let differences: Vec<Object> =
        vec![1.into(), "V".into(), "i".into(), "uni1EC7".into(), "t".into(), "g99".into(), 7.into(), "f_i".into()];
    let font = dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "X", "Encoding" => dictionary! { "Differences" => differences } };
    let mut sheets = Sheets::default();
    sheets.simple(font).page().raw("BT /F2 12 Tf 50 700 Td <0102030420070741> Tj ET");
    assert_eq!(text(&sheets), "Việt fifiA");
}

#[test]
fn title_author_and_date_are_told() {
    let mut sheets = Sheets::default();
    sheets.page().text(60.0, 740.0, 18.0, "Joint statement of").text(60.0, 718.0, 18.0, "Fiji and Malta");
    sheets.text(60.0, 690.0, 10.0, "Suva, 6 May 2025");
    column(&mut sheets, 60.0, 660.0, 80, &LEFT[..2]);
    sheets
        .info("Title", "Microsoft Word - joint statement final.docx")
        .info("Author", "Press office")
        .info("CreationDate", "D:20250508090000+12'00'");
    let told = document(&sheets.finish());
    let title = told.title.expect("a title");
    assert_eq!((title.value.as_str(), title.origin), ("Joint statement of Fiji and Malta", Origin::Shown));
    assert_eq!(told.parts[0].1, Part::Title);
    assert_eq!(told.author.map(|told| told.value).as_deref(), Some("Press office"));
    let published = told.published.expect("a date");
    assert_eq!((published.value.day.to_string().as_str(), published.origin), ("2025-05-06", Origin::Dateline));
    let mut other = Sheets::default();
    other.page().text(60.0, 740.0, 10.0, LEFT[0]);
    other.info("Title", "Fiji and Malta agree").info("CreationDate", "D:20250508090000+12'00'");
    let told = document(&other.finish());
    assert_eq!(told.title.map(|title| (title.value, title.origin)), Some(("Fiji and Malta agree".to_owned(), Origin::Head)));
    assert_eq!(told.published.map(|told| (told.value.day.to_string(), told.origin)), Some(("2025-05-08".to_owned(), Origin::Head)));
}

#[test]
fn a_locked_one_is_opened_where_it_needs_no_password() {
    use lopdf::{EncryptionState, EncryptionVersion, Permissions};
    for (password, wanted) in [("", Ok("The talks took place in Suva.".to_owned())), ("secret", Err(Unread::Locked))] {
        let mut sheets = Sheets::default();
        sheets.page().text(50.0, 700.0, 10.0, "The talks took place in Suva.");
        let mut document = sheets.document();
        document.trailer.set("ID", vec![Object::string_literal("a"), Object::string_literal("a")]);
        let version = EncryptionVersion::V2 {
            document: &document,
            owner_password: "owner",
            user_password: password,
            key_length: 128,
            permissions: Permissions::all(),
        };
        let state = EncryptionState::try_from(version).expect("a key");
        document.encrypt(&state).expect("locked");
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).expect("written");
        let documents = read(&bytes, Format::Pdf, Known::default());
        assert_eq!(documents.map(|mut documents| documents.remove(0).expect("a document").text), wanted);
    }
}

#[test]
fn pictures_of_pages_and_signs_without_meaning_are_told() {
    let mut scanned = Sheets::default();
    scanned.page().raw("q 600 0 0 800 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q");
    assert_eq!(read(&scanned.finish(), Format::Pdf, Known::default()), Err(Unread::Scanned));
    let mut unknown = Sheets::default();
    unknown.page().raw(&format!("BT /F1 10 Tf 50 {} Td <001000110012> Tj ET", HEIGHT - 100.0));
    assert_eq!(read(&unknown.finish(), Format::Pdf, Known::default()), Err(Unread::NoCharacters));
}
