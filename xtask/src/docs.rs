//! Docs replay: the steps of `docs/adding-a-pattern.md` are carried out on a copy of the packs.
//!
//! A step is a comment before a code block:
//!
//! | comment | what is done |
//! | --- | --- |
//! | `<!-- replay: append FILE -->` | the block is added at the end of FILE of the packs |
//! | `<!-- replay: check fails -->` | `packs check` must fail, and print every line of the block after the first |
//! | `<!-- replay: check passes -->` | `packs check` must pass |

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::run::{attempt, root};

const DOCUMENT: &str = "docs/adding-a-pattern.md";

/// Carries out the steps of the document.
pub fn replay() -> Result<()> {
    let text = fs::read_to_string(root().join(DOCUMENT)).context(DOCUMENT)?;
    let folder = tempfile::tempdir()?;
    let packs = folder.path().join("packs");
    copy(&root().join("crates/extract/packs"), &packs)?;
    let steps = steps(&text)?;
    if steps.is_empty() {
        bail!("{DOCUMENT} has no steps");
    }
    for (step, block) in &steps {
        carry_out(step, block, &packs).with_context(|| format!("{DOCUMENT}, step `{step}`"))?;
    }
    println!("docs: {} steps of {DOCUMENT} hold", steps.len());
    Ok(())
}

/// The steps: what is to be done, and the code block after it.
fn steps(text: &str) -> Result<Vec<(String, String)>> {
    let mut steps = Vec::new();
    let mut parts = text.split("<!-- replay: ");
    parts.next();
    for part in parts {
        let (step, rest) = part.split_once(" -->").with_context(|| format!("{DOCUMENT}: a step without an end"))?;
        let block = rest.trim_start().strip_prefix("```").and_then(|b| b.split_once('\n')).and_then(|(_, b)| b.split_once("```"));
        let (block, _) = block.with_context(|| format!("{DOCUMENT}: no code block follows `{step}`"))?;
        steps.push((step.to_owned(), block.to_owned()));
    }
    Ok(steps)
}

fn carry_out(step: &str, block: &str, packs: &Path) -> Result<()> {
    if let Some(file) = step.strip_prefix("append ") {
        let path = packs.join(file);
        let text = fs::read_to_string(&path).with_context(|| file.to_owned())?;
        return Ok(fs::write(path, format!("{text}\n{block}"))?);
    }
    let (out, passed) = attempt(&["packs", "check", "--packs", &packs.to_string_lossy()])?;
    match step {
        "check passes" if passed => Ok(()),
        "check passes" => bail!("the check fails\n{out}"),
        "check fails" if passed => bail!("the check passes"),
        "check fails" => {
            for line in block.lines().skip(1).map(str::trim).filter(|l| !l.is_empty()) {
                if !out.contains(line) {
                    bail!("the check does not print `{line}` but\n{out}");
                }
            }
            Ok(())
        }
        _ => bail!("no such step"),
    }
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let to = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() { copy(&path, &to)? } else { fs::copy(&path, &to).map(drop)? }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_comments_with_a_block() {
        let text = "Text\n<!-- replay: append a/b.pat -->\n```pat\nfires \"x\"\n```\nmore\n<!-- replay: check passes -->\n```\n$ x\n```\n";
        let steps = steps(text).expect("steps");
        assert_eq!(steps[0], ("append a/b.pat".to_owned(), "fires \"x\"\n".to_owned()));
        assert_eq!(steps[1].0, "check passes");
        assert!(super::steps("<!-- replay: check passes -->\nno block").is_err());
    }
}
