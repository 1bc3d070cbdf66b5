//! Once per document: facts that several sentences tell become one, at its fullest mention, with what each adds.

pub(super) mod unite;

use std::hash::BuildHasher;

use rustc_hash::{FxBuildHasher, FxHashMap};
use smallvec::SmallVec;

use crate::context::Context;
use crate::fact::{Fact, Mechanism, Slots};
use crate::read::wording::{Wording, Words};
use crate::text::Role;
use crate::value::{
    ActivityKind, AgreementKind, Change, Country, DateValue, Field, Format, Indicator, Level, MechanismKind, MechanismStage, Mode, Topic,
    VisitStage,
};
use unite::unite;

/// How many facts with one key are compared with a new one; more are kept apart, so that time stays in line with length.
const COMPARED: usize = 64;

/// How many words of its own tell an item from another.
const OWN_WORDS: usize = 2;

/// A fact kept, and what is asked of it when the next is compared with it.
struct Kept {
    fact: Fact,
    weight: u32,
    worded: Option<Worded>,
}

/// So near before a dash a day is that of a dateline.
const DASH: usize = 5;
/// A dateline that a colon ends stands among so many first tokens of a text.
const HEAD: usize = 16;

/// Unites the facts that tell the same thing.
pub fn keep(cx: &Context<'_>, facts: Vec<Fact>) -> Vec<Fact> {
    let mut kept: Vec<Kept> = Vec::with_capacity(facts.len());
    let mut by_key: FxHashMap<u64, SmallVec<[u32; 2]>> = FxHashMap::default();
    let mut words = Words::default();
    for fact in facts {
        let weight = weight(cx, &fact);
        let key = Key::of(&fact.slots);
        let places = by_key.entry(FxBuildHasher.hash_one(&key)).or_default();
        let (mut worded, mut same, mut compared) = (None, None, 0);
        for place in places.iter().rev().map(|p| *p as usize) {
            let before = &mut kept[place];
            if Key::of(&before.fact.slots) != key {
                continue;
            }
            let (a, b) = (
                &*before.worded.get_or_insert_with(|| Worded::of(&before.fact.slots, &mut words)),
                &*worded.get_or_insert_with(|| Worded::of(&fact.slots, &mut words)),
            );
            let apart = days_apart(cx, &before.fact, &fact) || listed_apart(&before.fact, &fact);
            let told = is_same((&before.fact.slots, a), (&fact.slots, b)) || headline_of(cx, &before.fact, &fact);
            if !apart && told {
                same = Some(place);
                break;
            }
            compared += 1;
            if compared == COMPARED {
                break;
            }
        }
        match same {
            Some(place) => {
                let into = &mut kept[place];
                let mut other = fact;
                if weight > into.weight {
                    std::mem::swap(&mut into.fact, &mut other);
                    into.weight = weight;
                }
                unite(&mut into.fact.slots, &other.slots);
                into.worded = None;
            }
            None => {
                places.push(kept.len() as u32);
                kept.push(Kept { fact, weight, worded });
            }
        }
    }
    kept.into_iter().map(|kept| kept.fact).collect()
}

/// The words of a fact by which others are told from it.
#[derive(Debug, Default)]
struct Worded {
    /// Its title, name or text.
    text: Option<Wording>,
    place: Option<Wording>,
}

impl Worded {
    fn of(slots: &Slots, words: &mut Words) -> Self {
        let mut wording = |phrase: &Option<String>| phrase.as_ref().map(|p| words.wording(p));
        match slots {
            Slots::Agreement(a) => Worded { text: wording(&a.title), place: None },
            Slots::Mechanism(m) => Worded { text: wording(&m.name), place: None },
            Slots::Position(p) => Worded { text: wording(&p.text), place: None },
            Slots::Commitment(c) => Worded { text: wording(&c.text), place: None },
            Slots::Honour(h) => Worded { text: wording(&h.name), place: None },
            Slots::Activity(a) => Worded { text: wording(&a.name), place: wording(&a.place) },
            _ => Worded::default(),
        }
    }
}

/// Countries in the order of their codes.
type Countries = SmallVec<[Country; 2]>;

/// Facts that can be the same have the same key.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Key<'a> {
    Visit(Option<&'a str>, Option<Country>),
    /// The people, and whether they talk from afar.
    Meeting(Vec<&'a str>, bool),
    Partnership(Countries, Option<Level>, Option<Change>),
    Agreement(Option<AgreementKind>, Countries),
    Mechanism(Option<MechanismKind>, Countries),
    Commitment(Option<Mode>, Countries),
    /// The value by its bits.
    Figure(Option<Indicator>, Option<u64>, Countries),
    /// The value or the multiple, by its bits, and whether it is the value.
    Target(Option<Indicator>, Option<(u64, bool)>),
    Honour(Option<&'a str>),
    Invitation(Option<&'a str>, Option<&'a str>),
    Position(Countries, Option<Topic>),
    Activity(Option<ActivityKind>, &'a [String]),
}

impl<'a> Key<'a> {
    fn of(slots: &'a Slots) -> Self {
        let sorted = |list: &[Country]| {
            let mut countries: Countries = list.iter().copied().collect();
            countries.sort_unstable();
            countries
        };
        match slots {
            Slots::Visit(v) => Key::Visit(v.guest.as_deref(), v.host_country),
            Slots::Meeting(m) => {
                let mut people: Vec<&str> = m.people.iter().map(String::as_str).collect();
                people.sort_unstable();
                Key::Meeting(people, matches!(m.format, Some(Format::Call | Format::Exchange)))
            }
            Slots::Partnership(p) => Key::Partnership(sorted(&p.countries), p.level, p.change),
            Slots::Agreement(a) => Key::Agreement(a.kind, sorted(&a.countries)),
            Slots::Mechanism(m) => Key::Mechanism(m.kind, sorted(&m.countries)),
            Slots::Commitment(c) => Key::Commitment(c.mode, sorted(&c.actors)),
            Slots::Figure(f) => {
                // Whose trade comes first says nothing; who ranks or sells does.
                let ordered = matches!(f.indicator, Some(Indicator::Rank | Indicator::Exports | Indicator::Imports));
                let countries = if ordered { f.countries.iter().copied().collect() } else { sorted(&f.countries) };
                Key::Figure(f.indicator, f.value.map(f64::to_bits), countries)
            }
            Slots::Target(t) => {
                let value = t.value.map(|v| (v.to_bits(), true));
                Key::Target(t.indicator, value.or(t.multiple.map(|m| (m.to_bits(), false))))
            }
            Slots::Honour(h) => Key::Honour(h.recipient.as_deref()),
            Slots::Invitation(i) => Key::Invitation(i.from.as_deref(), i.to.as_deref()),
            Slots::Position(p) => Key::Position(sorted(&p.countries), p.topic),
            Slots::Activity(a) => Key::Activity(a.kind, &a.who),
        }
    }
}

/// Whether two meetings of the same people are told each with a day of its own, and the days differ.
fn days_apart(cx: &Context<'_>, a: &Fact, b: &Fact) -> bool {
    let day = |fact: &Fact| match &fact.slots {
        Slots::Meeting(m) => {
            let day = m.date.filter(|d| d.is_day())?;
            let ends = |at: usize| cx.reading.tokens.get(at).is_some_and(|t| t.is_dash() && t.spaced || at < HEAD && t.is(':'));
            let dateline = |past: usize| (past..past + DASH).any(ends);
            cx.dates_in(fact.tokens).any(|(range, d)| d == day && !dateline(range.past())).then_some(day)
        }
        _ => None,
    };
    matches!((day(a), day(b)), (Some(a), Some(b)) if a != b)
}

/// `signed a Transit Trade Agreement and a Preferential Trade Agreement`: two documents with titles of their own that one verb
/// tells of are two, however alike they are called.
fn listed_apart(a: &Fact, b: &Fact) -> bool {
    let one_verb = a.derivation.matched.is_some() && a.derivation.matched == b.derivation.matched;
    match (&a.slots, &b.slots) {
        (Slots::Agreement(a), Slots::Agreement(b)) => one_verb && a.title.is_some() && b.title.is_some() && a.title != b.title,
        _ => false,
    }
}

/// `X and Y sign pact on trade`: whether one of two English agreements is told by the headline, and the other, of a like subject and as far
/// on, by the story. A headline that names no field but the ties themselves, `sign pact for closer ties`, tells of any.
fn headline_of(cx: &Context<'_>, a: &Fact, b: &Fact) -> bool {
    let (Slots::Agreement(one), Slots::Agreement(other)) = (&a.slots, &b.slots) else { return false };
    let title = |fact: &Fact| {
        let sentence = cx.sentence_at(fact.tokens.first());
        cx.reading.sentences.get(sentence).is_some_and(|s| cx.reading.passages[s.passage].role == Role::Title)
    };
    let shared = one.fields.iter().any(|f| other.fields.contains(f)) || one.fields.iter().all(|f| *f == Field::Politics);
    let english = cx.reading.language_at(a.tokens.first()) == crate::text::Language::English;
    english && one.stage == other.stage && shared && title(a) && !title(b)
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

/// Whether one ends before the other begins.
fn apart(a: DateValue, b: DateValue) -> bool {
    let ends = |d: DateValue| d.end().and_then(|p| p.last_day());
    let begins = |d: DateValue| d.start().and_then(|p| p.first_day());
    let before = |a, b| ends(a).zip(begins(b)).is_some_and(|(end, start)| end < start);
    before(a, b) || before(b, a)
}

/// `laid a wreath at his tomb`, `laid a wreath at the Old Fort`: whether an item without a named place is told with words of its
/// own for where.
fn elsewhere(a: &Worded, b: &Worded) -> bool {
    let (named, bare) = if a.place.is_some() { (a, b) } else { (b, a) };
    let words = || bare.text.as_ref().zip(named.text.as_ref());
    named.place.is_some() && bare.place.is_none() && words().is_some_and(|(bare, named)| bare.goes_beyond(named, OWN_WORDS))
}

/// Whether two facts of one key tell the same thing.
fn is_same((a, worded): (&Slots, &Worded), (b, other): (&Slots, &Worded)) -> bool {
    let like = |a: &Option<Wording>, b: &Option<Wording>, share| match (a, b) {
        (Some(a), Some(b)) => a.is_like(b, share),
        _ => true,
    };
    let alike = |share| like(&worded.text, &other.text, share);
    match (a, b) {
        (Slots::Agreement(a), Slots::Agreement(b)) => {
            // Programmes named alike but for what they are on, or for which years.
            let other_fields = !a.fields.is_empty() && !b.fields.is_empty() && !a.fields.iter().any(|f| b.fields.contains(f));
            let other_term = a.term.zip(b.term).is_some_and(|(a, b)| a != b);
            a.kind == Some(AgreementKind::JointStatement)
                || !(other_fields && other_term) && worded.text.as_ref().zip(other.text.as_ref()).is_none_or(|(a, b)| a.is_same_title(b))
        }
        (Slots::Mechanism(a), Slots::Mechanism(b)) => match a.kind {
            Some(MechanismKind::Other) => alike(0.5),
            // Of commissions and groups called by proper names there may be several.
            // One that is yet to be set up is none of those at work, where its name says what it is on.
            Some(MechanismKind::JointCommittee) => {
                let ahead = |m: &Mechanism| matches!(m.stage, Some(MechanismStage::Proposed | MechanismStage::Considered));
                let told = |m: &Mechanism| !ahead(m) || !m.fields.is_empty();
                let apart = ahead(a) != ahead(b) && told(a) && told(b) && !a.fields.iter().any(|f| b.fields.contains(f));
                alike(0.3) || !apart && !(is_proper(a.name.as_deref()) && is_proper(b.name.as_deref()))
            }
            _ => true,
        },
        // Of the issues that have no name of their own there may be many.
        (Slots::Position(a), Slots::Position(_)) => a.topic != Some(Topic::Other) || alike(0.5),
        (Slots::Commitment(_), Slots::Commitment(_)) => alike(0.75),
        (Slots::Honour(_), Slots::Honour(_)) => alike(0.5),
        (Slots::Activity(a), Slots::Activity(b)) => {
            // Of these a programme has one.
            use ActivityKind::{EmbassyVisit, Farewell, Parade, Press, WelcomeCeremony};
            // In another leg of the journey.
            if a.date.zip(b.date).is_some_and(|(a, b)| apart(a, b)) {
                return false;
            }
            matches!(a.kind, Some(WelcomeCeremony | Farewell | Parade | EmbassyVisit | Press))
                || like(&worded.place, &other.place, 0.3) && alike(0.5) && !elsewhere(worded, other)
        }
        // The same guest may have come before, in another year.
        (Slots::Visit(a), Slots::Visit(b)) => match (a.start.or(a.end).or(a.within), b.start.or(b.end).or(b.within)) {
            (Some(a), Some(b)) => near(a, b),
            // One that lies ahead is none that is over.
            _ => ![(a, b), (b, a)].iter().any(|(a, b)| (a.stage, b.stage) == (Some(VisitStage::Announced), Some(VisitStage::Concluded))),
        },
        (Slots::Meeting(a), Slots::Meeting(b)) => match (a.date, b.date) {
            (Some(a), Some(b)) => near(a, b),
            _ => true,
        },
        _ => true,
    }
}

/// Whether a name is written with at least two capitals: `Committee on Social Affairs`, but `joint committee`.
fn is_proper(name: Option<&str>) -> bool {
    let capital = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
    name.is_some_and(|name| name.split(' ').filter(capital).count() >= 2)
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
