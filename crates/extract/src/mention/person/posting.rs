//! What stands behind an office and its country: where somebody is posted, or already the subject of the sentence.

use super::link::{is, word};
use super::{PersonMention, ministry};
use crate::mention::find::Scan;
use crate::mention::name::name_at;
use crate::pack::duty::Duty;
use crate::pack::lexicon::ValueId;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::value::Country;

/// The office that only says of somebody what their own office is.
const HEAD_OF_STATE: &str = "Head of State";

/// `Tiếp Đại sứ Kenya, Chủ tịch nước X nhấn mạnh`, `Tại cuộc gặp với Thủ tướng Kenya, Chủ tịch Quốc hội Trần Y`: behind the
/// object with which a sentence opens stands its subject, not a further office of the same person. `office` is one past the
/// office behind the comma at `at`.
pub(super) fn subject_behind(scan: &Scan<'_>, start: usize, at: usize, office: usize, person: &PersonMention) -> bool {
    let comma = scan.token(at).is_some_and(|t| t.is(','));
    // A counterpart is of another country, which need not be told.
    if !comma || scan.pack.language != Language::Vietnamese || person.country.is_none() && !person.counterpart {
        return false;
    }
    let opens = |from: usize| {
        from == scan.range.first() || scan.token(from).is_some_and(|t| t.fresh_line) || scan.token(from - 1).is_some_and(|t| t.is('.'))
    };
    let preposition = |from: usize| scan.lexeme(from, scan.known().preposition).is_some_and(|(_, past)| past == start);
    let behind = (1..=3).filter_map(|back| start.checked_sub(back)).filter(|from| *from >= scan.range.first());
    if behind.clone().any(|from| opens(from) && scan.token(from).is_some_and(|t| t.capital) && preposition(from)) {
        return true;
    }
    // A name as the language has them behind another country's office is somebody else's.
    let Some(country) = person.country else { return false };
    let alike = scan.packs.naming.alike(scan.pack.language, country);
    let name = name_at(scan, office).filter(|n| scan.lexeme(n.first(), scan.known().surname).is_some());
    name.is_some() && !alike && behind.clone().any(preposition)
}

/// `được sự ủy quyền của Chủ tịch nước, Thứ trưởng X`: who leads a state or government is no minister, deputy or ambassador
/// besides, where only a comma stands between the two offices. `office` stands behind the comma at `at` and ends before `past`.
pub(super) fn far_below(scan: &Scan<'_>, at: usize, person: &PersonMention, (office, past): (ValueId, usize)) -> bool {
    // `Tổng Bí thư, Chủ tịch Trung Quốc`: the country makes it the same rank.
    let comma = scan.token(at).is_some_and(|t| t.is(',')) && scan.pack.language == Language::Vietnamese && scan.country(past).is_none();
    // `sau hội đàm với Chủ tịch nước, Tổng thống Kenya nói`: nobody holds one office twice.
    if scan.token(at).is_some_and(|t| t.is(',')) && scan.pack.language == Language::Vietnamese && person.offices.contains(&office) {
        return true;
    }
    // `theo Đại sứ, Chủ tịch Hạ viện X`: who is posted abroad leads nothing at home.
    let sent = |o: &ValueId| scan.packs.duty(*o) == Some(Duty::Posted);
    if comma && !person.offices.is_empty() && person.offices.iter().all(sent) && scan.packs.rank(office) <= LEADS {
        return true;
    }
    comma
        && person.country.is_none()
        && (4..=5).contains(&scan.packs.rank(office))
        && person.offices.iter().any(|o| scan.packs.rank(*o) <= 2)
}

/// `Thủ tướng Togo, Chủ tịch Hội đồng Ủy ban X`, `Tổng thống Togo, Thủ tướng Fiji X`: behind the comma at `at` stands an office of another
/// country, or one of a body as high as that of a head of state, which nobody holds who heads a country's government. `office` stands
/// behind the comma and ends before `past`.
pub(super) fn of_another(scan: &Scan<'_>, at: usize, person: &PersonMention, (office, past): (ValueId, usize)) -> bool {
    let comma = scan.token(at).is_some_and(|t| t.is(',')) && scan.pack.language == Language::Vietnamese;
    let Some(own) = person.country.filter(|_| comma && !person.counterpart) else { return false };
    let governs = !person.offices.is_empty() && person.offices.iter().all(|o| scan.packs.rank(*o) == 2);
    let party = scan.packs.value(office).contains("Party") || scan.lexeme(past, scan.known().party).is_some();
    let body = || governs && scan.packs.rank(office) == 1 && !party && scan.country(past).is_none();
    scan.country(past).is_some_and(|(country, ..)| country != own) && scan.packs.rank(office) <= LEADS || body()
}

/// The lowest rank of those who lead a state, its government or parliament.
pub(super) const LEADS: u8 = 3;

/// `the Secretary and President X`: who is told by an office alone, behind an article, holds none that leads a state or government
/// besides; nor is `the head of state and King X` one person, nor `the Prime Minister and President X`.
pub(super) fn leads_behind(scan: &Scan<'_>, head: usize, person: &PersonMention, office: ValueId) -> bool {
    let told = head.checked_sub(1).is_some_and(|at| scan.lexeme(at, scan.known().article).is_some());
    let below = || told && person.offices.iter().all(|o| scan.packs.rank(*o) > 3);
    let said = || person.offices.iter().any(|o| scan.packs.value(*o) == HEAD_OF_STATE) && scan.packs.value(office) != HEAD_OF_STATE;
    let governs = || scan.packs.rank(office) == 1 && told && person.offices.iter().all(|o| scan.packs.rank(*o) == 2);
    scan.pack.language == Language::English && scan.packs.rank(office) <= 2 && (below() || said() || governs())
}

/// `the Mongolian president, Prime Minister X`: whether the office behind the comma at `comma` is that of a government or parliament, which
/// nobody leads who is head of state.
pub(super) fn governs_besides(scan: &Scan<'_>, comma: usize, person: &PersonMention, office: ValueId) -> bool {
    let heads = person.offices.iter().any(|o| scan.packs.rank(*o) == 1 && scan.packs.value(*o) != HEAD_OF_STATE);
    let comma = scan.token(comma).is_some_and(|t| t.is(','));
    comma && scan.pack.language == Language::English && heads && (2..=3).contains(&scan.packs.rank(office))
}

/// `Đại sứ Kenya tại Peru X`, `Tổng Lãnh sự Kenya tại Huế X`, `Đại sứ Kenya tại Peru, ông X`: the country or city to which
/// somebody is posted, between his own country and his name; where a country begins, or past a city.
pub(super) fn posted_to(scan: &Scan<'_>, at: usize, person: &PersonMention) -> Option<usize> {
    if scan.pack.language != Language::Vietnamese || person.offices.is_empty() && !person.counterpart {
        return None;
    }
    if let Some(country) = ministry::before_country(scan, at, person) {
        return Some(country);
    }
    if person.country.is_none() && person.body.is_none() {
        return of_province(scan, at).or_else(|| of_town(scan, at));
    }
    let (_, place) = scan.lexeme(at, scan.known().locative)?;
    let land = scan.country(place).map(|(_, _, past)| (place, past));
    let (next, past) = land.or_else(|| scan.lexeme(place, scan.known().place).map(|(_, past)| (past, past)))?;
    let comma = scan.token(past).is_some_and(|t| t.is(','));
    (name_at(scan, past).is_some() || addressed(scan, past) || comma && addressed(scan, past + 1)).then_some(next)
}

/// Whether a form of address and a name stand at `at`.
fn addressed(scan: &Scan<'_>, at: usize) -> bool {
    let known = scan.known();
    let forms = [known.honorific, known.pronoun];
    forms.iter().find_map(|c| scan.lexeme(at, *c)).is_some_and(|(_, name)| name_at(scan, name).is_some())
}

/// `Bí thư Tỉnh ủy Sa Kaeo (Thái Lan) X`: the province between an office and its country in brackets, where the name
/// follows; past the brackets.
fn of_province(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let (_, open) = scan.lexeme(behind_kind(scan, at), scan.known().place)?;
    let (_, _, close) = scan.country(open + 1).filter(|_| scan.token(open).is_some_and(|t| t.is('(')))?;
    let named = name_at(scan, close + 1).is_some() || addressed(scan, close + 1);
    (named && scan.token(close).is_some_and(|t| t.is(')'))).then_some(close + 1)
}

/// Past what a place is, `thành phố`, `tỉnh`, where that stands before its name.
fn behind_kind(scan: &Scan<'_>, at: usize) -> usize {
    scan.lexeme(at, scan.known().venue).filter(|_| scan.token(at).is_some_and(|t| !t.capital)).map_or(at, |(_, past)| past)
}

/// `Thị trưởng Helsinki X Y`, `Thái tử Abu Dhabi X Y`, `Tỉnh trưởng tỉnh Sa Kaeo - X Y`: the town between an office and a name of
/// several words; past it.
fn of_town(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let (_, past) = scan.lexeme(behind_kind(scan, at), scan.known().place)?;
    let past = if scan.token(past).is_some_and(|t| t.is_dash() && t.spaced) { past + 1 } else { past };
    // `Thái tử Sabah Al-Khaled`: a given name, behind which a small word goes on with the name.
    let given = scan.lexeme(past, scan.known().particle).is_some();
    let inside = scan.token(past).is_some_and(|t| t.is_word() && !t.fresh_line) && !given;
    name_at(scan, past).filter(|n| inside && n.len() >= 2).map(|_| past)
}

/// The country of the town or province that stands between somebody's office and name, where none is told.
pub(super) fn seat(scan: &Scan<'_>, person: &PersonMention) -> Option<Country> {
    let name = person.name.filter(|_| !person.offices.is_empty() && scan.pack.language == Language::Vietnamese)?;
    let last = |past: usize| past == name.first() || scan.token(past).is_some_and(|t| t.is('('));
    let place = |at| scan.lexeme(at, scan.known().place).filter(|(_, past)| last(*past));
    (person.range.first() + 1..name.first()).find_map(place).and_then(|(place, _)| scan.packs.country(place))
}

/// Whether the country named at `at` is one that somebody is sent to: `Ambassador to Chile` is not of it.
pub(super) fn sent_to(scan: &Scan<'_>, at: usize) -> bool {
    let before = |n: usize| at.checked_sub(n).map_or("", |i| word(scan, i));
    let to = |w: &str| matches!(w, "to" | "in");
    to(before(1)) || before(1) == "the" && to(before(2))
}

/// `the Ambassador of Chile in Peru, X`: the country of posting before a comma and the name; where it begins.
pub(super) fn posted_in(scan: &Scan<'_>, at: usize) -> Option<usize> {
    if !is(scan, at, "in") || at == scan.range.first() {
        return None;
    }
    let place = if is(scan, at + 1, "the") { at + 2 } else { at + 1 };
    let (_, _, past) = scan.country(place).filter(|(_, demonym, _)| !demonym)?;
    let comma = scan.tokens[at - 1].capital && scan.token(past).is_some_and(|t| t.is(','));
    (comma && name_at(scan, past + 1).is_some()).then_some(place)
}

/// `Russian Ambassador to Belgrade X`, `Ambassador in Lima, X`: the town of posting before the name, in English; past it.
pub(super) fn posted_in_town(scan: &Scan<'_>, at: usize, person: &PersonMention) -> Option<usize> {
    let to = is(scan, at, "to") || is(scan, at, "in");
    if !to || scan.pack.language != Language::English || person.offices.is_empty() {
        return None;
    }
    let (_, past) = scan.lexeme(at + 1, scan.known().place)?;
    let comma = usize::from(scan.token(past).is_some_and(|t| t.is(',')));
    name_at(scan, past + comma).is_some_and(|n| n.len() >= 2).then_some(past)
}

/// `Tỉnh trưởng Sa Kaeo (Thái Lan) X`: what looked like the name is a place, where its country in brackets and a further name
/// follow; the country and that name.
pub(super) fn behind_place(scan: &Scan<'_>, name: TokenRange) -> Option<(Country, TokenRange)> {
    let open = name.past();
    if scan.pack.language != Language::Vietnamese || !scan.token(open)?.is('(') {
        return None;
    }
    let (country, _, close) = scan.country(open + 1)?;
    let behind = name_at(scan, close + 1).filter(|_| scan.token(close).is_some_and(|t| t.is(')')))?;
    Some((country, behind))
}
