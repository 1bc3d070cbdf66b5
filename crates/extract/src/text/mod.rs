//! The text of a document: its passages and what each is, its tokens and its sentences.

pub mod block;
pub mod ending;
pub mod fold;
pub mod language;
mod page;
pub mod sentence;
mod story;
pub mod token;
pub mod tokens;
pub mod word;
pub mod wrap;

pub use block::{Passage, Role};
pub use language::Language;
pub use sentence::Sentence;
pub use token::{Token, TokenKind};
pub use tokens::Tokens;
