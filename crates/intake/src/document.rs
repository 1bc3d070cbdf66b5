//! What comes out of every format: a story, and what is known of it with where that was told.

use std::ops::Range;

use banggiao_extract::text::language::Language;
use jiff::civil::{Date, Time};
use jiff::tz::Offset;

use crate::error::Unread;

/// Where something was told, the most trusted first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// Structured data in JSON-LD, by schema.org's vocabulary.
    JsonLd,
    /// A `meta` element of the Open Graph protocol, or of `article:`.
    OpenGraph,
    /// An `itemprop` of schema.org's microdata.
    Microdata,
    /// Another `meta` or `link` element, or an attribute of `html`.
    Meta,
    /// A `time` element.
    Time,
    /// A line of the page that gives its date.
    Dateline,
    /// The head of a mail, the entry of a feed, the properties of an office document.
    Head,
    /// The address of the page.
    Address,
    /// What the page shows.
    Shown,
}

impl Origin {
    /// A word for it.
    pub fn code(self) -> &'static str {
        match self {
            Origin::JsonLd => "json-ld",
            Origin::OpenGraph => "open-graph",
            Origin::Microdata => "microdata",
            Origin::Meta => "meta",
            Origin::Time => "time",
            Origin::Dateline => "dateline",
            Origin::Head => "head",
            Origin::Address => "address",
            Origin::Shown => "shown",
        }
    }
}

/// A value, and where it was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told<T> {
    /// What was told.
    pub value: T,
    /// Where.
    pub origin: Origin,
}

/// When something was published, as it says so: in its own time zone, where it names one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Published {
    /// The day, there.
    pub day: Date,
    /// The time of the day, where that is told.
    pub time: Option<Time>,
    /// How far that is from universal time, where that is told.
    pub offset: Option<Offset>,
}

/// What a stretch of the text is on its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// The headline.
    Title,
    /// What stands between headline and story and sums it up.
    Lead,
    /// A paragraph of the story.
    Body,
}

impl Part {
    /// A word for it.
    pub fn code(self) -> &'static str {
        match self {
            Part::Title => "title",
            Part::Lead => "lead",
            Part::Body => "body",
        }
    }
}

/// One document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    /// Title, lead and body: a line each, blank lines between them. What spans of facts point into.
    pub text: String,
    /// What each line of the text is, as ranges of bytes, in order.
    pub parts: Vec<(Range<usize>, Part)>,
    /// What is written under pictures; no part of the text.
    pub captions: Vec<String>,
    /// The headline.
    pub title: Option<Told<String>>,
    /// When it was published.
    pub published: Option<Told<Published>>,
    /// Who published it.
    pub publisher: Option<Told<String>>,
    /// Who wrote it.
    pub author: Option<Told<String>>,
    /// Its own address.
    pub address: Option<Told<String>>,
    /// The address of the part that follows, where its story stands on several pages.
    pub next: Option<String>,
    /// The address of the part before.
    pub previous: Option<String>,
    /// Its language, where that is one the program reads.
    pub language: Option<Told<Language>>,
}

impl Document {
    /// The document, where it tells anything.
    pub(crate) fn told(self) -> Result<Self, Unread> {
        let any = self.parts.iter().any(|(_, part)| *part != Part::Title);
        if any { Ok(self) } else { Err(Unread::NoStory) }
    }

    /// Adds a line to the text.
    pub(crate) fn add(&mut self, part: Part, line: &str) {
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let start = self.text.len();
        self.text.push_str(line);
        self.parts.push((start..self.text.len(), part));
    }
}
