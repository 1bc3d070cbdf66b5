//! Figures: what the program reaches on the goldens and the seeds, held against what is recorded.
//!
//! `goldens/figures.toml` records, for each set of documents, the least that each figure may be. They are raised by hand
//! when the program has become better, never lowered to let a change pass.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use toml::Table;

use crate::run::{attempt, banggiao, root};

/// A set of documents: its name in `figures.toml`, the gold folder, the texts.
type Set = (&'static str, &'static str, &'static str);

const GOLDENS: [Set; 2] = [("goldens-vi", "goldens/vi", "goldens/vi"), ("goldens-en", "goldens/en", "goldens/en")];
const SEEDS: Set = ("seeds", "../shared/gold", "../shared/seeds");
pub const RECORDED: &str = "goldens/figures.toml";
/// The means that are recorded, beside `types`, the least F1 of any type.
const MEANS: [&str; 3] = ["f1", "macro_f1", "slot_f1"];

/// Holds the goldens against what is recorded; documents without facts must give none.
pub fn goldens() -> Result<()> {
    let recorded = recorded()?;
    let mut faults = Vec::new();
    for set in GOLDENS {
        faults.extend(below(&measure(set)?, &recorded, set.0)?);
    }
    faults.extend(facts_in_negatives()?);
    settle(faults)
}

/// Holds the seeds against what is recorded and against the codebook's scorer.
pub fn seeds() -> Result<()> {
    if !root().join(SEEDS.1).is_dir() || !root().join(SEEDS.2).is_dir() {
        println!("seeds: {} is not here; nothing to hold", SEEDS.2);
        return Ok(());
    }
    let measured = measure(SEEDS)?;
    let mut faults = below(&measured, &recorded()?, SEEDS.0)?;
    match scored_by_the_codebook()? {
        None => println!("seeds: no Python or no scorer here; the figures are not compared"),
        Some(wanted) if wanted == measured => {
            println!("seeds: the codebook's scorer gives the same figures")
        }
        Some(wanted) => faults.push(format!("`banggiao eval` and the codebook's scorer differ\n  {measured}\n  {wanted}")),
    }
    settle(faults)
}

/// Prints the figures of every set as they would be recorded.
pub fn print() -> Result<()> {
    let seeds = root().join(SEEDS.2).is_dir().then_some(SEEDS);
    for set in GOLDENS.into_iter().chain(seeds) {
        let figures = measure(set)?;
        println!("[{}]", set.0);
        for mean in MEANS {
            println!("{mean} = {:.3}", number(&figures, mean));
        }
        println!("type_f1 = {:.3}\n", worst_type(&figures).1);
    }
    Ok(())
}

pub fn recorded() -> Result<Table> {
    let text = std::fs::read_to_string(root().join(RECORDED)).context(RECORDED)?;
    text.parse().context(RECORDED)
}

fn measure((name, gold, texts): Set) -> Result<Value> {
    let figures: Value = serde_json::from_str(&banggiao(&["eval", "--json", "--gold", gold, texts])?)?;
    let means: Vec<String> = MEANS.iter().map(|mean| format!("{mean} {:.3}", number(&figures, mean))).collect();
    let (worst, f1) = worst_type(&figures);
    println!("{name}: {}; least type {worst} {f1:.3}; {} broken quotes", means.join(", "), figures["broken_quotes"]);
    Ok(figures)
}

pub fn number(figures: &Value, name: &str) -> f64 {
    figures[name].as_f64().unwrap_or(0.0)
}

/// The fact type with the least F1 among those that gold holds.
fn worst_type(figures: &Value) -> (String, f64) {
    let types = figures["types"].as_object().into_iter().flatten();
    let scored = types.filter(|(_, f)| f["gold"].as_u64() > Some(0)).map(|(name, f)| (name.clone(), number(f, "f1")));
    scored.min_by(|a, b| a.1.total_cmp(&b.1)).unwrap_or_default()
}

fn below(figures: &Value, recorded: &Table, set: &str) -> Result<Vec<String>> {
    let floor = |name: &str| -> Result<f64> {
        let value = recorded.get(set).and_then(|s| s.get(name));
        value.and_then(toml::Value::as_float).with_context(|| format!("{RECORDED} has no number for {set}.{name}"))
    };
    let (worst, f1) = worst_type(figures);
    let mut measured: Vec<(&str, f64, String)> = MEANS.iter().map(|m| (*m, number(figures, m), String::new())).collect();
    measured.push(("type_f1", f1, format!(" ({worst})")));
    let mut faults = Vec::new();
    for (name, value, which) in measured {
        let floor = floor(name)?;
        if value < floor {
            faults.push(format!("{set}: {name}{which} is {value:.3}, recorded is {floor:.3}"));
        }
    }
    if figures["broken_quotes"].as_u64() != Some(0) {
        faults.push(format!("{set}: {} quotes are not the text that their spans cover", figures["broken_quotes"]));
    }
    Ok(faults)
}

/// Facts found in documents that state none.
fn facts_in_negatives() -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for (_, _, folder) in GOLDENS {
        let mut negatives = Vec::new();
        for entry in std::fs::read_dir(root().join(folder)).context(folder)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.starts_with("none-") && name.ends_with(".txt") {
                negatives.push(format!("{folder}/{name}"));
            }
        }
        negatives.sort();
        let mut args = vec!["extract", "--format", "jsonl"];
        args.extend(negatives.iter().map(String::as_str));
        let found = banggiao(&args)?;
        println!("{folder}: {} facts in {} documents that state none", found.lines().count(), negatives.len());
        faults.extend(found.lines().map(|fact| format!("a fact in a document that states none: {fact}")));
    }
    Ok(faults)
}

/// What the codebook's scorer gives for the seeds; none where it or Python is missing.
fn scored_by_the_codebook() -> Result<Option<Value>> {
    let scorer = root().join("../shared/score/score.py");
    if !scorer.is_file() {
        return Ok(None);
    }
    let (facts, _) = attempt(&["extract", "--format", "jsonl", SEEDS.2])?;
    let file = tempfile::NamedTempFile::new()?;
    std::fs::write(file.path(), facts)?;
    let mut python = Command::new("python3");
    python.arg(&scorer).args(["--json", "--gold", SEEDS.1, "--texts", SEEDS.2]).arg(file.path());
    match python.current_dir(root()).output() {
        Ok(output) if output.status.success() => Ok(Some(serde_json::from_slice(&output.stdout)?)),
        Ok(output) => bail!("the codebook's scorer failed: {}", String::from_utf8_lossy(&output.stderr)),
        Err(_) => Ok(None),
    }
}

pub fn settle(faults: Vec<String>) -> Result<()> {
    if faults.is_empty() { Ok(()) } else { bail!("{}", faults.join("\n")) }
}

/// Whether the recorded figures can be read at all, for the tidy rules.
pub fn readable(root: &Path) -> bool {
    std::fs::read_to_string(root.join(RECORDED)).is_ok_and(|text| text.parse::<Table>().is_ok())
}
