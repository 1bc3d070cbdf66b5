//! What the browser tests of the desk need and no crate brings: a Chromium with its driver, and axe-core.
//!
//! What cannot be had here is no fault: the tests say what they pass over.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::run::root;

/// axe-core as the tests were written against; under the MPL 2.0, and so fetched and not kept here.
const AXE: &str = "axe-core@4.14.1";

/// Fetches what is missing, where that may be done.
pub fn ready() -> Result<()> {
    if !runs("chromedriver", "--version") {
        told("Chromium", install());
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let file = target.join("browser/axe.min.js");
    if !file.exists() {
        told(AXE, fetch(&file));
    }
    Ok(())
}

fn told(what: &str, done: Result<()>) {
    match done {
        Ok(()) => eprintln!("browser: {what} is there now"),
        Err(why) => eprintln!("browser: no {what}: {why:#}"),
    }
}

/// Whether a program is there and runs.
fn runs(program: &str, with: &str) -> bool {
    let status = Command::new(program).arg(with).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

fn run(command: &mut Command) -> Result<Vec<u8>> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().with_context(|| format!("cannot run {name}"))?;
    if !output.status.success() {
        let error = String::from_utf8_lossy(&output.stderr);
        bail!("{name}: {}", error.trim().lines().last().unwrap_or("failed"));
    }
    Ok(output.stdout)
}

/// Installs Chromium from Debian's packages, for which one must be root.
fn install() -> Result<()> {
    if !runs("apt-get", "--version") {
        bail!("chromedriver is not in PATH, and there is no apt-get to install it");
    }
    if run(Command::new("id").arg("-u"))?.trim_ascii() != b"0" {
        bail!("chromedriver is not in PATH, and only root may install it: apt-get install chromium chromium-driver");
    }
    run(Command::new("apt-get").args(["update", "-qq"]))?;
    let packages = ["install", "-y", "-qq", "--no-install-recommends", "chromium", "chromium-driver", "fonts-dejavu-core"];
    run(Command::new("apt-get").args(packages).env("DEBIAN_FRONTEND", "noninteractive")).map(drop)
}

/// Fetches axe-core by npm into `file`.
fn fetch(file: &Path) -> Result<()> {
    let folder = file.parent().context("no folder")?;
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let packed = tempfile::tempdir()?;
    run(Command::new("npm").args(["pack", "--silent", AXE]).current_dir(packed.path()))?;
    let archive = fs::read_dir(packed.path())?.next().context("npm packed nothing")??.path();
    let script = run(Command::new("tar").arg("-xzOf").arg(&archive).arg("package/axe.min.js"))?;
    fs::write(file, script).with_context(|| file.display().to_string())
}
