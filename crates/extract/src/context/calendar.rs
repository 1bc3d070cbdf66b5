//! The document's own date, and what every date in it means.

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use crate::context::people::allegiance;
use crate::context::weekday::OddWeekday;
use crate::context::{Reading, tense, weekday};
use crate::mention::What;
use crate::span::TokenRange;
use crate::text::Role;
use crate::value::date::{DateValue, Partial, ReadDate};
use crate::value::resolve::{Anchor, Tense, resolve};

/// So many years before the latest year that a text names a day is history, not what it reports.
const HISTORY: i16 = 15;

/// How many tokens before a date a bracket may open.
const BRACKET: usize = 10;

/// Dates of a document.
#[derive(Debug)]
pub struct Calendar {
    /// The document's own date: given, or from its header or dateline.
    pub published: Option<Date>,
    dates: FxHashMap<u32, DateValue>,
    /// Dates seen and not resolved.
    pub unresolved: Vec<TokenRange>,
    /// Dates beside which another weekday is told than the calendar has.
    pub odd_weekdays: Vec<OddWeekday>,
    /// The latest day told in the story, where the document has no date of its own.
    pub latest: Option<Date>,
}

impl Calendar {
    /// Finds the document's date, `given` before all others, and resolves every date mention.
    pub fn new(reading: &Reading<'_>, given: Option<Date>) -> Self {
        let read: Vec<(u32, TokenRange, ReadDate)> = reading
            .notable()
            .filter_map(|(i, m)| match m.what {
                What::Date(read) => Some((i, m.range, read)),
                _ => None,
            })
            .collect();
        let published = given.or_else(|| header_date(reading, &read)).or_else(|| dateline_date(reading, &read));
        let mut anchor = Anchor { published, mentioned: published.map(Partial::from), tense: None };
        let mut newest_told = None;
        if published.is_none() {
            // Without a date of its own a text is about the first day that it gives in full, unless that is history.
            let nothing = Anchor::default();
            let years = read.iter().filter(|(_, range, _)| in_story(reading, *range));
            let latest_year = years.filter_map(|(_, _, date)| resolve(*date, &nothing)?.end()).map(|d| d.year).max();
            newest_told = latest_year;
            let first_day = || {
                read.iter().find_map(|(_, range, date)| {
                    if !in_story(reading, *range) {
                        return None;
                    }
                    resolve(*date, &nothing)?.end().filter(|d| d.day.is_some() && latest_year.is_none_or(|y| d.year + HISTORY >= y))
                })
            };
            anchor.mentioned = header_month(reading, &read).or_else(first_day);
        }
        let (mut dates, mut unresolved) = (FxHashMap::default(), Vec::new());
        let mut latest = None;
        let mut odd_weekdays = Vec::new();
        // The day that a text told last, and where: what ends on a weekday ends behind it.
        let mut before: Option<(usize, Date)> = None;
        let mut reached = None;
        for (index, range, date) in read {
            anchor.tense = if open(&date) { tense::tense(reading, range) } else { None };
            let ahead = published.zip(anchor.mentioned.and_then(|d| d.first_day())).is_some_and(|(now, day)| day > now);
            if matches!(date, ReadDate::SameDay) && ahead && tense::tense(reading, range) == Some(Tense::Past) {
                anchor.mentioned = reached;
            }
            // `hôm sau`: of one day, and no stretch of them.
            let told = match date {
                ReadDate::FromDay(_) => Anchor { mentioned: before.map(|(_, day)| day.into()), ..anchor },
                _ => anchor,
            };
            match last_day(reading, range, &date, before, published).or_else(|| resolve(date, &told)) {
                Some(value) => {
                    dates.insert(index, value);
                    odd_weekdays.extend(weekday::odd(reading, range, &date, value, published));
                    if let DateValue::On(on) = value
                        && on.day.is_some()
                    {
                        before = on.first_day().map(|day| (range.past(), day));
                    }
                    if in_story(reading, range)
                        && let Some(end) = value.end().filter(|d| d.day.is_some())
                    {
                        if matches!(value, DateValue::On(_)) {
                            latest = latest.max(end.first_day());
                        }
                        // `the same day` is no day of history, nor one that only stands in brackets.
                        let history =
                            published.zip(end.first_day()).is_some_and(|(now, day)| now.duration_since(day).as_hours() > 24 * 366);
                        let older = published.is_none() && newest_told.is_some_and(|y| end.year + HISTORY < y);
                        let aside = anchor.mentioned.is_some_and(|m| m.year > end.year) && in_brackets(reading, range);
                        // `the same day` behind a stretch of days is the day told before it.
                        let stretch = matches!(value, DateValue::Between(..))
                            && anchor.mentioned.is_some_and(|m| m.day.is_some() && m.year == end.year);
                        if !history && !older && !aside && !stretch {
                            anchor.mentioned = Some(end);
                            // The day last told that has come: `he will go on Friday; on the same day he met`.
                            reached = anchor.mentioned.filter(|d| d.first_day() <= published).or(reached);
                        }
                    }
                }
                None => unresolved.push(range),
            }
        }
        // History is not the day on which the text looks at things.
        let newest = dates.values().filter_map(|d| d.end()).map(|d| d.year).max();
        let latest = latest.filter(|d| newest.is_none_or(|y| d.year() + HISTORY >= y));
        Calendar { published, dates, unresolved, odd_weekdays, latest }
    }

    /// The date that the mention with this index means.
    pub fn date(&self, mention: u32) -> Option<DateValue> {
        self.dates.get(&mention).copied()
    }

    /// The day on which the text looks at things: its own date, or the latest it tells of.
    pub fn as_of(&self) -> Option<Date> {
        self.published.or(self.latest)
    }

    /// Whether `date` begins behind the day on which the text looks at things; nothing where either day is not known.
    pub fn begins_ahead(&self, date: DateValue) -> Option<bool> {
        Some(date.start()?.first_day()? > self.as_of()?)
    }

    /// Whether `date` ends behind the day on which the text looks at things; nothing where either day is not known.
    pub fn ends_ahead(&self, date: DateValue) -> Option<bool> {
        Some(date.end()?.last_day()? > self.as_of()?)
    }

    /// Whether `date` ended before the day on which the text looks at things; nothing where either day is not known.
    pub fn is_over(&self, date: DateValue) -> Option<bool> {
        Some(date.end()?.last_day()? < self.as_of()?)
    }
}

/// Whether a date leaves its year or week to be told from the verb.
fn open(date: &ReadDate) -> bool {
    match date {
        ReadDate::Calendar { year, month, .. } => year.is_none() && month.is_some(),
        ReadDate::Range(from, to) => from.year.is_none() && to.year.is_none(),
        ReadDate::Weekday { toward, .. } => *toward == 0,
        ReadDate::Weekdays { .. } => true,
        _ => false,
    }
}

/// `until Thursday`: a weekday that ends something is the first behind the day told before it, else the next to come.
fn last_day(
    reading: &Reading<'_>,
    range: TokenRange,
    date: &ReadDate,
    before: Option<(usize, Date)>,
    published: Option<Date>,
) -> Option<DateValue> {
    let ReadDate::Weekday { day, toward: 0 } = *date else { return None };
    if !tense::is_last_day(reading, range) {
        return None;
    }
    let sentence = reading.sentences.partition_point(|s| s.range.past() <= range.first());
    let told = before.filter(|(at, _)| reading.sentences.get(sentence).is_some_and(|s| s.range.first() < *at)).map(|(_, day)| day);
    let published = published?;
    let recent = |day: &Date| published.duration_since(*day).as_hours().abs() <= 24 * 10;
    let from = match told.filter(recent) {
        Some(day) => day,
        None if tense::was(reading, range) => return None,
        None => published,
    };
    let ahead = Anchor { published: Some(from), tense: Some(Tense::Future), ..Anchor::default() };
    resolve(ReadDate::Weekday { day, toward: 0 }, &ahead)
}

/// `(29/6/1992)`: whether a bracket opens shortly before `range` and closes behind it.
fn in_brackets(reading: &Reading<'_>, range: TokenRange) -> bool {
    let from = range.first().saturating_sub(BRACKET);
    let open = (from..range.first()).rev().find(|at| reading.tokens[*at].is('(') || reading.tokens[*at].is(')'));
    open.is_some_and(|at| reading.tokens[at].is('('))
}

fn in_story(reading: &Reading<'_>, range: TokenRange) -> bool {
    let sentence = reading.sentences.partition_point(|s| s.range.past() <= range.first());
    reading.sentences.get(sentence).is_some_and(|s| matches!(reading.passages[s.passage].role, Role::Body | Role::Title))
}

/// So many tokens may stand before the date with which a heading begins: `No: 12, 3 May 2024, Press release on ...`.
const NUMBERED: usize = 6;

/// Whether the date at `range` stands at the head of the text between marks, with a number, place or name before it at most.
fn heads(reading: &Reading<'_>, range: TokenRange) -> bool {
    let small = |at: usize| reading.tokens[at].is_word() && !reading.tokens[at].capital;
    let closed = reading.tokens.get(range.past()).is_none_or(|t| t.is(',') || t.fresh_line);
    range.first() <= NUMBERED && closed && !(0..range.first()).any(small)
}

/// A full date in a header line, or at the very start of the text behind at most the word `date`, or a number.
fn header_date(reading: &Reading<'_>, read: &[(u32, TokenRange, ReadDate)]) -> Option<Date> {
    let full = |date: &ReadDate| match resolve(*date, &Anchor::default()) {
        Some(DateValue::On(date)) if date.day.is_some() => date.first_day(),
        _ => None,
    };
    let in_header = |range: &TokenRange| {
        let sentence = reading.sentences.partition_point(|s| s.range.past() <= range.first());
        reading.sentences.get(sentence).is_some_and(|s| reading.passages[s.passage].role == Role::Header)
    };
    read.iter().filter(|(_, range, _)| in_header(range) || range.first() <= 1 || heads(reading, *range)).find_map(|(_, _, date)| full(date))
}

/// The month that stands at the very head of a text in place of a date.
fn header_month(reading: &Reading<'_>, read: &[(u32, TokenRange, ReadDate)]) -> Option<Partial> {
    let (_, range, date) = read.first().filter(|(_, range, _)| range.first() <= 1)?;
    let parted = reading.tokens.get(range.past()).is_none_or(|t| t.spaced);
    match resolve(*date, &Anchor::default()) {
        Some(DateValue::On(month)) if month.month.is_some() && month.day.is_none() && parted => Some(month),
        _ => None,
    }
}

/// A dateline stands at the beginning of a line, within so many words, and has no more lines before it: title and lead.
const DATELINE: (usize, usize) = (12, 2);

/// So many lines may stand before one that begins with a place and a whole date: those of a page's head.
const PAGE_HEAD: usize = 8;

/// Whether a token stands where a dateline can; `whole` where it begins a date with its year.
fn opens_story(reading: &Reading<'_>, token: usize, whole: bool) -> bool {
    let (words, lines) = DATELINE;
    let line = (token.saturating_sub(words)..=token).rev().find(|i| *i == 0 || reading.tokens[*i].fresh_line);
    line.is_some_and(|line| {
        let place = || reading.mentions.at(line).any(|(_, m)| matches!(m.what, What::Place(_)));
        let lines = if whole && place() { PAGE_HEAD } else { lines };
        reading.passages.iter().filter(|p| p.span.end <= reading.tokens[line].span.start).take(lines + 1).count() <= lines
    })
}

/// `HANOI, May 7 (VNA) -`: the date of a dateline, its year from elsewhere in the text.
fn dateline_date(reading: &Reading<'_>, read: &[(u32, TokenRange, ReadDate)]) -> Option<Date> {
    let dateline = allegiance::sure_dateline(reading);
    let line = |range: &TokenRange, date: &ReadDate| {
        let past = range.past();
        let whole = resolve(*date, &Anchor::default()).and_then(|d| d.end()).is_some_and(|d| d.day.is_some());
        let dash = || (past..(past + 8).min(reading.tokens.len())).any(|i| reading.tokens[i].is_dash() && reading.tokens[i].spaced);
        opens_story(reading, range.first(), whole) && (dash() || dateline.is_some_and(|line| line.contains(*range)))
    };
    let year = read.iter().find_map(|(_, _, date)| match resolve(*date, &Anchor::default()) {
        Some(value) => value.end().filter(|d| d.day.is_some()),
        None => None,
    });
    read.iter().filter(|(_, range, date)| line(range, date)).find_map(|(_, _, date)| {
        match resolve(*date, &Anchor { mentioned: year, ..Anchor::default() })? {
            DateValue::On(date) if date.day.is_some() => date.first_day(),
            _ => None,
        }
    })
}
