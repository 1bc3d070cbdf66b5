//! The repository's chores, as `cargo xtask CHORE`.

mod browser;
mod docs;
mod figures;
mod load;
mod load_pages;
mod records;
mod run;
mod tidy;

use std::process::ExitCode;

use anyhow::{Result, bail};

const USAGE: &str = "usage: cargo xtask CHORE

  test        everything that must hold: formatting, lints, unit and transcript tests, examples of the packs, figures on
              the goldens, the docs replayed, the tidy rules, the desk in a browser
  browser     only the desk in a browser; installs Chromium where it is missing and may be
  tidy        only the tidy rules
  docs        only replay docs/adding-a-pattern.md
  figures     measure the figures on the goldens, and on ../shared/seeds where they are, and print them as TOML
  seeds       hold the figures on ../shared/seeds, of facts and of records, against goldens/figures.toml and against the
              codebook's scorers
  load        the desk under fifty readers while an ingest runs, at a ledger made for it; `cargo xtask load --help`";

fn main() -> ExitCode {
    let chore = std::env::args().nth(1);
    let done = match chore.as_deref() {
        Some("test") => test(),
        Some("browser") => browser::ready().and_then(|()| run::cargo(&["test", "--package", "banggiao-desk", "--test", "browser"])),
        Some("tidy") => tidy::check(),
        Some("docs") => run::build().and_then(|()| docs::replay()),
        Some("figures") => run::build().and_then(|()| figures::print()).and_then(|()| records::print()),
        Some("seeds") => run::build().and_then(|()| figures::seeds()).and_then(|()| records::seeds()),
        Some("load") => load::load(std::env::args().skip(2)),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("xtask: {e:#}");
            ExitCode::FAILURE
        }
    }
}

/// One check.
type Check = fn() -> Result<()>;

/// Every check, each run even where an earlier one failed; the tests come last so that their closing lines are seen.
fn test() -> Result<()> {
    let checks: [(&str, Check); 9] = [
        ("formatting", || run::cargo(&["fmt", "--all", "--check"])),
        ("tidy rules", tidy::check),
        ("lints", || run::cargo(&["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"])),
        ("packs", || run::build().and_then(|()| run::banggiao(&["packs", "check"]).map(|out| println!("{}", run::last_line(&out))))),
        ("figures", figures::goldens),
        ("records", records::clusters),
        ("docs", docs::replay),
        ("browser", browser::ready),
        ("tests", || run::cargo(&["test", "--workspace"])),
    ];
    let mut failed = Vec::new();
    for (name, check) in checks {
        eprintln!("== {name}");
        if let Err(e) = check() {
            eprintln!("xtask: {name}: {e:#}");
            failed.push(name);
        }
    }
    if !failed.is_empty() {
        bail!("failed: {}", failed.join(", "));
    }
    println!("all checks passed");
    Ok(())
}
