//! `banggiao eval`: how well the facts of texts agree with gold facts, in the codebook's figures.

mod records;

use std::collections::HashMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use banggiao_eval::value::FactObject;
use banggiao_eval::{Figures, Gold, Miss, Tally, stem};
use banggiao_wire::CodePoints;
use clap::Args;
use serde_json::Value;

use crate::input::{self, Fault, Problem};
use crate::interface::Words;
use crate::packs::PacksOption;
use crate::texts::{Reading, facts};

/// Score the facts of texts against gold facts, or exported records against a gold grouping.
#[derive(Debug, Args)]
pub struct Eval {
    /// Folder of gold files: NAME.json with the facts of NAME.txt
    #[arg(long, value_name = "DIR", required_unless_present = "records")]
    gold: Option<PathBuf>,
    /// Score records instead of facts: this file holds the gold grouping, as {"records": [...]} or one record a line; in place
    /// of the texts stands the file of exported records, or -
    #[arg(long, value_name = "FILE", conflicts_with_all = ["gold", "facts"])]
    records: Option<PathBuf>,
    /// Score the facts in this JSONL file instead of extracting them; the texts, if given, only prove the quotes
    #[arg(long, value_name = "FILE")]
    facts: Option<PathBuf>,
    /// Print the figures as one JSON object
    #[arg(long)]
    json: bool,
    /// List every gold fact not found, and every fact found that gold does not hold; of records what is not as in gold
    #[arg(long)]
    misses: bool,
    #[command(flatten)]
    reading: Reading,
    #[command(flatten)]
    packs: PacksOption,
    /// The texts: files or folders; with --records the exported records
    #[arg(value_name = "TEXTS", required_unless_present = "facts")]
    texts: Vec<PathBuf>,
}

/// What is scored: the facts of each document, and its text where that is known.
#[derive(Default)]
struct Found {
    facts: HashMap<String, Vec<FactObject>>,
    texts: HashMap<String, String>,
}

impl Eval {
    /// Prints the figures; says whether every text could be read.
    pub fn run(self, words: &Words) -> anyhow::Result<bool> {
        if let Some(gold) = &self.records {
            let [exported] = &self.texts[..] else { bail!("{}", words.say("records-one-file")) };
            let form = records::Form { json: self.json, misses: self.misses };
            return records::score(gold, exported, form, words).map(|()| true);
        }
        let (found, all_read) = self.found(words)?;
        let mut out = io::BufWriter::new(io::stdout());
        let mut tally = Tally::default();
        for gold in gold_files(self.gold.as_deref().unwrap_or(Path::new(".")))? {
            let facts = found.facts.get(&gold.stem).map_or(&[][..], Vec::as_slice);
            for miss in tally.add(&gold, facts) {
                if self.misses {
                    let (word, stem, fact) = match miss {
                        Miss::Missed(stem, fact) => ("missed", stem, fact),
                        Miss::Extra(stem, fact) => ("extra ", stem, fact),
                    };
                    writeln!(out, "{word}  {stem}  {}", spaced(&Value::Object(fact)))?;
                }
            }
            if let Some(text) = found.texts.get(&gold.stem) {
                tally.check_quotes(text, facts);
            }
        }
        let figures = Figures::of(&tally, !self.texts.is_empty());
        if self.json {
            writeln!(out, "{}", spaced(&figures.json()))?
        } else {
            out.write_all(figures.lines().as_bytes())?
        }
        out.flush()?;
        Ok(all_read)
    }

    fn found(&self, words: &Words) -> anyhow::Result<(Found, bool)> {
        let mut found = Found::default();
        let mut all_read = true;
        if let Some(path) = &self.facts {
            let lines = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
            for (i, line) in lines.lines().enumerate().filter(|(_, l)| !l.trim().is_empty()) {
                let place = || format!("{}:{}: not a fact", path.display(), i + 1);
                let fact: FactObject = serde_json::from_str(line).with_context(place)?;
                let doc = fact.get("doc").and_then(Value::as_str).with_context(place)?;
                found.facts.entry(stem(doc)).or_default().push(fact);
            }
        }
        let packs = self.packs.load()?;
        let reader = self.reading.reader();
        for source in input::sources(&self.texts) {
            reader.read(&source, &mut |item, _| {
                let read = item.and_then(|input| {
                    let name = stem(&input.doc);
                    if self.facts.is_none() {
                        let extraction = facts(&input, &packs).ok_or_else(|| Fault::whole(&input.doc, Problem::Panic))?;
                        let points = CodePoints::new(&input.text);
                        let objects = extraction.facts.iter().map(|f| banggiao_wire::fact(f, &input.doc, &input.text, &points));
                        let objects = objects.filter_map(|fact| fact.as_object().cloned());
                        found.facts.entry(name.clone()).or_default().extend(objects);
                    }
                    found.texts.insert(name, input.text);
                    Ok(())
                });
                if let Err(fault) = read {
                    all_read = false;
                    eprintln!("banggiao: {}", fault.message(words));
                }
                true
            });
        }
        Ok((found, all_read))
    }
}

/// The gold files in `dir`, by name.
fn gold_files(dir: &Path) -> anyhow::Result<Vec<Gold>> {
    let entries = std::fs::read_dir(dir).with_context(|| format!("cannot read the gold folder {}", dir.display()))?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.with_context(|| format!("cannot read the gold folder {}", dir.display()))?.path();
        if path.extension().is_some_and(|e| e == "json") {
            paths.push(path);
        }
    }
    paths.sort();
    if paths.is_empty() {
        bail!("{} holds no gold files (NAME.json)", dir.display());
    }
    let read = |path: &PathBuf| {
        let place = || path.display().to_string();
        Gold::parse(&std::fs::read_to_string(path).with_context(place)?).with_context(place)
    };
    paths.iter().map(read).collect()
}

/// JSON with a space after each colon and comma, as Python writes it.
fn spaced(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(spaced).collect::<Vec<_>>().join(", ")),
        Value::Object(object) => {
            let item = |(key, value): (&String, &Value)| format!("{}: {}", Value::String(key.clone()), spaced(value));
            format!("{{{}}}", object.iter().map(item).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}
