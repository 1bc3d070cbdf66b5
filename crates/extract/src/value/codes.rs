//! The codebook's closed lists, each an enum whose `code` is the word that the codebook writes.

/// Declares an enum of codes with `code`, `from_code` and `ALL`.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $(#[doc = concat!("`", $code, "`")] $(#[$vdoc])* $variant),* }

        impl $name {
            /// Every value, in the codebook's order.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The codebook's word for it.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code),* }
            }

            /// The value that the codebook calls `code`.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some($name::$variant),)* _ => None }
            }
        }
    };
}

codes! {
    /// A field of cooperation.
    Field {
        Politics = "politics", Party = "party", Parliament = "parliament", DefenceSecurity = "defence-security",
        Trade = "trade", Investment = "investment", Finance = "finance", Energy = "energy", Transport = "transport",
        Agriculture = "agriculture", Industry = "industry", ScienceTechnology = "science-technology",
        EducationTraining = "education-training", CultureSport = "culture-sport", Tourism = "tourism",
        Labour = "labour", Justice = "justice", Media = "media", Health = "health", Environment = "environment",
        Local = "local", People = "people", Consular = "consular", Multilateral = "multilateral",
    }
}

codes! {
    /// In what capacity a visit is made.
    VisitKind { State = "state", Official = "official", Working = "working", Attend = "attend", Other = "other" }
}

codes! {
    /// How far a visit has come at the document's date.
    VisitStage { Announced = "announced", UnderWay = "under-way", Concluded = "concluded", Cancelled = "cancelled" }
}

codes! {
    /// In what form people met.
    Format { Talks = "talks", Meeting = "meeting", Call = "call", Exchange = "exchange" }
}

codes! {
    /// The formal level of relations.
    Level {
        DiplomaticRelations = "diplomatic-relations", Comprehensive = "comprehensive", Strategic = "strategic",
        ComprehensiveStrategic = "comprehensive-strategic", Other = "other",
    }
}

codes! {
    /// What happens to the level of relations.
    Change { Established = "established", Upgraded = "upgraded", Intended = "intended", Existing = "existing" }
}

codes! {
    /// What kind of document an agreement is.
    AgreementKind {
        Treaty = "treaty", Agreement = "agreement", Mou = "mou", JointStatement = "joint-statement",
        Protocol = "protocol", Plan = "plan", LetterOfIntent = "letter-of-intent", Contract = "contract", Other = "other",
    }
}

codes! {
    /// How far an agreement has come.
    AgreementStage {
        Signed = "signed", Adopted = "adopted", Exchanged = "exchanged", Negotiating = "negotiating",
        Proposed = "proposed", InForce = "in-force",
    }
}

codes! {
    /// What kind of standing body or arrangement a mechanism is.
    MechanismKind {
        IntergovernmentalCommittee = "intergovernmental-committee", JointCommittee = "joint-committee",
        Consultation = "consultation", BusinessCouncil = "business-council", TradeOffice = "trade-office",
        Mission = "mission", PartyChannel = "party-channel", Framework = "framework", Connection = "connection",
        Other = "other",
    }
}

codes! {
    /// How far a mechanism has come.
    MechanismStage { Operating = "operating", Proposed = "proposed", Considered = "considered", Strengthened = "strengthened" }
}

codes! {
    /// How binding an undertaking is.
    Mode { Agree = "agree", Pledge = "pledge", Propose = "propose", Expect = "expect" }
}

codes! {
    /// What a figure or target counts.
    Indicator {
        TradeTurnover = "trade-turnover", Exports = "exports", Imports = "imports", Investment = "investment",
        Projects = "projects", Tourists = "tourists", Flights = "flights", Students = "students",
        Community = "community", AgreementsSigned = "agreements-signed", Activities = "activities",
        Partners = "partners", Rank = "rank", GdpGrowth = "gdp-growth", Other = "other",
    }
}

codes! {
    /// How exact a figure is.
    Qualifier { About = "about", Nearly = "nearly", Over = "over" }
}

codes! {
    /// What a position is about.
    Topic {
        SouthChinaSea = "south-china-sea", Unclos = "unclos", PeacefulSettlement = "peaceful-settlement",
        InternationalLaw = "international-law", UnCharter = "un-charter", MultilateralSupport = "multilateral-support",
        WarRemembrance = "war-remembrance", Climate = "climate", Other = "other",
    }
}

codes! {
    /// What an item of a visit's programme is.
    ActivityKind {
        WelcomeCeremony = "welcome-ceremony", Farewell = "farewell", Parade = "parade", Commemoration = "commemoration",
        BusinessRoundtable = "business-roundtable", Speech = "speech", SiteVisit = "site-visit",
        CommunityMeeting = "community-meeting", EmbassyVisit = "embassy-visit", Concert = "concert", Press = "press",
        Handover = "handover", Other = "other",
    }
}
