//! Which statements are in one cluster, as links are found.

use rustc_hash::FxHashMap;

use crate::statement::StatementId;

/// Disjoint sets of statements.
#[derive(Debug, Default)]
pub struct Union {
    above: FxHashMap<StatementId, StatementId>,
}

impl Union {
    /// Adds a statement as a set of its own; says whether it is new.
    pub fn add(&mut self, id: StatementId) -> bool {
        let new = !self.above.contains_key(&id);
        if new {
            self.above.insert(id, id);
        }
        new
    }

    /// The statement that stands for the set of `id`; itself where it is in none.
    pub fn root(&mut self, id: StatementId) -> StatementId {
        let mut root = id;
        while let Some(above) = self.above.get(&root).filter(|above| **above != root) {
            root = *above;
        }
        let mut at = id;
        while let Some(above) = self.above.get_mut(&at).filter(|above| **above != root) {
            at = std::mem::replace(above, root);
        }
        root
    }

    /// Makes the sets of both one.
    pub fn join(&mut self, a: StatementId, b: StatementId) {
        self.add(a);
        self.add(b);
        let (a, b) = (self.root(a), self.root(b));
        // The least stands for all: the same whatever the order of the links.
        self.above.insert(a.max(b), a.min(b));
    }

    /// Every set, each in order, in the order of their first members.
    pub fn clusters(mut self) -> Vec<Vec<StatementId>> {
        let mut ids: Vec<StatementId> = self.above.keys().copied().collect();
        ids.sort_unstable();
        let mut clusters: Vec<Vec<StatementId>> = Vec::new();
        let mut of_root: FxHashMap<StatementId, usize> = FxHashMap::default();
        for id in ids {
            let root = self.root(id);
            let at = *of_root.entry(root).or_insert_with(|| {
                clusters.push(Vec::new());
                clusters.len() - 1
            });
            clusters[at].push(id);
        }
        clusters
    }
}
