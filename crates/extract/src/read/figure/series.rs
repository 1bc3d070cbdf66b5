//! A table in a line: `Thương mại Kenya - Peru (triệu USD): 2021: 40; 2022: 47; 2023: 51`.

use std::ops::RangeInclusive;

use crate::context::Context;
use crate::fact::{Derivation, Fact, Figure, Slots};
use crate::mention::What;
use crate::read::Draft;
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::value::{Currency, DateValue, Indicator, Partial, Unit};

use super::between::countries_in;
use crate::read::counted::fits;

/// So many years with their numbers make a table.
const LEAST: usize = 3;
/// The years that a table may have.
const YEARS: RangeInclusive<i16> = 1900..=2100;

/// Reads the tables in lines of which no figure is told yet.
pub(in crate::read) fn read(cx: &Context<'_>, draft: &mut Draft) {
    let indicator = cx.packs().known.indicator;
    for (i, sentence) in cx.reading.sentences.iter().enumerate() {
        if !cx.reading.may_hold(i, indicator) || !cx.reading.readable(sentence) {
            continue;
        }
        let columns = columns(cx, sentence.range);
        let Some((first, _, _)) = columns.first().filter(|_| columns.len() >= LEAST) else { continue };
        let Some(table) = Table::new(cx, i, TokenRange::new(sentence.range.first(), *first)) else { continue };
        let told = columns.into_iter().filter_map(|(_, year, value)| table.fact(year, value));
        draft.facts.extend(told);
    }
}

/// The years in `range` behind which a colon and a bare number stand: where each begins, the year, the number.
fn columns(cx: &Context<'_>, range: TokenRange) -> Vec<(usize, DateValue, f64)> {
    let reading = cx.reading;
    let number = |at: usize| {
        reading.mentions.at(at).find_map(|(_, m)| match m.what {
            What::Quantity { value, unit: None } => Some((value, m.range.past())),
            _ => None,
        })
    };
    let year = |at: usize| {
        let text = reading.tokens[at].span.of(reading.text);
        let year = text.parse::<i16>().ok().filter(|year| text.len() == 4 && YEARS.contains(year))?;
        Some(DateValue::On(Partial::year(year)))
    };
    let column = |at: usize| {
        let ends = |past: usize| past >= range.past() || matches!(reading.tokens[past].kind, TokenKind::Mark(_));
        let (value, past) = number(at + 2)?;
        Some((at, year(at)?, value)).filter(|_| ends(past))
    };
    let labels = (range.first()..range.past().saturating_sub(2)).filter(|at| reading.tokens[at + 1].is(':'));
    labels.filter_map(column).collect()
}

/// What the words before a table tell of it.
struct Table<'c> {
    cx: &'c Context<'c>,
    sentence: usize,
    indicator: Indicator,
    scale: f64,
    unit: Unit,
}

impl<'c> Table<'c> {
    /// The table in `sentence` that `head` heads, where it says what is counted and in what.
    fn new(cx: &'c Context<'c>, sentence: usize, head: TokenRange) -> Option<Self> {
        let (reading, known) = (cx.reading, &cx.packs().known);
        let (scale, unit) = head.indexes().find_map(|at| {
            let (scale, past) = reading.value(at, known.scale)?;
            let (code, _) = reading.value(past, known.currency)?;
            Some((cx.packs().number(scale)?, Unit::Currency(Currency::from_code(cx.packs().value(code))?)))
        })?;
        let told = |at: usize| reading.lexeme(at, known.indicator).and_then(|(code, _)| Indicator::from_code(code));
        let indicator = head.indexes().find_map(|at| told(at).filter(|i| fits(*i, Some(unit))))?;
        Some(Table { cx, sentence, indicator, scale, unit })
    }

    /// The figure of one year.
    fn fact(&self, year: DateValue, value: f64) -> Option<Fact> {
        let (cx, quote) = (self.cx, self.cx.reading.sentences[self.sentence].range);
        let named = countries_in(cx, quote);
        let countries = if named.len() == 2 { named } else { cx.pairs.both(self.sentence) };
        let figure = Figure {
            indicator: Some(self.indicator),
            value: Some((value * self.scale * 100.0).round() / 100.0),
            countries,
            unit: Some(self.unit),
            period: Some(year),
            ..Figure::default()
        };
        if figure.countries.len() < 2 {
            return None;
        }
        let derivation = Derivation { pattern: "vi/figure/series".into(), matched: Some(cx.reading.span(quote)), mentions: Vec::new() };
        Some(Fact { slots: Slots::Figure(figure), span: cx.reading.span(quote), between: Vec::new(), derivation, tokens: quote })
    }
}
