//! What stays in memory from one batch to the next: statements and documents lately used, bounded, and what is surely new.

use std::sync::Arc;

use banggiao_records::copies::Sketch;
use banggiao_records::{Day, Statement, StatementId};
use rustc_hash::FxHashMap;

use crate::sieve::Sieves;

/// What the file knows of a statement.
#[derive(Debug, Clone)]
pub(crate) struct Held {
    /// Its row.
    pub row: i64,
    /// The row of its record; [`NO_RECORD`] where it is in none yet.
    pub record: i64,
    /// How many facts say it.
    pub facts: u32,
    /// How many independent documents say it.
    pub sources: u32,
    /// The days on which it was first and last told.
    pub first: Option<Day>,
    pub last: Option<Day>,
    /// In which languages, each a bit.
    pub languages: u8,
    /// What is said, once that was read.
    pub statement: Option<Arc<Statement>>,
}

/// The row of no record.
pub(crate) const NO_RECORD: i64 = 0;

/// Two generations of statements: when the young one is full it becomes the old one, which is forgotten.
#[derive(Debug)]
pub(crate) struct Cache {
    room: usize,
    young: FxHashMap<StatementId, Held>,
    old: FxHashMap<StatementId, Held>,
    /// Their ids by their rows.
    young_rows: FxHashMap<i64, StatementId>,
    old_rows: FxHashMap<i64, StatementId>,
    /// Sketches of documents lately put in or compared, by their rows, in two generations as well.
    young_sketches: FxHashMap<i64, Arc<Sketch>>,
    old_sketches: FxHashMap<i64, Arc<Sketch>>,
    /// What the young ones hold.
    runs: usize,
    /// What need not be looked for in the file, once so much was put in that it pays to know.
    pub sieve: Option<Sieves>,
    /// How many documents were put in since the file was read.
    pub put: usize,
    /// The file as this was read from it.
    pub data_version: i64,
}

/// What the sketches of one generation hold, in runs of eight bytes each; a sketch counts as so many more.
const RUNS: usize = 1_500_000;
const BESIDE: usize = 10;

impl Cache {
    /// Room for about so many statements.
    pub fn new(statements: usize) -> Self {
        Cache {
            room: (statements / 2).max(1),
            young: FxHashMap::default(),
            old: FxHashMap::default(),
            young_rows: FxHashMap::default(),
            old_rows: FxHashMap::default(),
            young_sketches: FxHashMap::default(),
            old_sketches: FxHashMap::default(),
            runs: 0,
            sieve: None,
            put: 0,
            data_version: -1,
        }
    }

    pub fn get(&self, id: StatementId) -> Option<Held> {
        self.young.get(&id).or_else(|| self.old.get(&id)).cloned()
    }

    /// The statement in this row.
    pub fn in_row(&self, row: i64) -> Option<StatementId> {
        self.young_rows.get(&row).or_else(|| self.old_rows.get(&row)).copied()
    }

    pub fn put(&mut self, id: StatementId, held: Held) {
        if self.young.len() >= self.room {
            self.old = std::mem::take(&mut self.young);
            self.old_rows = std::mem::take(&mut self.young_rows);
        }
        self.old_rows.remove(&held.row);
        self.young_rows.insert(held.row, id);
        self.young.insert(id, held);
        self.old.remove(&id);
    }

    pub fn forget(&mut self, id: StatementId) {
        for held in [self.young.remove(&id), self.old.remove(&id)].into_iter().flatten() {
            self.young_rows.remove(&held.row);
            self.old_rows.remove(&held.row);
        }
    }

    pub fn clear(&mut self) {
        self.young.clear();
        self.old.clear();
        self.young_rows.clear();
        self.old_rows.clear();
        self.young_sketches.clear();
        self.old_sketches.clear();
        self.runs = 0;
        self.sieve = None;
        self.put = 0;
    }

    /// The sketch of the document in this row.
    pub fn sketch(&mut self, row: i64) -> Option<Arc<Sketch>> {
        if let Some(sketch) = self.young_sketches.get(&row) {
            return Some(sketch.clone());
        }
        let sketch = self.old_sketches.remove(&row)?;
        self.put_sketch(row, sketch.clone());
        Some(sketch)
    }

    pub fn put_sketch(&mut self, row: i64, sketch: Arc<Sketch>) {
        if self.runs >= RUNS {
            self.old_sketches = std::mem::take(&mut self.young_sketches);
            self.runs = 0;
        }
        self.runs += sketch.len() + BESIDE;
        self.young_sketches.insert(row, sketch);
    }
}
