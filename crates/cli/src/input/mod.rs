//! Input: from paths and standard input to documents, one after the other, each failure with its place.
//!
//! ```text
//! paths -> walk -> bytes -> unpack -> decode -> one document, or one a row (JSONL, CSV, Parquet)
//!                                \-> intake -> the documents of a page, a feed, a mail, a PDF, an office document
//! ```

mod decode;
mod fault;
mod receipt;
mod report;
mod rows;
mod table;
mod walk;

use std::fs::File;
use std::io::{BufRead, BufReader, Cursor};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use banggiao_extract::text::language::Language;
use banggiao_intake::{Bytes, Document, Format, Item, Limits, Received, Unread};
use banggiao_ledger::Receipt;
use banggiao_tables::Map;
use jiff::civil::Date;

pub use decode::{Encoding, encoding};
pub use fault::{Fault, Problem};
pub use report::Report;
pub use table::{Kinds, Row};
pub use walk::{Source, walk};

use crate::fetching::is_address;

/// What is known of a document besides its text.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known {
    /// When it was published.
    pub published: Option<Date>,
    /// Its language.
    pub language: Option<Language>,
}

/// One document as read.
#[derive(Debug, Clone, Default)]
pub struct Input {
    /// Its id: the file's name, or what the JSONL line says.
    pub doc: String,
    /// The text, nothing trimmed or changed.
    pub text: String,
    /// Its title, where that is given apart from the text.
    pub title: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// What it was read of, as it was received; none where that is the text itself.
    pub received: Option<Arc<Received>>,
    /// What was read of that, for the ledger to keep beside it.
    pub receipt: Option<Box<Receipt>>,
    /// The row that it is, where it is no report but a row of a table.
    pub row: Option<Row>,
    /// What is known of it besides.
    pub known: Known,
}

/// How to read input.
#[derive(Debug, Clone, Copy, Default)]
pub struct Reader {
    /// The encoding, where it is no Unicode.
    pub encoding: Option<Encoding>,
    /// What holds for every document that does not say otherwise.
    pub known: Known,
    /// The map by which tables are read, where the user named one; it lives as long as the program.
    pub map: Option<&'static Arc<Map>>,
    /// Where it is counted what was read and what was passed over.
    pub report: Option<&'static Report>,
}

/// Name of standard input in messages, and its document's id.
pub const STDIN: &str = "stdin";

impl Reader {
    /// Reads every document of `source`, handing each, or what is wrong with it, to `take`; stops when `take` says so.
    ///
    /// `take` also gets how many bytes of input it stands for.
    pub fn read(&self, source: &Source, take: &mut Take<'_>) {
        match source {
            Source::Faulty(fault) => {
                take(Err(fault.clone()), 0);
            }
            Source::Stdin => self.stdin(take),
            Source::Web(address) => {
                take(Err(Fault::whole(address, Problem::NotFetched)), 0);
            }
            Source::File(path) => self.file(path, take),
        }
    }

    /// Reads every document of every source, as [`Reader::read`] does of one.
    pub fn read_all(&self, sources: &[Source], take: &mut Take<'_>) {
        let mut more = true;
        for source in sources {
            if !more {
                return;
            }
            self.read(source, &mut |item, size| {
                more = take(item, size);
                more
            });
        }
    }

    /// Reads every document of `bytes`, which came under this name and stand in no file.
    pub fn bytes(&self, name: &str, mut bytes: Cursor<Vec<u8>>, take: &mut Take<'_>) {
        if !self.is_table([name, name], &mut bytes, take) {
            self.unpack(name, name, Bytes::Stream(&mut bytes), take);
        }
    }

    fn stdin(&self, take: &mut Take<'_>) {
        let mut input = std::io::stdin().lock();
        if !self.is_table([STDIN, STDIN], &mut input, take) {
            self.unpack(STDIN, STDIN, Bytes::Stream(&mut input), take);
        }
    }

    fn file(&self, path: &Path, take: &mut Take<'_>) {
        let name = path.to_string_lossy().into_owned();
        let file = path.file_name().map_or_else(|| name.clone(), |n| n.to_string_lossy().into_owned());
        match File::open(path).and_then(|file| Ok((file.metadata()?.is_file(), file))) {
            // Pipes cannot be read in any order.
            Ok((true, bytes)) => {
                let mut bytes = BufReader::with_capacity(1 << 16, bytes);
                if !self.is_table([&name, &file], &mut bytes, take) {
                    self.unpack(&name, &file, Bytes::File(&mut bytes), take);
                }
            }
            Ok((false, mut bytes)) => self.unpack(&name, &file, Bytes::Stream(&mut bytes), take),
            Err(e) => {
                take(Err(Fault::whole(&name, Problem::unreadable(&e))), 0);
            }
        }
    }

    /// Reads the rows of `input` where it is a table; says whether it is one, or should have been.
    fn is_table(&self, names: [&str; 2], input: &mut impl BufRead, take: &mut Take<'_>) -> bool {
        // Rows come from a stream of UTF-8; what is written otherwise is decoded as a whole.
        if self.encoding.is_some_and(|encoding| encoding != encoding_rs::UTF_8) {
            return false;
        }
        // What cannot be read is told where it is read on.
        let table = self.table(input.fill_buf().unwrap_or_default());
        match table {
            Ok(Some(table)) => {
                self.rows(names, input, &table, take);
            }
            Ok(None) => return false,
            Err(problem) => {
                take(Err(Fault::whole(names[0], problem)), 0);
            }
        }
        true
    }

    /// Reads what `bytes`, which come from `name`, hold.
    fn unpack(&self, name: &str, file: &str, bytes: Bytes<'_>, take: &mut Take<'_>) {
        self.unpack_known(Received::named(name), file, bytes, take);
    }

    /// Reads what was fetched: `bytes`, of which `known` says all else.
    pub fn fetched(&self, known: Received, bytes: &[u8], take: &mut Take<'_>) {
        let file = known.name.clone();
        self.unpack_known(known, &file, Bytes::File(&mut Cursor::new(bytes)), take);
    }

    /// Reads what `bytes` hold; documents are called by the address they have, or else by where they stand in `file`. What the user says of
    /// their encoding goes before what a server says.
    fn unpack_known(&self, known: Received, file: &str, bytes: Bytes<'_>, take: &mut Take<'_>) {
        let encoding = self.encoding.map(|encoding| encoding.name().to_owned()).or_else(|| known.encoding.clone());
        let known = Received { encoding, ..known };
        let name = known.name.as_str();
        let within = |member: &str| format!("{file}{}", member.strip_prefix(name).unwrap_or_default());
        banggiao_intake::unpack(&known, bytes, &Limits::default(), &mut |item, _| match item {
            Item::Received(received) => {
                let doc = received.address.clone().unwrap_or_else(|| within(&received.name));
                self.received(&doc, received, take)
            }
            Item::Line(line) => {
                let (size, file) = (line.bytes.len(), within(&line.name));
                take(rows::line(self, line, &file).inspect(|_| self.count("jsonl")), size)
            }
            Item::Row(name, number, row) => {
                let size = row.document.text.len();
                self.count("table");
                take(Ok(rows::row(self, *row, number, &within(&name))), size)
            }
            Item::Skipped(name, why) => {
                if let Some(report) = self.report {
                    report.passed(name, why);
                }
                true
            }
            Item::Unread(name, line, why) => take(Err(Fault { line, ..Fault::whole(&name, Problem::Unread(why)) }), 0),
        });
    }

    fn count(&self, format: &'static str) {
        if let Some(report) = self.report {
            report.read(format);
        }
    }

    /// Reads the documents of what came from somewhere, whole and no container; a single one is called `doc`. False when no more is wanted.
    pub fn received(&self, doc: &str, received: Received, take: &mut Take<'_>) -> bool {
        let format = received.format();
        if format.is_read() {
            return self.published(doc, received, format, take);
        }
        let asked = received.encoding.as_deref().and_then(|label| encoding_rs::Encoding::for_label(label.as_bytes()));
        let text = match format {
            Format::Sitemap | Format::Parquet => Err(Fault::whole(&received.name, Problem::Unread(Unread::Format(format)))),
            _ => decode::text(&received.name, received.bytes.to_vec(), asked),
        };
        let size = received.bytes.len();
        if let Ok(text) = &text {
            match self.table(text.as_bytes()) {
                Ok(Some(table)) => return self.rows([&received.name, doc], Cursor::new(text), &table, take),
                Ok(None) => {
                    if let Some(why) = received.columns() {
                        return take(Err(Fault::whole(&received.name, Problem::Unread(why))), size);
                    }
                }
                Err(problem) => return take(Err(Fault::whole(&received.name, problem)), size),
            }
        }
        let document = text.and_then(|text| {
            if text.chars().all(|c| c.is_whitespace() || c == '\u{feff}') {
                return Err(Fault::whole(&received.name, Problem::Empty));
            }
            // Text that is its own bytes is not kept twice.
            let received = (*text.as_bytes() != *received.bytes).then(|| Arc::new(received));
            let receipt = received.as_ref().map(|received| Box::new(receipt::of_text(received, format)));
            Ok(Input { doc: doc.to_owned(), text, received, receipt, known: self.known, ..Input::default() })
        });
        take(document.inspect(|_| self.count(format.code())), size)
    }

    /// The documents that were published so. Those of a feed are called by their own addresses.
    fn published(&self, doc: &str, received: Received, format: Format, take: &mut Take<'_>) -> bool {
        let received = Arc::new(received);
        let known = banggiao_intake::Known { encoding: received.encoding.as_deref(), address: received.address.as_deref() };
        let mut size = received.bytes.len();
        let documents = match banggiao_intake::read(&received.bytes, format, known) {
            Ok(documents) => documents,
            Err(unread) => return take(Err(Fault::whole(&received.name, Problem::Unread(unread))), size),
        };
        let several = format == Format::Feed;
        for (number, document) in (1..).zip(documents) {
            let input = match document {
                Ok(document) => {
                    self.count(format.code());
                    Ok(self.input(document, doc, several.then_some(number), (&received, format)))
                }
                Err(unread) => Err(Fault { line: several.then_some(number), ..Fault::whole(&received.name, Problem::Unread(unread)) }),
            };
            if !take(input, std::mem::take(&mut size)) {
                return false;
            }
        }
        true
    }

    fn input(&self, document: Document, doc: &str, number: Option<usize>, (received, format): (&Arc<Received>, Format)) -> Input {
        let receipt = Some(Box::new(receipt::of(&document, received, format)));
        let doc = match (number, document.address) {
            // What came from an address is known by its own; a file is called by its name.
            (None, Some(own)) if received.address.is_some() => own.value,
            (None, _) => doc.to_owned(),
            (Some(_), Some(address)) => address.value,
            (Some(number), None) => format!("{doc}:{number}"),
        };
        let published = document.published.map(|told| told.value.day).or(self.known.published);
        Input {
            doc,
            text: document.text,
            title: document.title.map(|told| told.value),
            publisher: document.publisher.map(|told| told.value),
            received: Some(Arc::clone(received)),
            receipt,
            row: None,
            // What pages say of their language is often wrong; their words are not.
            known: Known { published, language: self.known.language },
        }
    }
}

/// Takes a document or a fault and the bytes it stands for; false when no more is wanted.
pub type Take<'t> = dyn FnMut(Result<Input, Fault>, usize) -> bool + 't;

/// The same from any thread.
pub type TakeAnywhere<'t> = dyn FnMut(Result<Input, Fault>, usize) -> bool + Send + 't;

/// The same for many threads at once.
pub type Hand<'h> = dyn Fn(Result<Input, Fault>, usize) -> bool + Sync + 'h;

/// What `paths` name, in order: files, folders walked, addresses, `-` for standard input.
pub fn sources(paths: &[PathBuf]) -> Vec<Source> {
    let mut sources = Vec::new();
    for path in paths {
        if path.as_os_str() == "-" {
            sources.push(Source::Stdin);
        } else if let Some(address) = path.to_str().filter(|path| is_address(path)) {
            sources.push(Source::Web(address.to_owned()));
        } else {
            walk(path, &mut sources);
        }
    }
    sources
}
