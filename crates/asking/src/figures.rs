//! Figures as series, and targets beside them.

use banggiao_extract::value::Country;
use banggiao_ledger::Result;
use banggiao_records::{Record, RecordType};
use banggiao_views::Section;
use banggiao_views::series::{Series, Target, series, targets};
use serde::Serialize;

use crate::Asking;

/// Series of figures, and targets.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figures {
    /// Trade first.
    pub figures: Section<Series>,
    /// With what they still take.
    pub targets: Section<Target>,
}

impl Asking<'_> {
    /// The series and targets of one country, of two or of all; of one indicator where that is asked for.
    pub fn figures(&self, countries: &[Country], indicator: Option<&str>, limit: usize) -> Result<Figures> {
        let mut entries = self.newest(countries, &[(RecordType::FIGURE, 400), (RecordType::TARGET, 100)], None)?;
        entries.retain(|e| indicator.is_none_or(|wanted| e.record.text("indicator") == Some(wanted)));
        let records: Vec<Record> = entries.iter().map(|e| e.record.clone()).collect();
        let pair = <[_; 2]>::try_from(countries).ok();
        Ok(Figures {
            figures: Section::new(series(&entries, pair), limit, 0),
            targets: Section::new(targets(&entries, &records, pair), limit, 0),
        })
    }
}
