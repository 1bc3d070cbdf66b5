//! What a Vietnamese text says a minister is in charge of, between the office and the country: any words of it.

use super::PersonMention;
use crate::mention::find::Scan;
use crate::mention::name::name_at;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

/// Most tokens of what one is in charge of.
const LONGEST: usize = 18;
/// Most words in small letters behind one with a capital.
const SMALL: usize = 3;
/// Ministers, their deputies and heads of departments.
const RANKS: std::ops::RangeInclusive<u8> = 4..=6;
/// Who stands at the head of a body or party, and deputies of who leads a government.
const HEADS: u8 = 3;

/// `Bộ trưởng Ngoại giao, Kiều dân và Hợp tác Khu vực Angola X`, `Thứ trưởng thứ nhất Bộ Ngoại thương và Đầu tư nước ngoài
/// Cuba X`: fields in words that begin with a capital, from `at` to the country of the person named behind it, or to the
/// name; where that begins.
pub(super) fn before_country(scan: &Scan<'_>, at: usize, person: &PersonMention) -> Option<usize> {
    let known = scan.known();
    let charge = scan.lexeme(at, known.office_word).filter(|(value, _)| scan.packs.value(*value) == "for");
    let body = |at: usize| scan.lexeme(at, known.not_name).filter(|(value, _)| scan.packs.value(*value) == "body");
    // `Tổng Thư ký đảng Sao Xanh X`, `Chủ tịch Đảng Tự do X`: who heads a body, the word for which stands here or ends the office.
    let headed = body(at).or_else(|| at.checked_sub(1).and_then(body).filter(|(_, past)| *past == at));
    let heads = |rank: u8| rank == HEADS && (charge.is_some() || headed.is_some());
    let rank = |rank: u8| RANKS.contains(&rank) || heads(rank);
    let holds = person.country.is_none() && person.offices.last().is_some_and(|o| rank(scan.packs.rank(*o)));
    if scan.pack.language != Language::Vietnamese || !holds {
        return None;
    }
    let mut past = charge.or(body(at)).map_or(at, |(_, past)| past);
    let opens = past;
    let mut small = 0;
    // Whether a field may begin here, and whether its last word has a capital.
    let (mut begins, mut capital) = (true, false);
    // Whether the lexicons know the field that ends here.
    let mut closed = false;
    while past < at + LONGEST {
        if let Some((_, _, behind)) = scan.country(past).filter(|_| past > at) {
            // `Thứ trưởng Kiều Anh X`: a surname that a country's name goes on with.
            let surname = capital && scan.lexeme(past - 1, known.surname).is_some() && scan.tokens[past - 1].capital;
            return name_at(scan, behind_letters(scan, behind)).filter(|_| !begins && !surname).map(|_| past);
        }
        let token = scan.token(past).filter(|t| !t.fresh_line || past == at)?;
        let joins = token.is(',') || token.is_dash() || scan.lexeme(past, known.joiner).is_some();
        if joins {
            if begins && past > at {
                return None;
            }
            (begins, capital, small, closed) = (true, false, 0, false);
            past += 1;
            continue;
        }
        // `Bộ trưởng An ninh nội địa X`, `phụ trách các vấn đề châu Phi X`: what is known of a portfolio may begin in small letters.
        if let Some((_, after)) = scan.lexeme(past, known.portfolio).filter(|_| begins && !token.capital) {
            (begins, capital, small, closed) = (false, false, 0, true);
            past = after;
            continue;
        }
        if !token.is_word() || acts(scan, past) {
            return None;
        }
        if token.capital {
            let body = scan.lexeme(past, known.not_name);
            // Two words with capitals are a name, unless the first is that of a body.
            let term = [known.field, known.portfolio].iter().filter_map(|c| scan.lexeme(past, *c)).map(|(_, after)| after).max();
            // Behind a field that ends in small letters two words with capitals are the name.
            let named = || name_at(scan, past).is_some_and(|n| n.len() >= 2);
            if capital && term.is_none() && body.is_none() {
                // `đảng Xanh X Y`: one word is what a party is called.
                return (opens > at && past == opens + 1 && named()).then_some(past);
            }
            if (small > 0 || closed) && term.is_none() && body.is_none() && named() {
                return Some(past);
            }
            (begins, capital, small, closed) = (false, body.is_none(), 0, term.is_some());
            past = term.or(body.map(|(_, after)| after)).unwrap_or(past + 1);
            capital &= term.is_none();
            continue;
        }
        small += 1;
        // `Bộ trưởng Ama bin Kofi Mensah`: inside a name.
        if begins || small > SMALL || capital && scan.lexeme(past, known.particle).is_some() {
            return None;
        }
        capital = false;
        past += 1;
    }
    None
}

/// Past the letters of a body in brackets, and past a form of address: `(KPC) Sheikh X`.
fn behind_letters(scan: &Scan<'_>, at: usize) -> usize {
    let is = |at: usize, mark: char| scan.token(at).is_some_and(|t| t.is(mark));
    let past = if is(at, '(') && is(at + 2, ')') { at + 3 } else { at };
    scan.lexeme(past, scan.known().honorific).map_or(past, |(_, past)| past)
}

/// `ông X, Chủ tịch Cơ quan Công nghiệp Biển Kenya,`: the country of the body that stands at `at`, behind an office, and one past it, where
/// a mark closes it.
pub(super) fn of_body(scan: &Scan<'_>, at: usize) -> Option<(Country, usize)> {
    let known = scan.known();
    let body = [known.not_name, known.ministry, known.organ, known.institution, known.field].iter().any(|c| scan.lexeme(at, *c).is_some());
    if scan.pack.language != Language::Vietnamese || !body || !scan.token(at).is_some_and(|t| t.capital) {
        return None;
    }
    let inside = |i: &usize| scan.token(*i).is_some_and(|t| t.is_word() && !t.fresh_line) && (*i == at || !acts(scan, *i));
    let (country, _, past) = (at..at + LONGEST).take_while(inside).skip(1).find_map(|i| scan.country(i))?;
    let closed = scan.token(past).is_none_or(|t| matches!(t.kind, TokenKind::Mark(',' | '.' | ')' | ';')));
    closed.then_some((country, past))
}

/// Whether a word at `at` tells that somebody else begins, or acts.
fn acts(scan: &Scan<'_>, at: usize) -> bool {
    let known = scan.known();
    let classes = [
        known.office,
        known.honorific,
        known.pronoun,
        known.encounter,
        known.say,
        known.auxiliary,
        known.future,
        known.preposition,
        known.done,
    ];
    classes.iter().any(|c| scan.lexeme(at, *c).is_some())
}
