//! When two statements are about one honour: by who receives it and from whom, what it is called, and the day or year.

use banggiao_extract::FactType;
use banggiao_extract::fact::Honour;
use banggiao_extract::value::Country;

use super::Stated;
use super::name::{Likeness, Name};
use super::wording::{Wording, compare};
use crate::said::RecordType;
use crate::statement::{Handle, Handles};
use crate::window::{Day, When, Window};

/// An order is conferred one day and handed over another.
pub(super) const SLACK: i32 = 4;

/// On its date; without one, shortly before it was told.
pub(super) fn when(honour: &Honour, told: Option<Day>) -> When {
    let dated = honour.date.and_then(When::dated);
    dated.or(told.map(|told| When::Firm(Window::around(told, 3, 0)))).unwrap_or(When::UNKNOWN)
}

/// Each word of the recipient's name.
pub(super) fn handles(honour: Stated<'_, Honour>, out: &mut Handles) {
    let recipient = honour.recipient.as_deref().unwrap_or_default();
    out.extend(Name::of(recipient).keys().iter().map(|key| Handle::of(RecordType::Fact(FactType::Honour), &[key])));
}

/// Whether both can be one honour, time apart.
pub(super) fn same(a: Stated<'_, Honour>, b: Stated<'_, Honour>) -> bool {
    let Some((x, y)) = a.recipient.as_deref().zip(b.recipient.as_deref()) else { return false };
    let called = a.name.as_deref().zip(b.name.as_deref()).map(|(x, y)| compare(x, y));
    Name::of(x).like(&Name::of(y)) == Likeness::Same && one_giver(a, b) && called != Some(Wording::Unlike)
}

/// One giver is a country, another who leads it; of either nothing may be told.
fn one_giver(a: Stated<'_, Honour>, b: Stated<'_, Honour>) -> bool {
    let countries = a.between.is_empty() || b.between.is_empty() || a.between.iter().any(|c| b.between.contains(c));
    let country = |giver: &Option<String>| giver.as_deref().and_then(Country::from_code);
    match (country(&a.giver), country(&b.giver)) {
        (Some(x), Some(y)) => x == y,
        (Some(x), None) => b.between.is_empty() || b.between.contains(&x),
        (None, Some(y)) => a.between.is_empty() || a.between.contains(&y),
        (None, None) => {
            let people = a.giver.as_deref().zip(b.giver.as_deref());
            countries && people.is_none_or(|(x, y)| Name::of(x).like(&Name::of(y)) != Likeness::Other)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::said::Said;
    use crate::statement::Statement;
    use banggiao_extract::Slots;

    fn honour(name: &str, giver: &str, recipient: &str) -> Statement {
        let some = |text: &str| Some(text.to_owned()).filter(|t| !t.is_empty());
        let honour = Honour { name: some(name), giver: some(giver), recipient: some(recipient), ..Honour::default() };
        let between = [Country::from_code("KAZ"), Country::from_code("VNM")];
        Statement::new(Said::Fact(Slots::Honour(honour)), &between.into_iter().flatten().collect::<Vec<_>>(), None)
    }

    #[test]
    fn one_honour() {
        let dostyk = honour("Huân chương Hữu nghị Dostyk", "Kassym-Jomart Tokayev", "Tô Lâm");
        for other in [
            honour("Order of Dostyk (Friendship)", "Kasym-Zhomart Tokaev", "To Lam"),
            honour("Order of Friendship", "KAZ", "Tô Lâm"),
            honour("", "", "Tô Lâm"),
        ] {
            assert!(super::super::same(&dostyk, &other), "{other:?}");
        }
    }

    #[test]
    fn two_honours() {
        let star = honour("Huân chương Sao vàng", "VNM", "Kassym-Jomart Tokayev");
        for other in [
            honour("Huân chương Hồ Chí Minh", "VNM", "Kassym-Jomart Tokayev"),
            honour("Huân chương Sao vàng", "VNM", "Olzhas Bektenov"),
            honour("Huân chương Sao vàng", "LAO", "Kassym-Jomart Tokayev"),
        ] {
            assert!(!super::super::same(&star, &other), "{other:?}");
        }
    }
}
