//! The matches of a document, those of each fact type together.

use crate::fact::FactType;
use crate::read::found::Found;

/// Matches by fact type, in the order of the text within each.
pub struct ByFact<'f, 'c, 'm> {
    found: Vec<&'f Found<'c, 'm>>,
}

impl<'f, 'c, 'm> ByFact<'f, 'c, 'm> {
    /// Puts `all` in order.
    pub fn new(all: &'f [Found<'c, 'm>]) -> Self {
        let mut found: Vec<&Found<'_, '_>> = all.iter().collect();
        found.sort_by_key(|f| f.pattern.fact);
        ByFact { found }
    }

    /// Those of `fact`.
    pub fn of(&self, fact: FactType) -> &[&'f Found<'c, 'm>] {
        let from = self.found.partition_point(|f| f.pattern.fact < fact);
        let len = self.found[from..].partition_point(|f| f.pattern.fact == fact);
        &self.found[from..from + len]
    }
}
