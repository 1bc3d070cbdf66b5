//! Evidence: the places in documents that say what a record holds.

use std::collections::VecDeque;
use std::sync::Arc;

use banggiao_extract::Span;
use banggiao_records::{Day, StatementId};
use banggiao_wire::CodePoints;
use jiff::civil::Date;
use rusqlite::{Connection, params};
use serde_json::{Value, json};

use crate::document::DocumentId;
use crate::error::{LedgerError, Result};
use crate::ledger::Ledger;
use crate::record::Stored;
use crate::work::FACTS_OF_ONE;

/// One place of a document that says what a record holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// The document's name.
    pub doc: String,
    /// The document.
    pub document: DocumentId,
    /// The place, in code points of the text.
    pub span: (usize, usize),
    /// The words there.
    pub quote: String,
    /// The document's language, as a code.
    pub lang: String,
    /// When it was published, where known.
    pub published: Option<Date>,
    /// Who published it, where known.
    pub publisher: Option<String>,
    /// The statement that it makes.
    pub statement: StatementId,
    /// The pattern that found it; empty for what is told by the way.
    pub rule: String,
    /// The place, in bytes of the text.
    pub bytes: Span,
}

impl Evidence {
    /// As the codebook has it.
    pub fn to_json(&self) -> Value {
        let published = self.published.map(|d| d.to_string());
        json!({"doc": self.doc, "span": [self.span.0, self.span.1], "quote": self.quote, "lang": self.lang, "published": published})
    }
}

// Facts by the statements that they make, `?2` being the record or the hash of a statement; `?3` how many at the most.
const OF_RECORD: &str = "SELECT s.hash, t.fact FROM statements s JOIN sayings t ON t.statement = s.id WHERE s.record = ?2
    UNION ALL SELECT s.hash, t.fact FROM statements s JOIN late_sayings t ON t.statement = s.id WHERE s.record = ?2 LIMIT ?3";
const OF_STATEMENT: &str = "SELECT ?2 AS hash, t.fact FROM hashes h JOIN sayings t ON t.statement = h.statement WHERE h.hash = ?2
    UNION ALL SELECT ?2, t.fact FROM hashes h JOIN late_sayings t ON t.statement = h.statement WHERE h.hash = ?2
    UNION ALL SELECT ?2, t.fact FROM late_hashes h JOIN late_sayings t ON t.statement = h.statement WHERE h.hash = ?2 LIMIT ?3";

/// All evidence of a record, the earliest published first.
pub(crate) fn of_record(db: &Connection, record: i64, texts: &mut Texts<'_>) -> Result<Vec<Evidence>> {
    read(db, OF_RECORD, record, usize::MAX, texts)
}

impl Ledger {
    /// All evidence of a record, the earliest published first.
    pub fn evidence(&self, record: &Stored) -> Result<Vec<Evidence>> {
        self.some_evidence(record, usize::MAX)
    }

    /// Evidence of a record, the earliest published first: all of it, or no more than `most` pieces where there is more. What is read
    /// does not grow with what there is.
    pub fn some_evidence(&self, record: &Stored, most: usize) -> Result<Vec<Evidence>> {
        read(&self.db, OF_RECORD, record.row, most, &mut Texts::new(&self.db)).map_err(|e| e.at(&self.path))
    }

    /// The same of one statement.
    pub fn evidence_of(&self, statement: StatementId, most: usize) -> Result<Vec<Evidence>> {
        read(&self.db, OF_STATEMENT, statement.0 as i64, most, &mut Texts::new(&self.db)).map_err(|e| e.at(&self.path))
    }
}

fn read(db: &Connection, facts: &str, of: i64, most: usize, texts: &mut Texts<'_>) -> Result<Vec<Evidence>> {
    let mut query = db.prepare_cached(&format!(
        "SELECT f.id / ?1, f.start, f.stop, s.hash, r.name, d.name, d.hash, d.language, d.published, d.publisher
         FROM ({facts}) s
         JOIN facts f ON f.id = s.fact
         JOIN documents d ON d.id = f.id / ?1
         JOIN rules r ON r.id = f.rule
         ORDER BY d.published IS NULL, d.published, d.name, d.hash, f.start, f.stop, s.hash"
    ))?;
    let mut evidence = Vec::new();
    let mut rows = query.query(params![FACTS_OF_ONE, of, i64::try_from(most).unwrap_or(i64::MAX)])?;
    while let Some(row) = rows.next()? {
        let text = texts.of(row.get(0)?)?;
        let bytes = Span { start: row.get(1)?, end: row.get(2)? };
        let quote = text.0.get(bytes.start as usize..bytes.end as usize);
        let quote = quote.ok_or_else(|| LedgerError::damaged("a fact stands outside its document"))?;
        evidence.push(Evidence {
            doc: row.get(5)?,
            document: DocumentId(row.get(6)?),
            span: text.1.of(bytes),
            quote: quote.to_owned(),
            lang: row.get(7)?,
            published: row.get::<_, Option<i32>>(8)?.and_then(|day| Day(day).date()),
            publisher: row.get(9)?,
            statement: StatementId(row.get::<_, i64>(3)? as u64),
            rule: row.get(4)?,
            bytes,
        });
    }
    Ok(evidence)
}

/// Texts lately read.
pub(crate) struct Texts<'db> {
    db: &'db Connection,
    read: VecDeque<(i64, Arc<(String, CodePoints)>)>,
}

/// Texts kept at hand: records that follow each other often quote the same documents.
const TEXTS: usize = 64;

impl<'db> Texts<'db> {
    pub fn new(db: &'db Connection) -> Self {
        Texts { db, read: VecDeque::new() }
    }

    pub fn of(&mut self, document: i64) -> Result<Arc<(String, CodePoints)>> {
        if let Some((_, text)) = self.read.iter().find(|(row, _)| *row == document) {
            return Ok(text.clone());
        }
        let text: String = self.db.prepare_cached("SELECT text FROM texts WHERE id = ?1")?.query_row([document], |row| row.get(0))?;
        let points = CodePoints::new(&text);
        let text = Arc::new((text, points));
        if self.read.len() == TEXTS {
            self.read.pop_front();
        }
        self.read.push_back((document, text.clone()));
        Ok(text)
    }
}
