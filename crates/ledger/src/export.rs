//! Everything that is known, as the codebook has it: one object a record, in an order that follows from the records alone.

use std::io;

use banggiao_records::{Day, RecordType};
use jiff::civil::Date;
use rusqlite::params;
use serde_json::{Map, Value, json};

use crate::cross::Across;
use crate::document::DocumentId;
use crate::error::Result;
use crate::evidence::Texts;
use crate::ledger::Ledger;
use crate::record::Stored;

impl Ledger {
    /// Hands every record to `take`, one after the other: those made of statements by type and id, then countries, then
    /// documents. `today` tells what is overdue.
    pub fn export(&self, today: Date, mut take: impl FnMut(Map<String, Value>) -> io::Result<()>) -> Result<()> {
        self.export_all(today, &mut take).map_err(|e| e.at(&self.path))
    }

    /// One record with its evidence, as [`Ledger::export`] hands it on.
    pub fn told(&self, record: &Stored, today: Date) -> Result<Map<String, Value>> {
        let evidence = self.evidence(record)?;
        let mut object = crate::record::object(record, &evidence, today);
        let across = Across::new(self).of(&record.entry.record, &mut Texts::new(&self.db));
        add_conflicts(&mut object, across.map_err(|e| e.at(&self.path))?);
        Ok(object)
    }

    fn export_all(&self, today: Date, take: &mut dyn FnMut(Map<String, Value>) -> io::Result<()>) -> Result<()> {
        // One transaction, so that what a writer adds meanwhile is in all of it or in none.
        let tx = self.db.unchecked_transaction()?;
        let mut texts = Texts::new(&tx);
        let mut across = Across::new(self);
        let mut rows = tx.prepare("SELECT id FROM records ORDER BY type, key")?;
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            let stored = crate::record::read(&tx, row.get(0)?)?;
            let evidence = crate::evidence::of_record(&tx, row.get(0)?, &mut texts)?;
            let mut object = crate::record::object(&stored, &evidence, today);
            add_conflicts(&mut object, across.of(&stored.entry.record, &mut texts)?);
            take(object)?;
        }
        let mut countries = tx.prepare("SELECT code FROM countries ORDER BY code")?;
        let mut countries = countries.query([])?;
        while let Some(row) = countries.next()? {
            let code: String = row.get(0)?;
            let mut object = Map::new();
            object.insert("type".into(), RecordType::Country.code().into());
            object.insert("id".into(), code.into());
            take(object)?;
        }
        let mut documents = tx.prepare("SELECT id FROM documents ORDER BY hash")?;
        let mut documents = documents.query([])?;
        while let Some(row) = documents.next()? {
            take(document(&tx, row.get(0)?)?)?;
        }
        Ok(())
    }
}

/// Puts conflicts across records beside those within this one.
fn add_conflicts(object: &mut Map<String, Value>, across: Vec<Value>) {
    if let Some(Value::Array(conflicts)) = object.get_mut("conflicts") {
        conflicts.extend(across);
    }
}

/// A document as a record.
fn document(db: &rusqlite::Connection, row: i64) -> Result<Map<String, Value>> {
    let mut query = db.prepare_cached(
        "SELECT d.hash, d.name, d.title, d.publisher, d.published, d.language, r.name, d.copies
         FROM documents d JOIN readers r ON r.id = d.reader WHERE d.id = ?1",
    )?;
    let mut object = Map::new();
    let copies: Option<i64> = query.query_row([row], |row| {
        let hash: [u8; 32] = row.get(0)?;
        object.insert("type".into(), RecordType::Document.code().into());
        object.insert("id".into(), DocumentId(hash).to_string().into());
        object.insert("doc".into(), row.get::<_, String>(1)?.into());
        for (at, key) in [(2, "title"), (3, "publisher")] {
            if let Some(text) = row.get::<_, Option<String>>(at)? {
                object.insert(key.into(), text.into());
            }
        }
        let published = row.get::<_, Option<i32>>(4)?.and_then(|day| Day(day).date());
        object.insert("published".into(), published.map_or(Value::Null, |d| d.to_string().into()));
        object.insert("lang".into(), row.get::<_, String>(5)?.into());
        object.insert("reader".into(), row.get::<_, String>(6)?.into());
        row.get(7)
    })?;
    let mut names: Vec<String> = Vec::new();
    let mut query = db.prepare_cached("SELECT DISTINCT name FROM arrivals WHERE document = ?1 ORDER BY name")?;
    for name in query.query_map([row], |row| row.get(0))? {
        names.push(name?);
    }
    if !names.is_empty() {
        object.insert("also".into(), names.into());
    }
    if let Some(copies) = copies {
        let original = original(db, copies)?;
        if let Some(original) = original.filter(|id| object["id"] != json!(id.to_string())) {
            object.insert("copies_of".into(), original.to_string().into());
        }
    }
    Ok(object)
}

/// The document that others are copies of: the first published, then the least.
pub(crate) fn original(db: &rusqlite::Connection, copies: i64) -> Result<Option<DocumentId>> {
    let mut query =
        db.prepare_cached("SELECT hash FROM documents WHERE copies = ?1 ORDER BY published IS NULL, published, hash LIMIT 1")?;
    let mut rows = query.query(params![copies])?;
    Ok(match rows.next()? {
        Some(row) => Some(DocumentId(row.get(0)?)),
        None => None,
    })
}
