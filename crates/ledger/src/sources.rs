//! How many independent documents tell a record, counted on from what was counted before.
//!
//! A record told by thousands is told again in every batch: to count all of its documents each time would cost ever more. What
//! is new are the documents of the batch, and the statements that came to the record; only of these it is asked whether a copy
//! of theirs was counted before.

use banggiao_records::StatementId;
use rusqlite::{OptionalExtension, params};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::cache::NO_RECORD;
use crate::error::Result;
use crate::retell::facts_of;
use crate::work::{FACTS_OF_ONE, Work};

/// What counting on needs of one transaction, before its statements are written.
struct Tally {
    /// The copies to which new documents belong, by their rows.
    copies: FxHashMap<i64, i64>,
    /// The records that documents of before the transaction told, with all their copies.
    told: FxHashMap<i64, FxHashSet<i64>>,
}

impl Work<'_> {
    /// The sources of the records that are in `rows` after this transaction, of which those stand that `clusters` do not have
    /// otherwise; for as many as can be counted on. To be called while statements are in the records of before.
    pub fn count_on(&self, clusters: &[Vec<StatementId>], rows: &[i64]) -> Result<FxHashMap<i64, u32>> {
        let mut counted = FxHashMap::default();
        let mut query = self.db.prepare_cached("SELECT id, copies FROM documents WHERE id >= ?1 AND copies IS NOT NULL")?;
        let copies = query.query_map([self.first_new], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
        let mut tally = Tally { copies, told: FxHashMap::default() };
        // Into which cluster the statements of a record went; none where that is more than one.
        let mut whole: FxHashMap<i64, Option<usize>> = FxHashMap::default();
        for (at, cluster) in clusters.iter().enumerate() {
            for id in cluster {
                let into = whole.entry(self.held(*id)?.record).or_insert(Some(at));
                *into = into.filter(|into| *into == at);
            }
        }
        for (at, cluster) in clusters.iter().enumerate() {
            let base = rows[at];
            if base != NO_RECORD && whole.get(&base) == Some(&Some(at)) {
                let sources = self.count_on_one(base, cluster, &mut tally)?;
                counted.extend(sources.map(|sources| (base, sources)));
            }
        }
        // What was told again and is grouped as before.
        let mut again: FxHashMap<i64, Vec<StatementId>> = FxHashMap::default();
        for id in &self.stale {
            if let Some(held) = self.held.borrow().get(id) {
                again.entry(held.record).or_default().push(*id);
            }
        }
        for (row, told) in again {
            if row != NO_RECORD && !whole.contains_key(&row) {
                let sources = self.count_on_one(row, &told, &mut tally)?;
                counted.extend(sources.map(|sources| (row, sources)));
            }
        }
        Ok(counted)
    }

    /// The sources of the record in the row `base`, `told` being its statements, or those told anew; none where it must be
    /// counted in full.
    fn count_on_one(&self, base: i64, told: &[StatementId], tally: &mut Tally) -> Result<Option<u32>> {
        let mut tellers: Vec<i64> = Vec::new();
        let mut by_statement = self.db.prepare_cached(
            "SELECT fact / ?1 FROM sayings WHERE statement = ?2 UNION SELECT fact / ?1 FROM late_sayings WHERE statement = ?2",
        )?;
        for id in told {
            if self.united.contains(id) {
                return Ok(None);
            }
            tellers.extend(self.tellers.get(id).into_iter().flatten());
            let held = self.held(*id)?;
            if held.record != base && held.record != NO_RECORD {
                for document in by_statement.query_map(params![FACTS_OF_ONE, held.row], |row| row.get(0))? {
                    tellers.push(document?);
                }
            }
        }
        let mut sources = self.db.prepare_cached("SELECT sources FROM records WHERE id = ?1")?;
        let Some(before) = sources.query_row([base], |row| row.get::<_, u32>(0)).optional()? else { return Ok(None) };
        let mut new: FxHashSet<i64> = FxHashSet::default();
        tellers.sort_unstable();
        tellers.dedup();
        for document in tellers {
            let source = self.source(document, tally)?;
            if !new.contains(&source) && !self.told_before(document, source, base, tally)? {
                new.insert(source);
            }
        }
        Ok(Some(before + new.len() as u32))
    }

    /// What counts as one source: the number of a document's copies, or its own.
    fn source(&self, document: i64, tally: &Tally) -> Result<i64> {
        if document >= self.first_new {
            return Ok(tally.copies.get(&document).copied().unwrap_or(document));
        }
        let mut query = self.db.prepare_cached("SELECT coalesce(copies, id) FROM documents WHERE id = ?1")?;
        Ok(query.query_row([document], |row| row.get(0))?)
    }

    /// Whether a document of before the transaction, of this source, told the record in this row.
    fn told_before(&self, document: i64, source: i64, record: i64, tally: &mut Tally) -> Result<bool> {
        if document >= self.first_new && !tally.copies.contains_key(&document) {
            return Ok(false);
        }
        if let Some(told) = tally.told.get(&source) {
            return Ok(told.contains(&record));
        }
        let mut of_source = self.db.prepare_cached("SELECT id FROM documents WHERE copies = ?1 AND id < ?2")?;
        let mut documents = of_source.query_map([source, self.first_new], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()?;
        if documents.is_empty() && document < self.first_new {
            documents.push(document);
        }
        let mut by_document = self
            .db
            .prepare_cached("SELECT DISTINCT s.record FROM facts f JOIN statements s ON s.id = f.statement WHERE f.id BETWEEN ?1 AND ?2")?;
        let mut told = FxHashSet::default();
        for document in documents {
            for record in by_document.query_map(facts_of(document), |row| row.get(0))? {
                told.insert(record?);
            }
        }
        let before = told.contains(&record);
        tally.told.insert(source, told);
        Ok(before)
    }
}
