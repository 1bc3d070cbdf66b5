//! What a phrase of a class may begin: asked once per token, so that the shape rules look only where they can find.

use super::Known;
use crate::pack::lexicon::ClassId;

/// A date.
pub const DATE: u16 = 1;
/// A quantity.
pub const QUANTITY: u16 = 2;
/// A person: an office, honorific or pronoun.
pub const PERSON: u16 = 4;
/// A country, its people or a place.
pub const LAND: u16 = 8;
/// A longer name that hides countries inside it.
pub const COVER: u16 = 16;
/// An office.
pub const OFFICE: u16 = 32;
/// An article or the like, which may lead a mention.
pub const LEAD: u16 = 64;
/// Both parties, or all, and what opens names for them.
pub const BOTH: u16 = 128;
/// A country, or its people: before an office it is the country of a person.
pub const COUNTRY: u16 = 256;
/// Not what the phrases begin but how they stand: not surely the longest first.
pub const UNORDERED: u16 = 512;
/// A word of several syllables.
pub const COMPOUND: u16 = 1024;
/// Not what the phrases begin but where they stand: at a further syllable of such a word.
pub const INNER: u16 = 2048;
/// A small word inside names, which may begin one.
pub const PARTICLE: u16 = 4096;

impl Known {
    /// The hints of `class`.
    pub fn hints(&self, class: ClassId) -> u16 {
        let any = |classes: &[ClassId], hint: u16| if classes.contains(&class) { hint } else { 0 };
        any(&[self.dateword, self.month, self.weekday, self.relative], DATE)
            | any(&[self.numeral, self.currency, self.symbol], QUANTITY)
            | any(&[self.office, self.honorific, self.counterpart, self.leader, self.pronoun], PERSON)
            | any(&[self.country, self.demonym], COUNTRY)
            | any(&[self.country, self.demonym, self.place], LAND)
            | any(&[self.country, self.demonym, self.place, self.organisation, self.shield], COVER)
            | any(&[self.office], OFFICE)
            | any(&[self.article], LEAD)
            | any(&[self.both, self.sides], BOTH)
            | any(&[self.compound], COMPOUND)
            | any(&[self.particle], PARTICLE)
    }
}
