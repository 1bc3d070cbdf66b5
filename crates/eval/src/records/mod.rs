//! How well records agree with a gold grouping: did the ledger put together what belongs together?
//!
//! ```text
//! gold records ──────> Grouping ──seal──> Scorer <──take── exported records, one at a time
//!                                           └─finish─> members found, B-cubed, slots, conflicts
//! ```
//!
//! The same numbers as the codebook's scorer of records, for a million documents: what gold expects is held, each exported
//! record is looked at once and dropped. Records are JSON objects, as facts are in the rest of this crate.

mod agree;
mod exported;
mod figures;
mod gold;
mod mode;
mod repr;
mod score;

pub use exported::Exported;
pub use figures::{RecordFigures, RecordMiss};
pub use gold::{GoldRecord, Grouping, RecordGoldError};
pub use score::Scorer;
