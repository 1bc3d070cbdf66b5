//! The elements of a page in which text stands, and what each is.

use super::names::Role;

/// What element, as far as that matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    Article,
    Main,
    Body,
    Heading(u8),
    Item,
    Row,
    Cell,
    Caption,
    Paragraph,
    Time,
    Other,
}

/// An element in which blocks stand.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    /// The place in which it stands; its own number for the outermost.
    pub parent: usize,
    /// The number of the first place after it that does not stand in it.
    pub end: usize,
    pub tag: Tag,
    pub role: Role,
    /// A number for what its class is called: places of one make share it.
    pub make: u64,
    /// Whether it is never shown.
    pub hidden: bool,
    /// What its `datetime` says.
    pub time: Option<String>,
    /// What it is or stands in.
    pub within: Within,
}

/// What a place is or stands in: the nearest of each kind.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Within {
    pub caption: bool,
    pub lead: bool,
    pub byline: bool,
    /// An item of a list or a cell of a table.
    pub item: bool,
    pub heading: Option<u8>,
    pub article: Option<usize>,
    pub row: Option<usize>,
    pub cell: Option<usize>,
    /// A place with a `datetime`.
    pub time: Option<usize>,
}

impl Within {
    /// That of a place which stands in a place of which this is told.
    pub fn inner(mut self, number: usize, tag: Tag, role: Role, timed: bool) -> Within {
        self.caption |= role.caption || tag == Tag::Caption;
        self.lead |= role.lead;
        self.byline |= role.byline || tag == Tag::Time;
        match tag {
            Tag::Heading(level) => self.heading = Some(level),
            Tag::Article => self.article = Some(number),
            Tag::Row => self.row = Some(number),
            Tag::Cell => (self.cell, self.item) = (Some(number), true),
            Tag::Item => self.item = true,
            _ => {}
        }
        if timed {
            self.time = Some(number);
        }
        self
    }
}

/// A run of text that nothing parts.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub text: String,
    /// How many of its characters lead elsewhere.
    pub linked: usize,
    /// The innermost place in which it stands.
    pub place: usize,
}

/// Blocks and places; a place comes after the one in which it stands.
#[derive(Debug, Default)]
pub(crate) struct Layout {
    pub places: Vec<Place>,
    pub blocks: Vec<Block>,
}

impl Layout {
    /// The places in which `place` stands, itself first.
    pub fn upwards(&self, place: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(place), |at| Some(self.places[*at].parent).filter(|parent| parent != at))
    }

    /// Whether `place` is `outer` or stands in it.
    pub fn is_in(&self, place: usize, outer: usize) -> bool {
        (outer..self.places[outer].end).contains(&place)
    }

    /// What `block` stands in.
    pub fn within(&self, block: &Block) -> &Within {
        &self.places[block.place].within
    }
}
