//! A series of figures as bars, with the targets set for it.

use banggiao_views::line::{days, line};
use banggiao_views::series::{Series, Target};
use banggiao_views::words::capitalised;

use crate::tongue::Tongue;

/// A series as bars.
#[derive(Debug, Clone)]
pub struct Bars {
    /// What is counted, of which countries.
    pub title: String,
    /// The oldest first, targets last.
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Debug, Clone)]
pub struct Bar {
    /// The record.
    pub id: String,
    /// For which time.
    pub period: String,
    /// The figure as people read it.
    pub value: String,
    /// The whole line of the record.
    pub line: String,
    /// How long it is, of a hundred; none where it has no number.
    pub length: Option<f64>,
    /// Whether it is a target and no figure.
    pub target: bool,
}

/// No more than so many figures of one series are drawn: the last.
const DRAWN: usize = 12;

/// The series, with those of `targets` that are set for it.
pub fn of(series: &Series, targets: &[Target], tongue: &Tongue) -> Bars {
    let words = &tongue.words;
    let mut values: Vec<(Bar, Option<f64>)> = Vec::new();
    for figure in series.figures.iter().take(DRAWN).rev() {
        let record = figure.record();
        let number = record.number("value");
        let told = number.map(|value| words.qualified(value, record.text("unit"), record.text("qualifier")));
        let change = record.number("change_pct").map(|percent| words.change(percent));
        let bar = Bar {
            id: figure.id().to_string(),
            period: days(record).map(|date| words.date(date)).unwrap_or_else(|| words.say("undated")),
            value: told.into_iter().chain(change).collect::<Vec<_>>().join(", "),
            line: line(record, words).whole(),
            length: None,
            target: false,
        };
        values.push((bar, number));
    }
    for target in targets {
        let record = target.target.record();
        let of_series = record.text("indicator") == Some(&series.indicator) && series.scope.as_deref() == record.text("scope");
        let Some(goal) = target.goal.filter(|_| of_series && (target.unit == series.unit)) else { continue };
        let due = record.text("due").and_then(|due| due.parse().ok()).map(|due| words.date(due));
        let bar = Bar {
            id: target.target.id().to_string(),
            period: due.unwrap_or_else(|| words.say("undated")),
            value: words.amount(words.reckoned(goal), target.unit.as_deref()),
            line: line(record, words).whole(),
            length: None,
            target: true,
        };
        values.push((bar, Some(goal)));
    }
    let most = values.iter().filter_map(|(_, number)| *number).fold(0.0, f64::max);
    let drawn = |number: f64| (number > 0.0 && most > 0.0).then(|| (number / most * 1000.0).round() / 10.0);
    let bars = values.into_iter().map(|(bar, number)| Bar { length: number.and_then(drawn), ..bar }).collect();
    let countries: Vec<String> = series.countries.iter().map(|country| words.country(country.code())).collect();
    let mut title = capitalised(&words.code("indicator", &series.indicator));
    if !countries.is_empty() {
        title = format!("{title} · {}", countries.join(" – "));
    }
    if let Some(scope) = &series.scope {
        title = format!("{title} · {scope}");
    }
    Bars { title, bars }
}
