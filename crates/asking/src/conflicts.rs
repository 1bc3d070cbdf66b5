//! Where the sources disagree.

use banggiao_extract::value::Country;
use banggiao_ledger::{Query, Result};
use banggiao_views::Section;
use banggiao_views::dispute::{Dispute, disputes};

use crate::Asking;

impl Asking<'_> {
    /// The disagreements about one country, two or all: across records first, then within them, the newest told first.
    pub fn disputes(&self, countries: &[Country], limit: usize) -> Result<Section<Dispute>> {
        let mut cross = self.ledger.contradictions(countries, limit)?;
        let query = Query { countries: countries.to_vec(), conflicts: true, limit: Some(limit), ..Query::default() };
        let mut entries = self.entries(&query)?;
        self.add_sides(&mut entries, &mut cross.shown)?;
        let total = cross.total + self.ledger.disputed(countries)?;
        Ok(Section::new(disputes(&entries, &cross.shown), limit, total))
    }
}
