//! Which slots each fact type has, for checking pattern files.

use crate::value::{
    ActivityKind, AgreementKind, AgreementStage, Change, Format, Indicator, Level, MechanismKind, MechanismStage, Mode, Qualifier, Topic,
    VisitKind, VisitStage,
};

/// What may be set in a slot by a pattern file.
#[derive(Debug, Clone, Copy)]
pub enum SlotKind {
    /// A code, which the function knows.
    Code(fn(&str) -> bool),
    /// Anything.
    Any,
}

/// One of the codebook's twelve types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum FactType {
    Visit,
    Meeting,
    Partnership,
    Agreement,
    Mechanism,
    Commitment,
    Figure,
    Target,
    Honour,
    Invitation,
    Position,
    Activity,
}

type Slot = (&'static str, SlotKind);

const ANY: SlotKind = SlotKind::Any;

macro_rules! code {
    ($kind:ident) => {
        SlotKind::Code(|code| $kind::from_code(code).is_some())
    };
}

/// What a match means for its fact, where it is not the fact itself: see each reader.
const fn part(known: fn(&str) -> bool) -> Slot {
    ("part", SlotKind::Code(known))
}

const VISIT: &[Slot] = &[
    ("guest", ANY),
    ("host_country", ANY),
    ("guest_country", ANY),
    ("guest_office", ANY),
    ("host", ANY),
    ("kind", code!(VisitKind)),
    ("start", ANY),
    ("end", ANY),
    ("within", ANY),
    ("stage", code!(VisitStage)),
    ("significance", ANY),
    part(|p| {
        matches!(
            p,
            "host"
                | "greeter"
                | "significance"
                | "first-leg"
                | "last-leg"
                | "mention"
                | "here"
                | "arrival"
                | "noun"
                | "stage"
                | "tour"
                | "ended"
                | "skip"
                | "main"
        )
    }),
];
const MEETING: &[Slot] = &[
    ("people", ANY),
    ("with", ANY),
    ("countries", ANY),
    ("format", code!(Format)),
    ("date", ANY),
    ("place", ANY),
    part(|p| matches!(p, "both" | "list" | "round" | "press" | "guest" | "point" | "skip" | "envoys")),
];
const PARTNERSHIP: &[Slot] = &[
    ("countries", ANY),
    ("level", code!(Level)),
    ("change", code!(Change)),
    ("date", ANY),
    ("before", ANY),
    ("years", ANY),
    part(|p| matches!(p, "none" | "undated")),
];
const AGREEMENT: &[Slot] = &[
    ("kind", code!(AgreementKind)),
    ("title", ANY),
    ("countries", ANY),
    ("parties", ANY),
    ("fields", ANY),
    ("stage", code!(AgreementStage)),
    ("date", ANY),
    ("term", ANY),
    part(|p| matches!(p, "list" | "passive" | "headline" | "aim" | "undated" | "members" | "whereby" | "on-visit")),
];
const MECHANISM: &[Slot] = &[
    ("kind", code!(MechanismKind)),
    ("countries", ANY),
    ("name", ANY),
    ("fields", ANY),
    ("stage", code!(MechanismStage)),
    part(|p| matches!(p, "bare" | "standing" | "item" | "named")),
];
const COMMITMENT: &[Slot] = &[
    ("mode", code!(Mode)),
    ("actors", ANY),
    ("fields", ANY),
    ("text", ANY),
    ("due", ANY),
    part(|p| {
        matches!(
            p,
            "joint"
                | "together"
                | "own"
                | "own-not"
                | "offered"
                | "own-whole"
                | "ours"
                | "possessed"
                | "coupled"
                | "impersonal"
                | "quoted"
                | "stated"
                | "clause"
                | "passive"
                | "passive-whole"
                | "closing"
                | "received"
                | "talk"
                | "stop"
                | "programme"
                | "whole"
                | "noun"
                | "weak"
                | "next"
                | "welcomes"
                | "ought"
                | "goal"
                | "tasks"
                | "outcome"
                | "thing"
                | "bare"
        )
    }),
];
const FIGURE: &[Slot] = &[
    ("indicator", code!(Indicator)),
    ("value", ANY),
    ("countries", ANY),
    ("unit", ANY),
    ("scope", ANY),
    ("qualifier", code!(Qualifier)),
    ("period", ANY),
    ("change_pct", ANY),
    ("change_base", ANY),
    ("ranked", ANY),
    part(|p| {
        matches!(
            p,
            "change-up"
                | "change-down"
                | "carried"
                | "rank"
                | "rank-in"
                | "balance"
                | "bare"
                | "rank-among"
                | "portion"
                | "portion-up"
                | "share"
                | "rank-on"
                | "rank-partner"
                | "rank-place"
                | "on"
                | "growth"
                | "signed"
                | "people"
                | "sum"
                | "deed"
                | "none"
        )
    }),
];
const TARGET: &[Slot] = &[
    ("indicator", code!(Indicator)),
    ("value", ANY),
    ("unit", ANY),
    ("multiple", ANY),
    ("countries", ANY),
    ("due", ANY),
    part(|p| matches!(p, "none" | "carried" | "count" | "point" | "percent" | "deed")),
];
const HONOUR: &[Slot] = &[
    ("name", ANY),
    ("class", ANY),
    ("giver", ANY),
    ("recipient", ANY),
    ("date", ANY),
    part(|p| matches!(p, "passive" | "order" | "skip" | "host" | "guest")),
];
const INVITATION: &[Slot] = &[
    ("from", ANY),
    ("to", ANY),
    ("to_country", ANY),
    ("accepted", SlotKind::Code(|v| matches!(v, "true" | "false"))),
    part(|p| matches!(p, "answer" | "accepts" | "taken" | "skip")),
];
const POSITION: &[Slot] = &[
    ("countries", ANY),
    ("topic", code!(Topic)),
    ("text", ANY),
    part(|p| {
        matches!(
            p,
            "stance"
                | "topic"
                | "third"
                | "cause"
                | "held"
                | "demand"
                | "value"
                | "own"
                | "ought"
                | "weak"
                | "outright"
                | "taken"
                | "refers"
                | "none"
        )
    }),
];
const ACTIVITY: &[Slot] = &[
    ("kind", code!(ActivityKind)),
    ("who", ANY),
    ("name", ANY),
    ("place", ANY),
    ("date", ANY),
    part(|p| matches!(p, "guard" | "own" | "named" | "also" | "seen" | "event" | "hosted")),
];

impl FactType {
    /// All twelve, in the codebook's order.
    pub const ALL: [FactType; 12] = [
        FactType::Visit,
        FactType::Meeting,
        FactType::Partnership,
        FactType::Agreement,
        FactType::Mechanism,
        FactType::Commitment,
        FactType::Figure,
        FactType::Target,
        FactType::Honour,
        FactType::Invitation,
        FactType::Position,
        FactType::Activity,
    ];

    /// The codebook's word for it.
    pub fn code(self) -> &'static str {
        match self {
            FactType::Visit => "visit",
            FactType::Meeting => "meeting",
            FactType::Partnership => "partnership",
            FactType::Agreement => "agreement",
            FactType::Mechanism => "mechanism",
            FactType::Commitment => "commitment",
            FactType::Figure => "figure",
            FactType::Target => "target",
            FactType::Honour => "honour",
            FactType::Invitation => "invitation",
            FactType::Position => "position",
            FactType::Activity => "activity",
        }
    }

    /// The type that the codebook calls `code`.
    pub fn from_code(code: &str) -> Option<Self> {
        FactType::ALL.into_iter().find(|t| t.code() == code)
    }

    fn slots(self) -> &'static [Slot] {
        match self {
            FactType::Visit => VISIT,
            FactType::Meeting => MEETING,
            FactType::Partnership => PARTNERSHIP,
            FactType::Agreement => AGREEMENT,
            FactType::Mechanism => MECHANISM,
            FactType::Commitment => COMMITMENT,
            FactType::Figure => FIGURE,
            FactType::Target => TARGET,
            FactType::Honour => HONOUR,
            FactType::Invitation => INVITATION,
            FactType::Position => POSITION,
            FactType::Activity => ACTIVITY,
        }
    }

    /// The slot called `name`, and what may be set in it.
    pub fn slot(self, name: &str) -> Option<(&'static str, SlotKind)> {
        self.slots().iter().find(|(n, _)| *n == name).copied()
    }

    /// The names of its slots, for a message.
    pub fn slot_names(self) -> String {
        self.slots().iter().map(|(n, _)| *n).collect::<Vec<_>>().join(" ")
    }
}
