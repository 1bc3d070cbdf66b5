//! A weekday told beside a date that falls on another: kept with what is said, and a conflict of its record.

use banggiao_extract::fact::view::SlotValue;
use banggiao_extract::value::DateValue;
use banggiao_extract::{Fact, Note, NoteKind};
use jiff::civil::Weekday;

use crate::record::{Conflict, Voiced};
use crate::said::Said;

/// The weekday that a document tells beside the date in a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OddWeekday {
    /// The slot.
    pub slot: &'static str,
    /// The weekday told.
    pub told: Weekday,
}

const CODES: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// The word for a weekday, as conflicts have it: `monday` to `sunday`.
pub fn code(day: Weekday) -> &'static str {
    CODES[usize::from(day.to_monday_zero_offset().unsigned_abs()) % 7]
}

/// The weekday for which `code` is the word.
pub fn from_code(code: &str) -> Option<Weekday> {
    let place = CODES.iter().position(|c| *c == code)?;
    Weekday::from_monday_zero_offset(place as i8).ok()
}

/// The weekday that stands in the words of `fact` beside a date in one of its slots, where that falls on another.
pub(crate) fn of(fact: &Fact, notes: &[Note]) -> Option<OddWeekday> {
    let mut said = None;
    notes.iter().find_map(|note| {
        let NoteKind::WeekdayDiffers { told, date } = note.kind else { return None };
        if note.span.start < fact.span.start || fact.span.end < note.span.end {
            return None;
        }
        let date = date.to_string();
        let values = said.get_or_insert_with(|| Said::Fact(fact.slots.clone()).values());
        values.iter().find(|(_, value)| days(value).any(|day| day == date)).map(|(slot, _)| OddWeekday { slot, told })
    })
}

/// The days that a date names, as they are written.
fn days(value: &SlotValue) -> impl Iterator<Item = &str> {
    let text = match value {
        SlotValue::Text(text) if text.parse::<DateValue>().is_ok() => text.as_str(),
        _ => "",
    };
    text.split('/')
}

/// The conflicts of a cluster whose dates do not fall on the weekdays told with them.
pub(crate) fn conflicts(cluster: &[Voiced]) -> Vec<Conflict> {
    let mut found: Vec<Conflict> = Vec::new();
    for voiced in cluster {
        let Some(odd) = voiced.statement.odd_weekday else { continue };
        let Some((slot, date)) = voiced.statement.said.values().into_iter().find(|(slot, _)| *slot == odd.slot) else { continue };
        let told = SlotValue::Text(code(odd.told).to_owned());
        match found.iter_mut().find(|c| c.slot == slot && c.values[0].0 == date && c.values[1].0 == told) {
            Some(known) => known.values.iter_mut().for_each(|(_, by)| by.push(voiced.id)),
            None => found.push(Conflict { slot, values: vec![(date, vec![voiced.id]), (told, vec![voiced.id])] }),
        }
    }
    found
}

impl Conflict {
    /// The weekday that does not fit, where this is what the conflict is about.
    pub fn odd_weekday(&self) -> Option<Weekday> {
        match &self.values[..] {
            [_, (SlotValue::Text(told), _)] => from_code(told),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use banggiao_extract::{Document, Packs, extract};

    use super::*;
    use crate::record::Record;
    use crate::{Statement, told};

    fn records(text: &str) -> Vec<Record> {
        let extraction = extract(&Document::new(text), Packs::embedded());
        let day = extraction.published.map(Into::into);
        let voiced = told::told(&extraction).into_iter().map(|told| {
            let statement = Statement::of(told, day);
            Voiced { id: statement.id(), statement: statement.into(), sources: 1, first: day, last: day }
        });
        voiced.filter_map(|voiced| Record::new(&[voiced])).collect()
    }

    #[test]
    fn a_weekday_that_does_not_fit_is_a_conflict_of_what_is_said_there() {
        let text =
            |day: &str| format!("RIGA, 10 May 2025 - President Alar Karis of Estonia paid a state visit to Latvia on {day}, 7 May 2025.");
        let odd: Vec<Record> = records(&text("Friday")).into_iter().filter(|r| !r.conflicts.is_empty()).collect();
        let [visit] = &odd[..] else { panic!("{odd:?}") };
        assert_eq!(visit.record_type.code(), "visit");
        let [conflict] = &visit.conflicts[..] else { panic!("{visit:?}") };
        assert_eq!((conflict.slot, conflict.odd_weekday()), ("start", Some(Weekday::Friday)));
        assert_eq!(conflict.values[0].0, SlotValue::Text("2025-05-07".to_owned()));
        assert!(records(&text("Wednesday")).iter().all(|r| r.conflicts.is_empty()));
    }

    #[test]
    fn codes_are_read_as_they_are_written() {
        assert_eq!((code(Weekday::Monday), code(Weekday::Sunday)), ("monday", "sunday"));
        assert!(CODES.iter().all(|c| from_code(c).map(code) == Some(*c)));
        assert_eq!(from_code("someday"), None);
    }
}
