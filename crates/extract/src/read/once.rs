//! Once per document: facts that several sentences tell become one, at its fullest mention, with what each adds.

use rustc_hash::FxHashMap;

use crate::context::Context;
use crate::fact::{Fact, Slots};
use crate::text::Role;
use crate::text::fold;
use crate::value::{DateValue, Format};

/// How many facts with one key are compared with a new one; more are kept apart, so that time stays in line with length.
const COMPARED: usize = 64;

/// Unites the facts that tell the same thing.
pub fn keep(cx: &Context<'_>, facts: Vec<Fact>) -> Vec<Fact> {
    let mut kept: Vec<(Fact, u32)> = Vec::new();
    let mut by_key: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    for fact in facts {
        let weight = weight(cx, &fact);
        let places = by_key.entry(key(&fact.slots)).or_default();
        let same = places.iter().rev().take(COMPARED).copied().find(|i| same(&kept[*i].0.slots, &fact.slots));
        match same {
            Some(i) => {
                let (into, best) = &mut kept[i];
                let mut other = fact;
                if weight > *best {
                    std::mem::swap(into, &mut other);
                    *best = weight;
                }
                unite(&mut into.slots, &other.slots);
            }
            None => {
                places.push(kept.len());
                kept.push((fact, weight));
            }
        }
    }
    kept.into_iter().map(|(fact, _)| fact).collect()
}

/// How full a mention is: slots filled, and the story before its headline.
fn weight(cx: &Context<'_>, fact: &Fact) -> u32 {
    let sentence = cx.sentence_at(fact.tokens.first());
    let body = cx.reading.sentences.get(sentence).is_some_and(|s| cx.reading.passages[s.passage].role == Role::Body);
    filled(&fact.slots) * 2 + u32::from(body) * 3
}

fn filled(slots: &Slots) -> u32 {
    macro_rules! count {
        ($($some:expr),* ; $($list:expr),*) => { 0 $(+ u32::from($some.is_some()))* $(+ u32::from(!$list.is_empty()))* };
    }
    match slots {
        Slots::Visit(v) => count!(v.guest, v.host, v.kind, v.start, v.end, v.within, v.stage, v.significance, v.guest_office ;),
        Slots::Meeting(m) => count!(m.format, m.date, m.place ; m.countries),
        Slots::Partnership(p) => count!(p.date ;),
        Slots::Agreement(a) => count!(a.title, a.date, a.term ; a.countries, a.parties, a.fields),
        Slots::Mechanism(m) => count!(m.name, m.stage ; m.fields),
        Slots::Commitment(c) => count!(c.due ; c.fields),
        Slots::Figure(f) => count!(f.unit, f.scope, f.qualifier, f.period, f.change_pct, f.change_base ;),
        Slots::Target(t) => count!(t.unit, t.due ; t.countries),
        Slots::Honour(h) => count!(h.class, h.giver, h.date ;),
        Slots::Invitation(i) => count!(i.to_country, i.accepted ;),
        Slots::Position(p) => count!(p.text ;),
        Slots::Activity(a) => count!(a.name, a.place, a.date ;),
    }
}

/// Facts that can be the same have the same key.
fn key(slots: &Slots) -> String {
    let countries = |list: &[crate::value::Country]| {
        let mut codes: Vec<&str> = list.iter().map(|c| c.code()).collect();
        codes.sort_unstable();
        codes.join("+")
    };
    match slots {
        Slots::Visit(v) => format!("visit {:?} {:?}", v.guest, v.host_country),
        Slots::Meeting(m) => {
            let mut people = m.people.clone();
            people.sort_unstable();
            let far = matches!(m.format, Some(Format::Call | Format::Exchange));
            format!("meeting {} {far}", people.join("+"))
        }
        Slots::Partnership(p) => format!("partnership {} {:?} {:?}", countries(&p.countries), p.level, p.change),
        Slots::Agreement(a) => format!("agreement {:?} {}", a.kind, countries(&a.countries)),
        Slots::Mechanism(m) => format!("mechanism {:?} {}", m.kind, countries(&m.countries)),
        Slots::Commitment(c) => format!("commitment {:?} {}", c.mode, countries(&c.actors)),
        Slots::Figure(f) => format!("figure {:?} {:?} {:?}", f.indicator, f.value, f.countries),
        Slots::Target(t) => format!("target {:?} {:?}", t.indicator, t.value.map(|v| (v, true)).or(t.multiple.map(|m| (m, false)))),
        Slots::Honour(h) => format!("honour {:?}", h.recipient),
        Slots::Invitation(i) => format!("invitation {:?} {:?}", i.from, i.to),
        Slots::Position(p) => format!("position {} {:?}", countries(&p.countries), p.topic),
        Slots::Activity(a) => format!("activity {:?} {:?}", a.kind, a.who),
    }
}

/// Whether two facts of one key tell the same thing.
fn same(a: &Slots, b: &Slots) -> bool {
    use crate::value::{ActivityKind, AgreementKind, MechanismKind};
    match (a, b) {
        (Slots::Agreement(a), Slots::Agreement(b)) => a.kind == Some(AgreementKind::JointStatement) || same_title(&a.title, &b.title),
        (Slots::Mechanism(a), Slots::Mechanism(b)) => !matches!(a.kind, Some(MechanismKind::Other)) || alike(&a.name, &b.name, 0.5),
        // Of the issues that have no name of their own there may be many.
        (Slots::Position(a), Slots::Position(b)) => a.topic != Some(crate::value::Topic::Other) || alike(&a.text, &b.text, 0.5),
        (Slots::Commitment(a), Slots::Commitment(b)) => alike(&a.text, &b.text, 0.75),
        (Slots::Honour(a), Slots::Honour(b)) => alike(&a.name, &b.name, 0.5),
        (Slots::Activity(a), Slots::Activity(b)) => {
            let elsewhere = matches!((&a.place, &b.place), (Some(a), Some(b)) if !alike(&Some(a.clone()), &Some(b.clone()), 0.3));
            matches!(a.kind, Some(ActivityKind::WelcomeCeremony | ActivityKind::Farewell | ActivityKind::Parade))
                || !elsewhere && alike(&a.name, &b.name, 0.5)
        }
        // The same guest may have come before, in another year.
        (Slots::Visit(a), Slots::Visit(b)) => match (a.start.or(a.end).or(a.within), b.start.or(b.end).or(b.within)) {
            (Some(a), Some(b)) => near(a, b),
            _ => true,
        },
        (Slots::Meeting(a), Slots::Meeting(b)) => match (a.date, b.date) {
            (Some(a), Some(b)) => near(a, b),
            _ => true,
        },
        _ => true,
    }
}

/// Whether two titles are of one document: the words with which both begin, such as `Memorandum of Understanding on`,
/// do not count.
fn same_title(a: &Option<String>, b: &Option<String>) -> bool {
    let (Some(a), Some(b)) = (a, b) else { return true };
    let (a, b) = (fold::plain(a), fold::plain(b));
    let (a, b): (Vec<&str>, Vec<&str>) = (a.split_whitespace().collect(), b.split_whitespace().collect());
    let shared = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (a[shared..].join(" "), b[shared..].join(" "));
    a.is_empty() || b.is_empty() || alike(&Some(a), &Some(b), 0.6)
}

/// Two dates that can be of one event: they touch, or are within a month of each other.
fn near(a: DateValue, b: DateValue) -> bool {
    let edge = |d: DateValue| Some((d.start()?.first_day()?, d.end()?.last_day()?));
    match (edge(a), edge(b)) {
        (Some((a1, a2)), Some((b1, b2))) => {
            a1 <= b2 && b1 <= a2 || a2.duration_since(b1).as_hours().abs() < 24 * 15 || b2.duration_since(a1).as_hours().abs() < 24 * 15
        }
        _ => true,
    }
}

/// Whether two phrases share at least `share` of the words of the shorter.
fn alike(a: &Option<String>, b: &Option<String>, share: f64) -> bool {
    let (Some(a), Some(b)) = (a, b) else { return true };
    let (a, b) = (fold::plain(a), fold::plain(b));
    let (a, b): (Vec<&str>, Vec<&str>) = (a.split_whitespace().collect(), b.split_whitespace().collect());
    let (short, long) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    let common = short.iter().filter(|w| long.contains(w)).count();
    common as f64 >= share * short.len().max(long.len() * 3 / 4) as f64
}

/// Fills what `into` lacks from `from`; of two dates the more exact stays.
fn unite(into: &mut Slots, from: &Slots) {
    fn fill<T: Clone>(into: &mut Option<T>, from: &Option<T>) {
        if into.is_none() {
            into.clone_from(from);
        }
    }
    fn list<T: Clone>(into: &mut Vec<T>, from: &[T]) {
        if into.is_empty() {
            into.extend_from_slice(from);
        }
    }
    match (into, from) {
        (Slots::Visit(a), Slots::Visit(b)) => {
            fill(&mut a.guest_country, &b.guest_country);
            fill(&mut a.guest_office, &b.guest_office);
            fill(&mut a.host, &b.host);
            fill(&mut a.kind, &b.kind);
            let days = a.start.is_none() && a.end.is_none() || exact(b.start) && !exact(a.start);
            if days && (b.start.is_some() || b.end.is_some()) {
                let end = a.end;
                a.start = b.start;
                a.end = b.end.or(end);
            } else if a.end.is_none() && exact(a.start) && exact(b.end) {
                a.end = b.end;
            }
            fill(&mut a.within, &b.within);
            fill(&mut a.stage, &b.stage);
            fill(&mut a.significance, &b.significance);
        }
        (Slots::Meeting(a), Slots::Meeting(b)) => {
            if b.format == Some(Format::Talks) && a.format == Some(Format::Meeting) {
                a.format = b.format;
            }
            fill(&mut a.format, &b.format);
            fill(&mut a.place, &b.place);
            if matches!(b.date, Some(DateValue::On(_))) && !matches!(a.date, Some(DateValue::On(_))) {
                a.date = b.date;
            }
            fill(&mut a.date, &b.date);
            list(&mut a.countries, &b.countries);
        }
        (Slots::Partnership(a), Slots::Partnership(b)) => fill(&mut a.date, &b.date),
        (Slots::Agreement(a), Slots::Agreement(b)) => {
            use crate::value::AgreementStage::{Adopted, Exchanged, Signed};
            if b.stage == Some(Signed) && matches!(a.stage, Some(Exchanged))
                || a.stage.is_some_and(|s| s > Exchanged) && matches!(b.stage, Some(Signed | Adopted))
            {
                a.stage = b.stage;
            }
            fill(&mut a.date, &b.date);
            fill(&mut a.term, &b.term);
            list(&mut a.parties, &b.parties);
            list(&mut a.fields, &b.fields);
        }
        (Slots::Mechanism(a), Slots::Mechanism(b)) => {
            // That a body works goes without saying where it is also to be founded or made stronger.
            let route = matches!(a.kind, Some(crate::value::MechanismKind::Connection | crate::value::MechanismKind::Mission));
            let works = Some(crate::value::MechanismStage::Operating);
            if a.stage == works && b.stage.is_some() && !route || route && b.stage == works {
                a.stage = b.stage;
            }
            fill(&mut a.name, &b.name);
            list(&mut a.fields, &b.fields);
        }
        (Slots::Commitment(a), Slots::Commitment(b)) => {
            fill(&mut a.due, &b.due);
            list(&mut a.fields, &b.fields);
        }
        (Slots::Figure(a), Slots::Figure(b)) => {
            fill(&mut a.unit, &b.unit);
            fill(&mut a.scope, &b.scope);
            fill(&mut a.qualifier, &b.qualifier);
            fill(&mut a.period, &b.period);
            fill(&mut a.change_pct, &b.change_pct);
            fill(&mut a.change_base, &b.change_base);
        }
        (Slots::Target(a), Slots::Target(b)) => {
            fill(&mut a.unit, &b.unit);
            fill(&mut a.multiple, &b.multiple);
            fill(&mut a.due, &b.due);
        }
        (Slots::Honour(a), Slots::Honour(b)) => {
            fill(&mut a.class, &b.class);
            fill(&mut a.giver, &b.giver);
            fill(&mut a.date, &b.date);
        }
        (Slots::Invitation(a), Slots::Invitation(b)) => {
            fill(&mut a.to_country, &b.to_country);
            fill(&mut a.accepted, &b.accepted);
        }
        (Slots::Activity(a), Slots::Activity(b)) => {
            fill(&mut a.name, &b.name);
            fill(&mut a.place, &b.place);
            fill(&mut a.date, &b.date);
        }
        _ => {}
    }
}

fn exact(date: Option<DateValue>) -> bool {
    date.and_then(DateValue::start).is_some_and(|d| d.day.is_some())
}
