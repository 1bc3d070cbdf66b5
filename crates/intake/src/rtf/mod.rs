//! Rich Text Format, as word processors of the nineties and many offices still write it (RTF specification 1.9.1).

mod charset;
mod state;
mod token;

use crate::document::{Document, Origin, Part, Told};
use crate::error::Unread;
use crate::heading;
use state::State;
use token::Tokens;

/// The document that `bytes` are: its paragraphs, a row of a table a line; no headers, footers, notes, hidden or deleted text.
pub(crate) fn document(bytes: &[u8]) -> Result<Document, Unread> {
    let mut state = State::default();
    for token in Tokens::new(bytes) {
        if !state.take(token)? {
            break;
        }
    }
    let read = state.finish();
    let told = |value: String| Told { value, origin: Origin::Head };
    let mut document = Document {
        title: read.title.filter(|title| heading::is_one(title)).map(told),
        author: read.author.map(told),
        published: read.published,
        ..Document::default()
    };
    let paragraphs = read.paragraphs.iter().map(|paragraph| paragraph.trim()).filter(|paragraph| !paragraph.is_empty());
    for paragraph in paragraphs {
        let first = document.text.is_empty();
        let is_title = first && document.title.as_ref().is_some_and(|title| title.value == paragraph);
        document.add(if is_title { Part::Title } else { Part::Body }, paragraph);
    }
    Ok(document)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(rtf: &[u8]) -> String {
        document(rtf).expect("is read").text
    }

    #[test]
    fn letters_come_by_number_by_code_page_and_by_font() {
        let unicode = r"{\rtf1\ansi\ansicpg1252\uc1 Th\u7911? t\u432?\u7899?ng th\u259?m n\u432?\u7899?c b\u7841?n {\uc0\u-10180\u-9216} caf\'e9\par}";
        assert_eq!(text(unicode.as_bytes()), "Thủ tướng thăm nước bạn \u{1f000} café");
        let vietnamese =
            br"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset163 Arial;}}\f0 caf\'e9 {\f1 Vi\'ea\'f2t Nam} caf\'e9}";
        assert_eq!(text(vietnamese), "café Viê\u{323}t Nam café");
        let two_bytes = br"{\rtf1\ansi\ansicpg936 \'d6\'d0\'b9\'fa}";
        assert_eq!(text(two_bytes), "中国");
    }

    #[test]
    fn old_vietnamese_fonts_are_read() {
        let tcvn3 = br"{\rtf1\ansi{\fonttbl{\f0 .VnTime;}{\f1 Arial;}}\f0 Th\'f1 t\'ad\'edng th\'a8m Vi\'d6t Nam\f1 , caf\'e9.}";
        assert_eq!(text(tcvn3), "Thủ tướng thăm Việt Nam, café.");
        let vni = br"{\rtf1\ansi{\fonttbl{\f0 VNI-Times;}}\f0 Thu\'fb t\'f6\'f4\'f9ng th\'e3m Vie\'e4t Nam}";
        assert!(text(vni).starts_with("Thủ tướng"));
    }

    #[test]
    fn what_is_none_of_the_text_is_left_out() {
        let rtf = br"{\rtf1{\*\generator Someone's;}{\stylesheet{\s1 heading 1;}}{\header Page 1}{\pict\bin4 }}}}}Malta and Fiji{\v hidden}{\footnote A note.} signed\line an {\field{\*\fldinst HYPERLINK x}{\fldrslt accord}}.\par{\listtext 1.\tab}It runs for {\deleted ten}five years.\par}";
        assert_eq!(text(rtf), "Malta and Fiji signed\n\nan accord.\n\nIt runs for five years.");
    }

    #[test]
    fn a_row_of_a_table_is_a_line() {
        let rtf = br"{\rtf1 Trade\par\trowd\intbl Year\cell Turnover\cell\row\trowd\intbl 2024\cell 5 million\cell\row\pard It grew.\par}";
        assert_eq!(text(rtf), "Trade\n\nYear | Turnover\n\n2024 | 5 million\n\nIt grew.");
    }

    #[test]
    fn title_author_and_day_are_told_by_its_head() {
        let rtf = br"{\rtf1{\info{\title Two visits}{\author Press office}{\creatim\yr2025\mo5\dy6\hr9\min30}}Two visits\par The Minister will visit Peru.\par}";
        let document = document(rtf).expect("is read");
        assert_eq!(document.title.as_ref().map(|told| told.value.as_str()), Some("Two visits"));
        assert_eq!(document.parts.iter().map(|(_, part)| *part).collect::<Vec<_>>(), [Part::Title, Part::Body]);
        assert_eq!(document.author.map(|told| told.value).as_deref(), Some("Press office"));
        assert_eq!(document.published.map(|told| told.value.day.to_string()).as_deref(), Some("2025-05-06"));
    }
}
