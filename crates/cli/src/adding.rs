//! What people add at the desk, read as `ingest` reads it.

use std::io::Cursor;

use banggiao_desk::{Given, Intake};
use banggiao_extract::fact::Fact;
use banggiao_extract::text::language::Language;
use banggiao_extract::{Document, extract};
use banggiao_ledger::Reading;

use crate::fetching::{Fetching, Manners, is_address};
use crate::input::{Fault, Input, Known, Reader, Source};
use crate::interface::{Interface, Words};
use crate::keeping::Pages;
use crate::packs::Loaded;

/// Reads what people add at the desk.
pub struct Adding {
    packs: Loaded,
    by: String,
    pages: Pages,
    manners: Manners,
}

impl Adding {
    /// Reads by these packs, as `by`; keeps pages as `pages` says, and fetches as `manners` do.
    pub fn new(packs: Loaded, by: String, pages: Pages, manners: Manners) -> Self {
        Adding { packs, by, pages, manners }
    }

    /// What was read, or why it was not.
    fn reading(&self, item: Result<Input, Fault>, words: &Words) -> Result<Reading, String> {
        let told = |fault: Fault| fault.message(words);
        item.and_then(|input| self.pages.reading(input, &self.packs, &self.by)).map(|(reading, _)| reading).map_err(told)
    }
}

impl Intake for Adding {
    fn read(&self, given: Given, language: Language) -> Vec<Result<Reading, String>> {
        let words = Words::new(Interface::of(language));
        let reader = Reader { known: Known { published: given.published, language: None }, ..Reader::default() };
        let mut read = Vec::new();
        reader.bytes(&given.name, Cursor::new(given.bytes), &mut |item, _| {
            read.push(self.reading(item, &words));
            true
        });
        read
    }

    fn facts(&self, document: &Document<'_>) -> Vec<Fact> {
        extract(document, &self.packs).facts
    }

    fn fetch(&self, address: &str, language: Language) -> Vec<Result<Reading, String>> {
        let words = Words::new(Interface::of(language));
        if !is_address(address) {
            return vec![Err(words.with("adding-no-address", &[("address", address)]))];
        }
        // Nothing is remembered: whoever asks for a page again wants it again.
        let fetching = match Fetching::of_pages(&self.manners) {
            Ok(fetching) => fetching,
            Err(trouble) => return vec![Err(trouble.to_string())],
        };
        let mut read = Vec::new();
        fetching.read_all(&Reader::default(), &[Source::Web(address.to_owned())], &mut |item, _| {
            read.push(self.reading(item, &words));
            true
        });
        read
    }
}
