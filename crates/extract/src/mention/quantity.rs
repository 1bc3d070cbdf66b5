//! Quantities: a number, its scale, and what it counts.

use crate::mention::find::Scan;
use crate::pack::lexicon::ValueId;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::value::{Currency, Unit};

/// The quantity that starts at token `at`: its value in full units, its unit, and one past its last token.
pub fn quantity_at(scan: &Scan<'_>, at: usize) -> Option<(f64, Option<Unit>, usize)> {
    let known = scan.known();
    let mut here = at;
    let mut currency = None;
    if let Some(code) = symbol(scan, here) {
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
    } else if let Some((value, past)) = scan.lexeme(here, known.symbol)
        && let Some(next) = scan.token(past).filter(|t| t.is_number())
        // One letter alone is a sign only where it touches the number.
        && (!next.spaced || scan.text_of(here).len() > 1)
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
        None => number_at(scan, here, currency.is_some())?,
    };
    // `10-15 tỷ`: the upper end.
    if scan.token(past).is_some_and(|t| t.is_dash() && !t.spaced)
        && let Some((upper, end)) = number_at(scan, past + 1, false)
        && upper > value
        && (scan.lexeme(end, known.scale).is_some() || scan.lexeme(end, known.currency).is_some())
    {
        value = upper;
        past = end;
    }
    let mut scaled = false;
    while let Some((scale, end)) = scan.lexeme(past, known.scale) {
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
        return Some((value, Some(Unit::Currency(currency)), past));
    }
    if let Some(code) = symbol(scan, past).filter(|_| scaled || scan.token(past).is_some_and(|t| !t.spaced)) {
        return Some((value, Some(Unit::Currency(code)), past + 1));
    }
    if let Some((code, end)) = scan.lexeme(past, known.currency) {
        return Some((value, Currency::from_code(scan.packs.value(code)).map(Unit::Currency), end));
    }
    if scan.token(past).is_some_and(|t| t.is('%')) {
        return Some((value, Some(Unit::Percent), past + 1));
    }
    if let Some((counted, end)) = scan.lexeme(past, known.counted).or_else(|| counted_behind(scan, past)) {
        let unit = match scan.packs.value(counted) {
            "people" => Unit::People,
            "percent" => Unit::Percent,
            _ => Unit::Count,
        };
        return Some((value, Some(unit), end));
    }
    // A word for a number counts only with a scale or a unit.
    (scan.token(here)?.is_number() || scaled).then_some((value, None, past))
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

/// `AED90`: the code of a currency that touches a whole number. Only with a scale behind it is it a sum: `COP28` is none.
pub fn glued(scan: &Scan<'_>, at: usize) -> Option<(Currency, f64)> {
    let token = scan.token(at).filter(|t| t.is_word() && t.capital && (4..=9).contains(&t.span.len()))?;
    let text = token.span.of(scan.text);
    let (code, digits) = text.split_at_checked(3)?;
    let number = digits.bytes().all(|b| b.is_ascii_digit());
    Some((Currency::from_code(code).filter(|_| number)?, digits.parse().ok()?))
}

/// Whether `mark` is the sign of a currency.
pub fn is_sign(mark: char) -> bool {
    sign(mark).is_some()
}

/// The code of the currency whose sign `mark` is.
fn sign(mark: char) -> Option<&'static str> {
    Some(match mark {
        '$' => "USD",
        '€' => "EUR",
        '£' => "GBP",
        '¥' => "JPY",
        '₹' => "INR",
        '₩' => "KRW",
        '₫' => "VND",
        _ => return None,
    })
}

fn symbol(scan: &Scan<'_>, at: usize) -> Option<Currency> {
    let code = match scan.token(at)?.kind {
        TokenKind::Mark(mark) => sign(mark)?,
        TokenKind::Word => {
            let next = scan.token(at + 1)?;
            if !next.is('$') || next.spaced && scan.text_of(at) != "US" {
                return None;
            }
            match scan.text_of(at) {
                "US" | "U.S" | "U.S." => "USD",
                "A" | "AU" | "AUD" => "AUD",
                "C" | "CA" => "CAD",
                "NZ" => "NZD",
                "S" => "SGD",
                "HK" => "HKD",
                _ => return None,
            }
        }
        _ => return None,
    };
    Currency::from_code(code)
}

/// A number in figures, or in words where a scale or unit follows.
fn number_at(scan: &Scan<'_>, at: usize, _money: bool) -> Option<(f64, usize)> {
    if let Some(text) = scan.number_text(at) {
        return Some((parse(text, scan, at)?, at + 1));
    }
    let (value, past) = scan.lexeme(at, scan.known().numeral)?;
    Some((scan.packs.number(value)?, past))
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
