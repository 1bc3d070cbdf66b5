//! Packs: what is known of a language or of the world, as data.
//!
//! A folder per language holds lexicons (`LANGUAGE/lexicon/CLASS.csv`) and patterns (`LANGUAGE/patterns/TYPE.pat`); the
//! folder `world` holds what both need. Files are found by folder: there is no list of them to edit.

pub(crate) mod duty;
pub mod error;
pub mod known;
pub(crate) mod leaders;
pub mod lexicon;
mod misspelt;
pub(crate) mod naming;
pub mod phrases;
pub mod spelling;
pub mod table;
pub mod vocabulary;
mod world;

use std::sync::OnceLock;

use include_dir::{Dir, include_dir};

use crate::fact::FactType;
use crate::pack::duty::{Duties, Duty};
use crate::pack::error::PackError;
use crate::pack::known::Known;
use crate::pack::leaders::Leaders;
use crate::pack::lexicon::{Case, ClassId, Names, Sense, Trie, ValueId, words_of};
use crate::pack::misspelt::Misspelt;
use crate::pack::naming::Naming;
use crate::pack::phrases::Lexicon;
use crate::pack::spelling::Abbreviations;
use crate::pack::table::Table;
use crate::pack::vocabulary::Vocabulary;
use crate::pattern::example::{self, Failure};
use crate::pattern::program::{PackNames, Patterns};
use crate::pattern::syntax;
use crate::text::block::Openings;
use crate::text::fold::Spelling;
use crate::text::language::Language;
use crate::value::Country;

/// One file of the packs.
#[derive(Debug, Clone)]
pub struct PackFile {
    /// Its path inside the packs, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// What is known of one language in one spelling.
#[derive(Debug)]
pub struct Pack {
    /// The language.
    pub language: Language,
    /// How much of a word's spelling counts.
    pub spelling: Spelling,
    pub(crate) vocabulary: Vocabulary,
    pub(crate) lexicon: Lexicon,
    gathered: Trie,
    /// Its patterns.
    pub patterns: Patterns,
}

/// All packs: Vietnamese with accents and without, English, and the world.
#[derive(Debug)]
pub struct Packs {
    pub(crate) classes: Names,
    pub(crate) values: Names,
    pub(crate) known: Known,
    countries: Vec<Option<Country>>,
    ranks: Vec<u8>,
    numbers: Vec<f64>,
    hints: Vec<u16>,
    packs: [Pack; 3],
    furniture: Openings,
    interludes: Openings,
    answers: Openings,
    captions: Openings,
    pub(crate) misspelt: Misspelt,
    pub(crate) leaders: Leaders,
    pub(crate) naming: Naming,
    duties: Duties,
    pub(crate) abbreviations: Abbreviations,
    files: Vec<PackFile>,
}

/// The type whose patterns a file of this name holds: `TYPE.pat`, or `TYPE-GROUP.pat`, which goes before that one.
pub(crate) fn fact_of(name: &str) -> Option<FactType> {
    FactType::from_code(name.trim_end_matches(".pat").split('-').next()?)
}

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/packs");

impl Packs {
    /// The files of the packs that the program carries.
    pub fn embedded_files() -> Vec<PackFile> {
        fn collect(dir: &Dir<'_>, files: &mut Vec<PackFile>) {
            for file in dir.files() {
                if let Some(text) = file.contents_utf8() {
                    files.push(PackFile { path: file.path().to_string_lossy().replace('\\', "/"), text: text.to_owned() });
                }
            }
            dir.dirs().for_each(|dir| collect(dir, files));
        }
        let mut files = Vec::new();
        collect(&EMBEDDED, &mut files);
        files
    }

    /// The packs that the program carries, loaded once.
    ///
    /// # Panics
    /// If they are faulty, which the tests of this crate rule out.
    pub fn embedded() -> &'static Packs {
        static PACKS: OnceLock<Packs> = OnceLock::new();
        PACKS.get_or_init(|| match Packs::load(Packs::embedded_files()) {
            Ok(packs) => packs,
            Err(e) => panic!("the embedded packs are faulty: {e}"),
        })
    }

    /// Loads packs from their files, in any order.
    pub fn load(mut files: Vec<PackFile>) -> Result<Packs, PackError> {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let (gathered, leaders) = at_once(|| Build::gather(&files), || Leaders::new(&files));
        let (build, mut packs) = gathered?;
        let leaders = leaders?;
        let known = Known::find(&build.classes)?;
        let misspelt = Misspelt::new(&files, &build, &leaders)?;
        let naming = Naming::new(&files)?;
        let duties = Duties::new(&files, &build.values)?;
        let abbreviations = Abbreviations::new(&files)?;
        spelling::contractions(&files, &mut packs)?;
        if let Some(file) = files.iter().find(|f| f.path.ends_with(".pat") && pattern_file(f).is_some_and(|(_, fact)| fact.is_none())) {
            let known: Vec<_> = FactType::ALL.iter().map(|t| t.code()).collect();
            let help = format!("name the file after one of {}", known.join(" "));
            let name = file.path.rsplit('/').next().unwrap_or_default();
            return Err(PackError::fault(&file.path, &file.text, 0..0, format!("no fact type is called `{name}`"), help));
        }
        let countries = build.values.iter().map(Country::from_code).collect();
        let numbers = build.values.iter().map(|v| v.parse().unwrap_or(f64::NAN)).collect();
        let hints: Vec<u16> = (0..build.classes.iter().count()).map(|c| known.hints(ClassId(c as u16))).collect();
        // Words of dates that only join: none of them begins a date.
        let links: Vec<bool> = build.values.iter().map(|v| matches!(v, "and" | "to" | "of" | "in" | "last" | "next")).collect();
        let hint = |class: ClassId, value: ValueId| {
            if class == known.dateword && links[value.0 as usize] { 0 } else { hints[class.0 as usize] }
        };
        let names = PackNames { classes: &build.classes, values: &build.values };
        let [accented, plain, english] = &mut packs;
        let (english, vietnamese) =
            at_once(|| complete(&files, [english], &names, hint), || complete(&files, [accented, plain], &names, hint));
        english.and(vietnamese)?;
        let [furniture, interludes, answers, captions] =
            ["furniture", "interlude", "answers", "caption"].map(|table| openings(&files, table));
        Ok(Packs {
            classes: build.classes,
            values: build.values,
            known,
            countries,
            ranks: build.ranks,
            numbers,
            hints,
            packs,
            furniture,
            interludes,
            answers,
            captions,
            misspelt,
            leaders,
            naming,
            duties,
            abbreviations,
            files,
        })
    }

    /// The pack for `language` in `spelling`.
    pub fn pack(&self, language: Language, spelling: Spelling) -> &Pack {
        match (language, spelling) {
            (Language::Vietnamese, Spelling::Accented) => &self.packs[0],
            (Language::Vietnamese, Spelling::Plain) => &self.packs[1],
            (Language::English, _) => &self.packs[2],
        }
    }

    /// The name of a lexicon value.
    pub fn value(&self, value: ValueId) -> &str {
        self.values.name(value.0)
    }

    /// The country that a lexicon value names.
    pub(crate) fn country(&self, value: ValueId) -> Option<Country> {
        self.countries[value.0 as usize]
    }

    /// The number that a lexicon value names.
    pub(crate) fn number(&self, value: ValueId) -> Option<f64> {
        let number = self.numbers[value.0 as usize];
        (!number.is_nan()).then_some(number)
    }

    /// What a phrase of `class` may begin.
    pub(crate) fn hints(&self, class: ClassId) -> u16 {
        self.hints[class.0 as usize]
    }

    /// The rank of an office, 1 the highest, 6 the lowest.
    pub(crate) fn rank(&self, office: ValueId) -> u8 {
        self.ranks.get(office.0 as usize).copied().filter(|r| *r > 0).unwrap_or(6)
    }

    /// What the holder of an office does by it.
    pub(crate) fn duty(&self, office: ValueId) -> Option<Duty> {
        self.duties.of(office)
    }

    /// Phrases that open a page's furniture.
    pub(crate) fn furniture(&self) -> &Openings {
        &self.furniture
    }

    /// Phrases that open what only breaks into a story.
    pub(crate) fn interludes(&self) -> &Openings {
        &self.interludes
    }

    /// Phrases that open what readers answer.
    pub(crate) fn answers(&self) -> &Openings {
        &self.answers
    }

    /// Phrases that mark a caption.
    pub(crate) fn captions(&self) -> &Openings {
        &self.captions
    }

    /// Runs the examples of every pattern file; the failures, in the order of the files.
    pub fn check(&self) -> Vec<Failure> {
        self.files.iter().filter(|f| f.path.ends_with(".pat")).flat_map(|file| example::check(self, file)).collect()
    }

    /// The files that the packs were loaded from, by path.
    pub fn files(&self) -> &[PackFile] {
        &self.files
    }

    /// How many pattern files, patterns and lexicon classes there are.
    pub fn census(&self) -> (usize, usize, usize) {
        let files = self.files.iter().filter(|f| f.path.ends_with(".pat")).count();
        let patterns = self.packs[0].patterns.iter().count() + self.packs[2].patterns.iter().count();
        (files, patterns, self.classes.iter().count())
    }
}

/// What both make, made at the same time.
fn at_once<A, B: Send>(here: impl FnOnce() -> A, beside: impl FnOnce() -> B + Send) -> (A, B) {
    std::thread::scope(|scope| {
        let beside = scope.spawn(beside);
        let here = here();
        (here, beside.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}

/// The language of a file of patterns, and the type of its facts, where there is one of that name.
fn pattern_file(file: &PackFile) -> Option<(&str, Option<FactType>)> {
    match file.path.split('/').collect::<Vec<_>>()[..] {
        [language, "patterns", name] => Some((language, fact_of(name))),
        _ => None,
    }
}

/// Gives `packs`, all of one language, their patterns and, made of all that was gathered, their lexicons; `hint` tells what a phrase
/// may begin.
fn complete<const N: usize>(
    files: &[PackFile],
    packs: [&mut Pack; N],
    names: &PackNames<'_>,
    hint: impl Fn(ClassId, ValueId) -> u16,
) -> Result<(), PackError> {
    let mut packs = packs;
    for file in files.iter().filter(|f| f.path.ends_with(".pat")) {
        let Some((language, Some(fact))) = pattern_file(file).filter(|(l, _)| packs.iter().any(|p| p.language.code() == *l)) else {
            continue;
        };
        let parsed = syntax::parse(file)?;
        for pack in &mut packs {
            let spelling = pack.spelling;
            pack.patterns.add((file, &parsed), language, fact, names, &mut pack.vocabulary, spelling)?;
        }
    }
    for pack in packs {
        pack.lexicon = Lexicon::new(std::mem::take(&mut pack.gathered), &hint);
    }
    Ok(())
}

/// The phrases of every language's table `name`.
fn openings(files: &[PackFile], name: &str) -> Openings {
    let end = format!("/lexicon/{name}.csv");
    let tables: Vec<Table<'_>> =
        files.iter().filter(|f| f.path.ends_with(&end)).filter_map(|f| Table::read(f, &["value", "phrases"]).ok()).collect();
    Openings::new(tables.iter().flat_map(|t| t.rows().iter().flat_map(|row| t.list(row, "phrases"))))
}

fn empty(language: Language, spelling: Spelling) -> Pack {
    Pack {
        language,
        spelling,
        vocabulary: Vocabulary::default(),
        lexicon: Lexicon::default(),
        gathered: Trie::default(),
        patterns: Patterns::default(),
    }
}

/// What grows while packs are loaded.
pub(crate) struct Build {
    classes: Names,
    values: Names,
    ranks: Vec<u8>,
}

impl Build {
    /// Gathers the lexicons of the languages and of the world.
    fn gather(files: &[PackFile]) -> Result<(Build, [Pack; 3]), PackError> {
        let mut build = Build { classes: Names::default(), values: Names::default(), ranks: Vec::new() };
        let mut packs = [
            empty(Language::Vietnamese, Spelling::Accented),
            empty(Language::Vietnamese, Spelling::Plain),
            empty(Language::English, Spelling::Plain),
        ];
        for file in files.iter().filter(|f| f.path.ends_with(".csv")) {
            if let [language, "lexicon", name] = file.path.split('/').collect::<Vec<_>>()[..] {
                build.lexicon(file, language, name.trim_end_matches(".csv"), &mut packs)?;
            }
        }
        world::load(files, &mut build, &mut packs)?;
        Ok((build, packs))
    }

    fn class(&mut self, name: &str) -> ClassId {
        ClassId(self.classes.intern(name) as u16)
    }

    fn value(&mut self, name: &str) -> ValueId {
        ValueId(self.values.intern(name))
    }

    /// Adds `phrase` to `pack`; says whether it had another value of this class before.
    fn phrase(pack: &mut Pack, phrase: &str, class: ClassId, value: ValueId, case: Case) -> bool {
        let words = words_of(phrase, &mut pack.vocabulary, pack.spelling);
        !words.is_empty() && pack.gathered.add(&words, Sense { class, value, case }).is_some_and(|v| v != value)
    }

    fn lexicon(&mut self, file: &PackFile, language: &str, name: &str, packs: &mut [Pack; 3]) -> Result<(), PackError> {
        let ranked = name == "office";
        let columns: &[&str] = if ranked { &["value", "rank", "phrases"] } else { &["value", "phrases"] };
        let table = Table::read(file, columns)?;
        let class = self.class(name);
        // Without accents too many words of several syllables look like others: `phục hồi` and `phúc hội`.
        let marked = |pack: &Pack| name != "compound" || !(pack.language == Language::Vietnamese && pack.spelling == Spelling::Plain);
        for row in table.rows() {
            let value = self.value(table.cell(row, "value"));
            if ranked {
                let text = table.cell(row, "rank");
                let Some(rank) = text.parse::<u8>().ok().filter(|r| (1..=6).contains(r)) else {
                    return Err(table.fault(row, text, "not a rank", "write 1 (head of state) to 6"));
                };
                if self.ranks.len() <= value.0 as usize {
                    self.ranks.resize(value.0 as usize + 1, 0);
                }
                self.ranks[value.0 as usize] = rank;
            }
            for phrase in table.list(row, "phrases") {
                for pack in packs.iter_mut().filter(|p| p.language.code() == language && marked(p)) {
                    // Two accented phrases may fall together without accents: the first stays.
                    let taken = Self::phrase(pack, phrase, class, value, Case::of(phrase, false));
                    if taken && !(pack.spelling == Spelling::Plain && pack.language == Language::Vietnamese) {
                        let message = format!("`{phrase}` stands in this table with another value");
                        return Err(table.fault(row, phrase, message, "keep one of the two"));
                    }
                }
            }
        }
        Ok(())
    }
}
