//! The work of one transaction: documents and facts put in or taken out, then all that they touch settled at once.

use std::cell::RefCell;
use std::sync::Arc;

use banggiao_extract::text::language::Language;
use banggiao_records::group::{Gone, RecordKey};
use banggiao_records::statement::Statement;
use banggiao_records::{Day, StatementId};
use rusqlite::{Connection, OptionalExtension, Row, params};
use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::Value;

use crate::cache::{Cache, Held, NO_RECORD};
use crate::document::Voice;
use crate::error::{LedgerError, Result};
use crate::pairs::Count;
use crate::shelf::{handle_number, is_long};
use crate::sieve::Key;

/// Facts of one document are numbered from this many times its row.
pub(crate) const FACTS_OF_ONE: i64 = 1 << 24;

/// A document's row and the day on which it tells.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Teller {
    pub row: i64,
    pub day: Option<Day>,
    pub language: Language,
}

/// What was done in one transaction.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Done {
    pub facts_new: usize,
    pub facts_gone: usize,
    pub records_new: usize,
    pub records_changed: usize,
    pub records_gone: usize,
    pub conflicts_new: usize,
}

pub(crate) struct Work<'l> {
    pub db: &'l Connection,
    pub cache: &'l mut Cache,
    pub held: RefCell<FxHashMap<StatementId, Held>>,
    /// Statements by their rows.
    pub rows: RefCell<FxHashMap<i64, StatementId>>,
    /// The keys of records, by their rows, and back.
    pub keys: RefCell<FxHashMap<i64, RecordKey>>,
    pub lost: FxHashMap<RecordKey, i64>,
    pub added: Vec<StatementId>,
    /// Handles of new statements that are not in the file yet, as rows of their table.
    pub handles: Vec<(i64, bool, i32, i32, i64)>,
    pub gone: Vec<Gone>,
    /// Statements of which it must be counted anew who says them.
    pub recount: FxHashSet<StatementId>,
    /// What stands in the place of statements that go.
    pub instead: FxHashMap<StatementId, StatementId>,
    /// Statements whose counts are not in the file yet.
    pub stale: FxHashSet<StatementId>,
    /// Those of them that came to another record.
    pub moved: FxHashSet<StatementId>,
    /// Documents from this row on are new.
    pub first_new: i64,
    /// Which of them say a statement.
    pub tellers: FxHashMap<StatementId, Vec<i64>>,
    /// Statements of documents of before that were found to be copies of each other.
    pub united: FxHashSet<StatementId>,
    pub rules: FxHashMap<String, i64>,
    /// Whether any decision is about a fact that is there.
    pub anchored: bool,
    pub countries: FxHashMap<String, i64>,
    /// How many records of each type came, less those that went.
    pub tally: FxHashMap<i64, Count>,
    /// The same by the number of a pair and the type.
    pub pair_tally: FxHashMap<(i64, i64), Count>,
    /// Pairs of which records changed that can contradict others.
    pub unsettled: FxHashSet<i64>,
    pub done: Done,
}

impl<'l> Work<'l> {
    /// Begins work in a transaction that is open on `db`.
    pub fn new(db: &'l Connection, cache: &'l mut Cache) -> Result<Self> {
        let data_version = db.pragma_query_value(None, "data_version", |row| row.get(0))?;
        if cache.data_version != data_version {
            cache.clear();
            cache.data_version = data_version;
        }
        Ok(Work {
            db,
            cache,
            held: RefCell::default(),
            rows: RefCell::default(),
            keys: RefCell::default(),
            lost: FxHashMap::default(),
            added: Vec::new(),
            handles: Vec::new(),
            gone: Vec::new(),
            recount: FxHashSet::default(),
            instead: FxHashMap::default(),
            stale: FxHashSet::default(),
            moved: FxHashSet::default(),
            first_new: db.prepare_cached("SELECT coalesce(max(id), 0) + 1 FROM documents")?.query_row([], |row| row.get(0))?,
            tellers: FxHashMap::default(),
            united: FxHashSet::default(),
            rules: FxHashMap::default(),
            anchored: db.prepare_cached("SELECT 1 FROM anchors LIMIT 1")?.exists([])?,
            countries: FxHashMap::default(),
            tally: FxHashMap::default(),
            pair_tally: FxHashMap::default(),
            unsettled: FxHashSet::default(),
            done: Done::default(),
        })
    }

    /// Looks a statement up and keeps it at hand; says whether there is one.
    pub fn hold(&self, id: StatementId) -> Result<bool> {
        if self.held.borrow().contains_key(&id) {
            return Ok(true);
        }
        let found = match self.cache.get(id) {
            Some(held) => Some(held),
            None if self.cache.sieve.as_ref().is_some_and(|sieve| !sieve.may_have_any(Key::Statement(id))) => None,
            None => {
                let mut query = self.db.prepare_cached(concat!(
                    "SELECT hash, id, record, facts, sources, first, last, languages FROM statements WHERE id = ",
                    "(SELECT statement FROM hashes WHERE hash = ?1 UNION ALL SELECT statement FROM late_hashes WHERE hash = ?1)"
                ))?;
                query.query_row([id.0 as i64], held_row).optional()?.map(|(_, held)| held)
            }
        };
        let there = found.is_some();
        if let Some(held) = found {
            self.held.borrow_mut().insert(id, held);
        }
        Ok(there)
    }

    /// What is known of a statement that is there.
    pub fn held(&self, id: StatementId) -> Result<Held> {
        if !self.hold(id)? {
            return Err(LedgerError::damaged(format!("statement {id} is missing")));
        }
        Ok(self.held.borrow()[&id].clone())
    }

    /// What a statement says.
    pub fn said(&self, id: StatementId) -> Result<Arc<Statement>> {
        let held = self.held(id)?;
        if let Some(statement) = held.statement {
            return Ok(statement);
        }
        let statement = Arc::new(read_said(self.db, held.row)?);
        if let Some(held) = self.held.borrow_mut().get_mut(&id) {
            held.statement = Some(statement.clone());
        }
        Ok(statement)
    }

    /// Puts in what a new document says.
    pub fn tell(&mut self, teller: Teller, voices: &[Voice]) -> Result<()> {
        let mut seen: FxHashSet<StatementId> = FxHashSet::default();
        for (place, voice) in voices.iter().enumerate() {
            self.fact(teller.row * FACTS_OF_ONE + place as i64, voice)?;
            let first = seen.insert(voice.id);
            if first {
                self.tellers.entry(voice.id).or_default().push(teller.row);
            }
            if let Some(held) = self.held.borrow_mut().get_mut(&voice.id) {
                held.facts += 1;
                held.sources += u32::from(first);
                held.first = [held.first, teller.day].into_iter().flatten().min();
                held.last = held.last.max(teller.day);
                held.languages |= language_bit(teller.language.code());
            }
            self.stale.insert(voice.id);
            self.done.facts_new += 1;
        }
        Ok(())
    }

    /// Puts one fact in, under this number.
    pub fn fact(&mut self, id: i64, voice: &Voice) -> Result<()> {
        let rule = self.rule(&voice.rule)?;
        let statement = self.keep(voice)?;
        let mut insert =
            self.db.prepare_cached("INSERT INTO facts (id, statement, start, stop, quote, rule) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
        insert.execute(params![id, statement, voice.span.start, voice.span.end, voice.quote, rule])?;
        self.db.prepare_cached("INSERT INTO late_sayings (statement, fact) VALUES (?1, ?2)")?.execute([statement, id])?;
        Ok(())
    }

    /// The row of the statement that `voice` makes, put in where it is new.
    fn keep(&mut self, voice: &Voice) -> Result<i64> {
        if self.hold(voice.id)? {
            return Ok(self.held.borrow()[&voice.id].row);
        }
        let mut insert =
            self.db.prepare_cached("INSERT INTO statements (hash, record, facts, sources, languages) VALUES (?1, ?2, 0, 0, 0)")?;
        insert.execute(params![voice.id.0 as i64, NO_RECORD])?;
        let row = self.db.last_insert_rowid();
        self.db.prepare_cached("INSERT INTO late_hashes (hash, statement) VALUES (?1, ?2)")?.execute([voice.id.0 as i64, row])?;
        if let Some(sieve) = &mut self.cache.sieve {
            sieve.late.put(Key::Statement(voice.id));
        }
        let statement = &voice.statement;
        self.db.prepare_cached("INSERT INTO said (id, said) VALUES (?1, ?2)")?.execute(params![row, voice.written.said])?;
        self.handle(row, statement, &voice.written.words)?;
        let held = Held {
            row,
            record: NO_RECORD,
            facts: 0,
            sources: 0,
            first: None,
            last: None,
            languages: 0,
            statement: Some(Arc::new(statement.clone())),
        };
        self.held.borrow_mut().insert(voice.id, held);
        self.added.push(voice.id);
        Ok(row)
    }

    /// Keeps a statement by its handles and its words.
    pub fn handle(&mut self, row: i64, statement: &Statement, words: &str) -> Result<()> {
        self.db.prepare_cached("INSERT INTO said_words (rowid, words) VALUES (?1, ?2)")?.execute(params![row, words])?;
        let window = statement.when.window();
        for handle in statement.handles() {
            let handle = handle_number(handle);
            self.handles.push((handle, is_long(window), window.first.0, window.last.0, row));
            if let Some(sieve) = &mut self.cache.sieve {
                sieve.late.put_handle(handle, is_long(window), window);
            }
        }
        Ok(())
    }

    /// Writes the handles of new statements, in the order of their table: so each page is looked at once.
    pub fn write_handles(&mut self) -> Result<()> {
        let mut handles = std::mem::take(&mut self.handles);
        handles.sort_unstable();
        let mut insert = self
            .db
            .prepare_cached("INSERT OR IGNORE INTO late_handles (handle, long, first, last, statement) VALUES (?1, ?2, ?3, ?4, ?5)")?;
        for (handle, long, first, last, statement) in handles {
            insert.execute(params![handle, long, first, last, statement])?;
        }
        Ok(())
    }

    /// The row of a rule.
    pub fn rule(&mut self, name: &str) -> Result<i64> {
        if let Some(rule) = self.rules.get(name) {
            return Ok(*rule);
        }
        let rule = named(self.db, "rules", name)?;
        self.rules.insert(name.to_owned(), rule);
        Ok(rule)
    }
}

/// The language with this code, which the file has from [`Language::code`].
pub(crate) fn language_of(code: &str) -> Language {
    Language::from_code(code).unwrap_or(Language::English)
}

/// The bit that stands for a language.
pub(crate) fn language_bit(code: &str) -> u8 {
    match Language::from_code(code) {
        Some(Language::Vietnamese) => 1,
        Some(Language::English) => 2,
        None => 0,
    }
}

/// The row of `name` in a table of names, put in where it is new.
pub(crate) fn named(db: &Connection, table: &'static str, name: &str) -> Result<i64> {
    let mut query = db.prepare_cached(&format!("SELECT id FROM {table} WHERE name = ?1"))?;
    if let Some(row) = query.query_row([name], |row| row.get(0)).optional()? {
        return Ok(row);
    }
    db.prepare_cached(&format!("INSERT INTO {table} (name) VALUES (?1)"))?.execute([name])?;
    Ok(db.last_insert_rowid())
}

/// Reads `hash, id, record, facts, sources, first, last, languages`.
pub(crate) fn held_row(row: &Row<'_>) -> rusqlite::Result<(StatementId, Held)> {
    let day = |at: usize| row.get::<_, Option<i32>>(at).map(|day| day.map(Day));
    let held = Held {
        row: row.get(1)?,
        record: row.get(2)?,
        facts: row.get(3)?,
        sources: row.get(4)?,
        first: day(5)?,
        last: day(6)?,
        languages: row.get(7)?,
        statement: None,
    };
    Ok((StatementId(row.get::<_, i64>(0)? as u64), held))
}

/// What the statement in this row says.
pub(crate) fn read_said(db: &Connection, row: i64) -> Result<Statement> {
    let mut query = db.prepare_cached("SELECT said FROM said WHERE id = ?1")?;
    let mut rows = query.query([row])?;
    let json = match rows.next()? {
        Some(row) => serde_json::from_slice::<Value>(row.get_ref(0)?.as_bytes().unwrap_or_default()),
        None => return Err(LedgerError::damaged(format!("statement {row} says nothing"))),
    };
    let read = json.map_err(|e| e.to_string()).and_then(|json| banggiao_wire::read_statement(&json).map_err(|e| e.to_string()));
    read.map_err(|why| LedgerError::damaged(format!("statement {row}: {why}")))
}
