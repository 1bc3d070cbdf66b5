//! Fields of a ministry between an office and a name or country, which the lexicon of offices does not list.

use super::link::{is, word};
use crate::mention::find::Scan;
use crate::mention::name::name_at;
use crate::text::language::Language;
use crate::text::token::TokenKind;

/// Most tokens of a portfolio.
const LONGEST: usize = 14;

/// `of Internal and Foreign Trade` before a name; past it.
pub fn before_name(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let known = scan.known();
    if scan.pack.language != Language::English || !matches!(word(scan, at), "of" | "for") {
        return None;
    }
    let capital = |at: usize| scan.token(at).is_some_and(|t| t.is_word() && t.capital);
    let listed = |at: usize| capital(at) && scan.token(at + 1).is_some_and(|t| t.is(',')) && scan.country(at).is_none();
    let fields_of = [known.not_name, known.field, known.portfolio];
    let field = |at: usize| fields_of.iter().any(|c| scan.lexeme(at, *c).is_some()) && capital(at);
    let mut past = at + 1;
    let mut fields = 0;
    // `for Home Affairs X Y`: what is told of the field opens it.
    if capital(past) && !field(past) && field(past + 1) && scan.country(past).is_none() && scan.lexeme(past, known.office).is_none() {
        past += 1;
    }
    while past < at + LONGEST {
        if let Some((_, after)) = fields_of.iter().find_map(|c| scan.lexeme(past, *c)).filter(|_| capital(past)) {
            past = after;
            fields += 1;
        } else if capital(past) && is(scan, past + 1, "also") {
            past += 2;
        } else if scan.token(past).is_some_and(|t| t.is(',')) || matches!(word(scan, past), "also" | "of" | "the") {
            past += 1;
        } else if listed(past) {
            // `for Rivers, Lakes and Trade X Y`.
            past += 1;
        } else if is(scan, past - 1, "also") && capital(past) && (field(past + 1) || whole_name(scan, past + 1)) {
            // `of Transport and Logistics X Y`, `and Development Affairs X Y`: one more, whatever it is.
            past += 1;
            fields += usize::from(scan.lexeme(past - 1, known.office).is_none());
        } else {
            break;
        }
    }
    let one = || fields == 0 && one_word(scan, at + 1);
    if one() {
        return Some(at + 2);
    }
    (fields > 0 && capital(past - 1) && whole_name(scan, past)).then_some(past)
}

/// `of Waters X Y`: whether a field of one word that the lexicon does not know stands at `at`, behind which a name of two words ends.
fn one_word(scan: &Scan<'_>, at: usize) -> bool {
    let capital = |at: usize| scan.token(at).is_some_and(|t| t.is_word() && t.capital && !t.fresh_line);
    let named = name_at(scan, at + 1).is_some_and(|n| n.len() == 2 && !capital(n.past())) && capital(at + 2);
    capital(at) && named && scan.phrases_at(at).is_empty() && whole_name(scan, at + 1)
}

/// `for East Asian and Inland Affairs X Y`: a portfolio of any words in capitals that ends in one of which the lexicons know, before a
/// name; past it.
pub fn of_affairs(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let known = scan.known();
    if scan.pack.language != Language::English || !matches!(word(scan, at), "of" | "for") {
        return None;
    }
    let capital = |at: usize| scan.token(at).is_some_and(|t| t.is_word() && t.capital && !t.fresh_line);
    let title = |at: usize| [known.office, known.honorific].iter().any(|c| scan.lexeme(at, *c).is_some());
    let start = if is(scan, at + 1, "the") { at + 2 } else { at + 1 };
    let named = |past: usize| whole_name(scan, past) && !scan.tokens[past].fresh_line;
    let mut past = start;
    while past < at + LONGEST && !title(past) && (capital(past) || is(scan, past, "also") || scan.token(past).is_some_and(|t| t.is(','))) {
        let field = scan.lexeme(past, known.portfolio).filter(|_| capital(past) && past > start);
        if let Some((_, behind)) = field.filter(|(_, behind)| named(*behind)) {
            return Some(behind);
        }
        past += 1;
    }
    None
}

/// Whether a name of two words or more begins at `at`, and no further office.
fn whole_name(scan: &Scan<'_>, at: usize) -> bool {
    scan.lexeme(at, scan.known().office).is_none() && name_at(scan, at).is_some_and(|n| n.len() >= 2)
}

/// `of the Regional Representative Council X Y`: a body of any words in capitals, the last of which tells that it is one,
/// before a name or its letters in brackets; past it.
pub fn of_body(scan: &Scan<'_>, at: usize) -> Option<usize> {
    if scan.pack.language != Language::English || !matches!(word(scan, at), "of" | "for") {
        return None;
    }
    let title = |at: usize| [scan.known().office, scan.known().honorific].iter().any(|c| scan.lexeme(at, *c).is_some());
    let titled = |at: usize| title(at) && scan.token(at).is_some_and(|t| t.capital);
    let mut past = at + 1;
    let mut end = None;
    while past < at + LONGEST {
        let Some(token) = scan.token(past) else { break };
        let capital = token.is_word() && token.capital;
        let body = scan.lexeme(past, scan.known().not_name).filter(|(value, _)| capital && scan.packs.value(*value) == "body");
        past = match body {
            Some((_, after)) => {
                end = Some(after);
                after
            }
            None if capital && (scan.country(past).is_some() || titled(past)) => break,
            None if capital || token.kind == TokenKind::Possessive || matches!(word(scan, past), "also" | "of" | "the") => past + 1,
            None => break,
        };
    }
    // `of the Council of Rural Elders Mr X`.
    let goes_on = end.filter(|e| past > *e && is(scan, *e, "of"));
    if goes_on.is_some() && (titled(past) || scan.token(past).is_some_and(|t| t.is('('))) {
        return Some(past);
    }
    end.filter(|e| name_at(scan, *e).is_some_and(|n| n.len() >= 2) || scan.token(*e).is_some_and(|t| t.is('(')) || titled(*e))
}

/// `the UN Office on Rivers and Lakes X Y`: more of the name of a body behind the organisation that ends before `at`: words in capitals,
/// the last of which tells that it is one or stands behind a small word, before a name; past it.
pub fn of_organisation(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let capital = |at: usize| scan.token(at).is_some_and(|t| t.is_word() && t.capital && !t.fresh_line);
    let preposition = |at: usize| scan.lexeme(at, scan.known().preposition).is_some_and(|(_, past)| past == at + 1) && !capital(at);
    let small = |at: usize| matches!(word(scan, at), "of" | "for" | "also" | "the") || preposition(at);
    if scan.pack.language != Language::English || !capital(at) {
        return None;
    }
    let named = |at: usize| name_at(scan, at).is_some_and(|n| n.len() >= 2) || scan.token(at).is_some_and(|t| t.is(','));
    let (mut past, mut end) = (at, None);
    while past < at + LONGEST {
        let body = scan.lexeme(past, scan.known().not_name).filter(|(value, _)| capital(past) && scan.packs.value(*value) == "body");
        let comma = scan.token(past).is_some_and(|t| t.is(',')) && capital(past + 1) && end.is_none();
        past = match body {
            Some((_, after)) => after,
            None if capital(past) || small(past) && past > at || comma && past > at => past + 1,
            None => break,
        };
        let closes = body.is_some() || capital(past - 1) && small(past - 2);
        end = Some(past).filter(|past| closes && named(*past)).or(end);
    }
    end
}

/// `of Construction of Vietnam`, `for Trade, Industry and Energy of the Republic of Korea`: a portfolio of any words in
/// capitals before the country whose it is; where the country's name begins.
pub fn of_country(scan: &Scan<'_>, at: usize) -> Option<usize> {
    if scan.pack.language != Language::English || !matches!(word(scan, at), "of" | "for") {
        return None;
    }
    let mut words = 0;
    let mut past = at + 1;
    while past < at + LONGEST {
        let token = scan.token(past)?;
        if words > 0 && is(scan, past, "of") {
            let country = if is(scan, past + 1, "the") { past + 2 } else { past + 1 };
            if scan.country(country).is_some_and(|(_, demonym, _)| !demonym) {
                return Some(country);
            }
            past += 1;
        } else if token.is_word() && token.capital {
            if scan.lexeme(past, scan.known().office).is_some() || scan.country(past).is_some() {
                return None;
            }
            words += 1;
            past += 1;
        } else if token.is(',') || matches!(word(scan, past), "also" | "the" | "for") {
            past += 1;
        } else {
            return None;
        }
    }
    None
}

/// `, Industry and Energy of the Republic of Korea` behind `Minister of Trade`: more of a portfolio of which the lexicon
/// knows the beginning; where the country's name begins, or past the fields before a name.
pub fn rest(scan: &Scan<'_>, office: usize, at: usize) -> Option<usize> {
    let joins = |at: usize| scan.token(at).is_some_and(|t| t.is(',')) || is(scan, at, "also");
    let listed = (office..at).any(|i| matches!(word(scan, i), "of" | "for"));
    // `Minister of Trade of Kenya and X`: behind the country no more of the office stands.
    let told = || (office..at).any(|i| scan.country(i).is_some_and(|(_, demonym, past)| !demonym && past == at));
    if scan.pack.language != Language::English || !listed || told() {
        return None;
    }
    // `Minister for Rural Development Cooperation X`: more words of the portfolio, without a mark.
    let begins = words(scan, at);
    if !joins(begins) {
        return (begins > at && whole_name(scan, begins)).then_some(begins);
    }
    let mut past = begins;
    let (mut known, mut closed, mut joined) = (true, false, false);
    let comma = |at: usize| scan.token(at).is_some_and(|t| t.is(','));
    let ends = |at: usize| comma(at) || scan.token(at).is_some_and(|t| t.is('.') || t.is(';'));
    let between_marks = |at: usize| comma(at) && name_at(scan, at + 1).is_some_and(|n| n.len() >= 2 && ends(n.past()));
    // `and Rivers, Hon. X`.
    let spoken = |at: usize| comma(at) && scan.lexeme(at + 1, scan.known().honorific).is_some();
    while past < at + LONGEST && joins(past) && !(closed && (between_marks(past) || spoken(past))) && !another(scan, begins, past) {
        closed = !scan.token(past).is_some_and(|t| t.is(',')) || joins(past + 1);
        let next = if joins(past + 1) { past + 2 } else { past + 1 };
        joined = is(scan, next - 1, "also");
        if let Some(form) = address_behind(scan, next).filter(|_| joined) {
            return Some(form);
        }
        // `, Food and the Marine`.
        let next = if is(scan, next, "the") { next + 1 } else { next };
        // `and Tunisians Abroad`: a people that one more word goes on with.
        let people = scan.country(next).is_some_and(|(_, demonym, past)| demonym && scan.token(past).is_some_and(|t| t.capital));
        scan.token(next).filter(|t| t.is_word() && t.capital && (people || scan.country(next).is_none()))?;
        // A field, or one word of any kind.
        let affairs = |at: usize| {
            let classes = [scan.known().not_name, scan.known().portfolio];
            scan.token(at).is_some_and(|t| t.capital) && classes.iter().any(|c| scan.lexeme(at, *c).is_some())
        };
        let field = scan.lexeme(next, scan.known().field).map(|(_, after)| after);
        // What stands before the name tells where it begins.
        known = field.is_some() || people || affairs(next + 1);
        past = match field {
            // `and Parliamentary Affairs`.
            Some(after) => after + usize::from(affairs(after)),
            None if people => next + 2 + usize::from(is(scan, next + 2, "abroad")),
            // `and Coastal Affairs`.
            None if affairs(next + 1) || two_words(scan, next) => next + 2,
            None => next + 1,
        };
    }
    if let Some(country) = realm(scan, past) {
        return Some(country);
    }
    // `and Migration, X,`: of any words, where the last is joined and the name stands between marks.
    let named = || name_at(scan, if comma(past) { past + 1 } else { past }).is_some_and(|n| n.len() >= 2);
    (closed && spoken(past) || (known || joined) && named() || closed && between_marks(past)).then_some(past)
}

/// `and Coastal Waters Dr X`: where the form of address and the name begin behind words in capitals, of any kind, at `at`.
fn address_behind(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let known = scan.known();
    let field = |i: usize| {
        let words = scan.token(i).is_some_and(|t| t.is_word() && t.capital && !t.fresh_line) || is(scan, i, "also");
        words && scan.country(i).is_none() && [known.office, known.honorific].iter().all(|c| scan.lexeme(i, *c).is_none())
    };
    let form = at + (at..at + LONGEST / 2).take_while(|i| field(*i)).count();
    let (_, past) = scan.lexeme(form, known.honorific).filter(|_| form > at && scan.token(form).is_some_and(|t| t.capital))?;
    let stop = scan.token(past).is_some_and(|t| t.is('.'));
    name_at(scan, if stop { past + 1 } else { past }).map(|_| form)
}

/// `of Police Dr X`, `to the Government Mr X`: where the form of address begins behind the small word at `at` and words in capitals.
pub fn before_address(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let small = matches!(word(scan, at), "of" | "for" | "to") && scan.pack.language == Language::English;
    let article = if is(scan, at + 1, "the") { at + 2 } else { at + 1 };
    address_behind(scan, article).filter(|_| small)
}

/// `of the Royal Government of Bhutan`: where the country begins behind the word of possession at `at`.
fn realm(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let land = |at: usize| scan.country(at).is_some_and(|(_, demonym, _)| !demonym);
    let capital = |at: usize| scan.token(at).is_some_and(|t| t.is_word() && t.capital && !t.fresh_line);
    let body = |at: usize| capital(at) && scan.lexeme(at, scan.known().not_name).is_some() && is(scan, at + 1, "of");
    let first = if is(scan, at + 1, "the") { at + 2 } else { at + 1 };
    if !is(scan, at, "of") || land(first) {
        return is(scan, at, "of").then_some(first);
    }
    let of = (first..first + 2).find(|i| body(*i)).filter(|i| (first..*i).all(capital))? + 1;
    let behind = if is(scan, of + 1, "the") { of + 2 } else { of + 1 };
    land(behind).then_some(behind)
}

/// `Minister of Trade, and Rosa Quispe`, `and Rosa Quispe, Minister of`: whether what is joined at `at`, behind the first field of a
/// portfolio which ends before `begins`, is somebody else: joined to that one field by both marks, or told by an office of their own.
fn another(scan: &Scan<'_>, begins: usize, at: usize) -> bool {
    let known = scan.known();
    let comma = |at: usize| scan.token(at).is_some_and(|t| t.is(','));
    let Some(next) = (at..at + 2).find(|i| is(scan, *i, "also")).map(|i| i + 1) else { return false };
    // `Minister of Trade and Mr X`, `Minister of Trade, and President X`.
    if [known.honorific, known.office].iter().any(|c| scan.lexeme(next, *c).is_some()) {
        return true;
    }
    let field = [known.not_name, known.field, known.portfolio].iter().any(|c| scan.lexeme(next, *c).is_some());
    let Some(name) = name_at(scan, next).filter(|n| !field && n.len() >= 2) else { return false };
    let behind = if is(scan, name.past() + 1, "the") { name.past() + 2 } else { name.past() + 1 };
    let titled = comma(name.past()) && (scan.country(behind).is_some() || scan.lexeme(behind, known.office).is_some());
    titled || at == begins && comma(at)
}

/// Past the words of a portfolio, in capitals, that stand at `at`.
fn words(scan: &Scan<'_>, at: usize) -> usize {
    let mut past = at;
    while let Some((_, after)) =
        scan.lexeme(past, scan.known().portfolio).filter(|_| scan.token(past).is_some_and(|t| t.capital && !t.fresh_line))
    {
        past = after;
    }
    past
}

/// `Rural Works of Peru`, `Rural Works, X`: whether a field of two words stands at `at`, behind which no name goes on.
fn two_words(scan: &Scan<'_>, at: usize) -> bool {
    let capital = scan.token(at + 1).is_some_and(|t| t.is_word() && t.capital) && scan.country(at + 1).is_none();
    let title =
        [at, at + 1].into_iter().any(|i| [scan.known().office, scan.known().honorific].iter().any(|c| scan.lexeme(i, *c).is_some()));
    capital && !title && (is(scan, at + 2, "of") || is(scan, at + 2, "also") || scan.token(at + 2).is_some_and(|t| t.is(',')))
}

/// `for Refugees, X`: a portfolio of any words in capitals between the office and the comma before a name; where the comma is.
pub fn before_comma(scan: &Scan<'_>, at: usize) -> Option<usize> {
    if scan.pack.language != Language::English || !matches!(word(scan, at), "of" | "for") {
        return None;
    }
    let capital = |at: usize| scan.token(at).is_some_and(|t| t.is_word() && t.capital);
    let land = |at: usize| scan.country(at).is_some() || scan.lexeme(at, scan.known().office).is_some();
    let mut past = at + 1;
    while past < at + LONGEST && (capital(past) && !land(past) || matches!(word(scan, past), "also" | "of" | "the" | "for")) {
        past += 1;
    }
    let comma = past > at + 1 && capital(past - 1) && scan.token(past).is_some_and(|t| t.is(','));
    let spoken = || scan.lexeme(past + 1, scan.known().honorific).is_some();
    (comma && (spoken() || name_at(scan, past + 1).is_some_and(|n| n.len() >= 2))).then_some(past)
}

/// `at the Ministry of Foreign Affairs X`, `of the Department of Trade of Kenya`: the ministry in which somebody holds the office; past
/// its fields before the name, or where the country's name or the comma is.
pub fn at_ministry(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let known = scan.known();
    if scan.pack.language != Language::English
        || scan.lexeme(at, known.locative).is_none() && !matches!(word(scan, at), "of" | "to" | "for")
    {
        return None;
    }
    let article = scan.lexeme(at + 1, known.article).map_or(at + 1, |(_, past)| past);
    let (_, past) = scan.lexeme(article, known.ministry).filter(|_| scan.token(article).is_some_and(|t| t.capital))?;
    let of = if is(scan, past - 1, "of") || is(scan, past - 1, "for") { past - 1 } else { past };
    before_name(scan, of).or_else(|| of_country(scan, of)).or_else(|| before_comma(scan, of))
}

/// `Kenya's Labour and Social Protection Minister`: words in capitals between the country and the office; where the office
/// begins.
pub fn before_office(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let known = scan.known();
    let mut past = at;
    while past < at + 8 {
        if past > at && scan.lexeme(past, known.office).is_some() {
            return Some(past);
        }
        let token = scan.token(past)?;
        // `Kenya Defence Forces (KDF) Chief`.
        let letters = scan.token(past + 1).is_some_and(|t| t.all_capitals) && scan.token(past + 2).is_some_and(|t| t.is(')'));
        if past > at && token.is('(') && letters {
            past += 3;
            continue;
        }
        let capital = token.is_word() && token.capital;
        if capital && (scan.country(past).is_some() || scan.lexeme(past, known.organisation).is_some()) {
            return None;
        }
        if !capital && (past == at || !token.is(',') && !token.is('&') && scan.lexeme(past, known.joiner).is_none()) {
            return None;
        }
        past += 1;
    }
    None
}

/// `Ministry of Finance (MoF) permanent secretary`: where the office begins, in small letters, behind the ministry at `at`.
pub fn behind_ministry(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let mut past = at + 1;
    while past < at + LONGEST {
        let token = scan.token(past).filter(|t| !t.fresh_line)?;
        if token.is('(') {
            past = (past + 2..past + 4).find(|i| scan.token(*i).is_some_and(|t| t.is(')')))? + 1;
        } else if token.is_word() && !token.capital && !matches!(word(scan, past), "of" | "for" | "also" | "the") {
            return scan.lexeme(past, scan.known().office).map(|_| past);
        } else if token.is_word() || token.is(',') || token.is('&') {
            past += 1;
        } else {
            return None;
        }
    }
    None
}
