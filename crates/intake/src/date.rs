//! When something was published, as pages write it.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;

use crate::document::Published;

/// What a machine wrote: ISO 8601, or the date of mails and feeds (RFC 2822).
pub(crate) fn machine(text: &str) -> Option<Published> {
    let text = text.trim();
    if let Ok((time, offset)) = zoned(text) {
        return Some(Published { day: time.date(), time: Some(time.time()), offset: Some(offset) });
    }
    if let Ok(moment) = text.replacen(' ', "T", 1).parse::<DateTime>() {
        let time = text.contains(':').then(|| moment.time());
        return Some(Published { day: moment.date(), time, offset: None });
    }
    let day = text.get(..10)?.parse().ok()?;
    Some(Published { day, time: None, offset: None })
}

fn zoned(text: &str) -> Result<(DateTime, Offset), jiff::Error> {
    // `2025-05-06 09:30:00+0700` and `2025-05-06T09:30:00.000Z` are both written.
    let iso = text.replacen(' ', "T", 1);
    let parsed = jiff::fmt::temporal::DateTimeParser::new().parse_pieces(iso.as_bytes());
    if let Ok(pieces) = parsed
        && let (Some(time), Some(offset)) = (pieces.time(), pieces.to_numeric_offset())
    {
        return Ok((pieces.date().to_datetime(time), offset));
    }
    let zoned = jiff::fmt::rfc2822::DateTimeParser::new().relaxed_weekday(true).parse_zoned(text)?;
    Ok((zoned.datetime(), zoned.offset()))
}

/// Names of months, as English pages write and shorten them.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// What a page shows people: `20/10/2025 14:30`, `Thứ Hai, ngày 20 tháng 10 năm 2025`, `October 20, 2025`, `20 Oct 2025`. Days and months
/// in figures alone stand in that order, or in the other where only that can be.
pub(crate) fn shown(text: &str) -> Option<Published> {
    // Most lines have no year in them, and most words do not stand at the right distance of one.
    if !text.as_bytes().windows(4).any(|four| matches!(four[0], b'1' | b'2') && four.iter().all(u8::is_ascii_digit)) {
        return None;
    }
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric() && c != ':').filter(|w| !w.is_empty()).collect();
    let has_year = |at: usize| YEARS.iter().any(|place| number(&words, at + place).and_then(year).is_some());
    let at = (0..words.len()).filter(|at| has_year(*at)).find_map(|at| day(&words[at..]).map(|(day, taken)| (at, day, taken)));
    let (at, day, taken) = at?;
    let time = words[..at].iter().chain(&words[at + taken..]).find_map(|word| time(word));
    Some(Published { day, time, offset: zone(text) })
}

/// Where the year of a day may stand among its words.
const YEARS: [usize; 3] = [0, 2, 4];

/// The number that stands as this word, `20` or `20th`.
fn number(words: &[&str], at: usize) -> Option<i16> {
    words.get(at).and_then(|w| w.trim_end_matches(['s', 't', 'h', 'n', 'r', 'd']).parse().ok())
}

fn year(number: i16) -> Option<i16> {
    (1900..2200).contains(&number).then_some(number)
}

/// The day with which `words` begin, and how many they are.
fn day(words: &[&str]) -> Option<(Date, usize)> {
    let number = |at: usize| number(words, at);
    let month = |at: usize| {
        let word = words.get(at)?.to_lowercase();
        let starts = MONTHS.iter().position(|m| word.starts_with(m) && word.chars().all(char::is_alphabetic))?;
        Some(starts as i16 + 1)
    };
    let date = |y: Option<i16>, m: Option<i16>, d: Option<i16>| Date::new(y.and_then(year)?, m?.try_into().ok()?, d?.try_into().ok()?).ok();
    let is = |at: usize, word: &str| words.get(at).is_some_and(|w| w.to_lowercase() == word);
    if is(1, "tháng") && is(3, "năm") {
        return Some((date(number(4), number(2), number(0))?, 5));
    }
    let three = date(number(2), number(1), number(0)) // 20/10/2025
        .or_else(|| date(number(2), month(1), number(0))) // 20 October 2025
        .or_else(|| date(number(2), month(0), number(1))) // October 20, 2025
        .or_else(|| date(number(0), number(1), number(2))) // 2025/10/20
        .or_else(|| date(number(2), number(0), number(1)))?; // 10/20/2025
    Some((three, 3))
}

fn time(word: &str) -> Option<Time> {
    let (hour, minute) = word.split_once(':')?;
    let minute = minute.split(':').next()?;
    let minute = minute.get(..2)?;
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// `GMT+7`, `UTC +05:30`.
fn zone(text: &str) -> Option<Offset> {
    let at = text.find("GMT").or_else(|| text.find("UTC"))?;
    let rest = text[at + 3..].trim_start();
    let (sign, rest) = match rest.chars().next()? {
        '+' => (1, &rest[1..]),
        '-' => (-1, &rest[1..]),
        _ => return None,
    };
    let figures = |s: &str| s.chars().take_while(char::is_ascii_digit).collect::<String>();
    let (hours, minutes) = (figures(rest), rest.split_once(':').map(|(_, m)| figures(m)).unwrap_or_default());
    let seconds = hours.parse::<i32>().ok()? * 3_600 + minutes.parse::<i32>().unwrap_or(0) * 60;
    Offset::from_seconds(sign * seconds).ok()
}

/// The day that an address names: `.../2025/10/20/...` or `.../20251020...`.
pub(crate) fn address(address: &str) -> Option<Date> {
    let parts: Vec<&str> = address.split('/').collect();
    parts.windows(3).find_map(|w| {
        let [year, month, day] = [w[0], w[1], w[2]];
        let whole = year.len() == 4 && month.len() <= 2 && day.len() <= 2;
        whole.then(|| Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn machines_write_dates_so() {
        for (text, day, hour, offset) in [
            ("2025-10-20T23:30:00+07:00", date(2025, 10, 20), Some(23), Some(7)),
            ("2025-10-20T16:30:00.000Z", date(2025, 10, 20), Some(16), Some(0)),
            ("2025-10-20 23:30:00", date(2025, 10, 20), Some(23), None),
            ("2025-10-20", date(2025, 10, 20), None, None),
            ("Mon, 20 Oct 2025 23:30:00 +0700", date(2025, 10, 20), Some(23), Some(7)),
        ] {
            let told = machine(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((told.day, told.time.map(|t| t.hour()), told.offset.map(|o| o.seconds() / 3_600)), (day, hour, offset), "{text}");
        }
        assert_eq!(machine("yesterday"), None);
    }

    #[test]
    fn pages_show_dates_so() {
        for (text, day) in [
            ("Thứ Hai, 20/10/2025 14:30 (GMT+7)", date(2025, 10, 20)),
            ("14:30 | 20/10/2025", date(2025, 10, 20)),
            ("Thứ hai, ngày 20 tháng 10 năm 2025", date(2025, 10, 20)),
            ("Published October 20, 2025 at 2:30 PM", date(2025, 10, 20)),
            ("20 Oct 2025, 10:00 IST", date(2025, 10, 20)),
            ("20th October 2025", date(2025, 10, 20)),
            ("10/20/2025", date(2025, 10, 20)),
            ("2025-10-20", date(2025, 10, 20)),
            ("20.10.2025", date(2025, 10, 20)),
        ] {
            assert_eq!(shown(text).map(|told| told.day), Some(day), "{text}");
        }
        assert_eq!(shown("14:30 | 20/10/2025").and_then(|told| told.time).map(|t| t.hour()), Some(14));
        assert_eq!(shown("Tel. 024 3845 1234"), None);
        assert_eq!(address("https://news.example/world/2025/10/20/talks.html"), Some(date(2025, 10, 20)));
    }
}
