//! Copies found among the documents, and what they take from the number of sources.

use std::sync::Arc;

use banggiao_records::StatementId;
use banggiao_records::copies::Sketch;
use rusqlite::{OptionalExtension, params};
use rustc_hash::FxHashSet;

use crate::document::Reading;
use crate::error::Result;
use crate::retell::facts_of;
use crate::sieve::Key;
use crate::work::Work;

impl Work<'_> {
    /// Finds what the new document in this row copies or is copied by; says whether there is any.
    pub fn join_copies(&mut self, row: i64, reading: &Reading) -> Result<bool> {
        let mut candidates: FxHashSet<i64> = FxHashSet::default();
        let mut of_before = self.db.prepare_cached("SELECT document FROM bands WHERE band = ?1")?;
        let mut of_late = self.db.prepare_cached("SELECT document FROM late_bands WHERE band = ?1")?;
        let mut insert = self.db.prepare_cached("INSERT INTO late_bands (band, document) VALUES (?1, ?2)")?;
        for band in &reading.bands {
            let key = Key::Band(*band);
            let (before, late) = self.cache.sieve.as_ref().map_or((true, true), |sieve| sieve.may_have(key));
            for query in [before.then_some(&mut of_before), late.then_some(&mut of_late)].into_iter().flatten() {
                for document in query.query_map([band], |row| row.get(0))? {
                    candidates.insert(document?);
                }
            }
            insert.execute(params![band, row])?;
            if let Some(sieve) = &mut self.cache.sieve {
                sieve.late.put(key);
            }
        }
        let mut candidates: Vec<i64> = candidates.into_iter().collect();
        candidates.sort_unstable();
        let mut is_copy = false;
        for candidate in candidates {
            // Those of one group are looked at once: the link to any of them is enough.
            if is_copy && self.copies_of(candidate)? == self.copies_of(row)? {
                continue;
            }
            let other = match self.cache.sketch(candidate) {
                Some(sketch) => sketch,
                None => {
                    let mut query = self.db.prepare_cached("SELECT text FROM texts WHERE id = ?1")?;
                    let sketch: Arc<Sketch> = query.query_row([candidate], |row| Ok(Sketch::new(row.get_ref(0)?.as_str()?)))?.into();
                    self.cache.put_sketch(candidate, sketch.clone());
                    sketch
                }
            };
            if other.is_copy_of(&reading.sketch) {
                self.unite(row, candidate)?;
                is_copy = true;
            }
        }
        self.cache.put_sketch(row, reading.sketch.clone().into());
        Ok(is_copy)
    }

    fn copies_of(&self, document: i64) -> Result<Option<i64>> {
        let mut query = self.db.prepare_cached("SELECT copies FROM documents WHERE id = ?1")?;
        Ok(query.query_row([document], |row| row.get(0)).optional()?.flatten())
    }

    /// The documents that are copies of this one, with itself.
    fn group_of(&self, document: i64) -> Result<Vec<i64>> {
        let Some(copies) = self.copies_of(document)? else { return Ok(vec![document]) };
        let mut query = self.db.prepare_cached("SELECT id FROM documents WHERE copies = ?1")?;
        let group = query.query_map([copies], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()?;
        Ok(group)
    }

    /// Makes the groups of two documents one. What both say has one source less.
    fn unite(&mut self, one: i64, other: i64) -> Result<()> {
        let (few, many) = (self.group_of(one)?, self.group_of(other)?);
        if few.contains(&other) {
            return Ok(());
        }
        let (few, many) = if few.len() <= many.len() { (few, many) } else { (many, few) };
        let mut said: FxHashSet<StatementId> = FxHashSet::default();
        for document in &few {
            let mut query = self.db.prepare_cached(
                "SELECT DISTINCT s.hash FROM facts f JOIN statements s ON s.id = f.statement WHERE f.id BETWEEN ?1 AND ?2",
            )?;
            for hash in query.query_map(facts_of(*document), |row| row.get::<_, i64>(0))? {
                said.insert(StatementId(hash? as u64));
            }
        }
        let of_before = |group: &[i64]| group.iter().any(|document| *document < self.first_new);
        if of_before(&few) && of_before(&many) {
            self.united.extend(&said);
        }
        for id in said {
            let row = self.held(id)?.row;
            let mut query = self.db.prepare_cached(
                "SELECT 1 FROM sayings WHERE statement = ?1 AND fact BETWEEN ?2 AND ?3
                 UNION ALL SELECT 1 FROM late_sayings WHERE statement = ?1 AND fact BETWEEN ?2 AND ?3",
            )?;
            for document in &many {
                let [first, last] = facts_of(*document);
                if query.exists([row, first, last])? {
                    if let Some(held) = self.held.borrow_mut().get_mut(&id) {
                        held.sources = held.sources.saturating_sub(1);
                    }
                    break;
                }
            }
            // Its record may have lost a source though it has not.
            self.stale.insert(id);
        }
        let copies = self.copies_of(many[0])?.unwrap_or(many[0]);
        let mut update = self.db.prepare_cached("UPDATE documents SET copies = ?2 WHERE id = ?1")?;
        for document in few.iter().chain(&many) {
            update.execute([*document, copies])?;
        }
        Ok(())
    }
}
