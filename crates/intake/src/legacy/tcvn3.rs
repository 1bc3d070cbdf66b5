//! TCVN 5712:1993, third variant: one byte a letter; capitals with accents share the small ones' bytes, the font making
//! them large.

/// The letters from byte A1 on; `\0` where there is none.
const LETTERS: &str = "ĂÂÊÔƠƯĐăâêôơưđ\0\0\0\0\0\0àảãáạ\0ằẳẵắ\0\0\0\0\0\0\0ặầẩẫấậè\0ẻẽéẹềểễếệìỉ\0\0\0ĩíịò\0ỏõóọồổỗốộờởỡớợù\0ủũúụừửữứựỳỷỹýỵ";

fn letter(c: char) -> Option<char> {
    let at = (c as usize).checked_sub(0xa1)?;
    LETTERS.chars().nth(at).filter(|letter| *letter != '\0')
}

/// How many letters of `text` stand there for Vietnamese ones, which no Latin language writes inside a word: signs.
pub(super) fn telling(text: &str) -> usize {
    let chars: Vec<char> = text.chars().collect();
    let sign = |c: char| matches!(c, '¡'..='¿' | '×' | '÷') && letter(c).is_some();
    chars.windows(2).filter(|pair| sign(pair[0]) && pair[1].is_alphabetic() || sign(pair[1]) && pair[0].is_alphabetic()).count()
}

pub(super) fn decode(text: &str) -> String {
    text.chars().map(|c| letter(c).unwrap_or(c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_old_bytes() {
        let bytes = b"Th\xf1 t\xad\xedng Vi\xd6t Nam th\xa8m ch\xddnh th\xf8c n\xad\xedc b\xb9n";
        let (old, _, _) = encoding_rs::WINDOWS_1252.decode(bytes);
        assert_eq!(decode(&old), "Thủ tướng Việt Nam thăm chính thức nước bạn");
        assert!(telling(&old) >= 5);
        assert_eq!(telling("Le Président de la République française a reçu son hôte à 12h"), 0);
    }
}
