//! For each slot of a cluster the value that its sources bear out best, and where they cannot all be right.

use std::cmp::Reverse;

use banggiao_extract::fact::view::SlotValue;

use super::policy::{Policy, depends, place, policy};
use super::{Conflict, Step, Voiced, dates, numbers, words};
use crate::said::RecordType;
use crate::statement::StatementId;
use crate::window::{Day, When, Window};

/// A value that some statements give a slot.
#[derive(Debug, Clone)]
pub(super) struct Given<'v> {
    pub value: SlotValue,
    /// How many sources give it.
    pub sources: u32,
    /// Who gives it.
    pub by: Vec<&'v Voiced>,
}

impl Given<'_> {
    /// Whether it is said of "about", "over" or "nearly" so much, by all who say it.
    pub fn is_rough(&self) -> bool {
        self.by.iter().all(|v| v.statement.said.values().iter().any(|(name, _)| *name == "qualifier"))
    }

    /// The days from the first to the last telling; none where none is known.
    fn told(&self) -> Option<(Day, Day)> {
        let first = self.by.iter().filter_map(|v| v.first).min()?;
        Some((first, self.by.iter().filter_map(|v| v.last).max().unwrap_or(first)))
    }

    fn statements(&self) -> Vec<StatementId> {
        self.by.iter().map(|v| v.id).collect()
    }
}

/// What is chosen of a cluster's values.
pub struct Chosen {
    /// The best value of each slot, in the codebook's order.
    pub slots: Vec<(&'static str, SlotValue)>,
    /// Slots of which sources say what cannot all be true.
    pub conflicts: Vec<Conflict>,
    /// Each stage told.
    pub steps: Vec<Step>,
}

/// Weighs the values of every slot.
pub fn slots(record_type: RecordType, cluster: &[Voiced]) -> Chosen {
    let mut all: Vec<(&'static str, Vec<Given<'_>>)> = Vec::new();
    for voiced in cluster {
        for (name, value) in voiced.statement.said.values() {
            let at = all.iter().position(|(n, _)| *n == name).unwrap_or_else(|| {
                all.push((name, Vec::new()));
                all.len() - 1
            });
            match all[at].1.iter_mut().find(|g| g.value == value) {
                Some(known) => {
                    known.sources += voiced.sources;
                    known.by.push(voiced);
                }
                None => all[at].1.push(Given { value, sources: voiced.sources, by: vec![voiced] }),
            }
        }
    }
    // What others depend on comes before them.
    all.sort_by_key(|(name, _)| (depends(record_type, name).is_some(), place(record_type, name)));
    let mut slots: Vec<(&'static str, SlotValue)> = Vec::new();
    let mut conflicts = Vec::new();
    let mut steps = Vec::new();
    for (name, mut given) in all {
        if let Some(parent) = depends(record_type, name) {
            let chosen = slots.iter().find(|(n, _)| *n == parent).map(|(_, value)| value.clone());
            given.retain_mut(|g| {
                g.by.retain(|v| v.statement.said.values().into_iter().find(|(n, _)| *n == parent).map(|(_, value)| value) == chosen);
                g.sources = g.by.iter().map(|v| v.sources).sum();
                !g.by.is_empty()
            });
        }
        // The order of the statements is that of their ids, which says nothing: values are weighed in an order of their own.
        given.sort_by_cached_key(|g| (Reverse(g.sources), text(&g.value)));
        let policy = policy(record_type, name);
        if let Policy::Stage(order) | Policy::Reached { order, .. } = policy {
            let told = |stage| given.iter().find(|g| is(g, &[stage])).map(|g| Step { stage, told: g.told().map(|(first, _)| first) });
            steps.extend(order.iter().filter_map(|stage| told(*stage)));
        }
        let Some((value, disputed)) = weigh(policy, &given) else { continue };
        slots.push((name, value));
        if disputed.len() > 1 {
            let values = disputed.into_iter().map(|g| (g.value.clone(), g.statements())).collect();
            conflicts.push(Conflict { slot: name, values });
        }
    }
    slots.sort_by_key(|(name, _)| place(record_type, name));
    Chosen { slots, conflicts, steps }
}

/// The best of the values, which come with those of most sources first, and those that cannot all be true.
fn weigh<'g, 'v>(policy: Policy, given: &'g [Given<'v>]) -> Option<(SlotValue, Vec<&'g Given<'v>>)> {
    let most = given.first()?;
    let peace = |value: &SlotValue| Some((value.clone(), Vec::new()));
    match policy {
        Policy::Spelling => peace(&words::best_spelt(given)?.value),
        Policy::Words => peace(&words::fullest_common(given)?.value),
        Policy::Code(exclusive) => {
            let apart: Vec<&Given<'_>> =
                given.iter().filter(|g| matches!(&g.value, SlotValue::Text(t) if exclusive.contains(&&**t))).collect();
            let best = apart.first().copied().unwrap_or(most);
            Some((best.value.clone(), apart))
        }
        Policy::Stage(order) => peace(&furthest(order, given)?.value),
        Policy::Reached { order, not_yet, already } => reached(order, not_yet, already, given),
        Policy::Date => dates::weigh(given),
        Policy::Number => numbers::weigh(given, false),
        Policy::Exact => numbers::weigh(given, true),
        Policy::All => peace(&SlotValue::List(items(given).into_iter().map(|(item, _)| item).collect())),
        Policy::Fullest => {
            let fullest = given.iter().max_by_key(|g| (length(&g.value), g.sources, Reverse(text(&g.value))))?;
            peace(&words::respelt(&fullest.value, given))
        }
        Policy::Common => {
            let sources: u32 = given.iter().map(|g| g.sources).sum();
            let common: Vec<String> = items(given).into_iter().filter(|(_, n)| n * 2 > sources).map(|(item, _)| item).collect();
            if common.is_empty() { peace(&most.value) } else { peace(&SlotValue::List(common)) }
        }
        Policy::AnyYes => peace(&SlotValue::Flag(given.iter().any(|g| g.value == SlotValue::Flag(true)))),
    }
}

fn furthest<'g, 'v>(order: &[&str], given: &'g [Given<'v>]) -> Option<&'g Given<'v>> {
    given.iter().max_by_key(|g| order.iter().position(|code| is(g, &[code])))
}

fn is(given: &Given<'_>, codes: &[&str]) -> bool {
    matches!(&given.value, SlotValue::Text(text) if codes.contains(&&**text))
}

/// Outlets print within so many days of each other what they know at one time.
const AT_ONE_TIME: i32 = 7;

fn reached<'g, 'v>(order: &[&str], not_yet: &[&str], already: &[&str], given: &'g [Given<'v>]) -> Option<(SlotValue, Vec<&'g Given<'v>>)> {
    let furthest = furthest(order, given)?;
    let before: Vec<&Given<'_>> = given.iter().filter(|g| is(g, not_yet)).collect();
    let after: Vec<&Given<'_>> = given.iter().filter(|g| is(g, already)).collect();
    let contradict = |b: &Given<'_>, a: &Given<'_>| match (b.told(), a.told()) {
        (Some((_, last)), Some((first, _))) => last.plus(AT_ONE_TIME) >= first,
        _ => true,
    };
    let disputed = given
        .iter()
        .filter(|g| is(g, not_yet) && after.iter().any(|a| contradict(g, a)) || is(g, already) && before.iter().any(|b| contradict(b, g)))
        .collect();
    Some((furthest.value.clone(), disputed))
}

/// Every item of the lists, with how many sources give it; most first.
fn items(given: &[Given<'_>]) -> Vec<(String, u32)> {
    let mut items: Vec<(String, u32)> = Vec::new();
    for g in given {
        let SlotValue::List(list) = &g.value else { continue };
        for item in list {
            match items.iter_mut().find(|(known, _)| known == item) {
                Some((_, n)) => *n += g.sources,
                None => items.push((item.clone(), g.sources)),
            }
        }
    }
    items.sort_by(|(a, m), (b, n)| n.cmp(m).then_with(|| a.cmp(b)));
    items
}

fn length(value: &SlotValue) -> usize {
    match value {
        SlotValue::List(items) => items.len(),
        _ => 1,
    }
}

/// A value in words, by which values of equal weight are put in order.
pub(super) fn text(value: &SlotValue) -> String {
    match value {
        SlotValue::Text(text) => text.clone(),
        SlotValue::List(items) => items.join(", "),
        SlotValue::Number(number) => format!("{number}"),
        SlotValue::Flag(flag) => flag.to_string(),
    }
}

/// The shortest of the firm windows; where there is none, of the loose ones.
pub fn when(cluster: &[Voiced]) -> Option<Window> {
    let firm = cluster.iter().filter_map(|v| match v.statement.when {
        When::Firm(window) => Some(window),
        _ => None,
    });
    let loose = cluster.iter().filter_map(|v| match v.statement.when {
        When::Loose(window) if window != Window::EVER => Some(window),
        _ => None,
    });
    let shortest = |window: &Window| (window.days(), *window);
    firm.min_by_key(shortest).or_else(|| loose.min_by_key(shortest))
}
