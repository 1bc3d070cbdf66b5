//! Which encoding the bytes of RTF are in: by the document's code page, or by the font's.

use encoding_rs::{
    BIG5, EUC_KR, Encoding, GBK, MACINTOSH, SHIFT_JIS, UTF_8, WINDOWS_874, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253,
    WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257, WINDOWS_1258,
};

/// Encodings by their code page, and by the number that `\fcharset` has for them (RTF specification 1.9.1, "Font Table").
const ENCODINGS: [(i32, i32, &Encoding); 18] = [
    (874, 222, WINDOWS_874),
    (932, 128, SHIFT_JIS),
    (936, 134, GBK),
    (949, 129, EUC_KR),
    (950, 136, BIG5),
    (1250, 238, WINDOWS_1250),
    (1251, 204, WINDOWS_1251),
    (1252, 0, WINDOWS_1252),
    (1253, 161, WINDOWS_1253),
    (1254, 162, WINDOWS_1254),
    (1255, 177, WINDOWS_1255),
    (1256, 178, WINDOWS_1256),
    (1257, 186, WINDOWS_1257),
    (1258, 163, WINDOWS_1258),
    (10_000, 77, MACINTOSH),
    (65_001, -1, UTF_8),
    // What these two hold beyond ASCII is seldom text; the nearest will do.
    (437, 254, WINDOWS_1252),
    (850, 255, WINDOWS_1252),
];

/// The encoding of a code page.
pub(super) fn by_page(page: i32) -> Option<&'static Encoding> {
    ENCODINGS.iter().find(|(known, ..)| *known == page).map(|(.., encoding)| *encoding)
}

/// The encoding of a font's character set; none for 1, which is the document's own.
pub(super) fn by_charset(charset: i32) -> Option<&'static Encoding> {
    ENCODINGS.iter().find(|(_, known, _)| *known == charset).map(|(.., encoding)| *encoding)
}
