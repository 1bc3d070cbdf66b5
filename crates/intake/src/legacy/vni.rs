//! VNI: a letter, then another letter for its accents.

/// Which letters take an accent, the letter that writes it, and what they make.
const ACCENTED: &[(&str, char, &str)] = &[
    ("aeouy", 'ù', "áéóúý"),
    ("aeouy", 'ø', "àèòùỳ"),
    ("aeouy", 'û', "ảẻỏủỷ"),
    ("aeouy", 'õ', "ãẽõũỹ"),
    ("aeou", 'ï', "ạẹọụ"),
    ("aeo", 'â', "âêô"),
    ("aeo", 'á', "ấếố"),
    ("aeo", 'à', "ầềồ"),
    ("aeo", 'å', "ẩểổ"),
    ("aeo", 'ã', "ẫễỗ"),
    ("aeo", 'ä', "ậệộ"),
    ("a", 'ê', "ă"),
    ("a", 'é', "ắ"),
    ("a", 'è', "ằ"),
    ("a", 'ú', "ẳ"),
    ("a", 'ü', "ẵ"),
    ("a", 'ë', "ặ"),
    ("ôö", 'ù', "ớứ"),
    ("ôö", 'ø', "ờừ"),
    ("ôö", 'û', "ởử"),
    ("ôö", 'õ', "ỡữ"),
    ("ôö", 'ï', "ợự"),
];

/// Letters that stand for one by themselves.
const ALONE: &[(char, char)] = &[('ô', 'ơ'), ('ö', 'ư'), ('ñ', 'đ'), ('æ', 'ỉ'), ('ó', 'ĩ'), ('ò', 'ị'), ('î', 'ỵ')];

fn small(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

fn like(c: char, made: char) -> char {
    if c.is_uppercase() { made.to_uppercase().next().unwrap_or(made) } else { made }
}

fn accented(c: char, accent: char) -> Option<char> {
    let (base, mark) = (small(c), small(accent));
    let (bases, _, made) = ACCENTED.iter().find(|(bases, by, _)| *by == mark && bases.contains(base))?;
    let made = made.chars().nth(bases.chars().position(|b| b == base)?)?;
    Some(like(c, made))
}

fn alone(c: char) -> Option<char> {
    ALONE.iter().find(|(by, _)| *by == small(c)).map(|(_, made)| like(c, *made))
}

/// How many letters of `text` are followed by one that writes their accents and follows no such letter elsewhere.
pub(super) fn telling(text: &str) -> usize {
    let chars: Vec<char> = text.chars().collect();
    chars
        .windows(2)
        .filter(|pair| matches!(small(pair[1]), 'ø' | 'û' | 'õ' | 'ï' | 'ä' | 'å' | 'ù' | 'á') && accented(pair[0], pair[1]).is_some())
        .count()
}

pub(super) fn decode(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if let Some(letter) = chars.peek().and_then(|next| accented(c, *next)) {
            chars.next();
            made.push(letter);
        } else {
            made.push(alone(c).unwrap_or(c));
        }
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_old_letters() {
        let old = "Thuû töôùng Vieät Nam thaêm chính thöùc nöôùc baïn, ñi ñeán Ñaø Naüng";
        assert_eq!(decode(old), "Thủ tướng Việt Nam thăm chính thức nước bạn, đi đến Đà Nẵng");
        assert!(telling(old) >= 5);
        assert!(telling("Le Président de la République française a reçu son hôte à l'aéroport") < 2);
    }
}
