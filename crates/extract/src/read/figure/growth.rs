//! How much the economy of a country grew: `praised Peru's growth of 4 percent`.

use rustc_hash::FxHashSet;

use crate::fact::Figure;
use crate::mention::What;
use crate::read::found::Found;
use crate::read::period::period;
use crate::span::TokenRange;
use crate::value::{Country, Indicator, Unit};

use super::number::qualifier;

/// How far behind the number its country may be named.
const NEAR: usize = 5;

/// The figure that `f` tells as growth, which is none of those `aimed` at.
pub(super) fn read(f: &Found<'_, '_>, aimed: &FxHashSet<u32>) -> Option<Figure> {
    let ((value, _), at) = (f.quantity("value").filter(|_| f.is_part("growth"))?, f.range("value")?);
    if f.m.get("value").is_some_and(|v| aimed.contains(&v)) || of_trade(f, at) {
        return None;
    }
    let indicator = Indicator::GdpGrowth;
    Some(Figure {
        indicator: Some(indicator),
        value: Some(value),
        countries: vec![owner(f, at).or_else(|| speaker(f))?],
        unit: Some(Unit::Percent),
        qualifier: qualifier(f.cx, at),
        period: period(f, indicator, at),
        ..Figure::default()
    })
}

/// `tốc độ tăng trưởng 8% của thương mại hai nước`: whether trade is what grew.
fn of_trade(f: &Found<'_, '_>, at: TokenRange) -> bool {
    let (reading, clause) = (f.cx.reading, f.clause());
    let from = f.m.range.first().saturating_sub(NEAR).max(clause.first());
    let past = (at.past() + NEAR).min(clause.past());
    let code = |i: usize| reading.lexeme(i, f.cx.packs().known.indicator).and_then(|(code, _)| Indicator::from_code(code));
    (from..past).filter_map(code).any(|i| i != Indicator::GdpGrowth)
}

/// `tăng trưởng 8% của Kenya`: the country right behind the number.
fn owner(f: &Found<'_, '_>, at: TokenRange) -> Option<Country> {
    let reading = f.cx.reading;
    let near = TokenRange::new(at.past(), (at.past() + NEAR).min(f.clause().past()).max(at.past()));
    let owned = |first: usize| reading.is(first - 1, f.cx.packs().known.possessor);
    reading.mentions.within(near).find_map(|(_, m)| match m.what {
        What::Country { country, demonym: false } if owned(m.range.first()) => Some(country),
        _ => None,
    })
}

/// The one country of whoever tells it.
pub(in crate::read) fn speaker(f: &Found<'_, '_>) -> Option<Country> {
    let subject = f.cx.subject(f.sentence, f.m.range.first())?;
    match f.cx.countries(&subject, f.sentence)[..] {
        [one] => Some(one),
        _ => None,
    }
}
