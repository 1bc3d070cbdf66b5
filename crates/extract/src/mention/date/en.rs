//! Dates as English says them: `May 5-7, 2025`, `from 28 April to 2 May`, `the first half of 2024`, `on Wednesday`.

use super::{DASHES, SLASHES, clock, day, is_word, mark, numeric, relative, word, year, ymd};
use crate::mention::find::Scan;
use crate::value::date::{ReadDate, Ymd};

/// The shortest name of a month, in letters, that is nothing else in small ones: march and may are.
const LONG: usize = 6;

fn month_name(scan: &Scan<'_>, at: usize) -> Option<i8> {
    let (value, _) = scan.lexeme(at, scan.known().month)?;
    let token = scan.token(at)?;
    // `29 january`, `january 29`.
    let number = |at: Option<usize>| at.and_then(|at| scan.token(at)).is_some_and(|t| t.is_number());
    let small = || token.span.len() >= LONG && (number(at.checked_sub(1)) || number(Some(at + 1)));
    (token.capital || small()).then(|| scan.packs.value(value).parse().ok()).flatten()
}

fn ordinal_end(scan: &Scan<'_>, at: usize) -> usize {
    let suffix = matches!(scan.text_of(at), "st" | "nd" | "rd" | "th") && scan.token(at).is_some_and(|t| !t.spaced);
    if suffix { at + 1 } else { at }
}

pub(super) fn date_at(scan: &Scan<'_>, at: usize) -> Option<(ReadDate, usize)> {
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
            if let Some(days) = weekdays(scan, here) {
                return Some(days);
            }
            let (first, past) = english_first(scan, here)?;
            let (last, past) = english_rest(scan, past, first)?;
            return Some(of_year(scan, first, last, past).unwrap_or((ReadDate::Range(first, last), past)));
        }
        if let Some(found) = english_part(scan, at) {
            return Some(found);
        }
        month_name(scan, at)?;
    } else if !token.is_number() {
        return None;
    } else if let Some(months) = months_of(scan, at) {
        return Some(months);
    }
    let (first, past) = english_first(scan, at)?;
    if let Some((last, past)) = english_rest(scan, past, first) {
        return Some(of_year(scan, first, last, past).unwrap_or((ReadDate::Range(first, last), past)));
    }
    if first.month.is_none() && first.year.is_none() {
        return None;
    }
    // `Jan Novak`: a short form beside a word with a capital that no lexicon holds is a name.
    let named = |next: &crate::text::token::Token| next.is_word() && next.capital && !next.fresh_line && scan.phrases_at(past).is_empty();
    if first.year.is_none() && first.day.is_none() && scan.text_of(at).len() == 3 && scan.token(past).is_some_and(named) {
        return None;
    }
    // "May" and "March" are words too: a month alone needs a word of dates before it.
    if first.year.is_none() && first.day.is_none() && at.checked_sub(1).and_then(|b| word(scan, b)).is_none() {
        return None;
    }
    Some((first.into(), past))
}

/// `Sunday to Tuesday`: two days of the week, and one past them.
fn weekdays(scan: &Scan<'_>, at: usize) -> Option<(ReadDate, usize)> {
    let day = |at: usize| {
        let (value, past) = scan.lexeme(at, scan.known().weekday)?;
        Some((scan.packs.value(value).parse::<i8>().ok()?, past)).filter(|_| scan.token(at).is_some_and(|t| t.capital))
    };
    let (first, to) = day(at)?;
    let (last, past) = day(to + 1).filter(|_| matches!(word(scan, to), Some("to" | "and")))?;
    Some((ReadDate::Weekdays { first, last }, past))
}

/// `January to March last year`: months of a year told from the document's own.
fn of_year(scan: &Scan<'_>, first: Ymd, last: Ymd, past: usize) -> Option<(ReadDate, usize)> {
    let months = first.year.is_none() && last.year.is_none() && first.day.is_none() && last.day.is_none();
    let (from, to) = first.month.zip(last.month).filter(|(from, to)| months && from <= to)?;
    let behind = if is_word(scan, past, "of") { past + 1 } else { past };
    match relative(scan, behind) {
        Some((ReadDate::Years(years), end)) => Some((ReadDate::PartOf { years, from, to }, end)),
        _ => None,
    }
}

/// A whole number at `at`, in digits or as a word.
fn count_at(scan: &Scan<'_>, at: usize) -> Option<i8> {
    let spelt = || scan.packs.number(scan.lexeme(at, scan.known().numeral)?.0).map(|n| n as i8);
    scan.integer(at).map(|n| n as i8).or_else(spelt)
}

/// `eight months of 2024`, `seven months of this year`: from January on.
fn months_of(scan: &Scan<'_>, at: usize) -> Option<(ReadDate, usize)> {
    let to = count_at(scan, at).filter(|n| (2..=12).contains(n) && is_word(scan, at + 1, "month") && is_word(scan, at + 2, "of"))?;
    if let Some(y) = year(scan, at + 3) {
        return Some((ReadDate::Part { year: Some(y), from: 1, to }, at + 4));
    }
    match relative(scan, at + 3) {
        Some((ReadDate::Years(years), end)) => Some((ReadDate::PartOf { years, from: 1, to }, end)),
        _ => None,
    }
}

/// `the first half of 2024`, `the first nine months of 2024`, `the second quarter`.
fn english_part(scan: &Scan<'_>, at: usize) -> Option<(ReadDate, usize)> {
    if let Some(months) = months_of(scan, at) {
        return Some(months);
    }
    let kind = word(scan, at)?;
    let mut past = at + 1;
    let (from, to) = match kind {
        "first-half" => (1, 6),
        "second-half" => (7, 12),
        "quarter-1" => (1, 3),
        "quarter-2" => (4, 6),
        "quarter-3" => (7, 9),
        "quarter-4" => (10, 12),
        "first-of" => {
            let count = count_at(scan, past)?;
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
    let behind = if is_word(scan, past, "of") || is_word(scan, past, "in") { past + 1 } else { past };
    if let Some(y) = year(scan, behind) {
        return Some((ReadDate::Part { year: Some(y), from, to }, behind + 1));
    }
    if let Some((ReadDate::Years(years), end)) = relative(scan, behind) {
        return Some((ReadDate::PartOf { years, from, to }, end));
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
        let name = scan.lexeme(at, scan.known().month)?.1;
        let mut past = name;
        if mark(scan, past, &['.']) {
            past += 1;
        }
        if let Some(d) = day(scan, past).filter(|_| scan.digits(past) <= 2) {
            past = ordinal_end(scan, past + 1);
            // `May 12/2022`, too.
            let comma = if mark(scan, past, &[',', '/']) { past + 1 } else { past };
            return match year(scan, comma) {
                Some(y) => Some((ymd(Some(y), Some(m), Some(d)), comma + 1)),
                None => Some((ymd(None, Some(m), Some(d)), past)),
            };
        }
        let of = if is_word(scan, past, "of") || mark(scan, past, &[',']) { past + 1 } else { past };
        return match year(scan, of) {
            Some(y) => Some((ymd(Some(y), Some(m), None), of + 1)),
            // `in October.`: the stop is that of the sentence.
            None => Some((ymd(None, Some(m), None), name)),
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
    let d = day(scan, at).filter(|_| !minutes(scan, at))?;
    let mut past = ordinal_end(scan, at + 1);
    // `5-May-2025`.
    let tight = mark(scan, past, SLASHES) && !scan.token(past)?.spaced;
    if tight || is_word(scan, past, "of") {
        past += 1;
    }
    let m = month_name(scan, past)?;
    past = scan.lexeme(past, scan.known().month)?.1;
    if tight {
        let y = year(scan, past + 1).filter(|_| mark(scan, past, SLASHES))?;
        return Some((ymd(Some(y), Some(m), Some(d)), past + 2));
    }
    let comma = if mark(scan, past, &[',']) { past + 1 } else { past };
    match year(scan, comma) {
        Some(y) => Some((ymd(Some(y), Some(m), Some(d)), comma + 1)),
        None => Some((ymd(None, Some(m), Some(d)), past)),
    }
}

/// `15:08 November 17`: whether the number at `at` ends a time of day and is no day.
fn minutes(scan: &Scan<'_>, at: usize) -> bool {
    let hour = at.checked_sub(2).is_some_and(|hour| clock(scan, hour));
    hour && scan.digits(at) == 2 && scan.token(at).is_some_and(|t| !t.spaced && !t.fresh_line)
}

fn english_rest(scan: &Scan<'_>, at: usize, first: Ymd) -> Option<(Ymd, usize)> {
    let dash = mark(scan, at, DASHES);
    let to = matches!(word(scan, at), Some("to" | "and"));
    if !dash && !to || dash && clock(scan, at + 1) {
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
    // `between January and April`; otherwise what is joined is two dates.
    let between = || (1..=3).filter_map(|back| at.checked_sub(back)).any(|i| is_word(scan, i, "between"));
    if is_word(scan, at, "and") && !between() {
        return None;
    }
    let (last, past) = english_point(scan, here)?;
    (last.month.is_some() && last.day.is_none()).then_some((last, past))
}
