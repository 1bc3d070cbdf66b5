//! The end of a transaction's work: what was touched is grouped anew, and its records are written.

use std::sync::Arc;

use banggiao_records::StatementId;
use banggiao_records::group::regroup;
use rusqlite::params;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::cache::NO_RECORD;
use crate::error::Result;
use crate::work::{Done, Work};

impl Work<'_> {
    /// Groups and writes all that was touched; the transaction can be committed then.
    pub fn settle(mut self) -> Result<Done> {
        let retold = !self.recount.is_empty();
        self.count_anew()?;
        self.write_handles()?;
        let regrouped = regroup(&self, &self.added, &self.gone)?;
        let mut free: FxHashSet<i64> = self.lost.values().copied().collect();
        for key in &regrouped.gone {
            if let Some(held) = self.held.borrow().get(key) {
                free.insert(held.record);
            }
        }
        free.remove(&NO_RECORD);
        // A cluster keeps the row of one it came from: the least, so that rows do not wander.
        let mut rows: Vec<i64> = Vec::with_capacity(regrouped.clusters.len());
        for cluster in &regrouped.clusters {
            let held = self.held.borrow();
            let old = cluster.iter().filter_map(|id| held.get(id)).map(|held| held.record).filter(|row| free.contains(row)).min();
            rows.push(old.unwrap_or(NO_RECORD));
            old.map(|row| free.remove(&row));
        }
        for row in &free {
            self.strike(*row)?;
            self.done.records_gone += 1;
        }
        // Where documents were told otherwise, it must be counted anew who tells what.
        let counted = if retold { FxHashMap::default() } else { self.count_on(&regrouped.clusters, &rows)? };
        let mut next: i64 = self.db.prepare_cached("SELECT coalesce(max(id), 0) + 1 FROM records")?.query_row([], |row| row.get(0))?;
        let mut touched: FxHashMap<i64, Option<Vec<StatementId>>> = FxHashMap::default();
        for (cluster, row) in regrouped.clusters.into_iter().zip(&mut rows) {
            if *row == NO_RECORD {
                *row = next;
                next += 1;
            }
            let mut held = self.held.borrow_mut();
            for id in &cluster {
                if let Some(held) = held.get_mut(id).filter(|held| held.record != *row) {
                    held.record = *row;
                    self.stale.insert(*id);
                    self.moved.insert(*id);
                }
            }
            touched.insert(*row, Some(cluster));
        }
        for id in &self.stale {
            if let Some(held) = self.held.borrow().get(id) {
                touched.entry(held.record).or_insert(None);
            }
        }
        self.write_statements()?;
        let mut touched: Vec<(i64, Option<Vec<StatementId>>)> = touched.into_iter().collect();
        touched.sort_unstable_by_key(|(row, _)| *row);
        for (row, cluster) in touched {
            let mut cluster = match cluster {
                Some(cluster) => cluster,
                None => self.members_of(row)?,
            };
            cluster.sort_unstable();
            self.write_record(row, &cluster, counted.get(&row).copied())?;
        }
        self.write_tally()?;
        self.shelve_late()?;
        for (id, held) in self.held.into_inner() {
            self.cache.put(id, held);
        }
        Ok(self.done)
    }

    /// Writes the counts and records of statements.
    fn write_statements(&self) -> Result<()> {
        let held = self.held.borrow();
        let mut stale: Vec<_> = self.stale.iter().filter_map(|id| Some((held.get(id)?, self.moved.contains(id)))).collect();
        stale.sort_unstable_by_key(|(held, _)| held.row);
        let mut count = self
            .db
            .prepare_cached("UPDATE statements SET facts = ?2, sources = ?3, first = ?4, last = ?5, languages = ?6 WHERE id = ?1")?;
        // What stays in its record needs no other place in the index of records.
        let mut place = self.db.prepare_cached("UPDATE statements SET record = ?2 WHERE id = ?1")?;
        for (held, moved) in stale {
            if moved {
                place.execute([held.row, held.record])?;
            }
            count.execute(params![held.row, held.facts, held.sources, held.first.map(|d| d.0), held.last.map(|d| d.0), held.languages])?;
        }
        Ok(())
    }

    /// The statements of a cluster as a record is made from them.
    pub fn voiced(&self, cluster: &[StatementId]) -> Result<Vec<banggiao_records::record::Voiced>> {
        cluster
            .iter()
            .map(|id| {
                let statement: Arc<_> = self.said(*id)?;
                let held = self.held(*id)?;
                let (sources, first, last) = (held.sources, held.first, held.last);
                Ok(banggiao_records::record::Voiced { id: *id, statement, sources, first, last })
            })
            .collect()
    }

    /// Takes a record out.
    fn strike(&mut self, row: i64) -> Result<()> {
        self.unpair(row)?;
        self.db.prepare_cached("DELETE FROM records WHERE id = ?1")?.execute([row])?;
        Ok(())
    }
}
