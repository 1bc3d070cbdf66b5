//! Dates as people write them: `5–7 May 2025`, `5–7/5/2025`.

use banggiao_extract::value::{DateValue, Partial};
use banggiao_records::Window;
use jiff::civil::Date;

use super::Words;

const MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

impl Words {
    /// The date by itself: `5–7 May 2025`, `May 2025`, `2025`; `5–7/5/2025`, `5/2025`, `2025`.
    pub fn date(&self, date: DateValue) -> String {
        match date {
            DateValue::Annual => self.say("every-year"),
            DateValue::On(date) => self.partial(date),
            DateValue::Between(from, to) if from == to => self.partial(from),
            DateValue::Between(from, to) => self.between(from, to),
        }
    }

    /// The date inside a sentence, with the noun that Vietnamese puts before it: `năm 2024`, `tháng 5/2025`, `ngày 6/5/2025`.
    pub fn dated(&self, date: DateValue) -> String {
        let bare = self.date(date);
        if !self.is_vietnamese() {
            return bare;
        }
        let noun = match date {
            DateValue::Annual => return bare,
            DateValue::Between(Partial { month: None, .. }, _) => "giai đoạn",
            DateValue::On(Partial { month: None, .. }) => "năm",
            DateValue::Between(Partial { day: None, .. }, _) | DateValue::On(Partial { day: None, .. }) => "tháng",
            _ => "ngày",
        };
        format!("{noun} {bare}")
    }

    /// One day by itself.
    pub fn day(&self, day: Date) -> String {
        self.partial(day.into())
    }

    /// The days of a window; none where its ends have no names.
    pub fn window(&self, window: Window) -> Option<String> {
        Some(self.date(date_of(window)?))
    }

    fn partial(&self, Partial { year, month, day }: Partial) -> String {
        match (month, day, self.is_vietnamese()) {
            (Some(month), Some(day), true) => format!("{day}/{month}/{year}"),
            (Some(month), None, true) => format!("{month}/{year}"),
            (Some(month), Some(day), false) => format!("{day} {} {year}", name(month)),
            (Some(month), None, false) => format!("{} {year}", name(month)),
            (None, ..) => year.to_string(),
        }
    }

    fn between(&self, from: Partial, to: Partial) -> String {
        let vi = self.is_vietnamese();
        let end = self.partial(to);
        if from.year != to.year || from.month.is_none() || to.month.is_none() || from.day.is_some() != to.day.is_some() {
            let dash = if from.month.is_some() || to.month.is_some() { " – " } else { "–" };
            return format!("{}{dash}{end}", self.partial(from));
        }
        match (from.day, from.month) {
            (Some(day), month) if month == to.month => format!("{day}–{end}"),
            (Some(day), Some(month)) if vi => format!("{day}/{month}–{end}"),
            (Some(day), Some(month)) => format!("{day} {} – {end}", name(month)),
            (None, Some(month)) if vi => format!("{month}–{end}"),
            (None, Some(month)) => format!("{}–{end}", name(month)),
            (_, None) => end,
        }
    }
}

/// The date that names the days of a window most shortly: a year, a month, a day, or from one day to another.
pub fn date_of(window: Window) -> Option<DateValue> {
    let (first, last) = (window.first.date()?, window.last.date()?);
    let on = |partial: Partial| partial.first_day() == Some(first) && partial.last_day() == Some(last);
    let shortest = [Partial::year(first.year()), Partial::month(first.year(), first.month()), first.into()].into_iter().find(|p| on(*p));
    Some(shortest.map_or(DateValue::Between(first.into(), last.into()), DateValue::On))
}

fn name(month: i8) -> &'static str {
    MONTHS.get(usize::try_from(month - 1).unwrap_or(0)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::Names;
    use banggiao_extract::text::language::Language;

    #[test]
    fn dates_are_written_as_people_write_them() {
        let [en, vi] = [Language::English, Language::Vietnamese].map(|l| Words::new(l, Names::embedded()));
        for (date, english, vietnamese, inside) in [
            ("2025", "2025", "2025", "năm 2025"),
            ("2025-05", "May 2025", "5/2025", "tháng 5/2025"),
            ("2025-05-06", "6 May 2025", "6/5/2025", "ngày 6/5/2025"),
            ("2025-05-05/2025-05-07", "5–7 May 2025", "5–7/5/2025", "ngày 5–7/5/2025"),
            ("2025-05-28/2025-06-02", "28 May – 2 June 2025", "28/5–2/6/2025", "ngày 28/5–2/6/2025"),
            ("2024-12-30/2025-01-02", "30 December 2024 – 2 January 2025", "30/12/2024 – 2/1/2025", "ngày 30/12/2024 – 2/1/2025"),
            ("2025-05/2025-07", "May–July 2025", "5–7/2025", "tháng 5–7/2025"),
            ("2023/2025", "2023–2025", "2023–2025", "giai đoạn 2023–2025"),
            ("annual", "every year", "hằng năm", "hằng năm"),
        ] {
            let date: DateValue = date.parse().expect("a date");
            assert_eq!((en.date(date), vi.date(date), vi.dated(date)), (english.into(), vietnamese.into(), inside.into()));
        }
    }

    #[test]
    fn a_window_takes_its_shortest_name() {
        for text in ["2025", "2025-05", "2025-05-06", "2025-05-05/2025-05-07"] {
            let date: DateValue = text.parse().expect("a date");
            assert_eq!(Window::of(date).and_then(date_of), Some(date));
        }
        assert_eq!(date_of(Window::EVER), None);
    }
}
