//! Who may do what.
//!
//! On the machine's own loopback there is one user and no password. Beyond it, who asks is told by a session, which a name and a
//! password begin, or by a header that a trusted proxy sets. Whoever asks: what changes anything is done only for a page of this
//! desk ([`origin`]), with the token that the page was given.

pub mod accounts;
pub mod audit;
pub mod limit;
pub mod origin;
pub mod password;
pub mod role;
pub mod signed;
pub mod token;
pub mod who;

pub use accounts::Accounts;
pub use role::Role;
pub use who::{Door, Who};
