//! Whether two phrases are the same but for small misspellings.

use std::collections::{HashMap, HashSet};

use crate::words::fold;

/// Whether `a` and `b` agree: equal, one's words among the other's, or alike to at least `ratio`.
pub fn similar(a: &str, b: &str, ratio: f64) -> bool {
    let (a, b) = (fold(a), fold(b));
    if a.is_empty() || b.is_empty() {
        return false;
    }
    let (words_a, words_b): (HashSet<&str>, HashSet<&str>) = (a.split(' ').collect(), b.split(' ').collect());
    words_a.is_subset(&words_b) || words_b.is_subset(&words_a) || likeness(&a, &b) >= ratio
}

/// Twice the characters that matching blocks share, over all characters of both: 1 for equal texts, 0 for texts
/// with nothing in common. The same number as Python's `difflib.SequenceMatcher(None, a, b).ratio()`.
pub fn likeness(a: &str, b: &str) -> f64 {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let all = a.len() + b.len();
    if all == 0 { 1.0 } else { 2.0 * Blocks::new(&a, &b).total() as f64 / all as f64 }
}

/// Finds the longest block that two texts share, then those left and right of it.
struct Blocks<'a> {
    a: &'a [char],
    b: &'a [char],
    /// Where in `b` each character stands; characters that are everywhere in a long `b` are left out.
    places: HashMap<char, Vec<usize>>,
}

/// A text at least this long has characters that are too common to begin a block.
const LONG: usize = 200;

impl<'a> Blocks<'a> {
    fn new(a: &'a [char], b: &'a [char]) -> Self {
        let mut places: HashMap<char, Vec<usize>> = HashMap::new();
        for (i, c) in b.iter().enumerate() {
            places.entry(*c).or_default().push(i);
        }
        if b.len() >= LONG {
            let common = b.len() / 100 + 1;
            places.retain(|_, at| at.len() <= common);
        }
        Blocks { a, b, places }
    }

    fn total(&self) -> usize {
        let mut total = 0;
        let mut open = vec![(0, self.a.len(), 0, self.b.len())];
        while let Some((a_from, a_to, b_from, b_to)) = open.pop() {
            let (i, j, size) = self.longest(a_from, a_to, b_from, b_to);
            if size == 0 {
                continue;
            }
            total += size;
            if a_from < i && b_from < j {
                open.push((a_from, i, b_from, j));
            }
            if i + size < a_to && j + size < b_to {
                open.push((i + size, a_to, j + size, b_to));
            }
        }
        total
    }

    /// The first of the longest blocks within the two ranges: where it begins in each, and its length.
    fn longest(&self, a_from: usize, a_to: usize, b_from: usize, b_to: usize) -> (usize, usize, usize) {
        let (mut i, mut j, mut size) = (a_from, b_from, 0);
        let mut lengths: HashMap<usize, usize> = HashMap::new();
        for at in a_from..a_to {
            let mut next = HashMap::new();
            for &place in self.places.get(&self.a[at]).map_or(&[][..], Vec::as_slice) {
                if place < b_from {
                    continue;
                }
                if place >= b_to {
                    break;
                }
                let length = 1 + place.checked_sub(1).and_then(|p| lengths.get(&p)).copied().unwrap_or(0);
                next.insert(place, length);
                if length > size {
                    (i, j, size) = (at + 1 - length, place + 1 - length, length);
                }
            }
            lengths = next;
        }
        // The characters that were left out may still lengthen the block.
        while i > a_from && j > b_from && self.a[i - 1] == self.b[j - 1] {
            (i, j, size) = (i - 1, j - 1, size + 1);
        }
        while i + size < a_to && j + size < b_to && self.a[i + size] == self.b[j + size] {
            size += 1;
        }
        (i, j, size)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_as_difflib_does() {
        // Recorded from Python 3.11.
        let cases = [
            ("abcd", "bcde", 0.75),
            ("kassym jomart tokayev", "kassym jormat tokaev", 0.926829268292683),
            ("private thread", "private volatile", 0.6666666666666666),
            ("", "", 1.0),
            ("a", "", 0.0),
        ];
        for (a, b, wanted) in cases {
            assert!((likeness(a, b) - wanted).abs() < 1e-12, "{a} {b} {}", likeness(a, b));
        }
        let (a, b) = ("klmno abcdefghij".repeat(13) + "zz", "abcdefghij klmno".repeat(15) + "zzz");
        assert!((likeness(&a, &b) - 0.008830022075055188).abs() < 1e-12, "common characters begin no block in a long text");
    }

    #[test]
    fn words_within_words_agree() {
        assert!(similar("Tô Lâm", "to lam general secretary", 0.8));
        assert!(!similar("Tô Lâm", "Lương Cường", 0.8));
        assert!(!similar("", "Lương Cường", 0.8));
    }
}
