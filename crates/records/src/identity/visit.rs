//! When two statements are about one visit: by guest, host country and overlapping days.

use banggiao_extract::FactType;
use banggiao_extract::fact::Visit;
use banggiao_extract::value::{Country, VisitStage};

use super::name::{Likeness, Name};
use super::{Stated, office};
use crate::said::RecordType;
use crate::statement::{Handle, Handles};
use crate::window::{Day, When, Window};

/// One outlet counts the day of the flight, another does not.
pub(super) const SLACK: i32 = 4;

/// Who tells of a visit without its date means one within so many days.
const HALF_A_YEAR: i32 = 183;

/// By its own days, else those of the journey, else by what stage it had reached when told.
pub(super) fn when(visit: &Visit, told: Option<Day>) -> When {
    let own = [visit.start, visit.end].into_iter().flatten().filter_map(Window::of).reduce(Window::with);
    if let Some(window) = own.or_else(|| visit.within.and_then(Window::of)) {
        return When::within(window);
    }
    let Some(told) = told else { return When::UNKNOWN };
    let (before, after) = match visit.stage {
        Some(VisitStage::UnderWay) => return When::Firm(Window::around(told, 1, 1)),
        Some(VisitStage::Announced | VisitStage::Cancelled) => (0, HALF_A_YEAR),
        // It may be over since yesterday, or be recalled.
        Some(VisitStage::Concluded) => (HALF_A_YEAR, 0),
        None => (HALF_A_YEAR, HALF_A_YEAR),
    };
    When::Loose(Window::around(told, before, after).in_months())
}

/// The host country with each word of the guest's name, and with the guest's office.
pub(super) fn handles(visit: Stated<'_, Visit>, out: &mut Handles) {
    let of = |parts: &[&str]| Handle::of(RecordType::Fact(FactType::Visit), parts);
    let code = |country: &Option<Country>| country.map_or(String::new(), |c| c.code().to_owned());
    let host = code(&visit.host_country);
    if let Some(guest) = &visit.guest {
        let name = Name::of(guest);
        out.extend(name.keys().into_iter().chain(name.bare_keys()).map(|key| of(&[&host, &key])));
    }
    if visit.guest.is_none() || visit.guest_office.is_some() {
        let office = visit.guest_office.as_deref().unwrap_or_default();
        out.push(of(&[&host, &code(&visit.guest_country), office]));
    }
}

/// Whether both can be one visit, time apart. Its kind may be disputed.
pub(super) fn same(a: Stated<'_, Visit>, b: Stated<'_, Visit>) -> bool {
    if a.host_country != b.host_country {
        return false;
    }
    let countries = a.guest_country.zip(b.guest_country).map(|(x, y)| x == y);
    let (held, also) = (a.guest_office.as_slice(), b.guest_office.as_slice());
    let open_office = || office::shared(held, also) || held.is_empty() || also.is_empty();
    match (&a.guest, &b.guest) {
        (Some(x), Some(y)) => {
            let (x, y) = (Name::of(x), Name::of(y));
            match x.like(&y) {
                Likeness::Same if countries == Some(false) => !x.is_bare() && x.equals(&y) && office::high_shared(held, also),
                Likeness::Same => x.is_unaccented() == y.is_unaccented() || open_office(),
                Likeness::Part => countries == Some(true) && office::shared(held, also),
                Likeness::Other => false,
            }
        }
        (None, None) => countries == Some(true) && a.guest_office == b.guest_office,
        _ => countries == Some(true) && office::shared(held, also),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::group::Memory;
    use crate::said::Said;
    use crate::statement::Statement;
    use banggiao_extract::Slots;
    use banggiao_extract::value::{DateValue, Partial};
    use jiff::civil::Date;

    const TOLD: Date = Date::constant(2025, 11, 21);

    fn visit(guest: &str, host: &str) -> Visit {
        Visit {
            guest: Some(guest.to_owned()).filter(|g| !g.is_empty()),
            guest_country: Country::from_code("BRA"),
            guest_office: Some("President".to_owned()),
            host_country: Country::from_code(host),
            stage: Some(VisitStage::Concluded),
            ..Visit::default()
        }
    }

    fn dated(guest: &str, month: i8, days: (i8, i8)) -> Visit {
        let on = |day| Some(DateValue::On(Date::constant(2025, month, day).into()));
        Visit { start: on(days.0), end: on(days.1), ..visit(guest, "ZAF") }
    }

    fn records(visits: &[Visit]) -> usize {
        let mut memory = Memory::default();
        memory.add(visits.iter().map(|v| Statement::new(Said::Fact(Slots::Visit(v.clone())), &[], Some(TOLD.into()))));
        memory.clusters().count()
    }

    const LULA: &str = "Luiz Inácio Lula da Silva";

    #[test]
    fn one_visit() {
        for (a, b) in [
            (dated(LULA, 4, (9, 11)), dated("Luiz Inacio Lula da Silva", 4, (9, 11))),
            (dated(LULA, 4, (9, 11)), dated("Lula", 4, (8, 11))),
            // One tells the first day, another the last.
            (dated(LULA, 4, (9, 9)), dated(LULA, 4, (11, 11))),
            // Nobody named, but the office.
            (dated(LULA, 4, (9, 11)), dated("", 4, (9, 11))),
            // Told on its last day.
            (dated(LULA, 11, (19, 21)), visit(LULA, "ZAF")),
            // `Earlier this year`.
            (dated(LULA, 4, (9, 11)), Visit { start: Some(DateValue::On(Partial::year(2025))), ..visit(LULA, "ZAF") }),
        ] {
            assert_eq!(records(&[a.clone(), b.clone()]), 1, "{a:?} {b:?}");
        }
    }

    #[test]
    fn two_visits() {
        for (a, b) in [
            (dated(LULA, 4, (9, 11)), dated(LULA, 11, (21, 23))),
            (dated(LULA, 4, (9, 11)), dated("Geraldo Alckmin", 4, (9, 11))),
            (dated(LULA, 4, (9, 11)), Visit { guest_country: Country::from_code("PRT"), guest_office: None, ..dated(LULA, 4, (9, 11)) }),
            (dated(LULA, 4, (9, 11)), Visit { host_country: Country::from_code("AGO"), ..dated(LULA, 4, (9, 11)) }),
            // A minister's, whoever it is.
            (dated(LULA, 4, (9, 11)), Visit { guest_office: Some("Minister of Health".to_owned()), ..dated("", 4, (9, 11)) }),
            (dated(LULA, 4, (9, 11)), Visit { guest_office: None, ..dated("Silva", 4, (9, 11)) }),
        ] {
            assert_eq!(records(&[a.clone(), b.clone()]), 2, "{a:?} {b:?}");
        }
        // `In 2025` can be either of two.
        let year = Visit { start: Some(DateValue::On(Partial::year(2025))), ..visit(LULA, "ZAF") };
        assert_eq!(records(&[dated(LULA, 4, (9, 11)), dated(LULA, 11, (21, 23)), year]), 3);
    }
}
