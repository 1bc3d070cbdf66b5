//! Names of people compared: slips of the pen, accents left out, transliterations, and the order of the words.

use banggiao_extract::context::people::name::{Word, name_words, slips};

use super::sound::Sound;
use super::syllable::{is_syllable, is_syllables};

/// How two names stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Likeness {
    /// They are spellings of one name.
    Same,
    /// One is a bare part of the other, or has a letter for its first word: others may be called so.
    Part,
    /// They are the names of two people.
    Other,
}

/// A name, read for comparing.
#[derive(Debug, Clone)]
pub(super) struct Name {
    words: Vec<NameWord>,
    /// Every word has the form of one syllable: Vietnamese names, most Chinese and Korean ones.
    syllables: bool,
    /// It tells whose child its bearer is.
    of_father: bool,
    /// It tells the younger of two by a word of its own, or the elder.
    generation: Option<bool>,
}

#[derive(Debug, Clone)]
struct NameWord {
    word: Word,
    sound: Sound,
}

/// Words of Arabic, Iberian and Germanic names that are left out as often as not. They are as short as syllables, so that
/// they only count in names that have longer words.
const SMALL: &[&str] = &[
    "al", "el", "ul", "de", "da", "di", "do", "dos", "das", "del", "della", "van", "von", "der", "den", "bin", "ibn", "ben", "bint",
    "ould", "e", "y",
];
/// Those of them that stand before the father's name.
const OF_FATHER: &[&str] = &["bin", "ibn", "ben", "bint", "ould"];
/// Marks of apostrophes, which transliterations set or leave out within a word.
const APOSTROPHES: &[char] = &['\'', '’', '‘', 'ʻ', 'ʼ', '`', '´'];

/// How two words stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Match {
    Equal,
    Sounding,
    Slip,
    Initial,
    No,
}

impl Name {
    /// Reads a name without title.
    pub(super) fn of(name: &str) -> Self {
        let read = name_words(&name.replace(APOSTROPHES, ""));
        let mut generation = None;
        let mut words: Vec<NameWord> = Vec::with_capacity(read.len());
        for (i, word) in read.into_iter().enumerate() {
            match (&word.plain[..], i) {
                (b"jr" | b"junior", 1..) => generation = Some(true),
                (b"sr" | b"senior", 1..) => generation = Some(false),
                _ => words.push(NameWord { sound: Sound::of(&word.plain), word }),
            }
        }
        let syllables = words.iter().all(|w| is_syllable(&w.word.plain));
        let of_father = !syllables && words.iter().any(|w| w.is_of(OF_FATHER));
        if !syllables && words.iter().filter(|w| !w.is_of(SMALL)).count() > 0 {
            words.retain(|w| !w.is_of(SMALL));
        }
        Name { words, syllables, of_father, generation }
    }

    /// Whether it is of one word.
    pub(super) fn is_bare(&self) -> bool {
        self.words.len() < 2
    }

    /// Whether it is of syllables without accents: several names with accents may be meant.
    pub(super) fn is_unaccented(&self) -> bool {
        self.syllables && !self.words.iter().any(|w| w.word.marked)
    }

    /// Whether every word is a syllable but one at most, which may be misspelt.
    fn of_syllables(&self) -> bool {
        let others = self.words.iter().filter(|w| !is_syllable(&w.word.plain) || w.word.plain.len() > 6).count();
        self.words.len() > 1 && (others == 0 || others == 1 && self.words.len() > 2)
    }

    /// What it shares with other spellings of itself: a slip of the pen in one word leaves another key.
    pub(super) fn keys(&self) -> Vec<String> {
        let mut keys = Vec::with_capacity(self.words.len() + 1);
        if self.words.len() > 1 {
            keys.push(self.joined());
        }
        if !self.of_syllables() {
            keys.extend(self.words.iter().filter(|w| w.word.plain.len() > 2 || self.is_bare()).map(NameWord::key));
        } else {
            // Every word counts, in any order; but a slip makes one word something else.
            let mut sorted: Vec<&[u8]> = self.words.iter().map(|w| &w.word.plain[..]).collect();
            sorted.sort_unstable();
            if sorted.len() > 2 {
                keys.extend((0..sorted.len()).map(|out| [&sorted[..out], &sorted[out + 1..]].concat().join(&b' ')));
            }
            keys.push(sorted.join(&b' '));
        }
        each_once(keys)
    }

    /// Keys that few others share: its words in a row, and each word with how another begins.
    pub(super) fn pair_keys(&self) -> Vec<String> {
        if self.is_bare() {
            return Vec::new();
        }
        if self.of_syllables() {
            return self.keys();
        }
        let mut keys = vec![self.joined()];
        let full = || self.words.iter().filter(|w| w.word.plain.len() > 2);
        for (i, word) in full().enumerate() {
            for (_, other) in full().enumerate().filter(|(j, _)| *j != i) {
                let begins = &other.sound.skeleton[..other.sound.skeleton.len().min(2)];
                keys.push([&word.key(), &b" "[..], begins].concat());
            }
        }
        each_once(keys)
    }

    /// The keys of each word by which alone its bearer may be called.
    pub(super) fn bare_keys(&self) -> Vec<String> {
        let last = self.words.len().saturating_sub(1);
        let names =
            self.words.iter().enumerate().filter(|(i, w)| if self.syllables { *i == 0 || *i == last } else { w.word.plain.len() > 2 });
        each_once(names.map(|(_, w)| w.key()).collect())
    }

    /// Whether both have the same words, accents aside, in any order.
    pub(super) fn equals(&self, other: &Name) -> bool {
        let sorted = |name: &Name| {
            let mut words: Vec<Vec<u8>> = name.words.iter().map(|w| w.word.plain.clone()).collect();
            words.sort_unstable();
            words
        };
        sorted(self) == sorted(other)
    }

    /// How it stands to `other`.
    pub(super) fn like(&self, other: &Name) -> Likeness {
        if matches!((self.generation, other.generation), (Some(a), Some(b)) if a != b) {
            return Likeness::Other;
        }
        let (short, long) = if self.words.len() <= other.words.len() { (self, other) } else { (other, self) };
        match (short.words.len(), long.words.len()) {
            (0, _) => Likeness::Other,
            (1, 1) => match short.words[0].like(&long.words[0]) {
                Match::Equal | Match::Sounding => Likeness::Same,
                _ => Likeness::Other,
            },
            (1, _) if short.joined() == long.joined() => Likeness::Same,
            (1, words) => {
                let mut named = long.words.iter().enumerate().filter(|(i, _)| !long.syllables || *i == 0 || *i + 1 == words);
                let part = named.any(|(_, w)| matches!(short.words[0].like(w), Match::Equal | Match::Sounding));
                if part { Likeness::Part } else { Likeness::Other }
            }
            (a, b) if a == b => short.spelt_as(long),
            _ if short.joined() == long.joined() => Likeness::Same,
            _ => short.within(long),
        }
    }

    /// Names of as many words, in one order or with the family name at the other end.
    fn spelt_as(&self, other: &Name) -> Likeness {
        let words = self.words.len();
        let straight = self.matched(other, 0);
        // A name of two syllables may be another the other way round; with accents the words keep their order.
        let marked = |name: &Name| name.words.iter().any(|w| w.word.marked);
        let fixed = self.syllables && (words < 3 || marked(self) && marked(other));
        if fixed || straight != Likeness::Other {
            return straight;
        }
        [1, words - 1].into_iter().map(|turn| self.matched(other, turn)).find(|l| *l != Likeness::Other).unwrap_or(Likeness::Other)
    }

    /// Word by word, the first word here beside the one at `turn` there.
    fn matched(&self, other: &Name, turn: usize) -> Likeness {
        let words = self.words.len();
        let (mut equal, mut long_equal, mut slipped, mut initials) = (0, 0, 0, 0);
        let mut unlike = None;
        let eastern = [self, other].iter().all(|name| name.words.iter().any(|w| is_syllable(&w.word.plain)));
        for (i, word) in self.words.iter().enumerate() {
            let there = &other.words[(i + turn) % words];
            match word.like(there) {
                Match::Sounding if eastern && word.is_distinct(there) => return Likeness::Other,
                Match::Slip if eastern && !swapped(&word.word.plain, &there.word.plain) => return Likeness::Other,
                Match::Equal | Match::Sounding => {
                    equal += usize::from(word.word.plain.len() > 1);
                    long_equal += usize::from(word.word.plain.len() > 4);
                }
                Match::Slip => slipped += 1,
                Match::Initial => initials += 1,
                Match::No if unlike.is_none() => unlike = Some((word, there)),
                Match::No => return Likeness::Other,
            }
        }
        let badly_slipped = unlike.is_some_and(|(a, b)| a.badly_slipped(b) && long_equal > 0 && slipped == 0);
        if unlike.is_some() && !badly_slipped || slipped > 1 || equal == 0 {
            return Likeness::Other;
        }
        // `J. Biden` is one of several; `John F. Kennedy` is not.
        if initials > 0 && (equal < 2 || slipped > 0 || badly_slipped) { Likeness::Part } else { Likeness::Same }
    }

    /// A shorter name within a longer one: without a middle name, a patronymic, a second family name.
    fn within(&self, long: &Name) -> Likeness {
        // Every syllable of a name of syllables is always said.
        if self.syllables && long.syllables {
            return Likeness::Other;
        }
        let initial = |name: &Name| name.words.iter().any(|w| w.word.plain.len() == 1);
        if initial(self) && initial(long) {
            return Likeness::Other;
        }
        let words = self.words.len();
        // The family name may stand first in one of the two.
        for turn in [0, 1, words - 1] {
            let mut next = 0;
            let mut ends = false;
            let found = (0..words).all(|i| {
                let word = &self.words[(i + turn) % words];
                let at = (next..long.words.len()).find(|j| matches!(word.like(&long.words[*j]), Match::Equal | Match::Sounding));
                let Some(at) = at else { return false };
                let first = at == 0;
                ends |= (first || at + 1 == long.words.len()) && word.word.plain.len() > 2;
                next = at + 1;
                // `Salman bin Abdulaziz` is the father of `Mohammed bin Salman bin Abdulaziz`.
                first || i > 0 || !long.of_father
            });
            if found && ends {
                return Likeness::Same;
            }
        }
        Likeness::Other
    }

    /// All its words in a row.
    fn joined(&self) -> Vec<u8> {
        self.words.iter().flat_map(|w| w.word.plain.iter().copied()).collect()
    }
}

fn each_once(mut keys: Vec<Vec<u8>>) -> Vec<String> {
    keys.sort_unstable();
    keys.dedup();
    keys.iter().map(|key| String::from_utf8_lossy(key).into_owned()).collect()
}

impl NameWord {
    fn is_of(&self, list: &[&str]) -> bool {
        list.iter().any(|small| *small.as_bytes() == *self.word.plain)
    }

    fn key(&self) -> Vec<u8> {
        if self.sound.skeleton.len() > 1 && !is_syllable(&self.word.plain) { self.sound.skeleton.clone() } else { self.word.plain.clone() }
    }

    fn like(&self, other: &NameWord) -> Match {
        let (a, b) = (&self.word, &other.word);
        let syllables = is_syllable(&a.plain) && is_syllable(&b.plain);
        if a.plain == b.plain {
            let differ = syllables && a.marked && b.marked && a.accented != b.accented;
            return if differ { Match::No } else { Match::Equal };
        }
        let (short, long) = if a.plain.len() <= b.plain.len() { (&a.plain, &b.plain) } else { (&b.plain, &a.plain) };
        if short.len() == 1 && short[0] == long[0] {
            return Match::Initial;
        }
        if syllables {
            return Match::No;
        }
        if short.len() > 3 && short[0] == long[0] && swapped(short, long) {
            return Match::Slip;
        }
        if self.sound.like(&other.sound) {
            return Match::Sounding;
        }
        let few = if long.len() >= 8 { 2 } else { 1 };
        let slip = short.len() >= 5 && short[0] == long[0] && !self.sound.gendered(&other.sound) && slips(short, long) <= few;
        if slip { Match::Slip } else { Match::No }
    }

    /// `Jianming` is not `Jianping`, behind a family name of one syllable.
    fn is_distinct(&self, other: &NameWord) -> bool {
        let (a, b) = (&self.word.plain, &other.word.plain);
        (is_syllables(a) || is_syllables(b)) && !swapped(a, b) && !self.sound.equals(&other.sound)
    }

    /// A letter has gone astray in a word of middling length, as in `Jormat`.
    fn badly_slipped(&self, other: &NameWord) -> bool {
        let (a, b) = (&self.word.plain, &other.word.plain);
        a.len() >= 5 && a[0] == b[0] && same_letters(a, b) && slips(a, b) <= 2
    }
}

/// Whether two letters that stand together have changed places.
fn swapped(a: &[u8], b: &[u8]) -> bool {
    same_letters(a, b) && slips(a, b) == 1
}

fn same_letters(a: &[u8], b: &[u8]) -> bool {
    let sorted = |word: &[u8]| {
        let mut letters = word.to_vec();
        letters.sort_unstable();
        letters
    };
    a.len() == b.len() && sorted(a) == sorted(b)
}

#[cfg(test)]
mod tests {
    use super::{Likeness, Name};

    fn like(a: &str, b: &str) -> Likeness {
        let (a, b) = (Name::of(a), Name::of(b));
        assert_eq!(a.like(&b), b.like(&a));
        let shared = a.keys().iter().any(|k| b.keys().contains(k));
        assert!(shared || a.like(&b) != Likeness::Same, "{a:?} {b:?} have no key in common");
        a.like(&b)
    }

    #[test]
    fn spellings_of_one_name() {
        for (a, b) in [
            // Accents left out.
            ("Tô Lâm", "To Lam"),
            ("Nguyễn Mạnh Hùng", "NGUYEN MANH HUNG"),
            ("Nguyễn Mạnh Hùng", "Nguyễn Manh Hùng"),
            ("Luiz Inácio Lula da Silva", "Luiz Inacio Lula da Silva"),
            ("Péter Szijjártó", "Peter Szijjarto"),
            // Slips of the pen.
            ("Kassym-Jomart Tokayev", "Kassym-Jormat Tokayev"),
            ("Ilham Aliyev", "Inham Aliyev"),
            ("Emmanuel Macron", "Emmanuel Marcon"),
            ("Wang Guoming", "Wagn Guoming"),
            ("Cho Dong-jin", "Cho Dogn-jin"),
            ("Đặng Quốc Hùng", "Đặng Qốuc Hùng"),
            // Transliterations.
            ("Kassym-Jomart Tokayev", "Kasym-Zhomart Tokaev"),
            ("Alexander Lukashenko", "Aliaksandr Lukašenka"),
            ("Ilham Aliyev", "İlham Əliyev"),
            ("Abdel Fattah el-Sisi", "Abdel-Fattah al-Sissi"),
            ("Mohammed bin Salman", "Muhammad bin Salman"),
            ("Mahmud Abbas", "Mahmoud Abbas"),
            ("Sa'ad Hariri", "Saad Hariri"),
            // Order, hyphens and spaces.
            ("Viktor Orbán", "Orbán Viktor"),
            ("Kim Jong-un", "Kim Jong Un"),
            ("Kim Jong-un", "Kim Jongun"),
            ("Moon Jae-in", "Jae-in Moon"),
            ("Phạm Văn Dung", "Van Dung Pham"),
            ("Kassym – Jomart Tokayev", "Kassym Jomart Tokayev"),
            ("Abdel Fattah Sisi", "Abdelfattah Sisi"),
            // With a middle name, a patronymic, a second family name and without.
            ("Vladimir Vladimirovich Putin", "Vladimir Putin"),
            ("Pedro Sánchez", "Pedro Sánchez Pérez-Castejón"),
            ("Lula da Silva", "Luiz Inácio Lula da Silva"),
            ("Mohammed bin Salman", "Mohammed bin Salman Al Saud"),
            ("John F. Kennedy", "John Fitzgerald Kennedy"),
            ("Ferdinand Marcos Jr.", "Ferdinand R. Marcos Jr."),
        ] {
            assert_eq!(like(a, b), Likeness::Same, "{a} / {b}");
        }
    }

    #[test]
    fn names_of_two_people() {
        for (a, b) in [
            // Other accents are another name.
            ("Nguyễn Mạnh Hùng", "Nguyễn Mạnh Hưng"),
            ("Trần Văn Tuấn", "Trần Văn Tuân"),
            ("Trần Văn Minh", "Văn Minh Trần"),
            ("Nguyen Trong Nghia", "Nguyen Truong Nghia"),
            ("Nguyễn Văn Nam", "Nguyễn Nam"),
            ("Lê Minh Hưng", "Lê Minh Hoan"),
            // Parents and children, brothers, namesakes.
            ("Heydar Aliyev", "Ilham Aliyev"),
            ("Ilham Aliyev", "Mehriban Aliyeva"),
            ("Mahathir Mohamad", "Mukhriz Mahathir"),
            ("Hun Sen", "Hun Manet"),
            ("Kim Jong Il", "Kim Jong Un"),
            ("Fidel Castro", "Raúl Castro"),
            ("Salman bin Abdulaziz", "Mohammed bin Salman bin Abdulaziz"),
            ("George H. W. Bush", "George W. Bush"),
            ("Ferdinand Marcos Sr.", "Ferdinand Marcos Jr."),
            ("Lee Myung-bak", "Lee Jae-myung"),
            ("Hassan Rouhani", "Hussein Rouhani"),
            ("Daniel Noboa", "Daniela Noboa"),
            ("Wang Yi", "Wang Yang"),
            ("Zhang Guoming", "Zhong Guoming"),
            ("Zhao Jianming", "Zhao Jianping"),
            ("Zhao Jianmnig", "Zhao Jianpnig"),
        ] {
            assert_eq!(like(a, b), Likeness::Other, "{a} / {b}");
        }
    }

    #[test]
    fn a_bare_part_may_be_anybody_of_that_name() {
        for (a, b) in [
            ("Tokayev", "Kassym-Jomart Tokayev"),
            ("Tokaev", "Kassym-Jomart Tokayev"),
            ("Lula", "Luiz Inácio Lula da Silva"),
            ("Chính", "Phạm Minh Chính"),
            ("J. Biden", "Joe Biden"),
        ] {
            assert_eq!(like(a, b), Likeness::Part, "{a} / {b}");
        }
        assert_eq!(like("Minh", "Phạm Minh Chính"), Likeness::Other);
    }
}
