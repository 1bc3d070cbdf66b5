//! Records: how well the ledger puts together what belongs together, on the clusters and the seeds, held against what is
//! recorded in `goldens/figures.toml`.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use toml::Table;

use crate::figures::{RECORDED, number, recorded, settle};
use crate::run::{banggiao, root};

const CLUSTERS: &str = "goldens/clusters";
const SEEDS: (&str, &str) = ("../shared/gold-records/seeds.json", "../shared/seeds");
/// The figures that are recorded.
const SHARES: [&str; 4] = ["members", "f1", "slots", "conflicts"];

/// Counts of one gold grouping, or of several together.
#[derive(Debug, Default, Clone, Copy)]
struct Score {
    found: f64,
    members: f64,
    /// B-cubed precision, summed over the members found, and recall, summed over all.
    precision: f64,
    recall: f64,
    slots: (f64, f64),
    conflicts: (f64, f64),
}

impl Score {
    fn read(figures: &Value) -> Self {
        let of = |name| number(figures, name);
        Score {
            found: of("found"),
            members: of("members"),
            precision: of("precision") * of("found"),
            recall: of("recall") * of("members"),
            slots: (of("slots_right"), of("slots")),
            conflicts: (of("conflicts_flagged"), of("conflicts")),
        }
    }

    fn add(&mut self, other: Score) {
        self.found += other.found;
        self.members += other.members;
        self.precision += other.precision;
        self.recall += other.recall;
        self.slots = (self.slots.0 + other.slots.0, self.slots.1 + other.slots.1);
        self.conflicts = (self.conflicts.0 + other.conflicts.0, self.conflicts.1 + other.conflicts.1);
    }

    /// The share named, one of [`SHARES`].
    fn share(&self, name: &str) -> f64 {
        let share = |part: f64, whole: f64| if whole == 0.0 { 1.0 } else { part / whole };
        match name {
            "members" => share(self.found, self.members),
            "slots" => share(self.slots.0, self.slots.1),
            "conflicts" => share(self.conflicts.0, self.conflicts.1),
            _ => {
                let (precision, recall) = (share(self.precision, self.found), share(self.recall, self.members));
                if precision + recall == 0.0 { 0.0 } else { 2.0 * precision * recall / (precision + recall) }
            }
        }
    }
}

/// Holds the clusters against what is recorded.
pub fn clusters() -> Result<()> {
    settle(below(&of_clusters()?, &recorded()?, "records-clusters")?)
}

/// Holds the seeds against what is recorded and against the codebook's scorer of records.
pub fn seeds() -> Result<()> {
    if !root().join(SEEDS.0).is_file() {
        println!("records: {} is not here; nothing to hold", SEEDS.0);
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    let exported = exported(SEEDS.1, folder.path())?;
    let score = measure("records-seeds", SEEDS.0, &exported)?;
    let mut faults = below(&score, &recorded()?, "records-seeds")?;
    faults.extend(scored_otherwise(SEEDS.0, &exported)?);
    settle(faults)
}

/// Prints the shares as they would be recorded.
pub fn print() -> Result<()> {
    let mut all = vec![("records-clusters", of_clusters()?)];
    if root().join(SEEDS.0).is_file() {
        let folder = tempfile::tempdir()?;
        all.push(("records-seeds", measure("records-seeds", SEEDS.0, &exported(SEEDS.1, folder.path())?)?));
    }
    for (set, score) in all {
        println!("[{set}]");
        SHARES.iter().for_each(|name| println!("{name} = {:.3}", score.share(name)));
        println!();
    }
    Ok(())
}

fn of_clusters() -> Result<Score> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(root().join(CLUSTERS)).context(CLUSTERS)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    let mut all = Score::default();
    for name in &names {
        let folder = tempfile::tempdir()?;
        let exported = exported(&format!("{CLUSTERS}/{name}/documents.jsonl"), folder.path())?;
        all.add(score(&format!("{CLUSTERS}/{name}/records.json"), &exported)?);
    }
    tell(&format!("{} clusters", names.len()), &all);
    Ok(all)
}

/// The records of a ledger of these texts, in a file of the folder.
fn exported(texts: &str, folder: &Path) -> Result<PathBuf> {
    let ledger = folder.join("ledger.db").to_string_lossy().into_owned();
    banggiao(&["ingest", "--ledger", &ledger, texts])?;
    let exported = folder.join("records.jsonl");
    std::fs::write(&exported, banggiao(&["export", "--ledger", &ledger, "--today", "2025-12-31"])?)?;
    Ok(exported)
}

fn score(gold: &str, exported: &Path) -> Result<Score> {
    let figures = banggiao(&["eval", "--json", "--records", gold, &exported.to_string_lossy()])?;
    Ok(Score::read(&serde_json::from_str(&figures)?))
}

fn measure(set: &str, gold: &str, exported: &Path) -> Result<Score> {
    let score = score(gold, exported)?;
    tell(set, &score);
    Ok(score)
}

fn tell(what: &str, score: &Score) {
    let shares: Vec<String> = SHARES.iter().map(|name| format!("{name} {:.3}", score.share(name))).collect();
    println!("{what}: {}", shares.join(", "));
}

fn below(score: &Score, recorded: &Table, set: &str) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for name in SHARES {
        let floor = recorded.get(set).and_then(|s| s.get(name)).and_then(toml::Value::as_float);
        let floor = floor.with_context(|| format!("{RECORDED} has no number for {set}.{name}"))?;
        if score.share(name) < floor {
            faults.push(format!("{set}: {name} is {:.4}, recorded is {floor:.3}", score.share(name)));
        }
    }
    Ok(faults)
}

/// Where `banggiao eval --records` and the codebook's scorer of records print different lines; nothing where it or Python
/// is missing.
fn scored_otherwise(gold: &str, exported: &Path) -> Result<Option<String>> {
    let scorer = root().join("../shared/score/score_records.py");
    let exported = exported.to_string_lossy();
    for form in ["--misses", "--json"] {
        let mut python = Command::new("python3");
        python.arg(&scorer).args([form, "--gold", gold, &exported]);
        let wanted = match python.current_dir(root()).output() {
            Ok(output) if output.status.success() => String::from_utf8_lossy(&output.stdout).into_owned(),
            Ok(output) if scorer.is_file() => bail!("the codebook's scorer of records failed: {}", String::from_utf8_lossy(&output.stderr)),
            _ => {
                println!("records: no Python or no scorer here; the figures are not compared");
                return Ok(None);
            }
        };
        let measured = banggiao(&["eval", form, "--records", gold, &exported])?;
        if measured != wanted {
            return Ok(Some(format!("`banggiao eval --records` and the codebook's scorer differ\n{measured}\n{wanted}")));
        }
    }
    println!("records: the codebook's scorer gives the same figures for {gold}");
    Ok(None)
}
