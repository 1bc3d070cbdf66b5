//! ODT: the paragraphs of `content.xml` (OASIS OpenDocument).

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::error::Unread;
use crate::lines::Lines;

/// Elements whose text is none of the document's.
const APART: [&str; 4] = ["tracked-changes", "annotation", "note", "sequence-decls"];

/// The paragraphs and headings, without notes and what was deleted.
pub(super) fn paragraphs(xml: &[u8]) -> Result<Vec<String>, Unread> {
    let mut reader = Reader::from_reader(xml);
    let mut lines = Lines::default();
    let (mut depth, mut apart) = (0_usize, 0_usize);
    loop {
        match reader.read_event().map_err(|error| Unread::Broken(error.to_string()))? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                name if apart > 0 || APART.contains(&name) => apart += 1,
                "p" | "h" => depth += 1,
                "table-row" => lines.open_row(),
                "table-cell" => lines.open_cell(),
                _ => {}
            },
            Event::Empty(tag) if apart == 0 => match tag.local_name().as_ref() {
                "tab" | "s" => lines.push(" "),
                "line-break" => lines.end(),
                _ => {}
            },
            Event::Text(text) if apart == 0 && depth > 0 => {
                lines.push(&text.xml10_content());
            }
            Event::GeneralRef(name) if apart == 0 && depth > 0 => lines.push(&super::reference(&name)),
            Event::End(_) if apart > 0 => apart -= 1,
            Event::End(tag) => match tag.local_name().as_ref() {
                "p" | "h" => {
                    depth = depth.saturating_sub(1);
                    lines.end();
                }
                "table-row" => lines.close_row(),
                _ => {}
            },
            Event::Eof => return Ok(lines.paragraphs),
            _ => {}
        }
    }
}
