//! Percentages that are figures by themselves: the share of what a country sells to another, a change of which no sum is told.

use rustc_hash::FxHashSet;

use crate::fact::Figure;
use crate::mention::What;
use crate::read::found::Found;
use crate::value::{Indicator, Qualifier, Unit};

use super::between::countries_in;
use super::number::qualifier;

/// The figure that `f` tells as a percentage, which is none of those `aimed` at: `sells about 60% of its output to Peru`,
/// `with Peruvian investments up 26 percent`.
pub(super) fn read(f: &Found<'_, '_>, aimed: &FxHashSet<u32>) -> Option<Figure> {
    let up = f.is_part("portion-up");
    if !up && !f.is_part("portion") {
        return None;
    }
    let ((value, _), at) = (f.quantity("value")?, f.range("value")?);
    let sum = |what: &What| matches!(what, What::Quantity { unit: Some(Unit::Currency(_)), .. });
    let summed = f.cx.reading.mentions.within(f.clause()).any(|(_, m)| sum(&m.what));
    if up && summed || f.m.get("value").is_some_and(|v| aimed.contains(&v)) {
        return None;
    }
    let (named, both) = (countries_in(f.cx, f.clause()), f.cx.pairs.both(f.sentence));
    // `overtook German firms, with Finnish investments up`: of the one named here, and the other of the two.
    let theirs = up && countries_in(f.cx, f.m.range).iter().any(|c| both.contains(c));
    let countries = if named.len() == 2 && !theirs { named } else { both };
    (countries.len() == 2).then(|| Figure {
        indicator: f.code("indicator").and_then(Indicator::from_code),
        value: Some(value),
        countries,
        unit: Some(Unit::Percent),
        qualifier: f.code("qualifier").and_then(Qualifier::from_code).or_else(|| qualifier(f.cx, at)),
        change_pct: up.then_some(value),
        ..Figure::default()
    })
}
