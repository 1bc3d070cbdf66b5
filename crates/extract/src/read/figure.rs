//! Figures: a number that describes the relations, what it counts, of whom, in which period, and how it changed.

mod bare;
mod between;
mod growth;
mod number;
mod portion;
pub(super) mod series;

use rustc_hash::FxHashSet;

use crate::fact::{Fact, Figure, Slots};
use crate::mention::What;
use crate::read::Draft;
use crate::read::counted::{carried, counted, fits, named_inside, unit_of};
use crate::read::deeds;
use crate::read::found::Found;
use crate::read::goods::Flow;
use crate::read::partnership::talks_day;
use crate::read::period::{change, period, year_before};
use crate::read::programme::Programme;
use crate::read::rank::{self, Waiting};
use crate::span::TokenRange;
use crate::text::{Language, ending};
use crate::value::{Country, DateValue, Indicator, Qualifier, Unit};
use bare::{bare, opening};
pub(super) use between::countries_in;
use between::{between_countries, countries, of_province, partner_named, with_bloc};
pub(super) use growth::speaker as grower;
use number::{converted, domestic, expected, qualifier, year_told_back};

/// Fewer tourists than this are no figure of arrivals.
const LEAST_TOURISTS: f64 = 100.0;
/// Fewer people than this live nowhere abroad as a community.
const LEAST_PEOPLE: f64 = 10.0;

/// Reads the figures that `found` tells of, none of which is among the quantities `aimed` at; a change told in the same
/// sentence belongs to the figure before it.
pub fn read(found: &[&Found<'_, '_>], aimed: &FxHashSet<u32>, programme: &Programme, draft: &mut Draft) {
    let mut before = Before { told: aimed.clone(), ..Before::default() };
    let mut ranked: Option<(usize, Vec<Country>)> = None;
    let mut waiting = Waiting::default();
    for (i, f) in found.iter().enumerate() {
        if f.is_part("none") {
            // `announced that the bank had opened a line of credit`.
            if f.m.get("value").is_some() && f.m.range.indexes().any(|i| f.cx.reading.is(i, f.cx.packs().known.done)) {
                continue;
            }
            before.told.extend(f.m.get("value"));
            continue;
        }
        if RANKS.iter().any(|part| f.is_part(part)) {
            // `the first partner of X and its third supplier`: the two before.
            let figure =
                rank::read(f, ranked.as_ref().filter(|(sentence, _)| *sentence == f.sentence).map(|(_, countries)| &countries[..]))
                    .or_else(|| rank::beside(f, before.parties(f.sentence)));
            match &figure {
                Some(figure) => draft.facts.extend(waiting.told_for(f, figure)),
                None => waiting.push(f),
            }
            ranked = figure.as_ref().map(|figure| (f.sentence, figure.countries.clone())).or(ranked);
            draft.facts.extend(figure.map(|figure| f.fact(Slots::Figure(figure), f.sentence_range())));
            continue;
        }
        if let Some(figure) = portion::read(f, aimed).or_else(|| growth::read(f, aimed)) {
            draft.facts.push(f.fact(Slots::Figure(figure), f.sentence_range()));
            continue;
        }
        let Some(sum) = Sum::of(f, share_of(f, &found[i..]), &before) else { continue };
        // Another phrasing may still say what it counts.
        let last = || !found[i + 1..].iter().take(SHARES).any(|g| g.m.get("value") == Some(sum.mention));
        let deed = || (last() && sum.is_deed()).then_some((Indicator::Other, None));
        let Some((indicator, ware)) = sum.indicator(&before).or_else(deed) else { continue };
        let Some(mut figure) = sum.figure(indicator, ware.as_ref(), (compared_from(f, &found[i..]), programme)) else { continue };
        if figure.period.is_none() {
            figure.period = sum.day_of_signing(&figure, programme, &draft.facts);
        }
        figure.period = before.period(&sum, &figure);
        let risen = before.last.filter(|l| l.sentence == f.sentence && l.indicator == indicator).and_then(|l| l.period);
        before.go_on(&sum, &figure);
        change(f, found.split_at(i), sum.at, risen, &mut figure);
        before.keep(&sum, &figure, ware);
        draft.facts.push(f.fact(Slots::Figure(figure), f.sentence_range()));
    }
}

/// The parts of the patterns that tell of ranks.
const RANKS: [&str; 6] = ["rank", "rank-in", "rank-among", "rank-on", "rank-partner", "rank-place"];

/// `11 million, third behind Peru and Chile`: where in the sentence of `f`, which is the first of `found`, those begin to be named who rank
/// before one of the two.
fn compared_from(f: &Found<'_, '_>, found: &[&Found<'_, '_>]) -> usize {
    let near = found.iter().take(SHARES).take_while(|g| g.sentence == f.sentence);
    near.filter(|g| g.is_part("rank-place")).map(|g| g.m.range.past()).next().unwrap_or(f.sentence_range().past())
}

/// Bare numbers within these bounds may be years.
const YEARS: std::ops::RangeInclusive<f64> = 1900.0..=2100.0;

/// How many matches on may tell of what a sum is a share.
const SHARES: usize = 6;

/// `exports of 5 million and 2 million in imports`: of what the number of `f` is a share by the words behind it, as another phrasing
/// among `found`, which begins with `f`, tells.
fn share_of(f: &Found<'_, '_>, found: &[&Found<'_, '_>]) -> Option<Indicator> {
    let near = found.iter().take(SHARES).take_while(|g| g.sentence == f.sentence);
    let share = near.filter(|g| g.is_part("share")).find(|g| g.m.get("value") == f.m.get("value"))?;
    share.code("indicator").and_then(Indicator::from_code)
}

/// What was told before a figure and bears on it.
#[derive(Default)]
struct Before {
    /// Quantities that are told already, or only aimed at.
    told: FxHashSet<u32>,
    /// The figure before.
    last: Option<Last>,
    /// Between whom it was, and its sentence.
    between: Option<(usize, Vec<Country>)>,
    /// The latest period of trade, and the sentence that told of it.
    trade: Option<(usize, DateValue)>,
    /// What was exported or imported in all, of which sums of goods are parts.
    whole: Option<Flow>,
}

/// The figure told before.
#[derive(Clone, Copy)]
struct Last {
    sentence: usize,
    indicator: Indicator,
    unit: Option<Unit>,
    period: Option<DateValue>,
}

impl Before {
    /// The period of `figure`, as what was told before lets it be.
    fn period(&self, sum: &Sum<'_, '_, '_>, figure: &Figure) -> Option<DateValue> {
        let sentence = sum.f.sentence;
        let mut period = figure.period;
        // `85 million in 2020 from 60 million the year before`: before that of the figure just told.
        let same = |l: &Last| l.sentence == sentence && Some(l.indicator) == figure.indicator && period.is_some() && l.period == period;
        if self.last.as_ref().is_some_and(same) && year_told_back(sum.f.cx, sum.at) {
            period = period.and_then(year_before);
        }
        // Exports and imports told right behind the whole are of the same period.
        if period.is_none() && matches!(figure.indicator, Some(Indicator::Exports | Indicator::Imports)) {
            period = self.trade.filter(|(s, _)| *s + 1 >= sentence).map(|(_, d)| d);
        }
        period
    }

    /// `gave 5 million in 2020, 7 million in 2021`: what the figure before in the sentence of `f` counts, where `f` goes on with it.
    fn goes_on(&self, f: &Found<'_, '_>, unit: Option<Unit>) -> Option<Indicator> {
        self.last.filter(|l| f.is_part("on") && l.sentence == f.sentence && l.unit == unit).map(|l| l.indicator)
    }

    /// Between whom the figure told before in `sentence` is.
    fn parties(&self, sentence: usize) -> Option<&[Country]> {
        self.between.as_ref().filter(|(s, _)| *s == sentence).map(|(_, countries)| &countries[..])
    }

    /// Keeps the period of trade that goes on: `42 million in 2022, up from 31 million in 2021` goes on with the latest.
    fn go_on(&mut self, sum: &Sum<'_, '_, '_>, figure: &Figure) {
        let last_day = |d: &DateValue| d.end().and_then(|e| e.last_day());
        if let Some(period) = figure.period.filter(|_| fits(Indicator::TradeTurnover, sum.unit))
            && self.trade.as_ref().is_none_or(|(s, d)| *s != sum.f.sentence || last_day(d) <= last_day(&period))
        {
            self.trade = Some((sum.f.sentence, period));
        }
    }

    /// Keeps what `figure` tells for those behind it. `ware` is the flow of which it is a part.
    fn keep(&mut self, sum: &Sum<'_, '_, '_>, figure: &Figure, ware: Option<Flow>) {
        let sentence = sum.f.sentence;
        self.told.insert(sum.mention);
        self.between = Some((sentence, figure.countries.clone()));
        self.last = figure.indicator.map(|indicator| Last { sentence, indicator, unit: sum.unit, period: figure.period });
        self.whole = match ware {
            Some(whole) => Some(whole.told(sentence)),
            None => Flow::of(figure, sentence).or(self.whole.take()),
        };
    }
}

/// A number that a phrasing found.
struct Sum<'f, 'c, 'm> {
    f: &'f Found<'c, 'm>,
    mention: u32,
    value: f64,
    unit: Option<Unit>,
    at: TokenRange,
    /// What its own words or the pattern say that it counts.
    own: Option<Indicator>,
}

impl<'f, 'c, 'm> Sum<'f, 'c, 'm> {
    /// The number that `f` found, where it is not told yet and counts anything.
    fn of(f: &'f Found<'c, 'm>, share: Option<Indicator>, before: &Before) -> Option<Self> {
        let (mention, (value, unit), at) = (f.m.get("value")?, f.quantity("value")?, f.range("value")?);
        let reading = f.cx.reading;
        // `two countries`, `the three countries`, `hai nước` count nothing.
        let both = |from: usize| reading.mentions.at(from).any(|(_, m)| matches!(m.what, What::Both(_)) && m.range.holds(at.first()));
        let parties = (at.first().saturating_sub(1)..=at.first()).any(both);
        // `một thỏa thuận`: the article of one document, and no count.
        let article = value == 1.0 && !reading.tokens[at.first()].is_number() && reading.language_at(at.first()) == Language::Vietnamese;
        if f.is_part("deed") && deeds::when(f, at, (value, unit)) != Some(deeds::When::Done) {
            return None;
        }
        // `In 2021 tourist arrivals rose`.
        let dated = || at.first().checked_sub(1).is_some_and(|i| reading.is(i, f.cx.packs().known.dateword));
        let count = !matches!(unit, Some(Unit::Currency(_) | Unit::Measure));
        let year = count && YEARS.contains(&value) && reading.tokens[at.first()].span.len() == 4 && dated();
        if before.told.contains(&mention) || unit == Some(Unit::Percent) || parties || article || year {
            return None;
        }
        // What the number's own words say comes before what the pattern supposes.
        let inside =
            at.indexes().find_map(|i| reading.lexeme(i, f.cx.packs().known.indicator)).and_then(|(code, _)| Indicator::from_code(code));
        // `a park covering 40 hectares`: what is measured is nothing that is counted.
        let set = || {
            f.code("indicator")
                .and_then(Indicator::from_code)
                .filter(|i| unit != Some(Unit::Measure) || *i == Indicator::Other || !fits(*i, Some(Unit::Count)))
        };
        let own = inside.filter(|i| fits(*i, unit)).or(share).or_else(set);
        let own = own.or_else(|| before.goes_on(f, unit));
        let unit = unit.or(before.last.and_then(|l| l.unit).filter(|_| f.m.get("change_pct").is_some()));
        Some(Sum { f, mention, value, unit, at, own })
    }

    /// What it counts, and the flow of which it is a part where it is the sum of a ware; nothing where it is no figure.
    fn indicator(&self, before: &Before) -> Option<(Indicator, Option<Flow>)> {
        let Sum { f, unit, at, own, .. } = *self;
        let carried = || carried(f, unit).or(before.last.map(|l| l.indicator)).filter(|_| f.is_part("carried"));
        let named = || if f.is_part("bare") { bare(f, at) } else { counted(f, at, Some(unit)).or_else(|| opening(f, at)) };
        let told = own.or_else(named).or_else(carried);
        let converted = converted(f.cx, at, unit);
        let ware = |w: &&Flow| own.is_none() && !converted && w.may_count(f, told) && w.holds(f, at, (self.value, unit));
        if let Some(whole) = before.whole.as_ref().filter(ware) {
            return Some((whole.indicator, Some(whole.clone())));
        }
        // How many documents will be signed is known; what trade will be is not.
        let foreseen = |i: Indicator| i != Indicator::AgreementsSigned && expected(f, at);
        let counts = |i: &Indicator| (own.is_some() || fits(*i, unit)) && !converted && !foreseen(*i) && !domestic(f, at);
        // A dozen tourists are those to whom something happened, and so are five nationals.
        let few = |i: &Indicator| match i {
            Indicator::Tourists => self.value < LEAST_TOURISTS,
            Indicator::Community => self.value < LEAST_PEOPLE,
            _ => false,
        };
        let indicator = told.filter(counts).filter(|i| !few(i))?;
        // `envoys of 30 firms`: who came, and not how many there are.
        let first = f.m.range.first();
        let came =
            indicator == Indicator::Other && matches!(unit, Some(Unit::Count)) && f.cx.reading.is(first, f.cx.packs().known.possessor);
        let envoys = first > 0 && ending::is_in_s(f.cx.reading.tokens[first - 1].span.of(f.cx.reading.text));
        if came && envoys && f.cx.reading.language_at(first) == Language::English {
            return None;
        }
        let counted_apart = matches!(unit, Some(Unit::Currency(_))) || f.is_part("carried") || between_countries(f, indicator);
        let signed = !f.is_part("signed") || own.is_some() || named_inside(f, at, Indicator::AgreementsSigned);
        let flows = own.is_none() && matches!(indicator, Indicator::Exports | Indicator::Imports);
        (counted_apart && signed && (!flows || self.partnered(indicator, before))).then_some((indicator, None))
    }

    /// Whether a verb tells of it as of what one of the two did for the other.
    fn is_deed(&self) -> bool {
        self.own.is_none() && deeds::when(self.f, self.at, (self.value, self.unit)) == Some(deeds::When::Done)
    }

    /// Whether it is between two: exports with no partner named, and no trade of the two told just before, are those of one
    /// country to the world.
    fn partnered(&self, indicator: Indicator, before: &Before) -> bool {
        let (f, cx) = (self.f, self.f.cx);
        let both = cx.reading.mentions.within(f.clause()).any(|(_, m)| matches!(m.what, What::Both(_)));
        let traded = |i: Indicator| matches!(i, Indicator::TradeTurnover | Indicator::Exports | Indicator::Imports);
        both || countries_in(cx, f.clause()).len() >= 2
            || with_bloc(f)
            || before.trade.is_some_and(|(s, _)| s + 1 >= f.sentence)
            || before.last.is_some_and(|l| l.sentence + 1 >= f.sentence && traded(l.indicator))
            || partner_named(f, indicator, self.at)
    }

    /// The figure, as far as its own sentence and `ware`, the flow of which it is a part, tell of it.
    /// From the token `until` on others are named, with whom one of the two is compared.
    fn figure(&self, indicator: Indicator, ware: Option<&Flow>, (until, programme): (usize, &Programme)) -> Option<Figure> {
        let Sum { f, value, unit, at, .. } = *self;
        let countries = match ware {
            Some(whole) => whole.countries.clone(),
            None if of_province(f, indicator, at) => return None,
            None => countries(f, indicator, (at, until), programme),
        };
        // A sum given or paid is one between countries only where the sentence names one.
        if countries.is_empty() || (f.is_part("sum") || f.is_part("balance")) && !between_countries(f, indicator) {
            return None;
        }
        // A surplus comes about over a time, as what it is a difference of.
        let flowing = if f.is_part("balance") { Indicator::TradeTurnover } else { indicator };
        Some(Figure {
            indicator: Some(indicator),
            value: Some(value),
            countries,
            unit: unit_of(indicator, unit),
            scope: f.range("scope").map(|r| f.cx.reading.phrase(r)),
            qualifier: f.code("qualifier").and_then(Qualifier::from_code).or_else(|| qualifier(f.cx, at)),
            period: f.date("period").or_else(|| period(f, flowing, at)).or(ware.and_then(|w| w.period)),
            ..Figure::default()
        })
    }

    /// The days of the visit, or of the talks among `facts`, for what was then signed or done.
    fn day_of_signing(&self, figure: &Figure, programme: &Programme, facts: &[Fact]) -> Option<DateValue> {
        let (f, reading) = (self.f, self.f.cx.reading);
        // `have signed 30 accords since 1990`: not on one day.
        let over_years = reading.language_at(self.at.first()) == Language::English
            && (self.at.past()..f.clause().past()).any(|i| reading.is(i, f.cx.packs().known.since));
        let english = reading.language_at(self.at.first()) == Language::English;
        // `the 40 accords between them`: nothing is told of signing.
        let standing = english && figure.indicator == Some(Indicator::AgreementsSigned) && !f.is_part("signed");
        if over_years || standing || !matches!(figure.indicator, Some(Indicator::AgreementsSigned | Indicator::Activities)) {
            return None;
        }
        let talks = || (figure.countries.len() == 2).then(|| talks_day(facts, &figure.countries)).flatten();
        programme.main().and_then(|s| s.days).or_else(talks)
    }
}
