//! axe-core: whether everybody can use a page, as far as a program can tell.
//!
//! It is under the MPL 2.0 and is no part of this repository: `cargo xtask test` fetches it by npm into the folder of the build,
//! where this finds it.

use std::path::{Path, PathBuf};

use crate::browser::Browser;

/// Where `cargo xtask test` puts it.
fn file() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = target.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target"));
    target.join("browser/axe.min.js")
}

/// The program, where it is there.
pub struct Axe(String);

impl Axe {
    /// Loads it; none, with why, where it was not fetched.
    pub fn load() -> Result<Self, String> {
        std::fs::read_to_string(file()).map(Axe).map_err(|_| "axe-core is not there (`cargo xtask test` fetches it where npm is)".into())
    }

    /// What is wrong with the page that is shown: only its contrast, or all.
    pub fn faults(&self, browser: &Browser, only_contrast: bool) -> Vec<String> {
        if browser.script("return typeof axe") != "object" {
            browser.script(&self.0);
        }
        let rules = if only_contrast { "runOnly: ['color-contrast']," } else { "" };
        let run = format!(
            "const told = arguments[0]; axe.run(document, {{ {rules} resultTypes: ['violations'] }}).then(
               (found) => told(found.violations.flatMap((v) => v.nodes.map((n) => `${{v.id}}: ${{n.target}} ${{n.html.slice(0, 160)}} ${{n.any[0]?.message ?? n.all[0]?.message ?? v.help}}`))),
               (error) => told([`axe-core: ${{error}}`]));"
        );
        let found = browser.script_later(&run);
        found.as_array().into_iter().flatten().map(|fault| fault.as_str().unwrap_or_default().to_owned()).collect()
    }
}
