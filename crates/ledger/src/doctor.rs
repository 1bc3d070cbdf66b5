//! Whether the ledger is whole: the file, the facts against their texts, the records against their statements.

use std::fmt;

use banggiao_extract::Span;
use banggiao_records::StatementId;
use rusqlite::{Connection, TransactionBehavior, params};

use crate::cache::Cache;
use crate::document::{DocumentId, quote_hash};
use crate::error::{LedgerError, Result};
use crate::ledger::Ledger;
use crate::page;
use crate::receipt;
use crate::sieve::Sieve;
use crate::work::{FACTS_OF_ONE, Work};

/// Something that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub what: Ailment,
    /// Where, and what of it.
    pub detail: String,
}

/// What can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ailment {
    /// SQLite finds the file itself damaged.
    File,
    /// A text is not the one that was put in.
    Text,
    /// A page is not the one that was put in, or a receipt does not fit its text.
    Page,
    /// A fact does not stand in its text.
    Fact,
    /// A row refers to one that is not there.
    Reference,
    /// A statement cannot be read, or is in no record.
    Statement,
    /// A record is not what its statements make.
    Record,
    /// Full text does not have what is there.
    Words,
}

impl Ailment {
    /// What to do about it.
    pub fn remedy(self) -> &'static str {
        match self {
            Ailment::File | Ailment::Text | Ailment::Page => "restore a backup; what was ingested since is ingested again",
            Ailment::Fact | Ailment::Reference | Ailment::Statement => "repair, then reread the documents",
            Ailment::Record | Ailment::Words => "repair: records and full text are made anew from what the documents say",
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.detail)
    }
}

/// More findings of one kind than these are not told one by one.
const TOLD: usize = 20;

impl Ledger {
    /// Looks at all there is; what is wrong with it, nothing where it is whole.
    pub fn doctor(&self) -> Result<Vec<Finding>> {
        self.examine().map_err(|e| e.at(&self.path))
    }

    /// Makes all that is derived anew, from the statements that documents make: counts, records, indexes, full text.
    pub fn repair(&mut self) -> Result<()> {
        let repaired = self.make_anew();
        repaired.map_err(|e| self.failed(e))
    }

    fn examine(&self) -> Result<Vec<Finding>> {
        let mut findings = Vec::new();
        let mut integrity = self.db.prepare("PRAGMA integrity_check(20)")?;
        for line in integrity.query_map([], |row| row.get::<_, String>(0))? {
            let line = line?;
            if line != "ok" {
                findings.push(Finding { what: Ailment::File, detail: line });
            }
        }
        if !findings.is_empty() {
            return Ok(findings);
        }
        let mut references = self.db.prepare("PRAGMA foreign_key_check")?;
        let mut rows = references.query([])?;
        while let Some(row) = rows.next()? {
            let (table, id, parent): (String, Option<i64>, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let detail = format!("row {} of {table} refers to a row of {parent} that is not there", id.unwrap_or_default());
            tell(&mut findings, Ailment::Reference, || detail);
        }
        texts(&self.db, &mut findings)?;
        pages(&self.db, &mut findings)?;
        statements(&self.db, &mut findings)?;
        records(&self.db, &mut findings)?;
        indexes(&self.db, &mut findings)?;
        for (words, of) in [("text_words", "texts"), ("said_words", "statements")] {
            let missing: i64 =
                self.db.query_row(&format!("SELECT (SELECT count(*) FROM {of}) - (SELECT count(*) FROM {words}_docsize)"), [], |row| {
                    row.get(0)
                })?;
            if missing != 0 {
                tell(&mut findings, Ailment::Words, || format!("full text of {of} is out by {missing}"));
            }
        }
        Ok(findings)
    }

    fn make_anew(&mut self) -> Result<()> {
        self.cache.clear();
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch(
            "DELETE FROM records; DELETE FROM pairs; DELETE FROM deadlines; DELETE FROM tally; DELETE FROM pair_tally; DELETE FROM disputes; DELETE FROM contradictions; DELETE FROM claims;
             DELETE FROM handles; DELETE FROM late_handles; DELETE FROM sieve;
             INSERT INTO text_words (text_words) VALUES ('delete-all');
             INSERT INTO said_words (said_words) VALUES ('delete-all');
             DELETE FROM facts WHERE id / 16777216 NOT IN (SELECT id FROM documents) OR statement NOT IN (SELECT id FROM said);
             DELETE FROM statements WHERE id NOT IN (SELECT statement FROM facts);
             DELETE FROM said WHERE id NOT IN (SELECT id FROM statements);
             UPDATE statements SET record = 0;
             DELETE FROM late_hashes; DELETE FROM hashes; INSERT INTO hashes SELECT hash, id FROM statements ORDER BY hash;
             DELETE FROM late_sayings; DELETE FROM sayings; INSERT INTO sayings SELECT statement, id FROM facts ORDER BY 1, 2;
             DELETE FROM late_texts_by_hash; DELETE FROM texts_by_hash;
             INSERT INTO texts_by_hash SELECT substr(hash, 1, 8), id FROM documents ORDER BY 1, 2;
             DELETE FROM pages_by_hash; INSERT INTO pages_by_hash SELECT substr(hash, 1, 8), id FROM pages ORDER BY 1, 2;",
        )?;
        {
            let mut texts = tx.prepare("SELECT id, text FROM texts")?;
            let mut rows = texts.query([])?;
            while let Some(row) = rows.next()? {
                let folded = crate::fold::fold(row.get_ref(1)?.as_str().unwrap_or_default());
                let mut insert = tx.prepare_cached("INSERT INTO text_words (rowid, words) VALUES (?1, ?2)")?;
                insert.execute(params![row.get::<_, i64>(0)?, folded])?;
            }
        }
        // In parts, so that memory does not grow with the ledger.
        let mut after = 0;
        loop {
            let mut rows = tx.prepare_cached("SELECT id, hash FROM statements WHERE id > ?1 ORDER BY id LIMIT 20000")?;
            let part = rows.query_map([after], |row| Ok((row.get::<_, i64>(0)?, StatementId(row.get::<_, i64>(1)? as u64))));
            let part = part?.collect::<rusqlite::Result<Vec<_>>>()?;
            drop(rows);
            let Some((last, _)) = part.last() else { break };
            after = *last;
            let mut work = Work::new(&tx, &mut self.cache)?;
            for (row, id) in part {
                work.shelve(row, id)?;
            }
            work.settle()?;
        }
        tx.commit()?;
        Ok(())
    }
}

fn tell(findings: &mut Vec<Finding>, what: Ailment, detail: impl FnOnce() -> String) {
    if findings.iter().filter(|f| f.what == what).count() < TOLD {
        findings.push(Finding { what, detail: detail() });
    }
}

/// Every text is the one that was put in, and every fact stands in its text.
fn texts(db: &Connection, findings: &mut Vec<Finding>) -> Result<()> {
    let mut documents = db.prepare("SELECT d.id, d.hash, d.name, t.text FROM documents d LEFT JOIN texts t ON t.id = d.id")?;
    let mut facts = db.prepare("SELECT start, stop, quote FROM facts WHERE id BETWEEN ?1 AND ?2")?;
    let mut rows = documents.query([])?;
    while let Some(row) = rows.next()? {
        let (id, hash, name): (i64, [u8; 32], String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let Some(text) = row.get::<_, Option<String>>(3)? else {
            tell(findings, Ailment::Text, || format!("{name} has no text"));
            continue;
        };
        if DocumentId::of(&text).0 != hash {
            tell(findings, Ailment::Text, || format!("the text of {name} is not the one that was put in"));
        }
        let mut rows = facts.query(params![id * FACTS_OF_ONE, (id + 1) * FACTS_OF_ONE - 1])?;
        while let Some(row) = rows.next()? {
            let span = Span { start: row.get(0)?, end: row.get(1)? };
            let quote = text.get(span.start as usize..span.end as usize).map(quote_hash);
            if quote != Some(row.get(2)?) {
                tell(findings, Ailment::Fact, || format!("{name} does not say at bytes {} to {} what is kept", span.start, span.end));
            }
        }
    }
    Ok(())
}

/// Every page is the one that was put in and was received by a document, and every receipt is of its text.
fn pages(db: &Connection, findings: &mut Vec<Finding>) -> Result<()> {
    page::each(db, |page, whole| {
        if !whole {
            tell(findings, Ailment::Page, || format!("page {page} is not the one that was put in"));
        }
    })?;
    if db.prepare("SELECT 1 FROM pages WHERE id NOT IN (SELECT page FROM receipts WHERE page IS NOT NULL)")?.exists([])? {
        tell(findings, Ailment::Page, || "a page is kept that no document was read from".to_owned());
    }
    let mut received = db.prepare(
        "SELECT d.id, d.name, t.text FROM documents d JOIN texts t ON t.id = d.id WHERE d.id IN (SELECT document FROM receipts)",
    )?;
    let mut rows = received.query([])?;
    while let Some(row) = rows.next()? {
        let (document, name, text): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        match receipt::of_document(db, document) {
            Ok(filed) if filed.iter().all(|filed| filed.receipt.fits(&text)) => {}
            Ok(_) => tell(findings, Ailment::Page, || format!("a receipt of {name} does not fit its text")),
            Err(LedgerError::Damaged { why, .. }) => tell(findings, Ailment::Page, || why),
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Every statement is said by a fact, can be read, makes its own id, and is in one record.
fn statements(db: &Connection, findings: &mut Vec<Finding>) -> Result<()> {
    let mut rows = db.prepare(
        "SELECT s.id, s.hash, r.id IS NOT NULL, s.facts, (SELECT count(*) FROM sayings f WHERE f.statement = s.id) + (SELECT count(*) FROM late_sayings f WHERE f.statement = s.id)
         FROM statements s LEFT JOIN records r ON r.id = s.record",
    )?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        let id = StatementId(row.get::<_, i64>(1)? as u64);
        match crate::work::read_said(db, row.get(0)?) {
            Ok(statement) if statement.id() == id => {}
            Ok(_) => tell(findings, Ailment::Statement, || format!("statement {id} says something else")),
            Err(LedgerError::Damaged { why, .. }) => tell(findings, Ailment::Statement, || why),
            Err(error) => return Err(error),
        }
        if !row.get::<_, bool>(2)? {
            tell(findings, Ailment::Record, || format!("statement {id} is in no record"));
        }
        let (kept, counted): (i64, i64) = (row.get(3)?, row.get(4)?);
        if kept != counted {
            tell(findings, Ailment::Statement, || format!("statement {id} is said {counted} times, not {kept}"));
        }
    }
    Ok(())
}

/// Every record is what its statements make.
fn records(db: &Connection, findings: &mut Vec<Finding>) -> Result<()> {
    let mut rows = db.prepare("SELECT id, key, facts, sources, summary FROM records")?;
    let mut rows = rows.query([])?;
    let mut cache = Cache::new(1);
    while let Some(row) = rows.next()? {
        let key = StatementId(row.get::<_, i64>(1)? as u64);
        let work = Work::new(db, &mut cache)?;
        let Some(made) = work.make(row.get(0)?)? else {
            tell(findings, Ailment::Record, || format!("record {key} is made of nothing"));
            continue;
        };
        let same = made.key == key && made.facts == row.get::<_, u32>(2)? && made.sources == row.get::<_, u32>(3)?;
        if !same || made.summary != row.get::<_, String>(4)? {
            tell(findings, Ailment::Record, || format!("record {key} is not what its statements make"));
        }
    }
    Ok(())
}

/// Counts and deadlines are those of the records.
fn indexes(db: &Connection, findings: &mut Vec<Finding>) -> Result<()> {
    let odd = [
        (
            "counts of records",
            "SELECT type, records, conflicts FROM tally WHERE records <> 0
             EXCEPT SELECT type, count(*), sum(conflicts) FROM records GROUP BY type",
        ),
        (
            "counts of records",
            "SELECT type, count(*), sum(conflicts) FROM records GROUP BY type EXCEPT SELECT type, records, conflicts FROM tally",
        ),
        ("pairs", "SELECT record, type, day, key FROM pairs EXCEPT SELECT id, type, day, key FROM records"),
        (
            "counts of pairs",
            "SELECT pair, type, records, conflicts FROM pair_tally WHERE type <> 0 AND records <> 0
             EXCEPT SELECT p.pair, p.type, count(*), sum(r.conflicts) FROM pairs p JOIN records r ON r.id = p.record GROUP BY 1, 2",
        ),
        (
            "counts of pairs",
            "SELECT p.pair, p.type, count(*), sum(r.conflicts) FROM pairs p JOIN records r ON r.id = p.record GROUP BY 1, 2
             EXCEPT SELECT pair, type, records, conflicts FROM pair_tally",
        ),
        (
            "counts of pairs",
            "SELECT pair, records, conflicts FROM pair_tally WHERE type = 0
             EXCEPT SELECT pair, sum(records), sum(conflicts) FROM pair_tally WHERE type <> 0 GROUP BY pair",
        ),
        (
            "records in conflict",
            "SELECT p.pair, p.day, p.key, p.record FROM pairs p JOIN records r ON r.id = p.record WHERE r.conflicts > 0
             EXCEPT SELECT pair, day, key, record FROM disputes",
        ),
        (
            "records in conflict",
            "SELECT pair, day, key, record FROM disputes
             EXCEPT SELECT p.pair, p.day, p.key, p.record FROM pairs p JOIN records r ON r.id = p.record WHERE r.conflicts > 0",
        ),
        (
            "deadlines",
            "SELECT p.pair, p.key, p.record, r.due FROM pairs p JOIN records r ON r.id = p.record WHERE r.due IS NOT NULL
             EXCEPT SELECT pair, key, record, due FROM deadlines",
        ),
        (
            "deadlines",
            "SELECT pair, key, record, due FROM deadlines
             EXCEPT SELECT p.pair, p.key, p.record, r.due FROM pairs p JOIN records r ON r.id = p.record",
        ),
    ];
    for (what, sql) in odd {
        if db.prepare(sql)?.exists([])? {
            tell(findings, Ailment::Record, || format!("{what} are not those of the records"));
        }
    }
    for (what, by, of) in [
        (
            "statements",
            "SELECT hash, statement FROM hashes UNION ALL SELECT hash, statement FROM late_hashes",
            "SELECT hash, id FROM statements",
        ),
        (
            "facts",
            "SELECT statement, fact FROM sayings UNION ALL SELECT statement, fact FROM late_sayings",
            "SELECT statement, id FROM facts",
        ),
        (
            "documents",
            "SELECT hash, document FROM texts_by_hash UNION ALL SELECT hash, document FROM late_texts_by_hash",
            "SELECT substr(hash, 1, 8), id FROM documents",
        ),
        ("pages", "SELECT hash, page FROM pages_by_hash", "SELECT substr(hash, 1, 8), id FROM pages"),
    ] {
        let odd = format!("SELECT * FROM ({by}) EXCEPT {of}");
        let lacking = format!("SELECT * FROM ({of}) EXCEPT SELECT * FROM ({by})");
        if db.prepare(&odd)?.exists([])? || db.prepare(&lacking)?.exists([])? {
            tell(findings, Ailment::Record, || format!("what {what} are found by is not theirs"));
        }
    }
    if crate::cross::is_odd(db)? {
        tell(findings, Ailment::Record, || "contradictions across records are not those of the records".to_owned());
    }
    if Sieve::lacks(db)? {
        tell(findings, Ailment::Record, || "handles or bands are not found that are there".to_owned());
    }
    Ok(())
}
