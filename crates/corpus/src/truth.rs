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
    /// The slot in which sources disagree, where they do.
    pub conflict: Option<&'static str>,
}

#[derive(Default)]
struct Gathered {
    kind: String,
    slots: Value,
    conflict: Option<String>,
    told: u64,
    members: Vec<Value>,
}

impl Truth {
    /// Opens the scratch files.
    pub fn new() -> anyhow::Result<Truth> {
        let file = |_| tempfile::tempfile().map(|file| BufWriter::with_capacity(1 << 16, file));
        Ok(Truth { parts: (0..PARTS).map(file).collect::<Result<_, _>>().context("no scratch file")? })
    }

    /// A record; said again, it replaces what was said before.
    pub fn record(&mut self, header: &Header) -> anyhow::Result<()> {
        let line = json!([header.record, header.kind, header.slots, header.conflict]);
        writeln!(self.part(header.record), "{line}").context("scratch file")
    }

    /// A member of a record: the document, the words (none for documents that are copies), and how what differs was told.
    pub fn member(&mut self, record: RecordId, doc: &str, anchors: &[&str], told: u8) -> anyhow::Result<()> {
        let member = match anchors {
            [] => json!({"doc": doc}),
            [one] => json!({"doc": doc, "anchor": one}),
            several => json!({"doc": doc, "anchor": several}),
        };
        writeln!(self.part(record), "[{record},{member},{told}]").context("scratch file")
    }

    fn part(&mut self, record: RecordId) -> &mut BufWriter<std::fs::File> {
        &mut self.parts[(record % PARTS) as usize]
    }

    /// Writes every record that is told, one a line; how many records and members there are of each type.
    pub fn finish(self, out: &mut impl Write) -> anyhow::Result<std::collections::BTreeMap<String, (u64, u64)>> {
        let mut counts = std::collections::BTreeMap::new();
        for part in self.parts {
            let mut file = part.into_inner().context("scratch file")?;
            file.rewind().context("scratch file")?;
            let mut records: FxHashMap<u64, Gathered> = FxHashMap::default();
            for line in BufReader::new(file).lines() {
                let row: Value = serde_json::from_str(&line.context("scratch file")?).context("scratch file")?;
                let Value::Array(mut row) = row else { continue };
                let record = records.entry(row[0].as_u64().unwrap_or_default()).or_default();
                if row.len() == 4 {
                    record.kind = row[1].as_str().unwrap_or_default().to_owned();
                    record.slots = row[2].take();
                    record.conflict = row[3].as_str().map(str::to_owned);
                } else {
                    record.members.push(row[1].take());
                    record.told |= row[2].as_u64().unwrap_or_default();
                }
            }
            let mut told: Vec<(u64, Gathered)> = records.into_iter().filter(|(_, record)| !record.members.is_empty()).collect();
            told.sort_unstable_by_key(|(number, _)| *number);
            for (_, record) in told {
                // Groups of one are no copies.
                if record.kind == "document" && record.members.len() < 2 {
                    continue;
                }
                let disagree = record.told & 3 == 3 || record.told & 4 != 0;
                let conflicts: Vec<String> = record.conflict.into_iter().filter(|_| disagree).collect();
                let count = counts.entry(record.kind.clone()).or_insert((0, 0));
                *count = (count.0 + 1, count.1 + record.members.len() as u64);
                let line = json!({"type": record.kind, "slots": record.slots, "conflicts": conflicts, "members": record.members});
                writeln!(out, "{line}").context("the truth")?;
            }
        }
        out.flush().context("the truth")?;
        Ok(counts)
    }
}
