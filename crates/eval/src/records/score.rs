//! Exported records held against the grouping, one after the other.

use std::collections::HashMap;

use serde_json::Value;

use crate::records::agree::{agrees, fit};
use crate::records::exported::Exported;
use crate::records::figures::{RecordFigures, RecordMiss};
use crate::records::gold::Grouping;
use crate::records::mode::mode;
use crate::tally::stem;
use crate::value::FactObject;

/// Where a member was found.
#[derive(Debug, Clone, Copy)]
struct Home {
    /// Number of the exported record.
    record: u32,
    /// How many of gold's slots agree with it.
    fit: u32,
}

/// Takes exported records in their order and keeps, of each, only what the figures need.
#[derive(Debug)]
pub struct Scorer {
    gold: Grouping,
    homes: Vec<Option<Home>>,
    /// Slots of the records in which a member was found, as JSON.
    slots: HashMap<u32, Box<str>>,
    /// Documents whose text is that of another, and whose it is.
    same_text: HashMap<u32, u32>,
    next: u32,
}

impl Scorer {
    /// A scorer against `gold`.
    pub fn new(mut gold: Grouping) -> Scorer {
        gold.seal();
        let homes = vec![None; gold.len()];
        Scorer { gold, homes, slots: HashMap::new(), same_text: HashMap::new(), next: 0 }
    }

    /// Looks at one exported record. Among several that quote a member's words, the one whose slots agree best has it, of
    /// equals the first.
    pub fn take(&mut self, exported: &Exported) {
        let number = self.next;
        self.next += 1;
        if !exported.also.is_empty() {
            let name = exported.slots.get("doc").and_then(Value::as_str).map(stem);
            if let Some(doc) = name.and_then(|name| self.gold.known_doc(&name)) {
                let others = exported.also.iter().filter_map(|other| self.gold.known_doc(other));
                self.same_text.extend(others.filter(|other| *other != doc).map(|other| (other, doc)));
            }
        }
        let Some(kind) = exported.kind.as_deref().and_then(|kind| self.gold.known_kind(kind)) else { return };
        let mut fits: HashMap<usize, u32> = HashMap::new();
        let mut any = false;
        for (doc, quote) in &exported.evidence {
            let Some(doc) = self.gold.known_doc(doc) else { continue };
            for member in self.gold.members(kind, doc) {
                let home = &mut self.homes[member as usize];
                if home.is_some_and(|home| home.record == number) || !self.gold.anchored(member, quote) {
                    continue;
                }
                let of = self.gold.record_of(member);
                let fit = *fits.entry(of).or_insert_with(|| fit(&object(&self.gold.records[of].slots), &exported.slots) as u32);
                if home.is_none_or(|home| fit > home.fit) {
                    *home = Some(Home { record: number, fit });
                    any = true;
                }
            }
        }
        if any {
            let slots = serde_json::to_string(&exported.slots).unwrap_or_default();
            self.slots.insert(number, slots.into());
        }
    }

    /// A text that came under several names is kept, and quoted, under one: what was found there is found under all.
    fn unite_same_texts(&mut self) {
        if self.same_text.is_empty() {
            return;
        }
        let docs = self.gold.docs();
        let mut start = 0;
        for record in &self.gold.records {
            let members = start..record.end as usize;
            start = record.end as usize;
            for member in members.clone() {
                if let (None, Some(doc)) = (self.homes[member], self.same_text.get(&docs[member])) {
                    self.homes[member] = members.clone().find(|other| docs[*other] == *doc).and_then(|other| self.homes[other]);
                }
            }
        }
    }

    /// The figures; `miss` hears of every disagreement, members first.
    pub fn finish<E>(mut self, mut miss: impl FnMut(RecordMiss) -> Result<(), E>) -> Result<RecordFigures, E> {
        self.unite_same_texts();
        let mut sizes: HashMap<u32, usize> = HashMap::new();
        for home in self.homes.iter().flatten() {
            *sizes.entry(home.record).or_default() += 1;
        }
        let (mut precision, mut recall) = (0.0, 0.0);
        let mut start = 0;
        for record in &self.gold.records {
            let homes = &self.homes[start..record.end as usize];
            let mut own: HashMap<u32, usize> = HashMap::new();
            homes.iter().flatten().for_each(|home| *own.entry(home.record).or_default() += 1);
            for (i, home) in homes.iter().enumerate() {
                if let Some(home) = home {
                    let same = own[&home.record] as f64;
                    precision += same / sizes[&home.record] as f64;
                    recall += same / homes.len() as f64;
                } else if let Some((doc, anchor)) = self.gold.shown.get(start + i) {
                    let kind = self.gold.kind(record.kind).to_owned();
                    miss(RecordMiss::Member { kind, doc: doc.clone(), anchor: anchor.clone() })?;
                }
            }
            start = record.end as usize;
        }
        let found = self.homes.iter().flatten().count();
        let share = |sum: f64, of: usize| if of > 0 { sum / of as f64 } else { 0.0 };
        let (precision, recall) = (share(precision, found), share(recall, self.homes.len()));
        let f1 = if precision + recall > 0.0 { 2.0 * precision * recall / (precision + recall) } else { 0.0 };
        let members = self.homes.len();
        let mut figures =
            RecordFigures { members, found, precision, recall, f1, slots_right: 0, slots: 0, conflicts_flagged: 0, conflicts: 0 };
        self.slots_and_conflicts(&mut figures, &mut miss)?;
        Ok(figures)
    }

    fn slots_and_conflicts<E>(&self, figures: &mut RecordFigures, miss: &mut impl FnMut(RecordMiss) -> Result<(), E>) -> Result<(), E> {
        let listed = !self.gold.shown.is_empty();
        let mut start = 0;
        for record in &self.gold.records {
            let ids: Vec<u32> = self.homes[start..record.end as usize].iter().flatten().map(|home| home.record).collect();
            start = record.end as usize;
            let got = mode(&ids).and_then(|id| self.slots.get(&id)).map(|slots| object(slots)).unwrap_or_default();
            let kind = || self.gold.kind(record.kind).to_owned();
            let slots = object(&record.slots);
            for (slot, wanted) in &slots {
                figures.slots += 1;
                if agrees(wanted, got.get(slot)) {
                    figures.slots_right += 1;
                } else if listed {
                    let got = got.get(slot).cloned().unwrap_or_default();
                    miss(RecordMiss::Slot { kind: kind(), slot: slot.clone(), wanted: wanted.clone(), got })?;
                }
            }
            for slot in &record.conflicts {
                figures.conflicts += 1;
                let flagged = got.get("conflicts").and_then(Value::as_array);
                if flagged.is_some_and(|all| all.iter().any(|c| c.get("slot") == Some(slot))) {
                    figures.conflicts_flagged += 1;
                } else if listed {
                    miss(RecordMiss::Conflict { kind: kind(), slot: slot.clone(), slots: Value::Object(slots.clone()) })?;
                }
            }
        }
        Ok(())
    }
}

fn object(json: &str) -> FactObject {
    serde_json::from_str(json).unwrap_or_default()
}
