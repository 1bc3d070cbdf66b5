//! Goods: sums of single wares, told behind what was exported or imported in all.

use crate::fact::Figure;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::value::{Country, DateValue, Indicator, Unit};

/// How far before its sum a ware may be named.
const BEFORE: usize = 14;
/// How far behind its sum a ware may be named.
const BEHIND: usize = 6;

/// What was exported or imported in all, of which sums of wares are parts.
#[derive(Debug, Clone)]
pub struct Flow {
    /// Exports or imports.
    pub indicator: Indicator,
    /// Between whom.
    pub countries: Vec<Country>,
    /// When.
    pub period: Option<DateValue>,
    value: f64,
    unit: Unit,
    /// The sentence that told of it last.
    sentence: usize,
}

impl Flow {
    /// The flow of which `figure` tells in `sentence`, if it is one.
    pub fn of(figure: &Figure, sentence: usize) -> Option<Self> {
        let indicator = figure.indicator.filter(|i| matches!(i, Indicator::Exports | Indicator::Imports))?;
        let Figure { countries, period, value, unit, .. } = figure;
        Some(Flow { indicator, countries: countries.clone(), period: *period, value: (*value)?, unit: (*unit)?, sentence })
    }

    /// Whether what a sum in the sentence of `f` counts, as far as its own words tell, may be this flow: `turnover` may be either.
    pub fn may_count(&self, f: &Found<'_, '_>, indicator: Option<Indicator>) -> bool {
        let amount = |i: usize| f.cx.reading.is(i, f.cx.packs().known.amount);
        match indicator {
            None => true,
            Some(Indicator::TradeTurnover) => f.sentence_range().indexes().any(amount),
            Some(indicator) => indicator == self.indicator,
        }
    }

    /// Whether the sum `value` at `at` is that of a ware of this flow, told in the sentence behind it.
    pub fn holds(&self, f: &Found<'_, '_>, at: TokenRange, (value, unit): (f64, Option<Unit>)) -> bool {
        let (reading, known) = (f.cx.reading, &f.cx.packs().known);
        let sentence = f.sentence_range();
        let near = at.first().saturating_sub(BEFORE).max(sentence.first())..(at.past() + BEHIND).min(sentence.past());
        let other = |i: usize| {
            let counts = reading.lexeme(i, known.indicator).and_then(|(code, _)| Indicator::from_code(code));
            counts.is_some_and(|c| c != self.indicator) && !reading.is(i, known.amount)
                || reading.is(i, known.grant)
                || reading.is(i, known.future)
        };
        self.sentence + 1 >= f.sentence
            && unit == Some(self.unit)
            && value < self.value
            && near.into_iter().any(|i| reading.is(i, known.goods))
            && !sentence.indexes().any(other)
    }

    /// The same flow, last told of in `sentence`.
    pub fn told(self, sentence: usize) -> Self {
        Flow { sentence, ..self }
    }
}
