//! Whether two names are of one person.

use crate::context::Reading;
use crate::mention::person::PersonMention;
use crate::pack::lexicon::ValueId;

use super::name::{Word, by_sound, same_word, slipped};
use super::{HEADS, LEADERS, LONG, Person};
use crate::pack::Packs;

/// A small word inside a name has at most so many letters: `da`, `dos`.
const SMALL: usize = 3;
/// Offices whose holders are called by their given names, as the lexicons name them.
const CROWNED: [&str; 5] = ["King", "Queen", "Emir", "Sultan", "Emperor"];

/// Offices that people are called by in short, as the lexicons name them.
const SHORT: [&str; 2] = ["Minister", "Secretary"];

/// `Secretary X`, who was told as Secretary of Forests: whether `office` is what one of `offices` is called in short.
fn generic(packs: &Packs, office: ValueId, offices: &[ValueId]) -> bool {
    let own = packs.value(office);
    SHORT.contains(&own) && offices.iter().any(|o| packs.value(*o).split(' ').any(|word| word == own))
}

/// Whether the name of `mention`, of these words, can be that of `person`, as far as offices and countries let it.
pub(super) fn same_person(packs: &Packs, person: &Person, words: &[Word], mention: &PersonMention) -> bool {
    let (short, long) = if words.len() <= person.words.len() { (words, &person.words[..]) } else { (&person.words[..], words) };
    if short.is_empty() {
        return false;
    }
    let shares = |o: &ValueId| person.offices.contains(o) || generic(packs, *o, &person.offices);
    let offices_differ = !mention.offices.is_empty() && !person.offices.is_empty() && !mention.offices.iter().any(shares);
    let countries_differ = match (mention.country, person.votes.first()) {
        (Some(a), Some((b, _))) => a != *b,
        _ => false,
    };
    if short.len() == long.len() {
        let initialed = || !offices_differ && !countries_differ && by_initial(short, long);
        return short.iter().zip(long).all(|(a, b)| same_word(a, b)) || slipped(short, long) || initialed();
    }
    if countries_differ {
        return false;
    }
    if short.len() == 1 {
        let word = &short[0];
        // `King Salman` beside `Prince Mohammed bin Salman`: a crowned head is called by the given name.
        let crowned = |offices: &[ValueId]| offices.iter().any(|o| CROWNED.contains(&packs.value(*o)));
        let called = if words.len() == 1 { &mention.offices[..] } else { &person.offices[..] };
        if crowned(called) && offices_differ && word.plain != long[0].plain {
            return false;
        }
        // One short word spelt otherwise is another name: `Ahmad`, `Ahmed`.
        let same = |other: &Word| word.plain == other.plain || word.plain.len() > LONG && same_word(word, other);
        let same = |other: &Word| same(other) && same_word(word, other);
        let ends = same(&long[long.len() - 1]) || same(&long[0]);
        let inner = || long[1..long.len() - 1].iter().any(|other| word.plain.len() >= LONG && word.plain == other.plain && !word.marked);
        // `Rosa` of `Ana Maria Rosa da Costa`: called by the name before a small word.
        let small = |i: usize| long[i + 1].plain.len() <= SMALL && long[i].plain == word.plain && word.plain.len() > SMALL;
        let alone = if words.len() == 1 { mention.name == Some(mention.range) } else { person.offices.is_empty() };
        let called = long.len() >= 4 && alone && !word.marked && (1..long.len() - 2).any(small);
        return called
            || ends && !(offices_differ && countries_differ)
            || long.len() > 2 && !offices_differ && (same_word(word, &long[long.len() - 2]) || inner());
    }
    // Every word of the shorter name in the longer one, in order.
    let mut rest = long.iter();
    short.iter().all(|a| rest.any(|b| same_word(a, b)))
}

/// `B. Temuulen` and `Temuulen Bold`, `S. Mensah` and `Samuel Mensah`: whether one of two names has an initial where the other has the word,
/// or, of two words, before the word that the other has first.
fn by_initial(a: &[Word], b: &[Word]) -> bool {
    let stands = |a: &Word, b: &Word| a.plain.len() == 1 && b.plain.len() > 1 && a.plain[0] == b.plain[0];
    let alike = |a: &Word, b: &Word| same_word(a, b) || stands(a, b) || stands(b, a);
    let whole = |a: &Word, b: &Word| a.plain.len() >= LONG && same_word(a, b);
    let swapped = |a: &[Word], b: &[Word]| a.len() == 2 && stands(&a[0], &b[1]) && whole(&a[1], &b[0]);
    let pairs = || a.iter().zip(b);
    let marked = a.iter().chain(b).any(|w| w.marked);
    !marked && (pairs().all(|(a, b)| alike(a, b)) && pairs().any(|(a, b)| whole(a, b)) || swapped(a, b) || swapped(b, a))
}

/// `President Joseph R. Kaba` and `President Joe Kaba`: whether a leader of one office, family name and first letter is meant,
/// who is called by another form of the given name.
pub(super) fn called_otherwise(reading: &Reading<'_>, person: &Person, words: &[Word], mention: &PersonMention) -> bool {
    let ([first, .., last], [own, .., own_last]) = (words, &person.words[..]) else { return false };
    let leads = |o: &ValueId| reading.packs.rank(*o) <= LEADERS;
    let apart = |a: &[Word]| a.iter().any(|w| w.marked);
    // `Saysana`, `Xaysana`: one sound, two first letters.
    let respelt = first.plain.len() > LONG && first.plain.len() == own.plain.len() && first.plain[1..] == own.plain[1..];
    !apart(words)
        && !apart(&person.words)
        && last.plain.len() >= LONG
        && last.plain == own_last.plain
        && (first.plain.first() == own.plain.first() && first.plain.len() != own.plain.len() || respelt)
        && mention.offices.iter().any(|o| leads(o) && person.offices.contains(o))
        && match (mention.country, person.votes.first()) {
            (Some(a), Some((b, _))) => a == *b,
            _ => true,
        }
}

/// `Thủ tướng Niu Di-lân Cri-xtô-phơ Lúc-xơn` and `Thủ tướng New Zealand Christopher Luxon`: whether one of two names is the sound of the
/// other, where both are told of who leads one country in one office.
pub(super) fn leads_alike(reading: &Reading<'_>, person: &Person, spelt: &str, mention: &PersonMention) -> bool {
    let leads = |o: &ValueId| reading.packs.rank(*o) <= LEADERS && person.offices.contains(o);
    let sounded = by_sound(spelt);
    let alone = !person.former && person.spellings.iter().all(|(spelling, _)| by_sound(spelling) != sounded);
    if !alone || !mention.offices.iter().any(leads) {
        return false;
    }
    // Who is known by name needs no country told.
    let country = mention.country.or_else(|| reading.packs.leaders.find(spelt).map(|(leader, _)| leader.country));
    country.zip(person.votes.first()).is_some_and(|(country, (own, _))| country == *own)
}

/// Whether two offices of a text can be one.
pub(super) fn same_office(reading: &Reading<'_>, a: ValueId, b: ValueId) -> bool {
    // `the prime minister` is no minister of whom the text tells no more.
    let leads = |office: ValueId| reading.packs.rank(office) <= HEADS;
    a == b || leads(a) == leads(b) && one_office(reading.packs.value(a), reading.packs.value(b))
}

/// Whether two offices can be one: `Minister` alone is any minister, `Chairman` any chairman, and who is the permanent or first
/// of several deputies is a deputy. Offices are told as facts tell them, in English whatever the text is in.
pub fn one_office(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let ranked = ["Permanent ", "First "].iter().find_map(|rank| long.strip_prefix(rank)).is_some_and(|rest| rest == short);
    if ranked {
        return true;
    }
    let general = matches!(short, "Minister" | "Chairman" | "Speaker" | "Chairperson" | "Secretary");
    a == b || general && long.split(' ').any(|w| w == short)
}
