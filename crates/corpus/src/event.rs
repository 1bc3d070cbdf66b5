//! Events: what happens between two countries, as items that dispatches tell.

use jiff::civil::Date;

use crate::people::PersonId;

/// A record of the truth: its number.
pub type RecordId = u32;

/// What kind of event it is, which says who tells what of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Somebody travels.
    Visit,
    /// A journey to several countries.
    Journey,
    /// A telephone call.
    Call,
    /// A letter.
    Letters,
    /// A meeting on the margins of a gathering.
    Margins,
    /// A session of an intergovernmental committee.
    Committee,
    /// Figures of a year are out.
    Figures,
    /// A route or an office is opened.
    Opening,
    /// Nothing between countries.
    Nothing,
}

/// How a visit is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rite {
    /// A state visit.
    State,
    /// An official visit.
    Official,
    /// A working visit.
    Working,
}

impl Rite {
    /// The codebook's code.
    pub fn code(self) -> &'static str {
        match self {
            Rite::State => "state",
            Rite::Official => "official",
            Rite::Working => "working",
        }
    }
}

/// Which of the two speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The guest.
    Guest,
    /// The host.
    Host,
}

/// What an item says beside who, where and when.
#[derive(Debug, Clone)]
pub enum Detail {
    /// Nothing more.
    None,
    /// Actions undertaken: places in the atlas, who speaks, by which year.
    Action {
        /// The action.
        action: usize,
        /// A second one.
        second: Option<usize>,
        /// Who speaks.
        side: Side,
        /// By which year.
        due: i16,
    },
    /// Documents: places in the atlas.
    Papers(usize, usize),
    /// A sum or a count, for a year.
    Figure {
        /// The number.
        value: f64,
        /// Against the year before, in percent.
        change: f64,
        /// The year.
        year: i16,
    },
    /// A sum aimed at, by a year.
    Aim {
        /// The sum.
        value: f64,
        /// The year.
        due: i16,
    },
    /// A place in a row.
    Rank(u32),
    /// Somebody else who is met.
    Person(PersonId),
    /// A level of relations, and who speaks of it.
    Level(u8, Side, Date),
    /// When relations were founded.
    Founded(Date),
    /// Years without a visit, as told.
    Years(u32),
    /// The countries of a journey.
    Stops(Vec<u16>),
    /// An order: a place in the giver's orders, or past their end the friendship order.
    Order(usize),
    /// The number of a session.
    Session(u32),
}

/// One thing of an event.
#[derive(Debug, Clone)]
pub struct Item {
    /// The section of templates that tells it.
    pub section: &'static str,
    /// The day on which it is.
    pub day: Date,
    /// What it says.
    pub detail: Detail,
    /// The same, told wrong or otherwise by some.
    pub twisted: Option<Detail>,
    /// What the marks of its templates name: the mark's key and the records.
    pub marks: Vec<(&'static str, RecordId)>,
    /// Whether telling it is itself a conflict: it cannot be true beside what else is known.
    pub false_claim: bool,
    /// How likely a full report tells it.
    pub weight: u8,
}

/// An event.
#[derive(Debug, Clone)]
pub struct Event {
    /// Its kind.
    pub kind: Kind,
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// The day on which some say that it began.
    pub other_start: Option<Date>,
    /// The guest's country, or the first of the two: a place in the atlas.
    pub a: u16,
    /// The host's country, or the second of the two.
    pub b: u16,
    /// The guest, or who speaks for the first country.
    pub guest: PersonId,
    /// The host, or who speaks for the second country.
    pub host: PersonId,
    /// How the visit is called.
    pub rite: Rite,
    /// The gathering.
    pub summit: usize,
    /// The country where it takes place.
    pub place: u16,
    /// What there is to tell, the first thing first.
    pub items: Vec<Item>,
}

/// An item about which all agree.
pub fn item(section: &'static str, day: Date, detail: Detail, marks: Vec<(&'static str, RecordId)>, weight: u8) -> Item {
    Item { section, day, detail, twisted: None, marks, false_claim: false, weight }
}
