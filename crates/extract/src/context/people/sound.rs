//! Names that sound alike in several countries: what the text says of their bearers goes before how they sound.

use super::Person;
use crate::context::Reading;
use crate::pack::Packs;
use crate::text::Language;
use crate::value::Country;

impl Person {
    /// `Bộ trưởng Trung Quốc Lưu Văn Bình`: of a country whose names Vietnamese writes as its own, where the text says so of somebody and
    /// nothing but the name tells another.
    pub(super) fn hear(&mut self, packs: &Packs) {
        let Some(home) = self.home else { return };
        let told = self.votes.iter().any(|(c, n)| *c == home && *n > self.sounded);
        if !told && self.votes.iter().any(|(c, _)| *c != home && sounds_like(packs, home, *c)) {
            self.votes.retain(|(c, _)| *c != home);
            self.home = None;
        }
    }

    /// Whether only the sound of the name tells the country that they have, and `country` is one whose names sound so too.
    pub(super) fn only_sounds(&self, reading: &Reading<'_>, country: Country) -> bool {
        let heard = self.home.filter(|home| self.country == Some(*home) && *home != country);
        let others = |home: Country| self.votes.iter().all(|(c, n)| *c == home && *n <= self.sounded);
        heard.is_some_and(|home| others(home) && sounds_like(reading.packs, home, country))
    }
}

/// Whether Vietnamese writes names of both countries in one way.
fn sounds_like(packs: &Packs, one: Country, other: Country) -> bool {
    [one, other].iter().all(|country| packs.naming.alike(Language::Vietnamese, *country))
}
