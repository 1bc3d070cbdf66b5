//! Documents: as they come, as they are known, and as they are read.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use banggiao_extract::text::language::{self, Language};
use banggiao_extract::{Extraction, Span};
use banggiao_records::copies::Sketch;
use banggiao_records::told::{Told, told};
use banggiao_records::{Day, Statement, StatementId};
use jiff::civil::Date;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use xxhash_rust::xxh3::xxh3_64;

use crate::fold::fold;
use crate::page::Page;
use crate::receipt::Receipt;
use crate::table::Table;
use crate::words::words_of;

/// A document by its content: the SHA-256 of its text in UTF-8.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DocumentId(pub [u8; 32]);

impl DocumentId {
    /// The id of this text.
    pub fn of(text: &str) -> Self {
        DocumentId(Sha256::digest(text.as_bytes()).into())
    }
}

impl fmt::Display for DocumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for DocumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Not the id of a document: 64 hexadecimal digits are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoDocumentId;

impl FromStr for DocumentId {
    type Err = NoDocumentId;

    fn from_str(text: &str) -> Result<Self, NoDocumentId> {
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.is_ascii() {
            return Err(NoDocumentId);
        }
        for (i, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[2 * i..2 * i + 2], 16).map_err(|_| NoDocumentId)?;
        }
        Ok(DocumentId(bytes))
    }
}

/// How a document came: under which name, and what was said of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Arrival {
    /// Its name: a file's name, a URL, an id.
    pub name: String,
    /// Its title, where that is given apart from the text.
    pub title: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// When, where that is given from outside.
    pub published: Option<Date>,
    /// In which language, where that is given from outside.
    pub language: Option<Language>,
}

impl Arrival {
    /// Which of two arrivals of one text shows it: the least, whichever came first. What says when it was published is less
    /// than what does not.
    pub(crate) fn shows_before(&self, other: &Arrival) -> bool {
        self.rank() < other.rank()
    }

    fn rank(&self) -> impl Ord + '_ {
        let language = self.language.map(Language::code);
        (self.published.is_none(), self.published, &self.name, &self.title, &self.publisher, language)
    }

    pub(crate) fn to_json(&self) -> Value {
        json!({
            "title": self.title,
            "publisher": self.publisher,
            "published": self.published.map(|d| d.to_string()),
            "language": self.language.map(Language::code),
        })
    }

    #[allow(dead_code)]
    pub(crate) fn read(name: String, json: &Value) -> Self {
        let text = |key: &str| json[key].as_str().map(str::to_owned);
        Arrival {
            name,
            title: text("title"),
            publisher: text("publisher"),
            published: json["published"].as_str().and_then(|d| d.parse().ok()),
            language: json["language"].as_str().and_then(Language::from_code),
        }
    }
}

/// One thing that a document says, made ready for the ledger.
#[derive(Debug, Clone)]
pub(crate) struct Voice {
    pub statement: Statement,
    pub id: StatementId,
    pub span: Span,
    pub quote: i64,
    pub rule: String,
    pub written: Written,
}

/// A statement as the file keeps it.
#[derive(Debug, Clone)]
pub(crate) struct Written {
    /// Its slots, as JSON.
    pub said: String,
    /// The words by which it is found.
    pub words: String,
}

impl Written {
    fn of(statement: &Statement) -> Self {
        Written { said: Value::Object(banggiao_wire::statement(statement)).to_string(), words: fold(&words_of(&statement.said)) }
    }
}

impl Voice {
    /// With all that can be worked out without the ledger, which has one writer.
    pub fn new(statement: Statement, span: Span, quote: i64, rule: String) -> Self {
        statement.meaning();
        statement.handles();
        Voice { id: statement.id(), written: Written::of(&statement), statement, span, quote, rule }
    }

    /// Sees to it that all follows the statement, which was changed.
    pub fn renew(&mut self) {
        self.id = self.statement.id();
        self.written = Written::of(&self.statement);
    }
}

/// A document with all that was read from it, made ready for the ledger: pure work, for any thread.
#[derive(Debug, Clone)]
pub struct Reading {
    pub(crate) id: DocumentId,
    pub(crate) text: String,
    pub(crate) arrival: Arrival,
    pub(crate) published: Option<Day>,
    pub(crate) language: Language,
    pub(crate) reader: String,
    pub(crate) voices: Vec<Voice>,
    pub(crate) folded: String,
    pub(crate) sketch: Sketch,
    pub(crate) bands: Vec<i64>,
    pub(crate) source: Option<(Arc<Page>, Receipt)>,
    pub(crate) table: Option<Arc<Table>>,
}

impl Reading {
    /// The document `text`, which came as `arrival` says, and what `extraction` found in it. `reader` names the program and
    /// packs that read it, with their versions.
    pub fn new(text: String, arrival: Arrival, extraction: &Extraction, reader: &str) -> Self {
        let day = arrival.published.or(extraction.published).map(Day::from);
        let voices = told(extraction).into_iter().map(|told| voice(told, &text, day)).collect();
        let language = arrival.language.unwrap_or_else(|| language::of(&text, None).0);
        let folded = fold(&text);
        let sketch = Sketch::new(&text);
        let bands = sketch.bands().into_iter().map(|band| band as i64).collect();
        let (id, reader) = (DocumentId::of(&text), reader.to_owned());
        Reading { id, text, arrival, published: day, language, reader, voices, folded, sketch, bands, source: None, table: None }
    }

    /// The same document, of which `reader` read nothing.
    pub fn without_facts(self, reader: &str) -> Self {
        Reading { voices: Vec::new(), reader: reader.to_owned(), ..self }
    }

    /// The same document, which was read from `page` as `receipt` says. Documents of one page share it.
    pub fn received(self, page: Arc<Page>, receipt: Receipt) -> Self {
        Reading { source: Some((page, receipt)), ..self }
    }

    /// The same document, which is a row of `table`. Rows are much alike and yet no copies of each other.
    pub fn row_of(self, table: Arc<Table>) -> Self {
        Reading { table: Some(table), sketch: Sketch::default(), bands: Vec::new(), ..self }
    }

    /// The document's id.
    pub fn id(&self) -> DocumentId {
        self.id
    }

    /// How it came.
    pub fn arrival(&self) -> &Arrival {
        &self.arrival
    }

    /// How many bytes it takes, with its page: batches of a few hundred documents or a few megabytes are best.
    pub fn len(&self) -> usize {
        self.text.len() + self.source.as_ref().map_or(0, |(page, _)| page.room())
    }

    /// Whether its text is empty.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

fn voice(told: Told, text: &str, day: Option<Day>) -> Voice {
    let (span, rule) = (told.span, told.rule.clone());
    Voice::new(Statement::of(told, day), span, quote_hash(span.of(text)), rule)
}

/// What is kept of a quotation, to see that the text still says it.
pub(crate) fn quote_hash(quote: &str) -> i64 {
    xxh3_64(quote.as_bytes()) as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_those_of_sha256sum() {
        let id = DocumentId::of("abc");
        assert_eq!(id.to_string(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!("é".repeat(32).parse::<DocumentId>(), Err(NoDocumentId));
    }

    #[test]
    fn a_dated_arrival_shows_the_text_before_an_undated() {
        let of = |name: &str, published| Arrival { name: name.to_owned(), published, ..Arrival::default() };
        let dated = of("z", Some(Date::constant(2025, 5, 6)));
        assert!(dated.shows_before(&of("a", None)));
        assert!(of("a", None).shows_before(&of("b", None)));
        assert_eq!(Arrival::read("z".to_owned(), &dated.to_json()), dated);
    }
}
