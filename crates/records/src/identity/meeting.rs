//! When two statements are about one meeting: by who met, in what form, and the day.

use banggiao_extract::FactType;
use banggiao_extract::fact::Meeting;
use banggiao_extract::value::Format;

use super::Stated;
use super::name::{Likeness, Name};
use crate::said::RecordType;
use crate::statement::{Handle, Handles};
use crate::window::{Day, When, Window};

/// A day begins earlier in the east.
pub(super) const SLACK: i32 = 1;

/// More days than these ("during the visit") may hold two meetings of the same people.
const FEW: i32 = 2;

/// Who tells of a meeting without its date means one so many days ago at most.
const SOME_WEEKS: i32 = 30;

/// On its date; without one, some weeks before it was told. One of several people may be several meetings told as one.
pub(super) fn when(meeting: &Meeting, told: Option<Day>) -> When {
    match meeting.date.and_then(Window::of) {
        Some(window) if meeting.people.len() > 2 || window.days() > FEW => When::Loose(window),
        Some(window) => When::Firm(window),
        None => told.map_or(When::UNKNOWN, |told| When::Loose(Window::around(told, SOME_WEEKS, 0).in_months())),
    }
}

/// Each word of one name with each of another.
pub(super) fn handles(meeting: Stated<'_, Meeting>, out: &mut Handles) {
    let people: Vec<Vec<String>> = meeting.people.iter().take(MOST).map(|name| keys(&Name::of(name))).collect();
    for (i, one) in people.iter().enumerate() {
        for other in &people[i + 1..] {
            for (a, b) in one.iter().flat_map(|a| other.iter().map(move |b| (a, b))) {
                out.push(Handle::of(RecordType::Fact(FactType::Meeting), &[a.min(b), a.max(b)]));
            }
        }
    }
}

/// Of longer lists the first name who met.
const MOST: usize = 4;

fn keys(name: &Name) -> Vec<String> {
    let mut keys = name.keys();
    keys.extend(name.bare_keys());
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// Whether both can be one meeting, time apart.
pub(super) fn same(a: Stated<'_, Meeting>, b: Stated<'_, Meeting>) -> bool {
    let (few, many) = if a.people.len() <= b.people.len() { (a, b) } else { (b, a) };
    let apart = !a.countries.is_empty() && !b.countries.is_empty() && !few.countries.iter().any(|c| many.countries.contains(c));
    if few.people.is_empty() || apart || form(a.format) != form(b.format) {
        return false;
    }
    let one_pair = a.between.len() > 1 && a.between == b.between;
    let there: Vec<Name> = many.people.iter().map(|name| Name::of(name)).collect();
    let mut taken = vec![false; there.len()];
    let mut in_full = 0;
    let all = few.people.iter().all(|name| {
        let name = Name::of(name);
        let like = |likeness, taken: &[bool]| (0..there.len()).find(|i| !taken[*i] && name.like(&there[*i]) == likeness);
        let same = like(Likeness::Same, &taken);
        in_full += usize::from(same.is_some());
        let found = same.or_else(|| like(Likeness::Part, &taken).filter(|_| one_pair));
        found.inspect(|i| taken[*i] = true).is_some()
    });
    all && in_full > 0
}

/// Talks and a meeting are words for one thing; a call and a letter are others.
fn form(format: Option<Format>) -> Format {
    match format {
        Some(Format::Call) => Format::Call,
        Some(Format::Exchange) => Format::Exchange,
        _ => Format::Meeting,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::group::Memory;
    use crate::said::Said;
    use crate::statement::Statement;
    use banggiao_extract::Slots;
    use banggiao_extract::value::{Country, DateValue};
    use jiff::civil::Date;

    /// Who met, how, and on which days of January.
    fn met(people: &[&str], format: Format, days: (i8, i8)) -> Meeting {
        let day = |d| Date::constant(2025, 1, d).into();
        Meeting {
            people: people.iter().map(|p| (*p).to_owned()).collect(),
            countries: ["CYP", "EGY"].into_iter().filter_map(Country::from_code).collect(),
            format: Some(format),
            date: Some(if days.0 == days.1 { DateValue::On(day(days.0)) } else { DateValue::Between(day(days.0), day(days.1)) }),
            place: None,
        }
    }

    fn records(meetings: &[Meeting]) -> usize {
        let mut memory = Memory::default();
        let told = Some(Date::constant(2025, 1, 17).into());
        memory.add(meetings.iter().map(|m| Statement::new(Said::Fact(Slots::Meeting(m.clone())), &[], told)));
        memory.clusters().count()
    }

    const TWO: &[&str] = &["Nikos Christodoulides", "Abdel Fattah el-Sisi"];

    #[test]
    fn one_meeting() {
        let talks = met(TWO, Format::Talks, (13, 13));
        for other in [
            met(&["Abdel-Fattah al-Sissi", "Nikos Christodoulides"], Format::Meeting, (13, 13)),
            met(&["Christodoulides", "Abdel Fattah Al Sisi"], Format::Talks, (13, 13)),
            met(TWO, Format::Talks, (12, 15)),
            met(&[TWO[0], TWO[1], "Kyriakos Mitsotakis"], Format::Talks, (13, 13)),
        ] {
            assert_eq!(records(&[talks.clone(), other.clone()]), 1, "{other:?}");
        }
        let undated = Meeting { date: None, ..talks };
        assert_eq!(records(&[undated, met(TWO, Format::Talks, (16, 16))]), 1);
    }

    #[test]
    fn two_meetings() {
        let talks = met(TWO, Format::Talks, (13, 13));
        for other in [
            met(TWO, Format::Talks, (16, 16)),
            met(TWO, Format::Call, (13, 13)),
            met(&[TWO[0], "Sameh Shoukry"], Format::Talks, (13, 13)),
            met(&["Christodoulides", "Sisi"], Format::Talks, (13, 13)),
        ] {
            assert_eq!(records(&[talks.clone(), other.clone()]), 2, "{other:?}");
        }
        // What was during a week is either, and does not make them one.
        assert_eq!(records(&[talks.clone(), met(TWO, Format::Talks, (16, 16)), met(TWO, Format::Talks, (12, 18))]), 3);
        // Nor does a list of three who met make one of two meetings.
        let three = met(&[TWO[0], TWO[1], "Sameh Shoukry"], Format::Talks, (13, 13));
        assert_eq!(records(&[talks, met(&[TWO[0], "Sameh Shoukry"], Format::Talks, (13, 13)), three]), 3);
    }
}
