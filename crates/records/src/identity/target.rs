//! When two statements are about one target: what is counted, of which countries, in what unit, by when.
//!
//! Other values for one day are one target on which sources disagree. A target without a day joins the only one of its
//! value that it can mean; a sum and a multiple are two.

use banggiao_extract::FactType;
use banggiao_extract::fact::Target;
use banggiao_extract::value::Indicator;

use super::figure::near;
use super::{Stated, pair};
use crate::statement::Handles;
use crate::window::{Day, When, Window};

/// Days that may lie between two tellings: its own day counts.
pub(super) const SLACK: i32 = 0;

/// One with a day is the same whenever it is told.
pub(super) fn when(target: &Target, _: Option<Day>) -> When {
    if target.due.is_some() { When::Always } else { When::UNKNOWN }
}

/// What is counted with its value, and with the year by which.
pub(super) fn handles(stated: Stated<'_, Target>, out: &mut Handles) {
    let what = stated.indicator.map_or("", |i| i.code());
    if let Some(value) = stated.value.or(stated.multiple) {
        // Two digits: what is told more exactly, or less, begins alike.
        for digits in super::figure::leading(value) {
            out.push(pair::handle(FactType::Target, stated.between, &[what, &digits]));
        }
    }
    if let Some(year) = year(stated.said) {
        out.push(pair::handle(FactType::Target, stated.between, &[what, "by", &year.to_string()]));
    }
}

/// Whether both are one target.
pub(super) fn same(a: Stated<'_, Target>, b: Stated<'_, Target>) -> bool {
    if a.between != b.between || a.indicator != b.indicator || a.multiple.is_some() != b.multiple.is_some() {
        return false;
    }
    if a.unit.zip(b.unit).is_some_and(|(x, y)| x != y) {
        return false;
    }
    let valued = match (a.value.or(a.multiple), b.value.or(b.multiple)) {
        (Some(x), Some(y)) => near(x, y),
        _ => false,
    };
    match (a.due.and_then(Window::of), b.due.and_then(Window::of)) {
        // What is counted has no name: only the value tells it from the next.
        (Some(x), Some(y)) => {
            (x.meets(y) || year(a.said) == year(b.said) && x.days().max(y.days()) > 300)
                && (valued || a.indicator != Some(Indicator::Other))
        }
        _ => valued,
    }
}

/// The last year of the time by which it is to be reached.
fn year(target: &Target) -> Option<i16> {
    target.due?.end().map(|date| date.year)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity;
    use crate::said::Said;
    use crate::statement::Statement;
    use banggiao_extract::Slots;
    use banggiao_extract::value::{Country, DateValue, Partial};

    fn target(value: Option<f64>, multiple: Option<f64>, due: Option<i16>) -> Statement {
        let countries = ["IRN", "PAK"].iter().filter_map(|c| Country::from_code(c)).collect();
        let due = due.map(|year| DateValue::On(Partial::year(year)));
        let target = Target { indicator: Some(Indicator::TradeTurnover), value, multiple, countries, due, ..Target::default() };
        Statement::new(Said::Fact(Slots::Target(target)), &[], None)
    }

    fn same(a: &Statement, b: &Statement) -> bool {
        a.handles().iter().any(|h| b.handles().contains(h)) && identity::same(a, b)
    }

    #[test]
    fn the_day_by_which_makes_it_one() {
        let ten = target(Some(10e9), None, Some(2028));
        assert!(same(&ten, &target(Some(8e9), None, Some(2028))));
        assert!(!same(&ten, &target(Some(5e9), None, Some(2026))));
    }

    #[test]
    fn without_a_day_its_value_does() {
        let ten = target(Some(10e9), None, Some(2028));
        assert!(same(&ten, &target(Some(10e9), None, None)));
        assert!(!same(&ten, &target(Some(8e9), None, None)));
    }

    #[test]
    fn a_multiple_is_no_sum() {
        assert!(!same(&target(Some(5e9), None, Some(2030)), &target(None, Some(2.0), Some(2030))));
    }
}
