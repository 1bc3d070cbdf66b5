//! Levels of partnership that were expected, and others that came.

use super::CrossConflict;
use crate::record::Record;

/// What comes later than this was not what was expected then, in days.
const SOON: i32 = 365;

/// The conflicts among `partnerships`, records of one pair of countries.
pub fn levels(partnerships: &[Record]) -> Vec<CrossConflict> {
    let mut conflicts = Vec::new();
    for expected in partnerships.iter().filter(|p| p.text("change") == Some("intended")) {
        let Some(told) = expected.last else { continue };
        let came = partnerships
            .iter()
            .filter(|p| p.text("change") == Some("upgraded") && p.slot("level") != expected.slot("level"))
            .filter_map(|p| Some((p.days("date")?, p)))
            .filter(|(days, _)| days.last >= told && days.first <= told.plus(SOON))
            .min_by_key(|(days, p)| (*days, p.key));
        if let Some((_, came)) = came {
            conflicts.push(CrossConflict::Level { expected: expected.key, came: came.key });
        }
    }
    conflicts.sort_by_key(CrossConflict::records);
    conflicts
}
