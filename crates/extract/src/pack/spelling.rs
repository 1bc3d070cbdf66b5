//! How words are cut short in writing: abbreviations with their full stop, contractions with their apostrophe.

use rustc_hash::FxHashSet;

use crate::pack::error::PackError;
use crate::pack::table::Table;
use crate::pack::vocabulary::{Vocabulary, WordId};
use crate::pack::{Pack, PackFile};
use crate::text::fold;
use crate::text::language::Language;

/// Words whose full stop does not end a sentence.
#[derive(Debug, Default)]
pub struct Abbreviations(FxHashSet<Box<str>>);

impl Abbreviations {
    pub(super) fn new(files: &[PackFile]) -> Result<Self, PackError> {
        let mut words = FxHashSet::default();
        if let Some(file) = files.iter().find(|f| f.path == "world/abbreviations.csv") {
            let table = Table::read(file, &["of", "words"])?;
            for row in table.rows() {
                words.extend(table.list(row, "words").map(Box::from));
            }
        }
        Ok(Abbreviations(words))
    }

    /// Whether `word` is one, as it is written.
    pub fn contains(&self, word: &str) -> bool {
        self.0.contains(word)
    }
}

/// The words of a language of which only the end is left behind an apostrophe: `we'll`, `they've`, `don't`.
#[derive(Debug, Default)]
pub struct Contractions(Vec<Contraction>);

#[derive(Debug)]
struct Contraction {
    left: Box<str>,
    /// What must stand before the apostrophe.
    behind: Box<str>,
    word: WordId,
}

impl Contractions {
    /// The word of which `rest` begins with what is left, where `before` stands before the apostrophe, and how many bytes are left.
    pub fn find(&self, before: &str, rest: &str) -> Option<(WordId, usize)> {
        let found = self.0.iter().find(|c| rest.starts_with(&*c.left) && before.ends_with(&*c.behind))?;
        let whole = !rest[found.left.len()..].starts_with(fold::is_word_char);
        whole.then_some((found.word, found.left.len()))
    }

    fn add(&mut self, left: &str, behind: &str, word: WordId) {
        self.0.push(Contraction { left: left.into(), behind: behind.into(), word });
    }
}

/// Reads the contractions of each language into the vocabularies of its packs.
pub(super) fn contractions(files: &[PackFile], packs: &mut [Pack]) -> Result<(), PackError> {
    let Some(file) = files.iter().find(|f| f.path == "world/contractions.csv") else { return Ok(()) };
    let table = Table::read(file, &["language", "left", "behind", "word"])?;
    for row in table.rows() {
        let code = table.cell(row, "language");
        let Some(language) = Language::from_code(code) else {
            return Err(table.fault(row, code, "no language that packs are in", "write vi or en"));
        };
        for pack in packs.iter_mut().filter(|pack| pack.language == language) {
            let (spelling, vocabulary): (_, &mut Vocabulary) = (pack.spelling, &mut pack.vocabulary);
            let word = vocabulary.intern(table.cell(row, "word"), spelling);
            vocabulary.contractions.add(table.cell(row, "left"), table.cell(row, "behind"), word);
        }
    }
    Ok(())
}
