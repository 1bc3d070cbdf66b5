//! The desk: the ledger in the browser.
//!
//! ```text
//! request -> Visitor -> page -> Asking, on a reader's connection -> view -> template
//! ```
//!
//! - **Come in**: [`serve()`] binds an address and answers until it is told to stop.
//! - **Who asks**: [`visitor`] tells in which language; [`guard`] who it is, and what they may do.
//! - **What is shown**: one file a page in [`pages`]; each says its own addresses. A page asks by way of `banggiao-asking`, as the
//!   terminal does, and puts what it got into a template of its name.
//! - **How it is drawn**: [`told`] makes lines of records, [`chart`] makes pictures, all to scale, without a script.
//!
//! Pages work without scripts and load nothing from elsewhere. Whatever a document says is text on them, never markup.

pub mod asked;
pub mod assets;
pub mod chart;
pub mod derivation;
pub mod desk;
pub mod drafts;
pub mod frame;
pub mod guard;
pub mod intake;
pub mod pages;
pub mod readers;
pub mod serve;
pub mod settings;
pub mod source;
pub mod told;
pub mod tongue;
pub mod trouble;
pub mod turning;
pub mod visitor;
pub mod writer;

pub use desk::Desk;
pub use intake::{Given, Intake};
pub use serve::{router, serve};
pub use settings::Settings;
pub use trouble::Trouble;
