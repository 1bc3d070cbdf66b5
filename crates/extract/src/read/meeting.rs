//! Meetings: who met whom, in what form, when and where.

mod days;

use crate::context::Context;
use crate::context::actor::Who;
use crate::context::people::PersonId;
use crate::fact::{Fact, Meeting, Slots};
use crate::mention::What;
use crate::note::{Note, NoteKind};
use crate::read::Draft;
use crate::read::document::is_term;
use crate::read::found::Found;
use crate::read::met::{can_meet, denied, hold_office, own_pair, principals, sides};
use crate::read::programme::{Programme, Stay};
use crate::read::venue;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::{Country, DateValue, Format, VisitStage};
use days::Days;

/// The lowest rank of those whom `the two leaders` means.
const LEADERS: u8 = 3;
/// How many pairs are kept in mind.
const MOST_NAMED: usize = 256;

/// So many days after its end a visit is history that a text recalls.
const RECALLED: i64 = 120;

/// How far behind a meeting its month or year may stand.
const BEHIND: usize = 5;

/// Two people who met, and whether from afar.
#[derive(Clone, Copy)]
struct Met {
    people: [PersonId; 2],
    far: bool,
}

/// Reads the meetings that `found` tells of.
pub fn read(cx: &Context<'_>, found: &[&Found<'_, '_>], programme: &Programme, draft: &mut Draft) {
    let told: Vec<Vec<[PersonId; 2]>> = found.iter().enumerate().map(|(i, f)| pairs(cx, f, &objects_before(found, i), programme)).collect();
    // Whom a word that names the form puts together: weaker words say nothing new of them.
    let mut named: Vec<[PersonId; 2]> = Vec::new();
    for pair in found.iter().zip(&told).filter(|(f, _)| format(f).is_some()).flat_map(|(_, pairs)| pairs) {
        if named.len() < MOST_NAMED && !named.iter().any(|n| same_pair(*n, *pair)) {
            named.push(*pair);
        }
    }
    let days = Days::new(found, &told);
    let mut last: Option<Met> = None;
    let mut last_talks: Option<Met> = None;
    for (i, f) in found.iter().enumerate() {
        let far = is_far(f);
        if !told[i].is_empty() {
            let round = round(cx, f, &told[i]);
            for people in told[i].iter().take(if round.is_empty() { told[i].len() } else { 1 }) {
                // The same meeting, called by its name just before: `in a phone conversation, X and Y discussed`.
                let before = last.is_some_and(|met| same_pair(met.people, *people));
                if format(f).is_none() && before || format(f).is_none() && named.iter().any(|n| same_pair(*n, *people)) {
                    continue;
                }
                // `during the conversation`: the call told just before, where neither day nor place tells another encounter.
                let again = before && last.is_some_and(|met| met.far) && !far && (f.is_part("both") || during(f));
                if again && f.date_near().is_none() && venue::near(cx, f.m.range, f.clause()).is_none() {
                    continue;
                }
                let people: &[PersonId] = if round.is_empty() { people } else { &round };
                draft.facts.push(meeting(cx, f, people, (programme, &days), false));
            }
            // A word that names no form goes on with the call told just before.
            let goes_on = format(f).is_none() && last.is_some_and(|met| met.far && same_pair(met.people, told[i][0]));
            last = Some(Met { people: told[i][0], far: far || goes_on });
            if format(f) == Some(Format::Talks) {
                last_talks = last;
            }
            continue;
        }
        let both = cx.actors(f.sentence).iter().any(|a| a.range.past() <= f.m.range.first() && a.who == Who::Both);
        let chaired = || found[i + 1..].iter().take(4).any(|g| g.sentence == f.sentence && g.is_part("list"));
        if f.asked()
            || denied(cx, f)
            || of_countries(cx, f) && !chaired()
            || names_others(found, i)
            || with_others(cx, f)
            || f.is_part("list") && (format(f).is_none() || !both)
        {
            continue;
        }
        if f.m.get("with").is_some() || f.m.get("people").is_some() {
            draft.notes.push(Note { span: cx.reading.span(f.m.range), kind: NoteKind::MeetingWithoutPeople });
            continue;
        }
        // `our talks`: of the speaker with the one spoken to.
        if let Some(people) = of_speakers(cx, f) {
            draft.facts.push(meeting(cx, f, &people, (programme, &days), true));
            last = Some(Met { people, far });
            continue;
        }
        // A reference: to the meeting told before it, else to one told just behind, else to the leaders of the text.
        let meant = if format(f) == Some(Format::Talks) { last_talks.or(last) } else { last };
        if let Some(met) = meant.filter(|met| met.far == far && between_these(cx, f, met.people) && hold_office(cx, f, met.people))
            && own_pair(cx, f.sentence).is_none_or(|[a, b]| met.people.contains(&a) && met.people.contains(&b))
        {
            draft.facts.push(meeting(cx, f, &met.people, (programme, &days), true));
            continue;
        }
        let meant = principals(cx, f);
        // One of the two with somebody else is another meeting: `The two presidents held talks. President X also met Speaker Z.`
        let another = |pair: &[PersonId; 2]| {
            meant.is_some_and(|meant| !same_pair(meant, *pair) && pair.iter().filter(|p| meant.contains(p)).count() == 1)
        };
        let behind = found[i + 1..]
            .iter()
            .zip(&told[i + 1..])
            .take_while(|(g, _)| g.sentence <= f.sentence + 2)
            .any(|(g, t)| t.first().is_some_and(|pair| !another(pair)) && is_far(g) == far);
        if behind && f.is_part("both") {
            continue;
        }
        if let Some(people) = meant {
            draft.facts.push(meeting(cx, f, &people, (programme, &days), false));
            last = Some(Met { people, far });
        }
    }
}

/// `In our talks today we agreed`, `I had a good meeting with you`: who speaks and whom he speaks to, else whom of another
/// country the text names most.
fn of_speakers(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<[PersonId; 2]> {
    let known = &cx.packs().known;
    let first = f.m.range.first();
    let from = first.saturating_sub(2).max(f.sentence_range().first());
    let ours = |at: usize| cx.reading.lexeme(at, known.ours).is_some_and(|(value, _)| value == "ours");
    let we = |at: usize| cx.reading.lexeme(at, known.agent).is_some_and(|(value, _)| value == "we");
    let told = (from..f.m.range.past()).any(ours) || (from..first).any(we);
    if !told || cx.reading.language_at(first) != Language::English {
        return None;
    }
    let speaker = cx.people.speaker(cx.reading, first)?;
    let partner = |p: &PersonId| *p != speaker && can_meet(cx, speaker, *p) && cx.people.get(*p).country.is_some();
    let most = || {
        let others = cx.people.iter().take(MOST_NAMED).map(|(id, _)| id).filter(partner);
        others.max_by_key(|p| (cx.people.get(*p).mentions, std::cmp::Reverse(*p)))
    };
    let other = cx.people.spoken_to(speaker).filter(|p| can_meet(cx, speaker, *p)).or_else(most)?;
    Some([speaker, other])
}

/// `The two presidents will talk on 2 June`: whether `people` are of the two countries that the sentence means by them,
/// where they are not the leaders of whom every text speaks so.
fn between_these(cx: &Context<'_>, f: &Found<'_, '_>, people: [PersonId; 2]) -> bool {
    let both = cx.pairs.both(f.sentence);
    let rank = |p: &PersonId| cx.people.get(*p).offices.iter().map(|o| cx.packs().rank(*o)).min().unwrap_or(u8::MAX);
    let leaders = people.iter().all(|p| rank(p) <= LEADERS);
    both.len() != 2 || leaders || people.iter().all(|p| cx.people.get(*p).country.is_none_or(|c| both.contains(&c)))
}

/// `X and Y hold talks in Geneva`: of two countries that act nobody is named.
fn of_countries(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let before = cx.actors(f.sentence).iter().rev().find(|a| a.range.past() <= f.m.range.first());
    before.is_some_and(|a| {
        let here = || cx.reading.mentions.within(a.range).map(|(_, m)| &m.what);
        a.who == Who::Both
            && here().filter(|w| matches!(w, What::Country { .. })).count() >= 2
            && !here().any(|w| matches!(w, What::Both(_) | What::Person(_)))
    })
}

/// Whom verbs before the match `at` in its sentence take as their objects: they are no subject of this one.
fn objects_before(found: &[&Found<'_, '_>], at: usize) -> Vec<PersonId> {
    let near = found[..at].iter().rev().take(8).take_while(|g| g.sentence == found[at].sentence);
    let objects = near.filter(|g| g.m.range.past() <= found[at].m.range.first()).flat_map(|g| g.persons("with"));
    // `Sau hội đàm với X, Y gặp Z`: behind the comma stands who goes on to act, and nobody more whom the first verb takes.
    let f = found[at];
    let main = f.cx.main_subject(f.sentence).filter(|_| f.cx.reading.language_at(f.m.range.first()) == Language::Vietnamese);
    objects.filter(|p| main.is_none_or(|a| a.who != Who::Person(*p))).collect()
}

/// Whether a match beside the one at `at` tells with whom: `held a meeting with former ministers` is nobody else's meeting.
fn names_others(found: &[&Found<'_, '_>], at: usize) -> bool {
    let own = found[at].m.range;
    let near = &found[at.saturating_sub(2)..(at + 3).min(found.len())];
    found[at].m.get("with").is_none()
        && near.iter().any(|g| g.m.get("with").is_some() && g.m.range.first() < own.past() && own.first() < g.m.range.past())
}

/// `held talks with lawmakers`: a noun with people behind it who are not named tells of no meeting of the two leaders.
fn with_others(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let past = f.m.range.past();
    let with = cx.packs().known.company;
    if f.m.get("with").is_some() || f.m.get("format").is_none() || !f.sentence_range().holds(past) {
        return false;
    }
    // `the meeting of the Council`, but `the meeting of the two leaders`.
    let near = TokenRange::new(past, (past + 5).min(f.sentence_range().past()));
    let theirs = || cx.reading.mentions.within(near).any(|(_, m)| matches!(m.what, What::Both(_) | What::Person(_)));
    let english = cx.reading.language_at(past) == Language::English;
    cx.reading.is(past, with) || english && cx.reading.is(past, cx.packs().known.possessor) && !theirs()
}

fn same_pair(a: [PersonId; 2], b: [PersonId; 2]) -> bool {
    a == b || a == [b[1], b[0]]
}

fn format(f: &Found<'_, '_>) -> Option<Format> {
    f.code("format").and_then(Format::from_code)
}

fn is_far(f: &Found<'_, '_>) -> bool {
    matches!(format(f), Some(Format::Call | Format::Exchange))
}

/// The pairs of people whom the sentence itself puts together.
fn pairs(cx: &Context<'_>, f: &Found<'_, '_>, objects: &[PersonId], programme: &Programme) -> Vec<[PersonId; 2]> {
    if denied(cx, f) {
        return Vec::new();
    }
    let (mut one, mut other) = sides(cx, f, objects, programme);
    // Spouses come along.
    for side in [&mut one, &mut other].into_iter().filter(|s| s.len() > 1) {
        side.retain(|p| !cx.people.get(*p).is_spouse(cx.packs()));
    }
    // `X, Y and Z exchanged letters with A, B and C`: each with the one of the same place in the row.
    if format(f) == Some(Format::Exchange) && one.len() > 1 && one.len() == other.len() {
        return one.into_iter().zip(other).filter(|(a, b)| can_meet(cx, *a, *b)).map(|(a, b)| [a, b]).collect();
    }
    let mut out = Vec::new();
    for a in &one {
        for b in &other {
            if a != b && can_meet(cx, *a, *b) && !out.contains(&[*a, *b]) && !out.contains(&[*b, *a]) {
                out.push([*a, *b]);
            }
        }
    }
    out
}

/// `During the conversation, X thanked Y`: words that open an English sentence and only refer to an encounter told before.
fn during(f: &Found<'_, '_>) -> bool {
    let (reading, first) = (f.cx.reading, f.sentence_range().first());
    let noun = f.range("format").map_or(first, |noun| noun.first());
    reading.language_at(first) == Language::English
        && noun > first + 1
        && noun <= first + 2
        && reading.is(noun - 1, f.cx.packs().known.article)
        && f.m.range.first() <= noun
}

/// `X, Y and Z met`: all of those who met in one round, each of another country; none where the pairs met by themselves.
fn round(cx: &Context<'_>, f: &Found<'_, '_>, pairs: &[[PersonId; 2]]) -> Vec<PersonId> {
    let Some(first) = pairs.first().map(|[first, _]| *first).filter(|_| pairs.len() > 1 && f.m.get("with").is_none()) else {
        return Vec::new();
    };
    let mut people = vec![first];
    let mut countries: Vec<Option<Country>> = vec![cx.people.get(first).country];
    for [one, other] in pairs {
        let country = cx.people.get(*other).country;
        if *one != first || country.is_none() || countries.contains(&country) {
            return Vec::new();
        }
        people.push(*other);
        countries.push(country);
    }
    people
}

/// A meeting of `people`, of the visits and the day that the text reports.
fn meeting(cx: &Context<'_>, f: &Found<'_, '_>, people: &[PersonId], (programme, days): (&Programme, &Days), reference: bool) -> Fact {
    let names: Vec<String> = people.iter().filter_map(|p| cx.name(*p)).collect();
    let mut countries: Vec<Country> = people.iter().filter_map(|p| cx.people.get(*p).country).collect();
    if let [one] = countries[..] {
        // Of somebody without a country: the one that the sentence names besides, else the other of the text's two.
        let here = cx.reading.mentions.within(f.sentence_range()).filter_map(|(_, m)| match m.what {
            What::Country { country, .. } | What::Place(country) => Some(country),
            _ => None,
        });
        // In a text about many the two of the passage say nothing of somebody unknown.
        let both = match cx.pairs.principal() {
            [first, second, third, ..] if cx.pairs.weight(*third) * 3 > cx.pairs.weight(*second) * 2 => {
                if *first == one {
                    Vec::new()
                } else {
                    vec![*first]
                }
            }
            _ => cx.pairs.both(f.sentence),
        };
        countries.extend(here.chain(both).find(|c| *c != one));
    }
    let format = format(f).or(Some(Format::Meeting));
    let date = f
        .date("date")
        .or_else(|| day_near(f))
        .or_else(|| month_behind(f))
        .or_else(|| days.of(people).filter(|_| !is_far(f)))
        .or_else(|| if reference { None } else { told_day(cx, f, &names, &countries, (format, days.lead), programme) });
    let place = match f.range("place") {
        Some(range) => Some(cx.reading.phrase(range)),
        None => venue::near(cx, f.m.range, f.clause()),
    };
    let far = matches!(format, Some(Format::Call | Format::Exchange));
    let meeting = Meeting { people: names, countries, format, date, place: place.filter(|_| !far) };
    f.fact(Slots::Meeting(meeting), f.sentence_range())
}

/// The day of a meeting told without one: the days of the visit, else the day of the news.
fn told_day(
    cx: &Context<'_>,
    f: &Found<'_, '_>,
    names: &[String],
    countries: &[Country],
    (format, lead): (Option<Format>, Option<DateValue>),
    programme: &Programme,
) -> Option<DateValue> {
    let far = matches!(format, Some(Format::Call | Format::Exchange));
    // A visit of long ago is the subject's: whoever is met may have come at any time.
    let recent = |s: &Stay| s.is_recent(cx);
    // A visit that lies ahead has no meetings yet.
    let first = f.sentence_range().first();
    let ahead = (first..f.m.range.first()).any(|at| cx.reading.is(at, cx.packs().known.future));
    let english = cx.reading.language_at(first) == Language::English;
    let of = |n: &String| countries.iter().find_map(|c| programme.of_guest(n, Some(*c)));
    let stay = names.iter().enumerate().find_map(|(i, n)| of(n).filter(|s| i == 0 || recent(s)));
    let news = || lead.filter(|_| !far).or_else(|| cx.published().map(|d| DateValue::On(d.into())));
    match stay.filter(|s| ahead || !english || !s.is_ahead(cx)) {
        Some(stay) if !far && !is_history(cx, stay.days) => {
            // Of a visit under way without days of its own the news is of its day.
            let now = || if english && stay.stage == Some(VisitStage::UnderWay) && !ahead { news() } else { None };
            stay.days.or_else(|| programme.journey_days(&stay.guest)).or_else(now)
        }
        // A month or year told beside it, not one that lies ahead: that is a goal, unless the meeting itself does.
        // `45 years of relations (1975 - 2020)` tells no day of a meeting.
        _ => {
            let told = |d: &DateValue| !is_term(*d) && (ahead || past(cx, *d)) && !since(f, *d) && (english || beside(f, *d));
            f.date_near().filter(told).or_else(|| if ahead { None } else { news() })
        }
    }
}

/// `tiếp Đại sứ, bày tỏ ấn tượng về chuyến thăm tháng Tám`: whether `date` stands before the meeting, or close behind it.
fn beside(f: &Found<'_, '_>, date: DateValue) -> bool {
    f.cx.dates_in(f.sentence_range()).any(|(r, d)| d == date && r.first() < f.m.range.past() + BEHIND)
}

/// Whether the days of a visit are long over: one that the text only recalls.
fn is_history(cx: &Context<'_>, days: Option<DateValue>) -> bool {
    let last = days.and_then(DateValue::end).and_then(|d| d.last_day());
    last.zip(cx.calendar.as_of()).is_some_and(|(last, now)| now.duration_since(last).as_hours() > 24 * RECALLED)
}

/// `in place since 1965`: whether the words of `date` tell since when something has been.
fn since(f: &Found<'_, '_>, date: DateValue) -> bool {
    let known = &f.cx.packs().known;
    let marks = |at: usize| f.cx.reading.lexeme(at, known.since).is_some_and(|(value, _)| value == "clause");
    f.cx.dates_in(f.sentence_range()).any(|(r, d)| d == date && r.first() > 0 && marks(r.first() - 1))
}

/// Whether `date` has begun on the text's own day.
fn past(cx: &Context<'_>, date: DateValue) -> bool {
    match (date.start().and_then(|d| d.first_day()), cx.calendar.as_of()) {
        (Some(first), Some(today)) => first <= today,
        _ => true,
    }
}

/// `talks in Lima last November`: a month or year told right behind the meeting, or behind its place, that has begun.
fn month_behind(f: &Found<'_, '_>) -> Option<DateValue> {
    let range = f.m.range;
    let near = TokenRange::new(range.first(), (range.past() + BEHIND).min(f.sentence_range().past()));
    let tokens = &f.cx.reading.tokens;
    let english = f.cx.reading.language_at(range.first()) == Language::English;
    let known = &f.cx.packs().known;
    // Only a place stands between.
    let place = |at: usize| {
        tokens[at].is_word() && tokens[at].capital
            || [known.locative, known.dateword, known.article].iter().any(|c| f.cx.reading.is(at, *c))
    };
    let mut dates = f.cx.dates_in(near).filter(|(r, _)| english && (range.past()..r.first()).all(place));
    dates.next().map(|(_, date)| date).filter(|d| matches!(d, DateValue::On(_)) && past(f.cx, *d))
}

/// The day told in the clause, not the years of its history.
fn day_near(f: &Found<'_, '_>) -> Option<DateValue> {
    let days = |d: &DateValue| matches!(d, DateValue::On(p) if p.day.is_some());
    // `on 11 and 12 September`: told in one breath of several meetings.
    let span = |d: &DateValue| matches!(d, DateValue::Between(a, b) if a.day.is_some() && b.day.is_some() && a.year == b.year);
    // `X will call on Y and will visit the delta on 27-28 May`: behind a further verb the days are of what that tells.
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let verb = |at: usize| reading.lexeme(at, known.joiner).is_some_and(|(_, past)| reading.is(past, known.future));
    let parted = |d: &DateValue| {
        let mut here = f.cx.dates_in(f.clause()).filter(|(r, other)| other == d && r.first() >= f.m.range.past());
        here.next().is_some_and(|(r, _)| (f.m.range.past()..r.first()).any(verb))
    };
    let near = f.date_near();
    let day = near.filter(days).or_else(|| f.cx.dates_in(f.sentence_range()).map(|(_, d)| d).find(days));
    day.or_else(|| near.filter(|d| span(d) && !parted(d)))
}
