//! When two statements are about one journey: by who travels, and when.

use super::Stated;
use super::name::{Likeness, Name};
use crate::said::{Journey, RecordType};
use crate::statement::{Handle, Handles};
use crate::window::{Day, When, Window};

/// One outlet counts the day of the flight, another does not.
pub(super) const SLACK: i32 = 1;

/// Who tells of a journey without its days means one so many days off at most.
const SOME_WEEKS: i32 = 30;

/// In its interval; without one, some weeks around the telling.
pub(super) fn when(journey: &Journey, told: Option<Day>) -> When {
    let about = |told: Day| When::Loose(Window::around(told, SOME_WEEKS, SOME_WEEKS).in_months());
    journey.within.and_then(When::dated).or(told.map(about)).unwrap_or(When::UNKNOWN)
}

/// Each word of the guest's name.
pub(super) fn handles(journey: Stated<'_, Journey>, out: &mut Handles) {
    out.extend(Name::of(&journey.guest).keys().iter().map(|key| Handle::of(RecordType::Journey, &[key])));
}

/// Whether both can be one journey, time apart.
pub(super) fn same(a: Stated<'_, Journey>, b: Stated<'_, Journey>) -> bool {
    let one_country = a.guest_country.zip(b.guest_country).is_none_or(|(x, y)| x == y);
    let there = a.countries.is_empty() || b.countries.is_empty() || a.countries.iter().any(|c| b.countries.contains(c));
    one_country && there && Name::of(&a.guest).like(&Name::of(&b.guest)) == Likeness::Same
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::said::Said;
    use crate::statement::Statement;
    use banggiao_extract::value::Country;

    fn same(a: (&str, &[&str]), b: (&str, &[&str])) -> bool {
        let of = |(guest, countries): (&str, &[&str])| {
            let countries = countries.iter().filter_map(|c| Country::from_code(c)).collect();
            Statement::new(Said::Journey(Journey { guest: guest.to_owned(), countries, ..Journey::default() }), &[], None)
        };
        super::super::same(&of(a), &of(b))
    }

    #[test]
    fn one_guest_in_some_of_the_same_countries() {
        assert!(same(("Amara Otieno", &["FRA", "DEU", "ITA"]), ("Amara Otieno", &["DEU", "FRA"])));
        assert!(!same(("Amara Otieno", &["FRA", "DEU"]), ("Amara Otieno", &["JPN", "KOR"])));
        assert!(!same(("Amara Otieno", &["FRA", "DEU"]), ("Peter Mutua", &["FRA", "DEU"])));
    }
}
