//! Copies: texts that are one dispatch, picked up by others, cut a little or told to be another's.
//!
//! What two reports of one event share is names and days; what copies share is the very words around them. So a text is seen
//! as the runs of four words that hold a name or a number, and two texts are copies where most runs of the shorter are in the
//! other. Whether two are does not depend on any third; copies of copies make one group, whatever the order in which they
//! are found.

use xxhash_rust::xxh3::xxh3_64;

/// Words in a run.
const RUN: usize = 4;
/// How many bands a text has.
pub const BANDS: usize = 10;
/// Least hashes in a band: texts that share 8 of 10 runs share a band in 997 of 1,000 cases.
const ROWS: usize = 4;
/// A text of fewer runs is only a copy of one with the same runs.
const FEW: usize = 8;
/// Of the runs of the shorter text, those that must be in the longer.
const SHARED: f64 = 0.75;
/// Of all runs of both, those that must be in both: a short text inside a long one is a quotation.
const ALIKE: f64 = 0.4;

/// What is kept of a text to tell its copies.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sketch {
    /// The hashes of its runs, in order, each once.
    runs: Vec<u64>,
}

impl Sketch {
    /// The sketch of a text.
    pub fn new(text: &str) -> Self {
        let words: Vec<(u64, bool)> = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(|word| {
                let telling = word.chars().next().is_some_and(|c| c.is_uppercase() || c.is_numeric());
                (xxh3_64(word.to_lowercase().as_bytes()), telling)
            })
            .collect();
        let mut runs: Vec<u64> = words
            .windows(RUN)
            .filter(|run| run.iter().any(|(_, telling)| *telling))
            .map(|run| run.iter().fold(0, |hash, (word, _)| mix(hash ^ word)))
            .collect();
        runs.sort_unstable();
        runs.dedup();
        Sketch { runs }
    }

    /// How many runs it has.
    pub fn len(&self) -> usize {
        self.runs.len()
    }

    /// Whether it has none: the text has neither names nor numbers.
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// Numbers of 48 bits of which copies have one in common, almost surely; none for a text without names and numbers.
    pub fn bands(&self) -> Vec<u64> {
        if self.runs.is_empty() {
            return Vec::new();
        }
        (0..BANDS as u64)
            .map(|band| {
                let rows = (0..ROWS as u64).map(|row| {
                    let salt = mix(band * ROWS as u64 + row + 1);
                    self.runs.iter().map(|run| mix(run ^ salt)).min().unwrap_or(0)
                });
                rows.fold(mix(band + 1), |hash, least| mix(hash ^ least)) >> 16
            })
            .collect()
    }

    /// Whether the texts of both are one dispatch.
    pub fn is_copy_of(&self, other: &Sketch) -> bool {
        let (short, long) = if self.runs.len() <= other.runs.len() { (&self.runs, &other.runs) } else { (&other.runs, &self.runs) };
        if short.len() < FEW {
            return short == long && !short.is_empty();
        }
        // Both are in order.
        let (mut shared, mut rest) = (0, &long[..]);
        for run in short {
            let before = rest.iter().take_while(|other| *other < run).count();
            rest = &rest[before..];
            shared += usize::from(rest.first() == Some(run));
        }
        let all = short.len() + long.len() - shared;
        shared as f64 >= SHARED * short.len() as f64 && shared as f64 >= ALIKE * all as f64
    }
}

fn mix(mut x: u64) -> u64 {
    x ^= x >> 32;
    x = x.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    x ^= x >> 29;
    x = x.wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x ^ x >> 32
}

#[cfg(test)]
mod tests {
    use super::*;

    const DISPATCH: &str = "NAIROBI, 3 March - President Amara Otieno of Kenya received Chilean Foreign Minister Rodrigo Fuentes at State House on \
        Monday. Mr Fuentes is in Kenya until 5 March. The two sides signed an agreement on fisheries between Mombasa and Valparaíso, the \
        first since 1998. Kenya sold Chile tea for 12 million USD in 2024, said Trade Secretary Peter Mutua. A Chilean choir sang in the \
        cathedral of Nairobi on Sunday evening.";

    fn alike(one: &str, other: &str) -> bool {
        let (one, other) = (Sketch::new(one), Sketch::new(other));
        assert_eq!(one.is_copy_of(&other), other.is_copy_of(&one));
        one.is_copy_of(&other)
    }

    #[test]
    fn a_dispatch_picked_up_is_a_copy() {
        let quoted = DISPATCH.replace("NAIROBI, 3 March -", "According to the Rift Valley Herald,");
        assert!(alike(DISPATCH, &quoted));
        let cut = &DISPATCH[..DISPATCH.find("A Chilean choir").unwrap_or(0)];
        assert!(alike(DISPATCH, cut));
        let shared = |a: &str, b: &str| Sketch::new(a).bands().iter().filter(|band| Sketch::new(b).bands().contains(band)).count();
        assert!(shared(DISPATCH, &quoted) > 0 && shared(DISPATCH, cut) > 0);
    }

    #[test]
    fn two_reports_of_one_event_are_none() {
        let other = "President Amara Otieno met Rodrigo Fuentes, the Foreign Minister of Chile, in Nairobi on 3 March. They signed a fisheries \
            agreement. Kenya exported tea worth 12 million USD to Chile in 2024. Mr Fuentes leaves on 5 March.";
        assert!(!alike(DISPATCH, other));
        // The same phrasing about others is no copy either.
        let twin = DISPATCH.replace("Otieno", "Mwangi").replace("Fuentes", "Rojas").replace("Chile", "Peru").replace("March", "June");
        assert!(!alike(DISPATCH, &twin));
    }
}
