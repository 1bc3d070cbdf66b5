//! How well facts agree with gold facts: the codebook's matching, then precision, recall and F1.
//!
//! ```text
//! gold facts + facts found -> fold, similar -> same fact? -> align -> tally -> figures
//! ```
//!
//! Facts are JSON objects here, as the codebook prints them: gold slots may list alternatives (`"agree | expect"`), which
//! no typed fact can hold. The modules, in reading order: [`words`], [`similar`], [`value`], [`same`], [`slots`],
//! [`align`], [`tally`], [`figures`]; and [`records`], which does the same for records against a gold grouping.

pub mod align;
pub mod figures;
pub mod records;
pub mod same;
pub mod similar;
pub mod slots;
pub mod tally;
pub mod value;
pub mod words;

pub use figures::Figures;
pub use tally::{Gold, GoldError, Miss, Tally, stem};
