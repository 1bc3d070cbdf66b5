//! The dossier of a pair.

use banggiao_extract::value::Country;
use banggiao_ledger::{Query, Result};
use banggiao_records::{Day, RecordType, Window};
use banggiao_views::dossier::Limits;
use banggiao_views::{Dossier, Material};

use crate::{Asking, once};

/// How many of each type are looked at: the newest.
const ASKED: [(RecordType, usize); 13] = [
    (RecordType::PARTNERSHIP, 60),
    (RecordType::VISIT, 60),
    (RecordType::Journey, 20),
    (RecordType::MEETING, 60),
    (RecordType::AGREEMENT, 60),
    (RecordType::MECHANISM, 60),
    (RecordType::FIGURE, 100),
    (RecordType::TARGET, 40),
    (RecordType::COMMITMENT, 100),
    (RecordType::HONOUR, 10),
    (RecordType::INVITATION, 20),
    (RecordType::POSITION, 12),
    (RecordType::Person, 60),
];

/// Commitments with a deadline that are looked at: the longest overdue, and the nearest to come.
const DUE: usize = 40;

/// Contradictions across records that are looked at.
const DISPUTED: usize = 200;

impl Asking<'_> {
    /// All that is known of two countries, so much of each as `limits` say.
    pub fn dossier(&self, [one, other]: [Country; 2], limits: Limits) -> Result<Dossier> {
        let countries = [one, other];
        let mut entries = self.newest(&countries, &ASKED, None)?;
        let of_both = |between: &[Country]| between.contains(&one) && between.contains(&other);
        entries.retain(|e| e.record.record_type == RecordType::Person || of_both(&e.record.between));
        let today = Day::from(self.today);
        for due in [Window::new(Day::FIRST, today.plus(-1)), Window::new(today, Day::LAST)] {
            let query = Query {
                countries: countries.to_vec(),
                types: vec![RecordType::COMMITMENT],
                due: Some(due),
                limit: Some(DUE),
                ..Query::default()
            };
            entries.extend(self.entries(&query)?);
        }
        let mut cross = self.ledger.contradictions(&countries, DISPUTED)?.shown;
        self.add_sides(&mut entries, &mut cross)?;
        once(&mut entries);
        let states = self.ledger.states(countries, self.today)?.into_iter().collect();
        let counts = self.ledger.counts(&countries)?.into_iter().collect();
        let material =
            Material { pair: countries, today: self.today, entries: &entries, cross: Some(&cross), counts, states, documents: None };
        Ok(Dossier::new(&material, limits))
    }
}
