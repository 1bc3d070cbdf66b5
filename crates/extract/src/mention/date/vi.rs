//! Dates as Vietnamese says them: `ngày 6 tháng 5 năm 2025`, `từ 5-7/5`, `6 tháng đầu năm`.

use super::{DASHES, SLASHES, clock, day, is_word, mark, month_number, numeric, relative, word, year, ymd};
use crate::mention::find::Scan;
use crate::value::date::{ReadDate, Ymd};

pub(super) fn date_at(scan: &Scan<'_>, at: usize) -> Option<(ReadDate, usize)> {
    if let Some(found) = relative(scan, at) {
        return Some(explained(scan, &found).unwrap_or(found));
    }
    let token = scan.token(at)?;
    let mut here = at;
    let mut led = false;
    let mut dated = false;
    if token.is_word()
        && let Some(months) = half(scan, at).or_else(|| months_of_year(scan, at, false))
    {
        return Some(months);
    }
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
            "day" | "days" => dated = true,
            "part-of-day" => {}
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
            dated = true;
        }
    } else if !token.is_number() || at > scan.range.first() && is_word(scan, at - 1, "ordinal") {
        // `đứng thứ 5/12 nước`: a rank among so many.
        return None;
    }
    if let Some(months) = months_of_year(scan, here, dated) {
        return Some(months);
    }
    if here == at && listed_year(scan, at, YEARS) {
        return year(scan, at).map(|y| (ymd(Some(y), None, None).into(), at + 1));
    }
    // `Hiệp định thương mại (1996)`
    if here == at && at > 0 && mark(scan, at - 1, &['(']) && mark(scan, at + 1, &[')']) && scan.digits(at) == 4 {
        return year(scan, at).map(|y| (ymd(Some(y), None, None).into(), at + 1));
    }
    let (first, past) = vietnamese_point(scan, here, led)?;
    if let Some((last, past)) = vietnamese_rest(scan, past, first) {
        return Some((ReadDate::Range(first, last), past));
    }
    // A day alone is a date only behind a word that says so.
    if first.month.is_none() && first.year.is_none() {
        return None;
    }
    // `tháng 3 năm ngoái`, `ngày 5/2 năm nay`: of a year told from the document's own.
    if let (None, Some(month), Some((years, past))) = (first.year, first.month, relative_year(scan, past)) {
        return Some((ReadDate::OfYear { years, month, day: first.day }, past));
    }
    Some((first.into(), past))
}

/// How many years may stand in a row.
const YEARS: usize = 8;

/// `các năm 2001, 2006 và 2013`: whether the year at `at` stands in a row with one behind the word for it.
fn listed_year(scan: &Scan<'_>, at: usize, most: usize) -> bool {
    let joined = at >= 2 + scan.range.first() && (mark(scan, at - 1, &[',']) || matches!(word(scan, at - 1), Some("and")));
    let told = |at: usize| scan.digits(at) == 4 && year(scan, at).is_some();
    let led = || at >= 3 + scan.range.first() && is_word(scan, at - 3, "year");
    most > 0 && joined && told(at) && told(at - 2) && (led() || listed_year(scan, at - 2, most - 1))
}

/// `sáng nay (12-8)`, `hôm nay, ngày 12/8`: the day that is told behind a word for it.
fn explained(scan: &Scan<'_>, (told, past): &(ReadDate, usize)) -> Option<(ReadDate, usize)> {
    let open = mark(scan, *past, &['(']);
    if !matches!(told, ReadDate::Days(_)) || !open && !mark(scan, *past, &[',']) {
        return None;
    }
    let here = past + 1;
    let here = if is_word(scan, here, "day") { here + 1 } else { here };
    let (day, end) = vietnamese_point(scan, here, true).filter(|(d, _)| d.day.is_some() && d.month.is_some())?;
    let end = if open { mark(scan, end, &[')']).then_some(end + 1)? } else { end };
    Some((day.into(), end))
}

/// `6 tháng đầu năm 2024`, `ba tháng cuối năm`, `9 tháng năm 2024`: so many months of a year. `dated` says whether a word
/// for a day stands before, as in `ngày 9 tháng năm`.
fn months_of_year(scan: &Scan<'_>, at: usize, dated: bool) -> Option<(ReadDate, usize)> {
    let spelt = || {
        let (value, past) = scan.lexeme(at, scan.known().numeral)?;
        let number = scan.packs.number(value).filter(|n| past == at + 1 && n.fract() == 0.0 && (2.0..12.0).contains(n))?;
        Some(number as i8)
    };
    let digits = scan.token(at).is_some_and(|t| t.is_number());
    let count = if digits { month_number(scan, at)? } else { spelt()? };
    if !is_word(scan, at + 1, "month") {
        return None;
    }
    let last = is_word(scan, at + 2, "last-of");
    let mut past = at + 2;
    if last || is_word(scan, past, "first-of") {
        past = scan.lexeme(past, scan.known().dateword)?.1;
        if is_word(scan, past, "year") {
            past += 1;
        }
    } else if is_word(scan, past, "year") && !dated && (year(scan, past + 1).is_some() || relative_year(scan, past).is_some()) {
        past += 1;
    } else {
        return None;
    }
    let (from, to) = if last { (13 - count, 12) } else { (1, count) };
    Some(part_of_year(scan, past, (from, to)))
}

/// `nửa đầu năm 2024`, `nửa cuối năm ngoái`.
fn half(scan: &Scan<'_>, at: usize) -> Option<(ReadDate, usize)> {
    if !is_word(scan, at, "half") {
        return None;
    }
    let last = is_word(scan, at + 1, "last-of");
    if !last && !is_word(scan, at + 1, "first-of") {
        return None;
    }
    let past = scan.lexeme(at + 1, scan.known().dateword)?.1;
    let past = if is_word(scan, past, "year") { past + 1 } else { past };
    Some(part_of_year(scan, past, if last { (7, 12) } else { (1, 6) }))
}

/// The months `from` to `to` of the year told at `at`, or of the year whose word stands right before it: `2024`, `năm ngoái`.
fn part_of_year(scan: &Scan<'_>, at: usize, (from, to): (i8, i8)) -> (ReadDate, usize) {
    if let Some(y) = year(scan, at) {
        return (ReadDate::Part { year: Some(y), from, to }, at + 1);
    }
    match at.checked_sub(1).and_then(|word| relative_year(scan, word)) {
        Some((years, past)) => (ReadDate::PartOf { years, from, to }, past),
        None => (ReadDate::Part { year: None, from, to }, at),
    }
}

/// `năm nay`, `năm ngoái`: years from the document's own.
fn relative_year(scan: &Scan<'_>, at: usize) -> Option<(i8, usize)> {
    match relative(scan, at) {
        Some((ReadDate::Years(years), past)) => Some((years, past)),
        _ => None,
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
    let months = (number * 3 - 2, number * 3);
    let (read, past) = part_of_year(scan, past, months);
    // Without a year the mark behind belongs to something else.
    let told = !matches!(read, ReadDate::Part { year: None, .. });
    Some((read, if told { past } else { at + 2 }))
}

/// One date: `6/5/2025`, `6 tháng 5 năm 2025`, `tháng 5/2025`, `năm 2025`, or a day whose month comes later.
fn vietnamese_point(scan: &Scan<'_>, at: usize, led: bool) -> Option<(Ymd, usize)> {
    if is_word(scan, at, "year") {
        return year(scan, at + 1).map(|y| (ymd(Some(y), None, None), at + 2));
    }
    if is_word(scan, at, "month") {
        if let Some(month) = dotted_month(scan, at + 1) {
            return Some((month, at + 2));
        }
        let Some(m) = month_number(scan, at + 1) else { return spelt_month(scan, at + 1) };
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
        let closing = closing_year(scan, past).filter(|_| m.year.is_none());
        return Some((ymd(m.year.or(closing.map(|(y, _)| y)), m.month, Some(d)), closing.map_or(past, |(_, past)| past)));
    }
    // `13-12`, day and month as some papers write them.
    if led
        && mark(scan, at + 1, &['-'])
        && !scan.token(at + 1)?.spaced
        && let Some(m) = month_number(scan, at + 2)
        && (!mark(scan, at + 3, &['/', '-']) || scan.token(at + 3).is_some_and(|t| t.spaced))
        && !is_word(scan, at + 3, "month")
    {
        return Some((ymd(None, Some(m), Some(d)), at + 3));
    }
    Some((ymd(None, None, Some(d)), at + 1))
}

/// `Thứ Hai, 21 tháng 8, 2023`: the year behind a comma, or behind nothing, with which a line or clause ends; and one past it.
fn closing_year(scan: &Scan<'_>, at: usize) -> Option<(i16, usize)> {
    let at = if mark(scan, at, &[',']) { at + 1 } else { at };
    let y = year(scan, at).filter(|_| scan.token(at).is_some_and(|t| !t.fresh_line))?;
    let ends = scan.token(at + 1).is_none_or(|t| t.fresh_line || !t.is_word() && !t.is_number());
    ends.then_some((y, at + 1))
}

/// `tháng 11.2023`: a month and its year in one number.
fn dotted_month(scan: &Scan<'_>, at: usize) -> Option<Ymd> {
    let (month, year) = scan.number_text(at)?.split_once('.').filter(|(m, y)| m.len() <= 2 && y.len() == 4)?;
    let (m, y) = (month.parse().ok().filter(|m| (1..=12).contains(m))?, year.parse().ok().filter(|y| (1800..=2150).contains(y))?);
    Some(ymd(Some(y), Some(m), None))
}

/// `Tháng Chín 2025`, `tháng Mười năm 2024`: the month as a word with a capital at `at`, and its year where it is told.
fn spelt_month(scan: &Scan<'_>, at: usize) -> Option<(Ymd, usize)> {
    let (value, past) = scan.lexeme(at, scan.known().numeral).filter(|_| scan.token(at).is_some_and(|t| t.capital))?;
    let month = scan.packs.number(value).filter(|n| n.fract() == 0.0 && (1.0..=12.0).contains(n))? as i8;
    let behind = if is_word(scan, past, "year") { past + 1 } else { past };
    // `tháng Tám vừa qua`: the capital tells a month, whatever follows.
    Some(match year(scan, behind) {
        Some(y) => (ymd(Some(y), Some(month), None), behind + 1),
        None => (ymd(None, Some(month), None), past),
    })
}

/// The end of a range whose first date is `first`: `-7/5/2025`, `đến ngày 12/5`, `và 13/12`.
fn vietnamese_rest(scan: &Scan<'_>, at: usize, first: Ymd) -> Option<(Ymd, usize)> {
    let dash = mark(scan, at, DASHES);
    let joined = matches!(word(scan, at), Some("to"));
    let and = matches!(word(scan, at), Some("and")) || mark(scan, at, &[',']);
    if !dash && !joined && !and || dash && clock(scan, at + 1) {
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
    let whole = |date: &Ymd| date.year.is_some() && date.month.is_none() && date.day.is_none();
    if and && whole(&first) && whole(&last) {
        return None;
    }
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
