//! Activities: the items of a visit's programme that are no talks and no signing.

mod none;

use crate::fact::{Activity, Slots};
use crate::mention::What;
use crate::read::Draft;
use crate::read::activity_guest;
use crate::read::clause::noun_phrase;
use crate::read::found::Found;
use crate::read::programme::Programme;
use crate::read::sites;
use crate::read::venue;
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::text::{Language, Role};
use crate::value::{ActivityKind, DateValue};
use none::{attends, by_stranger, denied, elsewhere, heads, is_purpose, meal_for_talks, opens_for_other, praise, spokesman};

/// How far outside the days of a visit a day may lie that still belongs to it.
const MARGIN_DAYS: i64 = 3;

/// Where the text says what the parties undertake or wish: no programme of a visit.
pub struct Undertakings {
    /// Governing verbs by sentence and token, whether each governs what is to be done, and where its object begins if that
    /// is only looked forward to.
    verbs: Vec<(usize, usize, bool, usize)>,
}

impl Undertakings {
    /// Collects the governing verbs among `commitments`: agreed, proposed and expected count, announced does not.
    pub fn new(commitments: &[&Found<'_, '_>]) -> Self {
        // `is expected to visit the port`: what is planned.
        let planned = |c: &Found<'_, '_>| {
            let (reading, known, at) = (c.cx.reading, &c.cx.packs().known, c.m.range.first());
            let passive = (0..=2).filter_map(|back| at.checked_sub(back)).any(|i| reading.is(i, known.auxiliary));
            c.code("mode") == Some("expect") && passive && reading.language_at(at) == Language::English
        };
        let undertakes = |c: &Found<'_, '_>| matches!(c.code("mode"), Some("agree" | "propose" | "expect")) && !planned(c);
        let object = |c: &Found<'_, '_>| if c.code("mode") == Some("expect") { c.m.range.past() } else { usize::MAX };
        let mut verbs: Vec<_> = commitments.iter().map(|c| (c.sentence, c.m.range.first(), undertakes(c), object(c))).collect();
        verbs.sort_unstable();
        Undertakings { verbs }
    }

    /// Whether the last governing verb of `sentence` before token `at` is of an undertaking.
    fn govern(&self, f: &Found<'_, '_>) -> bool {
        let (sentence, at) = (f.sentence, f.m.range.first());
        let past = self.verbs.partition_point(|(s, t, ..)| (*s, *t) < (sentence, at));
        // `"We agreed to trade," X said at a press conference`: behind what is quoted the verb of saying governs.
        let quoted = |verb: usize| {
            let closes = |i: usize| matches!(f.cx.reading.tokens[i].kind, TokenKind::Mark('"' | '”'));
            f.cx.reading.language_at(at) == Language::English && (verb..at).any(closes)
        };
        // `He looks forward to meeting business leaders`: the guest's own programme.
        past.checked_sub(1)
            .map(|i| self.verbs[i])
            .is_some_and(|(s, verb, undertakes, object)| s == sentence && undertakes && object != at && !quoted(verb))
    }
}

/// How far from an item of the programme a date may stand that is no day.
const BESIDE: usize = 8;

/// Reads the activities that `found` tells of. Of two that share words, such as `a keynote address at the institute`, it takes
/// the first, but one that a noun names before a bare verb: `will inspect a guard of honour`.
pub fn read(found: &[&Found<'_, '_>], programme: &Programme, undertakings: &Undertakings, draft: &mut Draft) {
    let (mut past, mut bare, mut last) = (0, false, None);
    for (i, f) in found.iter().enumerate().filter(|(_, f)| !f.is_part("guard")) {
        let next = found[i + 1..].iter().take(FURTHER).find(|n| n.m.range.first() >= f.m.range.past()).map(|n| n.m.range.first());
        let first = f.m.range.first();
        let overlaps = first < past;
        let named = f.m.get("kind").is_some();
        // `met business leaders and members of the community`: behind those who were met.
        let also = f.is_part("also") && f.cx.reading.mentions.at(first).any(|(_, m)| m.range.past() == past);
        let same = f.code("kind") == last;
        // `to visit the Kenyan Embassy`: more than a site.
        let embassy = f.code("kind") == Some("embassy-visit") && last == Some("site-visit");
        // `on leaving he was accorded honours and a salute`.
        let leaves = last == Some("farewell") && f.code("kind") == Some("welcome-ceremony") && i > 0 && found[i - 1].sentence == f.sentence;
        if leaves || f.is_part("also") != also || overlaps && !also && same || overlaps && !named && !also && !embassy {
            continue;
        }
        let told = draft.facts.len();
        activity(f, next, programme, undertakings, draft);
        if draft.facts.len() > told {
            if overlaps && !also && bare {
                draft.facts.remove(told - 1);
            }
            (past, bare, last) = (f.m.range.past(), !named, f.code("kind"));
        }
    }
}

/// Reads the activity that `f` tells of, in the programme of the guest whom the sentence means.
fn activity(f: &Found<'_, '_>, next: Option<usize>, programme: &Programme, undertakings: &Undertakings, draft: &mut Draft) {
    let cx = f.cx;
    let role = cx.reading.passages[cx.reading.sentences[f.sentence].passage].role;
    if f.asked() || denied(f) || heads(f) || role == Role::Caption || undertakings.govern(f) {
        return;
    }
    let Some(kind) = f.code("kind").and_then(ActivityKind::from_code) else { return };
    let site = kind == ActivityKind::SiteVisit && f.m.get("kind").is_none();
    if f.is_part("event") && is_purpose(f) || site && by_stranger(f) {
        return;
    }
    let before = f.is_part("named");
    if site && !f.is_part("seen") && sites::no_site(f) {
        return;
    }
    // `Transcript of the Minister's press conference`: what the text is.
    let head = kind == ActivityKind::Press && cx.reading.heads(f.sentence);
    if head
        || matches!(kind, ActivityKind::Press | ActivityKind::Speech) && spokesman(f)
        || kind == ActivityKind::Commemoration && praise(f)
    {
        return;
    }
    let Some(guest) = activity_guest::of_item(f, programme, draft) else { return };
    if f.is_part("event") && attends(f, &guest.name, draft) {
        return;
    }
    if meal_for_talks(f) || opens_for_other(f, &guest.name) {
        return;
    }
    // `then travelled to Paris`: a town of another country is another leg.
    if let Some((What::Place(country), _)) = f.bound("place")
        && (guest.host.is_none_or(|host| host != *country) || programme.legs(&guest.name).any(|leg| leg.host_country != guest.host))
    {
        return;
    }
    if elsewhere(f, guest.host) {
        return;
    }
    let day = f.date_near().filter(|d| d.is_day());
    // `On Tuesday the guest will see`: a day of the week may lie on the other side of the text's own day.
    let day = match day {
        Some(d) if outside(d, guest.days) => match [7, -7].into_iter().filter_map(|by| shifted(d, by)).find(|d| !beyond(*d, guest.days, 0))
        {
            Some(d) => Some(d),
            None => return,
        },
        day => day,
    };
    let head = f.range("name").or(f.range("kind")).unwrap_or(f.m.range);
    let name = up_to(f, noun_phrase(cx, head, f.clause().past()), next);
    let name = if kind == ActivityKind::Commemoration { up_to(f, at_what(f, name), next) } else { name };
    if kind == ActivityKind::Commemoration && name == f.m.range && besides(f, draft) {
        return;
    }
    let beside = site || before || matches!(kind, ActivityKind::Commemoration | ActivityKind::EmbassyVisit) && f.m.range.len() <= 2;
    let name = of_country(f).filter(|_| site && name.past() <= f.m.range.past()).unwrap_or_else(|| alone(f, name));
    let named = beside.then(|| venue::named(cx, f.m.range.past(), f.clause().past())).flatten();
    let bare = site && !f.is_part("seen") && named.is_none();
    if bare && name.past() <= f.m.range.past() || before && !named.is_some_and(|range| sites::is_body(f, range)) {
        return;
    }
    let place = f.range("place").or(named).map(|r| cx.reading.phrase(r)).or_else(|| venue::near(cx, f.m.range, f.clause()));
    let beside = |r: TokenRange| r.past() + BESIDE >= f.m.range.first() && r.first() <= f.m.range.past() + BESIDE;
    // `the first by a president since 2018`: nothing of when it was.
    let since = |r: TokenRange| r.first() > 0 && cx.reading.is(r.first() - 1, cx.packs().known.since);
    let told = || cx.dates_in(f.sentence_range()).find(|(r, _)| beside(*r) && !since(*r)).map(|(_, d)| d);
    let heading = || heading_day(f).filter(|d| !outside(*d, guest.days));
    let date = day.or_else(heading).or_else(|| day_of_talks(f, draft)).or_else(|| running_day(f, guest.days)).or(guest.days).or_else(told);
    let parts =
        if site && !before && !f.is_part("seen") { sites::parted(cx, name, f.m.range.past(), f.clause().past()) } else { vec![name] };
    for (i, name) in parts.into_iter().enumerate() {
        let there = || venue::named(cx, name.first(), f.clause().past()).map(|r| cx.reading.phrase(r));
        let place = if i == 0 { place.clone() } else { there() };
        let slots = Activity { kind: Some(kind), who: vec![guest.name.clone()], name: Some(cx.reading.phrase(name)), place, date };
        draft.facts.push(f.fact(Slots::Activity(slots), f.sentence_range()));
    }
}

/// `thăm tỉnh Champasak`: a part of the country that is visited, with the verb.
fn of_country(f: &Found<'_, '_>) -> Option<TokenRange> {
    let (reading, known, past) = (f.cx.reading, &f.cx.packs().known, f.m.range.past());
    let (_, behind) = reading.lexeme(past, known.venue).filter(|_| reading.language_at(past) == Language::Vietnamese)?;
    let place = |at: usize| reading.mentions.at(at).find(|(_, m)| matches!(m.what, What::Place(_))).map(|(_, m)| m.range.past());
    let end = place(past).or_else(|| place(behind))?;
    Some(TokenRange::new(f.m.range.first(), end))
}

/// `toured the port and laid a wreath`: the name up to the next item, and to the word that joins it.
fn up_to(f: &Found<'_, '_>, name: TokenRange, next: Option<usize>) -> TokenRange {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let Some(next) = next.filter(|next| *next < name.past() && reading.language_at(name.first()) == Language::English) else { return name };
    let loose = |at: &usize| [known.joiner, known.article, known.preposition, known.auxiliary].iter().any(|c| reading.is(*at, *c));
    let end = (f.m.range.past()..next).rev().find(|at| !loose(at) && !reading.tokens[*at].is(',')).map_or(f.m.range.past(), |at| at + 1);
    TokenRange::new(name.first(), end.max(name.first() + 1))
}

/// `lễ đón và hội đàm với Kenya`, `tiệc chiêu đãi dành cho`: a Vietnamese name without the talks that a word joins to it and without the
/// word for whom it is at its end.
fn alone(f: &Found<'_, '_>, name: TokenRange) -> TokenRange {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    if reading.language_at(name.first()) != Language::Vietnamese {
        return name;
    }
    let least = f.m.range.past().min(name.past());
    let met = (least..name.past().saturating_sub(1)).find(|at| reading.is(*at, known.joiner) && reading.is(at + 1, known.encounter));
    let mut past = met.unwrap_or(name.past());
    let ends = |past: usize| {
        let word = |back: usize, class| reading.lexeme(past - back, class).is_some_and(|(_, end)| end == past);
        (1..=2).rev().filter(|back| past >= least + back).find(|back| word(*back, known.for_whom) || word(*back, known.speaker))
    };
    while let Some(back) = ends(past) {
        past -= back;
    }
    TokenRange::new(name.first(), past)
}

/// How many sentences back the day may be told of which a part opens a sentence.
const RUNNING: usize = 12;

/// `Buổi chiều, khách thăm cảng`: in Vietnamese the day told last, where the sentence opens with a part of it and tells none.
fn running_day(f: &Found<'_, '_>, days: Option<DateValue>) -> Option<DateValue> {
    let (reading, first) = (f.cx.reading, f.sentence_range().first());
    let part = reading.lexeme(first, f.cx.packs().known.dateword).is_some_and(|(value, _)| value == "part-of-day");
    if !part || reading.language_at(first) != Language::Vietnamese || f.cx.dates_in(f.sentence_range()).next().is_some() {
        return None;
    }
    let told = |at: usize| f.cx.dates_in(reading.sentences[at].range).map(|(_, d)| d).filter(|d| d.is_day()).last();
    (f.sentence.saturating_sub(RUNNING)..f.sentence).rev().find_map(told).filter(|d| days.is_some() && !beyond(*d, days, 0))
}

/// How many sentences back a heading may stand, and how many words it may have besides the day.
const HEADING: usize = 24;
const BESIDE_DAY: usize = 4;

/// `Tuesday 11 October` on a line of its own: the day under which a programme lists what follows.
fn heading_day(f: &Found<'_, '_>) -> Option<DateValue> {
    let reading = f.cx.reading;
    let own = reading.sentences[f.sentence].passage;
    (f.sentence.saturating_sub(HEADING)..f.sentence).rev().find_map(|at| {
        let sentence = &reading.sentences[at];
        let range = sentence.range;
        let alone = sentence.passage != own && reading.sentences.get(at + 1).is_some_and(|next| next.passage != sentence.passage);
        // The line of a Vietnamese page that tells when it came out heads no programme.
        let issued = |d: DateValue| {
            reading.language_at(range.first()) == Language::Vietnamese && f.cx.published().is_some_and(|p| d == DateValue::On(p.into()))
        };
        let (day, date) = f.cx.dates_in(range).find(|(_, d)| alone && !issued(*d))?;
        (date.is_day() && range.len() <= day.len() + BESIDE_DAY && day.first() <= range.first() + 1).then_some(date)
    })
}

/// How many items behind one are looked through for the next.
const FURTHER: usize = 8;

/// `laid a wreath to pay tribute to the fallen`: whether the same clause has told of it already.
fn besides(f: &Found<'_, '_>, draft: &Draft) -> bool {
    let told = draft.facts.last().filter(|fact| f.clause().contains(fact.tokens) || fact.tokens == f.sentence_range());
    let named = venue::behind_word(f.cx, f.m.range.past(), f.clause().past()).is_some();
    let same = |slots: &Slots| matches!(slots, Slots::Activity(a) if a.kind == Some(ActivityKind::Commemoration));
    !named && f.cx.reading.language_at(f.m.range.first()) == Language::English && told.is_some_and(|fact| same(&fact.slots))
}

/// `laid a wreath at the tomb of the poet`: with the words for where.
fn at_what(f: &Found<'_, '_>, name: TokenRange) -> TokenRange {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let end = f.clause().past();
    let at = name.past();
    let thing = at + 2 < end && reading.is(at, known.locative) && reading.language_at(at) == Language::English;
    let thing = thing && (reading.is(at + 1, known.article) || reading.is(at + 1, known.possessive));
    if thing { TokenRange::new(name.first(), noun_phrase(f.cx, TokenRange::new(at + 1, at + 3), end).past()) } else { name }
}

/// `after the talks`: the day of the meeting told last.
fn day_of_talks(f: &Found<'_, '_>, draft: &Draft) -> Option<DateValue> {
    let before = TokenRange::new(f.sentence_range().first(), f.m.range.first());
    let told = before.indexes().any(|at| f.cx.reading.is(at, f.cx.packs().known.encounter));
    if !told {
        return None;
    }
    draft.facts.iter().rev().filter(|m| m.tokens.first() <= f.m.range.first()).find_map(|m| match &m.slots {
        Slots::Meeting(m) => m.date.filter(|d| d.is_day()),
        _ => None,
    })
}

/// Whether `day` lies well outside `days`.
fn outside(day: DateValue, days: Option<DateValue>) -> bool {
    beyond(day, days, MARGIN_DAYS)
}

/// The day `by` days later.
fn shifted(day: DateValue, by: i32) -> Option<DateValue> {
    let first = day.start()?.first_day()?;
    first.checked_add(jiff::Span::new().days(by)).ok().map(|d| DateValue::On(d.into()))
}

/// Whether `day` lies more than `margin` days outside `days`.
fn beyond(day: DateValue, days: Option<DateValue>, margin: i64) -> bool {
    let edge = |d: DateValue| Some((d.start()?.first_day()?, d.end()?.last_day()?));
    match (edge(day), days.and_then(edge)) {
        (Some((a1, a2)), Some((b1, b2))) => {
            a1.duration_since(b2).as_hours() > 24 * margin || b1.duration_since(a2).as_hours() > 24 * margin
        }
        _ => false,
    }
}
