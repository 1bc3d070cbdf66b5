//! What a mention looks like to patterns: all the kinds that it is of, as one number.

use crate::mention::kinds::KindSet;
use crate::mention::{Kind, What};
use crate::pack::lexicon::{ClassId, ValueId};
use crate::value::Unit;

/// The kinds that a mention is of, as one small number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shape(u16);

/// The kinds of each shape that is no lexeme.
const SHAPES: [&[Kind]; 13] = [
    &[Kind::Country, Kind::Countries, Kind::Destination, Kind::Destinations],
    &[Kind::Place, Kind::Destination, Kind::Destinations],
    &[Kind::Person, Kind::Persons],
    &[Kind::Persons],
    &[Kind::Countries, Kind::Destinations],
    &[Kind::Date],
    &[Kind::Quantity, Kind::Number],
    &[Kind::Quantity, Kind::Money],
    &[Kind::Quantity, Kind::Percent],
    &[Kind::Quantity],
    &[Kind::Both],
    &[Kind::Destinations],
    &[Kind::Quantity, Kind::Measure],
];

/// The same as sets.
const SETS: [KindSet; SHAPES.len()] = {
    let mut sets = [KindSet::NONE; SHAPES.len()];
    let mut shape = 0;
    while shape < SHAPES.len() {
        let mut kind = 0;
        while kind < SHAPES[shape].len() {
            sets[shape] = sets[shape].or(KindSet::of(SHAPES[shape][kind]));
            kind += 1;
        }
        shape += 1;
    }
    sets
};

impl Shape {
    /// The shape of `what`.
    #[inline]
    pub fn of(what: &What) -> Self {
        Shape(match what {
            What::Lexeme(class, _) => return Shape::of_class(*class),
            What::Country { .. } => 0,
            What::Place(_) => 1,
            What::Person(_) => 2,
            What::Persons(_) => 3,
            What::Countries(_) => 4,
            What::Date(_) => 5,
            What::Quantity { unit: None, .. } => 6,
            What::Quantity { unit: Some(Unit::Currency(_)), .. } => 7,
            What::Quantity { unit: Some(Unit::Percent), .. } => 8,
            What::Quantity { unit: Some(Unit::Measure), .. } => 12,
            What::Quantity { .. } => 9,
            What::Both(_) => 10,
            What::Places(_) => 11,
        })
    }

    fn of_class(class: ClassId) -> Self {
        Shape(SHAPES.len() as u16 + class.0)
    }

    /// The shapes of the mentions that are of `kind`.
    pub fn with(kind: Kind) -> impl Iterator<Item = Shape> {
        let lexeme = match kind {
            Kind::Class(class) => Some(Shape::of_class(class)),
            _ => None,
        };
        (0..SHAPES.len()).filter(move |shape| SHAPES[*shape].contains(&kind)).map(|shape| Shape(shape as u16)).chain(lexeme)
    }

    /// The kinds of mentions of this shape.
    #[inline]
    pub fn kinds(self) -> KindSet {
        match SETS.get(self.index()) {
            Some(set) => *set,
            None => KindSet::of(Kind::Class(ClassId(self.0 - SHAPES.len() as u16))),
        }
    }

    /// Its number.
    #[inline]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

impl What {
    /// The value of the lexicon, where it has one.
    #[inline]
    pub(crate) fn value(&self) -> Option<ValueId> {
        match self {
            What::Lexeme(_, value) | What::Both(value) => Some(*value),
            _ => None,
        }
    }

    /// Whether it is of `kind`.
    #[inline]
    pub(crate) fn is_of(&self, kind: Kind) -> bool {
        match (kind, self) {
            (Kind::Class(class), What::Lexeme(of, _)) => class == *of,
            (Kind::Class(_), _) => false,
            _ => SHAPES.get(Shape::of(self).index()).is_some_and(|kinds| kinds.contains(&kind)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Country;

    #[test]
    fn a_country_is_also_somewhere_to_go() {
        let country = What::Place(Country::from_code("KAZ").expect("a code"));
        let shape = Shape::of(&country);
        assert!(shape.kinds().meets(KindSet::of(Kind::Destination)));
        assert!(country.is_of(Kind::Place) && !country.is_of(Kind::Country));
        assert!(Shape::with(Kind::Destination).any(|s| s == shape));
        let lexeme = What::Lexeme(ClassId(7), ValueId(3));
        assert_eq!(Shape::with(Kind::Class(ClassId(7))).collect::<Vec<_>>(), [Shape::of(&lexeme)]);
        assert!(lexeme.is_of(Kind::Class(ClassId(7))) && !lexeme.is_of(Kind::Class(ClassId(8))));
    }
}
