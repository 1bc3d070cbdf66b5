//! Dates as a text says them, in both languages, from numbers, months and the small words around them.

use crate::mention::find::Scan;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::value::date::{ReadDate, Ymd};

/// The date that starts at token `at`, and one past its last token.
pub fn date_at(scan: &Scan<'_>, at: usize) -> Option<(ReadDate, usize)> {
    match scan.pack.language {
        Language::Vietnamese => vietnamese(scan, at),
        Language::English => english(scan, at),
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

const SLASHES: &[char] = &['/', '-', '–', '.'];
const DASHES: &[char] = &['-', '–', '—'];

fn ymd(year: Option<i16>, month: Option<i8>, day: Option<i8>) -> Ymd {
    Ymd { year, month, day }
}

/// `5/5/2025`, `5-5-2025`, `5/5`, `2025-05-06`, and dots inside one number: `5.5.2025`.
fn numeric(scan: &Scan<'_>, at: usize) -> Option<(Ymd, usize)> {
    if let Some(date) = dotted(scan, at) {
        return Some((date, at + 1));
    }
    if let Some(y) = year(scan, at) {
        let (sep, m, d) = (mark(scan, at + 1, &['-', '/']), month_number(scan, at + 2)?, day(scan, at + 4)?);
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
    if scan.pack.language == Language::Vietnamese && unit == "year" && offset != 0 && at.checked_sub(1).is_some_and(counted) {
        return None;
    }
    let read = match unit {
        "day" => ReadDate::Days(offset),
        "month" => ReadDate::Months(offset),
        "year" => ReadDate::Years(offset),
        "same-day" => ReadDate::SameDay,
        "annual" => ReadDate::Annual,
        "half" => ReadDate::Part { year: None, from: 1, to: 6 },
        _ => return None,
    };
    Some((read, past))
}

// ---- Vietnamese ----------------------------------------------------------------------------------------------

fn vietnamese(scan: &Scan<'_>, at: usize) -> Option<(ReadDate, usize)> {
    if let Some(found) = relative(scan, at) {
        return Some(found);
    }
    let token = scan.token(at)?;
    let mut here = at;
    let mut led = false;
    if token.is_word() {
        match word(scan, at)? {
            "from" | "period" => {
                here += 1;
                led = true;
                if is_word(scan, here, "period") {
                    here += 1;
                }
                if is_word(scan, here, "part-of-day") {
                    here += 1;
                }
                if is_word(scan, here, "year") && year(scan, here + 1).is_none() {
                    return None;
                }
            }
            "part-of-day" | "day" | "days" => {}
            "month" | "year" => {}
            "quarter" => return quarter(scan, at),
            _ => return None,
        }
        while matches!(word(scan, here), Some("part-of-day")) {
            here += 1;
            led = true;
        }
        if matches!(word(scan, here), Some("day" | "days")) {
            here += 1;
            led = true;
        }
    } else if !token.is_number() {
        return None;
    }
    if let Some(months) = months_of_year(scan, here) {
        return Some(months);
    }
    let (first, past) = vietnamese_point(scan, here, led)?;
    if let Some((last, past)) = vietnamese_rest(scan, past, first) {
        return Some((ReadDate::Range(first, last), past));
    }
    // A day alone is a date only behind a word that says so.
    if first.month.is_none() && first.year.is_none() {
        return None;
    }
    Some((first.into(), past))
}

/// `6 tháng đầu năm 2024`.
fn months_of_year(scan: &Scan<'_>, at: usize) -> Option<(ReadDate, usize)> {
    let count = month_number(scan, at)?;
    if !is_word(scan, at + 1, "month") || !is_word(scan, at + 2, "first-of") {
        return None;
    }
    let (_, mut past) = scan.lexeme(at + 2, scan.known().dateword)?;
    if is_word(scan, past, "year") {
        past += 1;
    }
    match year(scan, past) {
        Some(y) => Some((ReadDate::Part { year: Some(y), from: 1, to: count }, past + 1)),
        None => Some((ReadDate::Part { year: None, from: 1, to: count }, past)),
    }
}

fn quarter(scan: &Scan<'_>, at: usize) -> Option<(ReadDate, usize)> {
    let text = scan.text_of(at + 1);
    let number = match text {
        "I" | "1" => 1,
        "II" | "2" => 2,
        "III" | "3" => 3,
        "IV" | "4" => 4,
        _ => return None,
    };
    let mut past = at + 2;
    if mark(scan, past, SLASHES) || is_word(scan, past, "year") {
        past += 1;
    }
    let y = year(scan, past);
    let past = if y.is_some() { past + 1 } else { at + 2 };
    Some((ReadDate::Part { year: y, from: number * 3 - 2, to: number * 3 }, past))
}

/// One date: `6/5/2025`, `6 tháng 5 năm 2025`, `tháng 5/2025`, `năm 2025`, or a day whose month comes later.
fn vietnamese_point(scan: &Scan<'_>, at: usize, led: bool) -> Option<(Ymd, usize)> {
    if is_word(scan, at, "year") {
        return year(scan, at + 1).map(|y| (ymd(Some(y), None, None), at + 2));
    }
    if is_word(scan, at, "month") {
        let m = month_number(scan, at + 1)?;
        let past = at + 2;
        if (mark(scan, past, SLASHES) && !scan.token(past)?.spaced || is_word(scan, past, "year"))
            && let Some(y) = year(scan, past + 1)
        {
            return Some((ymd(Some(y), Some(m), None), past + 2));
        }
        return Some((ymd(None, Some(m), None), past));
    }
    if let Some((date, past)) = numeric(scan, at)
        && (led || date.year.is_some() || mark(scan, at + 1, &['/']))
    {
        return Some((date, past));
    }
    // `5-2010`, `11/2022`: a month and its year.
    if let Some(m) = month_number(scan, at)
        && mark(scan, at + 1, &['/', '-'])
        && !scan.token(at + 1)?.spaced
        && let Some(y) = year(scan, at + 2)
    {
        return Some((ymd(Some(y), Some(m), None), at + 3));
    }
    if let Some(y) = year(scan, at) {
        let range = mark(scan, at + 1, DASHES) && year(scan, at + 2).is_some();
        return (range || led).then_some((ymd(Some(y), None, None), at + 1));
    }
    let d = day(scan, at)?;
    if is_word(scan, at + 1, "month") {
        let (m, past) = vietnamese_point(scan, at + 1, true)?;
        return Some((ymd(m.year, m.month, Some(d)), past));
    }
    // `13-12`, day and month as some papers write them.
    if led
        && mark(scan, at + 1, &['-'])
        && !scan.token(at + 1)?.spaced
        && let Some(m) = month_number(scan, at + 2)
        && !mark(scan, at + 3, &['/', '-'])
        && !is_word(scan, at + 3, "month")
    {
        return Some((ymd(None, Some(m), Some(d)), at + 3));
    }
    Some((ymd(None, None, Some(d)), at + 1))
}

/// The end of a range whose first date is `first`: `-7/5/2025`, `đến ngày 12/5`, `và 13/12`.
fn vietnamese_rest(scan: &Scan<'_>, at: usize, first: Ymd) -> Option<(Ymd, usize)> {
    let dash = mark(scan, at, DASHES);
    let joined = matches!(word(scan, at), Some("to"));
    let and = matches!(word(scan, at), Some("and")) || mark(scan, at, &[',']);
    if !dash && !joined && !and {
        return None;
    }
    if and && first.month.is_some() {
        return None;
    }
    let mut here = at + 1;
    if joined && is_word(scan, here, "part-of-day") {
        here += 1;
    }
    if matches!(word(scan, here), Some("day" | "days")) {
        here += 1;
    }
    let (mut last, past) = vietnamese_point(scan, here, true)?;
    if and && last.month.is_none() && (mark(scan, past, &[',']) || is_word(scan, past, "and")) {
        // `12, 13 và 14/12`.
        return vietnamese_rest(scan, past, first);
    }
    if last.year.is_some() && last.month.is_none() && first.month.is_none() && first.day.is_some() {
        return None;
    }
    if first.day.is_some() && last.day.is_none() || first.month.is_none() && last.month.is_none() && last.year.is_none() {
        return None;
    }
    if first.year.is_some() && first.month.is_none() && last.day.is_some() {
        return None;
    }
    if last.month.is_none() && last.year.is_none() {
        last.month = first.month;
        last.year = first.year;
    }
    Some((last, past))
}

// ---- English -------------------------------------------------------------------------------------------------

fn month_name(scan: &Scan<'_>, at: usize) -> Option<i8> {
    let (value, _) = scan.lexeme(at, scan.known().month)?;
    let token = scan.token(at)?;
    token.capital.then(|| scan.packs.value(value).parse().ok()).flatten()
}

fn ordinal_end(scan: &Scan<'_>, at: usize) -> usize {
    let suffix = matches!(scan.text_of(at), "st" | "nd" | "rd" | "th") && scan.token(at).is_some_and(|t| !t.spaced);
    if suffix { at + 1 } else { at }
}

fn english(scan: &Scan<'_>, at: usize) -> Option<(ReadDate, usize)> {
    if let Some(found) = relative(scan, at) {
        return Some(found);
    }
    let token = scan.token(at)?;
    if token.is_word() {
        if let Some((value, past)) = scan.lexeme(at, scan.known().weekday)
            && token.capital
        {
            let day: i8 = scan.packs.value(value).parse().ok()?;
            let toward = match at.checked_sub(1).and_then(|b| word(scan, b)) {
                Some("next") => 1,
                Some("last") => -1,
                _ => 0,
            };
            // A weekday beside a date is only its name.
            let mut here = past;
            if mark(scan, here, &[',']) {
                here += 1;
            }
            if let Some((date, past)) = english_point(scan, here).filter(|(d, _)| d.day.is_some()) {
                return Some((date.into(), past));
            }
            return Some((ReadDate::Weekday { day, toward }, past));
        }
        if matches!(word(scan, at), Some("from" | "between" | "period")) {
            let here = at + 1;
            let (first, past) = english_first(scan, here)?;
            let (last, past) = english_rest(scan, past, first)?;
            return Some((ReadDate::Range(first, last), past));
        }
        if let Some(found) = english_part(scan, at) {
            return Some(found);
        }
        month_name(scan, at)?;
    } else if !token.is_number() {
        return None;
    }
    let (first, past) = english_first(scan, at)?;
    if let Some((last, past)) = english_rest(scan, past, first) {
        return Some((ReadDate::Range(first, last), past));
    }
    if first.month.is_none() && first.year.is_none() {
        return None;
    }
    if first.year.is_none() && first.day.is_none() {
        // "May" and "March" are words too: a month alone needs a word of dates before it.
        let led = at.checked_sub(1).and_then(|b| word(scan, b));
        let toward = match led {
            Some("last") => -1i8,
            Some("next") => 1,
            Some(_) => 0,
            None => return None,
        };
        let _ = toward;
    }
    Some((first.into(), past))
}

/// `the first half of 2024`, `the first nine months of 2024`, `the second quarter`.
fn english_part(scan: &Scan<'_>, at: usize) -> Option<(ReadDate, usize)> {
    let kind = word(scan, at)?;
    let mut past = at + 1;
    let (from, to) = match kind {
        "first-half" => (1, 6),
        "second-half" => (7, 12),
        "first-of" => {
            let count = match scan.integer(past) {
                Some(n) => n as i8,
                None => {
                    let (value, _) = scan.lexeme(past, scan.known().numeral)?;
                    scan.packs.number(value)? as i8
                }
            };
            past += 1;
            if !is_word(scan, past, "month") || !(1..=12).contains(&count) {
                return None;
            }
            past += 1;
            (1, count)
        }
        _ => return None,
    };
    if kind != "first-of" {
        past = scan.lexeme(at, scan.known().dateword)?.1;
    }
    if is_word(scan, past, "of") {
        if let Some(y) = year(scan, past + 1) {
            return Some((ReadDate::Part { year: Some(y), from, to }, past + 2));
        }
        if let Some((ReadDate::Years(_), end)) = relative(scan, past + 1) {
            return Some((ReadDate::Part { year: None, from, to }, end));
        }
    }
    Some((ReadDate::Part { year: None, from, to }, past))
}

/// A date, or a day or year that only a range makes one.
fn english_first(scan: &Scan<'_>, at: usize) -> Option<(Ymd, usize)> {
    if let Some(found) = english_point(scan, at) {
        return Some(found);
    }
    let d = day(scan, at)?;
    Some((ymd(None, None, Some(d)), ordinal_end(scan, at + 1)))
}

fn english_point(scan: &Scan<'_>, at: usize) -> Option<(Ymd, usize)> {
    if let Some(m) = month_name(scan, at) {
        let mut past = scan.lexeme(at, scan.known().month)?.1;
        if mark(scan, past, &['.']) {
            past += 1;
        }
        if let Some(d) = day(scan, past).filter(|_| scan.digits(past) <= 2) {
            past = ordinal_end(scan, past + 1);
            let comma = if mark(scan, past, &[',']) { past + 1 } else { past };
            return match year(scan, comma) {
                Some(y) => Some((ymd(Some(y), Some(m), Some(d)), comma + 1)),
                None => Some((ymd(None, Some(m), Some(d)), past)),
            };
        }
        let of = if is_word(scan, past, "of") || mark(scan, past, &[',']) { past + 1 } else { past };
        return match year(scan, of) {
            Some(y) => Some((ymd(Some(y), Some(m), None), of + 1)),
            None => Some((ymd(None, Some(m), None), past)),
        };
    }
    if let Some((date, past)) = numeric(scan, at)
        && date.year.is_some()
    {
        return Some((date, past));
    }
    if let Some(y) = year(scan, at) {
        return (!scan.counts_something(at)).then_some((ymd(Some(y), None, None), at + 1));
    }
    let d = day(scan, at)?;
    let mut past = ordinal_end(scan, at + 1);
    if is_word(scan, past, "of") {
        past += 1;
    }
    let m = month_name(scan, past)?;
    past = scan.lexeme(past, scan.known().month)?.1;
    let comma = if mark(scan, past, &[',']) { past + 1 } else { past };
    match year(scan, comma) {
        Some(y) => Some((ymd(Some(y), Some(m), Some(d)), comma + 1)),
        None => Some((ymd(None, Some(m), Some(d)), past)),
    }
}

fn english_rest(scan: &Scan<'_>, at: usize, first: Ymd) -> Option<(Ymd, usize)> {
    let dash = mark(scan, at, DASHES);
    let to = matches!(word(scan, at), Some("to" | "and"));
    if !dash && !to {
        return None;
    }
    let here = at + 1;
    // `May 5-7, 2025`: the month stands only once, before; `2023-25`.
    if first.month.is_some() && first.day.is_some() {
        if let Some(d) = day(scan, here).filter(|_| scan.digits(here) <= 2 && month_name(scan, ordinal_end(scan, here + 1)).is_none()) {
            if is_word(scan, at, "and") && first.year.is_some() {
                return None;
            }
            let past = ordinal_end(scan, here + 1);
            let comma = if mark(scan, past, &[',']) { past + 1 } else { past };
            return match year(scan, comma) {
                Some(y) => Some((ymd(Some(y), first.month, Some(d)), comma + 1)),
                None => Some((ymd(first.year, first.month, Some(d)), past)),
            };
        }
        let (last, past) = english_point(scan, here)?;
        return (last.day.is_some()).then_some((last, past));
    }
    if first.day.is_some() {
        let (last, past) = english_point(scan, here)?;
        return last.day.is_some().then_some((last, past));
    }
    if first.month.is_none()
        && let Some(from) = first.year
    {
        if is_word(scan, at, "and") {
            return None;
        }
        if let Some(y) = year(scan, here) {
            return Some((ymd(Some(y), None, None), here + 1));
        }
        let short = scan.integer(here).filter(|_| dash && scan.digits(here) == 2)?;
        return Some((ymd(Some(from / 100 * 100 + short as i16), None, None), here + 1));
    }
    if is_word(scan, at, "and") {
        return None;
    }
    let (last, past) = english_point(scan, here)?;
    (last.month.is_some() && last.day.is_none()).then_some((last, past))
}
