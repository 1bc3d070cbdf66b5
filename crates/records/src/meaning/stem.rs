//! English words without their endings: `promoting`, `promoted` and `promotes` are one.

/// Cuts the ending off the key of an English word.
pub(super) fn cut(word: &mut Vec<u8>) {
    if word.len() > 3 && word.is_ascii() && word.iter().all(u8::is_ascii_lowercase) {
        plural(word);
        form(word);
        american(word);
        if word.len() > 4 && word.ends_with(b"e") {
            word.pop();
        }
    }
}

fn plural(word: &mut Vec<u8>) {
    let long = word.len() > 4;
    if long && word.ends_with(b"ies") {
        word.truncate(word.len() - 3);
        word.push(b'y');
    } else if long && [&b"sses"[..], b"shes", b"ches", b"xes", b"zes"].iter().any(|end| word.ends_with(end)) {
        word.truncate(word.len() - 2);
    } else if word.ends_with(b"s") && ![&b"ss"[..], b"us", b"is", b"ics"].iter().any(|end| word.ends_with(end)) {
        word.pop();
    }
}

/// `-ing` and `-ed`, with the consonant that they double.
fn form(word: &mut Vec<u8>) {
    let cut = if word.ends_with(b"ing") && word.len() > 6 {
        3
    } else if word.ends_with(b"ed") && word.len() > 4 {
        2
    } else {
        return;
    };
    word.truncate(word.len() - cut);
    if let [.., a, b] = word[..]
        && a == b
        && !matches!(b, b'a' | b'e' | b'i' | b'o' | b'u' | b'l' | b's' | b'z')
    {
        word.pop();
    }
}

/// `-ize` as `-ise`.
fn american(word: &mut [u8]) {
    let len = word.len();
    for (end, z) in [(&b"ize"[..], 2), (b"iz", 1), (b"ization", 6)] {
        if len > end.len() + 1 && word.ends_with(end) {
            word[len - z] = b's';
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_meet() {
        let of = |word: &str| {
            let mut word = word.as_bytes().to_vec();
            cut(&mut word);
            String::from_utf8(word)
        };
        for (one, other) in [
            ("promoting", "promote"),
            ("exchanged", "exchanges"),
            ("companies", "company"),
            ("planning", "plan"),
            ("recognized", "recognise"),
            ("organization", "organisation"),
        ] {
            assert_eq!(of(one), of(other), "{one} {other}");
        }
        assert_ne!(of("politics"), of("political"));
    }
}
