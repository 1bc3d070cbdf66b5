//! Plans: who tells what of an event, on which day, and who copies whom.

use std::sync::Arc;

use fastrand::Rng;
use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::json;

use crate::chance::{happens, one, weighted};
use crate::dispatch::{Copying, Plan, Told, World};
use crate::event::{Event, Kind};
use crate::occur::Two;
use crate::records::Records;

/// How many dispatches tell an event, from one up: most few, some many.
const TELLERS: [u32; 12] = [30, 20, 13, 9, 7, 5, 4, 4, 3, 2, 2, 1];

/// Most things that one dispatch tells before it recalls others.
const MOST: usize = 13;

/// A dispatch of `day` that tells nothing.
pub fn nothing(rng: &mut Rng, world: World<'_>, pair: Two, day: Date) -> Plan {
    let outlet = rng.u8(..world.atlas.outlets.len() as u8);
    Plan {
        kind: Kind::Nothing,
        told: Vec::new(),
        pair,
        outlet,
        published: day,
        seed: rng.u64(..),
        twisted: false,
        copies: None,
        group: None,
    }
}

/// The dispatches that tell `event`, none of them before `today`; `place` is the pair's among all pairs, `recalled` what it
/// may recall of earlier events.
pub fn plans(
    rng: &mut Rng,
    world: World<'_>,
    records: &mut Records,
    event: &Arc<Event>,
    today: Date,
    place: usize,
    recalled: &[Told],
) -> Vec<Arc<Plan>> {
    let mut tellers = 1 + weighted(rng, &TELLERS);
    if place > 300 {
        tellers = tellers.div_ceil(2);
    }
    let mut originals: Vec<Plan> = Vec::new();
    let mut copies: Vec<(usize, Plan)> = Vec::new();
    for i in 0..tellers {
        let outlet = rng.u8(..world.atlas.outlets.len() as u8);
        let tongue = world.atlas.outlets[outlet as usize].tongue;
        let same = |plan: &Plan| world.atlas.outlets[plan.outlet as usize].tongue == tongue && plan.outlet != outlet;
        let likely: Vec<usize> = (0..originals.len()).filter(|i| same(&originals[*i])).collect();
        if !likely.is_empty() && happens(rng, 0.3) {
            let of = *one(rng, &likely);
            let original = &originals[of];
            let plan = Plan { outlet, seed: rng.u64(..), told: Vec::new(), copies: None, ..*original };
            copies.push((of, plan));
            continue;
        }
        let published = day_of(rng, event, today, i);
        let told = told(rng, event, published, recalled);
        let twisted = i > 0 && happens(rng, 0.4);
        let pair = (event.a, event.b);
        originals.push(Plan { kind: event.kind, told, pair, outlet, published, seed: rng.u64(..), twisted, copies: None, group: None });
    }
    for (of, _) in &copies {
        originals[*of].group.get_or_insert_with(|| records.add("document", json!({})));
    }
    let originals: Vec<Arc<Plan>> = originals.into_iter().map(Arc::new).collect();
    let copied = copies.into_iter().map(|(of, plan)| {
        let how = *one(rng, &[Copying::Verbatim, Copying::Trimmed, Copying::NewLead, Copying::PickUp]);
        let original = originals[of].clone();
        Arc::new(Plan { group: original.group, copies: Some((how, original)), ..plan })
    });
    let copied: Vec<Arc<Plan>> = copied.collect();
    originals.into_iter().chain(copied).collect()
}

/// The day on which the `number`th dispatch of an event appears.
fn day_of(rng: &mut Rng, event: &Event, today: Date, number: usize) -> Date {
    let last = match event.kind {
        Kind::Visit => event.end.saturating_add(rng.i64(0..=3).days()),
        Kind::Journey => event.end,
        _ => event.end.saturating_add(rng.i64(0..=2).days()),
    };
    let first = if number == 0 && matches!(event.kind, Kind::Visit | Kind::Journey) { today } else { event.start };
    let first = if event.start > today && happens(rng, 0.25) { today } else { first };
    let days = i64::from((last - first).get_days()).max(0);
    if number == 0 { first } else { first.saturating_add(rng.i64(0..=days).days()) }
}

/// What a dispatch of `published` tells: the lead, what has happened by then, and something from before.
fn told(rng: &mut Rng, event: &Arc<Event>, published: Date, recalled: &[Told]) -> Vec<Told> {
    let full = happens(rng, 0.7);
    let mut told: Vec<Told> = Vec::new();
    let other_day = event.other_start.unwrap_or(event.start);
    for (i, item) in event.items.iter().enumerate() {
        let section = if i > 0 {
            item.section
        } else {
            match item.section {
                "visit.lead" if published < event.start.min(other_day) => "visit.announced",
                "visit.lead" if published > event.end => "visit.concluded",
                "journey.lead" if published < event.start => "journey.announced",
                section => section,
            }
        };
        let share = f64::from(item.weight) / 100.0 * if full { 1.1 } else { 0.65 };
        let by_then = item.day <= published && (item.day >= event.start && other_day <= published || item.day == Date::MIN);
        if i == 0 || by_then && told.len() < MOST && happens(rng, share) {
            told.push(Told { event: event.clone(), item: i as u16, section });
        }
    }
    for _ in 0..rng.usize(..=if full { 4 } else { 2 }) {
        if recalled.is_empty() || told.len() >= MOST {
            break;
        }
        let old = one(rng, recalled);
        let told_already = |told: &Told| Arc::ptr_eq(&told.event, &old.event) && told.item == old.item;
        if old.event.end.saturating_add(20.days()) < published && !told.iter().any(told_already) {
            told.push(old.clone());
        }
    }
    told
}

/// What of an event is recalled later.
pub fn memories(event: &Arc<Event>) -> Vec<Told> {
    let later = |section| match section {
        "visit.lead" => Some("visit.recalled"),
        "document" => Some("document.recalled"),
        _ => None,
    };
    let items = event.items.iter().enumerate();
    items.filter_map(|(i, item)| later(item.section).map(|section| Told { event: event.clone(), item: i as u16, section })).collect()
}
