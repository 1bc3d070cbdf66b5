//! Documents as the ledger keeps them: the text, how it came, what it was read from.

use banggiao_extract::text::language::Language;
use banggiao_records::Day;
use jiff::civil::Date;
use rusqlite::{Connection, params};

use crate::document::{Arrival, DocumentId};
use crate::error::{LedgerError, Result};
use crate::ingest::{row_of, shown};
use crate::ledger::Ledger;
use crate::page::{self, PageId};
use crate::receipt::{self, Filed};
use crate::table::{self, Table};
use crate::work::language_of;

/// A document as the ledger keeps it.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredDocument {
    /// Its id.
    pub id: DocumentId,
    /// How it came; of several arrivals the one that shows it.
    pub arrival: Arrival,
    /// Under what other names it came.
    pub also: Vec<String>,
    /// When it was published, as given or else as found in the text.
    pub published: Option<Date>,
    /// Its language, as given or else as found.
    pub language: Language,
    /// Who read it last: the program and its packs.
    pub reader: String,
    /// The text.
    pub text: String,
    /// The table of which it is a row; none for a report.
    pub table: Option<Table>,
    /// What it was read from. Plain text and lines of JSON have none: they are their own texts.
    pub receipts: Vec<Filed>,
}

impl Ledger {
    /// Whether the document with this id is there.
    pub fn holds(&self, id: &DocumentId) -> Result<bool> {
        row_of(&self.db, id).map(|row| row.is_some()).map_err(|e| e.at(&self.path))
    }

    /// The document that `given` names: an id, the beginning of one, at least four digits of it, or a name.
    ///
    /// # Errors
    ///
    /// [`LedgerError::NoDocument`], [`LedgerError::SeveralDocuments`].
    pub fn document(&self, given: &str) -> Result<StoredDocument> {
        find(&self.db, given.trim()).and_then(|row| read(&self.db, row)).map_err(|e| e.at(&self.path))
    }

    /// The bytes of a page as they were received; none where they are not kept.
    pub fn page(&self, page: PageId) -> Result<Option<Vec<u8>>> {
        page::bytes(&self.db, page).map_err(|e| e.at(&self.path))
    }

    /// How many pages are kept, and how many bytes of the file they take.
    pub fn pages(&self) -> Result<(usize, u64)> {
        let sum = "SELECT count(*), coalesce(sum(length(bytes)), 0) FROM pages";
        let sum = self.db.query_row(sum, [], |row| Ok((row.get::<_, i64>(0)? as usize, row.get::<_, i64>(1)? as u64)));
        sum.map_err(|e| LedgerError::from(e).at(&self.path))
    }
}

/// So many of the documents that are meant are told.
const TOLD: usize = 5;
/// Fewer digits begin too many ids to be one.
const DIGITS: usize = 4;

fn find(db: &Connection, given: &str) -> Result<i64> {
    let mut found: Vec<(i64, DocumentId)> = Vec::new();
    let digits = given.len() >= DIGITS && given.len() <= 64 && given.bytes().all(|b| b.is_ascii_hexdigit());
    if digits {
        let filled = |fill: char| given.to_ascii_lowercase().chars().chain(std::iter::repeat(fill)).take(64).collect::<String>();
        let (from, to) = (filled('0'), filled('f'));
        if let (Ok(from), Ok(to)) = (from.parse::<DocumentId>(), to.parse::<DocumentId>()) {
            let mut query = db.prepare_cached(
                "SELECT d.id, d.hash FROM documents d WHERE d.hash BETWEEN ?1 AND ?2 AND d.id IN
                 (SELECT document FROM texts_by_hash WHERE hash BETWEEN ?3 AND ?4
                  UNION ALL SELECT document FROM late_texts_by_hash WHERE hash BETWEEN ?3 AND ?4) ORDER BY d.hash LIMIT ?5",
            )?;
            let limit = TOLD as i64 + 1;
            let rows = query.query_map(params![&from.0[..], &to.0[..], &from.0[..8], &to.0[..8], limit], |row| {
                Ok((row.get(0)?, DocumentId(row.get(1)?)))
            })?;
            found.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
        }
    }
    if found.is_empty() {
        let mut query = db.prepare_cached(
            "SELECT id, hash FROM documents WHERE name = ?1
             UNION SELECT d.id, d.hash FROM arrivals a JOIN documents d ON d.id = a.document WHERE a.name = ?1 ORDER BY 2 LIMIT ?2",
        )?;
        let rows = query.query_map(params![given, TOLD as i64 + 1], |row| Ok((row.get(0)?, DocumentId(row.get(1)?))))?;
        found.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
    }
    match &found[..] {
        [] => Err(LedgerError::NoDocument(given.to_owned())),
        [(row, _)] => Ok(*row),
        several => {
            let among = several.iter().take(TOLD).map(|(_, id)| id.to_string()).collect();
            Err(LedgerError::SeveralDocuments { given: given.to_owned(), among })
        }
    }
}

fn read(db: &Connection, row: i64) -> Result<StoredDocument> {
    let mut also = db.prepare_cached("SELECT DISTINCT name FROM arrivals WHERE document = ?1 ORDER BY name")?;
    let also = also.query_map([row], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
    let mut query = db.prepare_cached(
        "SELECT d.hash, d.published, d.language, r.name, t.text
         FROM documents d JOIN readers r ON r.id = d.reader JOIN texts t ON t.id = d.id WHERE d.id = ?1",
    )?;
    let (arrival, table, receipts) = (shown(db, row)?, table::of_document(db, row)?, receipt::of_document(db, row)?);
    let document = query.query_row([row], |row| {
        Ok(StoredDocument {
            id: DocumentId(row.get(0)?),
            published: row.get::<_, Option<i32>>(1)?.and_then(|day| Day(day).date()),
            language: language_of(row.get_ref(2)?.as_str()?),
            reader: row.get(3)?,
            text: row.get(4)?,
            also: also.into_iter().filter(|name| *name != arrival.name).collect(),
            arrival,
            table,
            receipts,
        })
    })?;
    Ok(document)
}
