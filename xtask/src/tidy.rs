//! Tidy rules: what keeps the tree readable, held by a check.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use unicode_normalization::is_nfc;

use crate::figures;
use crate::run::root;

/// A Rust file longer than this holds more than one concept.
const LONGEST_RUST: usize = 500;
/// A pattern file longer than this is hard to find anything in.
const LONGEST_PATTERNS: usize = 400;
/// Documents whose paths must lead somewhere.
const DOCUMENTS: [&str; 10] = [
    "ARCHITECTURE.md",
    "README.md",
    "CONTRIBUTING.md",
    "docs/adding-a-pattern.md",
    "docs/goldens.md",
    "docs/codebook.md",
    "docs/corpus.md",
    "docs/intake.md",
    "docs/desk.md",
    "docs/watching.md",
];

/// Every tidy rule; an error that lists what breaks them.
pub fn check() -> Result<()> {
    let root = root();
    let mut files = Vec::new();
    for folder in ["crates", "xtask", "goldens", "docs", "fuzz"] {
        collect(&root.join(folder), &mut files)?;
    }
    let mut faults = Vec::new();
    for file in &files {
        let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
        let shown = file.strip_prefix(&root).unwrap_or(file).to_string_lossy().into_owned();
        let mut fault = |what: String| faults.push(format!("{shown}: {what}"));
        if unmerged(&text) {
            fault("holds the marks of a merge that was not finished".to_owned());
        }
        match file.extension().and_then(|e| e.to_str()) {
            Some("rs") => rust(&text, &mut fault),
            Some("pat") => patterns(&text, &mut fault),
            Some("csv") => lexicon(&text, &mut fault),
            _ => {}
        }
    }
    for name in DOCUMENTS {
        match fs::read_to_string(root.join(name)) {
            Ok(text) => faults.extend(dead_paths(&root, &text).map(|path| format!("{name}: names {path}, which is not there"))),
            Err(e) => faults.push(format!("{name}: {e}")),
        }
    }
    if !figures::readable(&root) {
        faults.push("goldens/figures.toml: cannot be read".to_owned());
    }
    faults.extend(lone_goldens(&files, &root));
    if faults.is_empty() {
        println!("tidy: {} files", files.len());
        return Ok(());
    }
    bail!("{}", faults.join("\n"))
}

/// Whether lines of a merge that was not finished stand in `text`.
fn unmerged(text: &str) -> bool {
    ["<", ">"].iter().any(|mark| text.lines().any(|line| line.starts_with(&format!("{} ", mark.repeat(7)))))
}

fn collect(dir: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if !dir.is_dir() {
        return Ok(());
    }
    let mut paths = Vec::new();
    for entry in fs::read_dir(dir).with_context(|| dir.display().to_string())? {
        paths.push(entry?.path());
    }
    paths.sort();
    for path in paths {
        let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
        if path.is_dir() {
            if !matches!(name, "target" | "artifacts") && !path.ends_with("fuzz/corpus") {
                collect(&path, files)?;
            }
        } else if [".rs", ".pat", ".csv", ".md", ".json", ".txt", ".html", ".ftl", ".css", ".js", ".toml"]
            .iter()
            .any(|end| name.ends_with(end))
        {
            files.push(path);
        }
    }
    Ok(())
}

fn rust(text: &str, fault: &mut impl FnMut(String)) {
    let first = text.lines().find(|l| !l.starts_with("#!") && !l.trim().is_empty()).unwrap_or("");
    if !first.starts_with("//! ") {
        fault("a module opens with a line `//! ...` that says its purpose".to_owned());
    }
    let lines = text.lines().count();
    if lines > LONGEST_RUST {
        fault(format!("has {lines} lines; {LONGEST_RUST} are enough for one concept"));
    }
}

fn patterns(text: &str, fault: &mut impl FnMut(String)) {
    if !text.starts_with("# ") {
        fault("a pattern file opens with a line `# ...` that says its purpose".to_owned());
    }
    let lines = text.lines().count();
    if lines > LONGEST_PATTERNS {
        fault(format!("has {lines} lines; {LONGEST_PATTERNS} are enough"));
    }
    if !is_nfc(text) {
        fault("is not in Unicode form NFC".to_owned());
    }
}

fn lexicon(text: &str, fault: &mut impl FnMut(String)) {
    if !is_nfc(text) {
        fault("is not in Unicode form NFC".to_owned());
    }
    let mut reader = csv::ReaderBuilder::new().flexible(true).comment(Some(b'#')).from_reader(text.as_bytes());
    let mut values = Vec::new();
    for row in reader.records() {
        let Ok(row) = row else {
            return fault("is no CSV".to_owned());
        };
        values.push(row.get(0).unwrap_or_default().to_owned());
    }
    let numbers: Option<Vec<f64>> = values.iter().map(|v| v.parse().ok()).collect();
    if numbers.is_some_and(|n| n.is_sorted()) {
        return;
    }
    if let Some(pair) = values.windows(2).find(|pair| pair[1] < pair[0]) {
        fault(format!("`{}` stands after `{}`; keep rows sorted by their first column", pair[1], pair[0]));
    }
}

/// Paths that a document names in backquotes and that are not there.
fn dead_paths<'t>(root: &Path, text: &'t str) -> impl Iterator<Item = &'t str> {
    let quoted = text.split('`').skip(1).step_by(2);
    let root = root.to_owned();
    quoted.filter(move |word| is_path(word) && !root.join(word.trim_end_matches('/')).exists())
}

/// Whether a word in backquotes is meant as a path of this repository.
fn is_path(word: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
    let first = word.split('/').next().unwrap_or_default();
    let known = ["crates", "docs", "goldens", "xtask", "fuzz", ".ci", ".cargo"].contains(&first);
    let file = !word.contains('/') && word.ends_with(".md");
    (known && word.contains('/') || file) && word.chars().all(plain)
}

/// Gold files without a text, and texts without a gold file.
fn lone_goldens(files: &[PathBuf], root: &Path) -> Vec<String> {
    let goldens = files.iter().filter(|f| f.parent().and_then(Path::parent) == Some(&root.join("goldens")));
    let lone = goldens.filter_map(|file| {
        let other = match file.extension()?.to_str()? {
            "txt" => "json",
            "json" => "txt",
            _ => return None,
        };
        (!file.with_extension(other).exists()).then(|| format!("{}: has no .{other} beside it", file.display()))
    });
    lone.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(check: impl FnOnce(&mut dyn FnMut(String))) -> usize {
        let mut count = 0;
        check(&mut |_| count += 1);
        count
    }

    #[test]
    fn rules_see_what_breaks_them() {
        assert_eq!(faults(|f| rust("//! Purpose.\n", &mut |w| f(w))), 0);
        assert_eq!(faults(|f| rust("use x;\n", &mut |w| f(w))), 1);
        assert_eq!(faults(|f| rust(&format!("//! Purpose.\n{}", "\n".repeat(501)), &mut |w| f(w))), 1);
        assert_eq!(faults(|f| lexicon("value,phrases\na,x\nb,y\n", &mut |w| f(w))), 0);
        assert_eq!(faults(|f| lexicon("value,phrases\nb,y\na,x\n", &mut |w| f(w))), 1);
        assert_eq!(faults(|f| lexicon("value,phrases\na,e\u{301}\n", &mut |w| f(w))), 1);
        assert_eq!(faults(|f| patterns("pattern x\n", &mut |w| f(w))), 1);
    }

    #[test]
    fn only_paths_are_paths() {
        assert!(is_path("crates/extract/src/lib.rs") && is_path("ARCHITECTURE.md") && is_path("docs/"));
        assert!(!is_path("cargo xtask test") && !is_path("packs check") && !is_path("crates/*/src"));
    }
}
