//! A shelf in memory: for few documents, and to hold other shelves against.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{Gone, RecordKey, Regrouped, Shelf, regroup};
use crate::statement::{Handle, Statement, StatementId};
use crate::window::Window;

/// Statements and their clusters.
#[derive(Debug, Default)]
pub struct Memory {
    statements: FxHashMap<StatementId, Arc<Statement>>,
    handles: FxHashMap<Handle, Vec<StatementId>>,
    record: FxHashMap<StatementId, RecordKey>,
    members: BTreeMap<RecordKey, Vec<StatementId>>,
}

impl Memory {
    /// Adds statements and groups what they touch; those already there change nothing.
    pub fn add(&mut self, statements: impl IntoIterator<Item = Statement>) -> Regrouped {
        let mut added = Vec::new();
        for statement in statements {
            let id = statement.id();
            if self.statements.contains_key(&id) {
                continue;
            }
            for handle in statement.handles() {
                self.handles.entry(handle).or_default().push(id);
            }
            self.statements.insert(id, Arc::new(statement));
            added.push(id);
        }
        self.settle(&added, &[])
    }

    /// Takes statements away and groups what was with them.
    pub fn remove(&mut self, ids: &[StatementId]) -> Regrouped {
        let mut gone = Vec::new();
        for id in ids {
            let Some(statement) = self.statements.remove(id) else { continue };
            for handle in statement.handles() {
                self.handles.entry(handle).or_default().retain(|known| known != id);
            }
            if let Some(record) = self.record.remove(id) {
                self.members.entry(record).or_default().retain(|known| known != id);
                gone.push(Gone { statement, record });
            }
        }
        self.settle(&[], &gone)
    }

    /// Every cluster, by its key.
    pub fn clusters(&self) -> impl Iterator<Item = (RecordKey, Vec<&Statement>)> {
        self.members.iter().map(|(key, ids)| (*key, ids.iter().filter_map(|id| self.statements.get(id).map(Arc::as_ref)).collect()))
    }

    /// The cluster that holds a statement.
    pub fn record_of(&self, id: StatementId) -> Option<RecordKey> {
        self.record.get(&id).copied()
    }

    fn settle(&mut self, added: &[StatementId], gone: &[Gone]) -> Regrouped {
        let Ok(regrouped) = regroup(self, added, gone);
        for key in &regrouped.gone {
            self.members.remove(key);
        }
        for cluster in &regrouped.clusters {
            for id in cluster {
                self.record.insert(*id, cluster[0]);
            }
            self.members.insert(cluster[0], cluster.clone());
        }
        regrouped
    }
}

impl Shelf for Memory {
    type Error = Infallible;

    fn on(&self, handle: Handle, window: Window) -> Result<Vec<StatementId>, Infallible> {
        let on = self.handles.get(&handle).map(Vec::as_slice).unwrap_or_default();
        Ok(on.iter().copied().filter(|id| self.statements[id].when.window().meets(window)).collect())
    }

    fn statement(&self, id: StatementId) -> Result<Arc<Statement>, Infallible> {
        Ok(self.statements[&id].clone())
    }

    fn record(&self, id: StatementId) -> Result<Option<RecordKey>, Infallible> {
        Ok(self.record.get(&id).copied())
    }

    fn members(&self, record: RecordKey) -> Result<Vec<StatementId>, Infallible> {
        Ok(self.members.get(&record).cloned().unwrap_or_default())
    }
}
