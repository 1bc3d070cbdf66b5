//! What is said: a fact of the codebook, or what documents tell of people, journeys and organisations by the way.

use banggiao_extract::fact::view::{self, SlotValue};
use banggiao_extract::value::{Country, DateValue};
use banggiao_extract::{FactType, Slots};

/// What a record is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RecordType {
    /// One of the codebook's twelve.
    Fact(FactType),
    /// A person.
    Person,
    /// Visits that make up one trip.
    Journey,
    /// An organisation.
    Organisation,
    /// A country, or a bloc that acts as one.
    Country,
    /// A document.
    Document,
}

impl RecordType {
    /// The codebook's `visit`.
    pub const VISIT: Self = RecordType::Fact(FactType::Visit);
    /// The codebook's `meeting`.
    pub const MEETING: Self = RecordType::Fact(FactType::Meeting);
    /// The codebook's `partnership`.
    pub const PARTNERSHIP: Self = RecordType::Fact(FactType::Partnership);
    /// The codebook's `agreement`.
    pub const AGREEMENT: Self = RecordType::Fact(FactType::Agreement);
    /// The codebook's `mechanism`.
    pub const MECHANISM: Self = RecordType::Fact(FactType::Mechanism);
    /// The codebook's `commitment`.
    pub const COMMITMENT: Self = RecordType::Fact(FactType::Commitment);
    /// The codebook's `figure`.
    pub const FIGURE: Self = RecordType::Fact(FactType::Figure);
    /// The codebook's `target`.
    pub const TARGET: Self = RecordType::Fact(FactType::Target);
    /// The codebook's `honour`.
    pub const HONOUR: Self = RecordType::Fact(FactType::Honour);
    /// The codebook's `invitation`.
    pub const INVITATION: Self = RecordType::Fact(FactType::Invitation);
    /// The codebook's `position`.
    pub const POSITION: Self = RecordType::Fact(FactType::Position);
    /// The codebook's `activity`.
    pub const ACTIVITY: Self = RecordType::Fact(FactType::Activity);

    /// Whether a document states it, and does not only name it by the way.
    pub fn is_fact(self) -> bool {
        matches!(self, RecordType::Fact(_))
    }

    /// The codebook's word for it.
    pub fn code(self) -> &'static str {
        match self {
            RecordType::Fact(fact) => fact.code(),
            RecordType::Person => "person",
            RecordType::Journey => "journey",
            RecordType::Organisation => "organisation",
            RecordType::Country => "country",
            RecordType::Document => "document",
        }
    }

    /// The type that the codebook calls `code`.
    pub fn from_code(code: &str) -> Option<Self> {
        let others = [RecordType::Person, RecordType::Journey, RecordType::Organisation, RecordType::Country, RecordType::Document];
        FactType::from_code(code).map(RecordType::Fact).or_else(|| others.into_iter().find(|t| t.code() == code))
    }
}

/// A person as a document names them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Person {
    /// The name as spelt there.
    pub name: String,
    /// The country for which they speak.
    pub country: Option<Country>,
    /// The offices that the document gives them, as short English noun phrases.
    pub offices: Vec<String>,
}

/// A trip to several countries as a document tells it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Journey {
    /// Who travels.
    pub guest: String,
    /// For which country.
    pub guest_country: Option<Country>,
    /// Where to, in the order told.
    pub countries: Vec<Country>,
    /// From the first day to the last.
    pub within: Option<DateValue>,
}

/// An organisation as a document names it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Organisation {
    /// The name as given there.
    pub name: String,
    /// The countries between which it is named; the program does not say whose it is.
    pub countries: Vec<Country>,
}

/// What one place of a document says.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// A fact.
    Fact(Slots),
    /// Who somebody is.
    Person(Person),
    /// A trip as a whole.
    Journey(Journey),
    /// That there is such an organisation.
    Organisation(Organisation),
}

impl Said {
    /// What a record of it is of.
    pub fn record_type(&self) -> RecordType {
        match self {
            Said::Fact(slots) => RecordType::Fact(slots.fact_type()),
            Said::Person(_) => RecordType::Person,
            Said::Journey(_) => RecordType::Journey,
            Said::Organisation(_) => RecordType::Organisation,
        }
    }

    /// Its filled slots, in the codebook's order.
    pub fn values(&self) -> Vec<(&'static str, SlotValue)> {
        let text = |t: &str| SlotValue::Text(t.to_owned());
        let codes = |c: &[Country]| SlotValue::List(c.iter().map(|c| c.code().to_owned()).collect());
        let mut out = Vec::new();
        match self {
            Said::Fact(slots) => return view::values(slots),
            Said::Person(person) => {
                out.push(("name", text(&person.name)));
                out.extend(person.country.map(|c| ("country", text(c.code()))));
                if !person.offices.is_empty() {
                    out.push(("offices", SlotValue::List(person.offices.clone())));
                }
            }
            Said::Journey(journey) => {
                out.push(("guest", text(&journey.guest)));
                out.extend(journey.guest_country.map(|c| ("guest_country", text(c.code()))));
                out.extend(journey.within.and_then(DateValue::start).map(|day| ("start", text(&day.to_string()))));
                out.extend(journey.within.and_then(DateValue::end).map(|day| ("end", text(&day.to_string()))));
                out.push(("countries", codes(&journey.countries)));
            }
            Said::Organisation(organisation) => {
                out.push(("name", text(&organisation.name)));
                if !organisation.countries.is_empty() {
                    out.push(("countries", codes(&organisation.countries)));
                }
            }
        }
        out
    }

    /// The countries between which it stands, in the order of their codes; for a person their own.
    pub fn countries(&self) -> Vec<Country> {
        let mut countries: Vec<Country> = match self {
            Said::Fact(Slots::Visit(v)) => [v.guest_country, v.host_country].into_iter().flatten().collect(),
            Said::Fact(Slots::Meeting(m)) => m.countries.clone(),
            Said::Fact(Slots::Partnership(p)) => p.countries.clone(),
            Said::Fact(Slots::Agreement(a)) => a.countries.clone(),
            Said::Fact(Slots::Mechanism(m)) => m.countries.clone(),
            Said::Fact(Slots::Commitment(c)) => c.actors.clone(),
            Said::Fact(Slots::Figure(f)) => f.countries.clone(),
            Said::Fact(Slots::Target(t)) => t.countries.clone(),
            Said::Fact(Slots::Honour(h)) => h.giver.as_deref().and_then(Country::from_code).into_iter().collect(),
            Said::Fact(Slots::Invitation(i)) => i.to_country.into_iter().collect(),
            Said::Fact(Slots::Position(p)) => p.countries.clone(),
            Said::Fact(Slots::Activity(_)) => Vec::new(),
            Said::Person(person) => person.country.into_iter().collect(),
            Said::Journey(journey) => journey.countries.iter().copied().chain(journey.guest_country).collect(),
            Said::Organisation(organisation) => organisation.countries.clone(),
        };
        countries.sort_unstable();
        countries.dedup();
        countries
    }
}
