//! The run: plans day by day, dispatches written on all cores, the truth gathered beside them.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;
use std::thread;

use anyhow::Context;
use jiff::civil::{Date, date};
use serde_json::json;

use crate::atlas::Atlas;
use crate::calendar::Calendar;
use crate::dispatch::{Member, Plan, World, write};
use crate::people::People;
use crate::records::Records;
use crate::truth::Truth;

/// The days of this world.
pub const DAYS: (Date, Date) = (date(2011, 1, 1), date(2025, 12, 31));

/// Plans written at once.
const BATCH: usize = 4096;

/// What is wanted.
#[derive(Debug, Clone, Copy)]
pub struct Order {
    /// How many dispatches.
    pub dispatches: u64,
    /// The world's seed.
    pub seed: u64,
    /// How many threads write.
    pub jobs: usize,
}

/// What was made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// Dispatches.
    pub dispatches: u64,
    /// Bytes of their texts.
    pub bytes: u64,
    /// Dispatches that copy another.
    pub copies: u64,
    /// Dispatches that tell no fact.
    pub nothing: u64,
    /// By type: records told, members.
    pub records: BTreeMap<String, (u64, u64)>,
}

/// A dispatch ready to go out: its line without the id, what it tells, its length.
struct Ready {
    line: String,
    members: Vec<Member>,
    bytes: usize,
}

/// Makes the world and writes its dispatches to `out`, and what they tell to `truth`.
pub fn run(order: Order, out: &mut impl Write, truth: &mut impl Write) -> anyhow::Result<Summary> {
    let atlas = Atlas::load();
    let people = People::invent(&atlas, order.seed, DAYS.0, DAYS.1);
    let mut records = Records::default();
    let mut gathered = Truth::new()?;
    for person in &people.all {
        records.add("person", json!({"name": person.name.full(), "country": atlas.countries[person.country as usize].code}));
    }
    for header in records.take() {
        gathered.record(&header)?;
    }
    let world = World { atlas: &atlas, people: &people, first_person: 0 };
    let mut calendar = Calendar::new(world, records, order.seed, DAYS, order.dispatches);
    let mut summary = Summary::default();
    let mut waiting: Vec<Arc<Plan>> = Vec::new();
    loop {
        let day = calendar.next_day();
        for header in calendar.new_records() {
            gathered.record(&header)?;
        }
        let over = day.is_none();
        waiting.extend(day.into_iter().flatten());
        if waiting.len() >= BATCH || over {
            let batch = std::mem::take(&mut waiting);
            for (plan, ready) in batch.iter().zip(written(&batch, world, order.jobs)) {
                let doc = format!("d{:07}", summary.dispatches);
                writeln!(out, "{{\"id\":\"{doc}\",{}", ready.line).context("the dispatches")?;
                summary.dispatches += 1;
                summary.bytes += ready.bytes as u64;
                summary.copies += u64::from(plan.copies.is_some());
                summary.nothing += u64::from(plan.told.is_empty() && plan.copies.is_none());
                members(&mut gathered, &doc, &ready.members)?;
                if let Some(group) = plan.group {
                    gathered.member(group, &doc, &[], 0)?;
                }
            }
        }
        if over {
            break;
        }
    }
    out.flush().context("the dispatches")?;
    summary.records = gathered.finish(truth)?;
    Ok(summary)
}

/// Writes a batch on `jobs` threads, in order.
fn written(batch: &[Arc<Plan>], world: World<'_>, jobs: usize) -> Vec<Ready> {
    let share = batch.len().div_ceil(jobs.max(1)).max(1);
    thread::scope(|scope| {
        let threads: Vec<_> =
            batch.chunks(share).map(|plans| scope.spawn(move || plans.iter().map(|plan| ready(plan, world)).collect::<Vec<_>>())).collect();
        // A thread that fails has a fault that the caller should see as its own.
        threads.into_iter().flat_map(|thread| thread.join().unwrap_or_else(|fault| std::panic::resume_unwind(fault))).collect()
    })
}

fn ready(plan: &Plan, world: World<'_>) -> Ready {
    let dispatch = write(plan, world);
    let publisher = &world.atlas.outlets[plan.outlet as usize].name;
    let (text, title) = (json!(dispatch.text), json!(dispatch.title));
    let line = format!("\"text\":{text},\"title\":{title},\"published\":\"{}\",\"publisher\":{}}}", plan.published, json!(publisher));
    Ready { line, members: dispatch.members, bytes: dispatch.text.len() }
}

/// Adds what a dispatch tells, one member a record.
fn members(truth: &mut Truth, doc: &str, told: &[Member]) -> anyhow::Result<()> {
    for (i, (record, _, _)) in told.iter().enumerate() {
        if told[..i].iter().any(|(earlier, _, _)| earlier == record) {
            continue;
        }
        let all = told.iter().filter(|(other, _, _)| other == record);
        let way = all.clone().fold(0, |way, (_, _, one)| way | one);
        let mut anchors: Vec<&str> = Vec::new();
        for (_, anchor, _) in all {
            if !anchors.contains(&anchor.as_str()) {
                anchors.push(anchor);
            }
        }
        truth.member(*record, doc, &anchors, way)?;
    }
    Ok(())
}
