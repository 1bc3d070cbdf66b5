//! Ranks: who is first, second, tenth for whom, as what, and among whom.

use crate::fact::{Fact, Figure, Slots};
use crate::mention::{Mention, What};
use crate::read::figure::countries_in;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::Language;
use crate::text::token::TokenKind;
use crate::value::{Country, DateValue, Indicator};

/// How far before its rank a possessor stands: right before it, or before a word that refers back.
const NEAR: usize = 4;
const FAR: usize = 24;

/// The rank that `f` tells of, where both the ranked and the one for whom are named; `before` are those of the rank told before it in
/// its sentence.
pub fn read(f: &Found<'_, '_>, before: Option<&[Country]>) -> Option<Figure> {
    let cx = f.cx;
    let told = before.filter(|_| goes_on_with_its(f));
    if let Some(countries) = told {
        let value = ranked_at(f)?;
        let (scope, period) = (scope(f, f.m.range.past()), period(f));
        return Some(Figure {
            indicator: Some(Indicator::Rank),
            value: Some(value),
            countries: countries.to_vec(),
            scope,
            period,
            ..Figure::default()
        });
    }
    let value = ranked_at(f)? + overtaken(f);
    // `the top six partners` ranks nobody.
    let several = |r: TokenRange| {
        (r.past()..f.m.range.past()).any(|i| cx.reading.tokens[i].is_number() || cx.reading.is(i, cx.packs().known.numeral))
    };
    if f.range("value").is_some_and(several) && cx.reading.language_at(f.m.range.first()) == Language::English {
        return None;
    }
    // `a leading investor` is one of several.
    if f.m.range.first() > 0 && cx.reading.is(f.m.range.first() - 1, cx.packs().known.indefinite) && value == 1.0 {
        return None;
    }
    let whose = f.countries("countries").first().copied().map(|c| (c, f.range("countries").unwrap_or(f.m.range)));
    let (whose, whose_at) = whose.or_else(|| possessor(f)).or_else(|| for_whom(f)).or_else(|| opened(f)).unzip();
    let known = &cx.packs().known;
    let ours_at = |at: usize| cx.reading.lexeme(at, known.ours).is_some_and(|(value, _)| value != "yours");
    let (first, past) = (f.m.range.first(), f.m.range.past());
    // `our second largest market`, `the largest donor to the island state`: the other of the two that the text is about.
    let ours = first > 0 && ours_at(first - 1)
        || ours_at(past)
        || cx.reading.lexeme(past, known.for_whom).is_some_and(|(_, at)| ours_at(at) || cx.reading.is(at, known.referent));
    // `the country's second largest market`, `our third largest market and fourth largest partner`: ours goes on.
    let owned = referent_owns(f);
    let ours = ours
        || owned
        || f.is_part("rank-partner")
        || first > 0
            && cx.reading.is(first - 1, known.joiner)
            && (first.saturating_sub(NEAR + 6).max(f.sentence_range().first())..first).any(ours_at);
    // `..., first in aid, second in trade`: of the two named, the one named first.
    let pair = countries_in(cx, TokenRange::new(f.sentence_range().first(), first));
    if f.is_part("rank-in")
        && let [a, b] = pair[..]
    {
        let scope = f.range("scope").map(|r| cx.reading.phrase(r)).or_else(|| scope(f, past.saturating_sub(1)));
        return Some(Figure { indicator: Some(Indicator::Rank), value: Some(value), countries: vec![a, b], scope, ..Figure::default() });
    }
    let whose = match f.is_part("rank-on") {
        true if !goes_on(f) => return None,
        true => whose.or_else(|| of_before(f)),
        false => whose,
    };
    if whose.is_none() && f.m.get("ranked").is_none() && !ours {
        return None;
    }
    let ranked = f.countries("ranked").first().copied().or_else(|| named_before(f, whose));
    let both = if owned { cx.pairs.principal().iter().copied().take(2).collect() } else { cx.pairs.both(f.sentence) };
    let other = |one: Option<Country>| both.iter().copied().find(|c| Some(*c) != one && one.is_some_and(|o| both.contains(&o)));
    let whose = whose.or_else(|| other(ranked).filter(|_| ours || f.m.get("ranked").is_some()))?;
    let ranked = ranked.or_else(|| other(Some(whose)))?;
    let past = whose_at.map_or(f.m.range.past(), |r| r.past().max(f.m.range.past()));
    Some(Figure {
        indicator: Some(Indicator::Rank),
        value: Some(value),
        countries: vec![ranked, whose],
        scope: f.range("scope").map(|r| cx.reading.phrase(r)).or_else(|| scope(f, past)),
        period: period(f),
        ..Figure::default()
    })
}

/// `12 projects in Peru, third of 40`, `trade came to 8 million, Peru being third behind Chile`: a rank whose words name nobody for whom, beside
/// a figure of the two `parties`.
pub fn beside(f: &Found<'_, '_>, parties: Option<&[Country]>) -> Option<Figure> {
    let &[a, b] = parties.filter(|_| f.is_part("rank-place") || f.is_part("rank-among"))? else { return None };
    let (first, sentence) = (f.m.range.first(), f.sentence_range().first());
    let before = TokenRange::new(sentence, first);
    // `Peru đứng thứ ba`: the subject of the rank; else `trong đó khách Kenya đạt 9.000 lượt, đứng thứ ba`: the one named.
    let own = f.cx.reading.mentions.within(before).find_map(|(_, m)| match m.what {
        What::Country { country, demonym: false } if m.range.past() == first => Some(country),
        _ => None,
    });
    let named = countries_in(f.cx, before);
    let alone = || named.first().copied().filter(|_| named.len() == 1);
    match own.or_else(alone) {
        Some(own) if own == b => placed(f, vec![b, a]),
        Some(own) if own != a => None,
        _ => placed(f, vec![a, b]),
    }
}

/// The rank that `f` tells, between the two `countries`.
fn placed(f: &Found<'_, '_>, countries: Vec<Country>) -> Option<Figure> {
    let indicator = Some(Indicator::Rank);
    let scope = f.range("scope").map(|r| f.cx.reading.phrase(r)).or_else(|| scope(f, f.m.range.past()));
    Some(Figure { indicator, value: Some(ranked_at(f)?), countries, scope, period: period(f), ..Figure::default() })
}

/// Ranks told before the one for whom they are: `là nước đầu tư số 1, đối tác số 2 về du lịch, số 3 về thương mại của Kenya`.
#[derive(Default)]
pub struct Waiting<'f, 'c, 'm>(Vec<&'f Found<'c, 'm>>);

impl<'f, 'c, 'm> Waiting<'f, 'c, 'm> {
    /// Keeps `f`, which names nobody for whom.
    pub fn push(&mut self, f: &'f Found<'c, 'm>) {
        self.0.retain(|g| g.sentence == f.sentence);
        self.0.push(f);
    }

    /// The facts of those that wait in the sentence of `f`, which tells of `figure`, where nobody else is named between.
    pub fn told_for(&mut self, f: &Found<'c, 'm>, figure: &Figure) -> Vec<Fact> {
        let alone = |g: &&Found<'c, 'm>| {
            let between = TokenRange::new(g.m.range.past(), f.m.range.first().max(g.m.range.past()));
            let vietnamese = f.cx.reading.language_at(f.m.range.first()) == Language::Vietnamese;
            vietnamese && g.sentence == f.sentence && countries_in(f.cx, between).is_empty()
        };
        let told = std::mem::take(&mut self.0).into_iter().filter(alone);
        told.filter_map(|g| Some(g.fact(Slots::Figure(placed(g, figure.countries.clone())?), g.sentence_range()))).collect()
    }
}

/// The place in the ranking.
fn ranked_at(f: &Found<'_, '_>) -> Option<f64> {
    f.quantity("value").map(|(n, _)| n).or_else(|| f.set("value").and_then(|v| v.parse().ok()))
}

/// How far behind a first place those may be named who come before it.
const BEFORE_IT: usize = 8;

/// `the largest partner after Peru`, `the first market behind Peru and Togo`: how many in English come before whoever is called the first.
fn overtaken(f: &Found<'_, '_>) -> f64 {
    let (reading, known, past) = (f.cx.reading, &f.cx.packs().known, f.m.range.past());
    if ranked_at(f) != Some(1.0) || reading.language_at(f.m.range.first()) != Language::English {
        return 0.0;
    }
    let near = past..(past + 3).min(f.sentence_range().past());
    let Some(after) = near.into_iter().find(|at| reading.lexeme(*at, known.meanwhile).is_some_and(|(value, _)| value == "after")) else {
        return 0.0;
    };
    let behind = TokenRange::new(after + 1, (after + BEFORE_IT).min(f.sentence_range().past()));
    let mut next = after + 1;
    let mut count = 0.0;
    for (_, m) in reading.mentions.within(behind) {
        let land = matches!(m.what, What::Country { demonym: false, .. });
        let joins = |at: usize| reading.is(at, known.article) || reading.is(at, known.joiner) || reading.tokens[at].is(',');
        if land && m.range.first() >= next && (next..m.range.first()).all(joins) {
            count += 1.0;
            next = m.range.past();
        }
    }
    count
}

/// How far behind an English rank its year may stand.
const YEAR: usize = 12;

/// When somebody ranks so: a date before the rank, or in English a year behind it in its clause.
fn period(f: &Found<'_, '_>) -> Option<DateValue> {
    let (reading, (first, past)) = (f.cx.reading, (f.m.range.first(), f.m.range.past()));
    let loose = |d: &DateValue| d.start().is_some_and(|s| s.day.is_none());
    let before = f.cx.dates_in(f.clause()).find(|(r, d)| r.past() <= first && loose(d)).map(|(_, d)| d);
    let year = |(r, d): &(TokenRange, DateValue)| {
        let year = d.end().is_none_or(|e| e.month.is_none()) && d.start().is_some_and(|s| s.month.is_none());
        let sum = |m: &Mention| matches!(m.what, What::Quantity { unit: Some(_), .. });
        let other = || reading.mentions.within(TokenRange::new(past, r.first())).any(|(_, m)| sum(m));
        year && r.first() > past && r.first() < past + YEAR && !other() && reading.is(r.first() - 1, f.cx.packs().known.among)
    };
    let english = reading.language_at(first) == Language::English;
    before.or_else(|| f.cx.dates_in(f.sentence_range()).find(year).map(|(_, d)| d).filter(|_| english))
}

/// `the country's second largest market`: whether a noun that stands for the other of the two owns the rank.
fn referent_owns(f: &Found<'_, '_>) -> bool {
    let (reading, first) = (f.cx.reading, f.m.range.first());
    let Some(mark) = first.checked_sub(1).filter(|at| reading.tokens[*at].kind == TokenKind::Possessive) else { return false };
    let from = mark.saturating_sub(NEAR).max(f.sentence_range().first());
    (from..mark).any(|at| reading.lexeme(at, f.cx.packs().known.referent).is_some_and(|(_, past)| past == mark))
}

/// `the first partner of X and its third supplier`, `X's first partner (out of 200), third supplier`: whether an English rank goes on
/// with the one before it, behind a comma or joining word, and names nobody of its own.
fn goes_on_with_its(f: &Found<'_, '_>) -> bool {
    let (reading, known, first) = (f.cx.reading, &f.cx.packs().known, f.m.range.first());
    if f.m.get("countries").is_some() || f.m.get("ranked").is_some() || reading.language_at(first) != Language::English {
        return false;
    }
    let before = |at: usize| at.checked_sub(1).filter(|at| f.sentence_range().holds(*at));
    let Some(mut at) = before(first) else { return false };
    if reading.is(at, known.article) || reading.lexeme(at, known.ours).is_some_and(|(value, _)| value == "its") {
        let Some(next) = before(at) else { return false };
        at = next;
    }
    (reading.is(at, known.joiner) || reading.tokens[at].is(',')) && for_whom(f).is_none()
}

/// `Malaysia's 51st largest ...`: the country whose possessive, or whose adjective, stands right before.
fn possessor(f: &Found<'_, '_>) -> Option<(Country, TokenRange)> {
    let reading = f.cx.reading;
    let first = f.m.range.first();
    // `Peru's main supplier and its third largest market`: the possessor named before.
    let known = &f.cx.packs().known;
    // `Peru's main supplier and the fifth largest source of tea`.
    let joined = |at: usize| at > 0 && reading.is(at, known.article) && reading.is(at - 1, known.joiner);
    let from = first.saturating_sub(FAR).max(f.sentence_range().first());
    let goes_on = first > 1 && joined(first - 1) && (from..first).any(|at| reading.is(at, known.role));
    let reach = if first > 0 && reading.is(first - 1, known.ours) || goes_on { FAR } else { NEAR };
    let near = TokenRange::new(first.saturating_sub(reach).max(f.sentence_range().first()), first);
    reading.mentions.within(near).find_map(|(_, m)| match m.what {
        What::Country { country, .. } | What::Place(country) => {
            let next = reading.tokens.get(m.range.past())?;
            let owns = next.kind == TokenKind::Possessive || matches!(next.kind, TokenKind::Mark('’' | '\'')) && !next.spaced;
            owns.then_some((country, m.range))
        }
        _ => None,
    })
}

/// `... of Vietnam`, `... vào Việt Nam`: the country behind a word that says for whom.
fn for_whom(f: &Found<'_, '_>) -> Option<(Country, TokenRange)> {
    let reading = f.cx.reading;
    let past = f.m.range.past();
    let reach = TokenRange::new(past, (past + 14).min(f.sentence_range().past()).max(past));
    // Among so many countries and territories, investing in whom: a list goes on behind its comma.
    let list = f.is_part("rank-among");
    // `the third largest investor, fourth largest partner of Kenya`: one rank behind the other.
    let known = &f.cx.packs().known;
    let more = |i: usize| reading.is(i + 1, known.role) || reading.is(i + 1, known.ordinal);
    let ends = |i: &usize| match reading.tokens[*i].kind {
        TokenKind::Mark(';' | '.' | ':') => true,
        TokenKind::Mark(',') => !list && !more(*i),
        _ => reading.is(*i, known.contrast) && reading.language_at(*i) == Language::English,
    };
    let stop = reach.indexes().find(ends).unwrap_or(reach.past());
    let led =
        |first: usize| (first.saturating_sub(4).max(past.saturating_sub(1))..first).any(|i| reading.is(i, f.cx.packs().known.for_whom));
    reading.mentions.within(TokenRange::new(past, stop)).find_map(|(_, m)| match m.what {
        What::Country { country, .. } if led(m.range.first()) => Some((country, m.range)),
        // `đối tác lớn thứ ba của ASEAN`
        What::Lexeme(..) if reading.is(m.range.first() - 1, known.possessor) => Some((bloc(f, m)?, m.range)),
        _ => None,
    })
}

/// The bloc that a mention in Vietnamese names.
fn bloc(f: &Found<'_, '_>, m: &Mention) -> Option<Country> {
    let vietnamese = f.cx.reading.language_at(m.range.first()) == Language::Vietnamese;
    match m.what {
        What::Lexeme(class, value) if vietnamese && class == f.cx.packs().known.organisation => f.cx.packs().country(value),
        _ => None,
    }
}

/// `Với Kenya, Peru là đối tác lớn thứ ba thế giới`: the country for which, in the words that open the sentence.
fn opened(f: &Found<'_, '_>) -> Option<(Country, TokenRange)> {
    let (reading, first) = (f.cx.reading, f.sentence_range().first());
    if reading.language_at(first) == Language::English {
        return opened_in_english(f);
    }
    let (_, past) = reading.lexeme(first, f.cx.packs().known.preposition)?;
    let (country, range) = reading.mentions.at(past).find_map(|(_, m)| match m.what {
        What::Country { country, .. } => Some((country, m.range)),
        _ => None,
    })?;
    let closed = reading.tokens.get(range.past()).is_some_and(|t| t.is(','));
    (closed && range.past() < f.m.range.first()).then_some((country, range))
}

/// `In Kenya, Peru is the third largest investor`, `in terms of investment in Kenya, Peru`: the country behind a preposition right before the
/// one that ranks.
fn opened_in_english(f: &Found<'_, '_>) -> Option<(Country, TokenRange)> {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let from = f.m.range.first().saturating_sub(FAR).max(f.sentence_range().first());
    let land = |m: &Mention| match m.what {
        What::Country { country, demonym: false } => Some((country, m.range)),
        _ => None,
    };
    let named: Vec<_> = reading.mentions.within(TokenRange::new(from, f.m.range.first())).filter_map(|(_, m)| land(m)).collect();
    let [.., (whose, at), (_, ranked)] = named[..] else { return None };
    let led = at.first() > from && reading.is(at.first() - 1, known.preposition) && !reading.is(at.first() - 1, known.joiner);
    let next = at.past() + usize::from(reading.tokens[at.past()].is(','));
    (led && next == ranked.first() && ranked.past() + NEAR > f.m.range.first()).then_some((whose, at))
}

/// `the largest market in Asia, second in the world`: whether a rank stands before it in its sentence, as what the same one ranks.
fn goes_on(f: &Found<'_, '_>) -> bool {
    let (reading, known, first) = (f.cx.reading, &f.cx.packs().known, f.m.range.first());
    let from = first.saturating_sub(FAR).max(f.sentence_range().first());
    let role = (from..first).rev().find(|at| reading.is(*at, known.role));
    role.is_some_and(|role| (role..first).any(|at| reading.is(at, known.ordinal) || reading.tokens[at].is_number()))
}

/// `the largest market of Kenya, second in Africa`: the country behind a word that says for whom, before the rank that goes on.
fn of_before(f: &Found<'_, '_>) -> Option<Country> {
    let (reading, first) = (f.cx.reading, f.m.range.first());
    let near = TokenRange::new(first.saturating_sub(FAR).max(f.sentence_range().first()), first);
    let led = |at: usize| at > near.first() && reading.is(at - 1, f.cx.packs().known.for_whom);
    let of = reading.mentions.within(near).filter_map(|(_, m)| match m.what {
        What::Country { country, demonym: false } if led(m.range.first()) => Some(country),
        _ => None,
    });
    of.last()
}

/// `, sau Peru`, `chỉ sau Peru`: whether the Vietnamese words before the country at `at` say that another ranks behind it.
fn follows_rank(f: &Found<'_, '_>, at: usize) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let from = at.saturating_sub(NEAR).max(f.sentence_range().first());
    let behind = (from..at).any(|i| reading.lexeme(i, known.ranked_behind).is_some_and(|(_, past)| past == at));
    behind && reading.language_at(at) == Language::Vietnamese
}

/// The country named last before the match that is not `whose`, else the subject's.
fn named_before(f: &Found<'_, '_>, whose: Option<Country>) -> Option<Country> {
    let cx = f.cx;
    let sentence = f.sentence_range();
    let before = TokenRange::new(sentence.first(), f.m.range.first());
    let (mut last, mut blocs) = (None, None);
    for (_, m) in cx.reading.mentions.within(before) {
        let country = match m.what {
            // `lớn thứ hai tại Kenya, sau Peru`: who comes before is not who ranks.
            What::Country { country, demonym: false } if !follows_rank(f, m.range.first()) => Some(country),
            _ => None,
        };
        if country.is_some() && country != whose {
            last = country;
        }
        blocs = blocs.or(bloc(f, m).filter(|c| Some(*c) != whose && m.range.first() == sentence.first()));
    }
    last.or(blocs).or_else(|| {
        let subject = cx.subject(f.sentence, f.m.range.first())?;
        cx.countries(&subject, f.sentence).first().copied().filter(|c| Some(*c) != whose)
    })
}

/// Among whom somebody ranks: what stands behind a word such as `in` after the match.
fn scope(f: &Found<'_, '_>, past: usize) -> Option<String> {
    let reading = f.cx.reading;
    let end = (past + 5).min(f.sentence_range().past());
    let at = (past..end).find(|i| reading.is(*i, f.cx.packs().known.among))?;
    let from = reading.lexeme(at, f.cx.packs().known.among)?.1;
    let stop = (from..f.sentence_range().past())
        .find(|i| {
            reading.is(*i, f.cx.packs().known.joiner)
                || reading.is(*i, f.cx.packs().known.auxiliary)
                || !reading.tokens[*i].is_word()
                    && !reading.tokens[*i].is_dash()
                    && !reading.tokens[*i].is('(')
                    && !reading.tokens[*i].is(')')
        })
        .unwrap_or(f.sentence_range().past())
        .min(from + 8);
    // A circle has a name: `in ASEAN`, and not `in the past years`.
    let named = (from..stop).any(|i| reading.tokens[i].capital || reading.is(i, f.cx.packs().known.circle));
    named.then(|| reading.phrase(TokenRange::new(from, stop)))
}
