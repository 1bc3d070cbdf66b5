//! An office, a form of address or a word that refers, and what follows it: countries, bodies, further offices, the name.

use smallvec::SmallVec;

use super::apposition::past_letters;
use super::link::{self, connective, next_office, of_before, somebody_else};
use super::{Form, PersonMention, portfolio, posting};
use crate::mention::find::Scan;
use crate::mention::name::name_at;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::text::token::{Token, TokenKind};
use crate::value::Country;

/// How many tokens an aside between an office and a name may have.
const ASIDE: usize = 6;

/// An office, counterpart, leader, honorific or pronoun, and what follows it.
pub(super) fn titled(scan: &Scan<'_>, at: usize) -> Option<PersonMention> {
    titled_of(scan, at, None)
}

/// The same, of the country that stands before it.
pub(super) fn titled_of(scan: &Scan<'_>, at: usize, country: Option<Country>) -> Option<PersonMention> {
    let known = scan.known();
    let mut person = PersonMention {
        range: TokenRange::new(at, at),
        offices: SmallVec::new(),
        country,
        name: None,
        form: Form::Office,
        body: None,
        counterpart: false,
    };
    let mut past;
    let mut honorific = false;
    // `Amir-Abdollahian` is a name and no office.
    let hyphened = |end: usize| {
        scan.token(end).is_some_and(|t| t.is_dash() && !t.spaced) && scan.token(end + 1).is_some_and(|t| t.capital && !t.spaced)
    };
    if let Some((office, end)) = scan.lexeme(at, known.office).filter(|(_, end)| !(*end == at + 1 && hyphened(*end))) {
        person.offices.push(office);
        past = end;
        // `UN Secretary-General`: the organisation stands within the office.
        if scan.pack.language == Language::English {
            person.body = (at..end)
                .find_map(|i| scan.lexeme(i, known.organisation))
                .filter(|(_, to)| *to <= end)
                .and_then(|(o, _)| scan.packs.country(o));
        } else {
            // `Tổng Giám đốc IMF` ends with the organisation; whoever is posted to one is not of it.
            let of = |i: &usize| scan.lexeme(*i, known.organisation).is_some_and(|(_, to)| to == end);
            let posted = |i: usize| scan.lexeme(i - 1, known.locative).is_some();
            person.body = (at + 1..end)
                .find(of)
                .filter(|i| !posted(*i))
                .and_then(|i| scan.lexeme(i, known.organisation))
                .and_then(|(o, _)| scan.packs.country(o));
        }
        // `President of the Republic of X`: the country's name begins inside the office.
        if let Some((country, _, after)) = (at + 1..end).filter_map(|i| scan.country(i)).find(|(_, _, after)| *after > end) {
            person.country = person.country.or(Some(country));
            past = after;
        }
        // `Tổng Bí thư Đảng Cộng sản X`: so may a party's.
        if let Some((party, after)) = (at + 1..end).filter_map(|i| scan.lexeme(i, known.party)).find(|(_, after)| *after > past) {
            person.country = person.country.or(scan.packs.country(party));
            past = after;
        }
    } else if let Some((_, end)) = scan.lexeme(at, known.counterpart) {
        person.form = Form::Counterpart;
        person.counterpart = true;
        past = end;
    } else if let Some((value, end)) = scan.lexeme(at, known.leader).filter(|_| !acts(scan, at)) {
        person.form = if scan.packs.value(value) == "official" { Form::Official } else { Form::Leader };
        past = end;
    } else if let Some(end) = address(scan, at) {
        honorific = true;
        // `Smt. X`: an abbreviation before the name, and no sentence's end.
        let short = scan.pack.language == Language::English && scan.token(at).is_some_and(|t| t.capital);
        past = if short && scan.token(end).is_some_and(|t| !t.spaced) { behind_mark(scan, end) } else { end };
    } else if let Some((_, end)) = scan.lexeme(at, known.pronoun) {
        // `ông Nguyễn Văn A`: a pronoun before a name is an honorific.
        if scan.lexeme(end, known.honour_head).is_none()
            && scan.token(end).is_some_and(|t| t.capital && t.is_word())
            && scan.pack.language == Language::Vietnamese
        {
            honorific = true;
            past = end;
        } else {
            return reference(scan, at).map(|(form, end)| PersonMention { range: TokenRange::new(at, end), form, ..person });
        }
    } else {
        return None;
    }
    // What stands between the office and the name.
    let mut end = past;
    for _ in 0..10 {
        if let Some((_, after)) = scan
            .lexeme(past, known.honorific)
            .or_else(|| scan.lexeme(past, known.pronoun).filter(|_| scan.pack.language == Language::Vietnamese))
        {
            past = behind_mark(scan, after);
            continue;
        }
        if let Some((country, _, after)) = scan.country(past) {
            // English names the country behind the office with `of`; without it the country begins something else,
            // unless a name follows at once.
            let bare = scan.pack.language == Language::English && !of_before(scan, past);
            // `Foreign Minister Israel Katz`: the country begins the name.
            if bare && (name_at(scan, after).is_none() || name_at(scan, past).is_some()) {
                break;
            }
            // `Ambassador to Chile`: whoever is sent there is not of it.
            if !posting::sent_to(scan, past) {
                person.country = person.country.or(Some(country));
            }
            past = after;
            // `Chủ tịch Nhóm Nghị sĩ hữu nghị Chile - Việt Nam X`: of a pair the first is his own.
            let pair = scan.token(past).filter(|t| t.is_dash()).and_then(|_| scan.country(past + 1));
            if let Some((_, _, after)) = pair.filter(|_| !person.offices.is_empty() && scan.pack.language == Language::Vietnamese) {
                past = after;
            }
            end = past;
            continue;
        }
        if let Some((party, after)) = scan.lexeme(past, known.party) {
            person.country = person.country.or(scan.packs.country(party));
            past = after;
            end = past;
            continue;
        }
        if let Some((organisation, after)) = scan.lexeme(past, known.organisation) {
            person.body = person.body.or(scan.packs.country(organisation));
            past = after;
            end = past;
            continue;
        }
        // `Chủ tịch UBND tỉnh Quảng Ninh Cao Văn X`: the province whose office it is.
        if let Some((place, after)) = scan.lexeme(past, known.place)
            && scan.pack.language == Language::Vietnamese
            && person.offices.iter().any(|o| scan.packs.rank(*o) >= 5)
            && scan.lexeme(after, known.surname).is_some()
            && name_at(scan, after).is_some_and(|n| n.len() >= 2)
        {
            person.country = person.country.or(scan.packs.country(place));
            past = after;
            continue;
        }
        if let Some((_, after)) = scan.lexeme(past, known.not_name).filter(|_| scan.token(past).is_some_and(|t| t.capital)) {
            past = after;
            // `the Speaker of the Iranian Parliament, X`.
            if person.country.is_some() && scan.pack.language == Language::English {
                end = past;
            }
            continue;
        }
        let further = next_office(scan, past).filter(|(o, behind)| {
            !somebody_else(scan, past, &person, *o)
                && !posting::subject_behind(scan, at, past, *behind, &person)
                && !posting::far_below(scan, past, &person, (*o, *behind))
        });
        if let Some((office, after)) = further {
            person.offices.push(office);
            // `HE President of the Republic of X`: the country's name begins inside the office.
            let within = (past + 1..after).filter_map(|i| scan.country(i)).find(|(_, _, to)| *to > after);
            past = after;
            if let Some((country, _, to)) = within {
                person.country = person.country.or(Some(country));
                past = to;
            }
            end = past;
            continue;
        }
        // `Minister of Foreign Affairs II, Dato X`: the second of that office.
        if numbered(scan, past) && !person.offices.is_empty() {
            past += 1;
            end = past;
            continue;
        }
        // `Foreign Secretary (acting) X`: an aside between office and name.
        let aside = scan.token(past).is_some_and(|t| t.is('(')) && !person.offices.is_empty() && scan.pack.language == Language::English;
        let close = (past + 2..past + ASIDE).find(|i| aside && scan.token(*i).is_some_and(|t| t.is(')')));
        if let Some(close) = close.filter(|close| name_at(scan, close + 1).is_some_and(|n| n.len() >= 2)) {
            past = close + 1;
            continue;
        }
        // `invited his Kenyan counterpart to Peru`: the second country is where to.
        let whither = person.counterpart && person.country.is_some() && link::is(scan, past, "to");
        if let Some(after) = connective(scan, past)
            .filter(|_| !whither)
            .or_else(|| posting::posted_to(scan, past, &person))
            .or_else(|| posting::posted_in(scan, past))
            .or_else(|| portfolio::of_country(scan, past))
            .or_else(|| portfolio::rest(scan, at, past))
            .or_else(|| portfolio::before_name(scan, past))
            .or_else(|| portfolio::of_body(scan, past))
        {
            past = after;
            continue;
        }
        break;
    }
    // `Minister for Roads, Kenya,`: the country between commas.
    let comma = |at: usize| scan.token(at).is_some_and(|t| t.is(','));
    if let Some((country, false, after)) = scan.country(end + 1).filter(|(_, _, after)| comma(end) && comma(*after))
        && person.country.is_none()
        && !person.offices.is_empty()
        && scan.pack.language == Language::English
        && past == end
    {
        person.country = Some(country);
        end = after;
        past = after;
    }
    // `the Taoiseach`: an office that only one country has.
    if person.country.is_none() && scan.pack.language == Language::English {
        // `Secretary of State for Trade`: of whichever country.
        let whole = |end: usize| scan.lexeme(end, known.office_word).is_none();
        person.country = scan.lexeme(at, known.native).filter(|(_, end)| whole(*end)).and_then(|(code, _)| scan.packs.country(code));
    }
    // `Chủ tịch Đảng Lao động`: one word behind that of a body is the body's name.
    let body = past > at
        && scan.token(past - 1).is_some_and(|t| t.capital)
        && scan.lexeme(past - 1, known.not_name).is_some_and(|(value, end)| end == past && scan.packs.value(value) == "body");
    let fields = portfolio::before_comma(scan, past).filter(|_| !person.offices.is_empty() && end == past);
    if let Some(comma) = fields {
        (past, end) = (comma, comma);
    }
    let mut name = name_at(scan, past).filter(|n| !body || n.len() > 1 || scan.pack.language == Language::English);
    if name.is_none() && scan.token(past).is_some_and(|t| t.is(',')) && end == past {
        let next = past + 1;
        // `The Prime Minister of Australia, Anthony Albanese,`.
        // Without its country only between marks: `the Taoiseach, Seán Murphy, said`.
        let closed = |n: &TokenRange| {
            person.country.is_some()
                || person.counterpart
                || scan.token(n.past()).is_some_and(|t| t.is(',') || t.is('.')) && scan.country(n.first()).is_none()
                // `with the High Commissioner for Rivers, Rosa Quispe on the dam`.
                || scan.lexeme(n.past(), known.preposition).is_some() && fields.is_some() && scan.country(n.first()).is_none()
        };
        if (person.country.is_some() || person.counterpart || !person.offices.is_empty()) && scan.pack.language == Language::English {
            name = name_at(scan, next)
                .filter(closed)
                .filter(|n| (n.len() >= 2 || person.counterpart) && scan.token(n.past()).is_none_or(|t| !t.capital && !t.is_dash()));
        }
        let spoken = || scan.lexeme(next, known.pronoun).filter(|_| scan.pack.language == Language::Vietnamese);
        // `..., Mr X` or `Prime Minister of India, Shri X`.
        if let Some((_, after)) = scan.lexeme(next, known.honorific).or_else(spoken) {
            name = name.or_else(|| name_at(scan, if scan.token(after).is_some_and(|t| t.is('.')) { after + 1 } else { after }));
        }
    }
    // `Envoy for the Kenyan Peace Process X`: one word before that of a body is no name.
    let of_body = |n: &TokenRange| {
        n.len() == 1 && scan.token(n.past()).is_some_and(|t| t.capital && !t.fresh_line) && scan.lexeme(n.past(), known.not_name).is_some()
    };
    name = name.filter(|n| scan.pack.language != Language::English || !of_body(n));
    if let Some((country, behind)) = name.filter(|_| !person.offices.is_empty()).and_then(|n| posting::behind_place(scan, n)) {
        person.country = person.country.or(Some(country));
        name = Some(behind);
    }
    match name {
        Some(name) => {
            person.form = Form::Named;
            let past = if scan.pack.language == Language::English { past_letters(scan, name.past()) } else { name.past() };
            person.range = TokenRange::new(at, past);
            person.name = Some(name);
        }
        None if honorific && person.offices.is_empty() => return None,
        None => {
            person.range = TokenRange::new(at, end.max(at + 1));
            if several(scan, at, &person) {
                person.form = Form::Several;
            }
        }
    }
    Some(person)
}

/// `to host President X`, `will host`: whether the word at `at` is a verb.
fn acts(scan: &Scan<'_>, at: usize) -> bool {
    let known = scan.known();
    let before = at.checked_sub(1).filter(|b| *b >= scan.range.first());
    let verb =
        |b: usize| [known.infinitive, known.future, known.auxiliary].iter().any(|c| scan.lexeme(b, *c).is_some_and(|(_, p)| p == at));
    before.is_some_and(verb) && scan.pack.language == Language::English && scan.lexeme(at, known.welcome).is_some()
}

/// Past the mark that belongs to a form of address and ends at `at`, `Mr.`, `Dato'`, and past the words that go on with it.
fn behind_mark(scan: &Scan<'_>, at: usize) -> usize {
    let quote = |t: &Token| matches!(t.kind, TokenKind::Mark('\'' | '’') | TokenKind::Possessive) && !t.spaced;
    match scan.token(at) {
        // `Hon’ble X`.
        Some(token) if quote(token) && scan.token(at + 1).is_some_and(|t| t.is_word() && !t.spaced && !t.capital) => at + 2,
        Some(token) if quote(token) => {
            // `Dato’ Sri X`.
            let more = scan.lexeme(at + 1, scan.known().particle).is_some_and(|(value, _)| scan.packs.value(value) == "title");
            if more && scan.token(at + 2).is_some_and(|t| t.capital) { at + 2 } else { at + 1 }
        }
        Some(token) if token.is('.') => at + 1,
        _ => at,
    }
}

/// Past the longest form of address at `at`: `Dato’ Sri`.
fn address(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let forms = scan.phrases_at(at).iter().filter(|p| p.class == scan.known().honorific);
    forms.map(|p| at + p.len as usize).max()
}

/// Whether a Roman number stands at `at`, and no name in capitals.
fn numbered(scan: &Scan<'_>, at: usize) -> bool {
    let word = scan.text_of(at);
    word.len() > 1 && word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X')) && !scan.token(at + 1).is_some_and(|t| t.is_word() && t.capital)
}

/// A word at `at` that refers to somebody mentioned before, and one past it.
fn reference(scan: &Scan<'_>, at: usize) -> Option<(Form, usize)> {
    let known = scan.known();
    let (value, past) = scan.lexeme(at, known.pronoun)?;
    let form = match scan.packs.value(value) {
        "latter" => Form::Latter,
        // `(i)` numbers a point, `Charles I` is a name.
        "I" => return scan.token(at).is_some_and(|t| t.capital).then_some((Form::Speaker, past)),
        "me" => return Some((Form::Speaker, past)),
        "you" => return Some((Form::Addressee, past)),
        "host" => Form::Host,
        "guest" => Form::Guest,
        _ => return Some((Form::Pronoun, past)),
    };
    // `the visiting Prime Minister X`, `the host country`, `the guest of honour`: more than the word itself.
    let longer = scan.phrases_at(at).iter().any(|p| at + p.len as usize > past);
    let goes_on = longer || name_at(scan, past).is_some() || scan.lexeme(past, known.possessor).is_some() || scan.country(past).is_some();
    (!goes_on).then_some((form, past))
}

/// Whether the office at `at` is told of several people: in the plural, which its name in the lexicon is not.
pub(super) fn several(scan: &Scan<'_>, at: usize, person: &PersonMention) -> bool {
    let Some((office, past)) = scan.lexeme(at, scan.known().office).filter(|_| scan.pack.language == Language::English) else {
        return false;
    };
    let word = scan.text_of(past - 1);
    person.offices.len() == 1 && word.ends_with('s') && !scan.packs.value(office).split(' ').any(|w| w.eq_ignore_ascii_case(word))
}
