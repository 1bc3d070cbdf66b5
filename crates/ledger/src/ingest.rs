//! Documents put in, a batch in one transaction: all of it or nothing.

use banggiao_extract::text::language::Language;
use banggiao_records::Day;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

use crate::document::{Arrival, DocumentId, Reading};
use crate::error::Result;
use crate::ledger::Ledger;
use crate::receipt;
use crate::sieve::Key;
use crate::table::{self, Table};
use crate::work::{Teller, Work, named};

/// What a batch brought.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Ingested {
    /// Documents that were not there.
    pub documents: usize,
    /// Of them, copies of a dispatch that was there or came with them.
    pub copies: usize,
    /// Documents that were there, under this name or another.
    pub known: usize,
    /// Facts of the new documents, with the people, journeys and organisations that they name.
    pub facts: usize,
    /// Records that were not there.
    pub records: usize,
    /// Records that were there, and have new evidence.
    pub changed: usize,
    /// Conflicts that were not there.
    pub conflicts: usize,
}

impl std::ops::AddAssign for Ingested {
    fn add_assign(&mut self, more: Self) {
        self.documents += more.documents;
        self.copies += more.copies;
        self.known += more.known;
        self.facts += more.facts;
        self.records += more.records;
        self.changed += more.changed;
        self.conflicts += more.conflicts;
    }
}

impl Ledger {
    /// Puts documents in, with all they say: in one transaction, so that a crash leaves all of them or none.
    ///
    /// A document whose text is there already is no new one, though its name may be. Batches of a few hundred documents or a
    /// few megabytes are best. Another process that is writing is waited for.
    pub fn ingest(&mut self, readings: Vec<Reading>) -> Result<Ingested> {
        let put = self.put(&readings);
        put.map_err(|e| self.failed(e))
    }

    fn put(&mut self, readings: &[Reading]) -> Result<Ingested> {
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut ingested = Ingested::default();
        let mut work = Work::new(&tx, &mut self.cache)?;
        work.expect(readings.len())?;
        for reading in readings {
            match known(&work, &reading.id)? {
                Some(document) => {
                    ingested.known += 1;
                    arrive_again(&mut work, &document, reading)?;
                    file(&work, document.row, reading)?;
                }
                None => {
                    ingested.documents += 1;
                    let row = add(&mut work, reading)?;
                    file(&work, row, reading)?;
                    let teller = Teller { row, day: reading.published, language: reading.language };
                    if work.is_decided(&reading.id)? {
                        work.retell_decided(teller, &reading.id, reading.voices.clone())?;
                    } else {
                        work.tell(teller, &reading.voices)?;
                    }
                    ingested.copies += usize::from(work.join_copies(row, reading)?);
                }
            }
        }
        let done = work.settle()?;
        tx.commit()?;
        ingested.facts = done.facts_new;
        ingested.records = done.records_new;
        ingested.changed = done.records_changed;
        ingested.conflicts = done.conflicts_new;
        Ok(ingested)
    }
}

/// A document that is there: its row, and the arrival that shows it.
struct Known {
    row: i64,
    shown: Arrival,
}

fn known(work: &Work<'_>, id: &DocumentId) -> Result<Option<Known>> {
    if work.cache.sieve.as_ref().is_some_and(|sieve| !sieve.may_have_any(Key::Document(*id))) {
        return Ok(None);
    }
    row_of(work.db, id)?.map(|row| Ok(Known { row, shown: shown(work.db, row)? })).transpose()
}

/// The row of the document with this id, where it is there.
pub(crate) fn row_of(db: &Connection, id: &DocumentId) -> Result<Option<i64>> {
    let mut query = db.prepare_cached(
        "SELECT id FROM documents WHERE hash = ?1 AND id IN
         (SELECT document FROM texts_by_hash WHERE hash = ?2 UNION ALL SELECT document FROM late_texts_by_hash WHERE hash = ?2)",
    )?;
    Ok(query.query_row([&id.0[..], &id.0[..8]], |row| row.get(0)).optional()?)
}

/// The arrival that shows a document.
pub(crate) fn shown(db: &Connection, row: i64) -> Result<Arrival> {
    let mut query = db.prepare_cached("SELECT name, title, publisher, given, given_language FROM documents WHERE id = ?1")?;
    let shown = query.query_row([row], |row| {
        let language: Option<String> = row.get(4)?;
        Ok(Arrival {
            name: row.get(0)?,
            title: row.get(1)?,
            publisher: row.get(2)?,
            published: row.get::<_, Option<i32>>(3)?.and_then(|day| Day(day).date()),
            language: language.as_deref().and_then(Language::from_code),
        })
    });
    Ok(shown?)
}

fn day(date: Option<Date>) -> Option<i32> {
    date.map(|date| Day::from(date).0)
}

/// Puts a new document in; gives its row.
fn add(work: &mut Work<'_>, reading: &Reading) -> Result<i64> {
    let db = work.db;
    let reader = named(db, "readers", &reading.reader)?;
    let table = reading.table.as_deref().map(|table| table::keep(db, table)).transpose()?;
    let Arrival { name, title, publisher, published, language } = &reading.arrival;
    db.prepare_cached(
        "INSERT INTO documents (hash, name, title, publisher, given, published, given_language, language, reader, tabled)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        &reading.id.0[..],
        name,
        title,
        publisher,
        day(*published),
        reading.published.map(|d| d.0),
        language.map(Language::code),
        reading.language.code(),
        reader,
        table,
    ])?;
    let row = db.last_insert_rowid();
    db.prepare_cached("INSERT INTO late_texts_by_hash (hash, document) VALUES (?1, ?2)")?.execute(params![&reading.id.0[..8], row])?;
    if let Some(sieve) = &mut work.cache.sieve {
        sieve.late.put(Key::Document(reading.id));
    }
    db.prepare_cached("INSERT INTO texts (id, text) VALUES (?1, ?2)")?.execute(params![row, reading.text])?;
    db.prepare_cached("INSERT INTO text_words (rowid, words) VALUES (?1, ?2)")?.execute(params![row, reading.folded])?;
    Ok(row)
}

/// Keeps what a document was read from.
fn file(work: &Work<'_>, document: i64, reading: &Reading) -> Result<()> {
    match &reading.source {
        Some((page, told)) => receipt::file(work.db, document, &reading.arrival.name, page, told),
        None => Ok(()),
    }
}

/// Keeps under what name a text came again. The least arrival shows it, whichever came first; where that one says another
/// day or language, or it came as a row of a table, the text is read as with that one.
fn arrive_again(work: &mut Work<'_>, known: &Known, reading: &Reading) -> Result<()> {
    let (table, before) = (reading.table.as_deref(), table::of_document(work.db, known.row)?);
    let as_row = Table::reads_before(table, before.as_ref());
    if let Some(table) = table.filter(|_| as_row) {
        let table = table::keep(work.db, table)?;
        work.db.prepare_cached("UPDATE documents SET tabled = ?2 WHERE id = ?1")?.execute([known.row, table])?;
    }
    let again = arrive(work, known, reading)? && table == before.as_ref();
    match work.teller(&reading.id)? {
        Some(teller) if again || as_row => work.say_anew(teller, &reading.id, reading).map(|_| ()),
        _ => Ok(()),
    }
}

/// Keeps one more arrival; says whether the text is to be read as with this one.
fn arrive(work: &mut Work<'_>, known: &Known, reading: &Reading) -> Result<bool> {
    if known.shown == reading.arrival {
        return Ok(false);
    }
    let displaces = reading.arrival.shows_before(&known.shown);
    let (shown, other) = if displaces { (&reading.arrival, &known.shown) } else { (&known.shown, &reading.arrival) };
    work.db.prepare_cached("INSERT OR IGNORE INTO arrivals (document, name, arrival) VALUES (?1, ?2, ?3)")?.execute(params![
        known.row,
        other.name,
        other.to_json().to_string()
    ])?;
    if !displaces {
        return Ok(false);
    }
    work.db.prepare_cached("DELETE FROM arrivals WHERE document = ?1 AND name = ?2 AND arrival = ?3")?.execute(params![
        known.row,
        shown.name,
        shown.to_json().to_string()
    ])?;
    work.db
        .prepare_cached("UPDATE documents SET name = ?2, title = ?3, publisher = ?4, given = ?5, given_language = ?6 WHERE id = ?1")?
        .execute(params![known.row, shown.name, shown.title, shown.publisher, day(shown.published), shown.language.map(Language::code)])?;
    Ok(known.shown.published != shown.published || known.shown.language != shown.language)
}
