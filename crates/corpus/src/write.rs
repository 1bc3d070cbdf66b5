//! Dates, sums and spans as dispatches write them, in both languages and many forms.

use fastrand::Rng;
use jiff::civil::Date;

use crate::atlas::Tongue;
use crate::chance::{happens, one};

const MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/// The month's English name.
pub fn month_name(day: Date) -> &'static str {
    MONTHS[day.month() as usize - 1]
}

/// A day as told in a dispatch of `published`: relative, by weekday, or as day and month, with the year where that is far.
pub fn day(rng: &mut Rng, tongue: Tongue, day: Date, published: Date) -> String {
    let ago = (published - day).get_days();
    let far = ago.abs() > 120;
    let (d, m, y) = (day.day(), day.month(), day.year());
    match tongue {
        Tongue::Vi => {
            let part = *one(rng, &["Ngày", "Sáng", "Chiều"]);
            match ago {
                0 if happens(rng, 0.3) => return "Hôm nay".to_owned(),
                1 if happens(rng, 0.3) => return "Hôm qua".to_owned(),
                _ => {}
            }
            if far || happens(rng, 0.3) { format!("{part} {d}/{m}/{y}") } else { format!("{part} {d}/{m}") }
        }
        Tongue::En => {
            match ago {
                0 if happens(rng, 0.2) => return "Today".to_owned(),
                1 if happens(rng, 0.2) => return "Yesterday".to_owned(),
                0..=5 if happens(rng, 0.5) => return format!("On {}", weekday(day)),
                _ => {}
            }
            let month = month_name(day);
            match (far || happens(rng, 0.3), rng.bool()) {
                (true, true) => format!("On {month} {d}, {y}"),
                (true, false) => format!("On {d} {month} {y}"),
                (false, true) => format!("On {month} {d}"),
                (false, false) => format!("On {d} {month}"),
            }
        }
    }
}

fn weekday(day: Date) -> String {
    day.strftime("%A").to_string()
}

/// The same inside a sentence.
pub fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().collect::<String>() + letters.as_str()).unwrap_or_default()
}

/// From one day to another.
pub fn span(rng: &mut Rng, tongue: Tongue, start: Date, end: Date, published: Date) -> String {
    let far = (published - start).get_days().abs() > 120 || happens(rng, 0.3);
    let (a, b) = (start.day(), end.day());
    match tongue {
        Tongue::Vi => {
            let year = if far { format!("/{}", end.year()) } else { String::new() };
            if start == end {
                format!("vào ngày {a}/{}{year}", start.month())
            } else if start.month() != end.month() {
                format!("từ ngày {a}/{} đến ngày {b}/{}{year}", start.month(), end.month())
            } else if rng.bool() {
                format!("từ ngày {a} đến ngày {b}/{}{year}", end.month())
            } else {
                format!("từ ngày {a}-{b}/{}{year}", end.month())
            }
        }
        Tongue::En => {
            let (first, last) = (month_name(start), month_name(end));
            let year = if far { format!(" {}", end.year()) } else { String::new() };
            if start == end {
                format!("on {a} {first}{year}")
            } else if start.month() != end.month() {
                format!("from {a} {first} to {b} {last}{year}")
            } else if far || rng.bool() {
                format!("from {a} to {b} {last}{year}")
            } else {
                format!("from {first} {a} to {b}")
            }
        }
    }
}

/// A month and year.
pub fn month(tongue: Tongue, day: Date) -> String {
    match tongue {
        Tongue::Vi => format!("tháng {}/{}", day.month(), day.year()),
        Tongue::En => format!("{} {}", month_name(day), day.year()),
    }
}

/// A sum of dollars, often rounded, and then called nearly, about or over.
pub fn money(rng: &mut Rng, tongue: Tongue, dollars: f64) -> String {
    let (unit, scale) = if dollars >= 1e9 { (1e9, ["tỷ USD", "billion"]) } else { (1e6, ["triệu USD", "million"]) };
    let (number, word) = rounded(rng, tongue, dollars / unit, 3);
    match tongue {
        Tongue::Vi => format!("{word}{number} {}", scale[0]),
        Tongue::En => format!("{word}{}{number} {}", one(rng, &["$", "US$"]), scale[1]),
    }
}

/// A sum to aim at: a round one, as it is.
pub fn aim(tongue: Tongue, dollars: f64) -> String {
    let (unit, scale) = if dollars >= 1e9 { (1e9, ["tỷ USD", "billion"]) } else { (1e6, ["triệu USD", "million"]) };
    let number = decimal(tongue, dollars / unit, 1);
    match tongue {
        Tongue::Vi => format!("{number} {}", scale[0]),
        Tongue::En => format!("${number} {}", scale[1]),
    }
}

/// A count of people, often rounded.
pub fn count(rng: &mut Rng, tongue: Tongue, people: f64) -> String {
    let exact = happens(rng, 0.5);
    let digits = 10_f64.powf((people.log10().floor() - 1.0).max(0.0));
    let (value, word) = if exact { (people.round(), "") } else { about(tongue, people, (people / digits).round() * digits) };
    let mark = if tongue == Tongue::Vi { '.' } else { ',' };
    let plain = format!("{value:.0}");
    let mut out = String::new();
    for (i, c) in plain.chars().enumerate() {
        if i > 0 && (plain.len() - i) % 3 == 0 {
            out.push(mark);
        }
        out.push(c);
    }
    format!("{word}{out}")
}

/// A change in percent, in words.
pub fn change(tongue: Tongue, percent: f64) -> String {
    let number = decimal(tongue, percent.abs(), 1);
    match (tongue, percent < 0.0) {
        (Tongue::Vi, false) => format!("tăng {number}%"),
        (Tongue::Vi, true) => format!("giảm {number}%"),
        (Tongue::En, false) => format!("up {number} percent"),
        (Tongue::En, true) => format!("down {number} percent"),
    }
}

fn about(tongue: Tongue, exact: f64, round: f64) -> (f64, &'static str) {
    let words = if tongue == Tongue::Vi { ["hơn ", "gần ", "khoảng "] } else { ["over ", "nearly ", "about "] };
    let off = (round - exact) / exact;
    (
        round,
        if off.abs() < 0.0015 {
            words[2]
        } else if off < 0.0 {
            words[0]
        } else {
            words[1]
        },
    )
}

/// `value` to three places that count, or to two with a word that says which way.
fn rounded(rng: &mut Rng, tongue: Tongue, value: f64, places: i32) -> (String, &'static str) {
    let round = |places: i32| {
        let scale = 10_f64.powi(places - 1 - value.log10().floor() as i32);
        (value * scale).round() / scale
    };
    if happens(rng, 0.6) {
        return (decimal(tongue, round(places), 2), "");
    }
    let (near, word) = about(tongue, value, round(places - 1));
    (decimal(tongue, near, 2), word)
}

fn decimal(tongue: Tongue, value: f64, places: usize) -> String {
    let text = format!("{value:.places$}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if tongue == Tongue::Vi { text.replace('.', ",") } else { text.to_owned() }
}

/// `1st`, `2nd`; in Vietnamese the bare number.
pub fn ordinal(tongue: Tongue, number: u32) -> String {
    const WORDS: [&str; 10] = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    match tongue {
        Tongue::Vi => number.to_string(),
        Tongue::En if (1..=10).contains(&number) => WORDS[number as usize - 1].to_owned(),
        Tongue::En => {
            let end = match (number % 10, number % 100) {
                (1, n) if n != 11 => "st",
                (2, n) if n != 12 => "nd",
                (3, n) if n != 13 => "rd",
                _ => "th",
            };
            format!("{number}{end}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::chance;
    use jiff::civil::date;

    #[test]
    fn days_are_relative_only_when_near() {
        for i in 0..40 {
            let said = day(&mut chance(1, i), Tongue::En, date(2024, 5, 6), date(2024, 5, 9));
            assert!(said == "On Monday" || said.contains("May"), "{said}");
            let said = day(&mut chance(1, i), Tongue::Vi, date(2023, 5, 6), date(2024, 5, 9));
            assert!(said.ends_with("6/5/2023"), "{said}");
        }
    }

    #[test]
    fn sums_round_with_the_word_that_fits() {
        let said: Vec<String> = (0..60).map(|i| money(&mut chance(3, i), Tongue::Vi, 598_300_000.0)).collect();
        assert!(said.contains(&"598 triệu USD".to_owned()) && said.contains(&"gần 600 triệu USD".to_owned()), "{said:?}");
        assert_eq!(aim(Tongue::En, 2_500_000_000.0), "$2.5 billion");
        assert_eq!((ordinal(Tongue::En, 2), ordinal(Tongue::En, 12)), ("second".to_owned(), "12th".to_owned()));
    }
}
