//! What a quantity counts: told by the words in it, around it, or in the sentence before.

use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::Language;
use crate::text::token::TokenKind;
use crate::value::{Indicator, Unit};

/// How far before a number the word for what it counts may stand.
pub const REACH: usize = 36;
/// How many sentences back `this figure` may point.
const REFERS: usize = 2;

/// What the quantity at `at` counts: by the words in it, just behind it, or before it. `unit` is that of the quantity,
/// none for a multiple.
pub fn counted(f: &Found<'_, '_>, at: TokenRange, unit: Option<Option<Unit>>) -> Option<Indicator> {
    let reading = f.cx.reading;
    let known = &f.cx.packs().known;
    let clause = f.clause();
    let code = |i: usize| reading.lexeme(i, known.indicator).and_then(|(code, _)| Indicator::from_code(code));
    let fit = |i: &Indicator| unit.is_none_or(|unit| fits(*i, unit));
    let money = matches!(unit, Some(Some(Unit::Currency(_))));
    let near = if money { 0 } else { 3 };
    let most = (at.past() + near).min(clause.past());
    let ends =
        |i: &usize| matches!(reading.tokens[*i].kind, TokenKind::Mark(_)) && !reading.tokens[*i].is_dash() || reading.is(*i, known.joiner);
    let behind = at.first()..(at.past()..most).find(ends).unwrap_or(most);
    if !money && let Some(found) = behind.filter_map(code).find(fit) {
        return Some(found);
    }
    // Before it the nearest word counts, unless a sum of another kind stands between.
    let reach = match unit {
        Some(Some(Unit::Currency(_))) | None => REACH,
        // Things are named by the words of the number itself; people may be named before: `a community of 9,000 people`.
        Some(Some(Unit::Count)) => 0,
        Some(Some(Unit::People)) => 20,
        _ => 8,
    };
    // Within the words of the phrasing itself a bare number may stand as far behind what it counts as they allow.
    let own = if unit == Some(None) { f.m.range.first() } else { at.first() };
    let from = clause.first().max(at.first().saturating_sub(reach).min(own));
    for i in (from..at.first()).rev() {
        if money && reading.lexeme(i, known.grant).is_some_and(|(_, past)| past > i + 1) {
            return None;
        }
        // `contracts for 700 tractors`: a bare number counts no documents named before it in English.
        let bare = |c: &Indicator| unit == Some(None) && *c == Indicator::AgreementsSigned && reading.language_at(i) == Language::English;
        if let Some(found) = code(i).filter(fit).filter(|c| !bare(c)) {
            // The longest phrase that covers the word is the one meant.
            let wider = (i.saturating_sub(3).max(from)..i)
                .rev()
                .filter_map(|j| Some((j, reading.lexeme(j, known.indicator)?.1)))
                .find(|(_, past)| *past > i);
            return wider.and_then(|(j, _)| code(j)).filter(fit).or(Some(found));
        }
        // `trade revenue`, `trị giá`: a word of a longer phrase says nothing by itself.
        let longer = |j: usize| [known.indicator, known.amount].iter().any(|c| reading.lexeme(j, *c).is_some_and(|(_, past)| past > i));
        let inside = || (i.saturating_sub(2).max(from)..i).any(longer);
        // A sum given, or that of one project, is no trade and no investment.
        if money && reading.is(i, known.grant) && !inside() {
            return None;
        }
        // `invested in projects worth 2 million`.
        if money && code(i) == Some(Indicator::Projects) {
            return (from..i).filter_map(code).find(|c| *c == Indicator::Investment);
        }
    }
    // Behind a comma or `and` another sum begins.
    let english = reading.language_at(at.first()) == Language::English;
    let behind = (at.past()..(at.past() + 6).min(clause.past())).take_while(|i| !english || !ends(i));
    if !money { None } else { behind.filter_map(code).find(fit) }
}

/// What the sentence before, or the rest of this one, speaks of: what `this figure` and `the target` mean.
pub fn carried(f: &Found<'_, '_>, unit: Option<Unit>) -> Option<Indicator> {
    let reading = f.cx.reading;
    let sentences = f.sentence.saturating_sub(REFERS)..=f.sentence;
    let value = f.range("value").filter(|at| f.is_part("carried") && reading.language_at(at.first()) == Language::English);
    let said = |range: TokenRange| {
        let codes = || {
            range
                .indexes()
                .rev()
                .filter_map(|i| reading.lexeme(i, f.cx.packs().known.indicator))
                .filter_map(|(code, _)| Indicator::from_code(code))
        };
        // Where trade is spoken of, its exports and imports are parts of it.
        codes().find(|i| *i == Indicator::TradeTurnover && fits(*i, unit)).or_else(|| codes().find(|i| fits(*i, unit)))
    };
    // `it came to 2 million, and imports to 1 million`: what follows the number is another's.
    let whole = |s: usize| match value {
        Some(at) if s == f.sentence => TokenRange::new(reading.sentences[s].range.first(), at.first()),
        _ => reading.sentences[s].range,
    };
    sentences.rev().find_map(|s| said(whole(s))).or_else(|| said(f.sentence_range()))
}

/// Whether the quantity's own words say that it counts `indicator`.
pub fn named_inside(f: &Found<'_, '_>, at: TokenRange, indicator: Indicator) -> bool {
    let reading = f.cx.reading;
    let end = (at.past() + 4).min(f.sentence_range().past());
    (at.first()..end).any(|i| reading.lexeme(i, f.cx.packs().known.indicator).is_some_and(|(code, _)| code == indicator.code()))
}

/// Money measures trade and investment; people and things are counted.
pub fn fits(indicator: Indicator, unit: Option<Unit>) -> bool {
    use Indicator::{Community, Exports, Imports, Investment, Other, Students, Tourists, TradeTurnover};
    match unit {
        Some(Unit::Currency(_)) => matches!(indicator, TradeTurnover | Exports | Imports | Investment),
        Some(Unit::Percent) => indicator == Indicator::GdpGrowth,
        Some(Unit::People) => matches!(indicator, Tourists | Students | Community | Other),
        Some(Unit::Measure) => indicator == Other,
        _ => !matches!(indicator, TradeTurnover | Exports | Imports | Investment | Indicator::Rank | Indicator::GdpGrowth),
    }
}

/// The unit: the money's currency, people for arrivals and students, none for what is measured, else things.
pub fn unit_of(indicator: Indicator, unit: Option<Unit>) -> Option<Unit> {
    match (indicator, unit) {
        (_, Some(Unit::Measure)) => None,
        (_, Some(unit @ (Unit::Currency(_) | Unit::Percent))) => Some(unit),
        (Indicator::Tourists | Indicator::Students | Indicator::Community, _) => Some(Unit::People),
        (_, unit) => unit.or(Some(Unit::Count)),
    }
}
