//! How one country stands with all others.

use banggiao_extract::value::Country;
use banggiao_ledger::Result;
use banggiao_records::RecordType;
use banggiao_views::world::{Standing, standings};

use crate::Asking;

/// So many partnerships of a country are looked at: the newest.
const LOOKED: usize = 800;

impl Asking<'_> {
    /// How `country` stands with each country and bloc with which it shares records.
    pub fn standings(&self, country: Country) -> Result<Vec<Standing>> {
        let entries = self.newest(&[country], &[(RecordType::PARTNERSHIP, LOOKED)], None)?;
        Ok(standings(country, &self.ledger.partners(country)?, &entries))
    }
}
