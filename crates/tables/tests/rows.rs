//! Rows come from a stream one at a time, each as it stands, and what is wrong with one leaves the others be.

use std::io::{BufReader, Cursor, Read};

use banggiao_extract::Packs;
use banggiao_tables::{LIMIT, Maps, Places, Problem, RowFault, Rows, Sheet};
use proptest::prelude::*;

/// The rows of a table that a map is for, with their lines, or their faults.
fn rows(input: &[u8]) -> Vec<Result<(usize, String), RowFault>> {
    let recognised = Maps::embedded().recognise(&input[..input.len().min(65_536)]).expect("a map is for it");
    // A small buffer, so that rows are parted across it.
    let rows = Rows::new(BufReader::with_capacity(7, Cursor::new(&input[recognised.skip..])), &recognised);
    rows.map(|row| row.map(|row| (row.line, row.text))).collect()
}

fn texts(input: &str) -> Vec<(usize, String)> {
    rows(input.as_bytes()).into_iter().map(|row| row.expect("a row")).collect()
}

#[test]
fn records_are_given_as_they_stand() {
    let input = "\u{feff}guest,host_country,start\r\n\"Lê, Hoa\",Fiji,2025\r\n\r\n,,\nAn,\"Malta\nand Gozo\",2024\n Binh ,Peru,";
    let wanted = [(2, "\"Lê, Hoa\",Fiji,2025"), (5, "An,\"Malta\nand Gozo\",2024"), (7, " Binh ,Peru,")];
    assert_eq!(texts(input), wanted.map(|(line, text)| (line, text.to_owned())));
}

#[test]
fn lines_may_end_with_a_carriage_return_alone() {
    assert_eq!(
        texts("guest,host_country,start\nAn,Fiji,2025\rBinh,Malta,2024\r"),
        [(2, "An,Fiji,2025".to_owned()), (2, "Binh,Malta,2024".to_owned())]
    );
}

#[test]
fn elements_are_given_as_they_stand() {
    let input = "<?xml version=\"1.0\"?>\n<trips>\n  <trip who='a>b'>\n    <id>1</id><trip/>\n  </trip>\n<!-- <trip> --><trip/>\n<other><id>2</id></other><trip><id>3</id></trip></trips>\n";
    assert_eq!(
        texts(input),
        [
            (3, "<trip who='a>b'>\n    <id>1</id><trip/>\n  </trip>".to_owned()),
            (6, "<trip/>".to_owned()),
            (7, "<trip><id>3</id></trip>".to_owned()),
        ]
    );
}

#[test]
fn cells_stand_where_they_say() {
    let packs = Packs::embedded();
    let sheet = Sheet::new(Maps::embedded().get("visits").expect("a map").clone(), "guest;host_country;start;note");
    let row = "\"Lê \"\"Hoa\"\"\"; Fiji ;2025-05-06;x";
    let cells: Vec<_> =
        sheet.cells(row).expect("cells").into_iter().map(|c| (c.column.into_owned(), c.text, c.span.of(row).to_owned())).collect();
    let cell = |column: &str, text: &str, written: &str| (column.to_owned(), text.to_owned(), written.to_owned());
    assert_eq!(
        cells,
        [
            cell("guest", "Lê \"Hoa\"", "Lê \"\"Hoa\"\""),
            cell("host_country", " Fiji ", "Fiji"),
            cell("start", "2025-05-06", "2025-05-06"),
            cell("note", "x", "x"),
        ]
    );
    let read = sheet.read(row, packs, &Places::new(packs));
    let derivation = &read.extraction.facts[0].derivation;
    assert_eq!(derivation.pattern, "table/visit/visits");
    assert!(derivation.mentions.iter().any(|(slot, span)| *slot == "host_country" && span.of(row) == "Fiji"));
    let sheet = Sheet::new(Maps::embedded().get("us-travels").expect("a map").clone(), "");
    let row = "<trip who=\"a &amp; b\"><country id=\"fiji\"> <![CDATA[Fi]]>ji&#33; </country></trip>";
    let cells: Vec<_> =
        sheet.cells(row).expect("cells").into_iter().map(|c| (c.column.into_owned(), c.text, c.span.of(row).to_owned())).collect();
    assert_eq!(
        cells,
        [cell("@who", "a & b", "a &amp; b"), cell("country@id", "fiji", "fiji"), cell("country", " Fiji! ", "<![CDATA[Fi]]>ji&#33;"),]
    );
}

#[test]
fn a_row_of_too_many_cells_gives_nothing_and_says_so() {
    let packs = Packs::embedded();
    let sheet = Sheet::new(Maps::embedded().get("visits").expect("a map").clone(), "guest,host_country,start");
    let read = sheet.read("An,Fiji,2025,and,more", packs, &Places::new(packs));
    assert!(read.extraction.facts.is_empty());
    assert_eq!(read.faults[0].problem, Problem::Cells { found: 5, columns: 3 });
    assert!(sheet.read("An,Fiji,2025,,,", packs, &Places::new(packs)).faults.is_empty());
    assert_eq!(sheet.read("An,Fiji", packs, &Places::new(packs)).extraction.facts.len(), 1);
}

#[test]
fn a_cell_without_end_takes_no_more_than_a_row_may() {
    let mut input = b"guest,host_country,start\nAn,Fiji,2025\n\"".to_vec();
    input.extend(vec![b'x'; 3 * LIMIT]);
    input.extend(b"\nBinh,Malta,2024\n\xff\xfe,Malta,2024\nHoa,Peru,2023\n");
    let [an, too_long, binh, no_text, hoa] = &rows(&input)[..] else { panic!("five rows") };
    assert_eq!(*an, Ok((2, "An,Fiji,2025".to_owned())));
    assert_eq!(*too_long, Err(RowFault::TooLong { line: 3 }));
    assert_eq!(*binh, Ok((4, "Binh,Malta,2024".to_owned())));
    assert_eq!(*no_text, Err(RowFault::Encoding { line: 5 }));
    assert_eq!(*hoa, Ok((6, "Hoa,Peru,2023".to_owned())));
}

#[test]
fn hostile_xml_is_bounded_and_told() {
    let long = format!("<trips><trip><id>{}</id></trip><trip><id>2</id></trip></trips>", "x ".repeat(LIMIT));
    let faults: Vec<_> = rows(long.as_bytes()).into_iter().filter_map(Result::err).collect();
    assert!(!faults.is_empty(), "a gigantic cell is told");
    let many = format!("<trips><trip>{}</trip><trip><id>2</id></trip></trips>", "<a>b</a>".repeat(LIMIT / 4));
    assert_eq!(rows(many.as_bytes()), [Err(RowFault::TooLong { line: 1 }), Ok((1, "<trip><id>2</id></trip>".to_owned()))]);
    let deep = format!("<trips><trip>{}<id>1</id>{}</trip></trips>", "<a>".repeat(10_000), "</a>".repeat(10_000));
    assert_eq!(rows(deep.as_bytes()).len(), 1);
    let bomb =
        "<!DOCTYPE t [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><trips><trip><name>&b;</name><country>Fiji</country></trip></trips>";
    let (packs, row) = (Packs::embedded(), texts(bomb).remove(0).1);
    let sheet = Sheet::new(Maps::embedded().get("us-travels").expect("a map").clone(), "");
    assert!(sheet.cells(&row).expect("cells").iter().all(|cell| cell.text.is_empty() || cell.text == "Fiji"));
    assert_eq!(sheet.read(&row, packs, &Places::new(packs)).extraction.facts.len(), 1);
    let [row, fault] = &rows(b"<trips><trip><id>1</id></trip><trip><id>2</trip>")[..] else { panic!("a row and a fault") };
    assert!(row.is_ok() && matches!(fault, Err(RowFault::Broken { line: 1, .. })));
    assert!(matches!(rows(b"<trips><trip><id>1</id>")[..], [Err(RowFault::Broken { .. })]));
}

#[test]
fn an_input_that_fails_is_told() {
    struct Fails;
    impl Read for Fails {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("gone"))
        }
    }
    let recognised = Maps::embedded().recognise(b"guest,host_country,start\n").expect("a map");
    let rows: Vec<_> = Rows::new(BufReader::new(Cursor::new(b"An,Fiji,2025\n").chain(Fails)), &recognised).collect();
    assert_eq!(rows.len(), 2);
    assert!(matches!(&rows[1], Err(RowFault::Unreadable { line: 3, why }) if why == "gone"));
}

proptest! {
    #[test]
    fn any_text_is_read_and_every_span_stands_in_it(row in "\\PC{0,80}|[\"',;a\n]{0,40}|(<[a-z]{0,2}/?>|[a-z&;<>]){0,30}") {
        for (map, head) in [("visits", "guest,host_country,start"), ("us-travels", "")] {
            let sheet = Sheet::new(Maps::embedded().get(map).expect("a map").clone(), head);
            for cell in sheet.cells(&row).unwrap_or_default() {
                prop_assert!(row.get(cell.span.start as usize..cell.span.end as usize).is_some());
            }
        }
    }

    #[test]
    fn what_is_written_as_csv_is_read(cells in prop::collection::vec("[a-zé \",;\n]{0,12}", 3)) {
        let row: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        let row = row.join(",");
        let sheet = Sheet::new(Maps::embedded().get("visits").expect("a map").clone(), "guest,host_country,start");
        let read: Vec<String> = sheet.cells(&row).expect("cells").into_iter().map(|cell| cell.text).collect();
        prop_assert_eq!(read, cells);
    }
}
