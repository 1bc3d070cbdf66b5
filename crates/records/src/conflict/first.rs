//! Claims to be the first visit, refuted by the ledger's own visits.

use std::sync::OnceLock;

use banggiao_extract::text::fold::plain;

use super::CrossConflict;
use crate::record::Record;
use crate::window::Day;

/// Words by which a claim is known, without accents: kinds `first`, `since`, `years` and `own` (first of this person, not of
/// the office).
const WORDS: &str = include_str!("../../tables/first.csv");

/// Two visits closer than this, in days, may be one visit told with different days.
const APART: i32 = 15;

/// A claim as read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Claim {
    /// The year since which there was none; none where there was none at all.
    since: Option<i16>,
    /// Whether it is the first of the guest, not of whoever held the office.
    own: bool,
}

/// Whether the record of a visit is said to be the first.
pub fn claims_to_be_first(visit: &Record) -> bool {
    visit.text("significance").is_some_and(|text| read(text, 0).is_some())
}

/// The conflicts of `claims` with `visits`, both records of visits between one pair of countries.
pub fn firsts(claims: &[Record], visits: &[Record]) -> Vec<CrossConflict> {
    let mut conflicts = Vec::new();
    for visit in claims {
        let Some((when, text)) = visit.when.zip(visit.text("significance")) else { continue };
        let Some(claim) = when.first.date().and_then(|d| read(text, d.year())) else { continue };
        let since = claim.since.and_then(|year| jiff::civil::Date::new(year, 12, 31).ok()).map_or(Day::FIRST, Day::from);
        let earlier = visits
            .iter()
            .filter(|v| v.key != visit.key && ["guest_country", "host_country"].iter().all(|s| v.slot(s) == visit.slot(s)))
            .filter(|v| matches!(v.text("stage"), Some("concluded" | "under-way")) && v.text("kind") != Some("attend"))
            .filter(|v| if claim.own { v.slot("guest") == visit.slot("guest") } else { of_one_office(v, visit) })
            .filter_map(|v| Some((v.when?, v)))
            .filter(|(days, _)| days.last.plus(APART) < when.first && days.first > since)
            .max_by_key(|(days, v)| (days.last, v.key));
        if let Some((_, earlier)) = earlier {
            conflicts.push(CrossConflict::NotFirst { claim: visit.key, earlier: earlier.key });
        }
    }
    conflicts.sort_by_key(CrossConflict::records);
    conflicts
}

fn of_one_office(a: &Record, b: &Record) -> bool {
    a.slot("guest_office").is_some() && a.slot("guest_office") == b.slot("guest_office")
}

/// Reads a claim about a visit of `year`: "the first visit in 13 years", "lần đầu tiên kể từ năm 1992".
fn read(text: &str, year: i16) -> Option<Claim> {
    let folded = plain(text);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    at(&words, "first")?;
    let number = |word: &&str| word.parse::<i16>().ok();
    let years = words.windows(2).find_map(|pair| number(&pair[0]).filter(|n| *n < 200 && is(pair[1], "years")));
    let since = at(&words, "since").and_then(|from| words[from..].iter().find_map(number)).filter(|n| (1800..=2200).contains(n));
    Some(Claim { since: since.or(years.map(|n| year - n)), own: at(&words, "own").is_some() })
}

fn is(word: &str, kind: &str) -> bool {
    table().iter().any(|(k, phrase)| *k == kind && phrase[..] == [word])
}

/// Where a phrase of this kind ends.
fn at(words: &[&str], kind: &str) -> Option<usize> {
    (0..words.len()).find_map(|from| {
        table().iter().find(|(k, phrase)| *k == kind && words[from..].starts_with(phrase)).map(|(_, phrase)| from + phrase.len())
    })
}

fn table() -> &'static [(&'static str, Vec<&'static str>)] {
    static TABLE: OnceLock<Vec<(&'static str, Vec<&'static str>)>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let rows = WORDS.lines().skip(1).filter_map(|line| line.split_once(','));
        rows.map(|(kind, phrase)| (kind, phrase.split(' ').collect())).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn claims_are_read_in_both_languages() {
        let claim = |since, own| Some(Claim { since, own });
        for (text, want) in [
            ("the first visit at this level in 13 years", claim(Some(2012), false)),
            ("chuyến thăm đầu tiên trong 13 năm", claim(Some(2012), false)),
            ("lần đầu tiên kể từ khi hai nước thiết lập quan hệ ngoại giao năm 1992", claim(Some(1992), false)),
            ("the first by a Kenyan president since 1998", claim(Some(1998), false)),
            ("her first trip abroad since taking office", claim(None, true)),
            ("chuyến thăm đầu tiên trên cương vị mới", claim(None, true)),
            ("a historic visit", None),
        ] {
            assert_eq!(read(text, 2025), want, "{text}");
        }
    }
}
