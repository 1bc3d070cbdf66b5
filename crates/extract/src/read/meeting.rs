//! Meetings: who met whom, in what form, when and where.

mod days;
mod envoys;
mod pairs;
mod told;

use crate::context::Context;
use crate::context::actor::{Actor, Who};
use crate::context::people::PersonId;
use crate::fact::{Fact, Meeting, Slots};
use crate::mention::What;
use crate::note::{Note, NoteKind};
use crate::read::Draft;
use crate::read::found::Found;
use crate::read::met::{at_event, at_named_event, denied, hold_office, of_another, own_pair, principals, was_due};
use crate::read::programme::Programme;
use crate::read::venue;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::{Country, DateValue, Format};
use days::Days;
use pairs::{by_speaker, kept_apart, objects_before, of_speakers, pairs, round, same_pair};
use told::{day_near, month_behind, told_day};

/// The lowest rank of those whom `the two leaders` means.
const LEADERS: u8 = 3;
/// How many pairs are kept in mind.
const MOST_NAMED: usize = 256;

/// Two people who met, and whether from afar.
#[derive(Clone, Copy)]
struct Met {
    people: [PersonId; 2],
    far: bool,
}

/// Reads the meetings that `found` tells of.
pub fn read(cx: &Context<'_>, found: &[&Found<'_, '_>], programme: &Programme, draft: &mut Draft) {
    let told_alone =
        |f: &&&Found<'_, '_>| !f.is_part("skip") && !f.is_part("guest") || f.is_part("guest") && !pairs(cx, f, &[], programme).is_empty();
    let found: &[&Found<'_, '_>] = &found.iter().filter(told_alone).copied().collect::<Vec<_>>();
    let apart: Vec<[PersonId; 2]> = found.iter().flat_map(|f| kept_apart(cx, f, programme)).take(MOST_NAMED).collect();
    let told: Vec<Vec<[PersonId; 2]>> = found.iter().enumerate().map(|(i, f)| pairs(cx, f, &objects_before(found, i), programme)).collect();
    // Whom a word that names the form puts together: weaker words say nothing new of them.
    let mut named: Vec<[PersonId; 2]> = Vec::new();
    for pair in found.iter().zip(&told).filter(|(f, _)| format(f).is_some() && !days::recalled(f)).flat_map(|(_, pairs)| pairs) {
        if named.len() < MOST_NAMED && !named.iter().any(|n| same_pair(*n, *pair)) {
            named.push(*pair);
        }
    }
    let days = Days::new(found, &told, programme);
    let mut last: Option<Met> = None;
    // `at their press conference on Tuesday, of what they spoke of when they met on Monday`: a day of another meeting comes first.
    let dated =
        |people: &[PersonId; 2]| found.iter().zip(&told).any(|(f, t)| !f.is_part("press") && t.iter().any(|p| same_pair(*p, *people)));
    let referred_to = found.iter().any(|f| f.is_part("both") || f.is_part("list"));
    // Who met face to face: `speaks with` in a caption tells of no call of theirs.
    let mut beside: Vec<[PersonId; 2]> = Vec::new();
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
                if was_due(cx, f) && apart.iter().any(|off| same_pair(*off, *people)) {
                    continue;
                }
                // `received the envoy. He spoke with her about trade`: the meeting told just before.
                if only_spoke(f) && (before && last.is_some_and(|met| !met.far) || beside.iter().any(|met| same_pair(*met, *people))) {
                    continue;
                }
                // `during the conversation`: the call told just before, where neither day nor place tells another encounter.
                let again = before && last.is_some_and(|met| met.far) && !far && (f.is_part("both") || during(f));
                if again && f.date_near().is_none() && venue::near(cx, f.m.range, f.clause()).is_none() {
                    continue;
                }
                let press = f.is_part("press") && (referred_to || dated(people));
                let people: &[PersonId] = if round.is_empty() { people } else { &round };
                let mut fact = meeting(cx, f, people, (programme, &days), press);
                if let Slots::Meeting(meeting) = &mut fact.slots
                    && press
                {
                    meeting.date = None;
                }
                draft.facts.push(fact);
            }
            // A word that names no form goes on with the call told just before.
            let goes_on = format(f).is_none() && last.is_some_and(|met| met.far && same_pair(met.people, told[i][0]));
            if !far && !goes_on && beside.len() < MOST_NAMED {
                beside.push(told[i][0]);
            }
            last = Some(Met { people: told[i][0], far: far || goes_on });
            if format(f) == Some(Format::Talks) {
                last_talks = last;
            }
            continue;
        }
        let both = cx.actors(f.sentence).iter().any(|a| a.range.past() <= f.m.range.first() && a.who == Who::Both && !ministries(cx, a));
        let chaired = || found[i + 1..].iter().take(4).any(|g| g.sentence == f.sentence && g.is_part("list"));
        if f.asked()
            || denied(cx, f)
            || of_countries(cx, f) && !chaired()
            || names_others(found, i)
            || with_others(cx, f)
            || at_named_event(cx, f)
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
            && !of_another(cx, f, met.people)
        {
            draft.facts.push(meeting(cx, f, &met.people, (programme, &days), true));
            continue;
        }
        // `I held meetings`: of whoever speaks, who is not known.
        if at_event(cx, f) || bygone(cx, f) || by_speaker(cx, f) && cx.people.speaker(cx.reading, f.m.range.first()).is_none() {
            continue;
        }
        let meant = principals(cx, f);
        // `during the talk they had conferred`: the call told before, called by another word.
        let english = cx.reading.language_at(f.m.range.first()) == Language::English;
        let same = |met: Met| met.far && !far && meant.is_some_and(|meant| same_pair(meant, met.people));
        let bare = || f.date_near().is_none() && venue::near(cx, f.m.range, f.clause()).is_none();
        if english && referred(f) && last.is_some_and(same) && bare() {
            continue;
        }
        // `called on Minister Y. In that call, the two spoke of trade`.
        let paid = |met: Met| !met.far && far && meant.is_some_and(|meant| same_pair(meant, met.people));
        if english && referred(f) && last.is_some_and(paid) && f.range("format").is_some_and(|noun| noun.len() == 1) {
            continue;
        }
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

/// How many years back a meeting may be of those who hold the offices now.
const IN_OFFICE: i16 = 4;

/// `the two leaders met in 1975`: whether they may be others than those who lead now.
fn bygone(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let now = cx.calendar.as_of();
    let told = || f.date_near().or_else(|| cx.dates_in(f.clause()).next().map(|(_, date)| date));
    now.is_some_and(|now| told().and_then(DateValue::end).is_some_and(|end| end.year + IN_OFFICE < now.year()))
}

/// `The two presidents will talk on 2 June`: whether `people` are of the two countries that the sentence means by them,
/// where they are not the leaders of whom every text speaks so.
fn between_these(cx: &Context<'_>, f: &Found<'_, '_>, people: [PersonId; 2]) -> bool {
    let both = cx.pairs.both(f.sentence);
    let rank = |p: &PersonId| cx.people.get(*p).offices.iter().map(|o| cx.packs().rank(*o)).min().unwrap_or(u8::MAX);
    let leaders = people.iter().all(|p| rank(p) <= LEADERS);
    // In a Vietnamese report of a journey each section has its own two.
    let english = cx.reading.language_at(f.m.range.first()) == Language::English;
    both.len() != 2 || leaders && english || people.iter().all(|p| cx.people.get(*p).country.is_none_or(|c| both.contains(&c)))
}

/// `do hai Bộ Ngoại giao đồng chủ trì`: whether the words for both mean two ministries, and not who leads them.
fn ministries(cx: &Context<'_>, both: &Actor) -> bool {
    let known = &cx.packs().known;
    let ministry = |at: usize| cx.reading.is(at, known.ministry) && !cx.reading.is(at, known.office) && !cx.reading.is(at, known.leader);
    cx.reading.language_at(both.range.first()) == Language::Vietnamese && both.range.indexes().any(ministry)
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

/// Whether a match beside the one at `at` tells with whom: `held a meeting with former ministers` is nobody else's meeting.
fn names_others(found: &[&Found<'_, '_>], at: usize) -> bool {
    let own = found[at].m.range;
    let near = &found[at.saturating_sub(2)..(at + 3).min(found.len())];
    found[at].m.get("with").is_none()
        && near.iter().any(|g| g.m.get("with").is_some() && g.m.range.first() < own.past() && own.first() < g.m.range.past())
}

/// `held talks with lawmakers`: a noun with people behind it who are not named tells of no meeting of the two leaders.
fn with_others(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    // `one-on-one meetings with`.
    let noun = f.m.range.past();
    let (_, past) = cx.reading.lexeme(noun, cx.packs().known.encounter).unwrap_or(("", noun));
    let with = cx.packs().known.company;
    if f.m.get("with").is_some() || f.m.get("format").is_none() || !f.sentence_range().holds(past) {
        return false;
    }
    // `the meeting of the Council`, but `the meeting of the two leaders`.
    let near = TokenRange::new(past, (past + 5).min(f.sentence_range().past()));
    let theirs = || cx.reading.mentions.within(near).any(|(_, m)| matches!(m.what, What::Both(_) | What::Person(_)));
    let english = cx.reading.language_at(past) == Language::English;
    // `the meeting between X and Minister Y`, of whom the first is unknown: nobody else's.
    let between =
        || cx.reading.is(past, cx.packs().known.between) && !cx.reading.mentions.within(near).any(|(_, m)| matches!(m.what, What::Both(_)));
    cx.reading.is(past, with) || english && (cx.reading.is(past, cx.packs().known.possessor) && !theirs() || between())
}

fn format(f: &Found<'_, '_>) -> Option<Format> {
    nearer(f).or_else(|| f.code("format")).and_then(Format::from_code)
}

/// `hội kiến X, hội đàm với Y`, `beside the summit, X held a meeting with Y`: the form of a word that stands nearer to the people
/// than the one bound, in English behind a comma.
fn nearer<'a>(f: &Found<'a, '_>) -> Option<&'a str> {
    let (verb, with) = (f.range("format")?, f.range("with")?);
    let (reading, encounter) = (f.cx.reading, f.cx.packs().known.encounter);
    if with.first() <= verb.past() {
        return None;
    }
    let parted = || (verb.past()..with.first()).any(|at| reading.tokens[at].is(','));
    if reading.language_at(verb.first()) != Language::Vietnamese && !parted() {
        return None;
    }
    let last = (verb.past()..with.first()).rev().find_map(|at| reading.lexeme(at, encounter).filter(|(_, past)| *past <= with.first()));
    last.map(|(form, _)| form)
}

fn is_far(f: &Found<'_, '_>) -> bool {
    matches!(format(f), Some(Format::Call | Format::Exchange))
}

/// `spoke with X`: a verb of talking that does not say from afar.
fn only_spoke(f: &Found<'_, '_>) -> bool {
    let Some(with) = f.range("with") else { return false };
    let english = f.cx.reading.language_at(with.first()) == Language::English;
    let short = f.m.range.past() == with.past() && with.first() <= f.m.range.first() + 3;
    english && format(f) == Some(Format::Call) && f.m.get("format").is_none() && short
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

/// `the talk`, `their conversation`: whether the noun for the encounter stands behind a word that leads what was told before.
fn referred(f: &Found<'_, '_>) -> bool {
    let Some(noun) = f.range("format").map(|noun| noun.first()) else { return f.m.get("with").is_none() };
    noun.checked_sub(1).is_some_and(|at| f.cx.reading.is(at, f.cx.packs().known.article))
}

/// A meeting of `people`, of the visits and the day that the text reports.
fn meeting(cx: &Context<'_>, f: &Found<'_, '_>, people: &[PersonId], (programme, days): (&Programme, &Days), reference: bool) -> Fact {
    let names: Vec<String> = people.iter().filter_map(|p| cx.name(*p)).collect();
    let mut countries: Vec<Country> = Vec::new();
    for country in people.iter().filter_map(|p| cx.people.get(*p).country) {
        if !countries.contains(&country) {
            countries.push(country);
        }
    }
    if let [one] = countries[..] {
        // Of somebody without a country: the one that the sentence names besides, else the other of the text's two.
        let here = cx.reading.mentions.within(f.sentence_range()).filter_map(|(_, m)| match m.what {
            What::Country { country, .. } | What::Place(country) => Some(country),
            _ => None,
        });
        // In a text about many the two of the passage say nothing of somebody unknown.
        let says_both = cx.reading.notable_in(f.sentence).any(|(_, m)| matches!(m.what, What::Both(_)));
        let both = match cx.pairs.principal() {
            [first, second, third, ..] if !says_both && cx.pairs.weight(*third) * 3 > cx.pairs.weight(*second) * 2 => {
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
