//! How fast extraction is, stage by stage, and beside it the pass that no extractor can beat.
//!
//! `cargo bench --bench speed`: one thread; two corpora of the repository's own texts, repeated with changed numbers. The
//! goldens are short and dense; `news` sets them among background that tells nothing, so that documents are as long and
//! as full of facts as reports are.

use std::fmt::Write as _;
use std::hint::black_box;
use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use banggiao_extract::read::read_mentions;
use banggiao_extract::text::fold::{Spelling, key_of};
use banggiao_extract::{Document, Packs, extract};
use divan::Bencher;
use divan::counter::BytesCount;
use regex::bytes::Regex;

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

/// About as much text as a day's reports of one agency.
const BYTES: usize = 2_000_000;

/// What is read.
#[derive(Debug, Clone, Copy)]
enum Corpus {
    /// The goldens.
    Goldens,
    /// The goldens, each with paragraphs of background behind it.
    News,
}

const CORPORA: [Corpus; 2] = [Corpus::News, Corpus::Goldens];

/// So many paragraphs of background stand behind each text: with four there are 3.7 facts a kilobyte, as reports have.
const BACKGROUND: usize = 4;

impl Corpus {
    fn texts(self) -> &'static [String] {
        static GOLDENS: OnceLock<Vec<String>> = OnceLock::new();
        static NEWS: OnceLock<Vec<String>> = OnceLock::new();
        match self {
            Corpus::Goldens => GOLDENS.get_or_init(|| repeated(&goldens(0))),
            Corpus::News => NEWS.get_or_init(|| repeated(&goldens(BACKGROUND))),
        }
    }

    fn bytes(self) -> BytesCount {
        BytesCount::new(self.texts().iter().map(String::len).sum::<usize>())
    }
}

/// The goldens of both languages, each with so many paragraphs of background in its language.
fn goldens(background: usize) -> Vec<String> {
    let root = env!("CARGO_MANIFEST_DIR");
    let mut texts = Vec::new();
    for language in ["en", "vi"] {
        let paragraphs = std::fs::read_to_string(format!("{root}/benches/background/{language}.txt")).unwrap_or_default();
        let paragraphs: Vec<&str> = paragraphs.split("\n\n").map(str::trim).collect();
        let entries = std::fs::read_dir(format!("{root}/../../goldens/{language}")).into_iter().flatten().flatten();
        let mut paths: Vec<_> = entries.map(|e| e.path()).filter(|p| p.extension().is_some_and(|e| e == "txt")).collect();
        paths.sort();
        for (i, path) in paths.iter().enumerate() {
            let Ok(mut text) = std::fs::read_to_string(path) else { continue };
            for paragraph in (0..background).map(|n| paragraphs[(i + n) % paragraphs.len()]) {
                text.push_str("\n\n");
                text.push_str(paragraph);
            }
            texts.push(text);
        }
    }
    texts
}

/// `texts` over and over, each time with other digits.
fn repeated(texts: &[String]) -> Vec<String> {
    let mut out = Vec::new();
    let (mut bytes, mut round) = (0, 0u32);
    while bytes < BYTES {
        for text in texts {
            let mut changed = String::with_capacity(text.len());
            for c in text.chars() {
                match c.to_digit(10) {
                    // Years stay years.
                    Some(digit) if round > 0 && digit > 2 => {
                        let _ = write!(changed, "{}", 3 + (digit + round) % 7);
                    }
                    _ => changed.push(c),
                }
            }
            bytes += changed.len();
            out.push(changed);
        }
        round += 1;
    }
    out
}

#[divan::bench(args = CORPORA)]
fn whole_extraction(bencher: Bencher, corpus: Corpus) {
    let packs = Packs::embedded();
    bencher
        .counter(corpus.bytes())
        .bench(|| corpus.texts().iter().map(|text| extract(&Document::new(text), packs).facts.len()).sum::<usize>());
}

#[divan::bench(args = CORPORA)]
fn as_far_as_mentions(bencher: Bencher, corpus: Corpus) {
    let packs = Packs::embedded();
    bencher
        .counter(corpus.bytes())
        .bench(|| corpus.texts().iter().map(|text| read_mentions(&Document::new(text), packs).mentions.len()).sum::<usize>());
}

#[divan::bench]
fn start_up(bencher: Bencher) {
    bencher.bench(|| Packs::load(Packs::embedded_files()).map(|p| p.census()));
}

/// Fold by a table, one automaton over the same lexicons, one regular expression for dates on lines that hold a digit: it
/// only matches, it reads nothing.
#[divan::bench(args = CORPORA)]
fn floor(bencher: Bencher, corpus: Corpus) {
    let fold = Fold::new();
    let mut phrases = Vec::new();
    for file in Packs::embedded_files().iter().filter(|f| f.path.ends_with(".csv")) {
        for line in file.text.lines().filter(|l| !l.starts_with('#')).skip(1) {
            for phrase in line.split([',', '|', '"']).map(str::trim).filter(|p| p.chars().count() > 2) {
                let mut folded = Vec::new();
                fold.write(phrase, &mut folded);
                phrases.push(folded);
            }
        }
    }
    phrases.sort();
    phrases.dedup();
    let automaton =
        AhoCorasick::builder().kind(Some(AhoCorasickKind::ContiguousNFA)).match_kind(MatchKind::LeftmostLongest).build(&phrases);
    let Ok(automaton) = automaton else { return };
    let Ok(dates) = Regex::new(
        r"(?-u:\b)(?-u:\d){1,2}[/-](?-u:\d){1,2}(?:[/-](?-u:\d){4})?|(?:january|february|march|april|may|june|july|august|september|october|november|december) (?-u:\d){1,2}",
    ) else {
        return;
    };
    let mut text = Vec::new();
    bencher.counter(corpus.bytes()).bench_local(|| {
        let mut found = 0;
        for document in corpus.texts() {
            text.clear();
            fold.write(document, &mut text);
            found += automaton.find_iter(&text).count();
            for line in text.split(|b| *b == b'\n').filter(|line| line.iter().any(u8::is_ascii_digit)) {
                found += dates.find_iter(line).count();
            }
        }
        black_box(found)
    });
}

/// What each character becomes in plain spelling, for all that stand below the end of Vietnamese.
struct Fold {
    table: Vec<([u8; 4], u8)>,
}

impl Fold {
    fn new() -> Self {
        let folded = |c: char| {
            let bytes = key_of(c.encode_utf8(&mut [0; 4]), Spelling::Plain);
            let mut to = [0; 4];
            to[..bytes.len().min(4)].copy_from_slice(&bytes[..bytes.len().min(4)]);
            (to, bytes.len().min(4) as u8)
        };
        Fold { table: (0..0x2000).map(|c| char::from_u32(c).map_or(([0; 4], 0), folded)).collect() }
    }

    fn write(&self, text: &str, to: &mut Vec<u8>) {
        to.reserve(text.len());
        let mut rest = text;
        while !rest.is_empty() {
            let ascii = rest.bytes().position(|b| b >= 0x80).unwrap_or(rest.len());
            to.extend(rest.as_bytes()[..ascii].iter().map(u8::to_ascii_lowercase));
            rest = &rest[ascii..];
            let mut chars = rest.chars();
            let Some(c) = chars.next() else { break };
            match self.table.get(c as usize) {
                Some((bytes, len)) => to.extend_from_slice(&bytes[..*len as usize]),
                None => to.extend_from_slice(&rest.as_bytes()[..c.len_utf8()]),
            }
            rest = chars.as_str();
        }
    }
}
