//! Input: from paths and standard input to documents, one after the other, each failure with its place.
//!
//! ```text
//! paths -> walk -> bytes -> decode -> one document, or one a line (JSONL)
//!                      \-> intake -> the documents of a page, a feed, a mail, an office document
//! ```

mod decode;
mod fault;
mod jsonl;
mod walk;

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use banggiao_extract::text::language::Language;
use banggiao_intake::{Document, Format};
use jiff::civil::Date;

pub use decode::{Encoding, encoding};
pub use fault::{Fault, Problem};
pub use walk::{Source, walk};

/// What is known of a document besides its text.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known {
    /// When it was published.
    pub published: Option<Date>,
    /// Its language.
    pub language: Option<Language>,
}

/// One document as read.
#[derive(Debug, Clone)]
pub struct Input {
    /// Its id: the file's name, or what the JSONL line says.
    pub doc: String,
    /// The text, nothing trimmed or changed.
    pub text: String,
    /// Its title, where that is given apart from the text.
    pub title: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
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
}

/// A document longer than this, in megabytes, is refused: spans are kept in 32 bits.
pub const LIMIT_MB: u64 = 1024;

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

    fn stdin(&self, take: &mut Take<'_>) {
        let name = STDIN.to_owned();
        let mut input = BufReader::with_capacity(1 << 16, std::io::stdin().lock());
        let lines = match input.fill_buf() {
            Ok(start) => start.iter().find(|b| !b.is_ascii_whitespace()) == Some(&b'{'),
            Err(e) => {
                take(Err(Fault::whole(&name, Problem::unreadable(&e))), 0);
                return;
            }
        };
        if lines { jsonl::read(self, &name, input, take) } else { self.whole(&name, name.clone(), input, take) }
    }

    fn file(&self, path: &Path, take: &mut Take<'_>) {
        let name = path.to_string_lossy().into_owned();
        let doc = path.file_name().map_or_else(|| name.clone(), |n| n.to_string_lossy().into_owned());
        let file = match File::open(path) {
            Ok(file) => BufReader::with_capacity(1 << 16, file),
            Err(e) => {
                take(Err(Fault::whole(&name, Problem::unreadable(&e))), 0);
                return;
            }
        };
        let lines = path.extension().is_some_and(|e| e.eq_ignore_ascii_case("jsonl") || e.eq_ignore_ascii_case("ndjson"));
        if lines { jsonl::read(self, &name, file, take) } else { self.whole(&name, doc, file, take) }
    }

    /// One document: all there is to read.
    fn whole(&self, name: &str, doc: String, mut input: impl BufRead, take: &mut Take<'_>) {
        let mut bytes = Vec::new();
        let limit = LIMIT_MB << 20;
        if let Err(e) = input.by_ref().take(limit + 1).read_to_end(&mut bytes) {
            take(Err(Fault::whole(name, Problem::unreadable(&e))), 0);
            return;
        }
        let size = bytes.len();
        let format = Format::of_file(&bytes, name);
        if format.is_read() && size as u64 <= limit {
            return self.published(name, &doc, &bytes, format, take);
        }
        let text = match format {
            _ if size as u64 > limit => Err(Fault::whole(name, Problem::TooLong)),
            Format::Pdf => Err(Fault::whole(name, Problem::Pdf)),
            _ => decode::text(name, bytes, self.encoding),
        };
        let document = text.and_then(|text| {
            if text.chars().all(|c| c.is_whitespace() || c == '\u{feff}') {
                return Err(Fault::whole(name, Problem::Empty));
            }
            Ok(Input { doc, text, title: None, publisher: None, known: self.known })
        });
        take(document, size);
    }

    /// The documents that `bytes` hold as they were published. Those of a feed are called by their own addresses.
    fn published(&self, name: &str, doc: &str, bytes: &[u8], format: Format, take: &mut Take<'_>) {
        let known = banggiao_intake::Known { encoding: self.encoding.map(encoding_rs::Encoding::name), address: None };
        let documents = match banggiao_intake::read(bytes, format, known) {
            Ok(documents) => documents,
            Err(unread) => {
                take(Err(Fault::whole(name, Problem::Unread(unread))), bytes.len());
                return;
            }
        };
        let several = format == Format::Feed;
        let mut size = bytes.len();
        for (number, document) in (1..).zip(documents) {
            let input = match document {
                Ok(document) => Ok(self.input(document, doc, several.then_some(number))),
                Err(unread) => Err(Fault { line: several.then_some(number), ..Fault::whole(name, Problem::Unread(unread)) }),
            };
            if !take(input, std::mem::take(&mut size)) {
                return;
            }
        }
    }

    fn input(&self, document: Document, doc: &str, number: Option<usize>) -> Input {
        let doc = match (number, document.address) {
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
            // What pages say of their language is often wrong; their words are not.
            known: Known { published, language: self.known.language },
        }
    }
}

/// Takes a document or a fault and the bytes it stands for; false when no more is wanted.
pub type Take<'t> = dyn FnMut(Result<Input, Fault>, usize) -> bool + 't;

/// What `paths` name, in order: files, folders walked, `-` for standard input.
pub fn sources(paths: &[PathBuf]) -> Vec<Source> {
    let mut sources = Vec::new();
    for path in paths {
        if path.as_os_str() == "-" {
            sources.push(Source::Stdin);
        } else {
            walk(path, &mut sources);
        }
    }
    sources
}
