//! Dates: as read in a text, and as resolved.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

/// A date as precise as the text allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Partial {
    /// The year.
    pub year: i16,
    /// The month, where known.
    pub month: Option<i8>,
    /// The day, where known.
    pub day: Option<i8>,
}

impl Partial {
    /// A whole year.
    pub fn year(year: i16) -> Self {
        Partial { year, month: None, day: None }
    }

    /// A whole month.
    pub fn month(year: i16, month: i8) -> Self {
        Partial { year, month: Some(month), day: None }
    }

    /// The first day that it may mean.
    pub fn first_day(self) -> Option<Date> {
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).ok()
    }

    /// The last day that it may mean.
    pub fn last_day(self) -> Option<Date> {
        let month = self.month.unwrap_or(12);
        match self.day {
            Some(day) => Date::new(self.year, month, day).ok(),
            None => Date::new(self.year, month, 1).ok().map(Date::last_of_month),
        }
    }
}

impl From<Date> for Partial {
    fn from(date: Date) -> Self {
        Partial { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }
}

impl fmt::Display for Partial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
            if let Some(day) = self.day {
                write!(f, "-{day:02}")?;
            }
        }
        Ok(())
    }
}

impl FromStr for Partial {
    type Err = NotADate;

    /// Reads `2025`, `2025-05` or `2025-05-06`.
    fn from_str(text: &str) -> Result<Self, NotADate> {
        let mut parts = text.splitn(3, '-');
        let mut part = || parts.next().map(str::parse::<i16>).transpose().map_err(|_| NotADate);
        let year = part()?.ok_or(NotADate)?;
        let small = |n: Option<i16>| n.map(i8::try_from).transpose().map_err(|_| NotADate);
        let date = Partial { year, month: small(part()?)?, day: small(part()?)? };
        date.first_day().map(|_| date).ok_or(NotADate)
    }
}

/// Not a date as the codebook writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotADate;

/// A resolved date or interval, written as ISO 8601.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateValue {
    /// One date.
    On(Partial),
    /// From the first to the second, both included.
    Between(Partial, Partial),
    /// Every year.
    Annual,
}

impl DateValue {
    /// Its first part.
    pub fn start(self) -> Option<Partial> {
        match self {
            DateValue::On(date) | DateValue::Between(date, _) => Some(date),
            DateValue::Annual => None,
        }
    }

    /// Its last part.
    pub fn end(self) -> Option<Partial> {
        match self {
            DateValue::On(date) | DateValue::Between(_, date) => Some(date),
            DateValue::Annual => None,
        }
    }

    /// Whether it tells the day on which it begins.
    pub fn tells_day(self) -> bool {
        self.start().is_some_and(|date| date.day.is_some())
    }

    /// Whether it is one day.
    pub fn is_day(self) -> bool {
        matches!(self, DateValue::On(date) if date.day.is_some())
    }
}

impl fmt::Display for DateValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DateValue::On(date) => date.fmt(f),
            DateValue::Between(from, to) => write!(f, "{from}/{to}"),
            DateValue::Annual => f.write_str("annual"),
        }
    }
}

impl FromStr for DateValue {
    type Err = NotADate;

    /// Reads what [`DateValue`] prints: a date, an interval with a slash, `annual`.
    fn from_str(text: &str) -> Result<Self, NotADate> {
        match text.split_once('/') {
            _ if text == "annual" => Ok(DateValue::Annual),
            Some((from, to)) => Ok(DateValue::Between(from.parse()?, to.parse()?)),
            None => Ok(DateValue::On(text.parse()?)),
        }
    }
}

/// A date as a text says it, before it is resolved against the document's date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadDate {
    /// A calendar date, whatever of it is said.
    Calendar {
        /// The year.
        year: Option<i16>,
        /// The month.
        month: Option<i8>,
        /// The day.
        day: Option<i8>,
    },
    /// From one calendar date to another.
    Range(Ymd, Ymd),
    /// Days from the document's date: `hôm qua` is -1.
    Days(i8),
    /// Months from the document's month.
    Months(i8),
    /// Years from the document's year.
    Years(i8),
    /// A day of the week, Monday 1 to Sunday 7; before, at or after the document's date as `toward` says.
    Weekday {
        /// The day, from 1 for Monday.
        day: i8,
        /// `-1` for last, `1` for next, `0` for the nearest, the past before the future.
        toward: i8,
    },
    /// From one day of the week to the next such other, Monday 1 to Sunday 7: `from Sunday to Tuesday`.
    Weekdays {
        /// The first day.
        first: i8,
        /// The last day.
        last: i8,
    },
    /// The day last mentioned: `cùng ngày`, `the same day`.
    SameDay,
    /// Days from the day last mentioned: `hôm sau` is 1.
    FromDay(i8),
    /// A part of a year, by months: the first half, the second quarter, the first nine months.
    Part {
        /// The year, where said.
        year: Option<i16>,
        /// First month.
        from: i8,
        /// Last month.
        to: i8,
    },
    /// The same of a year told from the document's own: the first half of last year.
    PartOf {
        /// Years from the document's year.
        years: i8,
        /// First month.
        from: i8,
        /// Last month.
        to: i8,
    },
    /// A month, or a day of it, of a year told from the document's own: `tháng 3 năm ngoái`.
    OfYear {
        /// Years from the document's year.
        years: i8,
        /// The month.
        month: i8,
        /// The day, where said.
        day: Option<i8>,
    },
    /// Every year.
    Annual,
}

/// Year, month and day, whatever of them is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ymd {
    /// The year.
    pub year: Option<i16>,
    /// The month.
    pub month: Option<i8>,
    /// The day.
    pub day: Option<i8>,
}

impl From<Ymd> for ReadDate {
    fn from(date: Ymd) -> Self {
        ReadDate::Calendar { year: date.year, month: date.month, day: date.day }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_they_are_printed() {
        for text in ["2025", "2025-05", "2025-05-06", "2025-05-05/2025-05-12", "2023/2025", "annual"] {
            assert_eq!(text.parse::<DateValue>().map(|d| d.to_string()), Ok(text.to_owned()));
        }
        for text in ["", "May", "2025-13", "2025-02-30", "2025-05-06-07", "2025/"] {
            assert_eq!(text.parse::<DateValue>(), Err(NotADate), "{text}");
        }
    }
}
