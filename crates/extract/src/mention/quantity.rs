//! Quantities: a number, its scale, and what it counts.

use crate::mention::find::Scan;
use crate::mention::money::{glued, sign_first, symbol};
use crate::pack::lexicon::ValueId;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::value::{Currency, Unit};

/// The quantity that starts at token `at`: its value in full units, its unit, and one past its last token.
pub fn quantity_at(scan: &Scan<'_>, at: usize) -> Option<(f64, Option<Unit>, usize)> {
    let known = scan.known();
    let mut here = at;
    let mut currency = None;
    let first = sign_first(scan, here);
    if let Some((code, _, past)) = first {
        currency = Some(code);
        here = past;
    } else if let Some(code) = symbol(scan, here) {
        currency = Some(code);
        here += 1;
        if symbol(scan, here).is_some() {
            here += 1;
        }
    } else if let Some((value, past)) = scan.lexeme(here, known.currency)
        && let Some(next) = scan.token(past).filter(|t| t.is_number() || matches!(t.kind, TokenKind::Mark('$')))
    {
        currency = Currency::from_code(scan.packs.value(value));
        here = if next.is_number() { past } else { past + 1 };
    } else if let Some((value, past)) = scan.lexeme(here, known.symbol).map(|(value, past)| (value, past_stop(scan, past)))
        && let Some(next) = scan.token(past).filter(|t| t.is_number())
        // One letter alone is a sign only where it touches the number, or where a scale stands behind.
        && (!next.spaced || scan.text_of(here).len() > 1 || scan.lexeme(past + 1, known.scale).is_some())
    {
        currency = Currency::from_code(scan.packs.value(value));
        here = past;
    } else if scan.text_of(here) == "US" && scan.token(here + 1).is_some_and(|t| t.is_number() && !t.spaced) {
        currency = Currency::from_code("USD");
        here += 1;
    }
    let sum = glued(scan, here).filter(|_| currency.is_none());
    let (mut value, mut past) = match sum {
        Some((code, value)) => {
            currency = Some(code);
            (value, here + 1)
        }
        None => match first.and_then(|(_, number, _)| number) {
            Some(number) => (number, here),
            None => number_at(scan, here, currency.is_some())?,
        },
    };
    // `10-15 tỷ`, `10-15%`: at least the lower end.
    past = upper_end(scan, value, past).unwrap_or(past);
    let mut scaled = false;
    while let Some((scale, end)) = scan.lexeme(past_hyphen(scan, past), known.scale) {
        value *= scan.packs.number(scale)?;
        past = end;
        scaled = true;
    }
    if sum.is_some() && !scaled {
        return None;
    }
    if scaled {
        // `8,421 tỷ` is a whole number, whatever the floating point makes of it.
        value = (value * 100.0).round() / 100.0;
    }
    if let Some(currency) = currency {
        // `$5 million AUD`.
        let own = scan.lexeme(past, known.currency).filter(|_| scan.token(past).is_some_and(|t| t.all_capitals));
        let own = own.and_then(|(code, end)| Some((Currency::from_code(scan.packs.value(code))?, end)));
        let (currency, past) = own.unwrap_or((currency, past));
        return Some((value, Some(Unit::Currency(currency)), past));
    }
    if let Some(code) = symbol(scan, past).filter(|_| scaled || scan.token(past).is_some_and(|t| !t.spaced)) {
        return Some((value, Some(Unit::Currency(code)), past + 1));
    }
    if let Some((code, end)) = scan.lexeme(if scaled || value >= 1000.0 { past_hyphen(scan, past) } else { past }, known.currency) {
        return Some((value, Currency::from_code(scan.packs.value(code)).map(Unit::Currency), end));
    }
    if scan.token(past).is_some_and(|t| t.is('%')) {
        return Some((value, Some(Unit::Percent), past + 1));
    }
    if let Some((counted, end)) = scan.lexeme(past, known.counted).or_else(|| counted_behind(scan, past)) {
        let unit = match scan.packs.value(counted) {
            "people" => Unit::People,
            "percent" => Unit::Percent,
            "measure" => Unit::Measure,
            _ => Unit::Count,
        };
        return Some((value, Some(unit), end));
    }
    if let Some(unit) = shared(scan, past).or_else(|| shared_back(scan, at, past)).or_else(|| elided(scan, at, past)).filter(|_| scaled) {
        return Some((value, Some(unit), past));
    }
    // A word for a number counts only with a scale or a unit, or with people or things of a country.
    (scan.token(here)?.is_number() || scaled || counted_of(scan, past)).then_some((value, None, past))
}

/// `10-15 tỷ`: one past the upper end of the range whose lower end is `value` and ends at `past`, where the scale or unit of both follows.
fn upper_end(scan: &Scan<'_>, value: f64, past: usize) -> Option<usize> {
    let known = scan.known();
    scan.token(past).filter(|t| t.is_dash() && !t.spaced)?;
    let (upper, end) = number_at(scan, past + 1, false)?;
    let measured = [known.scale, known.currency, known.counted].iter().any(|class| scan.lexeme(end, *class).is_some());
    (upper > value && (measured || scan.token(end).is_some_and(|t| t.is('%')))).then_some(end)
}

/// How many tokens may stand between the ends of a range.
const ENDS: usize = 3;

/// `từ 20 triệu lên gần 50 triệu USD`: the currency of the sum up to which the number that ends at `past` goes in Vietnamese.
fn shared(scan: &Scan<'_>, past: usize) -> Option<Unit> {
    if scan.pack.language != Language::Vietnamese {
        return None;
    }
    let known = scan.known();
    let (_, goes) = scan.lexeme(past, known.until)?;
    let (at, (_, behind)) = (goes..goes + ENDS).find_map(|at| Some((at, number_at(scan, at, false)?)))?;
    let (_, end) = scan.lexeme(behind, known.scale)?;
    let (code, _) = scan.lexeme(end, known.currency)?;
    let loose = (goes..at).all(|i| scan.token(i).is_some_and(|t| t.is_word()));
    Currency::from_code(scan.packs.value(code)).map(Unit::Currency).filter(|_| loose)
}

/// How far before a number the sum may stand that tells its currency, and how near the word that compares them.
const BEFORE: usize = 24;
const COMPARED: usize = 4;

/// `stood at 20 million USD, up from 15 million in 2021`: the currency of the sum with which the number at `at`, which ends
/// at `past`, is compared in English.
fn shared_back(scan: &Scan<'_>, at: usize, past: usize) -> Option<Unit> {
    let known = scan.known();
    let compared = (1..=COMPARED).filter_map(|back| at.checked_sub(back)).any(|i| scan.lexeme(i, known.versus).is_some());
    let noun = scan.token(past).is_some_and(|t| t.is_word())
        && scan.lexeme(past, known.preposition).is_none()
        && scan.lexeme(past, known.locative).is_none();
    if scan.pack.language != Language::English || !compared || noun {
        return None;
    }
    let ends = |i: &usize| !scan.token(*i).is_some_and(|t| t.is('.') || t.is(';'));
    let currency = |i: usize| {
        let code = || scan.lexeme(i, known.currency).and_then(|(code, _)| Currency::from_code(scan.packs.value(code)));
        symbol(scan, i).or_else(code)
    };
    (at.saturating_sub(BEFORE)..at).rev().take_while(ends).find_map(currency).map(Unit::Currency)
}

/// `xuất khẩu đạt 3 tỷ USD, nhập khẩu 400 triệu`: the currency of the sum last told shortly before the number at `at`, which ends at
/// `past`, where a Vietnamese text counts nothing behind it and speaks of nothing but money since.
fn elided(scan: &Scan<'_>, at: usize, past: usize) -> Option<Unit> {
    let known = scan.known();
    let small = [known.preposition, known.locative, known.joiner, known.dateword, known.compare, known.relator, known.purpose];
    let alone = scan.token(past).is_none_or(|t| t.fresh_line || !t.is_word() && !t.is_number())
        || small.iter().any(|class| scan.lexeme(past, *class).is_some());
    if scan.pack.language != Language::Vietnamese || !alone {
        return None;
    }
    let from = at.saturating_sub(ELIDED);
    let money = |code: &str| matches!(code, "trade-turnover" | "exports" | "imports" | "investment" | "none");
    for i in (from..at).rev() {
        if let Some((code, _)) = scan.lexeme(i, known.currency) {
            return Currency::from_code(scan.packs.value(code)).map(Unit::Currency);
        }
        if let Some(code) = symbol(scan, i) {
            return Some(Unit::Currency(code));
        }
        if scan.lexeme(i, known.counted).is_some() || scan.lexeme(i, known.indicator).is_some_and(|(v, _)| !money(scan.packs.value(v))) {
            return None;
        }
    }
    None
}

/// How far before a number the sum may stand whose currency it has.
const ELIDED: usize = 40;

/// How many words may stand between the adjective of a country and what is counted.
const OWNED: usize = 2;

/// `fifteen Kenyan-owned companies`: whether the adjective of a country stands at `past`, and what an English number counts behind it.
fn counted_of(scan: &Scan<'_>, past: usize) -> bool {
    let Some((_, true, end)) = scan.country(past).filter(|_| scan.pack.language == Language::English) else { return false };
    let mut at = end;
    for _ in 0..=OWNED {
        at = past_hyphen(scan, at);
        if scan.lexeme(at, scan.known().counted).is_some() {
            return true;
        }
        match scan.token(at) {
            Some(token) if token.is_word() && !token.capital => at += 1,
            _ => return false,
        }
    }
    false
}

/// How many loose words may stand between an English number and what it counts.
const LOOSE: usize = 2;

/// `ten different new agreements`: what an English number counts, behind words that say nothing of it.
fn counted_behind(scan: &Scan<'_>, past: usize) -> Option<(ValueId, usize)> {
    if scan.pack.language != Language::English {
        return None;
    }
    let mut at = past;
    for _ in 0..LOOSE {
        at = scan.lexeme(at, scan.known().loose)?.1;
        if let Some(found) = scan.lexeme(at, scan.known().counted) {
            return Some(found);
        }
    }
    None
}

/// A number in figures, or in words where a scale or unit follows.
fn number_at(scan: &Scan<'_>, at: usize, _money: bool) -> Option<(f64, usize)> {
    if let Some(text) = scan.number_text(at) {
        return Some((parse(text, scan, at)?, at + 1));
    }
    let (value, past) = scan.lexeme(at, scan.known().numeral)?;
    let value = scan.packs.number(value)?;
    // `fifty-five`: a ten and what comes on top of it.
    let tens = scan.pack.language == Language::English && (20.0..100.0).contains(&value) && value % 10.0 == 0.0;
    let units = scan.lexeme(past_hyphen(scan, past), scan.known().numeral).filter(|_| tens);
    match units.and_then(|(units, end)| Some((scan.packs.number(units)?, end))) {
        Some((units, end)) if (1.0..10.0).contains(&units) => Some((value + units, end)),
        _ => Some(hundreds(scan, value, past).unwrap_or((value, past))),
    }
}

/// `two hundred and fifty`: the hundreds behind `value`, and what comes on top of them.
fn hundreds(scan: &Scan<'_>, value: f64, past: usize) -> Option<(f64, usize)> {
    let known = scan.known();
    let (hundred, behind) = scan.lexeme(past, known.scale).filter(|_| value < 10.0)?;
    let (_, joined) = scan.lexeme(behind, known.joiner)?;
    let (rest, end) = scan.lexeme(joined, known.numeral)?;
    let rest = scan.packs.number(rest)?;
    (scan.packs.number(hundred)? == 100.0 && (1.0..100.0).contains(&rest)).then_some((value * 100.0 + rest, end))
}

/// `300-million`: past a hyphen at `at` that joins two words, else `at`.
fn past_hyphen(scan: &Scan<'_>, at: usize) -> usize {
    let joined = |at: usize| scan.token(at).is_some_and(|t| !t.spaced);
    if scan.token(at).is_some_and(|t| t.is_dash()) && joined(at) && joined(at + 1) { at + 1 } else { at }
}

/// `Rs. 500`: past a full stop at `at`, else `at`.
fn past_stop(scan: &Scan<'_>, at: usize) -> usize {
    if scan.token(at).is_some_and(|t| t.is('.') && !t.spaced) { at + 1 } else { at }
}

fn parse(text: &str, scan: &Scan<'_>, at: usize) -> Option<f64> {
    let vietnamese = scan.pack.language == Language::Vietnamese;
    let (thousands, decimal) = if vietnamese { ('.', ',') } else { (',', '.') };
    let groups = |c: char| {
        let mut parts = text.split(c);
        parts.next().is_some_and(|p| (1..=3).contains(&p.len())) && parts.all(|p| p.len() == 3)
    };
    let plain: String = match (text.contains(thousands), text.contains(decimal)) {
        (false, false) => text.to_owned(),
        (true, true) => text.replace(thousands, "").replace(decimal, "."),
        // `1.300` in Vietnamese, `1,300` in English: thousands; else a decimal as the other language writes it.
        (true, false) if groups(thousands) => text.replace(thousands, ""),
        (true, false) => text.replace(thousands, "."),
        (false, true) if text.matches(decimal).count() > 1 => text.replace(decimal, ""),
        // `150,000 lượt` is thousands as English writes them; `1,300 tỷ` is a decimal.
        (false, true) if vietnamese && groups(decimal) && !text.starts_with('0') && scan.lexeme(at + 1, scan.known().scale).is_none() => {
            text.replace(decimal, "")
        }
        (false, true) => text.replace(decimal, "."),
    };
    plain.parse().ok()
}
