//! When two statements are about one figure: what is counted, of which countries, in what unit, in which period.
//!
//! Values that differ are one figure on which sources disagree. Without a period, a flow (trade, arrivals) is of the year
//! told or the one before, whichever figure has its value; a stock (students) is of the weeks in which it is told; a rank holds as
//! long as it is told.

use banggiao_extract::FactType;
use banggiao_extract::fact::Figure;
use banggiao_extract::value::{Country, DateValue, Indicator, Unit};
use jiff::civil::Date;
use smallvec::SmallVec;

use super::{Stated, pair};
use crate::statement::Handles;
use crate::window::{Day, When, Window};

/// Days that may lie between two tellings of one figure: those of a stock without a period.
pub(super) const SLACK: i32 = 0;

/// Days before and after its telling for which a stock holds.
const STOCK: i32 = 15;

/// The period; without one, the time for which it can hold.
pub(super) fn when(figure: &Figure, told: Option<Day>) -> When {
    match (figure.period, told) {
        (Some(DateValue::Annual), Some(told)) => year(told, 0).map_or(When::UNKNOWN, When::Firm),
        (Some(DateValue::Annual), None) => When::UNKNOWN,
        (Some(period), _) => Window::of(period).map_or(When::UNKNOWN, When::Firm),
        // A rank is told as long as it holds; another is another record.
        (None, _) if figure.indicator == Some(Indicator::Rank) => When::Always,
        (None, Some(told)) if flows(figure.indicator) => year(told, 1).map_or(When::UNKNOWN, When::Loose),
        (None, Some(told)) => When::Firm(Window::around(told, STOCK, STOCK)),
        (None, None) => When::UNKNOWN,
    }
}

/// The calendar year of a day, with so many years before it.
fn year(told: Day, before: i16) -> Option<Window> {
    let year = told.date()?.year();
    Some(Window::new(Date::new(year - before, 1, 1).ok()?.into(), Date::new(year, 12, 31).ok()?.into()))
}

/// What is counted, with the period, and with the value.
pub(super) fn handles(stated: Stated<'_, Figure>, out: &mut Handles) {
    let what = stated.indicator.map_or("", |i| i.code());
    let countries = countries(stated);
    if let Some(period) = stated.period.filter(|_| !of_an_event(stated.indicator)) {
        out.push(pair::handle(FactType::Figure, &countries, &[what, "in", &period.to_string()]));
    } else {
        out.push(pair::handle(FactType::Figure, &countries, &[what]));
    }
    if let Some(value) = stated.value {
        for digits in leading(value) {
            out.push(pair::handle(FactType::Figure, &countries, &[what, &digits]));
        }
    }
}

/// Whether both are one figure.
pub(super) fn same(a: Stated<'_, Figure>, b: Stated<'_, Figure>) -> bool {
    if a.indicator != b.indicator || countries(a) != countries(b) || measure(a.said) != measure(b.said) || !scopes_meet(a, b) {
        return false;
    }
    let equal = a.value.zip(b.value).is_some_and(|(x, y)| near(x, y));
    if a.indicator == Some(Indicator::Other) && !equal {
        return false;
    }
    match (a.period, b.period) {
        (Some(x), Some(y)) if of_an_event(a.indicator) => meets(Window::of(x), Window::of(y)),
        (Some(x), Some(y)) => x == y || Window::of(x).is_some() && Window::of(x) == Window::of(y),
        (None, None) if !flows(a.indicator) => equal || a.indicator != Some(Indicator::Rank) && about(a.said, b.said),
        _ => equal,
    }
}

/// Whether it counts what happens in a period, and not what there is at a time.
fn flows(indicator: Option<Indicator>) -> bool {
    use Indicator::{Exports, GdpGrowth, Imports, Tourists, TradeTurnover};
    matches!(indicator, Some(TradeTurnover | Exports | Imports | Tourists | GdpGrowth))
}

/// Whether it counts what one event brings.
fn of_an_event(indicator: Option<Indicator>) -> bool {
    matches!(indicator, Some(Indicator::AgreementsSigned | Indicator::Activities))
}

/// Whether two periods can be those of one event.
fn meets(a: Option<Window>, b: Option<Window>) -> bool {
    a.zip(b).is_some_and(|(a, b)| a == b || a.days().max(b.days()) <= 31 && a.gap(b) <= 2)
}

/// Its countries: in their order where that tells which way, else in that of their codes.
fn countries(figure: Stated<'_, Figure>) -> SmallVec<[Country; 4]> {
    use Indicator::{Exports, Imports, Rank, Tourists};
    match figure.indicator {
        Some(Rank | Exports | Imports | Tourists) if figure.countries.len() > 1 => figure.countries.iter().copied().collect(),
        _ => figure.between.iter().copied().collect(),
    }
}

/// What the number is a number of.
#[derive(PartialEq)]
enum Measure {
    /// So many in this unit; units of counting are one.
    Amount(Option<Unit>),
    /// Only by how much it grew.
    Growth,
}

fn measure(figure: &Figure) -> Measure {
    match (figure.value, figure.unit) {
        (None, _) => Measure::Growth,
        (_, unit) => Measure::Amount(unit.filter(|u| !matches!(u.code(), "people" | "count"))),
    }
}

/// Whether both are counted among the same. A rank in one circle is none in another.
fn scopes_meet(a: Stated<'_, Figure>, b: Stated<'_, Figure>) -> bool {
    match (&a.scope, &b.scope) {
        (Some(_), Some(_)) => a.meaning().likeness(b.meaning()) >= 0.5,
        (None, None) => true,
        _ => a.indicator != Some(Indicator::Rank),
    }
}

/// Whether two values can be one, of which one is rounded.
pub(super) fn near(x: f64, y: f64) -> bool {
    (x - y).abs() <= 0.03 * x.abs().max(y.abs())
}

/// Whether two values without a period can be of one thing at all.
fn about(a: &Figure, b: &Figure) -> bool {
    a.value.zip(b.value).is_some_and(|(x, y)| x.min(y) > 0.8 * x.max(y))
}

/// What values near this one begin with.
pub(super) fn leading(value: f64) -> SmallVec<[String; 2]> {
    let mut out: SmallVec<[String; 2]> = SmallVec::new();
    if value > 0.0 {
        // Steps of a seventh: two values that are near stand on one step or on neighbours, and each holds on to both.
        let step = (value.ln() / 0.14).floor() as i64;
        let part = value.ln() / 0.14 - step as f64;
        out.push(step.to_string());
        if part < 0.25 {
            out.push((step - 1).to_string());
        } else if part > 0.75 {
            out.push((step + 1).to_string());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity;
    use crate::said::Said;
    use crate::statement::Statement;
    use banggiao_extract::Slots;
    use banggiao_extract::value::Partial;

    fn figure(indicator: Indicator, countries: [&str; 2], value: f64, period: Option<DateValue>) -> Statement {
        let countries = countries.iter().filter_map(|c| Country::from_code(c)).collect();
        let figure = Figure { indicator: Some(indicator), value: Some(value), countries, period, ..Figure::default() };
        Statement::new(Said::Fact(Slots::Figure(figure)), &[], Some(Date::constant(2025, 8, 21).into()))
    }

    fn same(a: &Statement, b: &Statement) -> bool {
        a.handles().iter().any(|h| b.handles().contains(h)) && identity::same(a, b)
    }

    const YEAR: Option<DateValue> = Some(DateValue::On(Partial { year: 2024, month: None, day: None }));
    const HALF: Option<DateValue> =
        Some(DateValue::Between(Partial { year: 2024, month: Some(1), day: None }, Partial { year: 2024, month: Some(6), day: None }));

    #[test]
    fn sources_may_differ_on_the_value() {
        let trade = |value, period| figure(Indicator::TradeTurnover, ["NZL", "THA"], value, period);
        assert!(same(&trade(3.1e9, YEAR), &trade(2.7e9, YEAR)));
        assert!(!same(&trade(3.1e9, YEAR), &trade(1.6e9, HALF)));
    }

    #[test]
    fn without_a_period_it_is_the_figure_that_has_its_value() {
        let trade = |value, period| figure(Indicator::TradeTurnover, ["NZL", "THA"], value, period);
        assert!(same(&trade(3.1e9, YEAR), &trade(3.08e9, None)));
        assert!(!same(&trade(3.1e9, YEAR), &trade(1.6e9, None)));
        assert!(matches!(trade(3.1e9, None).when, When::Loose(_)));
    }

    #[test]
    fn order_tells_which_way() {
        let exports = |countries| figure(Indicator::Exports, countries, 1.9e9, YEAR);
        assert!(!same(&exports(["THA", "NZL"]), &exports(["NZL", "THA"])));
        let trade = |countries| figure(Indicator::TradeTurnover, countries, 3.1e9, YEAR);
        assert!(same(&trade(["THA", "NZL"]), &trade(["NZL", "THA"])));
    }

    #[test]
    fn a_rank_is_its_number() {
        let rank = |value| figure(Indicator::Rank, ["KAZ", "VNM"], value, None);
        assert!(same(&rank(2.0), &rank(2.0)));
        assert!(!same(&rank(2.0), &rank(1.0)));
    }
}
