//! The mentions of one visit put together: what each says, said of all.

use std::cell::OnceCell;

use rustc_hash::FxHashMap;

use crate::context::Context;
use crate::context::people::PersonId;
use crate::fact::{Fact, Slots, Visit};
use crate::mention::What;
use crate::read::once::unite::fill;
use crate::read::visit::visit_mut;
use crate::read::visit_days;
use crate::value::{Country, DateValue, VisitStage};

/// A visit as one match tells of it.
#[derive(Debug, Clone)]
pub struct Told {
    /// The guest.
    pub guest: PersonId,
    /// How many days from the document's date.
    pub far: i64,
    /// Whether the stage is said outright.
    pub firm: bool,
    /// Where it is told: the first token of the match.
    pub at: usize,
    /// The fact.
    pub fact: Fact,
}

impl Told {
    fn visit(&self) -> Option<&Visit> {
        match &self.fact.slots {
            Slots::Visit(visit) => Some(visit),
            _ => None,
        }
    }

    /// The country visited.
    pub fn fact_country(&self) -> Option<Country> {
        self.visit().and_then(|v| v.host_country)
    }

    fn first(&self) -> Option<DateValue> {
        self.visit().and_then(|v| v.start.or(v.end).or(v.within))
    }
}

/// How many visits of one guest to one country are told apart by their days.
const APART: usize = 16;

/// Unites the mentions of each visit; the facts in the order told. A visit without days that somebody is `invited` to make
/// is none yet.
pub fn together(cx: &Context<'_>, told: Vec<Told>, invited: &[(PersonId, Country)], named: &[PersonId]) -> Vec<Fact> {
    let mut groups: Vec<Vec<Told>> = Vec::new();
    let mut by_key: FxHashMap<(PersonId, Option<Country>), Vec<usize>> = FxHashMap::default();
    // Mentions with days first: those without join the one nearest to the document's date.
    let (dated, open): (Vec<Told>, Vec<Told>) = told.into_iter().partition(|t| t.first().is_some());
    // `twice this year`: a year alone is no bridge between two visits in it.
    let (dated, years): (Vec<Told>, Vec<Told>) = dated.into_iter().partition(|t| !only_year(t.first()));
    for t in dated.into_iter().chain(years).chain(open) {
        let places = by_key.entry((t.guest, t.fact_country())).or_default();
        let fits = |i: &usize| groups[*i].iter().any(|g| near(g.first(), t.first()));
        let place = match t.first() {
            Some(first) if only_year(Some(first)) => {
                let of_year = places.iter().rev().take(APART).copied().filter(fits);
                of_year.min_by_key(|i| groups[*i].iter().map(|g| g.far).min())
            }
            Some(_) => places.iter().rev().take(APART).copied().find(fits),
            None => {
                let open = places.iter().rev().take(APART).copied().filter(|i| !over_long_ago(&groups[*i], &t));
                open.min_by_key(|i| groups[*i].iter().map(|g| g.far).min())
            }
        };
        match place {
            Some(i) => groups[i].push(t),
            None => {
                places.push(groups.len());
                groups.push(vec![t]);
            }
        }
    }
    let hosts = Hosts::default();
    let mut whole: Vec<(Visit, Vec<Told>)> = Vec::new();
    for mut group in groups {
        group.sort_by_key(|t| t.fact.tokens.first());
        let mut visit = Visit::default();
        for t in &group {
            if let Some(v) = t.visit() {
                unite(&mut visit, v);
            }
        }
        whole.push((visit, group));
    }
    share_journeys(&mut whole);
    let mut facts = Vec::new();
    // The visit reported: near the document's date, told most, told first.
    let reported = |(v, g): &(Visit, Vec<Told>)| {
        (is_near(g), v.stage != Some(VisitStage::Cancelled), g.len(), std::cmp::Reverse(g.iter().map(|t| t.at).min()))
    };
    let main = whole.iter().max_by_key(|w| reported(w)).map(|(_, g)| g[0].guest);
    let most = whole.iter().max_by_key(|w| reported(w)).map(|(_, g)| g[0].at);
    for (mut visit, group) in whole {
        let role = Reported { visit: Some(group[0].at) == most, guest: Some(group[0].guest) == main };
        settle(cx, &hosts, &mut visit, &group, role);
        // Named as host in a sentence of its own.
        if visit.host.is_none() && Some(group[0].guest) == main && is_near(&group) {
            let host = named.iter().find(|h| cx.people.get(**h).country.is_some() && cx.people.get(**h).country == visit.host_country);
            visit.host = host.and_then(|h| cx.name(*h));
        }
        let asked = visit.host_country.is_some_and(|c| invited.contains(&(group[0].guest, c)));
        if asked
            && visit.start.or(visit.end).or(visit.within).is_none()
            && group.iter().all(|t| !t.firm && t.visit().is_none_or(|v| v.stage != Some(VisitStage::Concluded)))
        {
            continue;
        }
        for t in group {
            let mut fact = t.fact;
            if let Some(own) = visit_mut(&mut fact) {
                own.clone_from(&visit);
            }
            facts.push(fact);
        }
    }
    facts
}

/// `will visit Kenya, where she attended a summit last year`: whether a visit that lies ahead is none of a group that is over.
fn over_long_ago(group: &[Told], ahead: &Told) -> bool {
    let stage = |t: &Told| t.visit().and_then(|v| v.stage);
    stage(ahead) == Some(VisitStage::Announced) && group.iter().all(|t| t.far > LONG_AGO && stage(t) == Some(VisitStage::Concluded))
}

/// How many days ago a visit was that one announced is not the same as.
const LONG_AGO: i64 = 60;

/// Two dates of one stay: within six weeks of each other, or the one within the other.
fn near(a: Option<DateValue>, b: Option<DateValue>) -> bool {
    let edges = |d: DateValue| Some((d.start()?.first_day()?, d.end()?.last_day()?));
    match (a.and_then(edges), b.and_then(edges)) {
        (Some((a1, a2)), Some((b1, b2))) => {
            a1 <= b2 && b1 <= a2 || a1.duration_since(b2).as_hours().abs() < 24 * 42 || b1.duration_since(a2).as_hours().abs() < 24 * 42
        }
        _ => false,
    }
}

fn only_year(date: Option<DateValue>) -> bool {
    matches!(date, Some(DateValue::On(date)) if date.month.is_none())
}

fn unite(into: &mut Visit, from: &Visit) {
    fill(&mut into.guest, &from.guest);
    fill(&mut into.host_country, &from.host_country);
    fill(&mut into.guest_country, &from.guest_country);
    fill(&mut into.guest_office, &from.guest_office);
    fill(&mut into.host, &from.host);
    fill(&mut into.kind, &from.kind);
    fill(&mut into.significance, &from.significance);
    fill(&mut into.within, &from.within);
    let both = from.start.is_some() && from.end.is_some();
    if from.start.is_some_and(DateValue::tells_day) && !into.start.is_some_and(DateValue::tells_day)
        || both && !(into.start.is_some() && into.end.is_some())
    {
        into.start = from.start;
    }
    fill(&mut into.start, &from.start);
    if from.end.is_some_and(DateValue::tells_day) && !into.end.is_some_and(DateValue::tells_day) || both && into.end.is_none() {
        into.end = from.end;
    }
    fill(&mut into.end, &from.end);
    if let (Some(start), Some(end)) = (into.start.and_then(DateValue::start), into.end.and_then(DateValue::end))
        && end.last_day() < start.first_day()
    {
        into.end = None;
    }
}

/// Nobody is in two countries through the same days: those are the days of the journey.
fn share_journeys(whole: &mut [(Visit, Vec<Told>)]) {
    let mut seen: FxHashMap<(PersonId, String), Vec<usize>> = FxHashMap::default();
    for (i, (visit, group)) in whole.iter().enumerate() {
        if let (Some(start), Some(end)) = (visit.start, visit.end)
            && start != end
        {
            seen.entry((group[0].guest, format!("{start}/{end}"))).or_default().push(i);
        }
    }
    for places in seen.values().filter(|p| p.len() > 1) {
        for i in places {
            let visit = &mut whole[*i].0;
            if let (Some(start), Some(end)) = (visit.start.take().and_then(DateValue::start), visit.end.take().and_then(DateValue::end)) {
                visit.within = Some(DateValue::Between(start, end));
            }
        }
    }
    for (visit, _) in whole.iter_mut() {
        if let (Some(start), Some(end), Some(DateValue::Between(a, b))) = (visit.start, visit.end, visit.within)
            && start == DateValue::On(a)
            && end == DateValue::On(b)
        {
            visit.within = None;
        }
    }
}

/// Whether a visit is the one that the document reports, or one of its guest.
#[derive(Debug, Clone, Copy)]
struct Reported {
    visit: bool,
    guest: bool,
}

fn is_near(group: &[Told]) -> bool {
    group.iter().map(|t| t.far).min().unwrap_or(0) <= 21
}

/// The stage of the whole, and who received the guest.
fn settle(cx: &Context<'_>, hosts: &Hosts, visit: &mut Visit, group: &[Told], reported: Reported) {
    let said = |stage: VisitStage| group.iter().any(|t| t.firm && t.visit().is_some_and(|v| v.stage == Some(stage)));
    let told = group.iter().filter_map(Told::visit).find_map(|v| v.stage);
    let undated = visit.start.or(visit.end).or(visit.within).is_none();
    let coarse = !undated && !visit.start.or(visit.end).or(visit.within).is_some_and(DateValue::tells_day);
    let stage = if said(VisitStage::Cancelled) {
        VisitStage::Cancelled
    } else if said(VisitStage::Concluded) && !ends_later(cx, visit) {
        VisitStage::Concluded
    } else if visit.start.or(visit.end).is_none() && !reported.visit && visit_days::opens_today(cx, visit) {
        VisitStage::Announced
    } else if let Some(stage) = visit_days::by_days(cx, visit).or(told) {
        stage
    } else if coarse || undated && !reported.visit && !(reported.guest && visit_days::opens_journey(cx, visit)) {
        // Recalled beside the visit that the document reports.
        VisitStage::Concluded
    } else {
        VisitStage::UnderWay
    };
    visit.stage = Some(stage);
    let met = reported.guest && is_near(group) && (reported.visit || !undated);
    if visit.host.is_none() && met && matches!(stage, VisitStage::UnderWay | VisitStage::Concluded) {
        visit.host = hosts.of(cx, group[0].guest, visit.host_country);
    }
}

fn ends_later(cx: &Context<'_>, visit: &Visit) -> bool {
    match (cx.calendar.as_of(), visit.end.and_then(DateValue::start).and_then(|d| d.first_day())) {
        (Some(as_of), Some(end)) => as_of < end,
        _ => false,
    }
}

/// Those mentioned beside each person, and how often.
type Beside = FxHashMap<PersonId, Vec<(PersonId, u32)>>;

/// Who is mentioned beside whom, put together when first asked for.
#[derive(Debug, Default)]
struct Hosts {
    beside: OnceCell<Beside>,
}

/// More people in one sentence are a list, not a meeting.
const MOST_BESIDE: usize = 6;

fn beside(cx: &Context<'_>) -> Beside {
    let mut beside = Beside::default();
    let mut here: Vec<PersonId> = Vec::new();
    for sentence in 0..cx.reading.sentences.len() {
        here.clear();
        for (_, mention) in cx.reading.notable_in(sentence) {
            if let What::Person(index) = mention.what
                && let Some(id) = cx.people.of_mention(index as usize)
                && !here.contains(&id)
            {
                here.push(id);
            }
        }
        if here.len() > MOST_BESIDE {
            continue;
        }
        for a in &here {
            for b in here.iter().filter(|b| *b != a) {
                let list = beside.entry(*a).or_default();
                match list.iter_mut().take(64).find(|(p, _)| p == b) {
                    Some((_, n)) => *n += 1,
                    None => list.push((*b, 1)),
                }
            }
        }
    }
    beside
}

impl Hosts {
    /// The one of equal rank in the country visited who is most often beside the guest.
    fn of(&self, cx: &Context<'_>, guest: PersonId, country: Option<Country>) -> Option<String> {
        let rank = |p: PersonId| cx.people.get(p).offices.iter().map(|o| cx.packs().rank(*o)).min().unwrap_or(6);
        let own = rank(guest);
        let fits = |p: PersonId| {
            country.is_some() && cx.people.get(p).country == country && (rank(p) == own || rank(p) <= 2 && own <= 2) && own < 6
        };
        let list = self.beside.get_or_init(|| beside(cx)).get(&guest)?;
        let same = |p: PersonId| cx.people.get(p).offices.iter().any(|o| cx.people.get(guest).offices.contains(o));
        let best = list.iter().filter(|(p, _)| fits(*p)).rev().max_by_key(|(p, n)| (same(*p), *n, std::cmp::Reverse(rank(*p))))?;
        cx.name(best.0)
    }
}
