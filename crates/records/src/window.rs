//! Days and stretches of days: when something can have happened.

use banggiao_extract::value::DateValue;
use jiff::civil::Date;

/// A day, counted from 1970-01-01, which is 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Day(pub i32);

impl Day {
    /// Before every day that a text can name.
    pub const FIRST: Day = Day(i32::MIN / 4);
    /// After every day that a text can name.
    pub const LAST: Day = Day(i32::MAX / 4);

    /// So many days later, or earlier where `days` is negative.
    pub fn plus(self, days: i32) -> Day {
        Day(self.0.saturating_add(days))
    }

    /// The calendar's name for it; none for [`Day::FIRST`] and [`Day::LAST`].
    pub fn date(self) -> Option<Date> {
        let days = jiff::Span::new().try_days(i64::from(self.0)).ok()?;
        Date::constant(1970, 1, 1).checked_add(days).ok()
    }
}

impl From<Date> for Day {
    fn from(date: Date) -> Self {
        let days = Date::constant(1970, 1, 1).until(date).map_or(0, |span| span.get_days());
        Day(days)
    }
}

/// From one day to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Window {
    /// The first day.
    pub first: Day,
    /// The last day.
    pub last: Day,
}

impl Window {
    /// All time.
    pub const EVER: Window = Window { first: Day::FIRST, last: Day::LAST };

    /// From `first` to `last`, in either order.
    pub fn new(first: Day, last: Day) -> Self {
        Window { first: first.min(last), last: first.max(last) }
    }

    /// The days that `date` can mean; none for `annual`.
    pub fn of(date: DateValue) -> Option<Self> {
        let (from, to) = (date.start()?.first_day()?, date.end()?.last_day()?);
        Some(Window::new(from.into(), to.into()))
    }

    /// From so many days before `day` to so many after.
    pub fn around(day: Day, before: i32, after: i32) -> Self {
        Window { first: day.plus(-before), last: day.plus(after) }
    }

    /// How many days it holds.
    pub fn days(self) -> i32 {
        self.last.0 - self.first.0 + 1
    }

    /// Whether some day is in both.
    pub fn meets(self, other: Window) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    /// The days between the two; 0 where they meet.
    pub fn gap(self, other: Window) -> i32 {
        (other.first.0 - self.last.0).max(self.first.0 - other.last.0).max(0)
    }

    /// With so many days more at both ends.
    pub fn wider(self, days: i32) -> Self {
        Window::around(self.first, days, 0).with(Window::around(self.last, 0, days))
    }

    /// With the rest of its first and its last month, so that what is told in one month has one window.
    pub fn in_months(self) -> Self {
        let first = self.first.date().map_or(self.first, |date| date.first_of_month().into());
        let last = self.last.date().map_or(self.last, |date| date.last_of_month().into());
        Window { first, last }
    }

    /// From the earlier first day to the later last day.
    pub fn with(self, other: Window) -> Self {
        Window { first: self.first.min(other.first), last: self.last.max(other.last) }
    }
}

/// How time takes part in what a statement is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum When {
    /// It was within these days, few enough to tell it from the next of its kind.
    Firm(Window),
    /// It was some time within these days, which may hold several of its kind.
    Loose(Window),
    /// Time does not tell it from others of its kind.
    Always,
}

/// A date of more days than these may hold two events of one kind.
const FEW: i32 = 16;

impl When {
    /// What `date` says of when something was.
    pub fn dated(date: DateValue) -> Option<Self> {
        Window::of(date).map(When::within)
    }

    /// Firm where `window` is short.
    pub fn within(window: Window) -> Self {
        if window.days() <= FEW { When::Firm(window) } else { When::Loose(window) }
    }

    /// Nothing is known of when it was.
    pub const UNKNOWN: When = When::Loose(Window::EVER);

    /// The days it speaks of.
    pub fn window(self) -> Window {
        match self {
            When::Firm(window) | When::Loose(window) => window,
            When::Always => Window::EVER,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use banggiao_extract::value::Partial;

    #[test]
    fn days_are_counted_from_1970() {
        assert_eq!(Day::from(Date::constant(1970, 1, 2)), Day(1));
        assert_eq!(Day::from(Date::constant(2025, 5, 6)).date(), Some(Date::constant(2025, 5, 6)));
        assert_eq!(Day::from(Date::constant(1950, 1, 30)).date(), Some(Date::constant(1950, 1, 30)));
    }

    #[test]
    fn a_short_date_is_firm_and_a_long_one_loose() {
        let may = DateValue::On(Partial::month(2025, 5));
        assert!(matches!(When::dated(may), Some(When::Loose(w)) if w.days() == 31));
        let day = DateValue::On(Date::constant(2025, 5, 6).into());
        assert!(matches!(When::dated(day), Some(When::Firm(w)) if w.days() == 1));
        assert_eq!(When::dated(DateValue::Annual), None);
    }

    #[test]
    fn gaps_are_days_between() {
        let of = |a, b| Window::new(Day(a), Day(b));
        assert_eq!(of(1, 3).gap(of(5, 9)), 2);
        assert_eq!(of(5, 9).gap(of(1, 3)), 2);
        assert_eq!(of(1, 5).gap(of(5, 9)), 0);
        assert_eq!(Window::EVER.gap(of(5, 9)), 0);
        assert_eq!(of(1, 3).wider(2), of(-1, 5));
        assert_eq!(of(10, 40).in_months(), of(0, 58));
        assert_eq!(Window::EVER.in_months(), Window::EVER);
    }
}
