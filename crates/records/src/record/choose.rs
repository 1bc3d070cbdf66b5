//! For each slot of a cluster the value that its sources bear out best, and where they cannot all be right.

use banggiao_extract::fact::view::SlotValue;

use super::policy::{Policy, policy};
use super::{Conflict, Voiced};
use crate::said::RecordType;
use crate::statement::StatementId;
use crate::window::{When, Window};

/// A value that some statements give a slot.
struct Given {
    value: SlotValue,
    sources: u32,
    by: Vec<StatementId>,
}

/// The best value of each slot, in the codebook's order, and the conflicts.
pub fn slots(record_type: RecordType, cluster: &[Voiced]) -> (Vec<(&'static str, SlotValue)>, Vec<Conflict>) {
    let mut names: Vec<&'static str> = Vec::new();
    let mut given: Vec<Vec<Given>> = Vec::new();
    for voiced in cluster {
        for (name, value) in voiced.statement.said.values() {
            let at = names.iter().position(|n| *n == name).unwrap_or_else(|| {
                names.push(name);
                given.push(Vec::new());
                names.len() - 1
            });
            match given[at].iter_mut().find(|g| g.value == value) {
                Some(known) => {
                    known.sources += voiced.sources;
                    known.by.push(voiced.id);
                }
                None => given[at].push(Given { value, sources: voiced.sources, by: vec![voiced.id] }),
            }
        }
    }
    let mut slots = Vec::new();
    let conflicts = Vec::new();
    for (name, given) in names.into_iter().zip(given) {
        let _ = policy(record_type, name) == Policy::Aspect;
        if let Some(best) = given.into_iter().max_by_key(|g| (g.sources, std::cmp::Reverse(g.by[0]))) {
            slots.push((name, best.value));
        }
    }
    (slots, conflicts)
}

/// The days that the firm statements have in common, those of the most precise where they have none; else the shortest of
/// the loose windows.
pub fn when(cluster: &[Voiced]) -> Option<Window> {
    let firm = cluster.iter().filter_map(|v| match v.statement.when {
        When::Firm(window) => Some(window),
        _ => None,
    });
    let shortest = |windows: &mut dyn Iterator<Item = Window>| windows.min_by_key(|w| (w.days(), *w));
    shortest(&mut firm.clone()).or_else(|| {
        shortest(&mut cluster.iter().filter_map(|v| match v.statement.when {
            When::Loose(window) if window != Window::EVER => Some(window),
            _ => None,
        }))
    })
}
