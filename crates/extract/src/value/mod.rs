//! Values that slots hold: each kind a type of its own.

pub mod codes;
pub mod country;
pub mod date;
pub mod money;
pub mod resolve;

pub use codes::{
    ActivityKind, AgreementKind, AgreementStage, Change, Field, Format, Indicator, Level, MechanismKind, MechanismStage, Mode, Qualifier,
    Topic, VisitKind, VisitStage,
};
pub use country::Country;
pub use date::{DateValue, Partial, ReadDate};
pub use money::{Currency, Unit};
