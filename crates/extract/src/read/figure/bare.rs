//! Sums that no phrasing of a verb leads to: what is counted stands before them in the clause, a bracket or colon opens them, or they open
//! the sentence.

use crate::mention::What;
use crate::read::counted::REACH;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::Language;
use crate::text::token::TokenKind;
use crate::value::{Indicator, Unit};

/// How far behind a sum that opens the clause what it counts may be named.
const BEHIND: usize = 14;
/// How many words may stand between the opening of a bracket, or of a clause, and the sum.
const LEAD: usize = 3;

/// What the sum at `at` counts: trade, exports, imports or investment named in its clause as what a sum can be of.
pub(super) fn bare(f: &Found<'_, '_>, at: TokenRange) -> Option<Indicator> {
    if !ends(f, at.past()) {
        return None;
    }
    opening(f, at).or_else(|| before(f, at))
}

/// What the indicator at `at` counts, where money measures it, and one past its last token.
fn flow(f: &Found<'_, '_>, at: usize) -> Option<(Indicator, usize)> {
    use Indicator::{Exports, Imports, Investment, TradeTurnover};
    let (code, past) = f.cx.reading.lexeme(at, f.cx.packs().known.indicator)?;
    let indicator = Indicator::from_code(code).filter(|i| matches!(i, TradeTurnover | Exports | Imports | Investment))?;
    (!compound(f, past)).then_some((indicator, past))
}

/// `trade minister`, `trade agreement`, `investment fund`: whether a noun stands at `at` to which the words before it belong.
fn compound(f: &Found<'_, '_>, at: usize) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let class = [known.document, known.office, known.mechanism, known.institution, known.grant];
    class.iter().any(|c| reading.is(at, *c))
}

/// Whether the sum ends its phrase at `past`: no noun of which it is the price stands behind it.
fn ends(f: &Found<'_, '_>, past: usize) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    if past >= f.clause().past() {
        return true;
    }
    let token = &reading.tokens[past];
    let dated = reading.mentions.at(past).any(|(_, m)| matches!(m.what, What::Date(_)));
    dated || reading.is(past, known.sum_end) || matches!(token.kind, TokenKind::Mark(_)) && !token.is_dash()
}

/// `At 5 billion in 2023, trade is`, `from 4 million in 2015, trade grew`: what a sum that opens its clause counts.
pub(super) fn opening(f: &Found<'_, '_>, at: TokenRange) -> Option<Indicator> {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let first = f.sentence_range().first();
    if reading.language_at(first) != Language::English {
        return None;
    }
    let from = at.first().saturating_sub(LEAD).max(first);
    let lead = (from..at.first()).find(|i| reading.is(*i, known.preposition))?;
    if lead > first && !reading.tokens[lead - 1].is(',') && !reading.is(lead - 1, known.relator) {
        return None;
    }
    let reach = at.past()..(at.past() + BEHIND).min(f.sentence_range().past());
    let comma = reach.clone().find(|i| reading.tokens[*i].is(','))?;
    (comma + 1..reach.end).find_map(|i| flow(f, i)).map(|(indicator, _)| indicator)
}

/// What is counted by the words before the sum, where no other sum and nothing given or lent stands between.
fn before(f: &Found<'_, '_>, at: TokenRange) -> Option<Indicator> {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let from = f.clause().first().max(at.first().saturating_sub(REACH));
    let (indicator, past) = (from..at.first()).rev().find_map(|i| flow(f, i))?;
    let between = TokenRange::new(past, at.first().max(past));
    let sum = |what: &What| matches!(what, What::Quantity { unit: Some(Unit::Currency(_)), .. } | What::Person(_) | What::Persons(_));
    let other = reading.mentions.within(between).any(|(_, m)| sum(&m.what));
    let else_counted = between.indexes().any(|i| reading.is(i, known.goods) || reading.is(i, known.document) || reading.is(i, known.grant));
    (!other && !else_counted).then_some(indicator)
}
