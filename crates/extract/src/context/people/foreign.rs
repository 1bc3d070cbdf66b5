//! Whose those are whose names are plainly no names of the text's own language: in a Vietnamese report of ties with one country `Phó
//! Tỉnh trưởng Worawut Chaiyasit` is of that country.

use super::People;
use crate::context::Reading;
use crate::context::pair::Ranking;
use crate::mention::What;
use crate::mention::person::Form;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::value::Country;

impl People {
    /// Gives people with an office, whom nothing gives a country and whose names are foreign, the one other country of the text; in a
    /// text about several that of which their passage spoke last.
    pub(super) fn foreign(&mut self, reading: &Reading<'_>, ranking: &Ranking) {
        let Some(own) = reading.packs.naming.own(Language::Vietnamese) else { return };
        if !ranking.principal().contains(&own) {
            return;
        }
        let only = other_country(ranking, own);
        for (i, mention) in reading.mentions.persons.iter().enumerate().filter(|(_, m)| m.form == Form::Named) {
            let vietnamese = reading.language_at(mention.range.first()) == Language::Vietnamese;
            // `ông David Clarke`: somebody without an office, where just one other country can be meant.
            let led = !mention.offices.is_empty() || only.is_some() && styled(reading, mention.range.first());
            let Some(id) = self.of_mention[i].filter(|_| vietnamese && led) else { continue };
            let person = self.get(id);
            let led = !mention.offices.is_empty() || person.offices.is_empty();
            if !led || person.country.is_some() || !person.votes.is_empty() || person.home.is_some() || !is_foreign(&person.name) {
                continue;
            }
            // A section headed by a country tells more.
            let headed = self.sections.country_at(mention.range.first()).filter(|country| *country != own);
            let country = headed.or(only).or_else(|| self.spoken_of(reading, mention.range.first(), own));
            self.people[id.0 as usize].country = country;
        }
    }

    /// The country other than `own` that the passage of the token `at` named last before it, by itself or by somebody of it.
    fn spoken_of(&self, reading: &Reading<'_>, at: usize, own: Country) -> Option<Country> {
        let sentence = reading.sentences.partition_point(|s| s.range.past() <= at);
        let passage = reading.sentences.get(sentence)?.passage;
        let first = reading.sentences[..=sentence].iter().rev().take(BACK).take_while(|s| s.passage == passage).last()?.range.first();
        // Where the passage names none, those before it.
        let before = reading.sentences[sentence.saturating_sub(FURTHER)].range.first().min(first);
        [first, before].into_iter().find_map(|first| self.named_last(reading, TokenRange::new(first, at), own))
    }

    /// The country other than `own` that `range` names last, by itself or by somebody of it.
    fn named_last(&self, reading: &Reading<'_>, range: TokenRange, own: Country) -> Option<Country> {
        let named = reading.mentions.within(range).filter_map(|(_, m)| match m.what {
            What::Country { country, .. } | What::Place(country) => Some(country),
            What::Person(i) => self.of_mention[i as usize].and_then(|id| self.get(id).country),
            _ => None,
        });
        named.filter(|country| *country != own).last()
    }
}

/// Whether a word with which people are styled stands at `at`: `ông`.
fn styled(reading: &Reading<'_>, at: usize) -> bool {
    [reading.packs.known.honorific, reading.packs.known.pronoun].iter().any(|class| reading.is(at, *class))
}

/// How many sentences before that of somebody may name their country.
const FURTHER: usize = 3;

/// How many sentences of a passage are looked through.
const BACK: usize = 8;

/// The country that a text is about besides its `own`, where it is about these two alone.
fn other_country(ranking: &Ranking, own: Country) -> Option<Country> {
    match *ranking.principal() {
        [a, b] if a == own => Some(b),
        [a, b] if b == own => Some(a),
        _ => None,
    }
}

/// Whether a word of a name can be no syllable of Vietnamese.
fn is_foreign(name: &str) -> bool {
    let words = name.split(|c: char| !c.is_alphabetic()).filter(|w| w.chars().count() > 1 && !w.chars().all(char::is_uppercase));
    words.map(crate::text::fold::plain).any(|word| !is_syllable(&word))
}

/// The consonants with which a syllable may begin and end, without accents.
const BEGINS: &[&str] = &[
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "g", "h", "k", "l", "m", "n", "p", "q", "r", "s",
    "t", "v", "x", "",
];
const ENDS: &[&str] = &["ch", "ng", "nh", "c", "m", "n", "p", "t", ""];
/// Vowels that stand side by side in no syllable.
const APART: &[&str] = &["aa", "ee", "ii", "uu", "yu", "yo", "yi", "ae", "ei"];
/// How many vowels a syllable has at most.
const VOWELS: usize = 3;

/// Whether `word`, in small letters without accents, can be a syllable of Vietnamese.
fn is_syllable(word: &str) -> bool {
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let middle =
        |rest: &str| !rest.is_empty() && rest.len() <= VOWELS && rest.chars().all(vowel) && !APART.iter().any(|pair| rest.contains(pair));
    BEGINS.iter().filter_map(|begin| word.strip_prefix(begin)).any(|rest| ENDS.iter().any(|end| rest.strip_suffix(end).is_some_and(middle)))
}

#[cfg(test)]
mod tests {
    use super::is_foreign;

    #[test]
    fn tells_names_of_other_languages() {
        for name in ["Worawut Chaiyasit", "Kim Yong-hyun", "Somphone Keola", "Alar Karis", "Jone Tora", "Lee Jae-myung"] {
            assert!(is_foreign(name), "{name}");
        }
        for name in ["Trần Quang Huy", "Nguyen Thi Kim Lien", "Lý Cường", "Bùi Thanh Sơn", "Nghiêm Quốc Khuyến", "Tô Lâm", "Hun Sen"]
        {
            assert!(!is_foreign(name), "{name}");
        }
    }
}
