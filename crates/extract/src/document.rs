//! A document: a text and what is known of it from outside.

use jiff::civil::Date;

use crate::text::language::Language;

/// What `extract` reads. The text is never changed: every span points into it.
#[derive(Debug, Clone, Copy)]
pub struct Document<'a> {
    /// The text as stored.
    pub text: &'a str,
    /// The day it was published, where that is known from outside; else it is looked for in the text.
    pub published: Option<Date>,
    /// Its language, where that is known; else every passage's language is told by its words.
    pub language: Option<Language>,
}

impl<'a> Document<'a> {
    /// A document of which nothing is known but its text.
    pub fn new(text: &'a str) -> Self {
        Document { text, published: None, language: None }
    }
}
