//! From bytes to text: UTF-8, UTF-16 told by its mark, or an older encoding that the user names.

use crate::input::{Fault, Problem};

/// An encoding that is no UTF-8.
pub type Encoding = &'static encoding_rs::Encoding;

/// The encoding that `label` names, for the command line.
pub fn encoding(label: &str) -> Result<Encoding, String> {
    encoding_rs::Encoding::for_label(label.as_bytes())
        .ok_or_else(|| "unknown encoding; known are utf-8, utf-16le, utf-16be, windows-1258, windows-1252, gb18030 ...".to_owned())
}

/// The text that `bytes`, the whole of the file `name`, spell. A mark that tells UTF-16 is no part of the text; a mark
/// before UTF-8 is, as it is for every reader of UTF-8.
pub fn text(name: &str, bytes: Vec<u8>, asked: Option<Encoding>) -> Result<String, Fault> {
    let marked = match &bytes[..] {
        [0xff, 0xfe, ..] => Some(encoding_rs::UTF_16LE),
        [0xfe, 0xff, ..] => Some(encoding_rs::UTF_16BE),
        _ => None,
    };
    if let Some(encoding) = marked {
        return decode(name, &bytes[2..], encoding, true);
    }
    match asked {
        Some(encoding) if encoding != encoding_rs::UTF_8 => decode(name, &bytes, encoding, false),
        _ => utf8(name, bytes),
    }
}

/// The text of one line of JSONL, without its end.
pub fn line(name: &str, number: usize, mut bytes: Vec<u8>, asked: Option<Encoding>) -> Result<String, Fault> {
    while bytes.last().is_some_and(|b| matches!(b, b'\n' | b'\r')) {
        bytes.pop();
    }
    let text = match asked {
        Some(encoding) if encoding != encoding_rs::UTF_8 => decode(name, &bytes, encoding, false),
        _ => valid(name, bytes),
    };
    text.map_err(|fault| Fault { line: Some(number), ..fault })
}

fn utf8(name: &str, bytes: Vec<u8>) -> Result<String, Fault> {
    if let Some(problem) = no_text(&bytes) {
        return Err(Fault::whole(name, problem));
    }
    valid(name, bytes)
}

fn valid(name: &str, bytes: Vec<u8>) -> Result<String, Fault> {
    String::from_utf8(bytes).map_err(|e| {
        let error = e.utf8_error();
        let (read, rest) = e.as_bytes().split_at(error.valid_up_to());
        let problem = match error.error_len() {
            None => Problem::CutOff,
            Some(_) => Problem::Byte(rest.first().copied().unwrap_or_default()),
        };
        at_end_of(name, &String::from_utf8_lossy(read), problem)
    })
}

/// A fault just after `read`.
fn at_end_of(name: &str, read: &str, problem: Problem) -> Fault {
    let line = 1 + read.matches('\n').count();
    let column = 1 + read.rsplit('\n').next().unwrap_or("").chars().count();
    Fault { name: name.to_owned(), line: Some(line), column: Some(column), problem }
}

/// Decodes strictly: the first bytes without meaning are an error.
fn decode(name: &str, bytes: &[u8], encoding: Encoding, wide: bool) -> Result<String, Fault> {
    if let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        return Ok(text.into_owned());
    }
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut read = String::with_capacity(decoder.max_utf8_buffer_length_without_replacement(bytes.len()).unwrap_or(bytes.len() * 3));
    let (_, taken) = decoder.decode_to_string_without_replacement(bytes, &mut read, true);
    let byte = taken.checked_sub(1).and_then(|at| bytes.get(at)).copied().unwrap_or_default();
    let cut = wide && taken >= bytes.len();
    let problem = if cut { Problem::CutOff } else { Problem::Encoding { byte, encoding: encoding.name() } };
    Err(at_end_of(name, &read, problem))
}

/// How many bytes are looked at to tell whether a file is text.
const LOOKED_AT: usize = 8_192;

/// Why `bytes` are no text, where they are none.
fn no_text(bytes: &[u8]) -> Option<Problem> {
    let telling = |b: &u8| *b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1b);
    let start = &bytes[..bytes.len().min(LOOKED_AT)];
    let nul = start.iter().position(|b| *b == 0);
    // One stray control character is no reason to refuse a text; a NUL or many of them are.
    let many = start.iter().filter(|b| telling(b)).count() * 50 > start.len();
    let at = nul.or_else(|| many.then(|| start.iter().position(telling)).flatten())?;
    Some(Problem::Binary { at, byte: start[at] })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(bytes: &[u8], asked: Option<Encoding>) -> Fault {
        text("f", bytes.to_vec(), asked).expect_err("must be refused")
    }

    #[test]
    fn bad_bytes_are_placed_by_line_and_character() {
        let mut bytes = "Tô Lâm\nthăm ".as_bytes().to_vec();
        bytes.extend(b"Vi\xeat Nam");
        let fault = fault(&bytes, None);
        assert_eq!((fault.line, fault.column, fault.problem), (Some(2), Some(8), Problem::Byte(0xea)));
    }

    #[test]
    fn a_text_cut_within_a_character_is_told_apart() {
        let bytes = "Việt".as_bytes();
        assert_eq!(fault(&bytes[..3], None).problem, Problem::CutOff);
        assert_eq!(fault(b"\xff\xfeT\0\xf4", None).problem, Problem::CutOff);
    }

    #[test]
    fn utf_16_is_told_by_its_mark_and_older_encodings_by_name() {
        let wide: Vec<u8> = [0xfeff].into_iter().chain("Tô Lâm".encode_utf16()).flat_map(u16::to_le_bytes).collect();
        assert_eq!(text("f", wide, None).as_deref(), Ok("Tô Lâm"));
        let older = encoding("windows-1258").expect("known");
        assert_eq!(text("f", b"T\xf4 L\xe2m".to_vec(), Some(older)).as_deref(), Ok("Tô Lâm"));
        assert!(encoding("klingon").is_err());
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(fault(b"\x7fELF\0\0", None).problem, Problem::Binary { at: 4, byte: 0 });
        assert!(text("f", b"a\x01b".to_vec(), None).is_err());
        assert!(text("f", format!("{}\u{1}", "news ".repeat(60)).into_bytes(), None).is_ok());
    }
}
