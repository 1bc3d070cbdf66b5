//! The truth: which places in which dispatches tell the same thing, gathered on disk and written one record a line.
//!
//! Records are spread over some scratch files by number, so that only a part of them is ever in memory.

use std::io::{BufRead, BufReader, BufWriter, Seek, Write};

use anyhow::Context;
use rustc_hash::FxHashMap;
use serde_json::{Map, Value, json};

use crate::event::RecordId;

/// Scratch files.
const PARTS: u32 = 64;

/// Takes records and members as they come.
pub struct Truth {
    parts: Vec<BufWriter<std::fs::File>>,
    /// Which records are told: a bit each.
    told: Vec<u64>,
}

/// Where sources disagree on a record.
#[derive(Debug, Clone, Copy)]
pub struct Conflict {
    /// The slot.
    pub slot: &'static str,
    /// Another record, without which nobody can know; it must be told too.
    pub beside: Option<RecordId>,
}

impl Conflict {
    /// Sources tell this slot differently.
    pub fn in_slot(slot: &'static str) -> Self {
        Conflict { slot, beside: None }
    }
}

/// What is said of a record when it is first thought of.
#[derive(Debug, Clone)]
pub struct Header {
    /// Its number.
    pub record: RecordId,
    /// Its type.
    pub kind: &'static str,
    /// Its slots.
    pub slots: Map<String, Value>,
    /// Where sources disagree, if they do.
    pub conflict: Option<Conflict>,
}

/// A record as gathered, each part as JSON already.
#[derive(Default)]
struct Gathered {
    kind: String,
    slots: String,
    conflict: String,
    beside: Option<RecordId>,
    told: u8,
    members: Vec<String>,
}

impl Truth {
    /// Opens the scratch files.
    pub fn new() -> anyhow::Result<Truth> {
        let file = |_| tempfile::tempfile().map(|file| BufWriter::with_capacity(1 << 16, file));
        Ok(Truth { parts: (0..PARTS).map(file).collect::<Result<_, _>>().context("no scratch file")?, told: Vec::new() })
    }

    /// A record; said again, it replaces what was said before.
    pub fn record(&mut self, header: &Header) -> anyhow::Result<()> {
        let Header { record, kind, slots, conflict } = header;
        let slots = serde_json::to_string(slots).context("slots")?;
        let (slot, beside) = conflict.map_or(("", None), |conflict| (conflict.slot, conflict.beside));
        let beside = beside.map_or(String::new(), |record| record.to_string());
        writeln!(self.part(*record), "{record}\t{kind}\t{slot}\t{beside}\t{slots}").context("scratch file")
    }

    /// A member of a record: the document, the words (none for documents that are copies), and how what differs was told.
    pub fn member(&mut self, record: RecordId, doc: &str, anchors: &[&str], told: u8) -> anyhow::Result<()> {
        let (word, bit) = (record as usize / 64, 1 << (record % 64));
        self.told.resize(self.told.len().max(word + 1), 0);
        self.told[word] |= bit;
        let part = self.part(record);
        // JSON escapes tabs and line ends, so that these part fields and lines.
        match anchors {
            [] => writeln!(part, "{record}\t{told}\t{{\"doc\":\"{doc}\"}}"),
            [one] => writeln!(part, "{record}\t{told}\t{{\"doc\":\"{doc}\",\"anchor\":{}}}", json!(one)),
            several => writeln!(part, "{record}\t{told}\t{{\"doc\":\"{doc}\",\"anchor\":{}}}", json!(several)),
        }
        .context("scratch file")
    }

    fn part(&mut self, record: RecordId) -> &mut BufWriter<std::fs::File> {
        &mut self.parts[(record % PARTS) as usize]
    }

    /// Writes every record that is told, one a line; how many records and members there are of each type.
    pub fn finish(self, out: &mut impl Write) -> anyhow::Result<std::collections::BTreeMap<String, (u64, u64)>> {
        let mut counts = std::collections::BTreeMap::new();
        let is_told = |record: RecordId| self.told.get(record as usize / 64).is_some_and(|word| word & 1 << (record % 64) != 0);
        for part in self.parts {
            let mut file = part.into_inner().context("scratch file")?;
            file.rewind().context("scratch file")?;
            let mut records: FxHashMap<RecordId, Gathered> = FxHashMap::default();
            for line in BufReader::with_capacity(1 << 16, file).lines() {
                let line = line.context("scratch file")?;
                let fields: Vec<&str> = line.splitn(5, '\t').collect();
                let record = records.entry(fields[0].parse().context("scratch file")?).or_default();
                match fields[..] {
                    [_, kind, conflict, beside, slots] => {
                        (record.kind, record.conflict, record.slots) = (kind.to_owned(), conflict.to_owned(), slots.to_owned());
                        record.beside = beside.parse().ok();
                    }
                    [_, told, member] => {
                        record.told |= told.parse::<u8>().context("scratch file")?;
                        record.members.push(member.to_owned());
                    }
                    _ => anyhow::bail!("a scratch file holds `{line}`"),
                }
            }
            let mut told: Vec<(RecordId, Gathered)> = records.into_iter().filter(|(_, record)| !record.members.is_empty()).collect();
            told.sort_unstable_by_key(|(number, _)| *number);
            for (_, Gathered { kind, slots, conflict, beside, told, members }) in told {
                // Groups of one are no copies.
                if kind == "document" && members.len() < 2 {
                    continue;
                }
                let disagree = !conflict.is_empty() && (told & 3 == 3 || told & 4 != 0) && beside.is_none_or(is_told);
                let conflict = if disagree { format!("\"{conflict}\"") } else { String::new() };
                let all = members.join(",");
                writeln!(out, "{{\"type\":\"{kind}\",\"slots\":{slots},\"conflicts\":[{conflict}],\"members\":[{all}]}}")
                    .context("the truth")?;
                let count = counts.entry(kind).or_insert((0, 0));
                *count = (count.0 + 1, count.1 + members.len() as u64);
            }
        }
        out.flush().context("the truth")?;
        Ok(counts)
    }
}
