//! From facts to records: what many documents say about one thing, put together, with all that they disagree on.
//!
//! ```text
//! Extraction -> told -> statements -> clusters -> records
//! ```
//!
//! What a document says is [`told`]; what is said, whoever says it, is a [`Statement`]; statements about one thing make
//! a cluster ([`group`]), and a cluster is seen as a record ([`record`]). All of it is pure: no clock, no disk. The same
//! documents and decisions give the same records, in whatever order they came.

pub mod conflict;
pub mod copies;
pub mod entry;
pub mod group;
pub mod identity;
pub mod life;
pub mod meaning;
pub mod record;
pub mod review;
pub mod said;
pub mod statement;
pub mod told;
pub mod weekday;
pub mod window;

pub use entry::Entry;
pub use record::Record;
pub use review::Review;
pub use said::{RecordType, Said};
pub use statement::{Handle, Statement, StatementId};
pub use told::Told;
pub use window::{Day, When, Window};
