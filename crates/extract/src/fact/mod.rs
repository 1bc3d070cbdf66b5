//! Facts: what one document says about relations between countries, in one place of its text.
//!
//! One struct per fact type of the codebook, each slot typed; a slot that the document does not fill is `None` or
//! empty, which is not "no".

use crate::span::{Span, TokenRange};
use crate::value::{
    ActivityKind, AgreementKind, AgreementStage, Change, Country, DateValue, Field, Format, Indicator, Level, MechanismKind,
    MechanismStage, Mode, Qualifier, Topic, Unit, VisitKind, VisitStage,
};

mod schema;
pub mod view;

pub use schema::{FactType, SlotKind};

/// A person's name without title, as best spelt.
pub type PersonName = String;

/// Somebody travels to another country in an official capacity.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Visit {
    /// Who travels.
    pub guest: Option<PersonName>,
    /// Where to.
    pub host_country: Option<Country>,
    /// For which country.
    pub guest_country: Option<Country>,
    /// In which office.
    pub guest_office: Option<String>,
    /// Who invited or receives.
    pub host: Option<PersonName>,
    /// In what capacity.
    pub kind: Option<VisitKind>,
    /// First day.
    pub start: Option<DateValue>,
    /// Last day.
    pub end: Option<DateValue>,
    /// The interval of the whole journey.
    pub within: Option<DateValue>,
    /// How far it has come.
    pub stage: Option<VisitStage>,
    /// What the text calls it: the first in so many years.
    pub significance: Option<String>,
}

/// Named people of different countries talk.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Meeting {
    /// Who, two or more.
    pub people: Vec<PersonName>,
    /// For which countries.
    pub countries: Vec<Country>,
    /// In what form.
    pub format: Option<Format>,
    /// When.
    pub date: Option<DateValue>,
    /// Where.
    pub place: Option<String>,
}

/// The formal level of relations between two countries.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Partnership {
    /// The two.
    pub countries: Vec<Country>,
    /// The level.
    pub level: Option<Level>,
    /// What happens to it.
    pub change: Option<Change>,
    /// When.
    pub date: Option<DateValue>,
}

/// A document that parties sign, adopt, exchange, negotiate or carry out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Agreement {
    /// What kind of document.
    pub kind: Option<AgreementKind>,
    /// What it is called.
    pub title: Option<String>,
    /// Between which countries.
    pub countries: Vec<Country>,
    /// Between which organisations.
    pub parties: Vec<String>,
    /// In which fields.
    pub fields: Vec<Field>,
    /// How far it has come.
    pub stage: Option<AgreementStage>,
    /// When it came so far.
    pub date: Option<DateValue>,
    /// The period that a plan covers.
    pub term: Option<DateValue>,
}

/// A standing body or arrangement between the parties.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Mechanism {
    /// What kind.
    pub kind: Option<MechanismKind>,
    /// Between which countries.
    pub countries: Vec<Country>,
    /// What it is called.
    pub name: Option<String>,
    /// In which fields.
    pub fields: Vec<Field>,
    /// How far it has come.
    pub stage: Option<MechanismStage>,
}

/// What somebody says will be, or should be, done.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Commitment {
    /// How binding.
    pub mode: Option<Mode>,
    /// The countries for which it is said.
    pub actors: Vec<Country>,
    /// In which fields.
    pub fields: Vec<Field>,
    /// The action, in a short phrase.
    pub text: Option<String>,
    /// By when.
    pub due: Option<DateValue>,
}

/// A number that describes the relations.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Figure {
    /// What it counts.
    pub indicator: Option<Indicator>,
    /// How much, in full units.
    pub value: Option<f64>,
    /// Of which countries; for a rank the ranked first.
    pub countries: Vec<Country>,
    /// The unit.
    pub unit: Option<Unit>,
    /// Among whom.
    pub scope: Option<String>,
    /// How exact.
    pub qualifier: Option<Qualifier>,
    /// In which period.
    pub period: Option<DateValue>,
    /// The change, in percent, with its sign.
    pub change_pct: Option<f64>,
    /// Against which period.
    pub change_base: Option<DateValue>,
}

/// A number that the parties aim at.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Target {
    /// What it counts.
    pub indicator: Option<Indicator>,
    /// How much, in full units.
    pub value: Option<f64>,
    /// The unit.
    pub unit: Option<Unit>,
    /// How many times the present: double is 2.
    pub multiple: Option<f64>,
    /// Of which countries.
    pub countries: Vec<Country>,
    /// By when.
    pub due: Option<DateValue>,
}

/// An order, medal or title.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Honour {
    /// Its name.
    pub name: Option<String>,
    /// Its class.
    pub class: Option<String>,
    /// Who gives it: a person's name or a country's code.
    pub giver: Option<String>,
    /// Who receives it.
    pub recipient: Option<PersonName>,
    /// When.
    pub date: Option<DateValue>,
}

/// One person invites another to visit, later on.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Invitation {
    /// Who invites.
    pub from: Option<PersonName>,
    /// Who is invited.
    pub to: Option<PersonName>,
    /// Where to.
    pub to_country: Option<Country>,
    /// Whether it was accepted, where the text says.
    pub accepted: Option<bool>,
}

/// What a country, or both, hold on an issue beyond the two of them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Position {
    /// Who holds it.
    pub countries: Vec<Country>,
    /// On what.
    pub topic: Option<Topic>,
    /// What is held.
    pub text: Option<String>,
}

/// An item of a visit's programme that is no talks and no signing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Activity {
    /// What kind.
    pub kind: Option<ActivityKind>,
    /// The visiting guest whose programme it is.
    pub who: Vec<PersonName>,
    /// What it is called.
    pub name: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// When.
    pub date: Option<DateValue>,
}

/// The slots of a fact.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub enum Slots {
    Visit(Visit),
    Meeting(Meeting),
    Partnership(Partnership),
    Agreement(Agreement),
    Mechanism(Mechanism),
    Commitment(Commitment),
    Figure(Figure),
    Target(Target),
    Honour(Honour),
    Invitation(Invitation),
    Position(Position),
    Activity(Activity),
}

impl Slots {
    /// Which of the twelve types this is.
    pub fn fact_type(&self) -> FactType {
        match self {
            Slots::Visit(_) => FactType::Visit,
            Slots::Meeting(_) => FactType::Meeting,
            Slots::Partnership(_) => FactType::Partnership,
            Slots::Agreement(_) => FactType::Agreement,
            Slots::Mechanism(_) => FactType::Mechanism,
            Slots::Commitment(_) => FactType::Commitment,
            Slots::Figure(_) => FactType::Figure,
            Slots::Target(_) => FactType::Target,
            Slots::Honour(_) => FactType::Honour,
            Slots::Invitation(_) => FactType::Invitation,
            Slots::Position(_) => FactType::Position,
            Slots::Activity(_) => FactType::Activity,
        }
    }
}

/// How a fact was derived: the pattern that found it and the mentions that filled it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Derivation {
    /// `LANGUAGE/TYPE/NAME` of the pattern.
    pub pattern: String,
    /// What the pattern took.
    pub matched: Option<Span>,
    /// Each slot and the words that filled it, where words did.
    pub mentions: Vec<(&'static str, Span)>,
}

/// One fact: its slots, the words that say it, and how it was derived.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What it says.
    pub slots: Slots,
    /// The sentence or clause that says it.
    pub span: Span,
    /// The two countries that the passage is about, in the order in which the document speaks of them; fewer where it
    /// does not say.
    pub between: Vec<Country>,
    /// How it was derived.
    pub derivation: Derivation,
    pub(crate) tokens: TokenRange,
}

impl Fact {
    /// A fact that was not read from sentences but given, as by a row of a table.
    pub fn given(slots: Slots, span: Span, between: Vec<Country>, derivation: Derivation) -> Fact {
        Fact { slots, span, between, derivation, tokens: TokenRange::new(0, 0) }
    }
}
