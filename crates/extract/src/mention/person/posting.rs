//! What Vietnamese puts behind an office and its country: where somebody is posted, or already the subject of the sentence.

use super::PersonMention;
use crate::mention::find::Scan;
use crate::mention::name::name_at;
use crate::text::language::Language;

/// `Tiếp Đại sứ Kenya, Chủ tịch nước X nhấn mạnh`: behind the object with which a sentence opens stands its subject.
pub(super) fn subject_behind(scan: &Scan<'_>, start: usize, at: usize, person: &PersonMention) -> bool {
    let comma = scan.token(at).is_some_and(|t| t.is(','));
    if !comma || person.country.is_none() || scan.pack.language != Language::Vietnamese {
        return false;
    }
    let opens = |from: usize| {
        from == scan.range.first() || scan.token(from).is_some_and(|t| t.fresh_line) || scan.token(from - 1).is_some_and(|t| t.is('.'))
    };
    (1..=3).filter_map(|back| start.checked_sub(back)).any(|from| {
        from >= scan.range.first()
            && opens(from)
            && scan.token(from).is_some_and(|t| t.capital)
            && scan.lexeme(from, scan.known().preposition).is_some_and(|(_, past)| past == start)
    })
}

/// `Đại sứ Kenya tại Peru X`, `Đại sứ Kenya tại Peru, ông X`: the country to which somebody is posted, between his own and
/// his name; where it begins.
pub(super) fn posted_to(scan: &Scan<'_>, at: usize, person: &PersonMention) -> Option<usize> {
    let known = scan.known();
    if scan.pack.language != Language::Vietnamese || person.country.is_none() && person.body.is_none() {
        return None;
    }
    let (_, place) = scan.lexeme(at, known.locative)?;
    let (_, _, past) = scan.country(place)?;
    let comma = scan.token(past).is_some_and(|t| t.is(','));
    let named = name_at(scan, past).is_some();
    let titled = |at: usize| {
        [known.honorific, known.pronoun].iter().find_map(|c| scan.lexeme(at, *c)).is_some_and(|(_, n)| name_at(scan, n).is_some())
    };
    (named || titled(past) || comma && titled(past + 1)).then_some(place)
}
