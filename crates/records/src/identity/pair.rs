//! Handles of what stands between countries.

use banggiao_extract::FactType;
use banggiao_extract::value::Country;
use smallvec::SmallVec;

use crate::meaning::Meaning;
use crate::said::RecordType;
use crate::statement::{Handle, Handles};

/// The handle of a fact between `countries`, told from others of theirs by `rest`.
pub(super) fn handle(fact: FactType, countries: &[Country], rest: &[&str]) -> Handle {
    let mut parts: SmallVec<[&str; 8]> = countries.iter().map(|c| c.code()).collect();
    parts.push("/");
    parts.extend_from_slice(rest);
    Handle::of(RecordType::Fact(fact), &parts)
}

/// A handle for each of the weightiest marks of `meaning`, at most `most`.
pub(super) fn handles_of_meaning(fact: FactType, countries: &[Country], rest: &str, meaning: &Meaning, most: usize, out: &mut Handles) {
    let mut digits = String::with_capacity(16);
    for mark in meaning.weightiest(most) {
        use std::fmt::Write;
        digits.clear();
        // Writing to a string cannot fail.
        let _ = write!(digits, "{mark:x}");
        out.push(handle(fact, countries, &[rest, &digits]));
    }
}

/// The countries sorted, each once.
pub(super) fn sorted(countries: &[Country]) -> SmallVec<[Country; 4]> {
    let mut sorted: SmallVec<[Country; 4]> = countries.iter().copied().collect();
    sorted.sort_unstable();
    sorted.dedup();
    sorted
}
