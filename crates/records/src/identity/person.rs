//! When two statements are about one person: by name, country and, where the name is a bare part, office.

use super::name::{Likeness, Name};
use super::{Stated, office};
use crate::said::{Person, RecordType};
use crate::statement::{Handle, Handles};
use crate::window::{Day, When};

/// Time does not tell people apart.
pub(super) const SLACK: i32 = 0;

/// A full name with a country tells its bearer at any time. Any other name means the only one whom it can mean.
pub(super) fn when(person: &Person, _: Option<Day>) -> When {
    let name = Name::of(&person.name);
    if state(person).is_some() && !name.is_bare() && !name.is_unaccented() { When::Always } else { When::UNKNOWN }
}

/// Each word of the name beside the beginning of another; and each by which alone they may be called, in each high office.
pub(super) fn handles(person: Stated<'_, Person>, out: &mut Handles) {
    let name = Name::of(&person.name);
    for key in name.pair_keys() {
        out.push(Handle::of(RecordType::Person, &[&key]));
    }
    let country = person.country.map_or(String::new(), |c| c.code().to_owned());
    for key in name.bare_keys() {
        for office in person.offices.iter().filter(|o| office::is_high(o)) {
            out.push(Handle::of(RecordType::Person, &[&key, &country, office]));
        }
        if name.is_bare() {
            out.push(Handle::of(RecordType::Person, &[&key, &country]));
        }
    }
}

/// Whether both can be one person.
pub(super) fn same(a: Stated<'_, Person>, b: Stated<'_, Person>) -> bool {
    let (one, other) = (Name::of(&a.name), Name::of(&b.name));
    // Who leads a bloc has a country of their own.
    let states = state(&a).zip(state(&b));
    let open_office = || office::shared(&a.offices, &b.offices) || a.offices.is_empty() || b.offices.is_empty();
    match one.like(&other) {
        // A text may leave open for which country a president speaks, and be misread.
        Likeness::Same if states.is_some_and(|(x, y)| x != y) => {
            !one.is_bare() && one.equals(&other) && office::high_shared(&a.offices, &b.offices)
        }
        Likeness::Same if one.is_bare() => states.is_some() && open_office(),
        Likeness::Same => one.is_unaccented() == other.is_unaccented() || open_office(),
        Likeness::Part => states.is_some_and(|(x, y)| x == y) && office::high_shared(&a.offices, &b.offices),
        Likeness::Other => false,
    }
}

/// The state for which they speak; none for a bloc (`EU`, `ASEAN`), whose people come from several.
fn state(person: &Person) -> Option<&str> {
    person.country.as_ref().map(|c| c.code()).filter(|code| code.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::said::Said;
    use crate::statement::Statement;
    use banggiao_extract::value::Country;

    /// `Name, CCC, Office` as a statement.
    fn person(text: &str) -> Statement {
        let mut parts = text.split(", ");
        let mut next = || parts.next().unwrap_or_default();
        let (name, country, office) = (next().to_owned(), Country::from_code(next()), next());
        let offices = Some(office.to_owned()).filter(|o| !o.is_empty()).into_iter().collect();
        Statement::new(Said::Person(Person { name, country, offices }), &[], Some(Day(20_200)))
    }

    #[test]
    fn one_person() {
        for (a, b) in [
            ("Kassym-Jomart Tokayev, KAZ, President", "Kasym-Zhomart Tokaev, KAZ, President"),
            ("Viktor Orbán, HUN, Prime Minister", "Orbán Viktor, , Prime Minister"),
            // Who was minister is president now.
            ("Tô Lâm, VNM, Minister of Public Security", "Tô Lâm, VNM, President"),
            ("António Guterres, UN, Secretary-General", "António Guterres, PRT, "),
            ("Tokayev, KAZ, President", "Kassym-Jomart Tokayev, KAZ, President"),
            // One of the two texts has been misread.
            ("Recep Tayyip Erdoğan, TUR, President", "Recep Tayyip Erdogan, UGA, President"),
        ] {
            assert!(super::super::same(&person(a), &person(b)), "{a} / {b}");
            let (x, y) = (person(a).handles(), person(b).handles());
            assert!(x.iter().any(|h| y.contains(h)), "{a} / {b} have no handle in common");
        }
    }

    #[test]
    fn two_people() {
        for (a, b) in [
            // Namesakes of two countries.
            ("Mohamed Ali, EGY, Minister", "Mohamed Ali, TUN, Minister"),
            ("Nguyen Van Hung, VNM, Deputy Minister of Health", "Nguyễn Văn Hưng, VNM, Deputy Minister of Construction"),
            ("Heydar Aliyev, AZE, President", "Ilham Aliyev, AZE, President"),
            // A bare name may be that of another with another office, or nobody knows whose.
            ("Lee, KOR, Prime Minister", "Lee Jae-myung, KOR, President"),
            ("Sultan Ibrahim, MYS, King", "Anwar Ibrahim, MYS, Prime Minister"),
            ("Tokayev, , President", "Kassym-Jomart Tokayev, KAZ, President"),
        ] {
            assert!(!super::super::same(&person(a), &person(b)), "{a} / {b}");
        }
    }

    #[test]
    fn a_name_that_may_be_anybody_s_waits_for_the_only_one() {
        assert_eq!(person("Tô Lâm, VNM, President").when, When::Always);
        assert_eq!(person("Tô Lâm, , ").when, When::UNKNOWN);
        assert_eq!(person("Lula, BRA, President").when, When::UNKNOWN);
        assert_eq!(person("Nguyen Van Hung, VNM, ").when, When::UNKNOWN);
    }
}
