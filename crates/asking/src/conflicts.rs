//! Where the sources disagree.

use banggiao_extract::value::Country;
use banggiao_ledger::Result;
use banggiao_views::Section;
use banggiao_views::dispute::{Dispute, across, within};

use crate::Asking;

impl Asking<'_> {
    /// The disagreements about one country, two or all, `limit` of them behind the first `from`: across records first, those told last
    /// before others, then within them, the newest first.
    pub fn disputes(&self, countries: &[Country], from: usize, limit: usize) -> Result<Section<Dispute>> {
        let cross = self.ledger.contradictions(countries, from.saturating_add(limit))?;
        let total = cross.total + self.ledger.disputed(countries)?;
        let mut shown: Vec<_> = cross.shown.into_iter().skip(from).collect();
        let left = limit - shown.len();
        let mut sides = Vec::new();
        self.add_sides(&mut sides, &mut shown)?;
        let mut found = across(&sides, &shown);
        if left > 0 {
            let disputed = self.ledger.in_dispute(countries, from.saturating_sub(cross.total), left)?;
            let entries = disputed.records.into_iter().map(|stored| stored.entry).collect::<Vec<_>>();
            found.extend(within(&entries).skip(disputed.passed).take(left));
        }
        Ok(Section { total: total.max(found.len()), shown: found })
    }
}
