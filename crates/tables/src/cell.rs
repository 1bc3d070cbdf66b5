//! What a cell says, by what its slot holds.

use banggiao_extract::text::language::Language;
use banggiao_extract::value::{DateValue, Partial};
use banggiao_extract::{Document, Packs, extract};
use serde_json::Value;

use crate::fault::Problem;
use crate::map::{DateOrder, NameOrder, SlotMap};
use crate::places::Places;

/// What a slot holds, as far as reading a cell goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The name of a person.
    Person,
    /// A country.
    Country,
    /// A date or an interval.
    Date,
    /// A number.
    Number,
    /// Yes or no.
    Flag,
    /// A code or free text.
    Text,
}

impl Kind {
    /// What the slot of this name holds; none for what is no slot of a fact but a part of patterns.
    pub fn of(slot: &str) -> Option<Kind> {
        Some(match slot {
            "guest" | "host" | "people" | "recipient" | "from" | "to" | "who" => Kind::Person,
            "host_country" | "guest_country" | "to_country" | "countries" | "actors" => Kind::Country,
            "start" | "end" | "within" | "date" | "due" | "term" | "period" | "change_base" => Kind::Date,
            "value" | "multiple" | "change_pct" => Kind::Number,
            "accepted" => Kind::Flag,
            "guest_office" | "kind" | "stage" | "significance" | "format" | "place" | "level" | "change" | "title" | "parties"
            | "fields" | "name" | "mode" | "text" | "indicator" | "unit" | "scope" | "qualifier" | "class" | "giver" | "topic" => {
                Kind::Text
            }
            _ => return None,
        })
    }

    /// Whether a slot of this name holds several values.
    pub fn is_list(slot: &str) -> bool {
        matches!(slot, "people" | "countries" | "actors" | "parties" | "fields" | "who")
    }
}

/// What is known of the world, for reading cells.
#[derive(Clone, Copy)]
pub(crate) struct World<'w> {
    pub packs: &'w Packs,
    pub places: &'w Places,
}

/// What `text`, a whole cell or an item of one, says of a slot; none where it says nothing of it.
pub(crate) fn read(text: &str, map: &SlotMap, world: World<'_>) -> Result<Option<Value>, Problem> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return Ok(None);
    }
    let folded = text.to_lowercase();
    if !map.holds.is_empty() {
        let held = map.holds.iter().find(|(words, _)| folded.contains(&words.to_lowercase()));
        return Ok(held.map(|(_, value)| value.clone().into()));
    }
    if let Some((_, value)) = map.words.iter().find(|(word, _)| word.to_lowercase() == folded) {
        return Ok(Some(value.clone().into()).filter(|value| value != ""));
    }
    match Kind::of(map.slot).unwrap_or(Kind::Text) {
        Kind::Text if map.names == NameOrder::Office => Ok(titled(&text, world.packs).1.map(Into::into)),
        Kind::Text | Kind::Flag if !map.words.is_empty() => Err(Problem::Word),
        Kind::Text => Ok(Some(text.into())),
        Kind::Person => Ok(Some(person(&text, map.names, world.packs).into())),
        Kind::Country => world.places.code(&text).map(|code| Some(code.into())).ok_or(Problem::Country),
        Kind::Date => date(&text, map.dates).map(|date| Some(date.to_string().into())).ok_or(Problem::Date(map.dates)),
        Kind::Number => number(&text, map.decimal_comma)
            .map(|number| Some(banggiao_wire::json(banggiao_extract::fact::view::SlotValue::Number(number * map.times.unwrap_or(1.0)))))
            .ok_or(Problem::Number),
        Kind::Flag => match folded.as_str() {
            "1" | "yes" | "true" => Ok(Some(true.into())),
            "0" | "no" | "false" => Ok(Some(false.into())),
            _ => Err(Problem::Word),
        },
    }
}

fn person(text: &str, order: NameOrder, packs: &Packs) -> String {
    match (order, text.split_once(',')) {
        (NameOrder::SurnameFirst, Some((surname, given))) => format!("{} {}", given.trim(), surname.trim()),
        (NameOrder::AfterOffice, _) => titled(text, packs).0,
        _ => text.to_owned(),
    }
}

/// The name and the office of somebody called by both, as the packs know offices.
fn titled(text: &str, packs: &Packs) -> (String, Option<String>) {
    let document = Document { language: Some(Language::English), ..Document::new(text) };
    match extract(&document, packs).people.into_iter().next() {
        // What a longer name goes on with belongs to it: `King Abdullah II bin Al-Hussein`.
        Some(named) => (text[named.span.start as usize..].trim().to_owned(), named.offices.into_iter().next()),
        None => (text.to_owned(), None),
    }
}

/// A date in this order; parts that are not known are left out or zero.
fn date(text: &str, order: DateOrder) -> Option<DateValue> {
    // A stroke parts two dates where both sides have room for a year: 2025/2027, not 6/5/2025.
    let whole = |(from, to): &(&str, &str)| from.len() >= 4 && to.len() >= 4 && !to.contains('/');
    if let Some((from, to)) = text.split_once(" - ").or_else(|| text.split_once('/').filter(whole)) {
        return Some(DateValue::Between(partial(from, order)?, partial(to, order)?));
    }
    partial(text, order).map(DateValue::On)
}

fn partial(text: &str, order: DateOrder) -> Option<Partial> {
    // A time behind the day says nothing of it.
    let day = text.trim().split([' ', 'T']).next().unwrap_or_default();
    let mut parts: Vec<&str> = day.split(['-', '/', '.']).collect();
    match order {
        DateOrder::YearMonthDay => {}
        DateOrder::DayMonthYear => parts.reverse(),
        DateOrder::MonthDayYear if parts.len() == 3 => parts.rotate_right(1),
        DateOrder::MonthDayYear => parts.reverse(),
    }
    let [year, rest @ ..] = &parts[..] else { return None };
    let number = |part: &&str| part.parse::<i8>().ok().filter(|_| part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit()));
    let (month, day) = match rest {
        [] => (None, None),
        [month] => (Some(number(month)?), None),
        [month, day] => (Some(number(month)?), Some(number(day)?)),
        _ => return None,
    };
    let year = year.parse().ok().filter(|_| year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()))?;
    let known = |part: Option<i8>| part.filter(|part| *part != 0);
    let date = Partial { year, month: known(month), day: known(day).filter(|_| known(month).is_some()) };
    date.first_day().map(|_| date)
}

/// A number as tables write it, its thousands parted or not.
fn number(text: &str, decimal_comma: bool) -> Option<f64> {
    let (point, thousands) = if decimal_comma { (',', '.') } else { ('.', ',') };
    let plain: String = text
        .chars()
        .filter(|c| *c != thousands && !c.is_whitespace() && *c != '\'')
        .map(|c| {
            if c == point {
                '.'
            } else if c == '−' {
                '-'
            } else {
                c
            }
        })
        .collect();
    let telling = plain.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+'));
    plain.parse().ok().filter(|_| telling)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_their_order_as_precise_as_they_are() {
        let of = |text: &str, order| date(text, order).map(|date| date.to_string());
        for (text, order, wanted) in [
            ("1977-05-05", DateOrder::YearMonthDay, Some("1977-05-05")),
            ("1977-05", DateOrder::YearMonthDay, Some("1977-05")),
            ("1977-05-00", DateOrder::YearMonthDay, Some("1977-05")),
            ("1977", DateOrder::DayMonthYear, Some("1977")),
            ("2025-05-06T00:00:00Z", DateOrder::YearMonthDay, Some("2025-05-06")),
            ("6/5/2025", DateOrder::DayMonthYear, Some("2025-05-06")),
            ("6/5/2025 0:00", DateOrder::MonthDayYear, Some("2025-06-05")),
            ("5/2025", DateOrder::DayMonthYear, Some("2025-05")),
            ("5/2025", DateOrder::MonthDayYear, Some("2025-05")),
            ("06.05.2025", DateOrder::DayMonthYear, Some("2025-05-06")),
            ("2025-05-05/2025-05-12", DateOrder::YearMonthDay, Some("2025-05-05/2025-05-12")),
            ("2025 - 2027", DateOrder::YearMonthDay, Some("2025/2027")),
            ("2025-05/2027", DateOrder::YearMonthDay, Some("2025-05/2027")),
            ("2025/05/06", DateOrder::YearMonthDay, Some("2025-05-06")),
            ("31/2/2025", DateOrder::DayMonthYear, None),
            ("13/13/2025", DateOrder::DayMonthYear, None),
            ("6/5/25", DateOrder::DayMonthYear, None),
            ("May 2025", DateOrder::YearMonthDay, None),
            ("-5", DateOrder::YearMonthDay, None),
        ] {
            assert_eq!(of(text, order).as_deref(), wanted, "{text}");
        }
    }

    #[test]
    fn numbers_are_read_as_tables_write_them() {
        for (text, comma, wanted) in [
            ("1,234,567.5", false, Some(1_234_567.5)),
            ("1.234.567,5", true, Some(1_234_567.5)),
            ("12 500", false, Some(12_500.0)),
            ("−3.2", false, Some(-3.2)),
            ("12 tỷ", true, None),
            ("inf", false, None),
            ("NaN", false, None),
            ("1e9", false, None),
        ] {
            assert_eq!(number(text, comma), wanted, "{text}");
        }
    }

    #[test]
    fn names_are_parted_from_offices() {
        let packs = Packs::embedded();
        let office = |text: &str| titled(text, packs);
        assert_eq!(office("President Moon Jae-in"), ("Moon Jae-in".to_owned(), Some("President".to_owned())));
        assert_eq!(office("Prime Minister Kyriakos Mitsotakis"), ("Kyriakos Mitsotakis".to_owned(), Some("Prime Minister".to_owned())));
        assert_eq!(office("King Abdullah II bin Al-Hussein").0, "Abdullah II bin Al-Hussein");
        assert_eq!(person("Tokayev, Kassym-Jomart", NameOrder::SurnameFirst, packs), "Kassym-Jomart Tokayev");
    }
}
