//! What a Vietnamese text says a minister is in charge of, between the office and the country: any words of it.

use super::PersonMention;
use crate::mention::find::Scan;
use crate::mention::name::name_at;
use crate::text::language::Language;

/// Most tokens of what one is in charge of.
const LONGEST: usize = 18;
/// Most words in small letters behind one with a capital.
const SMALL: usize = 3;
/// Ministers, their deputies and heads of departments.
const RANKS: std::ops::RangeInclusive<u8> = 4..=6;

/// `Bộ trưởng Ngoại giao, Kiều dân và Hợp tác Khu vực Angola X`, `Thứ trưởng thứ nhất Bộ Ngoại thương và Đầu tư nước ngoài
/// Cuba X`: fields in words that begin with a capital, from `at` to the country of the person named behind it, or to the
/// name; where that begins.
pub(super) fn before_country(scan: &Scan<'_>, at: usize, person: &PersonMention) -> Option<usize> {
    let known = scan.known();
    let holds = person.country.is_none() && person.offices.last().is_some_and(|o| RANKS.contains(&scan.packs.rank(*o)));
    if scan.pack.language != Language::Vietnamese || !holds {
        return None;
    }
    let charge = scan.lexeme(at, known.office_word).filter(|(value, _)| scan.packs.value(*value) == "for");
    let mut past = charge.map_or(at, |(_, past)| past);
    let mut small = 0;
    // Whether a field may begin here, and whether its last word has a capital.
    let (mut begins, mut capital) = (true, false);
    while past < at + LONGEST {
        if let Some((_, _, behind)) = scan.country(past).filter(|_| past > at) {
            // `Thứ trưởng Kiều Anh X`: a surname that a country's name goes on with.
            let surname = capital && scan.lexeme(past - 1, known.surname).is_some() && scan.tokens[past - 1].capital;
            return name_at(scan, behind).filter(|_| !begins && !surname).map(|_| past);
        }
        let token = scan.token(past).filter(|t| !t.fresh_line || past == at)?;
        let joins = token.is(',') || token.is_dash() || scan.lexeme(past, known.joiner).is_some();
        if joins {
            if begins && past > at {
                return None;
            }
            (begins, capital, small) = (true, false, 0);
            past += 1;
            continue;
        }
        if !token.is_word() || acts(scan, past) {
            return None;
        }
        if token.capital {
            let body = scan.lexeme(past, known.not_name);
            // Two words with capitals are a name, unless the first is that of a body.
            let term = scan.lexeme(past, known.field).map(|(_, after)| after);
            if capital && term.is_none() && body.is_none() {
                return None;
            }
            // Behind a field that ends in small letters two words with capitals are the name.
            let named = || name_at(scan, past).is_some_and(|n| n.len() >= 2);
            if small > 0 && term.is_none() && body.is_none() && named() {
                return Some(past);
            }
            (begins, capital, small) = (false, body.is_none(), 0);
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
