//! From the bytes of a page to its text: by its mark, by what it declares, by what its bytes are.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::legacy::Legacy;

/// A declaration stands among the first bytes.
const LOOKED_AT: usize = 4_096;

/// The text that `bytes` spell. `named` is the encoding that the server or the user named, as in `Content-Type`. Never fails: a
/// byte without meaning becomes U+FFFD, as browsers have it.
pub(crate) fn page(bytes: &[u8], named: Option<&str>) -> String {
    let marked = match bytes {
        [0xff, 0xfe, ..] => Some(UTF_16LE),
        [0xfe, 0xff, ..] => Some(UTF_16BE),
        [0xef, 0xbb, 0xbf, ..] => Some(UTF_8),
        _ => None,
    };
    let named = || named.and_then(|name| Encoding::for_label(name.as_bytes()));
    if let Some(encoding) = marked.or_else(named) {
        return legacy(encoding.decode_with_bom_removal(bytes).0, encoding);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        // What a page of UTF-8 declares otherwise it declares wrongly. Fonts made Vietnamese of Latin letters there too.
        return legacy(Cow::Borrowed(text), UTF_8);
    }
    let encoding = declared(bytes).unwrap_or_else(|| {
        let mut guess = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
        guess.feed(bytes, true);
        guess.guess(None, chardetng::Utf8Detection::Allow)
    });
    // No page that can declare itself in plain letters is wide.
    let encoding = if encoding == UTF_16LE || encoding == UTF_16BE { UTF_8 } else { encoding };
    legacy(encoding.decode_without_bom_handling(bytes).0, encoding)
}

/// `text`, or what it stands for where it is Vietnamese by its font alone.
fn legacy(text: Cow<'_, str>, encoding: &'static Encoding) -> String {
    let could_be = encoding == WINDOWS_1252 || encoding == UTF_8 && text.contains(".Vn") | text.contains("VNI-");
    match could_be.then(|| Legacy::of(&text)).flatten() {
        Some(legacy) => legacy.decode(&text),
        None => text.into_owned(),
    }
}

/// The encoding that the page declares in a `meta` element or an XML declaration.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes[..bytes.len().min(LOOKED_AT)].to_ascii_lowercase();
    let start = String::from_utf8_lossy(&start);
    start.match_indices("charset").chain(start.match_indices("encoding")).find_map(|(at, word)| {
        let value = start[at + word.len()..].trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
        let end = value.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_' | ':')).unwrap_or(value.len());
        Encoding::for_label(&value.as_bytes()[..end])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_in_the_encoding_it_has() {
        let vietnamese = "Thủ tướng thăm chính thức nước bạn";
        let declared = b"<meta http-equiv=Content-Type content='text/html; charset=windows-1258'><p>Vi\xea\xf2t Nam";
        assert!(page(declared, None).ends_with("Viê\u{323}t Nam"));
        assert_eq!(page(vietnamese.as_bytes(), None), vietnamese);
        let wide: Vec<u8> = [0xfeff].into_iter().chain(vietnamese.encode_utf16()).flat_map(u16::to_be_bytes).collect();
        assert_eq!(page(&wide, None), vietnamese);
        // The server's word is more than the page's.
        assert_eq!(page(b"<meta charset=utf-8>caf\xe9", Some("iso-8859-1")), "<meta charset=utf-8>café");
        // A page of UTF-8 that declares something else.
        assert!(page("<meta charset=iso-8859-1>Thủ tướng".as_bytes(), None).ends_with("Thủ tướng"));
    }

    #[test]
    fn old_fonts_are_read() {
        let tcvn3 = b"<meta charset=iso-8859-1><p>Th\xf1 t\xad\xedng Vi\xd6t Nam th\xa8m ch\xddnh th\xf8c n\xad\xedc b\xb9n</p>";
        assert!(page(tcvn3, None).contains("Thủ tướng Việt Nam thăm chính thức nước bạn"));
        let vni = "<font face='VNI-Times'>Thuû töôùng Vieät Nam thaêm chính thöùc nöôùc baïn</font>";
        assert!(page(vni.as_bytes(), None).contains("Thủ tướng Việt Nam thăm chính thức nước bạn"));
        let french = b"<meta charset=iso-8859-1><p>Le Pr\xe9sident a re\xe7u son h\xf4te \xe0 l'\xc9lys\xe9e, d\xe9j\xe0 \xe0 13h</p>";
        assert!(page(french, None).contains("Le Président a reçu son hôte à l'Élysée"));
    }
}
