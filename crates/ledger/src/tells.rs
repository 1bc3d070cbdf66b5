//! What one document tells: as it is kept, and as it is read anew, so that the two can be held against each other.

use std::sync::Arc;

use banggiao_extract::Span;
use banggiao_records::record::Voiced;
use banggiao_records::{Day, Record, Said, StatementId};
use jiff::civil::Date;
use rusqlite::params;

use crate::document::{DocumentId, Reading};
use crate::error::Result;
use crate::ingest::row_of;
use crate::ledger::Ledger;
use crate::retell::facts_of;
use crate::work::read_said;

/// One thing that a document tells.
#[derive(Debug, Clone, PartialEq)]
pub struct Telling {
    /// The statement that it makes.
    pub statement: StatementId,
    /// Where, in bytes of the text.
    pub span: Span,
    /// What it says.
    pub said: Said,
}

impl Ledger {
    /// What a document tells, in the order of its text; nothing where it is not there.
    pub fn tells(&self, document: &DocumentId) -> Result<Vec<Telling>> {
        let ask = || -> Result<Vec<Telling>> {
            let mut tells = Vec::new();
            if let Some(row) = row_of(&self.db, document)? {
                let mut facts = self.db.prepare_cached(
                    "SELECT f.start, f.stop, f.statement, s.hash FROM facts f JOIN statements s ON s.id = f.statement
                     WHERE f.id BETWEEN ?1 AND ?2 ORDER BY f.start, f.stop, f.id",
                )?;
                let [from, to] = facts_of(row);
                let mut facts = facts.query(params![from, to])?;
                while let Some(fact) = facts.next()? {
                    let span = Span { start: fact.get(0)?, end: fact.get(1)? };
                    let statement = StatementId(fact.get::<_, i64>(3)? as u64);
                    tells.push(Telling { statement, span, said: read_said(&self.db, fact.get(2)?)?.said });
                }
            }
            Ok(tells)
        };
        ask().map_err(|e| e.at(&self.path))
    }
}

impl Reading {
    /// What it tells, in the order of its text.
    pub fn tells(&self) -> Vec<Telling> {
        let telling =
            |voice: &crate::document::Voice| Telling { statement: voice.id, span: voice.span, said: voice.statement.said.clone() };
        self.voices.iter().map(telling).collect()
    }

    /// What it tells, each as the record that it would be by itself, with its place in the text.
    pub fn records(&self) -> Vec<(Span, Record)> {
        let record = |voice: &crate::document::Voice| {
            let statement = Arc::new(voice.statement.clone());
            let voiced = Voiced { id: voice.id, statement, sources: 1, first: self.published, last: self.published };
            Record::new(&[voiced]).map(|record| (voice.span, record))
        };
        self.voices.iter().filter_map(record).collect()
    }

    /// When it was published: as told from outside, or else as found in the text.
    pub fn published(&self) -> Option<Date> {
        self.published.and_then(Day::date)
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The name under which it came.
    pub fn name(&self) -> &str {
        &self.arrival.name
    }
}
