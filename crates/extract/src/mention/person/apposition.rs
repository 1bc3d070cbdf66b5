//! What is said behind a name: `Dr X, President of Kenya,`, `President X of Kenya`.

use smallvec::smallvec;

use super::link::is;
use super::{Form, PersonMention, led_by_body, led_by_country, ministry, opening, portfolio, titled};
use crate::mention::find::Scan;
use crate::pack::lexicon::ValueId;
use crate::span::TokenRange;
use crate::text::ending;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

/// The rank of offices that tell nothing of a government: of generals, chairmen of clubs.
const LOWEST: u8 = 6;

/// Offices of lower rank than this are titles that say nothing of what somebody does.
const TITLE: u8 = 4;

/// How many further offices may stand behind a name.
const MOST_OFFICES: usize = 4;
/// How many words the name of a country's force may have.
const BODY: usize = 4;

/// `X, Deputy Prime Minister, Minister of Trade and Foreign Minister of Jordan`: further offices of the same person behind the
/// first, up to the mark that closes them or to their country; an office before a name is somebody else's.
fn further_offices(scan: &Scan<'_>, person: &mut PersonMention) {
    if scan.pack.language == Language::Vietnamese {
        return offices_in_row(scan, person);
    }
    let comma = |at: usize| scan.token(at).is_some_and(|t| t.is(','));
    let mut here = person.clone();
    for _ in 0..MOST_OFFICES {
        let at = here.range.past();
        let joined = if comma(at) { at + 1 } else { at };
        let next = if is(scan, joined, "also") { joined + 1 } else { joined };
        if next == at {
            return;
        }
        let next = if is(scan, next, "the") { next + 1 } else { next };
        let more = titled(scan, next).or_else(|| led_by_country(scan, next)).filter(|m| m.form == Form::Office && m.name.is_none());
        let Some(more) = more.filter(|m| m.country.is_none() || here.country.is_none() || m.country == here.country) else { return };
        let land = here.country.is_none() && more.country.is_some();
        here.offices.extend(more.offices);
        here.country = here.country.or(more.country);
        here.range.end = more.range.end;
        if closed(scan, here.range.past()) || land && !comma(at) {
            *person = here.clone();
        }
    }
}

/// `ông X, Ủy viên Bộ Chính trị, Bộ trưởng Quốc phòng Lào, ...`: further offices of the same person, each behind a comma, up to what
/// closes them; an office before a name or a verb is somebody else's.
fn offices_in_row(scan: &Scan<'_>, person: &mut PersonMention) {
    let mut here = person.clone();
    for _ in 0..MOST_OFFICES {
        let at = here.range.past();
        if !scan.token(at).is_some_and(|t| t.is(',')) {
            return;
        }
        let Some(mut more) = titled(scan, at + 1) else { return };
        seated(scan, &mut more);
        if more.form != Form::Office || more.name.is_some() {
            return;
        }
        if more.country.is_some() && here.country.is_some() && more.country != here.country {
            return;
        }
        here.offices.extend(more.offices);
        here.country = here.country.or(more.country);
        here.body = here.body.or(more.body);
        here.range.end = more.range.end;
        // `đồng chí X, Ủy viên Trung ương Đảng, Bí thư, Tỉnh trưởng Champasak phát biểu`: of so many in a row the last is his too.
        let row =
            here.offices.len() > 2 && here.country.is_some() && scan.token(here.range.past()).is_some_and(|t| t.is_word() && !t.capital);
        if closed(scan, here.range.past()) || row || goes_on_about(scan, &here) {
            *person = here.clone();
        }
    }
}

/// `Tỉnh trưởng Champasak`, `Tỉnh trưởng tỉnh Champasak`: the province or town behind an office, which is no name.
fn seated(scan: &Scan<'_>, person: &mut PersonMention) {
    let known = scan.known();
    if person.offices.is_empty() || person.country.is_some() {
        return;
    }
    let from = match person.name {
        Some(name) => name.first(),
        None => scan.lexeme(person.range.past(), known.venue).map_or(person.range.past(), |(_, past)| past),
    };
    let Some((place, past)) = scan.lexeme(from, known.place) else { return };
    if person.name.is_some_and(|name| name.past() != past) {
        return;
    }
    person.country = scan.packs.country(place);
    (person.name, person.form) = (None, Form::Office);
    person.range.end = past as u32;
}

/// Whether what stands behind the offices of `person` is still said of the same person: `làm trưởng đoàn`, `đang thăm`; where his
/// country is told, also a place or a preposition.
fn goes_on_about(scan: &Scan<'_>, person: &PersonMention) -> bool {
    let (known, at) = (scan.known(), person.range.past());
    let is = |class| scan.lexeme(at, class).is_some();
    let goes = scan.lexeme(at, known.auxiliary).map_or(at, |(_, past)| past);
    is(known.headed)
        || scan.lexeme(goes, known.travel).is_some()
        || person.country.is_some() && [known.locative, known.preposition, known.joiner].into_iter().any(is)
}

/// Whether a mark that may close an apposition stands at `at`.
fn closed(scan: &Scan<'_>, at: usize) -> bool {
    scan.token(at).is_none_or(|t| matches!(t.kind, TokenKind::Mark(',' | '.' | ')' | ';')))
}

/// `Senator X, Minister for Roads of Kenya at Accra`: whether a place, a time or a joining word stands at `at`, behind the country.
fn goes_on_there(scan: &Scan<'_>, at: usize) -> bool {
    let known = scan.known();
    [known.locative, known.preposition, known.joiner, known.auxiliary].iter().any(|c| scan.lexeme(at, *c).is_some())
}

/// `Dr X, President of Kenya,` and `President X of Kenya`: what is said behind the name.
pub(super) fn apposition(scan: &Scan<'_>, person: &mut PersonMention, at: &mut usize) {
    if person.name.is_none() {
        return;
    }
    if person.country.is_some() {
        return office_behind(scan, person, at);
    }
    if scan.pack.language == Language::English && is(scan, *at, "of") {
        let mut next = if is(scan, *at + 1, "the") { *at + 2 } else { *at + 1 };
        // `of the friendly People's Republic of X`.
        if next == *at + 2 && scan.token(next).is_some_and(|t| t.is_word() && !t.capital) && scan.country(next + 1).is_some() {
            next += 1;
        }
        if let Some((country, false, past)) = scan.country(next) {
            person.country = Some(country);
            person.range.end = past as u32;
            *at = past;
        }
        return;
    }
    if let Some((country, past)) = bracketed(scan, *at) {
        person.country = Some(country);
        person.range.end = past as u32;
        *at = past;
        return;
    }
    let mark = behind_name(scan, *at);
    if behind_rank(scan, person, at) {
        return;
    }
    // `ông X - Chủ tịch Thượng viện Lào`.
    let dash = scan.pack.language == Language::Vietnamese && scan.token(mark).is_some_and(|t| t.is_dash() && t.spaced && !t.fresh_line);
    let marked = dash || scan.token(mark).is_some_and(|t| t.is(',') || t.is('('));
    // `Dr X Prime Minister of Kenya`: without a mark only with the country.
    let bare = !marked && mark == *at && scan.pack.language == Language::English && scan.lexeme(mark, scan.known().office).is_some();
    let plain = person.offices.is_empty() || person.counterpart;
    if plain && (marked || bare) || marked && scan.pack.language == Language::English {
        let next = if marked { behind_incumbency(scan, mark + 1) } else { mark };
        let mut behind = titled(scan, next)
            .or_else(|| led_by_country(scan, next))
            .or_else(|| led_by_body(scan, next))
            .map(|p| of_its_body(scan, office_alone(scan, p)));
        if let Some(behind) = &mut behind {
            if scan.pack.language == Language::Vietnamese {
                seated(scan, behind);
            }
            further_offices(scan, behind);
            of_force(scan, behind);
        }
        // `Prince X, Crown Prince of Peru, said`: more than the title before the name, where it tells the country.
        // `Minister X, Minister of Roads, said`: the same office once more, or what somebody is beside an ambassador or a general.
        let again = |b: &PersonMention| {
            let more = |o: &ValueId, told: &ValueId| scan.packs.value(*told).split(' ').any(|w| w == scan.packs.value(*o));
            person.offices.iter().all(|o| b.offices.iter().any(|told| more(o, told)) || scan.packs.rank(*o) > TITLE)
        };
        let ends = |b: &PersonMention| {
            plain
                || closed(scan, b.range.past()) && (b.country.is_some() || again(b))
                || b.country.is_some() && again(b) && goes_on_there(scan, b.range.past())
        };
        let start = person.range.first();
        let whole = |b: &PersonMention| {
            b.name.is_none() && !opening::office_acts(scan, start, b) && !b.offices.is_empty() && (marked || b.country.is_some()) && ends(b)
        };
        if let Some(behind) = behind.filter(whole) {
            person.offices.extend(behind.offices);
            person.country = behind.country;
            person.body = behind.body;
            person.range.end = behind.range.end;
            *at = behind.range.past();
        }
    }
}

/// `Minister X (Kenya)`: the country alone in brackets at `at`, and one past them.
pub(super) fn bracketed(scan: &Scan<'_>, at: usize) -> Option<(Country, usize)> {
    let mark = |at: usize, mark: char| scan.token(at).is_some_and(|t| t.is(mark));
    let (country, demonym, past) = scan.country(at + 1).filter(|_| mark(at, '('))?;
    (!demonym && mark(past, ')')).then_some((country, past + 1))
}

/// `her Kenyan counterpart X, Minister of Roads,`: of somebody whose country is told, the office between marks behind the name.
fn office_behind(scan: &Scan<'_>, person: &mut PersonMention, at: &mut usize) {
    if scan.pack.language != Language::English || !scan.token(*at).is_some_and(|t| t.is(',')) {
        return;
    }
    let plain = person.offices.is_empty() || person.counterpart;
    let next = if plain && is(scan, *at + 1, "the") { *at + 2 } else { *at + 1 };
    let Some(mut behind) = titled(scan, next).filter(|b| b.form == Form::Office && b.name.is_none() && !b.offices.is_empty()) else {
        return;
    };
    further_offices(scan, &mut behind);
    if closed(scan, behind.range.past()) && behind.country.is_none_or(|country| person.country == Some(country)) {
        person.offices.extend(behind.offices);
        person.range.end = behind.range.end;
        *at = behind.range.past();
    }
}

/// `Đại tướng X, Phó Thủ tướng, Bộ trưởng Quốc phòng Lào`: the offices behind somebody told by a military rank alone, unless
/// they are those of who receives him.
fn behind_rank(scan: &Scan<'_>, person: &mut PersonMention, at: &mut usize) -> bool {
    let lowest = |o: &ValueId| scan.packs.rank(*o) == LOWEST;
    if scan.pack.language != Language::Vietnamese || person.offices.is_empty() || !person.offices.iter().all(lowest) {
        return false;
    }
    // `Tiếp Đại tướng X, Bộ trưởng đề nghị`.
    let opening = (1..=3).filter_map(|back| person.range.first().checked_sub(back));
    if opening.into_iter().any(|i| scan.lexeme(i, scan.known().encounter).is_some() && scan.token(i).is_some_and(|t| t.capital)) {
        return false;
    }
    let mut taken = false;
    while scan.token(*at).is_some_and(|t| t.is(',')) {
        let Some(behind) = titled(scan, *at + 1).filter(|b| b.form == Form::Office && b.name.is_none()) else { break };
        if behind.country.is_none() && behind.offices.iter().any(|o| scan.packs.rank(*o) <= 2) {
            break;
        }
        person.offices.extend(behind.offices);
        person.country = person.country.or(behind.country);
        person.range.end = behind.range.end;
        *at = behind.range.past();
        taken = true;
    }
    taken
}

/// Past the full stop of `Jr.` and past letters such as `MP`, where a comma follows them.
fn behind_name(scan: &Scan<'_>, at: usize) -> usize {
    let letters = scan.text_of(at);
    let at_comma = scan.token(at + 1).is_some_and(|t| t.is(','));
    if at_comma && (2..=3).contains(&letters.len()) && letters.bytes().all(|b| b.is_ascii_uppercase()) {
        return at + 1;
    }
    let stop = scan.token(at).is_some_and(|t| t.is('.') && !t.spaced) && scan.token(at + 1).is_some_and(|t| t.is(','));
    if stop { at + 1 } else { at }
}

/// `X, Prime Minister of A, His Excellency Y`: the office behind X's name is X's, and Y is somebody else.
fn office_alone(scan: &Scan<'_>, mut person: PersonMention) -> PersonMention {
    if let Some(name) = person.name {
        let comma =
            (person.range.first()..name.first()).find(|i| scan.tokens[*i].is(',') && scan.lexeme(*i + 1, scan.known().honorific).is_some());
        if let Some(comma) = comma {
            person.name = None;
            person.form = Form::Office;
            person.range.end = comma as u32;
        }
    }
    person
}

/// Past `, Jr.` and `, MP` behind a name, where the sentence goes on.
pub(super) fn past_letters(scan: &Scan<'_>, at: usize) -> usize {
    let from = if scan.token(at).is_some_and(|t| t.is(',')) { at + 1 } else { at };
    let Some((_, past)) = scan.lexeme(from, scan.known().suffix).filter(|_| scan.token(from).is_some_and(|t| t.capital)) else { return at };
    let stop = scan.token(past).is_some_and(|t| t.is('.') && !t.spaced);
    let past = if stop { past + 1 } else { past };
    // A comma may close them.
    let goes_on = scan.token(past).is_some_and(|t| t.is(',') || t.is_word() && !t.fresh_line && !t.capital);
    match scan.token(past) {
        Some(token) if goes_on && token.is(',') && scan.token(past + 1).is_some_and(|t| t.is_word() && !t.capital) => past + 1,
        _ if goes_on => past,
        _ => at,
    }
}

/// `Chief of Staff of the Peruvian River Forces (PRF)`: takes the body into the office that ends with the word for its country.
fn of_force(scan: &Scan<'_>, office: &mut PersonMention) {
    let past = office.range.past();
    let land = past.checked_sub(1).and_then(|last| scan.country(last)).filter(|(_, demonym, end)| *demonym && *end == past);
    let Some((country, ..)) = land.filter(|_| office.name.is_none() && scan.pack.language == Language::English) else { return };
    let capital = |at: &usize| scan.token(*at).is_some_and(|t| t.is_word() && t.capital);
    let body =
        |at: usize| scan.lexeme(at, scan.known().not_name).filter(|(value, _)| scan.packs.value(*value) == "body").map(|(_, past)| past);
    let Some(end) = (past..past + BODY).take_while(capital).find_map(body) else { return };
    let letters = scan.token(end).is_some_and(|t| t.is('(')) && scan.token(end + 2).is_some_and(|t| t.is(')'));
    office.country = office.country.or(Some(country));
    office.range.end = (if letters { end + 3 } else { end }) as u32;
}

/// Whether what follows the word at `at` may be more of its name: most names of one word are told by that alone.
fn goes_on(scan: &Scan<'_>, at: usize) -> bool {
    scan.token(at + 1).is_some_and(|next| match next.kind {
        TokenKind::Word => next.capital || scan.lexeme(at + 1, scan.known().particle).is_some(),
        TokenKind::Mark(mark) => next.is_dash() || matches!(mark, '\'' | '’' | '.'),
        _ => false,
    })
}

/// A name first and its office behind: `Kassym-Jomart Tokayev, President of Kazakhstan`.
pub(super) fn named_first(scan: &Scan<'_>, at: usize, name: impl FnOnce() -> Option<TokenRange>) -> Option<PersonMention> {
    let token = scan.token(at)?;
    if !token.capital || !token.is_word() || !goes_on(scan, at) {
        return None;
    }
    // `Addressing X, the minister said`: a verb that opens the sentence.
    let verb = || ending::is_gerund(scan.text_of(at)) && scan.lexeme(at, scan.known().meet_verb).is_some();
    if scan.pack.language == Language::English && verb() {
        return None;
    }
    let name = name()?;
    let mut next = behind_name(scan, name.past());
    if !scan.token(next).is_some_and(|t| t.is(',') || t.is('(')) {
        return None;
    }
    next = behind_incumbency(scan, next + 1);
    let posted = || {
        let (_, past) = scan.lexeme(next, scan.known().post)?;
        let land = portfolio::of_country(scan, past)?;
        let (country, _, past) = scan.country(land)?;
        let range = TokenRange::new(at, past);
        let offices = smallvec![];
        Some(PersonMention { range, offices, country: Some(country), name: Some(name), form: Form::Named, body: None, counterpart: false })
    };
    let Some(behind) = titled(scan, next).or_else(|| led_by_country(scan, next)).filter(|p| p.name.is_some() || p.country.is_some()) else {
        let alone = || titled(scan, next).or_else(|| led_by_country(scan, next)).or_else(|| led_by_body(scan, next));
        return posted().or_else(|| with_office(scan, at, name, alone()?));
    };
    with_office(scan, at, name, behind)
}

/// `tham quan mỏ Bir Seba, Chủ tịch nước mong`: behind the comma somebody who leads a state or government is told by the office
/// alone and acts; an office said of the name before it is closed by a mark.
fn leader_acts(scan: &Scan<'_>, person: &PersonMention) -> bool {
    let leads = person.country.is_none() && person.offices.iter().any(|o| scan.packs.rank(*o) <= 2);
    let goes_on = scan.token(person.range.past()).is_some_and(|t| t.is_word() && !t.fresh_line);
    scan.pack.language == Language::Vietnamese && leads && goes_on
}

/// Past the article at `at`, and past English words that tell how somebody has an office: `the newly appointed Ambassador`.
fn behind_incumbency(scan: &Scan<'_>, at: usize) -> usize {
    let known = scan.known();
    let article = |at: usize| if is(scan, at, "the") { at + 1 } else { at };
    let mut next = article(at);
    while let Some((value, past)) = scan.lexeme(next, known.incumbency).filter(|_| scan.lexeme(next, known.office).is_none()) {
        if scan.packs.value(value) == "former" || scan.pack.language != Language::English {
            break;
        }
        next = article(past);
    }
    next
}

/// `ông X, Chủ tịch Cơ quan Công nghiệp Biển Kenya`: the office with the country of its body, where the text tells none before.
fn of_its_body(scan: &Scan<'_>, office: PersonMention) -> PersonMention {
    let told = office.country.is_some() || office.body.is_some() || office.name.is_some() || office.offices.is_empty();
    match ministry::of_body(scan, office.range.past()).filter(|_| !told) {
        Some((country, past)) => PersonMention { country: Some(country), range: TokenRange::new(office.range.first(), past), ..office },
        None => office,
    }
}

/// The person called `name` from token `at`, with what `behind` says of them.
fn with_office(scan: &Scan<'_>, at: usize, name: TokenRange, behind: PersonMention) -> Option<PersonMention> {
    let mut person = of_its_body(scan, office_alone(scan, behind));
    further_offices(scan, &mut person);
    if person.offices.is_empty() || person.name.is_some() || leader_acts(scan, &person) || opening::office_acts(scan, at, &person) {
        return None;
    }
    Some(PersonMention { range: TokenRange::new(at, person.range.past()), name: Some(name), form: Form::Named, ..person })
}
