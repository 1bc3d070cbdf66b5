//! Dates as a text says them, in both languages, from numbers, months and the small words around them.

mod en;
mod vi;

use crate::mention::find::Scan;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::value::date::{ReadDate, Ymd};

/// The date that starts at token `at`, and one past its last token.
pub fn date_at(scan: &Scan<'_>, at: usize) -> Option<(ReadDate, usize)> {
    match scan.pack.language {
        Language::Vietnamese => vi::date_at(scan, at),
        Language::English => en::date_at(scan, at),
    }
}

/// What a small word of dates is: the value in the table `date-word`.
fn word<'a>(scan: &Scan<'a>, at: usize) -> Option<&'a str> {
    scan.lexeme(at, scan.known().dateword).map(|(value, _)| scan.packs.value(value))
}

fn is_word(scan: &Scan<'_>, at: usize, value: &str) -> bool {
    word(scan, at) == Some(value)
}

fn small(scan: &Scan<'_>, at: usize, range: std::ops::RangeInclusive<i64>) -> Option<i8> {
    let number = scan.integer(at)?;
    range.contains(&number).then_some(number as i8)
}

fn day(scan: &Scan<'_>, at: usize) -> Option<i8> {
    small(scan, at, 1..=31)
}

fn month_number(scan: &Scan<'_>, at: usize) -> Option<i8> {
    small(scan, at, 1..=12)
}

fn year(scan: &Scan<'_>, at: usize) -> Option<i16> {
    let number = scan.integer(at)?;
    (scan.digits(at) == 4 && (1800..=2150).contains(&number)).then_some(number as i16)
}

fn mark(scan: &Scan<'_>, at: usize, marks: &[char]) -> bool {
    matches!(scan.token(at).map(|t| t.kind), Some(TokenKind::Mark(m)) if marks.contains(&m))
}

/// The last token at which what heads a text begins.
const HEAD: usize = 1;
const SLASHES: &[char] = &['/', '-', '–', '.'];
const DASHES: &[char] = &['-', '–', '—'];

/// `07:30`: a time of day and no day.
fn clock(scan: &Scan<'_>, at: usize) -> bool {
    scan.token(at).is_some_and(|t| t.is_number()) && scan.token(at + 1).is_some_and(|t| t.is(':') && !t.spaced)
}

fn ymd(year: Option<i16>, month: Option<i8>, day: Option<i8>) -> Ymd {
    Ymd { year, month, day }
}

/// `5/5/2025`, `5-5-2025`, `5/5`, `2025-05-06`, and dots inside one number: `5.5.2025`.
fn numeric(scan: &Scan<'_>, at: usize) -> Option<(Ymd, usize)> {
    if let Some(date) = dotted(scan, at) {
        return Some((date, at + 1));
    }
    if let Some(y) = year(scan, at) {
        let (sep, m) = (mark(scan, at + 1, &['-', '/']), month_number(scan, at + 2)?);
        // `date 2025-05` heads a text of which only the month is known.
        let parted = scan.token(at + 3).is_none_or(|t| t.spaced || t.fresh_line);
        if sep && at <= HEAD && scan.digits(at + 2) == 2 && parted {
            return Some((ymd(Some(y), Some(m), None), at + 3));
        }
        let d = day(scan, at + 4)?;
        return (sep && mark(scan, at + 3, &['-', '/'])).then_some((ymd(Some(y), Some(m), Some(d)), at + 5));
    }
    let first = day(scan, at)?;
    if !mark(scan, at + 1, SLASHES) || scan.token(at + 1)?.spaced {
        return None;
    }
    let second = day(scan, at + 2)?;
    let slash = mark(scan, at + 1, &['/']);
    let (d, m) = if second > 12 && first <= 12 && scan.pack.language == Language::English { (second, first) } else { (first, second) };
    let whole = mark(scan, at + 3, SLASHES) && !scan.token(at + 3)?.spaced;
    if whole && let Some(y) = year(scan, at + 4) {
        return (m <= 12).then_some((ymd(Some(y), Some(m), Some(d)), at + 5));
    }
    (slash && m <= 12).then_some((ymd(None, Some(m), Some(d)), at + 3))
}

fn dotted(scan: &Scan<'_>, at: usize) -> Option<Ymd> {
    let text = scan.number_text(at)?;
    let mut parts = text.split('.');
    let (d, m, y) = (parts.next()?, parts.next()?, parts.next());
    if parts.next().is_some() || d.len() > 2 || m.len() > 2 {
        return None;
    }
    let (d, m): (i8, i8) = (d.parse().ok()?, m.parse().ok()?);
    let y = match y {
        Some(y) if y.len() == 4 => Some(y.parse().ok()?),
        Some(_) => return None,
        // `10.9` alone is a number; behind a word for a day it is a date, and the caller asks only there.
        None => None,
    };
    ((1..=31).contains(&d) && (1..=12).contains(&m)).then(|| ymd(y, Some(m), Some(d)))
}

fn relative(scan: &Scan<'_>, at: usize) -> Option<(ReadDate, usize)> {
    let (value, past) = scan.lexeme(at, scan.known().relative)?;
    let (unit, offset) = scan.packs.value(value).split_once(':').unwrap_or((scan.packs.value(value), "0"));
    let offset: i8 = offset.parse().ok()?;
    // `5 năm tới`, `những năm qua`: years that are counted, none that is meant.
    let counted = |b: usize| {
        scan.token(b).is_some_and(|t| t.is_number())
            || scan.lexeme(b, scan.known().numeral).is_some()
            || scan.lexeme(b, scan.known().several).is_some()
    };
    // `tháng 3 năm ngoái`, `ngày 5/2 năm tới`: the number is that of a month.
    let month = at.checked_sub(2).is_some_and(|b| is_word(scan, b, "month") || mark(scan, b, &['/']));
    if scan.pack.language == Language::Vietnamese
        && matches!(unit, "year" | "month")
        && offset != 0
        && !month
        && at.checked_sub(1).is_some_and(counted)
    {
        return None;
    }
    // `cũng trong ngày 29-5`: the day itself is told behind.
    if unit == "same-day" && scan.token(past).is_some_and(|t| t.is_number()) {
        return None;
    }
    let read = match unit {
        "day" => ReadDate::Days(offset),
        "month" => ReadDate::Months(offset),
        "year" => ReadDate::Years(offset),
        "same-day" if offset == 0 => ReadDate::SameDay,
        "same-day" => ReadDate::FromDay(offset),
        "annual" => ReadDate::Annual,
        _ => return None,
    };
    Some((read, past))
}
