//! Running cargo and the program.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_owned)
}

/// Runs cargo in the repository; an error where it fails.
pub fn cargo(args: &[&str]) -> Result<()> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let status = Command::new(cargo).args(args).current_dir(root()).status().context("cannot run cargo")?;
    if !status.success() {
        bail!("`cargo {}` failed", args.join(" "));
    }
    Ok(())
}

/// Builds the program, with optimisation as for tests.
pub fn build() -> Result<()> {
    cargo(&["build", "--quiet", "--package", "banggiao"])
}

/// The built program's path.
pub fn program() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join("debug").join(format!("banggiao{}", std::env::consts::EXE_SUFFIX))
}

/// Where programs are that were built to be released.
pub fn released() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join("release")
}

/// What the program prints when run in the repository with `args`; an error where it fails.
pub fn banggiao(args: &[&str]) -> Result<String> {
    let (out, passed) = attempt(args)?;
    if !passed {
        bail!("`banggiao {}` failed\n{out}", args.join(" "));
    }
    Ok(out)
}

/// What the program prints, and whether it succeeded.
pub fn attempt(args: &[&str]) -> Result<(String, bool)> {
    let program = program();
    let output = Command::new(&program).args(args).current_dir(root()).env("LC_ALL", "C").output();
    let output = output.with_context(|| format!("cannot run {}", program.display()))?;
    let mut out = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        out += &String::from_utf8_lossy(&output.stderr);
    }
    Ok((out, output.status.success()))
}

/// The last line of `text`.
pub fn last_line(text: &str) -> &str {
    text.lines().last().unwrap_or("")
}
