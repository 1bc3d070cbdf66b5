//! Activities: the items of a visit's programme that are no talks and no signing.

use crate::context::actor::Who;
use crate::fact::{Activity, Slots};
use crate::read::Draft;
use crate::read::clause::noun_phrase;
use crate::read::found::Found;
use crate::read::programme::{Programme, Stay};
use crate::read::venue;
use crate::span::TokenRange;
use crate::value::{ActivityKind, DateValue};

/// How far outside the days of a visit a day may lie that still belongs to it.
const MARGIN_DAYS: i64 = 3;

/// Where the text says what the parties undertake or wish: no programme of a visit.
pub struct Undertakings {
    /// Governing verbs by sentence and token, and whether each governs what is to be done.
    verbs: Vec<(usize, usize, bool)>,
}

impl Undertakings {
    /// Collects the governing verbs among `commitments`: agreed, proposed and expected count, announced does not.
    pub fn new(commitments: &[&Found<'_, '_>]) -> Self {
        let undertakes = |c: &Found<'_, '_>| matches!(c.code("mode"), Some("agree" | "propose" | "expect"));
        let mut verbs: Vec<_> = commitments.iter().map(|c| (c.sentence, c.m.range.first(), undertakes(c))).collect();
        verbs.sort_unstable();
        Undertakings { verbs }
    }

    /// Whether the last governing verb of `sentence` before token `at` is of an undertaking.
    fn govern(&self, sentence: usize, at: usize) -> bool {
        let past = self.verbs.partition_point(|(s, t, _)| (*s, *t) < (sentence, at));
        past.checked_sub(1).is_some_and(|i| self.verbs[i].0 == sentence && self.verbs[i].2)
    }
}

/// Reads the activity that `f` tells of, in the programme of the guest whom the sentence means.
pub fn read(f: &Found<'_, '_>, programme: &Programme, undertakings: &Undertakings, draft: &mut Draft) {
    if f.is_part("guard") || undertakings.govern(f.sentence, f.m.range.first()) {
        return;
    }
    let Some(kind) = f.code("kind").and_then(ActivityKind::from_code) else { return };
    let Some(stay) = stay(f, programme) else { return };
    let cx = f.cx;
    let day = f.date_near().filter(|d| matches!(d, DateValue::On(p) if p.day.is_some()));
    if day.is_some_and(|d| outside(d, stay.days)) {
        return;
    }
    let head = f.range("name").or(f.range("kind")).unwrap_or(f.m.range);
    let name = noun_phrase(cx, head, f.clause().past());
    let site = (kind == ActivityKind::SiteVisit).then(|| venue::named(cx, f.m.range.past(), f.clause().past())).flatten();
    if kind == ActivityKind::SiteVisit && site.is_none() && name.past() <= f.m.range.past() {
        return;
    }
    let place = f.range("place").or(site).map(|r| cx.reading.phrase(r)).or_else(|| venue::near(cx, f.m.range, f.clause()));
    let slots = Activity { kind: Some(kind), who: vec![stay.guest.clone()], name: Some(cx.reading.phrase(name)), place, date: day.or(stay.days) };
    draft.facts.push(f.fact(Slots::Activity(slots), f.sentence_range()));
}

/// Whether `day` lies well outside `days`.
fn outside(day: DateValue, days: Option<DateValue>) -> bool {
    let edge = |d: DateValue| Some((d.start()?.first_day()?, d.end()?.last_day()?));
    match (edge(day), days.and_then(edge)) {
        (Some((a1, a2)), Some((b1, b2))) => a1.duration_since(b2).as_hours() > 24 * MARGIN_DAYS || b1.duration_since(a2).as_hours() > 24 * MARGIN_DAYS,
        _ => false,
    }
}

/// The visit to whose programme the match belongs: of the guest who acts, of one whom the sentence names, or the one that
/// the text reports. What must be the guest's own act is nobody else's.
fn stay<'p>(f: &Found<'_, '_>, programme: &'p Programme) -> Option<&'p Stay> {
    let cx = f.cx;
    let guest = |who: Who| match who {
        Who::Person(p) => cx.name(p).and_then(|n| programme.of_guest(&n, None)),
        _ => None,
    };
    let subject = cx.subject(f.sentence, f.m.range.first());
    let own = f.persons("who").into_iter().find_map(|p| guest(Who::Person(p))).or_else(|| subject.and_then(|a| guest(a.who)));
    if own.is_some() {
        return own;
    }
    let main = programme.main()?;
    let first = f.sentence_range().first();
    let visitor = (first..f.m.range.first()).any(|at| cx.reading.is(at, cx.packs().known.visitor));
    if f.is_part("own") {
        let shared = matches!(subject.map(|a| a.who), None | Some(Who::Both));
        return (visitor || shared).then_some(main);
    }
    cx.actors(f.sentence).iter().find_map(|a| guest(a.who)).or(Some(main))
}
