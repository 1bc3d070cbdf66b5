//! DOCX: the paragraphs of `word/document.xml` (ECMA-376).

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::error::Unread;
use crate::lines::Lines;

/// The paragraphs, without what was deleted and what fields are made of.
pub(super) fn paragraphs(xml: &[u8]) -> Result<Vec<String>, Unread> {
    let mut reader = Reader::from_reader(xml);
    let mut lines = Lines::default();
    let mut in_text = false;
    loop {
        match reader.read_event().map_err(|error| Unread::Broken(error.to_string()))? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "t" => in_text = true,
                "tr" => lines.open_row(),
                "tc" => lines.open_cell(),
                _ => {}
            },
            Event::Empty(tag) => match tag.local_name().as_ref() {
                "tab" => lines.push(" "),
                "br" | "cr" => lines.end(),
                "noBreakHyphen" => lines.push("-"),
                "p" => lines.end(),
                _ => {}
            },
            Event::Text(text) if in_text => lines.push(&text.xml10_content()),
            Event::GeneralRef(name) if in_text => lines.push(&super::reference(&name)),
            Event::End(tag) => match tag.local_name().as_ref() {
                "t" => in_text = false,
                "p" => lines.end(),
                "tr" => lines.close_row(),
                _ => {}
            },
            Event::Eof => return Ok(lines.paragraphs),
            _ => {}
        }
    }
}
