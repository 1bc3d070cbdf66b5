//! How a word of a name sounds, roughly: the same for its usual transliterations into Latin letters.

/// A word by its sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sound {
    /// One letter a sound, doubled ones once.
    letters: Vec<u8>,
    /// Its consonants, behind an `A` for a vowel at the beginning.
    pub(super) skeleton: Vec<u8>,
}

/// How letters that stand together sound, the longer first.
const TOGETHER: &[(&str, &str)] = &[
    ("shch", "sc"),
    ("dzh", "j"),
    ("sch", "s"),
    ("tch", "c"),
    ("zh", "j"),
    ("dj", "j"),
    ("sh", "s"),
    ("ch", "c"),
    ("kh", "h"),
    ("gh", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("ck", "k"),
    ("qu", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("q", "k"),
    ("x", "ks"),
    ("w", "v"),
    ("y", "i"),
];

impl Sound {
    /// The sound of a word without accents.
    pub(super) fn of(plain: &[u8]) -> Self {
        let mut letters = Vec::with_capacity(plain.len());
        let mut rest = plain;
        while let [letter, after @ ..] = rest {
            if let Some((from, to)) = TOGETHER.iter().find(|(from, _)| rest.starts_with(from.as_bytes())) {
                letters.extend_from_slice(to.as_bytes());
                rest = &rest[from.len()..];
                continue;
            }
            letters.push(match (*letter, letters.last(), after.first()) {
                // `Tokajev`, `Nikolaj`; but `Jomart`.
                (b'j', Some(_), _) => b'i',
                // `Carlos`; but `Cyril`.
                (b'c', _, Some(b'a' | b'o' | b'u' | b'l' | b'r')) => b'k',
                (letter, ..) => letter,
            });
            rest = after;
        }
        letters.dedup();
        // `Yerlan`, `Tokayeff`, `Lukashenka`.
        if letters.starts_with(b"ie") {
            letters.remove(0);
        }
        if letters.ends_with(b"ef") || letters.ends_with(b"of") {
            letters.pop();
            letters.push(b'v');
        }
        if letters.ends_with(b"enka") {
            letters.pop();
            letters.push(b'o');
        }
        let mut skeleton: Vec<u8> = letters.iter().copied().filter(|l| !is_vowel(*l)).collect();
        if letters.first().is_some_and(|l| is_vowel(*l)) {
            skeleton.insert(0, b'A');
        }
        Sound { letters, skeleton }
    }

    /// Whether every letter sounds the same.
    pub(super) fn equals(&self, other: &Sound) -> bool {
        self.letters.len() > 2 && self.letters == other.letters
    }

    /// Whether both are spellings of one name: the same consonants, and vowels that letters of another alphabet leave open.
    pub(super) fn like(&self, other: &Sound) -> bool {
        if self.letters == other.letters {
            return self.letters.len() > 2;
        }
        let feminine = |s: &Sound| s.letters.ends_with(b"a");
        if self.skeleton != other.skeleton || self.skeleton.len() < 3 || feminine(self) != feminine(other) {
            return false;
        }
        let vowels = |s: &Sound| s.letters.iter().copied().filter(|l| is_vowel(*l)).collect::<Vec<_>>();
        let (a, b) = (vowels(self), vowels(other));
        let apart = banggiao_extract::context::people::name::slips(&a, &b);
        apart <= 1 || apart == 2 && a.len() == b.len() && self.skeleton.len() > 3
    }

    /// Whether one is the feminine of the other: `Aliyev` and `Aliyeva`, `Mario` and `Maria`.
    pub(super) fn gendered(&self, other: &Sound) -> bool {
        fn parts(sound: &Sound) -> (&[u8], Option<u8>) {
            match sound.letters.split_last() {
                Some((last, stem)) if is_vowel(*last) => (stem, Some(*last)),
                _ => (&sound.letters, None),
            }
        }
        let ((stem, end), (other_stem, other_end)) = (parts(self), parts(other));
        stem == other_stem && end != other_end && (end == Some(b'a') || other_end == Some(b'a'))
    }
}

fn is_vowel(letter: u8) -> bool {
    b"aeiou".contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::Sound;

    fn like(a: &str, b: &str) -> bool {
        Sound::of(a.as_bytes()).like(&Sound::of(b.as_bytes()))
    }

    #[test]
    fn transliterations_sound_alike() {
        for word in ["tokaev", "tokajev", "toqayev", "tokayeff"] {
            assert!(like("tokayev", word), "{word}");
        }
        for (a, b) in [
            ("lukashenko", "lukasenka"),
            ("mohammed", "muhammad"),
            ("mohamed", "muhammad"),
            ("jomart", "zhomart"),
            ("kassym", "kasym"),
            ("yerlan", "erlan"),
            ("aliyev", "aliev"),
            ("mirziyoyev", "mirziyoev"),
            ("zelensky", "zelenskyy"),
            ("sisi", "sissi"),
            ("aleksandr", "alexander"),
            ("ahmad", "ahmed"),
        ] {
            assert!(like(a, b), "{a} {b}");
        }
    }

    #[test]
    fn other_names_do_not() {
        for (a, b) in [
            ("aliyev", "aliyeva"),
            ("mario", "maria"),
            ("alexander", "alexandra"),
            ("hassan", "hussein"),
            ("salman", "sulaiman"),
            ("saud", "saeed"),
            ("jan", "jun"),
            ("ivanov", "ivanovic"),
        ] {
            assert!(!like(a, b), "{a} {b}");
        }
    }
}
