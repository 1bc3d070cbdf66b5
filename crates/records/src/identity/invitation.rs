//! When two statements are about one invitation: by who invites whom where, told within some weeks.

use banggiao_extract::FactType;
use banggiao_extract::fact::Invitation;

use super::Stated;
use super::name::{Likeness, Name};
use crate::said::RecordType;
use crate::statement::{Handle, Handles};
use crate::window::{Day, When, Window};

/// It is told again until it is taken up; another needs another occasion.
pub(super) const SLACK: i32 = 45;

/// When it was told.
pub(super) fn when(_: &Invitation, told: Option<Day>) -> When {
    told.map_or(When::UNKNOWN, |told| When::Firm(Window::new(told, told)))
}

/// The country with each word of the name of who is invited.
pub(super) fn handles(invitation: Stated<'_, Invitation>, out: &mut Handles) {
    let country = invitation.to_country.map_or(String::new(), |c| c.code().to_owned());
    let name = Name::of(invitation.to.as_deref().unwrap_or_default());
    let keys = name.keys().into_iter().chain(name.bare_keys());
    out.extend(keys.map(|key| Handle::of(RecordType::Fact(FactType::Invitation), &[&country, &key])));
}

/// Whether both can be one invitation, time apart. One may tell that it was accepted.
pub(super) fn same(a: Stated<'_, Invitation>, b: Stated<'_, Invitation>) -> bool {
    let (Some(x), Some(y)) = (&a.to, &b.to) else { return false };
    if a.to_country != b.to_country {
        return false;
    }
    let like = |x: &str, y: &str| Name::of(x).like(&Name::of(y));
    let from = a.from.as_deref().zip(b.from.as_deref()).map_or(Likeness::Same, |(x, y)| like(x, y));
    match (like(x, y), from) {
        (Likeness::Same, Likeness::Same | Likeness::Part) => true,
        (Likeness::Part, Likeness::Same) => a.from.is_some() && b.from.is_some(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::said::Said;
    use crate::statement::Statement;
    use banggiao_extract::Slots;
    use banggiao_extract::value::Country;

    fn same(a: [&str; 3], b: [&str; 3]) -> bool {
        let of = |[from, to, country]: [&str; 3]| {
            let name = |n: &str| Some(n.to_owned()).filter(|n| !n.is_empty());
            let slots = Invitation { from: name(from), to: name(to), to_country: Country::from_code(country), accepted: None };
            Statement::new(Said::Fact(Slots::Invitation(slots)), &[], None)
        };
        super::super::same(&of(a), &of(b))
    }

    #[test]
    fn by_both_people_and_the_country() {
        let faye = ["Bassirou Diomaye Faye", "Prabowo Subianto", "SEN"];
        assert!(same(faye, ["Diomaye Faye", "Prabowo", "SEN"]));
        assert!(same(faye, ["", "Prabowo Subianto", "SEN"]));
        assert!(!same(faye, ["Ousmane Sonko", "Prabowo Subianto", "SEN"]));
        assert!(!same(faye, ["Bassirou Diomaye Faye", "Puan Maharani", "SEN"]));
        assert!(!same(faye, ["Prabowo Subianto", "Bassirou Diomaye Faye", "IDN"]));
        assert!(!same(faye, ["", "Prabowo", "SEN"]));
    }
}
