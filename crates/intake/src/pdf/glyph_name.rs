//! Encodings of fonts of one byte a sign, and what the names of signs mean (ISO 32000-1, 9.6.6 and annex D; Adobe Glyph List).

use lopdf::{Dictionary, Document, Object};

/// The characters of an encoding by its name, for every byte; of the standard one where the name is not known.
pub(super) fn encoding(name: &[u8]) -> Vec<Option<String>> {
    let name = Object::Name(name.to_vec());
    (0..=u8::MAX).map(|code| ask(name.clone(), code)).collect()
}

/// What the sign of this name stands for: `Aacute`, `uni1EA4`, `u1F000`, `f_i`, `a.alt`.
pub(super) fn character(name: &[u8]) -> Option<String> {
    let name = std::str::from_utf8(name).ok()?;
    let name = name.split_once('.').map_or(name, |(name, _)| name);
    let parts: Option<Vec<String>> = name.split('_').map(part).collect();
    parts.map(|parts| parts.concat()).filter(|text| !text.is_empty())
}

fn part(name: &str) -> Option<String> {
    let hex = |figures: &str| u32::from_str_radix(figures, 16).ok();
    if let Some(figures) = name.strip_prefix("uni").filter(|figures| figures.len() >= 4 && figures.len() % 4 == 0 && figures.is_ascii()) {
        let units: Option<Vec<u16>> = (0..figures.len() / 4).map(|at| hex(&figures[4 * at..4 * at + 4])?.try_into().ok()).collect();
        if let Some(units) = units {
            return Some(String::from_utf16_lossy(&units));
        }
    }
    let scalar = name.strip_prefix('u').filter(|figures| (4..=6).contains(&figures.len())).and_then(hex).and_then(char::from_u32);
    if let Some(scalar) = scalar {
        return Some(scalar.to_string());
    }
    let mut encoding = Dictionary::new();
    encoding.set("Differences", vec![Object::Integer(1), Object::Name(name.as_bytes().to_vec())]);
    ask(Object::Dictionary(encoding), 1)
}

/// What the library, which knows Adobe's list, makes of a code. It gives up a font's encoding at the first name that it does
/// not know, and so is asked about one at a time.
fn ask(encoding: Object, code: u8) -> Option<String> {
    let mut font = Dictionary::new();
    font.set("Type", Object::Name(b"Font".to_vec()));
    font.set("Encoding", encoding);
    let document = Document::new();
    let text = font.get_font_encoding(&document).ok()?.bytes_to_string(&[code]).ok()?;
    Some(text).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_signs_are_understood() {
        for (name, text) in
            [("Aacute", "Á"), ("uni1EA4", "Ấ"), ("uni00660069", "fi"), ("u1F000", "\u{1f000}"), ("f_i", "fi"), ("fi", "ﬁ"), ("a.alt", "a")]
        {
            assert_eq!(character(name.as_bytes()).as_deref(), Some(text), "{name}");
        }
        for name in ["g23", "", ".notdef", "uniXYZW", "\u{ff}"] {
            assert_eq!(character(name.as_bytes()), None, "{name}");
        }
        let windows = encoding(b"WinAnsiEncoding");
        assert_eq!((windows[0x80].as_deref(), windows[b'A' as usize].as_deref()), (Some("€"), Some("A")));
    }
}
