//! One visit with its programme, and one journey with its legs.

use banggiao_extract::value::Country;
use banggiao_ledger::{Query, Result, Stored};
use banggiao_records::{RecordType, Window};
use banggiao_views::Programme;
use banggiao_views::dossier::belongs;
use banggiao_views::programme::{self, Around, Legs, TOLD_OF};

use crate::{Asking, once};

/// Of what stands around a visit so many of each type are looked at.
const LOOKED: usize = 120;
/// Of the people of two countries so many.
const PEOPLE: usize = 60;
/// Of the contradictions across their records so many.
const DISPUTED: usize = 200;
/// Of the journeys and visits of two countries so many.
const TRIPS: usize = 30;

impl Asking<'_> {
    /// The programme of a visit.
    pub fn programme(&self, visit: &Stored) -> Result<Programme> {
        let record = &visit.entry.record;
        let (mut entries, mut journeys, mut cross) = (Vec::new(), Vec::new(), Vec::new());
        if let Some((pair, window)) = programme::pair(record).zip(programme::window(record)) {
            entries = self.newest(&pair, &TOLD_OF.map(|record_type| (record_type, LOOKED)), Some(window))?;
            entries.extend(self.newest(&pair, &[(RecordType::Person, PEOPLE)], None)?);
            once(&mut entries);
            journeys = self.newest(&pair, &[(RecordType::Journey, TRIPS)], None)?;
            cross = self.ledger.contradictions(&pair, DISPUTED)?.shown;
        }
        let around = Around { entries: &entries, journeys: &journeys, cross: &cross, today: self.today };
        Ok(Programme::new(&visit.entry, &around))
    }

    /// The legs of a journey, each with its programme.
    pub fn legs(&self, journey: &Stored) -> Result<Legs> {
        let record = &journey.entry.record;
        let window = record.when.or_else(|| record.days("within")).filter(|when| *when != Window::EVER).map(|when| when.wider(2));
        let home = record.text("guest_country").and_then(Country::from_code);
        let mut programmes = Vec::new();
        for host in record.list("countries").iter().filter_map(|code| Country::from_code(code)) {
            let countries: Vec<Country> = home.filter(|home| *home != host).into_iter().chain([host]).collect();
            let query = Query { countries, types: vec![RecordType::VISIT], window, limit: Some(TRIPS), ..Query::default() };
            for visit in self.ledger.records(&query, self.today)? {
                if visit.entry.record.text("host_country") == Some(host.code()) && belongs(&visit.entry.record, record) {
                    programmes.push(self.programme(&visit)?);
                }
            }
        }
        Ok(Legs::new(&journey.entry, programmes))
    }
}
