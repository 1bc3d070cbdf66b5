//! How one country stands with all others: with each the level of relations, and since when.

use std::collections::BTreeMap;

use banggiao_extract::value::Country;
use banggiao_records::{Entry, Review};
use serde::Serialize;

use crate::dossier::{Now, level, levels};

/// How a country stands with another.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Standing {
    /// The other.
    #[serde(serialize_with = "crate::item::shown")]
    pub with: Country,
    /// The level of relations, where any source tells one.
    pub level: Option<Now>,
    /// How many records they share.
    pub records: usize,
}

/// How `country` stands with its `partners`, by the partnerships among `entries`: the highest level first, then who shares most records.
pub fn standings(country: Country, partners: &[(Country, usize)], entries: &[Entry]) -> Vec<Standing> {
    let mut told: BTreeMap<Country, Vec<Entry>> = BTreeMap::new();
    for entry in entries.iter().filter(|e| e.review != Review::Rejected && e.record.between.contains(&country)) {
        if let [one, other] = entry.record.between[..] {
            told.entry(if one == country { other } else { one }).or_default().push(entry.clone());
        }
    }
    let standing = |(with, records): &(Country, usize)| Standing {
        with: *with,
        level: told.get(with).and_then(|entries| levels(entries, &[]).now),
        records: *records,
    };
    let mut all: Vec<Standing> = partners.iter().map(standing).collect();
    let place = |standing: &Standing| standing.level.as_ref().map_or(usize::MAX, |now| level::place(&now.level));
    all.sort_by_key(|s| (place(s), std::cmp::Reverse(s.records), s.with));
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::tests::entries;

    #[test]
    fn each_partner_has_the_level_that_was_reached() {
        let country = |code: &str| Country::from_code(code).expect("a code");
        let all = standings(country("VNM"), &[(country("NZL"), 90), (country("KAZ"), 20)], &entries());
        let told: Vec<_> = all.iter().map(|s| (s.with.code(), s.level.as_ref().map(|now| now.level.as_str()))).collect();
        assert_eq!(told, [("KAZ", Some("strategic")), ("NZL", None)]);
    }
}
